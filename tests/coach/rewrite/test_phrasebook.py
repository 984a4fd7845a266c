"""The phrase list and the tags of the edit model, on drafts that it never saw."""

from __future__ import annotations

from collections.abc import Collection

import pytest

from tactful.coach.coach import Coach
from tactful.coach.edit import Edit
from tactful.coach.flags import Found
from tactful.coach.rewrite.candidate import Target
from tactful.coach.rewrite.phrasebook import LIFT, PHRASES, propose
from tactful.coach.text import Range
from tactful.coach.types import AnalyzeRequest, FlagLabel, RewriteRequest

WORRIED = "We waited two weeks for the boiler part and I am worried about my mother in this cold. When does it come?"
ASKED = "Sorry, is the list on page two or on page three?"
FIRES = (
    ("Worse things happen in winter. The fitter comes on Tuesday at nine.", WORRIED, "I can see why that worries you."),
    ("Bless, another question. The list is on page two.", ASKED, "It's good that you ask."),
)
SILENT = (
    "You charged the wrong card, £40, on 3 May.",
    "Send the blue folder by Friday or look for another job.",
    "You left the back door open, so the alarm went off.",
)


def phrases(line: str, label: FlagLabel, lifted: Collection[str]) -> set[str]:
    """The names of those of the lifted wordings that are offered in a line's place, where nothing of it is needed."""
    whole = Range(0, len(line))
    edit = Edit(0.0, (), tuple(2 * LIFT if phrase.name in lifted else 0.0 for phrase in PHRASES), answers=True)
    target = Target(line, whole, whole, Found(*whole, label, 2, 0.9, whole), None, None, None, edit)
    offered = {candidate.replacement.lower() for candidate in propose(target)}
    return {phrase.name for phrase in PHRASES if phrase.wording.lower() in offered}


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("You clicked standard on the 4th.", "dismissive"),
        ("It's just two days.", "dismissive"),
        ("You clicked standard.", "blaming"),
    ],
)
def test_no_phrase_stands_for_a_figure_or_a_deed(line: str, label: FlagLabel) -> None:
    assert phrases("Plenty of other summers.", "dismissive", {"upset"}) == {"upset"}
    assert phrases(line, label, {"upset"}) == set()


def test_what_says_no_welcomes_nothing() -> None:
    assert phrases("Bless, another question.", "dismissive", {"asked"}) == {"asked"}
    assert phrases("That's not our problem.", "dismissive", {"asked"}) == set()
    assert phrases("That's not our problem.", "dismissive", {"annoying"}) == {"annoying"}


def suggested(coach: Coach, draft: str, message: str | None, generators: frozenset[str] | None = None) -> list[str]:
    """The drafts with each suggestion for their first flag taken."""
    flag = coach.analyze(AnalyzeRequest(text=draft, channel="email", audience="colleague", reply_to=message)).flags[0]
    request = RewriteRequest(draft, flag.start, flag.end, channel="email", audience="colleague", reply_to=message, n=3)
    found = coach.ranked(request, generators=generators) if generators else coach.ranked(request)
    return [entry.candidate.applied(draft) for entry in found]


@pytest.mark.parametrize(("draft", "message", "words"), FIRES)
def test_a_remark_gives_way_to_what_fits_its_place(coach: Coach, draft: str, message: str, words: str) -> None:
    rest = draft.split(". ", 1)[1]
    assert f"{words} {rest}" in suggested(coach, draft, message)


@pytest.mark.parametrize("draft", SILENT)
def test_no_phrase_stands_for_what_must_be_said(coach: Coach, draft: str) -> None:
    assert suggested(coach, draft, None, frozenset({"phrase list"})) == []


def test_without_a_message_nothing_is_answered(coach: Coach) -> None:
    found = suggested(coach, "Worse things happen in winter. The fitter comes on Tuesday at nine.", None)
    assert not any("worries you" in text or "telling me" in text for text in found)
