"""`hardcalls schema`: JSON Schemas for editors and for other programs."""

import argparse

import msgspec

from hardcalls.audits.audit import Audit
from hardcalls.estimates.estimate import Estimate
from hardcalls.label import Label
from hardcalls.licence import Licence
from hardcalls.policy import Policy
from hardcalls.rubric import Rubric
from hardcalls.run import Manifest
from hardcalls.scenario import Scenario
from hardcalls.score import Score
from hardcalls.transcript import Transcript

KINDS = {
    "scenario": Scenario,
    "policy": Policy,
    "rubric": Rubric,
    "transcript": Transcript,
    "score": Score,
    "manifest": Manifest,
    "label": Label,
    "licence": Licence,
    "audit": Audit,
    "estimate": Estimate,
}


def main(given: argparse.Namespace) -> int:
    """Print the schema of one kind of file."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema"} | msgspec.json.schema(KINDS[given.what])
    print(msgspec.json.format(msgspec.json.encode(schema), indent=2).decode())
    return 0
