"""How far a judge agrees with people, one criterion and language at a time, and what it may gate for that."""
