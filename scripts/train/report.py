"""Writes models/tone/REPORT.md: what the shipped file can do, slice by slice, beside baselines in the same run.

    python scripts/train/report.py [--examples FOLDER] [--float FILE.onnx] [--curve RUN …]

Runs where the training tools are installed. Intervals are 95 % bootstrap intervals over items. Baselines learn from the same
training authors and are scored on the same held-out ones, at the threshold that is best for them there.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import re
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "scripts"), str(ROOT / "server")]

from calibrate import FILES  # noqa: E402
from dataset import Span  # noqa: E402
from roughen import roughen  # noqa: E402

import evaluate  # noqa: E402
from tactful.coach.coach import Coach  # noqa: E402
from tactful.coach.hearing import Setting  # noqa: E402
from tactful.coach.types import Analysis  # noqa: E402

TONE = ROOT / "models" / "tone"
DRAWS = 500
SEED = 7
WORDS = 1500
Item = dict[str, Any]
Judge = Callable[[list[Item], list[Analysis]], float]

GROUPS = re.compile(
    r"\b(women?|men|girls?|boys?|female|male|gender|pregnan\w+|maternity|gay|lesbian|trans|queer|non-binary|christian\w*|"
    r"muslim\w*|jew\w*|hindu\w*|sikh\w*|buddhis\w*|ramadan|eid|diwali|shabbat|church|mosque|temple|prayer|kosher|halal|"
    r"disab\w+|wheelchair|deaf|blind|autis\w+|dyslexi\w*|adhd|stammer|screen reader|elderly|pension\w*|retired|"
    r"african|asian|american|indian|chinese|german|french|polish|nigerian|turkish|arab\w*|spanish|brazilian|korean|"
    r"vietnamese|jamaican|scottish|irish|welsh|accent|dialect|first language|second language|mother tongue|years old|aged?)\b",
    re.I,
)
PHRASES = re.compile(
    r"calm down|not a big deal|overreact|whatever\b|not my problem|nothing we can do|sorry you feel|end of discussion|"
    r"you should have|you failed to|because of you|you always|you never|why didn't you|your fault|obviously|as i'm sure you|"
    r"in simple terms|not that hard|any(one|body) can see|per my last|as already stated|thanks for finally|must be nice|"
    r"friendly reminder|asap|right now|just fix|or else|don't make me|careless|lazy|unprofessional|did you even|incompetent|"
    r"idiot|moron|shut up|a joke|stupid|you people|man up|crazy|lame|at your age",
    re.I,
)


def plain(item: Item) -> str:
    """The item's text."""
    return evaluate.unmark(item["markup"])[0]


def flagged(item: Item) -> bool:
    """Whether it carries a flag other than culture_bound."""
    return evaluate.core(s[2] for s in evaluate.unmark(item["markup"])[1])


def spoke(answer: Analysis) -> bool:
    """Whether the coach raised a flag other than culture_bound."""
    return evaluate.core(str(f.label) for f in answer.flags)


def figure(name: str) -> Judge:
    """A figure of evaluate.py by its name."""
    return lambda items, answers: float(evaluate.figures(items, answers).get(name, float("nan")))


def untouched(items: list[Item], answers: list[Analysis]) -> float:
    """Share of clean drafts without any flag."""
    clean = [not a.flags for i, a in zip(items, answers, strict=True) if not evaluate.unmark(i["markup"])[1]]
    return sum(clean) / max(1, len(clean))


def interval(judge: Judge, items: list[Item], answers: list[Analysis]) -> str:
    """Value and 95 % bootstrap interval. The two of a pair are drawn together."""
    groups: dict[str, list[int]] = defaultdict(list)
    for n, item in enumerate(items):
        groups[str(item.get("pair", item["id"]))].append(n)
    drawn = list(groups.values())
    rng = random.Random(SEED)
    values = []
    for _ in range(DRAWS):
        rows = [n for group in rng.choices(drawn, k=len(drawn)) for n in group]
        renamed = [
            {**items[n], "pair": f"{items[n]['pair']}/{k // 2}"} if "pair" in items[n] else items[n]
            for k, n in enumerate(rows)
        ]
        values.append(judge(renamed, [answers[n] for n in rows]))
    low, high = np.nanquantile(values, [0.025, 0.975])
    return f"{judge(items, answers):.2f} ({low:.2f}–{high:.2f})"


