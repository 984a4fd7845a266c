"""Which passages of a draft meet a feeling or answer a question: the pair model, and its memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from tactful.coach.memory import Memory
from tactful.coach.pair import Hidden, PairModel
from tactful.coach.passages import Key
from tactful.coach.tone import Scores

# Pairs of a message and a passage; one takes a few hundred bytes.
CAPACITY = 2048
MET, ANSWERED = 0, 1


class Links:
    """Judges the passages it has not seen beside a message: after an edit, the one that was touched. Keeps no words."""

    def __init__(self, pair: PairModel) -> None:
        self._pair = pair
        self._kept: Memory[tuple[bytes, Key], NDArray[np.float32]] = Memory(CAPACITY)

    def unknown(self, message: bytes, passages: Sequence[Key]) -> frozenset[Key]:
        """The passages that have not been judged beside a message."""
        return frozenset(key for key in passages if (message, key) not in self._kept)

    def best(
        self, message: bytes, sentences: Sequence[Hidden], passages: Sequence[Key], scores: Mapping[Key, Scores]
    ) -> NDArray[np.float32]:
        """The best logits (S, 2) that any passage of the draft reaches for each sentence of a message, named `message`: yes is
        above 0. `scores`, with states, are those of the passages that `unknown` named.
        """
        if not sentences or not passages:
            return np.full((len(sentences), 2), -np.inf, np.float32)
        rows = []
        for key in passages:
            row = self._kept.get((message, key))
            if row is None:
                row = self._pair.links(sentences, scores[key])
                self._kept.put((message, key), row)
            rows.append(row)
        best: NDArray[np.float32] = np.stack(rows).max(0)
        return best
