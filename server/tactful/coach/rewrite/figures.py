# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Figures of speech, beyond what is known word for word: several at once, comparisons, and those that the rest explains."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tactful.coach.rewrite import clauses, cut
from tactful.coach.rewrite.candidate import Candidate, Target
from tactful.coach.rewrite.things import THINGS
from tactful.coach.text import Range

NOTE = "says it without the comparison"
# In words: a longer sentence says more than its allusion; how much of it the flag covers.
MAX_ALLUSION, MIN_ALLUSION = 10, 0.8
ALLUDES = re.compile(r"(?<=[\w'’,] )[A-Z][a-z]+|!\s*$")
# What asks, decides or counts.
SAYS = re.compile(
    r"\d|\?|\b(?:will|must|need|needs|please|should|can|can't|won't|not|don't|no|you|your|until|unless|before|after|by)\b",
    re.I,
)
# The probability, by the edit model, that something of a sentence must be said again.
MAX_NEEDED = 0.5
# In words: a longer clause says more than its figure.
MAX_CUT = 12
FIRES = (
    "The form [is as easy as kaya toast in a kopitiam]: leave by Exit B.",
    "That list [had us working like bees in a bonnet] all day.",
    "[Imogen is off, so it's a Leafs parade].",
    "[The freeholder has gone a bit Basil Brush], and no licence has come.",
    "The lift is fixed. [Think of it as our Vasa ship].",
    "Nice work, that was a horrible joint to reach. [Somebody get this lassie a Blue Peter badge].",
)
SILENT = (
    "[It was like a Leafs parade], all day.",
    "[It's a Leafs parade].",
    "You may pay as soon as possible.",
    "The blue one looks like the old one.",
    "[It's a Leafs parade] unless Jo signs.",
    "Minutes are attached. [Yesterday's audit was a Gor derby].",
)
AS_AS = re.compile(
    r"\bas (?P<how>[a-z]+) as (?!possible|you|we|i|they|it|he|she|usual|ever|before|necessary)[\w'’-]+(?: [\w'’-]+){0,6}?(?=[.,;:!?]|$)",
    re.I,
)
ADJECTIVES = re.compile(r"(?!soon|well|much|many|long|far|good|often|late|early|little|few)[a-z]+", re.I)
# Behind a verb that does something; behind "is" or "looks" the comparison is what is said.
SAID = (
    "is",
    "are",
    "was",
    "be",
    "look",
    "looks",
    "looked",
    "feel",
    "feels",
    "felt",
    "sound",
    "sounds",
    "seems",
    "would",
    "i",
    "we",
    "you",
    "they",
    "s",
    "re",
    "d",
    "more",
)
LIKE = re.compile(r",? like (?:an?|the|my|our|old|two|\w+s\b|(?-i:[A-Z]))[^.,;:!?]*", re.I)
COMPARES = re.compile(
    r"\W*(?:think of (?:it|this|that) as|(?:it|this|that)(?:'s| is| was)(?: just| all| a bit| pure| very| really| like)*(?: (?:like|an?|the|our|no|not|my))?\b"
    r"|(?:he|she|they|you|we)(?:'s|'re| are| is) (?:like|the|an?)\b|very|pure|like|think|as they say|as my \w+ (?:says|used to say))",
    re.I,
)


def propose(target: Target) -> Iterator[Candidate]:
    """What is left to do for a figure that no list knows: the comparison cut, its clause or its sentence."""
    if not target.flag or target.flag.label != "culture_bound":
        return
    yield from _without_comparison(target)
    for candidate in cut.without_clauses(target, "leaves the figure out, the rest says it"):
        if len(target.line.split()) - len(candidate.replacement.split()) <= MAX_CUT:
            yield candidate
    if (
        _only_alludes(target)
        or _carries_nothing(target)
        or (COMPARES.match(target.line) and clauses.overlap(target.sentence, target.span) >= cut.MIN_COVER)
    ):
        yield from (c._replace(general=True) for c in cut.without_sentence(target))


def _only_alludes(target: Target) -> bool:
    """Whether a short sentence is nothing but a nod to somebody or something known at home ("Get her a Blue Peter badge")."""
    words = re.findall(r"[a-z]+", target.line.lower())
    return (
        len(words) <= MAX_ALLUSION
        and clauses.overlap(target.sentence, target.span) >= MIN_ALLUSION
        and ALLUDES.search(target.line) is not None
        and not SAYS.search(target.line)
        and not THINGS.intersection(words)
    )


def _carries_nothing(target: Target) -> bool:
    """Whether the figure is all of its sentence, and the edit model would do without it."""
    alone = clauses.overlap(target.sentence, target.span) >= cut.MIN_COVER
    return alone and target.edit is not None and target.edit.needed < MAX_NEEDED


def longest(patterned: Sequence[Candidate]) -> list[Candidate]:
    """Of idioms found within one another ("out of left field" in "came out of left field"), all wordings of the longest."""
    kept: list[Candidate] = []
    for candidate in sorted(patterned, key=lambda c: c.start - c.end):
        if all(candidate.end <= k.start or k.end <= candidate.start or candidate[:2] == k[:2] for k in kept):
            kept.append(candidate)
    return sorted(kept, key=lambda c: c.start)


def at_once(target: Target, patterned: Sequence[Candidate]) -> Iterator[Candidate]:
    """All known idioms of a sentence in one go, since each alone leaves the others standing."""
    places = {(one.start, one.end): one for one in reversed(longest(patterned))}
    found = [places[place] for place in sorted(places)]
    if len(found) > 1:
        start, end = found[0].start, found[-1].end
        words, position = "", start
        for one in found:
            words += target.text[position : one.start] + one.replacement
            position = one.end
        yield found[0]._replace(start=start, end=end, replacement=words)


def _without_comparison(target: Target) -> Iterator[Candidate]:
    start = target.sentence.start
    for match in AS_AS.finditer(target.line):
        place = Range(start + match.start(), start + match.end())
        if ADJECTIVES.fullmatch(match["how"]) and clauses.overlap(place, target.span) > 0:
            yield Candidate(*place, f"very {match['how']}", "plain", NOTE, "pattern")
    for match in LIKE.finditer(target.line):
        place = Range(start + match.start(), start + match.end())
        before = target.line[: match.start()]
        last = re.split(r"\W+", before.lower())[-1:]
        if clauses.overlap(place, target.span) > 0 and clauses.has_verb(before) and last[0] not in SAID:
            yield Candidate(*place, "", "plain", NOTE, "pattern")
