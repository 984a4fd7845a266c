"""Checks everything under models/data, and prints its balance.

    python scripts/data/check.py [--examples FOLDER]

Faults (exit status 1): malformed items, unknown authors, the same id or text twice, a six-word run that stands in two
authors' items, or in an item and one of the examples by which the product is judged (FOLDER, when it is there).
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from compile import AUDIENCE, CHANNEL, FLAG, MOVES, SIGNALS, STRETCH, Malformed, check_flags, rewritten

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "models" / "data"
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
RUN = 6
FORMS = ("sentences", "drafts", "replies", "rewrites")
# A suggestion passes, or fails for these: tone, facts, grammar, voice.
VERDICT = re.compile(r"p|t?f?g?v?")
# Runs of everyday words ("thank you so much for your") that any two people write.
EVERYDAY = frozenset(
    "i you we they he she it me us them my your our their his her this that these those the a an and or but if so as at by for from in "
    "into of off on onto out over to up with without is are was were be been being am do does did don't have has had having can could "
    "will would shall should may might must not no yes please thank thanks much very more most just only all any some one two three "
    "let let's know get got go going see before after until when what which who how why where there here now then today tomorrow "
    "again back down about next last week day time morning afternoon end new same whole i'm i'll i've it's that's you're we're don't "
    "can't won't didn't isn't wasn't would like send sent sorry look call calls take make made give want need".split()
)
# The share of texts that may open with one word: the balance shows what it is.
MAX_OPENING = 0.07
Item = dict[str, Any]


def load(form: str) -> Iterator[Item]:
    """All items of a form."""
    for file in sorted((DATA / form).glob("*.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            yield json.loads(line)


def texts(item: Item) -> list[str]:
    """The plain texts of an item."""
    found = [STRETCH.sub(r"\1", FLAG.sub(r"\3", item["markup"]))] if "markup" in item else []
    return [*found, item["incoming"]] if item.get("incoming") else found


def malformed(item: Item, authors: dict[str, Any]) -> Iterator[str]:
    """What is wrong with one item."""
    if item["author"] not in authors:
        yield "author is not in authors.json"
    if item["channel"] not in CHANNEL.values() or item["audience"] not in AUDIENCE.values():
        yield "unknown channel or audience"
    try:
        spans = check_flags(item["markup"])
    except Malformed as fault:
        yield str(fault)
        return
    if "kind" in item and bool(spans) != (item["kind"] == "flagged"):
        yield f"kind {item['kind']} with {len(spans)} flags"
    if "rewrites" in item:
        try:
            rewritten(item["markup"], item["rewrites"], item["incoming"] or "")
        except Malformed as fault:
            yield str(fault)
    text = FLAG.sub(r"\3", item["markup"])
    for move, sentence in item["moves"]:
        if move not in MOVES or sentence not in text:
            yield f"move {move} on a sentence that is not there"
    for signal, sentence in item.get("feelings", []):
        if signal not in SIGNALS or sentence not in item["incoming"]:
            yield f"signal {signal} on a sentence that is not there"


def runs(text: str) -> set[tuple[str, ...]]:
    """Its six-word runs that hold at least two words that are not everyday ones."""
    words = [w.lower().replace("’", "'") for w in WORD.findall(text)]
    found = {tuple(words[n : n + RUN]) for n in range(len(words) - RUN + 1)}
    return {run for run in found if sum(word not in EVERYDAY for word in run) >= 2}


def example_texts(folder: Path) -> Iterator[str]:
    """Texts of the judged examples, if the folder is there."""
    for file in sorted(folder.glob("*.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            item = json.loads(line)
            for field in ("markup", "incoming", "reply"):
                if field in item:
                    yield FLAG.sub(r"\3", item[field])


def faults(examples: Path | None = None) -> list[str]:
    """Everything wrong with the data, a line each."""
    authors = json.loads((DATA / "authors.json").read_text("utf-8"))
    found: list[str] = []
    ids: Counter[str] = Counter()
    owners: dict[str, str] = {}
    known: dict[str, str] = {}
    run_authors: dict[tuple[str, ...], dict[str, str]] = defaultdict(dict)
    judged = {run for text in example_texts(examples) for run in runs(text)} if examples else set()
    for form in FORMS:
        for item in load(form):
            name = item["id"]
            ids[name] += 1
            known[name] = texts(item)[0]
            found += [f"{name}: {fault}" for fault in malformed(item, authors)]
            for text in texts(item):
                plain = " ".join(w.lower() for w in WORD.findall(text))
                # A message stands once with each of its replies.
                owner = f"{item['author']}'s message" if text == item.get("incoming") else str(item.get("pair", name))
                if len(plain.split()) > 3 and owners.setdefault(plain, owner) != owner:
                    found.append(f"{name}: same text as {owners[plain]}")
                for run in runs(text):
                    run_authors[run][item["author"]] = name
                    if run in judged:
                        found.append(f"{name}: shares “{' '.join(run)}” with a judged example")
    found += [f"{name}: id used {count} times" for name, count in ids.items() if count > 1]
    found += misjudged(known)
    found += [
        f"{', '.join(names.values())}: share “{' '.join(run)}”" for run, names in run_authors.items() if len(names) > 1
    ]
    return found


def misjudged(known: dict[str, str]) -> list[str]:
    """What is wrong with the verdicts on suggestions; `known` are the items' texts by id."""
    found = []
    for verdict in load("verdicts"):
        name, text = verdict["item"], known.get(verdict["item"])
        if text is None:
            found.append(f"verdict on {name}: no such item")
            continue
        for suggestion in verdict["suggestions"]:
            places = [0, suggestion["start"], suggestion["end"], len(text)]
            if places != sorted(places) or text[suggestion["start"] : suggestion["end"]] == suggestion["replacement"]:
                found.append(f"verdict on {name}: changes nothing, or something outside the text")
            if not suggestion["verdict"] or not VERDICT.fullmatch(suggestion["verdict"]):
                found.append(f"verdict on {name}: “{suggestion['verdict']}” is none")
    return found


