# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Where in a draft a sentence goes in, and what it needs around it to stand there; nowhere when in doubt."""

from __future__ import annotations

import re
from typing import NamedTuple

from tactful.coach.text import Document, Range

_HAIL = r"(?:hi|hey|hello|hiya|dear|good (?:morning|afternoon|evening|day)|greetings)"
_TIME = r"(?:morning|afternoon|evening)"
# With a full stop or "!" behind it only a short one: "Evening classes start on Monday." is none.
GREETING = re.compile(
    rf"\W*(?:(?:{_HAIL}|{_TIME})\b[^.!?\n]{{0,48}}|{_HAIL}\b(?:,? [\w.'’-]+){{0,3}}\W*|{_TIME}(?:,? [\w.'’-]+)?\W*)",
    re.I,
)
# "Hi Jo, thanks …", "Hi Jo! The …", "Hi Jo - the …": a greeting that goes on in its own sentence.
RUN_ON = re.compile(rf"\W*{_HAIL}\b[^,.!?:\n–—]{{0,32}}?(?:[,!:]\s*|\s+[-–—]\s+)(?=\S)", re.I)
HAILS = re.compile(rf"\W*{_HAIL}\b", re.I)
NAME = r"(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,2}"
NAMED = re.compile(rf"{NAME},?")
# "Anna, the …"; "Yes, the …" is no name, but nor would a sentence before it do harm.
CALLED = re.compile(
    r"(?!(?i:yes|no|sure|ok|okay|right|well|also|and|but|so|now|today|tomorrow|\w+ly)\b)[A-Z][\w'’-]+,\s"
)
_FAREWELL = (
    r"(?i:(?:with |and |my |our |the |all |many |kind(?:est)? |best |warm(?:est)? )*"
    r"(?:thanks|thank you|thx|cheers|regards|wishes|greetings|best|love|sincerely|yours|respectfully|take care|bye|speak soon|talk soon|see you(?: (?:soon|then|there|on \w+|\w+day))?)"
    r"(?: (?:again|so much|very much|a lot|in advance|for now|sincerely|truly|faithfully|in haste|from (?:\w+ ?){1,3}|and (?:best|kind|warm)? ?(?:wishes|regards|greetings)))*(?:,? (?:and|you|everyone|all|team))*(?:,? have (?:a|the) (?:good|great|nice|lovely|rest) ?.{0,20})?"
    r"|looking forward .{0,40}|(?:have|enjoy) (?:a|the) (?:good|great|nice|lovely|rest) ?.{0,20}|sent from .{0,30})"
)
CLOSING = re.compile(
    rf"\W*(?:{_FAREWELL}(?:[\s,.!–—-]+{NAME}|[,\n]\s*\w+)?|{NAME}(?: \([^)\n]*\))?|(?:love|cheers|thanks),? [a-z]+(?: x+)?)\W*"
)
SMALL_NAME = re.compile(r"(?!(?:ok|okay|yes|no|sure|done|thanks|sorry|please)\b)[a-z]{2,12}(?: x+)?")
# A line before a name, "All good things from Leeds,".
MAX_CLOSING_WORDS = 6
MAX_SIGNING_WORDS = 4
CLOSED_INSIDE = re.compile(rf"[,.!\s](?i:regards|cheers|thanks|best(?: wishes)?|love),?\s+{NAME}\W*$|^\W*P\.? ?S\b")
# What opens and closes any mail, so that a sentence goes in behind it and before it.
OPENING = re.compile(
    r"\W*(?:many thanks|thank you|thanks|thx|sorry|my apologies|apologies|i(?:['’]m| am) (?:so |very )?sorry|(?:i |we )?hope (?:you|this|all)|good to hear|great to hear|it was (?:good|great|nice|lovely))\b",
    re.I,
)
PARTING = re.compile(
    r"\W*(?:(?:please |do |just )*(?:let (?:me|us) know|feel free|do not hesitate|don['’]t hesitate|get in touch|reach out|contact (?:me|us))\b"
    r"|(?:thank you|thanks)(?: (?:so much|very much|again))? for your (?:understanding|patience|cooperation|time|business|loyalty|feedback)\W*$"
    r"|if (?:you have|there(?: i|['’])s|anything)\b|(?:i |we )?hope (?:this|that) (?:helps|answers|works)|any (?:more )?questions)",
    re.I,
)
WITHIN = re.compile(r"[.!?]\s+\S")
LIST_MARK = re.compile(r"[-*•–]|\d+[.)]\s")
REST_OF_LINE = re.compile(r"[ \t\r]*(?:\n|$)")


class Insertion(NamedTuple):
    """Words ready to go in at a code point of the draft."""

    at: int
    words: str


def body(draft: Document) -> list[Range]:
    """The sentences between greeting and closing."""
    text = draft.text
    own = [s for s in draft.sentences if not GREETING.fullmatch(text, s.start, s.end)]
    if own and text[own[0].end - 1] == "," and NAMED.fullmatch(text, own[0].start, own[0].end):
        own.pop(0)
    while own and (CLOSING.fullmatch(text, own[-1].start, own[-1].end) or _signs(text, own[-1])):
        name = own.pop()
        signs = NAMED.fullmatch(text, name.start, name.end) or _signs(text, name)
        if own and signs and _leads_to_a_name(text[own[-1].start : own[-1].end]):
            own.pop()
    return own


def _signs(text: str, line: Range) -> bool:
    """Whether the last words are who writes ("Box office", "Lumen & Fils"): a few on a line of their own, never ended."""
    words = text[line.start : line.end]
    alone = text[: line.start].rstrip(" \t").endswith("\n") and not text[line.end :].strip()
    titled = words[:1].isupper() and len(words.split()) <= MAX_SIGNING_WORDS and words[-1] not in ".!?…:)"
    return alone and (titled or SMALL_NAME.fullmatch(words) is not None)


def _leads_to_a_name(line: str) -> bool:
    return line.endswith(",") and len(line.split()) <= MAX_CLOSING_WORDS


def first(draft: Document, sentence: str) -> Insertion | None:
    """Before the first sentence that says something, or behind thanks that come first."""
    own, text = body(draft), draft.text
    if not own:
        return None
    start, end = own[0]
    if run_on := RUN_ON.match(text, start, end):
        start = run_on.end()
    elif HAILS.match(text, start, end):
        return None
    if OPENING.match(text, start, end) and text[end - 1] in ".!":
        # "thanks!! it was Ana." reads on.
        if WITHIN.search(text, start, end - 1):
            return None
        return Insertion(end, f" {sentence}")
    # Behind a full stop a small letter would stand, in a draft that writes large ones.
    shrunk = text[start].islower() and not sentence[:1].islower()
    if shrunk or LIST_MARK.match(text, start) or CALLED.match(text, start):
        return None
    return Insertion(start, f"{sentence} ")


def last(draft: Document, sentence: str) -> Insertion | None:
    """Behind the last sentence that says something, on a line of its own where the draft has paragraphs."""
    own, text = body(draft), draft.text
    while own and PARTING.match(text, own[-1].start, own[-1].end):
        own.pop()
    if not own:
        return None
    start, end = own[-1]
    if not REST_OF_LINE.match(text, end) or CLOSED_INSIDE.search(text[start:end]):
        return None
    stopped = text[end - 1] in ".!?…"
    apart = "\n\n" if "\n\n" in text[:end] else "\n" if "\n" in text[:end] or not stopped else " "
    return Insertion(end, apart + sentence)
