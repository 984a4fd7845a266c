"""From the JSON lines of models/data to tensors' worth of numbers, with the product's own splitter and tokenizer."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tactful.coach.encode import Encoded, Encoder
from tactful.coach.judge import LINKS
from tactful.coach.memory import KeyedHash
from tactful.coach.text import Passage, TextReader
from tactful.coach.tone import CULTURE, FLAGS, MOVES, SIGNALS
from tactful.coach.types import Audience, Channel

MODELS = Path(__file__).resolve().parents[2] / "models"
DATA = MODELS / "data"
WORDS = MODELS / "tone" / "words.txt"
STRETCH = re.compile(r"\[\[(.*?)\]\]", re.S)
MARK = re.compile(r"⟦([a-z_]+):([123])\|(.*?)⟧", re.S)
FORMS = ("sentences", "drafts", "replies", "rewrites")
UNKNOWN = -1.0
Link = tuple[str, str, bool]
# Marks the message received in the id of its reply.
RECEIVED = "-in"
RATE_OF_JOINED_TEXTS = 0.5
RATE_OF_TEXTS_BEHIND = 0.6
RATE_OF_UNKNOWN_CHANNELS = 0.15
JOINED = 140  # code points: two such texts still make one passage


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

    `words` (W, 9), `severity` (W,) 0 for none, `labels` (S, 9), `moves` (S, 8), `signals` (S, 10), `links` (S, 2) whether
    the reply to this message meets the sentence's feeling and answers its question; -1 where not labelled.
    """

    item: str
    author: str
    sentences: tuple[str, ...]
    encoded: Encoded
    words: NDArray[np.float32]
    severity: NDArray[np.int64]
    labels: NDArray[np.float32]
    moves: NDArray[np.float32]
    signals: NDArray[np.float32]
    links: NDArray[np.float32]


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


def encoder_of(folder: Path) -> Encoder:
    """The encoder of a model that is being made."""
    return Encoder(*((folder / name).read_text("utf-8") for name in ("tokenizer.json", "words.txt")))


