"""The contract as OpenAPI 3.1, made from the route table and the structs."""

from __future__ import annotations

from typing import Any

import msgspec

import tactful
from tactful.service.problem import TITLES, ProblemDetails
from tactful.service.routes import ROUTES, Route

_REFERENCE = "#/components/schemas/{name}"
# What any request can get for an answer, and what only one with a body can.
_ALWAYS = (400, 401, 403, 405, 421, 500, 505)
_WITH_BODY = (408, 411, 413, 415, 417, 422, 429)
_OF_PATH = {"/v1/pair": (410,), "/v1/analyze": (503,), "/v1/rewrite": (503,)}


def document() -> dict[str, Any]:
    """The OpenAPI document of this version."""
    types = [kind for route in ROUTES for kind in (route.body, route.answer) if kind is not None]
    _, schemas = msgspec.json.schema_components([*types, ProblemDetails], ref_template=_REFERENCE)
    paths: dict[str, dict[str, Any]] = {}
    for route in ROUTES:
        paths.setdefault(route.path, {})[route.method.lower()] = _operation(route)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Tactful, the local HTTP API",
            "version": tactful.__version__,
            "description": "Offsets count UTF-16 code units, end exclusive. Nothing leaves the device.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [
            {"url": "http://127.0.0.1:{port}", "variables": {"port": {"default": str(tactful.DEFAULT_PORT)}}},
        ],
        "security": [{"bearer": []}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
            "responses": {
                str(status): _problem(status) for status in sorted({status for status, _ in TITLES.values()})
            },
        },
    }


def _operation(route: Route) -> dict[str, Any]:
    statuses = [*_ALWAYS, *(_WITH_BODY if route.body else ()), *_OF_PATH.get(route.path, ())]
    operation: dict[str, Any] = {
        "operationId": route.run.__name__,
        "summary": route.summary,
        "description": route.run.__doc__,
        "responses": {
            "200": {"description": "Done", "content": {"application/json": {"schema": _schema(route.answer)}}},
            **{str(status): {"$ref": f"#/components/responses/{status}"} for status in sorted(statuses)},
        },
    }
    if route.open:
        operation["security"] = []
    if route.body is not None:
        operation["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": _schema(route.body)}},
        }
    return operation


def _schema(kind: type | None) -> dict[str, Any]:
    return {"type": "object"} if kind is None else {"$ref": _REFERENCE.format(name=kind.__name__)}


def _problem(status: int) -> dict[str, Any]:
    titles = [title for code, title in TITLES.values() if code == status]
    return {
        "description": "; ".join(titles),
        "content": {"application/problem+json": {"schema": _schema(ProblemDetails)}},
    }
