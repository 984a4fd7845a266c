"""A larger language model that the person runs on this machine, asked over loopback in the words of the OpenAI protocol.

Off unless the person sets its address. It gets one flagged sentence with its neighbours; what it answers is trusted no
more than a stranger's text. docs/local-model.md has the rules.
"""

from __future__ import annotations

import asyncio
import logging
import re
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, NamedTuple

import aiohttp
import msgspec
from aiohttp.abc import AbstractResolver, ResolveResult

from tactful.coach.rewrite.borrowed import Brief
from tactful.device.settings import LOCAL_MODEL_NAME, LOCAL_MODEL_URL
from tactful.device.state_error import StateError
from tactful.service import loopback, prompt
from tactful.service.loopback import AddressError, NotLoopbackError
from tactful.service.wire import LocalModelInfo

log = logging.getLogger(__name__)

MAX_ANSWER_BYTES = 64 * 1024
_HEADERS = {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "tactful"}
# Listed among the models, but they do not write.
_NO_WRITER = re.compile(r"embed|rerank", re.I)


class Limits(NamedTuple):
    """Seconds: for a connection, for a silence while waiting or reading, for everything; and for a look at the models."""

    connect_s: float = 0.5
    silence_s: float = 4
    total_s: float = 5
    look_s: float = 0.5


class NoAnswerError(Exception):
    """There is no answer that can be used. The message goes on after "the local model", and holds no text of either side."""


class LocalModel:
    """Asks the model that the settings name now. `settings` reads them, and may raise StateError."""

    def __init__(self, settings: Callable[[], dict[str, str]], limits: Limits | None = None) -> None:
        self.settings = settings
        self._limits = limits or Limits()

    @property
    def on(self) -> bool:
        """Whether the settings name an address."""
        try:
            return LOCAL_MODEL_URL in self.settings()
        except StateError:
            return False

    async def wordings(self, brief: Brief) -> list[str]:
        """Other wordings for a sentence, unchecked; none when there is no good answer in time."""
        try:
            settings = self.settings()
            async with self._asking(settings, self._limits.total_s) as (session, url):
                name = settings.get(LOCAL_MODEL_NAME)
                model = _pick([name]) if name is not None else _pick(_writers(await _listed(session, url)))
                body = prompt.completion_request(model, brief)
                return _read(prompt.wordings_of, await _fetch(session, "POST", f"{url}/chat/completions", body))
        except (NoAnswerError, StateError) as fault:
            log.info("the local model %s", fault if isinstance(fault, NoAnswerError) else "has no settings")
            return []

    async def info(self) -> LocalModelInfo | None:
        """Whether it answers and which model would write; None when it is off."""
        try:
            settings = self.settings()
        except StateError as fault:
            return LocalModelInfo(url=None, model=None, reachable=False, error=str(fault))
        url, name = settings.get(LOCAL_MODEL_URL), settings.get(LOCAL_MODEL_NAME)
        if url is None:
            return None
        try:
            async with self._asking(settings, self._limits.look_s) as (session, base):
                listed = await _listed(session, base)
                model = _pick([name] if name is not None else _writers(listed))
                # Ollama lists a name without a tag as its latest.
                if model not in listed and f"{model}:latest" not in listed:
                    raise NoAnswerError(f"does not list {model}")
                return LocalModelInfo(url=url, model=model, reachable=True, error=None)
        except NoAnswerError as fault:
            return LocalModelInfo(url=url, model=name, reachable=False, error=f"the local model {fault}")

    @asynccontextmanager
    async def _asking(
        self, settings: dict[str, str], within_s: float
    ) -> AsyncIterator[tuple[aiohttp.ClientSession, str]]:
        """A session with the model and its base address. What goes wrong or takes longer becomes NoAnswerError."""
        limits = self._limits
        try:
            url = loopback.parse(settings[LOCAL_MODEL_URL]).url
            async with (
                asyncio.timeout(within_s),
                aiohttp.ClientSession(
                    connector=aiohttp.TCPConnector(
                        resolver=_LoopbackResolver(), socket_factory=_loopback_socket, use_dns_cache=False
                    ),
                    timeout=aiohttp.ClientTimeout(sock_connect=limits.connect_s, sock_read=limits.silence_s),
                    cookie_jar=aiohttp.DummyCookieJar(),
                    headers=_HEADERS,
                    # A proxy that the environment names would take the text elsewhere.
                    trust_env=False,
                    auto_decompress=False,
                ) as session,
            ):
                yield session, url
        except TimeoutError:
            raise NoAnswerError("does not answer in time") from None
        except (AddressError, KeyError):
            raise NoAnswerError("has no address that can be used") from None


class _LoopbackResolver(AbstractResolver):
    """Looks a name up for each connection and gives the connector those very addresses, or refuses them all."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, family=family, type=socket.SOCK_STREAM)
        loopback.only_loopback(found)
        numeric = socket.AI_NUMERICHOST | socket.AI_NUMERICSERV
        return [
            ResolveResult(hostname=host, host=str(place[0]), port=port, family=kind, proto=protocol, flags=numeric)
            for kind, _, protocol, _, place in found
        ]

    async def close(self) -> None:
        """Holds nothing."""


def _loopback_socket(found: tuple[Any, ...]) -> socket.socket:
    """A socket for an address, refused if that is not of this machine: what is written as a number is never looked up."""
    loopback.only_loopback([found])
    return socket.socket(family=found[0], type=found[1], proto=found[2])


async def _listed(session: aiohttp.ClientSession, url: str) -> list[str]:
    return _read(prompt.models_of, await _fetch(session, "GET", f"{url}/models"))


def _writers(listed: list[str]) -> list[str]:
    return [name for name in listed if not _NO_WRITER.search(name)]


def _pick(names: list[str]) -> str:
    """The first name of a model on this machine. Raises NoAnswerError."""
    for name in names:
        if loopback.runs_here(name):
            return name
    raise NoAnswerError("is none that runs on this machine and can write")


def _read(reader: Callable[[bytes], list[str]], body: bytes) -> list[str]:
    try:
        return reader(body)
    except ValueError:
        raise NoAnswerError("gives an answer that is not the JSON asked for") from None


async def _fetch(session: aiohttp.ClientSession, method: str, url: str, body: dict[str, Any] | None = None) -> bytes:
    """The body of a JSON answer with status 200, at most `MAX_ANSWER_BYTES` long. Raises NoAnswerError, TimeoutError."""
    data = None if body is None else msgspec.json.encode(body)
    headers = {} if body is None else {"Content-Type": "application/json"}
    try:
        async with session.request(method, url, data=data, headers=headers, allow_redirects=False) as response:
            if response.status != 200:
                raise NoAnswerError(f"answers with status {response.status}")
            if response.content_type != "application/json" or "Content-Encoding" in response.headers:
                raise NoAnswerError("answers with something else than plain JSON")
            answer = bytearray()
            async for piece in response.content.iter_any():
                answer += piece
                if len(answer) > MAX_ANSWER_BYTES:
                    raise NoAnswerError("gives an answer that is too long")
            return bytes(answer)
    except TimeoutError:
        raise
    except aiohttp.ClientConnectorError as fault:
        outside = isinstance(fault.os_error, NotLoopbackError)
        raise NoAnswerError("is not on this machine alone" if outside else "does not answer") from None
    except (aiohttp.ClientError, OSError, ValueError):
        raise NoAnswerError("does not speak HTTP as it should") from None
