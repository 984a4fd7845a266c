"""Puts the built extension into the wheel, when there is one: a source install without Node still gives the service."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ExtensionHook(BuildHookInterface):  # type: ignore[type-arg]
    """Adds `extension/.output/chrome-mv3` as `tactful/_extension`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        built = Path(self.root) / "extension" / ".output" / "chrome-mv3"
        if version == "standard" and (built / "manifest.json").is_file():
            build_data["force_include"][str(built)] = "tactful/_extension"
