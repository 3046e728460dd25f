"""Three agents made of rules: what a cost-driven rollout builds, what a good team builds, and what hands everything over."""

from hardcalls.agents.builtin.always_human import AlwaysHuman
from hardcalls.agents.builtin.answers_only import AnswersOnly
from hardcalls.agents.builtin.hybrid import Hybrid
from hardcalls.talk import Agent

BUILTIN: dict[str, Agent] = {"answers-only": AnswersOnly(), "hybrid": Hybrid(), "always-human": AlwaysHuman()}
