"""From a port to a service that answers, and back down again.

The order is bind, read the token, load, serve: once the socket and the token are in hand, nothing but the model and the
state folder is needed, so that the process can be locked in between.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from aiohttp import web

from tactful.fault import where
from tactful.service.app import SERVICE
from tactful.service.connection import connection
from tactful.service.state import Service

log = logging.getLogger(__name__)
STOP_WITHIN_S = 2


def bind(port: int) -> socket.socket:
    """Takes the port on 127.0.0.1 and listens, so that nobody else can. Raises OSError when it is taken.

    Requests that come in before the service runs wait in the socket's queue.
    """
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":
            # There, SO_REUSEADDR would let another process share the port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            # Here it only means that the port can be taken again right after a stop.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
        listener.listen(128)
    except OSError:
        listener.close()
        raise
    return listener


async def serve(app: web.Application, listener: socket.socket, on_settled: Callable[[Service], None]) -> None:
    """Serves until SIGINT or SIGTERM. `on_settled` is called once the model is loaded, or has failed to."""
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(log_exception)
    stop = asyncio.Event()
    numbers = [n for name in ("SIGINT", "SIGTERM", "SIGBREAK") if (n := getattr(signal, name, None))]
    for number in numbers:
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
    async with listening(app, listener):
        service = app[SERVICE]
        stopped = asyncio.create_task(stop.wait())
        settled = asyncio.create_task(service.settled.wait())
        await asyncio.wait({stopped, settled}, return_when=asyncio.FIRST_COMPLETED)
        if settled.done():
            on_settled(service)
        await stopped
        settled.cancel()
    # The loop is about to close: a second Ctrl+C must not call into it.
    for number in numbers:
        signal.signal(number, signal.SIG_IGN)


@asynccontextmanager
async def listening(app: web.Application, listener: socket.socket) -> AsyncIterator[None]:
    """Answers on the socket while the context lasts."""
    # A draft that its client no longer waits for need not be read.
    runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=STOP_WITHIN_S)
    await runner.setup()
    answering = runner.server
    assert answering is not None  # noqa: S101  (setup made it)
    accepting = await asyncio.get_running_loop().create_server(lambda: connection(answering), sock=listener)
    try:
        yield
    finally:
        accepting.close()
        await runner.cleanup()


def log_exception(_loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
    """Stands in for asyncio's own report, which prints the arguments of the call that failed."""
    fault = context.get("exception")
    log.error("%s", where(fault) if isinstance(fault, BaseException) else "an error in the event loop")
