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
# Who signs alone: a name, and no desk or house.
PERSON = re.compile(r"(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?(?:[A-Z]\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}")
OF_A_FIRM = re.compile(
    r"\b(?:accounts?|admin|authority|bank|billing|board|box|care|cent(?:er|re)|clinic|club|college|committee|company|council|customer|dep(?:artmen)?t"
    r"|desk|division|front|group|hall|help|hospital|hotel|house|inc|library|limited|ltd|management|office|officer|rentals?|reception|reservations"
    r"|restaurant|sales|schools?|secretary|services?|shop|staff|stores?|support|surveys|team|theat(?:er|re)|visitor|warden|works)\b",
    re.I,
)
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
    """The voice of a draft; "we" speaks to customers where the draft says neither "we" nor "I" and no person signs it."""
    within = body(draft)
    sentences = [draft.text[s.start : s.end] for s in within]
    told = [draft.text[s.start : s.end] for s in draft.sentences if within and s.end <= within[-1].end]
    opened = [words for words in told if words[:1].isalpha()]
    own = "\n".join(sentences)
    # In some languages a letter goes on in small ones behind "Hello,".
    small = bool(sentences) and channel != "email" and sum(s[:1].islower() for s in opened) * 2 > len(opened)
    says_we, says_i = bool(OURS.search(own)), bool(MINE.search(own))
    ours = (
        says_we
        if says_we != says_i
        else audience == "customer" and not (within and _signed(draft.text[within[-1].end :]))
    )
    return Voice(
        small, bool(FULL.search(own)) and not CONTRACTION.search(own), "’" in own, "we" if ours else "I", audience
    )


def _signed(closing: str) -> bool:
    """Whether a person signs, by the last line of what closes a draft."""
    *_, last = ["", *(line.strip(" \t,.–—-") for line in closing.splitlines() if line.strip())]
    return PERSON.fullmatch(last) is not None and not OF_A_FIRM.search(last)


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
