"""The token in a real keyring, gnome-keyring on a D-Bus of the test's own, and what happens without one."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

NEEDED = {"dbus-run-session": "dbus", "gnome-keyring-daemon": "gnome-keyring"}
UNLOCK = "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1; "
# The right password was an empty line.
UNLOCK_WRONGLY = "printf 'wrong\\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1; "
OBTAIN = """
import sys
from tactful.device.paths import state_dir
from tactful.device.token import obtain_token
from tactful.device.state_error import StateError
try:
    token = obtain_token(sys.argv[1], state_dir())
except StateError as fault:
    sys.exit(f"{fault}")
# In one piece: several of these may write at once.
print(f"{token.value}|{token.place}|{token.note}\\n", end="")
"""


class Machine:
    """A home of its own, in which tokens are obtained by processes of their own."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        self.state = folder / "state"
        self._runtime = folder / "run"
        self.home.mkdir()
        self._runtime.mkdir(mode=0o700)

    def run(
        self, command: list[str], surroundings: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        own = {
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self._runtime),
            "XDG_DATA_HOME": str(self.home / "data"),
            "TACTFUL_STATE_DIR": str(self.state),
            "OBTAIN": OBTAIN,
            "PYTHON": sys.executable,
        }
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(("DBUS_", "XDG_"))}
        environment = {**inherited, **own, **(surroundings or {})}
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)

    def obtain(self, choice: str, surroundings: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
        """Obtains a token outside any session."""
        return self.run([sys.executable, "-c", OBTAIN, choice], surroundings)

    def in_session(self, script: str) -> subprocess.CompletedProcess[str]:
        """Runs a script in a D-Bus session of its own. `obtain CHOICE` there prints token, place and note."""
        missing = [package for program, package in NEEDED.items() if shutil.which(program) is None]
        assert not missing, f"these tests need a real keyring: apt-get install {' '.join(missing)}"
        helper = 'obtain() { "$PYTHON" -c "$OBTAIN" "$1"; }; '
        return self.run(["dbus-run-session", "--", "bash", "-c", helper + script])


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_working_keyring_is_preferred_and_holds_the_token_sealed(machine: Machine) -> None:
    first = machine.in_session(UNLOCK + "obtain auto; obtain auto")
    token, place, note = first.stdout.splitlines()[0].split("|")
    assert first.stdout.splitlines() == [f"{token}|{place}|{note}"] * 2
    assert place.startswith("the system keyring")
    assert note == "None"
    again = machine.in_session(UNLOCK + "obtain auto")
    assert again.stdout.split("|")[0] == token
    for file in [*machine.home.rglob("*"), *machine.state.rglob("*")]:
        if file.is_file():
            assert token.encode() not in file.read_bytes()
            assert token.encode("utf-16-le") not in file.read_bytes()


def test_four_first_uses_at_once_agree(machine: Machine) -> None:
    four = machine.in_session(UNLOCK + "for n in 1 2 3 4; do obtain auto & done; wait")
    lines = four.stdout.splitlines()
    assert len(lines) == 4
    assert len(set(lines)) == 1
    assert "the system keyring" in lines[0]


def test_four_first_uses_at_once_agree_without_a_keyring(machine: Machine) -> None:
    four = machine.in_session("for n in 1 2 3 4; do DBUS_SESSION_BUS_ADDRESS=disabled: obtain auto & done; wait")
    lines = four.stdout.splitlines()
    assert len(lines) == 4
    assert len({line.split("|")[0] for line in lines}) == 1


def test_a_keyring_with_another_password_is_not_waited_for(machine: Machine) -> None:
    first = machine.in_session(UNLOCK + "obtain auto")
    assert "the system keyring" in first.stdout
    locked = machine.in_session(UNLOCK_WRONGLY + "obtain auto")
    assert locked.stdout == ""
    assert "the system keyring" in locked.stderr
    assert not (machine.state / "token").exists()


def test_a_keyring_that_nobody_can_unlock_is_no_first_choice(machine: Machine) -> None:
    there = machine.in_session("obtain auto")
    token, place, note = there.stdout.strip().split("|")
    assert place.startswith("the file")
    assert "the system keyring" in note
    assert (machine.state / "token").read_text("ascii") == token


def test_moving_to_the_keyring_leaves_no_file(machine: Machine) -> None:
    moved = machine.in_session(UNLOCK + "obtain file; obtain keyring; obtain auto")
    places = [line.split("|")[1] for line in moved.stdout.splitlines()]
    assert len(places) == 3
    assert places[0].startswith("the file")
    assert places[1].startswith("the system keyring")
    assert places[2] == places[1]
    assert not (machine.state / "token").exists()


def test_moving_to_a_file_leaves_nothing_in_the_keyring(machine: Machine) -> None:
    moved = machine.in_session(UNLOCK + "obtain keyring; obtain file; obtain keyring")
    tokens, places, _ = zip(*(line.split("|") for line in moved.stdout.splitlines()), strict=True)
    assert len(set(tokens)) == 3
    assert [place.startswith("the file") for place in places] == [False, True, False]


def test_a_file_is_used_when_the_keyring_that_was_used_is_gone(machine: Machine) -> None:
    machine.in_session(UNLOCK + "obtain keyring")
    moved = machine.obtain("file", ABSENT["no bus"])
    assert moved.stdout.split("|")[1].startswith("the file")


ABSENT = {
    "no bus": {"XDG_RUNTIME_DIR": "/nonexistent"},
    "dead bus": {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus"},
    "disabled bus": {"DBUS_SESSION_BUS_ADDRESS": "disabled:"},
    "switched off": {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"},
}


@pytest.mark.parametrize("surroundings", ABSENT.values(), ids=ABSENT.keys())
def test_without_a_keyring_a_file_is_used_and_said_so(machine: Machine, surroundings: Mapping[str, str]) -> None:
    obtained = machine.obtain("auto", surroundings)
    _, place, note = obtained.stdout.strip().split("|")
    assert "which only your account can read" in place
    assert note == "this system has no keyring that Tactful trusts"
    assert stat.S_IMODE((machine.state / "token").stat().st_mode) == 0o600


def test_a_keyring_library_that_cannot_be_loaded_is_no_first_choice(machine: Machine) -> None:
    broken = machine.run([sys.executable, "-c", "import sys; sys.modules['keyring'] = None\n" + OBTAIN, "auto"])
    _, place, note = broken.stdout.strip().split("|")
    assert place.startswith("the file")
    assert note == "the system keyring failed (ModuleNotFoundError)"


def test_who_asks_for_a_keyring_gets_no_file_instead(machine: Machine) -> None:
    refused = machine.obtain("keyring", ABSENT["no bus"])
    assert refused.stdout == ""
    assert "no keyring that Tactful trusts" in refused.stderr
    assert not (machine.state / "token").exists()
