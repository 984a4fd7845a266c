"""Where a tip's sentence goes in."""

from __future__ import annotations

import pytest

from tactful.coach.reply import place
from tactful.coach.reply.place import Insertion
from tactful.coach.reply.voice import voice
from tactful.coach.text import TextReader

SAID = "I can see why this is a worry."


def put(text: str, insertion: Insertion | None) -> str | None:
    return insertion and text[: insertion.at] + f"<{insertion.words}>" + text[insertion.at :]


@pytest.mark.parametrize(
    ("draft", "result"),
    [
        ("Hi Anna,\n\nThe lamp works.", f"Hi Anna,\n\n<{SAID} >The lamp works."),
        ("Hi Anna! The lamp works.", f"Hi Anna! <{SAID} >The lamp works."),
        ("Hello Anna - The lamp works.", f"Hello Anna - <{SAID} >The lamp works."),
        ("Anna,\n\nThe lamp works.", f"Anna,\n\n<{SAID} >The lamp works."),
        ("Hi Anna, thanks for the photo. It works.", f"Hi Anna, thanks for the photo.< {SAID}> It works."),
        (
            "Hi Anna,\n\nThank you for the photo.\n\nIt works.",
            f"Hi Anna,\n\nThank you for the photo.< {SAID}>\n\nIt works.",
        ),
        ("Evening classes start on Monday.", f"<{SAID} >Evening classes start on Monday."),
    ],
)
def test_before_the_first_sentence_or_behind_its_thanks(texts: TextReader, draft: str, result: str) -> None:
    assert put(draft, place.first(texts.read(draft), SAID)) == result


@pytest.mark.parametrize(
    "draft",
    [
        "hey anna the lamp factory in leeds works again and opens at nine",
        "Hi Anna, the lamp works. It opens at nine.",
        "Anna, the lamp works.",
        "Hello,\n\nthe lamp works.",
        "Hi Anna,\n\n- The lamp works.\n- The shade is here.",
    ],
)
def test_nowhere_at_the_start_when_in_doubt(texts: TextReader, draft: str) -> None:
    assert place.first(texts.read(draft), SAID) is None


def test_small_letters_go_on_in_small_ones(texts: TextReader) -> None:
    draft = "hey anna, the lamp works again. it opens at nine"
    assert put(draft, place.first(texts.read(draft), "i can see why")) == (
        "hey anna, <i can see why >the lamp works again. it opens at nine"
    )


@pytest.mark.parametrize(
    "closing",
    [
        "Best, Sam",
        "Thanks, Sam",
        "Kind regards, Sam",
        "Cheers, Sam",
        "Many thanks and best wishes, Sam Berg",
        "Sam\n\nSent from my iPhone",
        "Speak soon,\nSam",
        "Best wishes from Leeds,\nSam",
        "Warm hugs to the kids,\nSam",
        "Have a lovely weekend!\n\nSam",
        "Let me know if anything is unclear.\n\nSam",
        "I hope this helps.",
        "Box office",
        "Best,\nHall office",
        "Visitor services",
        "Lands and Surveys",
        "Lumen & Fils",
        "Rick, rentals",
        "Édith Roche",
        "Efua (registry)",
        "love sam xx",
        "sam",
        "Yours in haste,\nSam",
        "Thanks and have a great day!\nSam",
    ],
)
def test_before_whatever_closes_the_draft(texts: TextReader, closing: str) -> None:
    draft = f"Hi Jo,\n\nThe lamp works.\n\n{closing}"
    assert put(draft, place.last(texts.read(draft), "You asked why:")) == (
        f"Hi Jo,\n\nThe lamp works.<\n\nYou asked why:>\n\n{closing}"
    )


@pytest.mark.parametrize(
    "draft",
    [
        "Hi Jo,\n\nThe lamp works. Thanks, Sam",
        "Hi Jo,\n\nThe lamp works. Let me know if anything is unclear.",
        "Hi Jo,\n\nThe lamp works, best wishes, Sam",
        "Hi Jo,\n\nThe lamp works.\n\nSam\n\nPS: The shade is in the box.",
    ],
)
def test_nowhere_at_the_end_when_in_doubt(texts: TextReader, draft: str) -> None:
    assert place.last(texts.read(draft), "You asked why:") is None


@pytest.mark.parametrize(
    ("closing", "side"),
    [
        ("Dr. Okafor", "I"),
        ("K. Narine", "I"),
        ("Help Desk", "we"),
        ("Kind regards,\nLena Ortiz", "I"),
        ("Wildlife Division", "we"),
    ],
)
def test_who_signs_alone_speaks_for_themselves(texts: TextReader, closing: str, side: str) -> None:
    draft = f"Dear Mrs Power,\n\nThe diary is here. Kindly bring the card.\n\n{closing}"
    assert voice(texts.read(draft), "email", "customer").side == side


def test_a_letter_that_goes_on_in_small_letters_is_no_chat(texts: TextReader) -> None:
    assert not voice(texts.read("Hello,\n\nthe lamp works."), None, None).small
    assert voice(texts.read("hello,\n\nthe lamp works."), None, None).small
