"""From the model's scores to what the other side shows and asks: at most one feeling a sentence, and questions."""

from __future__ import annotations

from typing import NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from tactful.coach.pair import Hidden, parts
from tactful.coach.reply.formula import FORMULA
from tactful.coach.reply.named import named
from tactful.coach.reply.rhetorical import is_rhetorical
from tactful.coach.text import Document
from tactful.coach.tone import QUESTION, SIGNALS, Card, Scores
from tactful.coach.types import Signal

# How likely a feeling is shown that is called by its name.
SURE = 0.95
# More than a person shows and asks in one message. Each is judged against each sentence of the draft, so that a stranger's
# mail of nothing but questions would hold the coach up.
MOST = 32
# A kind less likely than this is a guess among nine: good or bad comes first, and then which.
SINGLED_OUT = 0.25
GLAD: frozenset[Signal] = frozenset({"gratitude", "joy"})


class Heard(NamedTuple):
    """A sentence of the message (code points) that carries a signal, and what it is about, for the pair model.

    `signals` (10,) are the probabilities of each.
    """

    start: int
    end: int
    feeling: Signal | None
    question: bool
    signals: NDArray[np.float32]
    about: Hidden


def heard(document: Document, passages: list[Scores], card: Card) -> list[Heard]:
    """The sentences that show a feeling or ask something, in order; the first `MOST`. `passages` come with their states."""
    thresholds = card.signals
    found = []
    for passage, read in zip(document.passages, passages, strict=True):
        for n, (start, end) in enumerate(passage.sentences):
            if FORMULA.fullmatch(document.text, start, end):
                continue
            scores = read.signals[n]
            words = document.text[start:end]
            spoken = named(words)
            if spoken:
                scores = scores.copy()
                scores[SIGNALS.index(spoken)] = SURE
            # That it shows a feeling at all: one minus what each kind leaves.
            feels = bool(1 - np.prod(1 - scores[:QUESTION]) >= thresholds["feeling"])
            asks = bool(scores[QUESTION] >= thresholds["question"]) and not is_rhetorical(words)
            if feels or asks:
                feeling = likeliest(scores) if feels else None
                found.append(Heard(start, end, feeling, asks, scores, parts(read)[n]))
    return found[:MOST]


def likeliest(signals: NDArray[np.float32]) -> Signal:
    """The kind of feeling that a sentence shows, from the probabilities (10,) of each signal."""
    kinds = signals[:QUESTION]
    if kinds.max() < SINGLED_OUT:
        glad = np.array([SIGNALS[n] in GLAD for n in range(QUESTION)])
        good, bad = np.where(glad, kinds, 0), np.where(glad, 0, kinds)
        kinds = good if np.prod(1 - good) < np.prod(1 - bad) else bad
    return cast(Signal, SIGNALS[int(kinds.argmax())])
