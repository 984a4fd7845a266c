"""Teaches the span layers which words of a flagged sentence carry the flag.

    python scripts/train/span.py [--out models/tone]

They begin as the encoder's upper layers, go on from the states after its lower ones, and read flagged passages alone: whether a
passage is flagged is not theirs to say. So it is run again whenever the encoder was trained anew; on two cores it takes
half an hour. Writes span.onnx, and its sha256 into model.json.
"""

from __future__ import annotations

import argparse
import json
import os
import random
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NamedTuple

os.environ["HF_HUB_OFFLINE"] = "1"

import numpy as np
import torch
from calibrate import sealed
from dataset import Reader, Sample, load
from export import export_span
from network import BASE, SpanNetwork, ToneNetwork
from numpy.typing import NDArray
from shipped import weights_of
from tone import masked_bce, taught_authors
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  the field's name for it
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from tactful.coach.encode import pad
from tactful.coach.tone import FLAGS, ToneModel

ROOT = Path(__file__).resolve().parents[2]
# Passages of like length share a batch: so many tokens are alike.
ALIKE = 6
OUTSIDE = -1e4
# Batches that an epoch may have beyond those of the first.
SPARE = 10


@dataclass(frozen=True)
class Recipe:
    """What a run depends on, written into the record."""

    epochs: int = 4
    seed: int = 5
    batch: int = 32
    rate: float = 1e-4
    head_rate: float = 4e-4
    decay: float = 0.01
    warm_up: float = 0.08
    positive: float = 1.5
    average: float = 0.995


class Lesson(NamedTuple):
    """A flagged passage, and its states (T, 384) after the encoder's lower layers."""

    sample: Sample
    states: NDArray[np.float16]


class Edge(NamedTuple):
    """Where a mark begins and ends, in tokens, among those of its sentence, `first` to `last`; each included."""

    row: int
    label: int
    first: int
    last: int
    start: int
    end: int


def lessons(model: ToneModel, noise: random.Random) -> list[Lesson]:
    """The flagged passages of the authors to train on, typed as by chance."""
    taught = taught_authors(1.0)
    samples = [s for s in load(Reader(model.encoder), noise) if s.author in taught and (s.labels > 0).any()]
    return [Lesson(s, model.lower_states(s.encoded).astype(np.float16)) for s in samples]


