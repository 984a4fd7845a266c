"""tactful check."""

from __future__ import annotations

import codecs
import json
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from tactful.cli import cli, main
from tactful.coach.coach import Coach
from tactful.coach.types import AnalyzeRequest
from tactful.commands import drafts
from tests.cli.conftest import Tactful

HARSH = "Calm down, it is not a big deal."
WARM = "Thanks for waiting, I will call you at four."


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    file = tmp_path / "mail.txt"
    file.write_text(f"Hi Sam 🙂,\n\n{HARSH}\n", "utf-8")
    return file


def test_shows_the_words_in_their_line_and_why(tactful: Tactful, mail: Path) -> None:
    result = tactful("check", mail)
    assert result.exit_code == 0
    head, line, carets, why = result.stdout.splitlines()[-4:]
    assert head.startswith(f"{mail}:3:1: dismissive, ")
    assert line == f"  | {HARSH}"
    assert set(carets) == {" ", "|", "^"}
    assert carets.index("^") == line.index("Calm")
    assert len(why) > 20


def test_says_so_when_there_is_nothing(tactful: Tactful) -> None:
    result = tactful("check", stdin=WARM)
    assert (result.exit_code, result.stdout) == (0, "standard input: nothing here is likely to land badly.\n")


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_reads_standard_input(tactful: Tactful, arguments: tuple[str, ...]) -> None:
    assert "standard input:1:1: dismissive" in tactful("check", *arguments, stdin=HARSH).stdout


def test_several_files(tactful: Tactful, mail: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(WARM, "utf-8")
    text = tactful("check", mail, other).stdout
    assert f"{mail}:3:1" in text
    assert f"{other}: nothing here" in text
    answers = json.loads(tactful("check", "--format", "json", mail, other).stdout)
    assert [answer["file"] for answer in answers] == [str(mail), str(other)]
    assert answers[0]["flags"]
    assert not answers[1]["flags"]


def test_json_is_the_answer_of_the_api(tactful: Tactful) -> None:
    answer = json.loads(tactful("check", "--format", "json", stdin=HARSH).stdout)
    assert set(answer) == {"flags", "moves", "reply", "tips", "language", "skipped", "elapsed_ms"}
    flag = answer["flags"][0]
    assert (flag["label"], flag["start"]) == ("dismissive", 0)


def test_github_marks_file_line_and_column(tactful: Tactful, mail: Path) -> None:
    line = tactful("check", "--format", "github", mail).stdout.splitlines()[-1]
    assert line.startswith(f"::warning file={mail},line=3,endLine=3,col=1,endColumn=")
    assert ",title=dismissive (" in line


@pytest.mark.parametrize(
    ("text", "fail_on", "status"), [(HARSH, None, 0), (HARSH, 1, 1), (HARSH, 3, 0), (WARM, 1, 0), (WARM, None, 0)]
)
@pytest.mark.parametrize("form", ["text", "json", "jsonl", "github"])
def test_exit_status(tactful: Tactful, text: str, fail_on: int | None, status: int, form: str) -> None:
    wanted = () if fail_on is None else ("--fail-on", fail_on)
    stdin = json.dumps({"text": text}) if form == "jsonl" else text
    assert tactful("check", "--format", form, *wanted, stdin=stdin).exit_code == status


def test_options_are_the_fields_of_a_request(tactful: Tactful, coach: Coach, tmp_path: Path) -> None:
    incoming = tmp_path / "incoming.txt"
    incoming.write_text("When will it be fixed?", "utf-8")
    draft = f"{HARSH} You might have read the note. Good effort, for you."
    options = ("--labels-off", "dismissive", "--labels-off", "demanding", "--reply-to", incoming)
    settings = ("--channel", "chat", "--audience", "customer", "--sensitivity", "high")
    answer = json.loads(tactful("check", *options, *settings, "--format", "json", stdin=draft).stdout)
    request = AnalyzeRequest(draft, "chat", "customer", "When will it be fixed?", "high", ["dismissive", "demanding"])
    assert answer == {**msgspec.to_builtins(coach.analyze(request)), "elapsed_ms": answer["elapsed_ms"]}
    plain = json.loads(tactful("check", "--format", "json", stdin=draft).stdout)
    assert plain["flags"] != answer["flags"]


BAD_BYTES = {"empty": b"", "nul": b"a\0b", "not UTF-8": b"caf\xe9 SECRET", "too long": b"x" * 100_001}


@pytest.mark.parametrize("content", BAD_BYTES.values(), ids=BAD_BYTES.keys())
def test_bad_input_is_told_plainly(tactful: Tactful, content: bytes) -> None:
    result = tactful("check", stdin=content)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("Error: standard input")
    assert "SECRET" not in result.stderr


def test_a_missing_file(tactful: Tactful, tmp_path: Path) -> None:
    result = tactful("check", tmp_path / "no.txt")
    assert (result.exit_code, result.stderr) == (
        2,
        f"Error: {tmp_path / 'no.txt'} cannot be read: No such file or directory.\n",
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ("--format", "xml"),
        ("--fail-on", "4"),
        ("--labels-off", "rude"),
        ("--sensitivity", "huge"),
        ("--format", "jsonl", "--channel", "chat"),
    ],
)
def test_wrong_usage(tactful: Tactful, arguments: tuple[str, ...]) -> None:
    assert tactful("check", *arguments, stdin=WARM).exit_code == 2


