"""What one running service holds, and how the model gets into it."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from aiohttp import web

from tactful.coach.types import ModelError
from tactful.device.memory import give_back
from tactful.service.limits import Gate, Rate
from tactful.service.local_model import LocalModel
from tactful.service.lookout import Lookout
from tactful.service.origins import Origins
from tactful.service.pairing import Pairing
from tactful.service.problem import Problem

if TYPE_CHECKING:
    from tactful.coach.coach import Coach

T = TypeVar("T")
log = logging.getLogger(__name__)

# One draft is read at a time; seven more may wait. A browser window asks for one or two.
PLACES = 8
# A run this long was over many sentences at once, and leaves much memory behind. To give it back takes some 5 ms, and the
# next such run 20 ms more to fetch it again: so not after each, but once in a while.
LONG_RUN_S = 0.02
GIVEN_BACK_AFTER_S = 2
DONE = object()


class Service:
    """One running service. `load` makes the coach; it runs once, in the thread that later does all the reading."""

    def __init__(
        self,
        token: str,
        port: int,
        load: Callable[[], Coach],
        clock: Callable[[], float],
        body_timeout_s: float,
        *,
        local_model: LocalModel,
        origins: Origins,
    ) -> None:
        self.token = token
        self.port = port
        self.clock = clock
        self.started = clock()
        self.body_timeout_s = body_timeout_s
        self.local_model = local_model
        self.lookout = Lookout(local_model, clock)
        self.origins = origins
        self.pairing = Pairing(clock)
        self.gate = Gate(PLACES)
        # The extension asks once per start of its worker and after a failed request. A code takes five tries.
        self.hello_rate = Rate(burst=30, period_s=1, clock=clock)
        self.pair_rate = Rate(burst=10, period_s=6, clock=clock)
        self.coach: Coach | None = None
        self.model_error: str | None = None
        self.settled = asyncio.Event()
        self._load = load
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="coach")
        self._loading: asyncio.Task[None] | None = None
        self._giving_back: asyncio.TimerHandle | None = None

    async def start(self, _app: web.Application) -> None:
        """Begins to load the model. The service answers meanwhile."""
        self._loading = asyncio.create_task(self._load_coach())

    async def stop(self, _app: web.Application) -> None:
        """Lets go of the thread. What it is reading is finished, what waits is dropped."""
        self.lookout.stop()
        if self._loading is not None:
            self._loading.cancel()
        if self._giving_back is not None:
            self._giving_back.cancel()
        self._thread.shutdown(wait=False, cancel_futures=True)

    async def with_coach(self, job: Callable[[Coach], T]) -> tuple[T, float]:
        """Runs a job in the coach's thread: its result, and the seconds it took. Raises Problem without a coach."""
        coach = self.coach
        if self.model_error is not None:
            raise Problem("no_model", self.model_error)
        if coach is None:
            raise Problem("loading", "The model is being loaded: try again in a second.", Retry_After="1")

        def timed_job() -> tuple[T, float]:
            begin = time.perf_counter()
            return job(coach), time.perf_counter() - begin

        answer, elapsed_s = await asyncio.get_running_loop().run_in_executor(self._thread, timed_job)
        if elapsed_s > LONG_RUN_S:
            self._give_back_later()
        return answer, elapsed_s

    def _give_back_later(self) -> None:
        def now() -> None:
            self._giving_back = None
            self._thread.submit(give_back)

        if self._giving_back is None:
            self._giving_back = asyncio.get_running_loop().call_later(GIVEN_BACK_AFTER_S, now)

    async def _load_coach(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            self.coach = await loop.run_in_executor(self._thread, self._load)
        except Exception as fault:
            self.model_error = load_failure(fault)
            log.error("the model could not be loaded: %s", type(fault).__name__)
        finally:
            self.settled.set()
        if self.coach is not None:
            # Step by step, so that whoever asks meanwhile waits for one step at most.
            steps = self.coach.warm()
            while await loop.run_in_executor(self._thread, next, steps, DONE) is not DONE:
                pass
            self._give_back_later()


def load_failure(fault: Exception) -> str:
    """Why there is no model, and what to do, for a person to read."""
    if isinstance(fault, ModelError):
        return str(fault)
    return f"The model could not be loaded ({type(fault).__name__}): install Tactful again."
