"""Sets up Tactful and runs it: coaches a sample mail, starts the service, and opens a browser to try it in.

    python3 scripts/run.py            everything; stop with Ctrl+C
    python3 scripts/run.py --once     stop after the sample mail

Works on Linux, macOS and Windows with Python 3.11 or newer. Without Node the service and the command line still work.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import environment
from environment import BUILT_EXTENSION, PYTHON, ROOT, SetupError, say

SAMPLE = ROOT / "scripts" / "sample_mail.txt"
EXTENSION_ID = "joocnfhfiejgnaafkkghdhlcmmpidagp"
PLAYGROUND = f"chrome-extension://{EXTENSION_ID}/playground.html"
# Branded Chrome and Edge no longer take --load-extension, so only Chromium itself can be opened with it.
CHROMIUM = ("chromium", "chromium-browser", "Chromium")
# What a slow machine needs to start the browser and load the extension.
EXTENSION_LOADED_S = 4
MAC_CHROMIUM = Path("/Applications/Chromium.app/Contents/MacOS/Chromium")
HAVE_EXTENSION = f"""
To use the extension in your own browser (Chrome, Edge, Brave, Chromium):
  1. open chrome://extensions and switch on “Developer mode”,
  2. “Load unpacked”, and choose {BUILT_EXTENSION},
  3. click its icon and type the pairing code shown here.
"""
NO_EXTENSION = """
The extension is not built: {problem}. The service and the command line work without it.
To get the extension: see that Node.js 20.19 or newer (nodejs.org) and npm work here, and run this command again.
"""


def build_extension() -> str | None:
    """Builds the extension. Returns why it could not, or None."""
    try:
        environment.extension()
    except SetupError as fault:
        return str(fault)
    return None


def coach_sample() -> None:
    """Shows what the coach says of a mail that could land better."""
    say("coaching a sample mail")
    print(flush=True)
    for verb in ("check", "rewrite"):
        environment.run(PYTHON, "-m", "tactful", verb, "--channel", "email", "--audience", "customer", SAMPLE)


def chromium() -> str | None:
    """A Chromium that can show a window here, or None."""
    if sys.platform == "darwin":
        return str(MAC_CHROMIUM) if MAC_CHROMIUM.exists() else None
    if not environment.WINDOWS and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return None
    return next((found for name in CHROMIUM if (found := shutil.which(name))), None)


def open_browser(program: str, profile: str) -> subprocess.Popen[bytes]:
    """Opens a browser of its own, with the extension, then the playground in it.

    The page is asked for in a second call, which the running browser takes over: in the first one it comes before the
    extension is loaded, and is blocked.
    """
    sandbox = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    shared = [program, f"--user-data-dir={profile}", "--no-first-run", "--no-default-browser-check", *sandbox]
    loading = [f"--load-extension={BUILT_EXTENSION}", f"--disable-extensions-except={BUILT_EXTENSION}"]
    silent = subprocess.DEVNULL
    browser = subprocess.Popen([*shared, *loading, "about:blank"], stdout=silent, stderr=silent)
    time.sleep(EXTENSION_LOADED_S)
    subprocess.Popen([*shared, PLAYGROUND], stdout=silent, stderr=silent)
    return browser


def serve(built: bool) -> int:
    """Runs the service in the foreground, with a browser beside it where one can be shown."""
    service = subprocess.Popen([str(PYTHON), "-m", "tactful", "serve", "--pair"], cwd=ROOT)
    browser = None
    with tempfile.TemporaryDirectory(prefix="tactful-browser-", ignore_cleanup_errors=True) as profile:
        try:
            program = chromium() if built else None
            if program:
                try:
                    return service.wait(timeout=1)
                except subprocess.TimeoutExpired:
                    pass
                browser = open_browser(program, profile)
                say("opened a browser with the extension: click its icon and type the pairing code")
            elif built:
                print(HAVE_EXTENSION, flush=True)
            return service.wait()
        except KeyboardInterrupt:
            # The service got the same signal and ends by itself.
            return service.wait(timeout=10)
        finally:
            for started in filter(None, (browser, service)):
                started.terminate()
                started.wait()


def main() -> int:
    """Runs what the arguments ask for; 0 when all went well."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--once", action="store_true", help="stop after the sample mail")
    options = arguments.parse_args()
    try:
        environment.python_environment("runtime")
        problem = environment.node_problem() or build_extension()
        coach_sample()
    except SetupError as fault:
        print(fault, file=sys.stderr)
        return 1
    if problem:
        print(NO_EXTENSION.format(problem=problem), flush=True)
    return 0 if options.once else serve(built=not problem)


if __name__ == "__main__":
    sys.exit(main())
