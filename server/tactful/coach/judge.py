"""The judge models: does a reply meet a feeling, answer a question, given what speaks for it?"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tactful.coach import session
from tactful.coach.tone import Card

# In the order of the pair model's outputs.
LINKS = ("met", "answered")


class JudgeModel:
    """Two sets of boosted trees, one for each link."""

    def __init__(self, folder: Path, card: Card) -> None:
        """Opens `met.onnx` and `answered.onnx`. Raises ModelError when one is missing or not what model.json names."""
        self.thresholds = card.links
        self._sessions = [
            session.opened(folder / f"{link}.onnx", card.sha256.get(f"{link}.onnx"), threads=1) for link in LINKS
        ]

    def probabilities(self, link: int, evidence: NDArray[np.float32]) -> NDArray[np.float32]:
        """(N,) that the reply makes a link, from what speaks for it, (N, F)."""
        (probability,) = self._sessions[link].run(["probability"], {"evidence": evidence})
        return np.asarray(probability[:, 0], np.float32)
