"""What hardcalls costs: a mock endpoint, workloads, the loops that they are held against, and the bars."""
