# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than a decision that follows from a group: who gets what, who goes where, is asked."""

from __future__ import annotations

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.by_group import ONE
from tactful.coach.rewrite.patterns.by_person import ASKED, LABELS, NAME, OPEN, PEOPLE, REASON

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^[^.!?;]+?,? (?:so|therefore|hence) (?P<who>{NAME}|he|she|they)(?:'ll| can| could| will| may| should) (?P<do>(?:have|take|do|run|lead|handle|cover|hold|look after|join|work|sit|start|write|serve|answer|greet)\b (?!off\b|out\b)[^.!?;,]+)(?:, [^.!?;]*)?[.!]*$",
        better=(
            Better("would {who} like to {do}?", "ask", ASKED),
            Better("could we ask whether {who} would like to {do}?", "include", ASKED),
        ),
        fires=("Our ladies like a lady there, so he can have the stock room.",),
        silent=("He can have the stock room.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^[^.!?;]+?,? (?:so|therefore|hence) (?:{PEOPLE}|the others|the rest) (?:can |will |could |should )?(?P<do>(?:take|do|cover|get|have|run|work|handle)\b [^.!?;,]+)(?:, [^.!?;]*)?[.!]*$",
        better=(
            Better("who could {do}?", "ask", OPEN),
            Better("would anyone like to {do}?", "include", OPEN),
        ),
        fires=("Guys with a family can't really do on-call, so the single ones take December.",),
        silent=("The single ones take December.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^[^.!?;]+?,? (?:so|therefore|hence) (?P<what>(?:the|our|this|that) [^.!?;,]+?) (?:goes|go|is|are|will go|will be|stays|stay) (?:to|for|with) (?:{PEOPLE}|(?:the|our) (?:men|women|boys|girls|lads|ladies))(?:, [^.!?;]*)?[.!]*$",
        better=(
            Better("who would like to take on {what}?", "ask", OPEN),
            Better("could we ask who is interested in {what}?", "include", OPEN),
        ),
        fires=("Mothers run home at five, so the evening queue goes to the men.",),
        silent=("It is late, so the evening queue goes to Sam.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<where>(?:for|on|at|as for|in) [^.!?;,]+, ){PEOPLE} (?:can|could|will|should|must) (?P<do>(?!be\b|not\b|never\b|have\b|get\b)[a-z]+ [^.!?;,]+?)(?:{REASON})?[.!]*$",
        better=(
            Better("{where}who could {do}?", "ask", OPEN),
            Better("{where}would anyone like to {do}?", "include", OPEN),
        ),
        fires=("For the Christmas rota, the single ones can work it, they've nothing planned.",),
        silent=("For the Christmas rota, Sam can work it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<where>(?:for|on|at|as for|in) [^.!?;,]+, )?(?:please |kindly |just )*(?P<send>send|get|find|give|hire|bring)(?P<me> me| us)? (?:an? |some |one |two )(?!(?:[\w-]+ )*(?:driver|nurse|technician|cleaner|clerk|operator|colleague|temp|worker|trainee|student)s?\b)(?:[\w-]+,? ){{0,3}}{ONE}(?:{REASON})?[.!]*$",
        better=(
            Better(
                "{where}could you {send:low}{me} somebody, please?",
                "ask",
                "says what is needed, and leaves the group out",
            ),
            Better("{where}please {send:low}{me} somebody.", "soften", "says what is needed, and leaves the group out"),
        ),
        fires=("For the front desk, send us a fresh young girl, guests do not want old faces.",),
        silent=("For the front desk, send us a new lamp.",),
    ),
)
