"""What was last seen of the person's larger model, for whoever asks too often to wait for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from tactful.device.settings import LOCAL_MODEL_URL
from tactful.device.state_error import StateError
from tactful.service.local_model import LocalModel
from tactful.service.wire import LocalModelInfo

# The extension asks for the state of the service after every pause in typing.
FRESH_S = 30

Look = asyncio.Task[LocalModelInfo | None]


class Lookout:
    """Remembers the last look at the model. `clock` counts seconds and never jumps."""

    def __init__(self, local_model: LocalModel, clock: Callable[[], float]) -> None:
        self._local_model = local_model
        self._clock = clock
        self._settings: dict[str, str] = {}
        self._begun = clock()
        self._last: Look | None = None
        self._next: Look | None = None

    async def info(self) -> LocalModelInfo | None:
        """Whether the model answered when it was last looked at, and which would write. Waits for the first look only.

        When that was a while ago, another look begins, which the answer does not wait for.
        """
        try:
            settings = self._local_model.settings()
        except StateError:
            settings = {}
        if LOCAL_MODEL_URL not in settings:
            return await self._local_model.info()
        if self._last is None or settings != self._settings:
            self._settings, self._last, self._next = settings, self._look(), None
        elif self._next is not None and self._next.done():
            self._last, self._next = self._next, None
        elif self._next is None and self._clock() - self._begun >= FRESH_S:
            self._next = self._look()
        # Who asked may leave; others wait for the same look.
        return await asyncio.shield(self._last)

    def stop(self) -> None:
        """Ends a look that is under way."""
        for look in (self._last, self._next):
            if look is not None:
                look.cancel()

    def _look(self) -> Look:
        self._begun = self._clock()
        return asyncio.create_task(self._local_model.info())
