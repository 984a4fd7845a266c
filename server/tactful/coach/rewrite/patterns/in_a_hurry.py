# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than what people write in a hurry: the fact, an open question, or what it is like for oneself."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = (
    "judgmental",
    "condescending",
    "dismissive",
    "passive_aggressive",
    "hostile",
    "blaming",
    "demanding",
    "exclusionary",
)
ALONE = "the information alone, without the lesson"
TOGETHER = "makes it a matter to solve together"
MATTERS = "asks for what matters most"
OPENLY = "asks openly instead of judging"
EFFECT = "speaks of the effect on oneself instead of judging the reader"
CHANCE = "asks without doubting the effort"
FIRM = "stays firm and open"
WORK = "keeps to the work, without the verdict"
SO = r"(?:(?:so|very|really|that|all|being|getting|too|this|such) )*"
MOVED = r"(?:upset|angry|worried|emotional|annoyed|nervous|stressed|offended|hysterical|cross|furious|concerned|worked up|defensive|dramatic|agitated|hurt)"
SHUT = r"(?:take it or leave it|like it or not|like it or lump it|whether you like it or not|deal with it|get used to it|live with it|(?:and )?that's that|(?:and )?that's final|tough luck|tough|too bad|so there|end of)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=r"^(?:sorry,? but |clearly,? |obviously,? )?(?:you|u) (?:really |just |clearly |obviously )?(?:(?:don't|dont|do not|didn't) (?:seem to|appear to|really|even)|seem not to|fail to|can't seem to) (?:understand|know|get|grasp|see|realise|realize) (?P<what>(?:how|why|what) (?!i\b|we\b|you\b)[^.!?;,]+?)(?=[.!]*$)",
        better=(
            Better("could we go through {what} together?", "include", TOGETHER),
            Better("I'm happy to explain {what}", "offer", "offers help instead of measuring the reader"),
        ),
        fires=("You don't seem to understand how invoicing works.",),
        silent=("You don't seem to know how I feel.", "We don't seem to understand how it works."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:it(?:'s| is)|this is) (?:(?:really|actually|very|quite|so|pretty|honestly|all) )*(?:simple|easy|straightforward|not (?:that )?(?:hard|difficult|complicated)|not rocket science|child's play)(?: really| actually)?[:,–-] ?(?P<fact>(?:the|a|an|you|we|i|it|there|your|our|my|this|that|if|when)\b[^.!?;]+?)(?=[.!]*$)",
        better=(Better("{fact:stated}", "plain", ALONE), Better("in short: {fact}", "plain", ALONE)),
        fires=("It's really very simple: you press the green button.",),
        silent=("It's simple.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:i'm|i am|im) not (?:going to|gonna|about to) (?:explain|repeat|say|go through|go over) (?:this|that|it|myself)(?: to you)? (?:again|twice|once more|a (?:second|third|fourth) time|another time|forever)(?=[.!]*$)",
        better=(
            Better("could you tell me which part is still unclear?", "ask", OPENLY),
            Better("I've explained it as well as I can, so please tell me what is still unclear", "include", FIRM),
        ),
        fires=("I'm not going to explain this again.",),
        silent=("I'm not going to explain this to the client again today, can you?",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:honestly,? |sorry,? (?:but )?)?(?:i (?:don't|dont|do not|really don't|can't) (?:see|understand|get|know) why (?:you|u)(?:'re| are|r)|why are (?:you|u)|there(?:'s| is) no (?:need|reason) (?:for you )?to (?:get|be)|no (?:need|reason) to (?:get|be)) {SO}{MOVED} about (?P<what>(?!it\b|this\b|that\b)[^.!?;,]+?)\??(?=[.!]*$)",
        better=(
            Better("could you tell me what upsets you about {what}?", "ask", MATTERS),
            Better("I can see that {what} matters to you", "acknowledge", "takes the feeling seriously"),
        ),
        fires=(
            "I don't see why you are so upset about the seating plan.",
            "no need to get so worked up about the invoice",
        ),
        silent=("I see why you are upset about the plan.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:honestly,? |sorry,? (?:but )?)?(?:i (?:don't|dont|do not|really don't|can't) (?:see|understand|get|know) why (?:you|u)(?:'re| are|r)|why are (?:you|u)|there(?:'s| is) no (?:need|reason) (?:for you )?to (?:get|be)|no (?:need|reason) to (?:get|be)) {SO}{MOVED}(?: about (?:it|this|that))?\??(?=[.!]*$)",
        better=(
            Better("could you tell me what matters most to you here?", "ask", MATTERS),
            Better("I can see that this matters to you", "acknowledge", "takes the feeling seriously"),
        ),
        fires=("I don't see why you are so upset.", "There is no need to get emotional."),
        silent=("I see why you are upset.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:you(?:'re| are|r)|ur|stop|don't|dont) (?:just |really |always )?(?:making|make) (?:(?:such |too much of )?an? )?(?:big |huge |massive |right )?(?:mountain out of a molehill|fuss|drama|scene|big deal|deal|song and dance|thing)(?: (?:about|over|out of|of|around) (?P<what>(?!it\b|this\b|that\b|nothing\b)[^.!?;,]+?))(?=[.!]*$)",
        better=(Better("could you tell me what matters most to you about {what}?", "ask", MATTERS),),
        fires=("You're making a big fuss about the parking.",),
        silent=("You're making a big cake about it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:you(?:'re| are|r)|ur|stop|don't|dont) (?:just |really |always )?(?:making|make) (?:(?:such )?an? )?(?:big |huge |massive |right )?(?:mountain out of a molehill|fuss|drama|scene|big deal|song and dance)(?: (?:about|over|out of|of|around) (?:it|this|that|nothing))?(?=[.!]*$)",
        better=(
            Better("could you tell me what matters most to you here?", "ask", MATTERS),
            Better("I see this differently, can we talk it through?", "include", "says it as one's own view"),
        ),
        fires=("You're making a mountain out of a molehill.", "stop making a scene"),
        silent=("You're making a list.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<main>(?!if\b|when\b)[^.!?;,]+?)(?:,|\.| -| –|;)? {SHUT}(?=[.!]*$)",
        better=(Better("{main:stated}", "plain", "leaves the pressure out"),),
        fires=("The shop closes at five, like it or not.", "We don't ship on Saturdays, tough."),
        silent=("Take it or leave it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:you|u)(?:'ve| have)? (?:clearly |obviously |really )?(?:(?:have |got )?(?:no|zero|absolutely no)|don't have (?:any|the slightest)|show no|lack any|have little) (?:respect|regard|consideration|feeling|appreciation|sense of respect) for (?P<what>[^.!?;,]+?)(?=[.!]*$)",
        better=(
            Better("it's important to me that we respect {what:unread}", "plain", EFFECT),
            Better(
                "could we talk about how we deal with {what:unread}?",
                "ask",
                "asks for a talk instead of giving a verdict",
            ),
        ),
        fires=("You have no respect for other people's time.",),
        silent=("You have no time for other people.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:you|u) (?:just |really |simply )?(?:never|don't ever|don't|dont|won't|refuse to) (?:listen|listen to (?:me|us|anyone|anybody|what (?:i|we) say|a word (?:i|we) say))(?: anyway| anymore| at all| to (?:me|us))?(?=[.!]*$)",
        better=(
            Better("I don't feel heard", "soften", EFFECT),
            Better("could I say how I see it?", "ask", OPENLY),
        ),
        fires=("You never listen.", "u just don't listen to anyone"),
        silent=("You listened well.", "We never listen."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:you|u) (?:just |really |simply )?(?:never|don't ever|don't|dont) (?:even )?(?:reply|answer|respond|write back|call back|ring back|pick up|get back to (?:me|us|anyone)|reply to (?:me|us|anyone|anything)|answer (?:me|us|anyone|your phone|the phone|mails?|emails?|messages))(?: anyway| anymore| at all| when (?:i|we) (?:write|call|ask|ring))?(?=[.!]*$)",
        better=(
            Better("I often don't hear back", "soften", EFFECT),
            Better("what is the best way to reach you?", "ask", "asks for what would help from now on"),
        ),
        fires=("u never reply", "You never answer your phone."),
        silent=("We never reply.", "You never answered my question about the lease."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:you|u)(?:'re| are|r)? (?:(?:just|really|simply|so|absolutely|completely) )*(?:(?:impossible|hard|a nightmare|a pain|difficult|exhausting|no fun) to (?:work|deal|talk|live|reason) with|impossible)(?=[.!]*$)",
        better=(
            Better("I find it hard to work together like this", "plain", EFFECT),
            Better("how could we make it easier to work together?", "ask", TOGETHER),
        ),
        fires=("You're impossible to work with.",),
        silent=("You're easy to work with.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:you|u) (?:(?:only|just|clearly|always|really) )*(?:think (?:of|about)|care about|look after|look out for|are interested in) (?:nobody|no one|nothing)? ?(?:but )?(?:yourself|yourselves|number one|your own (?:interests?|comfort|career|skin))(?=[.!]*$)",
        better=(
            Better("I'd like my side to be considered as well", "plain", "says it as a need of one's own"),
            Better("could we look at what works for both of us?", "include", TOGETHER),
        ),
        fires=("You only think of yourself.", "you care about nobody but yourself"),
        silent=("You should think of yourself.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:i'm|i am|im|we're|we are) (?:(?:very|so|really|deeply|extremely) )?disappointed (?:in|with) (?:you|u|you all|you guys|your team)(?=[.!]*$)",
        better=(
            Better("I'm disappointed by this", "plain", "says the feeling without the attack"),
            Better("this isn't what I had hoped for", "soften", "speaks of the expectation, not of the reader"),
        ),
        fires=("I'm disappointed in you.",),
        silent=("I'm disappointed in the result.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:lol,? |wait,? |omg,? |wow,? |so |but |and |ok,? )*(?:did|have|do|r|are) (?:you|u) even (?P<verb>read|open|look|check|test|try|watch|see|listen|run|notice|compare|measure|count|tested|checked|opened|tried|looked|watched|seen|compared|measured|counted)(?P<rest>(?: [^.!?;,]+?)?)\?*(?=$)",
        better=(Better("did you get a chance to {verb:base_any}{rest}?", "ask", CHANCE),),
        fires=("lol did you even read it", "have you even tested the pump?"),
        silent=("Did you read it?",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:calm down|chill(?: out)?|relax|easy|take it easy|keep calm|oh please|come on|whoa|deep breath),? (?:mate,? |love,? |people,? |guys,? )?(?:it(?:'s| is|s)|this is|that's) (?:(?:only|just|merely) )?(?P<what>(?:an?|one) (?:[\w-]+ ){0,2}?[\w-]+)(?=[.!]*$)",
        better=(
            Better("to me it's {what}, but how do you see it?", "ask", "says it as one's own view"),
            Better("what bothers you most about {what:known_low}?", "ask", "asks how it weighs for the reader"),
        ),
        fires=("chill, it's one email",),
        silent=("Relax, it's done.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:were (?:you|u)|did (?:you|u)|have (?:you|u)) (?:just |really )?(?:sleep|asleep|sleeping|slept|doze|nap|dozing|miss|daydream(?:ing)?) (?:through|during|in) (?P<what>(?:the|our|your|every|all the|that|this)\b[^.!?;,]+?)(?: or what| or something| again)?\?*(?=$)",
        better=(
            Better("shall we go through {what:low} together?", "offer", TOGETHER),
            Better("is anything from {what:low} still open?", "ask", OPENLY),
        ),
        fires=("did you sleep through the training",),
        silent=("Did you sleep well?",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:are|r) (?:you|u) (?:completely |totally |actually |all )?(?:deaf|asleep|dead|sleeping)(?: or (?:what|something|just \w+))?(?: in there| over there)?\?*(?=$)",
        better=(
            Better("did my last message reach you?", "ask", OPENLY),
            Better("could you let me know that you've seen this?", "ask", "asks for what is needed"),
        ),
        fires=("are you deaf or what",),
        silent=("Are you there?",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:even )?(?:my|a|our|any) (?:\w+ )?(?:cat|dog|gran|granny|grandma|nan|grandmother|mother|mum|mom|toddler|monkey|child|kid|niece|nephew|hamster|goldfish|parrot|five-year-old|six-year-old|ten-year-old|four-year-old|intern|chimp|goat|donkey) (?:could |would |can |would have |could have |'d |'ve )*(?:writes?|makes?|draws?|cooks?|types?|plans?|builds?|packs?|packed|written|drawn|made|plan|cleans?|cleaned|does|do|done|parks?|parked|tied|paints?|painted|wires?|wired) (?:an? )?(?:(?:better|neater|nicer|cleaner|clearer|faster|straighter|tidier) )(?P<what>[\w-]+(?: [\w-]+)?)(?: than (?:this|that|you|yours))?(?=[.!]*$)",
        better=(
            Better("the {what} could use another look", "soften", WORK),
            Better("could we go through the {what} together?", "include", TOGETHER),
        ),
        fires=("even my cat writes better code", "A toddler could draw a straighter line."),
        silent=("Even my cat writes.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:well,? |maybe )?if (?:you|u|anyone|somebody|someone|your \w+)(?:'d| had)? (?:(?:only|just|actually|ever|even|once) )*(?:(?:bothered|cared|taken the time|taken the trouble|troubled yourself|been able) to )?(?:read|open|look|looked|listen|listened|check|checked|ask|asked|pay|paid|opened|watch|watched|attend|attended|followed|follow|studied|study)\b[^.!?;,]*,? (?:you|u|they|she|he)(?:'d| would)(?: have)?(?: already)? (?:know|known|see|seen|notice|noticed|understand|understood|find|found|realise|realised|realize|realized) (?:that )?(?P<fact>(?:the|a|an|we|i|it|there|our|my|this|these|no|all|both|only|he|she|they|[A-Z]\w+|\d)[^.!?;]* [^.!?;]+?)(?=[.!]*$)",
        better=(
            Better("{fact:stated}", "plain", ALONE),
            Better("just to be clear: {fact:clause}", "plain", ALONE),
        ),
        fires=("If you had bothered to read my email, you would know that the office is closed.",),
        silent=("If you had read it, you would know.", "If we had asked, we would know that the office is closed."),
    ),
)
