"""Vietnamese: words for a customer's trouble, which acknowledge it only beside a word of recognition."""

from hardcalls.detectors.lexicons.vi_valued import NOTICED, SUITED, THEN, VALUED
from hardcalls.detectors.rule import Rule, lines

_MASKS = lines(r"""
    (?:hiểu|thấy|biết) (?:là |rằng )?{you} (?:đang )?(?:muốn|cần|hỏi|có nhu cầu|quan tâm)
    khó khăn (?:khi|trong việc) (?:đăng|thanh toán|tải|truy|sử dụng|dùng)(?: \S+)?
    cảm ơn {you} (?:\S+ ){0,3}?(?:kiên nhẫn|chờ|đợi|thông cảm)(?: (?:chờ|đợi))?|(?:nỗ lực|cố gắng) hết sức|hết sức (?:để|cố)
    |(?:nhiều|dồi dào|thật nhiều) sức (?:khỏe|khoẻ)|(?:một|hai|ba|thêm|nguyên|từng|mỗi|\d+) kiện|kiện hàng|chiến tranh|điều kiện
    |sự kiện|sự cố|phụ kiện|linh kiện
    không (?:có gì )?(?:khó|phức tạp)(?! khăn)|(?:không|đừng) (?:\S+ )?lo(?: lắng)?|dễ (?:dàng|hiểu) (?:hơn|thao tác)|khó (?:đọc mã
    |tìm nút)|rất (?:tiếc|xin lỗi) (?:vì|về) (?:sự )?(?:bất tiện|chậm|phiền)
    (?:bộ phận|phòng|đội|nhóm|đường dây|chính sách|biểu mẫu|mẫu|trang|kênh|chuyên mục|mục|phòng chống|chống|bảo vệ|trung tâm|cổng
    |quy trình|công cụ|tính năng|hệ thống|cảnh báo|bảo hiểm|trợ cấp|giấy|quỹ|chương trình|gói|tổ|tổng đài
    |ban) (?:\S+ ){0,3}?(?:gian lận|lừa đảo|tang|cờ bạc|khiếu nại|bạo lực|khó khăn|an toàn|bệnh|lạm dụng|tài chính|mất mát
    |khuyết tật|tiếp cận|giả mạo|thất nghiệp|chứng tử|tự tử|khủng hoảng|sức khỏe|trợ giúp)
    mất (?:\S+ )?(?:hàng|đơn|bưu|kiện|thẻ|gói|mạng|kết nối|mật khẩu|phí|khoảng|vài|\d+)|an toàn (?:thông tin|dữ liệu|bảo mật
    |thanh toán)|rất tiếc,? (?:{we} )?(?:\S+ )?(?:không|chưa) (?:thể|có|hỗ trợ)|rất tiếc (?:là )?(?:{we}|đơn|yêu cầu)
""")
_UNLESS = lines(r"""
    (?:nếu|trường hợp|khi|hễ|để) (?:\S+ ){0,14}?(?:hãy|vui lòng|có thể (?:gửi|gọi|liên|chọn|yêu)|xin (?:gửi|gọi|điền)|cần (?:gửi|nộp
    |điền|cung|có)|điền|liên hệ (?!với {we})|nhấn|chọn)|(?:khách hàng|mọi người|người dùng|những người|người nào|ai (?:muốn
    |có nhu cầu|cần|đang)|thành viên) (?:\S+ ){0,8}?(?:có thể|phải|cần|nên|được)|(?:vui lòng|hãy|xin|cần|phải) (?:\S+ )?(?:tải|đính
    |điền|chọn|nhấn|gửi|bấm|truy cập|nộp|cung cấp|xác nhận|cho (?:\S+ )?biết|ghi|nhập|bổ sung)
    giờ làm việc|giờ hành chính|mở cửa|từ thứ|thứ hai|\d ?giờ|\d ?h(?:\d+)?|faq|trang trợ giúp|điều khoản|theo (?:quy định
    |chính sách)|chính sách|danh mục|mục cài đặt|biểu mẫu|không (?:được )?(?:bán|áp dụng|bao gồm|khả dụng)|ngày làm việc|bài viết
    |website|hồ sơ gồm|quy định|phần trăm|hợp lệ
""")

