# ruff: noqa: E501  a regular expression is easier to read in one piece
"""When a flag covers the whole sentence and no wording is known: ask, take it seriously, bring the reader in. Invents nothing."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.by_group import ONE

ANY = r"^.+$"
SEES = "takes the matter seriously"
ASKS = "asks openly instead"
# What no impression may be made of.
SPITE = r"\b(?:careless\w*|laz\w+|sloppy|slapdash|stupid\w*|mouth|nose|silence|mess|bloody|sat on|slept|fanc\w+|bother\w*|couldn't|wouldn't|obviously|even|ever|precious|little|doing|fault|darling|sweetie|here we are|froze|ruin\w*|starv\w+|kill\w*)\b"
SHARES = "makes it a matter to solve together"
# An order must not be lost, and a fragment is no sentence.
PLAIN_SILENT = ("Send the file by noon.", "Not this one.")

PATTERNS = (
    Pattern(
        labels=("exclusionary",),
        regex=r"^(?=.*\b(?:you|u)\b)(?!.*\b(?:no|not|never|won't|can't|cannot|\w+ english|accent)\b)(?!.*\?$).+$",
        better=(Better("what would work best for you?", "ask", "asks the person instead of deciding by group"),),
        fires=("Past forty you belong in the chess app.",),
        silent=PLAIN_SILENT,
        whole=True,
    ),
    Pattern(
        labels=("exclusionary",),
        regex=r"^(?!.*\b(?:you|your|u|ur|we're|is|are|was|were|fellas|guys|lads)\b)(?!.*\?$)(?=.*\b(?:should|must|can|cannot|can't|put|keep|give|let|leave|send|only|bring|goes|take|stays?|belongs?)\b).+ (?:on|for|to|at|in|with|near|off) .+$",
        better=(
            Better(
                "could we ask the people concerned what suits them?",
                "ask",
                "asks the people themselves instead of deciding by group",
            ),
            Better("what would work best for everyone here?", "include", "includes everyone"),
        ),
        fires=("Only the Somalis bring two guarantors to this shop.",),
        silent=PLAIN_SILENT,
        whole=True,
    ),
    Pattern(
        labels=("dismissive",),
        regex=r"^(?!(?:you|u|your|ur|you're|i|my)\b).+$",
        better=(
            Better("could you tell me more about {topic}?", "ask", ASKS),
            Better("could you tell me more about {figure}?", "ask", ASKS),
            Better("could you tell me how this affects you?", "ask", ASKS),
            Better("I can see that this matters to you.", "acknowledge", SEES),
            Better("what would help you most here?", "include", "asks what would help"),
        ),
        fires=("A jammed locker is one of those things.",),
        silent=PLAIN_SILENT,
        whole=True,
    ),
    Pattern(
        labels=("judgmental", "dismissive"),
        regex=r"^(?:(?:you|u|your|ur|you're|i|my)\b).+$",
        better=(
            Better("I'd like to talk this through with you.", "include", "asks for a talk instead of giving a verdict"),
            Better("could we find a moment to talk about this?", "ask", "asks for a talk instead of giving a verdict"),
        ),
        fires=("You count screws like a poet.",),
        silent=PLAIN_SILENT,
        whole=True,
    ),
    Pattern(
        labels=("judgmental",),
        regex=ANY,
        better=(
            Better("could we go through {topic} together?", "include", SHARES),
            Better("I have some questions about {topic}.", "soften", "keeps to the work"),
            Better("could we go through {figure} together?", "include", SHARES),
            Better("I have some questions about {figure}.", "soften", "keeps to the work"),
            Better("could we find a moment to talk about this?", "ask", "asks for a talk instead of giving a verdict"),
            Better("could we look at this together?", "include", SHARES),
            Better(
                "I have some concerns about this, and I'd like to talk about them.",
                "soften",
                "says the concern, not a verdict",
            ),
        ),
        fires=("One does wonder who drew this floor plan.",),
        silent=PLAIN_SILENT,
        whole=True,
    ),
    Pattern(
        labels=("blaming",),
        regex=rf"^(?!.*(?:[?!\"“”🙃🙄😡]|{SPITE}))(?P<rest>(?:(?:we|the|our|their|his|her|he|she|they|two|three|four|five|\d+|(?-i:[A-Z][a-z]+)) [^.;]*\b(?:because|since|after|due to|came from|comes from|caused by|down to|(?:since|until|the) (?:day|week|month|moment|hour)s?(?: that)?|(?:the )?(?:[\w-]+ )?(?:days|weeks|hours|months)) (?:you|your)) (?!are\b|were\b|have\b|never\b|always\b)[a-z][^.;]*?)[.]*$",
        better=(
            Better(
                "I have the impression that {rest:lower1}; how do you see it?",
                "include",
                "says it as an impression, and asks for theirs",
            ),
        ),
        fires=(
            "We lost the Harrow contract because you told them Tuesday.",
            "The mold came from the eleven days you took to mention it.",
        ),
        silent=("You never book the hall.", "We lost it because you are careless.", "Book the hall."),
        whole=True,
    ),
    Pattern(
        labels=("blaming",),
        regex=r"^(?=.*\b(?:you|u|your|ur|who|whose|whoever|somebody|someone|some people|nobody)\b).+$",
        better=(
            Better(
                "could we look at what happened with {topic}?",
                "ask",
                "asks how it came about instead of placing the fault",
            ),
            Better(
                "I'd like to understand what happened with {topic}.",
                "soften",
                "asks how it came about instead of placing the fault",
            ),
            Better(
                "could we look at what happened with {figure}?",
                "ask",
                "asks how it came about instead of placing the fault",
            ),
            Better(
                "I'd like to understand what happened with {figure}.",
                "soften",
                "asks how it came about instead of placing the fault",
            ),
            Better("could we look at how this came about?", "include", SHARES),
            Better("how can we keep this from happening again?", "ask", "looks ahead"),
        ),
        fires=("Guess who forgot the crane again.",),
        silent=PLAIN_SILENT,
        whole=True,
    ),
    Pattern(
        labels=("condescending",),
        regex=ANY,
        better=(
            Better("I'm happy to go through {topic} with you.", "offer", "offers help instead of measuring the reader"),
            Better("let me know if anything about {topic} is unclear.", "include", "leaves room for questions"),
            Better("let me know if anything about {figure} is unclear.", "include", "leaves room for questions"),
            Better("let me know if anything here is unclear.", "include", "leaves room for questions"),
            Better("I'm happy to go through it with you.", "offer", "offers help instead of measuring the reader"),
        ),
        fires=("The brief has words in it that help.",),
        silent=PLAIN_SILENT,
        whole=True,
    ),
    Pattern(
        labels=("passive_aggressive",),
        regex=ANY,
        better=(
            Better(
                "could you tell me where things stand with {topic}?", "ask", "asks openly for what the remark hints at"
            ),
            Better("I'd like to talk about {topic}.", "plain", "says openly what the remark hints at"),
            Better("I'd like to talk about {figure}.", "plain", "says openly what the remark hints at"),
            Better("could we talk about {figure}?", "ask", "asks openly for what the remark hints at"),
            Better("could we talk about how this is going?", "include", SHARES),
            Better("could we talk about this?", "ask", ASKS),
            Better(
                "I'm not happy with how this is going, and I'd like to talk about it.",
                "soften",
                "says the feeling openly",
            ),
        ),
        fires=("Marvellous, a spreadsheet that nobody needed.",),
        silent=PLAIN_SILENT,
        whole=True,
    ),
    Pattern(
        labels=("hostile",),
        regex=r"^(?!.*\b(?:warning|warned|next time|last (?:chance|time)|one more)\b).+$",
        better=(
            Better("I'd like to talk this through with you.", "include", "asks for a talk instead of attacking"),
            Better("I need a moment before I answer this.", "soften", "takes a pause instead of attacking"),
            Better("I'm not happy with how this went.", "plain", "says the grievance, not an insult"),
        ),
        fires=("A potted plant would have read the ticket sooner.",),
        silent=("Not this one.",),
        whole=True,
    ),
    Pattern(
        labels=("exclusionary",),
        regex=r"^.*\b(?:you|u)(?:'ll| will| would| may| might| won't| cannot| can't| should)(?: not)? (?:need|struggle|want|be|find|fit|keep|cope|manage|understand|get|miss|prefer|enjoy)\b.*$",
        better=(Better("what would work best for you?", "ask", "asks the person instead of deciding by group"),),
        fires=("With those papers you will struggle here.",),
        silent=("No lads from the south, please.",),
        whole=True,
    ),
    Pattern(
        labels=("exclusionary",),
        regex=r"^(?:(?:put|give|keep|let|send|no(?= (?:[\w-]+ )?(?:girls?|boys?|lads?|women|woman|men|man|ladies|mums?|mothers?|foreigners?|kids?|seniors?|pensioners?|juniors?|students?)\b)|get|need|don't put|dont put)\b.*\b(?:on|for|to|off|in)\b.*|.*\b(?:can|should|will|cannot|can't|cant|shouldn't)(?: not)? "
        r"(?:do|take|lead|handle|look after|mind|hold|sit|present|front|ring|pour|bake|clean|lift|join|run|own)\b.*|.*\b(?:belongs? on|moves? to|lead role)\b.*)$",
        better=(
            Better("could we decide this by skill and interest?", "include", "looks at the person, not the group"),
            Better("who would like to take this on?", "ask", "asks the people themselves instead of deciding by group"),
        ),
        fires=("No girls on the swing stage.", "give the farm fire to a bloke"),
        silent=("Your English is too poor for this.", "Hello there, dear all of you."),
        whole=True,
    ),
    Pattern(
        labels=("exclusionary",),
        regex=r"^(?=.*\b(?:understand|follow|hard|read|make out|guess|ears?|poor|bad|worse|broken)\b).*\b(?:your|you)\b.*\b(?:english|accent|spelling)\b.*$|^(?=.*\b(?:understand|follow|hard|read|make out|guess|ears?|poor|bad|worse|broken)\b).*\b(?:english|accent)\b.*\byou(?:r|rs)?\b.*$",
        better=(
            Better("could you put this in writing for me?", "ask", "asks for what helps, and judges no one's English"),
            Better("could you say that once more for me?", "ask", "asks for what helps, and judges no one's English"),
        ),
        fires=("Your English is hard on the ears.",),
        silent=("Our English course starts on Monday.",),
        whole=True,
    ),
    Pattern(
        labels=("exclusionary",),
        regex=rf"^(?=.*\b(?:{ONE}|(?-i:[A-Z][a-z]+(?:ans|ese|ish|is|ers)))\b)(?!.*\b(?:can't|cannot|won't|will not|no longer|he|she|please)\b)(?!.*\?).+$",
        better=(
            Better("I'd like us to look at each case on its own.", "include", "looks at the person, not the group"),
            Better(
                "could we ask the people concerned how they see it?",
                "ask",
                "asks the people themselves instead of deciding by group",
            ),
        ),
        fires=("Lads from your end of the city rarely last the year.",),
        silent=PLAIN_SILENT,
        whole=True,
    ),
    Pattern(
        labels=("blaming",),
        regex=rf"^(?!.*(?:[?!\"“”🙃🙄😡:]|{SPITE}|\b(?:always|never|again|guess|genius|congratulations|bravo|thanks to|of course|naturally|if|had you|somehow|apparently|hero|champion|lovely|brilliant|great|nice|fine|well done|typical|usual|wonder|surprise|down to you|on you|your (?:fault|doing))\b))(?=.*(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|thousand)\b|(?<=[a-z] )(?-i:[A-Z][a-z])))(?P<rest>(?:the|our|my|an?|this|these|those|we|they|he|she|your|his|her|their|two|three|four|five|\d+|you(?! (?:are|were|have|had|could|should)\b)|(?-i:[A-Z][a-z]+) (?:is|was|has|had|waited|lost|got|called|left))\b[^.;]*?)[.]*$",
        better=(
            Better(
                "I have the impression that {rest:clause}; how do you see it?",
                "include",
                "says it as an impression, and asks for theirs",
            ),
        ),
        fires=("The lamp on the pier has been dark for 12 days under your care.",),
        silent=("The lamp has been dark.", "Two lamps are dark, genius."),
        whole=True,
    ),
    Pattern(
        labels=("exclusionary",),
        regex=r"^(?!.*\b(?:please|must|deadline|refund|pay|will not|won't|application|position|ask|send me|get (?:me|somebody|someone)|lose|sorry|gay|yours?|you)\b)(?!.*\?)(?=.*\b(?:only|avoid|skip|rest|invite|join|shifts?|table|dinner|lunch|panel|roster|rota|tutorials?|training|workshop|course|outing|trip|party|no more|talk's|digital natives|upgrade|system|login)\b).+$",
        better=(
            Better("could we talk about what would work for everyone?", "ask", "includes everyone"),
            Better("I'd like us to find a way that works for everyone.", "include", "includes everyone"),
        ),
        fires=("guys only for the escape room",),
        silent=PLAIN_SILENT,
        whole=True,
    ),
)
