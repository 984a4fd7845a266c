"""Patterns: a wording that often carries a flag, and better ones in the same grammar.

Each pattern stands with sentences it fires on and sentences it stays silent on; a test holds it to both.
In a wording, `{name}` is a group of the pattern and `{name:spec}` the same with its grammar changed, see `Words`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from tactful.coach.rewrite import barbs, clauses, literals, openers, orders, verbs
from tactful.coach.rewrite.candidate import Candidate, Strategy, Target
from tactful.coach.rewrite.marks import INSIDE
from tactful.coach.rewrite.phrases import UnfitError
from tactful.coach.rewrite.slots import Words
from tactful.coach.text import Range
from tactful.coach.types import FlagLabel

# Words a match may leave standing before it at the start of a sentence without becoming a fragment.
SENTENCE_START = re.compile(r"(?:^|[.!?…]\s+|\n)[^\w\s]*\s*$")
CLAUSE_START = re.compile(r"(?:^|[.!?…]\s+|\n|[,;:–—-]\s*|\b(?:so|then)\s+)[^\w\s]*\s*$", re.I)
CLAUSE_END = re.compile(r"\s*(?:[.,;:!?…–—\n-]|$)")
# Labels whose patterns put a phrase for a phrase; the others put a clause for a clause.
PHRASES = frozenset({"culture_bound", "exclusionary"})
# What a match has cut off in the middle: "the 1" of "the 1,250 euros".
CUT_OFF = re.compile(INSIDE, re.I)
FINAL = re.compile(r"[^\S\n]*[.!?…]*(?=\s|$)")
# A whole sentence is replaced only when the flag covers at least this share of its words.
MIN_COVER = 0.6
# And only from this length on, in words: a very short one is no sentence but for what shows that it is a barb.
MIN_WHOLE, MIN_BARB = 4, 2
# A reproach says what happened as well.
MAX_BLAMING = 14
# From which probability on that something of a sentence must be said again the rules below hold for it.
NEEDED = 0.9
# What the writer has done, or has decided by the rest: a sentence that fits anywhere would lose it.
REPORTS = re.compile(
    r"\b(?:i|we)(?:'ve| have) (?!to\b|had enough|heard|no\b|never)\w+"
    r"|,? so (?:no|not|the|we|i|you|\w+ (?:is|are|goes|go|gets?|can|will))\b",
    re.I,
)
ASKED = re.compile(r"\W*(?:can|could|would|will) (?:you|u|someone|somebody|anyone|anybody|one of|any of)\b", re.I)
# What the writer is owed.
CLAIMS = re.compile(
    r"\W*(?:give|send|pay|return|refund|bring|call|tell|show|get) (?:me|us) (?!a (?:break|rest)\b)"
    r"(?:my|our|the|back|what|who|where|when|why|an?)\b",
    re.I,
)
# "Shut up and dial": the order behind the insult.
TOLD_TO = re.compile(
    rf"\b(?:shut \w+|wake up|grow up|get a grip|stop [a-z]+ing(?: \w+)?) and {orders.ORDER}"
    r"|\byou (?:will|must) (?:apologi[sz]e|pay|sign|send|return|give|bring|come|leave)\b",
    re.I,
)
FORBIDS = re.compile(r"\W*(?:please )?(?:don't|dont|do not|never) [a-z]+", re.I)
TOLD_OFF = re.compile(r"(?:put|give|keep|let|leave|get|don't|dont|do not|no)\b", re.I)
# "A lot of the easiest tasks": words that bring an article, behind what takes none.
ARTICLE = re.compile(r"(?:the|an?) ", re.I)
DETERMINED = re.compile(
    r"\b(?:any|some|another|no|more|most|every|each|this|these|those|an?|the|my|our|your|his|her|their|its|lot of|lots of|plenty of)"
    r"(?: (?:real|big|huge|total|complete|proper|true|whole|good))? $",
    re.I,
)
# What is asked for next time did not happen yesterday.
AHEAD = "next time"
PAST = re.compile(
    r"\b(?:yesterday|ago|earlier today|this morning|last (?:night|time|week|month|quarter|year|spring|summer|autumn|winter|\w+day)"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|was|were|had|did"
    rf"|(?:i|you|u|we|they|he|she|it|that|who|which) (?:\w+ed|{'|'.join(sorted(clauses.PASTS))}))\b",
    re.I,
)
FRAGMENT = re.compile(rf"(?:\s+{orders.FRAGMENT})+(?=\s|$)", re.I)


@dataclass(frozen=True)
class Better:
    """A replacement, and how it differs. `wording` is a format string over the groups of the pattern."""

    wording: str
    strategy: Strategy
    note: str


@dataclass(frozen=True)
class Pattern:
    """A wording. `regex` is matched without case against the sentence, straight quotes for curly ones.

    `<hit>` in it stands for any form of "to hit".
    """

    labels: tuple[FlagLabel, ...]
    regex: str
    better: tuple[Better, ...]
    fires: tuple[str, ...]
    silent: tuple[str, ...]

    @cached_property
    def _expanded(self) -> tuple[str, dict[str, str]]:
        slots: dict[str, str] = {}

        def forms(match: re.Match[str]) -> str:
            name = f"v{len(slots)}"
            slots[name] = match[1]
            every = {verbs.inflect(match[1], form) for form in ("base", "s", "ing", "past", "done")}
            return f"(?P<{name}>{'|'.join(sorted(every, key=len, reverse=True))})"

        return re.sub(r"(?<!\?P)(?<!\?)<([a-z-]+)>", forms, self.regex), slots

    @cached_property
    def needed(self) -> frozenset[str]:
        """Pieces of which a sentence contains one, in small letters, where the pattern matches; none if that is open."""
        return literals.needed(self._expanded[0])

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The regular expression."""
        return re.compile(self._expanded[0], re.I)

    def match(self, sentence: str) -> Iterator[re.Match[str]]:
        """Where the pattern matches in a sentence with straight quotes."""
        lower = sentence.lower()
        if not self.needed or any(piece in lower for piece in self.needed):
            yield from self.compiled.finditer(sentence)

    def groups(self, match: re.Match[str], sentence: str) -> dict[str, Words]:
        """The groups of a match for its wordings, in the sentence's own letters."""
        groups: dict[str, Words] = {}
        for name in match.groupdict():
            words = Words(sentence[match.start(name) : match.end(name)] if match[name] is not None else "")
            words.before = sentence[: match.start(name)] if match[name] is not None else ""
            words.verb = self._expanded[1].get(name, "")
            groups[name] = words
        verb = next((groups[name] for name in self._expanded[1] if groups[name]), None)
        # Of alternatives, whichever verb was there lends its form.
        return {n: verb if verb is not None and n in self._expanded[1] and not w else w for n, w in groups.items()}


