"""What the message being answered costs: an edit in a 150-word reply with it, against a plain analyze of the same edit.

    python scripts/bench/replies.py [ROUNDS]

Two coaches, so that neither profits from what the other has read; they take turns, and medians are compared.
"""

from __future__ import annotations

import json
import sys
import time

from speed import ROOT, TONE, drafts, edits, told

from tactful.coach.coach import Coach
from tactful.coach.types import AnalyzeRequest


def messages() -> list[str]:
    """Messages received, of one author."""
    file = ROOT / "models" / "data" / "replies" / "x08.jsonl"
    return [json.loads(line)["incoming"] for line in file.read_text("utf-8").splitlines()]


def timed(coach: Coach, draft: str, message: str | None) -> float:
    """Milliseconds of one analyze."""
    begin = time.perf_counter()
    coach.analyze(AnalyzeRequest(draft, channel="email", reply_to=message))
    return (time.perf_counter() - begin) * 1000


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    alone, answering = Coach.load(TONE, b"alone"), Coach.load(TONE, b"answering")
    draft, message = next(drafts(150)), "\n\n".join(messages()[:3])
    timed(alone, draft, None), timed(answering, draft, message)
    plain, reply = [], []
    for edit in edits(draft, rounds):
        plain.append(timed(alone, edit, None))
        reply.append(timed(answering, edit, message))
    told("an edit in a reply", reply, plain, "the same without the message", "at most 2.0")


if __name__ == "__main__":
    main()
