"""The pair model: how near is a sentence of a reply to meeting a feeling, or answering a question, of a message?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tactful.coach import session
from tactful.coach.tone import Card, Scores

# What is longer counts up to here, in tokens.
MAX_TOKENS = 128
BATCH = 16

# Of the tokens of some words: (T, 384).
Hidden = NDArray[np.float16]


class Padded(NamedTuple):
    """Some runs of words as one array: `states` (N, T, 384), and `mask` (N, T), 1 on tokens."""

    states: NDArray[np.float32]
    mask: NDArray[np.float32]


class PairModel:
    """A head over topic states."""

    def __init__(self, folder: Path, card: Card) -> None:
        """Opens `pair.onnx`. Raises ModelError when it is missing, damaged or not the one model.json names."""
        # Too small to be shared out: with two threads it takes as long, and waits for the second.
        self._session = session.opened(folder / "pair.onnx", card.sha256.get("pair.onnx"), threads=1)

    def links(self, said: Sequence[Hidden], passage: Scores) -> NDArray[np.float32]:
        """Logits (S, R, 2): each sentence of a passage meets, answers each sentence of a message."""
        reply = parts(passage)
        logits = np.zeros((len(said), len(reply), 2), np.float32)
        for rows in _batches(len(said)):
            asked = padded(said[rows])
            for columns in _batches(len(reply)):
                part = padded(reply[columns])
                (logits[rows, columns],) = self._session.run(
                    ["link_logits"],
                    {"said": asked.states, "said_mask": asked.mask, "reply": part.states, "reply_mask": part.mask},
                )
        return logits


def parts(passage: Scores) -> list[Hidden]:
    """What of a passage can meet or answer something: its sentences. Raises ValueError for one read without its states."""
    if passage.states is None:
        raise ValueError("read the passages with their states")
    found = [passage.states.of(n) for n in range(len(passage.moves))]
    return [part if len(part) else passage.states.hidden for part in found]


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
