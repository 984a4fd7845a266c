"""Calibrates the exported file on held-out authors, sets its thresholds, and writes model.json and the training record.

python scripts/train/calibrate.py      again, for the file in models/tone, when held-out authors were added
"""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from dataset import DATA, RECEIVED, Reader, Sample, load
from exchanges import read, replied, rows
from numpy.typing import NDArray

from tactful.coach.judge import LINKS, JudgeModel
from tactful.coach.pair import PairModel
from tactful.coach.tone import CULTURE, FLAGS, MOVES, QUESTION, Card, Scores, ToneModel

# The share of clean items that may be flagged, per sensitivity. Two thirds of them are hard negatives.
FALSE_ALARMS = {"low": 0.02, "balanced": 0.08, "high": 0.14}
# And how many flags of any severity there may be in so many words of ordinary writing: about one at severity 2 or more.
ORDINARY_FLAGS = {"low": 0.75, "balanced": 1.5, "high": 4.0}
ORDINARY_WORDS = 1500
WHOLE = re.compile(r"-[dr]\d+$")  # ids of drafts and replies, which have more sentences to go wrong in
# The share of messages that show a feeling in which one is to be found.
FELT = 0.95
# The share of questions called open by a tip that are to be so.
OPEN = 0.85
CULTURE_PRECISION = {"low": 0.9, "balanced": 0.8, "high": 0.65}
# What a suggestion must be worth: the least probability that a careful reader passes it.
LEAST_WORTH = 0.3
NEUTRAL = dict(
    any_scale=1.0,
    peak_scale=0.0,
    any_shift=0.0,
    culture_scale=1.0,
    culture_shift=0.0,
    second_label=0.5,
    span_ratio=0.4,
    reach_ratio=0.4,
    signals={"feeling": 0.5, "question": 0.5},
    links={**dict.fromkeys(LINKS, 0.5), "open": 0.06},
    worth=LEAST_WORTH,
)
FILES = (
    "tone.onnx",
    "span.onnx",
    "topic.onnx",
    "pair.onnx",
    "met.onnx",
    "answered.onnx",
    "edit.onnx",
    "worth.onnx",
    "tokenizer.json",
    "words.txt",
)


