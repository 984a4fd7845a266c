"""tactful rewrite."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Tactful

HARSH = "Send me the report now."
WARM = "Thanks for waiting, I will call you at four."


def test_shows_each_suggestion_as_a_change(tactful: Tactful) -> None:
    result = tactful("rewrite", stdin=HARSH)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0].startswith("standard input:1:1: ")
    assert any(line.startswith("    1. ") for line in lines)
    assert any(line.startswith("       - Send me") for line in lines)
    assert any(line.startswith("       + ") for line in lines)


def test_says_so_when_nothing_needs_it(tactful: Tactful) -> None:
    assert tactful("rewrite", stdin=WARM).stdout == "standard input: nothing here is likely to land badly.\n"


def test_json_for_a_stretch_is_the_answer_of_the_api(tactful: Tactful) -> None:
    result = tactful("rewrite", "--format", "json", "--start", 0, "--end", 22, "-n", 1, stdin=HARSH)
    answer = json.loads(result.stdout)
    assert set(answer) == {"suggestions", "elapsed_ms"}
    assert len(answer["suggestions"]) == 1


def test_json_for_every_phrase_is_a_list(tactful: Tactful) -> None:
    assert json.loads(tactful("rewrite", "--format", "json", stdin=WARM).stdout) == []
    answers = json.loads(tactful("rewrite", "--format", "json", stdin=HARSH).stdout)
    assert [set(answer) for answer in answers] == [{"file", "suggestions", "elapsed_ms"}]


def test_lines(tactful: Tactful) -> None:
    lines = [json.dumps({"text": HARSH, "start": 0, "end": 22}), json.dumps({"text": HARSH}), "{"]
    result = tactful("rewrite", "--format", "jsonl", stdin="\n".join(lines) + "\n")
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [answer.get("status", 200) for answer in answers] == [200, 422, 400]
    assert answers[0]["suggestions"]
    assert result.exit_code == 2


@pytest.mark.parametrize("options", [("--start", 0, "--end", 22), ("-n", 1), ("-n", 3)])
def test_lines_hold_their_own_stretch_and_number(tactful: Tactful, options: tuple[object, ...]) -> None:
    line = json.dumps({"text": HARSH, "start": 0, "end": 22})
    result = tactful("rewrite", "--format", "jsonl", *options, stdin=line)
    assert (result.exit_code, result.stdout) == (2, "")


def test_half_a_stretch_is_wrong_usage(tactful: Tactful) -> None:
    assert tactful("rewrite", "--start", 3, stdin=WARM).exit_code == 2


def test_a_stretch_outside_the_draft(tactful: Tactful) -> None:
    result = tactful("rewrite", "--start", 0, "--end", 999, stdin=WARM)
    assert result.exit_code == 2
    assert "standard input: " in result.stderr
