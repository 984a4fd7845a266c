"""Whatever a person may write: the answer is an answer, the same each time, and points into the text."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.service.conftest import Start
from tests.service.talk import Talk

ODD = [
    "\0",
    "\ud800",
    "\udfff",
    "\u200d",
    "\u202e",
    "\ufe0f",
    "\r\n",
    "\u2028",
    "🙂",
    "👩‍👩‍👧",
    "א",
    "ب",
    "e\u0301",
    "> ",
    "-- \n",
]
SAID = [
    "Calm down, it is not a big deal.",
    "You should have told us.",
    "Thank you, Sam.",
    "On Monday Ann wrote:\n",
    "When will the lamp come?",
    "I am so angry about the lamp.",
]
texts = st.lists(st.one_of(st.text(max_size=20), st.sampled_from(ODD + SAID)), max_size=12).map("".join)
# As JSON carries it: two halves of a surrogate pair side by side are one character.
texts = texts.map(lambda text: json.loads(json.dumps(text)))


@given(text=texts, reply_to=st.none() | texts)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_analyze_any_text(talk: Talk, text: str, reply_to: str | None) -> None:
    content = {"text": text} if reply_to is None else {"text": text, "reply_to": reply_to}
    first, second = await talk.post("/v1/analyze", content), await talk.post("/v1/analyze", content)
    if _ill_formed(text) or (reply_to is not None and _ill_formed(reply_to)):
        assert first.status == second.status == 422
        assert first.kind in {"empty", "nul", "surrogate"}
        return
    assert first.status == 200
    answer = first.json
    assert {**answer, "elapsed_ms": 0} == {**second.json, "elapsed_ms": 0}
    for finding in (*answer["flags"], *answer["moves"], *answer["skipped"]):
        _assert_inside(finding, text)
    for tip in answer["tips"]:
        _assert_inside({"start": 0, "end": tip["insert_at"]}, text)
    assert (answer["reply"] is None) == (reply_to is None)
    if reply_to is not None:
        for point in (*answer["reply"]["feelings"], *answer["reply"]["questions"]):
            _assert_inside(point, reply_to)


@given(text=texts, data=st.data())
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_rewrite_any_stretch(talk: Talk, text: str, data: st.DataObject) -> None:
    start, end = data.draw(st.integers(-1, len(text) + 3)), data.draw(st.integers(-1, len(text) + 3))
    reply = await talk.post("/v1/rewrite", {"text": text, "start": start, "end": end})
    if reply.status == 200:
        for suggestion in reply.json["suggestions"]:
            _assert_inside(suggestion, text)
    else:
        assert reply.kind in {"empty", "nul", "surrogate", "range", "invalid"}


@given(
    body=st.one_of(
        st.binary(max_size=200), st.recursive(st.none() | st.integers() | st.text(), st.lists).map(json.dumps)
    )
)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_any_body(talk: Talk, body: bytes | str) -> None:
    reply = await talk.post("/v1/analyze", body if isinstance(body, bytes) else body.encode())
    assert reply.status in {200, 400, 422}


@given(message=st.binary(max_size=300), at=st.integers(0, 400))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_mutilated_http(brisk: Talk, message: bytes, at: int) -> None:
    whole = brisk.message("POST", "/v1/analyze", b'{"text":"Thank you."}', {"Connection": "close"})
    reply = await brisk.raw(whole[:at] + message + whole[at:] + b"\r\n\r\n")
    assert reply.status < 500 or reply.status == 505


@pytest.fixture
async def brisk(start: Start) -> AsyncIterator[Talk]:
    """A service that does not wait long for a body that was promised and does not come."""
    async with start(body_timeout_s=0.1) as talk:
        yield talk


def _ill_formed(text: str) -> bool:
    return not text or "\0" in text or any("\ud800" <= char <= "\udfff" for char in text)


def _assert_inside(stretch: dict[str, Any], text: str) -> None:
    units = text.encode("utf-16-le")
    start, end = stretch["start"], stretch["end"]
    assert 0 <= start <= end <= len(units) // 2
    # Fails inside a surrogate pair.
    units[: start * 2].decode("utf-16-le")
    units[start * 2 : end * 2].decode("utf-16-le")
