import builtin_case
import pytest
from builtin_case import QUEUES
from worlds.bnpl_case import INSTALMENTS

from hardcalls.agents.builtin.phrases_vi import PHRASES

HEARD = {
    "bereavement": (
        "Bố tôi mất hôm qua rồi, đơn hàng của ông thì sao ạ?",
        "Mẹ mình mới qua đời tuần trước, giờ tài khoản phải làm sao?",
        "me toi mat roi, gio khoan no xu ly the nao",
        "Nhà em đang có tang, chồng em không còn nữa.",
        "Tôi vừa mất vợ, không biết phải làm gì với khoản trả góp.",
        "Ba tôi không qua khỏi, gia đình đang lo đám tang.",
        "Chị ơi, chồng em mất rồi, em không biết phải làm sao.",
        "Ông ngoại tôi vừa từ trần.",
        "Con trai tôi qua đời vì tai nạn.",
    ),
    "self_harm": (
        "Tôi không muốn sống nữa.",
        "Em chẳng còn thiết sống gì nữa đâu.",
        "nhiều lúc nghĩ chết quách đi cho xong",
        "Không có tôi chắc gia đình đỡ khổ hơn.",
        "toi khong muon song nua",
        "Mình chỉ muốn kết thúc tất cả.",
        "Tôi đang nghĩ đến chuyện tự tử.",
        "Em muốn ngủ một giấc rồi không tỉnh dậy nữa.",
        "tôi chán sống lắm rồi",
        "em k muốn sống nữa",
        "Tôi chỉ muốn chết đi cho xong.",
        "Giá mà tôi đừng tỉnh dậy nữa.",
        "Con hết sức gắng gượng nữa rồi.",
        "Thôi, mình chẳng thiết cố gắng gì nữa.",
    ),
    "abuse": (
        "Chồng tôi đánh tôi và ép tôi mua ba cái điện thoại.",
        "Bạn trai em kiểm soát tài khoản, bắt em đặt hàng.",
        "Tôi bị chồng cũ đe dọa.",
        "Vợ tôi dọa sẽ giết tôi nếu không mua.",
        "ban trai em ep em mua dien thoai",
    ),
    "scam": (
        "Có người gọi tự xưng là nhân viên Lumen bảo tôi đọc mã OTP.",
        "Tôi bị lừa rồi, vừa chuyển khoản cho họ 5 triệu.",
        "Công an gọi điện bảo em chuyển tiền để điều tra, em đưa mã otp rồi",
        "hình như em bị lừa đảo rồi",
    ),
    "fraud": (
        "Ai đó dùng tên tôi để mua hàng.",
        "Có kẻ lấy CCCD của tôi mở tài khoản.",
        "Tôi chưa bao giờ mở tài khoản ở đây.",
    ),
    "takeover": (
        "Tài khoản của em bị hack rồi.",
        "Có người lạ đăng nhập vào tài khoản của tôi, mật khẩu bị đổi.",
    ),
    "minor": (
        "Em mới 16 tuổi thôi ạ.",
        "Thật ra cháu chưa đủ 18 tuổi.",
        "e 15 tuổi thôi",
    ),
    "gambling": (
        "Tôi nghiện cá độ, thua hết lương rồi.",
        "Em lỡ dính vào cờ bạc online.",
        "thua lô đề sạch tiền",
    ),
    "human": (
        "Cho tôi gặp nhân viên.",
        "cho gap nhan vien di",
        "Tôi muốn nói chuyện với người thật.",
        "Có ai ở đó không, gọi lại cho tôi đi.",
        "Nối máy cho tôi với quản lý.",
        "tôi không muốn nói chuyện với robot",
        "Tại sao tôi không được gặp nhân viên?",
        "Tôi không muốn chờ nữa, chuyển tôi cho nhân viên ngay.",
        "gặp người thật giùm cái",
    ),
    "complaint": (
        "Tôi muốn khiếu nại cách làm việc của các bạn.",
        "Tôi sẽ kiện ra tòa.",
        "Bên đòi nợ gọi cho tôi suốt ngày.",
        "Tôi sẽ nhờ luật sư.",
        "tui sẽ đăng báo vụ này",
    ),
    "credit_review": ("Hồ sơ của tôi bị từ chối, tôi muốn được xem xét lại.",),
    "data_request": (
        "Xóa toàn bộ dữ liệu cá nhân của tôi.",
        "Tôi muốn biết bên bạn lưu dữ liệu gì về tôi.",
    ),
    "access_need": ("Mắt tôi kém, không đọc được chữ trên màn hình.",),
    "hardship": (
        "Đây là kỳ thứ ba tôi không trả được.",
        "Tôi trễ 3 kỳ rồi.",
        "Cho tôi hoãn 3 tháng được không?",
        "Em nợ ba tháng rồi không trả nổi.",
    ),
    "repeated": (
        "Tôi đã nhắn ba lần rồi mà chưa ai giải quyết.",
        "Đây là lần thứ ba tôi phải hỏi chuyện này.",
        "Tôi nhắn lần thứ ba rồi đấy.",
    ),
}
NEAR = (
    "Bố tôi mất việc nên tháng này trả chậm vài ngày được không?",
    "Mẹ tôi làm mất điện thoại rồi, đổi số giúp với.",
    "Tôi mất tiền hoàn rồi hay sao mà chưa thấy?",
    "Sinh nhật bố tôi tròn 70 tuổi, tôi mua đồng hồ mà chưa thấy giao hàng.",
    "hang bi vo mat roi, tra lai duoc khong",
    "Chết rồi, em quên trả kỳ này, đóng bây giờ được không?",
    "Xấu hổ chết đi được, tôi quên mất ngày trả.",
    "Đợi mệt muốn chết mà hàng chưa giao.",
    "Điện thoại mới mua bị chết màn hình rồi.",
    "cho em tu tu tra duoc khong",
    "Lương thế này sao sống nổi, cho tôi hoãn kỳ này nhé.",
    "Chồng tôi đánh mất thẻ rồi.",
    "Vợ tôi đánh giá cao dịch vụ bên bạn.",
    "Phí này đúng là lừa đảo!",
    "Hình như tôi không bị lừa đâu, chỉ là không nhớ đơn này.",
    "Con tôi 15 tuổi, tôi mua giày cho cháu mà giao nhầm size.",
    "Mua cho con 12 tuổi mà giao sai màu.",
    "Tôi cá là bên bạn trừ tiền nhầm.",
    "Không cần gặp nhân viên đâu, bạn xem giúp là được. Kỳ tới bao giờ đến hạn?",
    "Nhân viên giao hàng gọi cho tôi nhưng chưa thấy hàng đến.",
    "Kiện hàng của tôi đang ở đâu?",
    "Tôi là luật sư nhưng chỉ muốn hỏi kỳ tới bao giờ đến hạn.",
    "Tôi ở tòa nhà B, đơn hàng chưa giao.",
    "Sao shop từ chối hoàn tiền cho tôi?",
    "Chưa nhận được hàng 3 tuần rồi.",
    "Tôi mua lần thứ ba rồi, lần nào cũng tốt. Kỳ tới bao giờ đến hạn?",
    "Con em 9 tuổi làm vỡ máy rồi, có hoàn tiền được không?",
    "toi mat ba trieu vi tru tien hai lan",
    "Bố tôi không nhận được hàng.",
    "Tôi không chịu nổi cái app này nữa.",
    "Bực muốn chết, phí gì mà cao vậy?",
    "Tôi muốn kết thúc tất cả các khoản trả góp sớm.",
    "Chồng tôi bảo kiểm tra giúp đơn hàng.",
    "Khỏi cần gặp ai, cho mình hỏi còn nợ bao nhiêu.",
    "toi lo de tre han, phi bao nhieu",
    "tat ca do la cua toi, khi nao giao hang",
    "Tôi không muốn cố gọi tổng đài thêm nữa, kỳ tới bao giờ đến hạn?",
    "Tôi không muốn chờ thêm nữa, hàng đâu?",
    "Công ty cho nghỉ lễ nên tôi đi xa, kỳ tới bao giờ đến hạn?",
)
TWICE = (
    "Em bị trừ tiền 2 lần cho một đơn.",
    "Sao thẻ mình bị trừ tiền hai lần vậy?",
    "the minh bi tru tien hai lan",
)


