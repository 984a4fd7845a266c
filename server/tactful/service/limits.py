"""Bounds on how much is asked at once."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tactful.service.problem import Problem


class Rate:
    """At most `burst` at once, and one more every `period_s` seconds (a token bucket)."""

    def __init__(self, burst: int, period_s: float, clock: Callable[[], float]) -> None:
        self._burst = burst
        self._period_s = period_s
        self._clock = clock
        self._level = float(burst)
        self._seen = clock()

    def take(self) -> None:
        """Counts one request. Raises Problem when there were too many."""
        now = self._clock()
        self._level = min(self._burst, self._level + (now - self._seen) / self._period_s)
        self._seen = now
        if self._level < 1:
            raise Problem("busy", "Wait a little and try again.", Retry_After=str(math.ceil(self._period_s)))
        self._level -= 1


class Gate:
    """At most `places` requests inside: one that runs, the others waiting their turn."""

    def __init__(self, places: int) -> None:
        self._free = places

    @contextmanager
    def enter(self) -> Iterator[None]:
        """Holds a place. Raises Problem when none is free."""
        if self._free == 0:
            raise Problem("busy", "Other drafts are being read: try again in a second.", Retry_After="1")
        self._free -= 1
        try:
            yield
        finally:
            self._free += 1
