# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Patterns: a wording that often carries a flag, and better ones in the same grammar.

Each pattern stands with sentences it fires on and sentences it stays silent on; a test holds it to both.
In a wording, `{name}` is a group of the pattern and `{name:spec}` the same with its grammar changed, see `Words`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from string import Formatter
from typing import Any

from tactful.coach.rewrite import orders, phrases, verbs
from tactful.coach.rewrite.candidate import Candidate, Strategy, Target
from tactful.coach.rewrite.phrases import UnfitError
from tactful.coach.text import Range
from tactful.coach.types import FlagLabel

_PARTICIPLES = frozenset(done for _, done in verbs.IRREGULAR.values())
# Words a match may leave standing before it at the start of a sentence without becoming a fragment.
SENTENCE_START = re.compile(r"(?:^|[.!?…]\s+|\n)[^\w\s]*\s*$")
CLAUSE_START = re.compile(r"(?:^|[.!?…]\s+|\n|[,;:–—-]\s*|\b(?:so|and|but|then)\s+)[^\w\s]*\s*$", re.I)
CLAUSE_END = re.compile(r"\s*(?:[.,;:!?…–—\n-]|$)")
# Labels whose patterns put a phrase for a phrase; the others put a clause for a clause.
PHRASES = frozenset({"culture_bound", "exclusionary"})
FINAL = re.compile(r"\s*[.!?…]*(?=\s|$)")
# A whole sentence is replaced only when the flag covers at least this share of its words.
MIN_COVER = 0.7
# And only one of these lengths, in words: a long one says more than its barb, a very short one is no sentence.
MIN_WHOLE, MAX_WHOLE = 4, 16
FRAGMENT = re.compile(rf"(?:\s+{orders.FRAGMENT})+(?=\s|$)", re.I)


class Words(str):
    """Words of a match. Format specs: `subject` (me: I), `thing` and `tail` (the object, and what follows it), `was`, `have`
    (agreeing), `done` (participle of a past form), `base` (of a past form), `as:VERB` (VERB in the form of this one),
    `done_of`, `ing` (of a base form), `low` (capitals of shouting undone), `end` (without the marks at its end).
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

    def _thing(self) -> str:
        return phrases.subject(phrases.split_object(self)[0])

    def _object(self) -> str:
        return phrases.split_object(self)[0]

    def _tail(self) -> str:
        return phrases.split_object(self)[1]

    def _was(self) -> str:
        return phrases.was(phrases.split_object(self)[0])

    def _have(self) -> str:
        return phrases.have(phrases.split_object(self)[0])

    def _done(self) -> str:
        return _or_unfit(verbs.participle_of_past(self))

    def _base(self) -> str:
        return _or_unfit(verbs.base_of_past(self))

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

    def _cause(self) -> str:
        return self.lower().replace("thanks to", "because of")

    def _done_of(self) -> str:
        return verbs.inflect(self.lower(), "done")

    def _ing(self) -> str:
        return verbs.inflect(self.lower(), "ing")

    def _as(self, verb: str) -> str:
        head, _, rest = verb.partition("_")
        form = verbs.form_of(self, self.verb, self.before)
        previous = self.before.lower().split()[-1:]
        inflected = verbs.be(form, previous[0] if previous else "") if head == "be" else verbs.inflect(head, form)
        return " ".join([inflected, *rest.split("_")]).strip()

    def _base_ing(self) -> str:
        return _or_unfit(orders.base_of_ing(self))

    def _the(self) -> str:
        """The phrase with "the" before it, when nothing else opens it."""
        calm = self._low()
        opened = phrases.DETERMINER.match(calm) or re.match(r"(?:some|any|every|each|no|\d)", calm, re.I)
        return calm if opened else f"the {calm}"

    def _lower1(self) -> str:
        return self if re.match(r"I\b|[A-Z]{2}", self) else self[:1].lower() + self[1:]

    def _cap(self) -> str:
        return self[:1].upper() + self[1:]

    def _low(self) -> str:
        calm = re.sub(
            r"\b[A-Z]{4,}\b|\b(?:NOW|THE|ALL|ME|MY|IT|YOU|AND|NO|GO|GET|OUT|TO|OF|ON|OR|UP|TILL|BY|IN)\b",
            lambda m: m[0].lower(),
            self.strip(),
        )
        return Words(calm)._lower1()

    def _end(self) -> str:
        return self.rstrip(" .!?…,")


def _or_unfit(word: str | None) -> str:
    if word is None:
        raise UnfitError
    return word


@dataclass(frozen=True)
class Better:
    """A replacement, and how it differs. `wording` is a format string over the groups of the pattern."""

    wording: str
    strategy: Strategy
    note: str


@dataclass(frozen=True)
class Pattern:
    """A wording. `regex` is matched without case against the sentence, straight quotes for curly ones.

    `<hit>` in it stands for any form of "to hit"; `whole` replaces the sentence when the flag covers most of it.
    """

    labels: tuple[FlagLabel, ...]
    regex: str
    better: tuple[Better, ...]
    fires: tuple[str, ...]
    silent: tuple[str, ...]
    whole: bool = False

    @cached_property
    def _expanded(self) -> tuple[re.Pattern[str], dict[str, str]]:
        slots: dict[str, str] = {}

        def forms(match: re.Match[str]) -> str:
            name = f"v{len(slots)}"
            slots[name] = match[1]
            every = {verbs.inflect(match[1], form) for form in ("base", "s", "ing", "past", "done")}
            return f"(?P<{name}>{'|'.join(sorted(every, key=len, reverse=True))})"

        return re.compile(re.sub(r"(?<!\?P)(?<!\?)<([a-z-]+)>", forms, self.regex), re.I), slots

    def match(self, sentence: str) -> Iterator[re.Match[str]]:
        """Where the pattern matches in a sentence."""
        yield from self._expanded[0].finditer(sentence.replace("’", "'").replace("‘", "'"))

    def groups(self, match: re.Match[str], sentence: str) -> dict[str, Words]:
        """The groups of a match for its wordings, in the sentence's own letters, with the thing they are about as `topic`."""
        groups: dict[str, Words] = {}
        for name in match.groupdict():
            words = Words(sentence[match.start(name) : match.end(name)] if match[name] is not None else "")
            words.before = sentence[: match.start(name)] if match[name] is not None else ""
            words.verb = self._expanded[1].get(name, "")
            groups[name] = words
        return groups


