"""Reads a reply against the message it answers."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

from tactful.coach.language import LanguageDetector
from tactful.coach.offsets import Utf16Map
from tactful.coach.readings import NamedReading, PassageReader, placed
from tactful.coach.reply.incoming import newest
from tactful.coach.reply.links import ANSWERED, MET, Answer, Links, PairScorer, Said
from tactful.coach.reply.overlap import OverlapScorer
from tactful.coach.reply.signals import Heard, heard
from tactful.coach.text import Document
from tactful.coach.types import Feeling, Question, Reply

# Messages whose sentences are remembered (as positions and scores), so that a keystroke does not take them apart again.
CAPACITY = 8


class Point(NamedTuple):
    """A sentence of the message that shows or asks something, its words, and what the draft makes of it."""

    heard: Heard
    words: str
    met: bool
    answered: bool


class ReplyReader:
    """What was said, and what of it a draft meets. Keeps positions and scores of the last messages, no words."""

    def __init__(self, reader: PassageReader, detector: LanguageDetector, scorer: PairScorer | None = None) -> None:
        self._reader = reader
        self._detector = detector
        self._links = Links(scorer or OverlapScorer())
        self._messages: OrderedDict[bytes, list[Heard]] = OrderedDict()

    def read(self, message: str, draft: Document, readings: list[NamedReading]) -> list[Point]:
        """The points of a message, in order. `readings` are those of the draft's passages."""
        found = self._heard(message)
        said = [Said(h.passage, message[h.start : h.end], h.reading, h.sentence) for h in found]
        answers = [
            Answer(name, draft.text[p.start : p.end], reading)
            for p, (name, reading) in zip(draft.passages, readings, strict=True)
        ]
        best = self._links.best(said, answers)
        return [
            Point(h, s.words, bool(row[MET] > 0), bool(row[ANSWERED] > 0))
            for h, s, row in zip(found, said, best, strict=True)
        ]

    def _heard(self, message: str) -> list[Heard]:
        name = self._reader.cache.name(message)
        if name not in self._messages:
            document = newest(message, self._detector)
            read = self._reader.read(placed(document))
            names, readings = [kept.name for kept in read], [kept.reading for kept in read]
            self._messages[name] = heard(document, names, readings, self._reader.model.card)
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
