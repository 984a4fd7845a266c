"""A mistyped word is heard as the one that was meant, and nothing else is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tactful.coach.coach import Coach
from tactful.coach.spelling import Spelling
from tactful.coach.text import TextReader
from tactful.coach.types import AnalyzeRequest
from tactful.coach.words import words_of

WORDS = Path(__file__).resolve().parents[2] / "models" / "tone" / "words.txt"


@pytest.fixture(scope="module")
def spelling() -> Spelling:
    return Spelling(WORDS.read_text("ascii"))


@pytest.fixture
def heard(spelling: Spelling, texts: TextReader) -> Callable[[str], str]:
    """The words of a text as the encoder gets them, with one blank between them."""

    def words(text: str) -> str:
        passages = texts.read(text).passages
        return " ".join(w.surface for p in passages for w in words_of(text, p, None, None, spelling) if w.end > w.start)

    return words


@pytest.mark.parametrize(
    ("typed", "spelt"),
    [
        ("You are so usless.", "You are so useless."),
        ("You are so uselless.", "You are so useless."),
        ("You are an idoit.", "You are an idiot."),
        ("You're so stupidd.", "You're so stupid."),
        ("you claerly did not raed the manual", "you clearly did not read the manual"),
        ("Calm donw, it's not a big deal.", "Calm down, it's not a big deal."),
        ("ARE YOU COMPLTELY INCOMPETENT", "ARE YOU COMPLETELY INCOMPETENT"),
    ],
)
def test_a_mistyped_sting_is_flagged_where_it_stands(coach: Coach, typed: str, spelt: str) -> None:
    def flags(text: str) -> list[tuple[str, str]]:
        found = coach.analyze(AnalyzeRequest("Hello there. " + text)).flags
        return [(str(flag.label), ("Hello there. " + text)[flag.start : flag.end]) for flag in found]

    [(label, words)] = flags(spelt)
    [(heard, stretch)] = flags(typed)
    assert heard == label
    assert words == spelt.rstrip(".")
    assert stretch == typed.rstrip(".")


@pytest.mark.parametrize(
    "text",
    [
        "I recieved your mail this mroning, thnaks for the quick anwser.",
        "Could you send me the adress of the new ofice when you have a mintue?",
        "Sory for the dealy, teh parcel is on its way tomorow.",
    ],
)
def test_a_mistyped_kind_sentence_is_left_alone(coach: Coach, text: str) -> None:
    assert coach.analyze(AnalyzeRequest(text)).flags == []


@pytest.mark.parametrize(
    ("slip", "word"),
    [
        ("taht", "that"),  # swapped
        ("htat", "that"),
        ("questin", "question"),  # lost
        ("idiotr", "idiot"),  # the next key as well
        ("questiion", "question"),  # doubled
        ("wirk", "work"),  # beside it
        ("Usless", "useless"),
        ("managre's", "manager's"),
        ("dosen't", "doesn't"),
        ("Wendesday", "wednesday"),
    ],
)
def test_slips(spelling: Spelling, slip: str, word: str) -> None:
    assert spelling.meant(slip) == word


@pytest.mark.parametrize(
    "word",
    [
        *"colour organise organize cheque whilst programme tyre sceptical behaviour yoghurt".split(),
        *"gonna wanna thx pls dont cant thats youre theyre todays whos".split(),
        *"yuo teh wnt".split(),  # too short to tell
        *"dolores noreen siobhan kieran priya".split(),
        *"GDPR HIPAA EXIF YAML iPhone GitHub macOS usrless2".split(),
        *"danke merci obrigado buongiorno straße".split(),
        *"kubernetes Grafana zzyzx".split(),  # near no word
        "lits",  # list or lots
    ],
)
def test_what_may_be_meant_as_it_stands_does(spelling: Spelling, word: str) -> None:
    assert spelling.meant(word) == word


def test_a_word_must_be_clearly_likelier_than_the_next() -> None:
    assert Spelling("\nthink thank\n\n").meant("thnk") == "thnk"
    assert Spelling("think\nthank\n\n").meant("thnk") == "thnk"
    assert Spelling("think\n\nthank\n\n").meant("thnk") == "think"


def test_words_of_the_last_line_are_known_and_never_meant() -> None:
    words = Spelling("useless\nuselesse")
    assert words.meant("usless") == "useless"
    assert words.meant("uselesse") == "uselesse"
    assert words.meant("uselesses") == "uselesses"


@pytest.mark.parametrize(
    "text",
    [
        "We met Questin in Berlin",
        "see /home/questin for it",
        "run questin.py again",
        "mail questin_log to me",
        "a well-questin thing",
        "the `questin` flag",
    ],
)
def test_names_and_parts_of_code_stay(heard: Callable[[str], str], text: str) -> None:
    assert "question" not in heard(text)


def test_the_first_word_of_a_sentence_is_heard_as_meant(heard: Callable[[str], str]) -> None:
    assert heard("Questin one. Questin two") == "question one . question two"


def test_a_stretched_word_is_heard_as_meant(heard: Callable[[str], str]) -> None:
    assert heard("that was stuuuupdi") == "that was stupid"
