"""How the rewriter does: coverage by label and generator, time against analyze, and samples to read.

    python scripts/rewrite_report.py models/data/rewrites/x*.jsonl models/data/sentences/x*.jsonl --take 400
    python scripts/rewrite_report.py models/data/sentences/w*.jsonl --label blaming --bare --show 40
    python scripts/rewrite_report.py models/data/rewrites/x*.jsonl --card "held-out rewrites"

Every flag that the model raises on the items marked as flagged is rewritten; what a generator alone would do is asked
of it alone. The figures are mechanical: whether a suggestion is a good one, only a reader can say.
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
from typing import Any, NamedTuple

import rewrite_section
from tactful.coach.coach import Coach
from tactful.coach.offsets import Utf16Map
from tactful.coach.rewrite.candidate import Maker
from tactful.coach.rewrite.propose import GENERATORS
from tactful.coach.rewrite.rank import Judged
from tactful.coach.types import AnalyzeRequest, Flag, RewriteRequest

MARKUP = re.compile(r"⟦\w+:\d\||⟧|\[\[|\]\]")
N = 3


class Done(NamedTuple):
    """A flag, and what was suggested for it, by all and by each generator alone."""

    row: dict[str, Any]
    text: str
    flag: Flag
    found: list[Judged]
    alone: dict[Maker, list[Judged]]
    flagged_after: int
    times: tuple[float, float]


def main() -> None:
    """Reads files, rewrites, prints."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("files", type=Path, nargs="+")
    arguments.add_argument("--model", type=Path, default=Path("models/tone"))
    arguments.add_argument("--take", type=int, default=400, help="how many items, by chance")
    arguments.add_argument("--show", type=int, default=0, help="how many flags to print with their suggestions")
    arguments.add_argument("--label", help="only flags of this label")
    arguments.add_argument("--bare", action="store_true", help="print flags without any suggestion")
    arguments.add_argument("--seed", type=int, default=0)
    arguments.add_argument(
        "--card", metavar="TITLE", help="write the figures into the model's card, as a row of this title"
    )
    options = arguments.parse_args()
    chance = random.Random(options.seed)
    rows = [json.loads(line) for path in options.files for line in path.read_text("utf-8").splitlines()]
    rows = [row for row in rows if "⟦" in row.get("markup", "")]
    rows = [row for row in rows if not options.label or f"⟦{options.label}" in row["markup"]]
    chance.shuffle(rows)
    coach = Coach.load(options.model, bytes(16))
    list(coach.warm())
    done = [entry for row in rows[: options.take] for entry in rewritten(coach, row, options.label)]
    report(done)
    if options.card:
        card = options.model / "CARD.md"
        columns, cells = row_of(done)
        card.write_text(rewrite_section.with_row(card.read_text("utf-8"), options.card, columns, cells), "utf-8")
    kept = [entry for entry in done if bool(entry.found) != options.bare]
    for entry in chance.sample(kept, min(options.show, len(kept))):
        show(entry)


def rewritten(coach: Coach, row: dict[str, Any], label: str | None) -> list[Done]:
    """All flags of an item with what is suggested for them. The coach starts cold, so that times compare."""
    text = MARKUP.sub("", row["markup"])
    setting: dict[str, Any] = {"channel": row["channel"], "audience": row["audience"], "reply_to": row.get("incoming")}
    analyze = AnalyzeRequest(text=text, **setting)
    cold = Coach(coach.model, bytes(16))
    began = time.perf_counter()
    flags = cold.analyze(analyze).flags
    analyzed = time.perf_counter() - began
    done = []
    for flag in flags:
        if label and flag.label != label:
            continue
        request = RewriteRequest(text=text, start=flag.start, end=flag.end, n=N, **setting)
        cold = Coach(coach.model, bytes(16))
        began = time.perf_counter()
        found = cold.ranked(request)
        took = time.perf_counter() - began
        alone = {name: cold.ranked(request, generators={name}) for name in GENERATORS}
        after = sum(still_flagged(cold, analyze, entry, len(flags)) for entry in found)
        done.append(Done(row, text, flag, found, alone, after, (analyzed, took)))
    return done


def still_flagged(coach: Coach, analyze: AnalyzeRequest, entry: Judged, before: int) -> bool:
    """Whether the draft with a suggestion taken is flagged in its place, or no less than before."""
    text = entry.candidate.applied(analyze.text)
    units = Utf16Map(text)
    start, end = entry.candidate.start, entry.candidate.start + len(entry.candidate.replacement)
    flags = coach.analyze(AnalyzeRequest(text=text, channel=analyze.channel, audience=analyze.audience)).flags
    here = any(f.start < units.to_units(end) and units.to_units(start) < f.end for f in flags)
    return here or len(flags) >= before


