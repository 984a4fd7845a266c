"""Messages and replies with their links: as the pair model compares them, and what the judge models go by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from dataset import RECEIVED, Sample
from numpy.typing import NDArray

from tactful.coach.pair import PairModel, parts
from tactful.coach.reply.evidence import Beside, Received, beside, evidence, received, together
from tactful.coach.tone import Scores, States, ToneModel

Sentences = tuple[tuple[str, ...], Scores]


@dataclass(frozen=True)
class Passage:
    """A passage with the states a model has of it."""

    sample: Sample
    states: States


@dataclass(frozen=True)
class Exchange:
    """A message with a reply. `linked` are the places (passage, sentence) of the sentences that carry a link, and `links`
    (S, 2) those, -1 where not labelled. `message` is the same for all replies to one message.
    """

    author: str
    message: bytes
    received: list[Passage]
    reply: list[Passage]
    linked: list[tuple[int, int]]
    links: NDArray[np.float32]


def judged_by(authors: Iterable[str]) -> set[str]:
    """Of the authors to train on, those that the judge models learn from; the pair model learns from the others."""
    return set(sorted(authors)[::2])


def replied(samples: list[Sample]) -> list[Sample]:
    """The samples of messages received and of the replies to them."""
    items = {s.item.removesuffix(RECEIVED) for s in samples if s.item.endswith(RECEIVED)}
    return [s for s in samples if s.item.removesuffix(RECEIVED) in items]


def exchanges(samples: list[Sample], states: Sequence[States]) -> list[Exchange]:
    """The exchanges among samples, in order; `states` are a model's, one of each sample."""
    texts: dict[str, list[Passage]] = {}
    for sample, state in zip(samples, states, strict=True):
        texts.setdefault(sample.item, []).append(Passage(sample, state))
    found = []
    for item, message in texts.items():
        linked = [(n, int(s)) for n, p in enumerate(message) for s in np.flatnonzero(p.sample.links.max(1) >= 0)]
        # A reply of too few words to tell its language is not read at all.
        reply = texts.get(item.removesuffix(RECEIVED))
        if item.endswith(RECEIVED) and linked and reply:
            found.append(
                Exchange(
                    message[0].sample.author,
                    b"".join(p.sample.encoded.ids.tobytes() for p in message),
                    message,
                    reply,
                    linked,
                    np.stack([message[passage].sample.links[sentence] for passage, sentence in linked]),
                )
            )
    return found


@dataclass(frozen=True)
class Read:
    """An exchange as the models read it: what was received, and each passage of the reply."""

    exchange: Exchange
    words: list[str]
    said: Received
    about: list[NDArray[np.float16]]
    reply: list[Sentences]

    def beside(self, pair: PairModel, reply: list[Sentences]) -> Beside:
        """A reply, not always its own, beside the message."""
        return together(
            [beside(pair.links(self.about, scores), self.words, sentences, scores) for sentences, scores in reply]
        )


def read(model: ToneModel, samples: list[Sample]) -> list[Read]:
    """The exchanges among samples, read by the model. Replies to one message share its reading."""
    distinct = {s.encoded.ids.tobytes(): s for s in samples}
    scores = dict(zip(distinct, model.score([s.encoded for s in distinct.values()], states=True), strict=True))
    of = [scores[s.encoded.ids.tobytes()] for s in samples]
    known = exchanges(samples, [s.states for s in of if s.states is not None])
    return [_read(e, {id(s): score for s, score in zip(samples, of, strict=True)}) for e in known]


def _read(exchange: Exchange, scores: dict[int, Scores]) -> Read:
    linked = [(exchange.received[p].sample, n) for p, n in exchange.linked]
    words = [sample.sentences[n] for sample, n in linked]
    return Read(
        exchange,
        words,
        received(words, [scores[id(sample)].signals[n] for sample, n in linked]),
        [parts(scores[id(sample)])[n] for sample, n in linked],
        [(p.sample.sentences, scores[id(p.sample)]) for p in exchange.reply],
    )


def rows(link: int, one: Read, reply: Beside) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """What speaks for a link of each labelled sentence (N, F), and whether it is so (N,), for its own reply."""
    labelled = np.flatnonzero(one.exchange.links[:, link] >= 0).tolist()
    if not labelled:
        return np.zeros((0, 0), np.float32), np.zeros(0, np.float32)
    return evidence(one.said, reply, link, labelled), one.exchange.links[labelled, link]


def strangers(known: list[Read]) -> Iterator[tuple[Read, Read]]:
    """Each exchange with the next of the same author that answers another message."""
    of_author: dict[str, list[Read]] = {}
    for one in known:
        of_author.setdefault(one.exchange.author, []).append(one)
    for theirs in of_author.values():
        for n, one in enumerate(theirs):
            others = theirs[n + 1 :] + theirs[:n]
            other = next((o for o in others if o.exchange.message != one.exchange.message), None)
            if other:
                yield one, other
