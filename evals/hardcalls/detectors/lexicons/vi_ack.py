"""Vietnamese: what names or recognises a customer's trouble."""

from hardcalls.detectors.lexicons.vi_valued import NOTICED, SUITED, THEN, VALUED
from hardcalls.detectors.rule import Rule, lines

_MASKS = lines(r"""
    khó khăn (?:khi|trong việc) (?:đăng|thanh toán|tải|truy|sử dụng|dùng)(?: \S+)?
    cảm ơn {you} (?:\S+ ){0,3}?(?:kiên nhẫn|chờ|đợi|thông cảm)(?: (?:chờ|đợi))?|(?:nỗ lực|cố gắng) hết sức|hết sức (?:để|cố)
    |(?:nhiều|dồi dào|thật nhiều) sức (?:khỏe|khoẻ)|(?:một|hai|ba|thêm|nguyên|từng|mỗi|\d+) kiện|kiện hàng|chiến tranh|điều kiện
    |sự kiện|sự cố|phụ kiện|linh kiện
    (?:đừng|không cần|không phải|khỏi|chớ|không việc gì|không nên|xin đừng|chẳng cần) (?:\S+ ){0,2}?(?:lo(?: lắng| sợ| âu)?|sợ
    |ngại(?: ngùng)?|xấu hổ|buồn|giận|hoảng|bực|mặc cảm|tức giận|e ngại|nản)
    (?:bộ phận|phòng|đội|nhóm|đường dây|chính sách|biểu mẫu|mẫu|trang|kênh|chuyên mục|mục|phòng chống|chống|bảo vệ|trung tâm|cổng
    |quy trình|công cụ|tính năng|hệ thống|cảnh báo) (?:\S+ ){0,3}?(?:gian lận|lừa đảo|tang|cờ bạc|khiếu nại|bạo lực|khó khăn|an toàn
    |bệnh|lạm dụng|tài chính|mất mát|khuyết tật|tiếp cận|giả mạo)
    mất (?:\S+ )?(?:hàng|đơn|bưu|kiện|thẻ|gói|mạng|kết nối|mật khẩu|phí|khoảng|vài|\d+)|bệnh viện thú y|ngại (?:liên hệ|hỏi|gọi|nhắn
    |cho)|an toàn (?:thông tin|dữ liệu|bảo mật|thanh toán)
    (?:thực phẩm|chăm sóc|bảo hiểm|thẻ|sản phẩm|khẩu trang) (?:\S+ )?(?:sức (?:khỏe|khoẻ)|y tế|bệnh)|sổ khám bệnh|giấy (?:khám
    |ra viện|chứng tử)|tiện lợi|dễ hiểu
""")
_UNLESS = lines(r"""
    (?:nếu|trường hợp|khi|hễ) (?:\S+ ){0,12}?(?:hãy|vui lòng|có thể|xin|cần|nên|gửi|điền|liên hệ|gọi|báo|chọn|nhấn)
    (?:khách hàng|mọi người|người dùng|những người|ai (?:muốn|có nhu cầu|cần)) (?:\S+ ){0,8}?(?:có thể|phải|cần|nên|được)
    |(?:vui lòng|hãy) (?:tải|đính|điền|chọn|nhấn|gửi|bấm|truy cập)
    giờ làm việc|mở cửa|từ thứ|thứ hai|\d ?giờ|\d ?h(?:\d+)?|faq|trang trợ giúp|điều khoản|theo (?:quy định|chính sách)|chính sách
    |danh mục|mục cài đặt|biểu mẫu|không (?:được )?(?:bán|áp dụng|hỗ trợ|bao gồm|chấp nhận thanh toán|khả dụng)
""")
# An event is acknowledged as this customer's, or with a word for what it is worth.
_ABOUT = (*lines(VALUED + NOTICED + SUITED), r"{you}")

