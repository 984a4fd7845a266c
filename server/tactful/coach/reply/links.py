"""Which passages of a draft meet a feeling or answer a question: the pair model, and its memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tactful.coach.cache import Reading
from tactful.coach.pair import PairModel
from tactful.coach.tone import Card, States

# Pairs of a long thread and a long draft; a pair takes some 200 bytes.
CAPACITY = 8192
MET, ANSWERED = 0, 1


class Said(NamedTuple):
    """A sentence of the message being answered: its place in a passage's reading, kept under a name."""

    name: bytes
    reading: Reading
    sentence: int


class Answer(NamedTuple):
    """A passage of the draft."""

    name: bytes
    reading: Reading


class PairScorer:
    """The pair model. Its logits stand over the thresholds of model.json: yes is above 0."""

    def __init__(self, pair: PairModel, card: Card) -> None:
        self._pair = pair
        self._thresholds = np.array([card.links["met"], card.links["answered"]], np.float32)

    def links(self, said: Sequence[Said], answers: Sequence[Answer]) -> NDArray[np.float32]:
        """Logits (said, answers, 2)."""
        pairs = [(_states(s.reading).of(s.sentence), _states(a.reading).hidden) for s in said for a in answers]
        return self._pair.links(pairs).reshape(len(said), len(answers), 2) - self._thresholds


def _states(reading: Reading) -> States:
    if reading.scores.states is None:
        raise ValueError("read the passages with their states")
    return reading.scores.states


class Links:
    """Judges the pairs it has not seen: after an edit, those of the passage that was touched. Keeps no words."""

    def __init__(self, scorer: PairScorer) -> None:
        self._scorer = scorer
        self._kept: OrderedDict[tuple[bytes, int, bytes], NDArray[np.float32]] = OrderedDict()

    def best(self, said: Sequence[Said], answers: Sequence[Answer]) -> NDArray[np.float32]:
        """The best logits (said, 2) that any passage of the draft reaches for each sentence."""
        if not said or not answers:
            return np.full((len(said), 2), -np.inf, np.float32)
        pairs = {(i, j): (s.name, s.sentence, a.name) for i, s in enumerate(said) for j, a in enumerate(answers)}
        known = {key: self._kept[key] for key in pairs.values() if key in self._kept}
        fresh = sorted({j for (_, j), key in pairs.items() if key not in known})
        if fresh:
            logits = self._scorer.links(said, [answers[j] for j in fresh])
            known |= {pairs[i, j]: logits[i, n].copy() for n, j in enumerate(fresh) for i in range(len(said))}
        for key in pairs.values():
            self._kept[key] = known[key]
            self._kept.move_to_end(key)
        while len(self._kept) > CAPACITY:
            self._kept.popitem(last=False)
        return np.stack([np.max([known[pairs[i, j]] for j in range(len(answers))], axis=0) for i in range(len(said))])
