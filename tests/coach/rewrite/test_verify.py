"""Whatever a generator proposes for whatever figure, name and day: what passes the verifier still has them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tactful.coach.flags import Found
from tactful.coach.rewrite.candidate import Target
from tactful.coach.rewrite.propose import propose
from tactful.coach.rewrite.verify import keeps_the_message, reads_well
from tactful.coach.text import Range
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = (
    "demanding",
    "blaming",
    "judgmental",
    "condescending",
    "dismissive",
    "passive_aggressive",
)
DRAFTS = (
    "You forgot to send {amount} to {name} on {day}, you clown.",
    "Send {amount} to {name} by {day} or we stop work.",
    "Obviously {amount} for {name} is due on {day}.",
    "As I said twice, {name} waits for {amount} until {day}, calm down.",
)


@settings(deadline=None)
@given(
    draft=st.sampled_from(DRAFTS),
    label=st.sampled_from(LABELS),
    number=st.integers(10, 99_999),
    name=st.sampled_from(("Maya", "Okafor", "Sinéad", "Brno")),
    day=st.sampled_from(("Monday", "Friday", "tomorrow")),
)
def test_a_number_a_name_and_a_day_are_kept(draft: str, label: FlagLabel, number: int, name: str, day: str) -> None:
    text = draft.format(amount=f"${number}", name=name, day=day)
    whole = Range(0, len(text))
    target = Target(text, whole, whole, Found(0, len(text), label, 2, 0.9, whole), None, None)
    for candidate in propose(target):
        if keeps_the_message(target, candidate) and reads_well(target, candidate):
            result = candidate.applied(text)
            assert str(number) in result
            assert name in result
            assert day in result


@given(after=st.sampled_from(("", " The blue folder is on the shelf.", "\nThe blue folder is on the shelf.")))
def test_no_tag_is_left_hanging_whatever_follows(after: str) -> None:
    text = f"You just don't care, do you?{after}"
    clause, sentence = Range(0, text.index(",")), Range(0, text.index("?") + 1)
    target = Target(text, clause, sentence, Found(*clause, "judgmental", 2, 0.9, clause), None, None)
    sound = [c for c in propose(target) if keeps_the_message(target, c) and reads_well(target, c)]
    assert not any(c.replacement and ", do you" in c.applied(text) for c in sound)
