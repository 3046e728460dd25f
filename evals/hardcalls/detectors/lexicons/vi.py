"""Vietnamese."""

from hardcalls.detectors.lexicons.vi_ack import ACKNOWLEDGES
from hardcalls.detectors.lexicons.vi_asks import ASK, ASKS_INFORMATION
from hardcalls.detectors.lexicons.vi_deeds import COMMITS
from hardcalls.detectors.lexicons.vi_handoff import OFFERS_PERSON
from hardcalls.detectors.lexicons.vi_harm import BLAME, MINIMISE
from hardcalls.detectors.lexicons.vi_troubles import TROUBLES
from hardcalls.detectors.rule import Lexicon, Rule, lines

WORDS = {
    "kin": r"mẹ|má|bố|ba|cha|chồng|vợ|con(?: trai| gái)?|anh trai|chị gái|em trai|em gái|ông(?: nội| ngoại)?|bà(?: nội| ngoại)?"
    r"|người thân|người nhà|bạn đời|bạn thân|cháu|cô|chú|bác|dì|cậu|mợ|gia đình|thân nhân|người (?:\w+ )?yêu(?: thương| quý)?",
    "we": r"tôi|chúng tôi|bên (?:em|tôi|mình|chúng tôi)|em|mình|chúng em|bọn em|bọn mình|chúng mình|lumen|công ty",
    # Not "em" and "mình", which are as often the agent.
    "you": r"bạn|anh/chị|anh chị|anh|chị|quý khách|quý vị|cô|chú|bác|ông|bà|cậu|khách hàng",
    "adv": r"(?:(?:cũng|hiện|luôn|xin|rồi|nay|ngay|vừa|mới|liền|sẽ|đang|vẫn|bây giờ|hôm nay|lập tức|giờ) ){0,3}",
    "help": r"(?:(?:tiến hành|thực hiện|giúp|chủ động|trực tiếp|ngay|luôn|cho|xong|được|hoàn tất|hoàn thành|hỗ trợ|làm"
    r"|chính thức|tạm thời|thay mặt|hộ|việc|liền|lập tức|cũng|nhanh chóng|{you}|thay|phép|bắt đầu|gửi lệnh|thủ tục|tự động) ){0,5}",
    "person": r"đồng nghiệp|nhân viên|chuyên viên|tư vấn viên|người thật|con người|(?:một|người) (?:\w+ )?phụ trách|quản lý"
    r"|giám sát(?: viên)?|bộ phận|đội ngũ|đội|nhóm|tổng đài viên|cấp trên|ai đó|phòng ban|chuyên gia|trưởng (?:nhóm|ca|phòng)"
    r"|điện thoại viên|người (?:khác|trong|ở|của|bên|có)|một (?:bạn|người|anh|chị)|người|(?:bạn|anh"
    r"|chị|bên|em) (?:phụ trách|chuyên trách|chuyên)|bên (?!em|tôi|mình|chúng|lumen|bán|kia|này)\w+"
    r"|tổ (?:\w+)|(?:anh|chị|bạn|cô|chú|em) \w+ (?:bên|ở|phòng|đội|tổ|trong|phụ trách|chuyên)"
    r"|phòng (?!khi|ngừa|trường|trọ)\w+|đại diện|tổng đài(?! tự)|cán bộ|sếp|ban (?:quản lý|giám)",
    "paper": r"(?:mẫu|biểu mẫu|đường dẫn|liên kết|link|hướng dẫn|danh sách|thông tin|mã số|mã) (?:\S+ )?(?:đơn"
    r"|phiếu|khiếu nại|yêu cầu|hồ sơ"
    r"|tranh chấp|hoàn tiền)",
    "up": r"tuyệt(?: vời| quá| cú mèo| hảo| lắm| ghê| đỉnh)?(?: quá| luôn| ghê)?|quá (?:tuyệt|đỉnh|hay|đã"
    r"|xịn|tốt|chuẩn|ngon|vui)(?: vời)?"
    r"|hay (?:quá|lắm|ghê)|đỉnh(?: quá| cao| thật| ghê)?|xuất sắc|hoàn hảo|hoan hô|tốt (?:quá|lắm)"
    r"|vui (?:quá|ghê|lắm|thế)|ngon(?: lành)?"
    r"|chuẩn(?: luôn)?|xịn|ôi vui|thích quá|thật tuyệt(?: vời)?|yeah|yay|wow|woa|oa|hura|hú|tada|bingo|bravo|perfect|great|ok luôn"
    r"|oke? (?:luôn|nè|ạ|bạn)|có ngay|xong ngay|chốt luôn|quá ổn|siêu|số một",
    "bot": r"(?:con |chú )?(?:chat ?)?bot|(?:con |chú )?rô-?bốt|(?:con |chú )?robot|(?:cái )?máy(?: móc| tính"
    r"| trả lời)?|a\.?i|trí tuệ nhân tạo"
    r"|phần mềm|chương trình(?: máy tính)?|thuật toán|trợ lý ảo|hệ thống tự động|tổng đài tự động"
    r"|tự động|mô hình ngôn ngữ|kịch bản",
    "ask": ASK,
}

