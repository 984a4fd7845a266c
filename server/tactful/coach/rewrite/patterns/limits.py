# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than pressing: the wish with its time and its consequence, and nothing else."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("demanding", "hostile", "dismissive", "condescending")
ASK = "asks instead of ordering"
PLEASE = "keeps the request and adds a please"
CONSEQUENCE = "says the consequence without the threat"
TIME = r"(?:an?|one|two|three|four|five|six|ten|twelve|fifteen|twenty|thirty|\d+|half an|a couple of|until) (?:more )?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|working days?)"
NAG = r"(?:ask(?:ing)?|chas(?:e|ing)|remind(?:ing)?|com(?:e|ing)|writ(?:e|ing)|call(?:ing)?|phon(?:e|ing)|ring(?:ing)?|run(?:ning)?)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=r"^either (?:you )?(?P<do>(?!we\b|i\b|it\b|the\b|your\b|he\b|she\b|they\b)[a-z]+(?: [^.!?;,]+?)?),? or (?P<then>(?:the|we|i|it|our|my|i'll|we'll|it's|he|she|they) [^.!?;]+?)(?=[.!]*$)",
        better=(
            Better("please {do}, otherwise {then}", "soften", CONSEQUENCE),
            Better("could you {do}, please? Otherwise {then}.", "ask", CONSEQUENCE),
        ),
        fires=("Either you sign today or the offer is gone.",),
        silent=("Either the boiler is fixed or we leave.", "Either we sign today or the offer is gone."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:you|u)(?:'ve| have)? (?:have |got |have got |now have )?(?:exactly |just |only )?(?P<time>{TIME}) to (?P<do>(?!live\b|go\b)[a-z]+ [^.!?;,]+?)(?=[.!]*$)",
        better=(
            Better("could you {do} within {time}, please?", "ask", ASK),
            Better("please {do} within {time}", "soften", PLEASE),
        ),
        fires=("You have one hour to fix this.", "u have half an hour to empty bay 2"),
        silent=("You have one hour to rest.", "We have one hour to fix this."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?P<main>[^.!?;]+?),? and (?P<who>i|we) (?:want|need|expect|demand) (?P<what>(?:it|them|this|that|the [\w-]+|an? [\w-]+|my [\w-]+|our [\w-]+) (?:back|done|fixed|signed|here|sent|paid|returned|ready|finished|answered|on my desk|in my inbox)\b[^.!?;,]*?)(?=[.!]*$)",
        better=(
            Better("{main}; could {who:pron} have {what}, please?", "ask", ASK),
            Better("{main}; please let {who:object_of} have {what}", "soften", PLEASE),
        ),
        fires=("The claim form is attached, and I want it back today.",),
        silent=("I want it back today.",),
    ),
    Pattern(
        labels=(*LABELS, "passive_aggressive", "blaming"),
        regex=rf"^(?:and |please )?(?:don't|dont|do not|never) (?:you )?make (?P<who>me|us) {NAG}(?: (?:you|u|after you|around))*(?: again| twice| a (?:second|third|fourth) time| once more)* (?:for|about) (?P<what>(?:the|your|that|this|my|our)\b[^.!?;,]+?)(?: again)?(?=[.!]*$)",
        better=(
            Better("could {who:subject} have {what}, please?", "ask", ASK),
            Better("please remember {what}", "soften", PLEASE),
        ),
        fires=("Don't make me chase you again for the timesheet.",),
        silent=("Don't make me laugh.",),
    ),
)
