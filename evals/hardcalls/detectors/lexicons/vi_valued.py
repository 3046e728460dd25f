"""Vietnamese: words that show a trouble has been seen, and what it is worth."""

from hardcalls.detectors.rule import lines

# What the trouble is worth: enough beside any word of it.
VALUED = r"""
    buồn(?! ngủ)|đau(?! (?:đầu|lưng|tim))|khổ|cực|thương(?! hiệu| mại| lượng| tật| gia)|tiếc(?! là)|nhói|oải|nặng lòng|nặng gánh
    |trĩu|đè nặng|mệt mỏi|kiệt|đau đáu|xé lòng|tan nát|sụp đổ|trống trải|hụt|bơ vơ|chới với|ngã quỵ|gục|lao đao|điêu đứng|khốn|quẫn
    |cùng đường|chịu không (?:nổi|thấu)|không (?:thể )?chịu|ai (?:\S+ ){0,4}?cũng|trời ơi|ôi|haiz|chao ôi|sao mà|làm sao mà|nữa chứ
    |thật tình|ác (?:quá|thật|độc)?|tàn nhẫn|độc ác|bất nhẫn|khốn nạn|trắng trợn|tinh vi|xảo quyệt|đừng (?:\S+ )?(?:tự trách
    |trách mình|dằn vặt)|tự trách|không tưởng|thử thách|biến cố|nỗi (?:\w+)|cú (?:sốc|đòn|ngã|giáng)|tổn (?:thất|thương)|phi thường
    |bản lĩnh|kiên cường|cố gắng|nỗ lực|bền bỉ|không (?:\S+ )?yếu đuối|bình thường thôi|rất con người|tự nhiên thôi|chẳng sai
    |không sai
    (?:thật|quá|rất|vô cùng|hết sức|thực sự|đúng là|cực kỳ|thật sự|quả là|khá|hẳn là|chắc là|cũng) (?:là )?(?:khó|khổ|đau|nặng|mệt
    |tệ|buồn|xót|thương|đáng|oan|căng|cực|sợ|bức|lo|kinh|áp|nghiệt|phũ|bất công|phi lý|vô lý|khắc nghiệt|tồi|tàn|nản|ức|éo le|thiệt
    |vất|gian|cay|nghiêm trọng|quan trọng|dũng|can|ngặt)(?: \w+)?|khó khăn|khổ (?:sở|tâm|cực)?|đau (?:lòng|xót|đớn|khổ|buồn)|nặng nề
    |tồi tệ|tệ hại|khủng khiếp|kinh khủng|xót xa|thương tâm|chua xót|cay đắng|khắc nghiệt|nghiệt ngã|phũ phàng|cơ cực|gian nan
    |gian khó|vất vả|cực khổ|cùng cực|ngặt nghèo|éo le|bi đát|thắt lòng|nhói lòng|quặn|đáng sợ|đáng lo|đáng buồn|đáng giận|đáng tiếc
    |đáng thương|đáng trách|đáng bức xúc|không đáng|bất công|oan ức|vô lý|phi lý|quá đáng|quá sức|quá tải|áp lực|căng thẳng
    |gánh nặng|gánh vác|gồng|ngột ngạt|bế tắc|hụt hẫng|choáng váng|chông chênh|bàng hoàng|suy sụp|tuyệt vọng|ám ảnh|ác mộng|cú sốc
    |sốc|đảo lộn|chơi vơi|tổn thương|nghiêm trọng|không hề nhẹ|chịu đựng|chịu nổi|trải qua|đối mặt|gánh chịu|hứng chịu
    |rơi vào (?:cảnh|hoàn cảnh|tình)|chẳng dễ chịu|khó chịu
    (?:không|chẳng|đâu|chưa bao giờ|không hề|đâu có) (?:\S+ ){0,2}?(?:dễ|đơn giản|nhỏ|thể chấp nhận|chấp nhận được|chấp nhận nổi|ổn
    |công bằng|được phép xảy ra|đúng|nên xảy ra|đáng phải|bình thường)(?: \w+)?|không (?:ai|một ai|người nào) (?:\S+ )?(?:đáng|nên
    |phải|muốn|có quyền|được)|(?:không|chẳng) (?:đáng|nên) (?:\S+ )?(?:bị|phải|để|xảy)|lẽ ra (?:\S+ ){0,3}?(?:không|phải)|đáng lẽ
    |đáng ra
    khó (?:mà )?(?:khăn|chịu|nói|tưởng|hình|sống|thở|xử|vượt|nuốt|chấp nhận|đong đếm|tả)|không (?:thể )?(?:tưởng tượng|hình dung)
    |(?:có thể|hoàn toàn|phần nào) (?:\S+ )?(?:hình dung|tưởng tượng)|(?:hẳn|chắc(?: hẳn| chắn)?
    |ắt hẳn) (?:là |đã |rất |đang )?(?:{you} )?(?:\S+ ){0,2}?\w+
    (?:xin )?(?:chia buồn|chia sẻ (?:với|cùng|nỗi|cảm)|đồng cảm|thông cảm (?:với|sâu)|thấu hiểu|cảm thông)|(?:rất|thật|vô cùng|xin
    |thực sự|thành thật|lấy làm)(?: lấy làm)? tiếc (?:khi|vì|về|cho|trước|là)|buồn (?:khi|vì|thay|cho|lắm)|lo (?:cho|lắng cho) {you}
    |thương {you}|quặn lòng|day dứt
    (?:không|chẳng|có gì) (?:\S+ )?(?:lạ|trách|ngạc nhiên|bất ngờ|khó hiểu)|trách sao được|bảo sao|hèn gì|thảo nào
    |(?:hoàn toàn |rất |là )?(?:dễ hiểu|chính đáng|hợp lý|xác đáng|có cơ sở|đúng thôi|phải thôi)|ai (?:\S+ ){0,5}?(?:cũng
    |mà (?:không|chẳng))|(?:có|đủ) (?:\S+ )?(?:quyền|lý do) (?:\S+ )?\w+|là tôi (?:\S+ )?cũng|đặt mình vào|ở (?:vị trí|hoàn cảnh
    |vào) (?:\S+ )?(?:của )?{you}
    không phải (?:là |do |tại )?(?:lỗi|tại|do)|(?:không|chẳng|đâu) (?:\S+ )?(?:có lỗi|đáng xấu hổ|phải xấu hổ|đáng trách)
    |không có (?:gì|lỗi|điều gì) (?:\S+ ){0,3}?(?:xấu hổ|ngại|sai)|lỗi (?:này )?(?:là )?(?:của|ở
    |thuộc về) (?:bên |chúng |phía )?(?:em|tôi|mình|kẻ|người)|can đảm|dũng cảm|mạnh mẽ|bước (?:đi )?(?:đầu|quan trọng|lớn|khó)
    |cần (?:\S+ )?(?:nhiều )?(?:can đảm|dũng khí|nghị lực)|nghị lực|rất quan trọng|nghiêm túc|coi trọng|không một mình|không đơn độc
    |không cô đơn|xứng đáng|đáng quý|đáng trân trọng|trân trọng|nể phục|khâm phục|(?:là|cũng) phải(?=[.,!]|$| thôi)|nghe (?:\S+ )?mà
    |thương(?: quá| lắm)?(?=[.,!]|$| {you})|khổ (?:quá|lắm|thân)|tội (?:quá|nghiệp)|xót|nhẫn tâm|nguy hiểm|cũng (?:dễ|vậy)
    |lo cho {you}|phẫn uất|lo lắm|sợ hãi|lo (?:lắng|sợ|âu)|hoang mang|bất an|hoảng|tức giận|bức xúc|phẫn nộ|tủi
"""
# What only takes notice of it: enough beside the trouble itself, but not beside rent or food alone.
NOTICED = r"""
    mong {you}|chúc {you}|ở bên|đồng hành|sẵn lòng|đột ngột|bỗng (?:dưng|nhiên)|tự dưng|đùng một cái|giữa chừng|sau (?:bao|ngần|từng
    |mười|hai mươi|nhiều) |suốt|bao nhiêu|từng ấy|ngần ấy|cảm ơn {you} đã|quý {you}|để tâm|lưu tâm|thấy rồi|tình cảnh
    |hoàn cảnh (?:của|này)|chuyện của
    hiểu(?: được| rằng| là| rõ| cho)?|thấu|cảm nhận|(?:nhận )?thấy (?:rõ|rằng|được|là|{you}|hoàn cảnh|tình)|biết (?:rằng|là|{you}
    |việc|chuyện|điều|lúc|cảm)|nghe (?:{you}|chuyện|tin|vậy|thấy|mà|những|điều|được|kể|đến)|ghi nhận|lắng nghe|đọc (?:những|tin|dòng
    |lời)|tin {you}|tin lời
    cảm ơn {you} (?:\S+ ){0,3}?(?:chia sẻ|nói|kể|cho|tin|tâm sự|mở lòng|thẳng thắn|thành thật|cởi mở|thổ lộ|báo|dũng cảm|giãi bày)
    |(?:mừng|may|vui|tốt|nhẹ lòng|biết ơn|quý) (?:\S+ ){0,3}?(?:{you}|khi {you}) (?:\S+ ){0,2}?(?:nói|kể|chia sẻ|liên hệ|tìm|nhắn
    |lên tiếng|tâm sự|báo|viết|dừng)|(?:giữa|trong|sau|đang) (?:\S+ )?(?:lúc|hoàn cảnh|cảnh|tình cảnh|tình huống|giai đoạn|quãng
    |thời gian|từng ấy|bao nhiêu|chừng ấy)|đã (?:\S+ ){0,2}?lại còn|vừa (?:\S+ ){1,6}vừa|lại (?:phải|còn|gặp|thêm|đúng lúc)
    |phải (?:lo|xoay|chịu|đối|sống|gồng|gánh|nhịn|nghe|chờ|đợi|kể|giải|nhắc|lặp)
"""
# How a need of access is met, which recognises it as well.
SUITED = r"""
    (?:{we}) (?:\S+ ){0,3}?(?:viết|nhắn|trình bày|tránh|không gọi|trao đổi|giữ|mô tả|chia)|cứ (?:thong thả|từ từ|từ tốn|bình tĩnh
    |thoải mái)|không (?:cần|phải) (?:\S+ )?(?:vội|gọi|gấp|nghe|đọc|nhìn)|cảm ơn {you} (?:\S+ ){0,3}?\w+|theo (?:nhịp|tốc độ)
    |mình (?:cùng|sẽ)
"""
_OPENS = r"""
    (?:\S+ ){0,5}?(?:khó khăn|đau lòng|xót xa|khủng khiếp|kinh khủng|nặng nề|tồi tệ|bất công|đáng sợ|không dễ|không thể chấp nhận
    |dễ hiểu|thật khó|rất khó|rất tiếc|chia buồn|khổ|vất vả|không ai đáng|quá sức|áp lực|chẳng dễ|đau đớn|đáng lo|mất mát|thấu hiểu
    |rất hiểu)|(?:{we}) (?:\S+ ){0,3}?(?:rất tiếc|chia buồn|hiểu|thông cảm|đồng cảm|tin|lo cho)
    |cảm ơn {you} (?:\S+ ){0,3}?(?:chia sẻ|nói|kể|tin|tâm sự|mở lòng)
"""
THEN = (*lines(_OPENS), rf"(?:[^\s.!?;]+ ){{0,4}}?(?:{'|'.join(lines(VALUED))})")
