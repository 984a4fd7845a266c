"""A second reading by another hand: blind sheets out, agreement back.

    python scripts/data/second_reading.py sheet PART PARTS     prints a sheet: sentences without their labels
    python scripts/data/second_reading.py take NAME FILE.txt   keeps what a reader made of it in models/data/second/NAME.jsonl
    python scripts/data/second_reading.py report               writes models/data/AGREEMENT.md

A tenth of the sentences are read again, the same each time (by a hash of their ids), pairs as single sentences. A sheet
holds `CODE|TYPE|text`; the reader gives back `CODE|marked text`, marked as in models/data/README.md.
"""

from __future__ import annotations

import json
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from compile import AUDIENCE, CHANNEL, DATA, FLAG, FLAGS, MOVES, Malformed, check_flags, take_braces

SECOND = DATA / "second"
TENTH = 10
TYPE = {(channel, audience): c + a for c, channel in CHANNEL.items() for a, audience in AUDIENCE.items()}
Item = dict[str, Any]


def chosen() -> Iterator[Item]:
    """The items that are read twice."""
    for file in sorted((DATA / "sentences").glob("*.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            item = json.loads(line)
            if zlib.crc32(item["id"].encode()) % TENTH == 0:
                yield item


def alias(item: Item) -> str:
    """What stands for the id on a sheet: an id says which of a pair an item is, and so its label."""
    return f"{zlib.crc32(item['id'].encode()[::-1]):08x}"


def plain(markup: str) -> str:
    """The text without marks."""
    return FLAG.sub(r"\3", markup)


def sheet(part: int, parts: int) -> None:
    """Prints every `parts`-th of the chosen items, out of order, so that authors mix."""
    items = sorted(chosen(), key=alias)
    for item in items[part - 1 :: parts]:
        text = plain(item["markup"]).replace("\n", "\\n")
        print(f"{alias(item)}|{TYPE[item['channel'], item['audience']]}|{text}")


def take(name: str, source: str) -> None:
    """Keeps a reader's sheet; refuses one whose texts are not those of the items."""
    items = {alias(item): item for item in chosen()}
    rows = []
    for number, line in enumerate(filter(str.strip, source.splitlines()), 1):
        try:
            identity, marked = line.split("|", 1)
            if identity not in items:
                raise Malformed("no such item")
            markup, moves = take_braces(marked.replace("\\n", "\n"), MOVES)
            check_flags(markup)
            if plain(markup).strip() != plain(items[identity]["markup"]).strip():
                raise Malformed("the text is not that of the item")
            first = {key: items[identity][key] for key in ("kind", "markup", "moves")}
            second = {"markup": markup, "moves": [[m, s] for m, s in moves]}
            rows.append({"id": items[identity]["id"], "reader": name, "first": first, "second": second})
        except (Malformed, ValueError) as fault:
            sys.exit(f"not written: line {number}: {fault}: {line[:90]}")
    SECOND.mkdir(exist_ok=True)
    (SECOND / f"{name}.jsonl").write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), "utf-8")
    print(f"{len(rows)} readings kept")


def spans(markup: str) -> list[tuple[int, int, str]]:
    """Start, end and label of every flag, in code points of the plain text."""
    found, marks = [], 0
    for m in FLAG.finditer(markup):
        start = m.start() - marks
        found.append((start, start + len(m[3]), m[1]))
        marks += len(m[0]) - len(m[3])
    return found


def kappa(count: Counter[tuple[bool, bool]]) -> float:
    """Cohen's kappa of two yes-or-no readings."""
    n = sum(count.values())
    agreed = (count[True, True] + count[False, False]) / n
    first, second = (count[True, True] + count[True, False]) / n, (count[True, True] + count[False, True]) / n
    chance = first * second + (1 - first) * (1 - second)
    return (agreed - chance) / (1 - chance) if chance < 1 else 1.0


def report() -> str:
    """The agreement of first and second readings, as Markdown."""
    pairs = [
        (row["first"], row["second"])
        for file in sorted(SECOND.glob("*.jsonl"))
        for row in map(json.loads, file.read_text("utf-8").splitlines())
    ]
    flagged: Counter[tuple[bool, bool]] = Counter()
    labels: dict[str, Counter[tuple[bool, bool]]] = defaultdict(Counter)
    moves: dict[str, Counter[tuple[bool, bool]]] = defaultdict(Counter)
    kinds: dict[str, Counter[tuple[bool, bool]]] = defaultdict(Counter)
    span = Counter[str]()
    for one, two in pairs:
        a, b = spans(one["markup"]), spans(two["markup"])
        core = tuple(any(s[2] != "culture_bound" for s in found) for found in (a, b))
        flagged[core[0], core[1]] += 1
        kinds[one["kind"]][core[0], core[1]] += 1
        for label in FLAGS:
            labels[label][any(s[2] == label for s in a), any(s[2] == label for s in b)] += 1
        for move in MOVES:
            moves[move][any(m == move for m, _ in one["moves"]), any(m == move for m, _ in two["moves"])] += 1
        for s in a:
            same = [t for t in b if t[2] == s[2] and _overlap(s, t) >= 0.5]
            span["both" if same else "first"] += 1
        span["second"] += sum(not any(s[2] == t[2] and _overlap(s, t) >= 0.5 for s in a) for t in b)
    found = 2 * span["both"] / max(1, 2 * span["both"] + span["first"] + span["second"])
    agreed = (flagged[True, True] + flagged[False, False]) / max(1, len(pairs))
    lines = [
        "# Agreement of two readings",
        "",
        f"{len(pairs)} sentences were labelled again, blind, by another hand. Made by `python scripts/data/second_reading.py report`.",
        "Sentences on whose verdict the two differed were then judged a third time, and dropped where doubt remained.",
        "",
        "| figure | value |",
        "| --- | --- |",
        f"| flagged or clean (culture_bound aside), same verdict | {agreed:.3f} |",
        f"| the same, Cohen's kappa | {kappa(flagged):.3f} |",
        f"| span and label, F1 (overlap at least half) | {found:.3f} |",
        "",
        "| kind | items | flagged by the first reading | by the second |",
        "| --- | --- | --- | --- |",
        *(
            f"| {kind} | {sum(c.values())} | {c[True, True] + c[True, False]} | {c[True, True] + c[False, True]} |"
            for kind, c in sorted(kinds.items())
        ),
        "",
        "| label or move | first | second | both | kappa |",
        "| --- | --- | --- | --- | --- |",
        *(
            f"| {name} | {c[True, True] + c[True, False]} | {c[True, True] + c[False, True]} | {c[True, True]} | {kappa(c):.2f} |"
            for name, c in [*labels.items(), *moves.items()]
        ),
    ]
    return "\n".join(lines) + "\n"


def _overlap(a: tuple[int, int, str], b: tuple[int, int, str]) -> float:
    shared = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    return shared / (max(a[1], b[1]) - min(a[0], b[0]))


def main() -> None:
    match sys.argv[1:]:
        case ["sheet", part, parts]:
            sheet(int(part), int(parts))
        case ["take", name, file]:
            take(name, Path(file).read_text("utf-8"))
        case ["report"]:
            text = report()
            (DATA / "AGREEMENT.md").write_text(text, "utf-8")
            print(text)
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
