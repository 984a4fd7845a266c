"""Whom the service answers at all. Each rule names the attack it is for; docs/protocol.md has the story."""

from __future__ import annotations

from typing import Final

from aiohttp import HttpVersion11, web

from tactful.coach.types import MAX_CHARACTERS
from tactful.service.identity import same
from tactful.service.origins import Origins, is_firefox
from tactful.service.problem import Problem

# Two texts of the longest kind, with every character outside the basic plane and written as an escaped surrogate pair
# (12 bytes), and room for the other fields.
MAX_BODY_BYTES: Final = 2 * MAX_CHARACTERS * 12 + 16_384
# A nonce or a code, from somebody who has not shown the token.
MAX_STRANGER_BYTES: Final = 1024

PAIR: Final = "/v1/pair"

_JSON_TYPES: Final = {"application/json", "application/json;charset=utf-8"}


def check_stranger(request: web.Request, port: int, origins: Origins) -> None:
    """Refuses what no client of ours sends, before anything about the request is looked at. Raises Problem."""
    # HTTP/1.0 needs no Host, and an absolute target overrides it: both would go round the Host check.
    if request.version != HttpVersion11:
        raise Problem("http_version", "Use HTTP/1.1.")
    if not request.raw_path.startswith("/"):
        raise Problem("bad_request", "Name the address by its path.")
    # DNS rebinding: a page that made its own name point here still shows that name.
    if request.headers.getall("Host", []) != [f"127.0.0.1:{port}"]:
        raise Problem("wrong_host", f"Call the service as http://127.0.0.1:{port}.")
    _check_origin(request.headers.getall("Origin", []), request.headers.getall("Sec-Fetch-Site", []), request, origins)


def _check_origin(given: list[str], site: list[str], request: web.Request, origins: Origins) -> None:
    # Firefox marks its extensions' requests `same-origin`, and leaves the Origin out of a GET. No page can be of our
    # origin: nothing that is served here is one.
    firefox = len(given) == 1 and is_firefox(given[0])
    from_firefox = firefox or (not given and request.method == "GET")
    # A page's request. Chrome marks the extension's own `none`, other programs send nothing.
    if site not in ([], ["none"]) and not (from_firefox and site == ["same-origin"]):
        raise Problem("forbidden", "Web pages have no business here.")
    # A Firefox that is new here may do one thing: show the code that its person typed.
    if not given or (firefox and request.path == PAIR):
        return
    if len(given) != 1 or given[0] not in origins:
        raise Problem("forbidden", "This origin has no business here.")


def holds_token(request: web.Request, token: str) -> bool:
    """Whether the request shows the token."""
    given = [value.encode("utf-8", "surrogateescape") for value in request.headers.getall("Authorization", [])]
    return len(given) == 1 and same(given[0], f"Bearer {token}".encode("ascii"))


def check_token(request: web.Request, token: str) -> None:
    """Refuses whoever does not hold the token, and says no more than that. Raises Problem."""
    if not holds_token(request, token):
        raise Problem("no_token", "Show the token of this service.", WWW_Authenticate="Bearer")


def check_no_body(request: web.Request) -> None:
    """Refuses a body where none is read. Raises Problem."""
    if request.content_length or "Transfer-Encoding" in request.headers:
        raise Problem("bad_request", "Send no body here.")


def check_body(request: web.Request, most: int) -> None:
    """Refuses a body that is not plain JSON of at most `most` bytes, before reading it. Raises Problem."""
    if "Transfer-Encoding" in request.headers:
        raise Problem("no_length", "Send the body with Content-Length, not in chunks.")
    length = request.content_length
    if length is None:
        raise Problem("no_length", "Send a Content-Length header.")
    if length > most:
        raise Problem("too_large", f"Send at most {most} bytes.")
    # A form or a `no-cors` fetch of a page cannot send this type without asking first, and nobody answers.
    types = [value.lower().replace(" ", "") for value in request.headers.getall("Content-Type", [])]
    if len(types) != 1 or types[0] not in _JSON_TYPES:
        raise Problem("media_type", "Send Content-Type: application/json.")
    if "Content-Encoding" in request.headers:
        raise Problem("media_type", "Send the body uncompressed.")
    if request.headers.get("Expect", "100-continue").lower() != "100-continue":
        raise Problem("expectation", "The only expectation that is met is 100-continue.")
