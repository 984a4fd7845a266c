"""The Firefox installations that this machine's service was paired with: a JSON list in the state folder."""

from __future__ import annotations

from pathlib import Path

import msgspec

from tactful.device import private
from tactful.device.state_error import StateError

_NAME = "origins.json"


def load(folder: Path) -> list[str]:
    """The Origins that were kept. Raises StateError when the file is damaged, or others could have written it."""
    file = folder / _NAME
    remedy = "delete it and pair Firefox again"
    text = private.read(file, remedy)
    if text is None:
        return []
    try:
        return msgspec.json.decode(text, type=list[str])
    except msgspec.DecodeError:
        raise StateError(f"{file} is damaged: {remedy}") from None


def save(folder: Path, origins: list[str]) -> None:
    """Keeps the Origins. Raises StateError."""
    private.make_folder(folder)
    private.write(folder / _NAME, msgspec.json.encode(origins).decode())
