"""Vietnamese: what an agent says has been or will be done."""

from hardcalls.detectors.lexicons.vi_handoff import HANDOFF
from hardcalls.detectors.rule import Rule, lines, spread

_MONEY = r"\d[\d.,]*(?: ?(?:đồng|đ|₫|vnd|vnđ|k|nghìn|ngàn|triệu|tr|euro|eur|usd|đô|kr|bảng|€|\$|£))?(?: đồng)?"

DEEDS = {
    "refund": {
        "DO": r"hoàn(?: lại| trả| về)?|hoàn tiền|trả lại|chuyển trả|chuyển lại|bồi hoàn|chuyển khoản|gửi lại"
        r"|bù lại|trả(?! góp| lời| nợ)",
        "THING": rf"(?:lệnh |khoản |yêu cầu |việc |số |thủ tục |giao dịch )*(?:hoàn tiền|hoàn trả|hoàn lại"
        rf"|tiền)(?! (?:phí|phạt|lãi))|khoản thanh toán"
        rf"|(?:toàn bộ |đủ |lại )?{_MONEY}(?! (?:ngày|tháng|kỳ|giờ|phút|tuần|lần|đợt|năm))|khoản (?:bị )?(?:trừ|thu|trả|trùng)\w*",
    },
    "fee_waiver": {
        "DO": r"miễn(?: giảm| trừ| toàn bộ)?|x(?:óa|oá)(?: bỏ)?|bỏ|h(?:ủy|uỷ)(?: bỏ)?|gỡ(?: bỏ)?|loại(?: bỏ)?"
        r"|cắt|dỡ bỏ|gạch|không tính|hoàn(?: lại| trả)?|giảm(?: hết)?",
        "THING": r"(?:các |khoản |mức |toàn bộ |số )*(?:phí|lệ phí|phụ phí|tiền phạt|tiền lãi|lãi|khoản phạt"
        r"|tiền phí)(?: \S+){0,2}?",
    },
    "pause": {
        "DO": r"tạm (?:dừng|ngưng|ngừng|hoãn|đóng băng|thời dừng)|hoãn(?: lại)?|dời|gia hạn|ngừng|ngưng|dừng|lùi"
        r"|giãn|kéo dài|gác(?: lại)?|treo|đóng băng",
        "THING": r"(?:các |những |mọi |lịch |việc |kỳ |khoản |đợt |kế hoạch )*(?:trả góp|kỳ (?:trả|thanh toán|góp"
        r"|hạn|tới|tiếp)|khoản (?:trả|thanh toán|góp|nợ)"
        r"|thanh toán|trả (?:nợ|tiền)|nhắc (?:nợ|nhở|thanh toán)|thông báo|tin nhắc|thư nhắc|thu (?:tiền"
        r"|nợ|phí)|hạn(?: \S+)?|ngày đến hạn|lịch (?:trả|thu|thanh)|kỳ|kỳ góp"
        r"|thêm (?:\d+|\w+) (?:ngày|tuần)|thời gian|tạm hoãn)",
    },
    "plan": {
        "DO": r"(?:thiết )?lập|tạo|chia(?: nhỏ| ra| đều)?|sắp xếp|lên|xây dựng|th(?:ỏa|oả) thuận|điều chỉnh"
        r"|chuyển|kích hoạt|đăng ký|giãn|phân bổ|tái cơ cấu"
        r"|cài đặt|thiết kế|mở|áp dụng|giảm|đổi|soạn",
        "THING": r"(?:kế hoạch|lịch|phương án|chương trình|lộ trình|gói) (?:trả|thanh toán|góp|hỗ trợ trả|mới"
        r"|\w+ trả)(?: \S+)?|(?:thành|làm|ra|ra làm|ra thành) (?:\S+ )?(?:\d+|hai|ba"
        r"|bốn|năm|sáu|mười|nhiều|các|từng) (?:\S+ )?(?:kỳ|tháng|lần|đợt|phần|khoản)|kế hoạch|trả góp"
        r"|(?:trong|sang|qua|xuống) (?:\S+ )?(?:\d+|hai|ba|bốn|năm|sáu|mười) tháng|mỗi (?:tháng|kỳ)",
    },
    "dispute": {
        "DO": r"mở|tạo|gửi|lập|nộp|khởi tạo|đăng ký|ghi nhận|tiến hành|đưa|khởi động|đệ trình|chuyển|đánh dấu|bắt đầu|làm",
        "THING": r"(?:yêu cầu |hồ sơ |vụ |đơn |phiếu |trường hợp |thủ tục |cuộc )*(?:tranh chấp|tra soát"
        r"|khiếu nại (?:giao dịch|đơn hàng|với (?:cửa hàng|người bán|shop|bên bán)"
        r"|(?:về )?(?:đơn|giao dịch|khoản|món))|bồi hoàn|phản đối)",
    },
    "freeze": {
        "DO": r"(?:tạm )?kh(?:óa|oá)|(?:tạm )?đóng băng|phong t(?:ỏa|oả)|(?:tạm )?chặn|vô hiệu h(?:óa|oá)"
        r"|(?:tạm )?ngưng|đình chỉ|ngăn|bảo vệ|đóng|tạm dừng",
        "THING": r"(?:các |mọi |toàn bộ |hết |tính năng |quyền |việc |chức năng )*(?:tài khoản|thẻ|đăng nhập"
        r"|truy cập|mua (?:hàng|sắm)|giao dịch(?: mới)?|hạn mức|đơn (?:hàng )?mới|đặt hàng|chi tiêu)",
    },
    "contact_change": {
        "DO": r"(?:thay )?đổi|cập nhật|(?:chỉnh )?sửa|thay(?: thế)?|x(?:óa|oá)|thêm|lưu|ghi|chuyển|cài(?: đặt)?"
        r"|bổ sung|đặt|điều chỉnh",
        "THING": r"(?:địa chỉ )?(?:e-?mail|thư điện tử|hộp thư)|số (?:điện thoại|di động|mới|máy|liên lạc|liên hệ"
        r"|liên)|số(?= (?:rồi|này|của|cũ|thành|sang|lại))|địa chỉ|thông tin (?:liên (?:hệ|lạc)|cá nhân"
        r"|của)|kênh (?:liên|nhận)(?: \S+)?"
        r"|(?:hình thức|phương thức|cách) liên (?:hệ|lạc)|(?:họ )?tên",
    },
    "case": {
        "DO": r"ghi nhận|lập|mở|tạo|gửi|chuyển|đăng ký|lưu|nộp|báo cáo|trình|đưa|tiếp nhận|ghi lại|khởi tạo|vào sổ|ghi|báo",
        "THING": r"(?:đơn |hồ sơ |phiếu |vụ |bản )*(?:khiếu nại|hồ sơ|phiếu|vụ việc|trường hợp|sự việc"
        r"|yêu cầu(?! hoàn)|báo cáo|phản ánh|góp ý|biên bản|lời (?:phàn|than)|phàn nàn|câu chuyện|ticket"
        r"|case|vụ|sự cố|đơn(?! (?:hàng|mua|này|giá|đặt|vị)))",
    },
}

