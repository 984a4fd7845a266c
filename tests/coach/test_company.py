"""What stands beside a flag takes nothing away from it."""

from __future__ import annotations

import pytest

from tactful.coach.coach import Coach
from tactful.coach.reading import says_little
from tactful.coach.types import AnalyzeRequest

GRAVE = "You are all idiots and I am sick of you."
REPROACH = "You should have told us earlier."
WAVED_OFF = "Calm down, it's not a big deal."
IDIOM = "Let's table this and circle back."


@pytest.mark.parametrize("sentences", [(GRAVE, REPROACH), (REPROACH, GRAVE), (WAVED_OFF, REPROACH, IDIOM)])
def test_each_of_several_sentences_that_sting_is_flagged(coach: Coach, sentences: tuple[str, ...]) -> None:
    text = " ".join(sentences)
    flags = coach.analyze(AnalyzeRequest(text, channel="email", audience="customer")).flags
    for sentence in sentences:
        start = text.index(sentence)
        assert any(start <= flag.start and flag.end <= start + len(sentence) for flag in flags), sentence
    spans = [(flag.start, flag.end) for flag in flags]
    assert spans == sorted(spans)


def test_a_clean_sentence_beside_a_flag_stays_clean(coach: Coach) -> None:
    text = f"{GRAVE} The invoice is attached."
    flags = coach.analyze(AnalyzeRequest(text, channel="email", audience="customer")).flags
    assert flags
    assert all(flag.end <= len(GRAVE) for flag in flags)


@pytest.mark.parametrize("begun", ["So", "It", "We have", "So it is.", "it's", "What is"])
@pytest.mark.parametrize("sting", [REPROACH, "One tenant a year rings about lightbulbs, and it's you."])
def test_a_sentence_that_has_just_been_begun_is_not_flagged_for_the_one_before_it(
    coach: Coach, sting: str, begun: str
) -> None:
    flags = coach.analyze(AnalyzeRequest(f"{sting} {begun}")).flags
    assert flags
    assert all(flag.end <= len(sting) for flag in flags), flags


@pytest.mark.parametrize("words", ["🙄", "!!!", "You are late.", "Just look."])
def test_what_says_something_is_not_taken_for_a_sentence_just_begun(words: str) -> None:
    assert not says_little(words)
