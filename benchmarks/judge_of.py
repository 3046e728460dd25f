"""What is known of the benchmarks' judge without loading it, so that whoever measures stays small."""

URL = "BENCHMARK_URL"
"""The environment variable that says where the judge's model is served."""
CRITERION = "empathy.quality"
"""What it rates."""
