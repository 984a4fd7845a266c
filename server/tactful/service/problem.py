"""Everything that can go wrong, as RFC 9457 problem details. No detail ever repeats what the client sent."""

from __future__ import annotations

from typing import Final

import msgspec

TITLES: Final[dict[str, tuple[int, str]]] = {
    "bad_request": (400, "The request is not well-formed HTTP"),
    "bad_json": (400, "The body is not JSON"),
    "no_token": (401, "The token is missing or wrong"),
    "forbidden": (403, "Not for this client"),
    "wrong_code": (403, "Wrong code"),
    "not_found": (404, "No such address"),
    "method": (405, "Wrong method"),
    "timeout": (408, "The body did not arrive in time"),
    "no_code": (410, "No code is waiting"),
    "no_length": (411, "Content-Length is required"),
    "too_large": (413, "The body is too large"),
    "media_type": (415, "The body must be application/json"),
    "expectation": (417, "The expectation cannot be met"),
    "wrong_host": (421, "Wrong host"),
    "empty": (422, "The text is empty"),
    "too_long": (422, "The text is too long"),
    "invalid": (422, "A field is missing or wrong"),
    "nul": (422, "The text holds a NUL character"),
    "surrogate": (422, "The text is not well-formed Unicode"),
    "range": (422, "The offsets do not fit the text"),
    "busy": (429, "Too many requests"),
    "internal": (500, "Tactful made a mistake"),
    "loading": (503, "The model is loading"),
    "no_model": (503, "The model cannot be used"),
    "http_version": (505, "HTTP/1.1 is required"),
}


class ProblemDetails(msgspec.Struct, frozen=True):
    """An error, as RFC 9457 words it. `detail` says what to do."""

    type: str
    title: str
    status: int
    detail: str


class Problem(Exception):  # noqa: N818  (the name of the thing in RFC 9457)
    """A request that gets an error for an answer, with response headers that go with it."""

    def __init__(self, kind: str, detail: str, **headers: str) -> None:
        super().__init__(kind)
        status, title = TITLES[kind]
        self.details = ProblemDetails(f"urn:tactful:problem:{kind}", title, status, detail)
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self.details.status
