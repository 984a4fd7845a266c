# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than naming who missed something: what was expected, what is missing, what is asked for next time."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.blaming import CLAUSE, CLAUSE_OPEN, PASTS, THING, YOU
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("blaming", "judgmental", "passive_aggressive", "dismissive", "demanding")
EXPECTED = "says what was expected, not who failed"
OPENLY = "asks openly for the reason"
VERDICT = r"incompetence|stupidity|laziness|carelessness|attitude|ignorance|arrogance|negligence|sloppiness|selfishness|greed|tone|manner|behaviou?r"
TALK = "asks for a talk instead of giving a verdict"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=r"\byou (?:never|didn't|did not|haven't|have not|still haven't)(?: even| yet| bothered to| bother to)* (?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?)(?: to)? (?P<what>(?:my|our|the|any of my|any of our) [^.!?;,]+)",
        better=(
            Better("I haven't had an answer to {what:own_any} yet", "plain", "says what is missing"),
            Better("could you let me know whether {what:own_any} reached you?", "ask", "asks instead of judging"),
        ),
        fires=("You didn't reply to my last two emails.", "You never answer my mails."),
        silent=("You didn't reply in time.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\byou (?:promised|said|agreed|told (?:me|us))(?: that)? (?:to|you(?:'d| would|'ll)) (?P<do>[a-z]+\b[^.!?;,]*?),? (?:and|but) (?:then )?you (?:didn't|did not|haven't|have not|never did)[^.!?;,]*",
        better=(
            Better(
                "I was counting on you to {do}, could you tell me where this stands?",
                "ask",
                "says what was expected, and asks where it stands",
            ),
        ),
        fires=("You promised to deliver on Monday and you didn't.",),
        silent=("You promised to deliver on Monday.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:i|we) wouldn't (?:have to|need to) (?:chase|ask|remind|call|mail|email|ring|text|write to|nag) you(?: about \w+)? if\b[^.!?;]*",
        better=(
            Better("could you let me know where this stands?", "ask", "asks where it stands"),
            Better("this is a reminder, as I need it to go on", "plain", "a plain reminder, without the reproach"),
        ),
        fires=("I wouldn't have to chase you if you did your job.",),
        silent=("I wouldn't have to pay.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\bif your (?:team|side|people|office|staff|crew|lot)(?:'d| had)\b[^.!?;,]*, (?:we|i)(?: would|'d)(?:n't| not)(?: have| be)\b[^.!?;]*",
        better=(
            Better("could we look at how to avoid this next time?", "ask", "looks ahead"),
            Better("let's look at how this came about", "include", "makes it a matter to solve together"),
        ),
        fires=("If your team had done its job, we wouldn't be having this conversation.",),
        silent=("If your team had signed, you would know.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\byou (?:caused|made|created|started) (?:this|the|that) (?:whole )?(?:mess|problem|chaos|situation|disaster),? (?:so |and )?(?:now )?you (?:can )?(?:clean|fix|sort|deal|solve|clear)\b[^.!?;]*",
        better=(
            Better("could you help to clear this up, please?", "ask", "asks for help instead of placing the fault"),
            Better("let's look at how to solve this", "include", "makes it a matter to solve together"),
        ),
        fires=("You caused this mess, so you clean it up.",),
        silent=("We caused this mess, so we clean it up.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\bit was your (?:job|task|turn|responsibility|duty) to (?P<verb>(?!be\b|have\b)[a-z]+) (?P<rest>(?:the|this|that|it|these|those|my|our|all|both)\b[^.!?;,]*)",
        better=(Better("I had expected {rest:object} to be {verb:as_done}{rest:tail}", "soften", EXPECTED),),
        fires=("It was your job to check that.",),
        silent=("It was my job to check that.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"\bi (?:can't|cannot|can not) believe (?:that )?you (?:actually |really |just )?(?P<verb>[a-z]+ed|{PASTS}) (?P<rest>(?:the|this|that|it|these|those|my|our|all|a)\b[^.!?;,]*)",
        better=(
            Better(
                "I was surprised that {rest:object} {rest:was} {verb:done}{rest:tail}",
                "soften",
                "says the surprise, not a verdict",
            ),
            Better("could you tell me how this came about?", "ask", "asks openly"),
        ),
        fires=("I can't believe you shipped this.",),
        silent=("I can't believe we shipped this.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"\byour (?:{VERDICT}) (?:has |have )?(?:cost|lost) (?P<who>me|us) (?P<rest>[^.!?;,]+)",
        better=(Better("{who:subject} lost {rest}", "soften", "says the loss, not who caused it"),),
        fires=("Your incompetence cost us thousands.",),
        silent=("Your parcel cost us thousands.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"(?P<prev>[\w'’%$€£]+),? (?:all )?(?:because of|thanks to|due to|through|owing to|out of) your (?:{VERDICT})(?=[.!?;,]|$)",
        better=(Better("{prev}", "soften", "names what happened, not a culprit"),),
        fires=("The customer left because of your attitude.",),
        silent=("The customer left because of the price.",),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=r"\b(?:had (?:you|u|your \w+)|if (?:you|u)(?:'d| had)) (?:only |just |even )?(?:answered|replied|responded|got back to \w+)(?P<rest>(?: (?:in|on|by|within|before|at|to) [^.!?;,]+)?), (?P<then>(?!you\b|u\b)(?:\w+ ){0,3}\w+(?:'d| would|'d have| could| might)\b[^.!?;]*)(?=[.!?;]|$)",
        better=(
            Better("with an answer{rest}, {then}", "soften", "says what would have helped, not whose fault it was"),
        ),
        fires=("Had you answered in June, we would still have the loan.",),
        silent=("Had we answered in June, it would be ours.",),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=rf"{CLAUSE_OPEN}{YOU} (?:only |just |again )?(?P<verb>gave|sent|handed|showed|sold|offered|quoted|promised) (?P<who>us|me|him|her(?= (?:the|a|an|no|two|wrong)\b)|them|(?:our|the|my) [a-z]+|(?-i:[A-Z][a-z]+)) (?P<what>(?:the|a|an|no|two|three|only|wrong|old|half)\b[^.!?;,]*)",
        better=(Better("{who:subject} {who:was} {verb:done} {what}", "soften", THING),),
        fires=("You gave our driver the wrong gate.", "you sent us two left boots"),
        silent=("We gave the driver the wrong gate.", "You gave notice."),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=rf"{CLAUSE_OPEN}your (?P<what>(?!team|crew|people|side|office|staff|lads|company|firm|department|\w+ing\b)[\w-]+(?: in [\w]+ing \w+ \w+)?) (?:has |have )?made (?P<who>us|me|him|them|the \w+|our \w+) (?P<verb>[a-z]+) (?P<rest>{CLAUSE})",
        better=(
            Better(
                "because of the {what} {who:subject} {verb:past_of} {rest}", "soften", "names the thing, not a culprit"
            ),
        ),
        fires=("Your delay has made us miss the window.",),
        silent=("The delay made us miss it.",),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=rf"{CLAUSE_OPEN}your (?P<what>(?!team|crew|people|side|office|staff|lads|company|firm|department|own\b|\w+ed\b)(?:[\w-]+ )?[\w-]+) (?:just |also )?(?P<verb>(?!cost|lost|made|said|came|went|got|had|kept|arrived|needed|started|stopped|looked|seemed|happened|failed|expired|wanted|caused)(?:{PASTS}|[a-z]+(?<!eed)ed)) (?P<rest>(?:(?:the|our|my|all|half|two|three|a|an|every|\d+)\b|(?-i:[A-Z])){CLAUSE})",
        better=(
            Better(
                "{rest:thing} {rest:was} {verb:done} by the {what}{rest:tail}",
                "soften",
                "names the thing, not a culprit",
            ),
        ),
        fires=("Your migration deleted 212 tax forms.", "your script broke the sync"),
        silent=("Your team broke the record.",),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=rf"{CLAUSE_OPEN}{YOU}(?:'ve| have) (?:just |now |already |also |clearly |again )?(?P<verb>(?!been|had|come|gone|got|let|made|done|lost|cost|told|asked|failed|missed|forgotten)[a-z]+(?:ed|en|t|wn|ne|id|ad|ung|um)) (?P<rest>(?!(?:to|for|in|on|up|at|by|off|with|over|out)\b){CLAUSE})",
        better=(Better("{rest:thing} {rest:have} been {verb}{rest:tail}", "soften", THING),),
        fires=("You have used the password of your colleague.", "You've signed the wrong page."),
        silent=("We have signed the wrong page.", "You have to sign it."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"\b{YOU} (?:were|was|are) (?:supposed|meant|expected|asked|told) to (?:have )?(?P<verb>(?!be\b|have\b)[a-z]+) (?P<rest>{CLAUSE})",
        better=(
            Better("I had expected {rest:object} to be {verb:as_done}{rest:tail}", "soften", EXPECTED),
            Better("where do things stand with {rest:object}?", "ask", "asks where it stands"),
        ),
        fires=("You were supposed to finish this yesterday.", "your team was meant to sign the form"),
        silent=("We were supposed to finish this.", "You were supposed to be here."),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=r"\b(?:had (?:you|u)|if (?:you|u)(?:'d| had)) (?:only |just |even |bothered to )?(?P<verb>(?!been|had|come|gone|left|let|told|asked)[a-z]+(?:ed|en|t|wn|ne|id|ad)) (?P<rest>[^.!?;,]+?), (?P<then>(?!you\b|u\b)(?:\w+ ){0,3}\w+(?:'d| would|'d have| could| might)\b[^.!?;]*)(?=[.!?;]|$)",
        better=(
            Better(
                "with {rest:object} {verb:as_done}{rest:tail}, {then}",
                "soften",
                "says what would have helped, not whose fault it was",
            ),
        ),
        fires=("Had you signed the form in March, the office would have paid.",),
        silent=("Had you signed the form, you would know.",),
    ),
    Pattern(
        labels=("blaming", "judgmental", "passive_aggressive", "hostile"),
        regex=r"\b(?:(?:we|i)(?: would|'d)(?:n't| not)(?: have| be in)?|we might not be in) (?:this|that|the|such a) (?:problem|mess|situation|trouble)(?: now)? if you[^.!?;,]*|\bif you[^.!?;,]*, (?:we|i)(?: would|'d)(?:n't| not)(?: have| be in)? (?:this|that|the|such a) (?:problem|mess|situation|trouble)(?: now)?",
        better=(
            Better("could we look at how to avoid this next time?", "ask", "looks ahead"),
            Better("let's look at how this came about", "include", "makes it a matter to solve together"),
        ),
        fires=(
            "We wouldn't have this problem if you'd done it right the first time.",
            "If you had listened to me, we wouldn't be in this mess.",
        ),
        silent=("If you have this problem, call us.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{CLAUSE_OPEN}{YOU}(?:'re| are)? still (?:haven't|have not|not) (?P<verb>[a-z]+(?:ed|en|t|wn|ne|id|ad)) (?P<rest>{CLAUSE})",
        better=(
            Better("{rest:thing} {rest:have}n't been {verb}{rest:tail} yet", "soften", THING),
            Better("I'm still waiting for {rest:object}", "plain", "says what is missing"),
        ),
        fires=("You still haven't sent the figures.",),
        silent=("I still haven't sent the figures.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:this is|that's|that is|it's|for) the (?P<nth>second|third|fourth|fifth|sixth|tenth|umpteenth|hundredth) (?:time|reminder|mail|email|message)(?P<rest> (?:that )?(?:i|we)(?:'ve| have|'m| am|'ve had to| have had to| had to)? (?:had to )?(?:ask|asked|asking|tell|told|write|written|say|said|remind|call|called|chase|chased|explain|explained)[^.!?;,]*)(?=[.!?;,]|$)",
        better=(
            Better(
                "I've asked about this before, could you let me know where it stands?", "ask", "asks where it stands"
            ),
            Better("following up on this once more", "plain", "a plain reminder, without the reproach"),
        ),
        fires=("This is the third time I've had to ask.", "this is the second time i have told you"),
        silent=("This is the third time we meet.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\bi(?:'m| am)(?: really| very| so| deeply)? (?:disappointed|let down|unimpressed)(?: (?:in|with|by)) your (?P<what>(?:[\w-]+ ){0,2}[\w-]+)(?P<rest>(?: (?:on|in|at|with|during) [^.!?;,]+)?)",
        better=(
            Better("I'd like to talk about the {what}{rest}", "include", TALK),
            Better("could we go over the {what}{rest}?", "ask", TALK),
        ),
        fires=("I'm disappointed in your performance on this project.",),
        silent=("I'm disappointed with the result.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\byou(?:'ve| have)? (?:made|left) (?:a |an |such a )?(?:complete |total |right |real |utter |awful |terrible |big |huge )*(?:mess|hash|pig's ear|disaster|shambles) (?:of|with|in) (?P<what>(?:the|this|that|our|my) [^.!?;,]+)",
        better=(
            Better("could we go over {what} together?", "include", "makes it a matter to solve together"),
            Better("{what} needs another look", "soften", THING),
        ),
        fires=("You made a complete mess of the presentation.",),
        silent=("You made a note of the price.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\byou never (?:reply|answer|respond)(?: to (?P<what>(?:my|our|any of my|any) [^.!?;,]+))?(?=[.!?;,]|$)",
        better=(
            Better("could you let me know whether {what:own_any} reached you?", "ask", "asks instead of judging"),
            Better("I haven't had an answer yet", "plain", "says what is missing"),
        ),
        fires=("You never reply to my emails.",),
        silent=("You never sign.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{CLAUSE_OPEN}{YOU} (?:only )?had (?:only )?one (?:job|thing to do|task|gate to close|door to close)(?=[.!?;,]|$)",
        better=(Better("could you tell me what happened?", "ask", "asks openly"),),
        fires=("you had one job",),
        silent=("You had one day off.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:i|we) (?:shouldn't|should not) have to (?:remind|chase|ask|tell) you(?: again| every time)?(?: (?:about|for) (?P<what>[^.!?;,]+))",
        better=(
            Better("this is a reminder about {what}", "plain", "a plain reminder, without the reproach"),
            Better("where do things stand with {what}?", "ask", "asks where it stands"),
        ),
        fires=("I shouldn't have to remind you about the timesheet.",),
        silent=("We shouldn't have to pay.",),
    ),
    Pattern(
        labels=("blaming",),
        regex=r"^(?P<main>(?:(?!\b(?:because|since)\b)[^.!?;,])+? (?:happened|occurred|went wrong|failed)),?(?: all| just| simply| only)? (?:because|bc|bcos|cos|cause|since) (?:you|u|your \w+)\b[^.!?;]*[.!]*$",
        better=(
            Better("could we look at how {main:before_verb} came about?", "ask", "asks for the reason"),
            Better("I'd like to understand how {main:before_verb} came about.", "soften", "asks for the reason"),
        ),
        fires=("The falls happened because your people were on their phones.",),
        silent=("It rained because of you.",),
    ),
)
