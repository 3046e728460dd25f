"""What a policy can see on a suite: which rules can be decided, how likely, and what it would take. No I/O."""
