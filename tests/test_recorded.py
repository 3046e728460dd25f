"""Agents whose replies were written or recorded before: they say the same again, and fail where they failed."""

import asyncio

import pytest
from cases import Says, Shop, scenario, step

from hardcalls import store
from hardcalls.agents.python import python_agent
from hardcalls.agents.recorded import of_exemplar, of_transcripts, read, read_exemplar
from hardcalls.customers import customer_of
from hardcalls.errors import ImportFileError, UsageError
from hardcalls.fault import Fault
from hardcalls.replay import replay
from hardcalls.talk import Reply
from hardcalls.tool import ToolCall
from hardcalls.transcript import Ending, Handoff, Message, Transcript

SUBJECT = scenario("s-1", steps=[step("one", "First."), step("two", "Second.")], world="shop")
EXEMPLAR = """\
scenario: s-1
purpose: Ships it.
turns:
  - - say: One moment.
    - say: I look.
    - call: ship
      arguments: {order: o-1}
    - say: Done.
  - - say: Bye.
"""


def play(agent, *, trial=0, subject=SUBJECT):
    return asyncio.run(replay(subject, agent, customer=customer_of(subject), world=Shop(), name="bot", suite="t", trial=trial))


def write(path, text):
    path.write_text(text, encoding="utf-8")
    return path


def test_an_exemplar_says_words_before_a_call_together_with_it(tmp_path):
    found = play(of_exemplar(read_exemplar(write(tmp_path / "e.yaml", EXEMPLAR))))
    assert [m.content for m in found.messages] == ["First.", "One moment.\nI look.", "done", "Done.", "Second.", "Bye."]
    assert found.messages[1].tool_calls[0].arguments == '{"order":"o-1"}'
    assert found.end_state["orders"]["o-1"]["status"] == "sent"


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("purpose: Ships it.\n", "", "e.yaml:1: the field `purpose` is missing"),
        ("purpose: Ships", "purpos: Ships", "e.yaml:2: purpos: there is no such field; did you mean `purpose`?"),
        (
            "    - call: ship\n",
            "    - call: ship\n      say: And this?\n",
            "e.yaml:6: turns[0][2]: give exactly one of call and say",
        ),
        ("- say: Bye.", "- say: ''", "e.yaml:9: turns[1][0]: give exactly one of call and say"),
        ("turns:", "turns: [", "not valid YAML"),
    ],
)
def test_what_is_wrong_with_an_exemplar_is_named(tmp_path, old, new, says):
    with pytest.raises(ImportFileError) as caught:
        read(write(tmp_path / "e.yaml", EXEMPLAR.replace(old, new)))
    assert says in str(caught.value)


def test_a_recording_that_is_too_short_is_the_scenarios_fault(tmp_path):
    found = play(of_exemplar(read_exemplar(write(tmp_path / "e.yaml", EXEMPLAR.replace("  - - say: Bye.\n", "")))))
    assert (found.excluded.kind, found.excluded.blame, found.excluded.turn) == ("recording_ended", "scenario", 2)
    assert found.excluded.evidence == "the recording has nothing for turn 2, reply 1"


@pytest.mark.parametrize(
    "agent",
    [
        Says("One.", "Two."),
        Says(Reply(content="I look.", tool_calls=(ToolCall(id="c", name="ship"),)), "Sent.", "Two."),
        Says(Reply(tool_calls=(ToolCall(id="c", name="transfer"),)), "Somebody comes."),
        Says("One.", Reply(content="Bye.", handoff=Handoff(kind="executed", turn=0, via="signal"))),
        Says(Reply(handoff=Handoff(kind="executed", turn=0, via="signal"))),
        Says("One.", Reply()),
        Says("One.", Reply(fault=Fault(kind="content_filter", evidence="blocked"))),
        Says("One.", Reply(content="Half a", fault=Fault(kind="length_cut", evidence="max_tokens"))),
        Says(Reply(tool_calls=(ToolCall(id="c", name="ship"),))),
        Says(Reply(tool_calls=(ToolCall(id="c", name="nothing"),)), "One.", "Two."),
    ],
    ids=[
        "words",
        "tool",
        "handoff tool",
        "signal",
        "wordless signal",
        "empty",
        "filtered",
        "cut",
        "endless tools",
        "invented tool",
    ],
)
def test_a_stored_conversation_is_played_again_as_it_was(agent):
    first = play(agent)
    assert play(of_transcripts([first])) == first


