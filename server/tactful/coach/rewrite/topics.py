# ruff: noqa: E501  a regular expression is easier to read in one piece
"""What some words are about: the one thing at work that a question may name instead of the barb."""

from __future__ import annotations

import re

from tactful.coach.rewrite import verbs
from tactful.coach.rewrite.candidate import Target
from tactful.coach.rewrite.phrases import DETERMINER, STOP, is_adverb, is_plural
from tactful.coach.rewrite.things import THINGS
from tactful.coach.types import FlagLabel

# Short words that are shouted more often than they abbreviate.
SHOUTED = frozenset(
    "one two our his her big new old yes bad put get got let end day way man men all any own red top try see say".split()
)
# "Do your job", "I publish your address" are about the reader.
PERSONAL = frozenset("job description address phone email mail account password photo".split())
OWNER = r"(?-i:(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z]\w+['’]s)"
OPENED = re.compile(rf"\b(?P<opener>the|your|this|that|these|those|an?|every|another|{OWNER})\s+(?=[\w-])", re.I)
MAX_TOPIC = 3
# Where it was is not what it is about.
PLACED_IN = re.compile(r"\b(?:in|at|near|inside|outside|behind|beside|under|into|onto|through)\s$", re.I)


# A name of something technical: "DNS", "VLANs".
ABBREVIATION = re.compile(
    r"(?<![\w'’])(?!OK\b|AM\b|PM\b|ASAP\b|NOT\b|NOW\b|ALL\b|YOU\b|AGAIN\b|MY\b|THE\b|NO\b|WE\b|IT\b)(?:[A-Z]{3}|[B-DF-HJ-NP-TV-Z]{4,5})s?\b"
)


# By the edit model: the probability that the last word of what is named stays, and that each of its words does.
HEAD_STAYS, WORD_STAYS = 0.55, 0.25
# Where the matter is what the remark is about, and not only what it was made of.
ABOUT: frozenset[FlagLabel] = frozenset({"passive_aggressive", "condescending", "blaming", "dismissive"})
NAMING = re.compile(rf"\b(?P<opener>the|your|this|these|those|my|our|{OWNER})\s+(?=[\w-])", re.I)
# No matter to talk about: people, and what belongs to a person.
NO_THING = re.compile(
    r"\d.*|.*(?:ers?|ors?|tendents?|presidents?|students?|residents?|patients?|clients?|agents?|parents?|ists?|ees?|ants?|men|man|women|woman|people|boys?|girls?|ladies|lads?|kids?|child|children|team|crew|staff|family"
    r"|mothers?|fathers?|mums?|moms?|dads?|wife|husband|sons?|daughters?|brothers?|sisters?|uncles?|aunt\w*|friends?|guys?|folks?|lot|nurses?|deputy|boss|chef"
    r"|eyes?|face|hands?|head|mouth|brains?|ears?|feet|desk|badge|life|heart|voice|accent|name|age|home|breath|nose|fingers?|hair|body|best|rest|same"
    r"|times?|days?|weeks?|months?|years?|hours?|minutes?|morning|afternoon|evening|night|weekend|\w+day|way|world|country|place|end|start|kind|sort|thing|things)",
    re.I,
)


def of(target: Target) -> str | None:
    """The thing at work that the flagged words are about; one that no list knows where the edit model would keep it."""
    return topic(target.words) or _learned(target)


def _learned(target: Target) -> str | None:
    """Of the things that the flagged words name, the one whose words are likeliest to stay."""
    if target.edit is None or target.flag is None or target.flag.label not in ABOUT:
        return None
    best, most = None, HEAD_STAYS
    for match in NAMING.finditer(target.line):
        end, words, stays = match.end(), list[str](), 0.0
        for word in re.finditer(r"[\w-]+(?:['’](?!s\b)\w+)?", target.line[match.end() :]):
            start = match.end() + word.start()
            place = target.sentence.start + start
            kept = target.edit.kept_in(place, place + len(word[0]))
            joined = not target.line[end:start].strip(" ") and target.line[end:start] in {"", " "}
            renamed = bool(words) and word[0][0].isupper() and not words[-1][0].isupper()
            if not joined or renamed or len(words) == MAX_TOPIC or kept < WORD_STAYS or _ends_thing(word[0]):
                break
            words, end, stays = [*words, word[0]], match.end() + word.end(), kept
        inside = (
            target.span.start <= target.sentence.start + match.start()
            and target.sentence.start + end <= target.span.end
        )
        thing = not NO_THING.fullmatch(words[-1]) and words[-1].lower() not in PERSONAL if words else False
        if thing and inside and stays >= most:
            opener = match["opener"]
            named = opener if re.search(r"['’]s$", opener) else opener.lower()
            best, most = " ".join([named, *words]), stays
    return best


