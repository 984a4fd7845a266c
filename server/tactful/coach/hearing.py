"""What a reader may hear in a draft: its paragraphs from memory where they stood there before, the rest read now."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from tactful.coach.flags import Found
from tactful.coach.memory import Memory
from tactful.coach.passages import Key, PassageReader, Place
from tactful.coach.reading import HeardSentence, Reading, joined
from tactful.coach.text import Document, PlacedParagraph
from tactful.coach.tone import Scores, ToneModel
from tactful.coach.types import Audience, Channel, FlagLabel, Sensitivity

# Paragraphs kept, by the number of their sentences. A 5,000-word draft has some 400.
CAPACITY = 4096


class Setting(NamedTuple):
    """What a draft is read under, beside its text."""

    channel: Channel | None
    audience: Audience | None
    sensitivity: Sensitivity
    labels_off: frozenset[FlagLabel]


class Heard(NamedTuple):
    """What the coach found in a text. `paragraphs` are readings, each with where its paragraph begins."""

    flags: list[Found]
    paragraphs: list[tuple[int, Reading]]

    @property
    def sentences(self) -> Iterator[HeardSentence]:
        """All sentences in order."""
        return (sentence.moved(start) for start, reading in self.paragraphs for sentence in reading.sentences)


class Listener:
    """Hears drafts, and remembers their paragraphs."""

    def __init__(self, model: ToneModel) -> None:
        self._passages = PassageReader(model)
        self._paragraphs: Memory[Key, Reading] = Memory(CAPACITY, lambda reading: 1 + len(reading.sentences))

    def hear(
        self, documents: Sequence[Document], setting: Setting, states_of: Collection[Key] = (), lower: bool = False
    ) -> tuple[list[Heard], dict[Key, Scores]]:
        """What is heard in each document; and the scores, with states, of the passages in `states_of`.

        On request with the lower states of what was read now.
        """
        placed = {_key(p.paragraph.name, setting): (d.text, p) for d in documents for p in d.paragraphs}
        known = {key: reading for key in placed if (reading := self._paragraphs.get(key)) is not None}
        wanted = {
            key: place
            for name, (text, paragraph) in placed.items()
            if name not in known or states_of
            for key, place in _places(text, paragraph, setting)
            if name not in known or key in states_of
        }
        readings, scores = self._passages.read(wanted, states_of, lower)
        for name in [name for name in placed if name not in known]:
            paragraph = placed[name][1].paragraph
            parts = zip(paragraph.names, paragraph.passages, strict=True)
            known[name] = joined([(passage.start, readings[_key(of, setting)]) for of, passage in parts])
            self._paragraphs.put(name, known[name])
        return [_heard(document, known, setting) for document in documents], scores


def keys(document: Document, setting: Setting) -> list[Key]:
    """What the passages of a document are kept under."""
    return [_key(name, setting) for placed in document.paragraphs for name in placed.paragraph.names]


def _key(name: bytes, setting: Setting) -> Key:
    return name, setting.channel, setting.audience


def _places(text: str, placed: PlacedParagraph, setting: Setting) -> Iterator[tuple[Key, Place]]:
    own = text[placed.start : placed.end]
    for name, passage in zip(placed.paragraph.names, placed.paragraph.passages, strict=True):
        yield _key(name, setting), Place(own, passage, setting.channel, setting.audience)


def _heard(document: Document, known: dict[Key, Reading], setting: Setting) -> Heard:
    readings = [(placed.start, known[_key(placed.paragraph.name, setting)]) for placed in document.paragraphs]
    flags = [
        found.moved(start)
        for start, reading in readings
        for found in reading.flags[setting.sensitivity]
        if found.label not in setting.labels_off
    ]
    return Heard(flags, readings)
