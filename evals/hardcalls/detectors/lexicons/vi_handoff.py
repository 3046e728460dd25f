"""Vietnamese: whom an agent offers or promises."""

from hardcalls.detectors.rule import Rule, lines

HANDOFF = lines(r"""
    {we} {adv}(?:đã|vừa|sẽ|đang|xin|xin phép|mới) {help}(?:chuyển|kết nối|nối(?: máy)?|bàn giao|nhờ|mời|đặt|lên lịch|hẹn|sắp xếp
    |yêu cầu|báo|giao|đưa|thông báo|liên hệ|gọi|hẹn lịch|đăng ký|cho|để|dẫn|điều phối|đề nghị|bố trí|cử|giới thiệu
    |phối hợp) (?:\S+ ){0,9}?(?:{person}|gọi lại|cuộc gọi|cuộc hẹn|gọi điện)
    (?:hãy |cứ )?để {we} (?:\S+ )?(?:chuyển|kết nối|nối|nhờ|mời|bàn giao) (?:\S+ ){0,8}?(?:{person}|gọi lại)
    (?:lát|chút|phút|tí|giờ|ngay) nữa (?:\S+ ){0,4}?{person} (?:\S+ ){0,4}?(?:gọi|vào|nhắn|liên hệ)
    (?:{we}) (?:xin |sẽ |đang )?(?:phép )?(?:chuyển|nối|kết nối) (?:\S+ )?(?:đây|ngay|liền|luôn|sang|qua)|(?:sẽ|sắp|liền
    |ngay) có (?:\S+ ){0,3}?{person} (?:\S+ ){0,6}?(?:gọi|liên hệ|liên lạc|vào|tiếp|hỗ trợ|nhận|trả lời|giúp)|{you} (?:\S+ )?(?:sẽ
    |sắp|đang) (?:\S+ )?(?:gặp|nói chuyện|trao đổi|làm việc|nối)(?: máy)? (?:\S+ ){0,3}?{person}|(?:(?<!.)|(?<=, ))(?:chuyển
    |kết nối|nối) (?:máy )?(?:\S+ ){0,5}?(?:{person}|đây|ngay|liền)
    (?:{we}) (?:xin )?(?:phép )?(?:chuyển|kết nối|nối|mời|gọi|nhờ|kêu|bàn giao|báo|đưa|giao|đặt lịch|hẹn
    |đẩy) (?:\S+ ){0,7}?(?:{person}|gọi lại|cuộc gọi)|(?:{we}) (?:xin |sẽ |đang )?(?:phép )?(?:nối|chuyển) máy
    {person} (?:\S+ ){0,3}?(?:vào|gọi|nhận|tiếp|liên hệ|tới|ra) (?:\S+ ){0,4}?(?:liền|ngay|luôn|trong|hôm nay|\d+|lúc|chiều|sáng
    |mai)
    {we} {adv}(?:đang|sẽ|xin|xin phép) {help}(?:chuyển|kết nối|nối) (?:máy|cuộc|{you}|câu chuyện|yêu cầu|sang)
    (?:(?<!.)|(?<=, )|(?<=: ))(?:dạ |và )?(?:đã|đang|vừa) (?:\S+ ){0,2}?(?:chuyển|kết nối|nối máy|bàn giao) (?:\S+ ){0,8}?{person}
    {person}(?: \S+){0,8}? (?:sẽ|đang|sắp) (?:\S+ ){0,6}?(?:gọi|liên hệ|liên lạc|tiếp nhận|hỗ trợ|trả lời|trao đổi|tham gia
    |phản hồi|nói chuyện|gặp|tiếp (?:tục|quản|chuyện|tay)|nhận|giúp|xem|xử lý|vào|đảm nhận|lo|trò chuyện|nhắn|viết|đồng hành
    |có mặt|ở đây|chăm sóc|giải quyết|đến)
    {you} (?:\S+ )?(?:sẽ|đang|sắp|sẽ sớm) (?:\S+ ){0,2}?(?:được|nhận) (?:\S+ ){0,4}?(?:kết nối|chuyển|gọi(?: lại)?|liên (?:hệ|lạc)
    |cuộc gọi|nói chuyện|gặp|trao đổi|nối máy|hỗ trợ bởi)(?: \S+){0,6}
    (?:cuộc gọi(?: lại)?|lịch (?:gọi|hẹn)|gọi lại|cuộc hẹn)(?: \S+){0,8}? (?:đã|sẽ) (?:\S+ ){0,3}?(?:đặt|lên lịch|xếp|sắp xếp
    |xác nhận|ghi|hẹn|đăng ký|lên)
    (?:trường hợp|yêu cầu|hồ sơ|cuộc trò chuyện|vụ việc|câu chuyện)(?: \S+){0,6}? (?:đã|đang
    |sẽ) (?:\S+ )?được (?:\S+ ){0,2}?(?:chuyển|bàn giao|giao) (?:\S+ ){0,4}?{person}
""")

