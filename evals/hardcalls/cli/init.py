"""`hardcalls init`: a folder to start from."""

import argparse
from pathlib import Path

from hardcalls.bundled import bundled
from hardcalls.errors import UsageError


def main(given: argparse.Namespace) -> int:
    """Copy the starter, never over a file that is already there."""
    source, target = bundled("suites") / "starter", Path(given.folder)
    files = sorted(p for p in source.rglob("*") if p.is_file())
    names = [p.relative_to(source) for p in files]
    there = [str(n) for n in names if (target / n).exists()]
    if there:
        raise UsageError(f"{target} already holds {', '.join(there)}; choose an empty folder, or move them away first")
    try:
        for file, name in zip(files, names, strict=True):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_bytes(file.read_bytes())
    except OSError as exc:
        raise UsageError(f"{target} cannot be written: {exc.strerror or exc}; choose another folder") from exc
    for name in names:
        print(target / name)
    print("\nnext: hardcalls check my-suite && hardcalls run my-suite --agent hybrid -o runs/first")
    return 0
