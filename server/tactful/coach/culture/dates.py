# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Dates in figures that are two days to two readers, and hours that depend on where one is."""

from __future__ import annotations

import re
from typing import NamedTuple

MONTHS = ("January February March April May June July August September October November December").split()
FIGURES = re.compile(
    r"(?<![\d/.-])(?P<a>0?[1-9]|1[0-2])(?P<sep>[/.-])(?P<b>0?[1-9]|1[0-2])(?P=sep)(?:19|20)?\d\d(?![\d/.-]*\d)"
)
# What all of them have, found faster than they are.
MIDDLE = re.compile(r"[/.-]\d\d?[/.-]\d\d")
DATE_WORD = re.compile(r"\b(?:on|by|to|until|till|from|since|before|after|due|dated)(?: the)? $", re.I)
MAX_DATE_WORD = len("before the ")
HOUR = re.compile(
    r"\b(?:end of (?:the )?(?:business )?day|close of (?:play|business)|eod|cob|first thing (?:tomorrow|on monday))\b",
    re.I,
)
ZONE = re.compile(
    r"\b(?:UTC|GMT|CES?T|BST|E[SD]T|P[SD]T|C[SD]T|IST|JST|SGT|AES?T|AEDT|NZ[SD]T|WAT|EAT|SAST|[Tt]ime ?zones?|(?:my|our|your) local time|(?:hours|hrs) (?:ahead|behind))\b"
)

AMBIGUOUS = ("Please send it by 03/04/2026.", "We moved it to 5.6.26.", "I need it before the 5.6.26.")
OF_AN_HOUR = {"You will have it by end of day.": "I am on IST, so mornings are best."}
SILENT = (
    "Please send it by 23/04/2026.",
    "It is due on 04/04/2026.",
    "It is due on 2026-04-03.",
    "About 3/4 of the rows are in.",
    "Version 1.2.10 is out.",
    "Ask Abby 5.6.26 times.",
    "Ring 01/02/03/04 for the desk.",
)
SILENT_HOURS = {
    "You will have it by end of day.": "Could I have it this week?",
    "You will have it by 17:00 CET.": "I am on IST, so mornings are best.",
}


class Ambiguous(NamedTuple):
    """A date in figures, and the two days it may be."""

    date: str
    one: str
    other: str


def ambiguous_date(draft: str) -> Ambiguous | None:
    """The first date that is another day with day and month changed over."""
    if not MIDDLE.search(draft):
        return None
    for match in FIGURES.finditer(draft):
        a, b = int(match["a"]), int(match["b"])
        if a != b and not (match["sep"] != "/" and not _follows_date_word(draft, match.start())):
            return Ambiguous(match[0], f"{a} {MONTHS[b - 1]}", f"{b} {MONTHS[a - 1]}")
    return None


def _follows_date_word(draft: str, at: int) -> bool:
    """Whether a preposition says that the figures are a date; version numbers have points as well."""
    return DATE_WORD.search(draft, max(0, at - MAX_DATE_WORD), at) is not None


def vague_hour(draft: str, message: str) -> str | None:
    """Words for an hour of the day, in an answer to someone who wrote of time zones."""
    match = HOUR.search(draft) if ZONE.search(message) else None
    return match[0] if match and not ZONE.search(draft) else None
