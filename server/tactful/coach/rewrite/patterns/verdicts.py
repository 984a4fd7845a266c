# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than a verdict on work or manners: what is wanted, a question about the thing, or the thing said plainly."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = (
    "judgmental",
    "hostile",
    "dismissive",
    "condescending",
    "passive_aggressive",
    "blaming",
)
TALK = "asks for a talk instead of giving a verdict"
TOGETHER = "makes it a matter to solve together"
WORK = "keeps to the work, without the verdict"
SWEAR = r"(?:bloody |fucking |f\*+\w* |damn(?:ed)? |goddamn |freaking )?"
BAD = (
    r"(?:garbage|rubbish|crap|trash|shite?|sh\*+\w*|awful|terrible|horrible|dreadful|pathetic|useless|lousy|rotten|ridiculous|a joke|a mess|a disgrace|a disaster|an embarrassment|embarrassing"
    r"|sloppy|lazy|shoddy|careless|unprofessional|amateurish|amateur hour|nonsense|stupid|idiotic|laughable|a waste of time|half-baked|half-arsed|half-assed|poor|weak|crooked|boring|ugly|hideous|childish|cold)"
)
THING = r"(?:[\w-]+ ){0,2}(?:answer|report|fix|code|work|design|draft|estimate|plan|summary|reply|translation|layout|analysis|e-?mail|mail|letter|response|proposal|review|handover|migration|slides?|deck|figures|numbers|notes|documentation|docs|planning|planner|idea|question|copy|text|article|brief|brochure|invoice|quote|queries|query|script|pr|patch|commits?|tests?|ticket|spec|chart|spreadsheet|presentation|photos?|minutes|handwriting|paperwork|packing|welding|wiring|plastering|stock count|count)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"\b(?P<what>(?:this|that|your|these|those|the) {THING})(?: is| are|'s| was| were| looks?| reads?)(?: like)? (?:just |simply |frankly |really |so |very |pretty |complete |total |utter |absolute |a bit |rather |quite |{SWEAR})*{BAD}"
        rf"(?:,? (?:and |&) ?(?:{BAD}|so are you|rather full of itself|you know it))?(?=[.!?,;:]|$)",
        better=(
            Better("{what:lower1} could use another look", "soften", WORK),
            Better("could we go through {what:lower1} together?", "include", TOGETHER),
            Better("I have some questions about {what:lower1}", "plain", WORK),
        ),
        fires=(
            "This report is sloppy and unprofessional.",
            "your code is garbage",
            "that design is crap and so are you",
        ),
        silent=("This report is short.", "My code is garbage."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?P<what>(?:this|that|it|your (?:[\w-]+ )?(?:proposal|plan|idea|argument|design|question|request|suggestion|explanation|logic|reply|answer|claim|version|approach)))(?: really| just| simply)? makes? no sense(?: at all| whatsoever| to anyone)?(?=[.!?,;]|$)",
        better=(
            Better("I'm having trouble following {what:lower1}", "soften", "speaks of one's own understanding"),
            Better("could you walk me through {what:lower1}?", "ask", "asks openly"),
        ),
        fires=("Your proposal makes no sense.", "this makes no sense at all"),
        silent=("It makes no sense to wait.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:this|that|it)(?:'s| is) (?:just |simply |really |such |some )?(?:a )?(?:lazy|sloppy|shoddy|careless|poor|amateur\w*|half-baked|bad|terrible|awful|pathetic) (?P<what>work|job|workmanship|writing|coding|planning|design|research)(?=[.!?,;]|$)",
        better=(
            Better("this {what} could use another look", "soften", WORK),
            Better("could we go through this {what} together?", "include", TOGETHER),
        ),
        fires=("This is lazy work.",),
        silent=("This is hard work.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:you|u)(?: people| lot| guys)? (?:literally |honestly |just |really |clearly |obviously |simply )*(?:never|don't|dont|do not|didn't|didnt|did not)(?: ever| even| really| actually| bother(?:ed)? to)* (?P<verb>test|check|read|proofread|review|document|clean|measure|update|verify)(?: (?P<what>anything|things|it|them|a word|a thing|properly|first))?(?=[.!?,;]|$)",
        better=(
            Better("could you {verb} {what:asked} next time?", "ask", "asks for what is needed"),
            Better("it would help to {verb} {what:asked} first", "soften", "says what would help"),
        ),
        fires=("you literally never test anything", "You clearly didn't check."),
        silent=("I never test anything.", "You never asked for it."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\byou(?:'ve| have)?(?: really| clearly| obviously| just)? (?:don't|do not|have (?:absolutely )?no|haven't (?:got )?(?:a|any)) (?:(?:idea|clue) (?:what|about what) you(?:'re| are) (?:talking about|doing|saying)|understand (?:the|our|my|this|how|what)\b[^.!?;,]*|know what you(?:'re| are) (?:talking about|doing|saying))",
        better=(
            Better("I see this differently", "soften", "says the disagreement, not a verdict"),
            Better("could we go through this together?", "include", TOGETHER),
        ),
        fires=("You have no idea what you're talking about.", "You don't understand the business."),
        silent=("You have no idea how glad I am.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\byou(?:'re| are) (?:just |simply |really |clearly )*(?:not|n't) (?:exactly |really )?(?:a team player|a professional|professional|very \w+|up to (?:it|this|the job)|cut out for (?:it|this|the job)|fit for (?:it|this|the job)|good enough|serious about this|helping)(?=[.!?,;]|$)",
        better=(
            Better("I'd like to talk about how we work together", "include", TALK),
            Better("could we find a moment to talk about this?", "ask", TALK),
        ),
        fires=("You're not a team player.", "you are simply not up to the job"),
        silent=("You're not late.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\byour (?P<what>attitude|tone|behaviou?r|manner|approach|conduct|timekeeping|punctuality|performance)(?: in [\w ]+?| on [\w ]+?| towards? [\w ]+?)? (?:is|was|has been|stinks|leaves|makes)\b[^.!?;,]*",
        better=(
            Better("I'd like to talk about how we work together", "include", TALK),
            Better("could we find a moment to talk about this?", "ask", TALK),
        ),
        fires=("Your attitude is a problem.",),
        silent=("My attitude is a problem.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\bi (?:expected|had expected|would have expected|hoped for|had hoped for) (?:better|more)(?: (?:from|of) (?:you|someone|somebody|a|an|your)\b[^.!?;,]*)",
        better=(
            Better("this wasn't quite what I had expected", "soften", "speaks of the expectation, not of the reader"),
            Better("could we talk about what went wrong?", "ask", TALK),
        ),
        fires=("I expected better from someone at your level.",),
        silent=("I expected more rain.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\bi(?:'m| am)(?: so| really| just| absolutely)? (?:sick|sick and tired|tired|fed up|done) (?:of|with) (?:you|your)\b(?: (?P<what>[^.!?;,]+))?",
        better=(
            Better("this is frustrating for me", "soften", "says the feeling without the attack"),
            Better("I'd like to talk about how we can solve this", "include", "asks for a talk instead of attacking"),
        ),
        fires=("I'm sick of your incompetence.",),
        silent=("I'm tired of the noise.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:shut up|shut it|stop (?:wasting|wasting all) my time|stop (?:whining|moaning|complaining|crying)|get a grip|grow up|wake up|quit whining)(?:,)? and (?P<do>(?!do your (?:bloody |damn )?job)[a-z]+ [^.!?;]+)",
        better=(
            Better("could you {do:low}, please?", "ask", "keeps the request, leaves the insult out"),
            Better("please {do:low}.", "soften", "keeps the request, leaves the insult out"),
        ),
        fires=("Shut up and send me the file.",),
        silent=("Grow up.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:(?:shut up and |can you |could you |will you |just |please )*(?:just )?do your (?:bloody |damn |fucking |f\*+\w* )?job)(?: for once| properly)?[.!?]*",
        better=(
            Better("could you look after this, please?", "ask", "asks for the thing that is needed"),
            Better("I need your help with this", "soften", "says what is needed"),
        ),
        fires=("Shut up and do your job.", "can you just do your job for once"),
        silent=("I do my job.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:(?:you're|you are|stop) wasting (?:my|our|everyone's) time|stop bothering (?:me|us)|you(?:'ve| have)? wasted (?:my|our) (?:time|morning|afternoon|day))(?:,? (?:you )?(?:clown|idiot|fool|moron|people)s?)?(?=[.!?,;]|$)",
        better=(
            Better("I'd like to use our time well", "soften", "says what is wanted"),
            Better("could we get to the main point?", "ask", "asks for what is needed"),
        ),
        fires=("Stop wasting my time, you clown.", "you're wasting our time"),
        silent=("We waste no time.",),
    ),
    Pattern(
        labels=("hostile", "judgmental", "demanding", "exclusionary"),
        regex=r"\b(?:one more time you|the next time you|next time you|if you(?: ever)?|you) (?P<do>(?:touch|post|send|call|ring|email|mail|text|write|use|move|open|delete|change|talk|speak|come|set|merge|push|park|go|take|block|ping|copy|put)\b[^.!?;,]*?)(?: again| once more| one more time)?,? (?:and )?(?:i(?:'ll| will| swear)|you(?:'ll| will|'re| are)|we(?:'ll| will)|your (?:\w+ ){0,2}(?:goes|will|is)|see what)\b[^.!?;]*[.!]*$",
        better=(
            Better("please don't {do:low} again.", "soften", "says what is wanted, without the threat"),
            Better("could you please not {do:low} again?", "ask", "asks for it, without the threat"),
        ),
        fires=(
            "One more time you touch my branch and I'll break your keyboard.",
            "if you ever email my client again I will end you",
            "if you ring my desk once more I'll cut your line",
        ),
        silent=("When you touch it, it beeps.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r",? (?:and|&) so (?:are|is|do|does|did|was|were) (?:you|u|your \w+)(?=[.!?,;]|$)",
        better=(Better("", "cut", "leaves the dig out"),),
        fires=("That mitre is crooked and so are you.",),
        silent=("I am late and so is Jo.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:are you (?:kidding|joking|serious|for real)(?: me)?|you(?:'ve| have) got to be (?:kidding|joking)(?: me)?|is this (?:a|some kind of) joke)(?: with (?P<what>(?:this|that|the|your) [^.!?;,]+))?[?!.]*",
        better=(
            Better("could you help me understand {what:or_this}?", "ask", "asks openly"),
            Better("this surprised me, could we talk about it?", "include", TALK),
        ),
        fires=("are you kidding me with this PR", "Are you serious?"),
        silent=("Are you joining us?",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:i|we) (?:want|need|would like|demand) to (?:speak|talk) (?:to|with) (?:somebody|someone) (?:competent|who knows what they(?:'re| are) doing|with a brain|with half a brain|who has a clue)",
        better=(
            Better(
                "could you put me through to somebody else, please?", "ask", "keeps the request, without the verdict"
            ),
            Better("I'd like to speak to somebody else about this", "plain", "keeps the request, without the verdict"),
        ),
        fires=("I want to speak to somebody competent.",),
        silent=("I want to speak to somebody in billing.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:are|r) (?:you|u) (?:all |just |actually |really )?(?:stupid|dumb|thick|dense|blind|deaf|an idiot|mad|mental|insane|a moron|slow)(?: or (?:what|something|blind|deaf|stupid|just \w+))?[?!.]*",
        better=(
            Better("could you help me understand what happened?", "ask", "asks openly"),
            Better("I'd like to talk about what happened", "include", "asks for a talk instead of attacking"),
        ),
        fires=("Are you stupid or what?",),
        silent=("Are you all right?",),
    ),
)
