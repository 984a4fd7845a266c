"""What the coach says of a draft, with the model that ships."""

from __future__ import annotations

import gc
import pickle
from collections.abc import Iterator
from types import BuiltinFunctionType, FunctionType, ModuleType

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tactful.coach.coach import Coach
from tactful.coach.reading import HeardSentence
from tactful.coach.types import AnalyzeRequest, FlagLabel, RewriteRequest, Sensitivity


def utf16(text: str, start: int, end: int) -> str:
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def test_the_first_sentence_of_the_first_issue(coach: Coach) -> None:
    text = "😀 Calm down, it's not a big deal. You should have told us earlier."
    flags = coach.analyze(AnalyzeRequest(text)).flags
    said = {str(flag.label): utf16(text, flag.start, flag.end) for flag in flags}
    assert "not a big deal" in said["dismissive"] or "Calm down" in said["dismissive"]
    assert "You should have told us" in said["blaming"]


def test_a_warm_sentence_is_left_alone(coach: Coach) -> None:
    assert coach.analyze(AnalyzeRequest("Thanks for waiting, I will call you at four.")).flags == []


LABELS: list[FlagLabel] = ["dismissive", "blaming"]
SENSITIVITIES: list[Sensitivity] = ["low", "balanced", "high"]


@pytest.mark.parametrize("label", LABELS)
def test_a_label_that_is_off_is_silent(coach: Coach, label: FlagLabel) -> None:
    text = "Calm down, it's not a big deal. You should have told us earlier."
    assert label in {f.label for f in coach.analyze(AnalyzeRequest(text)).flags}
    assert label not in {f.label for f in coach.analyze(AnalyzeRequest(text, labels_off=[label])).flags}


def test_sensitivity_only_ever_adds(coach: Coach) -> None:
    text = "You might have read the note. Calm down, it's fine. I need the figures by noon, no excuses. Good effort, for you."
    low, balanced, high = (
        {(f.start, f.label) for f in coach.analyze(AnalyzeRequest(text, sensitivity=s)).flags} for s in SENSITIVITIES
    )
    assert low <= balanced <= high
    assert high


def test_capitals_and_emoji_reach_the_model(coach: Coach) -> None:
    def confidence(text: str) -> list[float]:
        return [f.confidence for f in coach.analyze(AnalyzeRequest(text, sensitivity="high")).flags]

    assert confidence("send me the report today") != confidence("SEND ME THE REPORT TODAY")
    assert confidence("thanks for finally joining 😊") != confidence("thanks for finally joining 🙄")


def test_quoted_mail_is_not_flagged(coach: Coach) -> None:
    text = "It ships today.\n\nOn Tue, 3 Nov 2026 Kim Doe wrote:\n> Calm down, it's not a big deal, you idiot."
    analysis = coach.analyze(AnalyzeRequest(text))
    assert analysis.flags == []
    assert [skip.why for skip in analysis.skipped] == ["quote"]


def test_the_answer_is_the_same_from_memory_and_in_another_process(coach: Coach) -> None:
    request = AnalyzeRequest("You never read what I send. Could you look at page two? 🙃 It's really not that hard.")
    first = coach.analyze(request)
    assert coach.analyze(request) == first
    assert pickle.loads(pickle.dumps(coach)).analyze(request) == first


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=400))
def test_offsets_lie_inside_the_text_on_character_boundaries(coach: Coach, text: str) -> None:
    analysis = coach.analyze(AnalyzeRequest(text, sensitivity="high"))
    length = len(text.encode("utf-16-le")) // 2
    spans = [(f.start, f.end) for f in analysis.flags]
    spans += [(m.start, m.end) for m in analysis.moves] + [(s.start, s.end) for s in analysis.skipped]
    for start, end in spans:
        assert 0 <= start < end <= length
        utf16(text, start, end)


def test_a_very_long_word_is_survived(coach: Coach) -> None:
    assert all(flag.end <= 100_000 for flag in coach.analyze(AnalyzeRequest("a" * 100_000)).flags)
    assert coach.analyze(AnalyzeRequest("🙃" * 50_000)).language == "und"


def reachable(root: object) -> Iterator[object]:
    """All objects that an object holds on to, code and types aside."""
    code = (type, ModuleType, FunctionType, BuiltinFunctionType)
    seen = {id(root): root}
    waiting = [root]
    while waiting:
        each = waiting.pop()
        yield each
        for held in gc.get_referents(each):
            if id(held) not in seen and not isinstance(held, code):
                seen[id(held)] = held
                waiting.append(held)


def test_nothing_kept_in_memory_can_be_read_again(coach: Coach) -> None:
    draft = "You never listen, my name is Zebulon Quartermain. See https://example.org/zebulon."
    message = "I am tired of this. When will Zebulon Quartermain call?"
    fresh = Coach(coach.model, b"test")
    before = {id(each) for each in reachable(fresh)}
    fresh.analyze(AnalyzeRequest(draft, reply_to=message))
    fresh.rewrite(RewriteRequest(draft, 0, 16, reply_to=message))
    kept = [each for each in reachable(fresh) if id(each) not in before]
    assert any(isinstance(each, HeardSentence) for each in kept)
    texts = [str(each).lower() for each in kept if isinstance(each, (str, bytes, bytearray))]
    assert not [text for text in texts if "zebulon" in text or "quartermain" in text or "listen" in text]
    # Token ids are words by another name.
    assert not [each for each in kept if isinstance(each, np.ndarray) and each.dtype.kind in "iuSU"]


@pytest.mark.parametrize(
    "wrapped",
    [
        "Nobody in the whole depot is as lazy and care-\nless with the customers' luggage as you are.",
        "It is not our problem that you cannot read the notice that\nMrs Sato put on the door, so please stop complaining about\n"
        "it.",
    ],
    ids=["a word", "a line"],
)
def test_what_a_mail_program_broke_over_lines_is_heard_as_one(coach: Coach, wrapped: str) -> None:
    whole = wrapped.replace("-\n", "").replace("\n", " ")
    heard, expected = (coach.analyze(AnalyzeRequest(text)).flags for text in (wrapped, whole))
    assert expected
    assert [(f.label, f.severity, f.confidence) for f in heard] == [
        (f.label, f.severity, f.confidence) for f in expected
    ]


def test_a_word_is_read_by_itself_whatever_it_was_in_a_mail_in_another_language(coach: Coach) -> None:
    word, german = "Moron.", "vielen Dank für die schöne Nachricht, wir melden uns morgen früh bei Ihnen."
    assert coach.analyze(AnalyzeRequest(f"{word}\n\n{german}")).flags == []
    assert len(coach.analyze(AnalyzeRequest(word)).flags) == 1
