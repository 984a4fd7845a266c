"""Asks a real service process 1,000 different things, one after the other.

Prints how many failed, and by how much its memory grew after the first hundred. Exits with 1 when anything failed.

    python scripts/bench/soak.py [REQUESTS]
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from typing import Any

from running import Running, service

OK = 200
WARM_UP = 100
SEED = 7
OPENINGS = ["Hi Sam,", "Hello Mrs Okafor,", "hey", "Good morning,", "Dear team,", ""]
PLAIN = [
    "The replacement left our warehouse at {n} this morning.",
    "Could you tell me which of the {n} invoices you mean?",
    "Thank you for the photos, page {n} made it easy to see.",
    "we moved the call to {n}:30, does that still work for you?",
    "I was careless with row {n} and have corrected it.",
    "שלום, order {n} 🙂",
]
HARSH = [
    "Calm down, it is not a big deal, it is only {n} minutes.",
    "You should have told us {n} days ago.",
    "Obviously you did not read page {n}.",
    "Just fix ticket {n}. Now.",
    "It is {n} o'clock, do I have to explain it again?",
]
TAILS = [
    "",
    "\n\n> On Monday you wrote:\n> it broke {n} times",
    "\n\n-- \nAnn\n+44 20 7946 0{n}",
    "\n\n`x = {n}` https://example.org/{n}",
]


def drafts(count: int) -> Iterator[dict[str, Any]]:
    """Different requests, the same each time: short and long, warm and harsh, with and without a message to answer."""
    dice = random.Random(SEED)
    for n in range(count):
        sentences = dice.choices(PLAIN, k=dice.choice([1, 2, 5, 40])) + dice.choices(HARSH, k=dice.choice([0, 0, 1, 2]))
        dice.shuffle(sentences)
        text = f"{dice.choice(OPENINGS)}\n\n{' '.join(sentences)}{dice.choice(TAILS)}".replace("{n}", str(n))
        request: dict[str, Any] = {"text": text, "channel": dice.choice(["email", "chat"])}
        if n % 7 == 0:
            request["reply_to"] = f"It broke {n} times. When will it be fixed? I am tired of this."
        yield request


def main(count: int) -> int:
    """Runs the service and the requests. Returns the number of failures."""
    with service() as running:
        return _soak(running, count)


def _soak(running: Running, count: int) -> int:
    failures, rewrites, start_mib = 0, 0, 0.0
    for n, request in enumerate(drafts(count)):
        if n == WARM_UP:
            start_mib = _resident_mib(running)
        answer = running.ask("POST", "/v1/analyze", request)
        failures += answer.status != OK
        flags = json.loads(answer.content)["flags"] if answer.status == OK else []
        if flags and n % 3 == 0:
            stretch = {"start": flags[0]["start"], "end": flags[0]["end"]}
            failures += running.ask("POST", "/v1/rewrite", request | stretch).status != OK
            rewrites += 1
    end_mib = _resident_mib(running)
    print(f"{count} analyze and {rewrites} rewrite requests, {failures} failed")
    print(f"resident memory {end_mib:.1f} MiB, grown by {end_mib - start_mib:.1f} MiB after the first {WARM_UP}")
    return failures


def _resident_mib(running: Running) -> float:
    health: dict[str, float] = json.loads(running.ask("GET", "/v1/health").content)
    return health["rss_mib"]


if __name__ == "__main__":
    sys.exit(1 if main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000) else 0)