def platt(logits: NDArray[np.float64], gold: NDArray[np.float64]) -> list[float]:
    """Scales, and last a shift, for logits (N,) or (N, k) that minimise the log loss (Platt 1999)."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415  a training tool

    fitted = LogisticRegression(C=1e3, max_iter=1000).fit(logits.reshape(len(gold), -1), gold)
    return [round(float(x), 4) for x in (*fitted.coef_[0], *fitted.intercept_)]


def _card(out: Path, **changes: Any) -> Card:
    sha = _named(out)
    even = dict.fromkeys(FLAGS, 0.5)
    base = dict(
        id="tone-" + sha["tone.onnx"][:8],
        sha256=sha,
        thresholds=dict.fromkeys(FALSE_ALARMS, even),
        moves=dict.fromkeys(MOVES, 0.5),
        **NEUTRAL,
    )
    return msgspec.convert({**base, **changes}, Card)


def _named(out: Path) -> dict[str, str]:
    return {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in FILES if (out / name).exists()}


def write_card(out: Path, card: Card) -> None:
    """Writes model.json."""
    (out / "model.json").write_bytes(msgspec.json.format(msgspec.json.encode(card), indent=1) + b"\n")


def uncalibrated(out: Path) -> None:
    """Writes a model.json with which the files can be read, and no more."""
    write_card(out, _card(out))


def sealed(out: Path) -> None:
    """Names the files as they are in model.json, and leaves its thresholds as they were."""
    card = json.loads((out / "model.json").read_bytes())
    write_card(out, msgspec.convert({**card, "sha256": _named(out), "worth": LEAST_WORTH}, Card))


def calibrate(out: Path, lessons: list[dict[str, Any]], base: str) -> dict[str, Any]:
    """Writes model.json and training.json into `out`; returns the record. `lessons` are the runs that taught the network, in order."""
    uncalibrated(out)
    model = ToneModel(out)
    authors = json.loads((DATA / "authors.json").read_text("utf-8"))
    held_out = sorted(name for name, author in authors.items() if author["split"] == "held_out")
    everything = load(Reader(model.encoder))
    # Signals sit in messages received, which nobody coaches: they must not count as clean drafts.
    # Four long replies to each message would outweigh all that others wrote.
    of_flags = {name for name in held_out[::2] if authors[name].get("calibrates") != "links"}
    chosen = [s for s in everything if s.author in of_flags and not s.item.endswith(RECEIVED)]
    scores = model.score([s.encoded for s in chosen])

    any_logit, any_gold = _flat(
        chosen,
        scores,
        lambda s: np.stack([s.any_logit, s.peak_logit], 1),
        lambda s: np.delete(s.labels, CULTURE, 1).max(1),
    )
    culture_logit, culture_gold = _flat(chosen, scores, lambda s: s.labels[:, CULTURE], lambda s: s.labels[:, CULTURE])
    any_scale, peak_scale, any_shift = platt(any_logit, any_gold)
    culture_scale, culture_shift = platt(culture_logit, culture_gold)

    p_any = 1 / (1 + np.exp(-(any_logit @ (any_scale, peak_scale) + any_shift)))
    p_culture = 1 / (1 + np.exp(-(culture_scale * culture_logit + culture_shift)))
    ordinary = {name for name, author in authors.items() if author.get("ordinary")}
    peaks, words = _clean_peaks(chosen, p_any, any_gold, ordinary)
    hard = np.array([p for (item, author), p in peaks.items() if author not in ordinary and not WHOLE.search(item)])
    plain = np.sort([p for (_, author), p in peaks.items() if author in ordinary])[::-1]
    thresholds = {}
    for sensitivity, rate in FALSE_ALARMS.items():
        allowed = int(ORDINARY_FLAGS[sensitivity] * words / ORDINARY_WORDS)
        common = round(max(float(np.quantile(hard, 1 - rate)), float(plain[allowed])), 4)
        thresholds[sensitivity] = dict.fromkeys(FLAGS, common) | {
            "culture_bound": _for_precision(p_culture, culture_gold, CULTURE_PRECISION[sensitivity])
        }
    moves = {}
    for n, move in enumerate(MOVES):
        p, gold = _flat(chosen, scores, lambda s, n=n: s.moves[:, n], lambda s, n=n: s.moves[:, n])
        moves[move] = _best_f1(p, gold)
    card = _card(
        out,
        **_reading_of_messages(model, [s for s in everything if s.author in held_out[::2]]),
        any_scale=any_scale,
        peak_scale=peak_scale,
        any_shift=any_shift,
        culture_scale=culture_scale,
        culture_shift=culture_shift,
        thresholds=thresholds,
        moves=moves,
    )
    write_card(out, card)
    record = dict(
        base=base,
        lessons=lessons,
        calibrated_on=held_out[::2],
        reported_on=held_out[1::2],
    )
    (out / "training.json").write_text(json.dumps(record, indent=1) + "\n", "utf-8")
    return record


def _reading_of_messages(model: ToneModel, samples: list[Sample]) -> dict[str, dict[str, float]]:
    """Thresholds of the signals of a message received, and of the links to its reply."""
    received = [s for s in samples if s.item.endswith(RECEIVED)]
    scores = model.score([s.encoded for s in received], states=True)
    asks = np.concatenate([s.signals[:, QUESTION] for s in scores])
    signals = {"question": _best_f1(asks, np.concatenate([s.signals[:, QUESTION] for s in received]))}
    shown: dict[str, float] = {}
    for sample, score in zip(received, scores, strict=True):
        felt = sample.signals[:, :QUESTION].max(1) > 0
        if felt.any():
            p = float(any_of(score.signals[felt][:, :QUESTION]).max())
            shown[sample.item] = max(shown.get(sample.item, 0.0), p)
    signals["feeling"] = _felt(np.array(list(shown.values())))
    return {"signals": signals, "links": _links(model, replied(samples))}


def _links(model: ToneModel, samples: list[Sample]) -> dict[str, float]:
    """The probability from which on the judge models' yes is right most often."""
    pair, judge = PairModel(model.folder, model.card), JudgeModel(model.folder, model.card)
    known = read(model, samples)
    own = [one.beside(pair, one.reply) for one in known]
    thresholds = {}
    for link, name in enumerate(LINKS):
        labelled = [rows(link, one, reply) for one, reply in zip(known, own, strict=True)]
        p = judge.probabilities(link, np.concatenate([x for x, y in labelled if len(y)]))
        gold = np.concatenate([y for _, y in labelled])
        thresholds[name] = _best_accuracy(p, gold)
        if name == "answered":
            thresholds["open"] = _surely_not(p, gold)
    return thresholds


