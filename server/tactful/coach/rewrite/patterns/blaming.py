"""Better than pointing at the reader: say what was missing, or ask for it next time."""

from tactful.coach.rewrite.pattern import Better, Pattern

PATTERNS = (
    Pattern(
        labels=("blaming",),
        regex=r"\byou (?:should|could|ought to) (?:have|'ve) (?:told|warned|asked|informed|let) (?P<who>me|us)(?: know)?"
        r"(?P<when> (?:earlier|sooner|before(?: that)?|first|in time|about (?:it|this|that)))?\b",
        better=(
            Better("I wish {who_subject} had known{when}", "soften", "says what was missing, not whose fault it was"),
            Better("next time, could you let {who} know{when}?", "ask", "asks for what would help next time"),
            Better("it would have helped {who} to know{when}", "soften", "says what would have helped"),
        ),
        fires=("You should have told us earlier.", "you could've warned me"),
        silent=("I should have told you earlier.", "You should have received a link."),
    ),
)
