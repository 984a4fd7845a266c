"""Before the model is there, and when it never will be."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from tactful.coach.coach import Coach
from tests.service.conftest import Start

ASKED = {"text": "Thank you.", "start": 0, "end": 5}


async def test_while_the_model_loads(start: Start, coach: Coach) -> None:
    may_finish = threading.Event()

    def load() -> Coach:
        may_finish.wait()
        return coach

    try:
        async with start(load, settled=False) as talk:
            health = (await talk.get("/v1/health")).json
            assert (health["ready"], health["model"], health["model_error"]) == (False, None, None)
            for path in ("/v1/analyze", "/v1/rewrite"):
                reply = await talk.post(path, ASKED)
                assert (reply.status, reply.kind, reply.headers["retry-after"]) == (503, "loading", "1")
            may_finish.set()
    finally:
        may_finish.set()


@pytest.mark.parametrize("files", [[], ["model.json"], ["model.json", "tone.onnx", "tokenizer.json"]])
async def test_without_a_usable_model(start: Start, coach: Coach, tmp_path: Path, files: list[str]) -> None:
    """Nothing there; the card alone; all files, but not those the card names."""
    for name in files:
        whole = (coach.model.folder / name).read_bytes()
        (tmp_path / name).write_bytes(whole if name == "model.json" else whole[:-1])
    async with start(lambda: Coach.load(tmp_path, bytes(32))) as talk:
        health = (await talk.get("/v1/health")).json
        assert (health["ready"], health["model"]) == (False, None)
        for path in ("/v1/analyze", "/v1/rewrite"):
            reply = await talk.post(path, ASKED)
            assert (reply.status, reply.kind) == (503, "no_model")
            assert reply.json["detail"] == health["model_error"]
            assert "install Tactful again" in health["model_error"]
            assert "retry-after" not in reply.headers
