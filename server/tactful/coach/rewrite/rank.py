"""The ranker: most relief for the least change, different strategies first."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import NamedTuple

from tactful.coach.rewrite.candidate import Candidate, Strategy
from tactful.coach.types import MoveLabel

# How much a fully reworded sentence costs against a fully relieved reader.
CHANGE_WEIGHT = 0.5
# What a wording that fits any sentence costs: it stands behind one made of the sentence's own words, and behind a cut.
GENERAL_COST = 0.6


class Judged(NamedTuple):
    """A candidate the model leaves unflagged, how sure it is that a reader may still be stung (0 to 1), its moves."""

    candidate: Candidate
    sting: float
    moves: list[MoveLabel]


def best(text: str, judged: list[Judged], n: int) -> list[Judged]:
    """At most `n`, the best of each strategy: a choice is between ways, not words."""

    def cost(entry: Judged) -> float:
        old = text[entry.candidate.start : entry.candidate.end].lower().split()
        new = entry.candidate.replacement.lower().split()
        general = GENERAL_COST if entry.candidate.general else 0.0
        return entry.sting + general + CHANGE_WEIGHT * (1 - SequenceMatcher(None, old, new).ratio())

    # What would fit any sentence says less than this one did: offered only where nothing is made of the sentence itself.
    made_of_it = any(not e.candidate.general and e.candidate.source != "local_llm" for e in judged)
    ordered: list[Judged] = []
    seen: set[str] = set()
    for entry in sorted(judged, key=cost):
        if (made_of_it and entry.candidate.general) or any(_says_less(entry, other) for other in judged):
            continue
        if entry.candidate.replacement.lower() not in seen:
            seen.add(entry.candidate.replacement.lower())
            ordered.append(entry)
    best_of: dict[Strategy, Judged] = {}
    for entry in ordered:
        best_of.setdefault(entry.candidate.strategy, entry)
    return list(best_of.values())[:n]


def _says_less(entry: Judged, other: Judged) -> bool:
    """Whether another cut of the same sentence keeps all that this one keeps, and more."""
    one, two = entry.candidate, other.candidate
    kept, more = (c.replacement.rstrip(" .!?…").lower() for c in (one, two))
    return (
        one.strategy == two.strategy == "cut"
        and (one.start, one.end) == (two.start, two.end)
        and kept != more
        and kept in more
        and bool(kept)
    )
