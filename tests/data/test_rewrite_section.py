"""The model's card keeps a row of figures for each set of rewrites, whichever script writes it."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))

import rewrite_section

CARD = "# Card\n\n## Figures\n\nSome.\n\n## Intended use, and limits\n\n- For drafts.\n"
COLUMNS = ["flags", "with a suggestion"]


def test_a_row_is_added_and_the_rest_of_the_card_stays() -> None:
    card = rewrite_section.with_row(CARD, "held out", COLUMNS, ["130", "70%"])
    assert card.startswith(CARD)
    assert "| set | flags | with a suggestion |\n| --- | --- | --- |\n| held out | 130 | 70% |\n" in card


def test_a_set_measured_again_takes_its_row_and_another_set_gets_its_own() -> None:
    card = rewrite_section.with_row(CARD, "held out", COLUMNS, ["130", "70%"])
    card = rewrite_section.with_row(card, "examples", COLUMNS, ["48", "71%"])
    card = rewrite_section.with_row(card, "held out", COLUMNS, ["131", "80%"])
    assert "70%" not in card
    assert "| held out | 131 | 80% |\n| examples | 48 | 71% |\n" in card
    assert card.count(rewrite_section.HEADING) == 1


def test_the_section_is_found_between_others_and_at_the_end() -> None:
    card = rewrite_section.with_row(CARD, "held out", COLUMNS, ["130", "70%"])
    assert "130" in rewrite_section.section(card)
    moved = rewrite_section.section(card) + "\n## Last\n\nword\n"
    assert "word" not in rewrite_section.section(moved)
    assert rewrite_section.section(CARD) == ""