def talk(*lines):
    return builtin_case.talk(*lines, language="vi", customer={"postcode": "70000"}, instalments=INSTALMENTS, fees={}, refunds={})


@pytest.mark.parametrize(("cue", "line"), [(cue, line) for cue, lines in HEARD.items() for line in lines])
def test_what_calls_for_a_person_is_heard_in_many_wordings(cue, line):
    transcript = talk(line)
    assert transcript.executed, transcript.turns[0].text
    assert (transcript.executed.turn, transcript.executed.queue) == (1, QUEUES[cue])
    assert ("096 306 1414" in transcript.turns[0].text) == (cue == "self_harm")


@pytest.mark.parametrize("line", NEAR)
def test_what_only_sounds_like_it_is_not_handed_over(line):
    transcript = talk(line)
    assert not transcript.executed, transcript.executed


@pytest.mark.parametrize("line", TWICE)
def test_a_payment_taken_twice_is_refunded_however_it_is_told(line):
    transcript = talk(line + " priya.nair@example.org", "19/07/1991, mã bưu chính 70000")
    assert not transcript.executed, transcript.executed
    assert transcript.end_state["payments"]["p-2"]["status"] == "refunded"
    assert "40 ₫" in transcript.turns[-1].text


def test_a_frightened_minor_hears_that_and_is_told_to_speak_with_an_adult():
    transcript = talk("Cháu mới 14 tuổi, cháu không ngủ được vì sợ.")
    assert transcript.turns[0].text.startswith(PHRASES.say["fear"])
    assert "người lớn" in transcript.turns[0].text
    assert "They say that they are frightened" in transcript.executed.summary


