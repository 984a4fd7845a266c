"""The command `tactful`: options and help. The help texts are the documentation of each command."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any, get_args

import click
from click.core import ParameterSource

import tactful
from tactful.coach.types import Audience, Channel, FlagLabel, Sensitivity
from tactful.commands import coaching, config, daemon, drafts
from tactful.commands.coaching import Stretch
from tactful.device import core_dump, settings
from tactful.device.token import CHOICES, Choice
from tactful.fault import where

INTERNAL = 70

_DRAFT_OPTIONS = (
    click.argument("files", nargs=-1, metavar="[FILE...|-]"),
    click.option(
        "--reply-to",
        metavar="FILE",
        help="The message that the draft answers: what it shows and asks, and whether the draft meets that.",
    ),
    click.option("--channel", type=click.Choice(get_args(Channel)), help="What kind of message it is."),
    click.option("--audience", type=click.Choice(get_args(Audience)), help="Who reads it."),
    click.option(
        "--sensitivity",
        type=click.Choice(get_args(Sensitivity)),
        help="How readily to speak up; balanced if not given.",
    ),
    click.option(
        "--labels-off",
        type=click.Choice(get_args(FlagLabel)),
        multiple=True,
        metavar="LABEL",
        help="A kind of phrase not to look for, such as culture_bound. May be given several times.",
    ),
)


def _draft_options(command: Any) -> Any:
    for option in reversed(_DRAFT_OPTIONS):
        command = option(command)
    return command


_port_option = click.option(
    "--port",
    # Those below belong to the system: only an administrator may take them.
    type=click.IntRange(1024, 65535),
    default=tactful.DEFAULT_PORT,
    show_default=True,
    help="Port on 127.0.0.1. The extension uses the default.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(tactful.__version__, message="%(prog)s %(version)s")
def cli() -> None:
    """A tone coach for drafts to customers and colleagues. No text leaves this machine."""


@cli.command()
@_draft_options
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "jsonl", "github"]),
    default="text",
    show_default=True,
    help="text, for people; json, the API's answer (for several files a list, each with its file); jsonl, one API "
    "request a line in and one answer a line out; github, workflow commands.",
)
@click.option(
    "--fail-on",
    type=click.IntRange(1, 3),
    metavar="SEVERITY",
    help="Exit with status 1 when a phrase of this severity (1, 2 or 3) or above is found.",
)
def check(files: tuple[str, ...], form: str, fail_on: int | None, **options: Any) -> None:
    """Show what in a draft may land badly, and how a reader may hear it.

    Reads the FILEs, or standard input.

    Exit status: 0, or with --fail-on nothing found that severe; 1, found; 2, bad input or usage. With --format jsonl
    a bad line gets a problem object in its place, the run goes on, and the status is 2 in the end.
    """
    sys.exit(coaching.check(files, form, _fields(form, options), fail_on))


@cli.command()
@_draft_options
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "jsonl"]),
    default="text",
    show_default=True,
    help="text, for people; json, a list of the API's answers, each with its file (with --start and --end the answer "
    "alone); jsonl, one API request a line in and one answer a line out.",
)
@click.option("--start", type=click.IntRange(0), help="Where the stretch begins, in UTF-16 code units.")
@click.option("--end", type=click.IntRange(0), help="Where the stretch ends, in UTF-16 code units.")
@click.option("-n", type=click.IntRange(1, 5), default=3, show_default=True, help="How many suggestions at most.")
def rewrite(files: tuple[str, ...], form: str, start: int | None, end: int | None, n: int, **options: Any) -> None:
    """Offer other wordings for each phrase that check shows, or for the stretch from --start to --end.

    Reads the FILEs, or standard input.

    Exit status: 0; 2, bad input or usage. With --format jsonl a bad line gets a problem object in its place, the run
    goes on, and the status is 2 in the end.
    """
    if (start is None) != (end is None):
        raise click.UsageError("--start and --end go together.")
    stretch = None if start is None or end is None else Stretch(start, end)
    chosen = click.get_current_context().get_parameter_source("n") is not ParameterSource.DEFAULT
    if form == "jsonl" and (stretch or chosen):
        raise click.UsageError("With --format jsonl each line holds its own start, end and n.")
    sys.exit(coaching.rewrite(files, form, _fields(form, options), n, stretch))


def _fields(form: str, options: dict[str, Any]) -> dict[str, Any]:
    """The options as fields of an API request."""
    fields = {name: value for name, value in options.items() if value not in (None, ())}
    if fields and form == "jsonl":
        raise click.UsageError("With --format jsonl each line holds its own channel, audience and so on.")
    if "reply_to" in fields:
        fields["reply_to"] = drafts.read_message(fields["reply_to"])
    return fields


@cli.command()
@_port_option
@click.option(
    "--token-store",
    type=click.Choice(CHOICES),
    default="auto",
    show_default=True,
    help="Where the token of the paired clients lies: the system keyring, or a file that only you can read. auto takes "
    "the place used before; the first time the keyring if it works, else the file.",
)
@click.option("--pair", "show_code", is_flag=True, help="Show a one-time code for the extension at once.")
@click.option("--verbose", is_flag=True, help="Log each request: its name, status, size and time, never its text.")
def serve(port: int, token_store: Choice, show_code: bool, verbose: bool) -> None:
    """Run the service that the extension talks to, until Ctrl-C.

    Exit status: 0, stopped; 2, usage; 3, already running; 4, the port is taken by another program; 5, the token cannot
    be kept.
    """
    daemon.serve(port, token_store, show_code=show_code, verbose=verbose)


@cli.command()
@_port_option
def pair(port: int) -> None:
    """Show a one-time code to type into the extension. It holds for two minutes and five tries.

    Exit status: 0; 1, the service is not running here.
    """
    daemon.pair(port)


@cli.command()
@_port_option
def status(port: int) -> None:
    """Say whether the service runs, where its token lies, and which model reads the drafts.

    Exit status: 0, running; 1, not.
    """
    daemon.status(port)


@cli.group(name="config", invoke_without_command=True)
@click.pass_context
def config_group(context: click.Context) -> None:
    """Show the settings of this machine, or change one. A running service follows at once.

    Exit status: 0; 1, not set (get); 2, a value that is refused, or usage; 5, the settings cannot be kept or read.
    """
    if context.invoked_subcommand is None:
        config.show()


_setting = click.argument("name", type=click.Choice(list(settings.MEANINGS)))


@config_group.command()
@_setting
def get(name: str) -> None:
    """Print the value of a setting."""
    config.get(name)


@config_group.command(name="set")
@_setting
@click.argument("value")
def set_(name: str, value: str) -> None:
    """Give a setting a value."""
    config.put(name, value)


@config_group.command()
@_setting
def unset(name: str) -> None:
    """Forget the value of a setting."""
    config.unset(name)


def _open_streams() -> None:
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            # Whoever started this closed it.
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115  (until the process ends)
        # A terminal may lack a character of the draft.
        getattr(sys, name).reconfigure(errors="replace")


def main() -> None:
    """Entry point. An unforeseen fault is told by its kind and place alone: its message could hold a draft."""
    core_dump.prevent()
    _open_streams()
    try:
        cli(prog_name="tactful")
    except Exception as fault:
        click.echo(f"Tactful made a mistake, please report it: {where(fault)}", err=True)
        sys.exit(INTERNAL)