def propose(patterns: tuple[Pattern, ...], target: Target) -> Iterator[Candidate]:
    """Candidates of all patterns that match the flagged words and fit their label."""
    target = with_fragments(target)
    for pattern in patterns:
        if target.flag and target.flag.label not in pattern.labels:
            continue
        for match in pattern.match(target.line):
            start, end = target.sentence.start + match.start(), target.sentence.start + match.end()
            if not (start < target.span.end and target.span.start < end):
                continue
            if pattern.whole:
                if not covers(target) or len(target.line.split()) > MAX_WHOLE:
                    continue
                start, end = target.sentence
            for better in pattern.better:
                candidate = _candidate(pattern, better, match, target, start, end)
                if candidate:
                    yield candidate


def with_fragments(target: Target) -> Target:
    """The target with the fragments that belong to its order ("Fix the door. Now."), whichever of the two was flagged."""
    start, end = target.sentence
    if not target.flag or target.flag.label != "demanding":
        return target
    if re.fullmatch(orders.FRAGMENT, target.line, re.I):
        before = target.text[:start].rstrip(" ")
        opening = re.search(r"[^.!?\n]*[.!?]$", before)
        start = opening.end() - len(opening[0].lstrip()) if opening else start
    following = FRAGMENT.match(target.text, end)
    return target._replace(sentence=Range(start, following.end() if following else end))


def covers(target: Target) -> bool:
    """Whether the flag covers (nearly) the whole sentence, and the sentence asks for nothing that would be lost."""
    if target.flag and target.flag.label != "hostile" and orders.ASKS.match(target.line):
        return False
    return MIN_WHOLE <= len(target.words.split()) >= MIN_COVER * len(target.line.split())


def _candidate(
    pattern: Pattern, better: Better, match: re.Match[str], target: Target, start: int, end: int
) -> Candidate | None:
    values: dict[str, Any] = pattern.groups(match, target.line)
    try:
        if "topic" in names(better.wording):
            values["topic"] = Words(_or_unfit(phrases.topic(target.words)))
        wording = re.sub(r"  +", " ", re.sub(r" +(?=[,.?!;])", "", better.wording.format(**values))).strip()
    except UnfitError:
        return None
    before = target.line[: start - target.sentence.start]
    if "{" not in better.wording and pattern.labels[0] not in PHRASES and wording:
        # A clause of its own needs the place of one.
        if not CLAUSE_START.search(before) or not CLAUSE_END.match(target.text, end):
            return None
    if wording[-1:] in {"?", ".", "!"}:
        final = FINAL.match(target.text, end)
        if not final or (wording[-1] == "?" and not CLAUSE_START.search(before)):
            return None
        if wording[-1] == "." and not target.line.rstrip().endswith((".", "!", "?", "…")):
            wording = wording[:-1]
        else:
            end = final.end()
    elif "{" not in better.wording and target.text[end : end + 1] == "?":
        wording, end = wording + ".", end + 1
    return Candidate(start, end, fit(target, start, wording), better.strategy, better.note, "pattern", pattern.whole)


@lru_cache(maxsize=4096)
def names(wording: str) -> frozenset[str]:
    """The groups that a wording uses."""
    return frozenset(name for _, name, _, _ in Formatter().parse(wording) if name)


def fit(target: Target, start: int, wording: str) -> str:
    """Capital or small first letter, quotes and "i", as the place in the text and the writer's own habit ask for."""
    before = target.line[: start - target.sentence.start]
    if re.search(r"\bi\b", target.text) and not re.search(r"\bI\b", target.text):
        wording = re.sub(r"\bI\b", "i", wording)
    if "’" in target.text:
        wording = wording.replace("'", "’")
    if SENTENCE_START.search(before):
        first = next((c for c in target.text[start:] if c.isalpha()), "A")
        habit_is_lower = first.islower() or (target.channel == "chat" and not any(c.isupper() for c in target.line))
        if habit_is_lower:
            return re.sub(r"(?<=[?.] )(?!I\b)[A-Z]", lambda m: m[0].lower(), wording)
        return wording[:1].upper() + wording[1:]
    return wording
