"""Questions of which no mark tells where they begin, as people type them in chat ("the key is gone do you have another")."""

from __future__ import annotations

import re

_WHO = r"(?:i|you|u|we|they|anyone|anybody|someone|somebody)"
_ASKS = (
    rf"(?:(?:is|are|was|were|am|can|could|would|will|should|shall|may) (?:{_WHO}|he|she|there|it|this|that)"
    rf"|(?:do|does|did|has|have) {_WHO})\b"
)
_WH = r"(?:what|when|where|who|why|how(?: (?:long|often|much|many|soon))?|which(?: one)?)"
BEGINS = re.compile(rf"(?<=[\w\"'’)]) (?=(?:{_WH} )?{_ASKS})", re.I)
# After these the turned words go on: a question that has begun already, a clause that hangs on, an object ("the day are we …").
GOES_ON = re.compile(
    rf"\b(?:{_WH}|whose|whom|whether|that|so|nor|neither|than|ask|asked|know|tell|told|say|said|wonder|wondering|because|not|never|only|hardly"
    r"|unless|until|whenever|wherever|whatever|whichever|place|time|way|date|day|all|everything|anything|thing|one|and|or|but)\b(?:\W+[\w'’]+){0,3}\W*$"
    rf"|[,:;–-]\W*$|^\W*(?:{_WH}|is|are|was|were|am|do|does|did|can|could|would|will|has|have|had|should|shall|may|please)\b|\b(?:{_WH}|if|to|it)\b[^,]*$",
    re.I,
)
PIECE = re.compile(r"[^.!?\n]+")
# Words before the question, for it to be a second thing; and characters of what is still one breath.
MIN_BEFORE, MAX_PIECE = 4, 400

FIRES = {
    "the spare key is gone do you have another": "do you have another",
    "the blue crates are packed how long can we leave them": "how long can we leave them",
    "coach left without us is there a later bus?": "is there a later bus?",
}
SILENT = (
    "I don't know how long do you need it",
    "Which of the two lamps did you order",
    "not only are we late",
    "Tell me what are you up to",
    "if the gate won't open can you ring",
    "so can you",
    "And in which line of the form do I enter it?",
    "The cat did it again",
)


def parted(message: str) -> str:
    """A message with a line break instead of the blank before each such question; its length is unchanged."""
    breaks = [at for piece in PIECE.finditer(message) for at in _within(message, *piece.span())]
    for at in breaks:
        message = f"{message[:at]}\n{message[at + 1 :]}"
    return message


def _within(message: str, start: int, end: int) -> list[int]:
    if end - start > MAX_PIECE:
        return []
    begun = (match.start() for match in BEGINS.finditer(message, start, end))
    first = next((at for at in begun if _is_another(message[start:at])), None)
    return [] if first is None else [first]


def _is_another(before: str) -> bool:
    return len(before.split()) >= MIN_BEFORE and not GOES_ON.search(before)
