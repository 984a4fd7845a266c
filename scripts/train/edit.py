"""Teaches the edit model from the written rewrites: what of a flagged sentence stays, and which wording fits in its place.

    python scripts/train/edit.py [--out models/tone] [--measure]

It reads the encoder's lower states of a draft and the topic states of the message being answered, so it is run again
whenever these layers were trained anew; on two cores it takes two minutes. Writes edit.onnx, and its sha256 into model.json.
`--measure` trains without some authors, prints how well they are read, and writes nothing.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
from collections import Counter
from dataclasses import asdict, dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

os.environ["HF_HUB_OFFLINE"] = "1"

import msgspec
import numpy as np
import torch
from calibrate import write_card
from dataset import STRETCH, items, unmark
from export import export_edit
from kinds import KINDS
from network import EditNetwork
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  the field's name for it

from tactful.coach.edit import Subject, inputs
from tactful.coach.encode import Encoded
from tactful.coach.memory import KeyedHash
from tactful.coach.pair import Hidden
from tactful.coach.reply.incoming import newest
from tactful.coach.reply.signals import heard
from tactful.coach.rewrite.phrasebook import PHRASES
from tactful.coach.text import Range, TextReader
from tactful.coach.tone import FLAGS, ToneModel

ROOT = Path(__file__).resolve().parents[2]
WORD = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")
CONTENT = re.compile(r"[^\W\d_]{4,}|\d+")
NAME = re.compile(r"(?<=[\w,] )(?!I\b)[A-Z]")
# A word that so many rewrites use says nothing of one sentence in particular.
COMMON = 12
STEM = 4
# Left out by `--measure`.
MEASURED = ("t03", "t07", "t11")


@dataclass(frozen=True)
class Recipe:
    """What a run depends on, written into the record."""

    strength: float = 0.0005
    epochs: int = 4
    seed: int = 7
    batch: int = 256
    rate: float = 1e-3
    decay: float = 0.02


@dataclass(frozen=True)
class Lesson:
    """A flagged sentence as the network reads it, with its gold.

    `needed`: whether every written rewrite says something of it again. `kept` (T,): whether a token's word stands in one of
    them, -1 outside the sentence. `kinds` (K,): which wordings of the phrase list are among them.
    """

    author: str
    given: dict[str, NDArray[np.float32]]
    needed: float
    kept: NDArray[np.float32]
    kinds: NDArray[np.float32]


def lessons(model: ToneModel) -> list[Lesson]:
    """All written rewrites."""
    texts = TextReader(KeyedHash(bytes(16)))
    rows = list(items("rewrites"))
    used = Counter(w for row in rows for w in {w for better in _wordings(row) for w in _content(better)})
    found: list[Lesson] = []
    for first in range(0, len(rows), 256):
        run = [(row, *read) for row in rows[first : first + 256] if (read := _read(model, texts, row))]
        messages = _messages(model, texts, [str(row["incoming"] or "") for row, *_ in run])
        for (row, subject, encoded), message in zip(run, messages, strict=True):
            given = inputs(subject, encoded, model.lower_states(encoded), message)
            found.append(_lesson(row, subject, encoded, given, used))
        print(f"{len(found)} sentences read", flush=True)
    return found


def _read(model: ToneModel, texts: TextReader, row: dict[str, Any]) -> tuple[Subject, Encoded] | None:
    """The sentence to be replaced in the passage that holds it, and that passage's tokens."""
    markup = str(row["markup"])
    before, stretch, after = STRETCH.split(markup)
    opening, _ = unmark(before)
    text, (flag, *_) = unmark(before + stretch + after)
    sentence = Range(len(opening), len(opening) + len(unmark(stretch)[0]))
    passages = [p for p in texts.read(text).passages if p.start < sentence.end and sentence.start < p.end]
    if not passages:
        return None
    place = max(passages, key=lambda p: min(p.end, sentence.end) - max(p.start, sentence.start))
    own = text[place.start : place.end]
    subject = Subject(
        own,
        Range(max(0, sentence.start - place.start), sentence.end - place.start),
        Range(max(0, flag.start - place.start), flag.end - place.start),
        FLAGS[flag.label],
        row["channel"],
        row["audience"],
    )
    return subject, model.encoder.encode(text, [place], row["channel"], row["audience"])[0]


