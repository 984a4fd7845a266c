"""The token in the system's keyring, if it has one that works."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Final, TypeVar

from tactful.device.state_error import KeyringError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

# Keyrings that keep secrets encrypted. Anything else, such as the plain-text file of keyrings.alt, is never used.
TRUSTED: Final = {
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
}
# A locked keyring may wait for a person to type a password. A service that starts cannot.
ANSWER_WITHIN_S: Final = 3
_SERVICE: Final = "tactful"
_ENTRY: Final = "token"
_PROBE: Final = "probe"
# Of keyring.errors.
_FAULTS: Final = {
    "KeyringLocked": "is locked",
    "InitError": "could not be opened (it was not unlocked)",
}


class KeyringStore:
    """The token as an entry of the system's keyring. Every method raises KeyringError when the keyring does not serve."""

    def __init__(self) -> None:
        self._backend = _promptly(_trusted_backend)
        self.place = f"the system keyring ({self._backend.name})"

    def probe(self) -> None:
        """Writes, reads and deletes a random value: that a keyring exists does not mean that it works."""
        value = secrets.token_urlsafe(8)

        def round_trip() -> None:
            self._backend.set_password(_SERVICE, _PROBE, value)
            if self._backend.get_password(_SERVICE, _PROBE) != value:
                raise KeyringError("the system keyring gives back something else than was put in")
            self._backend.delete_password(_SERVICE, _PROBE)

        _promptly(round_trip)

    def read(self) -> str | None:
        """The token, or None when there is none yet."""
        return _promptly(lambda: self._backend.get_password(_SERVICE, _ENTRY))

    def write(self, token: str) -> None:
        """Keeps the token."""
        _promptly(lambda: self._backend.set_password(_SERVICE, _ENTRY, token))

    def forget(self) -> None:
        """Deletes the token if it is there."""
        if self.read() is not None:
            _promptly(lambda: self._backend.delete_password(_SERVICE, _ENTRY))


def _trusted_backend() -> KeyringBackend:
    import keyring  # noqa: PLC0415  (half a second, and only where a keyring is wanted)
    from keyring.backends.chainer import ChainerBackend  # noqa: PLC0415

    chosen = keyring.get_keyring()
    offered = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    for backend in offered:
        if type(backend).__module__ in TRUSTED:
            return backend
    raise KeyringError("this system has no keyring that Tactful trusts")


def _promptly(job: Callable[[], T]) -> T:
    outcome: Future[T] = Future()

    def run() -> None:
        try:
            outcome.set_result(job())
        # The backends pass on whatever D-Bus and the operating system throw at them.
        except Exception as fault:
            outcome.set_exception(fault)

    threading.Thread(target=run, daemon=True).start()
    try:
        return outcome.result(ANSWER_WITHIN_S)
    except KeyringError:
        raise
    except TimeoutError:
        raise KeyringError(
            f"the system keyring did not answer within {ANSWER_WITHIN_S} s; it may be waiting for its password"
        ) from None
    except Exception as fault:
        raise KeyringError(_explain(fault)) from None


def _explain(fault: Exception) -> str:
    # By its name: the library that would have its class may be what failed.
    kind = type(fault).__name__
    return f"the system keyring {_FAULTS.get(kind, f'failed ({kind})')}"
