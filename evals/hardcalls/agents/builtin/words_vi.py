# ruff: noqa: E501  (a pattern stays whole)
"""What customers say in Vietnamese."""

from hardcalls.agents.builtin.tongue import Words

WORDS = Words(
    common="tôi mình em anh chị không là của và có được cho đã bị với này đó thì mà rồi khi nào ơi ạ nhé giúp tiền đơn hàng một những các đang phải muốn cảm ơn xin ko toi khong duoc",
    negators=r"không|chưa|chẳng|đừng|chả|không hề|chưa hề|ko",
    breaks="nhưng|và|vì|từ khi|sau khi|khi|nên|mà|rằng|là|chỉ|cứu",
    relations={
        r"(?:bố|ba|cha)(?: tôi| em| mình| cháu| con| của tôi| của em| ruột)": "bố của anh/chị",
        r"(?:mẹ|má)(?: tôi| em| mình| cháu| con| của tôi| của em| ruột)": "mẹ của anh/chị",
        r"chồng(?: tôi| em| mình| của tôi| của em)?": "chồng của chị",
        # Without its accent the word also means "broken", so there it needs an owner.
        r"(?:v\u1ee3(?: tôi| em| mình| của tôi| của em)?|vợ (?:tôi|em|mình|của tôi|của em))": "vợ của anh",
        r"(?:con trai|con gái|con)(?: tôi| em| mình| của tôi| của em)": "con của anh/chị",
        r"(?:anh trai|em trai)(?: tôi| em| mình| của tôi)?": "người anh em của anh/chị",
        r"(?:chị gái|em gái)(?: tôi| em| mình| của tôi)?": "người chị em của anh/chị",
        r"(?:bà nội|bà ngoại|bà)(?: tôi| em| mình| cháu)": "bà của anh/chị",
        r"(?:ông nội|ông ngoại|ông)(?: tôi| em| mình| cháu)": "ông của anh/chị",
        r"(?:bạn thân|người yêu|người thân)(?: tôi| em| mình| của tôi)?": "người thân của anh/chị",
    },
    partners=r"chồng(?: tôi| em| mình)?|vợ(?: tôi| em| mình)?|bạn trai(?: tôi| em| mình)?|bạn gái(?: tôi| em| mình)?|người yêu(?: tôi| em| mình)?|chồng cũ(?: tôi| em| mình)?|vợ cũ(?: tôi| em| mình)?",
    masks=(
        r"(?:cười|mệt|bực|xấu hổ|ngại|nóng|đói|buồn ngủ|mắc cười|sợ|vui|tức|lo|thèm|chán|quê|ngượng|lạnh|rét) (?:muốn |gần )?(?:chết|chết đi được|muốn chết|chết mất)(?! đi\b(?! được))|chết (?:cười|dở|tiệt|mê|mất thôi|đứng|máy|pin)|ngượng chín mặt",
        r"(?:máy|pin|điện thoại|app|ứng dụng|mạng|web|trang) ~(?:chết|bị chết|sập|tắt ngúm)|(?:app|ứng dụng|chờ|đợi) ~(?:giết tôi|muốn chết|phát điên|muốn điên|chết mất)",
        r"(?:các anh|công ty|lumen|đúng là|toàn|bên này|cái này|mấy người|bọn) ~(?:lừa đảo|lừa khách|lừa người)(?= ?[.!?]|$)",
        r"(?:cá là|cá cược là|dám cá|tôi cá)|(?:tôi là|em là|mình là|làm|nghề) (?:luật sư|nhà báo|phóng viên)\b|{REL} ?(?:năm nay |mới |được |tròn |mới lên |vừa |đã |chỉ |mới chỉ )*\d+ tuổi|không (?:phàn nàn|khiếu nại) (?:gì|đâu)|mù quáng|mù tịt|mua mù",
        r"(?:con|cháu|em|bé)(?: trai| gái| út| nhà)? (?:tôi|em|mình|anh|chị) ~\d+ tuổi|(?:cho|tặng|có|với|nuôi|của) (?:con|cháu|em|bé)(?: trai| gái)? (?:mới )?\d+ tuổi",
        # What is over: work was lost and found again, and what was granted then is not asked for now.
        r"(?:mất việc|thất nghiệp|nghỉ việc)(?: làm)?(?=[^.!?]*(?:(?<!chưa )(?<!chưa được )đi làm lại|(?<!chưa )(?<!không )có việc (?:mới|lại|làm rồi)|(?<!chưa )(?:tìm|kiếm|xin) được việc))|được ~(?:cho|giúp|duyệt|đồng ý)(?: phép)? (?:em |tôi |mình |cháu )?(?:hoãn|tạm dừng|tạm ngưng|gia hạn|giãn|lùi|dời|khất)(?![^.!?]* (?:không|ko|chưa)(?: ạ| vậy| nhỉ| chị| anh| bạn)*(?= ?[.!?]|$))",
        r"(?:nhân viên|người|anh|bác|chú) (?:giao hàng|bán hàng|ship|cửa hàng|shop|bưu điện)|shipper|(?:mua|đặt|dùng|sử dụng|giao dịch) ~lần thứ \w+",
    ),
    cues={
        "self_harm": (
            r"(?:không|chẳng) muốn (?:tồn tại|ở lại|thức dậy) (?:nữa)?|giá mà ~(?:chết|không tồn tại)",
            r"t\u1ef1 t\u1eed|(?:muốn|định|nghĩ đến|nghĩ tới|ý định|sẽ|tính|chuyện) tự tử(?! (?:trả|thanh|đóng|góp|tính|xem|làm|giải))",
            r"chết quách|chết (?:\w+ )?cho (?:xong|rồi|nhẹ|đỡ)|(?:kết thúc|chấm dứt|buông xuôi) (?:tất cả|mọi thứ)(?= ?(?:[.,!?…]|$| đi\b| cho| thôi| luôn| rồi))|(?:không|chẳng|ko|đừng)(?: bao giờ| muốn| phải)* (?:tỉnh|thức) (?:dậy|lại) nữa|(?:không|chẳng|ko) có (?:tôi|em|mình|con) ~(?:đỡ khổ|tốt hơn|nhẹ gánh|nhẹ nhõm|bớt khổ|đỡ gánh)",
            r"(?:không|chẳng|chả|ko|hết) (?:còn )?(?:muốn|thiết|sức|hơi sức|muốn phải) (?:\w+ )?(?:cố|gắng|cố gắng|gắng gượng|gượng|chịu đựng) (?:gì )?(?:thêm |tiếp )?nữa",
            r"tự sát|tự vẫn|tự kết liễu|kết liễu|quyên sinh|(?:muốn|chỉ muốn|thà) (?:được )?chết(?: đi| quách| cho xong| luôn)?(?= ?(?:[.!?,…]|$| cho| đi| quách| luôn| thôi| vì))|tự làm (?:hại|đau|tổn thương) (?:bản thân|mình)|tự rạch",
            r"(?:tôi|em|mình|con|cháu) (?:\w+ )?chán sống|(?:không|chẳng|chả|ko|k|hok) (?:còn )?(?:muốn|thiết|tha thiết) (?:sống|sống nữa|sống tiếp|tồn tại|thức dậy)|không sống nổi|(?:không|chẳng) còn (?:lý do|ý nghĩa|gì) ~(?:để )?sống|sống ~(?:không|chẳng|làm gì) ~(?:nữa|ý nghĩa|nghĩa lý)|chết đi cho (?:xong|rồi|nhẹ)|biến mất khỏi (?:cuộc đời|thế giới)|(?:chấm dứt|kết thúc) (?:cuộc đời|cuộc sống|đời mình)",
        ),
        "abuse": (
            r"(?:{PARTNER}) ~(?:ép|bắt|ép buộc|bắt ép|đe dọa|đe doạ|dọa|doạ|đánh(?! (?:mất|giá|rơi|răng|máy|bóng|cờ|golf|vần|dấu|thức))|kiểm soát|bạo hành|khống chế|giữ hết tiền|cấm)\b|bạo (?:lực|hành) gia đình|(?:{PARTNER}) ~(?:lấy|giữ|xem|đọc|kiểm tra) ~(?:điện thoại|thẻ|lương|tin nhắn|tiền) ~(?:của tôi|của em|tôi|em|mình)?|(?:bị|sợ) (?:chồng|anh ấy|anh ta|bạn trai|người yêu|vợ) ~(?:đánh|ép|đe dọa|bạo hành|kiểm soát|làm hại)|sợ (?:anh ấy|anh ta|chồng|hắn)\b",
        ),
        "scam": (
            r"lừa đảo|bị lừa|lừa tôi|lừa em|kẻ lừa|mạo danh ~(?:gọi|nhắn|lumen|ngân hàng|công an)|(?:xưng|tự xưng|nói là|bảo là|giả danh|giả làm|nhận là) ~(?:của |từ |bên )?~(?:lumen|ngân hàng|công an|nhân viên|hỗ trợ|tổng đài)",
            r"(?:bảo|yêu cầu|kêu|bắt|đòi|nhờ|hối|giục) (?:tôi|em|mình) ~(?:chuyển khoản|chuyển tiền|mã otp|otp|mã|thẻ cào|thẻ quà|bitcoin|tiền ảo|cài|anydesk|teamviewer)|(?:đọc|đưa|cho|cung cấp|gửi) ~(?:mã otp|otp|mã xác nhận|mật khẩu|mã pin)",
        ),
        "minor": (
            r"(?:tôi|em|e|mình|con|cháu) (?:mới |chỉ |đang |vừa )?(?:chỉ |có |được )?(?:1[0-7]|mười ba|mười bốn|mười lăm|mười sáu|mười bảy) tuổi|(?:chưa đủ|chưa đến|dưới|chưa) 18 ?(?:tuổi)?|vị thành niên|chưa đủ tuổi|bố mẹ (?:em|cháu|con|mình|tôi) không (?:hề )?biết",
        ),
        "fraud": (
            r"(?:đánh cắp|ăn cắp|lấy cắp|trộm|lấy) ~(?:danh tính|thông tin cá nhân|cccd|cmnd|căn cước)|mạo danh (?:tôi|em|mình)|gian lận|giả mạo (?:tôi|em|mình|thông tin|chữ ký)",
            r"(?:ai đó|người khác|người lạ|kẻ gian|kẻ nào|có người|người nào) ~(?:dùng|lấy|mở|đặt|mua|đứng|sử dụng) ~(?:tên|thông tin|danh tính|cccd|cmnd|căn cước|thẻ) ~(?:của )?~(?:tôi|em|mình)|(?:mở|đặt|mua|đơn|tài khoản|nợ|khoản) ~(?:đứng tên|dưới tên|bằng tên|mang tên|tên) (?:của )?(?:tôi|em|mình)\b|(?:chưa từng|chưa bao giờ|không hề|chưa hề|không) ~(?:mở|đăng ký|có|tạo) ~tài khoản",
        ),
        "takeover": (
            r"(?:bị )?hack\w*|chiếm (?:đoạt |quyền |mất )?tài khoản|(?:ai đó|người khác|người lạ|kẻ gian|có người) ~(?:đăng nhập|vào|truy cập|đổi) ~(?:tài khoản|mật khẩu|email|số điện thoại)|(?:mật khẩu|email|số điện thoại) ~bị (?:đổi|thay đổi)|mất quyền truy cập",
        ),
        "bereavement": (
            r"{REL} ?(?:vừa |mới |đã |bị |đột ngột |không may )*(?:mất(?! (?:việc|thẻ|tiền|điện thoại|máy|mật khẩu|ví|hàng|đồ|công|liên lạc|ngủ|mã|đơn|tài khoản|sóng|hết|bao|cả|giấy|đi))|qua đời|từ trần|không qua khỏi|ra đi mãi mãi|tạ thế|chết)\b|(?:đám tang|tang lễ|đám ma|cái chết|sự ra đi|lo hậu sự|di sản) ~{REL}|đám tang|tang lễ|góa (?:chồng|vợ|phụ|bụa)|goá|có tang|chịu tang|người quá cố|(?:chôn cất|mất đi) {REL}|(?:tôi|em|mình|con|cháu) (?:vừa |mới |đã )*mất (?:đi )?(?:bố|cha|mẹ|má|chồng|vợ|con trai|con gái|anh trai|em trai|chị gái|em gái|người thân)(?= ?(?:[.,!?…]|$| rồi| hôm| tuần| tháng| năm| vì| được| và| nên| cách))",
        ),
        "gambling": (
            # These four mean something quite different without their accents.
            r"c\u1edd b\u1ea1c|c\u00e1 \u0111\u1ed9|c\u00e1 c\u01b0\u1ee3c|l\u00f4 \u0111\u1ec1|\u0111\u00e1nh \u0111\u1ec1",
            r"(?:chơi|thua|nghiện|nợ|mê) (?:cờ bạc|cá độ|cá cược|lô đề)|đánh bạc|casino|nghiện (?:game bài|đánh bài|cá cược)|đánh lô|nổ hũ|tài xỉu|bài bạc|sòng bạc|thua độ",
        ),
        "human": (
            r"(?:nói chuyện|gặp|trao đổi|nói|liên hệ|kết nối|chat|chuyển|nối máy|làm việc) ~(?:với|cho|tới|đến|gặp)? ?~(?:người thật|nhân viên|người|con người|tổng đài viên|quản lý|tư vấn viên|ai đó|chuyên viên|cấp trên)(?= ?(?:[.!?,…]|$| thật| hỗ trợ| tư vấn| khác| được| đi| nào| phụ trách| ạ| chứ| để| ngay| giúp| bên| có| của| ơi| không| nhé| hẳn| trực))",
            r"(?:muốn|cần|cho) ~(?:tôi |em |mình )?(?:gặp |một )?(?:người thật|nhân viên|con người|tổng đài viên)|người thật|(?:không|chẳng|ko) (?:muốn|thích) (?:nói chuyện|chat|nhắn tin|trò chuyện) (?:với )?(?:robot|bot|máy|chatbot)|(?:gọi lại|gọi điện) ~(?:cho )?(?:tôi|em|mình)|nhân viên ~gọi",
        ),
        "complaint": (
            r"(?:muốn|gửi|làm|nộp|đây là|sẽ|đòi) ~(?:khiếu nại|đơn khiếu nại|tố cáo|phản ánh)|khiếu nại|luật sư|kiện (?:công ty|các anh|ra tòa|lumen|các người|bên)|sẽ kiện|ra tòa|tòa án|toà án|khởi kiện|pháp lý|pháp luật|ngân hàng nhà nước|hội bảo vệ (?:người tiêu dùng|quyền lợi)|bảo vệ người tiêu dùng|báo chí|nhà báo|phóng viên|lên báo|đăng báo|đòi nợ|thu hồi nợ|công ty đòi",
        ),
        "credit_review": (r"(?:xem xét lại|xét lại|duyệt lại|xem lại) ~(?:quyết định|hồ sơ|đơn|khoản|tín dụng|từ chối)",),
        "data_request": (
            r"gdpr|bảo vệ dữ liệu|nghị định 13|(?:xóa|xoá|bản sao|sao chép|trích xuất|cung cấp) ~(?:toàn bộ |hết |mọi )?~(?:dữ liệu|thông tin cá nhân)|(?:xóa|xoá) ~tài khoản|dữ liệu (?:gì|nào) ~(?:lưu|giữ|có)|(?:lưu|giữ) ~(?:những )?(?:dữ liệu|thông tin) (?:gì|nào)",
        ),
        "access_need": (
            r"ngôn ngữ ký hiệu|chữ nổi|chữ to|(?:không|khó|chẳng) (?:thể |có thể )?(?:đọc|nhìn|nghe|gõ|viết) (?:được|rõ|chữ|màn hình|tin nhắn|bàn phím|thấy)|tay ~không gõ|mắt ~(?:kém|mờ|không thấy)",
        ),
        "hardship": (
            r"(?:kỳ|tháng|khoản) (?:thứ )?(?:ba|3|tư|bốn|4) ~(?:liên tiếp|rồi)|(?:kỳ|lần|tháng|khoản) (?:thứ )?(?:ba|3|tư|bốn|4) ~(?:trễ|chậm|không trả(?! lời)|chưa trả(?! lời)|quá hạn|lỡ|không đóng|chưa đóng)|(?:trễ|chậm|quá hạn|nợ|lỡ|không trả được|chưa trả|chưa đóng|thiếu|không đóng) ~(?:ba|3|bốn|4|thứ ba|thứ 3) ?(?:kỳ|tháng|lần|khoản)?(?= ?(?:[.!?,…]|$| rồi| liền| liên| trả| nữa| này))|(?:ba|3|bốn|4) (?:kỳ|tháng|khoản) ~(?:trễ|chậm|quá hạn|chưa trả|không trả|chưa đóng|liên tiếp)",
            r"(?:kế hoạch trả|kế hoạch) ~(?:thứ hai|thứ 2|khác|nữa)|đã có ~kế hoạch trả|phá sản|vỡ nợ|(?:hoãn|tạm dừng|giãn) ~(?:hai|ba|bốn|năm|sáu|2|3|4|5|6) tháng",
        ),
        "repeated": (
            r"lần thứ (?:ba|tư|bốn|năm|3|4|5|mấy|n)\b|(?:gọi|nhắn|hỏi|liên hệ|giải thích|viết|nói|báo) ~(?:hai|ba|bốn|năm|mấy|nhiều|2|3|4|5) lần|(?:không ai|chẳng ai) ~(?:giúp|giải quyết|trả lời|hỗ trợ)|không giúp (?:được )?gì|(?:vẫn|lại|cứ) ~(?:câu trả lời cũ|trả lời như cũ|y như cũ|như cũ)|trả lời (?:lòng vòng|vòng vo)",
        ),
    },
    topics={
        "duplicate": (
            r"(?:trừ|thu|thanh toán|tính|trả|lấy|cắt) ~(?:hai lần|2 lần|trùng|gấp đôi|đúp)|(?:hai lần|2 lần) ~(?:trừ|thu|tiền|thanh toán)|bị trùng|trùng (?:khoản|giao dịch|tiền)",
        ),
        "refund": (r"hoàn (?:lại )?tiền|hoàn trả|trả lại tiền|tiền hoàn|trả hàng|gửi trả|gửi lại hàng|đổi trả",),
        "late_fee": (r"phí (?:trễ|chậm|phạt|quá hạn|trả chậm|trễ hạn)|tiền phạt|phí\b",),
        "dunned": (
            r"(?:đã|trả|thanh toán) ~(?:trả|thanh toán|đóng) ~(?:rồi|xong|đủ|mà) ~(?:vẫn|sao|nhắc|báo|đòi|mà|còn)|(?:vẫn|còn|cứ) ~(?:nhắc nợ|báo nợ|đòi nợ|báo quá hạn|đòi tiền|nhắc tôi|nhắc)|nhắc nợ",
        ),
        "wrong_item": (
            r"(?:giao|gửi|nhận) ~(?:sai|nhầm) ~(?:hàng|mẫu|size|màu|sản phẩm)?|sai (?:hàng|mẫu|size|màu|sản phẩm)|nhầm (?:hàng|mẫu|size|màu|sản phẩm)|không đúng (?:hàng|mẫu) ~đặt",
        ),
        "faulty": (r"bị (?:hỏng|hư|vỡ|lỗi|rách|nứt|bể)|hàng lỗi|không hoạt động|hỏng\b|hư rồi|bị hư|không lên",),
        "not_received": (
            r"(?:chưa|không|vẫn chưa) ~(?:nhận được|nhận|giao|tới|đến|thấy hàng) ?(?:hàng|đơn|được|gì)?(?= ?(?:[.!?,…]|$| hàng| đơn| gói| gì| dù| mà| món))|(?:hàng|đơn|gói hàng|bưu kiện) ~(?:thất lạc|mất tích|chưa tới|chưa đến)",
        ),
        "plan": (
            r"kế hoạch (?:trả|thanh toán)|chia nhỏ|trả (?:góp )?(?:nhỏ|ít) (?:hơn|lại)|giảm số tiền mỗi|chia (?:ra|thành|làm)|trả dần",
        ),
        "pause": (r"hoãn|tạm dừng|tạm ngưng|gia hạn|lùi|dời|giãn|thêm (?:thời gian|vài ngày|ít ngày)|trả (?:sau|trễ|muộn)|khất",),
        "short_money": (
            r"(?:không|chưa|chẳng) (?:có |còn |thể |đủ |có khả năng )*(?:khả năng )?(?:trả|đóng|thanh toán|tiền)(?: nổi| được)?|hết tiền|kẹt tiền|thất nghiệp|mất việc|túng|khó khăn",
        ),
        "unknown_charge": (
            r"không (?:nhận ra|biết|nhớ|rõ|hiểu) ~(?:khoản|giao dịch|cửa hàng|đơn|tên|ở đâu|là gì|của ai|nào)|(?:khoản|giao dịch|cửa hàng|tên|đơn) ~(?:lạ|là gì|là ai|gì đây|không rõ|nào đây)|(?:là cửa hàng nào|là khoản gì|là ai vậy)",
        ),
        "not_mine": (
            r"(?:không|chưa|chưa bao giờ|không hề|chưa hề) ~(?:mua|đặt|đặt mua|đặt hàng) ~(?:cái này|món này|gì|ở đó|ở đây|đơn này|hàng này|nó|cái đó|món đó)?|không phải (?:tôi|em|mình|của tôi|của em)",
        ),
        "due": (
            r"(?:khi nào|bao giờ|ngày nào|hôm nào|lúc nào) ~(?:đến hạn|phải trả|tới hạn|đóng|trả|thanh toán)|(?:kỳ|khoản|lần) (?:trả |thanh toán )?(?:tiếp theo|tới|kế tiếp|sau)|hạn (?:thanh toán|trả|đóng)|(?:còn|phải) ~(?:nợ|trả) ~bao nhiêu|bao nhiêu ~(?:phải trả|còn nợ|kỳ tới)",
        ),
        "status": (
            r"(?:đơn hàng|đơn|hàng|gói hàng|kiện hàng) ~(?:đâu|ở đâu|đến đâu|tới đâu|sao rồi|thế nào rồi)|tình trạng đơn|trạng thái đơn|(?:khi nào|bao giờ) ~(?:giao|nhận hàng|hàng tới|hàng về|hàng đến)|đã gửi (?:hàng )?chưa",
        ),
        "change_contact": (
            r"(?:đổi|thay|cập nhật|sửa|thay đổi) ~(?:email|mail|số điện thoại|số|sđt|địa chỉ)|(?:email|số điện thoại|địa chỉ) mới|chuyển nhà",
        ),
        "own_data": (
            r"(?:cho (?:tôi|em|mình) biết|đọc cho|xác nhận|nói cho) ~(?:địa chỉ|email|số điện thoại|số dư|ngày sinh)|(?:địa chỉ|email|số điện thoại|số dư) ~(?:đang lưu|trên hệ thống|trong hồ sơ|trong tài khoản|của tôi là gì|là gì)",
        ),
        "other_account": (
            r"tài khoản (?:của )?(?:{REL}|{PARTNER}|hàng xóm|đồng nghiệp|bạn tôi)|(?:đơn hàng|khoản nợ|nợ) của (?:{REL}|{PARTNER}|hàng xóm|đồng nghiệp|bạn tôi)",
        ),
        "block": (r"(?:khóa|khoá|chặn|ngừng) ~(?:mua|mua hàng|mua sắm|tài khoản|mua mới)",),
        "credit_refused": (r"(?:bị )?từ chối|không (?:được )?(?:duyệt|phê duyệt|chấp nhận|chấp thuận)",),
        "wants_review": (
            r"xem (?:xét )?lại|xét lại|không công bằng|bất công|nhầm|duyệt lại|kiểm tra lại|người (?:thật|xem|duyệt)",
        ),
        "early": (r"trả (?:trước|sớm|hết|một lần|toàn bộ)|tất toán",),
        "how_to_pay": (
            r"(?:trả|thanh toán) (?:bằng cách nào|thế nào|như thế nào|bằng gì)|cách thanh toán|đổi thẻ|phương thức thanh toán",
        ),
        "follow_up": (
            r"(?:khi nào|bao giờ|bao lâu|mấy ngày) ~(?:nhận|có|về|thấy|tới|xong|trả lời|tiền|nữa|thì)|(?:tiền|nhận|về) ~(?:khi nào|bao giờ|bao lâu)|(?:mất|trong) bao lâu|giờ (?:thì )?sao|tiếp theo (?:thì )?(?:sao|thế nào)",
        ),
        "thanks": (r"cảm ơn|cám ơn|cảm ơn nhiều|tuyệt vời|tốt quá|may quá|thanks",),
        "ai": (
            r"(?:là|đang nói với|nói chuyện với) ~(?:bot|robot|máy|ai|người thật|người|con người) ~(?:à|hả|phải không|không|hay)|(?:bạn|anh|chị|đây) ~(?:là bot|là robot|là máy|là ai|là người)\b",
        ),
        "greeting": (r"(?:xin chào|chào|alo|hello|hi)\b",),
        "bye": (r"(?:tạm biệt|chào nhé|chúc ~(?:ngày|buổi) ~)",),
        "access_soft": (r"trình đọc màn hình|khiếm thị|mù\b|khiếm thính|điếc|chứng khó đọc|bị mù",),
    },
    feelings={
        "illness": (
            r"ung thư|hóa trị|hoá trị|bệnh viện|nằm viện|nhập viện|(?:bị |đang |đổ )(?:bệnh|ốm)|bệnh nặng|ốm nặng|phẫu thuật|đột quỵ|tai biến|trầm cảm|chẩn đoán|tai nạn",
        ),
        "job_loss": (
            r"mất việc|thất nghiệp|bị (?:sa thải|đuổi việc|cho nghỉ việc|cắt giảm)|nghỉ việc|(?:công ty|xưởng|nhà máy|xí nghiệp|chỗ làm|cơ quan|quán|sếp|chủ) ~cho (?:em |tôi |mình |cháu |con )?(?:nghỉ(?! (?:phép|lễ|tết|ốm|thai|trưa|mát|bù))|thôi việc)",
        ),
        "shame": (r"xấu hổ|ngại\b|ngượng|nhục|mất mặt|thấy mình ~(?:ngu|thất bại|vô dụng)",),
        "exhaustion": (r"kiệt sức|mệt mỏi|mệt lắm|quá mệt|đuối|hết sức|không chịu nổi|mất ngủ|quá tải|áp lực",),
        "fear": (r"sợ\b|lo lắng|lo sợ|hoang mang|hoảng|lo quá|lo lắm|bất an",),
        "anger": (
            r"tức giận|bực|bức xúc|quá đáng|vô lý|thất vọng|phẫn nộ|không thể chấp nhận|làm ăn kiểu|tệ quá|điên tiết|tức\b|(?:chờ|đợi) ~(?:tuần|ngày|tháng|tiếng|giờ|lâu)",
        ),
        "money": (
            r"hết tiền|không (?:còn|có|đủ) ~(?:tiền|ăn)|kẹt tiền|túng|nợ nần|khó khăn (?:tiền bạc|tài chính|quá)|(?:không|chưa) ~(?:trả|đóng) (?:nổi|được)|khó khăn",
        ),
    },
    told={
        "suicide": (r"t\u1ef1 t\u1eed(?! trả)|tự sát|tự vẫn|quyên sinh|kết liễu",),
        "not_wake": (r"(?:không|chẳng|ko|đừng)(?: bao giờ| muốn| phải)* (?:tỉnh|thức) (?:dậy|lại) nữa",),
        "not_live": (
            r"(?:không|chẳng|chả|ko|k) (?:còn )?(?:muốn|thiết|tha thiết) sống|chán sống|không sống nổi|muốn (?:được )?chết (?:đi|quách|cho)",
        ),
        "not_go_on": (
            r"(?:không|chẳng|chả|ko|hết) (?:còn )?(?:muốn|thiết|sức|hơi sức|muốn phải) (?:\w+ )?(?:cố|gắng|cố gắng|gắng gượng|gượng|chịu đựng|tiếp tục) (?:gì )?(?:thêm |tiếp )?nữa",
        ),
        "burden": (
            r"(?:không|chẳng|ko) có (?:tôi|em|mình|con) ~(?:đỡ khổ|tốt hơn|nhẹ gánh|nhẹ nhõm|bớt khổ|đỡ gánh)|là gánh nặng cho",
        ),
        "self_injury": (r"tự làm (?:hại|đau|tổn thương) (?:bản thân|mình)|tự rạch",),
        "gambled": (r"thua (?:cá độ|độ|cờ bạc|lô đề|hết|sạch) ~(?:lương|tiền|cờ bạc|cá độ)|thua (?:cá độ|lô đề|cờ bạc)",),
        "secret": (
            r"(?:gia đình|nhà|vợ|chồng|bố mẹ|ba mẹ|không ai)(?: em| tôi| mình)? (?:không|chưa|ko) (?:ai )?(?:hề )?biết|giấu (?:vợ|chồng|gia đình|bố mẹ|ba mẹ)",
        ),
        "never_opened": (r"(?:chưa từng|chưa bao giờ|không hề|chưa hề) ~(?:mở|đăng ký|tạo) ~tài khoản",),
        "never_ordered": (
            r"(?:chưa từng|chưa bao giờ|không hề|chưa hề|không) (?:mua|đặt|đặt mua|đặt hàng) (?:cái|món|đơn|hàng) (?:này|đó)",
        ),
        "gave_code": (
            r"(?:đọc|đưa|cung cấp|gửi|cho) ~(?:mã otp|otp|mã xác nhận|mật khẩu|mã pin)(?= ?(?:[.!?,…]|$| rồi| cho| mất))",
        ),
        "sent_money": (r"(?:đã|vừa|lỡ|mới) (?:\w+ )?(?:chuyển khoản|chuyển tiền|chuyển)",),
    },
    declines=(
        r"(?:(?:không|chẳng|chưa|ko) (?:cần|muốn|thích)|đừng|khỏi(?: cần)?) (?:phải |được |có |cần |cho tôi )*(?:gặp|nói chuyện|chuyển|nhân viên|người thật|nối máy)(?! (?:với |cùng )?(?:robot|bot|máy|chatbot|trợ lý))|đừng chuyển|không cần (?:nhân viên|người)",
    ),
    agrees=r"vâng|dạ|có|được|đồng ý|ok|ừ|đúng|làm đi|nhờ",
    months=tuple(
        rf"(?:tháng|thang|tháng ) ?(?:0?{n}{extra})"
        for n, extra in (
            (1, "|một|giêng"),
            (2, "|hai"),
            (3, "|ba"),
            (4, "|tư|bốn"),
            (5, "|năm"),
            (6, "|sáu"),
            (7, "|bảy"),
            (8, "|tám"),
            (9, "|chín"),
            (10, "|mười"),
            (11, "|mười một"),
            (12, "|mười hai|chạp"),
        )
    ),
    weekdays=("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"),
    day=r"ngày\b",
    week=r"tuần\b",
    month=r"tháng\b",
    numbers={
        "một": 1,
        "hai": 2,
        "ba": 3,
        "bốn": 4,
        "năm": 5,
        "sáu": 6,
        "bảy": 7,
        "tám": 8,
        "chín": 9,
        "mười": 10,
        "mười hai": 12,
        "mười lăm": 15,
    },
    born=r"sinh|sinh ngày|ngày sinh|sn",
    postcode=r"mã bưu (?:chính|điện)|mã vùng|bưu chính|zip|postcode",
    places=(r"\d{5,6}",),
    until=r"đến|tới|cho đến|trước|đến hết",
    country="Vietnam",
    accents_count=True,
)
