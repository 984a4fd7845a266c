"""The tone model: passages in, probabilities out. The only file that knows onnxruntime."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import NamedTuple, get_args

import msgspec
import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from tactful.coach.encode import Encoded, Encoder, pad
from tactful.coach.types import FlagLabel, ModelError, MoveLabel, Sensitivity, Signal

FLAGS: tuple[FlagLabel, ...] = get_args(FlagLabel)
MOVES: tuple[MoveLabel, ...] = get_args(MoveLabel)
SIGNALS: tuple[str, ...] = (*get_args(Signal), "question")
# Passages run together. More only adds padding and memory: on two cores the time per passage is flat from 8 on.
BATCH = 16


class Card(msgspec.Struct, frozen=True):
    """model.json: what the model file is, and how to read its scores.

    `any_scale` and `any_shift` calibrate the logit that a sentence carries any flag but culture_bound, `culture_*` that it
    carries culture_bound. `thresholds` are calibrated probabilities per sensitivity and label; `second_label` is what a
    further label of a sentence must reach, `span_ratio` the share of the peak's score that keeps a word in a span, and
    `moves` the probability from which on a sentence carries a move. `signals` likewise: `feeling` for any feeling at all (one
    minus the product of what each leaves), `question` for a question.
    """

    id: str
    sha256: dict[str, str]
    any_scale: float
    any_shift: float
    culture_scale: float
    culture_shift: float
    thresholds: dict[Sensitivity, dict[FlagLabel, float]]
    second_label: float
    span_ratio: float
    moves: dict[MoveLabel, float]
    signals: dict[str, float] = {}


class Scores(NamedTuple):
    """What the model says of one passage, as probabilities but for the raw logits.

    `words` (W, 9) a word belongs to a span of the label; `severity` (W, 3); `any_logit` (S,) the sentence carries a flag
    other than culture_bound; `labels` (S, 9) logits; `moves` (S, 8); `signals` (S, 10).
    """

    words: NDArray[np.float32]
    severity: NDArray[np.float32]
    any_logit: NDArray[np.float32]
    labels: NDArray[np.float32]
    moves: NDArray[np.float32]
    signals: NDArray[np.float32]


class ToneModel:
    """An ONNX session with its tokenizer and card. Pickles as its folder and is loaded again on the other side."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.card = _read_card(folder)
        model_bytes = _verified(folder / "tone.onnx", self.card)
        tokenizer = _verified(folder / "tokenizer.json", self.card).decode("utf-8")
        try:
            self._session = ort.InferenceSession(model_bytes, _session_options(), providers=["CPUExecutionProvider"])
            self.encoder = Encoder(tokenizer)
        except Exception as fault:
            raise ModelError(f"The model in {folder} cannot be loaded: install Tactful again.") from fault

    def __reduce__(self) -> tuple[type[ToneModel], tuple[Path]]:
        return ToneModel, (self.folder,)

    def score(self, batch: list[Encoded]) -> list[Scores]:
        """Scores passages, in the order given. Runs them sorted by length so that little padding is computed."""
        order = sorted(range(len(batch)), key=lambda n: len(batch[n].ids))
        scores: dict[int, Scores] = {}
        for first in range(0, len(order), BATCH):
            rows = order[first : first + BATCH]
            ids, mask, pool = pad([batch[n] for n in rows])
            token, severity, sentence = self._session.run(
                ["token_logits", "severity_logits", "sentence_logits"],
                {"input_ids": ids, "attention_mask": mask, "pool": pool},
            )
            for row, n in enumerate(rows):
                scores[n] = unpack(batch[n], token[row], severity[row], sentence[row])
        return [scores[n] for n in range(len(batch))]


def unpack(
    encoded: Encoded, token: NDArray[np.float32], severity: NDArray[np.float32], sentence: NDArray[np.float32]
) -> Scores:
    """From the padded rows of one passage, (T, 9), (T, 3) and (S, 28), to its scores. A word's is the mean of its tokens'."""
    n = len(encoded.ids)
    word_count = len(encoded.words)
    share = np.zeros((word_count, n), np.float32)
    inside = encoded.token_word >= 0
    share[encoded.token_word[inside], np.flatnonzero(inside)] = 1
    share /= np.maximum(share.sum(1, keepdims=True), 1)
    rows = sentence[: encoded.sentences]
    return Scores(
        words=share @ sigmoid(token[:n]),
        severity=share @ _softmax(severity[:n]),
        any_logit=rows[:, 0],
        labels=rows[:, 1:10],
        moves=sigmoid(rows[:, 10:18]),
        signals=sigmoid(rows[:, 18:28]),
    )


def sigmoid(x: NDArray[np.float32]) -> NDArray[np.float32]:
    """Logits to probabilities."""
    return np.asarray(1 / (1 + np.exp(-x)), np.float32)


def _softmax(x: NDArray[np.float32]) -> NDArray[np.float32]:
    e = np.exp(x - x.max(-1, keepdims=True))
    return np.asarray(e / e.sum(-1, keepdims=True), np.float32)


def _session_options() -> ort.SessionOptions:
    options = ort.SessionOptions()
    options.intra_op_num_threads = 2
    options.inter_op_num_threads = 1
    options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
    # A service at rest must not burn a core waiting for work, and must not keep the largest batch's memory.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 3
    return options


def _read_card(folder: Path) -> Card:
    try:
        return msgspec.json.decode((folder / "model.json").read_bytes(), type=Card)
    except FileNotFoundError:
        raise ModelError(f"There is no model in {folder} (model.json is missing): install Tactful again.") from None
    except (OSError, msgspec.MsgspecError):
        raise ModelError(f"{folder / 'model.json'} cannot be read: install Tactful again.") from None


def _verified(file: Path, card: Card) -> bytes:
    """The file's content, if it is the one model.json names: a malformed model must never reach the runtime."""
    try:
        content = file.read_bytes()
    except OSError:
        raise ModelError(f"{file} is missing or cannot be read: install Tactful again.") from None
    if hashlib.sha256(content).hexdigest() != card.sha256.get(file.name):
        raise ModelError(f"{file} is not the file that model.json names (sha256 differs): install Tactful again.")
    return content
