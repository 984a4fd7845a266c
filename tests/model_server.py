"""A server on a real socket that speaks the protocol of Ollama, llama.cpp and LM Studio, and answers as a test tells it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def completion(content: str) -> web.Response:
    """A chat completion, as all three servers word it."""
    message = {"role": "assistant", "content": content}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    usage = {"prompt_tokens": 9, "completion_tokens": 9, "total_tokens": 18}
    return web.json_response({"id": "1", "object": "chat.completion", "choices": [choice], "usage": usage})


def rewrites(*wordings: str) -> Handler:
    """Answers with these wordings."""

    async def answer(_request: web.Request) -> web.Response:
        return completion(json.dumps({"rewrites": wordings}))

    return answer


class ModelServer:
    """What was asked of it, and what it answers. `url` is what a person would set."""

    def __init__(self) -> None:
        self.url = ""
        self.names = ["llama3.2"]
        self.lists: Handler = self._list
        self.answer: Handler = rewrites()
        self.requests: list[web.Request] = []
        self.bodies: list[Any] = []

    @property
    def asked(self) -> list[str]:
        """The paths of all requests."""
        return [request.path for request in self.requests]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One request."""
        self.requests.append(request)
        if request.path == "/v1/models":
            return await self.lists(request)
        self.bodies.append(await request.json())
        return await self.answer(request)

    async def _list(self, _request: web.Request) -> web.Response:
        return web.json_response({"object": "list", "data": [{"id": name} for name in self.names]})


@asynccontextmanager
async def model_server(host: str = "127.0.0.1") -> AsyncIterator[ModelServer]:
    """A running server."""
    server = ModelServer()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", server.handle)
    async with TestServer(app, host=host) as running:
        server.url = f"http://{f'[{host}]' if ':' in host else host}:{running.port}"
        yield server
