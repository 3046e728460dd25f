"""Text detectors: classifiers of what an agent said, measured in docs/detectors.md."""

from hardcalls.detectors.detect import detect, possible, supports
from hardcalls.detectors.language import identify
from hardcalls.detectors.match import DETECTORS, KINDS, Detector, Match
from hardcalls.detectors.text import legible, straight

__all__ = ["DETECTORS", "KINDS", "Detector", "Match", "detect", "identify", "legible", "possible", "straight", "supports"]
