"""The section on rewrites in models/tone/CARD.md: one row a set, kept when either script writes the card anew."""

from __future__ import annotations

import re
from collections.abc import Sequence

HEADING = "## Rewrites"
INTRO = """Mechanical figures by `python scripts/rewrite_report.py FILES --card "TITLE"`: every flag of a set is rewritten, and
what is suggested is heard again. By generator: its share of the first suggestions, and in brackets the share of flags
that it alone would have a suggestion for. Whether a suggestion is a good one, only a reader can say. The held-out authors'
flags are those of `models/data/rewrites/x*.jsonl models/data/sentences/x*.jsonl --take 2000`.
"""
SECTION = re.compile(rf"\n{HEADING}\n.*?(?=\n## |\Z)", re.S)


def section(card: str) -> str:
    """The section as it stands in a card, with the line break before it; nothing when there is none."""
    found = SECTION.search(card)
    return found[0] if found else ""


def with_row(card: str, title: str, columns: Sequence[str], cells: Sequence[str]) -> str:
    """The card with the figures of a set in its section, in place of what stood there under that title."""
    old = section(card)
    kept = [line for line in old.splitlines() if line.startswith("| ") and not line.startswith(("| set |", "| --- |"))]
    rows = {line.split(" | ")[0].removeprefix("| "): line for line in kept}
    rows[title] = f"| {' | '.join([title, *cells])} |"
    head = [f"| {' | '.join(['set', *columns])} |", "| --- " * (len(columns) + 1) + "|"]
    new = "\n".join([f"\n{HEADING}\n", INTRO, *head, *rows.values()]) + "\n"
    return card.replace(old, new) if old else card.rstrip("\n") + "\n" + new
