"""The settings in a file, and the rules for that file."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from tactful.device import settings
from tactful.device.state_error import StateError


def test_only_the_owner_can_read_and_write_it(state_dir: Path) -> None:
    settings.save(state_dir, {"local_model.name": "llama3.2"})
    assert {path.name: stat.S_IMODE(path.stat().st_mode) for path in state_dir.iterdir()} == {"settings.json": 0o600}
    assert stat.S_IMODE(state_dir.stat().st_mode) == 0o700
    assert settings.load(state_dir) == {"local_model.name": "llama3.2"}


@pytest.mark.parametrize("mode", [0o640, 0o622, 0o604])
def test_a_file_that_others_could_have_changed_is_refused(state_dir: Path, mode: int) -> None:
    settings.save(state_dir, {})
    (state_dir / "settings.json").chmod(mode)
    with pytest.raises(StateError, match="chmod 600"):
        settings.load(state_dir)


def test_a_link_in_its_place_is_refused_and_not_written_through(state_dir: Path, tmp_path: Path) -> None:
    settings.save(state_dir, {})
    elsewhere = (state_dir / "settings.json").rename(tmp_path / "elsewhere")
    (state_dir / "settings.json").symlink_to(elsewhere)
    with pytest.raises(StateError, match="cannot be opened"):
        settings.load(state_dir)
    settings.save(state_dir, {"local_model.name": "llama3.2"})
    assert elsewhere.read_text() == "{}"
    assert settings.load(state_dir) == {"local_model.name": "llama3.2"}


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StateError, match="cannot be used"):
        settings.save(tmp_path / "file" / "state", {})


def test_a_file_that_cannot_be_written(state_dir: Path) -> None:
    (state_dir / "settings.json" / "in the way").mkdir(parents=True)
    state_dir.chmod(0o700)
    with pytest.raises(StateError, match=r"settings\.json cannot be written"):
        settings.save(state_dir, {})


def test_in_a_folder_that_cannot_be_there_no_setting_was_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert settings.load(tmp_path / "file" / "state") == {}


def test_in_a_folder_that_belongs_to_somebody_else_no_setting_was_made(state_dir: Path) -> None:
    settings.save(state_dir, {"local_model.name": "llama3.2"})
    with _shut(state_dir):
        assert settings.load(state_dir) == {}


@contextlib.contextmanager
def _shut(folder: Path) -> Iterator[None]:
    """Without rights to the folder, which nothing takes from root but to be somebody else."""
    folder.chmod(0)
    mine = os.geteuid()
    if mine == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(mine)
        folder.chmod(0o700)
