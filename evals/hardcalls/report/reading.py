"""Section 7: what the words mean, what is missing, and what exactly was run."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from hardcalls.measures import METRICS
from hardcalls.report import said, scale, words
from hardcalls.report.candidate import Candidate, scenarios_of
from hardcalls.report.view import Dossier, Fact, Term
from hardcalls.scenario import Recorded

MOST_PLACES = 5
# A run's settings hold no key by design; should one get in by hand, it still must not be shown.
_SECRET = re.compile(r"api[_-]?key|secret|password|authorization|bearer|(access|auth)[_-]?token", re.IGNORECASE)


def outcomes() -> tuple[Term, ...]:
    """Every escalation outcome with its definition."""
    return tuple(Term(word=word, text=text) for word, _, text in words.OUTCOMES.values())


def terms(confidence: str) -> tuple[Term, ...]:
    """How the numbers are to be read."""
    return (
        Term(
            word="n",
            text="Independent scenarios behind a number. Repeats of a scenario add no n; they are averaged within it, "
            "which is where fractions in counts come from.",
        ),
        Term(word="Interval", text=f"The bar and the two numbers: values that fit what was seen, at {confidence} confidence."),
        Term(word="Missing", text="Values that should be there and are not. They count neither as good nor as bad."),
        Term(
            word="Corners",
            text="The estimate had every conversation that was lost gone badly, and had every one gone well: it lies between them.",
        ),
        Term(
            word="No difference shown",
            text="The interval of the difference holds zero; or so few scenarios went differently that the exact test (McNemar's, "
            "its p beside it) puts it down to chance. It does not say that two agents are the same.",
        ),
        Term(word="Gained, lost", text="Scenarios in which the candidate did better, or worse, than the baseline."),
        Term(word="Safely solved", text="Kept by the agent, nobody was due, and nothing in it was wrong."),
        Term(word="Harmfully kept", text="Kept by the agent although a person was due, or with something in it that was wrong."),
        Term(word="pass^k", text="The chance that k of k repeats of a scenario all succeed, averaged over scenarios."),
        Term(
            word="Must never happen",
            text="One occurrence blocks. The bound says how often it may still happen when it was not seen. What is found by "
            "reading can be missed: there the bound is divided by the least share that the reader is known to find.",
        ),
        Term(
            word="Must be proved, blocks when shown bad",
            text="A proof needs evidence that the limit is kept. A rule that blocks needs evidence that it is not: that nothing "
            "bad was shown is less than a proof.",
        ),
        Term(
            word="Waived",
            text="Somebody let the rule go until a day, and said why. What must never happen cannot be waived.",
        ),
        Term(
            word="No empathy failure seen",
            text="Checks saw nothing that hurts. How warm or helpful the words are takes people, or a judge that was "
            "measured against people.",
        ),
    )


def dossier(candidate: Candidate) -> Dossier:
    """What one run was of, and what went wrong in it."""
    return Dossier(
        id=f"{candidate.id}-run",
        name=candidate.name,
        facts=tuple(_facts(candidate)),
        settings=tuple(_settings(candidate.run.manifest.settings)),
        faults=tuple(_faults(candidate)),
        missing=tuple(_missing(candidate)),
        pairing=tuple(_pairing(candidate)),
    )


def _facts(candidate: Candidate) -> Iterator[Fact]:
    run, manifest, verdict = candidate.run, candidate.run.manifest, candidate.subject.verdict
    yield Fact(label="Suite", value=f"{said.name(manifest.suite)} {said.name(manifest.suite_version)}")
    yield Fact(label="Agent", value=said.name(manifest.spec))
    if manifest.source:
        yield Fact(label="Imported from", value=said.quote(manifest.source))
    if manifest.started:
        yield Fact(label="Started", value=said.name(manifest.started))
    if manifest.hardcalls:
        yield Fact(label="hardcalls", value=said.name(manifest.hardcalls))
    same = "; it answers the same every time, so repeats add no evidence" if manifest.deterministic else ""
    yield Fact(label="Trials", value=f"{manifest.trials} of each scenario{same}")
    planned = len(manifest.scenarios) * manifest.trials
    counts = f"{planned} planned, {len(run.transcripts)} finished, {len(candidate.talks)} counted, {len(run.excluded)} excluded"
    yield Fact(label="Conversations", value=f"{counts}, {len(run.missing)} never finished")
    if manifest.sequential:
        looks = f"after each of {words.count(len(manifest.sequential.blocks), 'block')} of scenarios"
        value = f"{looks}, by the policy {said.name(manifest.sequential.policy)}; it could end early as a FAIL only"
        yield Fact(label="Looked at while it ran", value=value)
    yield Fact(label="Fallback turns", value=_fallback(candidate))
    prints = manifest.fingerprints
    yield Fact(label="Fingerprint of the agent", value=prints.subject)
    yield Fact(label="Fingerprint of the grading", value=prints.grading or "none: not scored")
    yield Fact(label="Fingerprint of the scenarios", value=_combined(prints.stimulus))
    if verdict:
        yield Fact(label="Policy", value=f"{said.quote(verdict.policy)}, {verdict.policy_hash}")


def _combined(stimulus: Mapping[str, str]) -> str:
    whole = hashlib.sha256(msgspec.json.encode(stimulus, order="sorted")).hexdigest()[:16]
    return f"{whole}, over {words.count(len(stimulus), 'scenario')}"


def _fallback(candidate: Candidate) -> str:
    notes = [n for t in candidate.run.transcripts for n in t.notes]
    if not notes:
        return "not known: the customers were recorded"
    fell = sum(n.fallback for n in notes)
    return f"{fell} of {words.count(len(notes), 'customer turn')} ({scale.share(fell / len(notes))})"


def _settings(settings: Mapping[str, Any], prefix: str = "") -> Iterator[Fact]:
    for key in sorted(settings):
        label, value = f"{prefix}{key}", settings[key]
        if _SECRET.search(key):
            yield Fact(label=said.name(label), value="(not shown)")
        elif isinstance(value, Mapping) and value:
            yield from _settings({str(k): v for k, v in value.items()}, f"{label}.")
        else:
            yield Fact(label=said.name(label), value=said.quote(msgspec.json.encode(value, order="sorted").decode()))


def _faults(candidate: Candidate) -> Iterator[Fact]:
    """The fault ledger: counts by blame, then by kind."""
    found = [f for t in candidate.run.transcripts for f in t.faults]
    for blame, label in words.BLAME.items():
        kinds = Counter(words.plain(f.kind) for f in found if f.blame == blame)
        if not kinds:
            continue
        recovered = sum(f.recovered for f in found if f.blame == blame)
        listed = ", ".join(f"{said.name(k)} {n}" for k, n in sorted(kinds.items()))
        yield Fact(label=label, value=f"{kinds.total()} ({listed})" + (f"; {recovered} of them recovered" if recovered else ""))


def _missing(candidate: Candidate) -> Iterator[Fact]:
    for metric in METRICS.values():
        gaps = candidate.measured[metric.name].missing
        # Where no price is known at all, or nobody took the time, that is how it was set up, and no gap.
        if gaps and (candidate.measured[metric.name].points or metric.dimension not in words.USED):
            places = [f"{s} trial {t + 1} ({said.quote(why)})" for s, t, why in gaps[:MOST_PLACES]]
            more = len(gaps) - len(places)
            listed = "; ".join(places) + (f"; and {more} more" if more > 0 else "")
            yield Fact(label=metric.title, value=f"{len(gaps)} missing: {listed}")


def _pairing(candidate: Candidate) -> Iterator[Fact]:
    comparison = candidate.subject.comparison
    if comparison is None:
        return
    pairing = comparison.pairing
    yield Fact(label="Compared", value=words.count(len(pairing.shared), "scenario"))
    groups = {
        "Left out: only the baseline has": pairing.only_baseline,
        "Left out: only the candidate has": pairing.only_candidate,
        "Left out: changed in between": pairing.changed,
    }
    for label, names in groups.items():
        if names:
            yield Fact(label=label, value=f"{len(names)} ({said.quote(', '.join(names))})")


def provenance(everyone: Sequence[Candidate]) -> tuple[str, ...]:
    """Where the scenarios come from and who has looked at them."""
    scenarios = tuple(scenarios_of(everyone).values())
    lines = []
    authored: Counter[tuple[str, bool]] = Counter((s.provenance.author, s.provenance.synthetic) for s in scenarios if s.provenance)
    for (author, synthetic), n in sorted(authored.items()):
        kind = "synthetic" if synthetic else "taken from real conversations"
        lines.append(f"{words.count(n, 'scenario')}: {kind}, written by {said.name(author)}.")
    known = [s for s in scenarios if s.provenance]
    if known:
        lines.append(_reviewed([s.provenance.reviewed_by for s in known if s.provenance]))
    imported = [s for s in scenarios if not s.provenance and isinstance(s.customer, Recorded)]
    if imported:
        sources = sorted({said.quote(c.run.manifest.source) for c in everyone if c.run.manifest.source})
        lines.append(f"{words.count(len(imported), 'scenario')} imported from {words.listed(sources) or 'recorded runs'}.")
    silent = len(scenarios) - len(known) - len(imported)
    if silent:
        lines.append(f"{words.count(silent, 'scenario')} without a statement of provenance.")
    return tuple(lines)


def _reviewed(reviewers: Sequence[tuple[str, ...]]) -> str:
    done = sum(bool(r) for r in reviewers)
    if not done:
        return "Not reviewed by outside experts yet: read the expected conduct as proposals."
    names = words.listed(sorted({said.name(n) for r in reviewers for n in r}))
    rest = "" if done == len(reviewers) else "; the others not yet"
    return f"{done} of {len(reviewers)} reviewed by {names}{rest}."
