"""What speaks for it that a reply meets a feeling or answers a question: numbers for the judge model, in a fixed order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tactful.coach.reply.cues import asked, content, given
from tactful.coach.tone import QUESTION, Scores

# Sentences of the reply that are looked at each by itself: the likeliest by the pair model.
LOOKED_AT = 2
# A sentence this close to the likeliest, in logits, may be part of the answer.
NEAR = 1.5
# Stands for what is not there.
NONE = -1.0
NO_RIVAL = -9.0

Numbers = NDArray[np.float32]


class Received(NamedTuple):
    """The sentences of a message that count: forms of asking (S, 13), content words (S,), probabilities of signals (S, 10)."""

    asks: Numbers
    length: Numbers
    signals: Numbers


class Beside(NamedTuple):
    """Sentences of a reply beside those of a message: logits of the pair model (S, R, 2), the share of what is asked that a
    sentence repeats (S, R), the content words it adds (S, R), its forms (R, 23), moves (R, 8), and that it asks (R,).
    """

    logits: Numbers
    shared: Numbers
    fresh: Numbers
    gives: Numbers
    moves: Numbers
    asks: Numbers


def received(sentences: Sequence[str], signals: Sequence[Numbers]) -> Received:
    """What the sentences of a message ask and show."""
    return Received(
        np.stack([asked(s) for s in sentences]),
        np.array([len(content(s)) for s in sentences], np.float32),
        np.stack(signals),
    )


def beside(logits: Numbers, said: Sequence[str], reply: Sequence[str], passage: Scores) -> Beside:
    """The sentences `reply` of one passage beside those of a message, `said`."""
    asked_of, answers = [content(s) for s in said], [content(s) for s in reply]
    return Beside(
        logits,
        np.array([[len(a & b) / (1 + len(a)) for b in answers] for a in asked_of], np.float32),
        np.array([[len(b - a) for b in answers] for a in asked_of], np.float32),
        np.stack([given(s) for s in reply]),
        passage.moves,
        passage.signals[:, QUESTION],
    )


def together(passages: Sequence[Beside]) -> Beside:
    """The passages of a reply as one."""
    return Beside(
        np.concatenate([p.logits for p in passages], 1),
        np.concatenate([p.shared for p in passages], 1),
        np.concatenate([p.fresh for p in passages], 1),
        np.concatenate([p.gives for p in passages]),
        np.concatenate([p.moves for p in passages]),
        np.concatenate([p.asks for p in passages]),
    )


def evidence(said: Received, reply: Beside, link: int, rows: Sequence[int]) -> Numbers:
    """Of the sentences `rows` of a message, all that carry a link: (N, F), what speaks for it that the reply makes that link."""
    return np.stack([_of(said, reply, link, row, [other for other in rows if other != row]) for row in rows])


def _of(said: Received, reply: Beside, link: int, row: int, rivals: list[int]) -> Numbers:
    own, other = reply.logits[row, :, link], reply.logits[row, :, 1 - link]
    order = np.argsort(-own, kind="stable")[:LOOKED_AT]
    near = own > own[order[0]] - NEAR
    best = [float(own[n]) for n in order] + [NO_RIVAL] * (LOOKED_AT - len(order))
    looked_at = [
        np.concatenate(
            [
                reply.gives[n],
                [reply.shared[row, n], reply.fresh[row, n], reply.asks[n], n / len(own)],
                reply.moves[n],
                [max((float(reply.logits[r, n, link]) for r in rivals), default=NO_RIVAL) - own[n], other[n]],
            ]
        )
        for n in order
    ]
    looked_at += [np.full_like(looked_at[0], NONE)] * (LOOKED_AT - len(order))
    return np.concatenate(
        [
            [*best, own.mean(), len(own), 1 + len(rivals), said.length[row]],
            said.asks[row],
            said.signals[row],
            *looked_at,
            reply.gives.max(0),
            reply.gives[near].max(0),
            reply.moves.max(0),
            [reply.shared[row].max()],
        ]
    ).astype(np.float32)
