"""How often the coach speaks in writing that nobody wrote for a test: mailing lists, support threads, a person's own mail.

    python scripts/ordinary.py FILE.jsonl … [--show N]      analyze requests, one a line, as `tactful check --format jsonl` reads

Prints the flags at severity 2 or more in 1,500 words, quotes, signatures and code left out, and at most N of these flags in
their sentences, the most certain first, for a careful reader to judge. Nothing is written anywhere.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from tactful.coach.coach import Coach
from tactful.coach.offsets import Utf16Map
from tactful.coach.types import Analysis, AnalyzeRequest, Flag

ROOT = Path(__file__).resolve().parents[1]
WORDS = 1500
AROUND = 120


def read_words(text: str, answer: Analysis) -> int:
    """How many words of a text were read."""
    units = Utf16Map(text)
    for skip in reversed(answer.skipped):
        text = text[: units.to_position(skip.start)] + text[units.to_position(skip.end) :]
    return len(text.split())


def in_its_place(text: str, flag: Flag) -> str:
    """The flagged words in brackets with what stands around them, on one line."""
    units = Utf16Map(text)
    start, end = units.to_position(flag.start), units.to_position(flag.end)
    shown = f"{text[max(0, start - AROUND) : start]}[{text[start:end]}]{text[end : end + AROUND]}"
    return " ".join(shown.split())


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("files", type=Path, nargs="+")
    arguments.add_argument("--show", type=int, default=0, metavar="N", help="flags to print")
    arguments.add_argument("--model", type=Path, default=ROOT / "models" / "tone")
    options = arguments.parse_args()
    coach = Coach.load(options.model, b"ordinary")
    for file in options.files:
        words, found = 0, list[tuple[float, str, str]]()
        for line in file.read_text("utf-8").splitlines():
            request = AnalyzeRequest(**json.loads(line))
            answer = coach.analyze(request)
            words += read_words(request.text, answer)
            found += [
                (f.confidence, f"{f.label}:{f.severity}", in_its_place(request.text, f))
                for f in answer.flags
                if f.severity > 1
            ]
        rate = len(found) * WORDS / max(1, words)
        print(f"{file.stem}: {len(found)} flags at severity 2 or more in {words} words: {rate:.2f} in {WORDS}")
        for confidence, label, place in sorted(found, reverse=True)[: options.show]:
            print(f"  {confidence:.2f} {label} {place}")


if __name__ == "__main__":
    main()
