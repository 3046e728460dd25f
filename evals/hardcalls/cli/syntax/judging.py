"""Who judges beside the checks: the flags that every command with judges has."""

from hardcalls.cli.syntax.command import Parser

RULES = ("majority", "mean", "veto")


def judging(command: Parser) -> None:
    """Judges, their rubric, and how several of them are made one."""
    group = command.add_argument_group("judges (docs/judges.md)")
    group.add_argument(
        "--judge",
        action="append",
        default=[],
        metavar="NAME=SPEC",
        help="who fills in the rubric: openai:MODEL, openai-responses:MODEL, anthropic:MODEL, python:module:attr, or a name from "
        "hardcalls.toml",
    )
    group.add_argument(
        "--rubric",
        default="support-v1",
        metavar="FILE",
        help="the rubric's file, or the id of a bundled one (default: %(default)s)",
    )
    group.add_argument(
        "--criteria", default="", metavar="ID,ID", help="judge only these criteria of the rubric (default: all of them)"
    )
    group.add_argument(
        "--panel", default="", choices=("", *RULES), metavar="RULE", help=f"make all judges one panel: {', '.join(RULES)}"
    )
    group.add_argument("--judge-base-url", default="", metavar="URL", help="where the judges' models are served")
    group.add_argument("--judge-key-env", default="", metavar="NAME", help="the environment variable that holds the judges' key")
