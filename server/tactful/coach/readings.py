"""What the model reads in passages: from memory where it has read them before, the rest in one batched run."""

from __future__ import annotations

from typing import NamedTuple

from tactful.coach.cache import Reading, ReadingCache
from tactful.coach.text import Document, Passage
from tactful.coach.tone import ToneModel
from tactful.coach.types import Audience, Channel


class Placed(NamedTuple):
    """A passage, and the text it lies in."""

    text: str
    passage: Passage


class NamedReading(NamedTuple):
    """A reading, and the keyed hash under which it is kept."""

    name: bytes
    reading: Reading


class PassageReader:
    """The model with its memory."""

    def __init__(self, model: ToneModel, cache_key: bytes) -> None:
        self.model = model
        self.cache = ReadingCache(cache_key)

    def read(
        self,
        passages: list[Placed],
        channel: Channel | None = None,
        audience: Audience | None = None,
        states: bool = False,
    ) -> list[NamedReading]:
        """A reading a passage, in the order given; on request with the encoder's states."""
        names = [
            self.cache.name(
                text[p.start : p.end],
                # The same words are taken apart otherwise in a message than in a draft.
                repr(
                    [
                        [(part.start - p.start, part.end - p.start) for part in parts]
                        for parts in (p.sentences, p.blanked)
                    ]
                ),
                channel,
                audience,
            )
            for text, p in passages
        ]
        kept = {name: reading for name in names if (reading := self.cache.get(name)) is not None}
        readings = {name: reading for name, reading in kept.items() if reading.scores.states is not None or not states}
        missing = {name: place for name, place in zip(names, passages, strict=True) if name not in readings}
        encoded = [e for text, p in missing.values() for e in self.model.encoder.encode(text, [p], channel, audience)]
        for name, e, scores in zip(missing, encoded, self.model.score(encoded, states), strict=True):
            readings[name] = Reading(e.forgotten(), scores)
            self.cache.put(name, readings[name])
        return [NamedReading(name, readings[name]) for name in names]


def placed(document: Document) -> list[Placed]:
    """The passages of a document, each with the text it lies in."""
    return [Placed(document.text, passage) for passage in document.passages]
