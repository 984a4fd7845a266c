"""A draft taken apart: sentences, and what is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tactful.coach import skips
from tactful.coach.text import TextReader


def sentences(text: str, texts: TextReader) -> list[str]:
    return [text[s.start : s.end] for s in texts.read(text).sentences]


def skipped(text: str, texts: TextReader) -> list[tuple[str, str]]:
    return [(text[s.start : s.end].strip(), s.why) for s in texts.read(text).skipped]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fine. roll it back. now.", ["fine.", "roll it back.", "now."]),
        ("Dear Mr. Smith, the 3.5 mm plug fits.", ["Dear Mr. Smith, the 3.5 mm plug fits."]),
        ("😀 Fine by us. Really 👍", ["😀 Fine by us.", "Really 👍"]),
        ("First line\nSecond line", ["First line", "Second line"]),
        (
            "a sentence that the mail program\nwrapped in the middle.",
            ["a sentence that the mail program\nwrapped in the middle."],
        ),
        ("Please:\n- call the depot\n- send the form", ["Please:", "- call the depot", "- send the form"]),
        ("One.\n\n\nTwo.", ["One.", "Two."]),
        ("No. It's fine. No. Really.", ["No.", "It's fine.", "No.", "Really."]),
        ("No. 5 is late.", ["No. 5 is late."]),
        ("No. of pages is 5.", ["No. of pages is 5."]),
    ],
)
def test_sentences(text: str, expected: list[str], texts: TextReader) -> None:
    assert sentences(text, texts) == expected


@pytest.mark.parametrize(
    ("text", "own", "left_alone"),
    [
        ("My answer.\n> You never listen.\n> Ever.", ["My answer."], [("> You never listen.\n> Ever.", "quote")]),
        (
            "My answer.\n\nOn Tue, 3 Nov 2026 at 10:12, Kim Doe <kim@shop.example> wrote:\n> Calm down.\n\nAnd one more thing.",
            ["My answer.", "And one more thing."],
            [("On Tue, 3 Nov 2026 at 10:12, Kim Doe <kim@shop.example> wrote:\n> Calm down.", "quote")],
        ),
        (
            "Done.\n\nOn Tue, 3 Nov 2026 Kim Doe wrote:\n\nYou are useless.",
            ["Done."],
            [("On Tue, 3 Nov 2026 Kim Doe wrote:\n\nYou are useless.", "quote")],
        ),
        (
            "See below.\n\nFrom: Kim Doe\nSent: Tuesday\nTo: Support\nSubject: Idiots\n\nYou are idiots.",
            ["See below."],
            [("From: Kim Doe\nSent: Tuesday\nTo: Support\nSubject: Idiots\n\nYou are idiots.", "quote")],
        ),
        (
            "See below.\n---------- Forwarded message ---------\nYou are idiots.",
            ["See below."],
            [("---------- Forwarded message ---------\nYou are idiots.", "quote")],
        ),
        (
            "It ships today.\n\nKind regards,\nJo Petersen\nKillers Ltd | 0555 0190",
            ["It ships today."],
            [("Kind regards,\nJo Petersen\nKillers Ltd | 0555 0190", "signature")],
        ),
        ("It ships today.\n--\nJo, the boss of you", ["It ships today."], [("--\nJo, the boss of you", "signature")]),
        (
            "It ships today.\n\nThanks,\nJo\n\n> where is it, you fools",
            ["It ships today."],
            [("Thanks,\nJo", "signature"), ("> where is it, you fools", "quote")],
        ),
        (
            "Run this:\n```\nkill -9 idiot\n```\nThen wait.",
            ["Run this:", "Then wait."],
            [("```\nkill -9 idiot\n```", "code")],
        ),
    ],
)
def test_what_the_writer_did_not_write_is_left_alone(
    text: str, own: list[str], left_alone: list[tuple[str, str]], texts: TextReader
) -> None:
    assert sentences(text, texts) == own
    assert skipped(text, texts) == left_alone


def test_links_and_inline_code_are_blanked_inside_their_sentence(texts: TextReader) -> None:
    text = "Use `dumb_terminal` or ask https://stupid.example/you?idiot=1, please."
    assert sentences(text, texts) == [text]
    assert skipped(text, texts) == [("`dumb_terminal`", "code"), ("https://stupid.example/you?idiot=1", "link")]


def test_a_line_that_a_mail_program_wrapped_goes_on_before_a_name(texts: TextReader) -> None:
    wrapped = (
        "The lorry from the port is expected at about seven, and Mrs\nOkonkwo will open the gate for the driver as soon as she\n"
        "has the papers."
    )
    assert sentences(wrapped, texts) == [wrapped]


def test_a_long_line_without_a_full_stop_ends_where_nothing_shows_that_it_was_wrapped(texts: TextReader) -> None:
    lines = ["i have put the keys for the van into the drawer under the till", "Can you take the early round tomorrow?"]
    assert sentences("\n".join(lines), texts) == lines


def test_thanks_in_the_middle_of_a_mail_is_no_signature(texts: TextReader) -> None:
    text = "Thanks\n\nI have looked at the crate again and the label on the left side was put on upside down by our night shift."
    assert sentences(text, texts)[0] == "Thanks"


def test_another_language_is_named_and_left_alone(texts: TextReader) -> None:
    german = "Das ist doch wirklich kein Problem, bitte beruhigen Sie sich endlich einmal."
    document = texts.read(f"{german}\n\nThe parcel left our depot this morning.")
    assert [s.why for s in document.skipped] == ["other_language"]
    assert sentences(german, texts) == []
    assert texts.read(german).language == "de"
    assert texts.read("مرحبا كيف حالك اليوم").language == "ar"


def test_greeting_and_closing_go_with_a_mail_in_another_language(texts: TextReader) -> None:
    parts = [
        "Hallo Jonas,",
        "vielen Dank für die schöne Nachricht, wir melden uns morgen früh bei Ihnen.",
        "Viele Grüße\nPriya",
    ]
    document = texts.read("\n\n".join(parts))
    assert sentences("\n\n".join(parts), texts) == []
    assert {s.why for s in document.skipped} == {"other_language"}
    assert len(document.skipped) == len(parts)
    english = "The parcel left our depot this morning and will be with you by ten."
    assert sentences("\n\n".join([*parts, english]), texts)[0] == parts[0], "in doubt it is read"


def test_a_short_sentence_in_english_is_read_among_another_language(texts: TextReader) -> None:
    german = "vielen Dank für die schöne Nachricht, wir melden uns morgen früh bei Ihnen."
    assert sentences(f"Hallo Jonas,\n\n{german}\n\nThat is your fault.", texts) == ["That is your fault."]


@pytest.mark.parametrize(
    "text", ["ok", "lol", "aiyo the boxes all wet leh, who never close the window one", "pls do the needful"]
)
def test_short_and_world_englishes_are_english(text: str, texts: TextReader) -> None:
    assert texts.read(text).language == "en"


def test_a_text_without_letters_has_no_language(texts: TextReader) -> None:
    assert texts.read("🙂🙂 👍").language == "und"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_line_ends_of_windows_change_nothing(end: str, texts: TextReader) -> None:
    lines = ["My answer.", "", "Kind regards,", "Jo", "", "On Tue, 3 Nov 2026 Kim Doe wrote:", "", "You are useless."]
    document = texts.read(end.join(lines))
    assert [s.why for s in document.skipped] == ["signature", "quote"]
    assert sentences(end.join(lines), texts) == ["My answer."]
    fenced = end.join(["Run this:", "```", "kill -9 idiot", "```", "Then wait."])
    assert sentences(fenced, texts) == ["Run this:", "Then wait."]


def test_a_long_link_is_blanked_to_its_end(texts: TextReader) -> None:
    text = "Please look at https://stupid.example/" + "you-idiot/" * 80 + "end before noon."
    shown = "".join(
        char
        for passage in texts.read(text).passages
        for n, char in enumerate(text[passage.start : passage.end], passage.start)
        if not any(blank.start <= n < blank.end for blank in passage.blanked)
    )
    assert "idiot" not in shown


@pytest.mark.parametrize(
    "text",
    ["`a`\n\n" * 25_000, "-- original message" + " " * 99_000 + "x", "a." * 50_000, "http://" * 14_000, "@a" * 50_000],
    ids=["code", "blanks", "dots", "links", "addresses"],
)
def test_odd_long_text_is_read(text: str, texts: TextReader) -> None:
    assert texts.read(text[:100_000]).text == text[:100_000]


BEGINNINGS = [
    *(
        "On Tue, 3 Nov 2026 Kim wrote:",
        "On Tue, 3 Nov 2026 Kim Doe\nof the depot wrote:",
        "Am 3. schrieb Jo:",
        "On it.",
    ),
    *("> a", "  > b", ">", "```", " ~~~\r", "-- ", "--", "—", "____", "- one", "\u2028> c", "\x0b> d"),
    *("---- Original Message ----", "Begin forwarded message:", "*From: a", "from: b", "Sent: c", "TO: d", "*To:* e"),
    *("hello there", "", "  ", "Best,", "Ann", "Le 3 mai Jo a écrit :"),
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(BEGINNINGS), max_size=9), st.sampled_from(["\n", "\r\n", "\n\n"]), st.integers(0, 80))
def test_to_look_at_the_lines_that_begin_like_one_finds_all(parts: list[str], line_end: str, end: int) -> None:
    text = line_end.join(parts)
    lines = skips.Lines(text)
    for pattern in skips.SIGNS:
        stop = min(end, len(text))
        assert [m.span() for m in lines.find(pattern, stop)] == [m.span() for m in pattern.finditer(text, 0, stop)]
        assert [m.span() for m in lines.find(pattern)] == [m.span() for m in pattern.finditer(text)]
