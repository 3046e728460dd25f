"""What many runs say together: trends, scenarios that waver or say nothing, and agents and judges that drift. Pure."""

from hardcalls.history.chronicle import Chronicle, History, Moment, Skipped, chronicles
from hardcalls.history.entry import PASSED, Entry, Judging, entry_of

__all__ = ["PASSED", "Chronicle", "Entry", "History", "Judging", "Moment", "Skipped", "chronicles", "entry_of"]
