"""Requests off the wire and answers onto it, for the service and the command line alike."""

from __future__ import annotations

import json
import re
from typing import Annotated, Any, Literal, NoReturn, TypeVar

import msgspec

from tactful.coach.types import MAX_CHARACTERS, Analysis, BadText, Rewrites
from tactful.service.problem import Problem

R = TypeVar("R")

# Of the messages of msgspec only these are known to name types and limits alone; others repeat the value.
_HARMLESS = re.compile(r"Expected `[a-z0-9| `]+`(?: of length)?(?: [<>]= -?[0-9]+)?(?:, got `[a-z]+`)?")
_PATH = re.compile(r"(?P<what>.*?) - at `\$\.?(?P<path>[a-z_\[\].0-9]*)`", re.S)
_MISSING = re.compile(r"Object missing required field `(?P<field>[a-z_]+)`")


class AnalyzeResponse(Analysis, frozen=True, kw_only=True):
    """What the coach found, and the time it took."""

    elapsed_ms: float


class RewriteResponse(Rewrites, frozen=True, kw_only=True):
    """What the coach would write instead, and the time it took."""

    elapsed_ms: float


class HelloRequest(msgspec.Struct, frozen=True):
    """Asks the service to prove that it holds the token. `nonce` is 32 random bytes in base64url."""

    # `$` alone would let a line break follow.
    nonce: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_-]{43}=?$(?!\n)")]


class HelloResponse(msgspec.Struct, frozen=True):
    """HMAC-SHA256 keyed by the token over `tactful1|port|nonce`, in base64url without padding."""

    proof: str


class PairRequest(msgspec.Struct, frozen=True):
    """The one-time code as a person typed it. Case, blanks and hyphens do not count."""

    code: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]


class PairResponse(msgspec.Struct, frozen=True):
    """The token that every other request carries."""

    token: str


class PairStartRequest(msgspec.Struct, frozen=True):
    """Nothing to say: `{}`."""


class PairStartResponse(msgspec.Struct, frozen=True):
    """A fresh one-time code, and how many seconds it holds."""

    code: str
    expires_s: int


class ModelInfo(msgspec.Struct, frozen=True):
    """Which model answers."""

    id: str
    sha256: str
    labels: list[str]


class LocalModelInfo(msgspec.Struct, frozen=True):
    """The larger model that the person runs: where, which, whether it answered when last looked at, and if not, why."""

    url: str | None
    model: str | None
    reachable: bool
    error: str | None


class HealthResponse(msgspec.Struct, frozen=True):
    """State of the service. `model` is null until it is loaded; `model_error` says why it never will be.

    `local_model` is null unless the person switched one on.
    """

    name: Literal["tactful"]
    version: str
    api: int
    ready: bool
    model: ModelInfo | None
    model_error: str | None
    local_model: LocalModelInfo | None
    uptime_s: float
    rss_mib: float


def decode(body: bytes, kind: type[R]) -> R:
    """Reads a request. Raises Problem: 400 when it is not JSON, 422 when a field is missing or wrong."""
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.ValidationError as fault:
        raise _invalid(str(fault)) from None
    except (msgspec.DecodeError, ValueError, RecursionError):
        pass
    return _decode_lenient(body, kind)


def _decode_lenient(body: bytes, kind: type[R]) -> R:
    """The standard library's reader lets half a surrogate pair pass, so that the coach can name the field it is in."""
    try:
        return msgspec.convert(json.loads(body.decode("utf-8"), parse_constant=_refuse), kind)
    except msgspec.ValidationError as fault:
        raise _invalid(str(fault)) from None
    except (ValueError, RecursionError):
        raise Problem("bad_json", "Send one JSON object in UTF-8.") from None


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def _invalid(message: str) -> Problem:
    if missing := _MISSING.match(message):
        return Problem("invalid", f"`{missing['field']}` is missing.")
    located = _PATH.fullmatch(message)
    what, field = (located["what"], located["path"]) if located else (message, "")
    name = f"`{field}`" if field else "The body"
    if what == "Expected `str` of length >= 1":
        return Problem("empty", f"{name} is empty: send at least one character.")
    if what == f"Expected `str` of length <= {MAX_CHARACTERS}":
        return Problem("too_long", f"{name} is longer than {MAX_CHARACTERS} characters: send less of it.")
    if _HARMLESS.fullmatch(what):
        return Problem("invalid", f"{name} is wrong. {what}.")
    return Problem("invalid", f"{name} has a value that is not allowed: GET /v1/openapi.json lists those that are.")


def bad_text(fault: BadText) -> Problem:
    """A text the coach cannot read, as a problem."""
    return Problem(fault.kind, str(fault))


def analyze_response(answer: Analysis, elapsed_s: float) -> AnalyzeResponse:
    """The coach's answer as it goes over the wire."""
    return AnalyzeResponse(**_fields(answer), elapsed_ms=round(elapsed_s * 1000, 2))


def rewrite_response(answer: Rewrites, elapsed_s: float) -> RewriteResponse:
    """The coach's answer as it goes over the wire."""
    return RewriteResponse(**_fields(answer), elapsed_ms=round(elapsed_s * 1000, 2))


def _fields(answer: msgspec.Struct) -> dict[str, Any]:
    return {name: getattr(answer, name) for name in answer.__struct_fields__}
