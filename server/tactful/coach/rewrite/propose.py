"""All generators that need nothing but the draft, by name. One more is one more line here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from tactful.coach.rewrite import cut, figures, heard, ironic, pattern, phrasebook, requests, told
from tactful.coach.rewrite.candidate import Candidate, Maker, Target
from tactful.coach.rewrite.patterns import PATTERNS

WARMED_AT_ONCE = 16


def _known(target: Target) -> Iterator[Candidate]:
    found = list(pattern.propose(PATTERNS, target))
    if target.flag and target.flag.label == "culture_bound":
        found = [one for one in found if figures.fits(target, one)]
        yield from figures.at_once(target, found)
        yield from figures.longest(found)
        if not found:
            yield from figures.without_simile(target)
    else:
        yield from found


def _plainly(target: Target) -> Iterator[Candidate]:
    yield from ironic.propose(target)
    yield from told.propose(target)


GENERATORS: dict[Maker, Callable[[Target], Iterator[Candidate]]] = {
    "known wording": _known,
    "told plainly": _plainly,
    "request": requests.propose,
    "said back": heard.propose,
    "cut": cut.propose,
    "phrase list": phrasebook.propose,
}


def propose(target: Target, generators: Collection[str] = frozenset(GENERATORS)) -> Iterator[Candidate]:
    """What the generators propose for a stretch, those that keep most of the sentence first."""
    for name, generator in GENERATORS.items():
        if name in generators:
            yield from (candidate._replace(maker=name) for candidate in generator(target))


def warm() -> Iterator[None]:
    """Makes all patterns ready, in steps of some milliseconds.

    Compiling takes longest, so it is left to the first sentence that may match, where that can be told beforehand.
    """
    for first in range(0, len(PATTERNS), WARMED_AT_ONCE):
        for each in PATTERNS[first : first + WARMED_AT_ONCE]:
            if not each.needed:
                _ = each.compiled
        yield
