"""Where the subject of a question ends and what is asked of it begins: "the blue lamp | available"; nothing in doubt."""

from __future__ import annotations

import re
from typing import NamedTuple

from tactful.coach.rewrite import verbs
from tactful.coach.rewrite.orders import IMPERATIVES
from tactful.coach.rewrite.phrases import BEHIND, DETERMINER, is_adverb, split_object

BE = frozenset({"is", "are", "was", "were", "am"})
HAVE = frozenset({"has", "have", "had"})
DO = frozenset({"do", "does", "did"})
PRONOUN = re.compile(
    r"(?P<who>i|you|we|he|she|it|they|there|anyone|anybody|everyone|somebody|someone)\b(?!['’])(?P<rest>.*)", re.I
)
# What goes on with a pronoun: "you and Tom", "they both", "someone else", and with some "anyone from IT".
GOES_ON = frozenset("and or nor & both all each two three four guys folks lot else too".split())
OPEN = frozenset({"anyone", "anybody", "everyone", "somebody", "someone"})
PREPOSITION = frozenset("in on at of for with from by to under over about near between during before after".split())
# Where something is or when; "the key is to the shed" is no English.
WHERE = PREPOSITION - {"of", "for", "with", "from", "by", "to"}
OWNED = re.compile(r"(?:the|a|an|my|your|our|his|her|their)", re.I)
# "Is that red one mine": where the subject ends cannot be told. By themselves they point at what only the sender sees.
POINTING = frozenset({"that", "this", "these", "those"})
# Words that leave a phrase half read ("the red" of "the red one").
HALF = frozenset({"next", "other", "last", "first", "same", "only", "new", "old"})
CLAUSE = re.compile(r"\b(?:i|you|we|he|she|they|which|who)\b", re.I)
_PREDICATES = """
available bad better big bigger broken busy certain cheap cheaper clear close closed cold complete convenient correct dark
different dirty due dry earlier easier easy empty enough expensive faster fine free fresh full gone good happy hard heavier
heavy high higher hot important included interested large larger late later likely long longer low lower missing necessary
new normal ok okay open optional possible quiet ready right safe same short shorter sick small smaller soft sold strong
sure taken tall thick thin tight true urgent valid warm welcome wet wide worse worth wrong
"""
# What may be said of a thing with "be", in one word.
PREDICATES = frozenset(_PREDICATES.split())
# Endings of others; nouns have them as well ("the timetable"), so that nothing can be told.
ADJECTIVAL = re.compile(r".{2,}(?:able|ible|ful|less|ous|ive|al|ic|ant|(?<!m)ent|ish)")
_NOUNS = """
bedding billing booking briefing building catering ceiling cleaning closing clothing dressing evening filing funding
heating hearing housing king landing lighting listing mailing meeting morning opening packaging painting parking plumbing
pricing reading ring seating setting shipping spring string thing training wedding wing wiring
bed feed need red seed shed speed weed
"""
# Nouns that end like participles.
NOUNS = frozenset(_NOUNS.split())
STEADY = frozenset("still already also just now not so too there here away back quite really".split())
_VERBS = """
accept allow apply arrive belong contain cost cover depend differ end exist expire fit happen help include involve last
look mean mind need offer prefer promise reach recommend remain repair require seem suit support taste want wear work
"""
VERBS = (IMPERATIVES | verbs.IRREGULAR.keys() | frozenset(_VERBS.split())) - {"up"}
DONE = frozenset(done for base, (_, done) in verbs.IRREGULAR.items() if done != base)
# No noun ends in these, so that one behind a phrase decides.
DECIDED = frozenset({"be", "been", "have", "do"})


class Split(NamedTuple):
    """The subject of a question, and what follows it."""

    who: str
    tail: str


