"""Checking and rewriting drafts in this process, without the service."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import click
import msgspec

from tactful.coach.types import AnalyzeRequest, Flag, RewriteRequest
from tactful.commands import drafts, render
from tactful.commands.drafts import Draft
from tactful.service.wire import AnalyzeResponse, RewriteResponse

if TYPE_CHECKING:
    from tactful.coach.coach import Coach

FOUND = 1
BAD_INPUT = 2


class Stretch(NamedTuple):
    """Part of a draft, in UTF-16 code units."""

    start: int
    end: int


def check(files: Sequence[str], form: str, fields: dict[str, Any], fail_on: int | None) -> int:
    """Prints what was found in the drafts. Returns the exit status. Raises Unreadable."""
    if form == "jsonl":
        return _check_lines(files, fail_on)
    requests = [(draft, drafts.request(AnalyzeRequest, draft, fields)) for draft in drafts.read_all(files)]
    coach = drafts.load_coach()
    found: list[tuple[Draft, AnalyzeResponse]] = []
    for draft, request in requests:
        with drafts.naming(draft):
            found.append((draft, drafts.analyze(coach, request)))
    if form == "json":
        _print_json([(draft.name, response) for draft, response in found], alone=len(requests) == 1)
    elif form == "github":
        for draft, response in found:
            for flag in response.flags:
                click.echo(render.github_command(draft.name, draft.text, flag))
    else:
        for draft, response in found:
            _print_found(draft, response)
            if response.reply:
                _echo(render.points(draft.name, fields["reply_to"], response.reply))
    return _status([flag for _, response in found for flag in response.flags], fail_on)


def rewrite(files: Sequence[str], form: str, fields: dict[str, Any], n: int, stretch: Stretch | None) -> int:
    """Prints other wordings for a stretch, or for every flag. Returns the exit status. Raises Unreadable."""
    if form == "jsonl":
        return _rewrite_lines(files)
    requests = [(draft, drafts.request(AnalyzeRequest, draft, fields)) for draft in drafts.read_all(files)]
    coach = drafts.load_coach()
    answers: list[tuple[str, RewriteResponse]] = []
    for draft, request in requests:
        for flag, part in [(None, stretch)] if stretch else _flagged(coach, draft, request, form):
            wanted = drafts.request(RewriteRequest, draft, {**fields, **part._asdict(), "n": n})
            with drafts.naming(draft):
                response = drafts.rewrite(coach, wanted)
            answers.append((draft.name, response))
            if form == "text":
                _print_rewrites(draft, flag, response)
    if form == "json":
        _print_json(answers, alone=stretch is not None and len(requests) == 1)
    return 0


def _flagged(coach: Coach, draft: Draft, request: AnalyzeRequest, form: str) -> list[tuple[Flag | None, Stretch]]:
    with drafts.naming(draft):
        response = drafts.analyze(coach, request)
    if form == "text" and not response.flags:
        _print_found(draft, response)
    return [(flag, Stretch(flag.start, flag.end)) for flag in response.flags]


def _check_lines(files: Sequence[str], fail_on: int | None) -> int:
    coach = drafts.load_coach()
    flags: list[Flag] = []

    def answer(request: AnalyzeRequest) -> AnalyzeResponse:
        response = drafts.analyze(coach, request)
        flags.extend(response.flags)
        return response

    bad = drafts.answer_lines(files, AnalyzeRequest, answer)
    return BAD_INPUT if bad else _status(flags, fail_on)


def _rewrite_lines(files: Sequence[str]) -> int:
    coach = drafts.load_coach()
    bad = drafts.answer_lines(files, RewriteRequest, lambda request: drafts.rewrite(coach, request))
    return BAD_INPUT if bad else 0


def _status(flags: Sequence[Flag], fail_on: int | None) -> int:
    return FOUND if fail_on is not None and any(flag.severity >= fail_on for flag in flags) else 0


def _print_json(answers: list[tuple[str, Any]], *, alone: bool) -> None:
    """The answer where only one was asked for; otherwise a list, each with its file."""
    listed = [{"file": name, **msgspec.to_builtins(answer)} for name, answer in answers]
    content = answers[0][1] if alone else listed
    click.echo(msgspec.json.format(msgspec.json.encode(content), indent=2))


def _echo(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)


def _print_found(draft: Draft, response: AnalyzeResponse) -> None:
    for flag in response.flags:
        _echo(render.flag_report(draft.name, draft.text, flag))
    _echo(render.remarks(draft.name, response))
    if not response.flags and response.language in render.READ:
        click.echo(f"{draft.name}: nothing here is likely to land badly.")


def _print_rewrites(draft: Draft, flag: Flag | None, response: RewriteResponse) -> None:
    if flag is not None:
        _echo(render.flag_report(draft.name, draft.text, flag))
    for number, suggestion in enumerate(response.suggestions, 1):
        _echo(render.suggestion_report(draft.text, number, suggestion))
    if not response.suggestions:
        click.echo("    No better wording is known.")
