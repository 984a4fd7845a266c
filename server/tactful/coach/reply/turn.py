"""The other side's words from the answering side: "my scanner" becomes "your scanner"."""

from __future__ import annotations

import re

# What the sender calls themselves, and what the one who answers calls them. "Us" within "let us" is nobody.
_TURNED = {
    "i": "you",
    "me": "you",
    "we": "you",
    "us": "you",
    "my": "your",
    "our": "your",
    "mine": "yours",
    "ours": "yours",
    "myself": "yourself",
    "ourselves": "yourselves",
    "i'm": "you're",
    "im": "you're",
    "i've": "you've",
    "ive": "you've",
    "i'd": "you'd",
    "i'll": "you'll",
    "we're": "you're",
    "we've": "you've",
    "we'd": "you'd",
    "we'll": "you'll",
    "am": "are",
}
SENDER = re.compile(
    r"\b(?:i|me|we|us|my|our|mine|ours|myself|ourselves|am)(?:['’](?:m|ve|d|ll|re))?\b|\b(?:im|ive)\b", re.I
)
# "I was", "was I": the one verb that has to follow.
_WAS = re.compile(r"\b(?:(i) (\w+ly |still |also |never |just )?(was|wasn['’]t)|(was|wasn['’]t) (i))\b", re.I)
# "Your" has a counterpart, "our".
READER = re.compile(r"\b(?:you|yours|yourself|yourselves|u|ur|y'all)\b|\byou['’]\w+", re.I)


def turned(words: str) -> str:
    """The words with the sender in the second person. The caller has made sure that the reader is not in them."""
    words = _WAS.sub(lambda m: f"you {m[2] or ''}{_were(m[3])}" if m[1] else f"{_were(m[4])} you", words)
    return SENDER.sub(lambda m: _turned(m[0]), words)


def _were(was: str) -> str:
    return "were" + was[3:]


def _turned(word: str) -> str:
    new = _TURNED.get(word.lower().replace("’", "'"), word)
    return new.replace("'", "’") if "’" in word else new
