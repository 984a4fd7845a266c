# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than telling what the reader will do: the same task, day and reason as a request."""

from __future__ import annotations

from tactful.coach.rewrite.orders import ORDER, PRESSURE
from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.demanding import ASK, BODY, END, PLEASE, WHEN
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("demanding",)
FIRM = "says the consequence without the threat"
REASON = "asks, and keeps the reason"
WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?"
# What follows "you" and assigns a task: no state, no past, no news.
TASK = r"(?!(?:are|were|was|have|had|can|could|may|might|should|would|will|did|do|know|said|told|asked|wrote|gave|sent|came|went|got|left|lost|made|saw|get|see|find|hear|receive|learn|need|not|never|want|like|r|regret|smile|be)\b|\w+ed\b)"
YOU = r"(?:you|u)(?:'ll| will| must| are to| have to| shall)?"
NAMED = r"(?:, (?-i:(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z])[\w'-]+)?"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<prep>on|from|by|before|until) (?P<day>{WEEKDAY}|the \w+|\d[\d:.]*(?: ?[ap]m)?),? {YOU} (?P<do>{TASK}[a-z]+ {BODY}*?){END}",
        better=(
            Better("could you {do:low} {prep:low} {day}, please?", "ask", ASK),
            Better("please {do:low} {prep:low} {day}.", "soften", PLEASE),
        ),
        fires=(
            "On Friday you will count the stock.",
            "From Monday you answer every caller, and I do not discuss it.",
        ),
        silent=("On Sunday you will get the delivery.", "On Sunday you said no."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<day>{WEEKDAY}),? {YOU} (?P<do>{TASK}[a-z]+ {BODY}*?){END}",
        better=(
            Better("could you {do:low} on {day}, please?", "ask", ASK),
            Better("please {do:low} on {day}.", "soften", PLEASE),
        ),
        fires=("Monday you drive to Leeds.",),
        silent=("Wednesday you were ill.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<day>tomorrow|today|tonight|(?:this|next) (?:week|month|weekend)),? {YOU} (?P<do>{TASK}[a-z]+ {BODY}*?){END}",
        better=(
            Better("could you {do:low} {day:low}, please?", "ask", ASK),
            Better("please {do:low} {day:low}.", "soften", PLEASE),
        ),
        fires=("Tomorrow you open the shop, no excuses.",),
        silent=("Today you have a visitor.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:you|u)(?:'ll| will| must) (?P<one>(?!.*\bor\b)(?!(?:not|never|get|see|find|hear|receive|learn|regret|have|need)\b)[a-z]+ {BODY}*?),?(?: and)? (?:you|u)(?:'ll| will| must)? (?P<two>(?!(?:will|do (?:it|so|that)|not|never|be|are|can|may|get|have|see|find)\b)[a-z]+ {BODY}*?){END}",
        better=(
            Better("could you {one:low} and {two:low}, please?", "ask", ASK),
            Better("please {one:low} and {two:low}.", "soften", PLEASE),
        ),
        fires=("You will be at the dock by nine and you'll text me from the gate.",),
        silent=("You will get a letter and you will sign it.", "You will open the box and you will see."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:you|u)(?:'ll| will| must| are to| have to) (?P<do>{TASK}[a-z]+ [^.!?;,]*?),? because (?P<why>(?:i|we|the|our|there|it)\b(?!.*\b(?:themselves|itself|yourself|you)\b)[^.!?;]+?)[.!]*$",
        better=(
            Better("could you {do:low}, please? {why:cap}.", "ask", REASON),
            Better("please {do:low}, because {why}.", "soften", PLEASE),
        ),
        fires=("You will tell the client that the launch is off, because I need hands on the fix.",),
        silent=("You will get it late, because the van broke down.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<who>(?!(?:and|but|so|now|then|well|look|right|today|tomorrow|tonight)\b)\w+, )?(?P<what>(?:the|this|that|these|those|your|my|our|every|all|both|any(?:one|body)) (?!.*\bor\b)[^.!?;,]*?) (?:gets?|is getting|are getting) (?P<done>done|sent|cut|paid|made|put|written|rewritten|\w+ed)\b(?P<rest>{BODY}*?){WHEN}{END}",
        better=(
            Better("{who}could {what:lower1} be {done}{rest} {when:low}, please?", "ask", ASK),
            Better("{who}please make sure that {what:lower1} {what:is} {done}{rest} {when:low}.", "soften", PLEASE),
        ),
        fires=("nia, the reserve list gets finished tonight and i'm not asking", "Your part gets done by noon."),
        silent=("The list got finished.", "It gets done."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?P<what>(?:the|your|my|our|all|that|those) [^.!?;,]*?) (?:is|are|will be) (?P<rest>(?!(?:not|to|being|going)\b)[^.!?;,]*?\b(?:by|before|within|tonight|today|tomorrow|here|back|on|in|at|off)\b[^.!?;,]*?),? or (?:else )?(?P<then>(?:the|your|my|our|i|we|it|they|he|she)\b [^.!?;,]*(?:\b(?:is|are|will|stays?|goes|closes|stops|falls|won't|can't|shall|gets?|leaves?|starts?|moves?)\b|'ll)[^.!?;,]*)[.!]*$",
        better=(
            Better("could {what:lower1} be {rest}, please? Otherwise {then}.", "ask", FIRM),
            Better("please make sure that {what:lower1} {what:is} {rest}, otherwise {then}.", "soften", FIRM),
        ),
        fires=("The cash is here tomorrow or the crane stays parked.",),
        silent=("The money is here or on its way.", "The keys are in the box or the drawer."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<fact>(?!(?:i|you|u|we|it|this|that|there|nobody|no|what|your)\b)(?!{ORDER})[\w' -]+? (?:is|are|starts?|begins?|opens?|closes?|leaves?|will be) (?!yours\b)[^.!?;,]+?)(?:{PRESSURE})+[.!]*$",
        better=(Better("{fact}", "plain", "leaves the pressure out"),),
        fires=(
            "Sound check is at 16:30, and I don't wish to hear about buses.",
            "The water will be off on Tuesday whether it suits you or not.",
        ),
        silent=("Sound check is at 16:30.", "Your shift is on Monday, no excuses."),
    ),
    Pattern(
        labels=("demanding", "hostile"),
        regex=rf"^hands off (?P<what>(?!you\b)[^.!?;,]+?){END}",
        better=(
            Better("please leave {what} alone.", "soften", PLEASE),
            Better("could you please not touch {what}?", "ask", ASK),
        ),
        fires=("Hands off the main branch, no exceptions.",),
        silent=("A hands off approach.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:you )?(?P<do>{ORDER}{BODY}*?),? or (?:you can )?(?:forget|kiss goodbye to|wave goodbye to) (?:about )?(?P<lost>(?!(?:your|the) (?:job|shift|career|future)\b)(?:the|your|my|our) [^.!?;,]+)[.!]*$",
        better=(
            Better("please {do:low}, otherwise {lost} won't be possible.", "soften", FIRM),
            Better("could you {do:low}, please? Otherwise {lost} won't be possible.", "ask", FIRM),
        ),
        fires=("Pay the deposit before noon or forget the booking.",),
        silent=("Pay it or forget your job.", "Read it or forget it."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:you )?(?P<do>{ORDER}{BODY}*?),? or (?:collect|get|expect|face|receive) (?P<lost>an? (?!\w+ (?:job|employer)\b)[^.!?;,]+)[.!]*$",
        better=(
            Better("please {do:low}, otherwise there will be {lost}.", "soften", FIRM),
            Better("could you {do:low}, please? Otherwise there will be {lost}.", "ask", FIRM),
        ),
        fires=("Bring the ageing report by four or collect a warning letter.",),
        silent=("Bring the report or get another job.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<when>(?:by|before|within) [^.!?;,]+?),? (?P<who>i|we) (?:want|need|expect)(?: to have| to see)? (?P<what>(?![^,]* to (?!me\b|us\b|the\b|my\b|our\b)[a-z])(?:the|an?|your|my|every|all|both|each|those|that|\d+)\b[^.!?;]+?){END}",
        better=(
            Better("could {who:pron} have {what:low} {when:lower1}, please?", "ask", ASK),
            Better("please let {who:object_of} have {what:low} {when:lower1}.", "soften", PLEASE),
        ),
        fires=("By four today I want every crate weighed, taped and stacked.",),
        silent=("By six I want to go home.", "By Friday I need the team to decide."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:and |so |now )?(?P<who>i|we) (?:want|need|expect|demand)(?: to have| to see)? (?P<what>(?![^,]* to (?!me\b|us\b|the\b|my\b|our\b)[a-z])(?!(?:an?|your|the) (?:\w+ )?(?:apology|explanation|reason)\b)(?:the|an?|your|my|every|all|both|each|those|that|\d+)\b{BODY}+?){NAMED}{END}",
        better=(
            Better("could {who:pron} have {what:low}, please?", "ask", ASK),
            Better("please let {who:object_of} have {what:low}.", "soften", PLEASE),
        ),
        fires=(
            "I expect the keys on my desk by noon, Ms Adu.",
            "I want every ticket closed by six, and I don't want to hear why not.",
        ),
        silent=("I want the team to decide.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^first,? (?P<what>(?:the|your|ur|my|our) [^.!?;,]+?) (?P<verb>comes|goes|leaves|stops|gets) (?P<rest>[^.!?;,]+), (?:and )?then (?P<who>we|i) (?P<then>(?:talk|speak|discuss|look|meet|decide)\b[^.!?;,]*)[.!]*$",
        better=(
            Better("could {what} {verb:base_s} {rest} first, please? Then {who} can {then}.", "ask", ASK),
            Better("once {what} {verb} {rest}, {who} can {then}.", "plain", "says what comes first, without the order"),
        ),
        fires=("First the banner comes down, then we talk about the fee.",),
        silent=("First the light comes on, then it beeps.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?P<what>(?!first\b)[\w' -]+(?:, (?!then\b)[\w' -]+){1,4}), then (?P<who>we|i) (?P<then>(?:talk|speak|discuss|look|meet)\b[^.!?;,]*)[.!]*$",
        better=(Better("{what:verbless} first, please, then {who} can {then}.", "soften", PLEASE),),
        fires=("receipts, mileage, signature, then we talk",),
        silent=("Sign it, scan it, then we talk.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:just |a )*yes or no(?: (?P<rest>(?:on|to|about|by|before) [^.!?;,]+))?(?:,? (?:now|one word))?[.!?]*$",
        better=(
            Better("could you give me a yes or no {rest}, please?", "ask", ASK),
            Better("a yes or no {rest}, please.", "soften", PLEASE),
        ),
        fires=("yes or no on the venue",),
        silent=("Yes, or nobody goes.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<when>from (?:today|tomorrow|now on|{WEEKDAY})(?: on)?),? (?:nobody|no one) (?P<verb>[a-z]+s) (?P<rest>[^.!?;]+?){END}",
        better=(Better("{when}, please don't {verb:base_s} {rest}.", "soften", PLEASE),),
        fires=("From today nobody leaves the yard before the gate is locked.",),
        silent=("From today nobody is ill.",),
    ),
)
