"""Trains the tone model, then the pair model (pair.py), and writes models/tone: the ONNX files, the tokenizer, model.json
and the training record.

    python scripts/train/tone.py [--epochs 4] [--seed 7] [--out models/tone]

Splits are by author: authors marked `held_out` in models/data/authors.json are never trained on. Half of them (the odd
ones) calibrate the scores and set the thresholds, the other half give the figures of the record. Checkpoints are written
after each epoch; a run that was stopped goes on from the last one.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import re
import time
from dataclasses import asdict, dataclass
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"

import numpy as np
import pair
import torch
from calibrate import FILES
from dataset import DATA, FORMS, RECEIVED, WORDS, Reader, Sample, encoder_of, items, load, silent
from export import export_tone
from network import BASE, ToneNetwork
from shipped import weights_of
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  the field's name for it
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from tactful.coach.encode import pad
from tactful.coach.tone import CULTURE
from tactful.coach.words import MARKERS

ROOT = Path(__file__).resolve().parents[2]
PAIR_MATE = re.compile(r"(-p\d+)[ab]$")
HEADS_FASTER = 20 / 3
# Passages of plain texts in an epoch beside those of texts that were flagged for nothing.
QUIET = 8000
# In BERT's vocabulary.
MASK = 103
FIRST_WORD = 1000


@dataclass(frozen=True)
class Recipe:
    """What a run depends on, written into the record."""

    epochs: int = 4
    seed: int = 7
    batch: int = 32
    rate: float = 1.2e-4
    head_rate: float = HEADS_FASTER * 1.2e-4
    decay: float = 0.01
    warm_up: float = 0.08
    words: float = 1.0
    labels: float = 1.5
    any: float = 1.5
    moves: float = 1.0
    signals: float = 0.6
    severity: float = 0.2
    share: float = 1.0
    pairs: float = 0.5
    masked: float = 0.06
    average: float = 0.998
    frozen: int = 0
    own: float = 1.0
    dwell: str = ""
    plain: int = 0


def write_tokenizer(out: Path) -> dict[str, int]:
    """The base tokenizer with our markers in BERT's unused slots, and the words beside it. Returns marker name to id."""
    spec = json.loads((Path(BASE) / "tokenizer.json").read_text("utf-8"))
    vocabulary = spec["model"]["vocab"]
    slots = {}
    for n, (name, marker) in enumerate(MARKERS.items()):
        number = vocabulary.pop(f"[unused{n}]")
        vocabulary[marker] = slots[name] = number
        spec["added_tokens"].append(
            dict(
                id=number, content=marker, single_word=False, lstrip=False, rstrip=False, normalized=False, special=True
            )
        )
    spec["added_tokens"].sort(key=lambda t: t["id"])
    spec["padding"] = spec["truncation"] = None
    out.mkdir(parents=True, exist_ok=True)
    (out / "tokenizer.json").write_text(json.dumps(spec, ensure_ascii=False), "utf-8")
    (out / "words.txt").write_bytes(WORDS.read_bytes())
    return slots


def together(samples: list[Sample]) -> list[list[Sample]]:
    """The two of a minimal pair, and a message and its reply: what lies between them is the lesson."""
    groups: dict[str, list[Sample]] = {}
    for sample in samples:
        groups.setdefault(PAIR_MATE.sub(r"\1", sample.item).removesuffix(RECEIVED), []).append(sample)
    return list(groups.values())


