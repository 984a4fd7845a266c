"""From the JSON lines of models/data to tensors' worth of numbers, with the product's own splitter and tokenizer."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tactful.coach.encode import Encoded, Encoder
from tactful.coach.language import LanguageDetector
from tactful.coach.text import Passage, read
from tactful.coach.tone import FLAGS, MOVES, SIGNALS
from tactful.coach.types import Audience, Channel

DATA = Path(__file__).resolve().parents[2] / "models" / "data"
MARK = re.compile(r"⟦([a-z_]+):([123])\|(.*?)⟧", re.S)
CULTURE = FLAGS.index("culture_bound")
UNKNOWN = -1.0


@dataclass(frozen=True)
class Span:
    """A flag, in code points."""

    start: int
    end: int
    label: int
    severity: int


@dataclass(frozen=True)
class Sample:
    """A passage with its gold.

    `words` (W, 9), `severity` (W,) 0 for none, `labels` (S, 9), `moves` (S, 8), `signals` (S, 10); -1 where not labelled.
    """

    item: str
    author: str
    encoded: Encoded
    words: NDArray[np.float32]
    severity: NDArray[np.int64]
    labels: NDArray[np.float32]
    moves: NDArray[np.float32]
    signals: NDArray[np.float32]


def unmark(markup: str) -> tuple[str, list[Span]]:
    """Text and spans of inline-marked text."""
    out, spans, position = "", [], 0
    for m in MARK.finditer(markup):
        out += markup[position : m.start()]
        spans.append(Span(len(out), len(out) + len(m[3]), FLAGS.index(m[1]), int(m[2])))
        out += m[3]
        position = m.end()
    return out + markup[position:], spans


def items(form: str) -> Iterator[dict[str, object]]:
    """All items of a form (`sentences`, `drafts`, `replies`), in file order."""
    for file in sorted((DATA / form).glob("*.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            yield json.loads(line)


class Reader:
    """Makes samples of texts."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._detector = LanguageDetector()

    def samples(
        self,
        item: str,
        author: str,
        text: str,
        spans: list[Span],
        moves: list[tuple[str, str]] | None,
        channel: Channel | None,
        audience: Audience | None,
        signals: list[tuple[str, str]] | None = None,
    ) -> list[Sample]:
        """One sample a passage. `moves` and `signals` are (name, sentence) pairs, None where nobody labelled them."""
        document = read(text, self._detector)
        passages = list(document.passages)
        encoded = self._encoder.encode(text, passages, channel, audience)
        return [
            Sample(
                item,
                author,
                e,
                *_word_gold(e, p, spans),
                _label_gold(p, spans),
                _sentence_gold(text, p, moves, MOVES),
                _sentence_gold(text, p, signals, SIGNALS),
            )
            for p, e in zip(passages, encoded, strict=True)
        ]


def _word_gold(encoded: Encoded, passage: Passage, spans: list[Span]) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    gold = np.zeros((len(encoded.words), len(FLAGS)), np.float32)
    severity = np.zeros(len(encoded.words), np.int64)
    for n, (start, end) in enumerate(encoded.words + passage.start):
        for span in spans:
            if span.start < max(end, start + 1) and start < span.end:
                gold[n, span.label] = 1
                severity[n] = max(severity[n], span.severity)
    return gold, severity


def _label_gold(passage: Passage, spans: list[Span]) -> NDArray[np.float32]:
    gold = np.zeros((len(passage.sentences), len(FLAGS)), np.float32)
    for n, sentence in enumerate(passage.sentences):
        for span in spans:
            shared = min(span.end, sentence.end) - max(span.start, sentence.start)
            if shared > min(8, (span.end - span.start) / 3):
                gold[n, span.label] = 1
    return gold


def _sentence_gold(
    text: str, passage: Passage, marks: list[tuple[str, str]] | None, names: tuple[str, ...]
) -> NDArray[np.float32]:
    gold = np.full((len(passage.sentences), len(names)), UNKNOWN if marks is None else 0.0, np.float32)
    for name, sentence in marks or []:
        start = text.find(sentence)
        for n, own in enumerate(passage.sentences):
            shared = min(start + len(sentence), own.end) - max(start, own.start)
            if shared >= 0.5 * min(len(sentence), own.end - own.start):
                gold[n, names.index(name)] = 1
    return gold


def load(reader: Reader, noise: random.Random | None = None) -> list[Sample]:
    """Everything under models/data. With `noise`, texts are roughened as people type (see roughen.py)."""
    from roughen import roughen  # noqa: PLC0415  scripts are no package

    found: list[Sample] = []

    def add(item: dict[str, object], text: str, spans: list[Span], channel: bool = True) -> None:
        moves = [(str(m), str(s)) for m, s in item["moves"]]  # type: ignore[attr-defined]
        sentence_of = [text.find(s) for _, s in moves]
        if noise:
            text, spans, moved = roughen(
                text, spans, [(a, a + len(s)) for a, (_, s) in zip(sentence_of, moves, strict=True)], noise
            )
            moves = [(m, text[a:b]) for (m, _), (a, b) in zip(moves, moved, strict=True)]
        known = channel and not (noise and noise.random() < 0.15)
        found.extend(
            reader.samples(
                str(item["id"]),
                str(item["author"]),
                text,
                spans,
                moves,
                item["channel"] if known else None,  # type: ignore[arg-type]
                item["audience"] if known else None,  # type: ignore[arg-type]
            )
        )

    for form in ("sentences", "drafts", "replies"):
        for item in items(form):
            text, spans = unmark(str(item["markup"]))
            add(item, text, spans)
    for item in items("replies"):
        marks = [*item["feelings"], *(("question", q) for q in item["questions"])]  # type: ignore[misc,attr-defined]
        found.extend(
            reader.samples(
                f"{item['id']}-in",
                str(item["author"]),
                str(item["incoming"]),
                [],
                None,
                None,
                None,
                [(str(a), str(b)) for a, b in marks],
            )
        )
    return found