def propose(patterns: tuple[Pattern, ...], target: Target) -> Iterator[Candidate]:
    """Candidates of all patterns that match the flagged words and fit their label."""
    target = with_fragments(target)
    line = target.line.replace("’", "'").replace("‘", "'")
    for pattern in patterns:
        if target.flag and target.flag.label not in pattern.labels:
            continue
        for match in pattern.match(line):
            # The final stop stays in the text: whether it fits the wording is decided in one place, below.
            start, end = (
                target.sentence.start + match.start(),
                target.sentence.start + len(match.string[: match.end()].rstrip(".!")),
            )
            cut_off = CUT_OFF.match(line, end - target.sentence.start)
            if cut_off or not (start < target.span.end and target.span.start < end):
                continue
            for better in pattern.better:
                candidate = _candidate(pattern, better, match, target, Range(start, end))
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


def asks(clause: str) -> bool:
    """Whether a clause orders or forbids something; any bare verb before an article counts."""
    ordered = orders.ASKS.match(clause) or FORBIDS.match(clause) or re.match(rf"\W*{orders.ANY_ORDER}", clause, re.I)
    return ordered is not None


def covers(target: Target) -> bool:
    """Whether the flag covers (nearly) the whole sentence, and the sentence asks for nothing that would be lost."""
    label = target.flag.label if target.flag else None
    # An insult asks for nothing; where a group is told off a task, the order is what has to go.
    free = label == "exclusionary" and TOLD_OFF.match(target.line)
    parts = [
        re.sub(r"^(?:so|and|then|just|well|now|do),? ", "", target.line[c.start : c.end])
        for c in clauses.split(target.line)
    ]
    if ASKED.match(target.line) or any(CLAIMS.match(part) for part in parts) or TOLD_TO.search(target.line):
        return False
    stings = label != "blaming" and target.edit is not None and target.edit.needed < NEEDED
    if REPORTS.search(target.line) and not (stings and label != "exclusionary"):
        return False
    insults = label == "hostile" and all(barbs.INSULTS.match(part) for part in parts if orders.ASKS.match(part))
    if not (free or insults or stings) and any(asks(part) for part in parts):
        return False
    if label == "blaming" and len(target.line.split()) > MAX_BLAMING:
        return False
    shortest = MIN_BARB if barbs.BARB.search(target.words) else MIN_WHOLE
    return shortest <= len(target.words.split()) >= MIN_COVER * len(target.line.split())


