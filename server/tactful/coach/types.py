"""What goes into the coach and what comes out: the field names of the HTTP contract, defined once.

Offsets (`start`, `end`) count UTF-16 code units, end exclusive, so that `text.slice(start, end)` in JavaScript is the span.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

FlagLabel = Literal[
    "dismissive",
    "judgmental",
    "blaming",
    "condescending",
    "passive_aggressive",
    "demanding",
    "hostile",
    "exclusionary",
    "culture_bound",
]
MoveLabel = Literal["reflect", "ask", "appreciate", "offer", "include", "acknowledge", "own", "learn"]
Signal = Literal[
    "frustration",
    "worry",
    "disappointment",
    "confusion",
    "sadness",
    "overwhelm",
    "anger",
    "gratitude",
    "joy",
]
Strategy = Literal["active_listening", "relationship_building", "cultural_competence", "empathy"]
Channel = Literal["email", "chat"]
Audience = Literal["customer", "colleague"]
Sensitivity = Literal["low", "balanced", "high"]
Source = Literal["edit", "pattern", "local_llm"]
SkipReason = Literal["quote", "signature", "code", "link", "other_language"]

MAX_CHARACTERS = 100_000
Text = Annotated[str, msgspec.Meta(min_length=1, max_length=MAX_CHARACTERS)]
Offset = Annotated[int, msgspec.Meta(ge=0)]


class AnalyzeRequest(msgspec.Struct, frozen=True):
    """A draft, and how to read it."""

    text: Text
    channel: Channel | None = None
    audience: Audience | None = None
    reply_to: Text | None = None
    sensitivity: Sensitivity = "balanced"
    labels_off: list[FlagLabel] = []


class Flag(msgspec.Struct, frozen=True):
    """A span that is likely to land badly, and how its reader may hear it."""

    id: str
    start: Offset
    end: Offset
    label: FlagLabel
    severity: Annotated[int, msgspec.Meta(ge=1, le=3)]
    confidence: Annotated[float, msgspec.Meta(ge=0, le=1)]
    why: str


class Move(msgspec.Struct, frozen=True):
    """A sentence that builds the relationship."""

    start: Offset
    end: Offset
    labels: list[MoveLabel]


class Feeling(msgspec.Struct, frozen=True):
    """A feeling in the message being answered, and whether the draft meets it."""

    start: Offset
    end: Offset
    signal: Signal
    met: bool


class Question(msgspec.Struct, frozen=True):
    """A question in the message being answered, and whether the draft answers it."""

    start: Offset
    end: Offset
    answered: bool


class Reply(msgspec.Struct, frozen=True):
    """The message being answered."""

    feelings: list[Feeling]
    questions: list[Question]


class Tip(msgspec.Struct, frozen=True):
    """Something missing, with a sentence ready to insert."""

    strategy: Strategy
    text: str
    suggestion: str
    insert_at: Offset


class Skip(msgspec.Struct, frozen=True):
    """A stretch that was not read, and why."""

    start: Offset
    end: Offset
    why: SkipReason


class Analysis(msgspec.Struct, frozen=True):
    """What the coach says of a draft."""

    flags: list[Flag]
    moves: list[Move]
    reply: Reply | None
    tips: list[Tip]
    language: str
    skipped: list[Skip]


class RewriteRequest(msgspec.Struct, frozen=True):
    """A draft and the stretch of it to mend."""

    text: Text
    start: Offset
    end: Offset
    channel: Channel | None = None
    audience: Audience | None = None
    reply_to: Text | None = None
    sensitivity: Sensitivity = "balanced"
    labels_off: list[FlagLabel] = []
    n: Annotated[int, msgspec.Meta(ge=1, le=5)] = 3


class Suggestion(msgspec.Struct, frozen=True):
    """Better words for the stretch from `start` to `end`."""

    start: Offset
    end: Offset
    replacement: str
    moves: list[MoveLabel]
    note: str
    source: Source


class Rewrites(msgspec.Struct, frozen=True):
    """Suggestions, best first. None is a good answer when nothing better is known."""

    suggestions: list[Suggestion]


class ModelError(Exception):
    """The model cannot be used. The message says which file and what to do."""


class BadText(ValueError):  # noqa: N818  reads better in the contract of those who catch it
    """A draft the coach cannot read. The message says what to do and never repeats the draft.

    `kind` is a short stable name (`nul`, `surrogate`, `range`) for machines.
    """

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind
