"""Scenarios as tests of pytest: what plays them, what collects them, and what decides once all of them have ended."""
