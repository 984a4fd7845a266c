"""What of a draft is not the writer's own running text: quotes, signatures, code and links.

Block skips end the sentence before them; inline skips (links, inline code) lie inside a sentence and are only blanked out
for the model.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tactful.coach.types import SkipReason


class SkippedRange(NamedTuple):
    """A stretch in code points, end exclusive."""

    start: int
    end: int
    why: SkipReason


FENCE = re.compile(r"^[ \t]*(```|~~~).*?(?:^[ \t]*\1[ \t\r]*$|\Z)", re.M | re.S)
QUOTED_LINES = re.compile(r"(?:^[ \t]*>.*(?:\n|\Z))+", re.M)
# The line a mail program puts above the message being answered, in the languages of the commonest ones. The line may be
# wrapped once, so it spans at most 200 characters.
ATTRIBUTION = re.compile(
    r"^(?:On\b[^\n]{3,120}(?:\n[^\n]{1,100})?\bwrote:"
    r"|Am\b[^\n]{3,120}(?:\n[^\n]{1,100})?\bschrieb\b[^\n]{0,80}:"
    r"|Le\b[^\n]{3,120}(?:\n[^\n]{1,100})?\ba écrit ?:"
    r"|El\b[^\n]{3,120}(?:\n[^\n]{1,100})?\bescribió:"
    r"|Op\b[^\n]{3,120}(?:\n[^\n]{1,100})?\bschreef\b[^\n]{0,80}:"
    r"|Em\b[^\n]{3,120}(?:\n[^\n]{1,100})?\bescreveu:"
    r"|Il\b[^\n]{3,120}(?:\n[^\n]{1,100})?\bha scritto:)[ \t\r]*$",
    re.M,
)
FORWARDED = re.compile(
    r"^[ \t]*(?:-{2,}[ \t]*(?:(?:original|forwarded) message[ \t\r-]*|forwarded by\b[^\n]*)"
    r"|begin forwarded message:[ \t\r]*)$",
    re.M | re.I,
)
HEADER = r"[ \t]*\*?(?:from|sent|date|to|cc|reply-to|subject):\*?[ \t][^\n]*(?:\n|\Z)"
HEADER_BLOCK = re.compile(rf"^(?:{HEADER}){{3,}}", re.M | re.I)
SIGNATURE_DASHES = re.compile(r"^(?:--|—|__+)[ \t\r]*$", re.M)
SIGN_OFF = re.compile(
    r"^(?:with |many |my |our |warm(?:est)? |kind(?:est)? |best |all the )*"
    r"(?:regards|wishes|best|thanks(?: again)?|thank you|cheers|sincerely|yours(?: (?:sincerely|faithfully|truly))?"
    r"|respectfully|take care|greetings|sent from my \w+)[,.!]?[ \t\r]*$",
    re.M | re.I,
)
# The extension sends so many lines along with an edit near the end, and one more (extension/drafts/part.ts).
MAX_SIGNATURE_LINES = 7
MAX_SIGNATURE_LINE = 70
CONTACT_LINE = re.compile(r"^[^\n]*(?:\S+@\S+\.\w+|\+?\d[\d ()/.-]{7,}\d|\w \| \w)[^\n]*$")
INLINE_CODE = re.compile(r"`[^`\n]+`")
LINK = re.compile(
    r"\b(?:https?://|www\.)[^\s<>\"'⟩]+[^\s<>\"'⟩.,;:!?)\]]|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}\b"
)
# A text with a link holds one of them. To search for links takes long.
LINK_SIGNS = ("://", "www.", "@")
# How a line begins that one of these may be found at, in small letters and without what may stand before it.
SIGNS = {
    FENCE: ("```", "~~~"),
    QUOTED_LINES: (">",),
    ATTRIBUTION: ("on", "am", "le", "el", "op", "em", "il"),
    FORWARDED: ("--", "begin forwarded"),
    HEADER_BLOCK: ("from:", "sent:", "date:", "to:", "cc:", "reply-to:", "subject:"),
    SIGNATURE_DASHES: ("--", "—", "__"),
}
ANY_SIGN = tuple(sign for signs in SIGNS.values() for sign in signs)
MAX_SIGN = max(map(len, ANY_SIGN))
BEFORE_SIGN = " \t*"


class Lines:
    """A text, and which of its lines begin with a sign: to look at those alone is far faster than to search the text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._signed: list[tuple[int, str]] = []
        start = 0
        for line in text.split("\n"):
            head = line.lstrip(BEFORE_SIGN)[:MAX_SIGN].lower()
            if head.startswith(ANY_SIGN):
                self._signed.append((start, head))
            start += len(line) + 1

    def find(self, pattern: re.Pattern[str], end: int | None = None) -> Iterator[re.Match[str]]:
        """The places of a pattern that begins a line, up to `end`."""
        position, end = 0, len(self.text) if end is None else end
        for start, head in self._signed:
            if start < position or not head.startswith(SIGNS[pattern]):
                continue
            match = pattern.match(self.text, start, end)
            if match:
                position = match.end()
                yield match


