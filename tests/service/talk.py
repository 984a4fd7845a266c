"""A client without manners: says over a real socket exactly what a test wants said."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import Any, NamedTuple

EXTENSION = "chrome-extension://joocnfhfiejgnaafkkghdhlcmmpidagp"
TOKEN = "t" * 43


class Reply(NamedTuple):
    """An answer. Status 0 means that the connection was closed without one."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def kind(self) -> str:
        """The last part of a problem's type."""
        assert self.headers["content-type"] == "application/problem+json"
        assert self.json["status"] == self.status
        assert set(self.json) == {"type", "title", "status", "detail"}
        prefix, kind = self.json["type"].rsplit(":", 1)
        assert prefix == "urn:tactful:problem"
        return str(kind)


class Talk:
    """Talks to the service on a port."""

    def __init__(self, port: int) -> None:
        self.port = port

    def message(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str | None] | None = None,
        version: str = "1.1",
    ) -> bytes:
        """A well-formed request of a paired client, but for the headers given: None leaves one out."""
        fields: dict[str, str | None] = {"Host": f"127.0.0.1:{self.port}", "Authorization": f"Bearer {TOKEN}"}
        if body is not None:
            fields |= {"Content-Type": "application/json", "Content-Length": str(len(body))}
        fields |= headers or {}
        lines = [f"{method} {path} HTTP/{version}", *(f"{k}: {v}" for k, v in fields.items() if v is not None)]
        return "\r\n".join(lines).encode("utf-8", "surrogateescape") + b"\r\n\r\n" + (body or b"")

    async def raw(self, message: bytes) -> Reply:
        """Sends bytes on a connection of their own and reads one answer."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            writer.write(message)
            return await read_reply(reader, headless=message.startswith(b"HEAD "))
        finally:
            writer.close()

    async def get(self, path: str, headers: Mapping[str, str | None] | None = None) -> Reply:
        return await self.raw(self.message("GET", path, headers=headers))

    async def post(self, path: str, content: Any, headers: Mapping[str, str | None] | None = None) -> Reply:
        """Posts JSON, or bytes as they are."""
        body = content if isinstance(content, bytes) else json.dumps(content).encode()
        return await self.raw(self.message("POST", path, body, headers))


async def read_reply(reader: asyncio.StreamReader, *, headless: bool = False) -> Reply:
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    except (asyncio.IncompleteReadError, ConnectionError):
        return Reply(0, {}, b"")
    status_line, *lines = head.strip().split("\r\n")
    headers = {name.lower(): value.strip() for name, value in (line.split(":", 1) for line in lines)}
    status = int(status_line.split()[1])
    body = b"" if headless else await reader.readexactly(int(headers.get("content-length", "0")))
    return Reply(status, headers, body)
