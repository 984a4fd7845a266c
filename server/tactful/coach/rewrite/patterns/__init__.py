"""The patterns, a file for each label."""

from __future__ import annotations

from tactful.coach.rewrite.pattern import Pattern
from tactful.coach.rewrite.patterns import blaming, dismissive

PATTERNS: tuple[Pattern, ...] = (*dismissive.PATTERNS, *blaming.PATTERNS)
