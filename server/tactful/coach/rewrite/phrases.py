"""Noun phrases and agreement, by the closed word classes of English: enough to find what a reproach is about."""

from __future__ import annotations

import re

from tactful.coach.rewrite.marks import TITLES
from tactful.coach.rewrite.orders import IMPERATIVES

DETERMINER = re.compile(
    r"(?:the|your|my|our|his|her|their|this|that|these|those|a|an|one|two|three|four|five|six|seven|eight|nine|ten|both|all|half"
    r"|another|\d+)\b",
    re.I,
)
COUNT = re.compile(r"one|two|three|four|five|six|seven|eight|nine|ten")
COUNTABLE = frozenset("the these those my our your his her their all".split())
# Words that end a noun phrase: prepositions, conjunctions, auxiliaries, pronouns, adverbs of place and time.
_STOP_WORDS = """
about above across after against along among around as at because been before behind below beside between but by
despite down during for from in inside into like near off on onto out outside over past per since than through till to
toward under until unless up upon via when where whereas which while who whose why will with within without would and
or so if though although am is are was were be being can cannot could did do does had has have may might must shall
should i you he she it we they me him us them again ago already also always away back earlier even ever here home
immediately instead just later maybe not now nowhere once properly quickly quite really sooner still there then today
together tomorrow tonight too twice upside yesterday yet yourself myself itself themselves expire isn't wasn't aren't
weren't don't doesn't didn't won't can't
"""
STOP = frozenset(_STOP_WORDS.split())
# Adjectives that end one when they stand behind its head: "left the door open", against "the open door".
_BEHIND_WORDS = """
unlocked closed locked running switched blank unattended unsigned unread ready clear clean waiting hanging lying
sitting standing wrong open late early long straight right first next last only never empty dirty wet full unfinished
"""
BEHIND = frozenset(_BEHIND_WORDS.split())
WORD = re.compile(rf"(?:{'|'.join(TITLES)})\.(?= \w)|[Nn]o\.(?= ?\d)|(?:[\w'’&#@./+-]|(?<=\d)[,:](?=\d))*[\w'’&#@+%-]")
PLURAL_HEADS = frozenset({"people", "children", "data", "staff", "police", "men", "women", "feet"})
SINGULAR_S = frozenset(
    {
        "bus",
        "status",
        "address",
        "process",
        "access",
        "invoice",
        "gas",
        "news",
        "analysis",
        "basis",
        "canvas",
        "loss",
        "class",
        "boss",
        "mess",
        "success",
        "pass",
        "glass",
        "progress",
        "business",
        "virus",
        "sms",
        "lens",
        "series",
        "aws",
    }
)
SUBJECT = {"me": "I", "us": "we", "him": "he", "her": "she", "them": "they"}
MAX_WORDS = 5


class UnfitError(ValueError):
    """A pattern's words turned out not to have the grammar its wording needs: no candidate."""


# "The gas we'd": a subject and its verb.
CONTRACTED = re.compile(r"(?:i|you|u|we|they|he|she|it|there|that)['’](?:d|ll|ve|re|s|m)")
# A figure that names something: a code, an order, a room.
CODE = re.compile(r"\d{3,}")
MONTH = re.compile(r"January|February|March|April|May|June|July|August|September|October|November|December")
# What somebody is asked, told or free to do goes with its infinitive.
ASKED_TO = re.compile(
    r"\b(?:warning|request|reminder|order|instruction|promise|offer|plan|decision|invitation|chance|advice|agreement|proposal|permission"
    r"|attempt|refusal|failure|opportunity|recommendation|demand|commitment|call|right)s?$",
    re.I,
)
INFINITIVE = re.compile(rf" (?:not )?to (?:not )?(?:be|have|{'|'.join(sorted(IMPERATIVES))})\b", re.I)
RELATIVE = re.compile(r" (?:(?:that|which) )?(?:we|i|you|they|he|she)\b(?! (?:is|are|was|were)\b)", re.I)


def split_object(rest: str) -> tuple[str, str]:
    """Splits what follows a verb into its object and the rest ("the gas on": "the gas", " on"). Raises UnfitError."""
    lead = len(rest) - len(rest.lstrip())
    text = rest.lstrip()
    first = WORD.match(text)
    if not first:
        raise UnfitError
    if first[0].lower() in {*SUBJECT, "it", "everything"} and not re.match(r"her [a-z]", text):
        return first[0], rest[lead + first.end() :]
    end, words = _phrase(text, first)
    if not _is_thing(words, DETERMINER.match(text) is not None):
        raise UnfitError
    if RELATIVE.match(text, end):
        # "The process we agreed on" is one thing; "the pin you swore was in" still points at the reader.
        if re.search(r"\byou", text[end:], re.I):
            raise UnfitError
        end = len(text.rstrip())
    return text[:end], text[end:]


