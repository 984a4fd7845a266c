"""The message being answered: the newest one of the other side, without its own quotes and signature."""

from __future__ import annotations

import re

from tactful.coach.language import LanguageDetector
from tactful.coach.skips import ATTRIBUTION, FORWARDED, HEADER_BLOCK
from tactful.coach.text import Document, read

# Some 3,500 words. Nobody answers more of a message than that; the rest is a pasted log, or there to keep us busy.
MAX_READ = 20_000
QUOTE_MARK = re.compile(r"^[ \t]*>", re.M)
UNQUOTED_LINE = re.compile(r"^(?![ \t]*>)[^\n]*\S", re.M)


def newest(text: str, detector: LanguageDetector) -> Document:
    """The newest message in a text, with offsets into that text. Its own quotes and signature are skipped."""
    return read(unwrapped(text[:MAX_READ]), detector)


def unwrapped(text: str) -> str:
    """The text with the wrapping of a mail program blanked out, its length unchanged.

    When all of a text is quoted, the outermost quote is the message: its heading and one `>` a line give way to blanks.
    """
    for heading in (ATTRIBUTION, FORWARDED, HEADER_BLOCK):
        match = heading.search(text)
        if match and not text[: match.start()].strip():
            text = _blanked(text, match.start(), match.end())
    if QUOTE_MARK.search(text) and not UNQUOTED_LINE.search(text):
        text = QUOTE_MARK.sub(lambda mark: " " * len(mark[0]), text)
    return text


def _blanked(text: str, start: int, end: int) -> str:
    blank = "".join("\n" if char == "\n" else " " for char in text[start:end])
    return text[:start] + blank + text[end:]
