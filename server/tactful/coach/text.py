"""From a draft to the passages the model reads: paragraphs, sentences, and what is skipped.

A passage is one to three neighbouring sentences of one paragraph. The model reads them together, since a sentence often
lands well or badly by what stands beside it. All offsets here are code points; `offsets.Utf16Map` converts at the edge.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

import sentencex

from tactful.coach.language import goes_with, language_of
from tactful.coach.memory import KeyedHash, Memory
from tactful.coach.skips import SkippedRange, block_skips, inline_skips

BLANK_LINES = re.compile(r"\n[ \t\r]*(?:\n[ \t\r]*)+")
# In rich editors each line is a paragraph: in a draft that no mail program wrapped a line break behind a full stop (and not
# that of "a.m.") parts two of them. What follows begins a sentence by LINE_START as well. The extension cuts drafts at the
# same places (extension/drafts/part.ts).
PARAGRAPH_LINE = re.compile(r"(?<![AaPp]\.[Mm]\.)(?:(?<=[.!?…])|(?<=[.!?…][\"”’)]))[ \t\r]*\n(?=[ \t]*[A-Z0-9\"“(•*-])")
# A line that starts like this is a line of its own; one that goes on in lower case was wrapped by the mail program.
LINE_START = re.compile(r"\n(?=[ \t]*(?:[-*•–]|\d+[.)]|[A-Z0-9\"“‘(]|[^\w\s.,;:!?'’\"”)]))")
# A mail program wraps lines that are at least this long, in code points.
WRAPPED_LENGTH = 50
# Where lines were wrapped, the break before a name is no end either: only one before a mark of a list, or behind a full stop.
WRAPPED = re.compile(rf"\n(?<=[^\n]{{{WRAPPED_LENGTH}}}\n)[ \t]*[a-z]")
WRAPPED_LINE_START = re.compile(
    rf"\n(?=[ \t]*(?:[-*•–]|\d+[.)] ))|(?<![^\n]{{{WRAPPED_LENGTH - 1}}}[^\n.!?:;…]){LINE_START.pattern}"
)
# A refusal, against the "No." of "No. 5" and "No. of pages".
REFUSAL = re.compile(r"no\.(?P<gap>\s+)(?P<rest>(?![\d#]|of\b)\S)", re.I)
# What the extension puts where a picture or a chip lies: at the edge of a sentence it is none of its words.
STAND_IN = "\ufffc"
MAX_SENTENCES = 3
MAX_PASSAGE = 260
# Nobody reads a longer one in one breath; text without a full stop (pasted logs, rows of emoji) is cut at blanks.
MAX_SENTENCE = 500
# Paragraphs kept, by the number of their passages. A 5,000-word draft has some 300 passages.
CAPACITY = 2048


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

    def only(self, sentence: int) -> Passage:
        """One of the sentences, by its number, as a passage of its own."""
        alone = self.sentences[sentence]
        return Passage((alone,), tuple(b for b in self.blanked if alone.start <= b.start and b.end <= alone.end))


class Paragraph(NamedTuple):
    """Running text taken apart, without its words: all offsets count from its start, wherever in a draft it stands.

    `name` and `names` (of its passages) are keyed hashes under which readings are kept; `letters` is the number of its
    characters outside links and code. One that is not in English has no passages; one whose language is None is too short
    to tell, and taken for English by itself.
    """

    name: bytes
    language: str | None
    letters: int
    skipped: tuple[SkippedRange, ...]
    passages: tuple[Passage, ...]
    names: tuple[bytes, ...]


class PlacedParagraph(NamedTuple):
    """A paragraph, and where in a draft it begins and ends."""

    start: int
    end: int
    paragraph: Paragraph


class Document(NamedTuple):
    """A draft as the coach sees it."""

    text: str
    paragraphs: tuple[PlacedParagraph, ...]
    skipped: tuple[SkippedRange, ...]
    language: str

    @property
    def passages(self) -> Iterator[Passage]:
        """All passages in order."""
        return (_moved(passage, start) for start, _, paragraph in self.paragraphs for passage in paragraph.passages)

    @property
    def sentences(self) -> Iterator[Range]:
        """All sentences in order."""
        return (sentence for passage in self.passages for sentence in passage.sentences)

    @property
    def own_words(self) -> str:
        """What the coach reads of the draft, a passage a line."""
        return "\n".join(
            self.text[start + passage.start : start + passage.end]
            for start, _, paragraph in self.paragraphs
            for passage in paragraph.passages
        )


class TextReader:
    """Takes drafts apart, and remembers how it took their paragraphs apart."""

    def __init__(self, name: KeyedHash) -> None:
        self._name = name
        self._paragraphs: Memory[bytes, Paragraph] = Memory(CAPACITY, lambda paragraph: 1 + len(paragraph.passages))

    def read(self, text: str, lines: re.Pattern[str] = LINE_START, *, draft: bool = True) -> Document:
        """Takes a draft, or else a message received, apart. `lines` is what ends a sentence besides its marks."""
        blocks = block_skips(text)
        skipped = [*blocks]
        placed = _short_ones_with_the_rest(
            text,
            [
                PlacedParagraph(start, end, self._paragraph(text[start:end], lines))
                for start, end in _paragraphs(text, blocks, draft)
            ],
        )
        letters: dict[str, int] = {}
        for start, _, paragraph in placed:
            skipped += [SkippedRange(start + skip.start, start + skip.end, skip.why) for skip in paragraph.skipped]
            language = paragraph.language or "en"
            letters[language] = letters.get(language, 0) + paragraph.letters
        letters.pop("und", None)
        language = max(letters, key=letters.__getitem__) if letters else "und"
        return Document(text, tuple(placed), tuple(sorted(skipped)), language)

    def _paragraph(self, text: str, lines: re.Pattern[str]) -> Paragraph:
        name = self._name(text, lines.pattern)
        paragraph = self._paragraphs.get(name)
        if paragraph is None:
            paragraph = self._taken_apart(name, text, lines)
            self._paragraphs.put(name, paragraph)
        return paragraph

    def _taken_apart(self, name: bytes, text: str, lines: re.Pattern[str]) -> Paragraph:
        inline = inline_skips(text)
        own = _without(text, inline)
        language = language_of(own)
        if language not in (None, "en", "und"):
            whole = SkippedRange(0, len(text), "other_language")
            return Paragraph(name, language, len(own), (*inline, whole), (), ())
        if lines is LINE_START and WRAPPED.search(text):
            lines = WRAPPED_LINE_START
        passages = _pack(split_sentences(text, Range(0, len(text)), lines), inline)
        names = tuple(
            # The same words are taken apart otherwise in a message than in a draft.
            self._name(text[p.start : p.end], repr(_moved(p, -p.start)))
            for p in passages
        )
        return Paragraph(name, language, len(own), tuple(inline), tuple(passages), names)


def _short_ones_with_the_rest(text: str, placed: list[PlacedParagraph]) -> list[PlacedParagraph]:
    """A greeting is too short to tell: where all else is in another language it is not read, unless it is English."""
    told = {language for p in placed if (language := p.paragraph.language)} - {"und"}
    if not told or "en" in told:
        return placed
    language = min(told)
    return [
        p if p.paragraph.language or not goes_with(text[p.start : p.end], language) else _unread(p, language)
        for p in placed
    ]


def _unread(placed: PlacedParagraph, language: str) -> PlacedParagraph:
    start, end, paragraph = placed
    skipped = (*paragraph.skipped, SkippedRange(0, end - start, "other_language"))
    # Without its name: under that one it is remembered as what it is among English.
    return PlacedParagraph(start, end, Paragraph(b"", language, paragraph.letters, skipped, (), ()))


def _moved(passage: Passage, by: int) -> Passage:
    sentences, blanked = (
        tuple(Range(start + by, end + by) for start, end in parts) for parts in (passage.sentences, passage.blanked)
    )
    return Passage(sentences, blanked)


def split_sentences(text: str, within: Range, lines: re.Pattern[str] = LINE_START) -> list[Range]:
    """Sentences of a stretch of text, blanks at their edges left out. sentencex does the splitting."""
    sentences: list[Range] = []
    for line in _pieces(text, within, lines):
        for boundary in sentencex.get_sentence_boundaries("en", text[line.start : line.end]):
            sentence = _stripped(text, Range(line.start + boundary["start_index"], line.start + boundary["end_index"]))
            if sentence:
                sentences += [piece for part in _without_refusal(text, sentence) for piece in _cut(text, part)]
    return sentences


def _without_refusal(text: str, sentence: Range) -> Iterator[Range]:
    """A "No." that opens a sentence as one of its own: sentencex takes it for a number's, as in "No. 5"."""
    refusal = REFUSAL.match(text, *sentence)
    if refusal:
        yield Range(sentence.start, refusal.start("gap"))
    yield Range(refusal.start("rest") if refusal else sentence.start, sentence.end)


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


def _paragraphs(text: str, skips: list[SkippedRange], draft: bool) -> Iterator[Range]:
    """Stretches between skips and breaks that hold more than blanks."""
    position = 0
    for start, end in [*((s.start, s.end) for s in skips), (len(text), len(text))]:
        for piece in _pieces(text, Range(position, start), BLANK_LINES):
            # Most have no break at all, and to look for the end of a line takes far longer.
            parts = draft and text.find("\n", *piece) >= 0 and not WRAPPED.search(text, *piece)
            for part in _pieces(text, piece, PARAGRAPH_LINE) if parts else (piece,):
                paragraph = _stripped(text, part)
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
    inner = text[piece.start : piece.end].replace(STAND_IN, " ")
    start = piece.start + len(inner) - len(inner.lstrip())
    end = start + len(inner.strip())
    return Range(start, end) if start < end else None


def _without(text: str, inline: list[SkippedRange]) -> str:
    """The text without its links and code, for the language detector."""
    kept, position = "", 0
    for skip in inline:
        kept += text[position : skip.start]
        position = skip.end
    return kept + text[position:]


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
