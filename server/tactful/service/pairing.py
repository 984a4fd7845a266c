"""One-time codes: the way a person hands the token to the extension by typing eight characters."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from tactful.service.identity import same
from tactful.service.problem import Problem

# Without 0 and O, 1, I and L. 31 characters to the power of 8 are 39 bits; five tries make a guess hopeless.
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
LENGTH = 8
TRIES = 5
LIFETIME_S = 120


class Pairing:
    """The code that waits to be typed, at most one at a time. `clock` counts seconds and never jumps."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._code: str | None = None
        self._expires = 0.0
        self._tries = 0

    def start(self) -> str:
        """Makes a code, as it is shown to a person. A code made before it is void."""
        self._code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        self._expires = self._clock() + LIFETIME_S
        self._tries = TRIES
        return f"{self._code[:4]}-{self._code[4:]}"

    def redeem(self, typed: str) -> None:
        """Accepts the code once. Raises Problem when it is wrong, or when none is waiting."""
        if self._code is None or self._clock() >= self._expires:
            self._code = None
            raise Problem("no_code", "Run `tactful pair` for a new code.")
        given = "".join(typed.split()).replace("-", "").upper()
        if same(given.encode("utf-8", "surrogatepass"), self._code.encode("ascii")):
            self._code = None
            return
        self._tries -= 1
        if self._tries == 0:
            self._code = None
            raise Problem("wrong_code", f"That was wrong try {TRIES} of {TRIES}. Run `tactful pair` for a new code.")
        raise Problem("wrong_code", "That is not the code that `tactful pair` shows: check it and try again.")
