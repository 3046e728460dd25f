"""How a command is declared, and how numbers are read."""

import argparse
import math
from collections.abc import Callable
from typing import Any, NoReturn

from hardcalls.errors import UsageError

EXIT_CODES = "exit codes: 0 pass or done, 1 fail, 2 inconclusive, 3 hardcalls or its input is broken, 130 interrupted"


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors are ours: exit code 3, never 2, which means inconclusive."""

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> tuple[Any, list[str]]:
        """What is left over is refused by the command that does not know it, which names its own help."""
        given, left = super().parse_known_args(args, namespace)
        if left:
            self.error(f"unrecognized arguments: {' '.join(left)}")
        return given, left

    def error(self, message: str) -> NoReturn:
        """Raise instead of exiting."""
        raise UsageError(f"{message}\n(see `{self.prog} --help`)")


Commands = argparse._SubParsersAction  # noqa: SLF001  (argparse has no public name for it)


def add(commands: "Commands[Parser]", name: str, *, module: str, help_text: str, examples: str = "") -> Parser:
    command = commands.add_parser(
        name, help=help_text, description=help_text, epilog=examples or None, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.set_defaults(module=module)
    return command


def whole(most: int) -> Callable[[str], int]:
    """A reader of whole numbers from 1 to `most`."""

    def read(text: str) -> int:
        plain = text.isascii() and text.isdigit() and len(text) <= len(str(most))
        if not plain or not 1 <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of 1 or more, and at most {most:,}")
        return int(text)

    return read


def number(*, zero: bool) -> Callable[[str], float]:
    """A reader of numbers above 0, or from 0 on."""

    def read(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not math.isfinite(value) or value < 0 or (value == 0 and not zero):
            raise argparse.ArgumentTypeError(f"{text!r} is not a number {'of 0 or more' if zero else 'above 0'}")
        return value

    return read
