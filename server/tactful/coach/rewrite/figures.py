"""Known figures of speech in one sentence: the longest of those found within one another, and several at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tactful.coach.rewrite.candidate import Candidate, Target


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
