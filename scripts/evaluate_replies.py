"""Scores how a message is read and what a reply makes of it, on the held-out authors of models/data/replies.

    python scripts/evaluate_replies.py [FILE.jsonl …]

A feeling is found when a sentence with one overlaps it by three tenths (of the union), a question by half. Kind, good or
bad, met and answered are counted over what was found. `factual` is the share of messages without a feeling in which one
is seen, `factual_tips` the share that gets a tip about one. `stranger_met` and `stranger_answered` are the shares of what was
heard that counts as met or answered by a reply to quite another message, of the same author: both should be near 0.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from evaluate import f1, overlap, units, unmark
from tactful.coach.coach import Coach
from tactful.coach.types import Analysis, AnalyzeRequest, Feeling, Question, Reply

ROOT = Path(__file__).resolve().parents[1]
REPLIES = ROOT / "models" / "data" / "replies"
HELD_OUT = ("x08", "x11", "x17", "x22")
GLAD = {"gratitude", "joy"}
ABOUT_FEELINGS = {"empathy", "relationship_building"}


def place(message: str, sentence: str) -> tuple[int, int]:
    """Where a sentence stands in a message."""
    start = units(message[: message.index(sentence)])
    return start, start + units(sentence)


def compare(item: dict[str, Any], answer: Analysis, count: Counter[str]) -> None:
    """Adds what one answer got right and wrong."""
    message, reply = item["incoming"], answer.reply
    feelings: list[Feeling] = list(reply.feelings) if reply else []
    questions: list[Question] = list(reply.questions) if reply else []
    seen = len(feelings)
    for (signal, sentence), met in zip(item["feelings"], item["met"], strict=True):
        gold = place(message, sentence)
        found = next((f for f in feelings if overlap((f.start, f.end), gold) > 0.3), None)
        count["feeling hit" if found else "feeling missed"] += 1
        if found:
            feelings.remove(found)
            count["kind"] += found.signal == signal
            count["valence"] += (found.signal in GLAD) == (signal in GLAD)
            count["met"] += found.met == met
    count["feeling false"] += len(feelings)
    felt = bool(item["feelings"])
    count["felt" if felt else "factual"] += 1
    count["felt found"] += felt and len(feelings) < seen
    count["factual seen"] += not felt and seen > 0
    count["factual tips"] += not felt and any(tip.strategy in ABOUT_FEELINGS for tip in answer.tips)
    for sentence, answered in zip(item["questions"], item["answered"], strict=True):
        gold = place(message, sentence)
        asked = next((q for q in questions if overlap((q.start, q.end), gold) > 0.5), None)
        count["question hit" if asked else "question missed"] += 1
        if asked:
            questions.remove(asked)
            count["answered"] += asked.answered == answered
    count["question false"] += len(questions)


def estrange(reply: Reply | None, count: Counter[str]) -> None:
    """Adds what a reply to another message is said to meet and answer."""
    for kind, done in (
        ("stranger met", [f.met for f in reply.feelings] if reply else []),
        ("stranger answered", [q.answered for q in reply.questions] if reply else []),
    ):
        count[f"{kind} of"] += len(done)
        count[kind] += sum(done)


def score(count: Counter[str], name: str) -> float:
    """F1 of what is counted under a name."""
    return f1(Counter({kind: count[f"{name} {kind}"] for kind in ("hit", "false", "missed")}))


def figures(coach: Coach, files: list[Path]) -> dict[str, float]:
    """The figures over some files of exchanges."""
    count: Counter[str] = Counter()
    for file in files:
        items = [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]
        for number, item in enumerate(items):
            other = next(o for o in items[number + 1 :] + items if o["incoming"] != item["incoming"])
            own, strange = (
                AnalyzeRequest(unmark(i["markup"])[0], item.get("channel"), item.get("audience"), item["incoming"])
                for i in (item, other)
            )
            compare(item, coach.analyze(own), count)
            estrange(coach.analyze(strange).reply, count)
    found, asked = max(1, count["feeling hit"]), max(1, count["question hit"])
    return {
        "feeling_f1": score(count, "feeling"),
        "some_feeling_found": count["felt found"] / max(1, count["felt"]),
        "kind_right": count["kind"] / found,
        "valence_right": count["valence"] / found,
        "met_right": count["met"] / found,
        "question_f1": score(count, "question"),
        "answered_right": count["answered"] / asked,
        "factual": count["factual seen"] / max(1, count["factual"]),
        "factual_tips": count["factual tips"] / max(1, count["factual"]),
        "stranger_met": count["stranger met"] / max(1, count["stranger met of"]),
        "stranger_answered": count["stranger answered"] / max(1, count["stranger answered of"]),
    }


def main() -> None:
    files = [Path(n) for n in sys.argv[1:]] or [REPLIES / f"{author}.jsonl" for author in HELD_OUT]
    coach = Coach.load(ROOT / "models" / "tone", b"evaluation")
    for file in files:
        print(file.stem, " ".join(f"{name} {value:.3f}" for name, value in figures(coach, [file]).items()))
    print("all", " ".join(f"{name} {value:.3f}" for name, value in figures(coach, files).items()))


if __name__ == "__main__":
    main()
