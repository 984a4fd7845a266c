"""Cutting: often the best rewrite of a barb is to leave it out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tactful.coach.rewrite.candidate import Candidate, Target
from tactful.coach.rewrite.orders import ASKS
from tactful.coach.types import FlagLabel

# What may be cut without losing what the writer came to say. A demand is itself the message, an idiom carries it.
CUTTABLE: frozenset[FlagLabel] = frozenset(
    {"dismissive", "judgmental", "blaming", "condescending", "passive_aggressive", "hostile", "exclusionary"}
)
JOINED_BEFORE = re.compile(r"(?:,|;|:|\s[-–—])?\s*(?:\b(?:and|but|so|because|since|as|which)\s+)?$", re.I)
JOINED_AFTER = re.compile(r"^\s*(?:[,;:]|[-–—]\s)?\s*(?:\b(?:and|but|so)\s+)?", re.I)
MIN_REST = 3
# A longer sentence says more than its barb, and would be missed.
MAX_WORDS: dict[FlagLabel, int] = {"blaming": 8, "exclusionary": 12}
MAX_WORDS_ELSE = 16


def propose(target: Target) -> Iterator[Candidate]:
    """The sentence without the flagged clause, or the text without the sentence."""
    if not target.flag or target.flag.label not in CUTTABLE:
        return
    before = target.text[target.sentence.start : target.span.start]
    after = target.text[target.span.end : target.sentence.end]
    stop = after.strip() in {"", ".", "!", "?", "...", "…"}
    if not before.strip() and stop:
        yield from _whole_sentence(target)
    elif not before.strip():
        rest = JOINED_AFTER.sub("", after)
        if len(rest.split()) >= MIN_REST and target.text[target.span.end : target.span.end + 1] in ",;:-–—":
            capital = target.text[target.span.start].isupper()
            yield _cut(target, rest[:1].upper() + rest[1:] if capital else rest)
    elif stop:
        rest = JOINED_BEFORE.sub("", before)
        if len(rest.split()) >= MIN_REST and rest != before.rstrip():
            yield _cut(target, rest + after.strip())


def _cut(target: Target, replacement: str) -> Candidate:
    return Candidate(target.sentence.start, target.sentence.end, replacement, "cut", "leaves the remark out", "edit")


def _whole_sentence(target: Target) -> Iterator[Candidate]:
    """Cuts the sentence and the blank that joins it, if anything of the paragraph is left."""
    start, end = target.sentence
    text = target.text
    limit = MAX_WORDS.get(target.flag.label, MAX_WORDS_ELSE) if target.flag else MAX_WORDS_ELSE
    asks = ASKS.match(target.line) and target.flag and target.flag.label != "hostile"
    if asks or len(target.line.split()) > limit:
        return
    if text[end:].split("\n", 1)[0].strip():
        end += len(text[end:]) - len(text[end:].lstrip(" \t"))
    elif text[:start].rsplit("\n", 1)[-1].strip():
        start = len(text[:start].rstrip(" \t"))
    else:
        return
    yield Candidate(start, end, "", "cut", "leaves the remark out", "edit")
