"""Running the service, asking after it, and pairing with it."""

from __future__ import annotations

import asyncio
import errno
import logging
import secrets
from typing import TYPE_CHECKING

import click

from tactful.device import origins as origins_file
from tactful.device import settings
from tactful.device.paths import extension_dir, model_dir, state_dir
from tactful.device.state_error import KeyringError, StateError
from tactful.device.token import Choice, Token, find_token, obtain_token
from tactful.service.client import BusyError, Client, NoAnswerError

if TYPE_CHECKING:
    from tactful.coach.coach import Coach
    from tactful.service.origins import Origins
    from tactful.service.state import Service


class NotRunning(click.ClickException):
    """There is no service of ours to talk to."""

    exit_code = 1


class AlreadyRunning(click.ClickException):
    """The service runs already."""

    exit_code = 3


class PortTaken(click.ClickException):
    """The port cannot be had."""

    exit_code = 4


class NoTokenPlace(click.ClickException):
    """The token cannot be kept anywhere."""

    exit_code = 5


def serve(port: int, choice: Choice, *, show_code: bool, verbose: bool) -> None:
    """Runs the service until it is told to stop. Raises click.ClickException."""
    # aiohttp; `tactful check` need not wait for it.
    from tactful.service import app, run  # noqa: PLC0415
    from tactful.service.local_model import LocalModel  # noqa: PLC0415

    logging.basicConfig(format="%(asctime)s %(message)s", level=logging.WARNING)
    logging.getLogger("tactful").setLevel(logging.INFO if verbose else logging.WARNING)
    try:
        listener = run.bind(port)
    except OSError as fault:
        raise _cannot_bind(port, choice, fault) from None
    with listener:
        token = _obtain(choice)
        local_model = LocalModel(lambda: settings.load(state_dir()))
        origins = _origins()
        service = app.create_app(token.value, port, _load_coach, local_model=local_model, origins=origins)
        _announce(port, token)
        if show_code:
            _show_code(service[app.SERVICE].pairing.start())
        asyncio.run(run.serve(service, listener, _say_ready))
    click.echo("Stopped.")


def _origins() -> Origins:
    """The Firefox installations that were paired, and how more are kept. Raises click.ClickException."""
    from tactful.service.origins import Origins  # noqa: PLC0415

    folder = state_dir()

    def keep(paired: list[str]) -> None:
        try:
            origins_file.save(folder, paired)
        except StateError as fault:
            # It is known until the service stops; then Firefox is paired again.
            logging.getLogger("tactful").warning("a pairing was not kept: %s", fault)

    try:
        return Origins(origins_file.load(folder), keep)
    except StateError as fault:
        raise NoTokenPlace(f"Pairings cannot be read: {fault}.") from None


def pair(port: int) -> None:
    """Prints a one-time code of the running service. Raises click.ClickException."""
    try:
        client, _ = _running(port)
        _show_code(client.pair_start().code)
    except NoAnswerError as fault:
        raise _not_answering(port, fault) from None


def status(port: int) -> None:
    """Prints what runs on the port. Raises NotRunning when it is not our service."""
    client, token = _running(port)
    try:
        health = client.health()
    except NoAnswerError as fault:
        raise _not_answering(port, fault) from None
    click.echo(f"Running at http://127.0.0.1:{port}, version {health.version}, for {health.uptime_s:.0f} s")
    click.echo(f"Token:   in {token.place}")
    if health.model is not None:
        click.echo(f"Model:   {health.model.id}, {len(health.model.labels)} labels")
    else:
        click.echo(f"Model:   {health.model_error or 'loading'}")
    click.echo(f"Local model: {_local_model()}")
    click.echo(f"Memory:  {health.rss_mib:.0f} MiB")
    folder = extension_dir()
    click.echo(f"Extension, for “Load unpacked” in chrome://extensions: {folder or 'not built here'}")


