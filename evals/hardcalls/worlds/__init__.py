"""Companies in memory, one package each: what agents work with, and what happens to it."""