def batches(known: list[Lesson], size: int, rng: random.Random) -> list[list[Lesson]]:
    """Batches of like length, in random order."""
    ordered = sorted(known, key=lambda lesson: (len(lesson.states) // ALIKE, rng.random()))
    cut = [ordered[n : n + size] for n in range(0, len(ordered), size)]
    rng.shuffle(cut)
    return cut


def gold_of(sample: Sample) -> NDArray[np.float32]:
    """(T, 9) whether a token lies in a mark; -1 where nobody said, or outside of the flagged sentences."""
    of_token = sample.encoded.token_word
    gold = sample.words[np.maximum(of_token, 0)]
    flagged = np.flatnonzero((sample.labels > 0).any(1))
    gold[~np.isin(sample.encoded.token_sentence(), flagged)] = -1
    return gold


def edges_of(row: int, sample: Sample, gold: NDArray[np.float32]) -> list[Edge]:
    """Where each mark begins and ends that is the only one of its label in its sentence."""
    found = []
    sentences = sample.encoded.token_sentence()
    for sentence, label in zip(*np.nonzero(sample.labels > 0), strict=True):
        own = np.flatnonzero(sentences == sentence)
        inside = own[gold[own, label] > 0]
        if len(inside) and inside[-1] - inside[0] + 1 == len(inside):
            found.append(Edge(row, int(label), *(int(n) for n in (own[0], own[-1], inside[0], inside[-1]))))
    return found


class Teacher(nn.Module):
    """The network with a head more that says where a mark begins and ends. It sharpens the layers, and does not ship."""

    def __init__(self, network: SpanNetwork) -> None:
        super().__init__()
        self.network = network
        self.ends = nn.Linear(network.width, 2 * len(FLAGS))

    def loss(self, known: list[Lesson], recipe: Recipe) -> Tensor:
        """Of a batch: each word's, and that of the edges among the words of their sentence."""
        _, mask, _ = pad([lesson.sample.encoded for lesson in known])
        states = np.zeros((*mask.shape, self.network.width), np.float32)
        gold = np.full((*mask.shape, len(FLAGS)), -1, np.float32)
        edges: list[Edge] = []
        for row, lesson in enumerate(known):
            states[row, : len(lesson.states)] = lesson.states
            own = gold_of(lesson.sample)
            gold[row, : len(own)] = own
            edges += edges_of(row, lesson.sample, own)
        hidden = self.network.states(torch.from_numpy(states), torch.from_numpy(mask))
        words = torch.from_numpy(gold)
        loss = len(FLAGS) * masked_bce(self.network.token(hidden), words, (words >= 0).float(), recipe.positive)
        return loss + self._edge_loss(self.ends(hidden), edges) if edges else loss

    def _edge_loss(self, logits: Tensor, edges: list[Edge]) -> Tensor:
        place = torch.arange(logits.shape[1])
        outside = torch.stack([OUTSIDE * ((place < e.first) | (place > e.last)) for e in edges])
        rows, labels = (torch.tensor([e[k] for e in edges]) for k in (0, 1))
        starts, ends = (logits[rows, :, labels + shift] + outside for shift in (0, len(FLAGS)))
        return F.cross_entropy(starts, torch.tensor([e.start for e in edges])) + F.cross_entropy(
            ends, torch.tensor([e.end for e in edges])
        )


def train(recipe: Recipe, model: ToneModel) -> SpanNetwork:
    """Trains on all authors that are not held out. Returns the average of the last steps."""
    torch.manual_seed(recipe.seed)
    rng = random.Random(recipe.seed)
    tone = ToneNetwork(BASE)
    tone.load_state_dict(weights_of(model.folder / "tone.onnx"))
    teacher = Teacher(SpanNetwork(tone))
    average = AveragedModel(teacher, multi_avg_fn=get_ema_multi_avg_fn(recipe.average))
    heads = [*teacher.ends.parameters(), *teacher.network.token.parameters()]
    groups = [
        {"params": list(teacher.network.layers.parameters()), "lr": recipe.rate},
        {"params": heads, "lr": recipe.head_rate},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=recipe.decay)
    schedule: torch.optim.lr_scheduler.OneCycleLR | None = None
    for epoch in range(recipe.epochs):
        cut = batches(lessons(model, random.Random(recipe.seed + epoch)), recipe.batch, rng)
        # By chance an epoch has a few passages more or less than another, and so perhaps a batch or two.
        schedule = schedule or torch.optim.lr_scheduler.OneCycleLR(
            optimizer,
            [recipe.rate, recipe.head_rate],
            total_steps=recipe.epochs * (len(cut) + SPARE),
            pct_start=recipe.warm_up,
        )
        teacher.train()
        total = 0.0
        for n, batch in enumerate(cut):
            loss = teacher.loss(batch, recipe)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            average.update_parameters(teacher)
            total += float(loss.detach())
            if n % 100 == 99:
                print(f"epoch {epoch + 1} step {n + 1} of {len(cut)} loss {total / (n + 1):.3f}", flush=True)
    averaged: Teacher = average.module
    return averaged.network.eval()


def main() -> None:
    """Reads, trains, writes."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--out", type=Path, default=ROOT / "models" / "tone")
    options = arguments.parse_args()
    torch.set_num_threads(os.cpu_count() or 1)
    recipe = Recipe()
    export_span(train(recipe, ToneModel(options.out)), options.out)
    sealed(options.out)
    record = options.out / "training.json"
    known = json.loads(record.read_text("utf-8"))
    known["lessons"] = [run for run in known["lessons"] if run["script"] != "span.py"]
    known["lessons"].append({"script": "span.py", **asdict(recipe)})
    record.write_text(json.dumps(known, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
