"""Irony taken at its word is held to the sentences that stand beside it."""

from __future__ import annotations

import pytest

from tactful.coach.flags import Found
from tactful.coach.rewrite import ironic
from tactful.coach.rewrite.candidate import Target
from tactful.coach.text import Range


def plainly(sentence: str) -> list[str]:
    whole = Range(0, len(sentence))
    flag = Found(0, len(sentence), "passive_aggressive", 2, 0.9, Range(0, len(sentence)))
    return [c.replacement for c in ironic.propose(Target(sentence, whole, whole, flag, None, None))]


@pytest.mark.parametrize("sentence", ironic.FIRES)
def test_fires(sentence: str) -> None:
    assert list(ironic.meant(sentence))


@pytest.mark.parametrize("sentence", ironic.SILENT)
def test_stays_silent(sentence: str) -> None:
    assert list(ironic.meant(sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("How kind of you to send the estimate in green ink.", "The estimate was sent in green ink."),
        ("Lovely of the plasterers to leave at two.", "The plasterers left at two."),
        ("Great that the budget was agreed with everyone but us.", "The budget was agreed with everyone but us."),
        ("Thanks so much for moving the tasting to my day off.", "The tasting was moved to my day off."),
        ("thanks for telling us AFTER the bus had left", "we were told AFTER the bus had left"),
        (
            "so brave of you to leave at five with the phones ringing",
            "I was surprised that you left at five with the phones ringing",
        ),
    ],
)
def test_says_what_is_so(sentence: str, expected: str) -> None:
    assert expected.lower() in [words.lower() for words in plainly(sentence)]
