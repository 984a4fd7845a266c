"""Reads a reply against the message it answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tactful.coach.memory import KeyedHash, Memory
from tactful.coach.offsets import Utf16Map
from tactful.coach.pair import PairModel
from tactful.coach.passages import Key
from tactful.coach.reply.incoming import newest, signature_of
from tactful.coach.reply.links import ANSWERED, MET, Links
from tactful.coach.reply.signals import Heard, heard
from tactful.coach.text import Range, TextReader
from tactful.coach.tone import Scores, ToneModel
from tactful.coach.types import Feeling, Question, Reply

# Messages whose sentences are remembered (as positions and scores), so that a keystroke does not take them apart again.
CAPACITY = 8


class Point(NamedTuple):
    """A sentence of the message that shows or asks something, its words, and what the draft makes of it."""

    heard: Heard
    words: str
    met: bool
    answered: bool


class Remembered(NamedTuple):
    """What is kept of a message under its name: the sentences that count, and where it is signed."""

    heard: list[Heard]
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

    def __init__(self, model: ToneModel, pair: PairModel, texts: TextReader, name: KeyedHash) -> None:
        self._model = model
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
            remembered = Remembered(found, signature_of(document))
            self._messages.put(name, remembered)
        return Message(text, name, remembered)

    def unlinked(self, message: Message, passages: Sequence[Key]) -> frozenset[Key]:
        """The passages of a draft of which it is not known what they make of a message: their states are wanted."""
        return self._links.unknown(message.name, passages) if message.remembered.heard else frozenset()

    def conversation(self, message: Message, passages: Sequence[Key], scores: Mapping[Key, Scores]) -> Conversation:
        """What a draft makes of a message. `scores` are those of the passages that `unlinked` named, with their states."""
        found, signature = message.remembered
        best = self._links.best(message.name, [h.about for h in found], passages, scores)
        points = [
            Point(h, message.text[h.start : h.end], bool(row[MET] > 0), bool(row[ANSWERED] > 0))
            for h, row in zip(found, best, strict=True)
        ]
        return Conversation(points, message.text[slice(*signature)] if signature else "")

    def points(self, text: str) -> list[Point]:
        """What a message shows and asks, before any answer to it."""
        found, _ = self.message(text).remembered
        return [Point(h, text[h.start : h.end], met=False, answered=False) for h in found]


def reply_of(message: str, points: list[Point]) -> Reply:
    """The points as they go over the wire: offsets in UTF-16 code units of the message."""
    units = Utf16Map(message)
    placed_points = [(units.to_units(p.heard.start), units.to_units(p.heard.end), p) for p in points]
    return Reply(
        [Feeling(start, end, p.heard.feeling, p.met) for start, end, p in placed_points if p.heard.feeling],
        [Question(start, end, p.answered) for start, end, p in placed_points if p.heard.question],
    )
