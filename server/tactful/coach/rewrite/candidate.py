"""What generators get and what they propose."""

from __future__ import annotations

from typing import Literal, NamedTuple

from tactful.coach.edit import Edit
from tactful.coach.flags import Found
from tactful.coach.text import Range
from tactful.coach.types import Audience, Channel, Source

Strategy = Literal["acknowledge", "ask", "own", "offer", "include", "soften", "plain", "cut", "reword"]
# The generators that need nothing but the draft.
Maker = Literal["known wording", "told plainly", "request", "said back", "cut", "phrase list"]


class Said(NamedTuple):
    """The message being answered, and a sentence that says back what weighs most in it."""

    message: str
    sentence: str


class Target(NamedTuple):
    """A stretch to be mended, in code points: the flagged words (or the selection), and the sentence round them;
    `edit` is what the edit model says of it, its places in code points of the text.
    """

    text: str
    span: Range
    sentence: Range
    flag: Found | None
    channel: Channel | None
    audience: Audience | None
    said: Said | None = None
    edit: Edit | None = None

    @property
    def words(self) -> str:
        """The flagged words."""
        return self.text[self.span.start : self.span.end]

    @property
    def line(self) -> str:
        """The sentence."""
        return self.text[self.sentence.start : self.sentence.end]

    @property
    def spare(self) -> bool:
        """Whether nothing of the sentence must be said again, as far as the edit model has read it."""
        return self.edit is not None and self.edit.needed < SPARE

    @property
    def needed(self) -> bool:
        """Whether something of the sentence must be said again, as far as the edit model has read it."""
        return self.edit is not None and self.edit.needed >= NEEDED


# Below, the edit model is sure that nothing of a sentence must be said again; from the other on, that something must.
SPARE, NEEDED = 0.2, 0.8


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
    # The generator; none for what is borrowed.
    maker: Maker | None = None

    def applied(self, text: str) -> str:
        """The text with the proposal taken."""
        return text[: self.start] + self.replacement + text[self.end :]
