"""Teaches the pair model on the states of tone.onnx, writes pair.onnx beside it, and calibrates both.

    python scripts/train/pair.py [--epochs 5] [--out models/tone]

The encoder does not change any more, so its states are taken once, from the int8 file: what the pair model learns from is
what it will read. Besides the links that writers marked, a message stands against replies to other messages, which neither
meet nor answer it: what a reply is about must count, not only how it sounds.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

os.environ["HF_HUB_OFFLINE"] = "1"

import numpy as np
import torch
from calibrate import calibrate, uncalibrated
from dataset import DATA, LINKS, Reader, load
from exchanges import Exchange, exchanges
from export import export_pair
from network import BASE, BASE_PACKAGE, PairNetwork, ToneNetwork
from shipped import weights_of
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  the field's name for it
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from tactful.coach.pair import grouped, join
from tactful.coach.tone import ToneModel

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Recipe:
    """What a run depends on, written into the record."""

    epochs: int = 5
    seed: int = 7
    batch: int = 8
    rate: float = 1.5e-4
    head_rate: float = 4e-4
    decay: float = 0.02
    warm_up: float = 0.1
    strangers: float = 0.5
    neighbours: float = 0.5
    average: float = 0.996


def taught(model: ToneModel) -> list[Exchange]:
    """The exchanges of authors to train on, in groups of sentences that the model reads together."""
    authors = json.loads((DATA / "authors.json").read_text("utf-8"))
    samples = [s for s in load(Reader(model.encoder)) if authors[s.author]["split"] == "train"]
    return [
        replace(e, sentences=e.sentences[group], links=e.links[group])
        for e in exchanges(model, samples)
        for group in grouped(e.sentences)
    ]


def strangers(recipe: Recipe, known: list[Exchange], chance: random.Random) -> list[Exchange]:
    """Messages with the reply to another one; a share of these replies are by the same author, of the same trade."""
    of_author: dict[str, list[Exchange]] = {}
    for exchange in known:
        of_author.setdefault(exchange.author, []).append(exchange)
    found = []
    for exchange in chance.sample(known, int(len(known) * recipe.strangers)):
        others = of_author[exchange.author] if chance.random() < recipe.neighbours else known
        other = chance.choice([o for o in others if o.message != exchange.message])
        found.append(replace(exchange, links=np.minimum(exchange.links, 0), reply=other.reply))
    return found


def loss_of(pair: PairNetwork, batch: list[Exchange]) -> Tensor:
    """Binary cross-entropy of the links that are labelled: a reply does what its best passage does."""
    joined = join([(e.sentences, passage) for e in batch for passage in e.reply])
    logits = pair(*map(torch.from_numpy, joined))
    best = [
        part.amax(0)[: len(e.sentences)]
        for part, e in zip(logits.split([len(e.reply) for e in batch]), batch, strict=True)
    ]
    gold = torch.from_numpy(np.concatenate([e.links for e in batch]))
    return F.binary_cross_entropy_with_logits(torch.cat(best)[gold >= 0], gold[gold >= 0])


def train(recipe: Recipe, pair: PairNetwork, known: list[Exchange]) -> PairNetwork:
    """Trains on exchanges; returns the average of the last steps."""
    torch.manual_seed(recipe.seed)
    chance = random.Random(recipe.seed)
    body = [p for name, p in pair.named_parameters() if name.startswith("layers.")]
    heads = [p for name, p in pair.named_parameters() if not name.startswith("layers.")]
    rates = [recipe.rate, recipe.head_rate]
    optimizer = torch.optim.AdamW(
        [dict(params=p, lr=rate) for p, rate in zip((body, heads), rates, strict=True)], weight_decay=recipe.decay
    )
    steps = recipe.epochs * -(-int(len(known) * (1 + recipe.strangers)) // recipe.batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rates, total_steps=steps + 1, pct_start=recipe.warm_up)
    average = AveragedModel(pair, multi_avg_fn=get_ema_multi_avg_fn(recipe.average))
    pair.train()
    started = time.monotonic()
    for epoch in range(recipe.epochs):
        rows = known + strangers(recipe, known, chance)
        chance.shuffle(rows)
        total = 0.0
        for first in range(0, len(rows), recipe.batch):
            loss = loss_of(pair, rows[first : first + recipe.batch])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(pair.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            average.update_parameters(pair)
            total += float(loss.detach())
        print(
            f"epoch {epoch + 1} loss {total * recipe.batch / len(rows):.3f} {time.monotonic() - started:.0f}s",
            flush=True,
        )
    averaged: PairNetwork = average.module
    return averaged.eval()


def teach(out: Path, recipe: Recipe, lessons: list[dict[str, Any]]) -> dict[str, Any]:
    """Trains, exports and calibrates; returns the record. `lessons` are those that taught tone.onnx."""
    tone = ToneNetwork(BASE)
    tone.load_state_dict(weights_of(out / "tone.onnx"), strict=False)
    pair = PairNetwork(tone.encoder)
    export_pair(pair, out)
    uncalibrated(out)
    known = taught(ToneModel(out))
    print(f"{len(known)} exchanges, {sum(int((e.links >= 0).sum()) for e in known)} of {', '.join(LINKS)}", flush=True)
    export_pair(train(recipe, pair, known), out)
    return calibrate(out, [*lessons, {"script": "pair.py", **asdict(recipe), "exchanges": len(known)}], BASE_PACKAGE)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--out", type=Path, default=ROOT / "models" / "tone")
    arguments.add_argument("--epochs", type=int, default=Recipe.epochs)
    options = arguments.parse_args()
    before = json.loads((options.out / "training.json").read_text("utf-8"))["lessons"]
    teach(options.out, Recipe(options.epochs), [lesson for lesson in before if lesson["script"] != "pair.py"])


if __name__ == "__main__":
    main()
