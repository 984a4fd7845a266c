"""The model file: only the one that model.json names is used, and it says what it said when it was released."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tactful.coach.coach import Coach
from tactful.coach.tone import FLAGS, MOVES
from tactful.coach.types import AnalyzeRequest, ModelError

MODEL = Path(__file__).resolve().parents[2] / "models" / "tone"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(MODEL, tmp_path / "tone", ignore=shutil.ignore_patterns("checkpoints"))
    return tmp_path / "tone"


def load(folder: Path) -> Coach:
    return Coach.load(folder, b"test")


NETWORKS = ["tone.onnx", "span.onnx", "topic.onnx", "pair.onnx", "met.onnx", "answered.onnx", "edit.onnx", "worth.onnx"]


@pytest.mark.parametrize("name", [*NETWORKS, "tokenizer.json", "words.txt", "model.json"])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(ModelError, match=name):
        load(folder)


@pytest.mark.parametrize("name", [*NETWORKS, "tokenizer.json", "words.txt"])
def test_a_changed_file_is_refused(folder: Path, name: str) -> None:
    with (folder / name).open("ab") as file:
        file.write(b" ")
    with pytest.raises(ModelError, match="sha256"):
        load(folder)


def test_a_broken_card_is_named(folder: Path) -> None:
    (folder / "model.json").write_text("{}")
    with pytest.raises(ModelError, match=r"model\.json"):
        load(folder)


def test_the_files_are_small() -> None:
    sizes = {name: (MODEL / name).stat().st_size for name in NETWORKS}
    assert sizes["tone.onnx"] + sizes["span.onnx"] <= 30_000_000
    assert sum(sizes.values()) <= 36_000_000


def test_thresholds_fall_as_sensitivity_rises(coach: Coach) -> None:
    thresholds = coach.model.card.thresholds
    for label in FLAGS:
        assert thresholds["low"][label] >= thresholds["balanced"][label] >= thresholds["high"][label]
    assert set(coach.model.card.moves) == set(MOVES)


def test_canonical_outputs(coach: Coach) -> None:
    """What the released file said (scripts/canonical.py): a changed model must come with new figures."""
    canonical = json.loads((Path(__file__).parent / "canonical.json").read_text("utf-8"))
    assert len(canonical) >= 8
    for text, expected in canonical.items():
        flags = coach.analyze(AnalyzeRequest(text)).flags
        assert [[f.label, f.start, f.end] for f in flags] == [e[:3] for e in expected], text
        assert [f.confidence for f in flags] == pytest.approx([e[3] for e in expected], abs=0.05), text
