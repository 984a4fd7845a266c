# ruff: noqa: E501  a regular expression is easier to read in one piece
"""From a question to what was asked: "When will I see it?" becomes "when you will see it"; nothing when in any doubt."""

from __future__ import annotations

import re
from typing import Literal

from tactful.coach.reply.fragment import GREETING, SHOUTED, SYMBOLS
from tactful.coach.reply.turn import turned
from tactful.coach.rewrite import verbs
from tactful.coach.rewrite.orders import IMPERATIVES
from tactful.coach.rewrite.phrases import DETERMINER, STOP, UnfitError, split_object

Side = Literal["I", "we"]
MAX_WORDS = 22
OPENER = re.compile(
    r"^(?:(?:and|but|so|or|then|also|ok|okay|well|oh|quick question|one more thing|lastly|finally|secondly)\b[,:]?\s+)+",
    re.I,
)
INDIRECT = re.compile(
    r"^(?:(?:can|could|would|will) you (?:please |kindly |maybe |perhaps )?(?:tell|let) (?:me|us)(?: know)?(?:,? please,?)?"
    r"|(?:i|we)(?:['’](?:m|re)| am| are| was| were)? (?:just )?(?:wonder|wondering|wondered)"
    r"|(?:i|we)(?:['’]d| would) (?:like|love) to know|(?:do|would) you (?:happen to )?know|any idea|please (?:tell me|tell us|let me know|let us know|advise))"
    r" (?P<how>whether|if|when|how|what|where|which|who|why) (?P<rest>.+)",
    re.I,
)
WH = re.compile(
    r"^(?P<wh>(?:how (?:long|much|many \w+|often|soon|far|late|early|big)|what (?:time|size|kind of \w+|colour|color|day|date)|which \w+|what|when|where|why|how|who))"
    r" (?P<rest>(?P<aux>is|are|was|were|am|can|could|will|would|should|shall|may|might|must|has|have|had|do|does|did)\b .+)",
    re.I,
)
INVERTED = re.compile(
    r"^(?P<aux>is|are|was|were|am|can|could|will|would|should|may|might|must|has|have|had|do|does|did) (?P<rest>.+)",
    re.I,
)
PRONOUN = re.compile(
    r"(?P<who>i|you|we|he|she|it|they|there|anyone|anybody|everyone|somebody|someone)\b(?!['’])(?P<rest>.*)", re.I
)
# The reader as owner or object: what can be told from the writer's side. Elsewhere "you" is a subject, and ambiguous.
YOUR_OR_YOU = re.compile(
    r"\byour\b|\byou(?=[.,;]?$|\s+(?:to|on|at|by|in|for|with|about|before|after|again|today|tomorrow|directly)\b)", re.I
)
READER_LEFT = re.compile(r"\b(?:you|u|yours|yourself)\b", re.I)
BE = frozenset({"is", "are", "was", "were", "am", "has", "have", "had"})
DO = frozenset({"do", "does", "did"})
# "How do I open it": how to open it. Not so where the verb is no deed: "what do I owe".
TO_DO = frozenset({"how", "what", "where", "when"})
STATES = frozenset("owe need have get want qualify lose pay own seem look sound belong count know".split())
# Subjects that a phrase may go on with ("someone from IT"), and words that leave a noun phrase half read ("the next one").
OPEN = frozenset({"anyone", "anybody", "everyone", "somebody", "someone"})
SHORTEST_SUBJECT = 2
# And words that go on with one ("the red" of "the red one").
ONE = frozenset({"one", "ones"})
HALF = frozenset({"next", "other", "last", "first", "same", "only", "new", "old"})
SLIPPERY = re.compile(
    r"[!()\[\]{}\"“”«»…*_~<>|\\=#@;]|\.\.|\?.|\b(?:or|please|pls|and (?:how|when|what|where|who|why|is|are|can|do|does|will|could)|how come|what about|on earth|the hell|even|seriously|ever|bother)\b|n['’]t\b",
    re.I,
)
# "Is that right", "is that red one mine": where the subject ends cannot be told.
POINTING = re.compile(r"(?:that|this|these|those)\b", re.I)
PREPOSITION = frozenset("in on at of for with from by to under over about near between during before after".split())

FIRES = {
    "When will I see it?": "when you will see it",
    "How long does the battery last in the cold?": "how long the battery lasts in the cold",
    "Could I pay in instalments until summer?": "whether you could pay in instalments until summer",
    "Do you restring badminton rackets?": "whether we restring badminton rackets",
    "I was wondering whether I'm allowed to fit an outside tap.": "whether you're allowed to fit an outside tap",
    "And could you send me the invoice again?": "whether we could send you the invoice again",
    "When does the replacement arrive?": "when the replacement arrives",
    "who will tell the dabbawala?": "who will tell the dabbawala",
    "Did the courier leave my parcel with the neighbour?": "whether the courier left your parcel with the neighbour",
}
SILENT = (
    "Why don't you ever answer?",
    "What on earth is going on?",
    "how much, and how long does it take?",
    "is the dhow dinner on the 12th adults only?",
    "I need two by Saturday.",
    "Seriously?",
    "Is it the red one or the blue one?",
    "is that right?",
    "Is that red one mine?",
    "Is the red one mine?",
)


