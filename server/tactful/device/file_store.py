"""The token in a file that only its owner can read."""

from __future__ import annotations

import sys
from pathlib import Path

from tactful.device import private


class FileStore:
    """The token as a private file."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "token"
        who = "your Windows account and administrators" if sys.platform == "win32" else "your account"
        self.place = f"the file {self._file}, which only {who} can read"

    def read(self) -> str | None:
        """The token, or None when there is none yet. Raises StateError when others could have read it."""
        text = private.read(self._file, "delete it and pair again")
        return None if text is None else text.strip()

    def write(self, token: str) -> None:
        """Keeps the token."""
        private.write(self._file, token)

    def forget(self) -> None:
        """Deletes the token if it is there."""
        self._file.unlink(missing_ok=True)
