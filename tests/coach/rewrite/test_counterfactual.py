"""What would not be so, told as what is: where it fires, where it stays silent, and that the verifier takes it."""

from __future__ import annotations

import pytest

from tactful.coach.rewrite import meaning
from tactful.coach.rewrite.counterfactual import FIRES, SILENT, as_it_is


@pytest.mark.parametrize("sentence", FIRES)
def test_tells_what_is(sentence: str) -> None:
    told = as_it_is(sentence)
    assert told is not None
    assert meaning.keeps_denials(sentence.lower(), told.lower())


@pytest.mark.parametrize("sentence", SILENT)
def test_leaves_alone_what_is_none(sentence: str) -> None:
    assert as_it_is(sentence) is None


def test_turns_both_halves() -> None:
    told = as_it_is("Had you opened the letters, the account would not be frozen.")
    assert told == "The account is frozen because the letters weren't opened."


def test_a_denial_that_is_gone_is_refused() -> None:
    old = "had you opened the letter, the account would not be frozen."
    assert not meaning.keeps_denials(old, "the account is frozen because the letter was opened.")
