# ruff: noqa: E501  a regular expression is easier to read in one piece
"""What would not be so, as what is: "had you checked it, we would not be here" as "we are here because it wasn't checked"."""

from __future__ import annotations

import re

from tactful.coach.rewrite import phrases, verbs
from tactful.coach.rewrite.deeds import BACK_TO_YOU, KNOWN, PARTICIPLES
from tactful.coach.rewrite.phrases import UnfitError

READER = r"(?:you|u|your (?:office|team|crew|staff|people))"
HAD = rf"(?:had {READER}|if {READER}(?:'d| had))(?: only| just| actually| ever| even)? (?P<verb>[a-z]+) (?P<rest>[^,.!?;]+?)"
WHO = (
    r"(?P<who>(?:we|i|he|she|they|it)\b|(?:the|an?|our|my|their|half|all|two|three|four|five|six)\b(?: [\w'-]+){1,3}?)"
)
NOT_BE = r"(?:(?:'d| would) not|(?: would|'d)n't) be (?P<state>[^,.!?;]+?)"
SO_SAID = r"(?: as (?:(?:you|u) (?:said|promised|should|were told)|i (?:keep|kept|asked|told))[^,.!?;]*)?"
SHAPES = (
    re.compile(rf"^{HAD}{SO_SAID},? {WHO}{NOT_BE}(?P<end>[.!]*)$", re.I),
    re.compile(rf"^{WHO}{NOT_BE},? {HAD}{SO_SAID}(?P<end>[.!]*)$", re.I),
)
FIRES = (
    "Had you opened the letter, the account would not be frozen.",
    "if you'd checked the calendar we wouldn't be pitching on a holiday",
    "We would not be cancelling the webcast if you had tested the microphone on Monday as you said you would.",
)
SILENT = (
    "Had we opened the letter, the account would not be frozen.",
    "Had you opened the letter, the account would be open.",
    "Had you opened the letter, you would not be crying.",
    "Had you been reading the list, we would not be here.",
)


def as_it_is(line: str) -> str | None:
    """A sentence of what would not be as what is, and why; None for any other."""
    match = next((found for shape in SHAPES if (found := shape.match(line))), None)
    if match is None or BACK_TO_YOU.search(match["state"]):
        return None
    verb = match["verb"].lower()
    done = verb in PARTICIPLES or (verb.endswith("ed") and verbs.base_of_past(verb) in KNOWN)
    try:
        thing, tail = phrases.object_of(match["rest"])
    except UnfitError:
        return None
    if not done or BACK_TO_YOU.search(tail):
        return None
    thing = phrases.subject(thing)
    who = match["who"]
    said = f"{who[:1].lower() + who[1:] if who != 'I' else who} {_be(who)} {match['state']} because {thing} {_was(thing)}n't {verb}{tail}{match['end']}"
    return said[:1].upper() + said[1:] if line[:1].isupper() else said


def _be(who: str) -> str:
    lower = who.lower()
    return "am" if lower == "i" else "are" if lower in {"we", "they"} or phrases.is_plural(lower) else "is"


def _was(thing: str) -> str:
    return "was" if thing == "I" else "were" if thing in {"we", "they"} else phrases.was(thing)