def batches(samples: list[Sample], size: int, rng: random.Random) -> list[list[Sample]]:
    """Batches of like length, in random order."""
    cut: list[list[Sample]] = [[]]
    for group in sorted(together(samples), key=lambda g: (max(len(s.encoded.ids) for s in g) // 8, rng.random())):
        if len(cut[-1]) + len(group) > size and cut[-1]:
            cut.append([])
        cut[-1] += group
    rng.shuffle(cut)
    return cut


def masked_bce(logits: Tensor, gold: Tensor, mask: Tensor, positive: float = 1.0) -> Tensor:
    """Mean binary cross-entropy where `mask` is set; positives weigh `positive` times."""
    loss = F.binary_cross_entropy_with_logits(
        logits, gold.clamp(0, 1), reduction="none", pos_weight=torch.full_like(gold[..., :1], positive)
    )
    return (loss * mask).sum() / mask.sum().clamp(min=1.0)


def loss_of(network: ToneNetwork, batch: list[Sample], recipe: Recipe) -> Tensor:
    """Sum of the heads' losses over a batch."""
    ids, mask, pool = (torch.from_numpy(a) for a in pad([s.encoded for s in batch]))
    token, severity, sentence, _ = network(masked(ids, batch, recipe.masked), mask, pool)
    word_gold = torch.zeros(token.shape)
    severity_gold = torch.full(severity.shape[:2], -100)
    token_mask = torch.zeros(token.shape)
    sentence_gold = torch.full(sentence.shape, -1.0)
    for row, s in enumerate(batch):
        n = len(s.encoded.ids)
        inside = torch.from_numpy(s.encoded.token_word >= 0)
        of_word = torch.from_numpy(np.maximum(s.encoded.token_word, 0))
        word_gold[row, :n] = torch.from_numpy(s.words)[of_word] * inside[:, None]
        token_mask[row, :n] = inside.float()[:, None] * (word_gold[row, :n] >= 0)
        grade = torch.from_numpy(s.severity)[of_word]
        severity_gold[row, :n] = torch.where(inside & (grade > 0), grade - 1, torch.tensor(-100))
        any_flag = np.delete(s.labels, CULTURE, 1).max(1, keepdims=True)
        gold = np.concatenate([any_flag, s.labels, s.moves, s.signals], 1)
        sentence_gold[row, : gold.shape[0]] = torch.from_numpy(gold)
    known = (sentence_gold >= 0).float()
    parts = (
        recipe.words * 9 * masked_bce(token, word_gold, token_mask, 2.0),
        recipe.any * masked_bce(sentence[..., :1], sentence_gold[..., :1], known[..., :1]),
        recipe.labels * 9 * masked_bce(sentence[..., 1:10], sentence_gold[..., 1:10], known[..., 1:10]),
        recipe.moves * 8 * masked_bce(sentence[..., 10:18], sentence_gold[..., 10:18], known[..., 10:18], 2.0),
        recipe.signals * 10 * masked_bce(sentence[..., 18:], sentence_gold[..., 18:], known[..., 18:], 2.0),
    )
    total = sum(parts[1:], parts[0]) + recipe.pairs * pair_loss(sentence, batch)
    if bool((severity_gold >= 0).any()):
        total = total + recipe.severity * F.cross_entropy(
            severity.flatten(0, 1), severity_gold.flatten(), ignore_index=-100
        )
    return total


def masked(ids: Tensor, batch: list[Sample], rate: float) -> Tensor:
    """The ids with some words masked, so that no sentence is known by heart. Pairs stay: they hang on a single word."""
    hide = torch.rand(ids.shape) < rate
    for row, sample in enumerate(batch):
        if PAIR_MATE.search(sample.item):
            hide[row] = False
    return torch.where(hide & (ids >= FIRST_WORD), MASK, ids)


def pair_loss(sentence: Tensor, batch: list[Sample]) -> Tensor:
    """How far the flagged one of a minimal pair is from standing a margin of 2 above its clean mate, in logits."""
    rows: dict[str, list[int]] = {}
    for n, sample in enumerate(batch):
        if PAIR_MATE.search(sample.item):
            rows.setdefault(sample.item, []).append(n)
    losses = []
    for item, flagged in rows.items():
        clean = rows.get(item[:-1] + "b")
        labels = np.concatenate([batch[n].labels for n in flagged])
        if clean and item.endswith("a") and labels.max() > 0:
            only_culture = np.delete(labels, CULTURE, 1).max() <= 0
            logits = sentence[..., 1 + CULTURE if only_culture else 0]
            losses.append(F.softplus(2.0 - _highest(logits, batch, flagged) + _highest(logits, batch, clean)))
    return torch.stack(losses).mean() if losses else sentence.sum() * 0.0


def _highest(logits: Tensor, batch: list[Sample], rows: list[int]) -> Tensor:
    return torch.cat([logits[n, : batch[n].encoded.sentences] for n in rows]).max()


def begun(slots: dict[str, int], start: Path | None) -> ToneNetwork:
    """The network as the base weights leave it, or with what `start` was taught: an encoder, all of a run, or a shipped file."""
    network = ToneNetwork(BASE)
    network.name_markers(BASE, slots)
    if start and start.suffix == ".onnx":
        words = network.encoder.embeddings.word_embeddings.weight.detach().clone()
        network.load_state_dict(weights_of(start))
        taught = network.encoder.embeddings.word_embeddings.weight.detach()
        words[list(slots.values())] = taught[list(slots.values())]
        taught.copy_(words)
    elif start:
        state = torch.load(start, weights_only=False)
        if "average" in state:
            averaged = AveragedModel(network)
            averaged.load_state_dict(state["average"])
            network = averaged.module
        else:
            network.encoder.load_state_dict(state)
    return network


def train(recipe: Recipe, out: Path, start: Path | None, plain: Path | None = None) -> ToneNetwork:
    """Trains on all authors that are not held out, from `start` or the base weights, and on the silence of `plain` (plain.py).
    Returns the average of the last steps.
    """
    torch.manual_seed(recipe.seed)
    rng = random.Random(recipe.seed)
    slots = write_tokenizer(out)
    reader = Reader(encoder_of(out))
    authors = json.loads((DATA / "authors.json").read_text("utf-8"))
    taught = taught_authors(recipe.share)

    def training(noise: random.Random) -> list[Sample]:
        """Passages of the authors trained on; an author with `repeat` counts that often (the phrases everybody knows)."""
        own = [s for s in load(reader, noise) if s.author in taught for _ in range(authors[s.author].get("repeat", 1))]
        read = (g for g in together(own) if g[0].author[0] in recipe.dwell or noise.random() < recipe.own)
        own = [sample for group in read for sample in group]
        return own + (silent(reader, plain, recipe.plain, noise) if plain else [])

    network = begun(slots, start)
    average = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(recipe.average))
    table = network.encoder.embeddings.word_embeddings.weight
    marker_ids = torch.tensor(sorted(slots.values()))
    keep = torch.zeros(table.shape[0], 1)
    keep[marker_ids] = 1
    freeze(network.encoder, recipe.frozen)
    if table.requires_grad:
        # Words of the base stay where pretraining put them, so that words never seen here keep their meaning.
        table.register_hook(lambda gradient: gradient * keep)

    named = [(name, p) for name, p in network.named_parameters() if p is not table and p.requires_grad]
    body = [p for name, p in named if name.startswith("encoder.")]
    heads = [p for name, p in named if not name.startswith("encoder.")]
    groups = [
        {"params": body, "lr": recipe.rate, "weight_decay": recipe.decay},
        {"params": heads, "lr": recipe.head_rate, "weight_decay": recipe.decay},
    ]
    if table.requires_grad:
        groups.append({"params": [table], "lr": recipe.rate, "weight_decay": 0.0})
    optimizer = torch.optim.AdamW(groups)
    samples = training(random.Random(recipe.seed))
    steps = recipe.epochs * (len(samples) // recipe.batch + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer,
        [recipe.rate, recipe.head_rate, recipe.rate][: len(groups)],
        total_steps=steps + recipe.epochs,
        pct_start=recipe.warm_up,
    )

    checkpoint = out / "checkpoints" / "last.pt"
    checkpoint.parent.mkdir(exist_ok=True)
    first, size = 0, len(samples)
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=False)
        if state["recipe"] == asdict(recipe) and state["samples"] == size:
            network.load_state_dict(state["network"])
            average.load_state_dict(state["average"])
            optimizer.load_state_dict(state["optimizer"])
            schedule.load_state_dict(state["schedule"])
            first = state["epoch"]
            print(f"goes on after epoch {first}", flush=True)
    print(f"{len(samples)} passages, {steps} steps", flush=True)
    for epoch in range(first, recipe.epochs):
        if epoch:
            samples = training(random.Random(recipe.seed + epoch))
        network.train()
        started, total = time.monotonic(), 0.0
        for n, batch in enumerate(batches(samples, recipe.batch, rng)):
            loss = loss_of(network, batch, recipe)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            average.update_parameters(network)
            if schedule.last_epoch < schedule.total_steps - 1:
                schedule.step()
            total += float(loss.detach())
            if n % 40 == 39:
                print(
                    f"epoch {epoch + 1} step {n + 1} loss {total / (n + 1):.3f} {time.monotonic() - started:.0f}s",
                    flush=True,
                )
        torch.save(
            dict(
                recipe=asdict(recipe),
                samples=size,
                epoch=epoch + 1,
                network=network.state_dict(),
                average=average.state_dict(),
                optimizer=optimizer.state_dict(),
                schedule=schedule.state_dict(),
            ),
            checkpoint,
        )
    averaged: ToneNetwork = average.module
    return averaged.eval()