def test_lines_are_answered_in_order_and_bad_ones_in_their_place(tactful: Tactful) -> None:
    lines = [
        json.dumps({"text": HARSH}),
        "not json",
        json.dumps({"text": ""}),
        "",
        '{"text":"half \\ud800"}',
        json.dumps({"text": WARM, "channel": "email"}),
    ]
    result = tactful("check", "--format", "jsonl", "-", stdin="\n".join(lines))
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 2
    assert [answer.get("status", 200) for answer in answers] == [200, 400, 422, 400, 422, 200]
    assert answers[0]["flags"][0]["label"] == "dismissive"
    assert answers[-1]["flags"] == []


def test_no_lines_no_answers(tactful: Tactful) -> None:
    result = tactful("check", "--format", "jsonl", stdin=b"")
    assert (result.exit_code, result.stdout) == (0, "")


def test_lines_may_begin_with_a_byte_order_mark(tactful: Tactful) -> None:
    line = json.dumps({"text": WARM}).encode()
    result = tactful("check", "--format", "jsonl", stdin=codecs.BOM_UTF8 + line + b"\n" + line)
    assert [json.loads(answer)["language"] for answer in result.stdout.splitlines()] == ["en", "en"]


def test_a_draft_cannot_steer_the_terminal(tactful: Tactful) -> None:
    result = tactful("check", stdin=f"\x1b]0;title\x07 {HARSH}")
    assert "\x1b" not in result.stdout
    assert "\x07" not in result.stdout


def test_a_message_cannot_steer_the_terminal(tactful: Tactful, tmp_path: Path) -> None:
    incoming = tmp_path / "incoming.txt"
    incoming.write_text("Hi,\nwhen will the \x1b[31mred scanner\x1b]0;title\x07 arrive?", "utf-8")
    result = tactful("check", "--reply-to", incoming, stdin=HARSH)
    assert result.stdout.count("red scanner") >= 2
    assert "\x1b" not in result.stdout
    assert "\x07" not in result.stdout


TURNING = [chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))]


def test_neither_can_turn_what_the_terminal_shows(tactful: Tactful, tmp_path: Path) -> None:
    incoming = tmp_path / "incoming.txt"
    incoming.write_text(f"Hi,\nwhen will the {''.join(TURNING)}red scanner arrive?", "utf-8")
    shown = tactful("check", "--reply-to", incoming, stdin="".join(TURNING) + HARSH).stdout
    assert shown.count("red scanner") >= 2
    assert not set(TURNING) & set(shown)


def test_a_message_without_a_name_is_not_passed_over(tactful: Tactful) -> None:
    for verb in ("check", "rewrite"):
        result = tactful(verb, "--reply-to", "", stdin=HARSH)
        assert result.exit_code == 2
        assert "“” cannot be read" in result.stderr


def test_without_a_model(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(drafts, "model_dir", lambda: tmp_path)
    result = CliRunner().invoke(cli, ["check"], input=HARSH)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "install Tactful again" in result.stderr


def test_an_unforeseen_fault_keeps_the_draft_to_itself(
    coach: Coach, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(request: object) -> None:
        raise RuntimeError(request)

    (tmp_path / "mail.txt").write_text(HARSH)
    monkeypatch.setattr(drafts, "load_coach", lambda: coach)
    monkeypatch.setattr(coach, "analyze", fail)
    monkeypatch.setattr("sys.argv", ["tactful", "check", str(tmp_path / "mail.txt")])
    with pytest.raises(SystemExit) as ended:
        main()
    said = capsys.readouterr()
    assert ended.value.code == 70
    assert "RuntimeError at " in said.err
    assert "Calm" not in said.out + said.err


def test_reply_to_shows_what_is_not_answered_yet(tactful: Tactful, tmp_path: Path) -> None:
    incoming = tmp_path / "incoming.txt"
    incoming.write_text("Hi,\nWhen does the scanner arrive?\nJo", "utf-8")
    text = tactful("check", "--reply-to", incoming, stdin="Have a good day.").stdout
    assert "standard input: question, not answered: When does the scanner arrive?" in text


@pytest.mark.parametrize(
    ("message", "problem"), [("", "is empty"), ("Where is it?\0", "NUL"), ("a" * 100_001, "longer")]
)
def test_a_message_that_cannot_be_answered_is_named_itself(
    tactful: Tactful, tmp_path: Path, message: str, problem: str
) -> None:
    incoming = tmp_path / "incoming.txt"
    incoming.write_text(message, "utf-8")
    for verb in ("check", "rewrite"):
        result = tactful(verb, "--reply-to", incoming, stdin=HARSH)
        assert result.exit_code == 2
        assert f"{incoming}: " in result.stderr
        assert problem in result.stderr
        assert "standard input" not in result.stderr
