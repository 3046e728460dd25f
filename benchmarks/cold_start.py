"""What `hardcalls --help` takes, and what it imports."""

from benchmarks.bars import Outcome, middle
from benchmarks.process import cores, measured, python

HEAVY = ("aiohttp", "anthropic", "datasets", "httpx2", "numpy", "openai", "pandas", "pyarrow", "rich", "scipy")
# Quoted: the same command of other tools, in seconds.
PEERS = (("Inspect AI 0.3.285", "1.30"), ("DeepEval 4.3.1", "1.28"), ("promptfoo 0.121.20", "1.16"))
IMPORTED = "import sys; from hardcalls.cli import run_command; run_command(['--help']); print(*sys.modules, file=sys.stderr)"


def run(*, rounds: int) -> Outcome:
    """Start it so many times; the first time, which fills the caches, does not count."""
    client = cores().client
    bare, ours = [], []
    for _ in range(rounds + 1):
        bare.append(measured(python("-c", "pass"), pinned=client).wall)
        ours.append(measured(python("-m", "hardcalls", "--help"), pinned=client).wall)
    imported = {m.split(".")[0] for m in measured(python("-c", IMPORTED), pinned=client).output.split()}
    heavy = sorted(imported & set(HEAVY))
    return Outcome(
        title="Cold start",
        told=f"`hardcalls --help`, median of {rounds}. Heavy libraries imported: {', '.join(heavy) or 'none'}.",
        headers=("", "seconds"),
        rows=[
            ("**hardcalls --help**", f"{middle(ours[1:]):.3f}"),
            ("python -c pass", f"{middle(bare[1:]):.3f}"),
            *((f"*{name} (quoted)*", seconds) for name, seconds in PEERS),
        ],
        figures={"help.wall": middle(ours[1:]), "help.heavy": len(heavy)},
    )
