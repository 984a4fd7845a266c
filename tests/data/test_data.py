"""The data the model learns from: well-formed, its own, balanced, and apart from what the product is judged on."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts" / "data"))

import check  # noqa: E402  lives with the scripts it belongs to
import compile as compact  # noqa: E402

EXAMPLES = ROOT.parent / "shared" / "examples"


@pytest.fixture(scope="module")
def table() -> dict[str, Any]:
    return check.balance()


def test_no_faults() -> None:
    assert check.faults(EXAMPLES if EXAMPLES.is_dir() else None) == []


def test_balance(table: dict[str, Any]) -> None:
    sentences = table["sentences"]
    kinds = sentences["kinds"]
    clean = kinds["hard"] + kinds["plain"]
    assert sentences["items"] >= 12_000
    assert sentences["pairs"] >= 2_500
    assert clean >= 0.5 * sentences["items"]
    assert kinds["hard"] >= 0.6 * clean
    assert set(sentences["spans"]) == set(compact.FLAGS)
    assert min(sentences["spans"].values()) >= 700
    assert set(sentences["moves"]) == set(compact.MOVES)
    everywhere = {
        move: sum(table[form]["moves"].get(move, 0) for form in check.FORMS if form in table) for move in compact.MOVES
    }
    assert min(everywhere.values()) >= 400


def test_balance_of_drafts_and_replies(table: dict[str, Any]) -> None:
    drafts, replies = table["drafts"], table["replies"]
    clean = drafts["kinds"]["hard"] + drafts["kinds"]["plain"]
    assert drafts["items"] >= 600
    assert clean >= 0.38 * drafts["items"]
    assert drafts["kinds"]["hard"] >= 0.45 * clean
    assert set(drafts["spans"]) == set(compact.FLAGS)
    assert replies["items"] >= 1_500
    assert set(replies["signals"]) == set(compact.FEELINGS)


def test_no_monotony(table: dict[str, Any]) -> None:
    assert max(table["sentences"]["openings"].values()) <= check.MAX_OPENING
    lower, middle, upper = table["sentences"]["words, quartiles"]
    assert lower < middle < upper


def test_splits_are_by_author() -> None:
    authors = json.loads((ROOT / "models" / "data" / "authors.json").read_text("utf-8"))
    assert {a["split"] for a in authors.values()} == {"train", "held_out"}
    for form in check.FORMS:
        for item in check.load(form):
            assert item["id"].startswith(item["author"])


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("ec|f|⟦rude:2|Get lost⟧.", "is none of"),
        ("ec|f|⟦culture_bound:2|A no-brainer⟧.", "always severity 1"),
        ("ec|p|⟦hostile:3|Get lost⟧.", "with 1 flags"),
        ("ec|f|Fine.", "with 0 flags"),
        ("xx|p|Fine.", "is none of ec el hc hl"),
        ("ec|p|{thank|Fine.}", "is none of"),
        ("ec|b|Fine.", "come in pairs"),
        ("Fine.", "TYPE|KIND|text"),
    ],
)
def test_a_malformed_line_is_named(line: str, fault: str) -> None:
    with pytest.raises(compact.Malformed, match=fault.replace("|", r"\|")):
        compact.sentences("w01", line)
