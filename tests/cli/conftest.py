"""The command line, run in this process on the coach that all tests share."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result

from tactful.cli import cli
from tactful.coach.coach import Coach
from tactful.commands import drafts

Tactful = Callable[..., Result]

# Windows has no pseudo-terminals.
collect_ignore = ["test_terminal.py"] if sys.platform == "win32" else []


@pytest.fixture
def tactful(coach: Coach, monkeypatch: pytest.MonkeyPatch) -> Tactful:
    """Runs `tactful` with arguments, and `stdin` as its standard input."""
    monkeypatch.setattr(drafts, "load_coach", lambda: coach)

    def run(*arguments: object, stdin: str | bytes = b"") -> Result:
        return CliRunner().invoke(cli, [str(argument) for argument in arguments], input=stdin, prog_name="tactful")

    return run
