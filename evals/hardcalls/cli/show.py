"""`hardcalls show`: one conversation with its ratings, readable in a terminal."""

import argparse
from collections.abc import Iterator

from rich.console import Console
from rich.text import Text
from tabulate import tabulate

from hardcalls.cli.folders import one
from hardcalls.cli.ledger import MOST, in_full
from hardcalls.cli.marked import marked
from hardcalls.cli.spending import spending_line, usage_lines
from hardcalls.cli.streams import folded, plain, width
from hardcalls.errors import UsageError
from hardcalls.plugins import unknown
from hardcalls.run import Run
from hardcalls.score import Score
from hardcalls.transcript import Message, Note, Transcript

SHORT = 160
"""Characters of a tool call and of its answer that are printed without --full."""


def main(given: argparse.Namespace) -> int:
    """Print a list of conversations, or every trial of one scenario."""
    run = one(given.run)
    console = Screen(highlight=False)
    if given.scenario is None:
        _show_all(run, full=given.full)
        return 0
    found = [t for t in run.transcripts if t.scenario == given.scenario]
    if not found:
        raise unknown("conversation", given.scenario, {t.scenario for t in run.transcripts})
    chosen = [t for t in found if given.trial is None or t.trial == given.trial - 1]
    if not chosen:
        raise UsageError(f"{given.scenario!r} has no trial {given.trial}; trials: {', '.join(str(t.trial + 1) for t in found)}")
    for transcript in chosen:
        for line in lines(run, transcript, most=None if given.full else SHORT):
            console.show(line)
    return 0


def _show_all(run: Run, *, full: bool) -> None:
    """A list of conversations; below it what became of them, where a fault did, and what they used."""
    print(_list(run))
    if run.missing or any(t.faults for t in run.transcripts):
        print("", *in_full(run, columns=width(), most=None if full else MOST), sep="\n")
    used = spending_line(run)
    if used:
        print(f"\n{folded(used, width())}")


class Screen(Console):
    """A terminal that breaks lines between words, the rest indented; a file or a pipe gets each line whole."""

    def on_broken_pipe(self) -> None:
        """Leave a closed pipe to the door, which knows what it means; rich would exit with 1, our code for FAIL."""
        raise BrokenPipeError

    def show(self, line: Text) -> None:
        """Print one line."""
        if not self.is_terminal:
            self.print(line, soft_wrap=True)
            return
        margin = len(line.plain) - len(line.plain.lstrip()) + 2
        for index, piece in enumerate(line.wrap(self, max(20, self.width - margin))):
            self.print(Text(" " * margin).append_text(piece) if index else piece)


def _list(run: Run) -> str:
    rows: list[list[str]] = []
    scores = {s.key: s for s in run.scores}
    for t in run.transcripts:
        score = scores.get(t.key)
        outcome = score.escalation.outcome if score and score.escalation else ("recorded" if score else "not rated")
        failed = ", ".join(r.criterion for r in score.ratings if r.failed) if score else ""
        failed = failed or ("nothing failed" if score else "")
        rows.append([t.scenario, str(t.trial + 1), outcome, t.excluded.kind if t.excluded else "", failed])
    heads = ["scenario", "trial", "escalation", "lost to", "failed"]
    if not run.excluded:
        rows, heads = [[*r[:3], r[4]] for r in rows], [*heads[:3], heads[4]]
    table = tabulate(rows, headers=heads, tablefmt="simple", disable_numparse=True)
    rest = table.splitlines()[1].rindex(" ") + 1
    columns = width()
    if columns is None or max(map(len, table.splitlines())) <= columns:
        return table
    short = [[*r[:-1], r[-1].replace("correctness.", "").replace("empathy.", "").replace("escalation.", "")] for r in rows]
    widths = [None] * (len(heads) - 1) + [max(22, columns - rest)]
    return tabulate(short, headers=heads, tablefmt="simple", disable_numparse=True, maxcolwidths=widths)


