from __future__ import annotations

from pathlib import Path

import pytest

from tactful.coach.coach import Coach
from tactful.coach.language import LanguageDetector

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def detector() -> LanguageDetector:
    return LanguageDetector()


@pytest.fixture(scope="session")
def coach() -> Coach:
    return Coach.load(ROOT / "models" / "tone", b"0123456789abcdef")
