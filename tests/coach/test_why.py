"""The extension has the English words of the card in its own catalogue, beside their translations."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import get_args

from tactful.coach.rewrite import borrowed, cut, figures, heard, ironic, requests, told
from tactful.coach.rewrite.patterns import PATTERNS
from tactful.coach.rewrite.phrasebook import PHRASES
from tactful.coach.types import FlagLabel
from tactful.coach.why import why

CATALOGUE = Path(__file__).resolve().parents[2] / "extension/public/_locales/en/messages.json"
WORDS = {name: entry["message"] for name, entry in json.loads(CATALOGUE.read_text("utf-8")).items()}


def starting(prefix: str) -> dict[str, str]:
    return {name: text for name, text in WORDS.items() if name.startswith(prefix)}


def test_extension_says_the_same_of_every_flag() -> None:
    ours = {f"why_{label}_{severity}": why(label, severity) for label in get_args(FlagLabel) for severity in (1, 2, 3)}
    assert starting("why_") == ours


def test_extension_says_the_same_of_every_suggestion() -> None:
    made = {borrowed.NOTE, figures.NOTE, heard.NOTE, ironic.NOTE, *cut.NOTES, *requests.NOTES, *told.NOTES}
    known = {better.note for pattern in PATTERNS for better in pattern.better}
    ours = {*made, *known, *(phrase.note for phrase in PHRASES)}
    assert starting("note_") == {f"note_{'_'.join(re.findall('[a-z0-9]+', note.lower()))}": note for note in ours}
