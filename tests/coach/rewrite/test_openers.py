"""A greeting, a name or a topic at the start of a sentence is told from its message, and stays when that goes."""

from __future__ import annotations

import pytest

from tactful.coach.flags import Found
from tactful.coach.rewrite import cut, openers
from tactful.coach.rewrite.candidate import Target
from tactful.coach.rewrite.clauses import snapped
from tactful.coach.rewrite.verify import keeps_the_message, reads_well
from tactful.coach.text import Range, split_sentences


@pytest.mark.parametrize("sentence", openers.FIRES)
def test_an_opening_is_found(sentence: str) -> None:
    assert 0 < openers.length(sentence) < len(sentence)


@pytest.mark.parametrize("sentence", openers.SILENT)
def test_what_is_no_opening_is_left_alone(sentence: str) -> None:
    assert openers.length(sentence) == 0


def without(text: str, flagged: str) -> list[str]:
    """The whole texts after a cut of the flagged sentence."""
    start = text.index(flagged)
    span = Range(start, start + len(flagged))
    sentences = [s for s in split_sentences(text, Range(0, len(text))) if s.start < span.end and span.start < s.end]
    sentences, span = snapped(text, sentences, span)
    found = Found(span.start, span.end, "judgmental", 2, 0.9, span)
    target = Target(text, span, Range(sentences[0].start, sentences[-1].end), found, "email", None)
    return [c.applied(text) for c in cut.propose(target) if keeps_the_message(target, c) and reads_well(target, c)]


@pytest.mark.parametrize(
    ("text", "flagged", "expected"),
    [
        (
            "Dear Ms Rahman, only a snob complains of that. The works end on Friday.",
            "only a snob complains of that",
            "Dear Ms Rahman, the works end on Friday.",
        ),
        (
            "Dear Jo, only a snob complains of that. Robin ends on Friday.",
            "only a snob complains of that",
            "Dear Jo, Robin ends on Friday.",
        ),
        (
            "Dear Jo, only a snob complains of that. I'll be there on Friday.",
            "only a snob complains of that",
            "Dear Jo, I'll be there on Friday.",
        ),
        (
            "About the tips jar: you've been sneaky, Connor. There's a new list from Friday.",
            "you've been sneaky, Connor",
            "About the tips jar: there's a new list from Friday.",
        ),
    ],
)
def test_the_opening_takes_on_the_next_sentence(text: str, flagged: str, expected: str) -> None:
    assert expected in without(text, flagged)


def test_a_topic_is_not_left_without_a_sentence() -> None:
    assert without("The list is in. About the tips jar: you've been sneaky.", "you've been sneaky") == []
