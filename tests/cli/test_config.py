"""tactful config, and what it switches on."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tactful.device.settings import MEANINGS
from tests.cli.conftest import Tactful
from tests.model_server import ModelServer, model_server, rewrites

URL = "local_model.url"
NAME = "local_model.name"
HARSH = "You never sent us invoice 4471."
SOUND = "We have not received invoice 4471."


def test_it_is_off_until_set_and_off_again_when_unset(tactful: Tactful, state_dir: Path) -> None:
    assert tactful("config", "get", URL).exit_code == 1
    assert f"{URL}: not set" in tactful("config").stdout
    assert not state_dir.exists()
    assert tactful("config", "set", URL, "http://127.0.0.1:11434").exit_code == 0
    assert tactful("config", "get", URL).stdout == "http://127.0.0.1:11434/v1\n"
    assert f"{URL}: http://127.0.0.1:11434/v1" in tactful("config").stdout
    assert tactful("config", "unset", URL).exit_code == 0
    assert tactful("config", "get", URL).exit_code == 1


def test_settings_do_not_disturb_each_other(tactful: Tactful, state_dir: Path) -> None:
    tactful("config", "set", NAME, "llama3.2")
    tactful("config", "set", URL, "http://localhost:1234/v1/")
    tactful("config", "unset", URL)
    assert tactful("config", "get", NAME).stdout == "llama3.2\n"


def test_it_says_what_the_settings_do(tactful: Tactful, state_dir: Path) -> None:
    said = " ".join(tactful("config").stdout.split())
    assert all(name in said and meaning in said for name, meaning in MEANINGS.items())


@pytest.mark.parametrize("content", ["{", "[]", '{"local_model.url": 5}', "\xff"])
def test_damaged_settings_are_told(tactful: Tactful, state_dir: Path, content: str) -> None:
    tactful("config", "set", NAME, "llama3.2")
    (state_dir / "settings.json").write_bytes(content.encode("latin-1"))
    for command in (("config",), ("config", "set", NAME, "qwen3:4b"), ("rewrite",)):
        result = tactful(*command, stdin=HARSH)
        assert result.exit_code in (2, 5)
        assert "settings.json is damaged: delete it" in result.stderr


def test_rewrite_needs_no_settings_folder(tactful: Tactful, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("TACTFUL_STATE_DIR", str(tmp_path / "file" / "state"))
    result = tactful("rewrite", stdin=HARSH)
    assert (result.exit_code, result.stderr) == (0, "")


@pytest.mark.parametrize(
    "address",
    [
        "http://192.0.2.1:11434",
        "http://0.0.0.0:11434",
        "http://[2001:db8::1]:11434",
        "http://[::]:11434",
        "http://[::ffff:192.0.2.1]:11434",
        "http://169.254.169.254:80",
        "http://name.invalid:11434",
        "https://127.0.0.1:11434",
        "http://127.1:11434",
        "http://2130706433:11434",
        "http://0x7f.0.0.1:11434",
        "http://127.0.0.1:0",
        "http://127.0.0.1:65536",
        "http://127.0.0.1:80@example.com/",
        "http://user:secret@127.0.0.1:80/",
        "http://127.0.0.1:80/?q=1",
        "http://127.0.0.1:80\\@example.com/",
        "http://127.0.0.1:80/v1\r\nX: y",
        "http://１２７.0.0.1:80",
        "127.0.0.1:11434",
        "unix:///tmp/model",
        "",
    ],
)
def test_an_address_that_may_lead_elsewhere_is_refused(tactful: Tactful, state_dir: Path, address: str) -> None:
    result = tactful("config", "set", URL, address)
    assert result.exit_code == 2
    assert "127.0.0.1" in result.stderr or "65535" in result.stderr
    assert not state_dir.exists()


def test_a_name_that_leads_elsewhere_too_is_refused(
    tactful: Tactful, state_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = socket.getaddrinfo
    both = [*real("127.0.0.1", 80), *real("192.0.2.1", 80)]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_kwargs: both)
    result = tactful("config", "set", URL, "http://model.test:80")
    assert (result.exit_code, "not this machine alone" in result.stderr) == (2, True)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_kwargs: both[:1])
    assert tactful("config", "set", URL, "http://model.test:80").exit_code == 0


@pytest.mark.parametrize("name", ["gpt-oss:120b-cloud", "glm-4.6:cloud", "", " x", "a\nb", "a\x1b[31m", "x" * 300])
def test_a_model_that_does_not_run_here_is_refused(tactful: Tactful, state_dir: Path, name: str) -> None:
    assert tactful("config", "set", NAME, name).exit_code == 2
    assert not state_dir.exists()


@pytest.fixture
async def server() -> AsyncIterator[ModelServer]:
    async with model_server() as running:
        running.answer = rewrites(SOUND)
        yield running


async def _run(*arguments: str, stdin: str = "") -> str:
    """What the command prints, run beside the model's server."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tactful", *arguments),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "NO_COLOR": "1"},
    )
    said, _ = await process.communicate(stdin.encode())
    return said.decode()


async def test_the_rewrite_command_asks_it_once_it_is_set(server: ModelServer, state_dir: Path) -> None:
    assert SOUND not in await _run("rewrite", stdin=HARSH)
    assert server.asked == []
    await _run("config", "set", URL, server.url)
    shown = await _run("rewrite", stdin=HARSH)
    assert f"       + {SOUND}" in shown
    assert "from the language model on this computer" in shown
    assert SOUND not in await _run("check", stdin=HARSH)
    assert server.asked == ["/v1/models", "/v1/chat/completions"]


async def test_status_follows_the_settings_while_the_service_runs(
    server: ModelServer, state_dir: Path, unused_tcp_port: int
) -> None:
    port = str(unused_tcp_port)
    service = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tactful", "serve", "--port", port, "--token-store", "file"),
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        assert service.stdout is not None
        while not (await service.stdout.readline()).startswith(b"Ready"):
            assert service.returncode is None
        assert "Local model: off\n" in await _run("status", "--port", port)
        await _run("config", "set", URL, server.url)
        assert f"Local model: llama3.2 at {server.url}/v1\n" in await _run("status", "--port", port)
        await _run("config", "set", URL, "http://127.0.0.1:1")
        expected = "Local model: at http://127.0.0.1:1/v1, but the local model does not answer\n"
        assert expected in await _run("status", "--port", port)
        (state_dir / "settings.json").write_text("{")
        assert "settings.json is damaged" in await _run("status", "--port", port)
    finally:
        service.kill()
        await service.wait()
