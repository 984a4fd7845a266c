"""Reads a reply against the message it answers."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

from tactful.coach.language import LanguageDetector
from tactful.coach.offsets import Utf16Map
from tactful.coach.pair import PairModel, parts
from tactful.coach.readings import NamedReading, PassageReader, placed
from tactful.coach.reply.incoming import newest, signature_of
from tactful.coach.reply.links import ANSWERED, MET, Links
from tactful.coach.reply.signals import Heard, heard
from tactful.coach.text import Range
from tactful.coach.types import Feeling, Question, Reply

# Messages whose sentences are remembered (as positions and scores), so that a keystroke does not take them apart again.
CAPACITY = 8


class Point(NamedTuple):
    """A sentence of the message that shows or asks something, its words, and what the draft makes of it."""

    heard: Heard
    words: str
    met: bool
    answered: bool


class Message(NamedTuple):
    """What is remembered of a message: the sentences that count, and where it is signed."""

    heard: list[Heard]
    signature: Range | None


class Conversation(NamedTuple):
    """The points of a message, in order, and the words under it."""

    points: list[Point]
    signature: str


class ReplyReader:
    """What was said, and what of it a draft meets. Keeps positions and scores of the last messages, no words."""

    def __init__(self, reader: PassageReader, detector: LanguageDetector, pair: PairModel) -> None:
        self._reader = reader
        self._detector = detector
        self._links = Links(pair)
        self._messages: OrderedDict[bytes, Message] = OrderedDict()

    def read(self, message: str, readings: list[NamedReading]) -> Conversation:
        """What a draft makes of a message. `readings` are those of the draft's passages, with their states."""
        name = self._reader.cache.name(message)
        found, signature = self._message(name, message)
        sentences = [parts(h.reading.scores)[h.sentence] for h in found]
        best = self._links.best(name, sentences, readings)
        points = [
            Point(h, message[h.start : h.end], bool(row[MET] > 0), bool(row[ANSWERED] > 0))
            for h, row in zip(found, best, strict=True)
        ]
        return Conversation(points, message[slice(*signature)] if signature else "")

    def points(self, message: str) -> list[Point]:
        """What a message shows and asks, before any answer to it."""
        found, _ = self._message(self._reader.cache.name(message), message)
        return [Point(h, message[h.start : h.end], met=False, answered=False) for h in found]

    def _message(self, name: bytes, text: str) -> Message:
        if name not in self._messages:
            document = newest(text, self._detector)
            read = self._reader.read(placed(document), states=True)
            found = heard(document, [kept.reading for kept in read], self._reader.model.card)
            self._messages[name] = Message(found, signature_of(document))
            if len(self._messages) > CAPACITY:
                self._messages.popitem(last=False)
        self._messages.move_to_end(name)
        return self._messages[name]


def reply_of(message: str, points: list[Point]) -> Reply:
    """The points as they go over the wire: offsets in UTF-16 code units of the message."""
    units = Utf16Map(message)
    placed_points = [(units.to_units(p.heard.start), units.to_units(p.heard.end), p) for p in points]
    return Reply(
        [Feeling(start, end, p.heard.feeling, p.met) for start, end, p in placed_points if p.heard.feeling],
        [Question(start, end, p.answered) for start, end, p in placed_points if p.heard.question],
    )
