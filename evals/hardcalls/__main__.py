"""`python -m hardcalls`, and the `hardcalls` command."""

import gc
import sys

from hardcalls.cli import run_command

# Looking for cycles after every 700 objects costs a run a tenth of its time, and finds none.
OFTEN_ENOUGH = 50_000


def main() -> None:
    """Run the command line and exit with its code."""
    gc.set_threshold(OFTEN_ENOUGH, 20, 20)
    code = run_command(sys.argv[1:])
    # The end of a process needs no last look either.
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    main()
