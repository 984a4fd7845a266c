"""Writes tests/coach/canonical.json: what the released model says of a few sentences, so that a test notices a change."""

from __future__ import annotations

import json
from pathlib import Path

from tactful.coach.coach import Coach
from tactful.coach.types import AnalyzeRequest

ROOT = Path(__file__).resolve().parents[1]
TEXTS = (
    "Calm down, it's not a big deal. You should have told us earlier.",
    "Thanks for waiting, I will call you at four.",
    "PER MY LAST EMAIL, the form goes to room 12.",
    "did you even look at the drawing before you cut the boards",
    "I should have told you earlier, the wrong box is on me.",
    "We can't refund the deposit, since the hall was held for you until Friday.",
    "wow, three days for one signature 🙄",
    'The customer wrote "shut up and do your job" in the ticket, shall we call her together?',
    "Somebody with better English had better take the call.",
    "Send the figures by five or find another supplier.",
)


def main() -> None:
    coach = Coach.load(ROOT / "models" / "tone", b"canonical")
    said = {
        text: [[str(f.label), f.start, f.end, f.confidence] for f in coach.analyze(AnalyzeRequest(text)).flags]
        for text in TEXTS
    }
    out = ROOT / "tests" / "coach" / "canonical.json"
    out.write_text(json.dumps(said, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
