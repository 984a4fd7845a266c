"""Offsets count UTF-16 code units, as the DOM does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tactful.coach.offsets import Utf16Map, check_characters
from tactful.coach.types import BadText

well_formed = st.text(st.characters(exclude_categories=["Cs"]))


@given(well_formed, st.data())
def test_there_and_back(text: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(text)))
    units = Utf16Map(text)
    assert units.to_units(position) == len(text[:position].encode("utf-16-le")) // 2
    assert units.to_position(units.to_units(position)) == position


def test_inside_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(BadText, match="surrogate"):
        Utf16Map("a🙃b").to_position(2)


@pytest.mark.parametrize("units", [-1, 5])
def test_outside_the_text_is_refused(units: int) -> None:
    with pytest.raises(BadText, match="outside"):
        Utf16Map("a🙃b").to_position(units)


@pytest.mark.parametrize(("text", "kind"), [("a\0b", "nul"), ("a\ud83db", "surrogate")])
def test_ill_formed_text_is_named_without_being_repeated(text: str, kind: str) -> None:
    with pytest.raises(BadText) as caught:
        check_characters(text)
    assert caught.value.kind == kind
    assert text not in str(caught.value)
