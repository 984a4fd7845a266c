"""Sets up everything Tactful needs, with the standard library alone: the Python environment, the extension, test programs.

Each step is skipped when what it depends on has not changed since it last succeeded.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMPS = VENV / "stamps"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
BUILT_EXTENSION = ROOT / "extension" / ".output" / "chrome-mv3"
MIN_NODE = (20, 19)
# Debian's programs that the tests use: a browser, a real keyring with its bus, and a tracer for the privacy tests.
DEBIAN_PROGRAMS = {
    "chromium": "chromium",
    "firefox-esr": "firefox-esr",
    "gnome-keyring-daemon": "gnome-keyring",
    "dbus-run-session": "dbus",
    "strace": "strace",
}


class SetupError(Exception):
    """Set-up cannot go on. The message says what to do."""


def say(text: str) -> None:
    """A line of progress."""
    print(f"· {text}", flush=True)


def run(*command: str | Path, quiet: bool = False, env: dict[str, str] | None = None) -> None:
    """Runs a command in the checkout. Raises SetupError with its last lines when it fails."""
    words = [str(c) for c in command]
    if not quiet:
        if subprocess.run(words, cwd=ROOT, env=env, check=False).returncode:
            raise SetupError(f"failed: {' '.join(words)}")
        return
    done = subprocess.run(words, cwd=ROOT, env=env, check=False, capture_output=True, text=True, errors="replace")
    if done.returncode:
        tail = "\n".join((done.stdout + done.stderr).splitlines()[-25:])
        raise SetupError(f"failed: {' '.join(words)}\n{tail}")


def once(name: str, inputs: Iterable[Path], step: Callable[[], None]) -> None:
    """Does a step unless it succeeded before with the same inputs."""
    digest = hashlib.sha256(sys.version.encode())
    for file in sorted(inputs):
        digest.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes())
    stamp = STAMPS / name
    if stamp.exists() and stamp.read_text() == digest.hexdigest():
        return
    step()
    STAMPS.mkdir(exist_ok=True)
    stamp.write_text(digest.hexdigest())


def python_environment(requirements: str) -> None:
    """A virtual environment with the locked packages of requirements/NAME.txt and Tactful itself."""
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        raise SetupError("Tactful needs Python 3.11, 3.12 or 3.13: run this with one of them, say python3.13.")
    if not PYTHON.exists():
        say("making the Python environment (.venv)")
        try:
            venv.create(VENV, with_pip=True, symlinks=not WINDOWS)
        except BaseException as fault:
            shutil.rmtree(VENV, ignore_errors=True)
            if isinstance(fault, (OSError, subprocess.CalledProcessError)):
                raise SetupError(
                    "The Python environment cannot be made; on Debian and Ubuntu: sudo apt-get install python3-venv"
                ) from None
            raise
    lock = ROOT / "requirements" / f"{requirements}.txt"

    def install() -> None:
        say("installing the Python packages (a minute or two the first time)")
        pip: list[str | Path] = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        run(*pip, "--require-hashes", "-r", lock, quiet=True)
        run(*pip, "--no-deps", "--editable", ROOT, quiet=True)

    once(f"python-{requirements}", [lock, ROOT / "pyproject.toml"], install)


def node_problem() -> str | None:
    """Why the extension cannot be built here, or None."""
    node = shutil.which("node")
    if not node or not shutil.which("npm"):
        return "Node.js is not installed"
    try:
        said = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
        version = said.strip().lstrip("v")
        numbers = tuple(int(part) for part in version.split(".")[:2])
    except (OSError, ValueError):
        return "Node.js does not run here"
    if numbers < MIN_NODE:
        return f"Node.js {version} is older than {'.'.join(map(str, MIN_NODE))}"
    return None


def npm(*arguments: str, quiet: bool = False, env: dict[str, str] | None = None) -> None:
    """Runs npm, which on Windows is a script that needs its full name."""
    run(shutil.which("npm") or "npm", *arguments, quiet=quiet, env=env)


def node_packages() -> None:
    """The locked packages of package-lock.json."""

    def install() -> None:
        say("installing the Node packages")
        npm("ci", "--no-audit", "--no-fund", quiet=True)

    if not (ROOT / "node_modules").exists():
        (STAMPS / "node").unlink(missing_ok=True)
    manifests = [ROOT / "package-lock.json", ROOT / "package.json", ROOT / "extension" / "package.json"]
    once("node", manifests, install)


def extension() -> None:
    """The built extension, in extension/.output/chrome-mv3."""
    node_packages()

    def build() -> None:
        say("building the extension")
        npm("run", "build", quiet=True)

    skipped = {".output", ".wxt", "node_modules"}
    sources = [p for p in (ROOT / "extension").rglob("*") if p.is_file() and not skipped & set(p.parts)]
    if not (BUILT_EXTENSION / "manifest.json").exists():
        (STAMPS / "extension").unlink(missing_ok=True)
    once("extension", [*sources, ROOT / "package-lock.json"], build)


def test_programs() -> None:
    """Chromium and the other programs the tests use, installed where that may be done without asking."""
    missing = [package for program, package in DEBIAN_PROGRAMS.items() if not shutil.which(program)]
    if not missing or not sys.platform.startswith("linux"):
        return
    apt = shutil.which("apt-get")
    if apt and os.geteuid() == 0:
        say(f"installing {', '.join(missing)}")
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        run(apt, "update", "-qq", quiet=True, env=environment)
        run(apt, "install", "-y", "-qq", "--no-install-recommends", *missing, quiet=True, env=environment)
    else:
        raise SetupError(f"The tests use programs that are not installed: sudo apt-get install {' '.join(missing)}")
