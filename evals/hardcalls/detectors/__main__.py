"""Prints the table of docs/detectors.md: ``python -m hardcalls.detectors tests/paraphrases``."""

import sys
from pathlib import Path

import yaml

from hardcalls.detectors.match import DETECTORS
from hardcalls.detectors.measure import count, half, labelled, table


def measured(folder: Path) -> str:
    """The table, from a folder with one paraphrase file a language."""
    sets = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.yaml"))}
    counts = {}
    for language, entries in sets.items():
        for detector in DETECTORS:
            sentences = labelled(detector, entries[detector])
            held_out, read = (count(detector, half(sentences, held_out=apart), language=language) for apart in (True, False))
            counts[detector, language] = (held_out, read)
    return table(counts, languages=tuple(sets))


if __name__ == "__main__":
    print(measured(Path(sys.argv[1])), end="")
