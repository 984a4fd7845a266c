"""What of a draft is not the writer's own running text: quotes, signatures, code and links.

Block skips end the sentence before them; inline skips (links, inline code) lie inside a sentence and are only blanked out
for the model.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tactful.coach.headings import ADDRESSED, ATTRIBUTION, FORWARDED, HEADER_BLOCK, HEADINGS, HEADS
from tactful.coach.signature import signatures
from tactful.coach.types import SkipReason


class SkippedRange(NamedTuple):
    """A stretch in code points, end exclusive."""

    start: int
    end: int
    why: SkipReason


FENCE = re.compile(r"^[ \t]*(```|~~~).*?(?:^[ \t]*\1[ \t\r]*$|\Z)", re.M | re.S)
QUOTED_LINES = re.compile(r"(?:^[ \t]*>.*(?:\n|\Z))+", re.M)
SIGNATURE_DASHES = re.compile(r"^(?:--|—|__+)[ \t\r]*$", re.M)
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
    ATTRIBUTION: ("on", "am", "le", "el", "op", "em", "il", "--"),
    FORWARDED: ("--", "begin forwarded"),
    HEADER_BLOCK: tuple(head + colon for head in HEADS for colon in (":", " :", "\xa0:")),
    SIGNATURE_DASHES: ("--", "—", "__"),
    # It begins with a name, whichever, and holds an address.
    ADDRESSED: ("",),
}
ANY_SIGN = tuple(sign for signs in SIGNS.values() for sign in signs if sign)
MAX_SIGN = max(map(len, ANY_SIGN))
BEFORE_SIGN = " \t*"


class Lines:
    """A text, and which of its lines begin with a sign or hold an address: to search the whole text takes far longer."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._signed: list[tuple[int, str]] = []
        start = 0
        for line in text.split("\n"):
            head = line.lstrip(BEFORE_SIGN)[:MAX_SIGN].lower()
            if head.startswith(ANY_SIGN) or ("<" in line and "@" in line):
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
    found += list(_signatures(lines, own_end))
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
    for pattern in HEADINGS:
        for heading in lines.find(pattern):
            following = QUOTED_LINES.match(text, heading.end() + _blank_run(text, heading.end()))
            yield SkippedRange(heading.start(), following.end() if following else len(text), "quote")


def _blank_run(text: str, position: int) -> int:
    match = re.compile(r"\s*\n(?=[ \t]*>)|").match(text, position)
    return match.end() - position if match else 0


def _signatures(lines: Lines, own_end: int) -> Iterator[SkippedRange]:
    """Where the writer's own part is signed: behind the last line of dashes, or what looks like it."""
    dashes = [(m.start(), own_end) for m in lines.find(SIGNATURE_DASHES, own_end)]
    for start, end in dashes[-1:] or signatures(lines.text, own_end):
        yield SkippedRange(start, end, "signature")


def _merged(found: list[SkippedRange]) -> list[SkippedRange]:
    """Sorted, with overlaps cut from the later one."""
    merged: list[SkippedRange] = []
    for skip in sorted(found, key=lambda s: (s.start, -s.end)):
        start = max(skip.start, merged[-1].end) if merged else skip.start
        if start < skip.end:
            merged.append(SkippedRange(start, skip.end, skip.why))
    return merged