_WAS_DONE = lines(r"""
    {we} {adv}(?:đã|vừa|mới) {help}{DO} (?:\S+ ){0,7}?{THING}
    (?:(?<!.)|(?<=, )|(?<=: )|(?<=; )|(?<=- )|(?<=– ))(?:dạ |vâng |xong |rồi |và )*(?:đã
    |vừa(?: mới)?) {help}{DO} (?:\S+ ){0,7}?{THING}
    {THING} (?:(?:của {you}|(?!(?:{you}|người|cửa|shop|ngân) )\S+) ){0,6}?(?:đã|vừa) (?:\S+ )?{DO}
    {THING} (?:\S+ ){0,8}?(?:đã|vừa|vừa mới|mới|nay|hiện|hiện đang|cũng đã) (?:\S+ ){0,2}?(?:được|bị) (?:\S+ ){0,4}?{DO}
    {THING} (?:\S+ ){0,6}?(?:{we}) (?:đã|vừa) (?:\S+ ){0,3}?{DO}
""")

_WILL_BE_DONE = lines(r"""
    {we} {adv}(?:sẽ|đang|xin|chuẩn bị|bắt đầu|xin phép) {help}{DO} (?:\S+ ){0,7}?{THING}
    (?:hãy |cứ )?để {we} {adv}{help}{DO} (?:\S+ ){0,7}?{THING}
    {we} (?:xin |cũng |liền |ngay |luôn |vậy |thì )?(?:tiến hành |thực hiện |giúp |phép |mạn phép )*{DO} (?:\S+ ){0,6}?{THING}
    {THING} (?:(?!(?:người|cửa|shop|ngân) )\S+ ){0,6}?{we} (?:\S+ )?{DO}
    {THING} (?:(?:của {you}|(?!(?:{you}|người|cửa|shop|ngân) )\S+) ){0,6}?(?:sẽ|đang|sắp) (?:\S+ )?{DO}
    {THING} (?:\S+ ){0,8}?(?:sẽ|đang|sắp|sẽ tự động) (?:\S+ ){0,2}?(?:được|bị) (?:\S+ ){0,4}?{DO}
    {THING} (?:\S+ ){0,6}?(?:{we}) (?:sẽ|đang) (?:\S+ ){0,3}?{DO}
""")

