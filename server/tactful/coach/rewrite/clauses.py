"""The clauses of a sentence, by its marks and small words: enough to know what may go and what can stand alone."""

from __future__ import annotations

import re
from typing import NamedTuple

from tactful.coach.rewrite import openers, verbs
from tactful.coach.rewrite.orders import ASKS, IMPERATIVES, ORDER
from tactful.coach.text import Range

SUBJECT = (
    r"(?:i|you|u|we|he|she|it|they|there|that|this|these|those|the|a|an|my|your|our|his|her|their|its|nobody|everyone|everybody"
    r"|someone|somebody|both|all|half|none|each|every|no one|i'm|you're|we're|it's|he's|she's|they're|that's|there's|i'll|we'll|you'll"
    r"|i've|we've|you've|two|three|four|five|six|please|could|can)"
)
# Where one clause ends and the next begins: a mark, a joining word, or both. A joining word alone needs a subject behind it.
JOINT = re.compile(
    rf"(?:[,;:]\s+|\s+[-–—]+\s+|[.…]{{3}}\s+|…\s*|[?!]+\s+)(?:(?:and|but|so|or|yet|plus)\s+)?|\s+(?:and|but|so|because|bc|cos|since|while)\s+(?={SUBJECT}\b)",
    re.I,
)
# What opens a clause that hangs on another.
HANGS = re.compile(
    r"(?:if|when|whenever|because|cos|bc|since|as|before|even|after|while|although|though|unless|until|till|which|who|whose|whom"
    r"|that(?= \w+ed| (?:the|a|an|you|we|your|our|it|he|she|they|there)\b)|where|first you"
    r"|complete|the way|like|than|by|with|without|in|for|from|on|at|of|to|about|despite|given|instead|including|especially|rather"
    r"|not|nor|or|also if|let alone|let(?:'s| us) say|never mind|just as|much like|see you|hence|particularly"
    r"|exactly|especially|apparently|mainly"
    r"|no(?! \w+ (?:has|have|is|are|was|were|will|can|came|arrived)\b)|such"
    r"|so|well|oh|ah|yeah|next|be (?:sure|honest|fair|clear)|can't|won't|don't you|isn't|aren't|wasn't|hasn't|[a-z]+ing)\b",
    re.I,
)
_AUXILIARIES = """
am is are was were be been has have had do does did can could will would shall should may might must cannot ain't need needs
"""
_COMMON = """
wait need want count matter happen seem look mean like love hate hope wish know think believe agree expect prefer suggest
care belong remain exist arrive depend apply cover cost concern include involve require contain last stay follow expire
owe own treat deserve refuse offer promise allow help fail try plan intend turn move lack miss save reach attach mail
"""
_BASES = frozenset([*IMPERATIVES, *verbs.IRREGULAR, *_COMMON.split()])
PASTS = frozenset(form for pair in verbs.IRREGULAR.values() for form in pair) - {
    "left",
    "cut",
    "set",
    "cost",
    "hit",
    "read",
}
_THIRDS = frozenset(verbs.inflect(base, "s") for base in _BASES)
_BASE_OF_ING = {verbs.inflect(base, "ing"): base for base in sorted(_BASES)}
_AUX = frozenset(_AUXILIARIES.split())
PRONOUN_VERB = re.compile(
    r"\b(?:i|you|u|we|they|who|that|which|he|she|it)\s+(?:\w+ly\s+|still\s+|also\s+|just\s+)?([a-z]+)\b", re.I
)
CONTRACTED = re.compile(
    r"\w(?:n't|'re|'ve|'ll|'m|'d)\b|\b(?:it|that|there|he|she|what|who|here|where)'s\b|\b(?:dont|cant|wont|didnt|isnt|im|ive|ill|youre)\b",
    re.I,
)


class Clause(NamedTuple):
    """A clause in code points of the sentence, and the mark and word that join it to the one before."""

    joint: str
    start: int
    end: int


