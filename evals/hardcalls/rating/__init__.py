"""Rating stored conversations, without calling their agent: one of them, or a whole run line by line on several cores."""

from hardcalls.rating.grading import grading
from hardcalls.rating.rate import Rated, rate
from hardcalls.rating.rows import case_of, score_one

__all__ = ["Rated", "case_of", "grading", "rate", "score_one"]
