# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than a verdict on whoever does such a thing: what would have been better to do, or not to do."""

from tactful.coach.rewrite.clauses import THIRD
from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = (
    "judgmental",
    "hostile",
    "condescending",
    "passive_aggressive",
    "blaming",
    "dismissive",
)
DEED = "speaks of what was done, not of who does such things"
ALOUD = "says what would have helped, without the comparison"
OPEN = r"(?:^|(?<=[,;:.!?–—] )|(?<=\bbut )|(?<=\band ))"
# Up to the end of the sentence, where the reader may be named.
END = r"(?P<who>,? (?-i:(?:Mrs?|Ms|Dr|Miss|Sir)\.? ?(?:[A-Z][\w'’-]+)?)|, (?-i:[A-Z][\w'’-]+))?(?:,? (?:love|pet|hun|mate|sir|madam|ma'am|pal|dear|lol|honestly))?(?=[.!]*$)"
REST = r"(?P<rest>(?!(?:and|or|but)\b)[^.!?;:,]+?(?:\.\d[^.!?;:,]*?)?)"
FAULT = r"(?:careless|lazy|unprofessional|sloppy|rude|selfish|thoughtless|irresponsible|stupid|silly|greedy|slack|cheap|cheeky|childish|immature|unwise|dishonest|negligent|inconsiderate|disrespectful|petty|mean|naive|dumb|foolish|reckless|tactless|unkind|unfair|poor|bad|rich)"
DEGREE = r"(?:(?:so|very|really|quite|rather|pretty|extremely|incredibly|a bit|a little|just|plain|bit|proper|well|most|terribly|awfully) )*"
# Whoever would not have done so: "a decent nurse", "an owner who valued her people", "any director with a backbone".
SOMEONE = (
    r"(?:(?:an?|any) (?:(?:more|half) )?(?:decent|sensible|serious|responsible|careful|good|loving|caring|real|proper|honest|reasonable|thoughtful|competent|normal|professional|conscientious|grown-up|other) [\w'’-]+"
    r"|(?:an?|any|anyone|anybody|someone|somebody)(?: [\w'’-]+){0,2}? (?:who|with) [\w'’ -]{2,40}?"
    r"|(?:an?|any) (?:[\w'’-]+ )?(?:child|student|intern|trainee|apprentice|beginner|toddler|professional|colleague|parent|nurse|friend))"
)
ONLY = r"only (?:(?:an?|someone|somebody|people|those)(?: [\w'’-]+){0,4}?(?: (?:who|with|of|in) [\w'’ -]{2,40}?)?|(?:lazy|greedy|careless|stupid|foolish|bad|weak|guilty|rude|selfish) \w+)"
NOBODY = r"(?:nobody|no one|no-one|no \w+) (?:with (?:any|half|a bit of) [\w'’-]+(?: of [\w'’-]+)?|who (?:thinks|cares|knows [\w'’-]+|is \w+)(?: \w+){0,3}?|in (?:their|his|her) right mind|serious|sane|sensible|decent)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?:(?:it|that|this)(?:'s| is| was| were) )?{DEGREE}(?:of you )?{FAULT}(?: of (?:you|u))? not to (?P<verb>[a-z-]+) {REST}{END}",
        better=(Better("it would have been better to {verb} {rest:unowned}{who}", "soften", DEED),),
        fires=("It was careless of you not to lock the store.", "lazy of you not to label the samples"),
        silent=("It was careless of me not to lock the store.", "We were lazy of late."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?:(?:it|that|this)(?:'s| is| was)(?: not|n't)? )?{DEGREE}{FAULT} of (?:you|u),? to (?P<verb>(?!not\b|say\b|think\b|assume\b|expect\b)[a-z-]+) {REST}{END}",
        better=(
            Better("it would have been better not to {verb} {rest:unowned}{who}", "soften", DEED),
            Better("could we agree not to {verb} {rest:unowned} from now on{who}?", "include", "looks ahead"),
        ),
        fires=(
            "It was careless of you to leave the ladder out.",
            "lazy of you to skip the final check",
            "Very rude of you to hang up on the tenant, Ms Orban.",
        ),
        silent=("It was kind of you to wait.", "It was careless of us to leave the ladder out."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?:it|that)(?: is|'s| was)(?:n't| not) (?:very |exactly |terribly |particularly )*(?:professional|kind|nice|fair|smart|clever|mature|responsible|honest|polite|wise|respectful) of (?:you|u) to (?P<verb>(?!say\b|think\b|assume\b|expect\b)[a-z-]+) {REST}{END}",
        better=(
            Better("it would have been better not to {verb} {rest:unowned}{who}", "soften", DEED),
            Better("could we agree not to {verb} {rest:unowned} from now on{who}?", "include", "looks ahead"),
        ),
        fires=("It isn't very professional of you to chew gum on a client call.",),
        silent=("It isn't clear to me.", "It was kind of you to call on Monday."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?P<ing>[a-z-]+ing) (?P<rest>(?!and\b)[^.!?;:,]+?) (?:was|is|were) {DEGREE}{FAULT}(?: of (?:you|u)|(?: work| stuff| behaviou?r)){END}",
        better=(Better("it would have been better not to {ing:base_of_gerund} {rest:unowned}{who}", "soften", DEED),),
        fires=(
            "leaving the till open was careless of you",
            "Copying the old estimate is lazy work.",
        ),
        silent=("Leaving the till open was my mistake.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?:typical|classic|trust)(?: (?:of )?(?:you|u)| [a-z]+ (?:move|style|behaviou?r)),? (?:to (?P<verb>[a-z-]+)|(?P<ing>[a-z-]+ing)) {REST}{END}",
        better=(
            Better(
                "it would have been better not to {verb}{ing:base_of_gerund} {rest:unowned}{who}",
                "soften",
                DEED,
            ),
        ),
        fires=(
            "typical you, leaving the boxes in the hall",
            "Typical of you to hide behind the form.",
            "Classic sales move, turning up without the prices.",
        ),
        silent=("Typical you, always late.", "It is typical of him to leave it."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?:{ONLY}|{NOBODY}) (?P<verb>{THIRD}) (?!.* and {THIRD}\b){REST}{END}",
        better=(Better("it would be better not to {verb:base_of_third} {rest:unowned}{who}", "soften", DEED),),
        fires=(
            "only an idiot puts fat down the drain",
            "Only a careless person signs a lease unread, Mr Duarte.",
            "Nobody with any sense keeps the takings in a drawer.",
            "Only someone with no pride leaves a bench like that.",
        ),
        silent=("Only the manager signs the lease.", "Nobody signs a lease unread."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}{SOMEONE} would(?:'ve| have) (?:at least |simply |just )?(?P<done>(?!been\b|had\b|known\b|thought\b|liked\b|loved\b|laughed\b|done\b|helped\b|spared\b|saved\b)[a-z]+) {REST}{END}",
        better=(Better("it would have been better to {done:base_of_done} {rest:unowned}{who}", "soften", ALOUD),),
        fires=(
            "a decent nurse would have stayed with her",
            "A sensible guest would have left an hour for the change.",
            "A director with any backbone would have said no to that date, Tim.",
            "An owner who cared for the staff would have called us on Friday.",
        ),
        silent=("A discount would have brought us more.", "We would have stayed with her."),
    ),
)
