"""Every pattern is held to the sentences that stand beside it."""

from __future__ import annotations

import pytest

from tactful.coach.flags import Found
from tactful.coach.rewrite import pattern as engine
from tactful.coach.rewrite.candidate import Candidate, Target
from tactful.coach.rewrite.pattern import Pattern
from tactful.coach.rewrite.patterns import PATTERNS
from tactful.coach.rewrite.verify import keeps_the_message, reads_well
from tactful.coach.text import Range

FIRES = [pytest.param(p, sentence, id=sentence) for p in PATTERNS for sentence in p.fires]
SILENT = [pytest.param(p, sentence, id=f"{p.regex[:30]}-{sentence}") for p in PATTERNS for sentence in p.silent]


def target(sentence: str, pattern: Pattern) -> Target:
    """The sentence, flagged from end to end with the pattern's first label."""
    whole = Range(0, len(sentence))
    return Target(sentence, whole, whole, Found(0, len(sentence), pattern.labels[0], 2, 0.9, whole), None, None)


def proposals(pattern: Pattern, sentence: str) -> list[Candidate]:
    return list(engine.propose((pattern,), target(sentence, pattern)))


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda p: p.regex[:50])
def test_has_examples(pattern: Pattern) -> None:
    assert pattern.fires, "a pattern needs sentences it fires on"
    assert pattern.silent, "a pattern needs sentences it stays silent on"
    assert pattern.better


@pytest.mark.parametrize(("pattern", "sentence"), FIRES)
def test_fires_and_reads_well(pattern: Pattern, sentence: str) -> None:
    found = proposals(pattern, sentence)
    assert found, "proposes nothing"
    sound = [
        c for c in found if keeps_the_message(target(sentence, pattern), c) and reads_well(target(sentence, pattern), c)
    ]
    assert sound, [c.applied(sentence) for c in found]


@pytest.mark.parametrize(("pattern", "sentence"), SILENT)
def test_stays_silent(pattern: Pattern, sentence: str) -> None:
    assert proposals(pattern, sentence) == []
