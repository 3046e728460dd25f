"""What a run's agents were put to: kept with the run, so that it can be rated and read without its suite."""

import msgspec

from hardcalls.record import Record
from hardcalls.scenario import Scenario
from hardcalls.transcript import Origin, Transcript
from hardcalls.world import Charter

TITLE = 90
"""Characters of a title that is taken from what the customer said."""


class Stimuli(Record, omit_defaults=True):
    """What a run's agents were put to: the contents of suite.json."""

    scenarios: dict[str, Scenario]
    charters: dict[str, Charter]
    template: Scenario | None = None
    """What all conversations of a recorded run have in common; the rest of each scenario is told by its transcript."""

    def scenario_of(self, transcript: Transcript) -> Scenario | None:
        """The scenario of a conversation: one that was planned, or what is known of a recorded one; None when there is none."""
        planned = self.scenarios.get(transcript.scenario)
        if planned is not None or self.template is None:
            return planned
        origin = transcript.origin or Origin()
        return msgspec.structs.replace(
            self.template,
            id=transcript.scenario,
            title=_title(transcript) or self.template.title,
            language=origin.language or self.template.language,
            cluster=origin.cluster,
            tags=origin.tags,
        )


def _title(transcript: Transcript) -> str:
    """The first words of the customer in one line."""
    opening = transcript.opening
    plain = " ".join(opening[: 2 * TITLE].split())
    return plain if len(plain) <= TITLE and len(opening) <= 2 * TITLE else plain[: TITLE - 2].rstrip() + " …"
