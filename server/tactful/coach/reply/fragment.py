# ruff: noqa: E501  a regular expression is easier to read in one piece
"""What a sentence of the message is about, in its own words and from the answering side; nothing when in any doubt."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from tactful.coach.reply.turn import READER, turned
from tactful.coach.rewrite import clauses
from tactful.coach.rewrite.phrases import DETERMINER

MIN_WORDS, MAX_WORDS, MAX_LISTED = 4, 20, 28
# Between what somebody has on their hands at once. Parts of a list, and words in each.
AND = re.compile(r",(?!\d)\s*(?:and\s+)?|\s+and\s+", re.I)
MIN_PARTS, MIN_PART = 3, 2
SHORT_IS = re.compile(r"['’]s\b")
# All of it told back would weigh as much again: the first things that are named and numbered.
MAX_NAMED = 2
# Whom a list is told to, or a sigh before it: one word of its own.
CALLED = re.compile(r"^\w+,\s+")
# The reader's own, as the reader calls it.
YOURS = re.compile(r"\byour\b", re.I)
GREETING = re.compile(r"^(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))\b[^,\n]{0,40}[,\n]\s*", re.I)
OPENER = re.compile(
    r"^(?:(?:and|but|so|well|ok|okay|honestly|frankly|anyway|also|oh|ugh|argh|look|right|yeah|unfortunately|sadly|besides)\b,?\s+)+",
    re.I,
)
# A question or request that closes a sentence: its own business.
ASKING = re.compile(
    r"(?:[,;]|\s[-–—])\s*(?:(?:so|and|but|then)\s+)?(?:can|could|would|will|do|does|did|is|are|what|when|why|how|who|where|should|shall|please|pls|any)\b.*$",
    re.I | re.S,
)
# Feelings and verdicts: to say them back sounds like mockery, the thing itself is what counts.
LOADED = re.compile(
    r"\b(?:frustrat|annoy|angr|furious|livid|upset|worr|anxi|scared|afraid|terrif|nervous|disappoint|confus|puzzl|baffl|sad\b|sadly|heartbr|overwhelm|exhaust|stress|fed up|sick of|tired of|wits"
    r"|hate|love|sorry|apolog|disgrac|joke|ridiculous|unaccept|terrible|awful|horribl|shock|absurd|useless|rubbish|pathetic|stupid|idiot|incompet|hell|damn|bloody|crap|wtf|fuck|shit|rude|lie[ds]?\b|lying|liar"
    r"|cry|crying|tears|panic|dread|struggl|drown|gutted|embarrass|humiliat|asham|hopeless|miserabl|lonely|thank|grateful|appreciat|glad|happy|delight|thrill|excit|proud|sleep|heart|soul|god\b|please|pls\b)",
    re.I,
)
# Deaths and illness want more than a frame.
GRAVE = re.compile(
    r"\b(?:die[ds]?|dying|death|dead|passed away|funeral|buried|cancer|tumou?r|miscarr|stillb|suicid|hospice|widow|divorc|grie[fv]|late (?:husband|wife|mother|father|mum|dad)|rape|assault|abus|lost (?:my|our) (?:mum|dad|mother|father|husband|wife|son|daughter|baby|brother|sister))",
    re.I,
)
# What depends on who says it, threatens, guesses, or may be meant the other way round.
SLIPPERY = re.compile(
    r"\b(?:i|we)(?:['’]ll|['’]d| will| want| need| expect| demand| hope| wish| think| thought| feel| felt| guess| bet| suppose| know| believe| swear| wonder| mean| wanted)\b"
    r"|\b(?:someone|somebody|should(?:['’]?ve| have| be)|supposed|here|let['’]?s|let me|as if|like (?:a|an|the|i|we)|maybe|perhaps|apparently|obviously|clearly|surely|of course|literally|seriously|what a|such a|how (?:is|are|can|could|many times)|if|unless|whether|or|imagine|anyone|anybody|else|after all|keep thinking|just said)\b"
    r"|[?!()\[\]{}\"“”«»…*_~<>|\\/=#@:]|\.\.|\.\s|\b(?:lol|omg|haha\w*|smh|tbh|idk|btw)\b",
    re.I,
)
SHOUTED = re.compile(r"\b(?:[A-Z]{5,}|AND|NOT|UP|ALL|EVERY|SO|NO|MY|THE|Mum|Dad|Mom|Mama|Papa)\b")
POINTING = re.compile(
    r"^(?:it|this|that|these|those|they|them|he|she|which|who|him|her|there|same|again|now|then|not|no,|yes|great|lovely|brilliant|wow|nice|fantastic|wonderful|perfect|congrat\w*|thanks)\b",
    re.I,
)
PHRASE = re.compile(
    r"^(?:(?:almost|nearly|over|about|only|just|now|already|still|another|yet another|the|a|an|no)\s+)*"
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th))\s+[a-z]",
    re.I,
)
PAST_OR_PERFECT = re.compile(r"^it(?:['’]s| has) been (?P<time>.+)", re.I)
# Capitals that every sentence opens with; another first word in capitals may be a name.
PLAIN_FIRST = re.compile(
    r"(?:i|we|my|our|nobody|no one|everyone|half|most|some|every|each|after|since|your|all|both)\b", re.I
)
SYMBOLS = re.compile(r"[^\x00-\u024f‘’–—€£]")


# What makes a plain statement a hardship or good news: a figure, a negation, or a second clause against the first.
WEIGHT = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|hundred|twice|no|not|nobody|nothing|never|none|without"
    r"|only|still|again|already|weeks|months|days|hours|years|and|but|since|while|after|every|each|another)\b|n['’]t\b",
    re.I,
)


class Fragment(NamedTuple):
    """The words, turned to the answering side, to stand within a sentence; a clause has a verb of its own."""

    words: str
    kind: Literal["clause", "phrase", "list"]


FIRES = {
    "but the scanner has been down for two weeks and I have 40 parcels on the floor": "the scanner has been down for two weeks and you have 40 parcels on the floor",
    "Two weeks now with no working scanner in our shop.": "two weeks now with no working scanner in your shop",
    "Hi Ana, my transfer of 1250 euros has been pending since the 3rd, can you check?": "your transfer of 1250 euros has been pending since the 3rd",
    "we were promised a plumber on Monday and nobody came": "you were promised a plumber on Monday and nobody came",
    "Your driver left the fridge in the rain and drove off with my keys.": "our driver left the fridge in the rain and drove off with your keys",
    "Our Mina has taken her first two steps on the new leg!": "your Mina has taken her first two steps on the new leg",
}
OF_LISTS = {
    "Hi Jo, deliveries at nine, the auditor at ten, two people off sick and the lift is stuck": "the auditor at ten and two people off sick",
    "Boss, storm on Friday, eleven boats on the hard, two men away, my wife due any day.": "eleven boats on the hard and two men away",
    "2,000 leaflets to fold, the lift's down, two people off sick and the boss wants slides": "2,000 leaflets to fold and two people off sick",
    "three kids, eight suitcases, the taxi went to the other pier and we leave in 20": "three kids and eight suitcases",
}
SILENT = (
    "You never called me back about the scanner.",
    "I'm at my wits' end with this scanner.",
    "Oh great, another reset of the whole database.",
    "It still trips the fuse box after ten minutes.",
    "My dad died on Sunday and the flat is full of his things.",
    "I will cancel the contract on Friday.",
    "Somebody should have told me about the closed road.",
    "HOW MANY TIMES do I need to explain the same thing?",
    "scanner broken",
    "the bunk bed is UP and both kids brushed their teeth at 5 just for it",
    "Is it normal that the scanner takes two weeks to come back?",
    "You left the fridge in the rain and drove off.",
    "Storm on Friday, eleven boats on the hard, two men away, my wife due any day.",
    "I sign for paper with one hand, I answer the phone with the other, and there is a wasp in the press.",
)


def fragment(sentence: str, *, asks: bool = False, lists: bool = False) -> Fragment | None:
    """The thing a sentence is about, when it can be said back as it stands. `asks`: it closes with a question; `lists`: all
    that comes together may stand without a verb.
    """
    words = OPENER.sub("", GREETING.sub("", " ".join(sentence.split())))
    if asks or words.endswith("?"):
        words = ASKING.sub("", words)
    words = words.rstrip(" .,;!-–—")
    if lists:
        words = CALLED.sub("", words)
    if match := PAST_OR_PERFECT.match(words):
        words = match["time"]
    if not _fit(words, MAX_LISTED if lists else MAX_WORDS):
        return None
    if _is_clause(words) and len(words.split()) <= MAX_WORDS:
        return Fragment(_ours(words), "clause")
    named = _named(words) if lists else []
    if len(named) == MAX_NAMED:
        return Fragment(" and ".join(_ours(part) for part in named), "list")
    if PHRASE.match(words) and not clauses.has_verb(words):
        return Fragment(_ours(words), "phrase")
    return None


def _ours(words: str) -> str:
    """The words as the answering side says them."""
    return "our".join(turned(part) for part in YOURS.split(_lowered(words)))


def _named(words: str) -> list[str]:
    """Of all that comes together, the first things that are numbered or named, without a verb."""
    parts = AND.split(words) if "," in words else []
    if len(parts) < MIN_PARTS:
        return []
    things = [p for p in parts if PHRASE.match(p) or DETERMINER.match(p)]
    return [p for p in things if len(p.split()) >= MIN_PART and not (clauses.has_verb(p) or SHORT_IS.search(p))][
        :MAX_NAMED
    ]


def _fit(words: str, longest: int) -> bool:
    return (
        MIN_WORDS <= len(words.split()) <= longest
        and not any(p.search(words) for p in (READER, LOADED, GRAVE, SYMBOLS, SHOUTED))
        and not SLIPPERY.search(words)
        and not POINTING.match(words)
        and bool(WEIGHT.search(words))
        and (words[:1].islower() or words[:1].isdigit() or _plain(words))
    )


def _plain(words: str) -> bool:
    """Whether the first word has its capital only because it comes first."""
    return bool(DETERMINER.match(words) or PLAIN_FIRST.match(words) or PHRASE.match(words))


def _lowered(words: str) -> str:
    return words if re.match(r"I\b", words) else words[:1].lower() + words[1:]


SUBJECT_VERB = re.compile(
    r"^(?:i|we|nobody|no one|everyone|(?:the|a|an|my|our|your|every|each|half|both|all|some|most|another|one|two|three|four|five|six|\d+)\s+(?:[\w'’&-]+\s+){1,6}?)"
    r"(?:['’](?:m|ve|re|s)\b|\s*\b(?:is|are|was|were|has|have|had|did|does|do|keeps?|kept|came|comes|went|goes|broke|breaks|stopped|stops|got|gets|says|said|still|never|just|can(?:not|['’]t)?|won['’]t|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|didn['’]t|doesn['’]t|don['’]t)\b|\s*\b\w{3,}ed\b"
    rf"|\s*\b(?:{'|'.join(sorted(clauses.PASTS | {'left', 'put'}))})\b)",
    re.I,
)


def _is_clause(words: str) -> bool:
    return clauses.stands_alone(words) and bool(SUBJECT_VERB.match(words))
