"""`hardcalls schema`: JSON Schemas for editors and for other programs."""

import argparse
from typing import Any

import msgspec

from hardcalls.audits.audit import Audit
from hardcalls.cli.outputs import Decisions
from hardcalls.estimates.estimate import Estimate
from hardcalls.history import History
from hardcalls.label import Label
from hardcalls.licence import Licence
from hardcalls.policy import Policy
from hardcalls.promotion import Register
from hardcalls.report import ReportView
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
    "verdict": Decisions,
    "report": ReportView,
    "promotion": Register,
    "history": History,
}


def main(given: argparse.Namespace) -> int:
    """Print the schema of one kind of file."""
    print(schema_text(given.what))
    return 0


def schema_text(what: str) -> str:
    """The JSON Schema of one kind of file, indented."""
    schema: dict[str, Any] = {"$schema": "https://json-schema.org/draft/2020-12/schema"} | msgspec.json.schema(KINDS[what])
    if what in {"verdict", "history"}:
        # JSON has no infinity: a bound that does not exist, or an estimate of nothing, is written as null.
        for record in schema["$defs"].values():
            for field in record.get("properties", {}).values():
                if field.get("type") == "number":
                    field["type"] = ["number", "null"]
    return msgspec.json.format(msgspec.json.encode(schema), indent=2).decode()
