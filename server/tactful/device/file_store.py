"""The token in a file that only its owner can read."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

from tactful.device.token_error import TokenError

_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class FileStore:
    """The token as a file of mode 0600 in a folder of mode 0700.

    On Windows the rights of the user profile protect it.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "token"
        who = "your Windows account and administrators" if sys.platform == "win32" else "your account"
        self.place = f"the file {self._file}, which only {who} can read"

    def read(self) -> str | None:
        """The token, or None when there is none yet. Raises TokenError when others could have read it."""
        try:
            descriptor = os.open(self._file, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        except FileNotFoundError:
            return None
        except OSError as fault:
            raise TokenError(
                f"{self._file} cannot be opened ({type(fault).__name__}): delete it and pair again"
            ) from None
        try:
            with os.fdopen(descriptor, encoding="ascii", errors="replace") as file:
                _check_private(self._file, os.fstat(descriptor), "600")
                return file.read().strip()
        except OSError as fault:
            raise TokenError(
                f"{self._file} cannot be read ({type(fault).__name__}): delete it and pair again"
            ) from None

    def write(self, token: str) -> None:
        """Keeps the token. The file is complete or absent, never half written."""
        draft = self._file.with_suffix(".new")
        draft.unlink(missing_ok=True)
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(token)
        draft.replace(self._file)

    def forget(self) -> None:
        """Deletes the token if it is there."""
        self._file.unlink(missing_ok=True)


def make_private(folder: Path) -> None:
    """Makes the state folder, or checks the one that is there. Raises TokenError when others can look into it."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _check_private(folder, folder.stat(), "700")
    except OSError as fault:
        raise TokenError(f"the folder {folder} cannot be used ({type(fault).__name__})") from None


def _check_private(path: Path, status: os.stat_result, mode: str) -> None:
    if sys.platform == "win32":
        return
    if status.st_uid != os.geteuid():
        raise TokenError(f"{path} belongs to somebody else")
    if status.st_mode & _OTHERS:
        raise TokenError(f"others can read {path}: run `chmod {mode} {path}`")
