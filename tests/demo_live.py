"""The demo with a small local language model as two more candidates, one over each SDK (`make demo-live`)."""

import sys
import tempfile
from pathlib import Path

from local_llm import server

from hardcalls.cli import run_command

AGENTS = ("live-openai", "live-anthropic")


def main() -> int:
    """Serve the model on loopback, and run the whole suite against it."""
    address = str(server().listening_address)
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "hardcalls.toml"
        config.write_text(
            f"""
[agents.live-openai]
spec = "openai:smollm2"
base_url = "{address}/v1"
settings = {{temperature = 0.0, max_tokens = 200}}

[agents.live-anthropic]
spec = "anthropic:smollm2"
base_url = "{address}"
settings = {{temperature = 0.0, max_tokens = 200}}
""",
            encoding="utf-8",
        )
        agents = [part for name in AGENTS for part in ("--agent", name)]
        return run_command(["demo", "-c", str(config), *agents, "-o", "runs/demo-live"])


if __name__ == "__main__":
    sys.exit(main())
