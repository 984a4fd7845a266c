"""How well the rewriter does on flagged sentences: coverage by label and generator, time, and samples to read.

    python scripts/rewrite_report.py models/data/sentences/w*.jsonl --take 400 --show 40

Every flag that the model raises on a sentence of the files marked as flagged is sent through `Coach.rewrite`.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import statistics
import time
from collections import Counter
from pathlib import Path

from tactful.coach.coach import Coach
from tactful.coach.types import AnalyzeRequest, Flag, RewriteRequest, Suggestion

MARKUP = re.compile(r"⟦\w+:\d\||⟧")


# A row of the file, its text, a flag on it, and what was suggested.
Done = tuple[dict[str, str], str, Flag, list[Suggestion]]


def main() -> None:
    """Reads files, rewrites, prints."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("files", type=Path, nargs="+")
    arguments.add_argument("--model", type=Path, default=Path("models/tone"))
    arguments.add_argument("--take", type=int, default=400, help="how many sentences, by chance")
    arguments.add_argument("--show", type=int, default=20, help="how many flags to print with their suggestions")
    arguments.add_argument("--label", help="only flags of this label")
    arguments.add_argument("--bare", action="store_true", help="print flags without any suggestion")
    arguments.add_argument("--seed", type=int, default=0)
    options = arguments.parse_args()
    chance = random.Random(options.seed)
    rows = [json.loads(line) for path in options.files for line in path.read_text("utf-8").splitlines()]
    rows = [row for row in rows if "⟦" in row["markup"] and (not options.label or f"⟦{options.label}" in row["markup"])]
    chance.shuffle(rows)
    coach = Coach.load(options.model, bytes(16))
    done: list[Done] = []
    times: list[float] = []
    for row in rows[: options.take]:
        text = MARKUP.sub("", row["markup"])
        setting = {"channel": row["channel"], "audience": row["audience"]}
        for flag in coach.analyze(AnalyzeRequest(text=text, **setting)).flags:
            if options.label and flag.label != options.label:
                continue
            began = time.perf_counter()
            found = coach.rewrite(RewriteRequest(text=text, start=flag.start, end=flag.end, **setting)).suggestions
            times.append(time.perf_counter() - began)
            done.append((row, text, flag, found))
    report(done, times)
    bare = [entry for entry in done if bool(entry[3]) != options.bare]
    for row, text, flag, found in chance.sample(bare, min(options.show, len(bare))):
        original = marked(text, flag.start, flag.end, text_between(text, flag.start, flag.end), "[]")
        print(f"\n{row['channel']} to a {row['audience']}, {flag.label}: {original}")
        for s in found:
            print("   ->", marked(text, s.start, s.end, s.replacement, "«»"), f"({s.note})")


def text_between(text: str, start: int, end: int | None = None) -> str:
    """The text between two offsets in UTF-16 units."""
    return text.encode("utf-16-le")[2 * start : None if end is None else 2 * end].decode("utf-16-le")


def marked(text: str, start: int, end: int, words: str, marks: str) -> str:
    """The text with other words, marked, in place of a stretch."""
    return f"{text_between(text, 0, start)}{marks[0]}{words}{marks[1]}{text_between(text, end)}".replace("\n", "⏎")


def report(done: list[Done], times: list[float]) -> None:
    """Prints the figures."""
    n = max(1, len(done))
    print(f"flags {len(done)}, with a suggestion {sum(bool(d[3]) for d in done) / n:.1%},", end=" ")
    print(f"with three {sum(len(d[3]) >= 3 for d in done) / n:.1%},", end=" ")
    print(f"median {statistics.median(times or [0]) * 1000:.0f} ms")
    for label, total in Counter(d[2].label for d in done).most_common():
        some = sum(bool(d[3]) for d in done if d[2].label == label)
        print(f"  {label:20} {some:4}/{total:4} = {some / total:.0%}")
    for name, ranks in (("first suggestions", slice(1)), ("all suggestions", slice(None))):
        kinds = Counter(s.note if s.source == "pattern" else "cut" for d in done for s in d[3][ranks])
        print(f"{name} by generator:", "; ".join(f"{kind} {count}" for kind, count in kinds.most_common(30)))


if __name__ == "__main__":
    main()
