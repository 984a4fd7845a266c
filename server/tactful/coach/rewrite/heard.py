"""In an answer: what the other side wrote, said back, in place of a sentence that waves it off or hits back."""

from __future__ import annotations

from collections.abc import Iterator

from tactful.coach.rewrite.candidate import Candidate, Target
from tactful.coach.rewrite.pattern import covers, fit
from tactful.coach.types import FlagLabel

LABELS: frozenset[FlagLabel] = frozenset({"dismissive", "hostile"})
NOTE = "names what they wrote"


def propose(target: Target) -> Iterator[Candidate]:
    """The acknowledgement in place of the sentence, when the flag covers that."""
    if not target.said or not target.flag or target.flag.label not in LABELS or not covers(target):
        return
    start, end = target.sentence
    stopped = target.line.rstrip().endswith((".", "!", "?", "…"))
    words = target.said.sentence if stopped else target.said.sentence.removesuffix(".")
    yield Candidate(start, end, fit(target, start, words), "acknowledge", NOTE, "pattern", told=target.said.message)
