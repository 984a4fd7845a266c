"""The phrase list of the edit model: whole sentences that people put in a barb's place, each with what it does.

`scripts/train/edit.py` finds the same kinds in the written rewrites and learns where each of them fits.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tactful.coach.rewrite import clauses
from tactful.coach.rewrite.candidate import Candidate, Strategy, Target
from tactful.coach.rewrite.pattern import MIN_COVER, fit
from tactful.coach.rewrite.verify import AMOUNT, NEGATION, NUMBER
from tactful.coach.types import FlagLabel


class Phrase(NamedTuple):
    """A wording, and what it does differently; `answers` when it only makes sense in answer to a message."""

    name: str
    strategy: Strategy
    wording: str
    note: str
    answers: bool = False


PHRASES = (
    Phrase("told", "acknowledge", "thank you for telling me.", "thanks them for saying so", answers=True),
    Phrase("asked", "acknowledge", "it's good that you ask.", "welcomes the question", answers=True),
    Phrase("wait", "acknowledge", "I know that's a long wait.", "names the wait", answers=True),
    Phrase("annoying", "acknowledge", "I can see why that's annoying.", "names what it is like", answers=True),
    Phrase("worry", "acknowledge", "I can see why that worries you.", "takes the worry seriously", answers=True),
    Phrase("upset", "acknowledge", "I understand that this upset you.", "names what it is like", answers=True),
    Phrase(
        "hoped", "acknowledge", "I know this isn't what you hoped to hear.", "names the disappointment", answers=True
    ),
    Phrase("confusing", "acknowledge", "it's easy to mix up.", "says that the mistake is a common one", answers=True),
    Phrase("busy", "acknowledge", "I know you have a lot on.", "sees what else they have to do"),
    Phrase("work", "acknowledge", "I know you put work into this.", "sees the work"),
    Phrase("happened", "ask", "can you tell me what happened?", "asks what happened"),
    Phrase("needhelp", "soften", "I could use some help here.", "says what is needed"),
)

# An order or a figure is itself the message: no other sentence stands for it.
UNFIT: frozenset[FlagLabel] = frozenset({"demanding", "culture_bound", "blaming"})
# What says no ("that's not our problem") welcomes nothing.
WELCOMES = frozenset({"told", "asked"})
# From which probability on something of a sentence must be said again, and what a wording's lift has to be: below that
# readers passed one in nine.
NEEDED, LIFT = 0.5, 1.4


def propose(target: Target) -> Iterator[Candidate]:
    """In place of a sentence of which nothing must be said again: of each strategy the wording that fits best."""
    edit = target.edit
    if edit is None or target.flag is None or target.flag.label in UNFIT or edit.needed >= NEEDED:
        return
    if clauses.overlap(target.sentence, target.span) < MIN_COVER:
        return
    if NUMBER.search(target.line) or AMOUNT.search(target.line):
        return
    refuses = NEGATION.search(target.line) is not None
    start, end = target.sentence
    stopped = target.line.rstrip().endswith((".", "!", "?", "…"))
    fitting: dict[Strategy, tuple[float, Phrase]] = {}
    for lift, phrase in sorted(zip(edit.phrases, PHRASES, strict=True), reverse=True):
        if lift >= LIFT and (edit.answers or not phrase.answers) and not (refuses and phrase.name in WELCOMES):
            fitting.setdefault(phrase.strategy, (lift, phrase))
    for strategy, (_, phrase) in fitting.items():
        words = phrase.wording if stopped or phrase.wording.endswith("?") else phrase.wording.removesuffix(".")
        yield Candidate(start, end, fit(target, start, words), strategy, phrase.note, "edit")
