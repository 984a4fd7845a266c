"""The strongest feeling of a message, said back in the sender's own words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from tactful.coach.reply import wording
from tactful.coach.reply.antecedent import stands
from tactful.coach.reply.fragment import Fragment, fragment
from tactful.coach.reply.reader import Point
from tactful.coach.reply.signals import GLAD
from tactful.coach.reply.voice import Voice, spoken
from tactful.coach.tone import QUESTION
from tactful.coach.types import Signal, Strategy

# How likely one kind of feeling must be before a tip speaks of a feeling: to the panel a wrong line is a line, here it is
# advice. And before the tip names the kind.
MIN_LIKELY, MIN_SURE = 0.5, 0.6
# These are seldom another even where they are less sure.
CLEAR: frozenset[Signal] = frozenset({"anger", "confusion", "frustration", "overwhelm"})
# "We" among colleagues may be both sides.
SHARED = re.compile(r"\b(?:we|us|our|ours)\b", re.I)
NEGATED = r"\b(?:no|not|never|none|nobody|nothing|neither|without|cannot)\b|n['’]t\b"
FAILED = (
    r"\b(?:broke|broken|break\w*|fail\w*|lost|los[et]|losing|missing|missed|wrong\w*|late|later|delay\w*|stuck|stop\w*|cancel\w*|down|dead|leak\w*|crash\w*|errors?"
    r"|refus\w*|reject\w*|damag\w*|crack\w*|torn|scratch\w*|flood\w*|burn\w*|burst|clos\w*|cut|off|ill|sick|hurt\w*|pain\w*|hospital|freez\w*|frozen|cold|dark|wet|mould\w*|dirty"
    r"|wait\w*|pending|overdue|owe\w*|charged|quit\w*|left|gone|sacked|fired|debt|alone|short|bad\w*|worse|worst|hard\w*|trouble\w*|problem\w*|nightmare|old|ignored|laugh\w*|shout\w*|yell\w*|mock\w*|told|threw)\b"
)
HARDSHIP = re.compile(f"{NEGATED}|{FAILED}", re.I)
# What makes a plain fact weigh: that it goes on, comes again, or stands against another.
CONTRAST = re.compile(
    r"\b(?:but|still|again|yet|only|instead|already|twice|\w+ times|though|despite|every time)\b", re.I
)


class Felt(NamedTuple):
    """What a tip says of a feeling, and a sentence that names what it is about; None where its words cannot be said back."""

    strategy: Strategy
    text: str
    sentence: str | None


def said_back(points: Sequence[Point], how: Voice) -> Felt | None:
    """The likeliest feeling among the points in a voice; None when none is likely enough."""
    strong = sorted((p for p in points if _likely(p) >= MIN_LIKELY), key=lambda p: -_likely(p))
    feeling = strong[0].heard.feeling if strong else None
    if feeling is None:
        return None
    sure = feeling in CLEAR or _likely(strong[0]) >= MIN_SURE
    # Praise of what may be no good news is worse than none.
    if feeling in GLAD and not sure:
        return None
    if not sure:
        return Felt(*wording.SOME_FEELING, None)
    strategy, text, frame = wording.FEELINGS[feeling]
    # "I'm so frustrated" names no thing: what it is about stands in another sentence.
    same = [p for p in strong if p.heard.feeling == feeling]
    near = [p for p in points if p not in same and p.heard.feeling and p.heard.feeling not in GLAD]
    tellable = same if feeling in GLAD else [*same, *near]
    said = (_thing(p, how, feeling, borrowed=p is not strong[0]) for p in tellable)
    thing = next((found for found in said if found), None)
    if thing is None:
        return Felt(strategy, text, None)
    told = wording.LISTED if thing.kind == "list" else frame
    return Felt(strategy, text, spoken(told.format(thing=thing.words), how))


def _likely(point: Point) -> float:
    """The probability of the likeliest kind of feeling."""
    return float(point.heard.signals[:QUESTION].max())


def _thing(point: Point, how: Voice, feeling: Signal, *, borrowed: bool) -> Fragment | None:
    """What a point names, fit to stand for the feeling; `borrowed` from a sentence that does not show it most."""
    found = fragment(point.words, asks=point.heard.question, lists=feeling == "overwhelm")
    if found is None or not stands(found.words) or (how.audience == "colleague" and SHARED.search(point.words)):
        return None
    hard = HARDSHIP.search(found.words)
    if feeling in GLAD:
        return None if hard or found.kind != "clause" else found
    return None if borrowed and not (hard or CONTRAST.search(found.words)) else found