def split(sentence: str) -> list[Clause]:
    """The clauses of a sentence, its final marks left out."""
    body = len(sentence.rstrip(" .!?…"))
    clauses: list[Clause] = []
    joint, start = "", 0
    for match in JOINT.finditer(sentence, 0, body):
        if match.start() > start:
            clauses.append(Clause(joint, start, match.start()))
            joint, start = match[0], match.end()
    if start < body:
        clauses.append(Clause(joint, start, body))
    return clauses


def base_of_ing(word: str) -> str | None:
    """The verb of an -ing form, for all verbs that are known; `orders.base_of_ing` knows those that may open an order."""
    return _BASE_OF_ING.get(word.lower())


def has_verb(clause: str) -> bool:
    """Whether a clause has a finite verb, or is an order."""
    words = re.findall(r"[a-z0-9']+", clause.lower().replace("’", "'"))
    if CONTRACTED.search(clause.replace("’", "'")) or re.match(rf"(?:please |kindly |just )?{ORDER}", clause, re.I):
        return True
    if any(m[1].lower() in _BASES for m in PRONOUN_VERB.finditer(clause)):
        return True
    # "A split ticket": what follows an article is no verb.
    later = words[2:] if words and words[0] in {"a", "an", "the"} else words[1:]
    return any(
        w in _AUX or w in PASTS or w in _THIRDS or (len(w) > 4 and w.endswith("ed") and w != "need") for w in later
    ) or (
        bool(words)
        and words[0]
        in {"is", "are", "was", "were", "do", "does", "did", "can", "could", "will", "would", "has", "have"}
    )


# What points back at a clause before it.
POINTS_BACK = re.compile(
    r"(?:it(?:['’]s)?|its|they|he|she|them|those|these|both|neither|(?:that|this|the other|the last) one|th(?:at|is) is (?:why|how)"
    r"|(?:this|that|these|those) (?:is|are|was|were|needs?|has|have|will|means?|must|can|should|would))\b",
    re.I,
)


# "…, didn't you?" asks about the clause before it.
TAG = re.compile(
    r"(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|should)(?:n[o'’]?t)?"
    r" (?:you|i|we|they|he|she|it|there)(?: now)?\W*$",
    re.I,
)


# A verb whose subject stood in the clause before ("a bank, you will find, is no stall"), unless it asks.
HEADLESS = re.compile(r"(?:is|are|was|were|has|have|had|does|did|will|would|can|could|should)\b", re.I)
# A verb that leaves its meaning to the clause before: "your ledgers don't".
CUT_SHORT = re.compile(
    r"\b(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|\w+n't)(?: not)?\W*$", re.I
)
# "Quota is quota" says nothing.
EMPTY = re.compile(r"(?:an? |the )?(\w+) (?:is|are|means) (?:an? |the )?\1\W*$", re.I)


def stands_alone(clause: str, *, asks: bool = False) -> bool:
    """Whether a clause can be a sentence of its own; `asks` when it ends in a question mark."""
    words = clause.split()
    if CUT_SHORT.search(clause):
        return False
    headless = HEADLESS.match(clause) and not asks
    hangs = (
        HANGS.match(clause)
        or TAG.match(clause)
        or EMPTY.match(clause)
        or clause.rsplit(maxsplit=1)[-1].lower() == "included"
    )
    return len(words) >= 2 and not headless and not hangs and has_verb(clause)


# "Do that again" is no request.
AGAIN = re.compile(r"\b(?:again|once more|one more time)\W*$", re.I)
DARES = re.compile(r"see (?:who|what|how|if)\b", re.I)


