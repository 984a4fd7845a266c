"""Teaches the worth model which suggestions a careful reader passes; writes worth.onnx.

    python scripts/train/worth.py [--out models/tone]
    python scripts/train/worth.py --measure

The suggestions for each judged draft are made anew by the coach as it is, and those that make the same draft as a judged
one take its verdict. Takes a few minutes, most of them for that. `--measure` writes nothing: it tells how the first
suggestion does on authors that the trees have not seen, for several values of what a suggestion must be worth.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from calibrate import sealed
from dataset import DATA, FORMS, MARK, STRETCH
from export import export_trees
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import GroupKFold

from tactful.coach.coach import Coach
from tactful.coach.offsets import Utf16Map
from tactful.coach.rewrite.rank import Judged, best
from tactful.coach.types import RewriteRequest

ROOT = Path(__file__).resolve().parents[2]
FOLDS = 5
LEAST = (0.0, 0.1, 0.2, 0.3, 0.4)
OFFERED = 3
Item = dict[str, Any]


@dataclass(frozen=True)
class Recipe:
    """What a run depends on, written into the record."""

    seed: int = 7
    trees: int = 150
    leaves: int = 8
    rate: float = 0.05
    strength: float = 5.0
    least: int = 10
    features: float = 0.15


class Case(NamedTuple):
    """A flag that readers judged suggestions for: those that the coach makes today, what the trees read of each (N, F), and
    whether it passed; None where nobody judged it.
    """

    author: str
    text: str
    judged: list[Judged]
    evidence: NDArray[np.float32]
    passed: list[bool | None]


def cases(coach: Coach) -> Iterator[Case]:
    """All judged flags."""
    items = {item["id"]: item for form in FORMS for item in _rows(form)}
    verdicts: dict[tuple[str, int, int], dict[str, bool]] = {}
    for row in _rows("verdicts"):
        of_flag = verdicts.setdefault((row["item"], row["start"], row["end"]), {})
        text = _text(items[row["item"]])
        for s in row["suggestions"]:
            # Where two readers judged, the first counts.
            of_flag.setdefault(_result(text, s["start"], s["end"], s["replacement"]), s["verdict"] == "p")
    for (name, start, end), of_flag in verdicts.items():
        judged, evidence = coach.judged(_request(items[name], start, end))
        text = _text(items[name])
        results = [_result(text, *entry.candidate[:3]) for entry in judged]
        yield Case(items[name]["author"], text, judged, evidence, [of_flag.get(result) for result in results])


def _rows(form: str) -> Iterator[Item]:
    for file in sorted((DATA / form).glob("*.jsonl")):
        yield from map(json.loads, file.read_text("utf-8").splitlines())


def _text(item: Item) -> str:
    return STRETCH.sub(r"\1", MARK.sub(r"\3", item["markup"]))


def _request(item: Item, start: int, end: int) -> RewriteRequest:
    text = _text(item)
    units = Utf16Map(text)
    return RewriteRequest(
        text=text,
        start=units.to_units(start),
        end=units.to_units(end),
        channel=item["channel"],
        audience=item["audience"],
        reply_to=item.get("incoming"),
    )


def _result(text: str, start: int, end: int, replacement: str) -> str:
    """The draft with a suggestion taken, whatever white space there is at its edges."""
    return " ".join((text[:start] + replacement + text[end:]).split())


def grown(some: Sequence[Case], recipe: Recipe) -> HistGradientBoostingClassifier:
    """Trees taught by the verdicts on some flags."""
    x = np.concatenate([case.evidence[[p is not None for p in case.passed]] for case in some if case.judged])
    y = np.asarray([p for case in some for p in case.passed if p is not None], np.float32)
    return _trees(recipe).fit(x, y)


def _trees(recipe: Recipe) -> HistGradientBoostingClassifier:
    return HistGradientBoostingClassifier(
        max_iter=recipe.trees,
        max_leaf_nodes=recipe.leaves,
        learning_rate=recipe.rate,
        l2_regularization=recipe.strength,
        min_samples_leaf=recipe.least,
        max_features=recipe.features,
        random_state=recipe.seed,
    )


def teach(out: Path, some: Sequence[Case], recipe: Recipe) -> dict[str, Any]:
    """Trains and exports; returns the record."""
    export_trees(grown(some, recipe), out / "worth.onnx")
    return {"script": "worth.py", **asdict(recipe), "suggestions": _known(some)}


def _known(some: Sequence[Case]) -> int:
    return sum(p is not None for case in some for p in case.passed)


def measure(taught: Sequence[Case], held_out: Sequence[Case], recipe: Recipe) -> None:
    """Prints how the first suggestions do, on each author without their verdicts."""
    authors = [case.author for case in taught]
    folded: list[tuple[Case, NDArray[np.float64]]] = []
    for learn, test in GroupKFold(FOLDS).split(authors, groups=authors):
        trees = grown([taught[n] for n in learn], recipe)
        folded += [(taught[n], _worth(trees, taught[n])) for n in test]
    trees = grown(taught, recipe)
    for name, scored in (("train", folded), ("held out", [(case, _worth(trees, case)) for case in held_out])):
        print(f"{name}: {len(scored)} flags, {_known([case for case, _ in scored])} suggestions judged")
        _print_firsts("unranked", [best(c.text, c.judged, OFFERED, 0.0) for c, _ in scored], scored)
        for least in LEAST:
            offered = [
                best(c.text, [e._replace(worth=float(p)) for e, p in zip(c.judged, worth, strict=True)], OFFERED, least)
                for c, worth in scored
            ]
            _print_firsts(f"worth {least}", offered, scored)


def _worth(trees: HistGradientBoostingClassifier, case: Case) -> NDArray[np.float64]:
    return np.asarray(trees.predict_proba(case.evidence)[:, 1]) if case.judged else np.empty(0)


def _print_firsts(
    title: str, offered: Sequence[list[Judged]], scored: Sequence[tuple[Case, NDArray[np.float64]]]
) -> None:
    firsts, every = [], []
    for given, (case, _) in zip(offered, scored, strict=True):
        by_candidate = dict(zip((e.candidate for e in case.judged), case.passed, strict=True))
        verdicts = [by_candidate[entry.candidate] for entry in given]
        firsts += verdicts[:1]
        every += [p for p in verdicts if p is not None]
    known = [p for p in firsts if p is not None]
    share = f"{np.mean(known):.1%}" if known else "-"
    print(
        f"  {title:10} {len(firsts) / len(scored):6.1%} of flags with a suggestion, {share} of {len(known)} firsts judged pass,"
        f" {np.mean(every) if every else 0:.1%} of all {len(every)} offered and judged"
    )


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--out", type=Path, default=ROOT / "models" / "tone")
    arguments.add_argument("--measure", action="store_true", help="measure on unseen authors, and write nothing")
    options = arguments.parse_args()
    out, recipe = options.out, Recipe()
    if not options.measure:
        if not (out / "worth.onnx").exists():
            # The coach opens with no file less: trees that know nothing stand in.
            export_trees(_trees(recipe).fit(np.zeros((2, 1)), [0, 1]), out / "worth.onnx")
        sealed(out)
    authors = json.loads((DATA / "authors.json").read_text("utf-8"))
    everything = list(cases(Coach.load(out, bytes(16))))
    taught = [case for case in everything if authors[case.author]["split"] == "train"]
    if options.measure:
        measure(taught, [case for case in everything if authors[case.author]["split"] == "held_out"], recipe)
        return
    record = json.loads((out / "training.json").read_text("utf-8"))
    others = [lesson for lesson in record["lessons"] if lesson["script"] != "worth.py"]
    record["lessons"] = [*others, teach(out, taught, recipe)]
    (out / "training.json").write_text(json.dumps(record, indent=1) + "\n", "utf-8")
    sealed(out)


if __name__ == "__main__":
    main()
