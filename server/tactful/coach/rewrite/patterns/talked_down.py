# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than a lesson nobody asked for: the fact alone, or an offer to go through it."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("condescending", "passive_aggressive", "judgmental", "dismissive", "hostile")
ALONE = "the information alone, without the lesson"
OFFER = "offers help instead of measuring the reader"
VIEW = "says it as one's own view"
OPENLY = "asks openly instead of judging"
GROWN = r"(?:an? )?(?:adult|grown-?up|someone (?:technical|older|cleverer|brighter|senior|smarter|with (?:a brain|some sense|more experience))|somebody (?:technical|older|cleverer|senior|smarter)|(?:clever|smart|bright)er colleague|child|kid|nephew|niece|son|daughter|grandchild|ten-year-old|teenager)(?: (?:in|on|from|at) your (?:team|office|company|family|house|department|side|shop|ward))?"
# What somebody would say of one who knows nothing.
SCORN = r"(?:news to (?:you|anyone|some)|(?:too|so) (?:hard|difficult|complicated)|(?:your|the) \w+ (?:left|forgot) (?:that|this|it)(?: bit| part)? out|(?:you|u|nobody|no one)(?:'ve|'d| have| had)? (?:hadn't|haven't|never|not|didn't|forgot|missed|wondered|slept)\b[^,.!?;]*|(?:anyone|someone) (?:had )?forgot\w*[^,.!?;]*)"
CLAUSE = r"(?P<fact>(?!you\b|u\b|i\b|it(?:'s| is)? you|your\b|that\b|this\b)[\w'’-]+ [^.!?;:]+?)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=r"(?P<prev>[\w'’]+), (?:as i(?:'d|'ve| had| have| would have)? (?:assumed|expected|hoped|thought|imagined|supposed)|as one (?:might|would|could) (?:hope|expect|assume)|as you(?:'d| would) (?:expect|think|hope)|i(?:'d| would) have thought|as (?:someone|somebody|anybody|anyone|people) (?:will|should|must|may|might|can|could)(?: surely| perhaps| no doubt)?|a thing|a fact|a concept|something)(?: that)? [^.!?;]*?\b(?:know|knows|knew|known|grasp|grasps|learn|learns|understand|understands|told you|tell you|explain(?:ed)? (?:it |that )?to you|aware|realise|realize)\b[^.!?;,]*(?=[.!]*$)",
        better=(Better("{prev}", "plain", ALONE),),
        fires=(
            "The curtain opens from the middle, as I'd assumed a stage hand would know.",
            "Gross is before tax, a thing most clerks learn in their first week.",
        ),
        silent=("The price is as I expected.", "It is something we know."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"(?P<prev>[\w'’]+), (?:as (?:i'm|i am) sure (?:someone|somebody|they)(?:'ll| will)? [^,.!?;]+|as (?:someone|somebody) (?:will|should|must)(?: surely| one day| perhaps)* (?:explain|tell|teach)[^,.!?;]+|just so you know|just so we(?:'re| are) clear|you see|you know|you'll (?:discover|find|be surprised to hear)|strange as it may seem|if you can believe it|if i may teach a little|if you(?:'ll| will)? (?:must|can) (?:know|follow)|(?:and )?do try to follow|remember),(?= )",
        better=(Better("{prev}", "plain", ALONE),),
        fires=(
            "A deposit, just so you know, is paid before the stay.",
            "The lease, as someone will surely explain to you one day, ends in June.",
        ),
        silent=("The lease, as agreed, ends in June.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"(?P<prev>[\w'’]+),? in case (?:that's|that is|this is|it's|it is|that was|this was)? ?{SCORN}(?=[.!]*$)",
        better=(Better("{prev}", "plain", ALONE),),
        fires=(
            "The hoist is the blue one, in case the agency forgot that bit out.",
            "the bar shuts at one, in case that's news to you",
        ),
        silent=("Here is the key, in case it rains.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:ok |so |well,? |and |but )?(?:congratulations|congrats|well done|bravo|wow|amazing|great|good for you|clever you)[,!.]* (?:you|u)(?:'ve| have|ve)? (?:just |finally |now )?(?:discovered|found out|worked out|figured out|noticed|realised|realized|learned|learnt) (?:that )?{CLAUSE}[!.]*$",
        better=(
            Better("yes, {fact:mid}.", "plain", "says it without the reproach"),
            Better("that's right, {fact:mid}.", "plain", "says it without the reproach"),
        ),
        fires=("Congratulations, you've discovered that the shop closes at six.",),
        silent=("Congratulations, you've passed.", "Well done, you found the leak."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:aww?,? |oh,? |ha,? |well,? |and )?(?:that|this|it|what)(?:'s| is|s)?(?: such)? an? (?:(?:very|really|rather) )?(?:(?:sweet|cute|nice|charming|lovely|quaint|adorable|little|interesting|brave|fun|amusing) )+(?:theory|theories|idea|thought|plan|notion|story|opinion|suggestion) (?:about|on|of) (?P<what>[^.!?;,]+?)(?=[.!]*$)",
        better=(
            Better("I see {what:low} differently", "plain", VIEW),
            Better("what makes you think so about {what:low}?", "ask", OPENLY),
        ),
        fires=("that's a sweet little theory about the missing keys",),
        silent=("That's a plan about the keys.", "I have a nice idea about the keys."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:aww?,? |oh,? |ha,? |well,? )?(?:that|this|it|what)(?:'s| is|s)?(?: such)? an? (?:(?:very|really|rather) )?(?:(?:sweet|cute|quaint|adorable|charming|little|amusing) )+(?:theory|idea|thought|plan|notion|opinion|suggestion)(?=[.!]*$)",
        better=(
            Better("I see this differently, can we talk it through?", "include", VIEW),
            Better("could you tell me more about how this would work?", "ask", OPENLY),
        ),
        fires=("It's a cute idea.", "aww what a sweet little plan"),
        silent=("It's an idea.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:surely |but |so |and )?(?:you|u) (?:do |surely |presumably |did )?(?:know|realise|realize|understand|get) (?:that )?(?P<fact>(?!you\b|u\b|how\b|what\b|why\b|who\b|where\b|it\b|me\b|that\b|this\b|nothing\b)[^.!?;,]+?),? ?(?:right|yes|don't you|do you|surely)?\?+$",
        better=(
            Better("as far as I know, {fact:clause}.", "plain", VIEW),
            Better("could it be that {fact:clause}?", "ask", OPENLY),
        ),
        fires=(
            "you do know the bridge is closed in february?",
            "You realise that the invoice was paid in March, right?",
        ),
        silent=("Do you know the way?", "you know how it is?"),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:so |well,? |then )?(?:maybe|perhaps|why don't you|just|you (?:could|should|might)(?: want to)?) ?(?:have|ask|get|find) {GROWN} (?:to )?(?:read|explain|show|translate|walk) ?(?:(?:to )?(?:you|u))? ?(?:through )?(?P<what>(?:my|the|this|our|that)\b[^.!?;,]+?)(?: to (?:you|u)| for (?:you|u))?(?=[.!]*$)",
        better=(
            Better("let me know if anything in {what} is unclear", "include", OFFER),
            Better("I'm happy to go through {what} with you", "offer", OFFER),
        ),
        fires=(
            "Maybe ask someone technical in your team to explain my answer to you.",
            "perhaps get a grown-up to read you the contract",
        ),
        silent=("Perhaps ask Jo to read you the contract.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:if|since|as) (?P<what>(?:the|my|our|this|that)\b[^.!?;,]+?) (?:is|are|was|were|seems?)(?: perhaps| clearly| all| a bit| rather| too far| far)* (?:over your heads?|beyond you|above your (?:head|level)|too (?:much|hard|difficult|technical|complicated|long) for (?:you|u)), (?P<rest>(?:a|an|the|there|here|i|we|my|our)\b[^.!?;]+?)(?=[.!]*$)",
        better=(
            Better("if anything in {what} is unclear, {rest}", "include", OFFER),
            Better("in case it helps with {what}, {rest}", "offer", "gives it as help, not as a lesson"),
        ),
        fires=("If the tariff table is over your head, the chart is on page 2.",),
        silent=("If the table is too long, the chart is on page 2.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?P<what>(?:this|that|the|our|my)\b[^.!?;,]*?) (?:is|are|may be|might be|was)(?: perhaps| maybe| probably| clearly)* (?:(?:a (?:bit|little|tad)|rather|slightly|way|much|far) )?(?:over your heads?|beyond you|above your (?:head|level)|too (?:much|hard|difficult|technical|complicated|advanced) for (?:you|u)|(?:deep|much|technical|advanced|hard|complicated) for (?:you|u|(?:the |you )?(?:\w+ ){0,2}(?:folks?|people|staff|team|desk|lot|crowd)))(?=[.!]*$)",
        better=(
            Better("I'm happy to go through {what:low} with you", "offer", OFFER),
            Better("let me know if anything about {what:low} is unclear", "include", OFFER),
        ),
        fires=("This may be a bit deep for the front desk staff.", "the tariff table is over your heads"),
        silent=("This may be a bit deep.", "This is too much for me."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:so |wait,? |or |and )?(?:shall|should|must|do (?:i|we) (?:have|need) to|(?:do )?(?:you|u) (?:need|want) me to|want me to|need me to|can) ?(?:i|we)? (?:draw|spell|explain|sing|paint|mime|sketch)\b(?! (?:up|off)\b)(?: it| this| that| you| u| them| out| a| an| the| little| map| picture| pictures| diagram| for you| for u| to you| to u| again| in crayon| with crayons| slowly| too)*\?*$",
        better=(
            Better("would it help to go through it together?", "ask", OFFER),
            Better("I'm happy to go through it with you.", "offer", OFFER),
        ),
        fires=("shall I draw you a map?", "do I need to spell it out for you"),
        silent=("Shall I draw up the contract?", "Can I explain the plan on Friday?"),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^as an? [a-z][\w'’ -]+?,? (?:you|u) (?:won't|wouldn't|can't|cannot|will not|may not|might not|will hardly|could hardly|probably won't) (?:understand|follow|get|grasp|know|appreciate) (?P<what>(?:the|our|my|this|these)\b[^.!?;,]+?)(?=[.!]*$)",
        better=(
            Better("let me know if anything about {what} is unclear", "include", OFFER),
            Better("I'm happy to explain {what}", "offer", OFFER),
        ),
        fires=("As a receptionist you won't understand the tariff rules.",),
        silent=("As a doctor you will understand the rules.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:any|every) (?:\w+ )?(?:who|that) (?:has )?(?:ever )?\w+(?: \w+){0,6}? (?:would|will|could|should|can) (?:know|see|tell you|have (?:known|seen|told you))(?: that)? (?P<fact>(?:the|a|an|this|these|we|it|there|our|you)\b[^.!?;]+?)(?=[.!]*$)",
        better=(
            Better("{fact:stated}", "plain", ALONE),
            Better("in case it helps: {fact:clause}", "plain", "gives it as help, not as a lesson"),
        ),
        fires=("Any clerk who has read the leaflet once would know that the filter is changed in May.",),
        silent=("Any clerk who reads it will find the date.",),
    ),
)
