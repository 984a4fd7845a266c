# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than "I want it now": what is wanted as a question, and as a need of one's own."""

from tactful.coach.rewrite.orders import ORDER
from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.demanding import ASK, BODY, END, NOUN, OPEN, PLEASE, REQUEST, WHEN

# "Your notebook, your logs and your reason": each thing with its own determiner, so that no clause hides among them.
THING = r"(?:the|your|my|our|his|her|their|a|an|all|both|every|\d+) [^.!?;,:]+?"

PATTERNS = (
    Pattern(
        labels=("demanding",),
        regex=rf"^(?!.*\b(?:or|otherwise)\b)(?P<when>(?:by|before|on) [^,.!?;]+?),? (?P<who>i|we) (?:want|need|expect)(?: to have| to see)? (?P<what>{THING}(?:, {THING})*(?:,? and {THING})?){END}",
        better=(
            Better("could {who:pron} have {what} {when:low}, please?", "ask", ASK),
            Better("please let {who:object_of} have {what} {when:low}.", "soften", PLEASE),
        ),
        fires=(
            "By Friday I want the rota posted, the spare keys back and the vans washed.",
            "before noon we need the list",
        ),
        silent=("By Friday I want to leave.", "By Friday I want the list or I call your boss."),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"^(?P<who>i|we) (?:want|need|expect)(?: to have| to see)? (?P<what>{THING}(?:, {THING})+,? and {THING}){END}",
        better=(
            Better("could {who:pron} have {what}, please?", "ask", ASK),
            Better("please let {who:object_of} have {what}.", "soften", PLEASE),
        ),
        fires=("I want your badge, your laptop and your notes in one box.",),
        silent=("I want your badge, and you out.",),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"{OPEN}(?P<who>i|we) (?:want|need|expect) (?P<what>[^.!?;,]+?),? and (?:i|we) (?:want|need|expect) (?:it|them|that) (?P<when>[^.!?;,]+){END}",
        better=(
            Better("could {who:pron} have {what} {when:low}, please?", "ask", ASK),
            Better("please let {who:object_of} have {what} {when:low}.", "soften", PLEASE),
        ),
        fires=("I want your holiday dates and I want them tonight.",),
        silent=("I want tea and I want it.",),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"{OPEN}(?:i|we) (?:want|need|expect|demand|insist on) (?P<who>everyone|everybody|all of you|the whole team) (?:to be )?(?P<rest>(?:here|in|at|on|back|online|ready)\b{BODY}*?){WHEN}{END}",
        better=(
            Better("could {who} be {rest:low} {when:low}, please?", "ask", ASK),
            Better("please be {rest:low} {when:low}, all of you.", "soften", PLEASE),
        ),
        fires=("I expect everyone here Saturday, no exceptions.",),
        silent=("I expect everyone to be glad.",),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"{OPEN}(?P<who>i|we) (?:want|need|expect|demand|require|insist on)(?: to have| to see)? "
        rf"(?P<what>(?!you\b|to\b|from\b|that you\b|more from|better\b|nothing|no\b|a yes|everyone\b|everybody\b|all of you|(?:the|your) \w+ (?:stop|be|send|give|pay|return)\b|.{{0,30}}apolog)(?!.*\b(?:or|and) (?:i|we|you|else|the|your|my|our|it|he|she|they)\b){BODY}+?)"
        rf"{WHEN}{END}",
        better=(Better("could {who:pron} have {what:low} {when:low}, please?", "ask", ASK),),
        fires=(
            "I need the figures NOW.",
            "I expect a written explanation from you by Wednesday.",
            "we want somebody else by tomorrow",
        ),
        silent=("I need to leave early.", "I want you to know this."),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"{OPEN}(?:i|we) (?:want|need|expect|require|demand) (?:you|your (?:team|people|office|staff)) to (?P<do>[a-z]+\b{BODY}*?){WHEN}{END}",
        better=REQUEST,
        fires=("I expect you to finish the report by 5.", "we need you to redo the audit now"),
        silent=("I need to finish the report.",),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"^(?P<what>(?!{ORDER})(?!(?:i|we|you|have|get|put|send|give|bring|no|not)\b)(?!.*\bor\b)(?:[\w'#/-]+ ){{0,4}}(?:logs?|reports?|lists?|photos?|pics?|screenshots?|invoices?|receipts?|statements?|documents?|eta"
        r"|mockups?|drafts?|slides?|decks?|figures|quotes?|updates?|notes?|files?|manifests?|schedules?|headcount|paperwork|plans?|forms?"
        r"|number|numbers|details|address|answers?|names|id|post-mortem|summary|accounts|minutes))"
        r"(?P<place>,? (?:on|in|into) (?:my|our|this) (?:desk|inbox|box|mailbox|dms?|folder|hands?))?[,.!]* "
        rf"(?P<when>(?:by|before|within) [^.!?;,]+|now|today|tonight|asap|immediately|at once|this minute){END}",
        better=(
            Better("could I have {what:the} {place:low} {when:low}, please?", "ask", ASK),
            Better("could you send me {what:the} {when:low}, please?", "ask", ASK),
        ),
        fires=("Credit note details in my inbox by close of business.", "logs. now", "Bank statements tonight."),
        silent=("dock 7, now", "You have until noon."),
    ),
    Pattern(
        labels=("demanding",),
        regex=rf"^(?P<what>(?!{ORDER})(?!your|my|our)(?:{NOUN} ){{0,3}}{NOUN})"
        r"(?P<place>,? (?:on|in|into) (?:my|our|this) (?:desk|inbox|box|mailbox|dms?|folder|hands?))?,? "
        rf"(?P<when>(?:by|before|within) (?:(?! or )[^.!?;,])+){END}",
        better=(Better("could I have {what:the} {place:low} {when:low}, please?", "ask", ASK),),
        fires=("seed deck by 6am, no excuses", "Credit note in my inbox by close of business."),
        silent=("You sign by noon.", "Half past eight, no excuses.", "It will be here by noon."),
    ),
)