def test_a_greeting_before_the_customer_spoke_is_not_taken_for_an_answer():
    messages = [("assistant", "Welcome!"), ("user", "First."), ("assistant", "One."), ("user", "Second."), ("assistant", "Two.")]
    greeted = Transcript(
        scenario="s-1",
        agent="bot",
        trial=0,
        messages=tuple(Message(role=r, content=c) for r, c in messages),
        ending=Ending(by="recorded"),
    )
    assert [m.content for m in play(of_transcripts([greeted])).messages] == ["First.", "One.", "Second.", "Two."]


def test_trials_are_played_from_their_own_recording_and_begin_again_when_there_are_more():
    agent = of_transcripts([play(Says("B.", "B."), trial=1), play(Says("A.", "A."), trial=0)])
    assert [play(agent, trial=t).messages[1].content for t in range(3)] == ["A.", "B.", "A."]


def test_a_conversation_that_was_not_recorded_is_the_scenarios_fault():
    other = scenario("s-2", steps=[step("one", "Something else.")])
    assert play(of_transcripts([play(Says("A."))]), subject=other).excluded.kind == "recording_ended"


def test_a_run_folder_or_its_conversations_can_be_played(tmp_path):
    store.append(tmp_path / "conversations.jsonl", play(Says("A.", "B.")))
    assert [play(read(p)).messages[1].content for p in (tmp_path, tmp_path / "conversations.jsonl")] == ["A.", "A."]


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("empty.jsonl", b"\n", "is empty: there is nothing recorded in it; name another"),
        ("other.jsonl", b'{"a": 1}', "holds no conversations of hardcalls"),
        ("bytes.jsonl", b'{"scenario": "\xff"}', "holds no conversations of hardcalls"),
        ("bytes.yaml", b"\xff", "cannot be read: it is not text in UTF-8; name an exemplar"),
    ],
)
def test_a_file_that_holds_no_recording_is_said(tmp_path, name, content, says):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ImportFileError, match=says):
        read(tmp_path / name)
    with pytest.raises(ImportFileError, match="cannot be read: No such file or directory; name an exemplar"):
        read(tmp_path / "nowhere")


def plain(messages):
    return f"heard {len(messages)}"


def with_option(messages, temperature=0.5, *, top_p=1):
    return f"{len(messages)} {temperature} {top_p}"


def with_brief(messages, brief):
    return Reply(content=f"{len(messages)} {brief.trial}")


async def awaited(messages, brief=None):
    return f"{len(messages)} {brief.trial}"


class Bot:
    async def reply(self, messages, brief):
        return Reply(content=f"bot {len(messages)} {brief.trial}")


class Demanding:
    def __init__(self, model):
        self.model = model


NOT_CALLABLE = 3


@pytest.mark.parametrize(
    ("name", "says"),
    [("plain", "heard 1"), ("with_option", "1 0.5 1"), ("with_brief", "1 0"), ("awaited", "1 0"), ("Bot", "bot 1 0")],
)
def test_an_agent_of_ones_own_may_be_any_of_these(name, says):
    assert play(python_agent(f"test_recorded:{name}")).messages[1].content == says


@pytest.mark.parametrize(
    ("name", "says"), [("NOT_CALLABLE", "int is neither a function nor"), ("Demanding", "raised TypeError.*model")]
)
def test_what_is_no_agent_is_said(name, says):
    with pytest.raises(UsageError, match=says):
        python_agent(f"test_recorded:{name}")
