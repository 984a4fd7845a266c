"""Analyze, rewrite and health over HTTP: the contract, and what bad input gets."""

from __future__ import annotations

from typing import Any

import pytest

import tactful
from tactful.coach.coach import Coach
from tests.service.conftest import Start
from tests.service.talk import Talk

HARSH = "Calm down, it is not a big deal."


async def test_analyze_marks_the_phrase(talk: Talk) -> None:
    text = "🙂🙂 Hi.\n\n" + HARSH
    answer = (await talk.post("/v1/analyze", {"text": text, "channel": "chat", "audience": "customer"})).json
    assert set(answer) == {"flags", "moves", "reply", "tips", "language", "skipped", "elapsed_ms"}
    flag = answer["flags"][-1]
    assert set(flag) == {"id", "start", "end", "label", "severity", "confidence", "why"}
    units = text.encode("utf-16-le")
    assert units[flag["start"] * 2 : flag["end"] * 2].decode("utf-16-le") in HARSH
    assert answer["language"] == "en"
    assert answer["elapsed_ms"] > 0


async def test_labels_off_and_unknown_fields(talk: Talk) -> None:
    quiet = {"text": HARSH, "labels_off": ["dismissive"], "future_field": 1}
    answer = (await talk.post("/v1/analyze", quiet)).json
    assert "dismissive" not in [flag["label"] for flag in answer["flags"]]


async def test_rewrite_answers_for_any_stretch(talk: Talk) -> None:
    answer = (await talk.post("/v1/rewrite", {"text": "Send me the report now.", "start": 0, "end": 9, "n": 2})).json
    assert set(answer) == {"suggestions", "elapsed_ms"}
    assert 1 <= len(answer["suggestions"]) <= 2
    for suggestion in answer["suggestions"]:
        assert set(suggestion) == {"start", "end", "replacement", "moves", "note", "source"}


async def test_health_names_the_model(talk: Talk, coach: Coach) -> None:
    health = (await talk.get("/v1/health")).json
    assert health.pop("uptime_s") >= 0
    assert health.pop("rss_mib") > 10
    labels = health["model"].pop("labels")
    assert len(labels) == 9
    assert len(health["model"].pop("sha256")) == 64
    assert health == {
        "name": "tactful",
        "version": tactful.__version__,
        "api": 1,
        "ready": True,
        "model": {"id": coach.model.card.id},
        "model_error": None,
        "local_model": None,
    }


FINE = {
    "right to left": "שלום, תודה על ההמתנה. مرحبا",
    "bidirectional marks": "Thank \u202eyou\u202c\u2067 very\u2069 much\u200f",
    "emoji only": "🙂👩‍👩‍👧🏽🇩🇪",
    "joiners only": "\u200d\u200d\ufe0f",
    "blanks only": " \n\t\u00a0\u3000",
    "line ends": "One\r\nTwo\rThree\u2028Four\u0085Five",
    "control characters": "a\x01\x02\x1b[31mb\x7f",
    "noncharacters": "\uffff\ufffe\U0010ffff",
    "one character": "x",
    "combining": "e" + "\u0301" * 500,
    "longest": "Thank you. " * 9_090,
}


@pytest.mark.parametrize("text", FINE.values(), ids=FINE.keys())
async def test_unusual_text_is_fine(talk: Talk, text: str) -> None:
    for content in ({"text": text}, {"text": "Thank you.", "reply_to": text}):
        assert (await talk.post("/v1/analyze", content)).status == 200


