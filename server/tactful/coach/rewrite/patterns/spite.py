# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than spite: the question, the request or the disagreement that stands beside it."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("hostile", "judgmental", "demanding", "blaming", "dismissive")
LEFT_OUT = "keeps the request, leaves the insult out"
FEELING = "says the feeling without the attack"
LIMIT = "sets the limit without the attack"
DISAGREES = "says the disagreement openly"
NAME = r"(?:liar|thief|crook|cheat|idiot|moron|fool|clown|muppet|fraud|coward|bully|snake|parasite|leech|rat|pig|swine|scammer|imbecile|dimwit|halfwit|half-wit|twit|pillock|prat|plonker|numpty|eejit|waste of space|piece of (?:work|trash|rubbish)|joke)s?"
MEAN = r"(?:(?:lying|cheating|useless|lazy|stupid|dumb|thick|greedy|arrogant|pathetic|bloody|damn|damned|absolute|total|complete|utter|little|miserable|worthless|spineless|incompetent|ignorant|silly|dirty|filthy|thieving|two-faced|lousy|rotten|miserly) )*"
SERVICE = r"(?:company|firm|service|support|team|app|product|shop|store|school|clinic|department|office|delivery|system|software|platform|kitchen|hotel|restaurant|website|bank|agency|garage|warehouse|work|management|customer service|support team|help desk)"
DREADFUL = r"(?:an? (?:(?:complete|total|absolute|utter|sick|bad|bloody) )?(?:joke|disgrace|scam|shambles|circus|insult|farce|waste of (?:time|money|space)|swindle|rip-off|cesspit|zoo)|(?:garbage|trash|rubbish|pathetic|crap|a dump|useless|worthless))"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^(?:you|u) {MEAN}{NAME},? (?P<ask>(?:where|when|what|why|how|who|which|is|are|can|could|will|would|do|does|did|has|have) (?!you (?:dare|live|sleep)|the hell\b)[^.!?;]+)\?+$",
        better=(Better("{ask:lower1}?", "ask", "asks for it, without the attack"),),
        fires=("You lying thief, where is my deposit?", "u idiot why is the gate open?"),
        silent=("You are here, where is my deposit?",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:just |please )?(?:stop|quit) (?:lying|whining|messing|playing|making excuses|wasting my time|wasting our time|fooling|being (?:an? )?\w+|acting like [^.!?;,]+?)(?: (?:to|with) (?:me|us|everyone))?(?: (?:about|around)(?: (?:it|this|that|everything))?)? and (?:just |finally |please )?(?P<do>(?!leave\b|go\b|shut\b|get\b|be\b|grow\b)[a-z]+ [^.!?;,]+?)(?=[.!]*$)",
        better=(
            Better("could you {do}, please?", "ask", LEFT_OUT),
            Better("please {do}", "soften", LEFT_OUT),
        ),
        fires=("Stop lying to me and send the refund.", "quit whining and sign the sheet"),
        silent=("Stop the van and send the refund.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:(?:and |so |then )?(?:you can|go|just|please) )?(?:shove|stick|stuff) (?P<what>(?:your|ur|that|this|the) (?:[\w-]+ ){0,2}?[\w-]+)(?: (?:up|where|down|in)\b[^.!?;,]*)?(?=[.!]*$)",
        better=(
            Better("I don't agree with {what:low}", "plain", DISAGREES),
            Better("can we talk about {what:low}?", "ask", "asks for a talk instead of attacking"),
        ),
        fires=("shove your rota", "You can stick your new contract."),
        silent=("Stick the label on the box.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:honestly,? |frankly,? |sorry,? but )?(?P<what>(?:your|ur|this) {SERVICE}) (?:is|are) {DREADFUL}(?=[.!]*$)",
        better=(
            Better("I'm not happy with {what:low}", "plain", FEELING),
            Better("I'm unhappy with {what:low}, can we talk about it?", "ask", FEELING),
        ),
        fires=("Your company is a joke.", "this app is a total disgrace"),
        silent=("Your company is a bank.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:i|we)(?:'ve| have|'m| am|'re| are)? (?:had (?:it|enough)|sick(?: and tired)?|fed up|done|tired|so done)(?: up to here)? (?:of|with) (?:your|ur|this|these|all this|all these|all your) (?:(?:stupid|silly|endless|constant|pathetic|ridiculous|whiny|dumb|petty|idiotic|lame|bloody|damn|little) )*(?P<what>(?!face\b|attitude\b|lies\b|lot\b|nonsense\b)[\w-]+(?: (?:about|on|over) [^.!?;,]+?)?)(?=[.!]*$)",
        better=(
            Better("I need a break from the {what}", "plain", LIMIT),
            Better("could we leave the {what} for now, please?", "ask", LIMIT),
        ),
        fires=("I've had enough of your stupid questions.", "we're fed up with your endless calls about the bins"),
        silent=("I have had enough soup.", "I've had enough of your attitude."),
    ),
)
