"""What was made of texts before, in the memory of the process alone: the most recently used, never the text itself."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from hashlib import blake2b
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


class KeyedHash:
    """Names texts: without the key nobody can tell from a name what the text was (BLAKE2b)."""

    def __init__(self, key: bytes) -> None:
        self._keyed = blake2b(key=key, digest_size=16)

    def __call__(self, *parts: str) -> bytes:
        """The name of some texts, none of which holds a NUL."""
        state = self._keyed.copy()
        state.update("\0".join(parts).encode())
        return state.digest()


class Memory(Generic[K, T]):
    """As many of the most recently used values as together weigh no more than `capacity`."""

    def __init__(self, capacity: int, weigh: Callable[[T], int] = lambda _: 1) -> None:
        self._capacity = capacity
        self._weigh = weigh
        self._weight = 0
        self._kept: OrderedDict[K, T] = OrderedDict()

    def __contains__(self, key: K) -> bool:
        return key in self._kept

    def get(self, key: K) -> T | None:
        """The value kept under a key, which thereby counts as just used."""
        value = self._kept.get(key)
        if value is not None:
            self._kept.move_to_end(key)
        return value

    def put(self, key: K, value: T) -> None:
        """Keeps a value, at the expense of the least recently used. What is too heavy is not kept."""
        if key in self._kept:
            self._weight -= self._weigh(self._kept.pop(key))
        self._kept[key] = value
        self._weight += self._weigh(value)
        while self._weight > self._capacity:
            _, dropped = self._kept.popitem(last=False)
            self._weight -= self._weigh(dropped)
