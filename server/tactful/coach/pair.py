"""The pair model: does a passage of a reply meet the feeling, or answer the question, of a sentence it replies to?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tactful.coach import session
from tactful.coach.tone import Card

# Sentence and passage together, in tokens; what is longer is left out.
MAX_TOKENS = 256
BATCH = 32

# Of a sentence, or of a passage: (T, 384).
Hidden = NDArray[np.float16]


class PairModel:
    """Two layers over the hidden states of the tone model's encoder. Pickles as its folder."""

    def __init__(self, folder: Path, card: Card) -> None:
        """Opens `pair.onnx`. Raises ModelError when it is missing, damaged or not the one model.json names."""
        self._folder, self._card = folder, card
        self._session = session.opened(folder / "pair.onnx", card.sha256.get("pair.onnx"))

    def __reduce__(self) -> tuple[type[PairModel], tuple[Path, Card]]:
        return PairModel, (self._folder, self._card)

    def links(self, pairs: Sequence[tuple[Hidden, Hidden]]) -> NDArray[np.float32]:
        """Logits (N, 2) of pairs of a sentence's states and a passage's: the passage meets it, answers it."""
        order = sorted(range(len(pairs)), key=lambda n: len(pairs[n][0]) + len(pairs[n][1]))
        logits = np.zeros((len(pairs), 2), np.float32)
        for first in range(0, len(order), BATCH):
            rows = order[first : first + BATCH]
            states, sides = _joined([pairs[n] for n in rows])
            (logits[rows],) = self._session.run(["link_logits"], {"states": states, "sides": sides})
        return logits


def _joined(pairs: Sequence[tuple[Hidden, Hidden]]) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Padded states (N, T, 384) and sides (N, T): 1 for the sentence, 2 for the passage, 0 for padding."""
    length = min(MAX_TOKENS, max(len(sentence) + len(passage) for sentence, passage in pairs))
    states = np.zeros((len(pairs), length, pairs[0][0].shape[1]), np.float32)
    sides = np.zeros((len(pairs), length), np.int64)
    for row, (sentence, passage) in enumerate(pairs):
        both = np.concatenate([sentence, passage])[:length]
        states[row, : len(both)] = both
        sides[row, : len(both)] = np.where(np.arange(len(both)) < len(sentence), 1, 2)
    return states, sides
