"""What an importer gives, and how files of one agent and one domain become one run."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

import msgspec

from hardcalls.errors import ImportFileError
from hardcalls.imports.conversation import HANDOFF_TOOL
from hardcalls.imports.task import Task
from hardcalls.record import Record
from hardcalls.run import SCHEMA, Fingerprints, Manifest
from hardcalls.stimuli import Stimuli
from hardcalls.store import fingerprint
from hardcalls.transcript import Transcript
from hardcalls.world import Charter


class Imported(Record):
    """The pieces of a run, not yet written anywhere and not yet scored."""

    manifest: Manifest
    stimuli: Stimuli
    transcripts: tuple[Transcript, ...]
    """Sorted by (scenario, trial)."""


class Recording(Record):
    """What one result file says."""

    file: str
    domain: str
    agent: str
    settings: dict[str, Any]
    subject: str
    """Fingerprint of all that the file says of the agent."""
    tasks: dict[str, Task]
    """By scenario id; those that were planned, whether or not a conversation came of them."""
    transcripts: tuple[Transcript, ...]
    version: str = ""
    started: str = ""
    policy: str = ""


def numbered(rows: Sequence[tuple[str, int | None]]) -> tuple[int, ...]:
    """The trial of each (scenario, trial): the file's, or counted by scenario where it gives none or one twice."""
    given = [(s, t) for s, t in rows if t is not None and t >= 0]
    if len(set(given)) == len(rows):
        return tuple(t for _, t in given)
    seen: Counter[str] = Counter()
    trials = []
    for scenario, _ in rows:
        trials.append(seen[scenario])
        seen[scenario] += 1
    return tuple(trials)


def joined(recordings: Sequence[Recording], *, tool: str) -> Imported:
    """One run; ImportFileError when the files are of different agents, domains or tasks."""
    first = recordings[0]
    for other in recordings[1:]:
        _agree(first, other)
    tasks = _tasks(recordings)
    transcripts = _transcripts(recordings)
    suite = f"{tool}-{first.domain}"
    names = tuple(sorted(tasks))
    versions = sorted({r.version or "unversioned" for r in recordings})
    manifest = Manifest(
        schema=SCHEMA,
        suite=suite,
        suite_version=" ".join(versions),
        agent=first.agent,
        spec="imported",
        settings=first.settings,
        trials=max(t.trial for t in transcripts) + 1,
        scenarios=names,
        fingerprints=Fingerprints(subject=first.subject, stimulus={n: _stimulus(suite, n, tasks[n]) for n in names}),
        started=min(r.started for r in recordings),
        source=f"{tool} " + ", ".join(r.file for r in recordings),
    )
    charter = Charter(world=suite, policy=first.policy, tools=(), handoff_tool=HANDOFF_TOOL)
    scenarios = {n: tasks[n].scenario(n, domain=first.domain) for n in names}
    return Imported(manifest=manifest, stimuli=Stimuli(scenarios=scenarios, charters={suite: charter}), transcripts=transcripts)


def _stimulus(suite: str, name: str, task: Task) -> str:
    """Of what was asked; where the file does not say, of the task's name, which matches no task that is known."""
    return fingerprint([suite, name] if task.definition is None else [suite, task.definition])


def _agree(one: Recording, two: Recording) -> None:
    for what, a, b in (("domain", one.domain, two.domain), ("agent", one.agent, two.agent)):
        if a != b:
            raise ImportFileError(
                f"{one.file} has the {what} {a!r} and {two.file} has {b!r}; "
                "files become one run only when they are trials of one agent in one domain: import them into two runs"
            )
    if one.subject != two.subject:
        raise ImportFileError(
            f"{one.file} and {two.file} name the same agent {one.agent!r} with different settings; import them into two runs"
        )


def _tasks(recordings: Sequence[Recording]) -> dict[str, Task]:
    tasks: dict[str, Task] = {}
    source: dict[str, str] = {}
    for recording in recordings:
        for name, task in recording.tasks.items():
            known = tasks.get(name)
            if known is None or known.definition is None:
                tasks[name], source[name] = task, recording.file
            elif task.definition is not None and task.definition != known.definition:
                where = f"{source[name]} and {recording.file}"
                raise ImportFileError(f"{where} define the task {name!r} differently; import them into two runs")
    return tasks


def _transcripts(recordings: Sequence[Recording]) -> tuple[Transcript, ...]:
    """Of all files: each goes on counting the trials of its scenarios where the files before it ended."""
    taken: defaultdict[str, int] = defaultdict(int)
    rows: list[Transcript] = []
    for recording in recordings:
        rows.extend(msgspec.structs.replace(t, trial=t.trial + taken[t.scenario]) for t in recording.transcripts)
        trials = max(t.trial for t in recording.transcripts) + 1
        for name in recording.tasks:
            taken[name] += trials
    return tuple(sorted(rows, key=lambda t: t.key))