def freeze(encoder: nn.Module, layers: int) -> None:
    """Leaves the embeddings and the first layers as they are; nothing when there are none to freeze."""
    for part in [encoder.embeddings, *encoder.encoder.layer[:layers]] if layers else []:
        part.requires_grad_(False)


def taught_authors(share: float) -> set[str]:
    """The authors to train on: all that are not held out, or a share of them for a learning curve, always the same."""
    authors = json.loads((DATA / "authors.json").read_text("utf-8"))
    train = sorted(
        (a for a in authors if authors[a]["split"] == "train"), key=lambda a: hashlib.sha256(a.encode()).digest()
    )
    return set(train[: max(1, round(share * len(train)))])


def trained_on(share: float) -> dict[str, int]:
    """How many items and authors there are to train on."""
    taught = taught_authors(share)
    seen = [str(i["author"]) for form in FORMS for i in items(form) if i["author"] in taught]
    return {"items": len(seen), "authors": len(set(seen))}


def lessons_before(start: Path | None) -> list[dict[str, object]]:
    """What taught the weights that a run starts from."""
    if start is None:
        return []
    run = start.parent if start.suffix == ".onnx" else start.parent.parent
    if (start.suffix == ".onnx" or start.parent.name == "checkpoints") and (run / "training.json").exists():
        lessons: list[dict[str, object]] = json.loads((run / "training.json").read_text("utf-8"))["lessons"]
        return lessons
    return [{"script": "auxiliary.py"}]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--epochs", type=int, default=Recipe.epochs)
    arguments.add_argument("--seed", type=int, default=Recipe.seed)
    arguments.add_argument(
        "--threads", type=int, default=os.cpu_count(), help="fewer than there are cores, if others work here"
    )
    arguments.add_argument(
        "--start",
        type=Path,
        help="an encoder taught by auxiliary.py, a checkpoint of an earlier run, or a tone.onnx that ships",
    )
    arguments.add_argument("--out", type=Path, default=ROOT / "models" / "tone")
    arguments.add_argument("--share", type=float, default=Recipe.share, help="of the authors, for a learning curve")
    arguments.add_argument(
        "--frozen", type=int, default=Recipe.frozen, help="first layers that stay as --start left them"
    )
    arguments.add_argument("--own", type=float, default=Recipe.own, help="share of our own items in an epoch")
    arguments.add_argument(
        "--dwell", default=Recipe.dwell, help="first letters of authors who are read whole all the same"
    )
    arguments.add_argument("--plain", type=Path, help="texts from plain.py, in which nothing is to be flagged")
    arguments.add_argument("--quiet", type=int, default=QUIET, help="passages of --plain in which nothing was flagged")
    arguments.add_argument("--rate", type=float, default=Recipe.rate, help="peak learning rate of the encoder")
    options = arguments.parse_args()
    torch.set_num_threads(options.threads)
    recipe = Recipe(
        epochs=options.epochs,
        seed=options.seed,
        share=options.share,
        rate=options.rate,
        head_rate=HEADS_FASTER * options.rate,
        frozen=options.frozen,
        own=options.own,
        dwell=options.dwell,
        plain=options.quiet if options.plain else 0,
    )
    export_tone(train(recipe, options.out, options.start, options.plain), options.out)
    lesson = {"script": "tone.py", **asdict(recipe), **trained_on(recipe.share)}
    record = pair.teach(options.out, pair.Recipe(), [*lessons_before(options.start), lesson])
    print(json.dumps(record, indent=1))
    for file in (*(name for name in FILES if name != "edit.onnx"), "model.json"):
        content = (options.out / file).read_bytes()
        print(f"{file} {len(content) / 1e6:.1f} MB sha256 {hashlib.sha256(content).hexdigest()}")


if __name__ == "__main__":
    main()
