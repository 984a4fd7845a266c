# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than "you always" and "had you only": a talk, or what would have helped."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.blaming import THING, WITHOUT, YOU

PATTERNS = (
    Pattern(
        labels=("blaming",),
        regex=rf"\b(?:had {YOU}|if {YOU}(?:'d| had)) (?:only |just |even |bothered to )?(?P<verb>(?!been|had|come|gone|left|let|told|asked)[a-z]+(?:ed|en|t|wn|ne|id|ad)) (?P<rest>[^.!?;,]+?)(?P<then>, [^.!?;]+| (?:i|we|you|it|the \w+)(?:'d| would)[^.!?;]*)?(?=[.!?;]|$)",
        better=(Better("if {rest:thing} had been {verb}{rest:tail}{then}", "soften", THING),),
        fires=(
            "Had you signed the form in March, the office would have paid.",
            "if you'd checked the gas we'd be open",
        ),
        silent=("If we had signed the form.",),
    ),
    Pattern(
        labels=("blaming",),
        regex=r"(?:^|(?<=[,;.] )|(?<=\band )|(?<=\bso ))(?:and |so )?(?:thanks to|because of|cause of|due to|bc of|cos of|bcos of|na) (?:you(?: guys| lot| people)?|your (?:lot|team|mistake|fault)),? (?P<rest>(?:i|we|the|our|my|he|she|they|it|two|three|four|five|all|every\w*|this|that|[A-Z]\w+)\b[^.!?;]*)",
        better=(Better("{rest:lower1}", "soften", WITHOUT),),
        fires=("Because of you we missed the Felixstowe feeder.", "thanks to you the client thinks we work sundays"),
        silent=("Because of you!", "Thanks to your note we saw it."),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=r"\byou always (?P<verb>(?!welcome|have|are)[a-z]+)(?P<rest>[^.!?;,]*)",
        better=(
            Better(
                "I've noticed this more than once, could we talk about it?",
                "ask",
                "speaks of what was noticed, not of how the reader is",
            ),
            Better("could we talk about how to handle this from now on?", "include", "looks ahead"),
        ),
        fires=("You always forget the crane.",),
        silent=("I always forget the crane.",),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=r"\byou never (?P<verb>answer|reply|respond|listen|call|write|help|tell|read|check|ask|update|inform|finish|clean|close|test|share|explain)\b(?P<rest>(?:(?! and | but )[^.!?;,])*)(?=[.!?;,]|$)",
        better=(
            Better("could you {verb}{rest} this time?", "ask", "asks for the one thing that is needed"),
            Better("it would help me if you could {verb}{rest}", "soften", "says what would help"),
        ),
        fires=("You never answer my mails.",),
        silent=("You never answered it.", "I never answer at night.", "You never listen and you never will."),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=r"^(?P<main>(?:(?!\b(?:because|since)\b)[^.!?;])+?),?(?: all| just| simply| only)? (?:because|bc|bcos|cos|cause|since) (?:you|u|your (?:team|crew|staff|people))\b(?! and\b)[^.!?;]*[.!]*$",
        better=(
            Better("could we look at why {main:clause}?", "ask", "asks for the reason instead of giving the fault"),
            Better("{main}.", "soften", "says what happened, not who did it"),
        ),
        fires=("That trap-in lasted ages because you were on your break.",),
        silent=("That lasted ages because we were on our break.",),
    ),
    Pattern(
        labels=("blaming",),
        regex=r"\bhow (?:could|can) you (?:not |possibly |ever )*(?:have )?[a-z]+[^.!?;,]*\?*",
        better=(
            Better("could you tell me how this came about?", "ask", "asks how it came about"),
            Better("what happened there?", "ask", "asks openly"),
        ),
        fires=("How could you forget the crane?",),
        silent=("How could we help?",),
    ),
)
