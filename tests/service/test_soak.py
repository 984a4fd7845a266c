"""Many different drafts, one after the other, at a real service process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SOAK = Path(__file__).parents[2] / "scripts" / "bench" / "soak.py"


def test_no_request_fails() -> None:
    done = subprocess.run([sys.executable, SOAK, "60"], capture_output=True, text=True, timeout=120, check=False)
    assert done.stderr == ""
    assert "60 analyze and " in done.stdout
    assert " 0 failed" in done.stdout
    assert done.returncode == 0
