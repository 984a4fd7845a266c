"""Keeps a crash from writing this process's memory, drafts and all, to disk."""

from __future__ import annotations

import ctypes
import sys

# linux/prctl.h
_PR_SET_DUMPABLE = 4


def prevent() -> None:
    """Switches core dumps off. On Windows, where the system decides, nothing is done."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  (Windows has none)

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        # The limit does not hold where the kernel hands cores to a program (core(5)). Without rights over this process
        # no other one of the same user reads its memory either.
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
