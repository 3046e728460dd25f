"""The candidates: one file for each kind of agent."""
