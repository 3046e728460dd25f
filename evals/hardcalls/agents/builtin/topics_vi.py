# ruff: noqa: E501  (a pattern stays whole)
"""What customers ask about in Vietnamese, and what they feel."""

from hardcalls.agents.builtin.writing_vi import accented

GOODS = r"(?:hàng|đơn|gói|bưu kiện|kiện hàng|sản phẩm|đồ|giày|áo|váy|điện thoại|máy)"
DUNNED = r"(?:nhắc|quá hạn|báo nợ|đòi|dọa|chưa trả|chưa thanh toán|chưa đóng|còn nợ|tin nhắn nợ|nợ)"
TOPICS = {
    "duplicate": (
        r"(?:trừ|thu|tính|thanh toán|trả(?! góp)|quẹt|rút|charge|cà|ghi nợ|lấy|mất)(?: tiền| của tôi| tiền tôi| của em| của mình| tiền em| tiền mình| thẻ| tận| tới| đến| mất| \w+)* (?:hai|2) lần|(?:trừ|thu|tính) (?:tiền )?(?:đúp|trùng|gấp đôi|đôi|double|lặp)|(?:giao dịch|thanh toán|khoản) (?:bị )?trùng|trùng (?:giao dịch|thanh toán|lặp)|double",
    ),
    "refund": (
        rf"hoàn (?:lại |trả )?(?:tiền|cho)|tiền hoàn|hoàn trả|{accented('hoàn lại')}|refund|(?:trả|lấy|đòi|gửi) lại (?:tiền|hàng)|(?:trả|gửi) (?:hàng|đồ)(?= ?(?:[.,!?]|$|lại|rồi|cho shop|cho cửa|về|hôm|từ))|đã (?:trả|gửi) lại|tiền ~(?:chưa|không) ~(?:về|hoàn)",
    ),
    "late_fee": (
        r"phí (?:trễ|chậm|phạt|quá hạn|trả chậm|trả trễ|thanh toán (?:chậm|trễ)|nộp chậm|muộn)|(?:tiền|khoản|bị|miễn|tính|xóa|bỏ|giảm) (?:tiền )?phạt(?! (?:hiện|sinh|hành))|(?:khoản|tính|thu|bị|giảm|xóa|xoá|bỏ|tiền|cái|cộng|mất) (?:thêm )?phí(?! (?:ship|vận|giao|sinh|hoạt|thời))|phí gì|phạt (?:trễ|chậm|vì trả)",
    ),
    "dunned": (
        rf"(?:đã|rõ ràng|mới|vừa|có) ~<pay> ~~(?:mà|nhưng|vẫn|sao|còn|lại) ~~{DUNNED}|<pay> (?:\w+ ){{0,3}}rồi ~(?:mà|nhưng|vẫn|sao|còn|lại) ~~{DUNNED}|{DUNNED} ~~(?:dù|mặc dù|trong khi|mà|tuy) ~~(?:đã|rồi|trả|thanh toán|đóng)",
    ),
    "wrong_item": (
        r"(?:giao|gửi|ship|nhận) (?:nhầm|sai)|(?:sai|nhầm) (?:size|màu|mẫu|hàng|sản phẩm|cỡ|loại|đồ)|<no> đúng (?:mẫu|hàng|sản phẩm|màu|size|cái|loại|như)|<no> phải (?:cái|thứ|món|mẫu|đôi|hàng|màu) (?:tôi|em|mình|tui) ~(?:đặt|mua|chọn)",
    ),
    "faulty": (
        r"bị (?:hỏng|lỗi|vỡ|hư|nứt|rách|bể|móp|trầy|gãy|bung|đứt)|hàng lỗi|hư hỏng|hỏng (?:rồi|hết|luôn)|vỡ (?:nát|tan|hết)|<no> (?:hoạt động|lên nguồn|bật được|chạy được|lên hình|sạc được|dùng được)",
    ),
    "not_received": (
        rf"<no> ~(?:nhận được|nhận|thấy|giao|có) ~{GOODS}\b|{GOODS} ~<no> (?:\w+ ){{0,2}}(?:đến|tới|giao|về|nhận|thấy)|(?:mất|thất lạc) (?:đơn |gói )?hàng|(?:hàng|đơn|gói) ~(?:thất lạc|bị mất)|<no> (?:\w+ ){{0,2}}(?:giao|nhận được|nhận hàng)(?= ?(?:[.,!?]|$|cho tôi|cho em|cho mình|gì))",
    ),
    "plan": (
        r"kế hoạch (?:trả|thanh toán)|chia nhỏ|(?:trả|đóng|thanh toán) (?:dần|bớt|từ từ|từng ít|từng chút|ít hơn|nhỏ hơn|mỗi tháng)|giãn (?:nợ|kỳ|khoản|ra)|chia (?:\w+ ){0,3}(?:ra|thành|đều|làm|trong)|<pay> ~(?:trong|ra|thành) (?:hai|ba|bốn|năm|sáu|nhiều|[2-9]|1\d) (?:tháng|kỳ|đợt)|khoản nhỏ hơn|giảm (?:số )?tiền (?:mỗi|từng) (?:kỳ|tháng)|(?:số tiền|khoản|kỳ) ~nhỏ hơn",
    ),
    "pause": (
        rf"tạm (?:dừng|hoãn|ngưng|ngừng)(?! (?:mua|tài khoản|dịch vụ))|{accented('hoãn')}\b|(?:xin|được|cho|muốn) (?:tôi |em |mình )?hoãn|hoãn (?:kỳ|lịch|thanh toán|trả|nợ|đến|sang|tới|thêm|khoản)|(?:dời|lùi|đẩy) (?:lại |lui )?(?:ngày|lịch|hạn|kỳ|khoản|sang|đến)|gia hạn|khất|thêm (?:thời gian|vài ngày|ít ngày|ít hôm|mấy ngày|\d+ ngày|\d+ tuần|(?:một|hai) tuần)|<pay> (?:chậm|trễ|muộn|sau) ~(?:ngày|tuần|tháng|lương|được|hôm)|(?:đợi|chờ|đến khi|tới khi|khi nào|đến lúc) ~(?:có lương|lãnh lương|nhận lương|lương về)|(?:tuần|tháng) sau (?:\w+ ){{0,2}}(?:trả|đóng|thanh toán)(?= ?(?:được|có|$|[.,!?]))".replace(
            "{{", "{"
        ).replace("}}", "}"),
    ),
    "short_money": (
        r"<no> (?:thể |còn |có |đủ |xoay |kiếm |được )*(?:tiền|khả năng)(?= ?(?:[.,!?]|$|để|trả|đóng|thanh|tháng|lúc|kỳ|nữa|mà|nên|đâu))|<no> (?:thể )?<pay> (?:\w+ ){0,2}(?:nổi|được|kịp)|(?:<me>|đang|bị|tháng này|quá) (?:kẹt|bí|túng|thiếu|hết) (?:tiền|thiếu|quá)?|kẹt tiền|cháy túi|eo hẹp|khó khăn (?:tài chính|về tiền|kinh tế|quá)|(?:đang|gặp) khó khăn(?! (?:khi|trong việc))|lương (?:chưa về|chậm|trễ)|thất nghiệp|mất việc",
    ),
    "unknown_charge": (
        r"<no> (?:nhận ra|biết|nhớ|hiểu|rõ) ~(?:khoản|giao dịch|cửa hàng|shop|số tiền|đơn|tên|công ty|bên) (?:này|đó|nào|kia|gì|trừ|\w+)|(?:khoản|giao dịch|số tiền|đơn|cửa hàng|shop|tên) ~là (?:gì|sao|của ai|ai|của bên nào|cái gì|ở đâu)|(?:giao dịch|khoản|đơn|trừ tiền|cửa hàng|tên) (?:\w+ )?(?:lạ|lạ hoắc)\b|(?:chưa|không) (?:từng |bao giờ )*nghe (?:tên|đến|tới|nói|qua)",
    ),
    "not_mine": (
        r"<no> (?:(?:hề|từng|bao giờ|có|phải) )*(?:đặt|mua|order|thực hiện) ~(?:gì|này|đó|đơn|ở|cái|hàng|món|kia|giao dịch|bên|bao giờ|vậy)|<no> phải (?:là )?(?:của |do )?(?:tôi|em|mình|tui)(?= ?(?:[.,!?]|$|mua|đặt|đâu|làm|thực hiện))",
    ),
    "due": (
        r"(?:khi nào|bao giờ|lúc nào|ngày nào|hôm nào|chừng nào) ~(?:đến hạn|tới hạn|phải <pay>|<pay>|đóng tiền)|<pay> (?:\w+ ){0,2}(?:khi nào|ngày nào|lúc nào|bao nhiêu|hôm nào)|(?:ngày|hạn) (?:thanh toán|trả|đóng|đến hạn|chót)|(?:đến|tới) hạn|kỳ (?:tới|tiếp theo|sau|kế tiếp|này)|(?:nợ|còn|phải <pay>|trả nốt)(?: \w+){0,3} (?:bao nhiêu|nhiêu)|số tiền ~(?:kỳ|tháng) (?:tới|này|sau)",
    ),
    "status": (
        rf"(?:đơn|đơn hàng|hàng|gói hàng|{GOODS}) ~(?:đâu|ở đâu|đến đâu|tới đâu|sao rồi|thế nào)(?= ?(?:[.,!?]|$|rồi|vậy|thế|ạ))|(?:khi nào|bao giờ|chừng nào|hôm nào) ~(?:giao|nhận được {GOODS}|nhận hàng|hàng đến|hàng về|hàng tới|tới nơi)|(?:tình trạng|trạng thái|theo dõi|kiểm tra|tra cứu|mã vận) đơn|(?:đã|được) (?:gửi|giao) (?:hàng |đi )?chưa",
    ),
    "change_contact": (
        r"(?:đổi|thay đổi|cập nhật|sửa|thay|chỉnh) ~(?:email|e-mail|mail|gmail|số điện thoại|sđt|sdt|số(?! (?:tiền|lượng|dư))|địa chỉ|thông tin liên (?:lạc|hệ))|(?:chuyển|dọn|dời) nhà|(?:số|email|địa chỉ) mới",
    ),
    "own_data": (
        r"(?:địa chỉ|email|số điện thoại|số dư|ngày sinh)(?: \w+){0,4} (?:lưu|đăng ký|trên hệ thống|là gì|trong hệ thống|trong hồ sơ|là bao nhiêu|nào)|(?:cho tôi biết|đọc (?:giúp|cho)|nhắc (?:giúp|cho|lại)|xác nhận|cho em biết|cho mình biết|xem) ~(?:địa chỉ|email|số điện thoại|số dư|ngày sinh)",
    ),
    "other_account": (
        r"(?:tài khoản|đơn hàng|đơn|số dư|nợ|khoản nợ|địa chỉ|thông tin) (?:của |bên )?(?:{REL}|{PARTNER}|(?:anh |chị |cô |chú |người )?(?:hàng xóm|đồng nghiệp)|bạn cùng phòng|bạn (?:tôi|em|mình))(?! (?:dùng|lấy|bắt|ép))|(?:{REL}|{PARTNER}) ~có (?:tài khoản|nợ|dùng) ~(?:không|ko)\b",
    ),
    "block": (
        r"(?:chặn|khóa|khoá|ngừng|ngưng|tạm dừng|ngăn|tắt) ~(?:mua hàng|mua sắm|mua thêm|mua mới|chi tiêu|giao dịch mới|tài khoản|tính năng mua|việc mua|đặt hàng)",
    ),
    "credit_refused": (
        r"(?:bị|đã|hồ sơ|đơn|yêu cầu|lumen|khoản vay|tín dụng|hệ thống|hạn mức) (?:\w+ ){0,2}(?:từ chối|bác)(?! (?:hoàn|nhận|giao|đổi|bảo hành|cho (?:đổi|trả)|trả))|từ chối (?:hồ sơ|khoản|cho (?:tôi|em|mình) (?:vay|mua)|cấp|hạn mức|tôi|em|mình|đơn)|<no> (?:được )?(?:duyệt|phê duyệt|chấp thuận|cấp (?:tín dụng|hạn mức))",
    ),
    "wants_review": (
        r"(?:xem|xét|xem xét|duyệt|kiểm tra|thẩm định|đánh giá) lại|tại sao|vì sao|sao lại|sao (?:tôi|em|mình|bên|các)|lý do|lí do|giải thích|bất công|không công bằng|vô lý|nhầm lẫn|sai sót|người thật|nhân viên",
    ),
    "early": (
        r"<pay> (?:nợ |luôn )?(?:trước hạn|sớm)|tất toán|(?:muốn|được|có thể|cho tôi|xin|định|thể) (?:<pay>) (?:\w+ )?(?:hết|toàn bộ|một lần|dứt điểm|1 lần)(?! (?:nổi|được|kịp))",
    ),
    "how_to_pay": (
        r"<pay> (?:\w+ ){0,2}(?:bằng cách nào|như thế nào|kiểu gì|ra sao|ở đâu|qua đâu|cách nào)|cách (?:thanh toán|trả)|(?:phương thức|hình thức) thanh toán|(?:đổi|thay) thẻ",
    ),
    "follow_up": (
        r"(?:khi nào|bao giờ|bao lâu|chừng nào|mấy ngày) ~(?:nhận|về|có|thấy|xong|tới|đến|trả lời|tiền|kết quả|nữa)|bao lâu|(?:tiếp theo|rồi|sau đó|giờ) ~(?:sao nữa|thì sao|làm gì|thế nào)|xong chưa|vậy là (?:xong|được)|(?:được|ổn) chưa|khi nào ~(?:về|nhận)",
    ),
    "thanks": (r"(?:cảm|cám) ơn|thanks?\b|thank you|tks|biết ơn|(?:tuyệt|tốt|may|hay) quá|tuyệt vời",),
    "ai": (
        r"(?:bạn|em|đây|bên kia|anh|chị|ad|đang (?:chat|nói|nói chuyện) với) (?:\w+ ){0,2}(?:là )?(?:bot|robot|máy|chatbot|người thật|con người|trợ lý ảo|máy tự động)\b|(?:bạn|em|đây|anh|chị) là (?:ai|người hay)\b",
    ),
    "greeting": (r"(?:xin |dạ |em |tôi )?chào\b|hello\b|hi\b|alo\b",),
    "bye": (r"tạm biệt|bye\b|chúc (?:\w+ ){0,4}(?:ngày|buổi|tối|cuối tuần) (?:\w+ )?(?:vui|tốt|an)|chào (?:nhé|nha)",),
    "access_soft": (
        rf"khiếm (?:thị|thính)|bị (?:mù|điếc|câm)(?! (?:tịt|mờ))|người (?:mù|điếc|khuyết tật)|{accented('mù')}(?= ?(?:[.,!?]|$|từ|bẩm))|nặng tai|lãng tai|(?:trình|phần mềm) đọc màn hình|khó đọc viết|nói lắp",
    ),
}
FEELINGS = {
    "illness": (
        rf"ung thư|bệnh viện|(?:nằm|nhập|xuất) viện|(?:hóa|hoá|xạ) trị|phẫu thuật|{accented('mổ')}\b|ca mổ|đột quỵ|tai biến|nhồi máu|trầm cảm|ốm (?:nặng|đau|liệt|suốt)|(?:bị|đang|mới) (?:ốm|bệnh)|bệnh (?:nặng|hiểm|tim|thận|nan)|cấp cứu|chẩn đoán|chạy thận",
    ),
    "job_loss": (
        r"mất việc|thất nghiệp|bị (?:sa thải|đuổi việc|cho nghỉ|cho thôi|cắt giảm|nghỉ việc)|cắt giảm (?:nhân sự|nhân viên|biên chế)|công ty ~(?:phá sản|đóng cửa|giải thể)",
    ),
    "shame": (rf"xấu hổ|ngại quá|ngại lắm|ngượng|nhục\b|mất mặt|{accented('quê')} quá|thấy mình ~(?:ngu|vô dụng|kém|thất bại)",),
    "exhaustion": (
        r"mệt (?:mỏi|quá|lắm|rồi|lả)|kiệt (?:sức|quệ)|đuối (?:sức|quá|lắm)|mất ngủ|<no> ngủ (?:được|nổi)|<no> còn sức|quá tải|<no> (?:chịu|gượng|trụ) nổi",
    ),
    "fear": (
        rf"{accented('sợ')}\b|(?:lo|hoảng|hoang|rất|đang|thấy) sợ|sợ (?:quá|lắm|hãi)|lo (?:lắng|quá|lắm|âu|ngại)|(?:rất|đang|thấy) lo\b|hoang mang|hoảng (?:loạn|hốt|quá)|bất an|run (?:quá|lắm|rẩy)",
    ),
    "anger": (
        rf"tức (?:giận|quá|lắm|điên|tối|muốn)|{accented('bực')}\b|bực (?:mình|bội|quá|tức)|bức xúc|quá đáng|vô lý|<no> (?:thể )?chấp nhận|thất vọng|phẫn nộ|điên tiết|điên (?:quá|lên)|hết (?:chịu nổi|kiên nhẫn|nói nổi)|làm ăn (?:kiểu|gì|chán|thế)|vô trách nhiệm|tệ (?:quá|hại)|coi thường|ức (?:chế|quá)|mất kiên nhẫn",
        r"(?:đợi|chờ) (?:\w+ ){0,3}(?:tuần|tháng|tiếng|lâu|mãi|dài cổ|mòn|ngày)",
    ),
    "money": (
        r"<no> (?:còn |có |đủ )+(?:tiền|đồng nào|xu nào)|(?:hết|kẹt|túng|thiếu|bí) (?:tiền|thiếu)|cháy túi|(?:nợ nần|nợ ngập)|(?:tiền ăn|tiền nhà|tiền trọ|tiền sữa|tiền thuốc|tiền điện) (?:còn |cũng )*<no>|khó khăn (?:tài chính|về tiền|kinh tế|quá)|(?:đang|gặp) khó khăn(?! (?:khi|trong việc))|<no> (?:thể )?<pay> (?:\w+ ){0,2}(?:nổi|được|kịp)",
    ),
}
