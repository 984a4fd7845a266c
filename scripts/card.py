"""Writes models/tone/CARD.md: what the model is, what it learned from, what it can and cannot do.

    python scripts/card.py [FOLDER of judged examples]

The figures are those of scripts/evaluate.py, taken here on the file that ships.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import evaluate
import evaluate_replies
import rewrite_section
from tactful.coach.coach import Coach
from tactful.coach.judge import LINKS

ROOT = Path(__file__).resolve().parents[1]
TONE = ROOT / "models" / "tone"
COLUMNS = {
    "items": "items",
    "f1": "flagged or clean, F1",
    "recall": "recall",
    "false_alarms": "false alarms on clean",
    "pairs_right": "pairs, both right",
    "span_f1": "span F1",
    "label_macro_f1": "label macro-F1",
    "moves_f1": "moves F1",
}
CARD = """# Card: the tone model

| | |
| --- | --- |
| `tone.onnx` | {size:.1f} MB, int8 (7-bit weights), id `{id}`, sha256 `{sha}` |
| `span.onnx` | {span_size:.1f} MB, int8, sha256 `{span_sha}`: three layers on the encoder's first three |
| `topic.onnx` | {topic_size:.1f} MB, int8, sha256 `{topic_sha}`: three layers on the encoder's first three |
| `pair.onnx` | {pair_size:.1f} MB, int8, sha256 `{pair_sha}` |
| `met.onnx`, `answered.onnx` | {judge_size:.1f} MB together, boosted trees, sha256 `{met_sha}`, `{answered_sha}` |
| `edit.onnx` | {edit_size:.1f} MB, float, sha256 `{edit_sha}` |
| `worth.onnx` | {worth_size:.1f} MB, boosted trees, sha256 `{worth_sha}` |
| base weights | {base} |
| heads | per token: nine flags, severity; per sentence: any flag, nine flags, eight moves, ten signals |
| span | per token of a flagged passage: nine flags |
| pair | topic states of a sentence received and of a part of the reply, compared: met, answered |
| met, answered | from that of all parts of a reply, its moves, and forms of asking and giving: whether it does |
| edit | lower states of a flagged sentence: which words stay, whether any must, which wording of a phrase list fits |
| worth | from what a suggestion changes, keeps and how it would be heard: whether a careful reader passes it |
| input | a passage of one to three sentences; capitals, stretched letters and emoji as markers; channel and audience, where known |
| data | {items} items by {authors} author briefs, written for this project (models/data); not what was added later |
| lessons | {lessons} |
| thresholds | from calibrated scores on held-out authors {calibrated}; in `model.json` |
| licence | Apache-2.0 |

## Figures

Sensitivity `balanced`, on authors that neither training nor thresholds saw ({reported}), and on the judged examples,
which were never trained, tuned or selected on. All taken on the shipped int8 file by `python scripts/card.py`;
`python scripts/evaluate.py` prints them with a figure for each label.

{table}

Replies, on authors that did not train them (x11 and x17 set their thresholds), by `python scripts/evaluate_replies.py`;
`stranger` is a reply to quite another message, which should neither meet nor answer anything.

{replies}

Authors are briefs (a trade, a country, a mood), not independent people: figures on other people's text will be lower.
The judged examples are few ({example_items} items): their figures carry wide margins.

## Intended use, and limits

- For a person's own drafts in English, as a hint to that person alone. Not for judging people, ranking staff or moderation.
- It hears phrasing, not intent, and knows nothing of the thread beyond the sentences beside.
- Irony without any mark, references only insiders know, and rare idioms are missed more often than plain reproach.
"""


def lesson(run: dict[str, Any]) -> str:
    """One run, as it stands in the card."""
    settings = ", ".join(f"{name} {value}" for name, value in run.items() if name != "script")
    return f"`scripts/train/{run['script']}`" + (f" ({settings})" if settings else " (public corpora, see NOTICE)")


def row(title: str, result: dict[str, Any]) -> str:
    """A line of the table."""
    cells = [f"{result[c]:.2f}" if isinstance(result.get(c), float) else str(result.get(c, "–")) for c in COLUMNS]
    return f"| {title} | {' | '.join(cells)} |"


def replies(coach: Coach) -> str:
    """The figures of message and reply, an author a column."""
    authors = evaluate_replies.HELD_OUT
    columns = [evaluate_replies.figures(coach, [evaluate_replies.REPLIES / f"{a}.jsonl"]) for a in authors]
    lines = [f"| figure | {' | '.join(authors)} |", "| --- " * (len(authors) + 1) + "|"]
    lines += [
        f"| {name.replace('_', ' ')} | {' | '.join(f'{column[name]:.2f}' for column in columns)} |"
        for name in columns[0]
    ]
    return "\n".join(lines)


def main() -> None:
    coach = Coach.load(TONE, b"card")
    record = json.loads((TONE / "training.json").read_text("utf-8"))
    files = evaluate.reported_files()
    examples = sorted(Path(sys.argv[1]).glob("*.jsonl")) if len(sys.argv) > 1 else []
    rows = [f"| set | {' | '.join(COLUMNS.values())} |", "| --- " * (len(COLUMNS) + 1) + "|"]
    held_out = [item for file in files for item in evaluate.load(file)]
    rows.append(row("held-out authors", evaluate.figures(held_out, evaluate.answers_of(coach, held_out))))
    count = 0
    for file in examples:
        items = evaluate.load(file)
        if items:
            count += len(items)
            rows.append(row(f"examples, {file.stem}", evaluate.figures(items, evaluate.answers_of(coach, items))))
    text = CARD.format(
        size=(TONE / "tone.onnx").stat().st_size / 1e6,
        id=coach.model.card.id,
        sha=coach.model.card.sha256["tone.onnx"],
        span_size=(TONE / "span.onnx").stat().st_size / 1e6,
        span_sha=coach.model.card.sha256["span.onnx"],
        topic_size=(TONE / "topic.onnx").stat().st_size / 1e6,
        topic_sha=coach.model.card.sha256["topic.onnx"],
        pair_size=(TONE / "pair.onnx").stat().st_size / 1e6,
        pair_sha=coach.model.card.sha256["pair.onnx"],
        judge_size=sum((TONE / f"{link}.onnx").stat().st_size for link in LINKS) / 1e6,
        met_sha=coach.model.card.sha256["met.onnx"],
        answered_sha=coach.model.card.sha256["answered.onnx"],
        edit_size=(TONE / "edit.onnx").stat().st_size / 1e6,
        edit_sha=coach.model.card.sha256["edit.onnx"],
        worth_size=(TONE / "worth.onnx").stat().st_size / 1e6,
        worth_sha=coach.model.card.sha256["worth.onnx"],
        base=record["base"],
        items=max(run.get("items", 0) for run in record["lessons"]),
        authors=max(run.get("authors", 0) for run in record["lessons"]),
        lessons="; ".join(map(lesson, record["lessons"])),
        calibrated=", ".join(record["calibrated_on"]),
        reported=", ".join(record["reported_on"]),
        table="\n".join(rows),
        replies=replies(coach),
        example_items=count,
    )
    card = TONE / "CARD.md"
    if card.exists():
        # The figures on rewrites are another script's, and stay.
        text = text.rstrip("\n") + "\n" + rewrite_section.section(card.read_text("utf-8"))
    card.write_text(text, "utf-8")
    print(text)


if __name__ == "__main__":
    main()