BAD: dict[str, tuple[Any, int, str, str]] = {
    "empty": ({"text": ""}, 422, "empty", "`text`"),
    "empty reply_to": ({"text": "x", "reply_to": ""}, 422, "empty", "`reply_to`"),
    "too long": ({"text": "x" * 100_001}, 422, "too_long", "`text`"),
    "too long in astral characters": ({"text": "🙂" * 100_001}, 422, "too_long", "`text`"),
    "too long reply_to": ({"text": "x", "reply_to": "x" * 100_001}, 422, "too_long", "`reply_to`"),
    "lone high surrogate": (b'{"text":"a\\ud800b"}', 422, "surrogate", ""),
    "lone low surrogate": (b'{"text":"a\\udc00"}', 422, "surrogate", ""),
    "surrogates reversed": (b'{"text":"\\udc00\\ud800"}', 422, "surrogate", ""),
    "surrogate in reply_to": (b'{"text":"a","reply_to":"\\ud800"}', 422, "surrogate", ""),
    "nul": ({"text": "a\0b"}, 422, "nul", ""),
    "nul in reply_to": (b'{"text":"a","reply_to":"\\u0000"}', 422, "nul", ""),
    "no text": ({}, 422, "invalid", "`text`"),
    "text of another type": ({"text": 5}, 422, "invalid", "`text`"),
    "null": ({"text": None}, 422, "invalid", "`text`"),
    "unknown channel": ({"text": "x", "channel": "SECRET"}, 422, "invalid", "`channel`"),
    "unknown label": ({"text": "x", "labels_off": ["SECRET"]}, 422, "invalid", "`labels_off[0]`"),
    "a list": ([{"text": "x"}], 422, "invalid", "The body"),
    "a string": ("SECRET", 422, "invalid", "The body"),
    "no body": (b"", 400, "bad_json", ""),
    "half an object": (b'{"text":"SECRET', 400, "bad_json", ""),
    "two objects": (b'{"text":"x"}{"text":"SECRET"}', 400, "bad_json", ""),
    "not UTF-8": (b'{"text":"SECRET\xff"}', 400, "bad_json", ""),
    "surrogate as bytes": (b'{"text":"\xed\xa0\x80"}', 400, "bad_json", ""),
    "UTF-16": ('{"text":"x"}'.encode("utf-16"), 400, "bad_json", ""),
    "byte order mark": (b'\xef\xbb\xbf{"text":"x"}', 400, "bad_json", ""),
    "not a number": (b'{"text":NaN}', 400, "bad_json", ""),
    "raw control character": (b'{"text":"\x01"}', 400, "bad_json", ""),
    "deep": (b'{"x":' * 100_000, 400, "bad_json", ""),
    "deep list": (b"[" * 100_000, 422, "invalid", ""),
}


@pytest.mark.parametrize(("content", "status", "kind", "names"), BAD.values(), ids=BAD.keys())
async def test_bad_input(talk: Talk, content: Any, status: int, kind: str, names: str) -> None:
    replies = [await talk.post("/v1/analyze", content)]
    if isinstance(content, dict):
        replies.append(await talk.post("/v1/rewrite", {**content, "start": 0, "end": 1}))
    for reply in replies:
        assert (reply.status, reply.kind) == (status, kind)
        assert names in reply.json["detail"]
        assert b"SECRET" not in reply.body
    assert (await talk.post("/v1/analyze", {"text": "Thank you."})).status == 200


@pytest.mark.parametrize(
    ("first", "last", "kind"),
    [
        (0, 99, "range"),
        (50, 60, "range"),
        (2, 1, "range"),
        (1, 3, "range"),
        (0, 1, "range"),
        (0, 10**30, "range"),
        (-1, 1, "invalid"),
        (0.5, 1, "invalid"),
        ("0", 1, "invalid"),
        (None, 1, "invalid"),
        (True, 1, "invalid"),
    ],
)
async def test_offsets_that_do_not_fit(talk: Talk, first: object, last: object, kind: str) -> None:
    reply = await talk.post("/v1/rewrite", {"text": "🙂🙂 fine", "start": first, "end": last})
    assert (reply.status, reply.kind) == (422, kind)


@pytest.mark.parametrize("n", [0, 6, -1, 1.5, "3"])
async def test_how_many_suggestions_can_be_asked_for(talk: Talk, n: object) -> None:
    reply = await talk.post("/v1/rewrite", {"text": HARSH, "start": 0, "end": 4, "n": n})
    assert (reply.status, reply.kind) == (422, "invalid")


async def test_an_unforeseen_fault_is_a_problem_too(
    start: Start, coach: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_request: object) -> None:
        raise RuntimeError(HARSH)

    monkeypatch.setattr(coach, "analyze", fail)
    async with start() as talk:
        reply = await talk.post("/v1/analyze", {"text": HARSH})
        assert (reply.status, reply.kind) == (500, "internal")
        assert b"Calm" not in reply.body
        assert (await talk.get("/v1/health")).status == 200
