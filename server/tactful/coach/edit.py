"""The edit model: what of a flagged sentence must stay, word by word, and which whole sentence would fit in its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tactful.coach import session
from tactful.coach.encode import Encoded
from tactful.coach.pair import Hidden
from tactful.coach.text import Range
from tactful.coach.tone import FLAGS, Card, sigmoid
from tactful.coach.types import Audience, Channel, FlagLabel

WIDTH = 384
# Facts about a sentence beside its states: its label, and those of `_known`.
KNOWN = len(FLAGS) + 9
# Of a passage's tokens: (T, 384).
Lower = NDArray[np.float32]
DIGIT = re.compile(r"\d")


class Subject(NamedTuple):
    """A flagged stretch and its sentence, in code points of the passage that they lie in, whose words are `text`."""

    text: str
    sentence: Range
    span: Range
    label: FlagLabel
    channel: Channel | None
    audience: Audience | None


class Edit(NamedTuple):
    """What the model says of a sentence.

    `needed`: probability that some of it must still be said once it is mended. `kept`: each word in code points, and the
    probability that it stays. `phrases`: how much likelier than elsewhere each wording of the phrase list is to stand in
    its place (a difference of logits). `answers`: whether a message is being answered.
    """

    needed: float
    kept: tuple[tuple[int, int, float], ...]
    phrases: tuple[float, ...]
    answers: bool

    def kept_in(self, start: int, end: int) -> float:
        """The mean probability that a word between two places stays; 0 where there is none."""
        found = [p for a, b, p in self.kept if start <= a and b <= end]
        return sum(found) / len(found) if found else 0.0


class EditModel:
    """A head over the encoder's lower states."""

    def __init__(self, folder: Path, card: Card) -> None:
        """Opens `edit.onnx`. Raises ModelError when it is missing, damaged or not the one model.json names."""
        self._session = session.opened(folder / "edit.onnx", card.sha256.get("edit.onnx"), threads=1)

    def read(self, subject: Subject, encoded: Encoded, states: Lower, message: Sequence[Hidden], start: int) -> Edit:
        """Reads a sentence. `message` are the states of what counts in the message being answered, if there is one, and
        `start` is where the passage begins, from which the words' places are counted.
        """
        given = inputs(subject, encoded, states, message)
        needed, kept, phrases = self._session.run(["needed_logit", "keep_logits", "phrase_logits"], given)
        p = sigmoid(kept)
        words = list(dict.fromkeys(encoded.token_word[given["sentence"] > 0].tolist()))
        stays = [(*(encoded.words[w] + start).tolist(), float(p[encoded.token_word == w].mean())) for w in words]
        return Edit(float(sigmoid(needed)[0]), tuple(stays), tuple(phrases.tolist()), bool(message))


def inputs(
    subject: Subject, encoded: Encoded, states: Lower, message: Sequence[Hidden]
) -> dict[str, NDArray[np.float32]]:
    """What the network reads: `states` (T, 384), which tokens lie in the `sentence`, its `span` and `beside` it (T,), the
    mean of the `message` (384,), and what else is `known` (18,).
    """
    places = encoded.words[encoded.token_word]
    real = (encoded.token_word >= 0) & (places[:, 1] > places[:, 0])
    inside, flagged = (
        real & (places[:, 0] < where.end) & (places[:, 1] > where.start) for where in (subject.sentence, subject.span)
    )
    beside = real & ~inside
    words = subject.text[subject.sentence.start : subject.sentence.end]
    facts = [
        inside.sum() / 20,
        flagged.sum() / max(1, inside.sum()),
        beside.sum() / 30,
        beside.any(),
        subject.channel == "chat",
        subject.audience == "customer",
        bool(message),
        "?" in words,
        DIGIT.search(words) is not None,
    ]
    label = [name == subject.label for name in FLAGS]
    said = np.concatenate(message).astype(np.float32).mean(0) if message else np.zeros(WIDTH, np.float32)
    return {
        "states": states,
        "sentence": inside.astype(np.float32),
        "span": flagged.astype(np.float32),
        "beside": beside.astype(np.float32),
        "message": said,
        "known": np.asarray([*label, *facts], np.float32),
    }
