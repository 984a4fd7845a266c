"""The patterns, a file for each label; `whole` comes last, for sentences that none of them knows."""

from __future__ import annotations

from tactful.coach.rewrite.pattern import Pattern
from tactful.coach.rewrite.patterns import (
    belittling,
    blaming,
    condescending,
    demanding,
    dismissive,
    exclusionary,
    groups,
    hostile,
    idioms_common,
    idioms_doing,
    idioms_everyday,
    idioms_home,
    idioms_sport,
    idioms_work,
    idioms_world,
    irony,
    judgmental,
    missed,
    passive_aggressive,
    verdicts,
    whole,
)

PATTERNS: tuple[Pattern, ...] = (
    *belittling.PATTERNS,
    *dismissive.PATTERNS,
    *verdicts.PATTERNS,
    *judgmental.PATTERNS,
    *missed.PATTERNS,
    *blaming.PATTERNS,
    *condescending.PATTERNS,
    *irony.PATTERNS,
    *passive_aggressive.PATTERNS,
    *demanding.PATTERNS,
    *hostile.PATTERNS,
    *groups.PATTERNS,
    *exclusionary.PATTERNS,
    *idioms_common.PATTERNS,
    *idioms_sport.PATTERNS,
    *idioms_work.PATTERNS,
    *idioms_everyday.PATTERNS,
    *idioms_home.PATTERNS,
    *idioms_doing.PATTERNS,
    *idioms_world.PATTERNS,
    *whole.PATTERNS,
)
