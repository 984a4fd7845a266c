"""The generators that work on any sentence are held to the sentences that stand beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import ModuleType

import pytest

from tactful.coach.edit import Edit
from tactful.coach.flags import Found
from tactful.coach.rewrite import cut, requests, told
from tactful.coach.rewrite.candidate import Candidate, Target
from tactful.coach.rewrite.clauses import snapped
from tactful.coach.rewrite.propose import propose
from tactful.coach.rewrite.verify import keeps_the_message, reads_well
from tactful.coach.text import Range, split_sentences
from tactful.coach.types import FlagLabel

LABELS: dict[ModuleType, FlagLabel] = {
    requests: "demanding",
    cut: "judgmental",
    told: "blaming",
}
CASES = [
    pytest.param(module, example, fires, id=example)
    for module in LABELS
    for fires, examples in ((True, module.FIRES), (False, module.SILENT))
    for example in examples
]


def target(example: str, label: FlagLabel) -> Target:
    """An example with its flag in brackets, or flagged from end to end without any."""
    marked = re.search(r"\[(.*?)\]", example, re.S)
    text = example.replace("[", "").replace("]", "")
    start = marked.start() if marked else 0
    span = Range(start, start + len(marked[1]) if marked else len(text))
    sentences = [s for s in split_sentences(text, Range(0, len(text))) if s.start < span.end and span.start < s.end]
    sentences, span = snapped(text, sentences, span)
    found = Found(span.start, span.end, label, 2, 0.9, span)
    return Target(text, span, Range(sentences[0].start, sentences[-1].end), found, None, None)


def sound(module: ModuleType, aim: Target) -> Iterator[Candidate]:
    return (c for c in module.propose(aim) if keeps_the_message(aim, c) and reads_well(aim, c))


@pytest.mark.parametrize("module", LABELS)
def test_has_examples(module: ModuleType) -> None:
    assert module.FIRES
    assert module.SILENT


@pytest.mark.parametrize(("module", "example", "fires"), CASES)
def test_fires_where_it_should_and_nowhere_else(module: ModuleType, example: str, *, fires: bool) -> None:
    aim = target(example, LABELS[module])
    assert bool(list(sound(module, aim))) is fires, [c.applied(aim.text) for c in module.propose(aim)]
    assert {c.note for c in module.propose(aim)} <= {*module.NOTES, cut.NOTE}


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        ("scope frozen, sign the sheet", "scope frozen, please sign the sheet"),
        ("nobody leaves the bridge until I say so", "please don't leave the bridge until I say so"),
        (
            "Pay the invoice by Tuesday or your lift stays parked.",
            "Please pay the invoice by Tuesday, otherwise your lift stays parked.",
        ),
        (
            "Accept the quotation by 15:00 or find another hangar.",
            "Please accept the quotation by 15:00, or let me know if you would rather find another hangar.",
        ),
        ("You have until midnight to transfer £1,150.", "Could you transfer £1,150 by midnight, please?"),
        ("Sign the LOLER sheet, I don't care about your lunch.", "Please sign the LOLER sheet."),
        ("Nobody goes home before page 900 is stamped.", "Please don't go home before page 900 is stamped."),
        ("Sign the form today or hand in your badge.", "Please sign the form today, it has to be done."),
        (
            "Book the flight today, I do not want a stopover.",
            "Please book the flight today, I do not want a stopover.",
        ),
        (
            "Deliver it to the office, I don't want it sent to my home.",
            "Please deliver it to the office, I don't want it sent to my home.",
        ),
        ("Send me the PDF, not a link.", "Please send me the PDF, not a link."),
        ("Sign the form, I don't want any excuses.", "Please sign the form."),
        (
            "Call the tenants now, no stories about the boiler.",
            "Please call the tenants now, no stories about the boiler.",
        ),
        (
            "Send the signed form by Friday or lose your place.",
            "Please send the signed form by Friday, otherwise you would lose your place.",
        ),
        (
            "Approve the budget by 5 pm or you can explain the delay to the board.",
            "Please approve the budget by 5 pm, otherwise you can explain the delay to the board.",
        ),
        ("Grow up and answer the client by noon.", "Please answer the client by noon."),
        (
            "Either the mural is painted over by Monday or I will do it myself.",
            "Could the mural be painted over by Monday, please? Otherwise I will do it myself.",
        ),
    ],
)
def test_an_order_becomes_a_request_in_its_own_words(example: str, expected: str) -> None:
    aim = target(example, "demanding")
    assert expected in [c.applied(aim.text) for c in sound(requests, aim)]


@pytest.mark.parametrize(
    ("example", "lost"),
    [
        ("Book the flight today, I do not want a stopover.", "stopover"),
        ("Deliver it to the office, I don't want it sent to my home.", "home"),
        ("Send me the PDF, I don't want a link.", "link"),
        ("Send the signed form by Friday or lose your place.", "lose your place"),
        ("Approve the budget by 5 pm or you can explain the delay to the board.", "the delay"),
        ("Send it today or I will not pay.", "will not pay"),
        ("Fix the door first, the window can wait.", "window"),
        ("Sign the form today or forget about the discount.", "discount"),
    ],
)
def test_what_must_not_happen_and_what_follows_else_are_no_pressure(example: str, lost: str) -> None:
    aim = target(example, "demanding")
    found = [c.applied(aim.text) for c in propose(aim) if keeps_the_message(aim, c) and reads_well(aim, c)]
    assert all(lost in text for text in found), found


def test_a_bare_refusal_is_not_cut_even_where_nothing_of_it_is_needed() -> None:
    aim = target("[No.] You are overreacting. The fee stays.", "dismissive")
    assert not list(sound(cut, aim._replace(edit=Edit(0.0, (), (), answers=True))))


def test_a_time_keeps_its_last_stop() -> None:
    aim = target("Send the report by 5 p.m. today.", "demanding")
    found = [c.applied(aim.text) for c in propose(aim) if keeps_the_message(aim, c) and reads_well(aim, c)]
    assert found
    assert all("5 p.m. today" in text for text in found), found


def test_nobody_is_asked_not_to_care() -> None:
    aim = target("Nobody cares about the logo, we need the price list by noon.", "demanding")
    assert not list(sound(requests, aim))


@pytest.mark.parametrize(
    "example", ["[No. Calm down, it is nothing.] We ship on Monday.", "No. [It's not a big deal]. We ship on Monday."]
)
def test_a_refusal_stays_when_the_barb_behind_it_goes(example: str) -> None:
    aim = target(example, "dismissive")
    found = [c.applied(aim.text) for c in sound(cut, aim)]
    assert "No. We ship on Monday." in found
    assert all(text.startswith("No. ") for text in found), found


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        ("The list is in. [Even you can read it]. Page two is empty.", "The list is in. Page two is empty."),
        ("The list is in.\n[Even you can read it].\nPage two is empty.", "The list is in.\nPage two is empty."),
        ("The list is in.\n\n[Even you can read it].\n\nPage two is empty.", "The list is in.\n\nPage two is empty."),
        ("The list is in. [Even you can read it].\n\nPage two is empty.", "The list is in.\n\nPage two is empty."),
        ("[You're hopeless, and] the port is 8080.", "The port is 8080."),
        ("The port is 8080, [you hopeless man].", "The port is 8080."),
    ],
)
def test_a_cut_leaves_the_rest_whole(example: str, expected: str) -> None:
    aim = target(example, "judgmental")
    assert expected in [c.applied(aim.text) for c in sound(cut, aim)]


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        ("You crooks charged me twice for the same room.", "I was charged twice for the same room."),
        (
            "We are fined for the bins you put out on the wrong day.",
            "We are fined for the bins that were put out on the wrong day.",
        ),
        (
            "u dropped the drill down the shaft so we lost half a day",
            "the drill was dropped down the shaft so we lost half a day",
        ),
        (
            "Nobody told the night nurse about the insulin, and the handover was yours.",
            "The night nurse wasn't told about the insulin.",
        ),
        (
            "If you had let the plumber in, the leak would be fixed.",
            "If the plumber had been let in, the leak would be fixed.",
        ),
        ("You lost the key to room 4.12 on Friday.", "The key to room 4.12 was lost on Friday."),
        ("You lost the key to the archive.", "The key to the archive was lost."),
        (
            "You never archived the delivery notes and the auditor found out.",
            "The delivery notes weren't archived and the auditor found out.",
        ),
    ],
)
def test_a_deed_is_told_without_the_reader(example: str, expected: str) -> None:
    aim = target(example, "blaming")
    assert expected in [c.applied(aim.text) for c in sound(told, aim)]


def test_an_order_stays_without_the_remark_behind_it() -> None:
    aim = target("[Keep the invoices locked, you know what those people do with them].", "exclusionary")
    assert "Please keep the invoices locked." in [c.applied(aim.text) for c in sound(cut, aim)]


def test_behind_an_order_nothing_of_the_remark_is_kept() -> None:
    aim = target("[Speak up in room 3, they go soft after seventy, like you Ken].", "exclusionary")
    assert not any("go soft" in c.applied(aim.text) for c in sound(cut, aim))


def test_an_hour_beside_the_remark_is_no_age() -> None:
    aim = target(
        "The new trainee from Leeds starts at 10, [hope he has seen a washing machine before].", "exclusionary"
    )
    assert "The new trainee from Leeds starts at 10." in [c.applied(aim.text) for c in sound(cut, aim)]


@pytest.mark.parametrize(
    ("example", "label"),
    [
        ("You said the port would take a day. [Only a fool knows of which planet].", "judgmental"),
        ("[He uses a wheelchair, as you see, so the tower is out of the question].", "exclusionary"),
        ("[One more word and I come to the gate to explain it with my hands].", "hostile"),
        ("[A browser, that's the thing with which you look, has a cache], and this needs emptying.", "condescending"),
        ("[You're so slow]. Because of that we missed the ferry at 9.", "judgmental"),
        ("[You never tell me]. That cost us 300 euros.", "blaming"),
        ("[That was sloppy]. This delay costs us a day.", "judgmental"),
        ("[You may fast as you like, the line does not].", "exclusionary"),
        ("[She is expecting, give the trial to a chap].", "exclusionary"),
        ("[She is expecting, so skip her on the list].", "exclusionary"),
        ("[The client asks if your hair could be more, let us say, European for the photo].", "exclusionary"),
    ],
)
def test_a_cut_leaves_no_echo_threat_or_shut_door_behind(example: str, label: FlagLabel) -> None:
    assert list(sound(cut, target(example, label))) == []


def test_what_is_counted_within_a_barb_is_no_message() -> None:
    within = target("[four years of college and this is what comes out of your head]", "judgmental")
    beside = target("two parcels in the hall, [you lazy lot]", "judgmental")
    assert not [
        c for c in cut.without_clauses(within._replace(channel="chat")) if c.replacement == "four years of college"
    ]
    assert [
        c for c in cut.without_clauses(beside._replace(channel="chat")) if c.replacement == "two parcels in the hall"
    ]


def test_a_name_in_a_shrug_is_news_unless_nothing_must_be_said_again() -> None:
    aim = target(
        "You raise the leaking roof over Window 2. The fitter comes at nine. [It rains in Nairobi].", "dismissive"
    )
    assert not [c for c in sound(cut, aim) if not c.replacement]
    assert [c for c in sound(cut, aim._replace(edit=Edit(0.3, (), (), answers=False))) if not c.replacement]


def test_a_noun_is_no_order() -> None:
    aim = target("refund is coming on Saturday, [anxious types never believe it]", "judgmental")
    assert not [c for c in cut.without_clauses(aim) if c.replacement.startswith("please")]


@pytest.mark.parametrize(
    ("example", "goes"),
    [
        ("[I've met kettles with more sense than you]. The forms are in tray 3.", True),
        ("The parcels are in. [I hope your van breaks down on the way home].", True),
        ("[Nobody would miss you here]. The parcels are in.", True),
        ("[I've told the police about you]. The parcels are in.", False),
        ("[You are useless because the till is 40 short]. The parcels are in.", False),
    ],
)
def test_contempt_goes_whatever_the_edit_model_would_keep(example: str, goes: bool) -> None:
    aim = target(example, "hostile")._replace(edit=Edit(0.95, (), (), answers=False))
    assert any(not c.replacement for c in sound(cut, aim)) == goes


def test_a_dare_is_not_left_as_a_request() -> None:
    aim = target("[Report me to the dean, Lou, and see who covers your lectures].", "hostile")
    assert not [c for c in sound(cut, aim) if "eport me" in c.replacement]
