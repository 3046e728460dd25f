"""What an audit found, in words and tables: for a terminal, and as Markdown."""

from collections.abc import Iterator, Sequence

from tabulate import tabulate

from hardcalls.audits.audit import Audit, Item
from hardcalls.audits.expectation import ITEMS
from hardcalls.cli.streams import folded, plain

HEADERS = ("item", "what was done", "verdicts", "passed", "failed", "undecided", "worst", "turned", "at most")
MOST = 12
"""Undecided items that are listed."""


def audit_text(audit: Audit, *, columns: int | None = None) -> str:
    """For a terminal: the verdict first, a table of all items, then what failed and what is not known."""
    lines = [
        _verdict(audit),
        "",
        *(_told(audit)),
        "",
        tabulate(_rows(audit), headers=HEADERS, tablefmt="simple", disable_numparse=True),
    ]
    for title, found in _parts(audit):
        lines += ["", f"{title}:", *(line for item in found for line in _lines(item))]
    return "\n".join(folded(plain(line), columns) if "\n" not in line else line for line in lines)


def markdown(audit: Audit) -> str:
    """The same as Markdown."""
    lines = [
        f"# Audit of the judge {_code(audit.judge)}",
        "",
        f"**{_verdict(audit)}**",
        "",
        *(f"- {line}" for line in _told(audit)),
    ]
    lines += ["", tabulate(_rows(audit), headers=HEADERS, tablefmt="github", disable_numparse=True)]
    for title, found in _parts(audit):
        lines += [
            "",
            f"## {title}",
            "",
            *(f"{'  ' if line.startswith('    ') else ''}- {line.strip()}" for i in found for line in _lines(i)),
        ]
    return plain("\n".join(lines)) + "\n"


def _verdict(audit: Audit) -> str:
    """One sentence: whether it passed, and at what limit."""
    at_stake = [i for i in audit.items if not i.idle]
    counts = {state: sum(i.state == state for i in at_stake) for state in ("passed", "failed", "undecided")}
    what = f"{len(at_stake)} items, each for one criterion"
    told = ", ".join(f"{n} {state}" for state, n in counts.items() if n)
    return (
        f"{audit.judge}: {audit.state.upper()} ({what}: {told or 'none at stake'}; limit {audit.limit:.1%} of the verdicts turned)"
    )


def _told(audit: Audit) -> Iterator[str]:
    """What was audited, and what the numbers rest on."""
    yield f"instrument {audit.instrument or 'not known'}, rubric {audit.rubric}, criteria {', '.join(audit.criteria)}"
    stories = "1 story" if audit.stories == 1 else f"{audit.stories:,} stories"
    again = "once" if audit.trials == 1 else f"{audit.trials} times"
    yield f"{audit.texts:,} conversations of {stories} ({audit.source}); each unchanged one was judged {again}"
    yield "the bounds take texts for independent, which those of one story are not"
    lost = [(sum(getattr(i, what) for i in audit.items), what) for what in ("missing", "unsupported")]
    if any(n for n, _ in lost):
        yield f"counted apart, verdicts that could not be compared: {', '.join(f'{n:,} {what}' for n, what in lost if n)}"


def _rows(audit: Audit) -> list[list[str]]:
    """One row an item: how its criteria did, and the worst of them."""
    rows = []
    for name in dict.fromkeys(i.name for i in audit.items):
        found = [i for i in audit.items if i.name == name and not i.idle]
        counts = [str(sum(i.state == s for i in found) or "-") for s in ("passed", "failed", "undecided")]
        if not found:
            rows.append([name, ITEMS.get(name, ""), "0", *counts, "nothing was at stake", "", ""])
            continue
        worst = max(found, key=lambda i: (i.state == "failed", i.rate or 0, i.upper))
        total = sum(i.n for i in found)
        rows.append(
            [name, ITEMS.get(name, ""), f"{total:,}", *counts, worst.criterion, f"{worst.flips} of {worst.n}", f"{worst.upper:.1%}"]
        )
    return rows


def _parts(audit: Audit) -> Iterator[tuple[str, Sequence[Item]]]:
    """What failed, all of it; what is undecided, the worst of it."""
    failed = [i for i in audit.items if i.state == "failed"]
    undecided = sorted((i for i in audit.items if i.state == "undecided" and not i.idle), key=lambda i: -(i.rate or 0))
    if failed:
        yield "Failed", failed
    if undecided:
        more = f" ({MOST} of {len(undecided)})" if len(undecided) > MOST else ""
        yield f"Undecided{more}", undecided[:MOST]


def _lines(item: Item) -> Iterator[str]:
    """One item in a sentence, and what turned, by example."""
    ways = [f"{n} to a {word} verdict" for n, word in ((item.up, "better"), (item.down, "worse")) if n]
    way = f" ({', '.join(ways)})" if ways else ""
    if item.n:
        rate = f"{item.flips} of {item.n} texts turned it{way}, {item.rate:.1%}, at most {item.upper:.1%}"
    else:
        rate = f"not known: of {item.missing + item.unsupported} texts no two verdicts could be compared"
    needed = f"; {item.needed:,} texts would do if no more turned it" if item.state == "undecided" and item.n else ""
    yield f"  {item.name}, {item.criterion} ({ITEMS.get(item.name, item.name)}: {item.expects}): {rate}{needed}"
    yield from (f"    {e.text}: {e.before} -> {e.after}" for e in item.examples)


def _code(text: str) -> str:
    return "`" + text.replace("`", "'") + "`"
