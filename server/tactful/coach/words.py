"""Words as the model reads them.

The encoder's vocabulary is uncased and has no emoji, but capitals, stretched letters and emoji carry tone. Each gets a
marker: a private-use character that the tokenizer knows as one of BERT's unused vocabulary slots.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tactful.coach.spelling import Spelling
from tactful.coach.text import WRAPPED_LENGTH, Passage
from tactful.coach.types import Audience, Channel

# What breaks a word over two lines.
HYPHEN = r"(?<=[^\W\d_])-[^\S\n]*\n[^\S\n]*(?=[a-z])"
BROKEN = re.compile(HYPHEN)
WORD = re.compile(rf"[^\W_]+(?:(?:['’]|{HYPHEN})[^\W_]+)*|[^\S\n]*\n\s*|\S")
# What stands right before or after a part of an address, a path, a file name, a compound.
BEFORE_PART = re.compile(r"[`/\\@_=-]\Z|\w[.:]\Z")
AFTER_PART = re.compile(r"[`/\\@_=-]|[.:]\w")
STRETCH = re.compile(r"([^\W\d_])\1{2,}")
# Joiners, variation selectors, skin tones: parts of an emoji that say nothing about tone. Zero-width characters and
# bidirectional marks likewise.
SILENT = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\U0001f3fb-\U0001f3ff♀♂]")
MIN_CAPITALS = 2
ASTRAL_SYMBOLS = 0x2190

# Marker names and the plain words from whose embeddings their own begin.
GLOSSES = {
    "email": "email letter",
    "chat": "chat message",
    "customer": "customer client",
    "colleague": "colleague team",
    "capitals": "loud shouting",
    "stretch": "very long drawn out",
    "line_break": ".",
    "blanked": "link",
    "emoji_smile": "smile happy",
    "emoji_laugh": "laughing funny",
    "emoji_upside_down": "sarcastic ironic smile",
    "emoji_roll_eyes": "annoyed rolling eyes",
    "emoji_smirk": "smug smirk",
    "emoji_love": "love heart",
    "emoji_thumb": "good thumbs up",
    "emoji_clap": "applause clap",
    "emoji_please": "please thank you",
    "emoji_sad": "sad crying",
    "emoji_angry": "angry furious",
    "emoji_think": "thinking wondering",
    "emoji_tired": "tired exhausted",
    "emoji_shrug": "shrug facepalm",
    "emoji_party": "celebrate party",
    "emoji_wink": "wink joking",
    "emoji_blank": "expressionless unimpressed",
    "emoji_mock": "clown joke mocking",
    "emoji_disgust": "disgusting sick",
    "emoji_alarm": "warning alarm",
    "emoji_done": "done check ok",
    "emoji_strong": "strong great",
    "emoji_other": "picture symbol",
}
MARKERS = {name: chr(0xE000 + n) for n, name in enumerate(GLOSSES)}
EMOJI = {
    char: MARKERS[name]
    for name, characters in {
        "emoji_smile": "😊🙂😀😄😁😃☺🤗😇",
        "emoji_laugh": "😂🤣😆😅",
        "emoji_upside_down": "🙃",
        "emoji_roll_eyes": "🙄",
        "emoji_smirk": "😏😒",
        "emoji_love": "❤💙💛💚🧡💜🥰😍😘💕",
        "emoji_thumb": "👍👌🤝",
        "emoji_clap": "👏🙌",
        "emoji_please": "🙏",
        "emoji_sad": "😢😭😔☹🙁😞😥😟💔",
        "emoji_angry": "😡😠🤬😤👿🖕👎",
        "emoji_think": "🤔🧐👀🤨",
        "emoji_tired": "😩😫😴🥱😮😵",
        "emoji_shrug": "🤷🤦",
        "emoji_party": "🎉🥳🎂🎊🍾",
        "emoji_wink": "😉😜😋😛😝",
        "emoji_blank": "😐😑😶😬",
        "emoji_mock": "🤡💀🐒🐢🐌",
        "emoji_disgust": "🤮🤢💩",
        "emoji_alarm": "⚠🚨⏰🔥❗‼",
        "emoji_done": "✅✔☑👋",
        "emoji_strong": "💪🚀⭐🌟💯",
    }.items()
    for char in characters
}


class Word(NamedTuple):
    """What the tokenizer gets, and the code points it stands for, from the start of its passage (none for markers)."""

    surface: str
    start: int
    end: int


def words_of(
    text: str, passage: Passage, channel: Channel | None, audience: Audience | None, spelling: Spelling
) -> list[Word]:
    """The words of a passage in order, as they were meant, markers before the words they mark, channel and audience first."""
    words = [Word(MARKERS[name], passage.start, passage.start) for name in (channel, audience) if name]
    position = passage.start
    for blank in passage.blanked:
        words += _words(text, passage, position, blank.start, spelling)
        words.append(Word(MARKERS["blanked"], blank.start, blank.start))
        position = blank.end
    words += _words(text, passage, position, passage.end, spelling)
    return [Word(word.surface, word.start - passage.start, word.end - passage.start) for word in words]


def _words(text: str, passage: Passage, start: int, end: int, spelling: Spelling) -> list[Word]:
    words: list[Word] = []
    openings = {sentence.start for sentence in passage.sentences}
    for match in WORD.finditer(text, start, end):
        raw, at = match[0], match.start()
        plain = SILENT.sub("", raw).replace("’", "'")
        if "\n" in plain:
            plain = BROKEN.sub("", plain)
        if not plain:
            continue
        if not plain.strip():
            if not _wraps(text, passage, at):
                words.append(Word(MARKERS["line_break"], at, at))
        elif plain in EMOJI:
            words.append(Word(EMOJI[plain], at, match.end()))
        elif len(plain) == 1 and ord(plain) >= ASTRAL_SYMBOLS and not plain.isalpha():
            words.append(Word(MARKERS["emoji_other"], at, match.end()))
        else:
            if len(plain) >= MIN_CAPITALS and plain.isupper():
                words.append(Word(MARKERS["capitals"], at, at))
            if STRETCH.search(plain):
                words.append(Word(MARKERS["stretch"], at, at))
                plain = STRETCH.sub(r"\1", plain)
            name = plain[0].isupper() and not plain.isupper() and at not in openings
            if not name and not _part(text, at, match.end()):
                plain = spelling.meant(plain)
            words.append(Word(plain, at, match.end()))
    return words


def _part(text: str, start: int, end: int) -> bool:
    """Whether a word is part of something longer."""
    return bool(BEFORE_PART.search(text[max(0, start - 2) : start]) or AFTER_PART.match(text, end))


def _wraps(text: str, passage: Passage, at: int) -> bool:
    """Whether a line break only wraps a long line within a sentence, as mail programs do."""
    length = at - text.rfind("\n", 0, at) - 1
    return length >= WRAPPED_LENGTH and any(sentence.start < at < sentence.end for sentence in passage.sentences)
