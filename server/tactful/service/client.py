"""The command line's side of the service: who is on the port, and what it says."""

from __future__ import annotations

import http.client
import secrets
from typing import Literal, TypeVar

import msgspec

from tactful.service import wire
from tactful.service.identity import prove, same

T = TypeVar("T")
Neighbour = Literal["ours", "stranger", "nobody", "busy"]
ANSWER_WITHIN_S = 5


class NoAnswerError(Exception):
    """The service gave no answer, or one that cannot be read."""


class NobodyError(NoAnswerError):
    """Nothing listens on the port."""


class BusyError(NoAnswerError):
    """Too much was asked of it: a second later it answers."""


class Client:
    """Talks to the service on a port. Nothing but `neighbour` may be called before that said `ours`."""

    def __init__(self, port: int, token: str) -> None:
        self._port = port
        self._token = token

    def neighbour(self) -> Neighbour:
        """Who listens on the port: a service that proves it holds our token, somebody else, nobody, or one too busy to
        say.
        """
        nonce = secrets.token_urlsafe(32)
        try:
            answer = self._ask("POST", "/v1/hello", wire.HelloResponse, wire.HelloRequest(nonce), trusted=False)
        except NobodyError:
            return "nobody"
        except BusyError:
            return "busy"
        except NoAnswerError:
            return "stranger"
        expected = prove(self._token, self._port, nonce)
        return "ours" if same(answer.proof.encode("utf-8", "replace"), expected.encode("ascii")) else "stranger"

    def health(self) -> wire.HealthResponse:
        """State of the service. Raises NoAnswerError."""
        return self._ask("GET", "/v1/health", wire.HealthResponse)

    def pair_start(self) -> wire.PairStartResponse:
        """A new one-time code. Raises NoAnswerError, which may be BusyError."""
        return self._ask("POST", "/v1/pair/start", wire.PairStartResponse, wire.PairStartRequest())

    def _ask(
        self, method: str, path: str, answer: type[T], body: msgspec.Struct | None = None, *, trusted: bool = True
    ) -> T:
        headers = {"Content-Type": "application/json"} if body is not None else {}
        if trusted:
            headers["Authorization"] = f"Bearer {self._token}"
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=ANSWER_WITHIN_S)
        try:
            connection.request(method, path, None if body is None else msgspec.json.encode(body), headers)
            response = connection.getresponse()
            if response.status == http.HTTPStatus.TOO_MANY_REQUESTS:
                raise BusyError
            return msgspec.json.decode(response.read(1_000_000), type=answer)
        except ConnectionRefusedError:
            raise NobodyError from None
        except (OSError, http.client.HTTPException, msgspec.DecodeError, ValueError):
            raise NoAnswerError from None
        finally:
            connection.close()
