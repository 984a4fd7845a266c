# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than irony about what came late or not at all: plain thanks, the matter once more, or the question behind it."""

from __future__ import annotations

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.sarcasm import END, T
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("passive_aggressive", "condescending", "judgmental", "blaming", "dismissive")
THANKS = "thanks plainly, without the dig"
REMIND = "says it once more, without the reproach"
FOLLOW = "follows up, without keeping count against the reader"
WHEN = "asks when, as that is the question"
WARN = "says what would have helped"
THANK = r"(?:thanks|thank you|thx|ta|cheers)"
LEAD = r"^(?:and |so |well,? |oh,? |ah,? |hi,? |hello,? |guys,? )*"
SAID = (
    r"(?:(?:as )?per (?:my|our) (?:last|previous|earlier|first|second|other)(?: \w+)? (?:e-?mails?|mails?|msgs?|messages?|notes?|letters?)"
    r"|(?:as|like) (?:already|previously|repeatedly|clearly) (?:stated|said|mentioned|explained|advised|discussed|noted|written)(?: (?:once|twice|several times|many times|before|above|already))?"
    r"|(?:as|like) (?:stated|mentioned|explained|advised|discussed|noted|said) (?:before|previously|already|above|several times|many times|twice)"
    r"|(?:as|like) (?:i|we)(?:'ve| have)? (?:already |just |previously |repeatedly )*(?:said|told you|mentioned|explained|written|wrote|stated)(?: (?:already|before|to you|twice|thrice|once|(?:several|many|two|three|four|five|\d+) times|in (?:my|our) (?:last|previous|earlier|first|second) \w+))*)"
)
AGAIN = r"(?:for the (?:last|second|third|fourth|fifth|tenth|hundredth|umpteenth|nth|\d+(?:nd|rd|th)|\d+(?:nd|rd|th)) time|(?:once more|once again|again|one more time|one last time),? (?:with feeling|for (?:those|the ones|the people|everyone|everybody|the)\b[^:.!?;]*)|i(?:'ll| will| can only) (?:say|repeat|type|write) (?:it|this|that|myself)(?: only)? (?:again|once more|one (?:last|more) time))"
ADJUNCT = r"(?:,? (?:(?:and )?(?:twice|once|several times|many times|already|evidently|clearly|to no avail|in|on|to|at|during)\b(?:(?! (?:is|are|was|were|has|have|will|can)\b)[^,.:;!?])*)(?=,))*"
LATE = r"(?:,? (?:at last|finally|in the end|for once|at long last|this century|in person|this (?:week|year|month)|after (?:only |just )?(?!all\b)[^.!?;,]+|before (?:noon|lunch|christmas|elevenses|[^.!?;,]*(?:over|out|ends|home))|at (?:half|quarter|minute|twenty|ten|five|nine|last)\b[^.!?;,]*|and only (?:an? )?[^.!?;,]+))*"
COMES = r"(?:(?:reply|answer|respond|write|get back|write back|come back|call back|ring back|reply back)(?: (?:back|to (?:me|us|my \w+|our \w+|this|it)|(?:me|us)))*(?: (?:about|on) [^.!?;,]+?)?|(?:join|join us|join me|join in|show up|turn up|drop in|drop by|come|make it|be here|stop by)(?: (?:to|for|in) (?:the|our|my) [^.!?;,]+?)?)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:{SAID}|{AGAIN}){ADJUNCT}(?:,| -| –|:)? (?P<rest>(?!and\b|but\b|or\b|to\b|in\b|which\b|so\b)[^\s,:].*)",
        better=(
            Better("{rest:lower1}", "plain", REMIND),
            Better("just as a reminder: {rest}", "soften", REMIND),
        ),
        fires=(
            "As already stated twice, we need the customs form.",
            "for the third time: the meter is read in kWh",
            "like i said before, port 22",
            "As I have said three times, the pool is closed on Monday.",
        ),
        silent=("The meter was read for the third time.", "As stated."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<rest>(?!{SAID})[^.!?;:]+?),? {SAID}{END}",
        better=(
            Better("{rest:end}.", "plain", REMIND),
            Better("just as a reminder: {rest:lower1}.", "soften", REMIND),
        ),
        fires=("The deposit is due on Friday, as previously mentioned.", "the key is under the mat, per my last msg"),
        silent=("He called for the third time today.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:(?P<be>i'm|we're) )?not (?:quite |really )?sure (?:if|whether|that) (?:you|u|anyone|anybody)(?:'ve| have)? (?:ever |even )?(?:saw|see|seen|got|get|read|received|noticed|opened) (?P<what>(?:my|our|the (?=(?:[\w-]+ )?(?:e-?mails?|mails?|messages?|notes?|reminders?|files?|links?|invoices?|forms?|attachments?|documents?|tickets?|drafts?)\b)) ?(?:{T})+){END}",
        better=(
            Better("have you had a chance to look at {what}?", "ask", FOLLOW),
            Better("I'm following up on {what}.", "soften", FOLLOW),
        ),
        fires=(
            "Not sure if you saw my two mails about the ladder.",
            "we're not sure whether you received our reminders",
        ),
        silent=("I'm not sure if you saw the comet.", "Not sure if you saw it."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"(?P<thanks>\b{THANK}(?: so much| a lot| very much)?) for (?:finally|at last|eventually|actually) (?P<ing>(?!gracing|blessing|honou?ring|finding time|deigning|condescending)[a-z]+ing\b(?:(?! (?:after|before|at last|for once)\b){T})*)(?:,? (?:it|which|that) (?:only |just )?took (?:{T})+)?{LATE}(?=[.!?;,]|$)",
        better=(Better("{thanks} for {ing}", "acknowledge", THANKS),),
        fires=(
            "Thanks for finally sending the keys.",
            "About the lift, thank you for finally calling back.",
            "thx for finally merging, it only took nine days",
        ),
        silent=("Thanks for sending the keys.", "Thanks for finally finding time for us."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:how |so |very |really |it's |such )*(?:nice|good|kind|lovely|sweet|great|big|decent|thoughtful|generous) of (?:you|u|ye)(?: (?:all|lot|guys|both))? to (?:finally |at last |also |actually |eventually |even )*(?P<do>{COMES}){LATE}(?=[.!?;,]|[ 🙃🙄😏😒👏🙂😊😅]*$)",
        better=(Better("thank you for {do:gerund}", "acknowledge", THANKS),),
        fires=("How good of you to finally get back to us.", "lovely of you to join us, item two is done"),
        silent=("It was good of you to join.", "How kind of you to write it in Welsh."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:i'm |i am |we're |we are )?(?:so |really |very |truly )*(?:glad|great|nice|lovely|good|wonderful|happy|delighted|thrilled|pleased)(?: that| to see(?: that)?)? (?:you|u)(?: could| can| managed to| were able to| also)* (?:finally |at last )*(?P<do>joined(?: us)?|join(?: us)?|made it|make it|showed up|turned up|came|come|replied|answered|wrote back|got back to (?:me|us)|be here|are here){LATE}(?=[.!?;,]|[ 🙃🙄😏😒👏🙂😊😅]*$)",
        better=(Better("thank you for {do:gerund}", "acknowledge", THANKS),),
        fires=("so glad you finally joined", "Glad you could join us at twenty past."),
        silent=("Glad you joined the firm.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:there's |there is )?(?:no (?:rush|hurry)|take (?:your|ur) time)(?: at all)? with (?P<what>(?!(?:the )?[\w'’-]+in[g'’]?\b|it\b|this\b|that\b[,.!?]|me\b|us\b)(?:(?:the|that|those|these|this|my|our|your) )?(?:[\w'’-]+ ){{0,2}}[\w'’-]+)(?:(?:,| -| –|;| 🙃| 🙄) ?{T}*)?{END}",
        better=(
            Better("when do you think we can have {what:the}?", "ask", WHEN),
            Better("could you let me know when to expect {what:the}?", "include", WHEN),
        ),
        fires=(
            "no rush with sheets, the guests can sleep on the floor",
            "No hurry with the aprons, we adore waiting.",
            "no rush with that ladder, love the rain",
        ),
        silent=("No rush with it.", "No rush, next week is fine."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:there's |there is )?no (?:rush|hurry)(?: at all)? (?:on|about) (?P<what>(?!it\b|this\b|me\b|us\b)(?:(?:the|that|those|these|this|my|our|your) )?(?:[\w'’-]+ ){{0,2}}[\w'’-]+)(?:(?:,| -| –|;| 🙃| 🙄) ?{T}*)?{END}",
        better=(
            Better("when do you think you can get to {what:the}?", "ask", WHEN),
            Better("could you let me know when you can get to {what:the}?", "include", WHEN),
        ),
        fires=("no rush on the lists, the bus only leaves with them", "no rush on that drain, it's only a school"),
        silent=("No rush on it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:no (?:rush|hurry)|take (?:your|ur) time|(?:don't|dont|do not) (?:get up|hurry|rush|let (?:me|us) (?:interrupt|disturb|bother|stop|keep)(?: you)?(?: from)?(?: (?:your|ur) \w+)?))(?: at all)?[,;:.]?(?: ?[🙃🙄])* (?P<fact>(?:(?:i|we|the|my|our) )?(?:it's|its|[\w'’-]+(?: [\w'’-]+)?(?:'s| is| are| has| have| was| were))(?: \w+)?? (?:only|just|merely) (?P<rest>{T}+)){END}",
        better=(
            Better("{fact:plainly}, when do you think you can get to it?", "ask", WHEN),
            Better("{fact:plainly}, could you help?", "include", WHEN),
        ),
        fires=(
            "take your time, the guest is only shivering",
            "dont get up, the printer has only been down since noon",
            "no rush 🙃 it's only a court order",
        ),
        silent=("No rush, it's only needed next week, so enjoy; bye.", "Take your time."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:(?:many|big|huge|massive) )?{THANK}(?: so much| a lot| a million| a bunch)? (?:4|for) (?:the |teh |that |such a |all the )?(?P<what>heads[- ]?upp?|warning|notice|reminder|advance notice)(?P<when> (?:after|before|about|on) {T}+)?,? (?P<fact>(?:(?:i|we) (?:only |just )?)?(?:found|heard|noticed|learned|saw|read) (?:out |it |about it )*(?:when|from|in|on|after|through|via) {T}+){END}",
        better=(
            Better("we {fact:unled}, so a heads-up would have helped.", "soften", WARN),
            Better("we {fact:unled}, could we get a heads-up in future?", "ask", WARN),
        ),
        fires=(
            "thanks for the heads-up, found out from the driver",
            "Thanks for the warning, we noticed when the lights went.",
        ),
        silent=("Thanks for the heads-up.",),
    ),
)
