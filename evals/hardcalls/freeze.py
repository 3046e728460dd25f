"""freeze(): what a simulated customer said in one conversation becomes a scripted scenario, so that it replays exactly."""

import hashlib
import re
from typing import Any

import msgspec
import yaml

from hardcalls.run import Run
from hardcalls.scenario import Provenance, Recorded, Scenario, Scripted, Simulated, Step
from hardcalls.transcript import Note, Transcript

LONGEST_ID = 80
# What no reader of YAML takes for anything but text: words, ids and paths that begin with a letter, but for a few words.
_PLAIN = re.compile(r"[A-Za-z][\w.-]*(?: [\w.-]+)*", re.ASCII)
_WORDS = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})


def why_not(run: Run, transcript: Transcript) -> str:
    """Why a conversation cannot be frozen; empty when it can."""
    customer = run.scenarios[transcript.scenario].customer
    if isinstance(customer, Recorded):
        return "it was recorded elsewhere and cannot be replayed, frozen or not"
    if not isinstance(customer, Simulated):
        return "its customer is written down already, and replays as it is"
    if transcript.excluded:
        return f"it was cut short by a fault of the {transcript.excluded.blame} ({transcript.excluded.kind})"
    if not transcript.notes:
        return "the customer said nothing in it"
    return ""


def freeze(run: Run, transcript: Transcript) -> Scenario:
    """The scenario whose scripted customer says what this conversation's said; only where `why_not` has nothing against it."""
    scenario = run.scenarios[transcript.scenario]
    said = [m.content for m in transcript.messages if m.role == "user"]
    steps = [_step(scenario, note, text) for note, text in zip(transcript.notes, said, strict=True)]
    ending = f"-frozen-{transcript.trial + 1}"
    manifest = run.manifest
    source = (
        f"suite {manifest.suite} {manifest.suite_version}, scenario {scenario.id}, trial {transcript.trial + 1}, agent {run.name}"
    )
    source += f", customer played by {manifest.simulator['spec']}" if manifest.simulator else ""
    source += f", run of {manifest.started}" if manifest.started else ""
    author = scenario.provenance.author if scenario.provenance else "not named"
    return msgspec.structs.replace(
        scenario,
        id=_short(scenario.id, LONGEST_ID - len(ending)) + ending,
        cluster=scenario.unit,
        customer=Scripted(steps=(*steps, *_waiting(scenario, steps))),
        # Nobody has looked at these lines yet.
        provenance=Provenance(author=author, synthetic=True, frozen_from=source),
    )


def _short(name: str, longest: int) -> str:
    """A name that fits, and is no other's: a long one ends in the start of its SHA-256."""
    if len(name) <= longest:
        return name
    digest = hashlib.sha256(name.encode()).hexdigest()[:8]
    return f"{name[: longest - len(digest) - 1]}-{digest}"


def _step(scenario: Scenario, note: Note, text: str) -> Step:
    opening = next(s for s in scenario.steps)
    if note.step == opening.id:
        return opening
    return Step(id=note.step, say=text, cues=note.cues, language="" if note.language == scenario.language else note.language)


def _waiting(scenario: Scenario, steps: list[Step]) -> list[Step]:
    """The last line once more for each turn that the first window still has: another agent must get all that it is promised."""
    rule = scenario.escalation
    windows = [(i, d.within) for i, s in enumerate(steps) for d in (rule.due if rule else ()) if d.cue in s.cues]
    missing = min((first + within - len(steps) for first, within in windows), default=0)
    return [Step(id=f"again-{n}", say=steps[-1].say, language=steps[-1].language) for n in range(1, missing + 1)]


def yaml_of(scenario: Scenario) -> str:
    """A scenario as the text of a file in a suite."""
    plain = msgspec.to_builtins(scenario)
    return yaml.dump(plain, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=120)


class _Dumper(yaml.SafeDumper):
    """Puts every text that could be taken for something else in quotes, whatever reads it."""

    def ignore_aliases(self, data: Any) -> bool:
        """A value that stands twice is written twice: aliases are not read."""
        del data
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
    plain = _PLAIN.fullmatch(text) and text.lower() not in _WORDS
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=None if plain else '"')


_Dumper.add_representer(str, _text)
