"""From a draft to the passages the model reads: paragraphs, sentences, and what is skipped.

A passage is one to three neighbouring sentences of one paragraph. The model reads them together, since a sentence often
lands well or badly by what stands beside it. All offsets here are code points; `offsets.Utf16Map` converts at the edge.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

import sentencex

from tactful.coach.language import LanguageDetector
from tactful.coach.skips import SkippedRange, block_skips, inline_skips

PARAGRAPH_BREAK = re.compile(r"\n[ \t\r]*(?:\n[ \t\r]*)+")
# A line that starts like this is a line of its own; one that goes on in lower case was wrapped by the mail program.
LINE_START = re.compile(r"\n(?=[ \t]*(?:[-*•–]|\d+[.)]|[A-Z0-9\"“‘(]|[^\w\s.,;:!?'’\"”)]))")
MAX_SENTENCES = 3
MAX_PASSAGE = 260
# Nobody reads a longer one in one breath; text without a full stop (pasted logs, rows of emoji) is cut at blanks.
MAX_SENTENCE = 500


class Range(NamedTuple):
    """Code points, end exclusive."""

    start: int
    end: int


class Passage(NamedTuple):
    """Neighbouring sentences, with the inline stretches (links, code) that the model shall not see."""

    sentences: tuple[Range, ...]
    blanked: tuple[Range, ...]

    @property
    def start(self) -> int:
        """Where the first sentence begins."""
        return self.sentences[0].start

    @property
    def end(self) -> int:
        """Where the last sentence ends."""
        return self.sentences[-1].end


class Document(NamedTuple):
    """A draft as the coach sees it."""

    text: str
    passages: tuple[Passage, ...]
    skipped: tuple[SkippedRange, ...]
    language: str

    @property
    def sentences(self) -> Iterator[Range]:
        """All sentences in order."""
        return (sentence for passage in self.passages for sentence in passage.sentences)


def read(text: str, detector: LanguageDetector, lines: re.Pattern[str] = LINE_START) -> Document:
    """Takes a draft apart. `lines` is what ends a sentence besides its marks."""
    blocks = block_skips(text)
    inline = inline_skips(text)
    ends = [block.end for block in blocks]
    skipped = [*blocks]
    for skip in inline:
        block = bisect_right(ends, skip.start)
        if block == len(blocks) or skip.start < blocks[block].start:
            skipped.append(skip)
    passages: list[Passage] = []
    letters_by_language: dict[str, int] = {}
    for paragraph in _paragraphs(text, blocks):
        own = _blank(text, paragraph, inline)
        language = detector.detect(own)
        letters_by_language[language] = letters_by_language.get(language, 0) + len(own)
        if language not in ("en", "und"):
            skipped.append(SkippedRange(*paragraph, "other_language"))
            continue
        passages += _pack(split_sentences(text, paragraph, lines), inline)
    letters_by_language.pop("und", None)
    language = max(letters_by_language, key=letters_by_language.__getitem__) if letters_by_language else "und"
    return Document(text, tuple(passages), tuple(sorted(skipped)), language)


def split_sentences(text: str, within: Range, lines: re.Pattern[str] = LINE_START) -> list[Range]:
    """Sentences of a stretch of text, blanks at their edges left out. sentencex does the splitting."""
    sentences: list[Range] = []
    for line in _pieces(text, within, lines):
        for boundary in sentencex.get_sentence_boundaries("en", text[line.start : line.end]):
            sentence = _stripped(text, Range(line.start + boundary["start_index"], line.start + boundary["end_index"]))
            if sentence:
                sentences += _cut(text, sentence)
    return sentences


def _cut(text: str, sentence: Range) -> Iterator[Range]:
    """An overlong sentence in pieces of at most `MAX_SENTENCE`, at blanks where there are any."""
    start = sentence.start
    while sentence.end - start > MAX_SENTENCE:
        blank = max(text.rfind(" ", start + 1, start + MAX_SENTENCE), text.rfind("\n", start + 1, start + MAX_SENTENCE))
        stop = blank + 1 if blank > start else start + MAX_SENTENCE
        piece = _stripped(text, Range(start, stop))
        if piece:
            yield piece
        start = stop
    rest = _stripped(text, Range(start, sentence.end))
    if rest:
        yield rest


def _paragraphs(text: str, skips: list[SkippedRange]) -> Iterator[Range]:
    """Stretches between skips and blank lines that hold more than blanks."""
    position = 0
    for start, end in [*((s.start, s.end) for s in skips), (len(text), len(text))]:
        for piece in _pieces(text, Range(position, start), PARAGRAPH_BREAK):
            paragraph = _stripped(text, piece)
            if paragraph:
                yield paragraph
        position = end


def _pieces(text: str, within: Range, separator: re.Pattern[str]) -> Iterator[Range]:
    position = within.start
    for match in separator.finditer(text, within.start, within.end):
        yield Range(position, match.start())
        position = match.end()
    yield Range(position, within.end)


def _stripped(text: str, piece: Range) -> Range | None:
    inner = text[piece.start : piece.end]
    start = piece.start + len(inner) - len(inner.lstrip())
    end = start + len(inner.strip())
    return Range(start, end) if start < end else None


def _blank(text: str, piece: Range, inline: list[SkippedRange]) -> str:
    """The piece without its links and code, for the language detector."""
    kept, position = "", piece.start
    for start, end in _within(inline, piece.start, piece.end):
        kept += text[position:start]
        position = end
    return kept + text[position : piece.end]


def _pack(sentences: list[Range], inline: list[SkippedRange]) -> list[Passage]:
    """Groups sentences into passages of at most `MAX_SENTENCES` and about `MAX_PASSAGE` characters."""
    groups: list[list[Range]] = []
    for sentence in sentences:
        fits = groups and len(groups[-1]) < MAX_SENTENCES and sentence.end - groups[-1][0].start <= MAX_PASSAGE
        if fits:
            groups[-1].append(sentence)
        else:
            groups.append([sentence])
    return [Passage(tuple(group), tuple(_within(inline, group[0].start, group[-1].end))) for group in groups]


def _within(inline: list[SkippedRange], start: int, end: int) -> Iterator[Range]:
    """The parts of inline skips that lie in a stretch. The skips are in order."""
    for skip in inline[max(0, bisect_left(inline, start, key=lambda s: s.start) - 1) :]:
        if skip.start >= end:
            break
        if skip.end > start:
            yield Range(max(skip.start, start), min(skip.end, end))
