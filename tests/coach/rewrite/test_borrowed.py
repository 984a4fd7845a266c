"""Wordings from a language model: in the writer's voice, and held to more than our own patterns."""

from __future__ import annotations

import pytest

from tactful.coach.flags import Found
from tactful.coach.rewrite import borrowed
from tactful.coach.rewrite.candidate import Target
from tactful.coach.rewrite.verify import keeps_the_message, reads_well
from tactful.coach.text import Range, split_sentences
from tactful.coach.types import Channel, FlagLabel


def results(text: str, flagged: str, label: FlagLabel, *wordings: str, channel: Channel | None = None) -> list[str]:
    """The whole texts that a person could choose from, before the tone model is asked."""
    start = text.index(flagged)
    span = Range(start, start + len(flagged))
    sentences = [s for s in split_sentences(text, Range(0, len(text))) if s.start < span.end and span.start < s.end]
    found = Found(span.start, span.end, label, 2, 0.9, span)
    target = Target(text, span, Range(sentences[0].start, sentences[-1].end), found, channel, None)
    proposed = list(borrowed.propose(target, wordings))
    return [c.applied(text) for c in proposed if keeps_the_message(target, c) and reads_well(target, c)]


@pytest.mark.parametrize(
    ("text", "wording", "expected"),
    [
        ("you forgot the list", "The list is missing.", "the list is missing"),
        ("You forgot the list", "the list is missing.", "The list is missing"),
        ("You forgot the list.", "the list is missing", "The list is missing."),
        ("You forgot the list!", "The list is missing.", "The list is missing."),
        ("You forgot the list.", "“The list is missing.”", "The list is missing."),
        ("You didn’t send the list.", "The list wasn't sent.", "The list wasn’t sent."),
        ("- You forgot the list.", "The list is missing.", "- The list is missing."),
        ("you forgot the list", "PDF and list are missing", "PDF and list are missing"),
        ("i see you forgot the list", "I see the list is missing", "i see the list is missing"),
    ],
)
def test_it_takes_on_the_habits_of_the_draft(text: str, wording: str, expected: str) -> None:
    flagged = text.removeprefix("- ").removeprefix("i see ").rstrip(".!")
    assert results(text, flagged, "blaming", wording) == [expected]


def test_chat_stays_chat() -> None:
    text = "send the list now"
    assert results(text, text, "demanding", "Could you send the list now, please?", channel="chat") == [
        "could you send the list now, please?"
    ]


def test_a_name_keeps_its_capital_in_a_lower_case_chat() -> None:
    text = "you forgot to tell Maya about the list"
    assert results(text, text, "blaming", "Maya has yet to hear about the list") == [
        "Maya has yet to hear about the list"
    ]


def test_a_deadline_in_a_fragment_is_part_of_the_sentence() -> None:
    text = "Send the list. Now."
    assert results(text, "Send the list", "demanding", "Could you send the list now, please?") == [
        "Could you send the list now, please?"
    ]


@pytest.mark.parametrize(
    ("kept", "lost"), [("won't pay", "think"), (" before Monday", ""), (" at 9", ""), ("won't", "will")]
)
def test_what_stands_beside_an_idiom_is_kept(kept: str, lost: str) -> None:
    text = "Let's table it, and we won't pay before Monday at 9."
    wording = "Let's postpone it, and we won't pay before Monday at 9."
    assert results(text, "Let's table it", "culture_bound", wording) == [wording]
    assert results(text, "Let's table it", "culture_bound", wording.replace(kept, lost)) == []


def test_figures_of_an_idiom_may_go_with_it() -> None:
    text = "It's a catch-22, and the form is due on Monday."
    wording = "Each step needs the other first, and the form is due on Monday."
    assert results(text, "catch-22", "culture_bound", wording) == [wording]


def test_what_the_sentence_itself_has_may_be_said_again() -> None:
    text = "You forgot to mail jo@example.com the file list_v2.xlsx for $40, see https://example.com/a."
    wording = "Could you mail jo@example.com the file list_v2.xlsx for $40, see https://example.com/a."
    assert results(text, "You forgot to mail", "blaming", wording) == [wording]


@pytest.mark.parametrize("wording", ["", " ", "…", "?!", "“”", "- -"])
def test_a_wording_without_words_is_none(wording: str) -> None:
    assert results("Thanks. Calm down.", "Calm down", "dismissive", wording) == []


def test_no_more_than_three_are_taken() -> None:
    wordings = [f"The list is {word}." for word in ("missing", "absent", "awaited", "wanted")]
    assert len(results("You forgot the list.", "You forgot the list", "blaming", *wordings)) == 3