def _candidate(
    pattern: Pattern, better: Better, match: re.Match[str], target: Target, place: Range
) -> Candidate | None:
    start, end = place
    values = pattern.groups(match, target.line)
    try:
        wording = re.sub(r"  +", " ", re.sub(r" +(?=[,.?!;])", "", better.wording.format(**values))).strip()
        wording = re.sub(r"(?<=[ap]\.m)\.\.$", ".", wording)
    except UnfitError:
        return None
    if AHEAD in better.wording and any(PAST.search(words) for words in values.values()):
        return None
    before = target.line[: start - target.sentence.start]
    # In chat "its a mess" has an article behind what looks like an owner.
    if ARTICLE.match(wording) and not ARTICLE.match(target.text, start) and DETERMINED.search(before):
        return None
    clause = "{" not in better.wording and pattern.labels[0] not in PHRASES and wording
    if clause and not (CLAUSE_START.search(before) and CLAUSE_END.match(target.text, end)):
        return None
    if wording[-1:] in {"?", ".", "!"}:
        final = FINAL.match(target.text, end)
        alone = CLAUSE_START.search(before) and CLAUSE_END.match(target.text, end)
        if not final or (wording[-1] == "?" and not alone):
            return None
        if wording[-1] == "." and not target.line.rstrip().endswith((".", "!", "?", "…")):
            wording = wording[:-1]
        else:
            end = final.end()
    elif clause and target.text[end : end + 1] == "?":
        wording, end = wording + ".", end + 1
    return Candidate(start, end, fit(target, start, wording), better.strategy, better.note, "pattern")


def fit(target: Target, start: int, wording: str) -> str:
    """Capital or small first letter, quotes and "i", as the place in the text and the writer's own habit ask for."""
    before = target.line[: start - target.sentence.start]
    wording = re.sub(r"\b([ap]\.m)(?=[?!,;])", r"\1.", wording)
    if re.search(r"\bi\b", target.text) and not re.search(r"\bI\b", target.text):
        wording = re.sub(r"\bI\b", "i", wording)
    if "’" in target.text:
        wording = wording.replace("'", "’")
    if SENTENCE_START.search(before):
        first = next((c for c in target.text[start:] if c.isalpha()), "A")
        habit_is_lower = first.islower() or (target.channel == "chat" and not any(c.isupper() for c in target.line))
        if openers.ends(target.text[:start]):
            # Behind "Dear Jo," the first word is small, and the next sentence as ever.
            named = re.match(r"(?:I\b|[A-Z]{2})", wording)
            wording = wording if named else wording[:1].lower() + wording[1:]
            return wording if target.channel == "chat" else re.sub(r"(?<=[?.] )[a-z]", lambda m: m[0].upper(), wording)
        if habit_is_lower:
            return re.sub(r"(?<=[?.] )(?!I\b|[A-Z]{2})[A-Z]", lambda m: m[0].lower(), wording)
        return wording[:1].upper() + wording[1:]
    return wording
