"""The tone model: passages in, probabilities out."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, get_args

import msgspec
import numpy as np
from numpy.typing import NDArray

from tactful.coach import session
from tactful.coach.encode import Encoded, Encoder, pad
from tactful.coach.types import FlagLabel, ModelError, MoveLabel, Sensitivity, Signal

FLAGS: tuple[FlagLabel, ...] = get_args(FlagLabel)
MOVES: tuple[MoveLabel, ...] = get_args(MoveLabel)
CULTURE = FLAGS.index("culture_bound")
SIGNALS: tuple[str, ...] = (*get_args(Signal), "question")
QUESTION = SIGNALS.index("question")
# A probability counts as no nearer to 0 or 1 than this.
LEAST = 1e-4
# Beyond this a probability is 0 or 1 to all its digits.
MAX_LOGIT = 50.0


class Card(msgspec.Struct, frozen=True):
    """model.json: what the model file is, and how to read its scores.

    `any_scale`, `peak_scale` and `any_shift` calibrate the logits that a sentence carries any flag but culture_bound, and
    that its strongest word lies in one; `culture_*` that it carries culture_bound. `thresholds` are calibrated
    probabilities per sensitivity and label; `second_label` is what a further label of a sentence must reach, `span_ratio`
    the share of the peak's score that keeps a word in a span, `reach_ratio` in its reach, and `moves` the probability from
    which on a sentence carries a move. `signals` likewise, for messages received: `feeling` for any feeling at all (one minus
    the product of what each leaves), `question` for a question. `links` are the probabilities of the judge models from which
    on a reply meets a feeling (`met`) and answers a question (`answered`), and below which a question is surely `open`.
    `worth` is the least probability that a careful reader passes a suggestion with which it is offered.
    """

    id: str
    sha256: dict[str, str]
    any_scale: float
    peak_scale: float
    any_shift: float
    culture_scale: float
    culture_shift: float
    thresholds: dict[Sensitivity, dict[FlagLabel, float]]
    second_label: float
    span_ratio: float
    reach_ratio: float
    moves: dict[MoveLabel, float]
    signals: dict[str, float]
    links: dict[str, float]
    worth: float


class States(NamedTuple):
    """What a passage is about, for the pair model: `hidden` (T, 384), the states of its tokens after the topic layers, in half
    precision since a cache keeps them, and `sentence` (T,), the sentence that a token lies in, -1 for none.
    """

    hidden: NDArray[np.float16]
    sentence: NDArray[np.int8]

    def of(self, sentence: int) -> NDArray[np.float16]:
        """The states of one sentence's tokens."""
        return np.asarray(self.hidden[self.sentence == sentence], np.float16)


class Scores(NamedTuple):
    """What the model says of one passage, as probabilities but for the raw logits.

    `words` (W, 9) a word is heard with a flag of the label, and `located` that it carries it; `severity` (W, 3); `any_logit`
    (S,) the sentence carries a flag other than culture_bound; `peak_logit` (S,) of its word most likely to lie in such a flag;
    `labels` (S, 9) logits; `moves` (S, 8); `signals` (S, 10). `lower` (T, 384), the states that the span and the topic layers
    go on from; `states` only where they were asked for.
    """

    words: NDArray[np.float32]
    located: NDArray[np.float32]
    severity: NDArray[np.float32]
    any_logit: NDArray[np.float32]
    peak_logit: NDArray[np.float32]
    labels: NDArray[np.float32]
    moves: NDArray[np.float32]
    signals: NDArray[np.float32]
    lower: NDArray[np.float32]
    states: States | None = None