ACKNOWLEDGES = (
    Rule(
        hits={
            "bereavement": lines(r"""
                chia buồn|phân ưu|qua đời|từ trần|người (?:đã|quá) (?:khuất|cố)|mất mát(?! (?:hàng|đơn|dữ liệu|bưu))|tang (?:lễ|sự
                |gia|thương|quyến|chế|tóc)|đám tang|thương tiếc|lâm chung|tạ thế
                (?:mất|tiễn(?: biệt| đưa)?|vĩnh biệt|chia tay|thiếu vắng) (?:đi )?(?:\S+ ){0,2}?(?:{kin})
                |(?:{kin}) (?:\S+ ){0,4}?(?:mất|qua đời|ra đi|không còn (?:nữa)?|vừa mất|khuất)(?=[.,;!?]|$| (?:là|thì|như|thật
                |đột ngột|vì|và|của|mà|không|sau|trong|rồi|vào|khi|hẳn))
                (?:sự|cú) ra đi|nỗi (?:đau|buồn)(?: \S+)? mất|để tang|đau (?:thương|buồn) (?:\S+ ){0,3}?(?:này|của (?:{you}
                |gia đình))
            """),
            "illness": lines(r"""
                (?:bệnh|căn bệnh)(?! viện (?:có|bán|mở)| nhân)|ốm(?: đau| nặng)?|đau ốm|chẩn đoán|chữa (?:bệnh|trị)|điều trị
                |phẫu thuật|ca mổ|mổ xẻ|vừa mổ|ung thư|nằm viện|nhập viện|bệnh viện|cấp cứu|sức (?:khỏe|khoẻ)|hồi phục|bình phục
                |phục hồi|mau (?:khỏe|khoẻ|khỏi|lành|chóng)|đột quỵ|tai (?:nạn|biến)|viêm|sốt|trở bệnh|bạo bệnh|(?:hóa|hoá|xạ) trị
                |trầm cảm|chấn thương|viện phí|tĩnh dưỡng|dưỡng bệnh|hết bệnh|đau tim|tim mạch|bị thương
            """),
            "job_loss": lines(r"""
                mất (?:đi )?(?:\S+ ){0,2}?(?:việc|công việc|thu nhập|kế sinh nhai|chỗ làm)|thất nghiệp|sa thải|thôi việc|buộc nghỉ
                |nghỉ việc|(?:cắt|giảm|cắt giảm) (?:\S+ )?(?:nhân sự|giờ làm|lương|việc|biên chế|thu nhập|nhân viên)|tinh giản
                |không (?:còn )?(?:có )?(?:việc|thu nhập|công việc|lương)(?: làm)?|(?:công ty|nhà máy|xưởng|xí nghiệp
                |cửa hàng nơi) (?:\S+ ){0,5}?(?:đóng cửa|phá sản|giải thể|cho nghỉ|cắt|ngừng hoạt động)|(?:chấm dứt|hết
                |cắt) hợp đồng(?: lao động)?|việc làm (?:\S+ ){0,3}?(?:không còn|mất|chấm dứt)|tìm việc
            """),
            "financial_distress": lines(r"""
                (?:khó khăn|chật vật|eo hẹp|túng thiếu|túng quẫn|bế tắc|căng thẳng|áp lực|gánh nặng|vất vả|kiệt quệ|sức ép
                |hạn hẹp) (?:\S+ ){0,4}?(?:tài chính|tiền bạc|tiền|kinh tế|nợ|nợ nần|chi phí|chi tiêu|hóa đơn|hoá đơn)
                (?:tài chính|tiền bạc|tiền|kinh tế|nợ nần|ngân sách|túi tiền|chi tiêu|thu nhập|hóa đơn) (?:\S+ ){0,6}?(?:khó khăn
                |chật vật|eo hẹp|túng|bế tắc|căng thẳng|áp lực|gánh nặng|hạn hẹp|chồng chất|thiếu|không đủ|vất vả|kiệt quệ|bấp bênh
                |đè|eo|cạn)
                túng (?:thiếu|quẫn)|eo hẹp|chật vật|kẹt tiền|thiếu (?:tiền|thốn|hụt)|hết (?:sạch )?tiền|cạn (?:tiền|túi)|cháy túi
                |xoay x(?:ở|oả|oay)|thắt lưng buộc bụng|giật gấu vá vai|cơm áo|trang trải|chạy (?:ăn|vạy)|nợ (?:\S+ ){0,3}?(?:chồng
                |đè|ngập|bủa|vây)|nợ nần
                (?:không|khó|chưa|chẳng) (?:\S+ ){0,3}?(?:đủ (?:tiền|khả năng|sống)|kham|trả nổi|lo nổi|xoay|(?:chi |đóng )?trả được
                |trả kịp|kham nổi|gánh nổi|có khả năng|cầm cự|(?:đủ|có) tiền)|(?:chọn|lựa chọn
                |cân nhắc) (?:\S+ ){0,2}?giữa (?:\S+ ){0,6}?(?:và|hay|hoặc)|lo (?:\S+ ){0,2}?(?:tiền|từng bữa|từng đồng|miếng ăn
                |trả nợ|cái ăn)|từng (?:đồng|bữa)|tiền (?:nhà|thuê nhà|ăn|chợ|học)|hoàn cảnh (?:\S+ )?khó khăn
            """),
            "gambling": lines(r"""
                cờ bạc|cá (?:cược|độ)|đánh bạc|sòng bạc|casino|đỏ đen|lô đề|số đề|đánh đề|may rủi|máy đánh|slot|gỡ (?:gạc|lại)
                |con bạc|bài bạc|thua bạc|nhà cái|đặt cược
            """),
            "fraud": lines(r"""
                lừa(?: đảo| gạt| dối)?|kẻ (?:gian|xấu|lừa|trộm|cắp|mạo|đó)|(?:mạo danh|giả (?:mạo|danh|làm))|(?:đánh|lấy|ăn) (?:cắp
                |trộm)|nạn nhân|chiếm (?:đoạt|quyền|dụng)|dính bẫy|sập bẫy|mắc bẫy|(?:ai đó|người (?:khác|lạ|nào)|kẻ \w+|tội phạm
                |có người|chúng|bọn) (?:\S+ ){0,5}?(?:dùng|sử dụng|lấy|mở|mua|đặt|truy cập|đăng nhập|vay|lợi dụng|xâm nhập|tiêu
                |đăng ký|đứng tên)|(?:tên|thông tin|tài khoản|danh tính|thẻ|dữ liệu|giấy tờ)(?: \S+){0,4}? bị (?:\S+ ){0,3}?(?:dùng
                |sử dụng|lấy|lợi dụng|hack|xâm|lộ|trộm|đánh cắp|mạo|chiếm|đánh)|(?:bị|xâm) (?:hack|nhập|xâm nhập)
                |lợi dụng (?:\S+ ){0,3}?(?:lòng tin|tên|thông tin|danh|tài khoản|{you})
                |không (?:phải )?(?:do )?{you} (?:\S+ )?(?:đặt|mua|thực hiện|mở|tạo|ký)|{you} (?:\S+ )?(?:không
                |chưa) (?:\S+ ){0,2}?(?:hề|bao giờ|từng) (?:đặt|mua|thực hiện|mở|ký)|gian lận (?:\S+ ){0,4}?{you}
            """),
            "access_need": lines(r"""
                (?:trình|phần mềm|bộ|máy|công cụ) đọc màn hình|khiếm (?:thị|thính|khuyết)|mù(?: lòa| chữ| màu)?|điếc|lãng tai
                |thị lực|thính lực|(?:nghe|mắt|tai) (?:\S+ ){0,2}?(?:kém|yếu|không rõ|khó|mờ)|khuyết tật|khó đọc|tự kỷ|tăng động
                |chữ (?:lớn|to|nổi)|cỡ chữ|(?:ngôn ngữ|thủ ngữ) ?(?:ký|kí)? ?hiệu|từng bước(?: một)?|từng (?:việc|ý|câu|chút
                |phần)(?: một)?|câu ngắn|ngắn gọn|(?:không|khó|chẳng|khó khăn) (?:\S+ ){0,5}?(?:nghe (?:được|rõ|thấy|điện)|nghe
                |đọc(?: được)?|gọi điện|nhìn(?: thấy| rõ| được)?|gõ|tập trung|ghi nhớ|nhớ(?: được)?|nói chuyện qua|phát âm|thao tác
                |xem được|dùng (?:điện thoại|chuột|bàn phím))|xe lăn|trí nhớ|nói lắp|chậm rãi|từ ngữ (?:đơn giản|dễ)|dễ (?:đọc|hiểu)
                |viết (?:thay|cho)|bằng (?:văn bản|chữ|chữ viết|tin nhắn)|không (?:cần )?gọi điện|hạn chế vận động|mất trí|sa sút
            """),
        },
        along=_ABOUT,
        then=THEN,
        masks=_MASKS,
        unless=_UNLESS,
        asked=False,
    ),
    Rule(
        hits={
            "abuse": lines(r"""
                bạo (?:lực|hành)|ngược đãi|lạm dụng|bị (?:\S+ ){0,3}?(?:ép|ép buộc|đánh|cưỡng|kiểm soát|khống chế|hành hạ|dọa|đe
                |đe dọa|đe doạ|thao túng)|cưỡng (?:ép|bức|chế)|ép (?:buộc|uổng|{you})|khống chế|thao túng|hành hạ|đánh đập
                |trái (?:với )?ý|ngoài ý muốn|(?:không|chưa) (?:\S+ ){0,3}?(?:sự )?(?:đồng ý|cho phép) (?:của )?{you}
                |không (?:\S+ ){0,3}?{you} (?:\S+ )?(?:đồng ý|biết|hay biết)|(?:sự )?an toàn (?:\S+ )?(?:của|cho) {you}
                |{you} (?:\S+ ){0,3}?(?:được )?an toàn(?! (?:trực tuyến|thông tin))|(?:anh ta|anh ấy|hắn|cô ta|ông ta|người đó|chồng
                |vợ|người yêu|bạn trai|bạn gái|người cũ|chồng cũ|vợ cũ|họ) (?:\S+ ){0,6}?(?:ép|bắt|kiểm soát|đe|đánh|dọa|làm với
                |làm tổn thương|đối xử|gây ra|buộc|hành hạ|khống chế|theo dõi|làm hại|tự ý)
            """),
            "self_harm": lines(r"""
                (?:không|chẳng|chả|hết) (?:\S+ ){0,3}?(?:muốn|thiết|còn muốn|thể) (?:\S+ ){0,2}?(?:sống|tồn tại|tiếp tục|thức dậy
                |tỉnh dậy|ở lại|có mặt|cố nữa)|không (?:còn )?(?:thiết|muốn) sống|tự (?:tử|sát|vẫn|hại|làm hại|làm đau|gây
                |làm tổn thương)|(?:làm (?:hại|đau|tổn thương)|hại) (?:\S+ )?(?:bản thân|chính mình|mình)|(?:kết thúc|chấm dứt
                |kết liễu|từ bỏ|buông bỏ) (?:\S+ ){0,2}?(?:tất cả|mọi thứ|mọi chuyện|cuộc (?:đời|sống)|cuộc|đời|sự sống)
                |(?:ý (?:nghĩ|định)|suy nghĩ|nghĩ) (?:\S+ ){0,4}?(?:chết|tự|không sống|kết thúc|dại dột)|muốn (?:chết|biến mất
                |buông xuôi|ra đi|từ bỏ cuộc)|dại dột|buông xuôi|mạng sống|tính mạng|cuộc (?:sống
                |đời) (?:của )?{you} (?:\S+ ){0,4}?(?:quan trọng|quý|đáng|ý nghĩa)|(?:đang|có|gặp|trong) (?:\S+ ){0,2}?(?:an toàn
                |nguy hiểm) (?:\S+ ){0,2}?(?:lúc này|ngay|bây giờ|không|tức thì|hiện)|(?:đang )?ở một mình
                |không (?:phải )?(?:đơn độc|(?:chịu đựng|đối mặt|trải qua|gánh|vượt qua) (?:\S+ ){0,3}?một mình)|chuyện sống chết
            """),
        },
        along=_ABOUT,
        then=THEN,
        masks=_MASKS,
        unless=_UNLESS,
    ),
    Rule(
        hits={
            "bereavement": lines(r"""
                chia buồn|phân ưu|thương tiếc|tiếc thương|(?:xin|thành kính) (?:\S+ )?(?:viếng|chia sẻ nỗi đau)
                |nỗi đau mất (?:\S+ ){0,2}?{kin}
            """),
            "illness": lines(r"""
                mau (?:khỏe|khoẻ|khỏi|lành|bình phục|hồi phục)|sớm (?:khỏe|khoẻ|bình phục|hồi phục|khỏi|lành)|chóng (?:khỏe|khỏi
                |lành)
            """),
            "fear": lines(r"""
                sợ(?: hãi| sệt)?|lo (?:sợ|lắng|âu)|hoảng(?: sợ| loạn| hốt)?|hoang mang|bất an|đáng sợ|đe (?:dọa|doạ)|giật mình|khiếp
                |rùng mình|kinh (?:hãi|khủng|hoàng)|hốt hoảng|thót tim|lạnh (?:người|gáy)|run (?:rẩy|sợ)|ám ảnh|bồn chồn|đáng (?:lo
                |báo động)|thấp thỏm|hú hồn|choáng váng|cảm thấy không an toàn|mất ăn mất ngủ
            """),
            "anger": lines(r"""
                tức giận|giận(?: dữ)?|bực(?: bội| mình| tức| dọc)?|bức xúc|phẫn nộ|thất vọng|khó chịu|ức chế|uất ức|ấm ức|cáu
                |nổi nóng|tức (?:tối|tưởi|mình)|nản(?: lòng| chí)?|chán nản|không (?:thể )?chấp nhận (?:được|nổi)|bất (?:công|bình
                |mãn)|(?:có quyền|có lý|có lý do|hoàn toàn đúng|có đủ lý do|đúng) (?:\S+ ){0,4}?(?:giận|tức|bực|phàn nàn|thất vọng
                |khiếu nại|bức xúc)|bỏ (?:rơi|mặc)|mất (?:\S+ )?(?:lòng tin|niềm tin|kiên nhẫn)|đùn đẩy|không hài lòng|phụ lòng
                |đá qua đá lại|hết kiên nhẫn|bị phớt lờ|không công bằng|oan|không (?:ai )?(?:thèm )?(?:hồi âm|trả lời)
            """),
            "shame": lines(r"""
                xấu hổ|mắc cỡ|hổ thẹn|tủi(?: thân| hổ| nhục)?|mặc cảm|ngượng(?: ngùng)?|ngại(?: ngùng)?|e (?:ngại|dè)|khó nói
                |mất mặt|nhục|can đảm|dũng cảm|dũng khí|mạnh dạn|lòng can đảm|(?:không|chẳng|chưa bao giờ|đâu có|đâu
                |không hề) (?:\S+ ){0,2}?(?:dễ|dễ dàng) (?:\S+ ){0,4}?(?:nói|kể|chia sẻ|mở lời|thừa nhận|thú nhận|nhờ|bày tỏ|tâm sự
                |viết|thổ lộ|cầu cứu|giãi bày)|(?:nói|kể|chia sẻ|mở lời|thừa nhận|nhờ giúp|bày tỏ|tâm sự
                |thổ lộ)(?: \S+){0,6} (?:không|chẳng|chưa bao giờ) (?:\S+ ){0,3}?dễ|(?:không
                |chẳng) (?:ai )?(?:\S+ ){0,3}?(?:phán xét|đánh giá {you}|chê|cười)|phán xét
            """),
            "exhaustion": lines(r"""
                kiệt (?:sức|quệ)|mệt(?: mỏi| nhoài| lả| lử)?|quá (?:sức|tải)|đuối(?: sức)?|cạn (?:kiệt|sức)|mất ngủ|(?:không|khó
                |chẳng) (?:\S+ )?ngủ|hao (?:tâm|mòn|tổn)|bào mòn|rã rời|gồng gánh|gồng mình|gánh vác|oằn|dồn dập|chồng chất|nặng nề
                |căng sức|cùng (?:một )?lúc|hết (?:hơi|sức lực)|lao lực|vắt kiệt|rệu rã|(?:kể|giải thích|gọi|nhắc|lặp|trình bày|nói
                |viết|chạy|hỏi|liên hệ)(?: đi)? (?:\S+ ){0,5}?(?:nhiều lần|hết lần này|lần (?:nữa|thứ)
                |đi (?:kể |giải thích |gọi |nhắc |lặp |nói |chạy |hỏi )?lại|tới (?:\S+ )?lui|lại (?:từ đầu|hoài|mãi|(?:câu )?chuyện
                |nhiều|lần|với|y)|từ đầu|bao nhiêu lần|liên tục|khắp nơi)|(?:hàng|suốt|mấy|nhiều|cả) (?:\S+ )?(?:tuần|tháng|giờ
                |ngày) (?:\S+ ){0,4}?(?:theo đuổi|chờ|đợi|chạy|vật lộn|xoay|ròng)|quá nhiều (?:thứ|việc|chuyện|điều|áp lực)
                |chừng ấy (?:chuyện|thứ|việc)|bấy nhiêu|vật lộn
            """),
        },
        masks=_MASKS,
        unless=_UNLESS,
        asked=False,
    ),
)
