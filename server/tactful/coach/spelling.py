"""What a mistyped word was meant to be: the encoder knows words by their pieces, and a typo breaks them.

A word nobody knows, one slip of the fingers (Damerau 1964) from a word that is clearly likelier than all others as near, is
heard as that word. The slips are few enough to be tried one by one; of the libraries, symspellpy keeps an index of 100 MB,
pyspellchecker and rapidfuzz weigh neither keys nor neighbours, and all are slower than looking up what a slip can have been.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_lowercase

# Shorter words have too many others near them.
MIN_LETTERS = 4
# And words of few letters are often names or words of another language: so many lines of words may be meant by them.
LINES = {4: 11, 5: 14}
LONGEST_ACRONYM = 5
# In lines of words, that is, binary logarithms: how unlikely a slip is, and by how much a word must be likelier than the next.
SWAPPED, DOUBLED, LOST, BESIDE, STRAY = 0, 1, 3, 3, 6
CLEARLY = 2
LETTERS = re.compile(r"[a-z]+(?:'[a-z]+)?")
# The letters whose keys touch a letter's key (QWERTY).
TOUCHING = {
    "q": "wa",
    "w": "qeas",
    "e": "wrsd",
    "r": "etdf",
    "t": "ryfg",
    "y": "tugh",
    "u": "yihj",
    "i": "uojk",
    "o": "ipkl",
    "p": "ol",
    "a": "qwsz",
    "s": "awedzx",
    "d": "serfxc",
    "f": "drtgcv",
    "g": "ftyhvb",
    "h": "gyujbn",
    "j": "huiknm",
    "k": "jiolm",
    "l": "kop",
    "z": "asx",
    "x": "zsdc",
    "c": "xdfv",
    "v": "cfgb",
    "b": "vghn",
    "n": "bhjm",
    "m": "njk",
}


class Spelling:
    """Knows words, and how common they are."""

    def __init__(self, words: str) -> None:
        """Takes the content of a words.txt: a line of words about as common as one another, each line half as common as the one
        before; last the words that are known and never meant.
        """
        *meant, unmeant = words.split("\n")
        self._rank = {word: rank for rank, line in enumerate(meant) for word in line.split()}
        self._unmeant = frozenset(unmeant.split())

    def knows(self, word: str) -> bool:
        """Whether a word, in lower case, is one."""
        return word in self._rank or word in self._unmeant

    def meant(self, word: str) -> str:
        """The word that a word was meant to be: itself, unless it is a slip of another."""
        lower = word.lower()
        if self.knows(lower) or not (word[1:].islower() or (word.isupper() and len(word) > LONGEST_ACRONYM)):
            return word
        stem = lower.removesuffix("'s")
        if (
            len(stem) < MIN_LETTERS
            or not LETTERS.fullmatch(stem)
            or self.knows(stem)
            or self.knows(stem.removesuffix("s"))
        ):
            return word
        likeliest = self._likeliest(stem)
        return likeliest + lower[len(stem) :] if likeliest else word

    def _likeliest(self, slip: str) -> str | None:
        """The word that a slip is of; None when none is clearly likelier than all others."""
        unlikely: dict[str, int] = {}
        for word, cost in _slips(slip):
            rank = self._rank.get(word)
            if rank is not None and rank < LINES.get(len(slip), rank + 1):
                unlikely[word] = min(rank + cost, unlikely.get(word, rank + cost))
        near = sorted(unlikely, key=unlikely.__getitem__)
        clear = all(unlikely[other] - unlikely[near[0]] >= CLEARLY for other in near[1:2])
        return near[0] if near and clear else None


def _slips(word: str) -> Iterator[tuple[str, int]]:
    """What a mistyped word can have been, and how unlikely the slip: two letters swapped, one lost, one too many, the key beside
    it. Hardly anybody errs in the first letter.
    """
    for n in range(1, len(word) + 1):
        before, after = word[:n], word[n:]
        for letter in ascii_lowercase:
            yield before + letter + after, LOST - (letter == word[n - 1])
        if not after:
            break
        yield word[: n - 1] + word[n] + word[n - 1] + word[n + 1 :], SWAPPED
        touching = TOUCHING.get(word[n], "")
        if word[n] == word[n - 1]:
            yield before + word[n + 1 :], DOUBLED
        elif word[n - 1] in touching or word[n + 1 : n + 2] in touching:
            yield before + word[n + 1 :], STRAY
        for letter in touching:
            yield before + letter + word[n + 1 :], BESIDE
