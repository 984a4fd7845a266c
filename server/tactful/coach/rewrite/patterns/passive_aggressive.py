# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than hostility behind polite words: the plain reminder, the plain thanks, the plain question."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = (
    "passive_aggressive",
    "condescending",
    "blaming",
    "dismissive",
    "demanding",
    "judgmental",
)
PLAIN = "a plain reminder, without the reproach"
THANKS = "thanks without the dig"
ASK = "asks openly for what the remark hints at"
MAIL = r"(?P<what>(?:(?:last|previous|earlier|first|second|third|two|three|four|five|many|several) )*(?:e-?mails?|messages?|notes?|letters?|tickets?|comments?|texts?|dms?|reminders?|reports?))"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"\b(?:as )?per my {MAIL}\b(?: (?:below|above|of \w+ ?\w*))?",
        better=(
            Better("following up on my {what}", "plain", PLAIN),
            Better("coming back to my {what}", "plain", PLAIN),
        ),
        fires=("Per my last email, the form is due on Friday.", "as per my previous message we close at 5"),
        silent=("I sent it per mail.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:as|like|which)(?: i(?:'ve)?| we(?:'ve)?| has been| was| had been)?(?: have| had)?(?: just)?(?: already| previously| clearly| repeatedly)* (?:said|stated|mentioned|explained|noted|written|wrote|told you|indicated|pointed out|discussed)"
        r"(?: (?:before|already|previously|several times|(?:two|three|four|many) times|(?:once|twice)(?: already| before)?|above|below|to you|earlier|clearly|repeatedly))*(?: in my [\w ]{3,20}?(?=,))?,? (?!that\b)(?P<next>[\w'’]+)",
        better=(
            Better("to recap, {next}", "plain", PLAIN),
            Better("just to confirm, {next}", "plain", PLAIN),
            Better("{next}", "plain", "the point alone, without the reproach"),
        ),
        fires=(
            "As already stated, the form is due on Friday.",
            "like I said the build is red",
            "As I explained twice, we close at 5.",
        ),
        silent=("She said the build is red.", "As the client explained that it is red, we wait."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\bthank(?:s| you)(?: so much| very much)? for (?:finally|eventually|at last) (?P<ing>[a-z]+ing)\b",
        better=(Better("thank you for {ing}", "plain", THANKS), Better("thanks for {ing}", "plain", THANKS)),
        fires=("Thanks for finally getting back to us.",),
        silent=("Thanks for finding it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:(?:how|so|very|really) )?(?:nice|kind|lovely|good|sweet|considerate|generous|great|decent|big) (?:of you|that you(?: could| also| finally| even)?|to see you)(?: to)?(?: finally| also| even| eventually)? "
        r"(?P<verb>join|joined|reply|answer|answered|replied|respond|responded|get back|got back|come|came|let us know|let me know|tell us|tell me|mention|mentioned|call|called|show up|find time|found time|make it|made it|turn up|drop by|check in|write|wrote|drop in)(?P<rest>[^.!?;]*)",
        better=(
            Better("thank you for {verb:gerund}{rest}", "plain", THANKS),
            Better("good to hear from you", "plain", "a plain welcome"),
        ),
        fires=("How nice of you to join us.", "so kind of you to finally reply to my mail"),
        silent=("It was nice to meet you.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:it )?must be (?:so |really |very )?(?:nice|lovely|great|wonderful|peaceful|pleasant|shiok|fun)\b[^.!?;]*",
        better=(
            Better("how is your workload at the moment?", "ask", ASK),
            Better("could we talk about how we share the work?", "ask", ASK),
        ),
        fires=("Must be nice to go home early.", "it must be lovely to have a calendar with that much white in it"),
        silent=("The room must be clean.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"\b(?:not sure|i'm not sure|wondering|i wonder|i don't know|perhaps|maybe)(?: whether| if)? (?:you(?:'ve| have)?(?: even| ever)? (?:saw|seen|see|read|got|received|get|noticed|missed|opened)) (?:my|our|the|any of my|all) {MAIL}\b[^.!?;,]*",
        better=(
            Better("following up on my {what}", "plain", PLAIN),
            Better("did my {what} reach you?", "ask", "asks without implying neglect"),
        ),
        fires=("Not sure if you saw my four messages.", "I wonder if you read my email"),
        silent=("I saw your email.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:take your time|take all the time (?:you|u) (?:want|need|like)|no rush(?: at all| o)?|whenever (?:it suits you|you feel like it|you're ready|you get round to it)|don't hurry|no hurry|in your own time)\b[^.!?;]*",
        better=(
            Better("when do you think you can get to this?", "ask", ASK),
            Better("could you tell me when to expect it?", "ask", ASK),
        ),
        fires=("take your time, it's only production", "No rush, customers love standing."),
        silent=("This may take time.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:fine|ok(?:ay)?|sure|whatever|right|great)[,.]? (?:then )?(?:do|have) it (?:your|ur) way(?:,? then)?[.!]*$",
        better=(
            Better("I'd do it differently, but I'm fine with your way.", "plain", "says the disagreement openly"),
            Better("could we compare the two ways before we decide?", "include", "keeps the talk open"),
        ),
        fires=("Fine, do it your way then.",),
        silent=("Do it your way if you like.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\bi must have (?:dreamt|dreamed|imagined|misheard|been dreaming)(?: that)? (?P<rest>(?:the|we|you|it|a|our|my|this|there)\b[^.!?;]*)",
        better=(
            Better("I thought {rest}", "plain", "says what was understood, without the irony"),
            Better("my understanding was that {rest}", "plain", "says what was understood, without the irony"),
        ),
        fires=("I must have dreamt that the logbook was promised for Monday.",),
        silent=("I dreamt about the logbook.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"(?:^|(?<=[,;.!?] ))(?:(?:i |we )?(?:just |really |do )?(?:lo+ve+|adore|admire|enjoy)(?:ing)?|so glad|so nice|how sweet|how lovely|how nice|great|lovely|wonderful|glad)(?: it)? (?:how|that|when) (?P<rest>(?![^.!?;]*\b(?:themselves|itself|yourself)\b)(?:the|we|you|i|our|my|this|your|nobody|everyone|they|he|she)\b[^.!?;🙃🙄😏😒👏]*)(?: ?[🙃🙄😏😒👏]+)?",
        better=(
            Better("I noticed that {rest}", "plain", "says what was noticed, without the irony"),
            Better("I'd like to talk about this: {rest}", "plain", "says the point openly"),
        ),
        fires=(
            "love that we all found out about the outage from twitter",
            "How lovely that the night shift left us eleven half pallets.",
        ),
        silent=("I love the new logo.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\bsince you(?:'re| are| were| seem(?:ed)?)(?: to be)? (?:so+|far too|too|obviously|clearly|very|apparently) (?:busy|important|tied up|popular|occupied)[^.!?;,]*",
        better=(Better("I know you have a lot on", "acknowledge", "takes the workload seriously"),),
        fires=("since you were sooo busy, I wiped the keycards myself",),
        silent=("Since you are busy, let's move it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:no need to thank me|you're welcome,? by the way|don't thank me|not even a thank you|a thank you would(?:'ve| have)? be(?:en)? nice|don't all thank me at once)\b[^.!?;]*",
        better=(
            Better("I hope this helps", "plain", "plain and kind"),
            Better("I'd be glad to hear whether this helped", "ask", ASK),
        ),
        fires=("No need to thank me.",),
        silent=("I need to thank you.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:congrats|congratulations|bravo|well done|hats off|kudos)(?: to you)? (?:on|for|in) (?P<ing>finding|opening|reading|answering|discovering|joining|replying to|noticing|turning up to) (?P<rest>[^.!?;,]+)",
        better=(Better("thank you for {ing} {rest}", "plain", THANKS),),
        fires=("congrats on opening my msg",),
        silent=("Congratulations on the new job.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:next time,? )?(?:maybe|perhaps|next time)(?: also| you could| you might| you should| try| just| even| consider)* (?P<verb>read|look at|check|open|listen to|ask|call|tell|answer|use|test) (?P<rest>[^.!?;,]+)",
        better=(
            Better("could you {verb} {rest} next time?", "ask", "asks plainly for next time"),
            Better("next time it would help me if you could {verb} {rest}", "soften", "says what would help"),
        ),
        fires=("Maybe next time check the calendar.", "perhaps read the brief"),
        silent=("Maybe we can check it on Friday.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:(?:oh,? )?look who(?:'s| is)?[^.!?;]*|(?:oh,? )?(?:so |how )?(?:good|nice) of you to (?:join|show up|turn up)[^.!?;]*|good (?:morning|afternoon) to you too|(?:well,? )?glad you could (?:make it|join us)[^.!?;]*|nice that you also[^.!?;]*)[.!]*$",
        better=(
            Better("good to have you here.", "plain", "a plain welcome"),
            Better("is everything all right on your side?", "ask", ASK),
        ),
        fires=("look who turned green on slack", "Glad you could make it."),
        silent=("Look at this.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?P<main>(?!(?:oh|ah|wow|nice|great|lovely|bold|brave|sure|thanks?|must|amazing|well done|congrats|good|so nice|how)\b).*?)(?:,? (?:🙃|🙄|😏|😒|👏|👋)+|,? (?:lol|lmao|haha|just saying|no offen[cs]e|but what do i know|but whatever|i guess|apparently|as if|with all due respect))[.!?]*$",
        better=(Better("{main}", "cut", "leaves the sneer out"),),
        fires=("The form is late 🙄", "you might check the date, just saying"),
        silent=("Just saying hello.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:with all due respect|no offen[cs]e(?: but)?|not to be rude but|just saying),? (?P<next>[\w'’]+)",
        better=(Better("{next}", "cut", "leaves out the words that announce a barb"),),
        fires=("With all due respect, the plan has a gap in step 3.",),
        silent=("I have respect for her.",),
    ),
)
