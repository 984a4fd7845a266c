"""A real service on a real socket, in the test's own event loop."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest

from tactful.coach.coach import Coach
from tactful.service import run
from tactful.service.app import SERVICE, create_app
from tactful.service.local_model import LocalModel
from tests.service.talk import TOKEN, Talk

Start = Callable[..., AbstractAsyncContextManager[Talk]]


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def start(coach: Coach, clock: Clock) -> Start:
    """Starts a service: by default with the coach in place."""

    @asynccontextmanager
    async def started(
        load: Callable[[], Coach] = lambda: coach,
        *,
        body_timeout_s: float = 60,
        settled: bool = True,
        local_model: LocalModel | None = None,
    ) -> AsyncIterator[Talk]:
        with run.bind(0) as listener:
            port: int = listener.getsockname()[1]
            app = create_app(TOKEN, port, load, clock, body_timeout_s, local_model=local_model)
            async with run.listening(app, listener):
                if settled:
                    await app[SERVICE].settled.wait()
                yield Talk(port)

    return started


@pytest.fixture
async def talk(start: Start) -> AsyncIterator[Talk]:
    async with start() as service:
        yield service
