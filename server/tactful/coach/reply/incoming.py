"""The message being answered: the newest one of the other side, without its own quotes and signature."""

from __future__ import annotations

import re
from itertools import pairwise

from tactful.coach.headings import HEADINGS
from tactful.coach.reply.unmarked import parted
from tactful.coach.text import LINE_START, Document, Range, TextReader

# Some 3,500 words. Nobody answers more of a message than that; the rest is a pasted log, or there to keep us busy.
MAX_READ = 20_000
QUOTE_MARK = re.compile(r"^[ \t]*>", re.M)
# In chat a line is a sentence, and a small letter may follow a question mark.
CHAT_LINE = re.compile(r"\n(?=[ \t]*\S)|(?<=[?!])[ \t]+(?=[a-z])")
MAX_NAME_LINE = 60
MIN_WRAP, MAX_WRAP, CHAT_LINES = 56, 80, 2
UNQUOTED_LINE = re.compile(r"^(?![ \t]*>)[^\n]*\S", re.M)


def newest(text: str, texts: TextReader) -> Document:
    """The newest message in a text, with offsets into that text. Its own quotes and signature are skipped."""
    message = unwrapped(text[:MAX_READ])
    if is_hard_wrapped(message):
        return texts.read(message, LINE_START, draft=False)
    return texts.read(parted(message), CHAT_LINE, draft=False)


def signature_of(document: Document) -> Range | None:
    """Where a message is signed: its signature, or the last of its own lines when that is short."""
    signed = next((Range(s.start, s.end) for s in document.skipped if s.why == "signature"), None)
    last = next(reversed(list(document.sentences)), None)
    return signed or (last if last and last.end - last.start <= MAX_NAME_LINE else None)


def is_hard_wrapped(text: str) -> bool:
    """Whether a mail program broke the lines: each is as long as the widest lets it be before a line in small letters.

    Two lines and nothing else are chat.
    """
    lines = [line.strip() for line in text.splitlines()]
    width = max(map(len, lines), default=0)
    broken = [(a, b) for a, b in pairwise(lines) if a and b[:1].islower()]
    mail = len(lines) > CHAT_LINES and MIN_WRAP <= width <= MAX_WRAP
    return mail and all(len(a) + 1 + len(b.split()[0]) > width for a, b in broken)


def unwrapped(text: str) -> str:
    """The text with the wrapping of a mail program blanked out, its length unchanged.

    When all of a text is quoted, the outermost quote is the message: its heading and one `>` a line give way to blanks.
    """
    for heading in HEADINGS:
        match = heading.search(text)
        if match and not text[: match.start()].strip():
            text = _blanked(text, match.start(), match.end())
    if QUOTE_MARK.search(text) and not UNQUOTED_LINE.search(text):
        text = QUOTE_MARK.sub(lambda mark: " " * len(mark[0]), text)
    return text


def _blanked(text: str, start: int, end: int) -> str:
    blank = "".join("\n" if char == "\n" else " " for char in text[start:end])
    return text[:start] + blank + text[end:]
