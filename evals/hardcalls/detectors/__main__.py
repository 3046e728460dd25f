"""Prints the table of docs/detectors.md: ``python -m hardcalls.detectors tests/paraphrases``."""

import sys
from pathlib import Path

import yaml

from hardcalls.detectors.match import DETECTORS, Detector
from hardcalls.detectors.measure import Labelled, count, half, labelled, labelled_by_kind, table, together


def languages(folder: Path) -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in folder.glob("*.yaml")))


def halved(folder: Path, language: str, *, held_out: bool) -> dict[Detector, Labelled]:
    """One half of a language's sentences: `<language>.yaml`, and the folder of a detector that has a second set."""
    entries = yaml.safe_load((folder / f"{language}.yaml").read_text(encoding="utf-8"))
    return {
        detector: together(
            [half(one, held_out=held_out) for one in (labelled(detector, entries[detector]), *_second(folder / detector, language))]
        )
        for detector in DETECTORS
    }


def _second(folder: Path, language: str) -> tuple[Labelled, ...]:
    path = folder / f"{language}.yaml"
    return labelled_by_kind(yaml.safe_load(path.read_text(encoding="utf-8"))) if path.exists() else ()


def measured(folder: Path) -> str:
    """The table, from a folder with one paraphrase file a language."""
    counts = {}
    for language in languages(folder):
        held_out, read = (halved(folder, language, held_out=apart) for apart in (True, False))
        for detector in DETECTORS:
            counts[detector, language] = (
                count(detector, held_out[detector], language=language),
                count(detector, read[detector], language=language),
            )
    return table(counts, languages=languages(folder))


if __name__ == "__main__":
    print(measured(Path(sys.argv[1])), end="")
