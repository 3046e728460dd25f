"""Vietnamese: what asks a customer for information."""

from hardcalls.detectors.rule import Rule, lines

ASK = "|".join(
    lines(r"""
        (?:cho|để|giúp|cho phép) (?:\S+ ){0,3}?(?:biết|xin|hỏi|mượn|tôi|em|mình|chúng tôi|bên em|lumen)|(?:vui lòng|xin|hãy|làm ơn
        |mời|nhờ|phiền|cần|mong|muốn|yêu cầu|giúp|có thể|ạ|bạn|anh|chị|quý khách)(?:,)? (?:\S+ ){0,4}?(?:cho|cung cấp|xác nhận
        |nhập|gửi|điền|đọc|nhắc|chia sẻ|nói|kể|ghi|nêu|báo|để lại|viết|biết|hỏi|gõ|đánh vần|kiểm tra|bổ sung|trả lời|xin|thêm|có
        |nhớ|mô tả|làm)|(?:còn |đang )?thiếu|cho xin|(?:tôi|em|mình|chúng tôi|bên em|bên tôi|lumen) (?:\S+ ){0,2}?(?:cần|xin
        |muốn hỏi|muốn biết)|xin
    """)
)

_WHAT = (
    r"(?: \S+){0,4}? (?:là gì|gì|nào|là bao nhiêu|bao nhiêu|(?:là )?số (?:mấy|nào)|mấy|ra sao|thế nào"
    r"|không|chưa|là)(?: (?:ạ|vậy|thế"
    r"|nhỉ|bạn|anh|chị|nhé|vậy ạ))*\s?\?|(?: \S+){0,3}\s?\?"
)

