"""Where things lie on this machine."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

import tactful

STATE_DIR_VARIABLE = "TACTFUL_STATE_DIR"


def state_dir() -> Path:
    """The only folder Tactful writes to: the platform's own, or what TACTFUL_STATE_DIR names. Not created here."""
    chosen = os.environ.get(STATE_DIR_VARIABLE)
    return Path(chosen) if chosen else platformdirs.user_state_path("tactful", appauthor=False)


def extension_dir() -> Path | None:
    """The built extension that came with this installation, or None where it was not built."""
    package = Path(tactful.__file__).parent
    for folder in (package / "_extension", package.parents[1] / "extension" / ".output" / "chrome-mv3"):
        if (folder / "manifest.json").is_file():
            return folder
    return None


def model_dir() -> Path:
    """The model that came with this installation: inside the wheel, or models/tone of a source checkout."""
    package = Path(tactful.__file__).parent
    packaged = package / "_model"
    return packaged if packaged.is_dir() else package.parents[1] / "models" / "tone"
