"""What stands beside a sentence that may go: whether the draft still says something without it."""

from __future__ import annotations

import re

# What is no message on its own: greetings, thanks and closings, a name.
FORMAL = re.compile(
    r"\W*(?:(?i:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|kind|best|warm|many|yours|sincerely|regards|cheers"
    r"|thanks|thank you|respectfully|greetings)\b.{0,40}|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3})\W*",
)
# What only says what the other side said or asked: alone it is no message.
ECHOES = re.compile(
    r"\W*(?:you(?:'ve| have)? (?:asked|said|mentioned|wrote|wanted|told|promised|write|say|ask|complain\w*)"
    r"|your (?:[\w-]+ ){1,3}(?:says?|asks?|mentions?|reads?)|i(?:'ve| have)? (?:hear|heard|read|see|saw)"
    r"|(?:he|she|they) (?:tells?|told|says?|said))\b",
    re.I,
)


def says_something(before: str, after: str) -> bool:
    """Whether more than greetings and names stands round a sentence."""
    lines = [piece.strip() for side in (before, after) for piece in re.split(r"[\n.!?]+", side)]
    return any(len(piece.split()) >= 2 and not FORMAL.fullmatch(piece) for piece in lines)


def only_echoes(before: str, after: str) -> bool:
    """Whether all that stands round a sentence is what the other side said."""
    pieces = [p.strip() for p in re.split(r"[\n.!?]+", f"{before}\n{after}")]
    said = [p for p in pieces if len(p.split()) >= 2 and not FORMAL.fullmatch(p)]
    return bool(said) and all(ECHOES.match(p) for p in said)