def _messages(model: ToneModel, texts: TextReader, messages: list[str]) -> list[list[Hidden]]:
    """What counts in each message, all read in one run."""
    documents = [newest(message, texts) for message in messages]
    encoded = [model.encoder.encode(d.text, list(d.passages), None, None) for d in documents]
    scores = iter(model.score([e for of_one in encoded for e in of_one], states=True))
    return [
        [h.about for h in heard(document, [next(scores) for _ in of_one], model.card)]
        for document, of_one in zip(documents, encoded, strict=True)
    ]


def _lesson(
    row: dict[str, Any],
    subject: Subject,
    encoded: Encoded,
    given: dict[str, NDArray[np.float32]],
    used: Counter[str],
) -> Lesson:
    sentence = subject.text[subject.sentence.start : subject.sentence.end]
    told = _content(
        f"{row['incoming'] or ''} {subject.text[: subject.sentence.start]} {subject.text[subject.sentence.end :]}"
    )
    stays = {subject.sentence.start + place for better in _wordings(row) for place in _common(sentence, better)}
    word_stays = [any(n in stays for n in range(a, b)) for a, b in encoded.words.tolist()]
    kept = np.asarray([float(w >= 0 and word_stays[w]) for w in encoded.token_word], np.float32)
    return Lesson(
        str(row["author"]),
        given,
        float(not any(_free(better, _content(sentence), told, used) for better in _wordings(row))),
        np.where(given["sentence"] > 0, kept, -1).astype(np.float32),
        np.asarray([any(KINDS[p.name].search(b) for b in _wordings(row)) for p in PHRASES], np.float32),
    )


def _wordings(row: dict[str, Any]) -> list[str]:
    return [str(better["text"]).strip() for better in row["rewrites"]]


def _content(text: str) -> set[str]:
    return {word.lower()[:STEM] for word in CONTENT.findall(text)}


def _free(better: str, sentence: set[str], told: set[str], used: Counter[str]) -> bool:
    """Whether a rewrite does without anything that its sentence alone says."""
    own = _content(better)
    return not own & sentence and not NAME.search(better) and all(used[w] >= COMMON or w in told for w in own)


def _common(sentence: str, better: str) -> list[int]:
    """Where in a sentence the characters of the words lie that a rewrite has in common with it, in order."""
    old = list(WORD.finditer(sentence))
    blocks = SequenceMatcher(
        None, [m[0].lower() for m in old], [w.lower() for w in WORD.findall(better)], autojunk=False
    ).get_matching_blocks()
    return [n for block in blocks for m in old[block.a : block.a + block.size] for n in range(m.start(), m.end())]


def train(recipe: Recipe, known: list[Lesson]) -> EditNetwork:
    """Trains both heads on what was read once."""
    torch.manual_seed(recipe.seed)
    given = [{name: torch.from_numpy(array) for name, array in lesson.given.items()} for lesson in known]
    kinds = torch.from_numpy(np.stack([lesson.kinds for lesson in known]))
    network = EditNetwork(len(PHRASES))
    pooled = torch.stack([network.pooled(**g) for g in given])
    network.scaled_to(pooled, kinds.mean(0))
    gold = torch.cat([torch.tensor([[lesson.needed] for lesson in known]), kinds], 1)
    _fit_whole(network, network.scaled(pooled), gold, recipe)
    tokens = torch.cat([network.tokens(**g)[g["sentence"] > 0] for g in given])
    stays = torch.from_numpy(np.concatenate([lesson.kept[lesson.kept >= 0] for lesson in known]))
    _fit_keep(network.keep, tokens, stays, recipe)
    network.eval()
    return network


