"""Findings for people: lines of a draft with the phrases marked, and rewrites as a change one can read."""

from __future__ import annotations

import difflib
import os
import re
import sys
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

import click
from wcwidth import wcswidth

from tactful.coach.types import Analysis, Feeling, Flag, Question, Reply, Suggestion

SEVERITY = {1: "may sting for some readers", 2: "likely to sting", 3: "will damage the relationship"}
_COLOUR = {1: "cyan", 2: "yellow", 3: "red"}
# How much of a long line is shown on either side of a phrase, in characters.
_CONTEXT = 60
# Classes of the characters that embed, override and isolate (UAX #9): U+202A to U+202E, U+2066 to U+2069.
_TURNING = {"LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"}


class Place(NamedTuple):
    """Line and column of a character, both from 1, the column in characters."""

    line: int
    column: int


def slice_units(text: str, start: int, end: int) -> str:
    """The characters between two offsets in UTF-16 code units."""
    return text.encode("utf-16-le")[start * 2 : end * 2].decode("utf-16-le")


def place(text: str, units: int) -> Place:
    """Where an offset in UTF-16 code units falls."""
    before = slice_units(text, 0, units)
    return Place(before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)


def flag_report(name: str, text: str, flag: Flag) -> Iterator[str]:
    """One flag: where, what, the line with the phrase marked, and why."""
    line, column = place(text, flag.start)
    label = flag.label.replace("_", " ")
    head = f"{name}:{line}:{column}: {label}, {SEVERITY[flag.severity]}"
    yield click.style(head, bold=True) if _coloured() else head
    phrase = slice_units(text, flag.start, flag.end)
    before = slice_units(text, 0, flag.start).rsplit("\n", 1)[-1]
    after = text[len(slice_units(text, 0, flag.end)) :].split("\n", 1)[0]
    parts = phrase.split("\n")
    for number, part in enumerate(parts):
        left = _visible(_last(before)) if number == 0 else ""
        right = _visible(_first(after)) if number == len(parts) - 1 else ""
        yield from _marked(left, _visible(part), right, flag.severity)
    yield f"    {flag.why}"


# English, and text without words: a thumb, a number, a mere quotation.
READ = ("en", "und")


def remarks(name: str, analysis: Analysis) -> Iterator[str]:
    """What else there is to say about a draft: its language, and tips."""
    if analysis.language not in READ:
        yield f"{name}: the text seems to be in another language ({analysis.language}). Tactful reads English."
    for tip in analysis.tips:
        example = f" For example: {tip.suggestion.strip()}" if tip.suggestion else ""
        yield f"{name}: {_visible(tip.text + example)}"


def points(name: str, message: str, reply: Reply) -> Iterator[str]:
    """What the message being answered shows and asks, and whether the draft meets it."""
    for feeling in reply.feelings:
        state = "met" if feeling.met else "not met"
        yield f"{name}: {feeling.signal}, {state}: {_quoted(message, feeling)}"
    for question in reply.questions:
        state = "answered" if question.answered else "not answered"
        yield f"{name}: question, {state}: {_quoted(message, question)}"


def _quoted(message: str, point: Feeling | Question) -> str:
    return _first(_visible(slice_units(message, point.start, point.end)))


def suggestion_report(text: str, number: int, suggestion: Suggestion) -> Iterator[str]:
    """One rewrite: what goes, what comes, and what it does differently."""
    old, new = _visible(slice_units(text, suggestion.start, suggestion.end)), _visible(suggestion.replacement)
    if _coloured():
        old, new = _coloured_change(old, new)
    yield f"    {number}. {suggestion.note}"
    yield f"       - {old.rstrip()}"
    yield f"       + {new.rstrip()}"


def github_command(name: str, text: str, flag: Flag) -> str:
    """A flag as a GitHub workflow command, which marks the line in a pull request."""
    start, end = place(text, flag.start), place(text, flag.end)
    where = f"file={_property(name)},line={start.line},endLine={end.line},col={start.column},endColumn={end.column}"
    title = _property(f"{flag.label.replace('_', ' ')} ({SEVERITY[flag.severity]})")
    return f"::warning {where},title={title}::{_message(flag.why)}"


def _coloured() -> bool:
    """Whether colour is seen: in a terminal, unless the person does not want it (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def _marked(left: str, phrase: str, right: str, severity: int) -> Iterator[str]:
    if _coloured():
        yield f"  | {left}{click.style(phrase, fg=_COLOUR[severity], underline=True)}{right}"
        return
    yield f"  | {left}{phrase}{right}".rstrip()
    yield f"  | {' ' * _width(left)}{'^' * max(1, _width(phrase))}"


def _coloured_change(old: str, new: str) -> tuple[str, str]:
    before, after = re.findall(r"\s+|\S+", old), re.findall(r"\s+|\S+", new)
    gone, come = [], []
    for kind, i, j, k, m in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        same = kind == "equal"
        gone.append("".join(before[i:j]) if same else click.style("".join(before[i:j]), fg="red", strikethrough=True))
        come.append("".join(after[k:m]) if same else click.style("".join(after[k:m]), fg="green", bold=True))
    return "".join(gone), "".join(come)


def _visible(text: str) -> str:
    """Control characters would move the cursor or change the terminal, and those of direction turn what stands round them."""
    text = text.replace("\r", "").replace("\t", " ").replace("\n", " ")
    return "".join("\N{REPLACEMENT CHARACTER}" if _unseen(char) else char for char in text)


def _unseen(char: str) -> bool:
    return unicodedata.category(char) == "Cc" or unicodedata.bidirectional(char) in _TURNING


def _width(text: str) -> int:
    width: int = wcswidth(text)
    return width if width >= 0 else len(text)


def _last(text: str) -> str:
    return text if len(text) <= _CONTEXT else "…" + text[-_CONTEXT:]


def _first(text: str) -> str:
    return text if len(text) <= _CONTEXT else text[:_CONTEXT] + "…"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
