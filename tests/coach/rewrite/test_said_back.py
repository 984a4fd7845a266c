"""In an answer, a sentence that waves the matter off may give way to one that names what the other side wrote."""

from __future__ import annotations

import pytest

from tactful.coach.coach import Coach
from tactful.coach.types import AnalyzeRequest, RewriteRequest

MESSAGE = "The scanner has been down for two weeks and I have 40 parcels on the floor. I'm so frustrated."
NAMED = "the scanner has been down for two weeks and you have 40 parcels on the floor"


def replacements(coach: Coach, text: str, message: str | None) -> list[str]:
    """What is suggested for the first flag of a text."""
    flag = coach.analyze(AnalyzeRequest(text=text, channel="email", audience="customer", reply_to=message)).flags[0]
    request = RewriteRequest(
        text=text, start=flag.start, end=flag.end, channel="email", audience="customer", reply_to=message
    )
    return [suggestion.replacement for suggestion in coach.rewrite(request).suggestions]


@pytest.mark.parametrize("text", ["Nobody ever died of a broken scanner.", "Other people have to wait as well."])
def test_a_sentence_that_waves_it_off_gives_way_to_one_that_names_it(coach: Coach, text: str) -> None:
    assert any(NAMED in replacement for replacement in replacements(coach, text, MESSAGE))
    assert not any(NAMED in replacement for replacement in replacements(coach, text, None))


def test_what_was_not_written_is_not_said_back(coach: Coach) -> None:
    found = replacements(coach, "These things happen, it is what it is.", "Could you send me the price list, please?")
    assert not any("I can see why" in replacement for replacement in found)
