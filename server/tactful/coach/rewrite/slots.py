"""What a wording may do with a group of its pattern: change person, tense and agreement as `{name:spec}` asks."""

from __future__ import annotations

import re

from tactful.coach.rewrite import clauses, orders, phrases, things, verbs
from tactful.coach.rewrite.phrases import UnfitError
from tactful.coach.rewrite.slot_phrases import BACK_TO_YOU, Phrases, or_unfit

_PARTICIPLES = frozenset(done for _, done in verbs.IRREGULAR.values())
# Small words that open a clause and are no names.
OPENING = re.compile(r"(?:we|i|he|she|it|they|there|half|nobody|everybody|everyone|only|some|many|all)\b", re.I)
_STRESSED = frozenset(
    "every never always only both same whole this that these those please must today tonight tomorrow everyone nobody".split()
)
LET_HAPPEN = frozenset(
    "boil melt rot spoil fail expire slip lapse drop die burn crash overflow leak pass stay rust starve escape vanish".split()
)
# What shouting leaves behind in a request.
SWEARING = re.compile(
    r"\b(?:bloody|damned?|goddamn|fucking|f\*+\w*|filthy|grubby|rubb?ish|stupid|pathetic|ridiculous) ", re.I
)


class Words(Phrases):
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

    def _gerund_any(self) -> str:
        """What is to be done, as -ing: "carry the boxes"; a thing, and nothing, as they are."""
        head = self.split(" ", 1)[0].lower()
        return self._gerund() if head in orders.IMPERATIVES or head in verbs.IRREGULAR else str(self)

    def _with_article(self) -> str:
        return f"{'an' if self[:1].lower() in verbs.VOWELS else 'a'} {self}"

    def _done(self) -> str:
        return or_unfit(verbs.participle_of_past(self))

    def _as_done(self) -> str:
        """Participle of a base form, or the participle itself."""
        word = self.lower()
        return word if word in _PARTICIPLES else verbs.participle_of_past(word) or verbs.inflect(word, "done")

    def _undone(self) -> str:
        """Participle of what was not done. Raises UnfitError for a habit: "you never clean it" is no deed of the past."""
        habit = re.search(r"\bnever(?: even| once| properly)* $", self.before, re.I)
        return self._done() if habit else self._as_done()

    def _habit(self) -> str:
        """What somebody never does, in the base form. Raises UnfitError for a past, which is no habit, and an unknown verb."""
        head = self.split(" ", 1)[0].lower()
        if (head not in orders.IMPERATIVES and head not in verbs.IRREGULAR) or verbs.participle_of_past(head):
            raise UnfitError
        return str(self)

    def _let_past(self) -> str:
        """What somebody let happen, as what happened: "walk": "walked". Raises UnfitError for a word that is no known verb."""
        word = self.lower()
        if word not in orders.IMPERATIVES and word not in verbs.IRREGULAR and word not in LET_HAPPEN:
            raise UnfitError
        return verbs.inflect(word, "past")

    def _unread(self) -> str:
        """Words in which the reader is not. Raises UnfitError."""
        if BACK_TO_YOU.search(self):
            raise UnfitError
        return str(self)

    def _lower_name(self) -> str:
        """The clause within a sentence: a titled name keeps its capital."""
        return str(self) if re.match(r"(?:Mrs?|Ms|Dr)\b", self) else self._mid()

    def _one(self) -> str:
        """A single clause. Raises UnfitError for more, of which no one question can be asked."""
        if "," in self or re.search(r"\band (?:it|the|we|i|he|she|they|this|that|now)\b", self, re.I):
            raise UnfitError
        return str(self)

    def _topic(self) -> str:
        """A phrase within a sentence, as `mid`. Raises UnfitError for a clause."""
        if clauses.has_verb(self):
            raise UnfitError
        return self._mid()

    def _past_of(self) -> str:
        return verbs.inflect(self.lower(), "past")

    def _base_any(self) -> str:
        return verbs.base_of_past(self) or self.lower()

    def _ing_any(self) -> str:
        return verbs.inflect(self._base_any(), "ing")

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

    def _mid_any(self) -> str:
        """A name keeps its capital within a sentence, "A cold" and "Your faith" do not."""
        return self._lower1() if phrases.DETERMINER.match(self) else self[:1].upper() + self[1:]

    def _base_s(self) -> str:
        """The verb of a third person form: "takes": "take". Raises UnfitError for a form that is not known."""
        word = self.lower()
        bases = [b for b in (word[:-1], word[:-2], word[:-3] + "y") if b in verbs.IRREGULAR or b in orders.IMPERATIVES]
        return or_unfit(next((b for b in bases if verbs.inflect(b, "s") == word), None))

    def _base_of_third(self) -> str:
        """The verb of a third person form that can be nothing else: "touches": "touch"."""
        word = self.lower()
        if word.endswith(("ches", "shes", "sses", "xes", "zes", "oes")):
            bases = [word[:-2], word[:-1]]
        else:
            bases = [word[:-3] + "y"] if word.endswith("ies") else [word[:-1]]
        return next((base for base in bases if base in verbs.IRREGULAR or base in orders.IMPERATIVES), bases[0])

    def _verbless(self) -> str:
        """A fragment, its shouting undone. Raises UnfitError when it has a verb."""
        if clauses.has_verb(self) or orders.ASKS.match(self) or re.search(rf"\band {orders.ORDER}", self, re.I):
            raise UnfitError
        return self[:1] + self._low()[1:]

    def _verbless_the(self) -> str:
        """A fragment as a thing spoken of: "api key in the screenshot": "the api key in the screenshot"."""
        return Words(self._verbless())._the()

    def _base_any_ing(self) -> str:
        """The verb of an -ing form: "learning": "learn"."""
        return next(
            verb
            for verb in ("learn", "find", "hear", "discover", "read", "see")
            if verbs.inflect(verb, "ing") == self.lower()
        )

    def _as(self, verb: str) -> str:
        head, _, rest = verb.partition("_")
        form = verbs.form_of(self, self.verb, self.before)
        previous = self.before.lower().split()[-1:]
        inflected = verbs.be(form, previous[0] if previous else "") if head == "be" else verbs.inflect(head, form)
        return " ".join([inflected, *rest.split("_")]).strip()

    def _base_ing(self) -> str:
        return or_unfit(orders.base_of_ing(self))

    def _done_ing(self) -> str:
        """The participle of an -ing form: "losing": "lost". Raises UnfitError for a verb that is not known."""
        base = orders.base_of_ing(self) or next(
            (b for b in verbs.IRREGULAR if verbs.inflect(b, "ing") == self.lower()), None
        )
        return verbs.inflect(or_unfit(base), "done")

    def _done_base(self) -> str:
        """The participle of a base form. Raises UnfitError for a verb that is not known."""
        word = self.lower()
        return verbs.inflect(or_unfit(word if word in orders.IMPERATIVES or word in verbs.IRREGULAR else None), "done")

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

    def _calm(self) -> str:
        """The clause within a sentence, as `mid`, with the shouting of a whole one undone."""
        return Words(self.lower() if self.isupper() else self)._mid()

    def _clause(self) -> str:
        """The clause within a sentence, as `mid`. Raises UnfitError when it has no verb, or somebody's name before it."""
        if not clauses.has_verb(self) or re.match(r"\w+, ", self):
            raise UnfitError
        return self._mid()

    def _stated(self) -> str:
        """The clause as a sentence of its own. Raises UnfitError when it has no verb."""
        if not clauses.has_verb(self):
            raise UnfitError
        return str(self)

    def _thanked(self) -> str:
        """What somebody did, of its past or -ing form, as -ing."""
        head, _, rest = self.partition(" ")
        head = "use" if head.lower() == "used" else head
        return f"{head.lower() if head.lower().endswith('ing') else Words(head)._gerund()} {rest}"

    def _low(self) -> str:
        shouted = self.upper() == self
        calm = re.sub(
            r"\b[A-Z]{4,}\b|\b(?:NOW|THE|ALL|ME|MY|IT|YOU|AND|NO|GO|GET|OUT|TO|OF|ON|OR|UP|TILL|BY|IN|BE|YES|NOT|ONE)\b",
            lambda m: m[0].lower() if shouted or len(m[0]) < 4 or _is_word(m[0].lower()) else m[0],
            self.strip(),
        )
        calm = SWEARING.sub("", calm)
        # "I want Thomas's form": somebody's name.
        named = not shouted and re.search(r"\w", self.before) and re.match(r"[A-Z][a-z]+['’]s\b", calm)
        return calm if named else Words(calm)._lower1()


def _is_word(word: str) -> bool:
    """Whether a word in capitals is a word raised for stress and no abbreviation ("EVERY" against "LOLER")."""
    known = orders.IMPERATIVES | phrases.STOP | things.THINGS | _STRESSED
    return word in known or word.endswith(("ing", "ed", "ly", "tion"))
