"""Which passages of a draft meet a feeling or answer a question: the pair model, and its memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tactful.coach.pair import Hidden, PairModel
from tactful.coach.readings import NamedReading

# Pairs of a message and a passage; one takes a few hundred bytes.
CAPACITY = 2048
MET, ANSWERED = 0, 1


class Links:
    """Judges the passages it has not seen beside a message: after an edit, the one that was touched. Keeps no words."""

    def __init__(self, pair: PairModel) -> None:
        self._pair = pair
        self._kept: OrderedDict[tuple[bytes, bytes], NDArray[np.float32]] = OrderedDict()

    def best(self, message: bytes, sentences: Sequence[Hidden], draft: Sequence[NamedReading]) -> NDArray[np.float32]:
        """The best logits (S, 2) that any passage of the draft reaches for each sentence of a message, named `message`: yes is
        above 0.
        """
        if not sentences or not draft:
            return np.full((len(sentences), 2), -np.inf, np.float32)
        known = {name: self._kept[message, name] for name, _ in draft if (message, name) in self._kept}
        for name, reading in draft:
            if name not in known:
                known[name] = self._pair.links(sentences, reading.scores)
        for name, row in known.items():
            self._kept[message, name] = row
            self._kept.move_to_end((message, name))
        while len(self._kept) > CAPACITY:
            self._kept.popitem(last=False)
        best: NDArray[np.float32] = np.stack([known[name] for name, _ in draft]).max(0)
        return best