def lines(run: Run, transcript: Transcript, *, most: int | None) -> Iterator[Text]:
    """A conversation line by line: what was said and done, then what was found; tool answers of at most `most` characters."""
    scenario = run.scenarios[transcript.scenario]
    yield Text(f"{scenario.title}", style="bold")
    yield Text(f"{transcript.scenario}, trial {transcript.trial + 1}, agent {transcript.agent}", style="dim")
    yield Text("")
    notes = {n.turn: n for n in transcript.notes}
    turn = 0
    for message in transcript.messages:
        if message.role == "user":
            turn += 1
            yield _label(turn, notes.get(turn))
        yield from _said(message, most=most)
    ended = f"{transcript.ending.by}: {plain(transcript.ending.reason)}" if transcript.ending.reason else transcript.ending.by
    yield Text(f"[ended by {ended}]", style="dim")
    for handoff in transcript.handoffs:
        yield Text(
            f"[{handoff.kind} handoff, turn {handoff.turn}, queue {plain(handoff.queue) or 'none'}] {plain(handoff.summary)}",
            style="green",
        )
    for fault in transcript.faults:
        where = f", turn {fault.turn}" if fault.turn else ""
        made_good = ", made good" if fault.recovered else ""
        label = f"[fault of the {fault.blame}{where}: {plain(fault.kind)}{made_good}]"
        yield Text(f"{label} {plain(fault.evidence)}", style="yellow")
    for used in usage_lines(transcript, currency=run.manifest.currency):
        yield Text(f"[{used}]", style="dim")
    yield Text("")
    score = run.score_of(transcript.key)
    yield from _found(score) if score else [Text("not rated; `hardcalls score RUN` does it")]
    yield Text("")


def _label(turn: int, note: Note | None) -> Text:
    parts = [f"turn {turn}"]
    if note:
        parts += [f"intensity {note.intensity}"] if note.intensity else []
        parts += [f"cue: {', '.join(note.cues)}"] if note.cues else []
        parts += ["fallback line"] if note.fallback else []
        parts += [f"not checked: {', '.join(note.unchecked).replace('_', ' ')}"] if note.unchecked else []
    return Text(f"— {' · '.join(parts)}", style="dim")


def _said(message: Message, *, most: int | None) -> Iterator[Text]:
    speaker = {
        "user": ("customer", "bold cyan"),
        "assistant": ("agent", "bold"),
        "tool": ("  result", "dim"),
        "system": ("system", "dim"),
    }
    name, style = speaker[message.role]
    if message.content:
        content = plain(message.content)
        if message.role == "tool":
            content = _short(content, most)
        yield Text.assemble((f"{name}: ", style), content)
    for call in message.tool_calls:
        yield Text(f"  calls {plain(call.name)}({_short(plain(call.arguments), most)})", style="magenta")


def _short(text: str, most: int | None) -> str:
    """At most so many characters of what went to or came from a tool."""
    return text if most is None or len(text) <= most else f"{text[:most]}… ({len(text)} characters; --full prints them)"


def _found(score: Score) -> Iterator[Text]:
    marks = {None: ("?", "yellow"), True: ("x", "red"), False: ("+", "green")}
    for event in score.events:
        if event.occurred:
            yield Text(f"! must never happen: {event.name.replace('_', ' ')}", style="bold red")
    # What failed comes first, then what could not be rated: nobody should have to look for it among what was met.
    for rating in sorted(score.ratings, key=lambda r: (not r.failed, r.value is not None)):
        mark, style = marks[None if rating.value is None else rating.failed]
        bare = "missing" if rating.value is None else "not met" if rating.failed else "met"
        yield Text(f"{mark} {rating.criterion}: {plain(rating.reason) or bare}", style=style)
        if rating.failed:
            for quote in rating.evidence:
                yield Text(f"      turn {quote.turn}: “{plain(quote.text)}”", style="dim")
    for sheet in score.sheets:
        yield from marked(sheet)
    if not score.sheets:
        yield Text("empathy quality: not measured", style="dim")
