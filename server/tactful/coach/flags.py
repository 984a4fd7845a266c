"""From the model's scores to flags: calibrated probabilities, one span a label and sentence."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tactful.coach.encode import Encoded
from tactful.coach.text import Range
from tactful.coach.tone import CULTURE, FLAGS, MAX_LOGIT, Card, Scores
from tactful.coach.types import FlagLabel, Sensitivity

EDGE = ".,;:…-–—)]} "
OPENERS = frozenset({"and", "but", "so", "because", "then", "also", "plus", ",", ";", "-", "–", "—", ".", "(", ":"})
# Words that may score low inside a span without ending it: "did you (even) read it".
MAX_GAP = 2
# Words that belong to the one behind them, and to the one before.
LEANS_ON = frozenset("a an the my your his her its our their of to in at on with for from by than that and or".split())
LEANS_BACK = frozenset("of to than".split())
# Its thresholds are the lowest.
READIEST: Sensitivity = "high"


class Found(NamedTuple):
    """A flag in code points: the words that carry it, and its `reach`, those that are heard with it, on which a rewrite works."""

    start: int
    end: int
    label: FlagLabel
    severity: int
    confidence: float
    reach: Range

    def moved(self, by: int) -> Found:
        """The flag as it stands that much further on."""
        reach = Range(self.reach.start + by, self.reach.end + by)
        return self._replace(start=self.start + by, end=self.end + by, reach=reach)


class Scored(NamedTuple):
    """A passage: its words, and what the model makes of them."""

    words: str
    encoded: Encoded
    scores: Scores


class Claim(NamedTuple):
    """A flag that some sensitivity may show, and the probability that decides it."""

    found: Found
    probability: float


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


def claims_of(passage: Scored, sentence: int, sting: float, card: Card) -> list[Claim]:
    """What some sensitivity may flag in a sentence of a passage, strongest first, from the start of the passage.

    `sting` is what `any_probability` says of the sentence.
    """
    text, encoded, scores = passage
    labels = list(_labels(scores, sentence, sting, card))
    if not labels:
        return []
    words = np.flatnonzero((encoded.word_sentence == sentence) & (encoded.words[:, 1] > encoded.words[:, 0]))
    claims = []
    for label, probability in labels if len(words) else ():
        heard = words[_run(scores.words[words, label], card.reach_ratio)]
        carry = words[_leaning(text, encoded.words[words], _run(scores.located[words, label], card.span_ratio))]
        reach, span = (_trimmed(text, encoded.words[run]) for run in (heard, carry))
        if reach and span:
            severity = _severity(label, scores, heard)
            claims.append(Claim(Found(*span, FLAGS[label], severity, round(probability, 3), reach), probability))
    return claims


def flags_of(claims: list[Claim], thresholds: dict[FlagLabel, float]) -> list[Found]:
    """The flags of one sentence at some thresholds: of two that overlap, the stronger."""
    taken: list[Found] = []
    for found, probability in claims:
        apart = all(found.end <= other.start or other.end <= found.start for other in taken)
        if apart and probability >= thresholds[found.label]:
            taken.append(found)
    return taken


def _labels(scores: Scores, sentence: int, sting: float, card: Card) -> Iterator[tuple[int, float]]:
    """Labels a sentence passes the lowest thresholds for, most likely first, each with its probability."""
    lowest = card.thresholds[READIEST]
    logits = scores.labels[sentence]
    if sting >= min(lowest.values()):
        ranked = [int(n) for n in np.argsort(-logits) if n != CULTURE]
        for place, label in enumerate(ranked):
            likely = place == 0 or sigmoid_of(float(logits[label])) >= card.second_label
            if likely and sting >= lowest[FLAGS[label]]:
                yield label, sting
    idiom = culture_probability(card, float(logits[CULTURE]))
    if idiom >= lowest["culture_bound"]:
        yield CULTURE, idiom


def _run(scores: NDArray[np.float32], ratio: float) -> slice:
    """The best run of words: around the peak, as far as words keep `ratio` of the peak's score."""
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
    return slice(first, last + 1)


def _leaning(text: str, words: NDArray[np.int64], run: slice) -> slice:
    """A run of words (n, 2) with what its edges lean on, within its clause: no underline ends in "of the"."""
    said = [text[start:end].lower() for start, end in words]
    first, last = run.start, run.stop - 1
    while last + 1 < len(said) and said[last] in LEANS_ON and said[last + 1][0].isalnum():
        last += 1
    while first > 0 and said[first] in LEANS_BACK and said[first - 1][0].isalnum():
        first -= 1
    return slice(first, last + 1)


def _trimmed(text: str, words: NDArray[np.int64]) -> Range | None:
    """Code points of a run of words, (n, 2), without the punctuation and conjunctions at its edges."""
    first, last = 0, len(words) - 1
    while first < last and text[words[first, 0] : words[first, 1]].lower() in OPENERS:
        first += 1
    while last > first and all(c in EDGE for c in text[words[last, 0] : words[last, 1]]):
        last -= 1
    start, end = int(words[first, 0]), int(words[last, 1])
    return Range(start, end) if text[start:end].strip() else None


def _severity(label: int, scores: Scores, words: NDArray[np.int64]) -> int:
    """Expected severity over the span, kept within what the label allows."""
    if label == CULTURE:
        return 1
    expected = float((scores.severity[words].mean(0) * (1, 2, 3)).sum())
    return max(2 if FLAGS[label] == "hostile" else 1, min(3, round(expected)))
