"""Better than waving a matter away: take it as seriously as the reader does."""

from tactful.coach.rewrite.pattern import Better, Pattern

PATTERNS = (
    Pattern(
        labels=("dismissive",),
        regex=r"^calm down,? (?:please,? )?it(?:'s| is) (?:really )?(?:not|no) (?:that |such )?(?:a )?big (?:of a )?deal[.!]*$",
        better=(
            Better(
                "I can see this matters to you, so let's look at it together.",
                "acknowledge",
                "takes the feeling seriously",
            ),
            Better("What part of this worries you most?", "ask", "asks instead of judging the size of it"),
        ),
        fires=("Calm down, it's not a big deal.", "calm down it is no big deal"),
        silent=("It's not a big deal for us to redo it.",),
    ),
    Pattern(
        labels=("dismissive",),
        regex=r"\bit(?:'s| is) (?:really )?(?:not|no) (?:that |such )?(?:a )?big (?:of a )?deal\b",
        better=(
            Better("I'd like to understand how this affects you", "ask", "asks how it weighs for the reader"),
            Better("we can sort this out", "offer", "offers a way out instead of a verdict"),
        ),
        fires=("It's not a big deal.", "Honestly, it's no big deal"),
        silent=("Is it a big deal?",),
    ),
    Pattern(
        labels=("dismissive",),
        regex=r"\b(?:just |please )?(?:calm down|chill out|relax|simmer down|settle down)\b",
        better=(
            Better("take the time you need", "soften", "leaves the feeling alone"),
            Better("I can hear that this is frustrating", "acknowledge", "names the feeling instead of forbidding it"),
        ),
        fires=("Calm down.", "just relax, the courier is on its way"),
        silent=("The market may calm down by spring.",),
    ),
)
