"""The command as a process of its own: streams, terminals, services, signals."""

from __future__ import annotations

import contextlib
import http.client
import json
import re
import shlex
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tactful.device.token import obtain_token
from tactful.service.identity import prove

COMMAND = [sys.executable, "-m", "tactful"]
# Windows knows no SIGTERM: there Ctrl-Break asks a console program to stop, and it needs a group of its own.
GROUP = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
BREAK = getattr(signal, "CTRL_BREAK_EVENT", None)
HARSH = '{"text":"Calm down, it is not a big deal."}\n'


def _run(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


@pytest.fixture
def port() -> int:
    """A port that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        number: int = probe.getsockname()[1]
        return number


@contextlib.contextmanager
def _service(port: int, *arguments: str) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    """A service that is ready, with what it has printed."""
    command = [*COMMAND, "serve", "--port", str(port), "--token-store", "file", *arguments]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, creationflags=GROUP
    ) as process:
        assert process.stdout is not None
        printed = []
        try:
            for line in process.stdout:
                printed.append(line)
                if line.startswith("Ready"):
                    break
            yield process, printed
        finally:
            process.kill()


def test_answers_each_line_before_the_next_comes() -> None:
    command = [*COMMAND, "check", "--format", "jsonl", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(3):
            process.stdin.write(HARSH)
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["flags"][0]["label"] == "dismissive"
        process.stdin.close()
        assert process.wait(10) == 0


def test_serve_says_what_one_needs_and_stops_cleanly(state_dir: Path, port: int) -> None:
    for _ in ("first", "again, on the port that was just left"):
        _start_and_stop(state_dir, port)


def _start_and_stop(state_dir: Path, port: int) -> None:
    with _service(port, "--pair") as (process, printed):
        text = "".join(printed)
        assert f"http://127.0.0.1:{port}" in text
        assert str(state_dir / "token") in text
        assert "tactful pair" in text
        assert re.search(r"^Code: \w{4}-\w{4}$", text, re.M)
        assert "with model " in printed[-1]
        process.send_signal(BREAK or signal.SIGTERM)
        assert process.wait(10) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_status_and_pair_find_the_service(state_dir: Path, port: int) -> None:
    with _service(port) as (process, _):
        status = _run("status", "--port", port)
        assert status.returncode == 0
        for piece in (f"Running at http://127.0.0.1:{port}", str(state_dir / "token"), "Model:"):
            assert piece in status.stdout
        pair = _run("pair", "--port", port)
        assert re.search(r"^Code: \w{4}-\w{4}$", pair.stdout, re.M)
        assert pair.returncode == 0
        process.send_signal(BREAK or signal.SIGINT)
        assert process.wait(10) == 0
    for command in ("status", "pair"):
        stopped = _run(command, "--port", port)
        assert stopped.returncode == 1
        assert "is not running" in stopped.stderr


def test_a_second_service_says_that_the_first_runs(state_dir: Path, port: int) -> None:
    assert not state_dir.exists()
    with _service(port):
        second = _run("serve", "--port", port)
        assert (second.returncode, second.stderr) == (
            3,
            f"Error: Tactful is already running at http://127.0.0.1:{port}.\n",
        )


def test_of_two_first_starts_at_once_the_second_knows_the_first(state_dir: Path, port: int) -> None:
    """The first, played here, holds the port and has no token yet when the second comes."""
    with socket.create_server(("127.0.0.1", port)) as first:
        first.settimeout(60)
        command = [*COMMAND, "serve", "--port", str(port), "--token-store", "file"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as second:
            connection, _ = first.accept()
            with connection, connection.makefile("rb") as heard:
                assert heard.readline().startswith(b"POST /v1/hello ")
                length = int(http.client.parse_headers(heard)["Content-Length"])
                nonce = json.loads(heard.read(length))["nonce"]
                token = obtain_token("file", state_dir).value
                proof = json.dumps({"proof": prove(token, port, nonce)})
                connection.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {len(proof)}\r\n\r\n{proof}".encode())
            _, said = second.communicate(timeout=30)
    assert (second.returncode, said) == (3, f"Error: Tactful is already running at http://127.0.0.1:{port}.\n")


@pytest.mark.parametrize("answer", [b"", b'HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{"proof":"x"}'])
def test_a_stranger_on_the_port_gets_no_token(state_dir: Path, port: int, answer: bytes) -> None:
    with _service(port) as (process, _):
        process.terminate()
        process.wait(10)
    token = (state_dir / "token").read_bytes()
    for command, status in (("serve", 4), ("status", 1), ("pair", 1)):
        with socket.create_server(("127.0.0.1", port)) as stranger:
            with subprocess.Popen(
                [*COMMAND, command, "--port", str(port)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
            ) as process:
                connection, _ = stranger.accept()
                with connection:
                    heard = connection.recv(65536)
                    connection.sendall(answer)
                    connection.shutdown(socket.SHUT_WR)
                    while piece := connection.recv(65536):
                        heard += piece
                _, said = process.communicate(timeout=30)
            assert process.returncode == status
            assert "does not hold your token" in said
            assert b"POST /v1/hello " in heard
            assert token not in heard
            assert b"Authorization" not in heard


# What main() leaves behind, by the process itself: prctl(PR_GET_DUMPABLE), and the limit on cores.
ASKED_AT_THE_END = """
import atexit, ctypes, resource
atexit.register(lambda: print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE)))
from tactful.cli import main
main()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_a_crash_would_write_no_draft_to_disk() -> None:
    command = [sys.executable, "-c", ASKED_AT_THE_END, "check", "--format", "json"]
    done = subprocess.run(command, input="Calm down.", capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines()[-1] == "0 (0, 0)"


def test_where_no_folder_can_be_serve_names_the_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, port: int
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("TACTFUL_STATE_DIR", str(tmp_path / "file" / "state"))
    refused = _run("serve", "--port", port)
    assert refused.returncode == 5
    assert "TACTFUL_STATE_DIR" in refused.stderr
    assert "--token-store" not in refused.stderr


@pytest.mark.usefixtures("state_dir")
def test_without_a_keyring_serve_offers_a_file(monkeypatch: pytest.MonkeyPatch, port: int) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    refused = _run("serve", "--port", port, "--token-store", "keyring")
    assert refused.returncode == 5
    assert "--token-store file" in refused.stderr


def test_commands_before_the_first_start(state_dir: Path, port: int) -> None:
    for command in ("status", "pair"):
        result = _run(command, "--port", port)
        assert (result.returncode, result.stdout) == (1, "")
        assert "tactful serve" in result.stderr
    assert not state_dir.exists()


def test_a_port_that_belongs_to_the_system_is_refused(state_dir: Path) -> None:
    result = _run("serve", "--port", 80)
    assert (result.returncode, result.stdout) == (2, "")
    assert "1024" in result.stderr
    assert not state_dir.exists()


@pytest.mark.parametrize("command", ["check", "rewrite"])
def test_no_traceback_when_the_reader_goes_away(command: str, tmp_path: Path) -> None:
    requests = tmp_path / "requests.jsonl"
    requests.write_text('{"text":"Thank you.","start":0,"end":5}\n' * 3000)
    with subprocess.Popen(
        [*COMMAND, command, "--format", "jsonl", str(requests)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert "Traceback" not in process.stderr.read()


@pytest.mark.skipif(sys.platform == "win32", reason="a shell's way to close a stream")
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
@pytest.mark.parametrize("arguments", ["--version", "check", "check --format jsonl"])
def test_a_closed_stream_is_no_fault(arguments: str, closed: str) -> None:
    script = f"exec {shlex.join(COMMAND)} {arguments} {closed}"
    done = subprocess.run(["sh", "-c", script], input=HARSH, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
