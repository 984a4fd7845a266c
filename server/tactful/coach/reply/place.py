"""Where in a draft a sentence goes in, and what it needs around it to stand there."""

from __future__ import annotations

import re
from typing import NamedTuple

from tactful.coach.text import Document, Range

GREETING = re.compile(
    r"\W*(?:hi|hey|hello|hiya|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings)\b[^.!?\n]{0,48}",
    re.I,
)
# "Hi Jo, thanks …": a greeting that goes on in its own sentence.
RUN_ON = re.compile(
    r"\W*(?:hi|hey|hello|hiya|dear|good (?:morning|afternoon|evening))\b[^,.!?\n]{0,32},\s*(?=\S)", re.I
)
CLOSING = re.compile(
    r"\W*(?:(?:many |kind |best |warm )?(?:thanks|thank you|cheers|regards|wishes)(?: (?:again|so much|in advance))?|best|take care"
    r"|looking forward .{0,40}|have a (?:good|great|nice|lovely) .{0,20}|(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)\W*"
)


class Insertion(NamedTuple):
    """Words ready to go in at a code point of the draft."""

    at: int
    words: str


def body(draft: Document) -> list[Range]:
    """The sentences between greeting and closing."""
    own = [s for s in draft.sentences if not GREETING.fullmatch(draft.text, s.start, s.end)]
    while own and CLOSING.fullmatch(draft.text, own[-1].start, own[-1].end):
        own.pop()
    return own


def first(draft: Document, sentence: str) -> Insertion | None:
    """Before the first sentence that says something; behind it where that runs on from the greeting."""
    own = body(draft)
    if not own:
        return None
    run_on = RUN_ON.match(draft.text, own[0].start, own[0].end)
    if run_on and draft.text[run_on.end()].isupper():
        return Insertion(run_on.end(), f"{sentence} ")
    if run_on:
        return Insertion(own[0].end, f" {sentence}")
    return Insertion(own[0].start, f"{sentence} ")


def last(draft: Document, sentence: str) -> Insertion | None:
    """Behind the last sentence that says something, on a line of its own where the draft has paragraphs."""
    own = body(draft)
    if not own:
        return None
    end = own[-1].end
    stopped = draft.text[end - 1] in ".!?…"
    apart = "\n\n" if "\n\n" in draft.text[:end] else "\n" if "\n" in draft.text[:end] or not stopped else " "
    return Insertion(end, apart + sentence)
