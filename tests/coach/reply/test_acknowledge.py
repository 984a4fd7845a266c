"""A feeling said back: only with what may stand for it."""

from __future__ import annotations

import numpy as np
import pytest

from tactful.coach.reply.acknowledge import said_back
from tactful.coach.reply.reader import Point
from tactful.coach.reply.signals import Heard
from tactful.coach.reply.voice import Voice
from tactful.coach.types import Audience, Signal

NOTHING = np.zeros(0, np.float32)


def felt(*sentences: tuple[Signal, float, str], audience: Audience | None = None) -> str | None:
    points = [
        Point(
            Heard(0, 0, feeling, False, NOTHING, strength, NOTHING.astype(np.float16)), words, met=False, answered=False
        )
        for feeling, strength, words in sentences
    ]
    found = said_back(points, Voice(False, False, False, "I", audience))
    assert found is not None
    return found.sentence


@pytest.mark.parametrize(
    "words",
    [
        "We had no heating for three weeks and my kids were freezing.",
        "Our old one was 20 years old and broke last week.",
        "We waited six weeks for an answer from the shop.",
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
