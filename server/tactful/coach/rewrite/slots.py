"""What a wording may do with a group of its pattern: change person, tense and agreement as `{name:spec}` asks."""

from __future__ import annotations

import re

from tactful.coach.rewrite import clauses, orders, phrases, things, verbs
from tactful.coach.rewrite.phrases import UnfitError

_PARTICIPLES = frozenset(done for _, done in verbs.IRREGULAR.values())
# What follows an object but points back at the reader, and would sting as before: "like a toddler", "of yours".
BACK_TO_YOU = re.compile(r"\b(?:you|your|yours|yourself|like|as if)\b", re.I)
# Small words that open a clause and are no names.
OPENING = re.compile(r"(?:we|i|he|she|it|they|there|half|nobody|everybody|everyone|only|some|many|all)\b", re.I)
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
_STRESSED = frozenset(
    "every never always only both same whole this that these those please must today tonight tomorrow everyone nobody".split()
)
# What shouting leaves behind in a request.
SWEARING = re.compile(r"\b(?:bloody|damned?|goddamn|fucking|f\*+\w*|filthy|grubby|stupid|pathetic|ridiculous) ", re.I)


class Words(str):
    """Words of a match.

    Format specs: `subject` (me: I), `thing` and `tail` (the object, and what follows it), `was`, `have`
    (agreeing), `done` (participle of a past form), `as:VERB` (VERB in the form of this one),
    `low` (shouting and swearing undone), `end` (without the marks at its end).
    """

    before: str = ""
    verb: str = ""

    def __format__(self, spec: str) -> str:
        name, _, argument = spec.partition("=")
        return (
            str(getattr(self, f"_{name}")(argument) if argument else getattr(self, f"_{name}")()) if spec else str(self)
        )

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

    def _before_verb(self) -> str:
        """What happened, of "X happened", as it stands within a sentence."""
        return Words(re.sub(r" (?:happened|occurred|went wrong|failed)$", "", self, flags=re.I))._mid()

    def _asked(self) -> str:
        """What is to be done, when it can be asked for: "anything" and "a word" become "it"."""
        return "it" if self.lower() in {"", "anything", "things", "a word", "a thing"} else str(self)

    def _object_form(self) -> str:
        return {"he": "him", "she": "her"}.get(self.lower(), str(self))

    def _gerund_any(self) -> str:
        """What is to be done, as -ing: "carry the boxes"; a thing, and nothing, as they are."""
        head = self.split(" ", 1)[0].lower()
        return self._gerund() if head in orders.IMPERATIVES or head in verbs.IRREGULAR else str(self)

    def _with_article(self) -> str:
        return f"{'an' if self[:1].lower() in verbs.VOWELS else 'a'} {self}"

    def _gift(self) -> str:
        """Without the irony behind it ("as an Eid gift", "for my birthday")."""
        return re.sub(
            r" (?:as an? [\w -]*(?:gift|present|surprise|treat|favour|favor)|for my birthday)$", "", self, flags=re.I
        )

    def _see(self) -> str:
        """Where something stands, as a pointer: " on the door": " (see the door)"; nothing when no place is named."""
        found = re.match(r" (?:on|in|at) (.+)", self)
        return f" (see {found[1]})" if found else ""

    def _or_this(self) -> str:
        return str(self) or "this"

    def _own_any(self) -> str:
        """Whose messages ("any of my mails": "my mails"); those of before when none are named."""
        return re.sub(r"^any of |^any\b", lambda m: "my" if m[0].lower() == "any" else "", self) or "my message"

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
        if BACK_TO_YOU.search(tail):
            raise UnfitError
        return tail

    def _was(self) -> str:
        return phrases.was(phrases.object_of(self)[0])

    def _have(self) -> str:
        return phrases.have(phrases.object_of(self)[0])

    def _done(self) -> str:
        return or_unfit(verbs.participle_of_past(self))

    def _as_done(self) -> str:
        """Participle of a base form, or the participle itself."""
        word = self.lower()
        return word if word in _PARTICIPLES else verbs.participle_of_past(word) or verbs.inflect(word, "done")

    def _past_of(self) -> str:
        return verbs.inflect(self.lower(), "past")

    def _base_any(self) -> str:
        return verbs.base_of_past(self) or self.lower()

    def _ing_any(self) -> str:
        return verbs.inflect(self._base_any(), "ing")

    def _known(self) -> str:
        """The phrase as something already spoken of: "a lost order": "the lost order"."""
        return re.sub(r"^(?:an?|one|a bit of|a little|a few|this|that) ", "the ", self, flags=re.I)

    def _gerund(self) -> str:
        """The first word as -ing, whatever its form: "got back": "getting back", "let us know": "letting us know"."""
        head, _, rest = self.partition(" ")
        return f"{Words(head)._ing_any()} {rest}".strip()

    def _gerund_first(self) -> str:
        """What somebody did, of its base form, as -ing: "promise them a room": "promising them a room"."""
        head, _, rest = self.partition(" ")
        return f"{verbs.inflect(head.lower(), 'ing')} {rest}".strip() if head else ""

    def _base_first(self) -> str:
        """What somebody did, of its past form, in the base form. Raises UnfitError for a form that is not known."""
        head, _, rest = self.partition(" ")
        return f"{or_unfit(verbs.base_of_past(head))} {rest}".strip()

    def _bare(self) -> str:
        """A noun phrase without its article."""
        return re.sub(r"^(?:the|an?) ", "", self, flags=re.I)

    def _placed(self) -> str:
        """Where somebody is, of where they are sent: "to the front counter": "at the front counter"."""
        return re.sub(r"^to ", "at ", self, flags=re.I)

    def _mid_any(self) -> str:
        """A name keeps its capital within a sentence, "A cold" and "Your faith" do not."""
        return self._lower1() if phrases.DETERMINER.match(self) else self[:1].upper() + self[1:]

    def _unpleased(self) -> str:
        return re.sub(r"^(?:please|kindly) ", "", self, flags=re.I)

    def _base_s(self) -> str:
        """The verb of a third person form: "takes": "take". Raises UnfitError for a form that is not known."""
        word = self.lower()
        bases = [b for b in (word[:-1], word[:-2], word[:-3] + "y") if b in verbs.IRREGULAR or b in orders.IMPERATIVES]
        return or_unfit(next((b for b in bases if verbs.inflect(b, "s") == word), None))

    def _is(self) -> str:
        """The present of "be" that agrees with a noun phrase."""
        return "are" if phrases.is_plural(self) else "is"

    def _after(self) -> str:
        """What stood behind a comma, as a sentence of its own."""
        return f" {self[2:3].upper()}{self[3:]}." if self else ""

    def _verbless(self) -> str:
        """A fragment, its shouting undone. Raises UnfitError when it has a verb."""
        if clauses.has_verb(self) or orders.ASKS.match(self):
            raise UnfitError
        return self[:1] + self._low()[1:]

    def _again(self) -> str:
        """ "once more" as "again"; nothing when it was not said."""
        return " again" if self else ""

    def _one_clause(self) -> str:
        """Nothing. Raises UnfitError when another clause runs in without a mark behind the object."""
        words = self.split(",")[0].strip()
        if words and words.split()[0].lower() not in phrases.STOP:
            phrases.object_of(words)
        return ""

    def _must(self) -> str:
        """The words. Raises UnfitError when there are none."""
        return or_unfit(str(self) or None)

    def _asked_how(self) -> str:
        """What is asked for, of the words that mock it: "spell out what": "what", "to": "how to"."""
        return "how to" if self.lower() == "to" else self.lower().split()[-1]

    def _topic_of(self) -> str:
        """What a lesson is about, of the question that it answers: "what gross margin is": "gross margin"."""
        found = re.fullmatch(r"(?:(?:what|how) )?(.+?)(?: (?:is|are|works?|means?)(?: (?:for|in) [^,]+)?)?", self, re.I)
        return found[1] if found else str(self)

    def _order(self) -> str:
        """The words, when they are an order. Raises UnfitError."""
        if not orders.ASKS.match(self):
            raise UnfitError
        return self._low()

    def _known_mid(self) -> str:
        """The phrase as something already spoken of, within a sentence."""
        return (
            Words(self._known())._mid()
            if self[:1].islower() or phrases.DETERMINER.match(self)
            else self._gerund_or_mid()
        )

    def _gerund_or_mid(self) -> str:
        return self[:1].lower() + self[1:] if self.split(" ", 1)[0].endswith("ing") else self._mid()

    def _plainly(self) -> str:
        """Without the "only" that makes a fact a dig: "I only asked in June"."""
        return re.sub(r"\b(?:only|just|merely) ", "", self, count=1, flags=re.I)

    def _base_any_ing(self) -> str:
        """The verb of an -ing form: "learning": "learn"."""
        return next(
            verb
            for verb in ("learn", "find", "hear", "discover", "read", "see")
            if verbs.inflect(verb, "ing") == self.lower()
        )

    def _deed(self) -> str:
        """What somebody did, as a thing: "ordered": "an order"."""
        return DEEDS[self.split(" ", 1)[0].lower()]

    def _be(self) -> str:
        """The present of "be" that agrees with an object."""
        return "are" if phrases.was(phrases.object_of(self)[0]) == "were" else "is"

    def _cause(self) -> str:
        return re.sub("thanks to|^(?:cause|cos|bc) of", "because of", self.lower())

    def _as(self, verb: str) -> str:
        head, _, rest = verb.partition("_")
        form = verbs.form_of(self, self.verb, self.before)
        previous = self.before.lower().split()[-1:]
        inflected = verbs.be(form, previous[0] if previous else "") if head == "be" else verbs.inflect(head, form)
        return " ".join([inflected, *rest.split("_")]).strip()

    def _base_ing(self) -> str:
        return or_unfit(orders.base_of_ing(self))

    def _the(self) -> str:
        """The phrase with "the" before it, when nothing else opens it."""
        calm = self._low()
        opened = phrases.DETERMINER.match(calm) or re.match(r"(?:some|any|every|each|no|\d)", calm, re.I)
        return calm if opened else f"the {calm}"

    def _lower1(self) -> str:
        return self if re.match(r"I\b|[A-Z]{2}", self) else self[:1].lower() + self[1:]

    def _mid(self) -> str:
        """The clause as it stands within a sentence. Raises UnfitError when its first word may be a name."""
        if self[:1].isupper() and not (phrases.DETERMINER.match(self) or OPENING.match(self)):
            raise UnfitError
        return self._lower1()

    def _clause(self) -> str:
        """The clause within a sentence, as `mid`. Raises UnfitError when it has no verb, or somebody's name before it."""
        if not clauses.has_verb(self) or re.match(r"\w+, ", self):
            raise UnfitError
        return self._mid()

    def _cap(self) -> str:
        return self[:1].upper() + self[1:]

    def _low(self) -> str:
        shouted = self.upper() == self
        calm = re.sub(
            r"\b[A-Z]{4,}\b|\b(?:NOW|THE|ALL|ME|MY|IT|YOU|AND|NO|GO|GET|OUT|TO|OF|ON|OR|UP|TILL|BY|IN|BE|YES|NOT|ONE)\b",
            lambda m: m[0].lower() if shouted or len(m[0]) < 4 or _is_word(m[0].lower()) else m[0],
            self.strip(),
        )
        return Words(SWEARING.sub("", calm))._lower1()

    def _end(self) -> str:
        return self.rstrip(" .!?…,")


def _is_word(word: str) -> bool:
    """Whether a word in capitals is a word raised for stress and no abbreviation ("EVERY" against "LOLER")."""
    known = orders.IMPERATIVES | phrases.STOP | things.THINGS | _STRESSED
    return word in known or word.endswith(("ing", "ed", "ly", "tion"))


def or_unfit(word: str | None) -> str:
    """The word. Raises UnfitError when there is none."""
    if word is None:
        raise UnfitError
    return word