def openings(items: list[Item]) -> dict[str, float]:
    """The commonest first words and their shares."""
    first = Counter(words[0].lower() for item in items for text in texts(item) if (words := WORD.findall(text)))
    return {word: round(count / max(1, sum(first.values())), 3) for word, count in first.most_common(6)}


def balance() -> dict[str, Any]:
    """Counts by form, kind, label, severity, move and signal, lengths in words and openings."""
    table: dict[str, Any] = {"authors": len({i["author"] for f in FORMS for i in load(f)})}
    for form in FORMS:
        items = list(load(form))
        if not items:
            continue
        spans = [span for item in items for span in check_flags(item["markup"])]
        lengths = sorted(len(WORD.findall(text)) for item in items for text in texts(item))
        table[form] = {
            "items": len(items),
            "kinds": dict(Counter(item.get("kind", form) for item in items)),
            "types": dict(Counter(f"{item['channel']} to {item['audience']}" for item in items)),
            "pairs": sum("pair" in item for item in items) // 2,
            "spans": dict(Counter(label for label, _, _ in spans)),
            "severity": dict(sorted(Counter(severity for _, severity, _ in spans).items())),
            "moves": dict(Counter(move for item in items for move, _ in item["moves"])),
            "strategies": dict(Counter(r["strategy"] for item in items for r in item.get("rewrites", []))),
            "signals": dict(Counter(s for item in items for s, _ in item.get("feelings", []))),
            "words, quartiles": [lengths[len(lengths) * q // 4] for q in (1, 2, 3)],
            "openings": openings(items),
        }
    return table


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--examples", type=Path, help="folder of judged examples to keep apart from")
    found = faults(arguments.parse_args().examples)
    print(json.dumps(balance(), indent=1))
    print("\n".join(found) or "no faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
