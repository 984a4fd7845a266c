"""What generators get and what they propose."""

from __future__ import annotations

from typing import Literal, NamedTuple

from tactful.coach.flags import Found
from tactful.coach.text import Range
from tactful.coach.types import Audience, Channel, Source

Strategy = Literal["acknowledge", "ask", "own", "offer", "include", "soften", "plain", "cut", "reword"]


class Said(NamedTuple):
    """The message being answered, and a sentence that says back what weighs most in it."""

    message: str
    sentence: str


class Target(NamedTuple):
    """A stretch to be mended, in code points: the flagged words (or the selection), and the sentence round them."""

    text: str
    span: Range
    sentence: Range
    flag: Found | None
    channel: Channel | None
    audience: Audience | None
    said: Said | None = None

    @property
    def words(self) -> str:
        """The flagged words."""
        return self.text[self.span.start : self.span.end]

    @property
    def line(self) -> str:
        """The sentence."""
        return self.text[self.sentence.start : self.sentence.end]


class Candidate(NamedTuple):
    """A proposal: `replacement` for the code points `start` to `end`, what it does differently, and who made it."""

    start: int
    end: int
    replacement: str
    strategy: Strategy
    note: str
    source: Source
    # Whether it would fit any sentence with this flag: ranked behind what is made of the sentence itself.
    general: bool = False
    # The message being answered, where it is said back: its facts are no inventions.
    told: str = ""

    def applied(self, text: str) -> str:
        """The text with the proposal taken."""
        return text[: self.start] + self.replacement + text[self.end :]
