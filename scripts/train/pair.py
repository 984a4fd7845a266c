"""Teaches the topic layers (what a text is about, and what it shows) and the pair model; writes topic.onnx and pair.onnx.

    python scripts/train/pair.py [--epochs 6] [--out models/tone]

The encoder does not change any more: its lower states are taken once, from tone.onnx. The topic layers begin as those of
the base, which was trained to bring texts of one meaning together, and are held to its states while they learn: what a
reply is about must count, not only how it sounds. For the same reason every message of a batch also stands against the
replies to the others, which neither meet nor answer it.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

os.environ["HF_HUB_OFFLINE"] = "1"

import judge
import numpy as np
import onnxruntime as ort
import torch
from calibrate import calibrate, uncalibrated
from dataset import DATA, Reader, Sample, encoder_of, load
from exchanges import Exchange, Passage, exchanges, judged_by, replied
from export import export_links
from network import BASE, BASE_PACKAGE, PairNetwork, TopicNetwork
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  the field's name for it
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from transformers import AutoModel

from tactful.coach.encode import pad
from tactful.coach.judge import LINKS
from tactful.coach.pair import MAX_TOKENS
from tactful.coach.tone import SIGNALS, States

ROOT = Path(__file__).resolve().parents[2]
# Passages that are read at once; fewer while learning, so that little padding is computed.
RUN = 64
READ = 8


@dataclass(frozen=True)
class Recipe:
    """What a run depends on, written into the record."""

    epochs: int = 6
    seed: int = 7
    batch: int = 8
    rate: float = 6e-5
    head_rate: float = 6e-4
    decay: float = 0.02
    warm_up: float = 0.1
    strangers: float = 1.0
    signals: float = 0.3
    likeness: float = 1.0
    average: float = 0.996


class Networks(nn.Module):
    """What is trained together."""

    def __init__(self) -> None:
        super().__init__()
        self.topic = TopicNetwork(BASE)
        self.pair = PairNetwork(self.topic.width)


def lower_states(file: Path, samples: list[Sample]) -> list[States]:
    """The encoder's states of passages, (T, 384) each, as tone.onnx gives them."""
    session = ort.InferenceSession(file)
    found = []
    for first in range(0, len(samples), RUN):
        rows = samples[first : first + RUN]
        ids, mask, pool = pad([s.encoded for s in rows])
        (hidden,) = session.run(["hidden_states"], {"input_ids": ids, "attention_mask": mask, "pool": pool})
        found += [
            States(hidden[n, : len(s.encoded.ids)].astype(np.float16), s.encoded.token_sentence().astype(np.int8))
            for n, s in enumerate(rows)
        ]
    return found


def taught(out: Path) -> list[Exchange]:
    """The exchanges of authors to train on, with the encoder's lower states."""
    authors = json.loads((DATA / "authors.json").read_text("utf-8"))
    reader = Reader(encoder_of(out))
    samples = replied([s for s in load(reader) if authors[s.author]["split"] == "train"])
    return exchanges(samples, lower_states(out / "tone.onnx", samples))


@torch.no_grad()
def states_of_base(known: list[Exchange]) -> dict[bytes, Tensor]:
    """What the base makes of the passages, (T, 384) in half precision, by their tokens."""
    base = AutoModel.from_pretrained(BASE, add_pooling_layer=False).eval()
    passages = {_key(p): p.sample.encoded for e in known for p in (*e.received, *e.reply)}
    found: dict[bytes, Tensor] = {}
    rows = sorted(passages, key=len)
    for first in range(0, len(rows), RUN):
        run = rows[first : first + RUN]
        ids, mask, _ = map(torch.from_numpy, pad([passages[key] for key in run]))
        states = base(input_ids=ids, attention_mask=mask).last_hidden_state.half()
        found |= {key: states[n, : len(passages[key].ids)].clone() for n, key in enumerate(run)}
    return found


def batches(known: list[Exchange], size: int, chance: random.Random) -> list[list[Exchange]]:
    """Batches of at least `size`, in random order; the replies to one message stay together, for what differs is the lesson."""
    groups: dict[bytes, list[Exchange]] = {}
    for exchange in known:
        groups.setdefault(exchange.message, []).append(exchange)
    cut: list[list[Exchange]] = [[]]
    for group in chance.sample(list(groups.values()), len(groups)):
        if len(cut[-1]) >= size:
            cut.append([])
        cut[-1] += group
    return cut


