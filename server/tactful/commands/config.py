"""The settings of this machine: showing and changing them."""

from __future__ import annotations

import sys

import click

from tactful.device import settings
from tactful.device.paths import state_dir
from tactful.device.state_error import StateError
from tactful.service import loopback
from tactful.service.loopback import AddressError

NOT_SET = 1


class Refused(click.ClickException):
    """A value that cannot be taken."""

    exit_code = 2


class NoSettings(click.ClickException):
    """The settings cannot be kept or read."""

    exit_code = 5


def show() -> None:
    """Prints all settings, with what they do."""
    chosen = _load()
    for name, meaning in settings.MEANINGS.items():
        click.echo(f"{name}: {chosen.get(name, 'not set')}")
        click.echo(click.wrap_text(meaning, 88, "    ", "    "))


def get(name: str) -> None:
    """Prints a value. Exits with 1 when there is none."""
    value = _load().get(name)
    if value is None:
        sys.exit(NOT_SET)
    click.echo(value)


def put(name: str, value: str) -> None:
    """Checks a value and keeps it. Raises Refused."""
    if name == settings.LOCAL_MODEL_URL:
        value = _checked_address(value)
    elif not loopback.runs_here(value):
        raise Refused(
            "This is no name of a model that runs here. (Names that end in “cloud” are of models on other machines.)"
        )
    _save({**_load(), name: value})
    click.echo(f"{name}: {value}")
    if name == settings.LOCAL_MODEL_URL:
        click.echo("From now on it is asked for rewrites as well. `tactful status` says whether it answers.")


def unset(name: str) -> None:
    """Forgets a value."""
    chosen = _load()
    if chosen.pop(name, None) is not None:
        _save(chosen)
    click.echo(f"{name}: not set")


def _checked_address(text: str) -> str:
    try:
        address = loopback.parse(text)
        loopback.check(address)
    except AddressError as fault:
        raise Refused(str(fault)) from None
    return address.url


def _load() -> dict[str, str]:
    try:
        return settings.load(state_dir())
    except StateError as fault:
        raise NoSettings(f"The settings cannot be read: {fault}.") from None


def _save(chosen: dict[str, str]) -> None:
    try:
        settings.save(state_dir(), chosen)
    except StateError as fault:
        raise NoSettings(f"The settings cannot be kept: {fault}.") from None
