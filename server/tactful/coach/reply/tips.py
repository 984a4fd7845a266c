"""What a reply might add: at most two tips, the most useful first, silent when the reply is good."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from tactful.coach.reply import place, wording
from tactful.coach.reply.acknowledge import said_back
from tactful.coach.reply.antecedent import stands
from tactful.coach.reply.asked import asked
from tactful.coach.reply.fragment import GREETING
from tactful.coach.reply.place import Insertion
from tactful.coach.reply.reader import Point
from tactful.coach.reply.signals import GLAD
from tactful.coach.reply.voice import Voice, spoken
from tactful.coach.rewrite.orders import ORDER
from tactful.coach.rewrite.verify import AMOUNT, BROKEN, DATE, INVENTED, LINK, NUMBER
from tactful.coach.text import Document
from tactful.coach.types import Strategy

MAX_TIPS = 2
MIN_WORDS = 5
MAX_QUOTED = 90
QUESTION = re.compile(
    r"\?|^(?:\w+,? )?(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did|can|could|will|would|should|may|has|have)\b"
    r"|\b(?:wonder\w*|any idea|like to know)\b",
    re.I,
)
# A few words back, as short as they may be, or the thanks brought to whom they were for.
RETURNED = re.compile(
    r"\b(?:you(?:['’]re| are) (?:very |most |so |always )?welcome|my pleasure|a pleasure|pleasure was|any ?time|glad|delighted"
    r"|thrilled|happy to (?:have )?help|(?:lovely|great|good|wonderful|nice) to (?:hear|read)|made (?:my|our) (?:day|week|morning)"
    r"|thank you for (?:telling|letting|sharing|writing)"
    r"|(?:pass|read|hand|forward|show|tell|told|gave|give)\w* (?:\w+ )?(?:it|that|this|your \w+|him|her|them))\b",
    re.I,
)
REQUEST = re.compile(
    rf"^{ORDER} |\b(?:please|pls|kindly|(?:i|we) (?:need|want)|(?:would|['’]d) like|let (?:me|us) know)\b", re.I
)


class Hint(NamedTuple):
    """A tip in code points of the draft; `insertion` only where a sentence is sure to fit."""

    strategy: Strategy
    text: str
    insertion: Insertion | None = None


Judge = Callable[[str], bool]


def hints(points: Sequence[Point], draft: Document, how: Voice, harmless: Judge) -> list[Hint]:
    """What the draft leaves unmet. `harmless` says whether the model would flag a sentence we would insert."""
    own = place.body(draft)
    if not own or sum(len(draft.text[s.start : s.end].split()) for s in own) < MIN_WORDS:
        return []
    found = [*_felt(points, draft, how), *_open(points, draft, how), *_glad(points, draft, how)]
    return [
        hint
        if hint.insertion is None or _sound(hint.insertion, points, draft, harmless)
        else hint._replace(insertion=None)
        for hint in found[:MAX_TIPS]
    ]


def _felt(points: Sequence[Point], draft: Document, how: Voice) -> Iterator[Hint]:
    """The strongest bad feeling, when the reply meets none: meeting one shows that the message was read."""
    bad = [p for p in points if p.heard.feeling and p.heard.feeling not in GLAD]
    if any(p.met for p in bad):
        return
    yield from _of_feeling(bad, draft, how)


def _glad(points: Sequence[Point], draft: Document, how: Voice) -> Iterator[Hint]:
    """Thanks and good news that nothing answers, in a message that holds nothing harder."""
    if RETURNED.search(draft.own_words) or any(p.met or p.heard.feeling not in GLAD for p in points if p.heard.feeling):
        return
    yield from _of_feeling([p for p in points if p.heard.feeling], draft, how)


def _of_feeling(points: Sequence[Point], draft: Document, how: Voice) -> Iterator[Hint]:
    felt = said_back(points, how)
    if felt:
        yield Hint(felt.strategy, felt.text, place.first(draft, felt.sentence) if felt.sentence else None)


def _open(points: Sequence[Point], draft: Document, how: Voice) -> Iterator[Hint]:
    """The first question or request that surely nothing answers."""
    questions = [p for p in points if p.heard.question]
    named = ((p, _naming(p.words)) for p in questions if p.open)
    left, frame = next(((p, frame) for p, frame in named if frame), (None, ""))
    if left is None:
        return
    quoted = GREETING.sub("", " ".join(left.words.split()))
    quoted = quoted if len(quoted) <= MAX_QUOTED else quoted[:MAX_QUOTED].rsplit(" ", 1)[0] + " …"
    # To name one of two questions as open would say that the other is answered.
    alone = all(p.answered for p in questions if p is not left)
    what = asked(left.words, how.side, customer=how.audience == "customer") if alone else None
    told = wording.ALSO_ASKED if any(p.answered for p in questions) else wording.ASKED
    sentence = spoken(told.format(what=what, who=how.side), how) if what and stands(what) else None
    yield Hint("active_listening", frame.format(words=quoted), place.last(draft, sentence) if sentence else None)


def _naming(words: str) -> str | None:
    """What to call a sentence that expects an answer; None for one that says it between the lines ("Help!")."""
    plain = GREETING.sub("", " ".join(words.split()))
    return wording.UNANSWERED if QUESTION.search(plain) else wording.UNMET if REQUEST.search(plain) else None


def _sound(insertion: Insertion, points: Sequence[Point], draft: Document, harmless: Judge) -> bool:
    """Whether a sentence is not there yet, says nothing that the message does not, reads whole where it goes, and would not be
    flagged.
    """
    said = " ".join(p.words for p in points).lower()
    words = insertion.words
    if words.strip() in draft.text:
        return False
    facts = (m[0].lower() for pattern in (NUMBER, AMOUNT, LINK, DATE, INVENTED) for m in pattern.finditer(words))
    result = draft.text[: insertion.at] + words + draft.text[insertion.at :]
    line = result[: insertion.at + len(words)].rstrip().rpartition("\n")[2]
    return all(fact in said for fact in facts) and not BROKEN.search(line) and harmless(words.strip())
