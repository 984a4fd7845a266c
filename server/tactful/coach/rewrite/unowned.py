# ruff: noqa: E501  a regular expression is easier to read in one piece
"""The thing that went wrong as a thing: "your typo sent it" as "the typo sent it", where nothing else names the reader."""

from __future__ import annotations

import re
from typing import NamedTuple

from tactful.coach.rewrite import clauses, phrases, verbs

# Nobody's character, body, kin or private life is a thing to name.
PERSONAL = (
    r"(?:incompetence|stupidity|laziness|careless\w*|attitude|ignorance|arrogance|negligence|slopp\w+|slapdash|selfishness|greed|tone|manners?|behaviou?r|mood|brain|mouth|ego|temper|pride|vanity|nerves?|cheek|charm"
    r"|genius|wisdom|mercy|kindness|lack|failure|inability|unwillingness|refusal|idea|ideas|opinion|word|words|name|names|initials|fingerprints|age|gender|accent|kind|sort|type|likes?|own|so-called"
    r"|thumbs?|eyes?|head|face|hands?|fingers?|nose|ears?|feet|foot|legs?|arms?|lap|belly|bottom|bum|breath|heart|hair|back|neck|shoulder|knees?|body|voice|health|diet|holidays?|divorce|marriage|wedding|birthday|boyfriend|girlfriend|lunch"
    r"|son|sons|daughters?|child|children|kids?|boys?|girls?|wife|husband|partner|mother|father|mum|mom|dad|parents?|sister|brother|aunt|uncle|cousins?|gran\w*|nephew|niece|friends?|family|dog|cat"
    r"|team|teams|crew|staff|people|office|guys|lads|lot|side|colleagues?|company|department|firm|boss|manager|drivers?|engineers?|technicians?|movers|packers|clerks?|agents?|cleaners?|plumbers?|electricians?|fitters?|men|man|woman|women|person"
    r"|captain|foreman|caterer|painter|tenant|guests?|party|pupils|students|intern|temps?|managers?|signer|stores?|predecessor|choir|band|\w+ists?|silence|nap|hurry|shame|bank|habit|nurses?|doctors?|lawyers?|vendor|client|customers?|builders?|cashier|administrator|contractor|supplier|installer|buyer|students|trainee|apprentice|secretary|receptionist|school|house|end|place|part|behalf|account|watch|say-so|orders|turn|call|fault|doing|decision|choice|problem|business|job|will|life|time|way|shoes|world|mind|opinion)"
)
# What only scorns the thing.
SCORNED = r"(?:(?:careless|sloppy|silly|lazy|stupid|little|clever|precious|brilliant|dodgy|shoddy|lousy|rubbish|crappy|bloody|damn|ridiculous|wonderful|fancy|famous|great) )*"
WORD = r"[A-Za-z][\w'’-]*"
# Pasts that look like their base.
SAME = frozenset("left cost cut put set hit let is was has had hung".split())
# Where work waits.
QUEUE = r"(?:was|were|been|lay|sat|stood) (?:in|on) (?=(?:your|ur) (?:list|queue|inbox|calendar|diary|tray|folder|board|backlog)\b)"
# Where the thing is a cause or a time, or the subject; elsewhere ("in your jacket") it only says whose it is.
YOUR = re.compile(
    rf"(?P<before>^(?:(?:last|this|on|in) [\w'’.]+ |(?:yesterday|today|again),? )?|[.!?,;:–—-] |\b(?:after|since|during|until|till|through|because of|bc of|cos of|cause of|thanks to|due to|over|because|when|and|so) |\b{QUEUE})(?P<your>your|ur) {SCORNED}(?={WORD})",
    re.I,
)
CAUSED = re.compile(r"(?:after|since|during|until|till|through|of|to|over|in|on) $", re.I)
# An excuse, a figure of speech or mock praise stings without its owner, too.
STINGS = re.compile(
    r"\b(?:excuses?|story|stories|lies|memory|taste|diary|treats?|joys?|delights?|pleasures?|masterpiece|gems?|poetry|fiction|dead as|holes|colander|stuck in|thrill\w*|honou?r)\b",
    re.I,
)
READER = re.compile(r"\b(?:you|u|your|ur|yours|yourself|yourselves|you['’]\w+|ya|yous)\b", re.I)
THANKS = re.compile(r"thanks to $", re.I)
NOBODY = frozenset("nobody everybody everyone half people".split())
MAX_PHRASE = 4
FIRES = (
    "your typo sent 30,000 to a stranger",
    "The intern cried in the stairwell after your code review.",
    "queue's out the door since your tea break",
    "ur pinned comment started this whole mess",
    "Your slide 4 did that.",
    "The forms were lost because of your page 3.",
)
SILENT = (
    "Your idleness is on you.",
    "We lost them because of your mouth.",
    "Your son broke the lamp.",
    "It went home in your jacket.",
    "It was your list, all day.",
    "The typo sent it.",
    "Your typo, your penalty.",
    "Your excuse has more holes than the sieve.",
    "Your nine letters were a treat.",
    "Your invoice and a late reply.",
)


def unowned(line: str) -> str | None:
    """A sentence with "the" for every "your"; None when the reader is in it otherwise, or it names no thing."""
    if STINGS.search(line):
        return None
    told = line
    # From the end, so that what stands before keeps its place.
    for match in reversed(list(YOUR.finditer(line))):
        thing = _thing(line[match.end() :], caused=CAUSED.search(match["before"]) is not None)
        if thing is None:
            return None
        told = (
            THANKS.sub("because of ", told[: match.start("your")])
            + _cased(thing, match["your"])
            + told[match.end() + len(thing.said) :]
        )
    return None if told == line or READER.search(told) else told


class Thing(NamedTuple):
    """A noun phrase as it was said, and the article that it takes."""

    said: str
    article: str


def _thing(rest: str, *, caused: bool) -> Thing | None:
    """The thing that a text opens with: as a cause it ends where any phrase does, as a subject where its verb stands."""
    words: list[str] = []
    end = 0
    for word in re.finditer(r"[\w'’-]+", rest):
        gap = rest[end : word.start()]
        lower = word[0].lower()
        if gap not in {"", " "} or (words and _ends(lower)):
            break
        if len(words) == MAX_PHRASE or re.fullmatch(PERSONAL, lower):
            return None
        words.append(word[0])
        end = word.end()
    behind = re.match(r" (?:(?:for|in|of|on|to) (?:(?!\b(?:and|but|so)\b)[\w'’-]+ )+?)?(?P<verb>[\w'’]+)", rest[end:])
    says = behind is not None and (_is_verb(behind["verb"].lower()) or phrases.is_adverb(behind["verb"].lower()))
    # Behind a cause a verb has swallowed its subject ("thanks to your page nobody read").
    # Alone, "your guessing" is a habit of the reader and no thing.
    if not words or says == caused or (len(words) == 1 and words[0].endswith("ing")):
        return None
    numbered = len(words) == 2 and words[1].isdigit()
    return Thing(rest[:end], "" if numbered else "the ")


def _cased(thing: Thing, your: str) -> str:
    words = thing.article + thing.said
    return words[:1].upper() + words[1:] if your[0].isupper() and not your.isupper() else words


def _ends(lower: str) -> bool:
    return (
        lower in phrases.STOP
        or lower in NOBODY
        or _is_verb(lower)
        or phrases.is_adverb(lower)
        or (phrases.DETERMINER.fullmatch(lower) is not None and not lower.isdigit())
    )


def _is_verb(lower: str) -> bool:
    return verbs.participle_of_past(lower) is not None or lower in clauses.PASTS or lower in SAME
