"""What all Python tests share: the real coach, loaded once, and a state folder of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tactful.coach.coach import Coach
from tactful.device.paths import STATE_DIR_VARIABLE, model_dir


@pytest.fixture(scope="session")
def coach() -> Coach:
    return Coach.load(model_dir(), cache_key=bytes(32))


@pytest.fixture
def state_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty state folder, for this process and those it starts."""
    folder = tmp_path / "state"
    monkeypatch.setenv(STATE_DIR_VARIABLE, str(folder))
    return folder
