"""What the model reads in passages: from memory where it has read them before, the rest in one batched run."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from tactful.coach.encode import Encoded
from tactful.coach.flags import Scored
from tactful.coach.memory import Memory
from tactful.coach.reading import Reading, reading_of
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
                text, passage, *_ = passages[key]
                scored = Scored(text[passage.start : passage.end], e, scores[key])
                known[key] = reading_of(passage, scored, self.model.card)
                self._readings.put(key, known[key])
        return known, scores

    def _encoded(self, place: Place) -> list[Encoded]:
        return self.model.encoder.encode(place.text, [place.passage], place.channel, place.audience)
