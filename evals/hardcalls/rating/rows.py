"""Rating row by row: a line that holds a transcript becomes a line that holds its score."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from hardcalls.errors import RunError
from hardcalls.raters import CHECKS
from hardcalls.rating.said import Judgements, Key, beside
from hardcalls.record import Record
from hardcalls.replay import NO_WORLD
from hardcalls.score import Case, Rater, Score, score
from hardcalls.stimuli import Stimuli
from hardcalls.store import UNREADABLE, is_torn
from hardcalls.transcript import Transcript


class Piece(Record):
    """A part of a file, from one line's beginning to another's end."""

    start: int
    end: int


class Lines(Record):
    """What came of one piece."""

    text: bytes
    """The scores, a line each, in the order of the conversations."""
    count: int
    excluded: int
    """Conversations that were lost to faults that are not the agent's."""
    keys: tuple[Key, ...]
    """Of the conversations; empty for a recorded run, of which nobody planned any."""


class Rating:
    """All that is needed to rate the conversations of one file, a piece at a time, in this process or another."""

    def __init__(
        self, path: Path, *, stimuli: Stimuli, raters: Mapping[str, Rater], judged: Judgements | None, recorded: bool
    ) -> None:
        self.raters = raters
        self._path, self._stimuli, self._judged, self._recorded = path, stimuli, judged, recorded

    def rate(self, piece: Piece) -> Lines:
        """Rate one piece; RunError naming the line of a row that cannot be read, or belongs to nothing."""
        decode, encode = msgspec.json.Decoder(Transcript).decode, msgspec.json.encode
        with self._path.open("rb") as file:
            file.seek(piece.start)
            lines = file.read(piece.end - piece.start).splitlines(keepends=True)
        found: list[bytes] = []
        keys: list[Key] = []
        excluded = 0
        for index, line in enumerate(lines):
            if line.isspace():
                continue
            try:
                transcript = decode(line)
            except UNREADABLE as exc:
                if is_torn(line):
                    continue
                raise RunError(f"{self._place(piece, index)}: this line cannot be read ({exc}); remove it, or run again") from exc
            if self._stimuli.scenario_of(transcript) is None:
                what = f"{self._place(piece, index)}: {transcript.scenario!r} is of a scenario that suite.json does not hold"
                raise RunError(f"{what}; the run folder is damaged, run again")
            if not self._recorded:
                keys.append(transcript.key)
            excluded += transcript.excluded is not None
            raters = beside(self.raters, self._judged.of(transcript.key)) if self._judged else self.raters
            found += (encode(score_one(self._stimuli, transcript, raters=raters)), b"\n")
        return Lines(text=b"".join(found), count=len(found) // 2, excluded=excluded, keys=tuple(keys))

    def _place(self, piece: Piece, index: int) -> str:
        """`file:line`, counted only now that somebody wants to know it."""
        before, left = 0, piece.start
        with self._path.open("rb") as file:
            while left > 0 and (block := file.read(min(left, 1_000_000))):
                before, left = before + block.count(b"\n"), left - len(block)
        return f"{self._path}:{before + index + 1}"


def score_one(stimuli: Stimuli, transcript: Transcript, *, raters: Mapping[str, Rater] = CHECKS) -> Score:
    """The score of one conversation of what a run was put to; RunError when that does not hold its scenario."""
    return score(case_of(stimuli, transcript), raters)


def case_of(stimuli: Stimuli, transcript: Transcript) -> Case:
    """A conversation with all that is known about it; RunError when what the run was put to does not hold its scenario."""
    scenario = stimuli.scenario_of(transcript)
    if scenario is None:
        raise RunError(f"{transcript.scenario!r} is of a scenario that suite.json does not hold; the run folder is damaged")
    charter = stimuli.charters.get(scenario.setting.world, NO_WORLD) if scenario.setting else NO_WORLD
    return Case(scenario=scenario, transcript=transcript, charter=charter)