def _ends_thing(word: str) -> bool:
    lower = word.lower()
    return lower in STOP or is_adverb(lower) or verbs.base_of_past(lower) is not None


def topic(words: str) -> str | None:
    """The thing at work that some words are about ("your GDPR concern"); None when they surely name none."""
    for match in OPENED.finditer(words):
        if PLACED_IN.search(words[: match.start()]):
            continue
        behind = re.findall(r"[\w'’-]+|[^\w\s]", words[match.end() :])
        for length in range(min(MAX_TOPIC, len(behind)), 0, -1):
            named = _topic(match["opener"], behind[:length], behind[length : length + 1], first=match.start() == 0)
            if named:
                return named
    names = [n for n in ABBREVIATION.findall(words) if n.lower() not in STOP | SHOUTED]
    if len(names) == 1 and not words.isupper():
        return str(names[0])
    return _numbered(words)


def _topic(opener: str, phrase: list[str], following: list[str], *, first: bool) -> str | None:
    """A determiner and the words behind it as the thing that they name; `first` when nothing stands before them."""
    *middle, noun = phrase
    lower = opener.lower()
    if noun.lower() not in THINGS or any(
        w.lower() in STOP or DETERMINER.fullmatch(w.lower()) or is_adverb(w.lower()) or not w[0].isalnum()
        for w in middle
    ):
        return None
    # "Your delivery men": the noun goes on, or something else than its verb follows.
    if following and following[0][0].isalnum() and following[0].lower() not in STOP:
        return None
    if opener[0].isupper() and opener[-1] == "s" and opener[-2] in "'’":
        return " ".join([opener, *middle, noun])
    # "It calls for a reply" is not about the reply; "A late reply is no excuse" is. "Do your job" is about the reader.
    if (lower in {"a", "an", "every", "another"} and not first) or (lower == "your" and noun.lower() in PERSONAL):
        return None
    if lower in {"this", "that", "these", "those"} and is_plural(noun) != (lower in {"these", "those"}):
        return None
    kept = [w for w in middle if w.lower() in THINGS or w[0].isupper()]
    shown = "the" if lower in {"a", "an", "every", "another"} else lower
    return " ".join([shown, *kept, noun.lower() if noun.isupper() and len(noun) > 5 else noun])


# "Door 6", "the 212 tax forms"; no times and no shares.
PLACED = re.compile(
    r"\b([a-z]{3,}(?: (?:nr|no|number))?\.? #?\d+)\b(?![.,:]?\d| ?(?:am|pm|%|k\b|seconds|minutes|hours|days|weeks|months|years|times))",
    re.I,
)
COUNTED = re.compile(
    r"\b(\d+ (?!(?:am|pm|k|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|times|percent|of|in|on|at|to|and)\b)(?:[a-z]+ )?[a-z]+s)\b"
)
PLACES = THINGS | frozenset(
    "door bed room box gate dock row aisle page floor ward bay lane stage step zone court plate flat bin".split()
)


def _numbered(words: str) -> str | None:
    """The one thing with a number that some words name; None when there are more numbers, or it is a time or a share."""
    if len(re.findall(r"\d+", words)) != 1:
        return None
    placed = PLACED.search(words)
    if placed and placed[1].split()[0].lower() in PLACES:
        return placed[1].lower() if placed[1][0].isupper() and placed.start() == 0 else placed[1]
    counted = COUNTED.search(words)
    return f"the {counted[1]}" if counted and counted[1].split()[-1] in THINGS else None
