"""What a text must contain for a regular expression to match: a look for that is many times cheaper than the match."""

from __future__ import annotations

import re
from collections.abc import Iterator

# An atom, or what opens or parts groups, and whether a quantifier follows.
TOKEN = re.compile(r"(\(\?P<\w+>|\(\?[\w-]*:|\(\?<?[=!]|\\.|\[(?:\\.|[^\]\\])*\]|.)([?*+]|\{[\d,]+\})?\??", re.S)
LOOKS = re.compile(r"\(\?<?[=!]")
NONE: frozenset[str] = frozenset()


def needed(regex: str) -> frozenset[str]:
    """Pieces in small letters, of which a text that matches (in any case) contains at least one; none if that is open."""
    return _group(TOKEN.finditer(regex + ")"))[0]


def _group(tokens: Iterator[re.Match[str]]) -> tuple[frozenset[str], bool]:
    """The pieces that a group needs, up to its end, and whether a quantifier follows there."""
    options, best, run = [], NONE, ""
    for token in tokens:
        atom, repeated = token[1], bool(token[2])
        if len(atom) == 1 and atom not in "()|.^$" and not repeated:
            run += atom.lower()
            continue
        best, run = max(best, frozenset({run}), key=_length), ""
        if atom.startswith("("):
            inner, repeated = _group(tokens)
            if not repeated and not LOOKS.match(atom):
                best = max(best, inner, key=_length)
        elif atom in {"|", ")"}:
            options.append(best)
            best = NONE
            if atom == ")":
                break
    return frozenset().union(*options) if all(options) else NONE, repeated


def _length(pieces: frozenset[str]) -> int:
    return min(map(len, pieces), default=0)
