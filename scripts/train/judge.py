"""Teaches the judge models which replies meet a feeling and answer a question; writes met.onnx and answered.onnx.

    python scripts/train/judge.py [--out models/tone]

What they judge by is what the product gathers (coach/reply/evidence.py): how near the pair model finds each sentence, and
which forms of asking and answering there are. Every message also stands beside a reply to another one of the same author,
which neither meets nor answers it. The authors are those that the pair model was not taught with. Takes a few minutes,
most of them to read the exchanges.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from calibrate import calibrate, uncalibrated
from dataset import DATA, Reader, load
from exchanges import judged_by, read, replied, rows, strangers
from export import export_trees
from network import BASE_PACKAGE
from sklearn.ensemble import HistGradientBoostingClassifier

from tactful.coach.judge import LINKS
from tactful.coach.pair import PairModel
from tactful.coach.tone import ToneModel

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Recipe:
    """What a run depends on, written into the record."""

    seed: int = 7
    trees: int = 200
    leaves: int = 12
    rate: float = 0.05
    strength: float = 5.0
    least: int = 30
    strangers: float = 0.5


def teach(out: Path, recipe: Recipe) -> dict[str, Any]:
    """Trains and exports; returns the record."""
    model = ToneModel(out)
    pair = PairModel(out, model.card)
    authors = json.loads((DATA / "authors.json").read_text("utf-8"))
    samples = replied([s for s in load(Reader(model.encoder)) if authors[s.author]["split"] == "train"])
    judged = judged_by({s.author for s in samples})
    known = read(model, [s for s in samples if s.author in judged])
    own = [one.beside(pair, one.reply) for one in known]
    strange = [(one, one.beside(pair, other.reply)) for one, other in strangers(known)]
    for link, name in enumerate(LINKS):
        taught = [rows(link, one, reply) for one, reply in zip(known, own, strict=True)]
        others = [(x, np.zeros_like(y)) for x, y in (rows(link, one, reply) for one, reply in strange)]
        x = np.concatenate([x for x, y in taught + others if len(y)])
        y = np.concatenate([y for _, y in taught + others])
        weight = np.ones(len(y))
        weight[sum(len(y) for _, y in taught) :] = recipe.strangers
        trees = HistGradientBoostingClassifier(
            max_iter=recipe.trees,
            max_leaf_nodes=recipe.leaves,
            learning_rate=recipe.rate,
            l2_regularization=recipe.strength,
            min_samples_leaf=recipe.least,
            random_state=recipe.seed,
        ).fit(x, y, weight)
        export_trees(trees, out / f"{name}.onnx")
        print(f"{name}: {len(y)} rows, {x.shape[1]} numbers", flush=True)
    return {"script": "judge.py", **asdict(recipe), "exchanges": len(known)}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--out", type=Path, default=ROOT / "models" / "tone")
    out = arguments.parse_args().out
    lessons = [
        lesson
        for lesson in json.loads((out / "training.json").read_text("utf-8"))["lessons"]
        if lesson["script"] != "judge.py"
    ]
    uncalibrated(out)
    calibrate(out, [*lessons, teach(out, Recipe())], BASE_PACKAGE)


if __name__ == "__main__":
    main()
