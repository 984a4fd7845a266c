"""The published contract."""

from __future__ import annotations

from openapi_spec_validator import OpenAPIV31SpecValidator

from tactful.service.routes import ROUTES
from tests.service.talk import Talk


async def test_it_is_valid_and_served_to_paired_clients(talk: Talk) -> None:
    reply = await talk.get("/v1/openapi.json")
    assert reply.status == 200
    assert reply.json["openapi"] == "3.1.0"
    OpenAPIV31SpecValidator(reply.json).validate()


async def test_every_route_is_described(talk: Talk) -> None:
    document = (await talk.get("/v1/openapi.json")).json
    described = {(method.upper(), path) for path, item in document["paths"].items() for method in item}
    assert described == {(route.method, route.path) for route in ROUTES}
    for item in document["paths"].values():
        for operation in item.values():
            assert operation["summary"]
            assert operation["description"]
            assert {"200", "401", "421"} <= set(operation["responses"])


async def test_the_request_of_analyze_is_the_one_of_the_contract(talk: Talk) -> None:
    schemas = (await talk.get("/v1/openapi.json")).json["components"]["schemas"]
    properties = schemas["AnalyzeRequest"]["properties"]
    assert set(properties) == {"text", "channel", "audience", "reply_to", "sensitivity", "labels_off"}
    assert properties["text"]["maxLength"] == 100_000
    assert schemas["AnalyzeRequest"]["required"] == ["text"]