class Reader:
    """Makes samples of texts."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._texts = TextReader(KeyedHash(b"train"))

    def samples(
        self,
        item: str,
        author: str,
        text: str,
        spans: list[Span] | None,
        moves: list[tuple[str, str]] | None,
        channel: Channel | None,
        audience: Audience | None,
        signals: list[tuple[str, str]] | None = None,
        links: Iterable[Link] = (),
        wide: bool = False,
    ) -> list[Sample]:
        """One sample a passage. `moves` and `signals` are (name, sentence) pairs; None where nobody labelled them.

        `wide` spans tell what a sentence is, and not which of its words carry that.
        """
        document = self._texts.read(text)
        passages = list(document.passages)
        encoded = self._encoder.encode(text, passages, channel, audience)
        return [
            Sample(
                item,
                author,
                tuple(text[start:end] for start, end in p.sentences),
                e,
                *_word_gold(e, p, spans, wide),
                _label_gold(p, spans),
                _sentence_gold(text, p, moves, MOVES),
                _sentence_gold(text, p, signals, SIGNALS),
                _link_gold(text, p, links),
            )
            for p, e in zip(passages, encoded, strict=True)
        ]


def _word_gold(
    encoded: Encoded, passage: Passage, spans: list[Span] | None, wide: bool
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    gold = np.full((len(encoded.words), len(FLAGS)), UNKNOWN if spans is None else 0.0, np.float32)
    severity = np.zeros(len(encoded.words), np.int64)
    for n, (start, end) in enumerate(encoded.words + passage.start):
        for span in spans or []:
            if span.start < max(end, start + 1) and start < span.end:
                gold[n, span.label] = UNKNOWN if wide else 1
                severity[n] = max(severity[n], span.severity)
    return gold, severity


def _label_gold(passage: Passage, spans: list[Span] | None) -> NDArray[np.float32]:
    gold = np.full((len(passage.sentences), len(FLAGS)), UNKNOWN if spans is None else 0.0, np.float32)
    for n, sentence in enumerate(passage.sentences):
        for span in spans or []:
            shared = min(span.end, sentence.end) - max(span.start, sentence.start)
            if shared > min(8, (span.end - span.start) / 3):
                gold[n, span.label] = 1
    return gold


def _sentence_gold(
    text: str, passage: Passage, marks: list[tuple[str, str]] | None, names: tuple[str, ...]
) -> NDArray[np.float32]:
    gold = np.full((len(passage.sentences), len(names)), UNKNOWN if marks is None else 0.0, np.float32)
    for name, sentence in marks or []:
        for n in _standing(text, passage, sentence):
            gold[n, names.index(name)] = 1
    return gold


def _link_gold(text: str, passage: Passage, links: Iterable[Link]) -> NDArray[np.float32]:
    gold = np.full((len(passage.sentences), len(LINKS)), UNKNOWN, np.float32)
    for kind, sentence, is_so in links:
        for n in _standing(text, passage, sentence):
            gold[n, LINKS.index(kind)] = is_so
    return gold


def _standing(text: str, passage: Passage, sentence: str) -> Iterator[int]:
    """The sentences of a passage that a marked sentence is, or is mostly part of."""
    start = text.find(sentence)
    for n, own in enumerate(passage.sentences):
        shared = min(start + len(sentence), own.end) - max(start, own.start)
        if shared >= 0.5 * min(len(sentence), own.end - own.start):
            yield n


@dataclass(frozen=True)
class Text:
    """A text with its gold, before it is taken apart. `spans` and `moves` are None where nobody labelled them."""

    item: str
    author: str
    text: str
    spans: list[Span] | None
    moves: list[tuple[str, str]] | None
    signals: list[tuple[str, str]] | None
    links: list[Link]
    channel: Channel | None
    audience: Audience | None
    wide: bool = False


def texts() -> Iterator[Text]:
    """Everything under models/data: sentences, drafts, replies, and the messages that the replies answer."""
    for form in ("sentences", "drafts", "replies"):
        for item in items(form):
            text, spans = unmark(str(item["markup"]))
            moves = [(str(m), str(s)) for m, s in item["moves"]]  # type: ignore[attr-defined]
            yield Text(
                str(item["id"]),
                str(item["author"]),
                text,
                spans,
                moves,
                None,
                [],
                item["channel"],  # type: ignore[arg-type]
                item["audience"],  # type: ignore[arg-type]
            )
    for item in items("replies"):
        marks = [*item["feelings"], *(("question", q) for q in item["questions"])]  # type: ignore[misc,attr-defined]
        signals = [(str(a), str(b)) for a, b in marks]
        met = [("met", s, bool(m)) for (_, s), m in zip(item["feelings"], item["met"], strict=True)]  # type: ignore[call-overload]
        answered = [("answered", q, bool(a)) for q, a in zip(item["questions"], item["answered"], strict=True)]  # type: ignore[call-overload]
        # Nobody marked flags in what others wrote: its anger must not be learned as clean.
        yield Text(
            f"{item['id']}{RECEIVED}",
            str(item["author"]),
            str(item["incoming"]),
            None,
            None,
            signals,
            [*met, *answered],
            None,
            None,
        )


def rewritten(chance: random.Random) -> Iterator[Text]:
    """Drafts with a flag and one of their rewrites, as minimal pairs: what is said stays, how it is said changes."""
    for number, item in enumerate(items("rewrites")):
        before, flagged, after = STRETCH.split(str(item["markup"]))
        better = chance.choice([str(r["text"]) for r in item["rewrites"]])  # type: ignore[attr-defined]
        for half, markup in (("a", before + flagged + after), ("b", before + better + after)):
            text, spans = unmark(markup)
            if not text.strip():
                continue
            yield Text(
                f"{item['id']}-p{number}{half}",
                str(item["author"]),
                text.strip(),
                [] if half == "b" else spans,
                None,
                None,
                [],
                item["channel"],  # type: ignore[arg-type]
                item["audience"],  # type: ignore[arg-type]
                wide=True,
            )


def load(reader: Reader, noise: random.Random | None = None) -> list[Sample]:
    """Everything under models/data. With `noise`, texts are joined and roughened as people type (see roughen.py)."""
    everything = list(texts())
    if noise:
        everything += rewritten(noise)
        splits = {
            name: author["split"] for name, author in json.loads((DATA / "authors.json").read_text("utf-8")).items()
        }
        short: dict[tuple[object, ...], list[Text]] = {}
        for text in everything:
            if len(text.text) < JOINED:
                short.setdefault(_company(text, splits), []).append(text)
        everything = [_as_typed(text, short.get(_company(text, splits), []), noise) for text in everything]
    return [
        sample
        for t in everything
        for sample in reader.samples(
            t.item, t.author, t.text, t.spans, t.moves, t.channel, t.audience, t.signals, t.links, t.wide
        )
    ]


def silent(reader: Reader, file: Path, quiet: int, noise: random.Random) -> list[Sample]:
    """Passages of texts that plain.py wrote: of all in which something is flagged for nothing, and `quiet` of the others.

    Figures of speech may stand in them.
    """
    flagged, others = list[Sample](), list[Sample]()
    for number, line in enumerate(file.read_text("utf-8").splitlines()):
        item = json.loads(line)
        known = noise.random() > RATE_OF_UNKNOWN_CHANNELS
        audience: Audience | None = "colleague" if known else None
        channel: Channel | None = item["channel"] if known else None
        samples = reader.samples(f"plain-{number}", "plain", item["text"], [], None, channel, audience)
        (flagged if item["flagged"] else others).extend(samples)
    chosen = flagged + noise.sample(others, min(quiet, len(others)))
    for sample in chosen:
        sample.words[:, CULTURE] = sample.labels[:, CULTURE] = UNKNOWN
    return chosen


def _company(text: Text, splits: dict[str, str]) -> tuple[object, ...]:
    """Texts that may stand beside one another: of one split, one kind of reader, one kind of label."""
    return splits[text.author], text.channel, text.audience, text.signals is None


def _as_typed(text: Text, company: list[Text], noise: random.Random) -> Text:
    """The text as it might also have been typed: beside another one, roughly, with no word of channel and audience."""
    from roughen import roughen  # noqa: PLC0415  scripts are no package

    if text.spans is None or text.moves is None:
        return text
    # Pairs stay as they are: their lesson is the difference of a word.
    if company and len(text.text) < JOINED and "-p" not in text.item and noise.random() < RATE_OF_JOINED_TEXTS:
        other = noise.choice(company)
        behind = noise.random() < RATE_OF_TEXTS_BEHIND
        text = _joined(text, other, text) if behind else _joined(other, text, text)
    assert text.spans is not None
    assert text.moves is not None
    starts = [text.text.find(s) for _, s in text.moves]
    rough, spans, moved = roughen(
        text.text, text.spans, [(a, a + len(s)) for a, (_, s) in zip(starts, text.moves, strict=True)], noise
    )
    moves = [(m, rough[a:b]) for (m, _), (a, b) in zip(text.moves, moved, strict=True)]
    known = noise.random() > RATE_OF_UNKNOWN_CHANNELS
    return replace(
        text,
        text=rough,
        spans=spans,
        moves=moves,
        channel=text.channel if known else None,
        audience=text.audience if known else None,
    )


def _joined(first: Text, second: Text, of: Text) -> Text:
    """Two texts as one paragraph, in the name of one: what stands beside a flag takes nothing away from it."""
    shift = len(first.text) + 1
    return replace(
        of,
        text=f"{first.text} {second.text}",
        spans=(first.spans or []) + [replace(s, start=s.start + shift, end=s.end + shift) for s in second.spans or []],
        moves=(first.moves or []) + (second.moves or []),
    )