def object_of(rest: str) -> tuple[str, str]:
    """Like `split_object`, for words behind a verb, where another clause may run in without a mark. Raises UnfitError."""
    thing, tail = split_object(rest)
    # "The warning not to restart it" is one.
    if ASKED_TO.search(thing) and INFINITIVE.match(tail):
        raise UnfitError
    # "Sent us invoice 4471" has two objects.
    two = thing.lower() in SUBJECT
    if tail.startswith(" ") and not two and not _may_follow(tail.split()[0]):
        raise UnfitError
    return thing, tail


def _phrase(text: str, first: re.Match[str]) -> tuple[int, list[str]]:
    """Where the noun phrase at the start of a text ends, and its words."""
    end, words, of = first.end(), [first[0]], False
    for word in WORD.finditer(text, first.end()):
        if text[end : word.start()] != " " or len(words) >= MAX_WORDS:
            break
        lower = word[0].lower()
        dated = words[-1].isdigit() and MONTH.fullmatch(word[0])
        if lower in {"of", "about"} and len(words) > 1:
            of = True
        elif of:
            of = False
            if not (DETERMINER.fullmatch(lower) or word[0][:1].isupper() or lower not in STOP):
                break
        elif not dated and _ends(lower, words):
            break
        words.append(word[0])
        end = word.end()
    return end, words


def _is_thing(words: list[str], opened: bool) -> bool:
    """Whether the words of a phrase, opened by a determiner or not, name something that "was" can follow."""
    last, alone = words[-1].lower(), len(words) == 1
    # "99213 was keyed", "the" was not.
    if alone and CODE.fullmatch(last):
        return True
    if last in {"of", "about", "own"} or (opened and alone and last not in {"this", "that", "these", "those"}):
        return False
    if opened:
        return True
    numbered = len(words) == 2 and re.fullmatch(r"\d[\d.,:]*", words[1]) is not None
    named = is_plural(" ".join(words)) or numbered or any(word[0].isupper() for word in words)
    return words[0].lower() not in STOP and named


def _may_follow(word: str) -> bool:
    """Whether a word may stand behind an object; else two clauses run into one another ("cut the pipe whole floor dark")."""
    lower = word.lower().strip(".,;:!?\"'")
    return (
        lower in STOP
        or lower in BEHIND
        or is_adverb(lower)
        or lower.endswith(("ed", "ing", "day"))
        or not lower.isalpha()
    )


def _ends(word: str, words: list[str]) -> bool:
    """Whether a word cannot go on a noun phrase of the words so far."""
    # "40 last time", "Mrs Lee crying".
    behind = (word in {"last", "next", "this"} and words[-1].isdigit()) or (
        word.endswith("ing") and words[-1][:1].isupper()
    )
    # "The two boxes", "all four doors".
    counted = COUNT.fullmatch(word) is not None and words[-1].lower() in COUNTABLE
    second = (
        DETERMINER.fullmatch(word) is not None
        and not word.isdigit()
        and not counted
        and words[-1].lower() not in {"all", "both", "half"}
    )
    return (
        word in STOP
        or CONTRACTED.fullmatch(word) is not None
        or ((word in BEHIND or word.endswith("ed")) and len(words) > 1)
        or second
        or behind
        or is_adverb(word)
    )


def is_adverb(word: str) -> bool:
    """Whether a word is an adverb by its ending, which no noun phrase goes on with."""
    return word.endswith("ly") and word not in {
        "assembly",
        "supply",
        "reply",
        "family",
        "weekly",
        "daily",
        "monthly",
        "early",
        "fly",
        "butterfly",
        "jelly",
        "belly",
        "trolley",
        "anomaly",
    }


def is_plural(phrase: str) -> bool:
    """Whether a noun phrase takes "were": by its head, the word before "of" or the last one."""
    lower = phrase.lower()
    if lower in {"them", "us", "these", "those", "we", "they"} or " and " in lower:
        return True
    if re.match(r"(?:a|an|one|this|that|another)\b", lower):
        return False
    head = re.split(r" (?:of|about|in|on|for|from|that|which|we|i|they|he|she) ", lower)[0].split()[-1]
    counted = COUNT.fullmatch(head) is not None and head != "one"
    return (
        head in PLURAL_HEADS
        or counted
        or (
            head.endswith("s")
            and not head.endswith(("ss", "us", "'s", "’s"))
            and head not in SINGULAR_S
            and len(head) > 2
        )
    )


def subject(phrase: str) -> str:
    """A noun phrase as a subject: "me" becomes "I"."""
    return SUBJECT.get(phrase.lower(), phrase)


def was(phrase: str) -> str:
    """The past of "be" that agrees with a phrase."""
    return "was" if phrase.lower() in {"me", "it", "i"} or not is_plural(phrase) else "were"


def have(phrase: str) -> str:
    """The present of "have" that agrees with a phrase."""
    return "have" if phrase.lower() == "me" or is_plural(phrase) else "has"
