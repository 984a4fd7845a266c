# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than an order: the same request, with the same deadline, as something a person may say yes to."""

from tactful.coach.rewrite.marks import INSIDE
from tactful.coach.rewrite.orders import ANY_ORDER, ORDER, PRESSURE
from tactful.coach.rewrite.pattern import Better, Pattern

# Where an order may begin, and the bare softeners before it.
OPEN = r"(?:^|(?<=[,;:.!?–—] )|(?<=\bso )|(?<=\bthen )|(?<=, and ))(?:(?:just|now|then|so|and|kindly|simply),? )*"
# A letter of a clause: stops and commas belong to it only inside a number or a name of a file.
BODY = rf"(?:[^.!?;,:–—]|{INSIDE}|(?<=[ap]\.m)\.|,(?= (?:in|before|by|with|after|on|at|typed|both) ))"
WHEN = r"(?:(?:[,!]|(?<![ap]\.m)\.)? (?P<when>(?:right )?now|today|tonight|asap|immediately|at once|straight away|right away))?"
# A word that does not give away that a verb is near.
NOUN = (
    r"(?:(?!(?:i|you|we|they|he|she|it|is|are|was|will|be|half|quarter|here|there|back|home|online|up|down|out|not|no|in|at|or|and"
    r"|nobody|everyone|everybody|this|that)\b)[\w'#/-]+)"
)
# An order that is a threat in truth ("touch it again and see what happens"), or no order to pass on.
THREAT = (
    r"(?!.*\b(?:and|or) (?:see what|(?:i|we|you|it|they|he|she|security|your|the) ?\S* ?(?:'ll|will|shall|can|won't|are|is|bury)\b|(?:i|we|you)(?:'ll| will| shall))"
    r"|.*\bor (?:\S+ \S|resign|quit|leave|else|go|lose)|.*\bresign|go \w+ yourself|join the (?:club|queue)\b|phone on\b|.*\b(?:crawling|grovel)\b|.*\bword out of me\b|\S+$)"
)
END = rf"{PRESSURE}*[.!]*$"

ASK = "asks instead of ordering"
PLEASE = "keeps the request and adds a please"

REQUEST = (
    Better("could you {do:low} {when:low}, please?", "ask", ASK),
    Better("please {do:low} {when:low}.", "soften", PLEASE),
)

