"""A clause that only stings, beside one that tells something: an open word stands in for it, the rest stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from tactful.coach.rewrite import barbs, clauses
from tactful.coach.rewrite.candidate import Candidate, Strategy, Target
from tactful.coach.rewrite.cut import CONDITION, MAX_CLAUSES, MIN_COVER, ORDERS, REASON
from tactful.coach.rewrite.orders import ASKS
from tactful.coach.rewrite.pattern import fit
from tactful.coach.text import Range
from tactful.coach.types import FlagLabel

# In words: a longer clause says more than its barb.
MAX_BARB, MIN_REST = 9, 2
# "So you pay", "which is why": what hangs on the barb goes on from it, and not from what stands in for it.
HANGS_ON = re.compile(
    r"\b(?:yes|no|yeah|so|because|since|bc|cos|yet|or|which|who|that|as|than|until|unless|if|when)\b", re.I
)
OPEN: dict[FlagLabel, tuple[tuple[str, Strategy, str], ...]] = {
    "judgmental": (
        ("could we look at this together?", "include", "makes it a matter to solve together"),
        ("could we talk about this?", "ask", "asks for a talk instead of giving a verdict"),
    ),
    "blaming": (
        ("could we look at how this came about?", "ask", "asks how it came about instead of placing the fault"),
    ),
    "passive_aggressive": (("could we talk about this?", "ask", "says openly that there is something to talk about"),),
    "condescending": (("let me know if anything is unclear.", "include", "leaves room for questions"),),
    "dismissive": (("I can see that this matters to you.", "acknowledge", "takes the matter seriously"),),
    "hostile": (("could we talk about this calmly?", "include", "asks for a talk instead of attacking"),),
}
FIRES = (
    "[very shallow work], it breaks again on 29 march in London",
    "[you're being very stubborn about this signature], it doesn't match the mandate card",
    "The taxi has been outside since seven, [you useless gossips].",
)
SILENT = (
    "[you are hopeless], so you pay 40",
    "[you are hopeless] because the form is late",
    "Send the form, [you hopeless man], and call me.",
    "[sign the form], it is late",
)


def propose(target: Target) -> Iterator[Candidate]:
    """The sentence with an open word in place of the flagged clauses, where these open or close it."""
    if not target.flag or target.flag.label not in OPEN:
        return
    line, start = target.line, target.sentence.start
    parts = clauses.split(line)
    if not 2 <= len(parts) <= MAX_CLAUSES or line.rstrip().endswith("?"):
        return
    stung = [clauses.overlap(Range(start + c.start, start + c.end), target.span) >= MIN_COVER for c in parts]
    first = stung[0]
    # The flag lies on the clauses at one end of the sentence, and on these only.
    if stung[-1] == first or sum(a != b for a, b in pairwise(stung)) != 1:
        return
    border = stung.index(not first)
    gone, kept = (parts[:border], parts[border:]) if first else (parts[border:], parts[:border])
    barb, rest = (line[side[0].start : side[-1].end] for side in (gone, kept))
    joint = parts[border].joint
    if len(barb.split()) > MAX_BARB or len(rest.split()) < MIN_REST or HANGS_ON.search(joint) or REASON.search(joint):
        return
    if any(ASKS.match(line[c.start : c.end]) or CONDITION.match(line[c.start : c.end]) for c in gone):
        return
    # "Anything unclear?" is no answer to what somebody did.
    done = target.flag.label == "condescending" and re.search(r"\b(?:you|u)\b", rest, re.I)
    if done or ORDERS.search(barb) or barbs.SPITEFUL.search(rest) or HANGS_ON.match(rest.lstrip(" .,")):
        return
    for words, strategy, note in OPEN[target.flag.label]:
        wording = f"{words} {rest[:1].upper()}{rest[1:]}" if first else f"{rest}; {words}"
        final = re.search(r"[.!…]*\s*$", line)
        ended = wording.rstrip(".?") + words[-1] if not first else wording + (final[0].rstrip() if final else "")
        yield Candidate(start, target.sentence.end, fit(target, start, ended), strategy, note, "edit", general=True)