def noisy(items: list[Item]) -> list[Item]:
    """The flagged items as roughly typed ones."""
    rng = random.Random(SEED)
    found = []
    for item in items:
        if flagged(item):
            text = plain(item)
            for _ in range(20):
                rough, _, _ = roughen(text, list[Span](), [], rng)
                if rough != text:
                    break
            found.append({**item, "markup": rough, "was": item["markup"]})
    return found


# Baselines ------------------------------------------------------------------------------------------------------------


def best_f1(scores: NDArray[np.float64], gold: NDArray[np.bool_]) -> tuple[float, float]:
    """Best F1 over thresholds, and recall where 5 % of clean items are flagged."""
    order = np.argsort(-scores)
    hits = gold[order].cumsum()
    f1 = 2 * hits / (np.arange(1, len(gold) + 1) + gold.sum())
    limit = np.quantile(scores[~gold], 0.95)
    return float(f1.max()), float((scores[gold] > limit).mean())


def linear(train: NDArray[np.float32], gold: NDArray[np.bool_], test: NDArray[np.float32]) -> NDArray[np.float64]:
    """Logistic regression (scikit-learn)."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    model = LogisticRegression(max_iter=1000, C=1.0).fit(train, gold)
    return np.asarray(model.decision_function(test), np.float64)


def baselines(train: list[Item], test: list[Item]) -> dict[str, NDArray[np.float64]]:
    """Scores of each baseline on the test items."""
    import torch  # noqa: PLC0415
    from network import BASE  # noqa: PLC0415
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415
    from transformers import AutoModel, AutoTokenizer  # noqa: PLC0415

    gold = np.array([flagged(i) for i in train])
    texts, asked = [plain(i) for i in train], [plain(i) for i in test]
    found = {"list of stock phrases": np.array([float(bool(PHRASES.search(t))) for t in asked])}
    words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
    found["TF-IDF of words and pairs, logistic regression"] = linear(
        words.fit_transform(texts), gold, words.transform(asked)
    )
    tokenizer, encoder = AutoTokenizer.from_pretrained(BASE), AutoModel.from_pretrained(BASE).eval()

    def embed(lines: list[str]) -> NDArray[np.float32]:
        order = sorted(range(len(lines)), key=lambda n: len(lines[n]))
        out = np.zeros((len(lines), 384), np.float32)
        for first in range(0, len(order), 64):
            rows = order[first : first + 64]
            batch = tokenizer(
                [lines[n] for n in rows], padding=True, truncation=True, max_length=128, return_tensors="pt"
            )
            with torch.no_grad():
                hidden = encoder(**batch).last_hidden_state
            mask = batch["attention_mask"].unsqueeze(-1)
            out[rows] = ((hidden * mask).sum(1) / mask.sum(1)).numpy()
        return out

    found["frozen all-MiniLM-L6-v2, logistic regression"] = linear(embed(texts), gold, embed(asked))
    return found


# The report -----------------------------------------------------------------------------------------------------------


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A Markdown table."""
    head = list(head)
    return "\n".join(f"| {' | '.join(r)} |" for r in [head, ["---"] * len(head), *map(list, rows)])


def slices(sentences: list[Item]) -> dict[str, list[Item]]:
    """The held-out sentences by the kind of reader and of writing."""
    by = {
        "customer mail": [i for i in sentences if (i["channel"], i["audience"]) == ("email", "customer")],
        "colleague mail": [i for i in sentences if (i["channel"], i["audience"]) == ("email", "colleague")],
        "customer chat": [i for i in sentences if (i["channel"], i["audience"]) == ("chat", "customer")],
        "colleague chat": [i for i in sentences if (i["channel"], i["audience"]) == ("chat", "colleague")],
        "up to 8 words": [i for i in sentences if len(plain(i).split()) <= 8],
        "over 20 words": [i for i in sentences if len(plain(i).split()) > 20],
    }
    return {"all sentences": sentences, **by}


def fairness(items: list[Item], answers: list[Analysis]) -> str:
    """False alarms on clean items that name a group, against the others."""
    count = {True: [0, 0], False: [0, 0]}
    for item, answer in zip(items, answers, strict=True):
        if not evaluate.unmark(item["markup"])[1]:
            cell = count[bool(GROUPS.search(plain(item)))]
            cell[0] += spoke(answer)
            cell[1] += 1
    rate = {k: a / max(1, n) for k, (a, n) in count.items()}
    rows = [
        [
            "names a nationality, religion, gender, age, disability or language",
            str(count[True][1]),
            f"{rate[True]:.3f}",
        ],
        ["the rest", str(count[False][1]), f"{rate[False]:.3f}"],
        ["ratio", "", f"{rate[True] / max(rate[False], 1e-9):.2f}"],
    ]
    return table(["clean items", "items", "false alarms"], rows)


