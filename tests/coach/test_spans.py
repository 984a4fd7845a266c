"""Where an underline lies: on the words that carry the flag, and on no half of a phrase."""

from __future__ import annotations

import re

import numpy as np
import pytest
from numpy.typing import NDArray

from tactful.coach.coach import Coach
from tactful.coach.encode import Encoded
from tactful.coach.flags import Scored, claims_of
from tactful.coach.tone import FLAGS, Scores
from tactful.coach.types import AnalyzeRequest, RewriteRequest

BARB = "then walk, you cheapskate. the online price was 35"


@pytest.mark.parametrize(
    ("text", "outside"),
    [
        (BARB, "walk"),
        ("It is a shame you couldn't be bothered to read the note on the door of the lab.", "lab"),
        ("The meeting starts at nine in room four, so stop whining about the parking and bring the slides.", "slides"),
    ],
)
def test_an_underline_lies_on_the_words_that_carry_it(coach: Coach, text: str, outside: str) -> None:
    (flag,) = coach.analyze(AnalyzeRequest(text)).flags
    assert outside not in text[flag.start : flag.end]


def test_a_rewrite_works_on_what_is_heard_with_it(coach: Coach) -> None:
    (flag,) = coach.analyze(AnalyzeRequest(BARB)).flags
    first, *_ = coach.rewrite(RewriteRequest(BARB, flag.start, flag.end)).suggestions
    assert BARB[: first.start] + first.replacement + BARB[first.end :] == "the online price was 35"


@pytest.mark.parametrize(
    ("text", "carrying", "underlined"),
    [
        ("we find your sort lift the mood in here", "find your sort lift the", "find your sort lift the mood"),
        ("that was unprofessional of you Mira", "of you", "unprofessional of you"),
        ("what a big word for walking on", "a big word for walking on", "a big word for walking on"),
        ("look at the, well, mess", "look at the", "look at the"),
    ],
)
def test_an_edge_takes_along_what_it_leans_on(coach: Coach, text: str, carrying: str, underlined: str) -> None:
    label = FLAGS.index("judgmental")
    words = _words(text)
    first = text.index(carrying)
    likely = np.full((len(words), len(FLAGS)), 0.01, np.float32)
    likely[(words[:, 0] >= first) & (words[:, 1] <= first + len(carrying)), label] = 0.9
    one = np.full((1, len(FLAGS)), -5.0, np.float32)
    one[0, label] = 5.0
    sure, none = np.full(1, 5.0, np.float32), np.zeros((1, 10), np.float32)
    severity = np.full((len(words), 3), 1 / 3, np.float32)
    scores = Scores(likely, likely, severity, sure, sure, one, none[:, :8], none, none)
    ids = np.zeros(0, np.int64)
    encoded = Encoded(ids, ids, words, np.zeros(len(words), np.int64), 1)
    (claim, *_) = claims_of(Scored(text, encoded, scores), 0, 0.99, coach.model.card)
    assert text[claim.found.start : claim.found.end] == underlined


def _words(text: str) -> NDArray[np.int64]:
    """(W, 2) code points of words and marks."""
    return np.array([m.span() for m in re.finditer(r"\w+|[^\w\s]", text)], np.int64)
