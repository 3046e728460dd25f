"""Arguments -> calls -> exit code. Every error is caught here, once, and becomes one message and exit code 3."""

import importlib
import os
import sys
import traceback
from collections.abc import Sequence

from hardcalls.cli.parser import parser
from hardcalls.cli.streams import cannot_be_written, prepare, silence
from hardcalls.errors import HardcallsError

BROKEN = 3
INTERRUPTED = 130
DEBUG = "HARDCALLS_DEBUG"


def run_command(arguments: Sequence[str]) -> int:
    """Run one command: 0 PASS or done, 1 FAIL, 2 INCONCLUSIVE, 3 broken, 130 interrupted."""
    prepare()
    try:
        given = parser().parse_args(list(arguments))
        # Each command brings what it needs: `--help` must not wait for an HTTP client or for scipy.
        command = importlib.import_module(f"hardcalls.cli.{given.module}")
        code: int = command.main(given)
        sys.stdout.flush()
    except HardcallsError as exc:
        return _broken(str(exc))
    except KeyboardInterrupt:
        return _interrupted(arguments)
    except BrokenPipeError:
        # Whoever read our output has closed it (`| head`): nothing is wrong. `gate` prints so that this never hides its code.
        silence()
        return 0
    except SystemExit as exc:
        return exc.code if isinstance(exc.code, int) else BROKEN
    except BaseException as exc:  # noqa: BLE001  (anything else is a fault of ours; it must never look like FAIL)
        return _broken(_unexpected(exc))
    return code


def _unexpected(exc: BaseException) -> str:
    if isinstance(exc, OSError) and cannot_be_written(exc):
        silence()
        return f"the output cannot be written: {exc.strerror}; free some space, or send it somewhere else"
    if isinstance(exc, PermissionError) and exc.filename:
        return f"{exc.filename}: {exc.strerror}; see who may read and write it, or name another place"
    if isinstance(exc, MemoryError):
        return "there is not enough memory for this; give fewer or smaller files (a packed one may hold far more than its size)"
    where = traceback.extract_tb(exc.__traceback__)[-1]
    place = f"{os.path.basename(where.filename)}:{where.lineno}"  # noqa: PTH119  (a name in a message)
    return (
        f"unexpected {type(exc).__name__}: {exc} (at {place}). This is a fault in hardcalls or in code that was plugged in; "
        f"set {DEBUG}=1 to see where it comes from"
    )


def _interrupted(arguments: Sequence[str]) -> int:
    kept = "; what had ended is kept, and `hardcalls resume FOLDER` goes on" if arguments[0] in {"run", "resume"} else ""
    print(f"\nhardcalls: interrupted{kept}", file=sys.stderr)
    return INTERRUPTED


def _broken(message: str) -> int:
    if os.environ.get(DEBUG):
        traceback.print_exc()
    print(f"hardcalls: {message}", file=sys.stderr)
    return BROKEN
