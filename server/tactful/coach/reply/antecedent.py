"""Whether words of the message can stand in another text: what they point at is named, and they are one clause."""

from __future__ import annotations

import re

POINTS = re.compile(r"\b(?:it|its|they|them|their|theirs|he|him|his|she|her|hers)\b(?:['’]\w+)?", re.I)
# "It is fine to …", "it rains": points at nothing.
_EASY = (
    "allowed|best|better|cold|common|correct|dark|enough|fine|hot|normal|ok|okay|possible|raining|safe|snowing"
    "|too (?:early|late|soon)|true|worth|wet"
)
EMPTY_IT = re.compile(
    rf"\bit(?:['’]s| is| was| will be| would be) (?:\w+ )?(?:(?:{_EASY})\b(?! (?:once|when|by)\b)|\d)|\bit (?:rains|snows)\b"
    r"|\bhow long (?:does it take|it takes|it (?:will|would|might|may) take)\b",
    re.I,
)
# Something that a pronoun behind it can point at.
NAMED = re.compile(
    r"\b(?:the|my|your|our|this|that|these|those|both|two|three|four|five|\d+)\s+\w+"
    r"|(?<=\s)(?!I\b)[A-Z][\w'’-]+"
)
# A person to point at: anybody's, or one with a name. "A notary" may be quite another than "hers".
PERSON = re.compile(r"\b(?:my|your|our)\s+\w+|(?<=\s)(?!I\b)[A-Z][\w'’-]+")
OF_A_PERSON = frozenset({"he", "him", "his", "she", "her", "hers"})
# "There" where nothing is said to be.
PLACE = re.compile(r"\bthere\b(?!['’]s| (?:is|are|was|were|will|would|has|have|had|can|might|may|should)\b)", re.I)
# What may stand behind a comma without being a clause of its own.
_JOINS = (
    r"and|but|so|or|yet|because|though|although|which|who|whose|where|when|while|since|as|if|even|with|without|after|before"
    r"|until|to|for|in|on|at|by|of|from|not|no|both|each|all|then|plus|including|despite|\w+ing|\w+ed"
)
SPLICE = re.compile(rf",\s+(?!(?:{_JOINS})\b)(?!.*\b(?:and|or)\b)", re.I)


def stands(words: str) -> bool:
    """Whether every pronoun of a clause has something before it to point at, and no comma joins two sentences."""
    if PLACE.search(words) or SPLICE.search(words):
        return False
    rest = EMPTY_IT.sub(lambda match: " " * len(match[0]), words)
    first = POINTS.search(rest)
    if first is None:
        return True
    named = PERSON if re.split(r"['’]", first[0].lower())[0] in OF_A_PERSON else NAMED
    return named.search(words, 0, first.start()) is not None


FIRES = (
    "your sister has not answered for four days and her boys told the neighbour that there is only rice left",
    "you have the band, the bishop, the power cut and four hundred patties to keep warm until three",
    "you received a refund of $640 on Monday and a demand for $640 on Tuesday, both dated the 1st",
    "whether it is possible to pay by card",
    "whether there is a quiet floor",
)
SILENT = (
    "you had been promised they'd be washed and balanced",
    "your card was swallowed by the machine in Bridgetown, cruise leaves at 5",
    "you carved your initials there in 98",
    "you've got two left armrests and an invoice for a lamp, are you the right person",
    "whether it is safe once boiled",
    "which way to turn it for more bow",
    "when they come",
    "whether we have a person who comes and builds it",
    "whether a notary can see if the house is still hers",
)
