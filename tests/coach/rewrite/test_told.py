"""What the reader did, told without the reader."""

from __future__ import annotations

import pytest

from tactful.coach.rewrite.told import impersonal


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("You left the two boxes in the rain.", "the two boxes were left in the rain."),
        ("You keyed 99213 twice.", "99213 was keyed twice."),
        ("You lost half the forms last week.", "half the forms were lost last week."),
    ],
)
def test_counted_things_are_many_and_a_code_is_one(line: str, told: str) -> None:
    assert impersonal(line) == told
