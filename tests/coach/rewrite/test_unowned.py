"""The thing that went wrong as a thing: where it fires, and where it stays silent."""

from __future__ import annotations

import pytest

from tactful.coach.rewrite.unowned import FIRES, SILENT, unowned


@pytest.mark.parametrize("sentence", FIRES)
def test_names_the_thing(sentence: str) -> None:
    told = unowned(sentence)
    assert told is not None
    assert "your" not in told.lower()


@pytest.mark.parametrize("sentence", SILENT)
def test_leaves_alone_what_names_the_reader_otherwise(sentence: str) -> None:
    assert unowned(sentence) is None


def test_keeps_capitals_and_figures() -> None:
    assert unowned("Your typo sent 30,000 to a stranger.") == "The typo sent 30,000 to a stranger."
    assert unowned("We lost it thanks to your page 3.") == "We lost it because of page 3."