def block_skips(text: str) -> list[SkippedRange]:
    """Quotes, fenced code and the signature, in order, without overlaps."""
    lines = Lines(text)
    found = [SkippedRange(m.start(), m.end(), "code") for m in lines.find(FENCE)]
    found += [SkippedRange(m.start(), m.end(), "quote") for m in lines.find(QUOTED_LINES)]
    found += list(_earlier_messages(lines))
    own_end = min(
        (skip.start for skip in found if skip.end >= len(text.rstrip()) and skip.why == "quote"), default=len(text)
    )
    signature = _signature_start(lines, own_end)
    if signature is not None:
        found.append(SkippedRange(signature, own_end, "signature"))
    return _merged(found)


def inline_skips(text: str) -> list[SkippedRange]:
    """Links, addresses and inline code, in order."""
    found = [SkippedRange(m.start(), m.end(), "code") for m in INLINE_CODE.finditer(text)]
    if any(sign in text for sign in LINK_SIGNS):
        found += [SkippedRange(m.start(), m.end(), "link") for m in LINK.finditer(text)]
    return _merged(found)


def _earlier_messages(lines: Lines) -> Iterator[SkippedRange]:
    """The message being answered, from its heading: to the end, or over the `>` lines if those follow the heading."""
    text = lines.text
    for pattern in (ATTRIBUTION, FORWARDED, HEADER_BLOCK):
        for heading in lines.find(pattern):
            following = QUOTED_LINES.match(text, heading.end() + _blank_run(text, heading.end()))
            yield SkippedRange(heading.start(), following.end() if following else len(text), "quote")


def _blank_run(text: str, position: int) -> int:
    match = re.compile(r"\s*\n(?=[ \t]*>)|").match(text, position)
    return match.end() - position if match else 0


def _signature_start(lines: Lines, own_end: int) -> int | None:
    """Where the signature of the writer's own part begins, or None."""
    text = lines.text
    dashes = [m.start() for m in lines.find(SIGNATURE_DASHES, own_end)]
    if dashes:
        return dashes[-1]
    tail = _tail_start(text, own_end, MAX_SIGNATURE_LINES + 1)
    for sign_off in reversed(list(SIGN_OFF.finditer(text, tail, own_end))):
        below = [line for line in text[sign_off.end() : own_end].splitlines() if line.strip()]
        if 1 <= len(below) <= MAX_SIGNATURE_LINES and all(len(line) <= MAX_SIGNATURE_LINE for line in below):
            return sign_off.start()
    start = None
    position = own_end
    for line in reversed(text[:own_end].splitlines(keepends=True)):
        position -= len(line)
        if not line.strip():
            continue
        if len(line) > MAX_SIGNATURE_LINE or not CONTACT_LINE.match(line) or line.rstrip().endswith((".", "?", "!")):
            break
        start = position
    return start


def _tail_start(text: str, end: int, lines: int) -> int:
    """Where the last so many lines that are not blank begin."""
    start = end
    while lines and start > 0:
        line_start = text.rfind("\n", 0, start - 1) + 1
        lines -= bool(text[line_start:start].strip())
        start = line_start
    return start


def _merged(found: list[SkippedRange]) -> list[SkippedRange]:
    """Sorted, with overlaps cut from the later one."""
    merged: list[SkippedRange] = []
    for skip in sorted(found, key=lambda s: (s.start, -s.end)):
        start = max(skip.start, merged[-1].end) if merged else skip.start
        if start < skip.end:
            merged.append(SkippedRange(start, skip.end, skip.why))
    return merged
