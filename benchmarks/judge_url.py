"""Where the benchmarks' judge finds its model; apart from the judge, so that whoever measures stays small."""

URL = "BENCHMARK_URL"
"""The environment variable that says where the judge's model is served."""
