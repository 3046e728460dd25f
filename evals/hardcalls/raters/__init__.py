"""Who fills the rubric. The checks that ship, by name; each reads one conversation and says only what it can see."""

from hardcalls.raters.acknowledgement import Acknowledgement
from hardcalls.raters.apology import Apology
from hardcalls.raters.claims import Claims
from hardcalls.raters.commitments import Commitments
from hardcalls.raters.completed import Completed
from hardcalls.raters.end_state import EndState
from hardcalls.raters.given import Given
from hardcalls.raters.handoff import HandoffCheck
from hardcalls.raters.language import Language
from hardcalls.raters.order import Order
from hardcalls.raters.privacy import Privacy
from hardcalls.raters.repetition import Repetition
from hardcalls.raters.told import Told
from hardcalls.raters.wording import Wording
from hardcalls.score import Rater

VERSION = 2
"""Goes into the grading fingerprint: raise it when a check judges differently."""

CHECKS: dict[str, Rater] = {
    "acknowledgement": Acknowledgement(),
    "apology": Apology(),
    "claims": Claims(),
    "commitments": Commitments(),
    "completed": Completed(),
    "end_state": EndState(),
    "given": Given(),
    "handoff": HandoffCheck(),
    "language": Language(),
    "order": Order(),
    "privacy": Privacy(),
    "repetition": Repetition(),
    "told": Told(),
    "wording": Wording(),
}
