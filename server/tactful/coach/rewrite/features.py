"""What speaks for a suggestion and against it, in numbers: what the worth model reads, in this order.

A careful reader fails a suggestion when the tone is not mended, a fact or the point is lost, the grammar breaks, or it
does not sound like the person who writes. Each group of numbers below helps to tell one of these.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple, get_args

import numpy as np
from numpy.typing import NDArray

from tactful.coach.edit import DIGIT
from tactful.coach.rewrite import barbs, beside, clauses
from tactful.coach.rewrite.candidate import Maker, Strategy, Target
from tactful.coach.rewrite.meaning import REQUEST
from tactful.coach.rewrite.orders import ASKS
from tactful.coach.rewrite.phrasebook import PHRASES
from tactful.coach.rewrite.phrases import STOP
from tactful.coach.rewrite.rank import Judged
from tactful.coach.rewrite.verify import DECISION, NAME, NEGATION, straight
from tactful.coach.tone import FLAGS, MOVES

# Whose suggestions readers have judged.
MAKERS: tuple[Maker, ...] = ("known wording", "told plainly", "request", "cut", "phrase list")
STRATEGIES: tuple[Strategy, ...] = get_args(Strategy)
WORD = re.compile(r"[\w'’&@./+-]*[\w'’%]")
READER = re.compile(r"\b(?:you|your|yours|yourself|u|ur|you(?:'re|'d|'ve|'ll))\b", re.I)
WRITER = re.compile(r"\b(?:i|we|me|us|my|our|i'm|we're|i'll|we'll|i'd|we'd|i've|we've)\b", re.I)
JOINING = re.compile(r"\W*(?:and|or|but|so|because|since|while|as|which|who|that|then|yet|plus|if|when)\b", re.I)
POINTING = re.compile(r"\W*(?:it|its|it's|that|that's|this|those|these|they|they're|he|she|them|one)\b", re.I)
ENDING = re.compile(r"[.!?…]*\W*$")
PRESSURE = re.compile(r"\b(?:again|now|finally|at last|once|just|even|ever|never|always|still|already)\b", re.I)
JOINT_BEFORE = re.compile(r"(?:[,;:–—-]|\b(?:and|but|so|or|because))\s*$", re.I)
PARAGRAPH = re.compile(r"\n\s*\n")
STOPPED = re.compile(r"[.!?…]+(?=\s|$)|\n")
TWICE = re.compile(r"\b(\w+),? \1\b", re.I)
SMALL_BEHIND_STOP = re.compile(r"[.!?] [a-z]")
CAPITAL_BEHIND_COMMA = re.compile(r", (?!I\b)[A-Z][a-z]")


class Change(NamedTuple):
    """A suggestion beside the sentence it mends. `old` and `new` are the sentence (and what the suggestion takes beyond it)
    before and after; `words` are the old words in small letters with their places in the text, `stays` which of them are
    still there, `added` the new words that were not.
    """

    target: Target
    entry: Judged
    old: str
    new: str
    words: tuple[tuple[str, int, int], ...]
    stays: tuple[bool, ...]
    added: tuple[str, ...]

    @property
    def lost(self) -> str:
        """The old words that are gone, in the writer's own letters."""
        text = self.target.text
        return " ".join(text[a:b] for (_, a, b), kept in zip(self.words, self.stays, strict=True) if not kept)


def features(target: Target, judged: Sequence[Judged]) -> NDArray[np.float32]:
    """(N, F) numbers for the suggestions made for one target."""
    rows = []
    for entry in judged:
        change = _change(target, entry)
        rows.append(
            [
                *_made(entry),
                *_flagged(target),
                *_heard(change),
                *_among(entry, judged),
                *_sizes(change),
                *_edited(change),
                *_lost(change),
                *_cut(change),
                *_beside(change),
                *_shape(change),
            ]
        )
    return np.asarray(rows, np.float32)


