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
        (
            "\ufffc\ufffcStop. \ufffc Ask \ufffc first \ufffc\n\ufffc\n\ufffcThanks",
            ["Stop.", "Ask \ufffc first", "Thanks"],
        ),
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
        (
            "See below.\n\nFrom: Kim Doe <kim@shop.example>\nSent: Tuesday\n\nYou are idiots.",
            ["See below."],
            [("From: Kim Doe <kim@shop.example>\nSent: Tuesday\n\nYou are idiots.", "quote")],
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


OWN_WORDS = [
    "Hi Jo,\n\nThank you.\n\nYou never told me about the meeting.\nThis is the third time you have ignored me.\n\nSam",
    "Thanks!\nYou should have told me earlier, this is your fault.",
    "Hi Sam,\n\nThanks!\nCan you also send me the March invoice?\nI need it by Friday.",
    "thank you.\n\nI'm really frustrated that nobody called me back.\nWhen will the lamp come?",
    *(
        f"It ships today.\n\nThanks!\n{line}"
        for line in ("Bring the key", "Tired of excuses", "Late and rude", "The lamp broke")
    ),
    *(
        f"It ships today.\n\nThanks\n{line}"
        for line in ("never again", "CALL ME NOW", "YOU NEVER LISTEN", "Pathetic.", "Why?")
    ),
    "It ships today.\n\nBest wishes\nYou idiots",
    "you forgot the 2026-05-04 meeting again",
    "Please send it by 03/04/2026",
    "03.04.2026 14:30",
    "you should have emailed anna@corp.com",
    "can you call me today on 07700 900123",
    "CALL ME NOW 07700 900123",
    "Still unpaid: invoice 07700900123",
    "we waited | nobody came",
    "Sent from my desk, the parcel never came",
    "Hi,\n\nOn Monday you wrote:\nthe parts will ship on Tuesday. They did not.\n\nYou lied to us.\n\nJo",
    "Hi,\n\nOn 4 May 2026 you wrote:\nthe parts will ship on Tuesday. They did not.",
    "Hi,\n\nOn Monday Anna from your team wrote:\nthe parts will ship on Tuesday. They did not.",
    "Hi,\n\nOn 4 May 2026, when the third reminder was out,\nyou wrote:\nthe parts will ship. They did not.",
    "Hello,\n\nFrom: Leeds\nTo: York\nDate: 5 May 2026\n\nYou never booked it. This is your fault.",
    "Hello,\n\nFrom: Leeds\nSent: 5 May\n\nYou never booked it.",
    "Hello,\n\nMeet on 4 May 2026 with Anna <anna@corp.com>:\nyour rude tone.",
]


@pytest.mark.parametrize("text", OWN_WORDS)
def test_what_the_writer_wrote_is_read(text: str, texts: TextReader) -> None:
    document = texts.read(text)
    assert {why for _, _, why in document.skipped} <= {"link"}
    assert "".join(document.own_words.split()) == "".join(text.split())


SIGNED = [
    "Thanks,\nWill",
    "cheers\njo",
    "Thanks!\nMay Okafor\nIT Support",
    "Thanks,\nJo x",
    "Thank you,\nWenjie Zhao, unit 612",
    "Best,\nCan Yılmaz\nAcme US",
    "Best wishes,\nJo and the team",
    "Cheers\nThe whole team",
    "Kind regards,\nCustomer desk",
    "Sincerely,\nAnselm, developer support",
    "Regards\nYou Wei",
    "KIND REGARDS\nJO PETERSEN\nIT SUPPORT",
    "Best,\nMina Okafor, Head of customer service, Acme Ltd",
    "Kind regards,\nJo Petersen (she/her)\nWarehouse manager\n12 Long Row, Leeds LS1 4AB\nTel: +44 1286 555014\nwww.acme.example",
    "Best wishes\n\nMina\n\nHead of Desk\n\nPorta Nova\n\n12 Long Row\n\nmina@example.org",
    "Kind regards,\nJo\n\nThis e-mail is confidential and only for the\naddressee. If it is not for you, please\ndelete it.",
    "Best,\nJo\nMy working hours may not be yours. Please do not feel that you must answer.",
    "Best,\nJo\n\nSent from my iPhone",
    "Sent from my Galaxy",
    "Mina Okafor | Desk 4\n+44 1286 555014",
    "Direct line: 0113 496 0000",
    "m: 07700 900123",
    "01.23.45.67.89",
    "mina@example.org",
]


@pytest.mark.parametrize("signature", SIGNED)
def test_a_signature_is_left_alone(signature: str, texts: TextReader) -> None:
    text = f"It ships today.\n\n{signature}"
    assert sentences(text, texts) == ["It ships today."]
    assert skipped(text, texts) == [(signature, "signature")]


@pytest.mark.parametrize("rest", ["PS: You never listen.", "PS. Bring cake", "Bring the key.", "What about the lamp?"])
def test_what_stands_below_a_signature_is_read(rest: str, texts: TextReader) -> None:
    text = f"It ships today.\n\nKind regards,\nJo Petersen\nKillers Ltd\n\n{rest}"
    assert skipped(text, texts) == [("Kind regards,\nJo Petersen\nKillers Ltd", "signature")]
    assert "".join(sentences(text, texts)).endswith(rest)


HEADINGS = [
    "  On Monday, 4 May 2026 at 09:12, Anna <anna@x.example> wrote:",
    "Anna Berg <anna@x.example> wrote on 4 May:",
    "Anna Berg <anna@x.example> schrieb am 4. Mai:",
    "2026-05-04 9:12 GMT+02:00 Anna Berg <anna@x.example>:",
    "---- Anna wrote ----",
    "---- On Mon, 04 May 2026 09:12:00 +0200 Anna Berg <anna@x.example> wrote ---",
    "From: Anna Berg <anna@x.example>\nSent: Monday",
    "From: Anna Berg\nSent: Monday, 4 May 2026 09:12",
    "From: Anna Berg\nSubject: The lamp\nDate: Monday",
    "Von: Anna Berg\nGesendet: Montag\nAn: Jo\nBetreff: Lampe",
    "De : Anna Berg <anna@x.example>\nEnvoyé : lundi 4 mai",
]


@pytest.mark.parametrize("heading", HEADINGS)
def test_an_earlier_message_is_left_alone(heading: str, texts: TextReader) -> None:
    quote = f"{heading}\n\nYou are useless. This is your fault."
    assert sentences(f"Fine by me.\n\n{quote}", texts) == ["Fine by me."]
    assert skipped(f"Fine by me.\n\n{quote}", texts) == [(quote.strip(), "quote")]


@pytest.mark.parametrize("heading", ["On Monday Anna wrote:", "On Monday you wrote:", "From: Leeds\nTo: York"])
def test_a_heading_goes_with_marked_lines_below_it(heading: str, texts: TextReader) -> None:
    quote = f"{heading}\n\n> You are useless."
    assert sentences(f"Fine by me.\n\n{quote}\n\nAnd so on.", texts) == ["Fine by me.", "And so on."]


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
    [
        *(
            "`a`\n\n" * 25_000,
            "-- original message" + " " * 99_000 + "x",
            "a." * 50_000,
            "http://" * 14_000,
            "@a" * 50_000,
        ),
        *("from: a\n" * 14_000, "On a wrote:\n" * 8_000, "<a@b>\n" * 16_000, " " * 50_000 + "> " + "-" * 49_000),
    ],
    ids=["code", "blanks", "dots", "links", "addresses", "heads", "headings", "senders", "indented"],
)
def test_odd_long_text_is_read(text: str, texts: TextReader) -> None:
    assert texts.read(text[:100_000]).text == text[:100_000]


