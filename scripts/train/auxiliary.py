"""First lessons from public data: the encoder learns to hear feeling, politeness, sarcasm and insult before it reads our sentences.

    python scripts/train/auxiliary.py FOLDER [--out encoder.pt]

FOLDER holds public corpora, each in the form its authors publish, and each optional:

| folder | what is learned | licence |
| --- | --- | --- |
| `goemotions` | 27 emotions of Reddit comments (Demszky et al. 2020) | Apache-2.0 |
| `stanford-politeness` | politeness of requests, two communities (Danescu-Niculescu-Mizil et al. 2013) | CC BY 4.0 |
| `receptiveness` | receptiveness of replies (Yeomans et al. 2020) | MIT |
| `casino` | negotiation strategies (Chawla et al. 2021) | CC BY 4.0 |
| `isarcasmeval` | sarcasm by its authors, and their plain rephrasing (Abu Farha et al. 2022) | MIT |
| `paradetox` | insults and their neutral rewrite (Logacheva et al. 2022) | CC0 |

Nothing of them is copied into the project. `tone.py --start encoder.pt` goes on from the result; without it training starts
from the base weights.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"

import torch
from dataset import encoder_of
from network import BASE, ToneNetwork
from tone import write_tokenizer
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  the field's name for it

from tactful.coach.encode import Encoded, pad
from tactful.coach.text import Passage, Range

LONGEST = 320
BATCH = 32
RATE = 1e-4
HEAD_RATE = 8e-4
WARM_UP = 0.1
CASINO = ("showing-empathy", "elicit-pref", "promote-coordination", "uv-part", "small-talk", "self-need", "no-need")
Row = tuple[str, list[float]]


def goemotions(folder: Path) -> Iterator[Row]:
    """Text and 28 zeros or ones."""
    for line in (folder / "train.tsv").read_text("utf-8").splitlines():
        text, labels, _ = line.split("\t")
        yield text, [float(str(n) in labels.split(",")) for n in range(28)]


def politeness(name: str) -> Callable[[Path], Iterator[Row]]:
    """Text and the standardised score of one community."""

    def rows(folder: Path) -> Iterator[Row]:
        with (folder / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield row["Request"].replace("<url>", ""), [float(row["Normalized Score"])]

    return rows


def receptiveness(folder: Path) -> Iterator[Row]:
    """Text and the standardised score."""
    with (folder / "receptive_train.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield row["text"], [float(row["receptive"])]


def casino(folder: Path) -> Iterator[Row]:
    """Text and a zero or one for each strategy of `CASINO`."""
    for dialogue in json.loads((folder / "casino_train.json").read_text("utf-8")):
        for text, labels in dialogue["annotations"]:
            yield text, [float(name in labels) for name in CASINO]


def sarcasm(folder: Path) -> Iterator[Row]:
    """Text and 1 if sarcastic; the authors' plain rephrasing is 0."""
    with (folder / "train.En.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield row["tweet"], [float(row["sarcastic"])]
            if row["rephrase"]:
                yield row["rephrase"], [0.0]


def insults(folder: Path) -> Iterator[Row]:
    """Text and 1 for the insult, 0 for its rewrite."""
    with (folder / "paradetox.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if not row["neutral1"]:
                continue
            yield row["toxic"], [1.0]
            yield row["neutral1"], [0.0]


# Name, folder, reader, scores (or else classes), the most rows taken.
TASKS: tuple[tuple[str, str, Callable[[Path], Iterator[Row]], bool, int], ...] = (
    ("goemotions", "goemotions", goemotions, False, 24000),
    ("wikipedia", "stanford-politeness", politeness("wikipedia.csv"), True, 9000),
    ("stack-exchange", "stanford-politeness", politeness("stack-exchange.csv"), True, 9000),
    ("receptiveness", "receptiveness", receptiveness, True, 9000),
    ("casino", "casino", casino, False, 9000),
    ("sarcasm", "isarcasmeval", sarcasm, False, 9000),
    ("insults", "paradetox", insults, False, 7000),
)


def passage(text: str) -> Passage:
    """The whole text as one sentence, as far as a batch can bear."""
    return Passage((Range(0, min(len(text), LONGEST)),), ())


class Lessons(nn.Module):
    """The encoder of the tone network under one small head a task."""

    def __init__(self, network: ToneNetwork, sizes: dict[str, int]) -> None:
        super().__init__()
        self.encoder = network.encoder
        self.heads = nn.ModuleDict({name: nn.Linear(384, size) for name, size in sizes.items()})
        self.dropout = nn.Dropout(0.1)

    def forward(self, task: str, encoded: list[Encoded]) -> Tensor:
        """Outputs (B, outputs of the task)."""
        ids, mask, _ = (torch.from_numpy(a) for a in pad(encoded))
        hidden = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        weight = mask.unsqueeze(-1).float()
        mean = (hidden * weight).sum(1) / weight.sum(1)
        out: Tensor = self.heads[task](self.dropout(mean))
        return out


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--out", type=Path, default=Path("encoder.pt"))
    arguments.add_argument("--threads", type=int, default=os.cpu_count())
    arguments.add_argument("--seed", type=int, default=7)
    options = arguments.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    slots = write_tokenizer(options.out.parent)
    encoder = encoder_of(options.out.parent)
    network = ToneNetwork(BASE)
    network.name_markers(BASE, slots)

    batches: list[tuple[str, bool, list[tuple[Encoded, list[float]]]]] = []
    sizes = {}
    for name, place, reader, scores, most in TASKS:
        if not (options.folder / place).is_dir():
            continue
        rows = [(text, gold) for text, gold in reader(options.folder / place) if text.strip()]
        rng.shuffle(rows)
        rows = rows[:most]
        sizes[name] = len(rows[0][1])
        lessons = [(encoder.encode(text, [passage(text)], None, None)[0], gold) for text, gold in rows]
        lessons.sort(key=lambda lesson: len(lesson[0].ids) + rng.random() * 4)
        batches += [(name, scores, lessons[n : n + BATCH]) for n in range(0, len(lessons), BATCH)]
        print(name, len(rows), flush=True)
    rng.shuffle(batches)

    lessons_network = Lessons(network, sizes)
    table = network.encoder.embeddings.word_embeddings.weight
    body = [p for n, p in lessons_network.encoder.named_parameters() if "word_embeddings" not in n]
    table.requires_grad_(False)
    optimizer = torch.optim.AdamW(
        [{"params": body, "lr": RATE}, {"params": lessons_network.heads.parameters(), "lr": HEAD_RATE}],
        weight_decay=0.01,
    )
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, [RATE, HEAD_RATE], total_steps=len(batches) + 1, pct_start=WARM_UP
    )
    lessons_network.train()
    started, losses = time.monotonic(), dict.fromkeys(sizes, 0.7)
    for n, (name, scores, batch) in enumerate(batches):
        out = lessons_network(name, [encoded for encoded, _ in batch])
        gold = torch.tensor([g for _, g in batch])
        loss = F.smooth_l1_loss(out, gold) if scores else F.binary_cross_entropy_with_logits(out, gold)
        # Many classes, few of them set: the mean over them would hardly teach.
        (loss * (gold.shape[1] ** 0.5)).backward()
        torch.nn.utils.clip_grad_norm_(lessons_network.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        schedule.step()
        losses[name] += 0.02 * (float(loss.detach()) - losses[name])
        if n % 100 == 99:
            told = " ".join(f"{k} {v:.3f}" for k, v in losses.items())
            print(f"{n + 1}/{len(batches)} {time.monotonic() - started:.0f}s {told}", flush=True)
    torch.save(network.encoder.state_dict(), options.out)


if __name__ == "__main__":
    main()