APOLOGY = (
    Rule(
        hits={
            "apology": lines(r"""
                xin lỗi|xin được (?:\w+ )?(?:tạ|cáo) lỗi|cáo lỗi|tạ lỗi|thứ lỗi|lượng thứ|tha lỗi|tha thứ|xin thứ
                |bỏ qua cho (?:{we})|nhận lỗi|có lỗi với|chịu lỗi|sorry|xl|sr|sori|thông cảm (?:cho|giúp|giùm|dùm
                |với) (?:\S+ )?{we}
                (?:mong|xin) (?:\S+ ){0,4}?(?:thông cảm|bỏ qua|bỏ quá) (?:\S+ ){0,3}?(?:cho|vì|về|trước) (?:\S+ ){0,3}?(?:bất tiện
                |sai sót|sự cố|chậm trễ|thiếu sót|nhầm lẫn|phiền|lỗi|trải nghiệm|{we})
                (?:rất|thật|vô cùng|hết sức|thực sự|lấy làm|chân thành) (?:lấy làm )?(?:làm )?tiếc (?:\S+ ){0,4}?(?:vì|về|do|khi
                |cho|rằng|là) (?:\S+ ){0,6}?(?:bất tiện|sai sót|sự cố|chậm trễ|thiếu sót|nhầm lẫn|phiền (?:hà|toái|phức)|{we}|lỗi
                |phải chờ|trục trặc|trải nghiệm|chờ đợi|không (?:tốt|được))
                áy náy|hối tiếc|đáng (?:ra )?được (?:\S+ ){0,3}?xin lỗi|nợ (?:\S+ ){0,2}?lời xin lỗi
            """)
        },
        masks=lines(r"""
            (?:không|chẳng|đừng|khỏi|chưa|ai|đâu|việc gì|sao|chớ) (?:\S+ ){0,5}?(?:xin lỗi|áy náy|có lỗi|thứ lỗi|nhận lỗi)
            (?:rất|thật|vô cùng|thực sự)?(?: lấy làm)? ?(?:tiếc|xin lỗi) (?:khi|vì|về|được|phải) (?:\S+ ){0,3}?(?:nghe|biết|đọc
            |hay tin)(?: \S+)*
            (?:tiếc|xin lỗi) (?:\S+ ){0,3}?(?:về|vì|trước|cho) (?:\S+ ){0,3}?(?:mất mát|sự ra đi|cái chết|nỗi đau|tang|bệnh|tin
            |hoàn cảnh|những gì {you}|điều {you}|tình cảnh)(?: \S+)*
            (?:người (?:bán|đó|kia|ta|này)|kẻ (?:\w+)|bưu tá|ngân hàng|hắn|thằng|ổng|bả|cửa hàng|shop|anh ta|cô ta|họ|nhà bán
            |bên bán|người giao|shipper|tài xế|đơn vị|đối tác|hãng|chồng|anh ấy|cô ấy|thương nhân|nhà cung cấp
            |{you}) (?:\S+ ){0,5}?(?:xin lỗi|nhận lỗi|áy náy|thứ lỗi)
            (?:thư|email|tin nhắn|thiệp|phiếu|văn bản|mẫu|cuộc gọi|quà) (?:\S+ )?xin lỗi
            lời xin lỗi (?:\S+ ){0,2}?(?:của|từ|bên|phía) (?:\S+ ){0,2}?(?:{you}|người bán|cửa hàng|shop|họ|anh ta|bên bán|hãng
            |người|đối tác|nhà)
            (?:yêu cầu|bắt|buộc|đòi) (?:\S+ ){0,6}?xin lỗi|lỗi (?:hệ thống|kỹ thuật)
        """),
    ),
    # The masks read "xin lỗi" after a "you" as the customer's; with a first person between them it is the agent's.
    Rule(
        hits={
            "apology": lines(r"""
                (?:{we}) (?:(?:rất|thật|xin|thành thật|chân thành|vô cùng|thực sự|thật lòng|muốn|cũng|phải|được|gửi|nợ|xin được
                |một|nhất|trước|hết|hết sức|lần|nữa|thay mặt|công ty|sâu sắc|nói|có|lời|đến|tới|{you}|thành tâm
                |ngàn) ){0,8}xin lỗi|(?<!.)(?:dạ,? )?(?:cho )?(?:\S+ ){0,3}?xin lỗi {you}
            """)
        },
        masks=lines(r"""
            (?:không|chẳng|đừng|khỏi|chưa) (?:\S+ ){0,5}?xin lỗi|xin lỗi (?:\S+ ){0,2}?(?:khi|vì) (?:nghe|biết|hay tin)
            (?:{you}|người bán|cửa hàng) (?:đã|muốn|cần|phải|nên|sẽ|vừa|có) (?:\S+ ){0,3}?xin lỗi
        """),
    ),
)

