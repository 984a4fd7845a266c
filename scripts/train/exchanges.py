"""Messages and replies as the pair model reads them: the states of their sentences and passages, from the int8 tone file."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from dataset import RECEIVED, Sample
from numpy.typing import NDArray

from tactful.coach.pair import Hidden
from tactful.coach.tone import ToneModel


@dataclass(frozen=True)
class Exchange:
    """A message with a reply: states of the sentences that carry a link, `links` (S, 2) as in Sample, and states of the
    reply's passages. `message` is the same for all replies to one message.
    """

    author: str
    message: bytes
    sentences: list[Hidden]
    links: NDArray[np.float32]
    reply: list[Hidden]


def exchanges(model: ToneModel, samples: list[Sample]) -> list[Exchange]:
    """Those among samples, in order. Where a link is not labelled it is -1."""
    replied = {s.item.removesuffix(RECEIVED) for s in samples if s.item.endswith(RECEIVED)}
    samples = [s for s in samples if s.item.removesuffix(RECEIVED) in replied]
    sides: dict[str, list[tuple[Sample, Hidden, list[tuple[Hidden, NDArray[np.float32]]]]]] = {}
    for sample, score in zip(samples, model.score([s.encoded for s in samples], states=True), strict=True):
        states = score.states
        assert states is not None
        linked = [(states.of(int(n)), sample.links[n]) for n in np.flatnonzero(sample.links.max(1) >= 0)]
        sides.setdefault(sample.item, []).append((sample, states.hidden, linked))
    found = []
    for item, received in sides.items():
        links = [link for *_, linked in received for link in linked]
        if item.endswith(RECEIVED) and links:
            found.append(
                Exchange(
                    received[0][0].author,
                    b"".join(s.encoded.ids.tobytes() for s, *_ in received),
                    [states for states, _ in links],
                    np.stack([link for _, link in links]),
                    [hidden for _, hidden, _ in sides[item.removesuffix(RECEIVED)]],
                )
            )
    return found
