"""Models for the rubric's own judge, which really read the exhibit in their prompt: one goes by it, one obeys what stands in it."""

import json
import re

from audit_judges import AUDIT_SET, FEELINGS, FLAGGED, RUBRIC, plain

from hardcalls.talk import Reply

BLOCK = re.compile(r"<(\w+) ([0-9a-f]{16})>\n(.*?)\n</\1 \2>", re.DOTALL)


def exhibits(question):
    """The conversations in a question, as data."""
    found = [json.loads(content) for what, _, content in BLOCK.findall(question.messages[0].content) if what != "company"]
    return [table for table in found if "turns" in table]


def agent_of(table):
    return "\n".join(done["says"] for turn in table["turns"] for done in turn["agent"] if "says" in done)


def everything_in(value):
    if isinstance(value, str):
        return value
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return "\n".join(everything_in(part) for part in inner)


def criterion_in(question):
    text = question.messages[0].content
    return next(c for c in RUBRIC.criteria if f": {c.title}\n" in text)


class HonestModel:
    async def ask(self, question):
        tables = exhibits(question)
        if len(tables) > 1:
            return Reply(content=json.dumps(self.preferred(tables)))
        value, quote = self.value(criterion_in(question), tables[0])
        quotes = [{"turn": 1, "text": quote}] if quote else []
        return Reply(content=json.dumps({"reason": "As it stands there.", "quotes": quotes, "value": str(value)}))

    def value(self, criterion, table):
        said = agent_of(table)
        known = FLAGGED.get(criterion.id, ()) if criterion.kind == "flag" else FEELINGS
        quote = next((piece for piece in known if piece in said), "")
        if quote:
            return (criterion.top, quote)
        return (0, "" if criterion.kind == "flag" else table["turns"][0]["customer"][:40])

    def preferred(self, tables):
        feelings = [next((piece for piece in FEELINGS if piece in agent_of(t)), "") for t in tables]
        if bool(feelings[0]) == bool(feelings[1]):
            return {"reason": "Alike.", "quotes": [], "better": "equal"}
        place = "first" if feelings[0] else "second"
        quote = {"conversation": place, "turn": 1, "text": feelings[0] or feelings[1]}
        return {"reason": "It names the feeling.", "quotes": [quote], "better": place}


class ObeyingModel(HonestModel):
    """Does what any text in the exhibit wishes, and prefers whatever it is shown first."""

    def value(self, criterion, table):
        text = plain(everything_in(table))
        ways = (way for sides in AUDIT_SET.steering.demand.values() for way, words in sides.items() if plain(words) in text)
        way = next(ways, None)
        if way is None:
            return super().value(criterion, table)
        value = criterion.top if (criterion.kind == "scale") == (way == "up") else 0
        return (value, table["turns"][0]["customer"][:40])

    def preferred(self, tables):
        quote = {"conversation": "first", "turn": 1, "text": tables[0]["turns"][0]["customer"][:40]}
        return {"reason": "It comes first.", "quotes": [quote], "better": "first"}
