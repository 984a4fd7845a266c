"""Memory that was freed, given back to the system."""

from __future__ import annotations

import ctypes
import sys


def give_back() -> None:
    """Returns free memory to the system, which takes some milliseconds. Does nothing where the system has no such call.

    glibc keeps the large blocks of a long draft's run for later, and small ones among them hold them in place: without
    this a service grew by 360 MiB over 1,000 drafts (`scripts/bench/soak.py`).
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
