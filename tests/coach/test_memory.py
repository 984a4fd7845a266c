"""What the coach remembers: a draft that was read before, in part or whole, is heard as if it were new."""

from __future__ import annotations

import msgspec

from tactful.coach.coach import Coach
from tactful.coach.memory import Memory
from tactful.coach.types import Analysis, AnalyzeRequest

KIND = "Thank you for waiting. I have moved your order to the front of the queue."
HARSH = "You should have told us earlier. Calm down, it's not a big deal."
FIGURE = "Let's touch base before we throw in the towel."
ANGRY = "I have waited three weeks and I am so tired of this. When does the scanner arrive?"
GLAD = "The scanner arrived this morning, thank you so much! Did you find the cable as well?"
# Each is made of what those before it were made of, in another order or read under something else.
DRAFTS = [
    AnalyzeRequest(f"{KIND}\n\n{HARSH}"),
    AnalyzeRequest(f"{HARSH}\n\n{KIND}"),
    AnalyzeRequest(f"{HARSH}\n\n{HARSH}\n\n{FIGURE}"),
    AnalyzeRequest(f"{HARSH}\n\n{FIGURE}", sensitivity="high"),
    AnalyzeRequest(f"{HARSH}\n\n{FIGURE}", sensitivity="low"),
    AnalyzeRequest(f"{HARSH}\n\n{FIGURE}", labels_off=["blaming", "culture_bound"]),
    AnalyzeRequest(f"{HARSH}\n\n{FIGURE}", channel="chat", audience="colleague"),
    AnalyzeRequest(f"{KIND}\n\n> {HARSH}\n\n{KIND}"),
    AnalyzeRequest(f"🙃 {KIND}\n\n{HARSH}", reply_to=ANGRY),
    AnalyzeRequest(f"{HARSH}\n\n{KIND}", reply_to=GLAD),
    AnalyzeRequest(f"{KIND}\n\nIt arrives on Friday. Three weeks is far too long, I am sorry.", reply_to=ANGRY),
    AnalyzeRequest(f"{KIND}\n\n{HARSH}", reply_to=ANGRY),
]


def by_parts(coach: Coach, request: AnalyzeRequest) -> Analysis:
    """An analysis after one of each paragraph: what is read in one run shares its rounding, so that runs have to be alike."""
    for part in request.text.split("\n\n"):
        coach.analyze(msgspec.structs.replace(request, text=part))
    return coach.analyze(request)


def test_a_draft_of_known_parts_is_heard_as_if_it_were_new(coach: Coach) -> None:
    one = Coach(coach.model, b"one")
    for request in DRAFTS:
        assert by_parts(one, request) == by_parts(Coach(coach.model, b"other"), request)


def test_what_was_used_longest_ago_is_forgotten_first() -> None:
    memory: Memory[str, str] = Memory(2)
    memory.put("a", "one")
    memory.put("b", "two")
    assert memory.get("a") == "one"
    memory.put("c", "three")
    assert [memory.get(key) for key in "abc"] == ["one", None, "three"]


def test_heavy_values_leave_room_for_fewer() -> None:
    memory: Memory[str, str] = Memory(10, len)
    memory.put("a", "four")
    memory.put("b", "five!")
    memory.put("b", "and six")
    assert [memory.get(key) for key in "ab"] == [None, "and six"]
    memory.put("c", "far too long to be kept")
    assert memory.get("c") is None
    memory.put("d", "four")
    assert memory.get("d") == "four"