def mistakes(coach: Coach, items: list[Item], answers: list[Analysis]) -> str:
    """The ten loudest false alarms and ten gravest misses."""
    loud = sorted(
        (
            (max(f.confidence for f in a.flags), i, a)
            for i, a in zip(items, answers, strict=True)
            if spoke(a) and not flagged(i)
        ),
        key=lambda t: -t[0],
    )[:10]
    missed = [i for i, a in zip(items, answers, strict=True) if flagged(i) and not a.flags]
    grave = sorted(missed, key=lambda i: (-max(int(m[2]) for m in evaluate.MARK.finditer(i["markup"])), i["id"]))[:10]
    rows = [
        [i["id"], "spoke: " + ", ".join(str(f.label) for f in a.flags), f"{c:.2f}", one_line(i["markup"])]
        for c, i, a in loud
    ]
    rows += [[i["id"], "silent", "", one_line(i["markup"])] for i in grave]
    return table(["item", "the coach", "confidence", "text, as labelled"], rows)


def one_line(text: str) -> str:
    """For a table's cell."""
    return text.replace("\n", " / ").replace("|", ":")


def ordinary(items: list[Item], answers: list[Analysis]) -> str:
    """How often it speaks in ordinary writing."""
    words = sum(len(plain(i).split()) for i in items)
    flags = [f for a in answers for f in a.flags if f.severity >= 2]
    return f"{len(flags)} flags at severity 2 or more in {words} words: {len(flags) * WORDS / max(1, words):.2f} in {WORDS}."


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--examples", type=Path, help="folder of judged examples")
    arguments.add_argument("--float", type=Path, dest="float_file", help="the float file, to compare")
    arguments.add_argument("--curve", type=Path, nargs="*", default=[], help="folders of runs on less data")
    options = arguments.parse_args()
    authors = json.loads((evaluate.DATA / "authors.json").read_text("utf-8"))
    coach = Coach.load(TONE, b"report")

    def ask(items: list[Item]) -> list[Analysis]:
        return evaluate.answers_of(coach, items)

    files = evaluate.reported_files()
    everything = [i for f in files for i in evaluate.load(f)]
    drafts = [i for i in everything if re.search(r"-d\d+$", i["id"])]
    plain_authors = {a for a in authors if authors[a].get("ordinary")}
    sentences = [i for f in files if f.parent.name == "sentences" for i in evaluate.load(f)]
    quiet = [i for i in sentences if i["author"] in plain_authors and not evaluate.unmark(i["markup"])[1]]
    sentences = [i for i in sentences if i["author"] not in plain_authors]
    training = [
        json.loads(line)
        for f in sorted((evaluate.DATA / "sentences").glob("*.jsonl"))
        if authors[f.stem]["split"] == "train"
        for line in f.read_text("utf-8").splitlines()
    ]

    head = ["slice", "items", "F1", "false alarms", "pairs, both right", "span F1", "label macro-F1"]
    names = ("f1", "false_alarms", "pairs_right", "span_f1", "label_macro_f1")

    def row(title: str, items: list[Item]) -> list[str]:
        answers = ask(items)
        cells = [
            interval(figure(n), items, answers) if figure(n)(items, answers) == figure(n)(items, answers) else "–"
            for n in names
        ]
        return [title, str(len(items)), *cells]

    rough = noisy(sentences)
    rough_answers = ask(rough)
    recall = sum(map(spoke, rough_answers)) / max(1, len(rough))
    answers = ask(sentences)
    draft_answers = ask(drafts)
    gold = np.array([flagged(i) for i in sentences])
    compare = [
        [name, f"{best_f1(scores, gold)[0]:.2f}", f"{best_f1(scores, gold)[1]:.2f}"]
        for name, scores in baselines(training, sentences).items()
    ]
    high = np.array([score(coach, i) for i in sentences])
    compare.append(["**the shipped file**", f"{best_f1(high, gold)[0]:.2f}", f"{best_f1(high, gold)[1]:.2f}"])

    parts = [
        "# Report on the tone model",
        f"Model `{coach.model.card.id}`. Made by `python scripts/train/report.py`; sensitivity `balanced`, on authors that neither"
        " training nor thresholds saw. In brackets: 95 % bootstrap intervals over items.",
        "## Slices",
        table(head, [row(title, items) for title, items in slices(sentences).items()]),
        f"Roughly typed (typos, capitals, stretched letters, lost apostrophes, line breaks), recall on the flagged items: {recall:.2f}"
        f" of {len(rough)}.",
    ]
    if drafts:
        parts += [
            "## Whole drafts",
            table(
                ["figure", "value"],
                [
                    ["drafts", str(len(drafts))],
                    ["flagged or clean, F1", interval(figure("f1"), drafts, draft_answers)],
                    ["span F1", interval(figure("span_f1"), drafts, draft_answers)],
                    ["moves, micro-F1", interval(figure("moves_f1"), drafts, draft_answers)],
                    ["clean drafts without any flag", interval(untouched, drafts, draft_answers)],
                ],
            ),
        ]
    if options.examples:
        rows = [row(f.stem, evaluate.load(f)) for f in sorted(options.examples.glob("*.jsonl")) if evaluate.load(f)]
        parts += ["## The judged examples", "Never trained, tuned or selected on.", table(head, rows)]
    parts += [
        "## Ordinary writing",
        f"Clean text of held-out authors of ordinary lists and desks: {ordinary(quiet, ask(quiet))}" if quiet else "",
        "## Fairness",
        fairness(everything, ask(everything)),
        "## Baselines",
        "Flagged or clean on all held-out sentences. Each at its best threshold there (flattering, for all alike), and the recall"
        " where it flags 5 % of the clean.",
        table(["detector", "best F1", "recall at 5 % false alarms"], compare),
    ]
    if options.float_file:
        parts += ["## Float against the shipped int8 file", against_float(options.float_file, sentences, gold, high)]
    if options.curve:
        parts += [
            "## Learning curve",
            "Runs on a share of the authors (`tone.py --share`), scored like the baselines; the last line is the shipped file.",
            table(
                ["items", "epochs", "best F1", "recall at 5 % false alarms"],
                learning_curve([*options.curve, TONE], sentences, gold),
            ),
        ]
    parts += ["## The twenty worst mistakes", mistakes(coach, sentences, answers)]
    lessons = TONE / "LESSONS.md"
    if lessons.exists():
        parts.append(lessons.read_text("utf-8").strip())
    (TONE / "REPORT.md").write_text("\n\n".join(p for p in parts if p) + "\n", "utf-8")
    print("\n\n".join(parts))


