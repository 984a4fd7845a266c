"""The noun phrase that holds a sentence's figure or name ("the 40 check-ins"), so that a question can keep the fact."""

from __future__ import annotations

import re

from tactful.coach.rewrite import clauses, phrases
from tactful.coach.rewrite.phrases import DETERMINER, STOP, is_adverb, is_plural
from tactful.coach.rewrite.things import THINGS

WORD = re.compile(r"[$€£₦]?\d[\d.,]*\d%?\w*|[$€£₦]?[\w'’#&./:-]*\w%?|[^\w\s]+")
NUMBER = re.compile(
    r"[$€£₦]?\d[\d.,:/-]*(?:[a-z]{1,2}|%)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand",
    re.I,
)
COUNT = re.compile(
    r"\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty",
    re.I,
)
# Times and measures say how much, not what; people are not to be "talked about".
NO_THING = re.compile(
    r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|times?|percent|am|pm|[ap]\.m|o'clock|words?|k|\w*met(?:re|er)s?|miles?|inches|feet|euros?|dollars?|pounds?|bucks|cents?|[gmk]b"
    r"|people|persons?|men|women|guys|boys|girls|lads|kids|children|families|mothers|fathers|interpreters|temps|phds|degrees|clients|customers|guests|patients|users|residents|agents|developers|devs|drivers|others"
    r"|comes|tells|says|lol|pls|plz|\w+['’]\w+)",
    re.I,
)
LINKS = frozenset({"of", "in", "on", "for", "from", "at", "with", "about", "to", "between", "without"})
OWNERS = frozenset({"your", "my", "our", "his", "her", "their", "the", "this", "that", "these", "those"})
MAX_BEFORE, MAX_BEHIND, MAX_LINKS, MAX_WORDS = 3, 3, 2, 9

FIRES = {
    "wow, 400 files in one commit": "the 400 files in one commit",
    "copying the 2019 letter was lazy of you": "the 2019 letter",
    "your script ate 4,000 records": "the 4,000 records",
    "we lost the bonus because of your two red surveys": "your two red surveys",
    "I did enjoy learning of the six new hires from the radio": "the six new hires from the radio",
    "It's moving to see what became of our August fee": "our August fee",
}
SILENT = (
    "you took checkout down at 14:05",
    "It took you two hours.",
    "Nobody asked you.",
    "We waited from nine to five.",
    "Forty families lose their home because of you.",
    "Budget of a student, tastes of a Kardashian.",
)


def chunk(words: str) -> str | None:
    """The phrase round the first figure or name of some words; None when it names a time, or nothing that stands alone."""
    tokens = [m[0] for m in WORD.finditer(words)]
    for n, token in enumerate(tokens):
        if NUMBER.fullmatch(token) or (n and _is_name(token, tokens[n - 1])):
            return _round(tokens, n)
    return None


def _is_name(token: str, before: str) -> bool:
    return token[0].isupper() and not token.isupper() and not re.match(r"I\b", token) and before[-1].isalnum()


def _round(tokens: list[str], place: int) -> str | None:
    start = place
    while start and place - start < MAX_BEFORE and _within(tokens[start - 1]):
        start -= 1
    if start and tokens[start - 1].lower() in OWNERS | {"a", "an"}:
        start -= 1
    end = place + 1
    while end < len(tokens) and end - place <= MAX_BEHIND and _within(tokens[end], behind=True):
        end += 1
    head = tokens[start:end]
    noun = head[-1]
    counted = any(COUNT.fullmatch(word) for word in head[:-1])
    owned = head[0].lower() in OWNERS or head[0].endswith(("'s", "’s"))
    if (
        not noun[0].isalpha()
        or NO_THING.fullmatch(noun)
        or NUMBER.fullmatch(noun)
        or (counted and not owned and not is_plural(noun))
    ):
        return None
    # A name needs a thing behind it: "the Kelly file", not "the Kardashian".
    if not counted and not (noun.lower() in THINGS and (owned or head[0].lower() in {"a", "an"})):
        return None
    if (head[0].lower() in {"this", "that"} and counted) or head[0].lower().endswith("ing"):
        return None
    for _ in range(MAX_LINKS):
        following = _linked(tokens, end)
        if following == end:
            break
        end = following
    # The noun goes on, or another clause runs in without a mark.
    if end < len(tokens) and tokens[end][0].isalnum() and tokens[end].lower() not in STOP and not _verb(tokens[end]):
        return None
    found = " ".join([tokens[start].lower() if not start else tokens[start], *tokens[start + 1 : end]])
    if end - start > MAX_WORDS or re.search(r" [.,;:!?]", found):
        return None
    found = re.sub(r"^(?:an?) ", "the ", found, flags=re.I)
    return found if owned or found.startswith("the ") else f"the {found}"


def _within(token: str, *, behind: bool = False) -> bool:
    """Whether a word may go on a noun phrase."""
    lower = token.lower()
    if not token[0].isalnum() and token[0] not in "$€£₦#":
        return False
    if (
        lower in STOP
        or lower in LINKS
        or is_adverb(lower)
        or lower in phrases.SUBJECT
        or (DETERMINER.fullmatch(lower) and not COUNT.fullmatch(lower))
    ):
        return False
    return not (_verb(token) or (behind and lower.endswith("ing")))


def _verb(token: str) -> bool:
    lower = token.lower()
    return lower in clauses.PASTS or (len(lower) > 4 and lower.endswith("ed"))


def _linked(tokens: list[str], end: int) -> int:
    """Where a phrase linked to the one before ends ("in one commit"); the same place when there is none."""
    if end + 1 >= len(tokens) or tokens[end].lower() not in LINKS:
        return end
    n = end + 1
    if DETERMINER.fullmatch(tokens[n].lower()) or tokens[n].lower() in OWNERS:
        n += 1
    first = n
    while n < len(tokens) and n - first < MAX_BEHIND and _within(tokens[n], behind=True):
        n += 1
    return n if n > first else end
