"""What the model reads in passages: from memory where it has read them before, the rest now, each by itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from tactful.coach.encode import Encoded
from tactful.coach.flags import Scored
from tactful.coach.memory import Memory
from tactful.coach.reading import Reading, in_company, reading_of, says_little
from tactful.coach.text import Passage
from tactful.coach.tone import Scores, ToneModel
from tactful.coach.types import Audience, Channel

# A 5,000-word draft has some 300 passages.
CAPACITY = 2048


class Place(NamedTuple):
    """A passage, the text it lies in, and under what it is read."""

    text: str
    passage: Passage
    channel: Channel | None
    audience: Audience | None


# What a passage or a paragraph is kept under: its name, and what else the model sees.
Key = tuple[bytes, Channel | None, Audience | None]


class PassageReader:
    """The model with its memory."""

    def __init__(self, model: ToneModel) -> None:
        self.model = model
        self._readings: Memory[Key, Reading] = Memory(CAPACITY)

    def read(
        self, passages: Mapping[Key, Place], states_of: Collection[Key] = (), lower: bool = False
    ) -> tuple[dict[Key, Reading], dict[Key, Scores]]:
        """A reading of each passage, and the scores of those that were read now: of those in `states_of` always, and then
        with the states, which are too large to be kept. On request with those of the lower layers.
        """
        known = {key: reading for key in passages if (reading := self._readings.get(key)) is not None}
        missing = [key for key in passages if key not in known or key in states_of]
        encoded = [e for key in missing for e in self._encoded(passages[key])]
        scores = dict(zip(missing, self.model.score(encoded, states=bool(states_of), lower=lower), strict=True))
        for key, e in zip(missing, encoded, strict=True):
            if key not in known:
                known[key] = self._heard(passages[key], e, scores[key])
                self._readings.put(key, known[key])
        return known, scores

    def _heard(self, place: Place, encoded: Encoded, scores: Scores) -> Reading:
        """A passage's reading. Where it carries a flag its sentences are heard alone as well: one flag outshines another."""
        text, passage, *_ = place
        reading = reading_of(passage, Scored(text[passage.start : passage.end], encoded, scores), self.model.card)
        if len(passage.sentences) < 2 or not any(reading.flags.values()):
            return reading
        alone = [place._replace(passage=passage.only(n)) for n in range(len(passage.sentences))]
        parts = [e for part in alone for e in self._encoded(part)]
        heard = [
            reading_of(part.passage, Scored(text[part.passage.start : part.passage.end], e, found), self.model.card)
            for part, e, found in zip(alone, parts, self.model.score(parts), strict=True)
        ]
        little = [says_little(text[start:end]) for start, end in passage.sentences]
        return in_company(reading, heard, little)

    def _encoded(self, place: Place) -> list[Encoded]:
        return self.model.encoder.encode(place.text, [place.passage], place.channel, place.audience)
