"""Files that only their owner can read, complete or absent, in a folder of the same kind.

On Windows the rights of the user profile protect them.
"""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

from tactful.device.paths import STATE_DIR_VARIABLE
from tactful.device.state_error import StateError

_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def make_folder(folder: Path) -> None:
    """Makes the state folder (mode 0700), or checks the one that is there. Raises StateError when others can look into it."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _check(folder, folder.stat(), "700")
    except OSError as fault:
        raise unusable(folder, fault) from None


def unusable(folder: Path, fault: OSError) -> StateError:
    """The error of a folder in which nothing can be kept."""
    return StateError(
        f"the folder {folder} cannot be used ({type(fault).__name__}): "
        f"the environment variable {STATE_DIR_VARIABLE} can name another"
    )


def read(file: Path, remedy: str) -> str | None:
    """The text of a file, or None when there is none, as in a folder that is no folder or not ours to look into.

    Raises StateError when others could have read or written it, or it cannot be read; `remedy` ends the message.
    """
    try:
        descriptor = os.open(file, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    except FileNotFoundError:
        return None
    except OSError as fault:
        if not os.path.lexists(file):
            return None
        raise StateError(f"{file} cannot be opened ({type(fault).__name__}): {remedy}") from None
    try:
        with os.fdopen(descriptor, encoding="utf-8", errors="replace") as stream:
            _check(file, os.fstat(descriptor), "600")
            return stream.read()
    except OSError as fault:
        raise StateError(f"{file} cannot be read ({type(fault).__name__}): {remedy}") from None


def write(file: Path, text: str) -> None:
    """Keeps a text (mode 0600). The file is complete or absent, never half written. Raises StateError."""
    draft = file.with_suffix(".new")
    try:
        draft.unlink(missing_ok=True)
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            stream.write(text)
        draft.replace(file)
    except OSError as fault:
        raise StateError(f"{file} cannot be written ({type(fault).__name__})") from None


def _check(path: Path, status: os.stat_result, mode: str) -> None:
    if sys.platform == "win32":
        return
    if status.st_uid != os.geteuid():
        raise StateError(f"{path} belongs to somebody else")
    if status.st_mode & _OTHERS:
        raise StateError(f"others can read {path}: run `chmod {mode} {path}`")
