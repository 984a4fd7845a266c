"""Locks the dependencies of pyproject.toml, with hashes, for all systems and Pythons: requirements/*.txt."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FLAGS = [
    "--universal",
    "--generate-hashes",
    "--no-annotate",
    "--no-header",
    "--no-emit-index-url",
    "--python-version",
    "3.11",
    "--upgrade",
]


def main() -> None:
    for name, extras in {"runtime": [], "test": ["--extra", "test"]}.items():
        command = [
            "uv",
            "pip",
            "compile",
            "pyproject.toml",
            *extras,
            *FLAGS,
            "--quiet",
            "-o",
            f"requirements/{name}.txt",
        ]
        try:
            subprocess.run(command, cwd=ROOT, check=True)
        except FileNotFoundError:
            sys.exit("uv is not installed: pip install uv")


if __name__ == "__main__":
    main()