PATTERNS = (
    Pattern(
        labels=("demanding",),
        regex=r"^(?P<what>(?!you\b|if\b|when\b)[^.!?;,]+?) (?:must|has to|have to|needs? to|had better) (?P<be>be|arrive|reach|come|stay|get) (?P<rest>[^.!?;,]*?),? or (?:else )?(?P<then>(?:i|we|he|she|it|they|the|your|his|her|our)\b[^.!?;]*)[.!]*$",
        better=(
            Better(
                "could {what:mid} {be} {rest}, please? Otherwise {then}.",
                "ask",
                "says the consequence without the threat",
            ),
            Better(
                "please make sure that {what:mid} can {be} {rest}, otherwise {then}.",
                "soften",
                "says the consequence without the threat",
            ),
        ),
        fires=("The forms must be here by the 30th or we stop his place.",),
        silent=("The forms must be here by the 30th.",),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"^(?P<who>your (?:man|men|team|crew|gang|people|staff|driver|drivers|office|lads|engineers?|technicians?|colleagues?)) (?:will|shall|must|has to|have to|needs? to) (?P<do>(?!not\b|never\b){BODY}*?){WHEN}{END}",
        better=(Better("could {who:mid} {do:low} {when:low}, please?", "ask", ASK),),
        fires=("Your man will be present with the rack keys.",),
        silent=("Your man was present.",),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"{OPEN}(?:i|we) (?:want|expect|demand|insist)(?: that)? (?P<who>(?:the|your) [a-z]+(?: team| people| staff)?) (?P<do>(?:stop|be|send|give|pay|return|start|fix|change|remove|correct|refund)\b{BODY}*?){WHEN}{END}",
        better=(Better("could {who} {do:low} {when:low}, please?", "ask", ASK),),
        fires=("I demand the lab stop rejecting our samples.",),
        silent=("I want the lab coat.",),
    ),
    Pattern(
        labels=("demanding", "hostile", "judgmental"),
        regex=r"\b(?:explain yourself|justify yourself|account for yourself|answer for this|i want an explanation|i demand an explanation)(?: (?:by return|now|at once|immediately|today))?(?:, (?:Mr|Mrs|Ms|Dr)\.? \w+)?(?=[.!?;,]|$)",
        better=(
            Better("could you explain what happened, please?", "ask", "asks openly"),
            Better("I'd like to hear your side of this", "include", "asks for the reader's side"),
        ),
        fires=("Explain yourself.",),
        silent=("Explain the plan.",),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"{OPEN}you (?:really |just |still )?(?:need to|have to|must) get (?P<what>(?:this|that|it|the|your|these|those)\b(?: [\w-]+){{0,3}}?) (?P<done>done|fixed|finished|sorted|sent|signed|ready|over)(?P<rest>{BODY}*?){WHEN}{END}",
        better=(
            Better("could you get {what} {done}{rest} {when:low}, please?", "ask", ASK),
            Better("please get {what} {done}{rest} {when:low}.", "soften", PLEASE),
        ),
        fires=("You need to get this done before you leave.",),
        silent=("You need to get better.",),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"{OPEN}(?P<do>(?!(?:keep|take|leave|go|let|do|save|get|try|find) (?:copying|your time|all|it|on|me|a life|a hobby)|read your |stop [a-z]+ing|do not|don't|be (?:honest|fair|clear|careful|serious)\b)(?<!you )(?<!we )(?<!i )(?<!to ){THREAT}{ORDER}{BODY}*?){WHEN}{END}",
        better=REQUEST,
        fires=(
            "Send the file by noon.",
            "Just fix it.",
            "roll it back. now.",
            "cover my 10pm, no excuses",
            "Sign the mandate today, and I do not wish to discuss it.",
            "so pay by Friday",
            "Be at Oyingbo branch by seven on Saturday.",
        ),
        silent=(
            "Reports are due on Friday.",
            "We send the file by noon.",
            "Log files are kept for 30 days.",
            "Can you send the file?",
            "Dock 7, now",
            "Touch my roster again and see what happens.",
            "Cancel your leave or resign.",
            "Show your face here again and you'll regret it.",
        ),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"^(?!{ORDER})(?P<do>{THREAT}{ANY_ORDER}{BODY}*?){WHEN}{END}",
        better=REQUEST,
        fires=("Grout the walk-in tonight.", "shell those prawns, no stories"),
        silent=("Behind the walk-in.", "Scrubbing the walk-in takes an hour.", "Only the walk-in."),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"^(?P<do>{ORDER}[^.!?;,:–—]*), (?P<why>(?:the|we|our|my|there|they|i need|we're|he|she)\b(?=.*(?:\b(?:is|are|was|were|has|have|needs?|comes?|starts?|opens?|closes?|leaves?|wants?|waits?|asked|must|isn't)\b|'s|'re))[^.!?;]*)[.!]*$",
        better=(
            Better("could you {do:low}, please? {why:cap}.", "ask", "asks, and keeps the reason"),
            Better("please {do:low}, {why}.", "soften", PLEASE),
        ),
        fires=("Open the ticket again, the noise is back.",),
        silent=(
            "Open the ticket again, please.",
            "Send the log, the whole one.",
        ),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"^(?P<one>{ORDER}[^.!?;:,]{{0,30}}), (?:then |and )?(?P<two>{ORDER}[^.!?;:,]{{0,30}}), (?:then |and )?(?P<three>{ORDER}[^.!?;:,]{{0,30}}?){WHEN}{END}",
        better=(
            Better("could you {one:low}, {two:low} and {three:low} {when:low}, please?", "ask", ASK),
            Better("please {one:low}, {two:low} and {three:low} {when:low}.", "soften", PLEASE),
        ),
        fires=("Sign it, scan it, send it, TODAY.",),
        silent=("Sign it, please.",),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"^(?P<one>{ORDER}[^.!?;:,]{{0,40}}), (?:then |and )?(?P<two>(?!please){ORDER}[^.!?;:,]{{0,40}}?){WHEN}{END}",
        better=(
            Better("could you {one:low} and {two:low} {when:low}, please?", "ask", ASK),
            Better("please {one:low} and {two:low} {when:low}.", "soften", PLEASE),
        ),
        fires=("read the memo, send me your notes tonight",),
        silent=("Read it, please.",),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"{OPEN}(?:you|u)(?:'ll (?:now )?| )(?:(?:will|have to|must|need to|are (?:going )?to|are expected to|(?:had|'d) better|better)(?: now| just)? |(?={ORDER}))"
        rf"(?P<do>{THREAT}(?!be sorry|regret|see|find|learn|receive|get\b|have no|not\b|never\b)[a-z]+\b{BODY}*?){WHEN}{END}",
        better=REQUEST,
        fires=(
            "You will apologize to them.",
            "you must redo the mood board tonight, no discussion",
            "You are to leave room 1420 at once.",
            "you stay till 22:00, no discussion",
        ),
        silent=("You will receive a link.", "you will get the invoice", "You will not hear from us before Monday."),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"{OPEN}you're (?P<ing>(?!getting|going|being|having|making)[a-z]+ing)\b(?P<do>{BODY}*?){WHEN}{END}",
        better=(Better("could you {ing:base_ing} {do:low} {when:low}, please?", "ask", ASK),),
        fires=("you're calling the clinic before lunch", "You're staying until this is done, no discussion."),
        silent=("you're right about the price", "You're getting a new laptop."),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"{OPEN}(?:please )?(?P<not>do not|don't|never) (?P<do>(?:ever )?{THREAT}(?!worry|hesitate|forget|mind|bother|make me\b|be\b)[a-z]+\b{BODY}*?){END}",
        better=(
            Better("please {not:low} {do:low}.", "soften", PLEASE),
            Better("please {not:low} {do:low}, thank you.", "soften", PLEASE),
        ),
        fires=("Do not touch the CI config again.", "don't change the rota", "Never email my team directly."),
        silent=("I do not change the rota.", "Don't worry about the rota."),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"{OPEN}stop (?P<ing>(?!ev)[a-z]+ing)\b(?P<do>(?!.*\band\b){BODY}*?){END}",
        better=(
            Better("could you please stop {ing:low} {do:low}?", "ask", ASK),
            Better("I'd be grateful if you stopped {ing:low} {do:low}.", "soften", "asks as a favour, as firmly"),
        ),
        fires=("Stop ringing the desk.", "stop texting my art director"),
        silent=("We stop shipping at noon.", "the bus stop moving"),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"{OPEN}(?P<do>{ORDER}{BODY}*?),? (?:or else|or|otherwise) (?P<who>i|we)(?:'ll| will| shall| have to|'ll have to)? "
        r"(?P<else>(?!can|could|are|am|were|do|not\b|will\b)[a-z]+\b[^.!?;]*?)[.!]*$",
        better=(
            Better(
                "please {do:low}, otherwise {who}'d have to {else}.",
                "soften",
                "says the consequence without the threat",
            ),
            Better("could you {do:low}, please? Otherwise {who}'d have to {else}.", "ask", ASK),
        ),
        fires=(
            "Approve the estimate today or we pull your designers.",
            "Confirm the price within the hour, otherwise I sell your slot.",
        ),
        silent=("Approve the estimate or decline it.", "Call me or we can meet."),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"{OPEN}(?P<do>{ORDER}{BODY}*?),? (?:or else|or|otherwise) (?P<else>(?:(?:(?:the|your|our|this|\d+) )?(?:[\w-]+ ){{1,3}})"
        r"(?:is|are|will|falls?|stays?|stops?|closes?|goes|go|shuts?|expires?|lapses?|freezes?|stop|freeze)\b[^.!?;]*?)[.!]*$",
        better=(
            Better("please {do:low}, otherwise {else}.", "soften", "says the consequence without the threat"),
            Better("could you {do:low}, please? Otherwise {else}.", "ask", ASK),
        ),
        fires=(
            "Send within two hours or the order is void.",
            "Pay the demurrage today or your boxes stay where they are.",
        ),
        silent=("Send it or bring it.",),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"{OPEN}(?:i|we) (?:want|expect|need|demand) (?P<what>an? answer|a reply|a response|an update|a decision|a yes or a no|an explanation)"
        rf"(?P<rest>{BODY}*?){WHEN}(?:, not [^.!?]*)?{END}",
        better=(
            Better("could you let me have {what}{rest} {when:low}, please?", "ask", ASK),
            Better("it would help me to have {what}{rest} {when:low}.", "soften", "says it as a need of one's own"),
        ),
        fires=("I expect an answer by 5.", "I want a yes or a no before you go home tonight."),
        silent=("We expect answers to vary.",),
    ),
    Pattern(
        labels=("demanding",),
        regex=r"\b(?:don't make me|i (?:won't|will not|don't want to|am not going to|shouldn't have to)) (?:ask|say it|repeat (?:myself|this)|tell you|chase you) ?(?:again|twice)?[.!]*$",
        better=(
            Better("could you let me know when you can do this?", "ask", "asks for a date instead of warning"),
            Better("please tell me if something stands in the way", "include", "leaves room for a reason"),
        ),
        fires=("Don't make me ask again.", "I won't ask twice"),
        silent=("I won't ask for more.",),
    ),
    Pattern(
        labels=("demanding",),
        regex=r"^(?:move it|hurry up|chop chop|get a move on|get on with it|step on it|speed it up|faster|come on)(?:,? (?:already|people|now))?[.!]*$",
        better=(
            Better("how soon do you think this can be done?", "ask", "asks for a time instead of pushing"),
            Better("this is urgent for me, could you look at it next?", "ask", "says that it is urgent"),
        ),
        fires=("hurry up", "Get on with it."),
        silent=("Please hurry up the stairs.",),
    ),
)
