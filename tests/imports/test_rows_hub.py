"""Data sets are asked for by the name that the user gave, and nothing else leaves the machine."""

import os
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import datasets
import pytest
from imports.rows_case import chat

HARDCALLS = Path(sys.executable).with_name("hardcalls")


@pytest.fixture
def hub():
    """A hub that has nothing, and what it was asked for."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append((self.path, self.headers["User-Agent"]))
            self.send_response(404)
            self.send_header("X-Error-Code", "RepoNotFound")
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_HEAD = do_POST = do_GET  # noqa: N815  (the same)

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    server.server_close()


def imports(source, tmp_path, address):
    given = {"HF_ENDPOINT": address, "HF_HOME": str(tmp_path / "home"), "HOME": str(tmp_path), "PATH": os.environ["PATH"]}
    command = [HARDCALLS, "import", "rows", source, "-o", tmp_path / "run", "--no-score"]
    return subprocess.run(command, env=given, capture_output=True, text=True, check=False, timeout=60)


def test_a_data_set_that_is_not_there_is_said_and_only_it_was_asked_for(tmp_path, hub):
    address, asked = hub
    done = imports("hf:nobody/nothing:train", tmp_path, address)
    assert done.returncode == 3, done.stderr
    assert "the data set 'nobody/nothing:train' cannot be read" in done.stderr
    assert "Traceback" not in done.stderr
    assert asked
    assert [path for path, _ in asked if "nobody/nothing" not in path] == []


def test_a_folder_asks_nobody(tmp_path, hub):
    address, asked = hub
    (tmp_path / "folder").mkdir()
    datasets.Dataset.from_list([chat("a"), chat("b")]).to_parquet(tmp_path / "folder" / "train.parquet")
    done = imports(tmp_path / "folder", tmp_path, address)
    assert (done.returncode, asked) == (0, []), done.stderr
