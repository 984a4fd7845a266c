"""The verifier: nothing is offered that loses or changes what the writer has to say, or that reads broken.

Whether the result is still flagged is asked of the model in rank.py, for all candidates in one run.
"""

from __future__ import annotations

import re

from tactful.coach.rewrite.candidate import Candidate, Target

NUMBER = re.compile(r"\d+(?:[.,:/-]\d+)*")
LINK = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.\w[\w.-]*")
# Capitalised words that do not open a sentence: names of people, places, products, days and months.
NAME = re.compile(r"(?<=[^.!?\s]\s)(?!I\b)[A-Z][\w'’-]+")
NEGATION = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|\w+n['’]t|cant|wont|dont|isnt|doesnt)\b", re.I
)
REQUEST = re.compile(r"\?|\b(?:please|pls|could you|can you|would you)\b", re.I)
DATE = re.compile(
    r"\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)day\b|\b(?:today|tomorrow|tonight|yesterday|noon|midnight|january|february|march"
    r"|april|june|july|august|september|october|november|december)\b",
    re.I,
)
CONTENT = re.compile(r"[^\W\d_]{4,}")
COMMON = frozenset(
    ["that", "this", "with", "from", "have", "will", "would", "could", "should", "your", "yours", "them", "they", "then", "than", "when", "what", "which", "where", "there", "their", "about", "just", "need", "want", "make", "sure", "please", "right", "away", "asap", "immediately", "once", "again", "been", "being", "were", "does", "into", "only", "very", "really", "here", "some", "need", "must", "expect", "demand", "straight", "quickly", "soon", "earlier"]
)
BROKEN = re.compile(r"  |\s[,.;:!?](?:\s|$)|,\s*[.!?,]|^[\s,;]|\b(\w+) \1\b|\(\s*\)|[{}]", re.I)
MAX_FACTOR, MAX_EXTRA = 2, 10
# A request keeps its request when this share of its content words is still there.
MIN_CONTENT = 0.6


def keeps_the_message(target: Target, candidate: Candidate) -> bool:
    """Whether facts, negations and requests of the replaced stretch are all still there."""
    old = target.text[candidate.start : candidate.end]
    new = candidate.replacement
    if any(sorted(p.findall(old)) != sorted(p.findall(new)) for p in (NUMBER, LINK)):
        return False
    lower = new.lower()
    if any(m[0].lower() not in lower for p in (NAME, DATE) for m in p.finditer(old)):
        return False
    if any(m[0].lower() not in old.lower() for m in DATE.finditer(new)):
        return False
    outside = (
        target.text[candidate.start : max(candidate.start, target.span.start)]
        + " "
        + target.text[min(candidate.end, target.span.end) : candidate.end]
    )
    if len(NEGATION.findall(outside)) > len(NEGATION.findall(new)):
        return False
    if REQUEST.search(outside) and not REQUEST.search(new):
        return False
    if target.flag and target.flag.label == "demanding":
        wanted = {w.lower() for w in CONTENT.findall(target.words)} - COMMON
        kept = {w for w in wanted if w[:4] in lower}
        return len(kept) >= MIN_CONTENT * len(wanted)
    return True


def reads_well(target: Target, candidate: Candidate) -> bool:
    """Whether the sentence round the replacement is in one piece: spacing, capitals, a stop, no fragment, not too long."""
    old = target.text[candidate.start : candidate.end]
    if candidate.replacement == old:
        return False
    if len(candidate.replacement.split()) > MAX_FACTOR * len(old.split()) + MAX_EXTRA:
        return False
    result = candidate.applied(target.text)
    start = result.rfind("\n", 0, candidate.start) + 1
    end = result.find("\n", candidate.start + len(candidate.replacement))
    line = result[start : end if end >= 0 else len(result)]
    if not line.strip():
        return False
    broken_before = BROKEN.search(target.text[target.sentence.start : target.sentence.end])
    return bool(broken_before) or not BROKEN.search(line)
