"""How a fault is told without what it says."""

from __future__ import annotations

import traceback


def where(fault: BaseException) -> str:
    """Kind and place of a fault. Its message stays unsaid, since it may hold a draft."""
    frames = traceback.extract_tb(fault.__traceback__)
    place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "an unknown place"
    return f"{type(fault).__name__} at {place}"