FIRES = {
    ("is", "the blue lamp still available"): ("the blue lamp", "still available"),
    ("is", "3 pm ok for you"): ("3 pm", "ok for you"),
    ("is", "Friday fine with you"): ("Friday", "fine with you"),
    ("is", "Anna coming"): ("Anna", "coming"),
    ("are", "the chairs in stock"): ("the chairs", "in stock"),
    ("is", "the room free this weekend"): ("the room", "free this weekend"),
    ("has", "your team seen the draft"): ("your team", "seen the draft"),
    ("has", "the parcel been sent"): ("the parcel", "been sent"),
    ("does", "the hotel offer breakfast"): ("the hotel", "offer breakfast"),
    ("does", "Tuesday work for you"): ("Tuesday", "work for you"),
    ("can", "the sofa order be changed"): ("the sofa order", "be changed"),
}
SILENT = (
    ("is", "Friday at 3 ok"),
    ("is", "Friday doable for you"),
    ("is", "the price of the blue lamp"),
    ("is", "the next one free"),
    ("is", "the key to the shed"),
    ("is", "the underfloor heating"),
    ("can", "my husband and I come a day early"),
    ("can", "you and Tom come"),
    ("did", "they both sign"),
    ("has", "anyone else called"),
    ("has", "the draft I sent you been read"),
    ("has", "my old broken lamp arrived"),
    ("will", "the price list change"),
    ("can", "this be changed"),
)


def split(aux: str, rest: str, *, bare: bool = False) -> Split | None:
    """Takes apart what follows an auxiliary; `bare` where nothing need follow the subject ("where is my parcel").

    Raises UnfitError where there is no noun phrase.
    """
    if match := PRONOUN.match(rest):
        who, tail = match["who"], match["rest"].strip()
        first = _first(tail)
        unsure = first in GOES_ON or (first in PREPOSITION and who.lower() in OPEN)
        return None if unsure else Split(who, tail)
    who, tail = split_object(rest)
    words = who.split()
    if CLAUSE.search(who) or who.lower() in POINTING:
        return None
    verb = _predicate(words, _first(tail), aux)
    if verb is None and aux in BE and _stands(words, tail.split(), bare=bare):
        verb = len(words)
    if verb is None or words[verb - 1].lower() in HALF or (aux in BE and words[0].lower() in POINTING):
        return None
    return Split(" ".join(words[:verb]), " ".join([*words[verb:], *tail.split()]))


def may_follow(aux: str, word: str) -> bool:
    """Whether an auxiliary may go on with a word: "is included", "has changed", "will happen"."""
    participle = word in DONE or (word.endswith("ed") and len(word) > 3 and word not in NOUNS)
    if aux in BE:
        going = word.endswith("ing") and word not in NOUNS and word not in VERBS
        return participle or going or word in PREDICATES
    return participle or word == "been" if aux in HAVE else word in VERBS


def _first(tail: str) -> str:
    return tail.strip().split(" ", 1)[0].lower()


def _least(words: list[str]) -> int:
    """How many words a subject has at least."""
    return 2 if DETERMINER.match(words[0]) else 1


def _predicate(words: list[str], first: str, aux: str) -> int | None:
    """Where in the words what is said of the subject begins, or their number where `first`, the word behind them, does."""
    end, least = len(words), _least(words)
    inside = [n for n in range(least, end) if may_follow(aux, words[n].lower())]
    if aux in BE:
        # "The room free" before "this weekend".
        if inside and inside[-1] == end - 1:
            return inside[-1]
        behind = may_follow(aux, first) or first in BEHIND or first in STEADY or is_adverb(first)
        return end if behind and not _adjectival(words) else None
    behind = may_follow(aux, first) or (first in STEADY and aux not in DO)
    if first in DECIDED and behind:
        return end
    # Of two words that may be the verb ("the price list change"), neither is sure to be.
    found = [*inside, end] if behind else inside
    return found[0] if len(found) == 1 else None


def _stands(words: list[str], tail: list[str], *, bare: bool) -> bool:
    """Whether the words are a whole subject before "be", and nothing follows, or a place or a time alone."""
    named = all(word[:1].isupper() for word in words)
    if _adjectival(words) or not (DETERMINER.match(words[0]) or named or len(words) == 1):
        return False
    if not tail:
        return bare
    last = tail[-1].lower()
    place = len(tail) == 2 or (len(tail) == 3 and OWNED.fullmatch(tail[1]))
    return bool(
        tail[0].lower() in WHERE
        and place
        and last.isalpha()
        and not may_follow("is", last)
        and not ADJECTIVAL.fullmatch(last)
    )


def _adjectival(words: list[str]) -> bool:
    return len(words) > _least(words) and ADJECTIVAL.fullmatch(words[-1].lower()) is not None
