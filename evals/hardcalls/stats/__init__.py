"""Statistics for gates: lists in, numbers out, no I/O. One family a file."""
