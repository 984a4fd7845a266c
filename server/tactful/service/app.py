"""The application: from a request on the socket to an answer that keeps to the rules."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

import msgspec
from aiohttp import web

from tactful.fault import where
from tactful.service import wire
from tactful.service.guard import (
    MAX_BODY_BYTES,
    MAX_STRANGER_BYTES,
    PAIR,
    check_body,
    check_no_body,
    check_stranger,
    check_token,
    holds_token,
)
from tactful.service.local_model import LocalModel
from tactful.service.origins import Origins
from tactful.service.problem import Problem
from tactful.service.routes import ROUTES, Route
from tactful.service.state import Service

if TYPE_CHECKING:
    from tactful.coach.coach import Coach

SERVICE = web.AppKey("service", Service)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
log = logging.getLogger(__name__)

HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Server": "",
}


def create_app(
    token: str,
    port: int,
    load: Callable[[], Coach],
    clock: Callable[[], float] = time.monotonic,
    body_timeout_s: float = 3,
    *,
    local_model: LocalModel | None = None,
    origins: Origins | None = None,
) -> web.Application:
    """The service as an aiohttp application.

    `load` makes the coach, off the event loop; `port` is the one it listens on; `clock` counts seconds and never jumps.
    Without a `local_model`, rewrites are Tactful's own. `origins` are the browsers' extensions that may call.
    """
    app = web.Application(middlewares=[_answer_problems], client_max_size=MAX_BODY_BYTES)
    service = Service(
        token,
        port,
        load,
        clock,
        body_timeout_s,
        local_model=local_model or LocalModel(dict),
        origins=origins or Origins(),
    )
    app[SERVICE] = service
    app.on_startup.append(service.start)
    app.on_cleanup.append(service.stop)
    for route in ROUTES:
        app.router.add_route(
            route.method, route.path, _endpoint(route), expect_handler=_expect_nothing, name=route.run.__name__
        )
    app.router.add_route("*", "/{path:.*}", _nothing_here, expect_handler=_expect_nothing)
    return app


def problem_response(problem: Problem) -> web.Response:
    """A problem as an answer."""
    return web.Response(
        body=msgspec.json.encode(problem.details),
        status=problem.status,
        headers={**HEADERS, **problem.headers, "Content-Type": "application/problem+json"},
    )


def _endpoint(route: Route) -> Handler:
    async def endpoint(request: web.Request) -> web.Response:
        service = request.app[SERVICE]
        check_stranger(request, service.port, service.origins)
        if not route.open:
            check_token(request, service.token)
        if route.body is None:
            check_no_body(request)
            answer = await route.run(service, None)
        else:
            # Strangers get little room, and take no place from a paired client.
            check_body(request, MAX_STRANGER_BYTES if route.open else MAX_BODY_BYTES)
            with nullcontext() if route.open else service.gate.enter():
                body: Any = wire.decode(await _read(request, service.body_timeout_s), route.body)
                answer = await route.run(service, body)
        if route.path == PAIR:
            service.origins.remember(request.headers.get("Origin", ""))
        return web.Response(body=msgspec.json.encode(answer), headers={**HEADERS, "Content-Type": "application/json"})

    return endpoint


async def _nothing_here(request: web.Request) -> web.Response:
    service = request.app[SERVICE]
    check_stranger(request, service.port, service.origins)
    # A preflight, which carries no token, gets the answer that ends it, the same at every address.
    if request.method not in {"GET", "POST"} and not holds_token(request, service.token):
        raise _wrong_method(["GET", "POST"])
    check_token(request, service.token)
    methods = [route.method for route in ROUTES if route.path == request.path]
    if methods:
        raise _wrong_method(methods)
    raise Problem("not_found", "GET /v1/openapi.json lists what there is.")


def _wrong_method(methods: list[str]) -> Problem:
    allowed = ", ".join(methods)
    return Problem("method", f"Use {allowed}.", Allow=allowed)


async def _read(request: web.Request, timeout_s: float) -> bytes:
    if "Expect" in request.headers:
        await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    try:
        async with asyncio.timeout(timeout_s):
            return await request.read()
    except TimeoutError:
        raise Problem("timeout", "Send the whole body at once.", Connection="close") from None


async def _expect_nothing(_request: web.Request) -> None:
    """Stands in for aiohttp's own handler, which would say 100 Continue to anyone and repeat what it does not know."""


@web.middleware
async def _answer_problems(request: web.Request, handler: Handler) -> web.StreamResponse:
    begin = time.perf_counter()
    try:
        response = await handler(request)
    except Problem as problem:
        response = problem_response(problem)
    except (web.HTTPException, web.RequestPayloadError):
        response = problem_response(Problem("bad_request", "Send well-formed HTTP/1.1."))
    except Exception as fault:
        log.error("%s", where(fault))
        response = problem_response(Problem("internal", "Please report this: the log names the place, never the text."))
    elapsed_ms = (time.perf_counter() - begin) * 1000
    # The route's name, not the path: a path is the client's text.
    log.info(
        "%s %d %d B %.1f ms",
        request.match_info.route.name or "-",
        response.status,
        request.content_length or 0,
        elapsed_ms,
    )
    return response
