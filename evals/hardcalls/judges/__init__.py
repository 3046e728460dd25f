"""Judges: models that fill in a rubric by reading a conversation, alone or as a panel."""