def _change(target: Target, entry: Judged) -> Change:
    c = entry.candidate
    start, end = min(c.start, target.sentence.start), max(c.end, target.sentence.end)
    old = target.text[start:end]
    new = target.text[start : c.start] + c.replacement + target.text[c.end : end]
    words = tuple((m[0].lower(), start + m.start(), start + m.end()) for m in WORD.finditer(old))
    after = [m[0].lower() for m in WORD.finditer(new)]
    blocks = SequenceMatcher(None, [word for word, *_ in words], after, autojunk=False).get_matching_blocks()
    stays = {n for block in blocks for n in range(block.a, block.a + block.size)}
    known = {n for block in blocks for n in range(block.b, block.b + block.size)}
    return Change(
        target,
        entry,
        old,
        new,
        words,
        tuple(n in stays for n in range(len(words))),
        tuple(word for n, word in enumerate(after) if n not in known),
    )


def _made(entry: Judged) -> list[float]:
    """Who made it and how: what fits any sentence rarely fits one."""
    c = entry.candidate
    return [*(c.maker == m for m in MAKERS), *(c.strategy == s for s in STRATEGIES), c.general]


def _flagged(target: Target) -> list[float]:
    """What is wrong with the sentence, how surely, and where it is written."""
    flag = target.flag
    return [
        *(flag is not None and flag.label == label for label in FLAGS),
        flag.severity if flag else 0,
        flag.confidence if flag else 0,
        len(target.words.split()),
        clauses.overlap(target.sentence, target.span),
        target.span.start - target.sentence.start,
        target.sentence.end - target.span.end,
        target.channel == "chat",
        target.channel == "email",
        target.audience == "customer",
        target.audience == "colleague",
        target.edit is not None and target.edit.answers,
    ]


def _heard(change: Change) -> list[float]:
    """How it would be heard."""
    flag = change.target.flag
    sting = change.entry.sting
    moves = change.entry.moves
    return [sting, (flag.confidence if flag else 0) - sting, *(move in moves for move in MOVES)]


def _among(entry: Judged, judged: Sequence[Judged]) -> list[float]:
    """What else there is to choose from."""
    same = [other for other in judged if other.candidate.strategy == entry.candidate.strategy]
    return [
        len(judged),
        judged.index(entry),
        len(same),
        entry.sting - min(other.sting for other in judged),
        entry.sting - min(other.sting for other in same),
        len(entry.candidate.replacement) - max(len(other.candidate.replacement) for other in same),
    ]


def _sizes(change: Change) -> list[float]:
    """How much of the sentence and of its paragraph changes, and how much is new."""
    old, new = len(change.words), len(change.new.split())
    content = [kept for (word, *_), kept in zip(change.words, change.stays, strict=True) if word not in STOP]
    added = [word for word in change.added if word not in STOP]
    paragraph = _paragraph(change.target)
    gone = len(change.stays) - sum(change.stays)
    return [
        old,
        new,
        new / max(1, old),
        sum(change.stays) / max(1, old),
        2 * sum(change.stays) / max(1, old + new),
        sum(content) / max(1, len(content)),
        len(content) - sum(content),
        len(change.added),
        len(added),
        len(change.added) / max(1, new),
        gone,
        gone / max(1, len(paragraph.split())),
        len(paragraph.split()),
        len(STOPPED.findall(paragraph)),
        len(change.target.text.split()),
    ]


def _paragraph(target: Target) -> str:
    before = PARAGRAPH.split(target.text[: target.sentence.start])[-1]
    return before + target.line + PARAGRAPH.split(target.text[target.sentence.end :])[0]


