"""The documentation names every command, option, address and kind of problem there is, and none that is not."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from tactful.cli import cli
from tactful.device.settings import MEANINGS
from tactful.service.problem import TITLES
from tactful.service.routes import ROUTES

PAGE = (Path(__file__).parents[2] / "docs" / "protocol.md").read_text("utf-8")


@pytest.mark.parametrize("command", cli.commands.values(), ids=cli.commands.keys())
def test_every_command_and_option(command: click.Command) -> None:
    row = re.search(rf"^\| .*`{command.name}`.*$", PAGE, re.M)
    assert row is not None
    options = {name for parameter in command.params for name in parameter.opts if name.startswith("-")}
    assert set(re.findall(r"`(-[-a-z]+)`", row[0])) == options
    for parameter in command.params:
        assert isinstance(parameter, click.Argument) or getattr(parameter, "help", None)


def test_every_address() -> None:
    assert set(re.findall(r"^\| `([A-Z]+)` \| `([^`]+)` \| (yes|no) ", PAGE, re.M)) == {
        (route.method, route.path, "no" if route.open else "yes") for route in ROUTES
    }


def test_every_setting() -> None:
    page = (Path(__file__).parents[2] / "docs" / "local-model.md").read_text("utf-8")
    assert set(re.findall(r"^tactful config set (\S+)", page, re.M)) == set(MEANINGS)


def test_every_kind_of_problem() -> None:
    table = PAGE.split("## Errors")[1].split("## Who")[0]
    rows = re.findall(r"^\| ([0-9, ]+) \| ([^|]+) \|", table, re.M)
    documented = {kind: statuses for statuses, kinds in rows for kind in re.findall(r"`(\w+)`", kinds)}
    assert set(documented) == set(TITLES)
    assert all(str(status) in documented[kind] for kind, (status, _) in TITLES.items())