_LOSE = r"(?:mất(?: đi)?|tiễn(?: biệt| đưa)?|vĩnh biệt|thiếu vắng|thiếu|vắng|chôn cất|chia ly|xa)"
_THEY = (
    r"(?:anh ta|anh ấy|hắn|gã|cô ta|ông ta|bà ta|người (?:đó|ấy|ta|chồng|yêu|cũ|tình)|chồng(?: cũ)?|vợ(?: cũ)?"
    r"|người yêu(?: cũ)?|bạn (?:trai|gái)(?: cũ)?|họ|gia đình|kẻ đó|cha|bố|mẹ)"
)

TROUBLES = (
    Rule(
        hits={
            "bereavement": lines(rf"""
                (?:em|chị|anh|cô|chú|bác|con|cháu|bạn) (?:gái|trai|ấy) (?:\S+ ){{0,3}}?(?:mất|ra đi|qua đời|không còn)
                |người (?:ra đi|đã mất|vừa mất|bạn đời|thân yêu)|chôn|mộ|di ảnh|bàn thờ|một mình ở lại|thiếu (?:vắng )?(?:anh|chị
                |ông|bà) ấy|vắng bóng|mãi mãi|sinh tử|nỗi mất|xa cách vĩnh viễn|khóc
                {_LOSE} (?:\S+ ){{0,3}}?{{kin}}|{{kin}} (?:\S+ ){{0,4}}?(?:mất|qua đời|ra đi|không còn|khuất|đi xa|bỏ lại|tạ thế
                |từ trần|nằm xuống|yên nghỉ)|qua đời|từ trần|mất mát|tang|đám tang|lo (?:hậu sự|tang)|hậu sự|người (?:đã
                |quá) (?:khuất|cố)|ra đi|cái chết|góa|goá|mồ côi|nhớ thương|thương nhớ|khoảng trống|vĩnh viễn|tiễn biệt|an nghỉ
                |linh cữu|giỗ|chuyện (?:của )?{{kin}}
            """),
            "illness": lines(r"""
                hồi sức|phòng mổ|xét nghiệm|nằm (?:phòng|giường|bẹp|một chỗ)|suy gan|tiểu đường|huyết áp|sức yếu|yếu (?:đi|hẳn)
                |thai (?:kỳ|sản)|dị tật|bác sĩ|hậu phẫu|vật lý trị liệu|tai biến|ngất|choáng|khám|cơ thể|khối u|bỏng|thương tích
                |mất ngủ kéo dài|trở nặng|truyền (?:hóa chất|máu)|ca phẫu|ca mổ|vào viện|xuất viện|nuôi bệnh|chăm bệnh
                bệnh(?! nhân)|ốm|chẩn đoán|chữa trị|điều trị|phẫu thuật|mổ|ung thư|nằm viện|nhập viện|viện phí|cấp cứu|sức (?:khỏe
                |khoẻ)|hồi phục|bình phục|phục hồi|đột quỵ|tai (?:nạn|biến)|viêm|sốt|(?:hóa|hoá|xạ) trị|trầm cảm|chấn thương
                |thương tật|đau (?:lưng|đầu|nhức|ốm|tim)|tĩnh dưỡng|dưỡng bệnh|truyền dịch|khối u|mãn tính|mạn tính|tái phát
                |nằm liệt|liệt|gãy (?:tay|chân|xương)|sảy thai|thuốc men|thuốc thang|cơn đau|chạy thận|viện|thể trạng|suy (?:thận
                |tim|nhược)|rối loạn
            """),
            "job_loss": lines(r"""
                bị cắt(?: giảm)?|cắt giảm|bị cho (?:nghỉ|thôi)|bị đuổi|nghỉ ngang|hết việc|không có việc|công ty (?:\S+ )?(?:cũ
                |giải thể|phá sản)|mất chỗ|bị giảm|không được (?:giữ|nhận|gọi) lại|hết hạn hợp đồng|ế ẩm|vắng khách|hết đơn hàng
                |giãn việc|tạm nghỉ việc|xếp hàng tìm|gửi đơn|trắng tay|cho thôi|dừng hợp đồng
                mất (?:đi )?(?:\S+ ){0,2}?(?:việc|công việc|thu nhập|kế sinh nhai|chỗ làm|nguồn sống|lương|nghề)|thất nghiệp|sa thải
                |thôi việc|buộc nghỉ|nghỉ việc|cho nghỉ|đuổi việc|(?:cắt|giảm|cắt giảm) (?:\S+ )?(?:nhân sự|giờ làm|lương|việc
                |biên chế|thu nhập|nhân viên|ca)|tinh giản|không (?:còn )?(?:có )?(?:việc|thu nhập|công việc|lương)|(?:công ty
                |nhà máy|xưởng|xí nghiệp|cửa hàng|quán|hãng|sếp|chủ) (?:\S+ ){0,6}?(?:đóng cửa|phá sản|giải thể|cho nghỉ|cắt
                |ngừng hoạt động|sập tiệm|dẹp|nợ lương|không gia hạn)|(?:chấm dứt|hết|cắt|không gia hạn) hợp đồng|tìm việc|xin việc
                |việc làm|nguồn thu|đang yên đang lành|nợ lương|không được ký tiếp
            """),
            "financial_distress": lines(r"""
                (?:lo|xoay) (?:\S+ ){0,4}?(?:tiền|ăn|gạo|sữa|thuốc|học)|không (?:\S+ ){0,2}?(?:mua|ăn|đóng) (?:\S+ ){0,3}?(?:nổi
                |được|đủ)|ăn (?:mì|cháo|qua ngày|tạm)|đủ ăn|cái ăn|bữa nay|bữa mai|nhà (?:\S+ )?hết|túi (?:\S+ )?(?:không|chẳng|lép
                |cạn)|rỗng|lương (?:\S+ ){0,3}?(?:chưa|không|thấp|ít|chậm)|khoản (?:\S+ ){0,3}?(?:đè|gánh|dồn|chồng)|phải (?:đóng
                |trả) (?:\S+ ){0,4}?cùng
                mì (?:gói|tôm)|gói mì|mất mùa|(?:lấy đâu|đâu) ra (?:\S+ )?tiền|không (?:\S+ ){0,3}?(?:còn gì|có gì) (?:\S+ )?(?:ăn
                |để ăn)|đợi (?:\S+ ){0,4}?lương|chờ (?:\S+ ){0,4}?lương|chậm lương|thu không đủ|cầm đồ|cầm cố|bán (?:xe|nhà|vàng)
                |mượn (?:tiền|khắp)|gạo|bữa cơm|nhà trọ|tiền trọ|viện phí|đóng học|học phí|giật nợ|ví (?:\S+ )?(?:trống|rỗng|hết)
                |hết sạch|không một đồng|chẳng còn đồng|(?:tài khoản|túi) (?:\S+ ){0,3}?(?:trống|rỗng|không còn|về 0|bằng 0)
                |gánh (?:\S+ )?(?:nợ|chi|lãi)|lãi mẹ|lãi chồng|ngập (?:trong )?nợ|vỡ nợ|giá cả|vật giá|một mình nuôi|nuôi (?:con
                |cả nhà|mấy)|trả góp (?:\S+ ){0,3}?(?:chồng|nhiều)|nhiều khoản|dồn (?:\S+ )?(?:một lúc|lại|vào)|hụt|khất|trễ hạn vì
                |lo không (?:nổi|đủ|xuể)|tằn tiện|chi li|kẹt
                túng (?:thiếu|quẫn|bấn)?|eo hẹp|chật vật|kẹt (?:tiền)?|thiếu (?:tiền|thốn|hụt|ăn|trước)|hết (?:sạch |nhẵn )?tiền
                |cạn (?:tiền|túi|kiệt tài)|cháy túi|rỗng túi|xoay x(?:ở|oả|oay)|xoay tiền|thắt lưng buộc bụng|giật gấu vá vai|cơm áo
                |trang trải|chạy (?:ăn|vạy|tiền|gạo)|nợ nần|món nợ|khoản nợ|nợ (?:\S+ ){0,3}?(?:chồng|đè|ngập|bủa|vây|đòi)|(?:không
                |khó|chưa|chẳng|chả|không còn|hết) (?:\S+ ){0,4}?(?:đủ (?:tiền|khả năng|sống|ăn|trả|mua|chi)|kham|trả nổi|lo nổi
                |trả được|trả kịp|gánh nổi|có khả năng|cầm cự|tiền|đồng nào|một xu|xu nào|mua nổi|lo được)
                |tiền (?:\S+ ){0,4}?(?:không đủ|cạn|hết|eo hẹp|thiếu|đâu|chẳng còn|không còn|để ăn|mua (?:thức ăn|gạo|đồ ăn|sữa
                |thuốc))
                (?:chọn|lựa chọn|cân nhắc|đắn đo) (?:\S+ ){0,2}?giữa|lo (?:\S+ ){0,3}?(?:tiền|từng bữa|từng đồng|miếng ăn|trả nợ
                |cái ăn|bữa ăn|cơm)|từng (?:đồng|bữa|xu)|bữa (?:đói|no|ăn|cơm)|nhịn (?:ăn|đói)|đói|cuối tháng|đến (?:kỳ|ngày) lương
                |(?:tới|đến) (?:thứ (?:sáu|bảy|ba|tư|năm)|kỳ lương|lương)|vay (?:mượn|nóng|nợ)|hoàn cảnh (?:\S+ )?khó khăn
                |(?:tài chính|tiền bạc|kinh tế|ngân sách|túi tiền|chi tiêu|thu nhập|hóa đơn|hoá đơn|chi phí) (?:\S+ ){0,6}?(?:khó
                |chật vật|eo hẹp|túng|bế tắc|căng|áp lực|gánh|hạn hẹp|chồng chất|thiếu|không đủ|vất vả|kiệt|bấp bênh|đè|eo|cạn|dồn
                |ập)|(?:khó khăn|áp lực|gánh nặng|căng thẳng|bấp bênh|eo hẹp|sức ép|vất vả) (?:\S+ ){0,3}?(?:tài chính|tiền bạc|tiền
                |kinh tế|nợ|chi phí|chi tiêu|hóa đơn)|(?:trừ|thu|lấy) (?:\S+ ){0,3}?(?:hai lần|2 lần|nhầm|trùng)|tay trắng|phá sản
                |nghèo|siết nợ|đòi nợ|sống (?:qua ngày|lay lắt|tằn tiện)|tằn tiện|chắt bóp|xiết nợ|không (?:\S+ )?dư
            """),
            "fear": lines(r"""
                hú vía|kinh hồn|bạt vía|lo (?:mất|bị|sợ|không|cho|con|nhà|sẽ)|nghe (?:\S+ )?(?:chuông|tiếng)|bị (?:\S+ )?(?:gọi|nhắn
                |tìm|đến)(?: \S+)? (?:đòi|nhà|liên tục)|đến tận nhà|ngày đêm|ăn không ngon|ngủ không|giật mình|rối bời|rối (?:trí
                |lòng)
                lo cho|bủn rủn|kiện tụng|hãi|khiếp|mất hồn|tái mặt|điếng|sợ (?:\S+)|gọi (?:\S+ )?(?:đêm|khuya|dọa)|bị dọa|dọa nạt
                |hăm|hăm dọa|xã hội đen|tín dụng đen|không dám|nghe (?:chuông|điện thoại) là|thon thót|tịch thu|siết nhà|cưỡng chế
                |bồn chồn|an lòng
                sợ|hoảng|đe (?:dọa|doạ)|dọa|doạ|mất ngủ|(?:không|khó|chẳng) (?:\S+ )?(?:ngủ|yên)|trằn trọc|thao thức
                |tim (?:\S+ )?(?:đập|thắt)|đứng ngồi không yên|lo ngay ngáy|phập phồng|đòi nợ|thư (?:đòi|cảnh cáo|dọa)|kiện|tòa án
                |toà án|ra tòa|công an|giật thót|run|nơm nớp|mất ăn|không biết (?:\S+ ){0,3}?(?:ra sao|thế nào|chuyện gì)
                |lạnh sống lưng|mất nhà
            """),
            "anger": lines(r"""
                ức(?: lắm| quá| chế)?|tức(?! là| thì| thời)|bực|phẫn uất|giận|nổi điên|điên tiết|cáu gắt|mất (?:\S+ )?kiên nhẫn
                |gửi (?:\S+ )?(?:nhiều|bao nhiêu|mấy) lần|không phải (?:\S+ ){0,3}?{you} gây|vô trách nhiệm|lòng vòng|bị (?:bỏ|treo
                |ngâm|quên|đẩy)|bắt (?:\S+ )?(?:chờ|đợi)|để {you} (?:\S+ )?(?:chờ|đợi)|chậm trễ|xong từ|hết lần này|thu (?:\S+ )?oan
                |phí (?:\S+ ){0,3}?oan|phạt oan|tính nhầm
                lần thứ (?:hai|ba|tư|bốn|năm|sáu|mấy|\d+)|(?:hai|ba|bốn|năm|nhiều|mấy|bao nhiêu) (?:lần|cuộc|người|nhân viên|email
                |tin nhắn)|(?:suốt|cả|mấy|bao nhiêu|nhiều|hơn|tận|chờ|đợi|gần) (?:\S+ ){0,2}?(?:tuần|tháng|ngày|tiếng)
                |không (?:\S+ )?(?:ai|một ai) (?:\S+ ){0,3}?(?:trả lời|phản hồi|gọi|giúp|nghe|giải quyết|hồi âm|quan tâm|chịu)
                |chờ(?: đợi| mãi| hoài)?|đợi|hứa|thất hứa|lời hứa|đùn đẩy|đẩy qua đẩy lại|chuyển qua chuyển lại|(?:trừ|thu
                |tính) (?:\S+ ){0,4}?(?:hai lần|2 lần|nhầm|trùng|sai)|(?:lỗi|sai sót|nhầm lẫn|thiếu sót
                |sơ suất) (?:\S+ ){0,3}?(?:của|từ|bên|do)|sai sót|im lặng|phớt lờ|bỏ mặc|trả lời (?:tự động|máy móc|cho có)|máy móc
                |câu trả lời|lòng tin|niềm tin|phản ứng|kiên nhẫn|lặp đi lặp lại|mãi (?:\S+ )?(?:không|chưa|mới)|đã trả rồi
                |làm mất thời gian|thái độ|đối xử
            """),
            "shame": lines(r"""
                nói (?:được|ra|với)|viết (?:ra|những|điều|mấy)|thú (?:thật|nhận)|nợ nần (?:\S+ ){0,3}?(?:xấu|ngại)|nhờ (?:người|tới
                |đến|cậy)|xin (?:\S+ )?(?:giúp|hỗ trợ|giãn)|mở miệng|giấu (?:gia đình|vợ|chồng|con|mọi|\S+)|gượng
                |sợ (?:\S+ )?(?:người|ai|bị) (?:\S+ )?(?:biết|cười|chê|đánh giá)|coi thường|khinh|dám (?:nói|kể|hỏi|nhìn)
                ngại|thẹn|muối mặt|e dè|khó mở lời|cúi đầu|ngẩng|mặt mũi|người ta cười|hàng xóm|không dám (?:nói|kể|nhìn)|bí mật
                |tự ti|hạ mình|phơi bày|day dứt|hối hận|lỡ
                xấu hổ|nói (?:ra|điều|chuyện|những|thật|về)|kể (?:ra|chuyện|lại|về|với)|chia sẻ|mở lời|mở lòng|thừa nhận|thú nhận
                |nhờ (?:giúp|đến|vả)|cầu cứu|bày tỏ|tâm sự|thổ lộ|giấu|che giấu|giữ (?:\S+ )?(?:trong lòng|một mình)|xin (?:giúp
                |hoãn|gia hạn|khất|được giúp)|khất nợ|tự trọng|sĩ diện|thất bại|vô dụng|kém cỏi|đánh giá|phán xét|tự trách|dằn vặt
                |lên tiếng|thành thật
            """),
            "abuse": lines(rf"""
                bắt (?:\S+ )?(?:ký|vay|mua|đứng|đưa|nộp)|ép (?:\S+ )?(?:ký|vay|mua|đứng|đưa)|lấy (?:\S+ )?(?:hết )?(?:lương|tiền|thẻ
                |giấy)|(?:giữ|cầm) (?:\S+ )?(?:thẻ|lương|giấy tờ|điện thoại)|tên {{you}} (?:\S+ )?(?:đi vay|vay|mua)|bạo lực kinh tế
                |không cho (?:\S+ )?(?:ra|dùng|gặp|giữ|đi)|dưới (?:áp lực|sự)|sống (?:trong|với|chung) (?:\S+ )?(?:sợ|người|anh|hắn)
                |tự do|(?:anh|chị|vợ|chồng|người yêu) cũ|trốn|thoát|bảo vệ {{you}}|an toàn
                (?:điện thoại|tin nhắn|tài khoản|lương|thẻ|ví) (?:\S+ ){{0,4}}?bị (?:\S+ )?(?:kiểm tra|kiểm soát|giữ|tịch thu
                |theo dõi|lấy|đọc)|kiểm tra (?:điện thoại|tin nhắn)|nhắn lén|lén|giấu (?:chồng|vợ|anh ta|hắn)|(?:ôm|dắt
                |mang) (?:\S+ )?con (?:\S+ )?(?:đi|ra|chạy|bỏ|về)|ra đi|dọn ra|bỏ nhà|bạo|đòn|roi|chửi|mắng nhiếc|nhốt|giam|ghen
                |đứng tên vay|ép vay|bị bắt (?:ký|vay|mua|đứng)|anh ta|hắn|gã|nợ (?:\S+ )?(?:anh ta|chồng cũ|hắn)|để lại
                {_THEY} (?:\S+ ){{0,6}}?(?:ép|bắt|kiểm soát|đe|đánh|dọa|làm (?:vậy|thế|với|tổn thương|hại|gì)|đối xử|gây ra|buộc
                |hành hạ|khống chế|theo dõi|tự ý|lấy|giữ|đứng tên|cấm|chửi|nhục mạ|giám sát|dùng|vay)|bạo (?:lực|hành)|ngược đãi
                |bị (?:\S+ ){{0,3}}?(?:ép|đánh|cưỡng|kiểm soát|khống chế|hành hạ|dọa|đe|thao túng|giam|theo dõi|bắt)|cưỡng (?:ép|bức
                |chế)|ép (?:buộc|uổng|{{you}})|thao túng|khống chế|trái (?:với )?ý|(?:sự )?an toàn (?:\S+ )?(?:của|cho) {{you}}
                |(?:rời|thoát|chạy|bỏ) (?:khỏi|trốn|đi) (?:\S+ )?(?:{_THEY}|nơi|mối|căn|đó)?|mối quan hệ (?:\S+ )?(?:độc hại|đó|như
                |bạo)|nhà tạm lánh|kiểm soát (?:\S+ )?(?:tiền|{{you}}|mọi)
            """),
            "self_harm": lines(r"""
                không có {you} (?:\S+ ){0,4}?(?:nhẹ|tốt|khỏe|hơn)|(?:mọi người|gia đình|ai) (?:\S+ ){0,3}?(?:nhẹ (?:gánh|lòng|nợ)
                |tốt hơn|khổ vì)|chết|sống|cái kết|không còn (?:\S+ )?(?:hy vọng|lối|đường)|đường cùng|tuyệt vọng|giải thoát
                |ngủ (?:mãi|luôn)|không tỉnh|biến mất|tan biến|kết thúc
                (?:không|chẳng|chả|hết) (?:\S+ ){0,4}?(?:muốn|thiết) (?:\S+ ){0,2}?(?:sống|tồn tại|tiếp tục|thức dậy|tỉnh|ở lại
                |có mặt|cố)|tự (?:tử|sát|vẫn|hại|làm (?:hại|đau)|làm tổn thương)|(?:làm (?:hại|đau|tổn thương)
                |hại) (?:\S+ )?(?:bản thân|chính mình|mình)|(?:kết thúc|chấm dứt|kết liễu|từ bỏ|buông bỏ) (?:\S+ ){0,2}?(?:tất cả
                |mọi thứ|cuộc (?:đời|sống)|sự sống|hết)|(?:ý (?:nghĩ|định)|suy nghĩ|nghĩ) (?:\S+ ){0,4}?(?:chết|tự|không sống
                |kết thúc|dại dột|biến mất|đó|như vậy|ấy)|muốn (?:chết|biến mất|buông xuôi|ra đi)|dại dột|buông xuôi|tính mạng
                |mạng sống|lối thoát|sống (?:\S+ )?(?:nữa|tiếp|để làm gì)|cái chết|không ai cần|gánh nặng cho|không còn lý do
            """),
            "gambling": lines(r"""
                càng gỡ|gỡ|càng chơi|thua|cơn (?:thèm|nghiện|ghiền)|ghiền|máu (?:đỏ|cờ)|bài|độ|trò (?:đỏ|này|đó)|vòng (?:xoáy
                |luẩn quẩn|lặp)|cái vòng|nướng (?:sạch|hết|tiền)|nạp tiền|app cá|xổ số|đề|bỏ được|thoát ra
                cờ bạc|cá (?:cược|độ)|đánh bạc|sòng bạc|casino|đỏ đen|lô đề|số đề|đánh đề|bài bạc|máy đánh|slot|gỡ (?:gạc|lại|vốn)
                |con bạc|thua (?:bạc|lỗ|sạch|hết)?|nhà cái|đặt cược|nghiện|chơi (?:bài|bạc|game ăn tiền|trực tuyến|tiếp)|ván
                |dừng (?:lại|chơi)|cai|tái nghiện|ham muốn|trò may rủi|xóc đĩa|tài xỉu
            """),
            "fraud": lines(r"""
                giả (?:giọng|công an|ngân hàng|nhân viên|người|tiếng)|gạt(?: tiền)?|đơn (?:hàng )?lạ|giao dịch lạ|khoản lạ|lừa
                |bọn (?:chúng|lừa|nó|xấu)|chúng(?! (?:tôi|em|mình|ta|cháu|con|tớ))|otp|đường (?:dẫn|link) (?:giả|lạ)|tài khoản bị
                |mất (?:\S+ )?tiền oan|dụ|dụ dỗ|bịp|tin tặc|đột nhập|bốc hơi|lấy tên|dùng tên|mượn tên|kẻ lạ|tự dưng (?:\S+ )?thấy
                lừa(?: đảo| gạt| dối)?|kẻ (?:gian|xấu|lừa|trộm|cắp|mạo|đó|khác|nào)|mạo danh|giả (?:mạo|danh|làm)|(?:đánh|lấy
                |ăn) (?:cắp|trộm)|nạn nhân|chiếm (?:đoạt|quyền|dụng)|(?:dính|sập|mắc) bẫy|(?:ai đó|người (?:khác|lạ|nào)|tội phạm
                |có người|chúng|bọn) (?:\S+ ){0,5}?(?:dùng|sử dụng|lấy|mở|mua|đặt|truy cập|đăng nhập|vay|lợi dụng|xâm nhập|tiêu
                |đăng ký|đứng tên)|(?:tên|thông tin|tài khoản|danh tính|thẻ|dữ liệu|giấy tờ)(?: \S+){0,4}? bị (?:\S+ ){0,3}?(?:dùng
                |sử dụng|lấy|lợi dụng|hack|xâm|lộ|trộm|đánh cắp|mạo|chiếm)|hack|lợi dụng|gian lận|trộm|đứng tên (?:\S+ )?{you}
                |đơn (?:hàng )?(?:\S+ ){0,3}?không (?:phải|hề|do)|khoản (?:\S+ ){0,4}?(?:không (?:phải|hề|do)|chưa (?:từng|hề))
                |không (?:hề |phải )?(?:do )?{you} (?:\S+ )?(?:đặt|mua|mở|vay|ký)|lấy (?:sạch|hết|mất)
            """),
            "exhaustion": lines(r"""
                hơi sức|không còn (?:\S+ )?(?:sức|hơi|năng lượng|tâm trí)|ngày (?:\S+ ){1,4}?(?:tối|đêm)|(?:vừa
                |lại) (?:\S+ ){1,6}?(?:vừa|lại)|không (?:\S+ )?(?:một )?(?:phút|lúc|ngày) (?:\S+ )?(?:nghỉ|yên|rảnh)|thiếu ngủ
                |bơ phờ|phờ phạc|lả|uể oải|cạn (?:năng lượng|pin)|bạc (?:cả )?đầu|gục|gắng gượng|gượng|làm đêm|ca đêm|con nhỏ
                |ròng rã|đủ thứ|trăm (?:thứ|việc)|đầu tắt mặt tối|nghỉ|ngủ
                kiệt (?:sức|quệ)|mệt|quá (?:sức|tải)|đuối|cạn sức|mất ngủ|(?:không|khó|chẳng) (?:\S+ )?(?:ngủ|nghỉ)|thức (?:trắng
                |đêm|khuya)|rã rời|gồng|gánh|dồn dập|cùng (?:một )?lúc|hết (?:hơi|sức)|sức (?:lực|chịu)|(?:kể|giải thích|gọi|nhắc
                |lặp|trình bày|nói|viết|chạy|hỏi|liên hệ)(?: đi)? (?:\S+ ){0,5}?(?:nhiều lần|lần (?:nữa|thứ)|lại|tới lui|từ đầu
                |liên tục|khắp nơi)|(?:hàng|suốt|mấy|nhiều|cả|bao) (?:\S+ )?(?:tuần|tháng|giờ|ngày|đêm|năm)|quá nhiều (?:thứ|việc
                |chuyện|điều)|chừng ấy|bấy nhiêu|vật lộn|một mình (?:\S+ ){0,2}?(?:lo|gánh|nuôi|chăm|xoay|chống)|chăm (?:sóc|lo|con
                |bệnh|mẹ|bố|cha)|hai (?:ca|việc|công việc)|tăng ca|việc này đến việc khác|chồng lên|giọt nước|nghỉ ngơi|thở
            """),
        },
        along=lines(VALUED + NOTICED),
        then=THEN,
        masks=_MASKS,
        unless=_UNLESS,
        asked=False,
    ),
    Rule(
        hits={
            "access_need": lines(r"""
                tay (?:\S+ )?run|run|không kịp (?:nhập|đọc|gõ|bấm|nghe)|thấy (?:mờ|không rõ)|mắt (?:\S+ )?(?:kém|mờ)
                |nghe (?:\S+ )?(?:kém|không)|bàn phím|giao diện|chữ|câu dài|tiếng (?:anh|dân tộc)|lớn tuổi|tuổi cao|nói khó|viết ra
                đọc màn hình|khiếm (?:thị|thính|khuyết)|mù(?: lòa| chữ| màu)?|điếc|lãng tai|thị lực|thính lực|khuyết tật|khó đọc
                |tự kỷ|tăng động|chữ (?:lớn|to|nổi|nhỏ)|cỡ chữ|ký hiệu|từng bước(?: một)?|từng (?:việc|ý|câu|chút|phần)|câu ngắn
                |ngắn gọn|(?:không|khó|chẳng) (?:\S+ ){0,5}?(?:nghe|đọc|gọi|nhìn|gõ|tập trung|nhớ|nói chuyện|phát âm|thao tác|xem
                |dùng (?:điện thoại|chuột|bàn phím|ứng dụng))|xe lăn|trí nhớ|nói lắp|chậm rãi|từ ngữ|đoạn dài|tập trung|tay run
                |run tay|phiên dịch|máy trợ thính
            """),
        },
        along=lines(VALUED + NOTICED + SUITED),
        then=THEN,
        masks=_MASKS,
        unless=_UNLESS,
        asked=False,
    ),
    Rule(
        hits={
            "access_need": lines(r"""
                điện thoại|cuộc gọi|gọi điện|văn bản|tin nhắn|màn hình|ứng dụng|ngôn ngữ|nút|bấm|nhập mã|mắt|tai(?! nạn| biến)
                |hình ảnh|giọng nói|tiếng việt|thao tác|nhìn|chữ
            """),
        },
        along=lines(VALUED + SUITED),
        then=THEN,
        masks=_MASKS,
        unless=_UNLESS,
        asked=False,
    ),
    Rule(
        hits={
            "job_loss": lines(r"""công việc|việc|thu nhập|lương|sếp|công ty"""),
            "financial_distress": lines(r"""
                tiền(?! hoàn)|tiền (?:nhà|thuê nhà|ăn|chợ|học|điện|nước|sữa|thuốc)|cơm|gạo|thức ăn|đồ ăn|bữa|hóa đơn|hoá đơn|nợ
                |tài chính|kinh tế|chi tiêu|chi phí|lương|túi|sữa|học phí
            """),
        },
        along=lines(VALUED),
        then=THEN,
        masks=_MASKS,
        unless=_UNLESS,
        asked=False,
    ),
)
