"""The pair model: does a passage of a reply meet the feelings, and answer the questions, of the message it replies to?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tactful.coach import session
from tactful.coach.tone import Card

# Of the sentences of a message that stand before a passage, and of both together, in tokens; what is longer is left out.
MAX_MESSAGE = 128
MAX_TOKENS = 256
BATCH = 32

# Of a sentence, or of a passage: (T, 384).
Hidden = NDArray[np.float16]


class Joined(NamedTuple):
    """Sentences of a message and a passage, as the pair model reads them: padded `states` (N, T, 384), `sides` (N, T), 1 for
    the message, 2 for the passage, 0 for padding, and `pool` (N, S, T), whose rows are 1 on the tokens of a sentence.
    """

    states: NDArray[np.float32]
    sides: NDArray[np.int64]
    pool: NDArray[np.float32]


class PairModel:
    """Some layers over the hidden states of the tone model's encoder. Pickles as its folder."""

    def __init__(self, folder: Path, card: Card) -> None:
        """Opens `pair.onnx`. Raises ModelError when it is missing, damaged or not the one model.json names."""
        self._folder, self._card = folder, card
        self._session = session.opened(folder / "pair.onnx", card.sha256.get("pair.onnx"))

    def __reduce__(self) -> tuple[type[PairModel], tuple[Path, Card]]:
        return PairModel, (self._folder, self._card)

    def links(self, sentences: Sequence[Hidden], passages: Sequence[Hidden]) -> NDArray[np.float32]:
        """Logits (S, P, 2) of a message's sentences against passages of a reply: the passage meets it, answers it."""
        groups = list(grouped(sentences))
        pairs = [(group, n) for group in groups for n in range(len(passages))]
        pairs.sort(key=lambda pair: len(passages[pair[1]]))
        logits = np.zeros((len(sentences), len(passages), 2), np.float32)
        for first in range(0, len(pairs), BATCH):
            batch = pairs[first : first + BATCH]
            joined = join([(sentences[group], passages[n]) for group, n in batch])
            (found,) = self._session.run(["link_logits"], joined._asdict())
            for row, (group, n) in zip(found, batch, strict=True):
                logits[group, n] = row[: group.stop - group.start]
        return logits


def grouped(sentences: Sequence[Hidden]) -> Iterator[slice]:
    """Runs of sentences that the model reads together."""
    first = tokens = 0
    for n, sentence in enumerate(sentences):
        if n > first and tokens + len(sentence) > MAX_MESSAGE:
            yield slice(first, n)
            first, tokens = n, 0
        tokens += len(sentence)
    if sentences:
        yield slice(first, len(sentences))


def join(pairs: Sequence[tuple[Sequence[Hidden], Hidden]]) -> Joined:
    """Pairs of sentences and a passage as one batch."""
    length = min(MAX_TOKENS, max(sum(map(len, sentences)) + len(passage) for sentences, passage in pairs))
    states = np.zeros((len(pairs), length, pairs[0][1].shape[1]), np.float32)
    sides = np.zeros((len(pairs), length), np.int64)
    pool = np.zeros((len(pairs), max(len(sentences) for sentences, _ in pairs), length), np.float32)
    for row, (sentences, passage) in enumerate(pairs):
        both = np.concatenate([*sentences, passage])[:length]
        states[row, : len(both)] = both
        ends = np.cumsum([len(sentence) for sentence in sentences])
        sides[row, : len(both)] = np.where(np.arange(len(both)) < ends[-1], 1, 2)
        for n, (sentence, end) in enumerate(zip(sentences, ends, strict=True)):
            pool[row, n, end - len(sentence) : end] = 1
    return Joined(states, sides, pool)