_LINK = (
    r"nói chuyện|trao đổi|gặp|kết nối|chuyển|nối máy|chat|trò chuyện|nói|liên (?:hệ|lạc)|gọi(?: lại)?|nhờ"
    r"|mời|đặt lịch|sắp xếp|hẹn|nghe|tiếp nhận|hỗ trợ|giúp|giao|tư vấn|yêu cầu|kêu|làm việc|tâm sự|nhắn tin"
    r"|bàn giao"
)

OFFERS_PERSON = (
    Rule(
        hits={
            "offered": lines(rf"""
                (?:muốn|có muốn|thích|cần|mong|ưu tiên|hay là|hay|có cần|có thích|liệu|có thể|nếu|nếu cần|sẵn sàng|sẵn lòng
                |được quyền|có quyền|tùy chọn|lựa chọn|đề xuất|gợi ý|hay {{you}}|bất cứ lúc nào|chỉ cần
                |cứ)(?: \S+){{0,8}}? (?:{_LINK}) (?:\S+ ){{0,9}}?{{person}}
                (?:muốn|có muốn|thích|cần|có cần|có thể|nếu|ưu tiên)(?: \S+){{0,6}}? {{person}} (?:\S+ ){{0,6}}?(?:{_LINK})
                (?:muốn|có muốn|có cần|thích)(?: \S+){{0,5}}? (?:được gọi lại|gọi lại|chuyển máy|nối máy|gặp {{person}}|{{person}}
                |kết nối|chuyển)
                (?:{_LINK}) (?:\S+ ){{0,8}}?{{person}}(?: \S+){{0,8}}? (?:nhé|không|chứ|nha|được không|có được không|chăng
                |có tiện không)(?: ạ)?\s?\?
                (?:{_LINK}) (?:\S+ ){{0,8}}?{{person}}(?: \S+){{0,6}}?,? (?:nếu|khi|bất cứ khi nào) {{you}} (?:muốn|cần|thích|mong
                |thấy)
                để {{we}} (?:nhờ|mời|kêu|chuyển|kết nối|nối) (?:\S+ ){{0,8}}?(?:nhé|nha|không|chứ|được)(?: \S+){{0,2}}\s?\?
                |(?:bên (?:em|tôi|mình)|ở đây|hiện|đang|luôn) (?:\S+ )?có (?:\S+ ){{0,2}}?{{person}}
                {{person}}(?: \S+){{0,4}}? (?:có thể|luôn sẵn sàng|sẵn sàng|sẵn lòng|rất sẵn lòng|cũng có thể|luôn sẵn lòng
                |đang sẵn)(?: \S+){{0,6}}? (?:{_LINK}|lắng nghe|{{you}})
            """)
        },
        masks=lines(r"""
            nếu {you} (?:còn|có) (?:\S+ )?(?:thêm |câu hỏi|thắc mắc)(?: \S+)?|(?:được )?không\s?\?
            (?:chưa|không) (?:yên tâm|rõ|muốn (?:\S+ )?(?:\S+ )?(?:máy|bot|nhắn)|hài lòng|tiện|thoải mái|ưng|tin
            |thích (?:\S+ )?(?:máy|bot|nhắn))
        """),
        beside=lines(r"""
            không|chưa|chẳng|đã (?:\S+ )?(?:chuyển|kết nối|nói chuyện|gặp|trao đổi|liên hệ|gọi|nhờ|báo)|đang (?:chuyển|kết nối|nói
            |chat|trao đổi|trò|nhắn|được)|hôm qua|tuần trước|lần trước|trước đó|sẽ (?:chuyển|kết nối|gọi|liên hệ|nhờ)|ai (?:đã
            |nói)|đừng|tiếc
        """),
    ),
    Rule(
        hits={"promised": HANDOFF},
        masks=lines(r"""
            (?:để|nên|vì vậy|do đó) {you} (?:\S+ )?(?:không|khỏi|không cần|có thể|yên)[\w ]*
        """),
        unless=lines(r"""
            nếu {you} (?:\S+ )?(?:muốn|thích|cần|đồng ý|mong)|có muốn|muốn (?:tôi|em|mình|được)|sau khi (?:{you}|xác)
        """),
        beside=lines(r"""
            không|chưa|chẳng|đừng|có thể|muốn|liệu|hôm qua|tuần trước|lần trước|trước đó|tại sao|sao|người (?:đã|trước)
            |{you} (?:\S+ )?(?:nói|bảo|kể)|ai|nào|hy vọng|cố gắng|(?<!chăm sóc )(?<!hỗ trợ )(?<!dịch vụ )(?<!của )khách hàng
            |(?<!bình )(?<!bồi )thường
        """),
        asked=False,
    ),
)
