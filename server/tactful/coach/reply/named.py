"""Feelings that are called by their name ("we are very disappointed"): plain to any reader, and rare in what the model saw."""

from __future__ import annotations

import re

from tactful.coach.types import Signal

HOW = (
    r"(?: (?:really|very|so|quite|rather|pretty|extremely|deeply|truly|absolutely|completely|totally|incredibly|still|now|just"
    r"|also|all|a bit|a little|more than|beyond|getting|feeling|increasingly|honestly))*"
)
SELF = r"(?<!as far as )\b(?:i|we)(?:['’]m| am|['’]re| are|['’]ve been| have been| was| were| feel| felt)"
THIS = r"\b(?:this|it|that)(?:['’]s| is| was| has been)"
# An offer, news, or what manners ask for.
FORMAL = r"(?! (?:to (?:help|send|offer|share|announce|inform|confirm|say|hear|wait|invite|welcome)|if you)\b)"
# Of themselves, and of what happens to them.
NAMES: tuple[tuple[Signal, str, str], ...] = (
    ("frustration", "frustrated|annoyed|exasperated|irritated|fed up|losing patience|upset", "(?:frustrat|annoy)ing"),
    ("anger", "angry|furious|livid|outraged|appalled|fuming", ""),
    ("worry", "worried|anxious|concerned(?! with)|nervous|scared|frightened|terrified", "worrying"),
    ("disappointment", "disappointed|let down|disheartened", "disappointing"),
    ("confusion", "confused|puzzled|baffled|bewildered|none the wiser", "confusing"),
    ("sadness", "sad|saddened|heartbroken|devastated|gutted", ""),
    ("overwhelm", r"overwhelmed|exhausted|worn out|at (?:my|our) wits?['’]? ends?", ""),
    ("joy", "thrilled|delighted|overjoyed|over the moon|excited|relieved", ""),
    ("gratitude", "grateful|thankful", ""),
)
NAMED = {
    signal: re.compile(rf"{SELF}{HOW} (?:{own})\b{FORMAL}" + (rf"|{THIS}{HOW} {of_it}\b" if of_it else ""), re.I)
    for signal, own, of_it in NAMES
}
# Thanks for something, and more than manners ask for.
THANKS = re.compile(
    r"\b(?:thank you|thanks)(?: all)? (?:so much|very much|ever so much|a million|from the heart)(?: indeed)? for "
    r"(?!your (?:time|message|mail|order|interest)\b)"
    r"|\b(?:i|we) (?:really|truly|do|so|very much) appreciate\b(?! (?:it )?if)",
    re.I,
)


def named(sentence: str) -> Signal | None:
    """The feeling that the writer of a sentence says they have; None if none is named."""
    if THANKS.search(sentence):
        return "gratitude"
    return next((signal for signal, form in NAMED.items() if form.search(sentence)), None)


FIRES: dict[str, Signal] = {
    "The scanner has been broken for two weeks now and I am really frustrated.": "frustration",
    "It's so annoying to ring you every day.": "frustration",
    "We were absolutely furious about the bill.": "anger",
    "I've been worried since the second letter came.": "worry",
    "We are very disappointed.": "disappointment",
    "This is rather confusing.": "confusion",
    "I'm just heartbroken, she was eleven.": "sadness",
    "I feel completely overwhelmed by the forms.": "overwhelm",
    "We're over the moon with the kitchen!": "joy",
    "Thank you so much for sorting this out so quickly.": "gratitude",
    "I really appreciate your patience with my father.": "gratitude",
    "I am deeply grateful for the way you spoke to my father.": "gratitude",
}
SILENT = (
    "I'm delighted to inform you that the course is on.",
    "As far as I'm concerned the blue one can go.",
    "We are concerned with drains, not with roofs.",
    "I am not worried.",
    "Are you worried about the date?",
    "The angry bees are in the second hive.",
    "Thank you very much for your message.",
    "I would really appreciate it if you could sign here.",
    "We would be grateful if you could sign both copies.",
)
