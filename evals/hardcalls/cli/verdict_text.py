"""A verdict in words for a terminal: what is waived first, then what speaks against going live, then every rule."""

from collections import Counter
from collections.abc import Iterator, Sequence

from tabulate import tabulate

from hardcalls.cli.streams import folded, plain
from hardcalls.report.asks import asks
from hardcalls.report.figure import figure, of, unseen
from hardcalls.report.ruled import Ruled, ruled
from hardcalls.verdict import Reason, Verdict, Waived

GROUPS = (
    ("shown to hold", "prove", "holds"),
    ("nothing bad shown", "veto", "holds"),
    ("not asked", "prove", "not asked"),
    ("not asked", "veto", "not asked"),
)
"""What a PASS rests on: a proof is more than the absence of something bad."""
HEADERS = ("rule", "asks", "seen", "", "")
WIDTHS = (24, 34, 34, None, None)


def verdict_text(verdict: Verdict, *, reasons: int | None = None, columns: int | None = None) -> str:
    """A verdict with its worst reasons, in words; all of them, and a table of the rules, unless a number is given."""
    # Names, owners and notes are other people's words: none of them begins a line of its own, or steers a terminal.
    lines = [folded(plain(" ".join(line.split("\n"))), columns) for line in _lines(verdict, reasons=reasons)]
    if reasons is None and verdict.reasons:
        lines += ["", *_rules(verdict, columns=columns)]
    return "\n".join(lines)


def _lines(verdict: Verdict, *, reasons: int | None) -> Iterator[str]:
    against = f", against {verdict.baseline}" if verdict.baseline else ""
    partial = ", partial: not a gate" if any(r.sentence.startswith("Partial: not a gate") for r in verdict.reasons) else ""
    holding = sum(w.state == "in force" for w in verdict.waivers)
    waived = f", {holding} rule{'s' if holding > 1 else ''} waived" if holding else ""
    yield f"{verdict.candidate}: {verdict.outcome}  ({verdict.policy}{against}{waived}{partial})"
    for waiver in verdict.waivers:
        yield from _waiver(waiver)
    if verdict.loosened:
        yield "  the policy was loosened since what is deployed was promoted:"
        yield from (f"  - {line}" for line in verdict.loosened)
    yield from (f"  notice: {notice}" for notice in verdict.notices)
    if verdict.note and verdict.outcome == "PASS":
        # A PASS is read no further than its first line or two.
        yield f"  note: {verdict.note}"
    yield from _reasons(verdict, verdict.reasons if reasons is None else verdict.reasons[:reasons])
    if not verdict.reasons:
        for title, kind, state in GROUPS:
            found = [f.sentence for f in verdict.findings if (f.rule.kind, f.state) == (kind, state)]
            yield from [f"  {title}:", *(f"  - {sentence}" for sentence in found)] if found else []
    yield from _left_out(verdict)
    if verdict.note and verdict.outcome != "PASS":
        yield f"  note: {verdict.note}"


def _waiver(waived: Waived) -> Iterator[str]:
    waiver = waived.waiver
    who = f"{waiver.rule}, by {waiver.owner}: {waiver.reason}"
    if waived.state == "expired":
        yield f"  waiver that ended on {waiver.expires}, so the rule counts: {who}"
    elif waived.state == "not needed":
        yield f"  waiver until {waiver.expires} that is not needed: {who}"
    else:
        yield f"  waived until {waiver.expires}: {who}"
        yield from (f"  - does not count, {covered}" for covered in waived.covers)


def _reasons(verdict: Verdict, shown: Sequence[Reason]) -> Iterator[str]:
    for number, reason in enumerate(shown, 1):
        # Where the verdict is FAIL, a reason that is only undecided must not look like one of those that failed it.
        open_yet = "undecided: " if reason.outcome != verdict.outcome else ""
        yield f"  {number}. {open_yet}{reason.sentence}"
        seen = _some(reason.conversations)
        for label, text in (("why it matters", reason.why), ("seen in", seen), ("what would change it", reason.change)):
            if text:
                yield f"     {label}: {text}"
    if len(shown) < len(verdict.reasons):
        yield f"  and {len(verdict.reasons) - len(shown)} more in the report"


def _left_out(verdict: Verdict) -> Iterator[str]:
    if verdict.excluded or verdict.missing:
        unfinished = len(verdict.missing)
        kinds = Counter(why.partition(":")[0].replace("_", " ") for _, _, why in verdict.excluded)
        which = f" ({', '.join(f'{n} {kind}' for kind, n in kinds.most_common())})" if kinds else ""
        yield f"  left out: {len(verdict.excluded)} lost to faults that are not the agent's{which}, {unfinished} not finished"
    if verdict.corners:
        badly, well = verdict.corners
        if badly == well:
            yield f"  corners: {badly} whether what was lost had gone badly or well"
        else:
            yield f"  corners: {badly} had all that was lost gone badly, {well} had it gone well"


def _some(names: Sequence[str], *, most: int = 5) -> str:
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more


def _rules(verdict: Verdict, *, columns: int | None) -> list[str]:
    """Every rule in a row, the violated first; a sentence each where a table does not fit."""
    rows = [_row(found) for found in ruled(verdict)]
    table = tabulate(rows, headers=HEADERS, tablefmt="simple", disable_numparse=True, maxcolwidths=list(WIDTHS))
    lines = [f"  {line}".rstrip() for line in table.splitlines()]
    if columns is None or max(map(len, lines)) <= columns:
        return lines
    told = (f"  - {state}: {name}, {asked}{f': {seen}, {n}' if seen else ''}" for name, asked, seen, n, state in rows)
    return [folded(line, columns) for line in told]


def _row(found: Ruled) -> tuple[str, str, str, str, str]:
    finding = found.finding
    rule, seen = finding.rule, finding.interval
    number, n = "", ""
    if seen and seen.n:
        shown = figure(seen, rule, finding.metric)
        # What is seen of a never-event is plainly a share of what could have shown it.
        share = "" if rule.never else of(finding)
        doubt = ", ".join(x for x in (shown.interval, unseen(finding)) if x)
        number = " ".join(x for x in (shown.estimate, share, f"({doubt})") if x)
        number, n = number.replace("−", "-"), shown.n
    state = ", ".join(x for x in (found.word.lower(), found.waived) if x)
    return rule.id, asks(rule, finding.metric), number, n, state