def score(coach: Coach, item: Item) -> float:
    """The highest probability of any sentence of the item that it carries a flag."""
    setting = Setting(item["channel"], item["audience"], "balanced", frozenset())
    return max((s.sting for s in coach.hear(plain(item), setting).sentences), default=0.0)


def learning_curve(folders: list[Path], items: list[Item], gold: NDArray[np.bool_]) -> list[list[str]]:
    """A row for each run."""
    rows = []
    for folder in folders:
        run = Coach.load(folder, b"report")
        f1, recall = best_f1(np.array([score(run, i) for i in items]), gold)
        lessons = json.loads((folder / "training.json").read_text("utf-8"))["lessons"]
        epochs = sum(lesson.get("epochs", 0) for lesson in lessons)
        items_taught = max(lesson.get("items", 0) for lesson in lessons)
        rows.append([str(items_taught), str(epochs), f"{f1:.3f}", f"{recall:.3f}"])
    return rows


def against_float(file: Path, items: list[Item], gold: NDArray[np.bool_], shipped: NDArray[np.float64]) -> str:
    """Best F1 and recall of both files."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        (out / "tone.onnx").write_bytes(file.read_bytes())
        for name in set(FILES) - {"tone.onnx"}:
            (out / name).write_bytes((TONE / name).read_bytes())
        card = json.loads((TONE / "model.json").read_text("utf-8"))
        card["sha256"]["tone.onnx"] = hashlib.sha256(file.read_bytes()).hexdigest()
        (out / "model.json").write_text(json.dumps(card), "utf-8")
        other = Coach.load(out, b"report")
        scores = np.array([score(other, i) for i in items])
    rows = [
        ["float", f"{best_f1(scores, gold)[0]:.3f}", f"{best_f1(scores, gold)[1]:.3f}"],
        ["shipped", f"{best_f1(shipped, gold)[0]:.3f}", f"{best_f1(shipped, gold)[1]:.3f}"],
    ]
    return table(["file", "best F1", "recall at 5 % false alarms"], rows)


if __name__ == "__main__":
    main()