BEGINNINGS = [
    *(
        "On Monday Kim wrote:",
        "On 3 Nov 2026 you wrote:",
        "Kim <kim@x.example> wrote on 3 Nov:",
        "2026-11-03 10:12 Kim <kim@x.example>:",
        "--- Kim wrote ---",
        "On Tue, 3 Nov 2026 Kim wrote:",
        "On Tue, 3 Nov 2026 Kim Doe\nof the depot wrote:",
        "Am 3.11.2026 schrieb Jo:",
        "On it.",
    ),
    *("> a", "  > b", ">", "```", " ~~~\r", "-- ", "--", "—", "____", "- one", "\u2028> c", "\x0b> d"),
    *(
        "---- Original Message ----",
        "Begin forwarded message:",
        "*From: a",
        "from: b",
        "Sent: 10:12",
        "TO: d",
        "*To:* e",
        "Von: f@g",
    ),
    *("hello there", "", "  ", "Best,", "Ann", "Le 3 mai 2026 Jo a écrit :"),
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


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("We met on Monday.\nThe list is here.", ["We met on Monday.", "The list is here."]),
        ("We met on Monday\nThe list is here.", ["We met on Monday\nThe list is here."]),
        ("See you at 9 a.m.\nBring the list.", ["See you at 9 a.m.\nBring the list."]),
        (
            "The list that you asked for on Monday is on the server now.\nIt is long, and whoever has the time for it may"
            " look it\nover first.",
            None,
        ),
    ],
)
def test_a_line_of_a_draft_is_a_paragraph_behind_a_full_stop_unless_lines_were_wrapped(
    text: str, paragraphs: list[str] | None, texts: TextReader
) -> None:
    document = texts.read(text)
    assert [text[p.start : p.end] for p in document.paragraphs] == (paragraphs or [text])
    assert len(texts.read(text, draft=False).paragraphs) == 1
