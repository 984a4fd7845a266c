"""One client's connection, as aiohttp handles it, without what aiohttp would log or repeat."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from aiohttp import web

from tactful.service.app import problem_response
from tactful.service.problem import Problem

log = logging.getLogger(__name__)

MAX_CONNECTIONS = 64
KEEPALIVE_S = 15
# How long the rest of a refused body is read, so that the refusal arrives.
LINGERING_S = 1


class Connection(web.RequestHandler):
    """A connection that answers malformed HTTP with a problem, and keeps the bytes it got out of the log."""

    __slots__ = ()

    def connection_made(self, transport: Any) -> None:
        """Refuses a connection too many."""
        if self._manager is not None and len(self._manager.connections) >= MAX_CONNECTIONS:
            transport.abort()
            return
        super().connection_made(transport)

    def handle_error(
        self, request: web.BaseRequest, status: int = 500, exc: BaseException | None = None, message: str | None = None
    ) -> web.StreamResponse:
        """Answers what could not be read as HTTP. `message` holds the offending bytes and is dropped."""
        log.info("%s", type(exc).__name__)
        if request.writer.output_size > 0:
            raise ConnectionError
        if status == web.HTTPBadRequest.status_code:
            problem = Problem("bad_request", "Send well-formed HTTP/1.1.")
        else:
            problem = Problem("internal", "Please report this: the log names the place, never the text.")
        response = problem_response(problem)
        response.force_close()
        return response

    def log_exception(self, *args: Any, **kw: Any) -> None:
        """Names the kind of fault only."""
        log.error("%s", type(kw.get("exc_info")).__name__)

    def log_debug(self, *args: Any, **kw: Any) -> None:
        """Says nothing."""


def connection(server: web.Server) -> Connection:
    """A new connection of the server."""
    return Connection(
        server,
        loop=asyncio.get_running_loop(),
        access_log=None,  # type: ignore[arg-type]  # None is how aiohttp is told not to log
        keepalive_timeout=KEEPALIVE_S,
        lingering_time=LINGERING_S,
        auto_decompress=False,
    )
