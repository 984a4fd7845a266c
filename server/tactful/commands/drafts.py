"""Drafts in: files, standard input, streams of requests."""

from __future__ import annotations

import asyncio
import codecs
import secrets
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any, NamedTuple, TypeVar

import click
import msgspec

from tactful.coach.offsets import check_characters
from tactful.coach.types import AnalyzeRequest, BadText, ModelError, RewriteRequest
from tactful.device import settings
from tactful.device.paths import model_dir, state_dir
from tactful.device.state_error import StateError
from tactful.service import wire
from tactful.service.problem import Problem

if TYPE_CHECKING:
    from tactful.coach.coach import Coach

A = TypeVar("A")
R = TypeVar("R", AnalyzeRequest, RewriteRequest)
STANDARD_INPUT = "-"


class Draft(NamedTuple):
    """A text with the name it is reported under."""

    name: str
    text: str


class Unreadable(click.ClickException):
    """Bad input. Ends the command with status 2."""

    exit_code = 2


def load_coach() -> Coach:
    """The coach in this process. Raises Unreadable when the model cannot be used."""
    try:
        from tactful.coach.coach import Coach  # noqa: PLC0415  (brings in onnxruntime; `--help` need not wait for it)

        return Coach.load(model_dir(), cache_key=secrets.token_bytes(32))
    except ModelError as fault:
        raise Unreadable(str(fault)) from None
    except ImportError as fault:
        raise Unreadable(f"A part of Tactful cannot be loaded ({fault.name}): install it again.") from None


def read_all(files: Sequence[str]) -> list[Draft]:
    """The drafts in files, `-` or no file being standard input. Raises Unreadable."""
    return [Draft(_name(file), read_text(file)) for file in files or (STANDARD_INPUT,)]


def read_message(file: str) -> str:
    """The message that a draft answers. Raises Unreadable, naming its file, when it cannot be read or is no text."""
    message = Draft(_name(file), read_text(file))
    request(AnalyzeRequest, message, {})
    with naming(message):
        try:
            check_characters(message.text)
        except BadText as fault:
            raise wire.bad_text(fault) from None
    return message.text


def request(kind: type[R], draft: Draft, fields: dict[str, Any]) -> R:
    """A checked request for a draft. Raises Unreadable, naming the draft and the field."""
    with naming(draft):
        return wire.decode(msgspec.json.encode({"text": draft.text, **fields}), kind)


@contextmanager
def naming(draft: Draft) -> Iterator[None]:
    """Turns a problem with a draft into Unreadable, with the draft's name."""
    try:
        yield
    except Problem as problem:
        raise Unreadable(f"{draft.name}: {problem.details.detail}") from None


def analyze(coach: Coach, body: AnalyzeRequest) -> wire.AnalyzeResponse:
    """The coach's analysis with its time. Raises Problem."""
    return wire.analyze_response(*_ask(coach.analyze, body))


def rewrite(coach: Coach, body: RewriteRequest) -> wire.RewriteResponse:
    """The coach's suggestions with their time. Raises Problem, Unreadable."""
    return wire.rewrite_response(*_ask(lambda wanted: coach.rewrite(wanted, _borrowed(coach, wanted)), body))


def _borrowed(coach: Coach, body: RewriteRequest) -> list[str]:
    """What the person's own larger model would write, if they have one."""
    try:
        chosen = settings.load(state_dir())
    except StateError as fault:
        raise Unreadable(f"The settings cannot be read: {fault}.") from None
    brief = coach.brief(body) if settings.LOCAL_MODEL_URL in chosen else None
    if brief is None:
        return []
    from tactful.service.local_model import LocalModel  # noqa: PLC0415  (aiohttp; few have such a model)

    return asyncio.run(LocalModel(lambda: chosen).wordings(brief))


def answer_lines(files: Sequence[str], kind: type[R], answer: Callable[[R], msgspec.Struct]) -> int:
    """Prints one answer for each line of the files, at once and in order, and a problem in the place of a bad line.

    Returns the number of bad lines. Raises Unreadable.
    """
    out = sys.stdout.buffer
    bad = 0
    for line in _lines(files):
        try:
            result = answer(wire.decode(line, kind))
        except Problem as problem:
            result = problem.details
            bad += 1
        out.write(msgspec.json.encode(result) + b"\n")
        out.flush()
    return bad


def _lines(files: Sequence[str]) -> Iterator[bytes]:
    for file in files or (STANDARD_INPUT,):
        with _opened(file) as stream:
            for number, line in enumerate(stream):
                yield line if number else line.removeprefix(codecs.BOM_UTF8)


def read_text(file: str) -> str:
    """The text of one file. Raises Unreadable."""
    with _opened(file) as stream:
        try:
            return stream.read().decode("utf-8-sig")
        except UnicodeDecodeError:
            raise Unreadable(f"{_name(file)} is not UTF-8 text.") from None


@contextmanager
def _opened(file: str) -> Iterator[IO[bytes]]:
    try:
        with click.open_file(file, "rb") as stream:
            yield stream
    except OSError as fault:
        raise Unreadable(f"{_name(file)} cannot be read: {fault.strerror}.") from None


def _name(file: str) -> str:
    return "standard input" if file == STANDARD_INPUT else file or "“”"


def _ask(verb: Callable[[R], A], body: R) -> tuple[A, float]:
    begin = time.perf_counter()
    try:
        return verb(body), time.perf_counter() - begin
    except BadText as fault:
        raise wire.bad_text(fault) from None
