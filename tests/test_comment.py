"""The short Markdown: verdicts first, never too long to be posted, and hostile words are words."""

import re
from html.parser import HTMLParser

import golden
import msgspec
import pytest
import report_case as case
import ruled_case
from markdown_it import MarkdownIt

from hardcalls.report import Subject, build
from hardcalls.report.comment import MOST, to_comment
from hardcalls.verdict import Reason

REPORTS = ("out/report.html", "out/report.json")
HOSTILE = (
    "@octocat @org/team #123 GH-45 octo/repo#6 !7 ~bug $snippet | <img src=x onerror=alert(1)> <!-- --> </details> </summary>"
    " ![x](https://evil.example/p.png) [click](javascript:alert(1)) https://evil.example www.evil.example a@evil.example"
    " `code` ``` **bold** &lt;b&gt; <https://evil.example> \\@octocat \r\n# heading\n- item\n\n/close ::error::x \u202e\x00"
)
CALLED = re.compile(r"(?<!\w)[@#!~$&]\w|\bGH-\d", re.IGNORECASE)
"""What GitHub or GitLab would take for a person, an issue, a change, a label or a snippet, in the finished page."""


def units(text):
    return len(text.encode("utf-16-le")) // 2


def comment(subjects):
    return to_comment(subjects, build(subjects), beside=REPORTS)


@pytest.fixture(scope="module")
def ruled():
    """Candidates with everything that a comment can hold, and their view."""
    subjects = ruled_case.subjects()
    return subjects, build(subjects)


class Page(HTMLParser):
    """Tags, attributes and words of a rendered page."""

    def __init__(self, markdown):
        super().__init__()
        self.tags, self.attributes, self.words, self.open = set(), set(), [], []
        self.feed(MarkdownIt("commonmark", {"html": True}).enable("table").enable("strikethrough").render(markdown))

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag == "br":
            return
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


def test_the_comment_is_the_golden_one(ruled):
    golden.check("report/verdict.comment.md", to_comment(*ruled, beside=REPORTS))


def test_it_begins_with_the_mark_by_which_a_bot_finds_it_again():
    assert comment(case.subjects()).startswith("<!-- hardcalls: hard-calls -->\n")


def test_waivers_come_before_the_verdicts_and_these_before_the_numbers(ruled):
    text = to_comment(*ruled, beside=REPORTS)
    order = [
        "Waived (In force): warm",
        "Waived (Expired): in-time",
        "The policy was loosened",
        "| Verdict |",
        "What would change it",
    ]
    places = [text.index(words) for words in [*order, "<details><summary>The numbers", "Full report: out/report.html"]]
    assert places == sorted(places)


def test_a_partial_run_says_so_before_its_verdict():
    subject = case.subjects()[1]
    manifest = msgspec.structs.replace(subject.run.manifest, partial="--limit 3")
    text = comment([msgspec.structs.replace(subject, run=msgspec.structs.replace(subject.run, manifest=manifest))])
    assert text.index("Partial: not a gate.") < text.index("| Verdict |")


def test_a_report_without_a_policy_gives_no_reasons_and_no_signs():
    text = comment([Subject(run=case.subjects()[0].run)])
    assert "NOT JUDGED" in text
    assert "###" not in text


def hostile_subject():
    subject = case.subjects()[1]
    manifest = msgspec.structs.replace(subject.run.manifest, agent=HOSTILE, suite=HOSTILE, partial=HOSTILE)
    scenarios = {k: msgspec.structs.replace(s, title=HOSTILE) for k, s in subject.run.scenarios.items()}
    run = msgspec.structs.replace(subject.run, manifest=manifest, scenarios=scenarios)
    reasons = tuple(msgspec.structs.replace(r, sentence=HOSTILE, why=HOSTILE, change=HOSTILE) for r in subject.verdict.reasons)
    verdict = msgspec.structs.replace(
        subject.verdict, reasons=reasons, policy=HOSTILE, policy_id=HOSTILE, note=HOSTILE, notices=(HOSTILE,), loosened=(HOSTILE,)
    )
    return Subject(run=run, verdict=verdict)


def test_hostile_words_call_nobody_link_to_nothing_and_are_no_tags():
    text = comment([hostile_subject()])
    page = Page(text)
    assert page.tags <= {"h2", "h3", "p", "blockquote", "strong", "table", "thead", "tbody", "tr", "th", "td", "ol", "li", "br",
                         "details", "summary", "ul"}  # fmt: skip
    assert page.attributes <= {"start"}
    assert page.open == []
    words = "".join(page.words)
    assert "octocat" in words
    assert CALLED.findall(words) == []
    assert "://evil" not in text.replace(":\\/\\/", "")
    assert text.count("<!--") == 1


def test_it_can_be_posted_however_much_there_is_to_say():
    subject = ruled_case.subjects()[2]
    long = "x" * 2_000
    reasons = tuple(
        Reason(outcome="FAIL", sentence=f"{n}: {long}", rule="r", conversations=tuple(subject.run.scenarios)) for n in range(150)
    )
    many = [
        Subject(run=subject.run, verdict=msgspec.structs.replace(subject.verdict, reasons=reasons, candidate=f"bot {n}"))
        for n in range(12)
    ]
    text = comment(many)
    assert 60_000 < units(text) < 65_000
    page = Page(text)
    assert page.open == []
    assert re.search(r"… and \d+ more reasons, left out here", text)
    assert re.search(r"\d+ sections are left out here", text)
    assert "| Verdict |" in text


@pytest.mark.parametrize("most", [0, 200, 700, 1_500, 4_000, 9_000])
def test_it_is_cut_between_items_and_says_so(ruled, most):
    text = to_comment(*ruled, beside=REPORTS, most=most)
    assert units(text) <= most + 120
    assert "left out here" in text
    page = Page(text)
    assert page.open == []
    assert all(line.endswith("|") for line in text.splitlines() if line.startswith("|"))


def test_the_limit_counts_as_github_counts():
    subject = case.subjects()[1]
    reasons = tuple(msgspec.structs.replace(subject.verdict.reasons[0], sentence="🙂" * 500) for _ in range(200))
    text = comment([Subject(run=subject.run, verdict=msgspec.structs.replace(subject.verdict, reasons=reasons))])
    assert len(text) < units(text) <= MOST + 120