def _surely_not(p: NDArray[np.float32], gold: NDArray[np.float32]) -> float:
    """The highest probability, in steps of 0.02, below which `OPEN` of the links are rightly called missing; 0.02 at least."""
    candidates = np.arange(0.02, 0.51, 0.02)
    good = [c for c in candidates if (p < c).any() and (gold[p < c] == 0).mean() >= OPEN]
    return round(float(max(good, default=candidates[0])), 2)


def _felt(strongest: NDArray[np.float64]) -> float:
    """The highest threshold with which some feeling is found in `FELT` of the messages that show one: a feeling that nobody
    showed is worse than one of several missed. `strongest` is the likeliest sentence with a feeling of each.
    """
    candidates = np.arange(0.3, 0.81, 0.05)
    enough = [c for c in candidates if (strongest >= c).mean() >= FELT]
    return round(float(max(enough, default=candidates[0])), 2)


def any_of(p: NDArray[np.float32]) -> NDArray[np.float32]:
    """The probability of at least one of some independent things: (S, n) to (S,)."""
    return np.asarray(1 - np.prod(1 - p, axis=1), np.float32)


def _best_accuracy(p: NDArray[np.float32], gold: NDArray[np.float32]) -> float:
    """The threshold with which most are right, between 0.2 and 0.8."""
    candidates = np.arange(0.2, 0.81, 0.02)
    right = np.array([((p >= c) == (gold > 0)).mean() for c in candidates])
    best = np.flatnonzero(right >= right.max() - 1e-9)
    return round(float(candidates[best[len(best) // 2]]), 2)


def _clean_peaks(
    samples: list[Sample], p: NDArray[Any], gold: NDArray[Any], ordinary: set[str]
) -> tuple[dict[tuple[str, str], float], int]:
    """The highest probability in each item without a flag, by id and author, and the words of those by `ordinary` authors."""
    peaks: dict[tuple[str, str], float] = {}
    flagged, words, first = set(), 0, 0
    for sample in samples:
        here = slice(first, first + sample.encoded.sentences)
        first = here.stop
        if gold[here].max() > 0:
            flagged.add(sample.item)
        key = sample.item, sample.author
        peaks[key] = max(peaks.get(key, 0.0), float(p[here].max()))
        if sample.author in ordinary:
            words += len(sample.encoded.words)
    return {key: peak for key, peak in peaks.items() if key[0] not in flagged}, words


def _flat(
    samples: list[Sample], scores: list[Scores], of_scores: Any, of_gold: Any
) -> tuple[NDArray[Any], NDArray[Any]]:
    """Concatenates over sentences, leaving out what nobody labelled."""
    p = np.concatenate([of_scores(s) for s in scores]).astype(np.float64)
    gold = np.concatenate([of_gold(s) for s in samples]).astype(np.float64)
    return p[gold >= 0], gold[gold >= 0]


def _for_precision(p: NDArray[Any], gold: NDArray[Any], wanted: float) -> float:
    """The lowest probability from which on `wanted` of what is marked is right; 0.5 at least."""
    order = np.argsort(-p)
    precision = gold[order].cumsum() / np.arange(1, len(p) + 1)
    good = np.flatnonzero(precision >= wanted)
    return round(max(0.5, float(p[order][good[-1]])) if len(good) else 0.9, 4)


def _best_f1(p: NDArray[Any], gold: NDArray[Any]) -> float:
    """The threshold with the best F1, between 0.3 and 0.8: the middle of those that are as good but for a few in a thousand."""
    candidates = np.arange(0.3, 0.81, 0.05)
    hits = [float(((p >= t) * gold).sum()) for t in candidates]
    scores = np.asarray(
        [2 * hit / max(1.0, float((p >= t).sum() + gold.sum())) for hit, t in zip(hits, candidates, strict=True)]
    )
    best = np.flatnonzero(scores >= scores.max() - 0.003)
    return round(float(candidates[best[len(best) // 2]]), 2)


if __name__ == "__main__":
    tone = Path(__file__).resolve().parents[2] / "models" / "tone"
    before = json.loads((tone / "training.json").read_text("utf-8"))
    print(json.dumps(calibrate(tone, before["lessons"], before["base"]), indent=1))
