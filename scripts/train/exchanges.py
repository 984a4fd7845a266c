"""Messages and replies with their links, as the pair model compares them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from dataset import RECEIVED, Sample
from numpy.typing import NDArray

from tactful.coach.tone import States


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
    for item, received in texts.items():
        linked = [(n, int(s)) for n, p in enumerate(received) for s in np.flatnonzero(p.sample.links.max(1) >= 0)]
        if item.endswith(RECEIVED) and linked:
            found.append(
                Exchange(
                    received[0].sample.author,
                    b"".join(p.sample.encoded.ids.tobytes() for p in received),
                    received,
                    texts[item.removesuffix(RECEIVED)],
                    linked,
                    np.stack([received[passage].sample.links[sentence] for passage, sentence in linked]),
                )
            )
    return found
