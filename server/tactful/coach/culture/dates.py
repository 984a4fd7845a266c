# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Dates in figures that are two days to two readers, and hours that depend on where one is."""

from __future__ import annotations

import re
from itertools import chain
from typing import NamedTuple

MONTHS = ("January February March April May June July August September October November December").split()
FIGURES = re.compile(
    r"(?<![\d/.-])(?P<date>(?P<a>0?[1-9]|1[0-2])(?P<sep>[/.-])(?P<b>0?[1-9]|1[0-2])(?P=sep)(?:19|20)?\d\d)(?![\d/.-]*\d)"
)
# Without its year, where a word and a nought say that it is no fraction: "by 03/04".
SHORT = re.compile(
    r"\b(?:on|by|until|till|before|after|due|dated|since)(?: the)? (?P<date>(?P<a>0[1-9]|1[0-2])/(?P<b>0[1-9]|1[0-2]))(?![\d/.-]*\d)",
    re.I,
)
# What all of them have, found faster than they are.
MIDDLE = re.compile(r"[/.-]\d\d?[/.-]\d\d|\d\d/\d\d")
# A day that is no month shows how the others are meant.
SETTLED = re.compile(
    r"(?<![\d/.-])(?:(?:1[3-9]|2\d|3[01])(?P<sep>[/.-])\d\d?|\d\d?(?P<after>[/.-])(?:1[3-9]|2\d|3[01]))(?:(?P=sep)|(?P=after))(?:19|20)?\d\d(?!\d)"
)
# What is counted, not dated, in figures between strokes.
COUNTED = re.compile(
    r"\b(?:invoices?|orders?|lots?|parts?|models?|sizes?|numbers?|no\.?|ref\.?|item|batch|case|file)(?: (?:no\.?|numbers?))?:? #?$",
    re.I,
)
# Before figures with points; versions, too, are moved "from" and "to".
DATE_WORD = re.compile(r"\b(?:(?:on|by|until|till|before|after|due|dated)(?: the)?|(?:to|from|since) the) $", re.I)
MAX_DATE_WORD = len("before the ")
VERSION = re.compile(
    r"\b(?:versions?|releases?|released|(?:up|down)grad\w+|updat\w+|patch\w*|install\w*|builds?|runs?|running|firmware|kernel|drivers?|package|library"
    r"|app|api|node|python|java|ios|android|windows|linux)\b|\bv\d",
    re.I,
)
SENTENCE_END = re.compile(r"[.!?]\s|\n")
# The day once more with its month in letters.
_MONTH = "|".join(f"{month}|{month[:3]}" for month in MONTHS)
LETTERS = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTH})\b|\b(?:{_MONTH})\.? \d{{1,2}}(?:st|nd|rd|th)?\b"
)
# How far before or behind a date in figures its month in letters, and before it the word for a version, may stand.
BESIDE, MAX_VERSION = 30, 80
HOUR = re.compile(
    r"\b(?:end of (?:the )?(?:business )?day|close of (?:play|business)|eod|cob|first thing (?:tomorrow|on monday))\b",
    re.I,
)
NEXT = re.compile(r"\bnext (?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!,? (?:the )?\d)", re.I)
ZONE = re.compile(
    r"\b(?:\d ?(?:[ap]\.?m\.? )?[EPCM]T|(?:Eastern|Pacific|Central|Mountain) (?:[Ss]tandard |[Dd]aylight )?[Tt]ime|UTC|GMT|CES?T|BST|E[SD]T(?! ?\d|\.)|P[SD]T|C[SD]T|IST|JST|SGT|AES?T|AEDT|NZ[SD]T|WAT|EAT|SAST|[Tt]ime ?zones?|(?:my|our|your) local time|(?:hours|hrs) (?:ahead|behind))\b"
)

AMBIGUOUS = (
    "Please send it by 03/04/2026.",
    "We moved it to the 5.6.26.",
    "I need it before the 5.6.26.",
    "May I have it by 03/04/2026?",
    "Could you sign it by 03/04?",
)
OF_AN_HOUR = {
    "You will have it by end of day.": "I am on IST, so mornings are best.",
    "I can have it first thing tomorrow.": "Our call is at 9 am ET.",
    "Expect it by EOD.": "We close at five Pacific time.",
}
OF_A_DAY = {"Let's meet next Friday.": "I am on IST, so mornings are best."}
SILENT_DAYS = {
    "Let's meet next Friday.": "Could we meet this month?",
    "Let's meet next Friday, the 5th.": "I am on IST, so mornings are best.",
}
SILENT = (
    "Please send it by 23/04/2026.",
    "It is due on 04/04/2026.",
    "It is due on 2026-04-03.",
    "About 3/4 of the rows are in.",
    "Version 1.2.10 is out.",
    "Ask Abby 5.6.26 times.",
    "Ring 01/02/03/04 for the desk.",
    "Please upgrade to 10.5.24 before the demo.",
    "We moved from 3.2.11 to 3.4.12",
    "The new version runs on 3.2.11.",
    "The party is on Friday, 5 June 2026 (05/06/2026).",
    "It starts on June 5th, 05/06/2026.",
    "We are there from 03/04/2026 to 25/04/2026.",
    "Please pay invoice 10/11/12 this week.",
    "By 3/4 of the rows are in.",
    "We are on 02/02.",
)
SILENT_HOURS = {
    "You will have it by end of day.": "Could I have it this week?",
    "You will have it by 17:00 CET.": "I am on IST, so mornings are best.",
    "You will have it by EOD.": "Miller & Sons, EST. 1921",
}


class Ambiguous(NamedTuple):
    """A date in figures, and the two days it may be."""

    date: str
    one: str
    other: str


def ambiguous_date(draft: str) -> Ambiguous | None:
    """The first date that is another day with day and month changed over."""
    if not MIDDLE.search(draft) or SETTLED.search(draft):
        return None
    figures = (match for match in FIGURES.finditer(draft) if _is_date(draft, match))
    for match in chain(figures, SHORT.finditer(draft)):
        a, b = int(match["a"]), int(match["b"])
        told = LETTERS.search(draft, max(0, match.start() - BESIDE), match.end() + BESIDE)
        if a != b and not told:
            return Ambiguous(match["date"], f"{a} {MONTHS[b - 1]}", f"{b} {MONTHS[a - 1]}")
    return None


def _is_date(draft: str, figures: re.Match[str]) -> bool:
    """Whether figures with strokes or points between them are a date."""
    at = figures.start()
    if figures["sep"] == "/":
        return not COUNTED.search(draft, max(0, at - MAX_VERSION), at)
    return _is_dated(draft, at)


def _is_dated(draft: str, at: int) -> bool:
    """Whether a preposition says that the figures are a date; version numbers have points as well."""
    dated = DATE_WORD.search(draft, max(0, at - MAX_DATE_WORD), at)
    return dated is not None and not VERSION.search(SENTENCE_END.split(draft[max(0, at - MAX_VERSION) : at])[-1])


def vague_hour(draft: str, message: str) -> str | None:
    """Words for an hour of the day, in an answer to someone who wrote of time zones."""
    match = HOUR.search(draft) if ZONE.search(message) else None
    return match[0] if match and not ZONE.search(draft) else None


def unclear_day(draft: str, message: str) -> str | None:
    """A "next Friday" without its date, in an answer to someone who wrote of time zones."""
    match = NEXT.search(draft) if ZONE.search(message) else None
    return match[0] if match else None
