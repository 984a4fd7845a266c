# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than a frame that says the reader ought to know: what stands in the frame, alone or as a note."""

from __future__ import annotations

from tactful.coach.rewrite.orders import ORDER
from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = (
    "condescending",
    "passive_aggressive",
    "judgmental",
    "dismissive",
    "blaming",
    "hostile",
)
PLAIN = "the information alone, without the frame"
NOTE = "the information as a plain note"
REMINDS = "a plain reminder, without the reproach"
# What follows is a statement: it begins as one, and the wording asks for a verb.
REST = r"(?P<rest>(?:the|a|an|your|my|our|his|her|their|its|this|that|these|those|it|it's|there|there's|we|we're|we've|they|he|she|i|i'm|you|all|every|each|no|nobody|two|three|four|five|six|other|most|some|\d+|(?:[\w'-]+ ){0,2}[\w'-]+s?) (?:[^.!?;:]+))"
ENDED = r"[.!?…]*$"
NOTED = (Better("{rest}.", "plain", PLAIN), Better("please note that {rest}.", "soften", NOTE))
# Without a "that", only a clause with a verb is a statement.
STATED = (Better("{rest:clause}.", "plain", PLAIN), Better("please note that {rest:clause}.", "soften", NOTE))
REMINDED = (
    Better("just a reminder that {rest:clause}.", "soften", REMINDS),
    Better("{rest:clause}.", "plain", PLAIN),
)

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:oh|well|now|so|and|but),? )?(?:if (?:you|u)(?:'d| had)? (?:ever |once |only |actually |even |just |bothered to )*[^,.!?;]+|(?:when|once|after) (?:you|u)(?:'ve| have|'re| are)? [^,.!?;]+|a (?:quick |single |brief |short |simple )*(?:look|glance|search|call|read|click)(?: (?:at|of|on|in|through|with|to) [^,.!?;]+?)?),? (?:(?:you|u)(?:'d| would|'ll| will|'d have| would have| might|would've| could have)(?: have)? (?:know|known|see|seen|noticed?|understand|understood|find|found(?: out)?|learn(?:ed|t)?|realised?|realized?)|(?:would|could|might|will)(?: have)? (?:tell|told|show|shown|taught|teach|save|saved) (?:you|u|us all)) (?:that |why ){REST}{ENDED}",
        better=NOTED,
        fires=(
            "If you had ever baked, you would know that ovens differ.",
            "A quick look at our website would have told you that we close at noon on Wednesdays.",
            "When you have been here as long as I have, you will know why we do not reply to all.",
        ),
        silent=("If you look at page 2, you will find the form.", "A quick call would help."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:oh|well|now|so|and|but),? )?(?:it|this|that) (?:may|might|will|would|could)(?: well| perhaps)?(?: come as a (?:shock|surprise) to (?:you|u|some)|(?: even)? (?:surprise|shock|amaze|astonish) (?:you|u))(?: to (?:learn|hear|know|find out|discover))?,? (?:that|but) {REST}{ENDED}",
        better=NOTED,
        fires=("It may surprise you to learn that other guests also want breakfast.",),
        silent=("It may surprise you.", "It will surprise him that we came."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:you see|look|listen|mind you|news ?flash|spoiler(?: alert)?|fun fact|pro tip|hint|little secret|surprise|plot twist|hello|earth to \w+|lesson (?:one|1)|(?:basic|elementary|simple) \w+)(?:,|:| -| –| —|\.\.\.) {REST}{ENDED}",
        better=STATED,
        fires=(
            "You see, a deposit is money you pay before you get the keys.",
            "newsflash: the ramp is closed on mondays",
        ),
        silent=("Look, Jo!", "You see the ramp."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:oh|well|now|so|and|but),? )?(?:surely |i'm sure |i am sure |i trust |i assume |i take it |in time,? |one day,? |some day,? |sooner or later,? |eventually,? )?(?:even )?(?:you|u) (?:do |must |will |can |'ll |of all people |surely |really )*(?:know|realise|realize|understand|appreciate|see|agree|accept|remember),? that {REST}{ENDED}",
        better=NOTED,
        fires=(
            "I am sure even you will appreciate that a door needs hinges.",
            "You do realise that the shop closes at five?",
        ),
        silent=("You know that.", "We know that the shop closes."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:oh|well|now|so|and|but),? )?(?:do|don't|did|didn't|does|can't) (?:you|u|anyone|nobody|anybody|no one)(?: people| lot| guys| even| really| not| there)* (?:know|realise|realize|understand|see|remember|get)(?: it)? that {REST}{ENDED}",
        better=NOTED,
        fires=("Do you not realise that the gate is locked at six?",),
        silent=("Do you know that man?", "Do you know the gate?"),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:surely |i hope |i trust )?(?:you|u) (?:surely |really )?(?:didn't|did not|don't|do not|can't|cannot) (?:really |seriously |honestly |actually )*(?:think|expect|believe|imagine|suppose)(?: that)? (?P<rest>(?:the|a|an|your|my|our|it|we|they|he|she|i|anyone|anybody|someone)\b [^.!?;,:]*?\b(?:will|would|could|can|is going to|are going to|was going to|were going to)\b [^.!?;,:]+){ENDED}",
        better=(
            Better("I don't think {rest:clause}.", "soften", "says it as one's own view"),
            Better("what makes you think {rest:clause}?", "ask", "asks openly"),
        ),
        fires=("Surely you did not think that the client would pay for the taxi.",),
        silent=("You did not think of the taxi.", "I did not think the client would pay."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:well,? )?(?:i'd|i would|one would|you'd|you would|one'd|we'd)(?: have)? (?:thought|think|expected|expect|imagined|imagine|assumed|assume|hoped|hope)(?: that)? (?:even )?(?:an?|any|someone|somebody) (?:[\w'-]+ ){0,4}?(?:could|would|can|might|should)(?: at least| manage to| be able to| know how to| know to)* (?P<do>(?!have\b|be\b|know\b|understand\b|see\b|realise\b)[a-z]+ [^.!?;,]+?)(?: (?:properly|correctly|by now|for once|without help))*[.!?…]*$",
        better=(
            Better("could you {do:definite}, please?", "ask", "asks for what is needed"),
            Better(
                "would it help if we went over how to {do}?", "offer", "offers help instead of measuring the reader"
            ),
        ),
        fires=("I would have thought a graduate could format a date.",),
        silent=("I thought a graduate could help.", "I would have thought of it."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:as|like) )?(?:i|we)(?:'ve| have|'d| had)?(?: already| now| only| repeatedly| clearly| patiently)* (?:told|reminded|informed|explained to|said to|written to|mentioned to|asked) (?:you|u|you people|you all|everyone)(?: (?:that )?(?:already|again|before|repeatedly|time and again|over and over|(?:once|twice|\w+ times)(?: (?:now|already|before|this (?:week|month)))?))+,?(?: that)? {REST}{ENDED}",
        better=REMINDED,
        fires=("I have told you three times that the form goes to Elena.",),
        silent=("I have told you the price.", "He told us twice that it rains."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:oh|well|now|so|and|but),? )?(?:(?:do|must|need|should) i (?:really |have to |need to |seriously )*(?:remind|tell) (?:you|u)(?: again| once more)*|how (?:many times|often|many more times) (?:do|must|have|did|should|shall) (?:i|we) (?:have to |need to |had to )?(?:say|said|tell you|told you|repeat|repeated|explain|explained|remind you|reminded you|write)(?: to you)?)(?: it)?:?(?: that)? {REST}{ENDED}",
        better=REMINDED,
        fires=(
            "Need I remind you that the shop closes at five?",
            "how many times do I have to tell you that the gate stays shut",
        ),
        silent=("Should I remind you on Friday?", "How many times do I have to sign?"),
    ),
    Pattern(
        labels=("passive_aggressive", "blaming", "condescending"),
        regex=r"^(?:i'm |i am )?(?:not sure|unsure|don't know|i wonder|wondering) (?:if|whether) (?P<what>(?:my|our|any of my|any of our) [^.!?;,]+?) (?:(?:ever |even |somehow |actually )*(?:reached|got to|made it|arrived|went|landed|got lost|got|came|were seen|was seen))\b[^.!?;,]*, (?:so|but|and) (?:here (?:is|comes|goes)|this is|i am|i'm|i'll|let me|i thought)\b[^.!?;]*[.!]*$",
        better=(
            Better("following up on {what}.", "plain", REMINDS),
            Better("could you let me know whether {what} reached you?", "ask", "asks instead of hinting"),
        ),
        fires=("Not sure whether my previous four messages reached you, so here is a fifth.",),
        silent=("I am not sure about the bag, so here it is.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:(?:oh|well|now|so|and|but),? )?(?:you|u) (?:do|must|surely|should|ought to|of all people)(?: surely| really)* (?:know|realise|realize|understand|see|remember),? (?P<rest>(?:the|an?|your|my|our|his|her|their|it|there|we|they|he|she|i|you|every|each|nobody|two|three)\b[^.!?;:]+?(?: is| are| was| isn't| aren't| can't| don't| doesn't| needs?| has| have| will| won't|'s| comes?| goes)\b[^.!?;:]*)[.!?…]*$",
        better=STATED,
        fires=("You do realise a heel isn't stuck on with jam?",),
        silent=("You do know the man.", "You know a heel isn't stuck on."),
    ),
    Pattern(
        labels=("condescending", "demanding", "exclusionary", "passive_aggressive"),
        regex=rf"^(?:and |so |now )*(?:do|just|simply|kindly|please)? ?(?P<do>{ORDER}[^.!?;,:]*?), (?:it's|it is|that's|that is|they're|they are|you know|you'll find|the one that|the thing)\b[^.!?;]*[.!😊🙂😉]*$",
        better=(
            Better("please {do:low}.", "soften", "keeps the request, without the lesson"),
            Better("could you {do:low}, please?", "ask", "keeps the request, without the lesson"),
        ),
        fires=("Do keep the fridge door closed, it is the tall white thing with the handle.",),
        silent=("The door is closed, it is the white one.",),
    ),
    Pattern(
        labels=("condescending", "demanding", "exclusionary", "passive_aggressive"),
        regex=r"^(?:do |just |please |maybe |perhaps )*have an? (?:[\w-]+ )*?(?P<see>look|read) (?:at|of|through|over) (?P<what>(?:the|your|our|this|that|my|page|section)\b[^.!?;,]*)(?:, [^.!?;]*)?[.!]*$",
        better=(
            Better("could you have a {see} through {what}, please?", "ask", "keeps the request, without the lesson"),
            Better("please have a {see} through {what}.", "soften", "keeps the request, without the lesson"),
        ),
        fires=("Have a good slow read of the care plan, it's in ordinary words.",),
        silent=("Have a good day.",),
    ),
    Pattern(
        labels=("condescending", "passive_aggressive", "dismissive"),
        regex=r"^(?:it|this|that)(?:'s| is| isn't| really isn't)(?: not| hardly| really)*(?: (?:that|so|very|exactly|too|all that))? (?:complicated|hard|difficult|rocket science|tricky|simple|easy)(?: to \w+)?[,:;–-] ?(?:you |u )?(?:(?:only|just|simply) )?(?:have to |need to )?(?P<do>(?!is\b|are\b|can\b|will\b|it\b)[a-z]+ (?:the|your|an?|this|that|it|on|in|to|up|off|down|out)\b[^.!?;]*)[.!]*$",
        better=(
            Better("please {do:low}.", "soften", "the step alone, without the measure"),
            Better("all it needs is this: {do:low}.", "plain", "the step alone, without the measure"),
        ),
        fires=("It isn't very complicated, you only tick the second box.",),
        silent=("It isn't complicated.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:this|it|that) (?:may|might|will|could|is)(?: well| perhaps| probably)?(?: be)? (?:(?:over|above) (?:your|some) heads?|(?:too |a bit |rather |very )*(?:hard|difficult|technical|complicated|complex|advanced|much|a lot|a stretch|new)(?: for (?:you|some)| to (?:follow|grasp|take in))?),? but (?P<rest>(?!i\b|we'll|let me)[^.!?;]+)[.!]*$",
        better=NOTED,
        fires=("This may be over your head, but interest compounds.",),
        silent=("It may be hard to lift.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^as (?:any|every|each)(?:one|body)?(?: [\w-]+)? (?:with|who|in|from|of|at|on) [^,.!?;]+? (?:knows?|can tell you|understands?|sees?|will tell you|learns?)(?: by now)?, {REST}{ENDED}",
        better=NOTED,
        fires=("As anyone with a garden knows, hedges grow.",),
        silent=("As anyone with a garden, I like hedges.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:now |so |perhaps )?if (?:you|u) (?:look|read|check|scroll|click|squint|open)\b[^,.!?;]*?,? (?:you|u)(?:'ll| will| may| might| would|'d)(?: even| actually)? (?:see|find|notice|discover|spot)(?: that)? (?:there(?:'s| is) )?(?P<what>an? [^.!?;,]+)[.!]*$",
        better=(
            Better("there is {what}.", "plain", PLAIN),
            Better("please note that there is {what}.", "soften", NOTE),
        ),
        fires=("If you look very closely you will see a button marked ON.",),
        silent=("If you look, you will see it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"(?:^|(?<=, ))(?:and |so |but )?(?:please |do |just |perhaps )*(?:try to |learn to |let me ask you to |might you )?(?:remember|bear in mind|keep in mind|understand|realise|realize|accept|get it into your head) that {REST}{ENDED}",
        better=NOTED,
        fires=("Do try to remember that a fixed deposit is fixed.",),
        silent=("I remember that a fixed deposit is fixed.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:oh,? |well,? )?(?:even |as )?(?:any|every|an?|my|the) (?:[\w'-]+ ){0,3}?[\w'-]+ (?:knows?|can tell you|could tell you|understands?|sees|learns|will tell you) that (?P<rest>(?!you\b)[^.!?;:]+)[.!?…]*$",
        better=NOTED,
        fires=("Even a beginner knows that bread dough needs to rest.",),
        silent=("Even a beginner knows that.",),
    ),
)
