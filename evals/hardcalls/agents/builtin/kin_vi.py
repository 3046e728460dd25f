# ruff: noqa: E501  (a pattern stays whole)
"""Relatives in Vietnamese, and what is said of their death."""

from hardcalls.agents.builtin.writing_vi import accented, whole

OF_MINE = whole(r"(?= (?:của )?(?:<me>|anh|chị)\b)")
"""Follows words that only mean a relative when they are said to be somebody's."""
RELATIONS = {
    r"(?:bố mẹ|ba mẹ|cha mẹ|ba má)\b": "bố mẹ anh/chị",
    r"(?:bố|ba|cha) chồng\b": "bố chồng anh/chị",
    r"(?:bố|ba|cha) vợ\b": "bố vợ anh/chị",
    r"(?:mẹ|má) chồng\b": "mẹ chồng anh/chị",
    r"(?:mẹ|má) vợ\b": "mẹ vợ anh/chị",
    rf"(?:{accented('bố')}\b(?! (?:mẹ|chồng|vợ|láo))|bố{OF_MINE})": "bố của anh/chị",
    rf"ba{OF_MINE}": "ba của anh/chị",
    rf"(?:cha|tía){OF_MINE}": "cha của anh/chị",
    r"mẹ\b(?! (?:chồng|vợ|kế|nó|kiếp))": "mẹ của anh/chị",
    rf"má{OF_MINE}": "má của anh/chị",
    r"chồng\b(?! (?:chất|chéo|lên))": "chồng chị",
    rf"(?:{accented('vợ')}\b(?! chồng)|vợ{OF_MINE})": "vợ anh",
    r"con trai\b": "con trai anh/chị",
    r"con gái\b": "con gái anh/chị",
    r"(?:con|cháu|bé)(?= (?:của |nhà )?(?:tôi|tui|em|mình|chúng tôi)\b)": "con của anh/chị",
    r"anh (?:trai|ruột|hai|cả)\b": "anh trai của anh/chị",
    r"chị (?:gái|ruột|hai|cả)\b": "chị gái của anh/chị",
    r"em (?:trai|gái|ruột|út)\b": "em của anh/chị",
    r"(?:ông nội|ông ngoại)\b|ông(?= (?:tôi|em|mình|cháu|con)\b)": "ông của anh/chị",
    rf"(?:bà nội|bà ngoại)\b|{accented('bà')}(?= (?:tôi|em|mình|cháu|con)\b)": "bà của anh/chị",
    r"bạn (?:thân|tôi|em|mình)\b": "người bạn của anh/chị",
    r"(?:người yêu|bạn trai|bạn gái)\b": "người yêu của anh/chị",
    r"(?:cô|dì|chú|bác|cậu|mợ|thím) (?:ruột|tôi|tui)\b|người (?:thân|nhà)\b": "người thân của anh/chị",
}
PARTNERS = whole(
    r"(?:chồng|vợ|bạn trai|bạn gái|người yêu|bồ|bố chồng|mẹ chồng|bố dượng|mẹ kế|anh trai)(?: sắp cưới| cũ)?(?: (?:của )?(?:<me>))?"
)
WHEN = (
    r"(?= ?(?:[.,!?;:…)]|$)"
    r"| (?:rồi|hôm|cách|vì|do|sáng|trưa|chiều|tối|đêm|đột|bất ngờ|sớm|được|và|nên|tại|ở|vào|trước|sau|lúc|khi|hồi|mới|nhưng|mà|cuối|đầu|gần|để lại|trong (?:bệnh|tai|một|đêm|vụ))\b"
    r"| (?:tháng|năm|tuần|ngày) (?:trước|ngoái|rồi|này|nay|vừa|qua|kia|\d)| \d+ (?:ngày|tuần|tháng|năm|hôm))"
)
DEAD = rf"(?<!bị )(?<!làm )(?<!quên )(?<!đánh )(?<!đi )(?<!sắp )mất{WHEN}"
"""The verb also means to lose; said of a person alone, or with a time or a cause, it means to die."""
