"""What of the message being answered a draft meets, with the model that ships."""

from __future__ import annotations

import pytest

from tactful.coach.coach import Coach
from tactful.coach.reply import signals
from tactful.coach.types import AnalyzeRequest, Reply

MESSAGE = (
    "Hi Sam,\n"
    "We are into week three with no working scanner and the queue is out of the door every morning. "
    "When does the replacement arrive?\n"
    "Thanks in advance,\nJo"
)


def utf16(text: str, start: int, end: int) -> str:
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def reply(coach: Coach, draft: str, message: str = MESSAGE) -> Reply:
    found = coach.analyze(AnalyzeRequest(draft, reply_to=message)).reply
    assert found is not None
    return found


def test_without_a_message_there_is_none(coach: Coach) -> None:
    assert coach.analyze(AnalyzeRequest("It ships today.")).reply is None


def test_offsets_point_into_the_message_in_utf16(coach: Coach) -> None:
    message = "😀😀 " + MESSAGE
    found = reply(coach, "It ships today.", message)
    assert [utf16(message, q.start, q.end) for q in found.questions] == ["When does the replacement arrive?"]


def test_a_line_ticks_off_when_it_is_met_and_back_when_the_sentence_goes(coach: Coach) -> None:
    kind = "Three weeks without a scanner and a queue at the door must be so frustrating."
    plain = "The replacement is a newer model."
    before, during, after = (reply(coach, d).feelings for d in (plain, f"{kind} {plain}", plain))
    assert before
    assert not any(f.met for f in before)
    assert any(f.met for f in during)
    assert after == before


@pytest.mark.parametrize(
    "wrapped",
    [
        "On Tue, 3 Nov 2026 Jo Doe wrote:\n> {}",
        "> {}",
        "From: Jo Doe\nSent: Tuesday\nTo: Sam\nSubject: Scanner\n\n{}",
    ],
)
def test_the_wrapping_of_a_mail_program_hides_nothing(coach: Coach, wrapped: str) -> None:
    question = "When does the replacement arrive?"
    message = wrapped.format(question)
    assert [utf16(message, q.start, q.end) for q in reply(coach, "It is on its way.", message).questions] == [question]


def test_what_the_other_side_quotes_and_signs_with_is_not_theirs_to_be_answered(coach: Coach) -> None:
    message = (
        "Fine by me.\n\nKind regards\nJo Doe\nHead of anything? | 0555 0190\n\n"
        "On Mon, 2 Nov 2026 Sam Roe wrote:\n> When does the replacement arrive?\n> I am so worried about it."
    )
    assert reply(coach, "Good to know.", message) == Reply([], [])


@pytest.mark.parametrize(
    "message",
    [
        "Hi Sam,\n\nThanks!\n{}\nI need it by Friday.",
        "On Monday, 4 May 2026 at 09:12, Kim <kim@shop.example> wrote:\nHi Sam, on Friday you wrote:\nit ships.\n\n{}",
        "{}",
    ],
)
def test_what_it_asks_below_thanks_or_along_with_a_number_is_heard(coach: Coach, message: str) -> None:
    asked = "Can you call me today on 07700 900123?"
    found = reply(coach, "Fine by me.", message.format(asked)).questions
    assert asked in [utf16(message.format(asked), q.start, q.end) for q in found]


@pytest.mark.parametrize("formula", ["Thanks in advance", "Many thanks,", "Hope you are well.", "Hello, how are you?"])
def test_formulas_are_no_signals(coach: Coach, formula: str) -> None:
    assert reply(coach, "The list is attached.", f"{formula}\n\nThe list has 40 rows.") == Reply([], [])


def test_a_message_of_nothing_but_questions_is_heard_up_to_a_point(coach: Coach) -> None:
    message = "\n".join(f"When does parcel number {n} arrive at the shop?" for n in range(200))
    questions = reply(coach, "It ships today.", message).questions
    assert utf16(message, questions[0].start, questions[0].end) == "When does parcel number 0 arrive at the shop?"
    assert len(questions) == signals.MOST


FREEZER = (
    "Hello,\nour walk-in freezer has been down since Monday and I have thrown away two hundred pounds of fish. "
    "When will somebody come?\nOsei"
)


@pytest.mark.parametrize(
    ("draft", "answered"),
    [
        ("Dear Mr Osei,\nRavi will be with you on Thursday before noon.\nMia", True),
        ("Dear Mr Osei,\nI can't say yet, but I will tell you by tomorrow noon when the engineer can come.\nMia", True),
        (
            "Dear Mr Osei,\nwe have your message about the freezer. Freezers of this kind often fail in summer.\nMia",
            False,
        ),
        (
            "Dear Mr Osei,\nthe freezer is under warranty, and somebody from the fish counter saw the same fault.\nMia",
            False,
        ),
        ("Thank you for the lovely card!", False),
    ],
    ids=["a day", "when the answer comes", "the same matter", "the same words", "a stranger"],
)
def test_an_answer_is_told_from_talk_of_the_same_matter(coach: Coach, draft: str, answered: bool) -> None:
    assert [q.answered for q in reply(coach, draft, FREEZER).questions] == [answered]


@pytest.mark.parametrize(
    ("draft", "met"),
    [
        ("Dear Mr Osei,\ntwo hundred pounds of fish in the bin, I am so sorry. Ravi comes on Thursday.\nMia", True),
        ("Dear Mr Osei,\nRavi will be with you on Thursday before noon.\nMia", False),
        ("I understand, but these things happen. The freezer is under warranty.", False),
        ("Thank you for the lovely card!", False),
    ],
    ids=["named", "only fixed", "brushed off", "a stranger"],
)
def test_a_feeling_is_met_by_naming_what_caused_it(coach: Coach, draft: str, met: bool) -> None:
    assert [f.met for f in reply(coach, draft, FREEZER).feelings] == [met]


@pytest.mark.parametrize(
    "spoken", ["I am really frustrated.", "We are very disappointed.", "I'm so worried about Friday."]
)
def test_a_feeling_that_is_called_by_its_name_is_heard(coach: Coach, spoken: str) -> None:
    message = f"Hello,\nthe order number is 4471. {spoken}\nJo"
    assert [utf16(message, f.start, f.end) for f in reply(coach, "It ships today.", message).feelings] == [spoken]
