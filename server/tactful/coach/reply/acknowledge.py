"""The strongest feeling of a message, said back in the sender's own words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tactful.coach.reply import wording
from tactful.coach.reply.fragment import fragment
from tactful.coach.reply.reader import Point
from tactful.coach.reply.voice import Voice, spoken
from tactful.coach.types import Signal

# How likely a feeling must be before a sentence speaks of it: to the panel a wrong line is a line, here it is advice.
MIN_STRENGTH = 0.6
GLAD: frozenset[Signal] = frozenset({"gratitude", "joy"})


class Felt(NamedTuple):
    """A feeling, and a sentence that names what it is about; None where its words cannot be said back."""

    feeling: Signal
    sentence: str | None


def said_back(points: Sequence[Point], how: Voice) -> Felt | None:
    """The strongest feeling among the points in a voice; None when none is sure enough."""
    strong = sorted((p for p in points if p.heard.strength >= MIN_STRENGTH), key=lambda p: -p.heard.strength)
    feeling = strong[0].heard.feeling if strong else None
    if feeling is None:
        return None
    frame = wording.FEELINGS[feeling][2]
    # "I'm so frustrated" names no thing: what it is about stands in another sentence.
    same = [p for p in strong if p.heard.feeling == feeling]
    near = [p for p in points if p not in same and p.heard.feeling and (p.heard.feeling in GLAD) == (feeling in GLAD)]
    said = (fragment(p.words, asks=p.heard.question) for p in [*same, *near])
    thing = next((f for f in said if f and (f.kind == "clause" or feeling not in GLAD)), None)
    return Felt(feeling, spoken(frame.format(thing=thing.words), how) if thing else None)
