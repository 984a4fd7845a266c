"""From the model's scores to what the other side shows and asks: at most one feeling a sentence, and questions."""

from __future__ import annotations

import re
from typing import NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from tactful.coach.pair import Hidden, parts
from tactful.coach.reply.named import named
from tactful.coach.text import Document
from tactful.coach.tone import QUESTION, SIGNALS, Card, Scores
from tactful.coach.types import Signal

# How likely a feeling is shown that is called by its name.
SURE = 0.95
# More than a person shows and asks in one message. Each is judged against each sentence of the draft, so that a stranger's
# mail of nothing but questions would hold the coach up.
MOST = 32
# What stands in any mail and says nothing of this one: greetings, thanks that only close, and what announces the rest.
FORMULA = re.compile(
    r"\W*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b(?: [\w.'’-]+){0,4}"
    r"|(?:many |kind |best |warm )?(?:thanks|thank you|thx|cheers|ta)(?: (?:so much|very much|a lot|again|in advance|and regards"
    r"|for your (?:time|help|understanding|patience|attention|support|cooperation|assistance)))*(?:,? [A-Z][\w.'’-]+)?"
    r"|(?:i |we )?hope (?:you(?:['’]re| are)|this (?:e?mail|message|note)? ?finds you) (?:all )?(?:well|good|fine|doing well)"
    r"|(?:(?:hi|hey|hello|so)\b[^,?]{0,24},? )?how(?:['’]s| is| are) (?:you|things|it going|everything)(?: doing| today)?"
    r"|(?:looking|i look|we look) forward to (?:hearing from you|your (?:reply|response|answer))"
    r"|(?:i |we )?(?:just )?have (?:a|one|two|three|four|some|a few|a couple of|several)(?: more| quick| short| other)*"
    r" questions?(?: for you)?"
    r"|(?:i(?:['’]m| am) )?sorry (?:to (?:bother|trouble|disturb) you|for bothering you)(?: again| with this)*)\W*",
    re.I,
)


class Heard(NamedTuple):
    """A sentence of the message (code points) that carries a signal, and what it is about, for the pair model.

    `signals` (10,) are the probabilities of each.
    """

    start: int
    end: int
    feeling: Signal | None
    question: bool
    signals: NDArray[np.float32]
    about: Hidden


def heard(document: Document, passages: list[Scores], card: Card) -> list[Heard]:
    """The sentences that show a feeling or ask something, in order; the first `MOST`. `passages` come with their states."""
    thresholds = card.signals
    found = []
    for passage, read in zip(document.passages, passages, strict=True):
        for n, (start, end) in enumerate(passage.sentences):
            if FORMULA.fullmatch(document.text, start, end):
                continue
            scores = read.signals[n]
            spoken = named(document.text[start:end])
            if spoken:
                scores = scores.copy()
                scores[SIGNALS.index(spoken)] = SURE
            # That it shows a feeling at all: one minus what each kind leaves.
            feels = bool(1 - np.prod(1 - scores[:QUESTION]) >= thresholds["feeling"])
            asks = bool(scores[QUESTION] >= thresholds["question"])
            if feels or asks:
                feeling = cast(Signal, SIGNALS[int(scores[:QUESTION].argmax())]) if feels else None
                found.append(Heard(start, end, feeling, asks, scores, parts(read)[n]))
    return found[:MOST]