# A refund is also an order that is given, which takes other verbs than the money itself.
_ORDER = {
    "refund": {
        "DO": r"xử lý|khởi tạo|tạo|duyệt|phê duyệt|gửi|chuyển|làm|thực hiện|tiến hành|cho|đẩy|phát|lập",
        "THING": r"(?:lệnh |khoản |yêu cầu |việc |số |thủ tục |giao dịch )*(?:hoàn tiền|hoàn trả|hoàn lại|hoàn)",
    }
}

_WILL = spread(_WILL_BE_DONE, DEEDS)

_MORE = {
    "refund": spread(_WILL_BE_DONE, _ORDER)["refund"]
    + lines(r"""
        {you} (?:\S+ )?(?:sẽ|sắp) (?:\S+ )?(?:nhận|được nhận|được hoàn|được trả|thấy|có)(?: lại)? (?:\S+ ){0,5}?(?:tiền|hoàn
        |khoản hoàn|\d[\d.,]* ?(?:đồng|đ|₫|euro|€|kr))(?! (?:trả góp))
        (?:tiền|số tiền|khoản hoàn tiền|khoản tiền|khoản hoàn)(?: \S+){0,6}? (?:đang trên đường|sẽ (?:\S+ )?(?:về|vào|có|quay lại
        |trở lại|đến)|đang (?:\S+ )?(?:về|chuyển|trên)|đã (?:\S+ )?(?:về|vào|lên đường))
    """),
    "fee_waiver": lines(r"""
        miễn (?:toàn bộ |hết )?(?:khoản |các )*phí (?:\S+ ){0,4}?cho {you} (?:rồi|nhé|ạ|ngay)
        |{you} (?:\S+ )?(?:đã |sẽ )(?:\S+ )?được (?:miễn|giảm|xóa|xoá) (?:\S+ ){0,3}?(?:phí|phạt|lãi)
    """),
    "pause": lines(r"""
        {we} {adv}(?:sẽ |đã |xin |vừa )?(?:cho|dành cho) {you} (?:thêm|tạm|hoãn|giãn|gia hạn|nghỉ|dời|lùi|ngưng)(?: \S+){0,4}
        {you} (?:\S+ )?(?:sẽ |đã |đang )?(?:được|có) (?:\S+ ){0,3}?(?:tạm (?:dừng|hoãn|ngưng)|hoãn|gia hạn|giãn
        |thêm (?:\S+ )?(?:ngày|tuần)) ?(?:\S+ ){0,5}
    """),
    "plan": lines(r"""
        (?:từ (?:nay|tháng \S+|giờ|tháng)|giờ|mỗi tháng|bây giờ)(?: \S+){0,5}? {you} (?:\S+ )?(?:(?:sẽ|chỉ|chỉ cần
        |mỗi tháng) )?(?:\S+ ){0,3}?(?:trả|đóng|thanh toán|góp)(?: \S+){0,5}
        {you} (?:\S+ )?sẽ (?:\S+ ){0,2}?(?:trả|đóng|góp|thanh toán) (?:\S+ ){0,6}?(?:mỗi|một|hàng|hằng|/) ?(?:tháng|kỳ|tuần)
        kế hoạch (?:\S+ ){0,6}?(?:đã|sẽ|hiện|đang) (?:\S+ ){0,3}?(?:có hiệu lực|sẵn sàng|hoạt động|bắt đầu|kích hoạt|chạy|xong
        |áp dụng|hoàn tất)
    """),
    "dispute": lines(r"""
        (?:tranh chấp|tra soát|hồ sơ tranh chấp)(?: \S+){0,6}? (?:đã|đang|hiện) (?:\S+ ){0,3}?(?:mở|xử lý|tiến hành|ghi nhận
        |có hiệu lực)|{we} (?:đã|sẽ|đang|xin) (?:\S+ ){0,4}?(?:tranh chấp|tra soát|khiếu nại (?:\S+ ){0,5}?(?:với|tới|lên
        |đến) (?:người bán|cửa hàng|shop|bên bán|ngân hàng))
    """),
    "freeze": lines(r"""
        (?:tài khoản|thẻ|truy cập)(?: \S+){0,5}? (?:đã|hiện|đang|nay|hiện đã|giờ) (?:\S+ ){0,3}?(?:khóa|khoá|đóng băng|an toàn
        |phong tỏa|bảo vệ|chặn)
    """),
    "contact_change": lines(r"""
        (?:từ (?:nay|giờ|bây giờ|hôm nay)|kể từ)(?: \S+){0,3}?,? (?:\S+ )?(?:{we}|mọi|thư|thông báo|email|tin nhắn
        |các)(?: \S+){0,3}? (?:sẽ|chỉ|chỉ còn) (?:\S+ ){0,4}?(?:gửi|liên hệ|liên lạc|gọi|nhắn|dùng|viết|được gửi)(?: \S+){0,8}
        (?:e-?mail|số điện thoại|địa chỉ|số|thông tin liên (?:hệ|lạc)) (?:\S+ )?mới (?:\S+ ){0,4}?(?:đã|hiện) (?:\S+ ){0,4}?(?:lưu
        |có|hiệu lực|trên|trong|hệ thống|cập nhật|ghi|áp dụng)
    """),
    "case": lines(r"""
        (?:mã|số) (?:số )?(?:hồ sơ|vụ việc|khiếu nại|phiếu|yêu cầu|tham chiếu|vụ)(?: \S+){0,4}? là|(?:khiếu nại|hồ sơ|phản ánh
        |vụ việc|yêu cầu)(?: \S+){0,5}? (?:đã|hiện) (?:\S+ ){0,3}?(?:mở|ghi nhận|tiếp nhận|lưu|vào hệ thống|chuyển)
        {we} (?:đã|sẽ|đang) (?:\S+ ){0,3}?(?:điều tra|xem xét|kiểm tra|làm rõ|xác minh) (?:\S+ ){0,3}?(?:vụ việc|sự việc|khiếu nại
        |trường hợp|vụ)
    """),
    "handoff": HANDOFF,
}