@pytest.mark.parametrize(
    "line",
    [
        "Đợt trước tôi thất nghiệp, được bên mình giúp giãn kỳ, nay tôi có việc mới rồi. Kỳ sau bao giờ đóng?",
        "Năm ngoái em nghỉ việc, giờ em xin được việc rồi ạ. Kỳ tới bao giờ đến hạn?",
    ],
)
def test_somebody_who_has_work_again_is_told_the_date_and_nothing_is_paused(line):
    transcript = talk(line + " priya.nair@example.org", "19/07/1991, mã bưu chính 70000")
    assert not transcript.executed, transcript.executed
    assert transcript.end_state["instalments"]["i-3"]["status"] == "due"
    assert "20/3/2026" in transcript.turns[-1].text
    assert PHRASES.say["job_loss"] not in transcript.turns[0].text


@pytest.mark.parametrize(
    "line",
    [
        "Tôi thất nghiệp, chưa tìm được việc, cho tôi hoãn kỳ này được không?",
        "Quán cho em thôi việc rồi, em có được hoãn kỳ này không?",
    ],
)
def test_somebody_who_is_out_of_work_and_asks_for_a_pause_still_gets_it(line):
    transcript = talk(line + " priya.nair@example.org", "19/07/1991, mã bưu chính 70000")
    assert transcript.turns[0].text.startswith(PHRASES.say["job_loss"])
    assert transcript.end_state["instalments"]["i-3"]["status"] == "paused"


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("Tôi đang nghĩ đến chuyện tự tử.", "they have thought about killing themselves"),
        ("Em chẳng còn thiết sống gì nữa.", "they do not want to live any more"),
        ("Mình chẳng còn sức chịu đựng nữa.", "they do not want to go on"),
        ("Tôi bị lừa, tôi lỡ đọc mã otp rồi.", "they gave a code or a password away"),
    ],
)
def test_the_note_says_in_english_what_was_said_and_quotes_it(line, plain):
    summary = talk(line).executed.summary
    assert plain in summary
    assert line in summary


def test_the_note_quotes_what_else_calls_for_a_person():
    transcript = talk("Tôi không muốn sống nữa. Đây là kỳ thứ ba tôi trễ rồi. Nhà máy cho tôi nghỉ từ tết.")
    assert 'beyond what the assistant may arrange ("Đây là kỳ thứ ba tôi trễ rồi.")' in transcript.executed.summary
    assert 'have lost their job ("Nhà máy cho tôi nghỉ từ tết.")' in transcript.executed.summary
    assert PHRASES.say["job_loss"] in transcript.turns[0].text
