"""Known figures of speech in one sentence: the longest of those found within one another, and several at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tactful.coach.rewrite import clauses
from tactful.coach.rewrite.candidate import Candidate, Target
from tactful.coach.text import Range

NOTE = "leaves the picture out"
# What says how something is, and names no thing.
STATE = re.compile(
    r"(?:very|too|not|no longer|hardly|partly|badly|good enough|out of|without|completely|close to|almost|easy|hard|certain|worth"
    r"|jammed|unexpected|expensive|slow|crowded|useless|exhausted|doubtful|impossible|difficult|gone)\b",
    re.I,
)
# "It's «it evens out»": a sentence of its own stands for no part of one.
SENTENCE = re.compile(r"(?:it|there|they|we|i|people|nobody) (?!not\b)[a-z]+\b", re.I)
JOINS = re.compile(r"(?:\b(?:am|is|are|was|were|be|been|the|a|an|of|with|to|not|very)|\w'(?:s|m|re|ve|ll))\s*$", re.I)
# What asks for a thing behind it.
DETERMINED = re.compile(
    r"\b(?:an?|the|my|our|your|their|his|her|this|that|no|some|any|of|with|as|from|for|on|into|by|under|at)\s*$", re.I
)
# "We «a gamble»": a thing stands for no verb.
DOES = re.compile(
    r"\b(?:(?:have|has|had|need|want|going|like|able|how) to|we|they|i|you|he|she|can|will|don't|dont|didn't|please|let's)\s*$",
    re.I,
)
THING = re.compile(r"(?:an?|the) ", re.I)
# Where a state may stand for a thing: "it was a breeze": "it was easy".
LINKED = re.compile(
    r"(?:^|[,;:–—-]|\b(?:am|is|are|was|were|be|been|being|isn't|wasn't|aren't|s|m|re|seem|seems|look|looks|feel|feels|felt|get|gets|got|become"
    r"|became|sound|sounds|stay|stays|remain|remains|going|goes|go|went|gone|like|and|but|so|or|just|all|still|it|them|rather|quite|bit|also"
    r"|already|now|not|really|kept|keep|keeps|find|found|make|makes|made|call|called|look|looked|seemed|turned out|will|can))\s*$",
    re.I,
)

# Up to where the clause ends; what the writer or the reader says or does is no picture.
_WORD = (
    r"(?!(?:you|we|i|they|he|she|it|me|us|your|our|my|and|but|so|said|did|does|do|this|that|last|every|any|all|what|how|other|others)\b)"
    r"[^\s.!?,;:()]*[\w'-]"
)
SIMILE = re.compile(
    rf",? (?:just |exactly |a bit |rather )?like {_WORD}(?: {_WORD}){{0,8}}(?=[.!?,;:]|\s*[^\w\s,'(]|$)", re.I
)
# "The server's back": a verb that no list knows from the owner of a thing.
STATED = re.compile(r"\w's (?:back|up|down|done|gone|off|out|in|on|here|fixed|ready|away|over)$", re.I)
# Without it nothing would be said.
NEEDS_LIKE = re.compile(
    r"(?:\b(?:am|is|are|was|were|be|been|being|isn't|wasn't|(?:seem|look|feel|sound|smell|taste|run|act|read|work|behave)(?:s|ed|ing)?"
    r"|felt|goes|go|going|went|treat\w*|talk\w*|more|something|anything|nothing|things|people|men|women|firms|a bit|much|would|just|all"
    r"|not|it)|\w'(?:s|re|m))\s*$",
    re.I,
)


def fits(target: Target, candidate: Candidate) -> bool:
    """Whether a plain wording has the grammar of the figure it stands for: a state is no thing ("drive the «jammed»"), a
    sentence no part of one.
    """
    before = target.text[target.sentence.start : candidate.start].replace("’", "'")
    if SENTENCE.match(candidate.replacement) and JOINS.search(before):
        return False
    old = target.text[candidate.start : candidate.end]
    if THING.match(candidate.replacement) and not THING.match(old) and DOES.search(before):
        return False
    if not STATE.match(candidate.replacement):
        return True
    if DETERMINED.search(before):
        return False
    return not THING.match(old) or LINKED.search(before) is not None


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


def without_simile(target: Target) -> Iterator[Candidate]:
    """The sentence without the picture it closes with ("the server's back, like Lazarus"), where it says all the same."""
    line = target.line.replace("’", "'")
    for found in SIMILE.finditer(line):
        before, place = (
            line[: found.start()],
            Range(target.sentence.start + found.start(), target.sentence.start + found.end()),
        )
        touched = place.start < target.span.end and target.span.start < place.end
        # The clause itself: "bay 2 was busy" of "all set, bay 2 was busy".
        clause = re.split(r"[,;:–—] ", before)[-1]
        if (
            touched
            and len(clause.split()) > 1
            and (clauses.has_verb(clause) or STATED.search(clause))
            and not NEEDS_LIKE.search(before)
        ):
            yield Candidate(*place, "", "cut", NOTE, "pattern")
