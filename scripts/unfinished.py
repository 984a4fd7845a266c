"""How often the coach speaks while a sentence is being written: half of one may sound as the whole does not.

    python scripts/unfinished.py [FILE.jsonl …]      without files: the sentences of all held-out authors of models/data

Clean items that the coach leaves alone as a whole are cut off between any two words; printed is how many of these
beginnings carry a flag in the sentence that is not ended, at several confidences, and beside it how many of the flags on
flagged items, without their last full stop, are as sure. The extension holds the unsure ones back (SURE in
extension/drafts/draft.ts). culture_bound aside.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

from evaluate import DATA, ROOT, core, load, unmark
from tactful.coach.coach import Coach
from tactful.coach.offsets import Utf16Map
from tactful.coach.types import AnalyzeRequest

CONFIDENCES = (0.0, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95)
ENDED = re.compile(r"[.!?\n]")


def surest(coach: Coach, item: dict[str, Any], text: str) -> float:
    """The confidence of the surest flag in the last sentence of a text that has no end; 0 without one."""
    units = Utf16Map(text)
    request = AnalyzeRequest(text=text, channel=item.get("channel"), audience=item.get("audience"))
    return max(
        (
            flag.confidence
            for flag in coach.analyze(request).flags
            if flag.label != "culture_bound" and not ENDED.search(text[units.to_position(flag.end) :])
        ),
        default=0.0,
    )


def beginnings(text: str) -> list[str]:
    """A text cut off behind each of its words, from the second on, where no sentence ends."""
    ends = [match.end() for match in re.finditer(r"\S+", text)][1:-1]
    return [text[:end] for end in ends if not ENDED.match(text[end - 1])]


def main() -> None:
    files = [Path(name) for name in sys.argv[1:]] or sorted((DATA / "sentences").glob("x*.jsonl"))
    coach = Coach.load(ROOT / "models" / "tone", b"unfinished")
    cut: list[float] = []
    right: list[float] = []
    for item in (item for file in files for item in load(file)):
        text, spans = unmark(item["markup"])
        if core(label for _, _, label in spans):
            right.append(surest(coach, item, text.rstrip(".!?")))
        elif not spans and not surest(coach, item, text):
            cut += [surest(coach, item, beginning) for beginning in beginnings(text)]
    told = [confidence for confidence in right if confidence]
    print(f"{len(cut)} beginnings of clean sentences, {len(told)} flags on flagged ones")
    for least in CONFIDENCES:
        flagged = sum(confidence > 0 and confidence >= least for confidence in cut) / max(1, len(cut))
        kept = sum(confidence >= least for confidence in told) / max(1, len(told))
        print(f"confidence of {least:.2f} or more: {flagged:.1%} of the beginnings flagged, {kept:.0%} of the flags")


if __name__ == "__main__":
    main()
