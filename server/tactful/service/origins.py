"""Which browsers' extensions may call. Chrome's has one Origin for all; Firefox makes one up for every installation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

CHROME: Final = "chrome-extension://joocnfhfiejgnaafkkghdhlcmmpidagp"

# Any add-on of Firefox has an Origin of this kind, so that its look alone says nothing about whose it is.
_FIREFOX: Final = re.compile(r"moz-extension://[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# A person has a few profiles; a list without an end would be somebody else's doing.
_MOST: Final = 8


class Origins:
    """The Origins that are answered. One of Firefox becomes known by pairing: whoever typed the code trusts it."""

    def __init__(self, paired: Iterable[str] = (), keep: Callable[[list[str]], None] = lambda _: None) -> None:
        self._paired = [origin for origin in paired if is_firefox(origin)]
        self._keep = keep

    def __contains__(self, origin: str) -> bool:
        return origin == CHROME or origin in self._paired

    def remember(self, origin: str) -> None:
        """Keeps the Origin of a Firefox that was just paired; the oldest goes when there are too many."""
        if not is_firefox(origin) or origin in self._paired:
            return
        self._paired = [*self._paired, origin][-_MOST:]
        self._keep(self._paired)


def is_firefox(origin: str) -> bool:
    """Whether an Origin is that of some add-on of Firefox."""
    return _FIREFOX.fullmatch(origin) is not None
