"""From --judge, --rubric and --panel to judges that are ready to be asked."""

import argparse
import inspect
from typing import Any

import msgspec

from hardcalls.cli.candidates import BASE_URLS, candidate
from hardcalls.cli.rubrics import DEFAULT, read_rubric
from hardcalls.config import AgentConfig, Config
from hardcalls.errors import UsageError
from hardcalls.plan import Judge
from hardcalls.plugins import made, source
from hardcalls.rubric import Rubric

SPECS = "openai:MODEL, openai-responses:MODEL, anthropic:MODEL, python:module:attr, or a name from [judges] in hardcalls.toml"
PANEL = "panel"
AS_GIVEN = "judge"
"""What a judge is called whom nobody named."""


def judges_of(given: argparse.Namespace, config: Config, *, traffic: Any) -> dict[str, Judge]:
    """The judges by name, or the one panel that they make; UsageError for what does not go together."""
    rule = getattr(given, "panel", "")
    if not given.judge:
        if rule:
            raise UsageError(f"--panel {rule} needs judges: name at least two with --judge NAME=SPEC")
        return {}
    rubric = read_rubric(getattr(given, "rubric", "") or config.rubric or DEFAULT)
    judges: dict[str, Judge] = {}
    for text in given.judge:
        name, judge = judge_of(text, given, config, rubric=rubric, traffic=traffic)
        if name in judges:
            raise UsageError(f"two judges are called {name!r}; give each its own name, as in --judge NAME=SPEC")
        judges[name] = judge
    return judges if not rule else {PANEL: _panel(judges, rule)}


def judge_of(text: str, given: argparse.Namespace, config: Config, *, rubric: Rubric, traffic: Any) -> tuple[str, Judge]:
    """The name and the judge that `NAME=SPEC`, `SPEC` or a name from hardcalls.toml means."""
    name, spec = _named(text, config)
    kind, _, rest = spec.partition(":")
    if not rest or kind not in {*BASE_URLS, "python"}:
        raise UsageError(f"--judge {text!r}: write it as NAME=SPEC, where SPEC is {SPECS}")
    if kind == "python":
        return name, _own(text, name, rest, given, rubric=rubric, traffic=traffic)
    found = config.judges.get(name) or AgentConfig(spec=spec)
    # Whatever it is behind, its errors are no agent's.
    settings = found.settings | {"shared": True}
    flags = argparse.Namespace(
        base_url=getattr(given, "judge_base_url", "") or None, api_key_env=getattr(given, "judge_key_env", "")
    )
    asked = Config(agents={name: msgspec.structs.replace(found, spec=spec, settings=settings)})
    model = candidate(f"{name}={spec}", flags, asked, traffic=traffic)
    described = {"spec": model.spec} | {k: v for k, v in model.settings.items() if k != "api_key_env"}
    return name, _rubric_judge(name, model.agent.endpoint, given, rubric=rubric, described=described, close=model.close)  # type: ignore[attr-defined]  # (models have one)


def _named(text: str, config: Config) -> tuple[str, str]:
    """The name, and what it stands for."""
    name, found, spec = text.partition("=")
    if found and name.partition(":")[0] not in {*BASE_URLS, "python"}:
        return name, spec
    if text in config.judges:
        return text, config.judges[text].spec
    return AS_GIVEN, text


def _own(text: str, name: str, spec: str, given: argparse.Namespace, *, rubric: Rubric, traffic: Any) -> Judge:
    """A judge of the user's own, or the user's own model behind the rubric's questions."""
    found = made(spec, what="judge", traffic=traffic, rubric=rubric)
    if inspect.iscoroutinefunction(getattr(found, "judge", None)):
        judge: Judge = found
        return judge
    if inspect.iscoroutinefunction(getattr(found, "ask", None)):
        described = {"spec": f"python:{spec}", "source": source(found)}
        return _rubric_judge(name, found, given, rubric=rubric, described=described, close=getattr(found, "aclose", None))
    kind = type(found).__name__
    raise UsageError(
        f"--judge {text!r}: {kind} has neither `async def judge(case)` nor `async def ask(question)`; see docs/judges.md"
    )


def _rubric_judge(
    name: str, model: Any, given: argparse.Namespace, *, rubric: Rubric, described: dict[str, Any], close: Any
) -> Judge:
    from hardcalls.judges.judge import RubricJudge  # noqa: PLC0415  (it brings the endpoints; only who has judges waits for them)

    criteria = [c.strip() for c in getattr(given, "criteria", "").split(",") if c.strip()]
    return RubricJudge(name, model, rubric=rubric, described=described, criteria=criteria, close=close)


def _panel(judges: dict[str, Judge], rule: str) -> Judge:
    from hardcalls.judges.panel import Panel  # noqa: PLC0415  (see _rubric_judge)

    if len(judges) < 2:  # noqa: PLR2004  (a panel is several)
        raise UsageError(f"--panel {rule} needs at least two judges: name another with --judge NAME=SPEC")
    return Panel(PANEL, judges, rule=rule)
