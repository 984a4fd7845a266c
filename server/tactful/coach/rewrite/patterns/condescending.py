# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than talking down: the information alone, or an offer to go through it."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

PLAIN = "says it without the hint that the reader should know"
OFFER = "offers help instead of measuring the reader"
LABELS: tuple[FlagLabel, ...] = ("condescending", "passive_aggressive", "judgmental", "dismissive", "demanding")
KNOWN = (
    r"(?:obviously|clearly|evidently|of course|needless to say|surely|basically|as (?:you|we all|everyone|everybody|anyone|any \w+)(?: all)? (?:surely |should |probably |must |would |may |will |ought to |really |well )*knows?"
    r"|as (?:i'm|i am) sure you(?:'re| are) aware|as you(?:'re| are) (?:surely |probably |no doubt )?aware|as (?:i'm|i am) sure you know|in case (?:nobody|no one) (?:has )?(?:ever )?told you|in case you (?:didn't|did not|don't) know|in case you (?:missed|forgot) it"
    r"|believe it or not|for your information|fyi|just so you know|as (?:should be|is) (?:obvious|clear)(?: by now)?|once again|bless your heart|as (?:a|any) child (?:knows|could see)|frankly|honestly)"
)
ADDRESS = r"(?:sweetie|sweetheart|hun|hon|honey|dear|dearie|love|luv|darling|little one|baby|pet|petal|duck|madam|young (?:man|lady)|big boy|champ|buddy|pal|my friend|my dear|kiddo|genius|einstein|sunshine|princess)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"(?P<prev>[\w'’]+),? {KNOWN}(?=[.!?;,]|$)",
        better=(Better("{prev}", "plain", PLAIN),),
        fires=("An index makes a query fast, in case nobody told you.", "The form is due on Friday, obviously."),
        silent=("Is that of course okay with you?",),
    ),
    Pattern(
        labels=("condescending", "exclusionary"),
        regex=rf"(?P<prev>[\w'’]+), {ADDRESS}(?:,(?= (?:is|are|was|were|has|have|goes|sits|hangs|means|comes|will|can)\b)|(?=[.!?;,]|$))",
        better=(Better("{prev}", "plain", "leaves the pet name out"),),
        fires=("The stopcock is under the sink, sweetheart.",),
        silent=("We love it.", "My friend, thanks."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"(?<!you )\b(?:simply|just|only|even) (?P<verb>click|press|open|read|look|type|enter|check|follow|scroll|restart|reply|send|add|go|use|call|ask|select|download|copy|log|try|put|fill|plug|turn|pick)\b",
        better=(Better("{verb}", "plain", PLAIN),),
        fires=("Simply click the green button.",),
        silent=("It is just a click.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"(?:^|(?<=[,;.] ))(?:so |and )?(?:let me|i'll|i will|i'd better|allow me to|i shall|i have to|i can|let's) (?:explain|put|say|spell|write|repeat|break|keep)(?: (?:it|this|that|them))*(?: (?:out|down|very|again|once more|slowly|simply|simple|for you|in (?:very )?(?:simple|small|plain|short) (?:terms|words)|this time|one more time|in words of one syllable|nice and slow|then))* ?(?::|,|;|–|-|\.) ?(?P<rest>[^.!?].*)",
        better=(
            Better("to be clear: {rest}", "plain", PLAIN),
            Better("{rest:lower1}", "plain", "keeps the information and leaves the introduction out"),
        ),
        fires=(
            "Let me explain it slowly: a transaction ends with commit or with rollback.",
            "I'll say it slowly: purple carrots, not orange.",
        ),
        silent=("I'll explain it on Monday.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:so |or )?(?:in|to put it in|put) (?:very )?(?:small|simple|simpler|plain|short|basic|layman's) (?:words|terms)(?: for you| this time)?\b",
        better=(Better("in short", "plain", PLAIN),),
        fires=("In small words: gross is before taxes.", "to put it in simple terms for you, gross is before taxes"),
        silent=("The words are small.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"(?:^|(?<=[,;.] ))(?:let me|i'll|i will|allow me to|i should) (?:explain|tell you|walk you through|remind you)(?: to you)? (?:what|how) (?P<x>[^.!?:]+?) (?:is|are|means|works?)(?=[.!]|$)",
        better=(
            Better("I'm happy to go through {x} with you", "offer", OFFER),
            Better("let me know if anything about {x} is unclear", "include", OFFER),
        ),
        fires=("Let me explain what a deadline is.",),
        silent=("Let me explain why we moved it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"(?:^|(?<=[,;.] ))(?:so |ok )?(?:let me|i'll|i will|allow me to) explain (?P<x>(?!it\b|this\b|that\b)(?:the |your |our )?(?:[\w-]+ ){0,2}?[\w-]+)(?: (?:to you )?(?:like|as if|as though) you(?:'re| are| were)[^.!?;,]*| (?:slowly|in (?:small|simple) words|once more|again))(?=[.!?,;]|$)",
        better=(
            Better("I'm happy to explain {x}", "offer", OFFER),
            Better("shall we go through {x} together?", "include", OFFER),
        ),
        fires=("let me explain equity like you're a child",),
        silent=("Let me explain the plan on Friday.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\bdo (?:you|u) (?:even |actually |really |not )?(?:know|understand|get) (?P<how>what|how) (?P<x>(?:a |an |the )?(?:[\w-]+ ){0,2}[\w-]+) (?P<be>(?:is|are) for|is|are|means?|works?)\b(?=\W*$|[,;.!?])\?*",
        better=(Better("let me know if I should explain {how} {x} {be}", "include", OFFER),),
        fires=("Do you know what a deadline is?", "do u know what idempotent means"),
        silent=("Do you know where the problem is?",),
    ),
    Pattern(
        labels=(*LABELS, "hostile"),
        regex=r"\b(?:it(?:'s| is)(?: really| honestly)?(?: not| n't)|it isn't|this isn't|that's not|how hard (?:can|is)|is it (?:really |so )?(?:that )?(?:hard|difficult)|it(?:'s| is) not) ?(?:it )?(?:be|really|exactly|that|so|rocket science|brain surgery|hard|difficult|complicated|rocket)+(?: (?:hard|difficult|complicated|science|surgery|to \w+(?: [\w']+){0,5}))*\?*(?=[.!,;]|$)",
        better=(Better("let me know which part is unclear", "ask", OFFER),),
        fires=("It's really not that hard.", "it's not rocket science", "How hard can it be?"),
        silent=("It's not that hard a floor.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:you probably (?:won't|don't|wouldn't|can't|cannot)|you (?:won't|wouldn't|may not|might not)|i (?:doubt|don't suppose|don't expect)(?: that)? you(?:'ll| will| would| can|'d)?|you wouldn't) (?:understand|follow|get|grasp)\b(?P<rest>[^.!?;,]*)",
        better=(
            Better("I'm happy to explain{rest} if that helps", "offer", OFFER),
            Better("let me know if anything about it is unclear", "include", OFFER),
        ),
        fires=("You probably won't follow the figures.", "you wouldn't understand"),
        silent=("I won't understand it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:have you (?:tried|thought of|considered)|did you try|try|next time try) (?P<ing>reading|looking at|opening|checking|turning on|plugging in) (?P<rest>(?:the|your|our|my|it)\b(?: (?!with\b|before\b|left\b|again\b)[\w-]+){0,3})(?=[.!?;,]|$)\?*",
        better=(
            Better("does {rest} help?", "ask", "asks openly"),
            Better("could you let me know what is unclear in {rest}?", "ask", "asks openly"),
        ),
        fires=("Have you tried reading the manual?",),
        silent=("I tried reading the manual.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:are you sure you (?:can|are able to)|can you (?:even )?(?:manage|handle|cope with)|do you think you can (?:manage|handle|cope with)|will you be able to (?:manage|cope with)) (?:handle |manage |do |cope with )?(?P<rest>[^.!?;,]+)\?*",
        better=(
            Better("is there anything you need for {rest:end}?", "ask", "asks what would help instead of doubting"),
            Better("would you like some help with {rest:end}?", "offer", OFFER),
        ),
        fires=("Are you sure you can handle the audit?",),
        silent=("Are you sure about the date?",),
    ),
    Pattern(
        labels=(*LABELS, "exclusionary"),
        regex=r"\b(?:well done|good job|nice work|nicely done),? for once\b",
        better=(Better("thank you", "plain", "plain thanks cannot be misheard"),),
        fires=("Good job for once!",),
        silent=("A good job is hard to find.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:don't|no need to|do not) (?:worry|bother|trouble) your(?:self)?(?: pretty| little)*(?: head)?(?: about| over| with)?(?P<rest>[^.!?;,]*)",
        better=(Better("let me know if you'd like to know more", "include", OFFER),),
        fires=("Don't worry your head over how it works.",),
        silent=("Don't worry about your parcel.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:leave (?:it|this|that|the \w+) to (?:us|me|the)(?: adults| grown-?ups| experts| professionals)+)\b",
        better=(Better("I can take care of this if you like", "offer", "offers help and leaves the choice"),),
        fires=("leave the maths to us adults",),
        silent=("Leave it to me.",),
    ),
)
