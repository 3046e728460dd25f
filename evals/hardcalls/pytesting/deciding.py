"""The one process that hears of every item: it stores what was played, decides once at the end, and sets the exit status."""

import contextlib
import dataclasses
import io
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec
import pytest

from hardcalls.cli import run_command
from hardcalls.cli.folders import one
from hardcalls.cli.policy_files import read_policy
from hardcalls.errors import HardcallsError, RunError, UsageError
from hardcalls.journal import RATINGS, Journal
from hardcalls.plan import Key, Plan, grading_of, manifest_of
from hardcalls.pytesting.collecting import ATTACHED, UNPAID, item_name
from hardcalls.pytesting.played import Played
from hardcalls.pytesting.stage import Stage

BROKEN, INCONCLUSIVE = 3, 2
OUTCOMES = {0: "PASS", 1: "FAIL", INCONCLUSIVE: "INCONCLUSIVE"}
EASED = ', which passes here (inconclusive = "pass")'
OWN = frozenset({pytest.ExitCode.INTERRUPTED, pytest.ExitCode.INTERNAL_ERROR, pytest.ExitCode.USAGE_ERROR})
"""What pytest says of itself that no verdict replaces."""

Place = tuple[str, Key]
"""An agent's name, and a conversation with it."""


def status_of(code: int, own: int, *, eased: bool) -> tuple[str, int | None]:
    """The word and the exit status for what the gate and pytest say; None leaves pytest's own, which is the worse."""
    word = OUTCOMES[code] + (EASED if eased and code == INCONCLUSIVE else "")
    status = 0 if eased and code == INCONCLUSIVE else code
    if own == pytest.ExitCode.TESTS_FAILED and status != 1:
        return f"{OUTCOMES[code]}, and tests failed", None
    return word, status


