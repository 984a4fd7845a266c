"""The draft's own voice: small letters in chat, no contractions in a stiff letter, "we" or "I"."""

from __future__ import annotations

import re
from typing import NamedTuple

from tactful.coach.reply.asked import Side
from tactful.coach.reply.place import body
from tactful.coach.text import Document
from tactful.coach.types import Audience, Channel

CONTRACTION = re.compile(r"\w['’](?:m|re|ve|ll|d|t)\b|\b(?:it|that|there|what|here)['’]s\b", re.I)
FULL = re.compile(
    r"\b(?:I am|you are|we are|it is|that is|I have|we have|you have|do not|does not|did not|cannot|will not|is not)\b",
    re.I,
)
EXPANDED = {"you're": "you are", "you've": "you have", "n't": " not", "can't": "cannot", "won't": "will not"}
CONTRACTED = re.compile(r"\b(?:you['’]re|you['’]ve|can['’]t|won['’]t)|(?<=\w)n['’]t\b", re.I)
OURS = re.compile(r"\b(?:we|our|us)\b", re.I)
MINE = re.compile(r"\b(?:i|my|me)\b", re.I)


class Voice(NamedTuple):
    """How the draft writes, and to whom."""

    small: bool
    full: bool
    curly: bool
    side: Side
    audience: Audience | None


def voice(draft: Document, channel: Channel | None, audience: Audience | None) -> Voice:
    """The voice of a draft; "we" speaks to customers where the draft says neither "we" nor "I"."""
    within = body(draft)
    sentences = [draft.text[s.start : s.end] for s in within]
    opened = [draft.text[s.start : s.end] for s in draft.sentences if within and s.end <= within[-1].end]
    own = "\n".join(sentences)
    # In some languages a letter goes on in small ones behind "Hello,".
    small = bool(sentences) and channel != "email" and sum(s[:1].islower() for s in opened) * 2 > len(opened)
    says_we, says_i = bool(OURS.search(own)), bool(MINE.search(own))
    ours = says_we if says_we != says_i else audience == "customer"
    return Voice(
        small, bool(FULL.search(own)) and not CONTRACTION.search(own), "’" in own, "we" if ours else "I", audience
    )


def spoken(sentence: str, how: Voice) -> str:
    """A sentence in a voice."""
    if how.full:
        sentence = CONTRACTED.sub(lambda m: EXPANDED[m[0].lower().replace("’", "'")], sentence)
    sentence = sentence.replace("'", "’") if how.curly else sentence.replace("’", "'")
    if how.small:
        sentence = re.sub(r"\bI\b", "i", sentence[:1].lower() + sentence[1:])
    else:
        sentence = re.sub(r"\bi\b(?!['’.])|\bi(?=['’](?:m|ve|ll|d)\b)", "I", sentence[:1].upper() + sentence[1:])
    return sentence
