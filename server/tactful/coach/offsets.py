"""Between Python's code points and the UTF-16 code units in which the contract counts."""

from __future__ import annotations

import re
from bisect import bisect_left

from tactful.coach.types import BadText

ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Converts offsets of one text. Holds the positions of its astral characters, which take two units each."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._astral = [] if text.isascii() else [match.start() for match in ASTRAL.finditer(text)]
        self._astral_units = [i + n for n, i in enumerate(self._astral)]

    def to_units(self, position: int) -> int:
        """Code point position to UTF-16 code units."""
        return position + bisect_left(self._astral, position)

    def to_position(self, units: int) -> int:
        """UTF-16 code units to code point position. Raises BadText outside the text or inside a surrogate pair."""
        before = bisect_left(self._astral_units, units)
        position = units - before
        if before and self._astral_units[before - 1] == units - 1:
            raise BadText("range", "An offset falls inside a surrogate pair: move it to a character boundary.")
        if not 0 <= position <= self._length:
            raise BadText("range", "An offset lies outside the text: give start and end within it, in UTF-16 units.")
        return position


def check_characters(text: str) -> None:
    """Raises BadText for characters no editor produces and no tokenizer can read."""
    if "\0" in text:
        raise BadText("nul", "The text holds a NUL character: remove it and try again.")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise BadText("surrogate", "The text holds half a surrogate pair: send well-formed Unicode.") from None
