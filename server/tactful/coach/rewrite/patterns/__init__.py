"""The patterns, a file for each label; `whole` comes last, for sentences that none of them knows."""

from __future__ import annotations

from tactful.coach.rewrite.pattern import Pattern
from tactful.coach.rewrite.patterns import (
    blaming,
    condescending,
    demanding,
    dismissive,
    exclusionary,
    hostile,
    judgmental,
    passive_aggressive,
    whole,
)

PATTERNS: tuple[Pattern, ...] = (
    *dismissive.PATTERNS,
    *judgmental.PATTERNS,
    *blaming.PATTERNS,
    *condescending.PATTERNS,
    *passive_aggressive.PATTERNS,
    *demanding.PATTERNS,
    *hostile.PATTERNS,
    *exclusionary.PATTERNS,
    *whole.PATTERNS,
)