def asked(question: str, side: Side) -> str | None:
    """The question as a clause behind "You asked", in the second person. `side` is what the writer calls themselves."""
    words = " ".join(question.split()).rstrip(" .?")
    words = OPENER.sub("", GREETING.sub("", OPENER.sub("", words)))
    if SLIPPERY.search(words) or SYMBOLS.search(words) or SHOUTED.search(words) or len(words.split()) > MAX_WORDS:
        return None
    if match := INDIRECT.match(words):
        how = "whether" if match["how"].lower() == "if" else match["how"].lower()
        return None if READER_LEFT.search(match["rest"]) else _told(how, match["rest"], side)
    try:
        if match := WH.match(words):
            return _wh(match, side)
        if match := INVERTED.match(words):
            return _uninverted("whether", match["aux"].lower(), match["rest"], side)
    except UnfitError:
        pass
    return None


def _wh(match: re.Match[str], side: Side) -> str | None:
    wh, aux = match["wh"].lower(), match["aux"].lower()
    rest = match["rest"][len(aux) :].strip()
    if not (PRONOUN.match(rest) or DETERMINER.match(rest) or rest[:1].isupper()):
        # Who and what may be the subject themselves: nothing was turned round.
        told = wh in {"who", "what"} or wh.startswith("which")
        return _told(wh, f"{aux} {rest}", side) if told else None
    return _uninverted(wh, aux, rest, side)


def _told(how: str, clause: str, side: Side, *, done: bool = False) -> str | None:
    """The clause behind its question word; `done` when its persons are turned already."""
    return f"{how} {clause if done else _from(clause, side)}" if how else None


def _uninverted(how: str, aux: str, rest: str, side: Side) -> str | None:
    """ "when", "will", "I see it": "when you will see it". Raises UnfitError when the subject cannot be told."""
    split = _split(aux, rest)
    if split is None:
        return None
    who, tail = split
    subject = {"i": "you", "we": "you", "you": side}.get(who.lower(), who)
    if aux in DO:
        head, _, tail = tail.partition(" ")
        if not re.fullmatch(r"[a-z]+", head) or (head in STOP and head not in {"have", "do", "be"}):
            return None
        if aux == "do" and who.lower() in {"i", "we"} and how in TO_DO and head not in STATES:
            return _told(f"{how} to", f"{head} {tail}", side)
        verb = verbs.inflect(head, "past" if aux == "did" else "s" if aux == "does" else "base")
    else:
        verb = _agreeing(aux, subject)
    if READER_LEFT.search(YOUR_OR_YOU.sub("", tail)):
        return None
    own = _from(subject, side) if subject == who else subject
    return _told(how, " ".join(part for part in (own, verb, _from(tail, side)) if part), side, done=True)


def _split(aux: str, rest: str) -> tuple[str, str] | None:
    """The subject and what follows it."""
    if match := PRONOUN.match(rest):
        who, tail = match["who"], match["rest"].strip()
        return None if tail.split(" ", 1)[0].lower() in PREPOSITION and who.lower() in OPEN else (who, tail)
    who, tail = split_object(rest)
    words = who.split()
    verb = next((n for n in range(len(words) - 1, 1, -1) if _may_be_verb(words[n], aux)), len(words))
    if verb == len(words) > SHORTEST_SUBJECT and not tail.strip() and aux not in BE:
        # Nothing follows, so the last word is what the subject does.
        verb -= 1
    who, tail = " ".join(words[:verb]), " ".join([*words[verb:], *tail.split()])
    first = tail.split(" ", 1)[0].lower()
    if first in ONE:
        return None
    pointing = aux in BE and len(words) > 1 and POINTING.match(who)
    if words[verb - 1].lower() in HALF or pointing or (not tail and aux not in BE):
        return None
    if first in PREPOSITION and (aux not in BE or len(tail.split()) > 3):
        return None
    return who, tail


def _may_be_verb(word: str, aux: str) -> bool:
    return word.endswith("ing") if aux in BE else word in verbs.IRREGULAR or word in IMPERATIVES


def _from(words: str, side: Side) -> str:
    """The sender turned, and the reader's own things, and "you" as an object, told from the writer's side."""
    mine, me = ("my", "me") if side == "I" else ("our", "us")
    parts = re.split(f"({YOUR_OR_YOU.pattern})", words, flags=re.I)
    return "".join(
        turned(part) if n % 2 == 0 else mine if part.lower() == "your" else me for n, part in enumerate(parts)
    )


def _agreeing(aux: str, subject: str) -> str:
    """The auxiliary that agrees with a subject whose person has changed."""
    if subject not in {"you", "we", "I"}:
        return aux
    present, past = ("am", "was") if subject == "I" else ("are", "were")
    return {"am": present, "is": present, "are": present, "was": past, "were": past, "has": "have"}.get(aux, aux)