def _local_model() -> str:
    """Looks for itself: what the service knows may be old."""
    from tactful.service.local_model import LocalModel  # noqa: PLC0415  (aiohttp; `tactful pair` need not wait for it)

    info = asyncio.run(LocalModel(lambda: settings.load(state_dir())).info())
    if info is None:
        return "off"
    if info.reachable:
        return f"{info.model} at {info.url}"
    return f"at {info.url}, but {info.error}" if info.url else info.error or "off"


def _load_coach() -> Coach:
    from tactful.coach.coach import Coach  # noqa: PLC0415  (brings in onnxruntime, in the coach's thread)

    return Coach.load(model_dir(), cache_key=secrets.token_bytes(32))


def _announce(port: int, token: Token) -> None:
    click.echo(f"Tactful listens at http://127.0.0.1:{port}, on this machine only.")
    if token.note is not None:
        click.echo(f"Note: {token.note}, so the token is kept in a file.")
    click.echo(f"The token is in {token.place}.")
    click.echo("To pair the extension, run `tactful pair` in another terminal and type the code into its popup.")


def _show_code(code: str) -> None:
    click.echo(f"Code: {code}")
    click.echo("Type it into the Tactful popup within two minutes. It works once.")


def _say_ready(service: Service) -> None:
    if service.coach is None:
        click.echo(f"No draft can be read: {service.model_error}", err=True)
    else:
        click.echo(f"Ready, with model {service.coach.model.card.id}. Ctrl-C stops it.")


def _obtain(choice: Choice) -> Token:
    try:
        return obtain_token(choice, state_dir())
    except KeyringError as fault:
        advice = "`tactful serve --token-store file` keeps it in a file that only you can read."
        raise NoTokenPlace(f"The token cannot be kept: {fault}. {advice}") from None
    except StateError as fault:
        raise NoTokenPlace(f"The token cannot be kept: {fault}.") from None


def _cannot_bind(port: int, choice: Choice, fault: OSError) -> click.ClickException:
    if fault.errno != errno.EADDRINUSE:
        return PortTaken(f"Port {port} cannot be used: {fault.strerror}.")
    try:
        # A service that took the port a moment ago may not have its token yet. Whichever of us gets to make it, both
        # hold the same then.
        token = find_token(state_dir()) or obtain_token(choice, state_dir())
    except StateError:
        token = None
    neighbour = "stranger" if token is None else Client(port, token.value).neighbour()
    if neighbour == "ours":
        return AlreadyRunning(f"Tactful is already running at http://127.0.0.1:{port}.")
    if neighbour == "busy":
        return PortTaken(_busy(port))
    return PortTaken(
        f"Port {port} is taken by a program that does not hold your token. "
        "Stop that program, then start Tactful again: the extension expects it on this port."
    )


def _running(port: int) -> tuple[Client, Token]:
    try:
        token = find_token(state_dir())
    except StateError as fault:
        raise NotRunning(f"The token cannot be read: {fault}.") from None
    if token is None:
        raise NotRunning("Tactful has not run on this machine yet: start it with `tactful serve`.")
    client = Client(port, token.value)
    neighbour = client.neighbour()
    if neighbour == "nobody":
        raise NotRunning(f"Tactful is not running on port {port}: start it with `tactful serve`.")
    if neighbour == "busy":
        raise NotRunning(_busy(port))
    if neighbour == "stranger":
        raise NotRunning(
            f"Port {port} is taken by a program that does not hold your token: it gets nothing from Tactful."
        )
    return client, token


def _busy(port: int) -> str:
    return f"The program on port {port} is too busy to show whether it is Tactful: try again in a second."


def _not_answering(port: int, fault: NoAnswerError) -> NotRunning:
    if isinstance(fault, BusyError):
        return NotRunning(f"Tactful on port {port} is busy: try again in a second.")
    return NotRunning(f"Tactful on port {port} does not answer: stop it and start it again.")
