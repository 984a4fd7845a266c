"""Lessons in silence: public prose that nobody wrote for a test, and in it the words that the model flags for nothing.

    python scripts/train/plain.py FOLDER [--model models/tone] [--out plain.jsonl]

FOLDER holds checkouts and corpora, each in the form its authors publish, and each optional:

| folder | what is read | licence |
| --- | --- | --- |
| `18F-handbook`, `18f.gsa.gov`, `digitalgov.gov` | paragraphs of handbooks and blogs of the US government | public domain |
| `rust-rfcs` | paragraphs of proposals, with what speaks against them | MIT or Apache-2.0 |
| `kubernetes-community` | paragraphs of guides and reports | Apache-2.0 |
| `casino` | talk of two who share supplies, but for what belittles a need (Chawla et al. 2021) | CC BY 4.0 |
| `stanford-politeness` | the politer two fifths of requests (Danescu-Niculescu-Mizil et al. 2013) | CC BY 4.0 |
| `goemotions` | comments heard as joy, love, thanks, excitement or relief alone (Demszky et al. 2020) | Apache-2.0 |

Writes the texts, one a line, each with whether the model flags anything in it. `tone.py --plain plain.jsonl` learns from all that
are flagged, and from some of the others, that nothing in them is. Nothing of them is copied into the project.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from auxiliary import goemotions, politeness
from dataset import MODELS
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tactful.coach.coach import Coach
from tactful.coach.types import AnalyzeRequest, Channel, Flag

WORDS = range(12, 161)
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.S)
# What is no running text: markup, addresses, names of functions.
CODE = re.compile(r"https?:|[{}<>=_\\@;|*\[\]#]|\(\)|::|--")
ENDED = re.compile(r"[.!?]$")
PLAIN = re.compile(r"[^\W\d]|[ ,.'’]")
LEAST_PLAIN = 0.95
POLITER = 0.6
BELITTLING = {"uv-part", "vouch-fair"}
# Excitement, gratitude, joy, love and relief, by their place in the corpus.
WARM = {13, 15, 17, 18, 23}
# Of strangers' remarks those may well sting that the model is sure of.
STINGS = {"hostile", "judgmental", "passive_aggressive", "exclusionary"}
SURE = 0.85


@dataclass(frozen=True)
class Source:
    """A folder and how its texts are read; `strangers` wrote them to each other."""

    folder: str
    read: Callable[[Path], Iterator[str]]
    channel: Channel
    strangers: bool = False


def paragraphs(folder: Path) -> Iterator[str]:
    """The paragraphs of all Markdown files that are running text, two at a time."""
    parser = MarkdownIt()
    for file in sorted(folder.rglob("*.md")):
        tokens = parser.parse(FRONT_MATTER.sub("", file.read_text("utf-8", errors="replace")))
        running = [text for text in (words_of(token) for token in top_level(tokens)) if is_running(text)]
        for n in range(0, len(running), 2):
            yield "\n\n".join(running[n : n + 2])


def top_level(tokens: list[Token]) -> Iterator[Token]:
    """The contents of paragraphs that stand in no list, quote or table."""
    for before, token in pairwise(tokens):
        if before.type == "paragraph_open" and before.level == 0:
            yield token


def words_of(paragraph: Token) -> str:
    """What a reader sees of a paragraph, on one line."""
    return " ".join("".join(" " if t.type.endswith("break") else t.content for t in paragraph.children or ()).split())


def is_running(text: str) -> bool:
    """Whether a paragraph is prose of whole sentences."""
    letters = sum(1 for _ in PLAIN.finditer(text))
    return (
        len(text.split()) in WORDS
        and ENDED.search(text) is not None
        and CODE.search(text) is None
        and letters >= LEAST_PLAIN * len(text)
    )


def talk(folder: Path) -> Iterator[str]:
    """What is said in the talks about supplies."""
    for dialogue in json.loads((folder / "casino_train.json").read_text("utf-8")):
        for text, labels in dialogue["annotations"]:
            if not BELITTLING & set(labels.split(",")):
                yield text


def polite(folder: Path) -> Iterator[str]:
    """The politer requests of each community."""
    for name in ("wikipedia.csv", "stack-exchange.csv"):
        rows = sorted((score, text.strip()) for text, (score,) in politeness(name)(folder))
        yield from (text for _, text in rows[round(POLITER * len(rows)) :])


def warm(folder: Path) -> Iterator[str]:
    """Comments of warm feelings alone."""
    for text, emotions in goemotions(folder):
        if {n for n, felt in enumerate(emotions) if felt} <= WARM:
            yield text.replace("[NAME]", "Sam")


SOURCES = (
    *(
        Source(name, paragraphs, "email")
        for name in ("18F-handbook", "18f.gsa.gov", "digitalgov.gov", "rust-rfcs", "kubernetes-community")
    ),
    Source("casino", talk, "chat"),
    Source("stanford-politeness", polite, "chat", strangers=True),
    Source("goemotions", warm, "chat", strangers=True),
)


def may_sting(flags: list[Flag]) -> bool:
    """Whether a flag may well be right."""
    return any(flag.label in STINGS and flag.confidence > SURE for flag in flags)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--model", type=Path, default=MODELS / "tone")
    arguments.add_argument("--out", type=Path, default=Path("plain.jsonl"))
    options = arguments.parse_args()
    coach = Coach.load(options.model, b"plain")
    with options.out.open("w", encoding="utf-8") as out:
        for source in SOURCES:
            if not (options.folder / source.folder).is_dir():
                continue
            flagged = quiet = 0
            for text in dict.fromkeys(source.read(options.folder / source.folder)):
                request = AnalyzeRequest(text=text, channel=source.channel, audience="colleague")
                flags = coach.analyze(request).flags
                if source.strangers and may_sting(flags):
                    continue
                flagged, quiet = flagged + bool(flags), quiet + (not flags)
                out.write(json.dumps({"text": text, "channel": source.channel, "flagged": bool(flags)}) + "\n")
            print(f"{source.folder}: {flagged} flagged, {quiet} not", flush=True)


if __name__ == "__main__":
    main()
