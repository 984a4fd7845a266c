"""Sets up everything, Chromium included where it may, and passes all tests.

python3 scripts/test.py            style, types, Python tests, extension tests, browser tests
python3 scripts/test.py python     only the parts named: style, types, python, extension, browser
"""

from __future__ import annotations

import os
import sys
import time

import environment
from environment import PYTHON, SetupError, say

PARTS = ("style", "types", "python", "extension", "browser")


def style() -> None:
    """Formatting and lint of both languages."""
    environment.run(PYTHON, "-m", "ruff", "check", ".")
    environment.run(PYTHON, "-m", "ruff", "format", "--check", ".")
    environment.npm("run", "--silent", "lint")


def types() -> None:
    """mypy strict and TypeScript strict."""
    environment.run(PYTHON, "-m", "mypy")
    environment.npm("run", "--silent", "typecheck")


def python() -> None:
    """Coach, service, device, command line and data."""
    environment.run(PYTHON, "-m", "pytest", "-q", env=without_ci())


def extension() -> None:
    """Unit tests of the extension."""
    environment.npm("run", "--silent", "test")


def browser() -> None:
    """Real Chromium, with the extension loaded and the real service."""
    environment.npm("run", "--silent", "test:browser", env=without_ci())


def without_ci() -> dict[str, str]:
    """The environment a person has: onnxruntime's telemetry falls silent under CI, which would hide a leak."""
    silencing = {"CI", "GITHUB_ACTIONS", "TF_BUILD", "JENKINS_URL"}
    return {name: value for name, value in os.environ.items() if name not in silencing}


def main() -> int:
    """Runs the parts named, or all; 0 when all passed."""
    wanted = sys.argv[1:] or list(PARTS)
    unknown = set(wanted) - set(PARTS)
    if unknown:
        print(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}", file=sys.stderr)
        return 2
    failed = []
    try:
        environment.python_environment("test")
        problem = environment.node_problem()
        if problem:
            raise SetupError(f"The tests need Node.js: {problem}. Install Node.js 20.19 or newer (nodejs.org).")
        environment.test_programs()
        environment.extension()
    except SetupError as fault:
        print(fault, file=sys.stderr)
        return 1
    for part in wanted:
        started = time.monotonic()
        say(f"tests: {part}")
        try:
            {"style": style, "types": types, "python": python, "extension": extension, "browser": browser}[part]()
        except SetupError as fault:
            print(fault, file=sys.stderr)
            failed.append(part)
        say(f"{part}: {'failed' if part in failed else 'passed'} in {time.monotonic() - started:.0f} s")
    print(f"{len(wanted) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
