"""A feeling said back: only with what may stand for it."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from tactful.coach.reply.acknowledge import Felt, said_back
from tactful.coach.reply.reader import Point
from tactful.coach.reply.signals import Heard
from tactful.coach.reply.voice import Voice
from tactful.coach.tone import SIGNALS
from tactful.coach.types import Audience, Signal

NOTHING = np.zeros(0, np.float32)


def tip(*sentences: tuple[Signal, float, str], audience: Audience | None = None) -> Felt | None:
    points = [
        Point(
            Heard(at, at, feeling, False, only(feeling, likely), NOTHING.astype(np.float16)),
            words,
            met=False,
            answered=False,
            open=False,
        )
        for at, (feeling, likely, words) in enumerate(sentences)
    ]
    return said_back(points, Voice(False, False, False, "I", audience))


def only(feeling: Signal, likely: float) -> NDArray[np.float32]:
    signals = np.zeros(len(SIGNALS), np.float32)
    signals[SIGNALS.index(feeling)] = likely
    return signals


def felt(*sentences: tuple[Signal, float, str], audience: Audience | None = None) -> str | None:
    found = tip(*sentences, audience=audience)
    assert found is not None
    return found.sentence


@pytest.mark.parametrize(
    "words",
    [
        "We had no heating for three weeks and my kids were freezing.",
        "Our old one was 20 years old and broke last week.",
        "We waited six weeks for an answer from the shop.",
        "Your agent laughed in my wife's face and told her to cook them.",
    ],
)
def test_a_misfortune_is_not_good_to_hear(words: str) -> None:
    assert felt(("joy", 0.97, "We're thrilled with the table!"), ("joy", 0.75, words)) is None


def test_good_news_is_good_to_hear() -> None:
    words = "The whole house is warm and my mother still cooks on it every day."
    assert felt(("joy", 0.8, words)) == (
        "It is good to hear that the whole house is warm and your mother still cooks on it every day."
    )


def test_a_plain_fact_beside_a_feeling_is_not_what_it_is_about() -> None:
    sad: tuple[Signal, float, str] = ("sadness", 0.96, "I'm sad that the library closes.")
    assert felt(sad, ("sadness", 0.6, "I have come every week for 30 years.")) is None
    assert felt(sad, ("sadness", 0.6, "I have come every week and nobody told me.")) is not None


def test_the_we_of_a_colleague_is_not_turned() -> None:
    lost: tuple[Signal, float, str] = ("worry", 0.9, "We were promised two clerks in May and nobody came.")
    assert felt(lost, audience="colleague") is None
    assert felt(lost, audience="customer") is not None


def test_a_feeling_whose_kind_is_not_sure_is_not_said_back() -> None:
    words = "I tested every one of those 400 children myself."
    assert felt(("sadness", 0.55, words)) is None
    assert felt(("sadness", 0.7, words)) == (
        "I can see how hard this is: you tested every one of those 400 children yourself."
    )


@pytest.mark.parametrize(("feeling", "likely"), [("joy", 0.55), ("gratitude", 0.55), ("anger", 0.4)])
def test_no_tip_speaks_of_a_feeling_that_may_be_none(feeling: Signal, likely: float) -> None:
    assert tip((feeling, likely, "I tested every one of those 400 children myself.")) is None


@pytest.mark.parametrize(
    "words",
    [
        "I had been promised they'd be washed and balanced by the 3rd.",
        "My card was swallowed by the machine on Monday, cruise leaves at 5.",
    ],
)
def test_what_cannot_stand_elsewhere_is_not_said_back(words: str) -> None:
    assert felt(("anger", 0.9, words)) is None