def loss_of(networks: Networks, batch: list[Exchange], base: dict[bytes, Tensor], recipe: Recipe) -> Tensor:
    """How far links and signals are from what was labelled, and topic states from those of the base."""
    topic, shown = _read(networks.topic, [p for e in batch for p in (*e.received, *e.reply)])
    likeness = torch.stack([F.cosine_similarity(s, base[key].float(), dim=-1).mean() for key, s in topic.items()])
    received = {_key(p): torch.from_numpy(p.sample.signals) for e in batch for p in e.received}
    signals = F.binary_cross_entropy_with_logits(
        torch.cat([shown[key][: len(gold)] for key, gold in received.items()]),
        torch.cat(list(received.values())),
        pos_weight=torch.tensor(2.0),
    )
    asked = {e.message: e for e in batch}
    said = [_of(topic, e.received[passage], sentence) for e in asked.values() for passage, sentence in e.linked]
    parts = [_of(topic, p, n) for e in batch for p in e.reply for n in range(p.sample.encoded.sentences)]
    logits = networks.pair(*_padded(said), *_padded(parts))
    row, rows = 0, {}
    for message, e in asked.items():
        rows[message] = slice(row, row := row + len(e.linked))
    own, strange = [], []
    column = 0
    for e in batch:
        columns = slice(column, column := column + sum(p.sample.encoded.sentences for p in e.reply))
        gold = torch.from_numpy(e.links)
        for message in asked:
            best = logits[rows[message], columns].amax(1)
            if message == e.message:
                own.append(F.binary_cross_entropy_with_logits(best[gold >= 0], gold[gold >= 0], reduction="none"))
            else:
                strange.append(F.softplus(best)[torch.from_numpy(asked[message].links) >= 0])
    loss = torch.cat(own).mean() + recipe.signals * len(SIGNALS) * signals
    loss = loss + recipe.likeness * (1.0 - likeness.mean())
    return loss + recipe.strangers * torch.cat(strange).mean() if strange else loss


def _read(topic: TopicNetwork, passages: list[Passage]) -> tuple[dict[bytes, Tensor], dict[bytes, Tensor]]:
    """Topic states and signal logits by the tokens of the passages; a message with several replies is read once."""
    known = {_key(p): p for p in passages}
    order = sorted(known, key=len)
    found: dict[bytes, Tensor] = {}
    shown: dict[bytes, Tensor] = {}
    for first in range(0, len(order), READ):
        run = [known[key] for key in order[first : first + READ]]
        _, mask, pool = map(torch.from_numpy, pad([p.sample.encoded for p in run]))
        lower = nn.utils.rnn.pad_sequence([torch.from_numpy(p.states.hidden).float() for p in run], batch_first=True)
        states, signals = topic(lower, mask, pool)
        found |= {_key(p): states[n, : len(p.states.hidden)] for n, p in enumerate(run)}
        shown |= {_key(p): signals[n] for n, p in enumerate(run)}
    return found, shown


def _key(passage: Passage) -> bytes:
    return passage.sample.encoded.ids.tobytes()


def _of(topic: dict[bytes, Tensor], passage: Passage, sentence: int) -> Tensor:
    return topic[_key(passage)][torch.from_numpy(passage.states.sentence == sentence)]


def _padded(runs: list[Tensor]) -> tuple[Tensor, Tensor]:
    cut = [run[:MAX_TOKENS] for run in runs]
    mask = nn.utils.rnn.pad_sequence([torch.ones(len(run)) for run in cut], batch_first=True)
    return nn.utils.rnn.pad_sequence(cut, batch_first=True), mask


def train(recipe: Recipe, known: list[Exchange]) -> Networks:
    """Trains on exchanges; returns the average of the last steps."""
    torch.manual_seed(recipe.seed)
    chance = random.Random(recipe.seed)
    networks = Networks()
    base = states_of_base(known)
    rates = [recipe.rate, recipe.head_rate]
    groups = [dict(params=m.parameters(), lr=rate) for m, rate in zip(networks.children(), rates, strict=True)]
    optimizer = torch.optim.AdamW(groups, weight_decay=recipe.decay)
    steps = recipe.epochs * (len(known) // recipe.batch + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rates, total_steps=steps + 1, pct_start=recipe.warm_up)
    average = AveragedModel(networks, multi_avg_fn=get_ema_multi_avg_fn(recipe.average))
    networks.train()
    started = time.monotonic()
    for epoch in range(recipe.epochs):
        total, cut = 0.0, batches(known, recipe.batch, chance)
        for batch in cut:
            loss = loss_of(networks, batch, base, recipe)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(networks.parameters(), 1.0)
            optimizer.step()
            if schedule.last_epoch < steps:
                schedule.step()
            average.update_parameters(networks)
            total += float(loss.detach())
        print(f"epoch {epoch + 1} loss {total / len(cut):.3f} {time.monotonic() - started:.0f}s", flush=True)
    averaged: Networks = average.module
    return averaged.eval()


def teach(out: Path, recipe: Recipe, lessons: list[dict[str, Any]]) -> dict[str, Any]:
    """Trains, exports, has the judge models taught and calibrates; returns the record. `lessons` are those that taught tone.onnx.

    Half of the authors are left to the judge models: of replies that the pair model was taught with, it is too sure.
    """
    known = taught(out)
    judged = judged_by({e.author for e in known})
    known = [e for e in known if e.author not in judged]
    print(f"{len(known)} exchanges, {sum(int((e.links >= 0).sum()) for e in known)} of {', '.join(LINKS)}", flush=True)
    networks = train(recipe, known)
    export_links(networks.topic, networks.pair, out)
    uncalibrated(out)
    lesson = {"script": "pair.py", **asdict(recipe), "exchanges": len(known)}
    return calibrate(out, [*lessons, lesson, judge.teach(out, judge.Recipe())], BASE_PACKAGE)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--out", type=Path, default=ROOT / "models" / "tone")
    arguments.add_argument("--epochs", type=int, default=Recipe.epochs)
    options = arguments.parse_args()
    before = json.loads((options.out / "training.json").read_text("utf-8"))["lessons"]
    teach(
        options.out,
        Recipe(options.epochs),
        [lesson for lesson in before if lesson["script"] not in ("pair.py", "judge.py")],
    )


if __name__ == "__main__":
    main()
