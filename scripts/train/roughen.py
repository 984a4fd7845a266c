"""Roughens a text as people type it: typos, capitals, stretched letters, lost apostrophes, emoji, line breaks."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataset import Span

TOKEN = re.compile(r"\S+|\s+")
RATE_OF_ROUGH_TEXTS = 0.35
NEIGHBOURS = dict(zip("qwertyuiopasdfghjklzxcvbnm", "wertyuiopqsdfghjklaxcvbnmz", strict=True))
VOWEL = re.compile(r"[aeiou](?=\w?$)")


def _typo(word: str, rng: random.Random) -> str:
    if len(word) < 4 or not word.isalpha():
        return word
    n = rng.randrange(1, len(word) - 1)
    return rng.choice(
        [
            word[:n] + word[n + 1] + word[n] + word[n + 2 :],
            word[:n] + word[n + 1 :],
            word[:n] + word[n] + word[n:],
            word[:n] + NEIGHBOURS.get(word[n], word[n]) + word[n + 1 :],
        ]
    )


def _stretch(word: str, rng: random.Random) -> str:
    match = VOWEL.search(word)
    return word if not match else word[: match.start()] + match[0] * rng.randint(3, 5) + word[match.end() :]


def roughen(
    text: str, spans: list[Span], stretches: list[tuple[int, int]], rng: random.Random
) -> tuple[str, list[Span], list[tuple[int, int]]]:
    """Returns the text, its spans and other stretches, moved along. Two thirds of texts come back as they were."""
    from dataset import Span  # noqa: PLC0415

    if rng.random() > RATE_OF_ROUGH_TEXTS:
        return text, spans, stretches
    kinds = rng.sample(
        ["typo", "lower", "apostrophe", "curly", "stretch", "shout", "upper", "break", "stop"], rng.choice([1, 1, 2])
    )
    out, moved = "", {0: 0}
    pieces = list(TOKEN.finditer(text))
    loud = rng.randrange(len(pieces)) if pieces else 0
    for n, match in enumerate(pieces):
        word = match[0]
        if "typo" in kinds and rng.random() < 0.12:
            word = _typo(word, rng)
        if "stretch" in kinds and rng.random() < 0.06:
            word = _stretch(word, rng)
        if "lower" in kinds:
            word = word.lower()
        if "apostrophe" in kinds:
            word = word.replace("'", "").replace("’", "")
        if "curly" in kinds:
            word = word.replace("'", "’")
        if "shout" in kinds and abs(n - loud) <= 2:
            word = word.upper()
        if "upper" in kinds and len(text) < 120:
            word = word.upper()
        if "break" in kinds and word == " " and rng.random() < 0.08:
            word = "\n"
        moved[match.start()] = len(out)
        out += word
        moved[match.end()] = len(out)
    if "stop" in kinds and out.endswith("."):
        out = out[:-1] + rng.choice(["", "", "!", "...", "!!"])

    def place(position: int) -> int:
        if position in moved:
            return min(moved[position], len(out))
        before = max(p for p in moved if p <= position)
        return min(moved[before] + position - before, len(out))

    return (
        out,
        [Span(place(s.start), place(s.end), s.label, s.severity) for s in spans],
        [(place(a), place(b)) for a, b in stretches],
    )
