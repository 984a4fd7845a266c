"""The worth model: would a careful reader gladly send the draft with this suggestion taken?"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tactful.coach import session
from tactful.coach.tone import Card


class WorthModel:
    """Boosted trees, taught by readers' verdicts (models/data/verdicts)."""

    def __init__(self, folder: Path, card: Card) -> None:
        """Opens `worth.onnx`. Raises ModelError when it is missing, damaged or not the one model.json names."""
        self.least = card.worth
        self._session = session.opened(folder / "worth.onnx", card.sha256.get("worth.onnx"), threads=1)

    def read(self, evidence: NDArray[np.float32]) -> list[float]:
        """The probabilities that suggestions pass, from what speaks for and against them, (N, F)."""
        (probability,) = self._session.run(["probability"], {"evidence": evidence})
        return [float(p) for p in probability[:, 0]]
