"""The ranker: what a careful reader is likeliest to pass, different strategies first."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import NamedTuple

from tactful.coach.rewrite.candidate import Candidate, Strategy
from tactful.coach.types import MoveLabel

# How much a fully reworded sentence costs against a fully relieved reader, where no reader has judged its like.
CHANGE_WEIGHT = 0.5


class Judged(NamedTuple):
    """A candidate the model leaves unflagged, how sure it is that a reader may still be stung (0 to 1), its moves, and the
    probability that a careful reader passes it; None for what none of them has judged the like of.
    """

    candidate: Candidate
    sting: float
    moves: list[MoveLabel]
    worth: float | None = None


def best(text: str, judged: list[Judged], n: int, least: float) -> list[Judged]:
    """At most `n` that are worth `least` or more, the best of each strategy: a choice is between ways, not words."""

    def rank(entry: Judged) -> tuple[bool, bool, float]:
        # A sentence that names the reader's own matter is about it as no other is.
        named = entry.candidate.maker == "said back"
        worth = _relief(text, entry) if entry.worth is None else entry.worth
        return entry.candidate.general, not named, -worth

    offered = [entry for entry in judged if entry.worth is None or entry.worth >= least]
    # What would fit any sentence says less than this one did: offered only where nothing is made of the sentence itself.
    made_of_it = any(not e.candidate.general and e.candidate.source != "local_llm" for e in offered)
    seen: set[str] = set()
    best_of: dict[Strategy, Judged] = {}
    for entry in sorted(offered, key=rank):
        if (made_of_it and entry.candidate.general) or any(_says_less(entry, other) for other in offered):
            continue
        if entry.candidate.replacement.lower() not in seen:
            seen.add(entry.candidate.replacement.lower())
            best_of.setdefault(entry.candidate.strategy, entry)
    return list(best_of.values())[:n]


def _relief(text: str, entry: Judged) -> float:
    """How much less it stings, against how much it changes."""
    old = text[entry.candidate.start : entry.candidate.end].lower().split()
    new = entry.candidate.replacement.lower().split()
    return 1 - entry.sting - CHANGE_WEIGHT * (1 - SequenceMatcher(None, old, new).ratio())


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
