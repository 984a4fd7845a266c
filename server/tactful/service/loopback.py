"""What leads to this machine and nowhere else: addresses, and names of models."""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Sequence
from typing import Any, NamedTuple

# Written out, so that no two readers of addresses can take it for different hosts.
_FORM = re.compile(
    r"http://(?P<host>[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::(?P<port>[0-9]{1,5}))?(?P<path>(?:/[\w.~-]+)*)/?", re.I | re.A
)
_HTTP_PORT = 80
# Ollama passes what it is asked for a model of such a name on to servers of its makers.
_REMOTE_MODEL = re.compile(r"[:-]cloud$", re.I)
# In one line, and without control characters for the terminal that shows it.
_MODEL_NAME = re.compile(r"[!-~](?:[ -~]{0,198}[!-~])?")


class NotLoopbackError(OSError):
    """An address leads, or may lead, to another machine."""


class AddressError(ValueError):
    """An address that cannot be used. The message says why, and what to do."""


class Address(NamedTuple):
    """Where an HTTP interface of this machine is: its base address without a final slash, host and port apart."""

    url: str
    host: str
    port: int


def parse(text: str) -> Address:
    """Reads an address such as http://127.0.0.1:11434/v1; `/v1` where there is no path. Raises AddressError."""
    match = _FORM.fullmatch(text)
    if match is None:
        raise AddressError("Write it like http://127.0.0.1:11434, with the port that your model's server names.")
    port = int(match["port"] or _HTTP_PORT)
    if not 0 < port < 2**16:
        raise AddressError("A port is a number from 1 to 65535.")
    host = match["host"].lower()
    # Numbers have one spelling each: 127.1 and 2130706433 are read in more than one way.
    if host[0] == "[" or host.rstrip(".").rsplit(".", 1)[-1][:1].isdigit():
        try:
            ipaddress.ip_address(host.strip("[]"))
        except ValueError:
            raise AddressError("This is no address: use 127.0.0.1 or [::1].") from None
    return Address(f"http://{host}:{port}{match['path'] or '/v1'}", host.strip("[]"), port)


def check(address: Address) -> None:
    """Looks the host up. Raises AddressError when it is unknown, or when any of its addresses is not on this machine."""
    try:
        only_loopback(socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM))
    except NotLoopbackError:
        raise AddressError(
            f"{address.host} is not this machine alone. Drafts stay on this machine, so only an address such as "
            "127.0.0.1, [::1] or localhost is taken."
        ) from None
    except (OSError, UnicodeError):
        raise AddressError(f"{address.host} is not known on this machine: use 127.0.0.1.") from None


def only_loopback(found: Sequence[tuple[Any, ...]]) -> None:
    """Checks what `getaddrinfo` found: raises NotLoopbackError unless every address is a loopback address."""
    for *_, place in found:
        try:
            inside = ipaddress.ip_address(place[0]).is_loopback
        except ValueError:
            inside = False
        if not inside:
            raise NotLoopbackError


def runs_here(model: str) -> bool:
    """Whether a model's name is well-formed, and none that a server on this machine would pass on to another."""
    return bool(_MODEL_NAME.fullmatch(model)) and not _REMOTE_MODEL.search(model)
