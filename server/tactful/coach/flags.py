"""From the model's scores to flags: calibrated thresholds, one span a label and sentence."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tactful.coach.cache import Reading
from tactful.coach.text import Passage
from tactful.coach.tone import CULTURE, FLAGS, Card, Scores
from tactful.coach.types import FlagLabel, Sensitivity

EDGE = ".,;:…-–—)]} "
OPENERS = frozenset({"and", "but", "so", "because", "then", "also", "plus", ",", ";", "-", "–", "—", ".", "(", ":"})
# Words that may score low inside a span without ending it: "did you (even) read it".
MAX_GAP = 2
# Beyond this a probability is 0 or 1 to all its digits.
MAX_LOGIT = 50.0


class Found(NamedTuple):
    """A flag in code points of the text."""

    start: int
    end: int
    label: FlagLabel
    severity: int
    confidence: float


def sigmoid_of(logit: float) -> float:
    """A logit as a probability."""
    return 1 / (1 + math.exp(-max(-MAX_LOGIT, min(MAX_LOGIT, logit))))


def any_probability(card: Card, scores: Scores, sentence: int) -> float:
    """Calibrated probability that a sentence carries a flag other than culture_bound, by the sentence and by its words."""
    by_sentence, by_words = float(scores.any_logit[sentence]), float(scores.peak_logit[sentence])
    return sigmoid_of(card.any_scale * by_sentence + card.peak_scale * by_words + card.any_shift)


def culture_probability(card: Card, logit: float) -> float:
    """Calibrated probability that a sentence carries an idiom a reader from elsewhere may not get."""
    return sigmoid_of(card.culture_scale * logit + card.culture_shift)


def flags_of(text: str, passage: Passage, reading: Reading, card: Card, sensitivity: Sensitivity) -> list[Found]:
    """Flags of one passage, by sentence, strongest first within a sentence."""
    encoded, scores = reading
    found: list[Found] = []
    for sentence in range(encoded.sentences):
        inside = (encoded.word_sentence == sentence) & (encoded.words[:, 1] > encoded.words[:, 0])
        words = np.flatnonzero(inside)
        if not len(words):
            continue
        taken: list[Found] = []
        for label, confidence in _labels(scores, sentence, card, sensitivity):
            first, last = _span(scores.words[words, label], card.span_ratio)
            run = words[first : last + 1]
            span = _trimmed(text, passage.start + encoded.words[run])
            if span and not any(span[0] < other.end and other.start < span[1] for other in taken):
                taken.append(Found(*span, FLAGS[label], _severity(label, scores, run), round(confidence, 3)))
        found += taken
    return found


def _labels(scores: Scores, sentence: int, card: Card, sensitivity: Sensitivity) -> Iterator[tuple[int, float]]:
    """Labels a sentence passes the thresholds for, most likely first, each with its confidence."""
    thresholds = card.thresholds[sensitivity]
    logits = scores.labels[sentence]
    confidence = any_probability(card, scores, sentence)
    ranked = [int(n) for n in np.argsort(-logits) if n != CULTURE]
    for place, label in enumerate(ranked):
        likely = place == 0 or sigmoid_of(float(logits[label])) >= card.second_label
        if likely and confidence >= thresholds[FLAGS[label]]:
            yield label, confidence
    idiom = culture_probability(card, float(logits[CULTURE]))
    if idiom >= thresholds["culture_bound"]:
        yield CULTURE, idiom


def _span(scores: NDArray[np.float32], ratio: float) -> tuple[int, int]:
    """First and last word of the best run: around the peak, as far as words keep `ratio` of the peak's score."""
    peak = int(scores.argmax())
    inside = scores >= ratio * scores[peak]
    first = last = peak
    for n in range(peak - 1, -1, -1):
        if inside[n]:
            first = n
        elif first - n > MAX_GAP:
            break
    for n in range(peak + 1, len(scores)):
        if inside[n]:
            last = n
        elif n - last > MAX_GAP:
            break
    return first, last


def _trimmed(text: str, words: NDArray[np.int64]) -> tuple[int, int] | None:
    """Code points of a run of words, (n, 2), without the punctuation and conjunctions at its edges."""
    first, last = 0, len(words) - 1
    while first < last and text[words[first, 0] : words[first, 1]].lower() in OPENERS:
        first += 1
    while last > first and all(c in EDGE for c in text[words[last, 0] : words[last, 1]]):
        last -= 1
    start, end = int(words[first, 0]), int(words[last, 1])
    return (start, end) if text[start:end].strip() else None


def _severity(label: int, scores: Scores, words: NDArray[np.int64]) -> int:
    """Expected severity over the span, kept within what the label allows."""
    if label == CULTURE:
        return 1
    expected = float((scores.severity[words].mean(0) * (1, 2, 3)).sum())
    return max(2 if FLAGS[label] == "hostile" else 1, min(3, round(expected)))
