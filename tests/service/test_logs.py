"""No log line holds any of the text, whatever happens to it, even at DEBUG."""

from __future__ import annotations

import asyncio
import json
import logging

import pytest

from tactful.coach.coach import Coach
from tactful.service import run
from tests.service.conftest import Start
from tests.service.talk import Talk

CANARY = "xqzcanary"


async def _provoke(talk: Talk) -> list[int]:
    """Every way to answer with an error, each with the canary in it. Returns the statuses."""
    body = json.dumps({"text": CANARY}).encode()
    named = {"X-Note": CANARY}
    replies = [
        await talk.post("/v1/analyze", body),
        await talk.post("/v1/analyze?q=" + CANARY, body),
        await talk.post("/v1/" + CANARY, body),
        await talk.raw(talk.message("DELETE", "/v1/analyze?q=" + CANARY)),
        await talk.raw(talk.message(CANARY.upper(), "/v1/analyze")),
        await talk.post("/v1/analyze", body, {"Authorization": f"Bearer {CANARY}"}),
        await talk.post("/v1/analyze", body, {"Host": CANARY}),
        await talk.post("/v1/analyze", body, {"Origin": f"https://{CANARY}.example"}),
        await talk.post("/v1/analyze", body, {"Content-Type": CANARY}),
        await talk.post("/v1/analyze", body, {"Content-Length": "99999999"}),
        await talk.post("/v1/analyze", body, {"Expect": CANARY}),
        await talk.post("/v1/analyze", body, {"Referer": f"https://mail.example/{CANARY}", "User-Agent": CANARY}),
        await talk.post("/v1/analyze", body + b"}", named),
        await talk.post("/v1/analyze", body[:-3], named),
        await talk.post("/v1/analyze", {"text": CANARY + "\0"}),
        await talk.post("/v1/analyze", {"text": CANARY * 20_000}),
        await talk.post("/v1/analyze", {"text": CANARY, "channel": CANARY}),
        await talk.post("/v1/analyze", {CANARY: CANARY}),
        await talk.post("/v1/analyze", f'{{"text":"{CANARY}\\ud800"}}'.encode()),
        await talk.post("/v1/analyze", {"text": "Thank you.", "reply_to": CANARY}),
        await talk.post("/v1/analyze", {"text": "Thank you.", "reply_to": CANARY + "\0"}),
        await talk.post("/v1/analyze", {"text": "Thank you.", "reply_to": CANARY * 20_000}),
        await talk.post("/v1/analyze", f'{{"text":"Thank you.","reply_to":"{CANARY}\\ud800"}}'.encode()),
        await talk.post("/v1/analyze", {"text": "Thank you.", "reply_to": [CANARY]}),
        await talk.post("/v1/rewrite", {"text": "Thank you.", "reply_to": CANARY, "start": 0, "end": 99}),
        await talk.post("/v1/rewrite", {"text": CANARY, "start": 0, "end": 99}),
        await talk.post("/v1/pair", {"code": CANARY}),
        await talk.post("/v1/hello", {"nonce": CANARY}),
        await talk.raw(f"{CANARY}\r\n\r\n".encode()),
        await talk.raw(f"GET /{CANARY} HTTP/1.1\r\n{CANARY}\r\n\r\n".encode()),
        await talk.raw(talk.message("POST", "/v1/analyze", body, version="1.0")),
    ]
    for reply in replies:
        assert CANARY.encode() not in reply.body
        assert CANARY not in str(reply.headers)
    return [reply.status for reply in replies]


async def test_canary(
    start: Start,
    coach: Coach,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG)
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    loop.set_exception_handler(run.log_exception)
    async with start(body_timeout_s=0.05) as talk:
        statuses = await _provoke(talk)
        body = json.dumps({"text": CANARY, "reply_to": f"When will the {CANARY} arrive?"}).encode()
        statuses.append((await talk.post("/v1/analyze", body)).status)
        statuses.append((await talk.raw(talk.message("POST", "/v1/analyze", body)[:-5])).status)

        def fail(request: object) -> None:
            raise RuntimeError(request)

        monkeypatch.setattr(coach, "analyze", fail)
        statuses.append((await talk.post("/v1/analyze", body)).status)
        loop.call_soon(fail, CANARY)
        statuses.append((await talk.get("/v1/health")).status)
    assert {200, 400, 401, 403, 404, 405, 408, 410, 413, 415, 417, 421, 422, 500, 505} == set(statuses)
    assert "analyze 200" in caplog.text
    assert "RuntimeError" in caplog.text
    assert CANARY not in caplog.text.lower()
    assert CANARY not in "".join(capfd.readouterr()).lower()
