"""The command line's side of the service."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from tactful.device.file_store import FileStore
from tactful.device.token import obtain_token
from tactful.service import state
from tactful.service.client import Client, NoAnswerError
from tests.service.conftest import Clock, Start
from tests.service.talk import TOKEN, Talk

NONCE = "A" * 43


@pytest.fixture
def paired(state_dir: Path) -> None:
    """This machine's token is that of the tests' service."""
    obtain_token("file", state_dir)
    FileStore(state_dir).write(TOKEN)


async def _run(command: str, port: int) -> subprocess.CompletedProcess[str]:
    whole = [sys.executable, "-m", "tactful", command, "--port", str(port)]
    return await asyncio.to_thread(subprocess.run, whole, capture_output=True, text=True, timeout=60, check=False)


def test_a_service_that_went_away_between_two_questions_gives_no_answer(unused_tcp_port: int) -> None:
    client = Client(unused_tcp_port, TOKEN)
    assert client.neighbour() == "nobody"
    with pytest.raises(NoAnswerError):
        client.health()
    with pytest.raises(NoAnswerError):
        client.pair_start()


@pytest.mark.usefixtures("paired")
async def test_a_service_that_is_asked_too_much_is_no_stranger(talk: Talk, clock: Clock) -> None:
    for _ in range(30):
        await talk.post("/v1/hello", {"nonce": NONCE})
    for command, status in (("serve", 4), ("status", 1), ("pair", 1)):
        refused = await _run(command, talk.port)
        assert refused.returncode == status
        assert "is too busy to show whether it is Tactful: try again in a second" in refused.stderr
    clock.now += 1
    assert await asyncio.to_thread(Client(talk.port, TOKEN).neighbour) == "ours"


@pytest.mark.usefixtures("paired")
async def test_a_service_that_reads_other_drafts_is_busy_for_pair(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state, "PLACES", 0)
    async with start() as talk:
        refused = await _run("pair", talk.port)
    assert refused.returncode == 1
    assert "is busy: try again in a second" in refused.stderr
