"""What the person chose for this machine: a JSON object of names and values in the state folder."""

from __future__ import annotations

from pathlib import Path

import msgspec

from tactful.device import private
from tactful.device.state_error import StateError

LOCAL_MODEL_URL = "local_model.url"
LOCAL_MODEL_NAME = "local_model.name"
# All there are, and what they do.
MEANINGS = {
    LOCAL_MODEL_URL: "Where a language model on this machine listens (Ollama, llama.cpp, LM Studio), such as "
    "http://127.0.0.1:11434. With it, rewrites come from that model as well; without it, from Tactful alone.",
    LOCAL_MODEL_NAME: "Which of its models to ask, such as llama3.2. Without it, the first that it lists.",
}
_REMEDY = "delete it and set what you want again"


def load(folder: Path) -> dict[str, str]:
    """The settings that were made. Raises StateError when the file is damaged, or others could have written it."""
    file = folder / "settings.json"
    text = private.read(file, _REMEDY)
    if text is None:
        return {}
    try:
        return msgspec.json.decode(text, type=dict[str, str])
    except msgspec.DecodeError:
        raise StateError(f"{file} is damaged: {_REMEDY}") from None


def save(folder: Path, settings: dict[str, str]) -> None:
    """Keeps the settings. Raises StateError."""
    private.make_folder(folder)
    private.write(folder / "settings.json", msgspec.json.format(msgspec.json.encode(settings), indent=2).decode())
