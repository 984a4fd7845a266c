"""Passages read before: positions and scores, in memory only, under a keyed hash. Neither text nor tokens are kept."""

from __future__ import annotations

from collections import OrderedDict
from hashlib import blake2b
from typing import NamedTuple

from tactful.coach.encode import Encoded
from tactful.coach.tone import Scores

# A 5,000-word draft has some 300 passages; one takes about 4 kB.
CAPACITY = 1024


class Reading(NamedTuple):
    """A passage as the model reads it, and what it says of it."""

    encoded: Encoded
    scores: Scores


class ReadingCache:
    """The `CAPACITY` most recently used readings."""

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._readings: OrderedDict[bytes, Reading] = OrderedDict()

    def name(self, *parts: str | None) -> bytes:
        """The keyed hash under which a passage in its circumstances is kept."""
        joined = "\0".join(part or "" for part in parts)
        return blake2b(joined.encode(), key=self._key, digest_size=16).digest()

    def get(self, name: bytes) -> Reading | None:
        """The reading kept under a name, which thereby counts as just used."""
        if name in self._readings:
            self._readings.move_to_end(name)
        return self._readings.get(name)

    def put(self, name: bytes, reading: Reading) -> None:
        """Keeps a reading, at the expense of the least recently used."""
        self._readings[name] = reading
        if len(self._readings) > CAPACITY:
            self._readings.popitem(last=False)