ASKS_INFORMATION = (
    Rule(
        hits={
            "birth_date": lines(rf"""
                (?:{{ask}}) {{gap8}}(?:(?:ngày|tháng|năm|ngày tháng năm|ngày,? tháng,? (?:và )?năm) sinh|sinh nhật|sinh (?:ngày
                |năm) nào)
                (?:(?:ngày|năm|ngày tháng năm) sinh|sinh nhật)(?:{_WHAT})|sinh (?:vào )?(?:ngày|năm) (?:\S+ )?(?:nào|bao nhiêu
                |mấy)
            """),
            "postcode": lines(rf"""
                (?:{{ask}}) {{gap8}}(?:mã (?:số )?(?:bưu (?:điện|chính|cục)|vùng|zip)|zip ?code|mã zip)
                (?:mã (?:số )?(?:bưu (?:điện|chính|cục)|vùng|zip)|zip ?code)(?:{_WHAT})
            """),
            "email": lines(rf"""
                (?:{{ask}}) {{gap8}}(?:e-?mail|thư điện tử|hòm thư|hộp thư|mail)(?! (?:xác nhận|của chúng tôi|từ|mà chúng tôi))
                (?:e-?mail|thư điện tử|hòm thư)(?:{_WHAT})
            """),
            "phone": lines(rf"""
                (?:{{ask}}) {{gap8}}(?:số (?:điện thoại|máy|di động|liên (?:lạc|hệ)|phone|nào|để|đt)|sđt|điện thoại)
                (?:số (?:điện thoại|máy|di động|liên (?:lạc|hệ))|sđt)(?:{_WHAT})|gọi (?:\S+ ){{0,4}}?số (?:\S+ )?nào
            """),
            "order_number": lines(rf"""
                (?:{{ask}}) {{gap8}}(?:mã (?:số )?(?:\S+ )?(?:đơn|đặt hàng|giao dịch|tham chiếu|hóa đơn|hoá đơn|vận đơn|mua hàng)
                |số (?:đơn|hóa đơn|hoá đơn|tham chiếu|đặt hàng|order)|đơn (?:hàng )?nào)
                (?:mã (?:số )?(?:đơn|đặt hàng|giao dịch|tham chiếu|hóa đơn|hoá đơn|vận đơn)(?: hàng)?|số đơn(?: hàng)?)(?:{_WHAT})
                |đơn (?:hàng|mua)? ?(?:\S+ )?nào(?: \S+){{0,4}}\s?\?
            """),
            "name": lines(rf"""
                (?:{{ask}}) {{gap8}}(?:(?:họ )?(?:và )?tên|quý danh|danh xưng|xưng hô)(?! (?:cửa hàng|sản phẩm|shop|đăng nhập
                |người bán|món|của (?:cửa|shop|người bán|sản)))
                (?:họ (?:và )?tên|tên|quý danh)(?: (?:đầy đủ|của {{you}}))*(?:{_WHAT})|{{you}} tên (?:\S+ )?(?:gì|là)
                |tên {{you}} (?:\S+ )?(?:gì|là)|(?:xưng hô|gọi {{you}})(?: \S+){{0,4}} (?:thế nào|là gì|sao|như nào|ra sao)
                |(?:đang |được )?(?:nói chuyện|trò chuyện|trao đổi|tiếp chuyện|hỗ trợ|phục vụ) (?:với )?(?:ai|(?:{{you}}|anh chị
                |vị|cô|chú)(?: \S+)? nào)
            """),
            "amount": lines(rf"""
                (?:{{ask}}) {{gap8}}(?:số tiền|bao nhiêu|mức (?:\S+ )?(?:nào|trả|tiền|góp)|tổng (?:tiền|cộng|số)|khoản tiền
                |giá trị)
                (?:bao nhiêu|mấy) ?(?:tiền|đồng|triệu|nghìn|mỗi tháng|một tháng|euro|vnd)?(?: \S+){{0,6}}\s?\?|(?:số tiền
                |mức)(?:{_WHAT})
            """),
            "identity": lines(r"""
                (?:xác (?:minh|nhận|thực)|chứng (?:minh|thực)|kiểm tra|đối chiếu)(?: lại)? (?:\S+ ){0,4}?(?:danh tính|nhân thân
                |{you} là ai|chính chủ|chủ (?:tài khoản|thẻ|nhân|sở hữu)|đúng là {you}|chính {you}|thông tin (?:cá nhân|của {you}
                |tài khoản)|bản thân|mình là|là {you}|người đang)
                căn cước|cccd|cmnd|chứng minh (?:nhân dân|thư)|hộ chiếu|giấy tờ (?:tùy|tuỳ) thân|giấy phép lái|câu hỏi (?:bảo mật
                |xác minh|bí mật|an ninh)|(?:các )?bước xác (?:minh|thực)|mã (?:otp|xác (?:minh|thực))|{you} là ai
            """),
            "topic": lines(r"""
                (?:vấn đề|chuyện|việc|điều|sự cố|nội dung|chủ đề|thắc mắc)(?: \S+){0,5}? (?:gì|nào)(?: \S+){0,8}\s?\?
                (?:chuyện|điều|việc) gì (?:\S+ ){0,3}?xảy ra|(?:vấn đề|chuyện|việc|điều|sự cố) gì,? (?:\S+ ){0,2}?(?:kể|nói|cho
                |trình bày|chia sẻ)|(?:kể|nói|cho) (?:\S+ )?(?:{we}) (?:nghe|biết) (?:\S+ )?(?:chuyện|việc|vấn đề|với|thử|đi)
                |(?:giúp|hỗ trợ|làm|phục vụ|hỗ trợ được) (?:\S+ ){0,4}?(?:gì|điều gì|vấn đề gì|việc gì)(?: \S+){0,6}\s?\?|(?:cần
                |muốn) (?:\S+ ){0,5}?(?:gì|về)(?: \S+){0,5}\s?\?|(?:gặp|gặp phải|bị|có) (?:\S+ ){0,3}?(?:gì|thế nào
                |sao)(?: \S+){0,4}\s?\?|(?:liên quan|về) (?:\S+ ){0,3}?(?:gì|nào)(?: \S+){0,5}\s?\?
                (?:mô tả|kể|nói|cho|chia sẻ|giải thích|trình bày|tóm tắt|nêu|diễn tả|viết)(?: \S+){0,6}? (?:rõ hơn|thêm|chi tiết
                |cụ thể|ngắn gọn|vắn tắt|sơ qua|vấn đề|sự việc|chuyện|tình (?:hình|huống)|đôi (?:chút|lời)|nội dung|lý do|thắc mắc
                |nhu cầu|đang gặp|đầu đuôi|câu chuyện|vướng mắc)(?: \S+){0,8}|lý do (?:\S+ ){0,3}?(?:liên hệ|gọi|nhắn
                |tìm đến)(?: \S+){0,4}
            """),
        },
        masks=lines(r"""
            (?:còn|thêm) (?:\S+ ){0,3}?(?:gì|vấn đề gì|câu hỏi) (?:khác|nữa)[\w ]*|gì (?:khác|thêm)[\w ]*|(?:mã|số) (?:theo dõi
            |hồ sơ|vụ việc) (?:của )?{you} là
        """),
        unless=lines(r"""
            (?:đừng|chớ|không (?:cần|bao giờ|nên|được|phải|hề|yêu cầu|hỏi|gửi)|chưa bao giờ|khỏi cần|tuyệt đối
            |chẳng cần) (?:\S+ ){0,6}?(?:cho|cung cấp|gửi|chia sẻ|yêu cầu|hỏi|nhập|xác nhận|đưa|cần|nói|đăng|kể|tiết lộ|nhắc|điền
            |xác minh)
            (?:cảm|cám) ơn (?:\S+ ){0,2}?(?:đã|vì)|(?:tôi|em|mình|chúng tôi|bên em|hệ thống
            |bên tôi) (?:\S+ )?(?:(?:đã |vừa )+(?:\S+ )?(?:cập nhật|gửi|ghi|đổi|lưu|kiểm tra|có|xác (?:minh|nhận|thực))
            |(?:đã |vừa )?(?:thấy|nhận được|tìm thấy|có (?:được|sẵn|đủ))) (?:xong|rằng|lại|{you}|mã|số|email|tên|ngày|được|địa|đơn
            |thông|danh)
            {you} có thể (?:\S+ )?(?:tìm|xem|đổi|thay đổi|cập nhật|thấy|kiểm tra)|{you} (?:\S+ )?sẽ (?:\S+ )?(?:nhận|thấy|được)
            |(?:đã|sẽ) (?:được )?(?:\S+ )?(?:gửi|lưu|hiển thị|cập nhật|xác (?:minh|nhận|thực))|nằm (?:ở|trong|trên)|được (?:ghi|in
            |hiển thị|lưu|gửi)|hiển thị|khớp|{you} đã (?:\S+ )?(?:cho|cung cấp|gửi|nhập|nêu|xác)
        """),
    ),
)
