"""Writes models/tone/words.txt, the words that coach/spelling.py knows, from SCOWL (http://wordlist.aspell.net) and the data.

python scripts/train/words.py FOLDER      SCOWL's lists: /usr/share/dict/scowl of Debian's package scowl

A line of words about as common as one another, each half as common as the one before; last the words that are known and never
meant: names, abbreviations, rare words. Of these only what would be taken for another word.
"""

from __future__ import annotations

import calendar
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple

from dataset import DATA, MODELS, WORDS, texts

from tactful.coach.spelling import Spelling
from tactful.coach.words import WORD

SPELLINGS = ("english", "american", "british", "british_z", "special")
# What a word looks like, and what stands before one within a sentence.
FORM = re.compile(r"[a-z]+(?:'[a-z]+)?")
INSIDE = re.compile(r"[\w,;]'?\s$")
KINDS = ("words", "contractions")
ALL_KINDS = (*KINDS, "upper", "abbreviations", "hacker")
COMMON = (10, 20, 35)
SIZES = (*COMMON, 40, 50, 55, 60)
NAMES = (*SIZES, 70)
# The line of the words of SCOWL's smaller lists that are neither in the encoder's vocabulary nor in the data.
LAST = 15
# A word no list has is a word, not a slip of another, when it is written at least once for so many times the other one is.
SLIPS = 40


class Written(NamedTuple):
    """How often the authors who train wrote each word, and which they wrote with a capital where no sentence begins."""

    counts: Counter[str]
    names: set[str]


def listed(folder: Path, kinds: tuple[str, ...], sizes: tuple[int, ...]) -> Iterator[str]:
    """The words of SCOWL's lists, lower case."""
    for size, spelling, kind in product(sizes, SPELLINGS, kinds):
        file = folder / f"{spelling}-{kind}.{size}"
        if file.exists():
            for line in file.read_text("iso-8859-1").splitlines():
                word = line.lower().removesuffix("'s")
                if FORM.fullmatch(word):
                    yield word


def written() -> Written:
    """What stands in models/data."""
    authors = json.loads((DATA / "authors.json").read_text("utf-8"))
    counts: Counter[str] = Counter()
    names: set[str] = set()
    for text in (t for t in texts() if authors[t.author]["split"] == "train"):
        for match in WORD.finditer(text.text):
            word = match[0].lower().replace("’", "'").removesuffix("'s")
            if FORM.fullmatch(word):
                counts[word] += 1
                if match[0].istitle() and INSIDE.search(text.text, 0, match.start()):
                    names.add(word)
    return Written(counts, names)


def vocabulary() -> list[str]:
    """The whole words that the encoder knows, the most common first."""
    ids: dict[str, int] = json.loads((MODELS / "tone" / "tokenizer.json").read_text("utf-8"))["model"]["vocab"]
    return [word for word in sorted(ids, key=ids.__getitem__) if FORM.fullmatch(word)]


def meant(folder: Path, counts: Counter[str]) -> list[list[str]]:
    """Lines of words, by the binary logarithm of their rank in the encoder's vocabulary or in the data."""
    words = set(listed(folder, KINDS, SIZES))
    words.update(name.lower() for name in (*calendar.day_name, *calendar.month_name[1:]))
    ranks = dict.fromkeys(listed(folder, KINDS, COMMON), 1 << LAST)
    for order in (vocabulary(), [word for word, _ in counts.most_common()]):
        for rank, word in enumerate((word for word in order if word in words), 1):
            ranks[word] = min(rank, ranks.get(word, rank))
    lines: list[list[str]] = [[] for _ in range(LAST + 1)]
    for word, rank in ranks.items():
        lines[rank.bit_length() - 1].append(word)
    return lines


def main() -> None:
    folder = Path(sys.argv[1])
    counts, names = written()
    lines = meant(folder, counts)
    known = {word for line in lines for word in line}
    spelling = Spelling("".join(" ".join(line) + "\n" for line in lines))

    others = {*listed(folder, ALL_KINDS, SIZES), *listed(folder, ("proper-names",), NAMES), *vocabulary(), *names}
    others |= {word.replace("'", "") for word in known}
    others |= {word for word in counts if counts[word] * SLIPS >= counts[spelling.meant(word)] and counts[word] > 1}
    lines.append([word for word in others - known if spelling.meant(word) != word])
    WORDS.write_text("\n".join(" ".join(sorted(line)) for line in lines), "ascii")
    print([len(line) for line in lines])


if __name__ == "__main__":
    main()
