"""`hardcalls serve-grading` in a process of its own, on a small round of grading."""

import http.client
import json
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
from round_case import arm, dealing, grading, rubric

from hardcalls.bundled import bundled
from hardcalls.people import handout
from hardcalls.people.frame import single
from hardcalls.people.lot import Lot
from hardcalls.people.page import page
from hardcalls.people.pick import pick

HARDCALLS = Path(sys.executable).with_name("hardcalls")


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


class Serving:
    """A server in a process of its own, and what its raters have."""

    def __init__(self, folder):
        arms = [arm("bot")]
        self.made = grading(arms, pick(single(arms), Lot(seed="seed"), n=6), dealing("anna", "ben"))
        pages = {a.rater: page(a, rubric(), assets=bundled("reports") / "grading") for a in self.made.assignments}
        handout.write(folder, self.made, pages)
        self.folder, self.port = folder, free_port()
        command = [HARDCALLS, "serve-grading", folder, "--port", str(self.port)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        lines = [self.process.stdout.readline() for _ in range(3)]
        self.paths = {line.split(": ")[0]: urlsplit(line.split(": ")[1].strip()).path for line in lines[:2]}
        self.anna, self.ben = self.made.assignments

    def ask(self, method, path, body=None, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            named = {k.replace("_", "-"): v for k, v in headers.items()}
            connection.putrequest(method, path, skip_host="Host" in named, skip_accept_encoding=True)
            for name, value in named.items():
                connection.putheader(name, value)
            if body is not None and "Content-Length" not in named:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            reply = connection.getresponse()
            return reply.status, reply.read(), dict(reply.getheaders())
        finally:
            connection.close()

    def post(self, ballot, *, seen, path=None, **headers):
        body = ballot if isinstance(ballot, bytes) else msgspec.json.encode(ballot)
        sent = {"Content_Type": "application/json", "If_Match": f'"{seen}"'} | headers
        status, text, _ = self.ask("POST", f"{path or self.paths['anna']}ballot", body, **sent)
        return status, json.loads(text) if text.startswith(b"{") else text.decode().strip()

    def end(self):
        self.process.send_signal(signal.SIGINT)
        return *self.process.communicate(timeout=20), self.process.returncode
