"""What a text must contain for a regular expression to match."""

from __future__ import annotations

import pytest

from tactful.coach.rewrite.literals import needed


@pytest.mark.parametrize(
    ("regex", "pieces"),
    [
        ("over the moon", {"over the moon"}),
        ("Over The Moon", {"over the moon"}),
        (r"(?<!\w)(?:an? )?done deal(?!\w)", {"done deal"}),
        ("hit the road|leave town", {"hit the road", "leave town"}),
        ("(?P<verb>hit|hits) the (?:big )?road", {" the "}),
        ("(?:the |a )?(?:zoo|circus)", {"zoo", "circus"}),
        ("colou?r", {"colo"}),
        (r"10\.4 sharp", {"4 sharp"}),
        ("ab+c{2}defg[hi]", {"defg"}),
        ("up(?= the creek)", {"up"}),
        ("(?-i:[A-Z])nd so", {"nd so"}),
    ],
)
def test_reads_pieces_off_the_expression(regex: str, pieces: set[str]) -> None:
    assert needed(regex) == pieces


@pytest.mark.parametrize("regex", [r"\w+", "(?:foo )?", "foo|[a-z]+", "(?:foo|)", "f*", ""])
def test_leaves_open_what_matches_without_any(regex: str) -> None:
    assert needed(regex) == frozenset()
