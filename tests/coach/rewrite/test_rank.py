"""Which suggestions come first: relief for little change, and different strategies."""

from __future__ import annotations

from tactful.coach.rewrite.candidate import Candidate, Strategy
from tactful.coach.rewrite.rank import Judged, best

TEXT = "you forgot the list again"


def judged(replacement: str, strategy: Strategy, sting: float = 0.1, *, general: bool = False) -> Judged:
    return Judged(Candidate(0, len(TEXT), replacement, strategy, "", "pattern", general), sting, [])


SOFT = judged("the list was forgotten again", "soften")
ASK = judged("could you send the list again", "ask")
SOFTER = judged("the list is missing again", "soften")


def test_strategies_differ_before_one_repeats() -> None:
    strategies = [entry.candidate.strategy for entry in best(TEXT, [SOFT, SOFTER, ASK], 3)]
    assert set(strategies[:2]) == {"soften", "ask"}


def test_less_sting_comes_first() -> None:
    sharp, mild = judged("the list is missing", "soften", 0.4), judged("the list is missing", "ask", 0.05)
    assert (
        best(TEXT, [sharp, mild._replace(candidate=mild.candidate._replace(replacement="the list is absent"))], 2)[
            0
        ].sting
        == 0.05
    )


def test_what_fits_any_sentence_is_offered_only_where_nothing_fits_this_one() -> None:
    general = judged("could we talk about this", "include", 0.0, general=True)
    assert best(TEXT, [general, SOFT], 3) == [SOFT]
    assert best(TEXT, [general], 3) == [general]


def test_a_borrowed_wording_takes_nothing_of_ours_away() -> None:
    general = judged("could we talk about this", "include", 0.0, general=True)
    borrowed = SOFT._replace(candidate=SOFT.candidate._replace(source="local_llm"))
    assert general in best(TEXT, [general, borrowed], 3)


def test_of_two_cuts_the_one_that_keeps_more_is_offered() -> None:
    little, more = judged("copies", "cut", 0.0), judged("leader writes, follower copies", "cut", 0.2)
    assert best(TEXT, [little, more], 3) == [more]
