"""Wordings borrowed from a language model: what it is told, and what of its answer may become a candidate.

The answer is a stranger's text until proven: only plain words are taken, in the writer's own letters and habits. What
it means is for the verifier and the tone model to judge, as with every candidate.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tactful.coach.rewrite.candidate import Candidate, Target
from tactful.coach.rewrite.pattern import fit, with_fragments
from tactful.coach.text import Document, Range
from tactful.coach.types import Audience, Channel, FlagLabel
from tactful.coach.why import why

MAX_WORDINGS = 3
# In characters. What is longer is no sentence that a small change mends, or no neighbour that helps.
MAX_SENTENCE = 1000
MAX_NEIGHBOUR = 300
NOTE = "from the language model on this computer"

# A list mark or the like before the first word stays as it is.
LEADING = re.compile(r"[^\w\"“'‘(]*")
FINAL = re.compile(r"[.!?…]+$")
MARKS = ".,;:!?…\"'()“”‘’-–—"
PLAIN_WORD = re.compile(r"[A-Za-zÀ-ɏ]+(?:['’-][A-Za-zÀ-ɏ]+)*")
# A model that talks about its task or itself, not to the reader.
META = re.compile(
    r"\b(?:as an ai|ai|language model|chat ?bot|assistant|prompts?|instructions?|rewrit\w*|rewrote|re-?phras\w*"
    r"|re-?word\w*|json|system|the (?:user|writer|reader|sender|recipient)|(?:version|option|alternative) \w+"
    r"|here(?:'s| is| are) (?:a|an|the|your|my|some|one|two|three)|sure(?=[,!]))\b",
    re.I,
)


class Brief(NamedTuple):
    """One flagged sentence, what stands beside it, and what is wrong with it."""

    sentence: str
    before: str
    after: str
    flagged: str
    label: FlagLabel
    why: str
    channel: Channel | None
    audience: Audience | None


def brief(document: Document, target: Target) -> Brief | None:
    """What a language model needs to know of a flagged sentence; None for a selection without a flag."""
    target = with_fragments(target)
    if target.flag is None or len(target.line) > MAX_SENTENCE:
        return None
    before = [s for s in document.sentences if s.end <= target.sentence.start][-1:]
    after = [s for s in document.sentences if s.start >= target.sentence.end][:1]
    return Brief(
        sentence=target.line,
        before=_neighbour(document.text, before),
        after=_neighbour(document.text, after),
        flagged=target.words,
        label=target.flag.label,
        why=why(target.flag.label, target.flag.severity),
        channel=target.channel,
        audience=target.audience,
    )


def _neighbour(text: str, found: list[Range]) -> str:
    return "".join(text[s.start : s.end] for s in found if s.end - s.start <= MAX_NEIGHBOUR)


def propose(target: Target, wordings: Sequence[str]) -> Iterator[Candidate]:
    """Candidates of the first wordings, in the writer's letters; none of those that are more than plain words."""
    if target.flag is None:
        return
    target = with_fragments(target)
    leading = LEADING.match(target.line)
    start = target.sentence.start + (leading.end() if leading else 0)
    old = target.text[start : target.sentence.end]
    for given in wordings[:MAX_WORDINGS]:
        # Before anything else looks at it: a page of text would keep the verifier busy.
        if len(given) > MAX_SENTENCE:
            continue
        wording = _unquoted(unicodedata.normalize("NFC", given.strip(" ")), old)
        if wording and _is_plain(wording, old) and not _talks_about_itself(wording, old):
            wording = fit(target, start, _small_first(_ended_like(old, wording), target.text))
            yield Candidate(start, target.sentence.end, wording, "reword", NOTE, "local_llm")


def _unquoted(wording: str, old: str) -> str:
    """The wording without quotation marks round the whole of it, which the sentence does not have."""
    framed = wording[:1] in '"“' and wording[-1:] in '"”' and old[:1] not in '"“'
    return wording[1:-1].strip(" ") if framed and len(wording) > 2 else wording


def _is_plain(wording: str, old: str) -> bool:
    """Whether it is one line of ordinary words and marks, but for what the sentence itself has (an address, a number)."""
    if any(unicodedata.category(char)[0] in "CZ" and char != " " for char in wording):
        return False
    own = {word.strip(MARKS).lower() for word in old.split()}
    words = [bare for word in wording.split() if (bare := word.strip(MARKS))]
    return bool(words) and all(word.lower() in own or PLAIN_WORD.fullmatch(word) for word in words)


def _talks_about_itself(wording: str, old: str) -> bool:
    return any(match[0].lower() not in old.lower() for match in META.finditer(wording.replace("’", "'")))


def _ended_like(old: str, wording: str) -> str:
    """The wording with a final stop if the sentence has one, and without if it has none."""
    if not FINAL.search(old):
        return wording.removesuffix(".")
    return wording if FINAL.search(wording) else wording + "."


def _small_first(wording: str, text: str) -> str:
    """The wording as it would stand within a sentence, unless it begins with "I", an abbreviation or a name of the text."""
    first = wording.split(maxsplit=1)[0].strip(MARKS)
    named = first in text and first.lower() not in text
    kept = named or re.match(r"I\b", first) or (len(first) > 1 and first.isupper())
    return wording if kept else wording[:1].lower() + wording[1:]