def show(entry: Done) -> None:
    """Prints a flag with its suggestions."""
    units = Utf16Map(entry.text)
    flag = (units.to_position(entry.flag.start), units.to_position(entry.flag.end))
    original = marked(entry.text, *flag, entry.text[slice(*flag)], "[]")
    print(f"\n{entry.row['channel']} to a {entry.row['audience']}, {entry.flag.label}: {original}")
    for c in (judged.candidate for judged in entry.found):
        print("   ->", marked(entry.text, c.start, c.end, c.replacement, "«»"), f"({c.strategy}: {c.note})")


def marked(text: str, start: int, end: int, words: str, marks: str) -> str:
    """The text with other words, marked, in place of a stretch."""
    return f"{text[:start]}{marks[0]}{words}{marks[1]}{text[end:]}".replace("\n", "⏎")


class Figures(NamedTuple):
    """What is measured over a set."""

    flags: int
    some: float
    full: float
    differ: float
    flagged: int
    analyze_ms: float
    rewrite_ms: float
    # By generator: its first suggestions, all its suggestions, and the share of flags it alone has a suggestion for.
    generators: dict[Maker, tuple[int, int, float]]


def figures(done: list[Done]) -> Figures:
    """The figures of a set."""
    n = max(1, len(done))
    full = [d for d in done if len(d.found) >= N]
    differ = sum(len({j.candidate.strategy for j in d.found}) == N for d in full)
    analyzed, took = (statistics.median(d.times[k] for d in done) if done else 0.0 for k in (0, 1))
    generators = {}
    for name in GENERATORS:
        own = [{j.candidate for j in d.alone[name]} for d in done]
        first = sum(bool(d.found) and d.found[0].candidate in mine for d, mine in zip(done, own, strict=True))
        every = sum(j.candidate in mine for d, mine in zip(done, own, strict=True) for j in d.found)
        generators[name] = (first, every, sum(map(bool, own)) / n)
    return Figures(
        flags=len(done),
        some=sum(bool(d.found) for d in done) / n,
        full=len(full) / n,
        differ=differ / max(1, len(full)),
        flagged=sum(d.flagged_after for d in done),
        analyze_ms=analyzed * 1000,
        rewrite_ms=took * 1000,
        generators=generators,
    )


def row_of(done: list[Done]) -> tuple[list[str], list[str]]:
    """The columns of the card's table, and a set's cells."""
    f = figures(done)
    firsts = max(1, sum(bool(d.found) for d in done))
    columns = [
        "flags",
        "with a suggestion",
        f"with {N}",
        f"of these, {N} strategies",
        "would be flagged",
        "time against analyze",
    ]
    cells = [f"{f.flags}", f"{f.some:.0%}", f"{f.full:.0%}", f"{f.differ:.0%}", f"{f.flagged}"]
    cells.append(f"{f.rewrite_ms / max(f.analyze_ms, 1e-6):.1f}")
    shares = [f"{first / firsts:.0%} ({alone:.0%})" for first, _, alone in f.generators.values()]
    return [*columns, *f.generators], [*cells, *shares]


def report(done: list[Done]) -> None:
    """Prints the figures."""
    f = figures(done)
    print(f"flags                                   {f.flags}")
    print(f"with at least one suggestion            {f.some:.1%}")
    print(f"with {N}                                  {f.full:.1%}")
    print(f"of these, {N} different strategies        {f.differ:.1%}")
    print(f"suggestions that the service would flag {f.flagged}")
    print(f"analyze, rewrite, both cold (median)    {f.analyze_ms:.1f} ms, {f.rewrite_ms:.1f} ms", end=", ")
    print(f"{f.rewrite_ms / max(f.analyze_ms, 1e-6):.1f} times")
    for label, total in Counter(d.flag.label for d in done).most_common():
        some = sum(bool(d.found) for d in done if d.flag.label == label)
        print(f"  {label:20} {some:4}/{total:4} = {some / total:.0%}")
    print("generator            alone, flags   first suggestions   all suggestions")
    for name, (first, every, alone) in f.generators.items():
        print(f"  {name:20} {alone:10.1%} {first:15} {every:18}")


if __name__ == "__main__":
    main()