CHEER = (
    Rule(
        hits={
            "cheer": lines(r"""
                {up}(?: \w+){0,4}(?=\s?!)|(?<!.)(?:ôi |ồ |dạ |dạ, |oa,? )?{up} [^.!?]*!
                (?:\w*)[\U0001F600-\U0001F60E\U0001F642\U0001F643\U0001F917\U0001F929\U0001F970\U0001F973\U0001F389\U0001F38A\U0001F44D\U0001F44F\U0001F64C\U0001F308\U0001F31F\U0001F31E\U0001F680\U0001F4AA\U0001F525\U0001F4AF\U0001F607☀✨☺]
                (?<!\S)(?::-?[)D]+|;-?\)|=\)+|:'?D|\^[_.]?\^|<3|:v)
                (?:chúc|mong) (?:\S+ ){0,5}?(?:ngày|buổi|tối|cuối tuần|tuần|kỳ nghỉ|chiều|sáng|đêm|trưa|dịp|tuần mới
                |cuộc sống)(?: mới| làm việc)? (?:\S+ ){0,4}?(?:tuyệt vời|vui|vui vẻ|rực rỡ|tươi|tươi sáng|tươi đẹp|hạnh phúc
                |tuyệt|hứng khởi|năng lượng|thú vị|tràn|ngập tràn|trọn vẹn|may mắn|sảng khoái|đẹp trời|phấn khởi|nắng)
                (?:chúc|mong) (?:\S+ ){0,8}?(?:ngày|buổi|tối|cuối tuần|tuần|tối|mua sắm)[\w ,]*(?=!)
                (?:mua sắm|chơi|ngày|cuối tuần|tuần|shopping|tuần mới|ngày mới) (?:\S+ )?(?:vui vẻ|vui|thả ga)(?: nhé| nha| nè)?
                |tận hưởng (?:\S+ ){0,5}?(?:ngày|cuối tuần|mua sắm|buổi|tối|niềm vui)
                (?:rất|thật|quá|siêu|cực kỳ|vô cùng|luôn|thật là) ?(?:vui|hân hạnh|hào hứng|phấn khích|háo hức|hạnh phúc|vui mừng
                |vui sướng)[\w ,]*!
                (?:tin|thông tin) (?:\w+ )?(?:vui|mừng|tuyệt vời|cực tốt|hay|tuyệt|tốt lành|cực vui)|tin tốt(?: \w+)*!
                chúc mừng(?! năm)|hoan hô|yay|hu ?ra+|ye+ah|yeah|hí hí|hi ?hi+|he ?he+|ha ?ha+|tada|wow|woa|woohoo|quẩy|high five
                [\w']+ ?!{2,}
                (?:cười|vui|tươi|cố|phấn chấn|lạc quan|yêu đời|quẩy) (?:lên|tươi)(?: nào| nhé| nha| đi)?(?=\s?!)
                (?:không (?:vấn đề|thành vấn đề|có chi|có gì|sao đâu)|chuyện nhỏ(?: như con thỏ)?|dễ (?:ợt|thôi|như ăn kẹo)|ok(?:e
                |ay|ie)?|xong|xong (?:rồi|xuôi|ngay)|đương nhiên(?: rồi)?|tất nhiên(?: rồi)?|được chứ|dĩ nhiên(?: rồi)?
                |chào mừng[\w ]*|xin chào|chào bạn|hello|hi|hế lô|chắc chắn rồi|quá dễ|sẵn sàng|bắt đầu thôi|let's go|thích nhỉ
                |thú vị|thật thú vị|ấn tượng|mừng quá|may quá|mừng ghê|câu hỏi hay|cảm ơn bạn nhiều nhiều)(?: nè| nha| nhé| luôn
                | nào| ạ)?(?=\s?!)
            """)
        },
        masks=lines(r"""
            (?:không|chẳng|chưa|đâu|kém|ít|không mấy|không hề|chẳng hề) (?:\S+ ){0,3}?(?:vui|vui vẻ|tuyệt|tuyệt vời|hay|hạnh phúc
            |tốt|hoàn hảo|dễ)(?: \w+)?
            ngày hội(?: \w+)?|(?:thiệp|thẻ|quà|bưu thiếp|lời|hoa) chúc mừng[\w ]*|chúc mừng (?:sinh nhật|năm mới)
            tuyệt (?:đối|vọng|thực|giao)[\w ]*|(?:máy|siêu) thị|xin chào|cảm ơn|tin nhắn vui lòng|vui lòng
        """),
    ),
    # An opener has no exclamation mark to give it away, so it must begin the sentence.
    Rule(
        hits={
            "cheer": lines(r"""
                (?<!.)(?:ôi |ồ |a |dạ |dạ,? |oa,? |vâng,? )?(?:tuyệt(?: vời| quá| lắm| cú mèo)?(?: quá| luôn)?|thật tuyệt(?: vời)?
                |hay quá|tốt quá|hoàn hảo|xuất sắc|quá (?:tuyệt|hay|tốt|đỉnh|đã)|đỉnh quá|vui quá|thích quá)(?=,| -| –|\.|:| (?:ạ
                |nha|bạn|rồi|luôn|nhỉ))
            """)
        },
        asked=False,
    ),
)

