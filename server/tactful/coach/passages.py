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
        """A reading of each passage, and the scores of those in `states_of`, with the states, which are too large to be kept;
        on request, for their `lower` states, of all that were read now.
        """
        known = {key: reading for key in passages if (reading := self._readings.get(key)) is not None}
        missing = [key for key in passages if key not in known or key in states_of]
        scores: dict[Key, Scores] = {}
        for key in missing:
            encoded = self._encoded(passages[key])
            (found,) = self.model.score([encoded], states=bool(states_of))
            if key not in known:
                known[key] = self._heard(passages[key], encoded, found)
                self._readings.put(key, known[key])
            if lower or key in states_of:
                scores[key] = found
        return known, scores

    def _heard(self, place: Place, encoded: Encoded, scores: Scores) -> Reading:
        """A passage's reading. Where it carries a flag its sentences are heard alone as well: one flag outshines another."""
        reading = self._reading(place, encoded, scores)
        text, passage, *_ = place
        if len(passage.sentences) < 2 or not any(reading.flags.values()):
            return reading
        heard = []
        for n in range(len(passage.sentences)):
            alone = place._replace(passage=passage.only(n))
            of_one = self._encoded(alone)
            (found,) = self.model.score([of_one])
            heard.append(self._reading(alone, of_one, found))
        little = [says_little(text[start:end]) for start, end in passage.sentences]
        return in_company(reading, heard, little)

    def _reading(self, place: Place, encoded: Encoded, scores: Scores) -> Reading:
        """What the model finds in a passage, the span layers asked only where there is a flag to place."""
        text, passage, *_ = place
        own = text[passage.start : passage.end]
        reading = reading_of(passage, Scored(own, encoded, scores), self.model.card)
        if not any(reading.flags.values()):
            return reading
        return reading_of(passage, Scored(own, encoded, self.model.located(encoded, scores)), self.model.card)

    def _encoded(self, place: Place) -> Encoded:
        return self.model.encoder.encode(place.text, [place.passage], place.channel, place.audience)[0]
