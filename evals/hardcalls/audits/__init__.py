"""Auditing a judge: what must not turn its verdicts is done to conversations, and what turns them is counted."""

from hardcalls.audits.audit import Audit, Example, Item

__all__ = ["Audit", "Example", "Item"]
