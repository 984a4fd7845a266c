"""A worry said back and waved off in the next sentence ("sore back? we've all got one"): the echo stays, the wave goes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tactful.coach.rewrite.candidate import Candidate, Strategy, Target
from tactful.coach.rewrite.orders import ASKS
from tactful.coach.rewrite.pattern import fit

# A few words with a question mark, and the sentence behind them.
ECHO = re.compile(r"(?:^|(?<=[.!?\n] )|(?<=\n))(?P<echo>[^.!?\n]{3,45})\? (?P<wave>[^.?!\n]+[.!🙄🙃😂]*)(?=\s|$)")
# What asks for something is a question, and no echo.
ASKING = re.compile(
    r"\W*(?:can|could|will|would|do|does|did|is|are|was|were|have|has|what|when|where|why|how|who|which|shall|should|may|any)\b",
    re.I,
)
# Orders that wave a worry off; any other one asks for something.
WAVES = re.compile(
    r"(?:so )?(?:join the (?:queue|club)|buy|get|drink|take|try|have)\b(?! (?:it|them|this|that|over|back)\b)", re.I
)
# An answer that stands is no wave.
DECIDES = re.compile(r"\b(?:no|not|nope|never|that's it)\b", re.I)
MAX_ECHO, MAX_WAVE = 6, 12
SEES = "takes the matter seriously"
BETTER: tuple[tuple[str, Strategy, str], ...] = (
    ("that sounds hard, what would help?", "acknowledge", SEES),
    ("what would help you most right now?", "ask", "asks what would help"),
)
FIRES = (
    "sore back? [we've all got one]",
    "ur boss worries? [buy him a tea]",
    "[sleepy? so is everyone]",
    "He is off today. Tears in the sluice? [Join the queue].",
)
SILENT = (
    "feedback? [it was a no]",
    "can you sit? [we've all got one]",
    "headache? [post the rest]",
    "sore back? [room 9 is free]",
    "The post? [It is on your desk in the second tray from the left by the window].",
)


def propose(target: Target) -> Iterator[Candidate]:
    """An ear for the worry in place of the sentence that waves it off."""
    if not target.flag or target.flag.label != "dismissive":
        return
    for match in ECHO.finditer(target.text):
        start, end = match.start("wave"), match.end("wave")
        wave = match["wave"]
        if not (match.start() < target.span.end and target.span.start < end):
            continue
        if ASKING.match(match["echo"]) or len(match["echo"].split()) > MAX_ECHO or len(wave.split()) > MAX_WAVE:
            continue
        if (ASKS.match(wave) and not WAVES.match(wave)) or DECIDES.search(wave):
            continue
        for words, strategy, note in BETTER:
            fitted = fit(target._replace(sentence=target.sentence._replace(start=start)), start, words)
            yield Candidate(start, end, fitted, strategy, note, "pattern")
