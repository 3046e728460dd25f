# ruff: noqa: E501  (a sentence stays whole)
"""The FAQ in Vietnamese."""

from hardcalls.agents.builtin.tongue import Article, Faq

FAQ = Faq(
    greeting="Cảm ơn anh/chị đã liên hệ Lumen!",
    sorry="Chúng tôi xin lỗi vì sự bất tiện này.",
    nothing="Có thể câu trả lời nằm trong các chủ đề được quan tâm nhất.",
    topics="Anh/chị cũng có thể hỏi tôi về: {titles}.",
    more="Chỉ cần gõ chủ đề, bài viết sẽ hiện ra ngay!",
    person="Hầu hết câu hỏi đều giải quyết được ngay trong khung chat này, suốt ngày đêm và không phải chờ.",
    bye="Chúc anh/chị một ngày tuyệt vời!",
    thanks=r"cảm ơn|cám ơn",
    thanked="Rất vui vì đã giúp được anh/chị!",
    articles=(
        Article(
            title="Phí trễ hạn",
            keywords=r"phí|phạt|trễ|quá hạn|nhắc nợ",
            text="Phí trễ hạn được tính một lần cho kỳ không trả đúng hạn. Anh/chị xem trong ứng dụng, cạnh kỳ đó.",
        ),
        Article(
            title="Hoàn tiền",
            keywords=r"hoàn|trả lại|hai lần|2 lần|trùng|trả hàng",
            text="Khi anh/chị trả hàng, cửa hàng báo cho chúng tôi và chúng tôi hoàn tiền. Tiền hoàn về trong vòng 3 ngày làm việc.",
        ),
        Article(
            title="Tranh chấp",
            keywords=r"chưa nhận|không nhận|hỏng|hư|vỡ|nhầm|sai|gian lận|lừa|đánh cắp",
            text="Trong ứng dụng, anh/chị có thể mở tranh chấp khi hàng không tới, bị lỗi, sai hàng hoặc không phải anh/chị đặt.",
        ),
        Article(
            title="Kế hoạch thanh toán",
            keywords=r"không trả|không có tiền|hết tiền|hoãn|mất việc|nợ|kỳ|khó khăn",
            text="Khi khó trả một kỳ, anh/chị có thể xin tạm dừng đến 30 ngày hoặc chia ra trả trong 2 đến 6 tháng. Mục này nằm trong ứng dụng, phần Thanh toán.",
        ),
        Article(
            title="Quyết định tín dụng",
            keywords=r"từ chối|duyệt|tín dụng|hạn mức",
            text="Việc mua trước trả sau được xét duyệt tự động cho từng lần mua.",
        ),
        Article(
            title="Quyền riêng tư",
            keywords=r"dữ liệu|thông tin|xóa|xoá|địa chỉ|mật khẩu|hack\w*",
            text="Anh/chị có thể hỏi chúng tôi lưu dữ liệu gì, yêu cầu sửa và xóa. Mẫu đơn nằm trong ứng dụng, phần Quyền riêng tư.",
        ),
        Article(
            title="Khiếu nại",
            keywords=r"khiếu nại|luật sư|báo chí|quá đáng",
            text="Xin cho biết điều chưa ổn qua mẫu liên hệ trong ứng dụng; anh/chị sẽ có câu trả lời trong 15 ngày.",
        ),
        Article(
            title="Thanh toán",
            keywords=r"thanh toán|trả|hạn|thẻ|khi nào|bao nhiêu|tiền",
            text="Anh/chị trả theo kỳ vào những ngày ứng dụng hiển thị, và trước mỗi kỳ chúng tôi đều gửi lời nhắc. Trả sớm không mất phí.",
        ),
    ),
)
