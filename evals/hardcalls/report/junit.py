"""The report as JUnit XML: what CI systems show as tests. A projection: the JSON report has every number behind it."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from hardcalls.report import said
from hardcalls.report.build import guarded
from hardcalls.report.junit_case import Case, Suite

# What XML 1.0 cannot hold, beyond the controls that said.seen() shows by their codes.
_ILLEGAL = re.compile("[\ud800-\udfff\ufffe\uffff]")


def to_junit(suites: Sequence[Suite]) -> bytes:
    """One document in UTF-8 with a final newline; the same suites give the same bytes."""
    return guarded(lambda: _document(suites))


def _document(suites: Sequence[Suite]) -> bytes:
    everything = [c for s in suites for c in s.cases]
    top = Element("testsuites", {"name": "hardcalls", **_counts(everything)})
    for suite in suites:
        when = _timestamp(suite.started)
        stamp = {"timestamp": when} if when else {}
        node = SubElement(top, "testsuite", {"name": _legal(suite.name), **_counts(suite.cases), **stamp})
        _properties(node, suite.properties)
        for case in suite.cases:
            _case(node, case, suite)
    indent(top)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(top, encoding="unicode").encode() + b"\n"


def _counts(cases: Sequence[Case]) -> dict[str, str]:
    results = [c.result for c in cases]
    return {
        "tests": str(len(cases)),
        "failures": str(results.count("failure")),
        "errors": str(results.count("error")),
        "skipped": str(results.count("skipped")),
        "time": f"{sum(c.seconds for c in cases):.3f}",
    }


def _case(parent: Element, case: Case, suite: Suite) -> None:
    found = {"name": _legal(case.name), "classname": _legal(suite.name), "time": f"{case.seconds:.3f}"}
    if case.location:
        found |= {"file": _legal(case.location.file), "line": str(case.location.line)}
    node = SubElement(parent, "testcase", found)
    _properties(node, case.properties)
    if case.result != "passed":
        outcome = SubElement(node, case.result, {"message": _legal(case.message), "type": _legal(case.kind)})
        outcome.text = _legal(case.text or case.message)
    elif case.text:
        SubElement(node, "system-out").text = _legal(case.text)


def _properties(parent: Element, found: Sequence[tuple[str, str]]) -> None:
    if found:
        node = SubElement(parent, "properties")
        for name, value in found:
            SubElement(node, "property", {"name": _legal(name), "value": _legal(value)})


def _legal(text: str) -> str:
    """A text with a code in place of each character that XML cannot hold, or that nobody sees."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _ILLEGAL.sub(lambda m: f"[U+{ord(m[0]):04X}]", said.seen(lines))


def _timestamp(started: str) -> str:
    """A moment in UTC as all readers take it, without its zone; empty where it is none."""
    try:
        moment = datetime.fromisoformat(started)
    except ValueError:
        return ""
    try:
        return (moment.astimezone(UTC) if moment.tzinfo else moment).replace(tzinfo=None).isoformat(timespec="seconds")
    except OverflowError:
        return ""
