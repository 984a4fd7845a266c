"""Which suggestions come first: those that a careful reader is likeliest to pass, of different strategies."""

from __future__ import annotations

from tactful.coach.rewrite.candidate import Candidate, Strategy
from tactful.coach.rewrite.rank import Judged, best

TEXT = "you forgot the list again"


def judged(
    replacement: str, strategy: Strategy, worth: float | None = 0.6, *, sting: float = 0.1, general: bool = False
) -> Judged:
    return Judged(Candidate(0, len(TEXT), replacement, strategy, "", "pattern", general), sting, [], worth)


def borrowed(replacement: str, sting: float) -> Judged:
    entry = judged(replacement, "reword", None, sting=sting)
    return entry._replace(candidate=entry.candidate._replace(source="local_llm"))


SOFT = judged("the list was forgotten again", "soften")
ASK = judged("could you send the list again", "ask")
SOFTER = judged("the list is missing again", "soften")


def test_strategies_differ_before_one_repeats() -> None:
    strategies = [entry.candidate.strategy for entry in best(TEXT, [SOFT, SOFTER, ASK], 3, 0.1)]
    assert set(strategies[:2]) == {"soften", "ask"}


def test_what_is_worth_more_comes_first_whatever_it_changes() -> None:
    little, much = judged("you forgot the list", "soften", 0.3), judged("may I have the list", "ask", 0.7)
    assert best(TEXT, [little, much], 2, 0.1) == [much, little]


def test_of_one_strategy_the_worthier_is_offered() -> None:
    assert best(TEXT, [SOFT, SOFTER._replace(worth=0.9)], 3, 0.1) == [SOFTER._replace(worth=0.9)]


def test_what_is_worth_too_little_is_not_offered() -> None:
    poor = judged("you list forgot", "ask", 0.2)
    assert best(TEXT, [SOFT, poor], 3, 0.3) == [SOFT]
    assert best(TEXT, [poor], 3, 0.3) == []


def test_what_fits_any_sentence_is_offered_only_where_nothing_fits_this_one() -> None:
    general = judged("could we talk about this", "include", 0.9, general=True)
    assert best(TEXT, [general, SOFT], 3, 0.1) == [SOFT]
    assert best(TEXT, [general], 3, 0.1) == [general]
    assert best(TEXT, [general, SOFT._replace(worth=0.05)], 3, 0.1) == [general]


def test_a_borrowed_wording_takes_nothing_of_ours_away() -> None:
    general = judged("could we talk about this", "include", general=True)
    assert general in best(TEXT, [general, borrowed("the list was forgotten", 0.0)], 3, 0.1)


def test_of_borrowed_wordings_the_one_with_less_sting_comes_first_and_none_is_withheld() -> None:
    sharp, mild = borrowed("the list is missing", 0.9), borrowed("the list is absent", 0.05)
    assert best(TEXT, [sharp, mild], 2, 1.0) == [mild]


def test_of_two_cuts_the_one_that_keeps_more_is_offered() -> None:
    little, more = judged("copies", "cut", 0.9), judged("leader writes, follower copies", "cut", 0.5)
    assert best(TEXT, [little, more], 3, 0.1) == [more]
