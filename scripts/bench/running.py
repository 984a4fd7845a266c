"""A service process of its own for a benchmark, ended whatever happens."""

from __future__ import annotations

import http.client
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

TIMEOUT_S = 60
# The service closes a connection that was silent for 15 s.
SILENT_S = 10


class Answer(NamedTuple):
    """What the service answered, and how long it took from the first byte sent to the last one received."""

    status: int
    content: bytes
    elapsed_ms: float


class Running:
    """A service that is ready, with a connection that stays open. `ready_s` is the time from its start until then."""

    def __init__(self, pid: int, ready_s: float, port: int, token: str) -> None:
        self.pid = pid
        self.ready_s = ready_s
        self._asked = time.perf_counter()
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=TIMEOUT_S)
        self._headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}

    def ask(self, method: str, path: str, body: Any = None) -> Answer:
        """Asks once and waits for the answer."""
        content = None if body is None else json.dumps(body)
        if time.perf_counter() - self._asked > SILENT_S:
            self._connection.close()
        begin = self._asked = time.perf_counter()
        self._connection.request(method, path, content, self._headers)
        response = self._connection.getresponse()
        answer = response.read()
        return Answer(response.status, answer, (time.perf_counter() - begin) * 1000)


@contextmanager
def service() -> Iterator[Running]:
    """Starts a service with a folder and a token of its own, and waits until it is ready."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as state:
        command = [sys.executable, "-m", "tactful", "serve", "--port", str(port), "--token-store", "file"]
        environment = {**os.environ, "TACTFUL_STATE_DIR": state}
        begin = time.perf_counter()
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
            try:
                assert process.stdout is not None
                if not any(line.startswith("Ready") for line in process.stdout):
                    sys.exit("the service did not start")
                ready_s = time.perf_counter() - begin
                yield Running(process.pid, ready_s, port, (Path(state) / "token").read_text())
            finally:
                process.terminate()
