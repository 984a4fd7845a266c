"""Patterns: a wording that often carries a flag, and better ones in the same grammar.

Each pattern stands with sentences it fires on and sentences it stays silent on; a test holds it to both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tactful.coach.rewrite.candidate import Candidate, Strategy, Target
from tactful.coach.types import FlagLabel

# Words a match may leave standing before it at the start of a sentence without becoming a fragment.
SENTENCE_START = re.compile(r"(?:^|[.!?]\s+)\W*$")


SUBJECT = {"me": "I", "us": "we", "him": "he", "her": "she", "them": "they"}


@dataclass(frozen=True)
class Better:
    """A replacement. `wording` may use the groups of the pattern as `{name}`, and a pronoun's subject form as `{name_subject}`."""

    wording: str
    strategy: Strategy
    note: str


@dataclass(frozen=True)
class Pattern:
    """A wording. `regex` is matched without case against the sentence, straight quotes for curly ones."""

    labels: tuple[FlagLabel, ...]
    regex: str
    better: tuple[Better, ...]
    fires: tuple[str, ...]
    silent: tuple[str, ...]

    def match(self, sentence: str) -> Iterator[re.Match[str]]:
        """Where the pattern matches in a sentence."""
        yield from re.compile(self.regex, re.I).finditer(sentence.replace("’", "'"))


def propose(patterns: tuple[Pattern, ...], target: Target) -> Iterator[Candidate]:
    """Candidates of all patterns that match the flagged words and fit their label."""
    for pattern in patterns:
        if target.flag and target.flag.label not in pattern.labels:
            continue
        for match in pattern.match(target.line):
            start, end = target.sentence.start + match.start(), target.sentence.start + match.end()
            if not (start < target.span.end and target.span.start < end):
                continue
            groups = {name: value or "" for name, value in match.groupdict().items()}
            groups |= {f"{name}_subject": SUBJECT.get(value.lower(), value) for name, value in groups.items()}
            for better in pattern.better:
                wording = re.sub(r"  +", " ", better.wording.format(**groups)).strip()
                yield Candidate(start, end, fit(target, start, wording), better.strategy, better.note, "pattern")


def fit(target: Target, start: int, wording: str) -> str:
    """Capital or small first letter, as the place in the text and the writer's own habit ask for."""
    before = target.line[: start - target.sentence.start]
    if SENTENCE_START.search(before):
        first = target.text[start]
        habit_is_lower = first.islower() or (target.channel == "chat" and not any(c.isupper() for c in target.line))
        return wording if habit_is_lower else wording[:1].upper() + wording[1:]
    return wording
