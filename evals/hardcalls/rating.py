"""rate(): a stored run is rated again, without calling its agent."""

from collections.abc import Mapping
from pathlib import Path

from hardcalls import store
from hardcalls.raters import CHECKS, VERSION
from hardcalls.replay import NO_WORLD
from hardcalls.run import Fingerprints, Manifest, Run
from hardcalls.score import Case, Rater, Score, score
from hardcalls.transcript import Transcript
from hardcalls.world import Charter


def grading(raters: Mapping[str, Rater]) -> str:
    """The fingerprint of what rates: the names of the checks, and the version of those that ship."""
    return store.fingerprint({"checks": sorted(raters), "version": VERSION})


def rate(folder: Path, *, raters: Mapping[str, Rater] = CHECKS) -> Run:
    """Rate a stored run again, without calling its agent, and return it."""
    found = store.read_run(folder)
    scores = tuple(score_one(found, t, raters=raters) for t in found.transcripts)
    prints = found.manifest.fingerprints
    graded = Fingerprints(subject=prints.subject, grading=grading(raters), stimulus=prints.stimulus)
    manifest = Manifest(**{f: getattr(found.manifest, f) for f in Manifest.__struct_fields__} | {"fingerprints": graded})
    store.save_scores(folder, manifest, scores)
    return Run(manifest=manifest, scenarios=found.scenarios, charters=found.charters, transcripts=found.transcripts, scores=scores)


def score_one(found: Run, transcript: Transcript, *, raters: Mapping[str, Rater]) -> Score:
    """The score of one conversation of a run."""
    scenario = found.scenarios[transcript.scenario]
    charter: Charter = found.charters.get(scenario.setting.world, NO_WORLD) if scenario.setting else NO_WORLD
    return score(Case(scenario=scenario, transcript=transcript, charter=charter), raters)
