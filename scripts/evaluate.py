"""Scores the coach on marked-up items: how often it is right when it speaks, and what it misses.

    python scripts/evaluate.py [FILE.jsonl …]      without files: the held-out authors of models/data that set no threshold

`flagged or clean` counts items, culture_bound aside. A span is found when a flag of its label overlaps it by half (of the
union). A pair is right when its first item is flagged and its second is not. Moves count when the label is right and the
sentence overlaps by half.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tactful.coach.coach import Coach
from tactful.coach.types import Analysis, AnalyzeRequest

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "models" / "data"
MARK = re.compile(r"⟦([a-z_]+):([123])\|(.*?)⟧", re.S)
Span = tuple[int, int, str]


def units(text: str) -> int:
    """Length in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


FORMS = ("sentences", "drafts", "replies")


def unmark(markup: str) -> tuple[str, list[Span]]:
    """Text and its spans, in UTF-16 code units."""
    out, spans, position = "", [], 0
    for m in MARK.finditer(markup):
        out += markup[position : m.start()]
        spans.append((units(out), units(out + m[3]), m[1]))
        out += m[3]
        position = m.end()
    return out + markup[position:], spans


def overlap(a: tuple[int, int], b: tuple[int, int]) -> float:
    """Shared length over the length of both together."""
    shared = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    return shared / max(1, max(a[1], b[1]) - min(a[0], b[0]))


def f1(count: Counter[str]) -> float:
    """From counts of `hit`, `false` and `missed`."""
    return 2 * count["hit"] / max(1, 2 * count["hit"] + count["false"] + count["missed"])


def core(labels: Iterable[str]) -> bool:
    """Whether any label but culture_bound is there."""
    return any(label != "culture_bound" for label in labels)


def compare(gold: list[Span], found: list[Span], count: Counter[str]) -> None:
    """Matches spans one to one, by label and at least half overlap."""
    left = list(found)
    for span in gold:
        match = next((f for f in left if f[2] == span[2] and overlap(f[:2], span[:2]) >= 0.5), None)
        count["hit" if match else "missed"] += 1
        if match:
            left.remove(match)
    count["false"] += len(left)


def figures(items: list[dict[str, Any]], answers: list[Analysis]) -> dict[str, Any]:
    """All figures that the items allow."""
    flagged: Counter[str] = Counter()
    spans: Counter[str] = Counter()
    moves: Counter[str] = Counter()
    labels: dict[str, Counter[str]] = defaultdict(Counter)
    pairs: dict[str, dict[str, bool]] = defaultdict(dict)
    for item, answer in zip(items, answers, strict=True):
        text, gold = unmark(item["markup"])
        found = [(f.start, f.end, str(f.label)) for f in answer.flags]
        flagged[
            f"{'flagged' if core(g[2] for g in gold) else 'clean'} {'spoke' if core(f[2] for f in found) else 'silent'}"
        ] += 1
        compare(gold, found, spans)
        gold_labels, found_labels = {g[2] for g in gold}, {f[2] for f in found}
        for label in gold_labels | found_labels:
            labels[label][
                "hit" if label in gold_labels & found_labels else "false" if label in found_labels else "missed"
            ] += 1
        if "pair" in item:
            pairs[item["pair"]][item["id"][-1]] = bool(found)
        if "moves" in item:
            said = [(units(text[: text.find(s)]), units(text[: text.find(s)] + s), m) for m, s in item["moves"]]
            compare(said, [(m.start, m.end, str(label)) for m in answer.moves for label in m.labels], moves)
    hit, false, missed = flagged["flagged spoke"], flagged["clean spoke"], flagged["flagged silent"]
    result: dict[str, Any] = {
        "items": len(items),
        "precision": hit / max(1, hit + false),
        "recall": hit / max(1, hit + missed),
        "f1": f1(Counter(hit=hit, false=false, missed=missed)),
        "false_alarms": false / max(1, false + flagged["clean silent"]),
        "span_f1": f1(spans),
        "label_macro_f1": sum(map(f1, labels.values())) / max(1, len(labels)),
        "labels": {label: round(f1(count), 2) for label, count in sorted(labels.items())},
    }
    whole = [pair for pair in pairs.values() if len(pair) == 2]  # a slice may hold one of the two
    if whole:
        result["pairs_right"] = sum(pair["a"] and not pair["b"] for pair in whole) / len(whole)
    if sum(moves.values()):
        result["moves_f1"] = f1(moves)
    return result


def load(file: Path) -> list[dict[str, Any]]:
    """Items with marked-up text."""
    return [
        item for line in file.read_text("utf-8").splitlines() if line.strip() and "markup" in (item := json.loads(line))
    ]


def answers_of(coach: Coach, items: list[dict[str, Any]]) -> list[Analysis]:
    """What the coach says of each item."""
    return [
        coach.analyze(AnalyzeRequest(text=unmark(i["markup"])[0], channel=i.get("channel"), audience=i.get("audience")))
        for i in items
    ]


def reported_files() -> list[Path]:
    """The held-out authors that set no threshold: models/tone/training.json names them."""
    authors = json.loads((ROOT / "models" / "tone" / "training.json").read_text("utf-8"))["reported_on"]
    return [file for form in FORMS for author in authors for file in sorted(DATA.glob(f"{form}/{author}.jsonl"))]


def main() -> None:
    files = [Path(name) for name in sys.argv[1:]] or reported_files()
    coach = Coach.load(ROOT / "models" / "tone", b"evaluation")
    everything: list[dict[str, Any]] = []
    for file in files:
        items = load(file)
        if items:
            everything += items
            show(file.name, figures(items, answers_of(coach, items)))
    if len(files) > 1:
        show("all", figures(everything, answers_of(coach, everything)))


def show(title: str, result: dict[str, Any]) -> None:
    print(title, " ".join(f"{k} {v:.3f}" if isinstance(v, float) else f"{k} {v}" for k, v in result.items()))


if __name__ == "__main__":
    main()