def _edited(change: Change) -> list[float]:
    """What the edit model says of the words that go and of those that stay, and of the wording, if it comes from its list."""
    edit = change.target.edit
    if edit is None:
        return [0.5, *[0.0] * 9]
    kept = [edit.kept_in(start, end) for _, start, end in change.words]
    gone = [p for p, stays in zip(kept, change.stays, strict=True) if not stays]
    left = [p for p, stays in zip(kept, change.stays, strict=True) if stays]
    flagged = edit.kept_in(change.target.span.start, change.target.span.end)
    wording = change.entry.candidate.replacement.lower().replace("’", "'").rstrip(".?")
    lifts = [lift for lift, p in zip(edit.phrases, PHRASES, strict=True) if p.wording.lower().rstrip(".?") == wording]
    return [
        edit.needed,
        _mean(kept),
        _mean(gone),
        max(gone, default=0.0),
        sum(gone),
        _mean(left),
        min(left, default=0.0),
        flagged,
        max(lifts, default=0.0),
        max(edit.phrases),
    ]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _lost(change: Change) -> list[float]:
    """What the lost words may have told, and what of the reproach is still there."""
    lost, new = straight(change.lost), straight(change.new)
    old = straight(change.old)
    return [
        DIGIT.search(lost) is not None,
        len(NAME.findall(lost)),
        len(NEGATION.findall(old)) - len(NEGATION.findall(new)),
        REQUEST.search(old) is not None and REQUEST.search(new) is None,
        DECISION.search(lost) is not None,
        ASKS.match(old) is not None,
        barbs.BARB.search(lost) is not None,
        barbs.BARB.search(new) is not None,
        len(READER.findall(old)),
        len(READER.findall(new)),
        len(WRITER.findall(new)) - len(WRITER.findall(old)),
        len(PRESSURE.findall(new)),
        "please" in new.lower(),
        "please" in old.lower(),
        "!" in new,
        any(word.isupper() and len(word) > 2 for word in new.split()),
    ]


def _cut(change: Change) -> list[float]:
    """Which part of the sentence goes."""
    stays = change.stays
    only_less = not change.added
    return [
        only_less,
        not change.new.strip(),
        only_less and bool(stays) and not stays[0],
        only_less and bool(stays) and not stays[-1],
        stays.index(True) if True in stays else len(stays),
        stays[::-1].index(True) if True in stays else len(stays),
        sum(a != b for a, b in pairwise(stays)),
        len(clauses.split(change.old)),
        len(clauses.split(change.new)),
        len(clauses.split(change.old)) - len(clauses.split(change.new)),
    ]


def _beside(change: Change) -> list[float]:
    """What stands before and behind: what leans on the sentence, what would be all that is left."""
    text, c = change.target.text, change.entry.candidate
    before, after = text[: change.target.sentence.start], text[change.target.sentence.end :]
    return [
        not before.strip(),
        not after.strip(),
        before.rstrip().endswith("?"),
        before.rstrip(" ").endswith("\n"),
        bool(re.match(r"[ \t]*\n", after)),
        barbs.LEANS.match(after) is not None,
        barbs.MEANS.match(after) is not None,
        JOINING.match(after) is not None,
        beside.says_something(before, after),
        len(before.split()),
        len(after.split()),
        JOINT_BEFORE.search(text[change.target.sentence.start : c.start]) is not None,
        text[c.end : c.end + 1] in {",", ";", ":"},
        c.start > change.target.sentence.start,
        c.end < change.target.sentence.end,
    ]


def _shape(change: Change) -> list[float]:
    """How the sentence reads afterwards: its opening, its end, what hangs in the air."""
    old, new = change.old.strip(), change.new.strip()
    final, was = (ENDING.search(line) for line in (new, old))
    first = next((char for char in new if char.isalpha()), "A")
    return [
        "?" in (final[0] if final else ""),
        "." in (final[0] if final else ""),
        "?" in (was[0] if was else ""),
        "." in (was[0] if was else ""),
        first.islower(),
        next((char for char in old if char.isalpha()), "A").islower(),
        JOINING.match(new) is not None,
        JOINING.match(old) is not None,
        POINTING.match(new) is not None,
        POINTING.match(old) is not None,
        clauses.has_verb(new),
        clauses.HANGS.match(new) is not None,
        ASKS.match(new) is not None,
        bool(change.words) and new.lower().startswith(change.words[0][0]),
        TWICE.search(new) is not None,
        SMALL_BEHIND_STOP.search(new) is not None,
        CAPITAL_BEHIND_COMMA.search(new) is not None,
        new.count(","),
        len(new.split()) / max(1, len(clauses.split(new))),
        max((len(word) for word in new.split()), default=0),
        new.endswith(("?", ".", "!", "…")) == old.endswith(("?", ".", "!", "…")),
    ]
