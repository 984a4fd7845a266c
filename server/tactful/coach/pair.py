"""The pair model: does a sentence of a reply meet a feeling, or answer a question, of the message it replies to?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tactful.coach import session
from tactful.coach.tone import MOVES, Card, Scores

# What is longer counts up to here, in tokens.
MAX_TOKENS = 128
BATCH = 16
MET = 0
WARM = [MOVES.index(move) for move in ("reflect", "acknowledge", "own", "appreciate")]
# A probability counts as no nearer to 0 or 1 than this.
LEAST = 1e-3

# Of the tokens of some words: (T, 384).
Hidden = NDArray[np.float16]


class Padded(NamedTuple):
    """Some runs of words as one array: `states` (N, T, 384), and `mask` (N, T), 1 on tokens."""

    states: NDArray[np.float32]
    mask: NDArray[np.float32]


class PairModel:
    """A head over topic states. Pickles as its folder."""

    def __init__(self, folder: Path, card: Card) -> None:
        """Opens `pair.onnx`. Raises ModelError when it is missing, damaged or not the one model.json names."""
        self._folder, self._card = folder, card
        # Too small to be shared out: with two threads it takes as long, and waits for the second.
        self._session = session.opened(folder / "pair.onnx", card.sha256.get("pair.onnx"), threads=1)

    def __reduce__(self) -> tuple[type[PairModel], tuple[Path, Card]]:
        return PairModel, (self._folder, self._card)

    def links(self, said: Sequence[Hidden], passage: Scores) -> NDArray[np.float32]:
        """Logits (S, 2), over the thresholds of model.json: some sentence of a passage meets, answers a sentence of a message."""
        reply, warmth = parts(passage), self._card.links["warmth"] * _warmth(passage)
        logits = np.zeros((len(said), len(reply), 2), np.float32)
        for rows in _batches(len(said)):
            asked = padded(said[rows])
            for columns in _batches(len(reply)):
                part = padded(reply[columns])
                (logits[rows, columns],) = self._session.run(
                    ["link_logits"],
                    {"said": asked.states, "said_mask": asked.mask, "reply": part.states, "reply_mask": part.mask},
                )
        logits[..., MET] += warmth
        thresholds = np.array([self._card.links["met"], self._card.links["answered"]], np.float32)
        best: NDArray[np.float32] = logits.max(1) - thresholds
        return best


def parts(passage: Scores) -> list[Hidden]:
    """What of a passage can meet or answer something: its sentences. Raises ValueError for one read without its states."""
    if passage.states is None:
        raise ValueError("read the passages with their states")
    found = [passage.states.of(n) for n in range(len(passage.moves))]
    return [part if len(part) else passage.states.hidden for part in found]


def _warmth(passage: Scores) -> NDArray[np.float32]:
    """(R,) logits that a sentence says back, accepts, owns or thanks: what the pair model, which sees topics, hardly hears."""
    p = np.clip(passage.moves[:, WARM].max(1), LEAST, 1 - LEAST)
    return np.asarray(np.log(p / (1 - p)), np.float32)


def padded(runs: Sequence[Hidden]) -> Padded:
    """Runs of words as one array."""
    length = min(MAX_TOKENS, max(len(run) for run in runs))
    states = np.zeros((len(runs), length, runs[0].shape[1]), np.float32)
    mask = np.zeros((len(runs), length), np.float32)
    for row, run in enumerate(runs):
        states[row, : len(run)] = run[:length]
        mask[row, : len(run)] = 1
    return Padded(states, mask)


def _batches(count: int) -> list[slice]:
    return [slice(first, first + BATCH) for first in range(0, count, BATCH)]
