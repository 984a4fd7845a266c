# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than a verdict on what somebody did: the deed as a question, what would have helped, what to do next time."""

from __future__ import annotations

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("judgmental", "hostile", "condescending", "passive_aggressive", "blaming")
OPENLY = "asks openly instead of judging"
HELPED = "says what would have helped"
NEXT = "asks for what would help next time"
TALK = "asks for a talk instead of giving a verdict"
VERY = r"(?:so |very |rather |really |pretty |quite |just |plain |simply |frankly |extremely |incredibly |a bit |a little |utterly |deeply |downright |frightfully |most )*"
BAD = (
    r"(?:irresponsible|careless|selfish|thoughtless|unprofessional|lazy|stupid|rude|childish|reckless|sloppy|silly|unfair|foolish|negligent|cruel|arrogant|disrespectful|ignorant|naive|naïve|inconsiderate|shameful|disgraceful|pathetic|ridiculous"
    r"|unacceptable|cheeky|immature|petty|greedy|cowardly|dishonest|sneaky|mean|spiteful|ungrateful|heartless|clumsy|poor form|bad form|low|cheap|shabby|tactless|insensitive|amateurish|short-sighted|irrational|unreasonable|dumb|idiotic|incompetent|tasteless|appalling|outrageous|typical|bold|brave|rich|hypocritical)"
)
WHAT = r"(?P<do>(?!be\b|have\b|think\b|say\b|not\b|know\b|believe\b|hear\b|see\b|hide\b|lie\b|cheat\b|whine\b|sulk\b|pretend\b|brag\b|steal\b|gossip\b|admit\b)[a-z-]+ [^.!?;,:]+?)"
LED = (
    Better("could you tell me what led you to {do}?", "ask", OPENLY),
    Better("I'd like to understand the decision to {do}.", "include", OPENLY),
)

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"(?:^|(?<=, ))(?:well,? |and |but |honestly,? |frankly,? )*(?:(?:it|that|this)(?:'s| is| was| seems| seemed)|i (?:find|found|call|consider|think|thought) it|how|so|really|pretty|very)? ?{VERY}{BAD}(?: (?:of|from) (?:you|u)(?:r team| people| lot| guys)?)? to {WHAT}[.!?]*$",
        better=LED,
        fires=(
            "It was irresponsible of you to give the intern the master key.",
            "I find it rather selfish to take both bridge days.",
            "How thoughtless to park on the ramp!",
        ),
        silent=("It was kind of you to give her the key.", "It is unfair to us."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:well,? |and |but |honestly,? |frankly,? )*(?:(?:it takes (?:a|some|quite|real) [^.!?;,]*?|you have to be [^.!?;,]+?|only (?:an?|somebody|someone) [^.!?;,]+? manages) to|only (?:an?|somebody|someone) [^.!?;,]+? (?:would|could|can)|who but an? [^.!?;,]+? would|(?:what|which) (?:sort|kind|manner) of (?:a )?[\w-]+ (?:would|could)) {WHAT}[.!?]*$",
        better=LED,
        fires=(
            "It takes a special kind of stubborn to skip the tests.",
            "Only a fool would store the paint beside the oven.",
        ),
        silent=("It takes two days.", "Who would store the paint?"),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:well,? |and |but )*(?:what an?|(?:that|this|it)(?:'s| is| was) (?:such )?an?) {VERY}{BAD} (?:thing|way|move|place|time|moment|idea|decision) to (?P<verb>(?!be\b|have\b|go\b|do\b|act\b|behave\b|live\b|say\b|write\b)[a-z-]+) (?P<rest>(?:the|a|an|my|our|your|this|that|his|her|their|these|those|us|me|him|people|somebody|someone|everyone)\b[^.!?;,:]*?)[.!?]*$",
        better=(
            Better("could we talk about how {rest:thing} {rest:was} {verb:as_done}{rest:tail}?", "ask", TALK),
            Better("I'd have liked {rest:object} to be {verb:as_done} differently{rest:tail}.", "soften", HELPED),
        ),
        fires=("What a thoughtless way to announce the move.",),
        silent=("What a lovely way to announce the move.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:well,? |and |but )*(?:what an?|(?:that|this|it)(?:'s| is| was) (?:such )?an?) {VERY}{BAD} thing to (?P<verb>say|write|post|do|send|ask|shout|suggest) (?P<rest>(?:in|at|to|on|during|before|after|about|with|from)\b[^.!?;,:]*?)[.!?]*$",
        better=(
            Better("could you tell me why you {verb:past_of} that {rest}?", "ask", OPENLY),
            Better("I'd have preferred you not to {verb} that {rest}.", "soften", "says one's own wish, not a verdict"),
        ),
        fires=("That was a childish thing to write in the channel.",),
        silent=("That was a good thing to write in the channel.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:well,? |and |but )*(?:(?:an?|any|the) (?:more |better |half-?|even |very |really |slightly |remotely |halfway )*[\w-]+(?: [\w-]+)?|(?:someone|somebody|anyone|anybody|a person|people|others|the rest of us)(?: (?:with|who|in|of|at|on) [^.!?;,]+?)?) (?:would|could|might|should)(?: at least| simply| just| surely)?(?: have|'ve) (?P<verb>(?!been|had|come|gone|got|known|seen|thought|let|kept)[a-z]+(?:ed|en|t|wn|ne|id|ad|ld|ng|ought|aught)|kept|sent|told|read|put|cut|set|written|done) (?P<rest>(?:the|a|an|my|our|your|this|that|his|her|their|these|those|it|us|me|him|both|all|one|two|three)\b[^.!?;,:]*?)[.!?]*$",
        better=(
            Better("it would have helped to {verb:base_any} {rest:ownerless}.", "soften", HELPED),
            Better("next time, could you {verb:base_any} {rest:ownerless}?", "ask", NEXT),
        ),
        fires=(
            "A more organised person would have kept the receipt.",
            "Someone with a bit of backbone would have told the client no.",
            "A serious businessman would have kept his receipts.",
            "Any decent colleague would have locked the van.",
        ),
        silent=("A key would have helped.", "You would have kept the receipt."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:you|u)(?:'re| are|re) (?:just |simply |really |being |so |too |very |a bit |rather |quite |always |such )*(?:difficult|unreasonable|stubborn|impossible|negative|defensive|dramatic|emotional|hysterical|petty|picky|pedantic|paranoid|obstructive|awkward|demanding|sensitive|touchy|silly|ridiculous|precious|fussy|childish|irrational|melodramatic) about (?P<what>(?:the|a|an|your|my|our|one|two|three|these|those|some) [^.!?;,:]+?)(?: again| here| today)?(?=[.!?]*$)",
        better=(
            Better("could you tell me what matters most to you about {what:known}?", "ask", OPENLY),
            Better("I see {what:known} differently", "soften", "says the disagreement, not a verdict"),
        ),
        fires=("You are being unreasonable about a dent of two centimetres.",),
        silent=("You are sure about the dent.", "I am being silly about the dent."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:and |so |well,? )?(?:you|u) call (?:this|that|these|those|it) (?:an? )?(?P<what>(?!joke\b|day\b)[\w-]+)\?*$",
        better=(
            Better("could we go through this {what} together?", "include", "makes it a matter to solve together"),
            Better("I have some questions about this {what}.", "soften", "keeps to the work, without the verdict"),
        ),
        fires=("You call that a budget?",),
        silent=("You call it a day.", "Call this a budget."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"\b(?P<what>(?:your|the|this|that) (?:[\w-]+ )?(?:grammar|spelling|maths|arithmetic|timing|planning|budget|menu|formatting|wording|agenda|schedule|roster|rota|filing|labelling|labeling|signage|packaging|parking|tally|handout|poster|flyer|caption|subtitles?|checklist|inventory|stocktake|forecast|costing|drawing|sketch|floor plan|caulking|grouting|stitching|seam|icing|glaze|plating|mopping|cleaning|ironing|typing|note-taking|bookkeeping|data entry)) (?:is|are|was|were|looks?|reads?) (?!not\b|good|fine|great|done|ready|in\b|on\b|at\b|due|with\b|[a-z]+ed\b|[a-z]+ing\b(?<!embarrassing)(?<!appalling)){VERY}(?:{BAD}|embarrassing|awful|terrible|horrible|rubbish|a mess|a joke|a disgrace|garbage|laughable|hopeless|wrong again|all over the place|like an? [\w ]+)(?: for an? [\w -]+)?(?=[.!?,;:]|$)",
        better=(
            Better("{what:lower1} could use another look", "soften", "keeps to the work, without the verdict"),
            Better("could we go through {what:lower1} together?", "include", "makes it a matter to solve together"),
        ),
        fires=("your grammar is embarrassing for a teacher", "The icing looks like a primary school project"),
        silent=("Your grammar is good.", "The menu is on the table."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:and |but |well,? )*(?:you|u|your \w+) (?:could|might|should)(?: at least| just| simply)*(?: have|'ve|ve)(?: at least| just)* had the (?:basic |common |minimum |simple )*(?:decency|courtesy|manners|grace|guts|spine|sense|wit|politeness|respect) to (?P<do>[a-z]+\b[^.!?;,]*)[.!]*$",
        better=(
            Better("I'd have liked you to {do}.", "soften", HELPED),
            Better("next time, could you {do}, please?", "ask", NEXT),
        ),
        fires=("You could at least have had the decency to cancel.",),
        silent=("You could have had the key.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:honestly,? |frankly,? )*(?:i|we)(?: really| truly| do| absolutely| simply)* (?:hate|despise|detest|loathe|can't stand|cannot stand|have (?:nothing but )?contempt for|am (?:disgusted|sickened|appalled) (?:by|at)) the way (?P<you>you|your \w+) (?P<do>(?!look\b|smell\b|dress\b|breathe\b)[a-z]+ (?:the|our|my|your|his|her|their|us|people|him|them|customers|guests|patients)\b[^.!?;,]*)[.!]*$",
        better=(
            Better("I'd like to talk about the way {you} {do}.", "include", TALK),
            Better("I'm not happy with the way {you} {do}.", "soften", "says the grievance, not an insult"),
        ),
        fires=("I have nothing but contempt for the way you treat the apprentices.",),
        silent=("I like the way you treat the apprentices.",),
    ),
)
