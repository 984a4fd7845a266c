# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than an insult: the grievance in plain words, or a talk."""

from tactful.coach.rewrite.orders import ORDER
from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("hostile", "judgmental", "exclusionary", "dismissive")
TALK = Better("I'd like to talk about what happened", "include", "asks for a talk instead of attacking")
INSULT = (
    r"(?:idiots?|morons?|clowns?|fools?|jerks?|losers?|muppets?|imbeciles?|numpty|numpties|dimwits?|halfwits?|donkeys?|mumu|goondu|liars?|crooks?|cowards?|parasites?|trolls?"
    r"|a+s+hole?s?|bastards?|pricks?|tossers?|wankers?|bozos?|buffoons?|oafs?|dunces?|scum|vermin|animals|pigs|useless (?:fellow|lot|trainee))"
)

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=r"\b(?:just |please )?(?:don't|do not|dont|never) (?:you )?(?:ever )?(?P<do>(?:contact|call|ring|email|mail|write to|text|message|speak to|talk to) (?:me|us)) (?:ever )?again(?:,? (?:you )?[^.!?;,]*)?(?=[.!?;,]|$)",
        better=(
            Better("please don't {do} again", "soften", "keeps the limit, leaves the insult out"),
            Better("I'd like this to be the end of our conversation", "plain", "sets the limit without the attack"),
        ),
        fires=("Don't ever contact me again, you moron.",),
        silent=("Don't forget to call me again.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\byou(?:'re| are)(?: by far| easily)? the (?:worst|most \w+|least \w+|dumbest|laziest|rudest) (?:[\w-]+ ){0,3}?(?:i|we)(?:'ve| have)? (?:ever )?(?:had|dealt with|worked with|seen|met|known|come across|had to deal with)\b[^.!?;,]*",
        better=(
            Better("I'm not happy with how this was handled", "soften", "says the grievance, not an insult"),
            Better("I'd like to talk about how this was handled", "include", "asks for a talk instead of attacking"),
        ),
        fires=("You're the worst support agent I have ever dealt with.",),
        silent=("You're the best agent I have dealt with.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"(?<![\w'’])(?P<prev>(?!(?:like|as|of|a|an|the|such|some|two|total|is|are|was|were|be|by|with|for|these|those|and|r|u|ur|were)\b)[\w'’]+),? (?:you |u )?(?:bloody |absolute |complete |total |utter |f\*+\w* |fucking |stupid |useless |lazy )*{INSULT}(?=[.!?;]|$| ?[^\w\s.,;:!?'\"()-]+$)",
        better=(Better("{prev}", "cut", "leaves the insult out"),),
        fires=("Please close the port, you clown.", "we lost the sponsor, moron"),
        silent=("The clown is booked for Friday.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:you |u )?(?:bloody |absolute |complete |total |utter |f\*+\w* |stupid |useless |lazy )*{INSULT}, (?P<do>{ORDER}[^.!?;,]*)[.!]*$",
        better=(
            Better("could you {do:low}, please?", "ask", "keeps the request, leaves the insult out"),
            Better("please {do:low}.", "soften", "keeps the request, leaves the insult out"),
        ),
        fires=("you absolute clown, get your batch job off prod",),
        silent=("Clowns, get ready for Friday?",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:you |u )?(?:bloody |absolute |complete |total |utter |f\*+\w* |stupid |useless |lazy )*{INSULT}, (?P<next>[\w'’]+)",
        better=(Better("{next}", "cut", "leaves the insult out"),),
        fires=("you absolute clown, get your batch job off prod",),
        silent=("Clowns are booked for Friday.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:honestly,? |frankly,? )?you(?:'re| are| lot are| people are| guys are)?(?: (?:all|such|just|really|honestly|truly|nothing but))* (?:an? )?(?:(?:absolute|complete|total|utter|bloody|real) )*(?:joke|disgrace|embarrassment|nightmare|waste of (?:time|space|money|oxygen)|pathetic|useless|worthless|garbage|disgusting|idiots?|clowns?|liars?|failure|moron|worst)(?: of [\w ]+| to [\w ]+)?[.!]*$",
        better=(
            Better(
                "I'm not happy with how this is going, and I'd like to talk about it.",
                "soften",
                "says the grievance, not an insult",
            ),
            TALK,
        ),
        fires=("You people are a joke.", "you are a disgrace to this building"),
        silent=("You are a great help.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:i hate you|i(?:'ve| have) (?:nothing but contempt|had it with you|had enough of you)|you make me sick|i can't (?:stand|bear) (?:the sight of )?you|you disgust me|i despise you)\b[^.!?;]*",
        better=(
            Better("I'm frustrated by this", "soften", "says the feeling without the attack"),
            Better("I find this very hard", "soften", "says the feeling without the attack"),
        ),
        fires=("You make me sick with these excuses.",),
        silent=("I hate mondays.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:i'll|i will|i shall|we'll|we will|i'm going to) (?:make (?:sure|you)|see to it|personally see|have you|bury|destroy|ruin|finish|report)\b[^.!?;]*(?:regret|never|nobody|no one|everyone|fired|sorry|lose|pay for|every)\b[^.!?;]*",
        better=(
            Better("I'm not willing to leave it like this", "plain", "stays firm without a threat"),
            Better(
                "I'd like us to find a solution before I take this further",
                "include",
                "says the next step without a threat",
            ),
        ),
        fires=("I'll make sure you regret it.",),
        silent=("I'll make sure the file is sent.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:try me|see what happens|you'll (?:see|regret (?:it|this)|pay for (?:it|this)|be sorry)|you will (?:regret (?:it|this)|be sorry|pay for (?:it|this))|just you wait|watch your (?:back|mouth|step)|you've been warned|mark my words)[.!]*$",
        better=(
            Better("I'm not willing to leave it like this.", "plain", "stays firm without a threat"),
            Better("I'd like us to find a solution.", "include", "says what is wanted, without a threat"),
        ),
        fires=("You'll regret this.",),
        silent=("You'll see the change on Monday.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?P<pre>what|where|who|why|how|when|is|the|this|that|your|my|it|get|so|too) (?:the f\*+\w*|the fuck|the hell|fucking|f\*+(?:cking|ing|king)|bloody|damn|goddamn|the heck) (?P<next>\w+)",
        better=(Better("{pre} {next}", "cut", "leaves the swear word out"),),
        fires=("What the hell happened to the build?", "where is my f***ing report"),
        silent=("What happened?",),
    ),
)