class Deciding:
    """Told of every report of a session."""

    def __init__(self, stage: Stage, *, file: Path) -> None:
        self._stage, self._file = stage, file
        self._planned: dict[str, Place] = {
            f"{stage.plan.suite}::{name}::{item_name(key)}": (name, key)
            for name in stage.candidates
            for key in stage.plan.conversations
        }
        self._selected: set[Place] = set()
        self._ended: set[Place] = set()
        self._lost: set[Place] = set()
        self._unpaid: set[Place] = set()
        self._broken: set[str] = set()
        self._missed: dict[Place, tuple[str, ...]] = {}
        self._journals: dict[str, Journal] = {}
        self._trouble = ""
        self._lines: list[str] = []
        settings, config = stage.settings, stage.config
        self._policy = settings.policy or config.policy
        if not self._policy:
            raise UsageError(f"{file}: it names no policy: set `policy`; `hardcalls list` names those that are bundled")
        # What the end needs is looked at before anything has cost anything.
        read_policy(self._policy)
        if settings.baseline:
            one(settings.baseline)
        self._output = Path(settings.output or Path(config.output, "pytest"))

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Hear what is left to be played, where one process does it all."""
        self._select([item.nodeid for item in session.items])

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: Sequence[str]) -> None:
        """The same from a worker; each of them says the same."""
        self._select(ids)

    def _select(self, ids: Sequence[str]) -> None:
        self._selected = {place for i in ids if (place := self._place(i))}

    def _place(self, nodeid: str) -> Place | None:
        # `--dist loadgroup` adds `@group` to what a conftest has marked so.
        return self._planned.get(nodeid.partition("::")[2].partition("@")[0])

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep what was played, and note what could not be."""
        place = self._place(report.nodeid)
        if place is None:
            return
        attached = getattr(report, ATTACHED, "")
        if attached:
            self._keep(place, msgspec.json.decode(attached, type=Played))
            delattr(report, ATTACHED)  # stored by now; reports stay in memory until the end
        if getattr(report, UNPAID, False):
            self._unpaid.add(place)
        if report.failed and report.when != "call":
            self._broken.add(report.nodeid)

    def _keep(self, place: Place, played: Played) -> None:
        if place in self._ended or self._trouble:
            return
        try:
            journal = self._journals.get(place[0]) or self._begin(place[0])
            journal.append(played.transcript)
            for judgement in played.judgements:
                journal.append(judgement)
            journal.append(played.score)
        except HardcallsError as exc:
            self._trouble = str(exc)
            return
        journal.done[RATINGS].add(played.key)
        self._ended.add(place)
        self._missed[place] = played.missed
        if played.lost:
            self._lost.add(place)

    def _begin(self, agent: str) -> Journal:
        part = self._part(agent)
        manifest = manifest_of(part, self._stage.candidates[agent])
        self._journals[agent] = Journal(self._folder / agent, manifest=manifest, stimuli=part.stimuli)
        return self._journals[agent]

    @cached_property
    def _folder(self) -> Path:
        """A folder of this session's own: called by its time, and by a number where two began in the same second."""
        stamp = "".join(c for c in self._stage.plan.started.partition("+")[0] if c.isalnum())
        for name in (stamp, *(f"{stamp}-{n}" for n in range(2, 1_000))):
            folder = self._output / name
            try:
                folder.mkdir(parents=True)
            except FileExistsError:
                continue
            except OSError as exc:
                raise RunError(f"{folder} cannot be written: {exc.strerror or exc}; name another `output` in [pytest]") from exc
            return folder
        raise RunError(f"{self._output} is full of sessions of {stamp}; name another `output` in [pytest]")

    def _part(self, agent: str) -> Plan:
        """The part of the plan that was selected for an agent, which says that it is one."""
        plan = self._stage.plan
        if len(self._selected) == len(self._planned):
            return plan
        chosen = {scenario for name, (scenario, _) in self._selected if name == agent}
        return dataclasses.replace(
            plan, scenarios=tuple(s for s in plan.scenarios if s.id in chosen), partial=f"pytest: {self._selection}"
        )

    @property
    def _selection(self) -> str:
        return f"{len(self._selected)} of {len(self._planned)} conversations were selected"

    @property
    def _partial(self) -> str:
        """Why this is no gate; empty where everything that was planned has ended."""
        if self._unpaid:
            return f"the budget was spent before {len(self._unpaid)} of {len(self._selected)} conversations had ended"
        if len(self._selected) < len(self._planned):
            return self._selection
        if len(self._ended) < len(self._planned):
            return f"{len(self._ended)} of {len(self._planned)} conversations ended"
        return ""

    @property
    def _unplayed(self) -> str:
        """Why nothing is known of what was to be played; empty where something is."""
        if self._broken:
            return f"{len(self._broken)} of {len(self._selected)} conversations could not be played; see the errors"
        if self._ended and self._ended == self._lost:
            return f"all {len(self._lost)} conversations were lost, to faults that are not the agent's"
        return ""

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Decide, once, and set the session's exit status; it is never greener than pytest's own."""
        own = session.exitstatus
        self._close()
        said, code = self._decided(own)
        self._lines = [*self._runs(), *said]
        if code is not None:
            session.exitstatus = code
        for plugin in session.config.pluginmanager.get_plugins():
            record: Any = getattr(plugin, "add_global_property", None)  # the JUnit file's, where one is written
            if record:
                record("hardcalls", said[-1])

    def _decided(self, own: int) -> tuple[list[str], int | None]:
        """What is to be said, and the exit status; None leaves pytest's own."""
        if own in OWN:
            return [f"partial: not a gate ({self._trouble or self._partial or 'the session did not end by itself'})"], None
        if self._trouble or self._unplayed:
            return [f"broken: {self._trouble or self._unplayed}"], BROKEN
        if self._partial:
            # Whoever selects a part knows it; what was selected and left out (a budget, a mark that skips it) is never green.
            green = own == pytest.ExitCode.OK and (bool(self._unpaid) or len(self._selected) == len(self._planned))
            return [f"partial: not a gate ({self._partial})"], INCONCLUSIVE if green else None
        text, code = self._gate()
        if code == BROKEN:
            return [text, "broken: nothing could be decided"], BROKEN
        word, status = status_of(code, own, eased=self._stage.settings.inconclusive == "pass")
        return [text, word], status

    def _gate(self) -> tuple[str, int]:
        """What `hardcalls gate` says of the runs, and its exit code."""
        settings = self._stage.settings
        words = ["gate", *(str(self._folder / name) for name in self._journals), "--policy", self._policy]
        words += ["--config", str(self._file)]
        words += ["--baseline", settings.baseline] if settings.baseline else []
        words += [word for file in settings.licences for word in ("--licence", file)]
        words += [word for file in settings.estimates for word in ("--estimate", file)]
        words += [word for file in (self._folder / "report.html", *settings.reports) for word in ("--output", str(file))]
        out = io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
            code = run_command(words)
        return out.getvalue().strip(), code

    def _close(self) -> None:
        for journal in self._journals.values():
            try:
                with journal:
                    journal.complete(grading=grading_of(self._stage.plan))
            except HardcallsError as exc:
                self._trouble = self._trouble or str(exc)

    def _runs(self) -> Iterator[str]:
        for name, journal in self._journals.items():
            ended = sum(place[0] == name for place in self._ended)
            yield f"{name}: {ended} conversation{'s' if ended != 1 else ''} -> {journal.folder}"

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say it."""
        terminalreporter.section("hardcalls")
        missed = {place: names for place, names in self._missed.items() if names}
        if missed and terminalreporter.verbosity > 0:
            for (name, key), names in sorted(missed.items()):
                terminalreporter.line(f"{name} {item_name(key)} missed: {', '.join(names)}")
            terminalreporter.line("")
        elif missed:
            terminalreporter.line(f"{len(missed)} of {len(self._missed)} conversations missed a criterion (-v lists them)")
        for line in self._lines:
            terminalreporter.line(line)
