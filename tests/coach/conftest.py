from __future__ import annotations

import pytest

from tactful.coach.memory import KeyedHash
from tactful.coach.text import TextReader


@pytest.fixture(scope="session")
def texts() -> TextReader:
    return TextReader(KeyedHash(b"test"))
