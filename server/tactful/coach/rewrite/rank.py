"""The ranker: most relief for the least change, different strategies first."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import NamedTuple

from tactful.coach.rewrite.candidate import Candidate

# How much a fully reworded sentence costs against a fully relieved reader.
CHANGE_WEIGHT = 0.5
# What a wording that fits any sentence costs: it stands behind one that keeps the sentence's own words, and behind a cut.
GENERAL_COST = 0.6


class Judged(NamedTuple):
    """A candidate the model leaves unflagged, with how sure the model still is that a reader may be stung (0 to 1)."""

    candidate: Candidate
    sting: float


def best(text: str, judged: list[Judged], n: int) -> list[Candidate]:
    """At most `n`: the best of each strategy first, then the next best."""

    def cost(entry: Judged) -> float:
        old = text[entry.candidate.start : entry.candidate.end].lower().split()
        new = entry.candidate.replacement.lower().split()
        general = GENERAL_COST if entry.candidate.general else 0.0
        return entry.sting + general + CHANGE_WEIGHT * (1 - SequenceMatcher(None, old, new).ratio())

    ordered: list[Candidate] = []
    seen: set[str] = set()
    for entry in sorted(judged, key=cost):
        if entry.candidate.replacement.lower() not in seen:
            seen.add(entry.candidate.replacement.lower())
            ordered.append(entry.candidate)
    firsts = [c for k, c in enumerate(ordered) if c.strategy not in {o.strategy for o in ordered[:k]}]
    return [*firsts, *(c for c in ordered if c not in firsts)][:n]