_CONDITION = "|".join(
    lines(r"""
        (?<!ngay cả )(?<!kể cả )(?<!cho dù )nếu(?! (?:{you} )?(?:cần (?:thêm|gì|hỏi|bất)|có (?:thêm|bất kỳ|gì|câu hỏi|điều gì
        |thắc mắc)|còn|muốn (?:hỏi|xem|biết)))|(?:trong )?trường hợp(?= (?:{you}|cửa hàng|người bán|khách|có|mà|không|đơn|hàng
        |shop))|sau khi|một khi|với điều kiện|miễn là|t(?:ùy|uỳ)(?: thuộc| theo| vào)?|(?<!bình )(?<!bồi )thường(?! trực)
        |thông thường|nói chung|(?<!chăm sóc )(?<!hỗ trợ )(?<!dịch vụ )(?<!quan hệ )(?<!của )khách hàng|người dùng|trừ khi|chỉ khi
        |chừng nào|giả sử|hễ|ngay khi (?:{you}|cửa hàng|người bán|nhận|có|xác|bên|shop|họ)|(?<!trong )khi (?:{you}|nhận được
        |có (?:xác nhận|kết quả)|cửa hàng|người bán|xác (?:minh|nhận)|shop|đủ|được|yêu cầu|đơn|tranh chấp|hàng|họ|bên|hồ sơ|quá)
        |theo quy định|lúc nào cũng|luôn luôn|mỗi khi
    """)
)

_NOT_DONE = "|".join(
    lines(r"""
        không(?! (?:chậm trễ|tính|mất phí|cần chờ))|chưa|chẳng|chả|đừng|có thể|muốn|cần|phải|nên|hãy|có lẽ|liệu|trước khi|từ chối
        |bác bỏ|bị (?:từ chối|bác)|hy vọng|cố gắng|cố|thử|sao|vì sao|tại sao|làm sao|thế nào|lẽ ra|{you} (?:\S+ )?(?:nói|bảo
        |cho biết|viết|hỏi|yêu cầu|muốn|kể|đề cập|nghĩ|tưởng)|đề nghị {you}|xem (?:\S+ )?có|được phép|thể|đủ điều kiện|hôm qua
        |tuần trước|tháng trước|năm ngoái|lần trước|trước đây|trước đó|người bán (?:nói|bảo|cho)|cửa hàng (?:nói|bảo|cho|đã|sẽ)
        |người bán (?:đã|sẽ)|shop (?:đã|sẽ)|chờ|đợi|ai|nào|bao giờ|quyền|cách|gì|vui lòng|yêu cầu {you}|mong|dự kiến nếu
    """)
)

