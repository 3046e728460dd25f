"""Vietnamese: what blames a customer, and what plays their trouble down."""

from hardcalls.detectors.rule import Rule, lines

BLAME = (
    Rule(
        hits={
            "blame": lines(r"""
                (?:lẽ ra|đáng lẽ|đáng ra|đúng ra|nhẽ ra|phải chi|giá như|giá mà|nếu như
                |nếu) (?:ra )?(?:\S+ ){0,3}?{you} (?:\S+ )?(?:phải|nên|đừng|có thể|đã|chịu khó|đọc|trả|thanh toán|kiểm tra|báo
                |cẩn thận|chú ý|biết)(?: \S+){0,3} (?:kỹ|trước|sớm|hơn|đã|thì|đúng|hạn|điều khoản|cẩn thận|lại|rõ|ngay|từ đầu|chứ
                |rồi|báo|đọc|trả|hỏi|kiểm tra)
                (?:lẽ ra|đáng lẽ|đáng ra|đúng ra|nhẽ ra) (?:ra )?(?:thì )?{you} (?:phải|nên|cần|đừng|không nên|đã phải|có thể)
                |{you} (?:lẽ ra|đáng lẽ|đáng ra|đúng ra|nhẽ ra)
                (?:\S+ )?(?:là )?(?:hoàn toàn )?(?:do |vì |tại )?(?:lỗi|trách nhiệm|sai sót|sơ suất|sự bất cẩn|vấn đề|sự cẩu thả
                |sai lầm) (?:\S+ )?(?:là )?(?:của|do|tại|thuộc về|nằm ở|ở|từ|phía) (?:chính |phía |bản thân )?{you}(?! (?:bán
                |hàng))
                (?:tại|do|vì|bởi) (?:chính |bản thân )?{you} (?:\S+ ){0,2}?(?:không|đã không|chưa|quên|tự|bất cẩn|chủ quan|thiếu
                |cố|trả|chậm|trễ|nhập sai|làm|gây|lơ|cả tin|tiêu|chi tiêu|để|mua|bỏ qua|cẩu thả|nhấp|sai|nhẹ dạ|thanh toán|mà ra
                |chứ|cung cấp|đưa)
                {you} (?:\S+ ){0,2}?(?:tự (?:chịu|gây|chuốc|làm|ý|rước|chọn|trách|mình|đưa|nguyện|cung cấp)|(?:phải )?tự (?:chịu
                |lo|xem lại|trách|kiểm điểm))(?! (?:đăng ký|thay đổi))
                (?:tự )?chịu (?:hoàn toàn )?trách nhiệm (?:\S+ ){0,3}?(?:hành vi|hành động|quyết định|lựa chọn|việc|chi tiêu|mình
                |bản thân)
                (?:bình tĩnh|kiềm chế|giữ bình tĩnh|hạ hỏa|hạ giọng|nguôi giận|thư giãn|bớt (?:nóng|giận|gay gắt|kích động
                |nóng giận|nóng nảy|lời))(?: lại| đi| chút| nào| một chút| giúp| xuống)?|(?:chú ý|giữ|cẩn thận|xem lại
                |coi lại) (?:\S+ ){0,2}?(?:thái độ|lời (?:nói|lẽ)|ngôn (?:từ|ngữ)|cách nói|giọng)
                như (?:\S+ ){0,4}?(?:đã|vừa) (?:\S+ ){0,3}?(?:giải thích|nói|thông báo|trình bày|đề cập|nhắc|nêu|trả lời|hướng dẫn
                |báo|lưu ý)|đã (?:\S+ ){0,2}?(?:giải thích|nói|nhắc|trả lời|báo|thông báo|cảnh báo) (?:\S+ ){0,5}?(?:rồi|nhiều lần
                |rõ ràng|bao nhiêu lần|mấy lần|rất rõ|rất nhiều lần|rõ)|(?:tôi|chúng tôi|em|bên em) (?:\S+ )?(?:đã )?(?:nhắc
                |cảnh báo|nói) (?:\S+ ){0,2}?(?:{you} )?(?:rồi|trước)|(?:nhắc lại|nói lại) (?:\S+ ){0,3}?(?:lần (?:cuối|nữa|thứ)
                |bao nhiêu lần)
                (?:sao|tại sao|vì sao|cớ sao|làm sao) (?:\S+ )?{you} (?:\S+ ){0,2}?(?:không|lại|chẳng|để|đi|dám|cứ|có thể|còn
                |chưa)|{you} (?:\S+ )?sao (?:lại|không|cứ)|sao (?:lại )?không (?:\S+ ){0,3}?(?:sớm hơn|từ đầu|trước|kỹ)
                {you} (?:\S+ )?(?:đã|cũng|chính|rõ ràng|tự)(?: \S+){0,2} (?:đồng ý|chấp nhận|ký|chấp thuận|tích
                |đánh dấu) (?:\S+ ){0,3}?(?:điều khoản|hợp đồng|điều kiện|quy định|phí|mức phí|vào|với|thỏa thuận|chính sách)
                {you} (?:\S+ ){0,2}?(?:đã không|không (?:hề|chịu|thèm|chú ý|đọc|trả|thanh toán|cẩn thận|để ý|kiểm tra|báo|quản lý
                |biết cách|tuân thủ|thực hiện|giữ|hợp tác|tính|chịu khó|lường)|chưa (?:chịu|đọc)|chẳng chịu|quên(?! mật khẩu)
                |phớt lờ|lơ là|cố (?:tình|ý)|bỏ qua|làm ngơ|lờ đi|bất cẩn|cẩu thả|sơ (?:suất|ý)|chủ quan|cả tin|nhẹ dạ
                |thiếu (?:trách nhiệm|cẩn|ý thức|tôn|hiểu|kiên nhẫn|hợp tác|trung thực|suy)|vô trách nhiệm|làm (?:quá|ầm|lớn|to
                |khó|sai|mất|rối)|phản ứng (?:\S+ )?(?:thái quá|quá)|quá (?:nhạy|nóng|khắt|đa|cảm|lo|khó|vội|tin|dễ|cả|thiếu|bất
                |đòi)|vô lý|phóng đại|cường điệu|nóng (?:nảy|tính)|thô lỗ|bất lịch sự|đòi hỏi|hung hăng|gây sự|tiêu (?:xài|quá
                |hoang|tiền)|chi tiêu (?:quá|không|hoang|vượt)|vung tay|hiểu (?:sai|lầm)|nhầm rồi|sai rồi|có lỗi|đã sai|đáng trách
                |phạm sai|thật (?:vô|khó|bất))
                (?:thái quá|làm quá|hoang phí|vung tay quá trán|bốc đồng|vô trách nhiệm|trẻ con|quá khích)
                (?:đừng|không nên|thôi|không được|chớ|không việc gì|việc gì|không có lý do gì|không có lý do|không cần
                |có gì)(?: có| mà| {you}| phải| để)* (?:\S+ )?(?:nóng (?:giận|nảy)|la|quát|to tiếng|hét|lớn tiếng|làm (?:ầm|lớn|to
                |quá)|gay gắt|đổ (?:lỗi|thừa)|than (?:phiền|vãn)|làm căng|lớn giọng|chửi|cự|cãi|cáu|tức giận|giận|bực|kích động
                |khó chịu|nổi nóng|gắt|cằn nhằn|mắng|phàn nàn|hằn học|ầm ĩ)
                (?:do|tại) mình (?:\S+ )?(?:thôi|chứ|cả|mà)|chứ (?:\S+ )?(?:phải )?(?:tại|do|lỗi) (?:bên )?(?:em|tôi|mình|lumen
                |chúng tôi)|(?:rồi|mà|thì) (?:giờ|bây giờ|lại|còn|cứ|nay|quay ra) (?:\S+ ){0,2}?(?:than|kêu|trách|đòi|đổ|la|khóc
                |bắt đền|phàn|ý kiến)|ai (?:biểu|bảo|kêu|bắt|xúi|khiến) (?:{you}|mình)|(?:đã|có) (?:bảo|biểu
                |dặn) (?:\S+ ){0,4}?(?:rồi|mà)
                mà {you} (?:\S+ )?(?:cũng|còn|lại|cứ) (?:\S+ )?(?:nóng|la|giận|bực|cáu|làm|đòi|kêu|than|trách|nói|gắt|cãi)|(?:nói
                |ăn nói|cư xử|viết|nhắn|xưng hô)(?: \S+){0,3} (?:cho )?(?:đàng hoàng|lịch sự|tử tế|đúng mực|nhẹ nhàng|có văn hóa
                |có chừng mực)|thì (?:người ta|chúng tôi|em|tôi|bên em) mới (?:giúp|hỗ trợ|xử lý|làm)
                (?:thì|phải|ráng|đành) (?:{you} |mình )?(?:ráng |đành |phải |tự )*chịu(?=[.,!;]|$| thôi| chứ| trách)
                |tự làm tự chịu|có (?:\S+ ){1,4}?đâu (?:mà|nên)|(?:nhắc|cảnh báo|dặn|báo|nhắn) (?:\S+ ){0,4}?(?:(?:hai|ba|bốn|năm
                |mấy|bao nhiêu|nhiều|\d+) lần) (?:\S+ )?(?:rồi|mà)
                {you} mà (?:\S+ ){0,6}?thì (?:đã|đâu|làm gì)|(?:trả|đóng|đọc|để ý|cẩn thận|kiểm tra|báo|thanh toán|coi
                |xem)(?: \S+){0,6}? thì (?:\S+ )?(?:đâu|làm gì|đã không|đâu có|không đến)|mình (?:xài|tiêu|mua|vay|ký|bấm|chọn|đặt
                |mượn)(?: \S+){0,3} (?:thì|mà|chứ)
                tại (?:chính )?{you}(?= (?!đây|nhà|địa|khu|cửa)\w)|do {you} (?:bấm|tin|cho|xài|ham|ký|nhập|không|chọn|hấp|vội|ghi
                |lỡ)|{you} (?:\S+ ){0,3}?(?:phải|nên) (?:\S+ ){0,6}?chứ|không (?:chịu )?(?:đọc|xem|để ý|hiểu|biết
                |nhớ)(?: \S+){0,3} (?:à|hả|sao|ư)
                thì (?:đừng|còn) (?:\S+ )?(?:mua|xài|vay|mượn|đặt|ký|trách|than|tiêu)|(?:quá|hay|dễ) tin(?: người)?|ham (?:rẻ|của
                |lời)|(?:nói|báo|giải thích)(?: rõ)? (?:hoài|mãi|hết rồi|bao nhiêu lần|mấy lần|rồi mà|từ đầu rồi)|(?:nóng|giận|la
                |bực|cáu|lớn tiếng|to tiếng)(?: \S+){0,3} (?:vô ích|cũng (?:vậy|thế|không|chẳng)|được gì|không giải quyết|chẳng)
                (?:lần|kỳ|dịp|đợt) (?:sau|tới)(?:,)? (?:\S+ ){0,2}?(?:hãy|nhớ|nên|đừng|cẩn thận|chú ý|phải|cố|rút|vui lòng|xin)
                |rút kinh nghiệm|bài học (?:\S+ )?(?:cho|của|kinh nghiệm)
                (?:chỉ (?:có thể )?(?:biết )?(?:\S+ )?)?trách (?:\S+ )?(?:mình|bản thân|ai|chính)|(?:đừng|không thể|sao
                |không) (?:\S+ )?trách (?:chúng tôi|tôi|ai|lumen|bên)|(?:không phải|đâu phải) (?:là )?(?:lỗi|việc|trách nhiệm
                |vấn đề) (?:của )?(?:chúng tôi|tôi|em|bên (?:em|tôi)|lumen|công ty)
                {you} (?:\S+ )?(?:nên|phải|cần|cần phải|hãy) (?:\S+ )?(?:đọc (?:kỹ|trước|hết)|cẩn thận (?:hơn)?|chú ý hơn|tự
                |có trách nhiệm|biết|suy nghĩ|xem lại|tính toán|cân nhắc|quản lý|lập ngân sách|tôn trọng|học|lường|hiểu rằng
                |tiết kiệm|chi tiêu|trả (?:tiền )?đúng hạn|ý thức)(?: (?:mình|bản thân|trước|lại|kỹ|hơn|chịu|cách|thái độ
                |chi tiêu))?
                (?:những )?(?:người|khách(?: hàng)?) (?:lớn|khác|trưởng thành) (?:\S+ ){0,2}?(?:vẫn|đều|phải|biết|nên|đâu|có)
                |đã (?:có|được) (?:\S+ ){0,4}?(?:ghi rõ|nêu rõ|viết rõ)(?: \S+){0,6} (?:rồi|mà|chứ)|(?:rõ ràng|chắc) (?:là )?{you}
            """)
        },
        masks=lines(r"""
            chắc {you} (?:đang |đã |rất )?(?:mệt|buồn|lo|sợ|đau|sốc|khó chịu|bức xúc|vất vả|kiệt sức)[\w ]*
            (?:không|chẳng|đâu|chưa|không hề|nào|chả) (?:\S+ ){0,4}?(?:lỗi|trách nhiệm|sai lầm|sơ suất|sai sót
            |vấn đề) (?:của |do |tại |ở |thuộc về |nằm ở |là )*(?:chính )?{you}
            (?:{you} )?(?:không|chẳng|đâu|chưa|nào) (?:hề |phải |phải là |hoàn toàn )*(?:do|tại|vì|có lỗi|có gì sai|làm gì sai
            |làm sai|làm quá|phản ứng thái quá|sai|quá nhạy cảm|đáng trách|phóng đại|vô lý|cường điệu)[\w ]*
            (?:đừng|không nên|không cần|không phải|xin đừng|chớ|không việc gì) (?:\S+ ){0,3}?(?:tự trách|trách (?:bản thân|mình
            |móc|cứ)|đổ lỗi cho (?:mình|bản thân|chính))
            (?:không|chẳng) (?:một )?ai (?:\S+ ){0,4}?(?:trách|đổ lỗi)(?: {you})?|{you} (?:\S+ )?(?:có quyền|có lý
            |hoàn toàn)[\w ]*|dù {you}[\w ]*
            (?:quyết định|lựa chọn) (?:\S+ ){0,3}?(?:là |thuộc về |nằm ở )(?:của )?{you}|{you} tự (?:quyết|chọn)[\w ]*
            |không phải tự
            lỗi (?:của|do|tại|từ|phía) (?:chúng tôi|tôi|em|bên (?:em|tôi|mình)|hệ thống|lumen|kỹ thuật|công ty)[\w ]*
            (?:nếu|khi) {you} (?:quên|chưa|không) (?:mật khẩu|nhận|thấy|tìm|có|muốn|tiện|muốn|rõ|chắc|phiền|ngại)[\w ]*
        """),
    ),
)

