"""Which passages of a draft meet a feeling or answer a question: the pair model, and its memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tactful.coach.cache import Reading
from tactful.coach.pair import Hidden, PairModel, parts
from tactful.coach.readings import NamedReading
from tactful.coach.tone import Card, States

# Pairs of a message and a passage; one takes a few hundred bytes.
CAPACITY = 2048
MET, ANSWERED = 0, 1


class Links:
    """Judges the passages it has not seen beside a message: after an edit, the one that was touched. Keeps no words.

    Logits stand over the thresholds of model.json: yes is above 0.
    """

    def __init__(self, pair: PairModel, card: Card) -> None:
        self._pair = pair
        self._thresholds = np.array([card.links["met"], card.links["answered"]], np.float32)
        self._kept: OrderedDict[tuple[bytes, bytes], NDArray[np.float32]] = OrderedDict()

    def best(self, message: bytes, sentences: Sequence[Hidden], draft: Sequence[NamedReading]) -> NDArray[np.float32]:
        """The best logits (S, 2) that any passage of the draft reaches for each sentence of a message, named `message`."""
        if not sentences or not draft:
            return np.full((len(sentences), 2), -np.inf, np.float32)
        known = {name: self._kept[message, name] for name, _ in draft if (message, name) in self._kept}
        for name, reading in draft:
            if name not in known:
                logits = self._pair.links(sentences, parts(states_of(reading)))
                known[name] = logits.max(1) - self._thresholds
        for name, row in known.items():
            self._kept[message, name] = row
            self._kept.move_to_end((message, name))
        while len(self._kept) > CAPACITY:
            self._kept.popitem(last=False)
        best: NDArray[np.float32] = np.stack([known[name] for name, _ in draft]).max(0)
        return best


def states_of(reading: Reading) -> States:
    """The topic states of a passage that was read with them. Raises ValueError for one that was not."""
    if reading.scores.states is None:
        raise ValueError("read the passages with their states")
    return reading.scores.states