def _fit_whole(network: EditNetwork, x: Tensor, gold: Tensor, recipe: Recipe) -> None:
    """One logistic regression an output: few rewrites are of a kind, and whatever is steeper learns them by heart."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415  a training tool

    for n in range(gold.shape[1]):
        fitted = LogisticRegression(C=recipe.strength, max_iter=300).fit(x.numpy(), gold[:, n].numpy())
        with torch.no_grad():
            network.whole.weight[n] = torch.from_numpy(fitted.coef_[0])
            network.whole.bias[n] = float(fitted.intercept_[0])


def _fit_keep(head: nn.Module, x: Tensor, gold: Tensor, recipe: Recipe) -> None:
    optimizer = torch.optim.AdamW(head.parameters(), recipe.rate, weight_decay=recipe.decay)
    head.train()
    for _ in range(recipe.epochs):
        for rows in torch.randperm(len(x)).split(recipe.batch):
            loss = F.binary_cross_entropy_with_logits(head(x[rows])[:, 0], gold[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()


def measure(network: EditNetwork, known: list[Lesson]) -> None:
    """Prints how well lessons are read: the area under the curve, and how often a wording is right where it is likeliest."""
    from sklearn.metrics import roc_auc_score  # noqa: PLC0415  a training tool

    with torch.no_grad():
        out = [network(**{n: torch.from_numpy(a) for n, a in lesson.given.items()}) for lesson in known]
    needed = np.array([lesson.needed for lesson in known])
    p = np.array([float(torch.sigmoid(o[0][0])) for o in out])
    print(f"needed  {needed.mean():.2f} of {len(known)}, auc {roc_auc_score(needed, p):.3f}")
    for low, high in ((0.0, 0.1), (0.1, 0.2), (0.2, 0.35), (0.35, 0.5), (0.5, 0.7), (0.7, 0.9), (0.9, 1.0)):
        there = (p >= low) & (p < high)
        print(f"  at {low}-{high}: {there.mean():.2f} of them, needed {needed[there].mean():.2f}")
    kept = np.concatenate([lesson.kept[lesson.kept >= 0] for lesson in known])
    tags = np.concatenate([o[1].numpy()[lesson.kept >= 0] for o, lesson in zip(out, known, strict=True)])
    print(f"kept    {kept.mean():.2f} of {len(kept)}, auc {roc_auc_score(kept, tags):.3f}")
    phrases, kinds = np.stack([o[2].numpy() for o in out]), np.stack([lesson.kinds for lesson in known])
    for n, phrase in enumerate(PHRASES):
        if kinds[:, n].any():
            best = np.argsort(-phrases[:, n])[:20]
            print(
                f"{phrase.name:10} {kinds[:, n].mean():.3f}, auc {roc_auc_score(kinds[:, n], phrases[:, n]):.2f},"
                f" right in the best 20: {kinds[best, n].mean():.2f}"
            )


def main() -> None:
    """Reads, trains, writes."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--out", type=Path, default=ROOT / "models" / "tone")
    arguments.add_argument("--measure", action="store_true")
    options = arguments.parse_args()
    model, recipe = ToneModel(options.out), Recipe()
    authors = json.loads((ROOT / "models" / "data" / "authors.json").read_text("utf-8"))
    known = [lesson for lesson in lessons(model) if authors[lesson.author]["split"] != "held_out"]
    if options.measure:
        measure(
            train(recipe, [lesson for lesson in known if lesson.author not in MEASURED]),
            [lesson for lesson in known if lesson.author in MEASURED],
        )
        return
    export_edit(train(recipe, known), options.out)
    sha256 = hashlib.sha256((options.out / "edit.onnx").read_bytes()).hexdigest()
    write_card(options.out, msgspec.structs.replace(model.card, sha256={**model.card.sha256, "edit.onnx": sha256}))
    record = json.loads((options.out / "training.json").read_text("utf-8"))
    before = [lesson for lesson in record["lessons"] if lesson["script"] != "edit.py"]
    record["lessons"] = [*before, {"script": "edit.py", **asdict(recipe), "rewrites": len(known)}]
    (options.out / "training.json").write_text(json.dumps(record, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
