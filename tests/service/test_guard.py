"""Who is refused, and how."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tactful.service.guard import MAX_BODY_BYTES
from tests.service.talk import EXTENSION, TOKEN, Talk

BODY = b'{"text":"Thank you."}'


async def test_a_paired_client_is_answered(talk: Talk) -> None:
    assert (await talk.post("/v1/analyze", BODY)).status == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": EXTENSION, "Sec-Fetch-Site": "none"},
        {"Content-Type": "application/json; charset=utf-8"},
        {"Content-Type": "Application/JSON;charset=UTF-8"},
        {"Expect": "100-continue", "Connection": "close"},
        {"X-Unknown": "anything"},
    ],
)
async def test_what_a_friendly_client_may_add(talk: Talk, headers: Mapping[str, str]) -> None:
    reply = await talk.post("/v1/analyze", BODY, headers)
    assert reply.status == (100 if "Expect" in headers else 200)


REFUSED: list[tuple[Mapping[str, str | None], int]] = [
    # DNS rebinding and its relatives
    *[
        ({"Host": host}, 421)
        for host in (
            "evil.test",
            "evil.test:{port}",
            "localhost:{port}",
            "0.0.0.0:{port}",
            "127.0.0.1",
            "127.0.0.1:1",
            "127.0.0.1.:{port}",
            "127.1:{port}",
            "[::1]:{port}",
            "user@127.0.0.1:{port}",
            "127.0.0.1:{port}.evil.test",
        )
    ],
    # pages and other extensions
    ({"Origin": "null"}, 403),
    ({"Origin": "https://mail.example"}, 403),
    ({"Origin": "http://127.0.0.1:{port}"}, 403),
    ({"Origin": "chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, 403),
    ({"Origin": EXTENSION + "/"}, 403),
    ({"Origin": EXTENSION.upper()}, 403),
    ({"Origin": f"{EXTENSION}, {EXTENSION}"}, 403),
    ({"Sec-Fetch-Site": "same-origin"}, 403),
    ({"Sec-Fetch-Site": "same-site"}, 403),
    ({"Sec-Fetch-Site": "cross-site"}, 403),
    # the token
    ({"Authorization": None}, 401),
    ({"Authorization": TOKEN}, 401),
    ({"Authorization": "Bearer"}, 401),
    ({"Authorization": "Bearer " + TOKEN[:-1]}, 401),
    ({"Authorization": "Bearer " + TOKEN + "t"}, 401),
    ({"Authorization": "Bearer " + "ü" * 43}, 401),
    ({"Authorization": "Bearer \udcff\udcfe"}, 401),
    ({"Authorization": "Basic " + TOKEN}, 401),
    # what a form or a simple request can send
    ({"Content-Type": None}, 415),
    ({"Content-Type": "text/plain"}, 415),
    ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
    ({"Content-Type": "multipart/form-data; boundary=x"}, 415),
    ({"Content-Type": "application/jsonp"}, 415),
    ({"Content-Type": "application/json; charset=utf-16"}, 415),
    ({"Content-Type": "text/plain; application/json"}, 415),
    ({"Content-Encoding": "gzip"}, 415),
    # the body's length
    ({"Content-Length": str(MAX_BODY_BYTES + 1)}, 413),
    ({"Content-Length": "-1"}, 400),
    ({"Content-Length": "+5"}, 400),
    ({"Content-Length": "5, 5"}, 400),
    ({"Transfer-Encoding": "chunked"}, 400),
    ({"Transfer-Encoding": "x", "Content-Length": None}, 400),
    ({"Expect": "a miracle"}, 417),
]


@pytest.mark.parametrize(("headers", "status"), REFUSED, ids=[f"{n}-{s}" for n, (_, s) in enumerate(REFUSED)])
async def test_refused(talk: Talk, headers: Mapping[str, str | None], status: int) -> None:
    there = {name: value and value.replace("{port}", str(talk.port)) for name, value in headers.items()}
    reply = await talk.post("/v1/analyze", BODY, there)
    assert (reply.status, reply.kind != "") == (status, True)
    _assert_headers(reply.headers)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        *[(method, "/v1/analyze", 405) for method in ("OPTIONS", "PUT", "DELETE", "PATCH", "HEAD", "TRACE", "GET")],
        ("POST", "/v1/health", 405),
        ("GET", "/v1/hello", 405),
        ("GET", "/", 404),
        ("GET", "/v1", 404),
        ("GET", "/v1/health/", 404),
        ("GET", "/v1/insights", 404),
        ("GET", "/favicon.ico", 404),
        ("GET", "/v1/../etc/passwd", 404),
    ],
)
async def test_wrong_method_or_address(talk: Talk, method: str, path: str, status: int) -> None:
    reply = await talk.raw(talk.message(method, path, b"{}" if method == "POST" else None))
    assert reply.status == status
    assert ("allow" in reply.headers) == (status == 405)
    _assert_headers(reply.headers)


@pytest.mark.parametrize("path", ["/v1/health", "/v1/openapi.json", "/v1/pair/start", "/", "/nothing", "/v1/insights"])
async def test_a_stranger_learns_nothing_of_any_address(talk: Talk, path: str) -> None:
    for method, body in (("GET", None), ("POST", b"{}")):
        reply = await talk.raw(talk.message(method, path, body, {"Authorization": None}))
        assert (reply.status, reply.kind) == (401, "no_token")


@pytest.mark.parametrize("method", ["OPTIONS", "PUT", "DELETE", "HEAD"])
async def test_a_stranger_learns_no_address_by_its_methods(talk: Talk, method: str) -> None:
    for path in ("/v1/health", "/v1/analyze", "/v1/pair", "/nothing"):
        reply = await talk.raw(talk.message(method, path, headers={"Authorization": None}))
        assert (reply.status, reply.headers["allow"]) == (405, "GET, POST")


async def test_a_paired_client_learns_the_methods_of_an_address(talk: Talk) -> None:
    for method, path, allowed in (("PUT", "/v1/health", "GET"), ("GET", "/v1/analyze", "POST")):
        reply = await talk.raw(talk.message(method, path))
        assert (reply.status, reply.headers["allow"]) == (405, allowed)
    assert (await talk.raw(talk.message("PUT", "/nothing"))).status == 404


@pytest.mark.parametrize(
    "headers",
    [
        {"Authorization": None},
        {"Authorization": "Bearer x"},
        {"Origin": "https://mail.example"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Host": "mail.example"},
    ],
)
async def test_no_detail_tells_a_stranger_what_this_is(talk: Talk, headers: Mapping[str, str | None]) -> None:
    reply = await talk.get("/v1/health", headers)
    assert reply.status in {401, 403, 421}
    assert "tactful" not in (reply.json["title"] + reply.json["detail"]).lower()


async def test_a_preflight_gets_no_permission(talk: Talk) -> None:
    asked = {"Authorization": None, "Origin": EXTENSION, "Access-Control-Request-Method": "POST"}
    reply = await talk.raw(talk.message("OPTIONS", "/v1/analyze", headers=asked))
    assert reply.status == 405
    _assert_headers(reply.headers)


@pytest.mark.parametrize(
    ("message", "status"),
    [
        (b"POST /v1/analyze HTTP/1.0\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}", 505),
        (b"POST http://127.0.0.1:PORT/v1/analyze HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 0\r\n\r\n", 400),
        (b"GET http://evil.test/v1/health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", 400),
        (b"OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", 400),
        (b"GET /v1/health HTTP/1.1\r\n\r\n", 400),
        (b"GET /v1/health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nHost: 127.0.0.1:PORT\r\n\r\n", 400),
        (b"GET /v1/health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAuthorization : Bearer x\r\n\r\n", 400),
        (b"GET /v1/health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n folded: x\r\n\r\n", 400),
        (b"GET /v1/health HTTP/1.1\nHost: 127.0.0.1:PORT\n\n", 400),
        (b"POST /v1/analyze HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}", 400),
        (b"GET /v1/health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX: " + b"x" * 20_000 + b"\r\n\r\n", 400),
        (b"GET /" + b"x" * 20_000 + b" HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", 400),
        (b"NONSENSE\r\n\r\n", 400),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400),
        (b"GET /v1/health HTTP/2.0\r\nHost: 127.0.0.1:PORT\r\n\r\n", 505),
    ],
)
async def test_malformed_http(talk: Talk, message: bytes, status: int) -> None:
    reply = await talk.raw(message.replace(b"PORT", str(talk.port).encode()))
    assert reply.status == status
    assert reply.kind
    _assert_headers(reply.headers)


@pytest.mark.parametrize("name", ["Origin", "Authorization", "Content-Type", "Sec-Fetch-Site"])
async def test_a_header_given_twice_is_refused(talk: Talk, name: str) -> None:
    value = {
        "Origin": EXTENSION,
        "Authorization": f"Bearer {TOKEN}",
        "Content-Type": "application/json",
        "Sec-Fetch-Site": "none",
    }[name]
    message = talk.message("POST", "/v1/analyze", BODY, {name: value})
    line = f"{name}: {value}\r\n".encode()
    assert line in message
    assert 400 <= (await talk.raw(message.replace(line, line * 2))).status < 500


@pytest.mark.parametrize(
    ("framing", "body"),
    [
        ({"Content-Length": None}, b""),
        ({"Content-Length": None, "Transfer-Encoding": "chunked"}, b"2\r\n{}\r\n0\r\n\r\n"),
    ],
)
async def test_a_body_of_unknown_length_is_refused(talk: Talk, framing: Mapping[str, str | None], body: bytes) -> None:
    reply = await talk.post("/v1/analyze", body, framing)
    assert (reply.status, reply.kind) == (411, "no_length")


async def test_get_takes_no_body(talk: Talk) -> None:
    assert (await talk.raw(talk.message("GET", "/v1/health", BODY))).status == 400


async def test_the_longest_texts_fit_in_their_longest_form(talk: Talk) -> None:
    text = b"\\ud83d\\ude00" * 100_000
    body = b'{"text":"' + text + b'","reply_to":"' + text + b'"}'
    assert len(body) < MAX_BODY_BYTES
    assert (await talk.post("/v1/analyze", body)).status == 200


async def test_good_answers_carry_the_headers_too(talk: Talk) -> None:
    for reply in (await talk.get("/v1/health"), await talk.post("/v1/analyze", BODY)):
        assert reply.status == 200
        _assert_headers(reply.headers)


def _assert_headers(headers: Mapping[str, str]) -> None:
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
    assert headers["server"] == ""
    assert not [name for name in headers if name.startswith("access-control")]
