"""The token in a file, and the rules for that file."""

from __future__ import annotations

import re
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tactful.device.state_error import StateError
from tactful.device.token import Choice, find_token, obtain_token


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_token_is_made_once_and_found_again(state_dir: Path) -> None:
    first = obtain_token("file", state_dir)
    assert re.fullmatch(r"[A-Za-z0-9_-]{43}", first.value)
    assert obtain_token("file", state_dir) == obtain_token("auto", state_dir) == find_token(state_dir) == first


def test_only_the_owner_can_read_it(state_dir: Path) -> None:
    token = obtain_token("file", state_dir)
    assert "only your account can read" in token.place
    assert _mode(state_dir) == 0o700
    assert {path.name: _mode(path) for path in state_dir.iterdir()} == {
        "token": 0o600,
        "token-store": 0o600,
        "token.lock": 0o600,
    }


def test_whoever_looks_while_a_token_is_made_finds_all_of_it_or_nothing(state_dir: Path) -> None:
    token = obtain_token("file", state_dir)

    def make_again_and_again() -> None:
        for _ in range(300):
            (state_dir / "token-store").unlink()
            obtain_token("file", state_dir)

    with ThreadPoolExecutor() as pool:
        making = pool.submit(make_again_and_again)
        while not making.done():
            assert find_token(state_dir) in (None, token)
        making.result()


def test_two_places_have_two_tokens(tmp_path: Path) -> None:
    assert obtain_token("file", tmp_path / "a").value != obtain_token("file", tmp_path / "b").value


def test_looking_for_a_token_makes_none(state_dir: Path) -> None:
    assert find_token(state_dir) is None
    assert not state_dir.exists()


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620])
def test_a_file_that_others_can_read_is_refused(state_dir: Path, mode: int) -> None:
    obtain_token("file", state_dir)
    (state_dir / "token").chmod(mode)
    with pytest.raises(StateError, match="chmod 600"):
        obtain_token("file", state_dir)
    with pytest.raises(StateError, match="chmod 600"):
        find_token(state_dir)


def test_a_folder_that_others_can_read_is_refused(state_dir: Path) -> None:
    state_dir.mkdir(mode=0o755)
    with pytest.raises(StateError, match="chmod 700"):
        obtain_token("file", state_dir)


def test_a_link_in_the_tokens_place_is_refused(state_dir: Path, tmp_path: Path) -> None:
    obtain_token("file", state_dir)
    elsewhere = (state_dir / "token").rename(tmp_path / "elsewhere")
    (state_dir / "token").symlink_to(elsewhere)
    with pytest.raises(StateError, match="cannot be opened"):
        find_token(state_dir)


@pytest.mark.parametrize("content", ["", "short", "a" * 44, "a" * 42 + "é"])
def test_a_damaged_token_is_not_used(state_dir: Path, content: str) -> None:
    obtain_token("file", state_dir)
    (state_dir / "token").write_text(content, "utf-8")
    with pytest.raises(StateError, match="damaged") as raised:
        obtain_token("file", state_dir)
    assert not content or content not in str(raised.value)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StateError, match="cannot be used"):
        obtain_token("file", tmp_path / "file" / "state")


@pytest.mark.parametrize("choice", ["auto", "file"])
def test_a_token_is_read_where_nothing_can_be_written_any_more(state_dir: Path, choice: Choice) -> None:
    token = obtain_token("file", state_dir)
    _block_the_lock(state_dir)
    assert obtain_token(choice, state_dir) == token


@pytest.mark.parametrize("made", [True, False])
def test_another_token_cannot_be_made_there(state_dir: Path, made: bool) -> None:
    if made:
        obtain_token("file", state_dir)
    _block_the_lock(state_dir)
    with pytest.raises(StateError, match="TACTFUL_STATE_DIR"):
        obtain_token("keyring" if made else "file", state_dir)


def _block_the_lock(folder: Path) -> None:
    """Stands in for a folder that can only be read, which no folder is for root."""
    folder.mkdir(mode=0o700, exist_ok=True)
    (folder / "token.lock").unlink(missing_ok=True)
    (folder / "token.lock").mkdir()