class ToneModel:
    """Three ONNX sessions with their tokenizer, words and card: the encoder with its heads, and on its lower layers those that tell
    where in a flagged passage a flag lies, and those that tell what a text is about. Pickles as its folder and is loaded again on
    the other side."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.card = _read_card(folder)
        tokenizer, words = (
            session.verified(folder / name, self.card.sha256.get(name)).decode("utf-8")
            for name in ("tokenizer.json", "words.txt")
        )
        self._session = session.opened(folder / "tone.onnx", self.card.sha256.get("tone.onnx"))
        self._span = session.opened(folder / "span.onnx", self.card.sha256.get("span.onnx"))
        self._topic = session.opened(folder / "topic.onnx", self.card.sha256.get("topic.onnx"))
        try:
            self.encoder = Encoder(tokenizer, words)
        except Exception as fault:
            raise ModelError(f"The tokenizer in {folder} cannot be loaded: install Tactful again.") from fault

    def __reduce__(self) -> tuple[type[ToneModel], tuple[Path]]:
        return ToneModel, (self.folder,)

    def score(self, passages: list[Encoded], states: bool = False) -> list[Scores]:
        """Scores passages, in the order given, on request with the topic layers' states.

        Each runs alone: the int8 file scales activations by the largest of a run, and in company a passage would score
        otherwise than by itself, so that a flag could come and go with what stands elsewhere in the draft.
        """
        return [self._score(passage, states) for passage in passages]

    def _score(self, passage: Encoded, states: bool) -> Scores:
        ids, mask, pool = pad([passage])
        token, severity, sentence, hidden = self._session.run(
            ["token_logits", "severity_logits", "sentence_logits", "hidden_states"],
            {"input_ids": ids, "attention_mask": mask, "pool": pool},
        )
        scores = unpack(passage, token[0], severity[0], sentence[0], hidden[0])
        if not states:
            return scores
        topic, signals = self._topic.run(
            ["topic_states", "signal_logits"], {"hidden_states": hidden, "attention_mask": mask, "pool": pool}
        )
        # Two heads read signals; their mean is steadier than either.
        both = np.stack([scores.signals, sigmoid(signals[0])]).mean(0)
        own = States(topic[0].astype(np.float16), passage.token_sentence().astype(np.int8))
        return scores._replace(signals=both, states=own)

    def located(self, encoded: Encoded, scores: Scores) -> Scores:
        """The scores of a flagged passage, `located` by the span layers. They go on from `lower`."""
        mask = np.ones((1, len(encoded.ids)), np.int64)
        (token,) = self._span.run(["span_logits"], {"hidden_states": scores.lower[None], "attention_mask": mask})
        return scores._replace(located=_by_word(encoded, sigmoid(token[0])))

    def lower_states(self, encoded: Encoded) -> NDArray[np.float32]:
        """(T, 384) states of a passage's tokens after the layers that the topic layers go on from; runs no others."""
        ids, mask, pool = pad([encoded])
        (hidden,) = self._session.run(
            ["hidden_states"], {"input_ids": ids, "attention_mask": mask, "pool": pool}, session.only_what_is_asked()
        )
        return np.asarray(hidden[0], np.float32)


def unpack(
    encoded: Encoded,
    token: NDArray[np.float32],
    severity: NDArray[np.float32],
    sentence: NDArray[np.float32],
    lower: NDArray[np.float32],
) -> Scores:
    """From the padded rows of one passage, (T, 9), (T, 3), (S, 28) and (T, 384), to its scores."""
    n = len(encoded.ids)
    rows = sentence[: encoded.sentences]
    words = _by_word(encoded, sigmoid(token[:n]))
    return Scores(
        words=words,
        located=words,
        severity=_by_word(encoded, _softmax(severity[:n])),
        any_logit=rows[:, 0],
        peak_logit=_peaks(words, encoded),
        labels=rows[:, 1:10],
        moves=sigmoid(rows[:, 10:18]),
        signals=sigmoid(rows[:, 18:28]),
        lower=lower[:n],
    )


def _by_word(encoded: Encoded, tokens: NDArray[np.float32]) -> NDArray[np.float32]:
    """(T, n) to (W, n): a word's is the mean of its tokens'."""
    share = np.zeros((len(encoded.words), len(encoded.ids)), np.float32)
    inside = encoded.token_word >= 0
    share[encoded.token_word[inside], np.flatnonzero(inside)] = 1
    share /= np.maximum(share.sum(1, keepdims=True), 1)
    return np.asarray(share @ tokens, np.float32)


def _peaks(words: NDArray[np.float32], encoded: Encoded) -> NDArray[np.float32]:
    """(S,) logits of the highest probability of each sentence's words, over all flags but culture_bound."""
    core = np.delete(words, CULTURE, 1).max(1)
    peaks = [core[encoded.word_sentence == n].max(initial=0.0) for n in range(encoded.sentences)]
    p = np.clip(np.asarray(peaks, np.float32), LEAST, 1 - LEAST)
    return np.asarray(np.log(p / (1 - p)), np.float32)


def sigmoid(x: NDArray[np.float32]) -> NDArray[np.float32]:
    """Logits to probabilities."""
    return np.asarray(1 / (1 + np.exp(-np.clip(x, -MAX_LOGIT, MAX_LOGIT))), np.float32)


def _softmax(x: NDArray[np.float32]) -> NDArray[np.float32]:
    e = np.exp(x - x.max(-1, keepdims=True))
    return np.asarray(e / e.sum(-1, keepdims=True), np.float32)


def _read_card(folder: Path) -> Card:
    try:
        return msgspec.json.decode((folder / "model.json").read_bytes(), type=Card)
    except FileNotFoundError:
        raise ModelError(f"There is no model in {folder} (model.json is missing): install Tactful again.") from None
    except (OSError, msgspec.MsgspecError):
        raise ModelError(f"{folder / 'model.json'} cannot be read: install Tactful again.") from None
