"""The phrases of a match as other phrases: case, owner, article, agreement; what needs a verb is in `slots.py`."""

from __future__ import annotations

import re

from tactful.coach.rewrite import clauses, phrases, verbs
from tactful.coach.rewrite.phrases import UnfitError

# What follows an object but points back at the reader, and would sting as before: "like a toddler", "of yours".
BACK_TO_YOU = re.compile(r"\b(?:you|your|yours|yourself|like|as if|as one|mirr?or|culprit)\b", re.I)
# What the reader did next has no subject left in a passive: "was opened at nine and reported it".
CARRIES_ON = re.compile(r"\b(?:and|but|or|then) (?:then |even |also |never |just )?(?P<next>[a-z']+)", re.I)
# "The floor wet and no sign up": what is listed beside the object.
LISTED = re.compile(r" (?:and|or|nor) (?=(?:no|the|an?|my|our|his|her|their|this|that|two|three)\b)", re.I)
OWN = {"my": "mine", "our": "ours", "your": "yours", "their": "theirs", "her": "hers"}
DEEDS = {
    "asked": "a question",
    "ordered": "an order",
    "called": "a call",
    "rung": "a call",
    "written": "a note",
    "booked": "a booking",
    "applied": "an application",
    "reported": "a report",
    "told": "a word",
}


class Phrases(str):
    """Words of a match, with the format specs that change a phrase."""

    def _subject(self) -> str:
        return phrases.subject(str(self))

    def _object_of(self) -> str:
        return {"i": "me", "we": "us"}.get(self.lower(), str(self))

    def _pron(self) -> str:
        """ "I" as it is, "We" small."""
        return self if self in {"i", "I"} else self.lower()

    def _own(self) -> str:
        """Mine, ours, yours."""
        return OWN.get(self.lower(), str(self))

    def _asked(self) -> str:
        """What is to be done, when it can be asked for: "anything" and "a word" become "it"."""
        return "it" if self.lower() in {"", "anything", "things", "a word", "a thing"} else str(self)

    def _object_form(self) -> str:
        return {"he": "him", "she": "her"}.get(self.lower(), str(self))

    def _or_this(self) -> str:
        return str(self) or "this"

    def _object_own(self) -> str:
        """Whose: whom ("my": "me")."""
        return {"my": "me", "our": "us", "their": "them", "his": "him", "your": "you"}.get(self.lower(), str(self))

    def _thing(self) -> str:
        return phrases.subject(phrases.object_of(self)[0])

    def _object(self) -> str:
        return phrases.object_of(self)[0]

    def _matter(self) -> str:
        """The object, when it is a thing to ask about and not the writer. Raises UnfitError."""
        thing = self._object()
        if thing.lower() in phrases.SUBJECT:
            raise UnfitError
        return thing

    def _tail(self) -> str:
        tail = phrases.object_of(self)[1]
        carried = CARRIES_ON.search(tail)
        if BACK_TO_YOU.search(tail) or lists_on(tail) or (carried and verbs.base_of_past(carried["next"])):
            raise UnfitError
        return tail

    def _was(self) -> str:
        return phrases.was(phrases.object_of(self)[0])

    def _have(self) -> str:
        return phrases.have(phrases.object_of(self)[0])

    def _are(self) -> str:
        """The present of "be" that agrees with the object."""
        thing = phrases.subject(phrases.object_of(self)[0])
        return "am" if thing == "I" else "are" if thing in {"we", "they"} or phrases.is_plural(thing) else "is"

    def _known(self) -> str:
        """The phrase as something already spoken of: "a lost order": "the lost order"."""
        return re.sub(r"^(?:an?|one|a bit of|a little|a few|this|that) ", "the ", self, flags=re.I)

    def _bare(self) -> str:
        """A noun phrase without its article."""
        return re.sub(r"^(?:the|an?) ", "", self, flags=re.I)

    def _placed(self) -> str:
        """Where somebody is, of where they are sent: "to the front counter": "at the front counter"."""
        return re.sub(r"^to ", "at ", self, flags=re.I)

    def _unpleased(self) -> str:
        return re.sub(r"^(?:please|kindly) ", "", self, flags=re.I)

    def _is(self) -> str:
        """The present of "be" that agrees with a noun phrase."""
        return "are" if phrases.is_plural(self) else "is"

    def _need(self) -> str:
        """The present of "need" that agrees with a noun phrase."""
        return "need" if phrases.is_plural(self) else "needs"

    def _after(self) -> str:
        """What stood behind a comma, as a sentence of its own."""
        return f" {self[2:3].upper()}{self[3:]}." if self else ""

    def _again(self) -> str:
        """ "once more" as "again"; nothing when it was not said."""
        return " again" if self else ""

    def _plainly(self) -> str:
        """Without the "only" that makes a fact a dig: "I only asked in June"."""
        return re.sub(r"\b(?:only|just|merely) ", "", self, count=1, flags=re.I)

    def _unsurprised(self) -> str:
        """Praise without the surprise at it ("surprisingly well", "quite a head for figures")."""
        plain = re.sub(
            r" (?:surprisingly|remarkably|astonishingly|unusually|unexpectedly|oddly)\b", "", self, flags=re.I
        )
        return re.sub(r"\bquite an? (?=\w+ (?:for|of)\b)", "a good ", plain, flags=re.I)

    def _positive(self) -> str:
        """What is compared, without the comparison: "busier": "busy", "hotter": "hot", "rarer": "rare"."""
        word = self.lower()
        if word.endswith("ier"):
            return f"{word[:-3]}y"
        stem = word[:-2]
        doubled = stem[-1] == stem[-2] and stem[-1] != "l"
        return stem[:-1] if doubled else f"{stem}e" if stem in {"rar", "saf"} else stem

    def _took(self) -> str:
        """Of what joins "time" to what it was found for: "to answer", "for us"."""
        return "taking the time to" if self.strip().lower() == "to" else "making time for"

    def _known_low(self) -> str:
        """The phrase as something already spoken of, within a sentence."""
        known = self._known()
        return known[:1].lower() + known[1:]

    def _unled(self) -> str:
        """What was found out, without who did: "we only found out from Jo": "found out from Jo"."""
        return re.sub(r"^(?:i|we) |\b(?:only|just) ", "", self, flags=re.I)

    def _deed(self) -> str:
        """What somebody did, as a thing: "ordered": "an order"."""
        return DEEDS[self.split(" ", 1)[0].lower()]

    def _cause(self) -> str:
        return re.sub("thanks to|^(?:cause|cos|bc) of", "because of", self.lower())

    def _cap(self) -> str:
        return self[:1].upper() + self[1:]

    def _end(self) -> str:
        return self.rstrip(" .!?…,")


def or_unfit(word: str | None) -> str:
    """The word. Raises UnfitError when there is none."""
    if word is None:
        raise UnfitError
    return word


def lists_on(tail: str) -> bool:
    """Whether what follows an object names one more: in a passive it would hang in the air."""
    listed = LISTED.search(tail)
    return listed is not None and not clauses.has_verb(tail[listed.end() :])