def threatens(line: str, parts: list[Clause], gone: tuple[int, int]) -> bool:
    """Whether what is left is the "do that again" of "do that again and see"."""
    behind = parts[gone[0]] if gone[0] > 0 else None
    if behind is None:
        return False
    before, after = (line[c.start : c.end] for c in (parts[gone[0] - 1], behind))
    opens = line[parts[0].start : parts[0].end]
    if ASKS.match(opens) and any(DARES.match(line[c.start : c.end]) for c in parts[gone[0] : gone[1] + 1]):
        return True
    joined = re.search(r"\b(?:and|or)\s+$", behind.joint, re.I) or AGAIN.search(before)
    return bool(joined and ASKS.match(before) and re.match(rf"{SUBJECT}\b", after, re.I))


# A clause belongs to the flag when that covers this share of it; a sentence at the flag's edge likewise.
MIN_SHARE = 0.6
MIN_EDGE = 0.35


SMALL_WORDS = re.compile(
    r"(?:(?:because|since|so|and|but|or|as|if|when|then|well|just|the|a|an|this|that|it's|it) ){1,2}", re.I
)


def overlap(one: Range, other: Range) -> float:
    """The share of one stretch that lies in the other."""
    return max(0, min(one.end, other.end) - max(one.start, other.start)) / max(1, one.end - one.start)


# A stop inside what was taken for one sentence: before a small letter, or behind "May", which is no abbreviation here.
STOP = re.compile(r"(?:(?<=[a-z0-9][a-z0-9%])[.!?]+|[!?]+)[)\"'”’🙃🙄😂😊🙂😅]*\s+(?=[\w(])")
ABBREVIATED = re.compile(
    r"\b(?:mr|mrs|ms|dr|prof|st|no|nos|vs|etc|approx|e\.g|i\.e|inc|ltd|jr|sr|fig|tel|ext|min|max|dept|est)\.$", re.I
)


# "No. Calm down.": the answer is no part of the barb.
ANSWER = re.compile(r"\W*(?:yes|no|yep|nope|ok|okay|yeah|sure|done|never|nah|ya|aye)\W*", re.I)


def _stops(text: str, sentence: Range) -> list[int]:
    """Where a new sentence begins within a stretch that was taken for one."""
    found = STOP.finditer(text, sentence.start, sentence.end)
    return [m.end() for m in found if not ABBREVIATED.search(text[sentence.start : m.end()].rstrip())]


def _last_stop(text: str, sentence: Range, span: Range) -> int:
    return max([n for n in _stops(text, sentence) if n <= span.start], default=sentence.start)


def _next_stop(text: str, sentence: Range, span: Range) -> int:
    ends = [n for n in _stops(text, sentence) if n > span.end]
    return len(text[: ends[0]].rstrip()) if ends else sentence.end


def snapped(text: str, sentences: list[Range], span: Range) -> tuple[list[Range], Range]:
    """The sentences that a flag is about, and the flag grown to the clauses it mostly covers: the model's edges are rough.

    What opens the first of them and is no part of its message ("Dear Jo,", "About the rota:") is left outside.
    """
    main = max(sentences, key=lambda s: min(s.end, span.end) - max(s.start, span.start))
    kept = [s for s in sentences if s == main or overlap(s, span) >= MIN_EDGE]
    while kept[0] != main and ANSWER.fullmatch(text[slice(*kept[0])]):
        kept.pop(0)
    kept[0] = Range(_last_stop(text, kept[0], span), kept[0].end)
    kept[-1] = Range(kept[-1].start, _next_stop(text, kept[-1], span))
    kept[0] = Range(kept[0].start + openers.length(text[slice(*kept[0])]), kept[0].end)
    start, end = max(span.start, kept[0].start), min(span.end, kept[-1].end)
    if start >= end:
        return [main], span
    # Small words before the flag belong to it: "Because [of you we missed it]".
    if SMALL_WORDS.fullmatch(text[kept[0].start : start]):
        start = kept[0].start
    for sentence in kept:
        for clause in split(text[sentence.start : sentence.end]):
            place = Range(sentence.start + clause.start, sentence.start + clause.end)
            if overlap(place, span) >= MIN_SHARE:
                start, end = min(start, place.start), max(end, place.end)
    return kept, Range(start, end)
