"""Judges pairs by the moves of a passage and the words the two share: plain, and a floor for whatever comes after it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tactful.coach.reply.links import Answer, Said
from tactful.coach.tone import MOVES, SIGNALS

KINDLY = [MOVES.index(move) for move in ("acknowledge", "reflect")]
APPRECIATE = MOVES.index("appreciate")
OFFER = MOVES.index("offer")
GLAD = [SIGNALS.index(signal) for signal in ("gratitude", "joy")]
BAD = [n for n, signal in enumerate(SIGNALS) if signal != "question" and n not in GLAD]
CONTENT = re.compile(r"[^\W_]{3,}")
# Words by their first letters, so that "scanner" and "scanning" are one.
STEM = 5
COMMON = frozenset(
    (
        "the and you your for our with that this have has had was were are not but can could would will they them from "
        "about what when where which who how why there here get got been just out all any some please thank thanks does "
        "did than then into over also more only very really now one its his her she him their need want know let"
    ).split()
)
# Weights of the features below, fitted by logistic regression on the training authors of models/data/replies.
MET_WEIGHTS = np.array([-2.0, 4.0, 2.9, 3.4, 2.5], np.float32)
ANSWERED_WEIGHTS = np.array([0.0, 3.4, 0.9, 1.4, -0.6], np.float32)


class OverlapScorer:
    """A `PairScorer` without a model of its own."""

    def links(self, said: Sequence[Said], answers: Sequence[Answer]) -> NDArray[np.float32]:
        """Logits (said, answers, 2)."""
        stems = [stems_of(answer.words) for answer in answers]
        logits = np.empty((len(said), len(answers), 2), np.float32)
        for i, sentence in enumerate(said):
            wanted = stems_of(sentence.words)
            for j, answer in enumerate(answers):
                shared = len(wanted & stems[j]) / max(1, len(wanted))
                logits[i, j, 0] = MET_WEIGHTS @ met_features(sentence, answer, shared)
                logits[i, j, 1] = ANSWERED_WEIGHTS @ answered_features(answer, shared)
        return logits


def stems_of(words: str) -> frozenset[str]:
    """The content words of a text, cut to their first letters."""
    return frozenset(w[:STEM] for w in CONTENT.findall(words.lower()) if w not in COMMON)


def met_features(said: Said, answer: Answer, shared: float) -> NDArray[np.float32]:
    """One, the kindest sentence, thanks for thanks, shared words, and a kind sentence that shares words."""
    moves, signals = answer.reading.scores.moves, said.reading.scores.signals[said.sentence]
    kindly = float(moves[:, KINDLY].max())
    glad = float(signals[GLAD].max() > signals[BAD].max())
    return np.array([1, kindly, glad * float(moves[:, APPRECIATE].max()), shared, kindly * shared], np.float32)


def answered_features(answer: Answer, shared: float) -> NDArray[np.float32]:
    """One, shared words, a figure, a next step, and how much is said."""
    step = float(answer.reading.scores.moves[:, OFFER].max())
    figure = float(any(char.isdigit() for char in answer.words))
    return np.array([1, shared, figure, step, min(1.0, len(answer.words) / 120)], np.float32)
