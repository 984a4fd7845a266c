"""An idiom's plain wording fits where the idiom stood, and an idiom is only found as whole words."""

from __future__ import annotations

import re

import pytest

from tactful.coach.flags import Found
from tactful.coach.rewrite.candidate import Target
from tactful.coach.rewrite.propose import propose
from tactful.coach.rewrite.verify import keeps_the_message, reads_well
from tactful.coach.text import Range


def results(text: str) -> list[str]:
    """The texts that are offered when the whole of it is flagged."""
    whole = Range(0, len(text))
    target = Target(text, whole, whole, Found(*whole, "culture_bound", 1, 0.9, whole), None, None)
    sound = [c for c in propose(target, {"known wording"}) if keeps_the_message(target, c) and reads_well(target, c)]
    return [c.applied(text) for c in sound]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Retention is our north star.", "Retention is the main goal."),
        ("The rota is a bit of a dog’s breakfast.", "The rota is a mess."),
        ("That page is like the DMV on a Monday.", "That page is slow and bureaucratic."),
        ("Can you weigh in?", "Can you give an opinion?"),
        ("Can you weigh in on the name?", "Can you give an opinion on the name?"),
        ("The vendor is gonna read us the riot act.", "The vendor is gonna warn us sternly."),
        ("We have to put a lid on the rumour.", "We have to stop the rumour."),
        ("We have put a lid on the rumour.", "We have stopped the rumour."),
        ("They’ve put it out to pasture.", "They’ve retired it."),
        ("The printer has kicked the bucket.", "The printer has stopped working."),
        ("There's a lot of low-hanging fruit in the backlog.", "There's a lot of easy work in the backlog."),
        ("That's a real low-hanging fruit.", "That's an easy task."),
        ("Pick another low-hanging fruit.", "Pick another easy task."),
    ],
)
def test_the_plain_wording_fits(text: str, expected: str) -> None:
    assert expected in results(text)


def test_every_wording_is_offered_and_one_where_two_idioms_stand() -> None:
    assert {"The audit is long work.", "The audit is a long effort."} <= set(results("The audit is a test match."))
    both = results("The audit is a test match, so let’s call it quits.")
    assert "The audit is a long effort, so let’s stop." in both


def test_of_a_person_nothing_is_said_that_fits_a_machine() -> None:
    assert results("He kicked the bucket last year.") == []


@pytest.mark.parametrize("text", ["Is this lion's share theirs?", "It's another hornet's nest."])
def test_no_article_follows_a_determiner(text: str) -> None:
    assert not any(re.search(r"\b(?:this|another) (?:the|a)\b", result) for result in results(text))


@pytest.mark.parametrize("text", ["The enrapt reader stayed.", "The dunnyard is shut.", "It is a pinstopgapped belt."])
def test_a_part_of_a_word_is_no_idiom(text: str) -> None:
    assert results(text) == []


@pytest.mark.parametrize("text", ["He has no achilles heel.", "There is no smoking gun.", "That is no dead end."])
def test_no_article_follows_no(text: str) -> None:
    assert not any(f"no {article} " in result for result in results(text) for article in ("a", "an"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dont hold your breath.", "It may take a long time."),
        ("The rota is a dogs dinner.", "The rota is a mess."),
        ("Its a full court press on renewals.", "Its a joint effort on renewals."),
        ("Their filings are a proper gong show.", "Their filings are complete confusion."),
        ("The server's back like Lazarus.", "The server's back."),
        ("The config was spread around, like dabbas in a train.", "The config was spread around."),
        ("The hall was as dry as a bone.", "The hall was very dry."),
        ("The hall is hotter than a two-dollar pistol.", "The hall is very hot."),
        ("This email thread is longer than the Rift Valley.", "This email thread is very long."),
    ],
)
def test_a_figure_is_heard_in_chat_and_a_picture_left_out(text: str, expected: str) -> None:
    assert expected in results(text)


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("We have to number eight wire something.", "We have to a practical fix something."),
        ("We just need somebody with the slam dunk.", "We just need somebody with certain to work."),
        ("It's no news.", "It's."),
    ],
)
def test_a_plain_wording_has_the_grammar_of_the_figure(text: str, broken: str) -> None:
    assert broken not in results(text)


@pytest.mark.parametrize(
    "text", ["It works like a charm we know.", "The lobby was like Piccadilly Circus.", "Write it like you said."]
)
def test_what_needs_its_comparison_keeps_it(text: str) -> None:
    assert not {"It works.", "The lobby was.", "Write it."} & set(results(text))
