"""Scores of passages seen before, in memory only, under a keyed hash: no text is kept."""

from __future__ import annotations

from collections import OrderedDict
from hashlib import blake2b

from tactful.coach.tone import Scores

CAPACITY = 4096


class ScoreCache:
    """The `CAPACITY` most recently used passages. About 3 kB each."""

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._scores: OrderedDict[bytes, Scores] = OrderedDict()

    def name(self, *parts: str | None) -> bytes:
        """The keyed hash under which a passage in its circumstances is kept."""
        joined = "\0".join(part or "" for part in parts)
        return blake2b(joined.encode(), key=self._key, digest_size=16).digest()

    def get(self, name: bytes) -> Scores | None:
        """The scores kept under a name, which thereby counts as just used."""
        if name in self._scores:
            self._scores.move_to_end(name)
        return self._scores.get(name)

    def put(self, name: bytes, scores: Scores) -> None:
        """Keeps scores, at the expense of the least recently used."""
        self._scores[name] = scores
        if len(self._scores) > CAPACITY:
            self._scores.popitem(last=False)