_SELF = r"tôi|em|mình|chúng tôi|bên này|đây|bên em|ở đây"

DENIES_MACHINE = (
    Rule(
        hits={
            "denies_machine": lines(rf"""
                (?:{_SELF}) (?:\S+ ){{0,3}}?(?:là|cũng là|chính là|đúng là|vẫn là|thật là) (?:\S+ ){{0,3}}?(?:người (?:thật|thực
                |bình thường|hẳn hoi|sống|đàng hoàng)|con người|nhân viên (?:thật|thực|con người|bằng xương|người)|người(?=[.,!;]
                |$| mà| chứ| ạ| đấy| nhé| như|, )|một người(?=[.,!;]|$| mà| chứ| ạ| như| có)|thật)
                (?:{_SELF}|đang|chat với|nói chuyện với|trò chuyện với|nhắn tin với) (?:\S+ ){{0,3}}?(?:không|chẳng|đâu
                |hoàn toàn không|chả) (?:\S+ ){{0,2}}?(?:phải|có|là|dùng) (?:\S+ ){{0,3}}?{{bot}}
                (?:không|chẳng|chả|đâu) (?:hề )?(?:phải|có|là) (?:là )?(?:\S+ ){{0,2}}?{{bot}}(?=[.,!;]|$| đâu| nào| ạ| mà
                | trả lời| ở đây| cả| gì| hết| đang)
                (?:đang|được|sẽ được|vẫn|chính|thật sự) (?:\S+ ){{0,2}}?(?:nói chuyện|trò chuyện|chat|trao đổi|nhắn tin|liên hệ
                |kết nối|gặp|được hỗ trợ|làm việc|tâm sự|giao tiếp) (?:\S+ ){{0,2}}?(?:với|bởi
                |cùng) (?:\S+ ){{0,3}}?(?:người (?:thật|thực)|con người|nhân viên (?:thật|thực)|người bằng|một người)
                (?:người (?:thật|thực)|con người) (?:\S+ ){{0,2}}?(?:đang|ngồi|gõ|trả lời|ở (?:đây|phía|đầu)|việc thật|đây
                |trăm phần trăm|100)
                {{bot}} (?:gì|nào) (?:đâu|chứ|ở đây)|làm gì (?:có|phải) (?:\S+ )?{{bot}}|không (?:qua|dùng|có|phải qua
                |thông qua) (?:\S+ ){{0,2}}?{{bot}}(?: nào)?(?: cả| hết| đâu|(?=[.,!;]|$))
                |(?:{_SELF}) (?:đang |vẫn |cũng |mới |vừa |còn )*(?:gõ|đánh máy|ăn|uống|ngồi|biết mệt|mệt|đói|có (?:gia đình|vợ
                |chồng|con|mẹ|bố|cha mẹ|tên tuổi)|thở|sinh (?:năm|ra)|đi làm)(?= |[.,!;]|$)|(?:đang|được) (?:\S+ )?(?:trao đổi
                |nói chuyện|trò chuyện|chat|nhắn tin) trực tiếp (?:với|cùng) (?:\S+ )?(?:chuyên viên|nhân viên|người|tư vấn)
                |người (?:đàng hoàng|hẳn hoi|ngồi đây|như (?:anh|chị|bạn))|(?:là|có) người (?:mà|đây|chứ|đang|ngồi|trả lời|đọc)
                (?<!.)(?:dạ |vâng |ừ |đúng |có |ạ |rồi |chị |anh |bạn |, )*(?:là )?(?:\S+ )?người (?:thật|thực)(?= |[.,!;]|$)
                |(?:chứ|có|nào|đâu) (?:không |có |đâu )*phải (?:là )?(?:\S+ )?{{bot}}|{{bot}} (?:sao|làm sao|đâu|nào
                |mà) (?:\S+ )?(?:biết|hiểu|có|được|nói|trả lời)|(?:trả lời|tin nhắn|câu trả lời)(?: \S+){{0,3}} (?:không|chẳng
                |đâu) (?:phải )?(?:là )?(?:\S+ )?(?:tự động|lập trình|soạn sẵn)|(?:bằng|có) da (?:bằng|có) thịt|người trần
                |tay (?:{_SELF}) (?:gõ|đánh)|(?:{_SELF}) là (?:\S+ )?(?:nhân viên|chuyên viên|tư vấn viên)(?! (?:ảo|ai|tự))
                |(?:lập trình|cài) sẵn|ca trực của (?:{_SELF})|người sống
                bằng xương bằng thịt|xương thịt|(?:100|một trăm|trăm) ?(?:%|phần trăm) (?:là )?(?:\S+ )?(?:con )?người
                |người thật việc thật|(?:{_SELF}) (?:\S+ ){{0,3}}?(?:có (?:trái tim|cảm xúc|máu)|tự (?:tay )?(?:gõ|viết|trả lời)
                |ngồi (?:\S+ ){{0,4}}?(?:văn phòng|bàn|máy tính|gõ|trước))|(?:tự tay|chính tay) (?:\S+ )?(?:gõ|viết|trả lời)
            """)
        },
        unless=lines(rf"""
            (?:{_SELF}|với|bởi|do) (?:\S+ ){{0,2}}?(?:là |một )(?:\S+ ){{0,2}}?(?:trợ lý|ai|a\.i|chatbot|chat bot|bot|robot|máy
            |phần mềm|hệ thống|chương trình|trí tuệ|công cụ|mô hình)
            (?:không|chẳng|chưa|chứ không|đâu) (?:\S+ )?(?:phải|là|có) (?:\S+ ){{0,2}}?(?:người|con người|nhân viên)
            muốn|nếu (?:{{you}} )?(?:muốn|cần|thích|được)|kết nối (?:\S+ ){{0,3}}?(?:với|đến|tới|sang)|chuyển|gặp(?! khó)
            |có thể (?:\S+ )?(?:nhờ|mời|nói)|sẽ (?:\S+ ){{0,2}}?(?:được|có|nhờ|mời)|thay vì|liệu|cần (?:người|nói)
        """),
    ),
    Rule(
        hits={
            "denies_machine": lines(rf"""
                (?:cam đoan|đảm bảo|khẳng định|xác nhận|hứa|cam kết|yên tâm|chắc chắn|đừng lo
                |không)[\w ]*,? (?:rằng |là )?(?:{_SELF}|{{you}}) (?:\S+ ){{0,5}}?(?:là|với
                |không phải)(?: là)? (?:\S+ ){{0,3}}?(?:người (?:thật|thực)|con người|nhân viên thật|{{bot}})
            """)
        },
        unless=lines(rf"""
            (?:{_SELF}) (?:\S+ ){{0,2}}?là (?:\S+ ){{0,2}}?(?:trợ lý|ai|chatbot|bot|robot|máy|phần mềm|hệ thống|chương trình
            |trí tuệ|mô hình)
            (?:không|chẳng|chưa) (?:phải |là ){{1,2}}(?:\S+ ){{0,2}}?(?:người|con người|nhân viên)
            muốn|nếu|sẽ (?:được )?(?:chuyển|kết nối|gặp)|chuyển|gặp
        """),
    ),
)

LEXICON = Lexicon(
    language="vi",
    words=WORDS,
    breaks=r"nhưng|tuy nhiên|song|mặc dù|dù|trong khi|bởi vì|còn",
    rules={
        "apology": APOLOGY,
        "acknowledges": (*ACKNOWLEDGES, *TROUBLES),
        "cheer": CHEER,
        "blame": BLAME,
        "minimise": MINIMISE,
        "denies_machine": DENIES_MACHINE,
        "commits": COMMITS,
        "offers_person": OFFERS_PERSON,
        "asks_information": ASKS_INFORMATION,
    },
)