# What is the rule for all, rather than a promise to one; "chăm sóc khách hàng" and "bình thường" are neither.
_CUSTOM = (
    r"(?<!chăm sóc )(?<!hỗ trợ )(?<!dịch vụ )(?<!của )khách hàng|(?<!bình )(?<!bồi )thường"
    r"|thông thường|nói chung|theo quy định|người dùng"
)

COMMITS = (
    Rule(
        hits={kind: _WILL.get(kind, ()) + more for kind, more in _MORE.items()},
        masks=lines(r"""
            (?:để|nên|vì vậy|do đó) {you} (?:\S+ )?(?:không|khỏi|không cần|có thể|yên)[\w ]*|không (?:chỉ|những|còn|chậm trễ)
            |{paper}
            (?:theo|như) (?:\S+ ){0,3}?(?:yêu cầu|mong muốn|đề nghị|nguyện vọng|ý muốn)(?: của {you})?
            |như {you} (?:đã )?(?:yêu cầu|muốn|mong muốn|đề nghị)
            (?:trễ hạn|quá hạn|phát sinh|không cần thiết|chậm trả|trả chậm|trễ)
        """),
        unless=(_CONDITION,),
        beside=(_NOT_DONE,),
        asked=False,
    ),
    # What has been done stays done whatever the rest of the sentence makes conditional.
    Rule(
        hits=spread(_WAS_DONE, DEEDS),
        masks=lines(r"""
            (?:theo|như) (?:\S+ ){0,3}?(?:yêu cầu|mong muốn|đề nghị|nguyện vọng|ý muốn)(?: của {you})?
            |như {you} (?:đã )?(?:yêu cầu|muốn|mong muốn|đề nghị)
            không (?:chỉ|những|còn|chậm trễ)|{paper}
        """),
        unless=(rf"(?<!.)(?:{_CONDITION})", _CUSTOM),
        beside=(_NOT_DONE, _CONDITION),
        asked=False,
    ),
    # What nobody has to do or can do any more says "không" itself, which vetoes elsewhere.
    Rule(
        hits={
            "fee_waiver": lines(r"""
                {we} (?:\S+ )?(?:sẽ )?không (?:tính|thu|lấy) (?:\S+ ){0,3}?(?:phí|phạt|lãi)|(?:phí|phạt
                |lãi)(?: \S+){0,5}? {we} (?:\S+ )?(?:sẽ )?không (?:tính|thu|lấy)|{you} khỏi (?:phải )?(?:đóng
                |trả) (?:\S+ ){0,3}?(?:phí|phạt|lãi)
                {you} (?:\S+ )?(?:sẽ )?không (?:\S+ )?(?:phải|cần|bị) (?:\S+ )?(?:trả|đóng|tính|thu|chịu|nộp) (?:\S+ ){0,3}?(?:phí
                |phạt|lãi)(?: \S+)? ?(?:này|đó|nữa|trễ hạn)?|(?:phí|khoản phí|tiền phạt)(?: \S+){0,5}? (?:không còn|đã không còn
                |sẽ không (?:bị )?(?:tính|thu))
            """),
            "pause": lines(r"""
                (?:từ nay |cho )?(?:đến|tới) (?:\S+ ){1,6}?{you} (?:\S+ )?(?:sẽ )?(?:không|chưa) (?:\S+ )?(?:phải
                |cần) (?:\S+ )?(?:trả|đóng|thanh toán)(?: \S+){0,4}|{you} (?:\S+ )?(?:sẽ )?(?:không|chưa) (?:phải|cần) (?:trả|đóng
                |thanh toán) (?:\S+ ){0,5}?(?:cho )?(?:đến|tới|trước|trong)(?: \S+){1,4}
                (?:sẽ )?không (?:có |còn |gửi |bị )(?:\S+ ){0,3}?(?:kỳ|khoản|nhắc|thư nhắc|tin nhắc|thông báo nhắc
                |thu)(?: \S+){0,5}? (?:đến|tới|trước|trong)(?: \S+){1,3}
            """),
            "freeze": lines(r"""
                (?:không|chẳng) (?:một )?ai (?:\S+ )?(?:có thể |còn |dùng |mua |sử dụng )(?:\S+ ){0,4}?(?:mua|đặt|dùng|sử dụng
                |đăng nhập|truy cập|chi|được|tài khoản)|không (?:còn )?(?:\S+ )?(?:giao dịch|đơn hàng
                |đơn) (?:mới )?nào (?:\S+ ){0,3}?(?:được|thể)
            """),
        },
        unless=(_CONDITION, r"có thể (?:yêu|xin|đề)|hãy|vui lòng"),
        asked=False,
    ),
)
