"""Lumen, a buy-now-pay-later company in memory."""

from hardcalls.scenario import Setting
from hardcalls.world import Charter
from hardcalls.worlds.bnpl.charter import charter
from hardcalls.worlds.bnpl.desk import Desk
from hardcalls.worlds.bnpl.setting import clock, opening, problems

__all__ = ["Desk", "World", "problems"]


class World:
    """The company; each conversation gets a desk of its own."""

    @property
    def charter(self) -> Charter:
        """What agents are given and what those who score have to know."""
        return charter()

    def open(self, setting: Setting) -> Desk:
        """A fresh desk; SuiteError naming every problem when the setting does not fit this world."""
        state = opening(setting)
        return Desk(state, clock(setting))
