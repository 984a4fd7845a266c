# ruff: noqa: E501  a row is easier to read in one piece
"""Similes: "as dry as a bone" is very dry, "busier than the M25" very busy, whatever the picture."""

from __future__ import annotations

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.idiom import NOTE, PLAIN

# What is like a thing; a person ("as good as Ana") or a figure ("as long as 12 weeks") may be meant as it is said.
QUALITY = (
    r"(?P<how>busy|dry|rare|slow|fast|quick|cold|hot|tight|old|long|big|small|thin|thick|sharp|dull|heavy|light|high|low|empty|full|quiet|loud|clean|dirty|safe|sound|steady|solid|happy|proud|mad|angry|sick|poor|rich|cheap|plain|simple|clear|dark"
    r"|white|red|green|black|tough|hard|soft|slippery|stubborn|strong|weak|wet|flat|smooth|rough|fresh|stale|tired|nervous|crooked|wonky|straight|daft|common|regular|reliable|late|scarce|welcome|wild|dead|fit|popular|rare|bare|bright|greedy|cunning|patient|blind|deaf|ugly|pretty)"
)
# The same in a comparison.
MORE = r"(?P<how>busier|drier|rarer|slower|faster|quicker|colder|hotter|tighter|older|longer|bigger|smaller|thinner|thicker|sharper|heavier|lighter|higher|lower|emptier|fuller|quieter|louder|cleaner|dirtier|safer|happier|madder|poorer|richer|cheaper|darker|tougher|harder|softer|stronger|weaker|wetter|flatter|fresher|wilder|brighter|slower)"
PICTURE = r"(?:an? (?:[\w'’-]+ ){0,3}?[\w'’-]+(?: (?:in|on|at|up|of|with|from|before|after|over) (?:(?:an?|the) )?[\w'’-]+(?: [\w'’-]+)??)?|(?-i:[A-Z])[\w'’-]+(?: [\w'’-]+)? (?:on|at|before|after|in) (?:an? |the )?[\w'’-]+|(?-i:[A-Z])[\w'’-]+ (?!was\b|is\b|were\b|did\b|does\b|said\b)[\w'’-]+|hens'? teeth|toast|nails?|rocking[- ]horse \w+|mud|lead|rain|chips|pie|thieves|old boots|houses|the hills|the grave|the pope|the day is long)"
END = r"(?=[.!?,;:]|$| (?:so|and|but|this|that|today|tonight|now|here|again|since|until|till|by|for) )"

PATTERNS = (
    Pattern(
        labels=("culture_bound",),
        regex=rf"\b(?:as |so )?{QUALITY} as (?!(?:an? (?:result|whole|team|rule|group|company|customer|first|last|start)|soon|long|well|much|many|far)\b){PICTURE}{END}",
        better=(Better("very {how:lower1}", "plain", NOTE),),
        fires=(
            "The hall was as dry as a bone.",
            "Good testers are rare as hens teeth.",
            "The bench is wonky as a nine bob note.",
        ),
        silent=(
            *PLAIN,
            "It is clear as a result of the test.",
            "It took as long as it did.",
            "Ben is as quick as Ana.",
        ),
    ),
    Pattern(
        labels=("culture_bound",),
        regex=rf"\b{MORE} th[ae]n (?!an? (?:\w+ )?(?:day|week|month|year|hour|minute|page|metre|meter|mile|kilo|percent|third|half|quarter)s?\b)(?:the (?=(?-i:[A-Z])))?{PICTURE}{END}",
        better=(Better("very {how:positive}", "plain", NOTE),),
        fires=("The counter is busier than Bunnings on a Sunday.", "The hall is hotter than a two-dollar pistol."),
        silent=(
            *PLAIN,
            "It took longer than a week.",
            "The fee is smaller than Ana's.",
            "It is slower than the old one.",
        ),
    ),
)
