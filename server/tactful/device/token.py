"""The secret that clients of this machine share with the service: made once, kept where only its owner gets at it."""

from __future__ import annotations

import re
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Literal, NamedTuple, Protocol, get_args

from filelock import FileLock, Timeout

from tactful.device import private
from tactful.device.file_store import FileStore
from tactful.device.keyring_store import KeyringStore
from tactful.device.state_error import KeyringError, StateError

Choice = Literal["auto", "keyring", "file"]
CHOICES: tuple[Choice, ...] = get_args(Choice)
_FORM = re.compile(r"[A-Za-z0-9_-]{43}")
_OTHER_PROCESS_S = 30
# Names the place that was used last.
_STORE_FILE = "token-store"


class Token(NamedTuple):
    """The token, where it lies, and why it does not lie in the keyring if it was to be there."""

    value: str
    place: str
    note: str | None = None


class Store(Protocol):
    """A place for one token."""

    place: str

    def read(self) -> str | None:
        """The token, or None."""

    def write(self, token: str) -> None:
        """Keeps the token."""


def obtain_token(choice: Choice, folder: Path) -> Token:
    """The token of this machine, made if there is none. Safe to call from several processes at once.

    `auto` takes the place that was used last; the first time, the keyring if it proves to work, else a file.
    Raises StateError.
    """
    private.make_folder(folder)
    try:
        with FileLock(folder / "token.lock", timeout=_OTHER_PROCESS_S, mode=0o600):
            return _obtain(choice, folder)
    except Timeout:
        raise StateError(f"another process holds {folder / 'token.lock'}") from None
    except OSError as fault:
        # In a folder that can only be read the token may lie all the same, from better days.
        token = find_token(folder) if choice in {"auto", _used(folder)} else None
        if token is None:
            raise private.unusable(folder, fault) from None
        return token


def find_token(folder: Path) -> Token | None:
    """The token that a service on this machine was given, or None if there never was one. Raises StateError."""
    used = _used(folder)
    if used is None:
        return None
    private.make_folder(folder)
    store = _open(used, folder)
    value = store.read()
    return None if value is None else Token(_checked(value, store), store.place)


def _obtain(choice: Choice, folder: Path) -> Token:
    used = _used(folder)
    note = None
    if choice == "auto" and used is None:
        store, note = _first_choice(folder)
    else:
        store = _open(used if choice == "auto" and used else choice, folder)
    value = store.read()
    if value is None:
        value = secrets.token_urlsafe(32)
        store.write(value)
    name = "file" if isinstance(store, FileStore) else "keyring"
    if name != used:
        private.write(folder / _STORE_FILE, name)
    if name == "keyring":
        FileStore(folder).forget()
    elif used == "keyring":
        # Who leaves a keyring that does not serve cannot clear it.
        with suppress(KeyringError):
            KeyringStore().forget()
    return Token(_checked(value, store), store.place, note)


def _first_choice(folder: Path) -> tuple[Store, str | None]:
    try:
        keyring = KeyringStore()
        keyring.probe()
    except StateError as fault:
        return FileStore(folder), str(fault)
    return keyring, None


def _open(name: str, folder: Path) -> Store:
    return FileStore(folder) if name == "file" else KeyringStore()


def _used(folder: Path) -> str | None:
    try:
        name = (folder / _STORE_FILE).read_text("ascii").strip()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, UnicodeDecodeError):
        name = ""
    if name not in {"keyring", "file"}:
        raise StateError(f"{folder / _STORE_FILE} is damaged: delete it")
    return name


def _checked(value: str, store: Store) -> str:
    if not _FORM.fullmatch(value):
        raise StateError(f"the token in {store.place} is damaged: delete it and pair again")
    return value
