"""The table of what can be asked. The application, its documentation and the tests are made from it."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

import psutil

import tactful
from tactful.coach.types import AnalyzeRequest, BadText, FlagLabel, RewriteRequest
from tactful.service import wire
from tactful.service.identity import prove
from tactful.service.pairing import LIFETIME_S
from tactful.service.state import Service

if TYPE_CHECKING:
    from tactful.coach.coach import Coach


class Route(NamedTuple):
    """One verb. `body` is None for a GET; `open` verbs are asked by those who do not hold the token yet."""

    method: str
    path: str
    summary: str
    run: Callable[[Service, Any], Awaitable[Any]]
    body: type | None
    answer: type | None
    open: bool = False


async def health(service: Service, _body: None) -> wire.HealthResponse:
    """State of the service, the model and the memory it takes (resident, in MiB)."""
    coach = service.coach
    return wire.HealthResponse(
        name="tactful",
        version=tactful.__version__,
        api=tactful.API_VERSION,
        ready=coach is not None,
        model=None if coach is None else _model_info(coach),
        model_error=service.model_error,
        local_model=await service.lookout.info(),
        uptime_s=round(service.clock() - service.started, 1),
        rss_mib=round(psutil.Process().memory_info().rss / 2**20, 1),
    )


def _model_info(coach: Coach) -> wire.ModelInfo:
    card = coach.model.card
    return wire.ModelInfo(card.id, card.sha256["tone.onnx"], list(get_args(FlagLabel)))


async def openapi(_service: Service, _body: None) -> dict[str, Any]:
    """This table as OpenAPI 3.1."""
    from tactful.service.openapi import document  # noqa: PLC0415  (it reads this table)

    return document()


async def hello(service: Service, body: wire.HelloRequest) -> wire.HelloResponse:
    """Proves to a client that this is the service it was paired with."""
    service.hello_rate.take()
    return wire.HelloResponse(prove(service.token, service.port, body.nonce))


async def pair_start(service: Service, _body: wire.PairStartRequest) -> wire.PairStartResponse:
    """Makes a one-time code for a person to type into the extension."""
    return wire.PairStartResponse(service.pairing.start(), LIFETIME_S)


async def pair(service: Service, body: wire.PairRequest) -> wire.PairResponse:
    """Gives the token for the code."""
    service.pair_rate.take()
    service.pairing.redeem(body.code)
    return wire.PairResponse(service.token)


async def analyze(service: Service, body: AnalyzeRequest) -> wire.AnalyzeResponse:
    """What a reader may hear in a draft."""
    try:
        answer, elapsed_s = await service.with_coach(lambda coach: coach.analyze(body))
    except BadText as fault:
        raise wire.bad_text(fault) from None
    return wire.analyze_response(answer, elapsed_s)


async def rewrite(service: Service, body: RewriteRequest) -> wire.RewriteResponse:
    """What could stand there instead."""
    try:
        wordings, waited_s = await _borrowed(service, body)
        answer, elapsed_s = await service.with_coach(lambda coach: coach.rewrite(body, wordings))
    except BadText as fault:
        raise wire.bad_text(fault) from None
    return wire.rewrite_response(answer, waited_s + elapsed_s)


async def _borrowed(service: Service, body: RewriteRequest) -> tuple[list[str], float]:
    """What the person's own larger model would write, if they have one, and the seconds that took."""
    if not service.local_model.on:
        return [], 0.0
    begin = time.perf_counter()
    brief, _ = await service.with_coach(lambda coach: coach.brief(body))
    wordings = [] if brief is None else await service.local_model.wordings(brief)
    return wordings, time.perf_counter() - begin


ROUTES = (
    Route("GET", "/v1/health", "State of the service", health, None, wire.HealthResponse),
    Route("GET", "/v1/openapi.json", "This document", openapi, None, None),
    Route(
        "POST",
        "/v1/hello",
        "Proof that the service holds the token",
        hello,
        wire.HelloRequest,
        wire.HelloResponse,
        True,
    ),
    Route("POST", "/v1/pair/start", "A one-time code", pair_start, wire.PairStartRequest, wire.PairStartResponse),
    Route("POST", "/v1/pair", "The token for the code", pair, wire.PairRequest, wire.PairResponse, True),
    Route("POST", "/v1/analyze", "What a reader may hear", analyze, AnalyzeRequest, wire.AnalyzeResponse),
    Route("POST", "/v1/rewrite", "What could stand there instead", rewrite, RewriteRequest, wire.RewriteResponse),
)
