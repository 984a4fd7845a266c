"""onnxruntime's telemetry stays off, whichever way one comes in.

A naive check would pass: the library keeps quiet by itself where it sees a build server. So the variables that show one
are taken away, and what it would do is looked for on disk and on the network.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

BUILD_SERVER = {"CI", "GITHUB_ACTIONS", "TF_BUILD", "JENKINS_URL", "ORT_DISABLE_TELEMETRY"}

# Stands in every child process before anything else is imported, and notes the variable when onnxruntime comes in.
HOOK = """
import os, sys
class Watch:
    def find_spec(self, name, path=None, target=None):
        if name == "onnxruntime":
            with open(os.environ["SEEN"], "a") as seen:
                seen.write(os.environ.get("ORT_DISABLE_TELEMETRY", "unset") + "\\n")
sys.meta_path.insert(0, Watch())
"""

EMBEDDED = """
from tactful.coach.coach import Coach
from tactful.coach.types import AnalyzeRequest
from tactful.device.paths import model_dir
assert Coach.load(model_dir(), bytes(32)).analyze(AnalyzeRequest("Thank you.")).language == "en"
"""
TONE_FIRST = "import tactful.coach.tone" + EMBEDDED
SERVED = """
import http.client, json, os, pathlib, socket, subprocess, sys
with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    port = probe.getsockname()[1]
with subprocess.Popen([sys.executable, "-m", "tactful", "serve", "--port", str(port), "--token-store", "file"],
                      stdout=subprocess.PIPE, text=True) as service:
    for line in service.stdout:
        if line.startswith("Ready"):
            break
    token = pathlib.Path(os.environ["TACTFUL_STATE_DIR"], "token").read_text()
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("POST", "/v1/analyze", json.dumps({"text": "Thank you."}),
                       {"Content-Type": "application/json", "Authorization": f"Bearer {token}"})
    assert connection.getresponse().status == 200
    service.terminate()
"""

WAYS_IN = {
    "the module": [sys.executable, "-m", "tactful", "check"],
    "the command": [shutil.which("tactful", path=str(Path(sys.executable).parent)) or "tactful", "check"],
    "the coach, embedded": [sys.executable, "-c", EMBEDDED],
    "the model, embedded": [sys.executable, "-c", TONE_FIRST],
    "the service": [sys.executable, "-c", SERVED],
}


@pytest.fixture
def surroundings(tmp_path: Path) -> Mapping[str, str]:
    """An empty home on a machine that does not look like a build server."""
    (tmp_path / "hook").mkdir()
    (tmp_path / "hook" / "sitecustomize.py").write_text(HOOK)
    (tmp_path / "home").mkdir()
    own = {
        "HOME": str(tmp_path / "home"),
        "LOCALAPPDATA": str(tmp_path / "home"),
        "TACTFUL_STATE_DIR": str(tmp_path / "state"),
        "PYTHONPATH": str(tmp_path / "hook"),
        "SEEN": str(tmp_path / "seen"),
    }
    return {**{k: v for k, v in os.environ.items() if k not in BUILD_SERVER and not k.startswith("XDG_")}, **own}


@pytest.mark.parametrize("command", WAYS_IN.values(), ids=WAYS_IN.keys())
def test_nothing_is_noted_or_sent(command: list[str], surroundings: Mapping[str, str], tmp_path: Path) -> None:
    assert _sent(command, surroundings, tmp_path / "trace") == []
    assert set((tmp_path / "seen").read_text().split()) == {"1"}
    assert list((tmp_path / "home").iterdir()) == []


HIDDEN = "import ctypes; ctypes.CDLL(None).prctl(4, 0, 0, 0, 0); "
SENDS = {
    "a connection": "import socket; socket.socket().connect_ex(('127.0.0.2', 9))",
    "a datagram": "import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'', ('127.0.0.1', 9))",
}


@pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's")
@pytest.mark.parametrize("before", ["", HIDDEN], ids=["open", "hidden"])
@pytest.mark.parametrize("sends", SENDS.values(), ids=SENDS.keys())
def test_what_is_sent_would_be_seen(before: str, sends: str, surroundings: Mapping[str, str], tmp_path: Path) -> None:
    attempt = f"{before}import contextlib\nwith contextlib.suppress(OSError):\n    {sends}"
    assert _sent([sys.executable, "-c", attempt], surroundings, tmp_path / "trace") != []


def _sent(command: list[str], surroundings: Mapping[str, str], trace: Path) -> list[str]:
    """Runs a command. On Linux, its calls that talk to another machine, ask for its name, or may do so."""
    watched = []
    if sys.platform == "linux":
        tracer = shutil.which("strace")
        assert tracer, "this test needs strace: apt-get install strace"
        watched = [tracer, "-f", "-qq", "-e", "trace=socket,connect,sendto,sendmsg", "-o", str(trace)]
    done = subprocess.run(
        [*watched, *command], env=surroundings, input=b"Thank you.", capture_output=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return [line for line in trace.read_text().splitlines() if _leads_elsewhere(line)] if watched else []


def _leads_elsewhere(line: str) -> bool:
    # Of a process that lets nobody look into it (core_dump.py) strace may show no address.
    if re.search(r"socket\(AF_INET6?, SOCK_DGRAM|connect\(\d+, 0x|sendto\(.*, 0x[0-9a-f]+, \d+\)", line):
        return True
    named = "sin_addr" in line or "sin6_addr" in line
    return named and ('inet_addr("127.0.0.1")' not in line or "htons(53)" in line)
