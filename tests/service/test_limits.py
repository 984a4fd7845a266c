"""Slow, many and greedy clients."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import pytest

from tactful.service import connection
from tactful.service.connection import MAX_CONNECTIONS
from tactful.service.state import PLACES
from tests.service.conftest import Clock, Start
from tests.service.talk import Talk, read_reply

NONCE = "A" * 43


@asynccontextmanager
async def _half_a_request(talk: Talk) -> AsyncIterator[asyncio.StreamReader]:
    """A request whose body does not come. `100 Continue` shows that the service has begun to wait for it."""
    reader, writer = await asyncio.open_connection("127.0.0.1", talk.port)
    whole = talk.message("POST", "/v1/analyze", b'{"text":"Thank you."}', {"Expect": "100-continue"})
    writer.write(whole[:-10])
    assert (await read_reply(reader)).status == 100
    try:
        yield reader
    finally:
        writer.close()


async def test_a_body_that_does_not_come(start: Start) -> None:
    async with start(body_timeout_s=0.05) as talk, _half_a_request(talk) as reader:
        reply = await read_reply(reader)
        assert (reply.status, reply.kind) == (408, "timeout")
        assert reply.headers["connection"] == "close"


async def test_too_many_at_once_are_turned_away_and_places_come_free_again(start: Start) -> None:
    async with start() as talk:
        async with AsyncExitStack() as waiting:
            for _ in range(PLACES):
                await waiting.enter_async_context(_half_a_request(talk))
            reply = await talk.post("/v1/analyze", {"text": "Thank you."})
            assert (reply.status, reply.kind, reply.headers["retry-after"]) == (429, "busy", "1")
            assert (await talk.get("/v1/health")).status == 200
        async with asyncio.timeout(10):
            while (reply := await talk.post("/v1/analyze", {"text": "Thank you."})).status == 429:
                pass
        assert reply.status == 200


async def test_as_many_as_there_are_places_are_all_answered(talk: Talk) -> None:
    texts = [f"Thank you for page {n}, it is not a big deal." for n in range(PLACES)]
    replies = await asyncio.gather(*(talk.post("/v1/analyze", {"text": text}) for text in texts))
    alone = [await talk.post("/v1/analyze", {"text": text}) for text in texts]
    assert [reply.json["flags"] for reply in replies] == [reply.json["flags"] for reply in alone]


async def test_more_connections_than_any_browser_opens(start: Start) -> None:
    async with start() as talk, AsyncExitStack() as held:
        for _ in range(MAX_CONNECTIONS):
            await held.enter_async_context(_connected(talk))
        assert (await talk.get("/v1/health")).status == 0


@asynccontextmanager
async def _connected(talk: Talk) -> AsyncIterator[None]:
    """A connection on which one request was answered, so that the service surely has it."""
    reader, writer = await asyncio.open_connection("127.0.0.1", talk.port)
    writer.write(talk.message("GET", "/v1/health"))
    assert (await read_reply(reader)).status == 200
    try:
        yield
    finally:
        writer.close()


async def test_a_connection_that_falls_silent_is_closed(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "KEEPALIVE_S", 0.05)
    async with start() as talk:
        for said in (b"", talk.message("GET", "/v1/health")[:-2], talk.message("GET", "/v1/health")):
            reader, writer = await asyncio.open_connection("127.0.0.1", talk.port)
            writer.write(said)
            async with asyncio.timeout(10):
                while await reader.read(65536):
                    pass
            writer.close()


async def test_hello_has_a_rate(talk: Talk, clock: Clock) -> None:
    for _ in range(30):
        assert (await talk.post("/v1/hello", {"nonce": NONCE})).status == 200
    reply = await talk.post("/v1/hello", {"nonce": NONCE})
    assert (reply.status, reply.kind, reply.headers["retry-after"]) == (429, "busy", "1")
    clock.now += 1
    assert (await talk.post("/v1/hello", {"nonce": NONCE})).status == 200


async def test_pair_has_a_rate(talk: Talk, clock: Clock) -> None:
    for _ in range(10):
        assert (await talk.post("/v1/pair", {"code": "AAAA-AAAA"})).status == 410
    reply = await talk.post("/v1/pair", {"code": "AAAA-AAAA"})
    assert (reply.status, reply.headers["retry-after"]) == (429, "6")
    clock.now += 6
    assert (await talk.post("/v1/pair", {"code": "AAAA-AAAA"})).status == 410


async def test_a_thousand_small_requests_on_one_connection(talk: Talk) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", talk.port)
    for _ in range(1000):
        writer.write(talk.message("GET", "/v1/health"))
        assert (await read_reply(reader)).status == 200
    writer.close()
