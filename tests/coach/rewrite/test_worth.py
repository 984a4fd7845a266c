"""What readers' verdicts have taught: which suggestion comes first, and which is not offered at all."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import onnxruntime as ort
import pytest

from tactful.coach.coach import Coach
from tactful.coach.types import AnalyzeRequest, RewriteRequest

DRAFTS = (
    "Send the signed form by Friday, I won't ask again.",
    "You never close the ticket, you clown. The queue is full.",
    "Hi Jo,\n\nthe count is in. Anyone can see that, surely even you. Page two is missing.\n\nSam",
)


def requests(coach: Coach, draft: str) -> list[RewriteRequest]:
    """What is asked for each flag of a draft."""
    flags = coach.analyze(AnalyzeRequest(draft)).flags
    assert flags
    return [RewriteRequest(draft, flag.start, flag.end) for flag in flags]


def with_least(folder: Path, worth: float) -> Coach:
    """A coach that offers only what is worth so much."""
    card = msgspec.json.decode((folder / "model.json").read_bytes())
    (folder / "model.json").write_bytes(msgspec.json.encode(card | {"worth": worth}))
    return Coach.load(folder, b"test")


@pytest.fixture
def folder(coach: Coach, tmp_path: Path) -> Path:
    return Path(shutil.copytree(coach.model.folder, tmp_path / "tone", ignore=shutil.ignore_patterns("checkpoints")))


def test_the_file_reads_as_many_numbers_as_there_are(coach: Coach) -> None:
    session = ort.InferenceSession(coach.model.folder / "worth.onnx", providers=["CPUExecutionProvider"])
    (evidence,) = session.get_inputs()
    for draft in DRAFTS:
        for request in requests(coach, draft):
            judged, numbers = coach.judged(request)
            assert judged
            assert numbers.shape == (len(judged), evidence.shape[1])


@pytest.mark.parametrize("draft", DRAFTS)
def test_the_worthiest_comes_first_and_the_unworthy_is_withheld(coach: Coach, draft: str) -> None:
    for request in requests(coach, draft):
        offered = [entry for entry in coach.ranked(request) if not entry.candidate.general]
        worth = [entry.worth for entry in offered if entry.worth is not None]
        assert worth == sorted(worth, reverse=True)
        assert min(worth, default=1.0) >= coach.model.card.worth


def test_what_is_offered_depends_on_what_it_must_be_worth(coach: Coach, folder: Path) -> None:
    every = with_least(folder, 0.0)
    found = [entry for draft in DRAFTS for request in requests(coach, draft) for entry in every.ranked(request)]
    assert found
    most = max(entry.worth or 0.0 for entry in found)
    strict = with_least(folder, most - 1e-6)
    kept = [entry for draft in DRAFTS for request in requests(coach, draft) for entry in strict.ranked(request)]
    assert 0 < len(kept) < len(found)
    none = with_least(folder, 1.0)
    assert not any(none.ranked(request) for draft in DRAFTS for request in requests(coach, draft))


def test_a_borrowed_wording_is_not_held_to_what_readers_made_of_ours(folder: Path) -> None:
    none = with_least(folder, 1.0)
    draft = "You always forget the list, you clown."
    (request, *_) = requests(none, draft)
    found = none.ranked(request, ["The list is missing."])
    assert [entry.candidate.source for entry in found] == ["local_llm"]
