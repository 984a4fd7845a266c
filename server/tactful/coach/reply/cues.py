"""What a sentence asks for, and what a sentence gives: forms of words that tell an answer from talk of the same matter."""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

DAY = (
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|yesterday|week|morning|afternoon|evening|noon"
)
MONTH = r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"

ASKS = tuple(
    re.compile(form, re.I)
    for form in (
        r"\bwhen\b|what (?:time|date|day)|how (?:soon|long)|by when|deadline",
        r"\bwhere\b",
        r"\bwho\b|\bwhose\b",
        r"how (?:much|many)|what (?:price|cost|does)|cost",
        r"\bwhich\b",
        r"\bwhy\b",
        r"\bhow\b",
        r"^\W*(?:\w+,? )?(?:is|are|was|were|do|does|did|can|could|would|will|has|have|had|may|should|shall|am)\b",
        r"please|could you|can you|would you|send",
        r"\bor\b",
        r"\?",
        r"whether|\bif\b",
        r"what\b",
    )
)
GIVES = (
    *(
        re.compile(form, re.I)
        for form in (
            r"\d",
            rf"{DAY}|{MONTH}|o'clock|\d(?:am|pm)|\d:\d\d",
            r"[$€£]|\b(?:euro|pound|dollar|rand|rupee|pence|cents?)",
            r"\b(?:yes|yep|yeah|sure|of course|certainly|indeed|correct|right|absolutely)\b",
            r"\b(?:no|nope|not|never|cannot|unfortunately)\b|n't\b",
            r"\b(?:will|going to|shall)\b|'ll\b",
            r"let you know|tell you|get back|come back to you|confirm|you'll (?:have|hear|get)|(?:ring|call) you|write to you"
            r"|by (?:mon|tue|wed|thu|fri|sat|sun|tomorrow|noon|the end)",
            r"\?",
            r"not sure|don't know|do not know|find out|checking|check (?:with|on|it)|look into|\bask(?:ed|ing)?\b",
            r"attached|here (?:is|are)|link|below|enclosed",
            r"because|since|due to|reason",
            r"you (?:can|may|could|should|need)|please",
            r"\bdone\b|already|have (?:sent|put|made|booked)|'ve\b",
            r"\bif\b|when",
            r"thank|sorry|apolog",
            r"\b(?:both|either|neither|all|none|each)\b",
            r"\bsorry|apolog|regret|forgive",
            r"\bthank|grateful|appreciat|glad|delighted|happy|pleased|lovely|wonderful|congrat",
            r"\bmust (?:have|be)|can imagine|no wonder|understand|should(?: not|n't) have|not what"
            r"|that(?:'s| is) (?:hard|a lot|awful|frustrating|not|no)|sounds|hear (?:that|how)|makes sense|you(?:'re| are) right",
            r"\bbut\b|however|though",
            r"\bi\b|\bwe\b|\bour\b|\bmy\b",
            r"\byour?",
        )
    ),
    # A name, or what else begins with a capital within the sentence.
    re.compile(r"(?<!^)\b[A-Z][a-z]+"),
)
WORD = re.compile(r"[a-z0-9]+")
# Words that any two sentences share.
COMMON = frozenset(
    "the a an of to in on for and or is are was be i you we it that this my your our do does did can could would will have"
    " has what when where who how which why please me us at by with if not so as from there any".split()
)
# Letters that a word and its other forms have in common.
STEM = 6


def asked(sentence: str) -> NDArray[np.float32]:
    """(13,) which forms of asking a sentence received has, 0 or 1."""
    return _marks(ASKS, sentence)


def given(sentence: str) -> NDArray[np.float32]:
    """(23,) which forms of answering or caring a sentence of a reply has, 0 or 1."""
    return _marks(GIVES, sentence)


def content(sentence: str) -> frozenset[str]:
    """The stems of the words that say what a sentence is about."""
    return frozenset(word[:STEM] for word in WORD.findall(sentence.lower()) if word not in COMMON)


def _marks(forms: tuple[re.Pattern[str], ...], sentence: str) -> NDArray[np.float32]:
    plain = sentence.replace("’", "'")
    return np.array([form.search(plain) is not None for form in forms], np.float32)
