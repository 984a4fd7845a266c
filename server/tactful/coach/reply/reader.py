"""Reads a reply against the message it answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from tactful.coach.judge import LINKS, JudgeModel
from tactful.coach.memory import KeyedHash, Memory
from tactful.coach.offsets import Utf16Map
from tactful.coach.pair import PairModel
from tactful.coach.passages import Key
from tactful.coach.reply.evidence import Received, evidence, received
from tactful.coach.reply.incoming import newest, signature_of
from tactful.coach.reply.links import Links
from tactful.coach.reply.signals import Heard, heard
from tactful.coach.text import Document, Range, TextReader
from tactful.coach.tone import Scores, ToneModel
from tactful.coach.types import Feeling, Question, Reply

# Messages whose sentences are remembered (as positions and scores), so that a keystroke does not take them apart again.
CAPACITY = 8


class Point(NamedTuple):
    """A sentence of the message that shows or asks something, its words, and what the draft makes of it. A question that is
    not answered is `open` only where that is sure enough to be said.
    """

    heard: Heard
    words: str
    met: bool
    answered: bool
    open: bool


class Remembered(NamedTuple):
    """What is kept of a message under its name: the sentences that count, what they ask and show, and where it is signed."""

    heard: list[Heard]
    said: Received | None
    signature: Range | None


class Message(NamedTuple):
    """A message being answered, with its name and what is remembered of it."""

    text: str
    name: bytes
    remembered: Remembered


class Conversation(NamedTuple):
    """The points of a message, in order, and the words under it."""

    points: list[Point]
    signature: str


class ReplyReader:
    """What was said, and what of it a draft meets. Keeps positions and scores of the last messages, no words."""

    def __init__(
        self, model: ToneModel, pair: PairModel, judge: JudgeModel, texts: TextReader, name: KeyedHash
    ) -> None:
        self._model = model
        self._judge = judge
        self._links = Links(pair)
        self._texts = texts
        self._name = name
        self._messages: Memory[bytes, Remembered] = Memory(CAPACITY)

    def message(self, text: str) -> Message:
        """Reads a message, or remembers how it was read."""
        name = self._name(text)
        remembered = self._messages.get(name)
        if remembered is None:
            document = newest(text, self._texts)
            encoded = self._model.encoder.encode(document.text, list(document.passages), None, None)
            found = heard(document, self._model.score(encoded, states=True), self._model.card)
            said = received([text[h.start : h.end] for h in found], [h.signals for h in found]) if found else None
            remembered = Remembered(found, said, signature_of(document))
            self._messages.put(name, remembered)
        return Message(text, name, remembered)

    def unlinked(self, message: Message, passages: Sequence[Key]) -> frozenset[Key]:
        """The passages of a draft of which it is not known what they make of a message: their states are wanted."""
        return self._links.unknown(message.name, passages) if message.remembered.heard else frozenset()

    def conversation(
        self, message: Message, draft: Document, passages: Sequence[Key], scores: Mapping[Key, Scores]
    ) -> Conversation:
        """What a draft makes of a message. `passages` names those of the draft; `scores` are those of the passages that
        `unlinked` named, with their states.
        """
        found, _, signature = message.remembered
        words = [message.text[h.start : h.end] for h in found]
        met, answered = self._made(message, words, draft, passages, scores)
        least = self._judge.thresholds
        points = [
            Point(h, w, met[n] >= least["met"], answered[n] >= least["answered"], answered[n] < least["open"])
            for n, (h, w) in enumerate(zip(found, words, strict=True))
        ]
        return Conversation(points, message.text[slice(*signature)] if signature else "")

    def _made(
        self,
        message: Message,
        words: list[str],
        draft: Document,
        passages: Sequence[Key],
        scores: Mapping[Key, Scores],
    ) -> list[list[float]]:
        """How likely a draft makes each link with each of the S points of a message: two rows of S."""
        found, said, _ = message.remembered
        made = np.zeros((len(LINKS), len(found)), np.float32)
        if said is None or not passages:
            return made.tolist()
        sentences = {
            key: [draft.text[start:end] for start, end in passage.sentences]
            for key, passage in zip(passages, draft.passages, strict=True)
        }
        about = [h.about for h in found]
        reply = self._links.beside(message.name, list(zip(words, about, strict=True)), sentences, scores)
        for link, rows in enumerate(_carrying(found)):
            if rows:
                made[link, rows] = self._judge.probabilities(link, evidence(said, reply, link, rows))
        return made.tolist()

    def points(self, text: str) -> list[Point]:
        """What a message shows and asks, before any answer to it."""
        found = self.message(text).remembered.heard
        return [Point(h, text[h.start : h.end], met=False, answered=False, open=h.question) for h in found]


def _carrying(found: list[Heard]) -> list[list[int]]:
    """The points that show a feeling, and those that ask."""
    return [[n for n, h in enumerate(found) if h.feeling], [n for n, h in enumerate(found) if h.question]]


def reply_of(message: str, points: list[Point]) -> Reply:
    """The points as they go over the wire: offsets in UTF-16 code units of the message."""
    units = Utf16Map(message)
    placed_points = [(units.to_units(p.heard.start), units.to_units(p.heard.end), p) for p in points]
    return Reply(
        [Feeling(start, end, p.heard.feeling, p.met) for start, end, p in placed_points if p.heard.feeling],
        [Question(start, end, p.answered) for start, end, p in placed_points if p.heard.question],
    )
