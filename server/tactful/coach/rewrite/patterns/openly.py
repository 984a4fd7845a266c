# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than "why did you": an open question about what led to it."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("blaming", "judgmental", "passive_aggressive", "dismissive", "demanding")
OPENLY = "asks openly for the reason"
TALK = "asks for a talk instead of giving a verdict"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=r"\byou(?:'ve| have)? (?:really |just )?let (?P<who>me|us|everyone|everybody|the (?:whole |entire )?team|(?:the|your|our) (?:\w+ )?(?:team|clients?|customers?)) down(?: again| badly| on this)?(?=[.!?,;]|$)",
        better=(
            Better("this was a disappointment for {who}", "soften", "says how it felt, not who is at fault"),
            Better("could we talk about what happened?", "ask", TALK),
        ),
        fires=("You let the whole team down.", "you've let us down again"),
        silent=("We let the team down.", "You let the blinds down."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\bwhy(?:'d| did| do| have)? (?:you|u)(?: even| just| go and| always| ever)* (?P<verb>(?!not\b|never\b)[a-z]+)(?P<rest>[^.!?;,]*)\?*",
        better=(
            Better("could you tell me what led you to {verb:base_any}{rest}?", "ask", OPENLY),
            Better("what was the thinking behind {verb:ing_any}{rest}?", "include", OPENLY),
        ),
        fires=("Why did you change the rota?", "well, why'd you tell him where you work"),
        silent=("Why did the pump stop?",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:who (?:on earth |the hell )?told you to|who said you could|who asked you to) (?P<verb>[a-z]+)(?P<rest>[^.!?;,]*)\?*",
        better=(
            Better("how did you come to {verb}{rest}?", "ask", OPENLY),
            Better("could you tell me what led you to {verb}{rest}?", "include", OPENLY),
        ),
        fires=("who told you to pay cash to a broker",),
        silent=("Who told you the price?",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:maybe |perhaps )?if you(?:'d| had| would)?(?: just| only| actually| ever)* (?:paid|pay|read|listened|listen|looked|look|checked|check|asked|ask|attended|attend|opened|open)(?:ed)? ?(?P<rest>[^.!?;,]*), (?:you(?:'d| would)(?: have)? (?:know|known|see|seen|understand|understood|find|found)\b(?! (?:that|how|where|when|what|why|we|the|there|it|i)\b)[^.!?;,]*)",
        better=(
            Better("let me know if anything here is unclear", "include", "leaves room for questions"),
            Better("I'm happy to go through it with you", "offer", "offers help instead of a reproach"),
        ),
        fires=("Maybe if you paid attention in meetings, you would know.", "If you had read the brief, you'd know."),
        silent=(
            "If you pay on time, you get a discount.",
            "If you had read the email, you would know that the office is closed.",
        ),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\byou(?:'re| are) (?:always|constantly|forever) (?P<ing>[a-z]+ing)\b(?P<rest>[^.!?;,]*)",
        better=(
            Better("I've noticed this more than once, could we talk about it?", "ask", "speaks of what was noticed"),
            Better("could we talk about how to handle this from now on?", "include", "looks ahead"),
        ),
        fires=("You're always dragging this out.",),
        silent=("I'm always ringing the wrong desk.",),
    ),
)