MINIMISE = (
    Rule(
        hits={
            "minimise": lines(r"""
                (?:ít (?:ra|nhất)|chí ít|dù (?:sao|gì)|suy cho cùng)(?: thì)?,? (?:\S+ )?(?:{you}|cũng|vẫn|thì|nó|không|đó|số tiền
                |còn|chưa|gia đình|mọi|anh ấy|chị ấy|mẹ|bố|bà|ông|đã|khoản|người)
                (?:chỉ|chẳng qua|chẳng qua chỉ|cũng chỉ|đơn giản chỉ|đơn giản|thực ra chỉ|chả qua
                |thuần túy) (?:là |có |mất |trễ |chậm |bị |phải |mới )+(?:\S+ )?(?:một|khoản|chút|vài|mấy|mỗi|thủ tục|chuyện|lỗi
                |\d[\d.,]*|nhỏ|tạm thời|hiểu lầm|sự cố|trục trặc|phí|hình thức|con số|tí|hai|ba|năm|mười|nhầm|sơ suất|thư|email|ít
                |vậy|thôi|đôi|quy trình|món|vật|tiền|tin nhắn|phút)
                (?:có|mới|chỉ|trễ|chậm|mất|tốn|là|phí) (?:có |mỗi |mới )?(?:vài|mấy|mỗi|một|hai|ba|chút|tí|bấy nhiêu|từng ấy
                |\d[\d.,]*) ?(?:\S+ ){0,3}?(?:ngày|đồng|nghìn|ngàn|trăm|chục|tiền|bữa|hôm|k|phút|tuần|lần|đ|tháng|chút|xíu|triệu
                |bạc|phí|lỗi|email|tin nhắn|thư)(?: \S+){0,2} (?:thôi|chứ mấy|có là bao|mà thôi|chứ đâu|ấy mà|đâu đáng|mà|chứ có)
                (?:không|chẳng|chả|đâu|có|nào
                |đâu có) (?:có |phải |là |phải là )*(?:chuyện |việc |điều |vấn đề |gì |chi |cái |quá |thực sự |hẳn )*(?:to tát
                |nghiêm trọng|ghê gớm|to lớn|đáng (?:lo|kể|ngại|để|gì|buồn|bận|bao|sợ|phải|là|nói|bực)|lớn lao|quan trọng
                |kinh khủng|khủng khiếp|ầm ĩ|tận thế|thảm họa|ngày tận thế|lớn(?: lắm| đâu| cả| đến)?|phải (?:lo|buồn|làm ầm|cuống
                |xoắn|căng)|mà (?:lo|buồn|phải|căng|sợ|ầm)|hệ trọng|tệ(?: lắm| đến| như| đâu| thế)?)
                (?:không|chẳng|đâu|chưa) (?:\S+ )?(?:đến nỗi|đến mức|tới mức|tới nỗi|quá|hẳn) (?:\S+ )?(?:tệ|nào|nghiêm trọng|vậy
                |thế|xấu|lớn|kinh|nặng|khó)
                (?:chuyện|việc|điều|vấn đề|lỗi) (?:rất |khá |quá |cỏn con |cũng )?(?:nhỏ|thường|vặt|vặt vãnh|bình thường|cỏn con
                |thường tình|thường ngày|thường thấy|cơm bữa|bé|nhỏ nhặt|muỗi|con con)(?! (?:xuyên|trú))
                (?:chuyện|việc|những chuyện|mấy chuyện|những việc|sai sót|nhầm lẫn|điều|sự cố|lỗi|mấy việc)(?: \S+){0,5}? (?:vẫn
                |thường|hay|thỉnh thoảng|đôi khi|là chuyện|cũng|lúc nào cũng|khó tránh|ở đâu cũng|ai cũng
                |không thể tránh) (?:\S+ ){0,3}?(?:xảy ra|có|gặp|bình thường|thường|khỏi|tránh|thế|mà)
                (?:ai|mọi người|người ta|nhiều người|đa số|hầu hết|khối người|rất nhiều người|bao người|người khác|khách hàng khác
                |nhiều khách hàng|hàng (?:ngàn|nghìn) người|thiếu gì người|ai ai|rất nhiều khách hàng)(?: \S+){0,3}? (?:cũng|chẳng
                |mà chẳng|đều|còn|chả|đang|từng|đã|thường|phải|hay|rồi)(?: \S+){0,2} (?:\S+)
                (?:đừng|không cần|khỏi|không việc gì|không nên|không phải|việc gì|chẳng việc gì|thôi đừng|hơi đâu|cần gì)(?: có
                | mà| {you}| phải| cần| nên| quá| cứ)* (?:lo(?: lắng| nghĩ| âu)? (?:quá|nhiều|lắm|làm|vì|mà|nữa|gì|về (?:chuyện
                |việc|điều) (?:đó|này|nhỏ)|xa|cho)|bận tâm|nghĩ (?:nhiều|ngợi|quá)|suy nghĩ (?:nhiều|quá)|buồn(?! lòng khi)
                |để (?:bụng|tâm|ý)|căng thẳng|khóc|làm quá|quan trọng hóa|nghiêm trọng hóa|xoắn|lăn tăn|phiền lòng|quá lo|đau đầu
                |bi quan|đau khổ|lo lắng(?=[.,!;]|$)|lo(?=[.,!;]|$)|trầm trọng)
                (?:rồi|mọi (?:chuyện|thứ|việc)|cái gì|tất cả|từ từ|sớm muộn)(?: \S+){0,2} (?:cũng |sẽ |đâu |cũng sẽ )+(?:ổn|qua
                |xong|đâu vào|tốt|quen|hết|vào đó|nguôi|khỏi|có|quên|êm|khá)|thời gian (?:\S+ )?(?:sẽ|rồi)
                |{you} (?:\S+ )?sẽ (?:\S+ )?(?:quên|vượt qua|quen|ổn thôi|nguôi|sớm (?:tìm|kiếm|có)|ổn cả)|(?:rồi|sớm) sẽ
                (?:còn|vẫn|thế là|vậy là|như vậy là) (?:\S+ )?(?:còn )?(?:nhẹ|đỡ|may|hên)(?! mắn)|có người (?:\S+ )?(?:còn|bị|mất
                |khổ)|(?:lâu lâu|thỉnh thoảng|đôi khi|đời|làm ăn|cuộc sống|mua bán|mua online|trên đời)(?: \S+){0,5} (?:cũng|phải
                |mà|là) (?:\S+ ){0,2}?(?:dính|gặp|bị|vậy|thế|có|xui|rủi)
                (?:còn|vẫn còn|có thể|có thể còn|chuyện có thể|đã có thể) (?:\S+ ){0,4}?(?:tệ|khổ|xấu|nặng|nghiêm trọng
                |đáng thương|khó khăn|tồi tệ|kém may|bất hạnh|khốn khó) hơn|hơn thế|tệ hơn nhiều|(?:may|cũng may|may mà|may mắn
                |thật may) (?:\S+ )?(?:là|mà|cho|vì|rồi|thay|chỉ|chưa)|trong cái rủi|hãy (?:mừng|vui|biết ơn|thấy may)|nên (?:mừng
                |vui|thấy may|biết ơn)|của đi thay người|sống chết có số
                không sao (?:đâu|cả|hết|mà)|có sao đâu|có gì đâu|nhằm nhò|đáng là bao|đáng (?:bao nhiêu|mấy)|thấm (?:vào đâu|tháp)
                |chút xíu|tí (?:xíu|tẹo)|thôi mà|bỏ qua đi|quên (?:nó |chuyện đó )?đi|cho qua|chẳng (?:chết ai|mất gì|sao|hề hấn
                |thiệt|ảnh hưởng)|không chết ai|cứ (?:vui|lạc quan|thoải mái|kệ|nghĩ thoáng)|vẫn còn trẻ|còn trẻ (?:mà|chán)
                |thiếu gì|đầy (?:việc|người|rẫy)|đâu có gì|đâu phải chuyện|nghĩ tích cực|nhìn vào mặt|mặt tích cực|(?:chuyện
                |việc) (?:này|đó) (?:\S+ )?(?:bình thường|nhỏ)|vậy thôi|thế thôi|(?:hơi|khá) bất tiện (?:chút|tí|thôi)
            """)
        },
        masks=lines(r"""
            ai cũng có thể (?:\S+ ){0,2}?(?:tin|bị lừa|mắc lừa|mắc bẫy)[\w ]*
            may (?:là|mà) {you} (?:đã |kịp )?(?:nhắn|báo|gọi|hỏi|kể|liên hệ)[\w ]*
            ít nhất (?:là )?(?:\d|một|hai|ba|bốn|năm|sáu|bảy|mười|mỗi|vài|nửa)[\w .,]*
            (?:không|đâu|chẳng|không hề|đâu có|chả|chẳng phải|không thể) (?:phải )?(?:chỉ|đơn giản|đơn thuần|chỉ đơn giản)(?: là
            | có)?[\w ]*|không (?:chỉ|đơn)[\w ]*
            (?:không|đâu|chẳng|chưa bao giờ|không hề) (?:phải |hề |coi |xem |phải là |là )*(?:\S+ ){0,2}?(?:chuyện|việc|điều
            |vấn đề|số tiền|con số) (?:\S+ )?(?:nhỏ|vặt|bình thường|thường|đơn giản|dễ)[\w ]*
            (?:chỉ|chỉ cần|chỉ còn|chỉ có) (?:\S+ )?(?:một )?(?:câu hỏi|bước|phút|giây|lát|chút thời gian|việc cuối|điều nữa
            |lần thanh toán|kỳ nữa|vài phút|chút nữa)[\w ]*|chỉ có thể[\w ]*
            (?:không|chẳng) (?:\S+ ){0,2}?(?:ai|người) (?:\S+ )?(?:đáng|nên|phải)[\w ]*|may mắn thay
        """),
        unless=(r"không (?:dám|định|muốn|hề|có ý) (?:\S+ ){0,3}?(?:coi nhẹ|xem nhẹ|nói rằng|xem thường|giảm nhẹ|bảo)",),
    ),
)
