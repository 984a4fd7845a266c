"""The extension has the English words of the card in its own catalogue, beside their translations."""

from __future__ import annotations

import json
from pathlib import Path
from typing import get_args

from tactful.coach.rewrite import borrowed
from tactful.coach.types import FlagLabel
from tactful.coach.why import why

CATALOGUE = Path(__file__).resolve().parents[2] / "extension/public/_locales/en/messages.json"
WORDS = {name: entry["message"] for name, entry in json.loads(CATALOGUE.read_text("utf-8")).items()}


def test_extension_says_the_same_of_every_flag() -> None:
    ours = {f"why_{label}_{severity}": why(label, severity) for label in get_args(FlagLabel) for severity in (1, 2, 3)}
    assert {name: text for name, text in WORDS.items() if name.startswith("why_")} == ours


def test_extension_says_the_same_of_a_borrowed_wording() -> None:
    assert WORDS["note_local_llm"] == borrowed.NOTE
