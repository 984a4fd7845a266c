# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than a lesson nobody asked for: the piece of information in it, or a question."""

from __future__ import annotations

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("condescending", "passive_aggressive", "judgmental", "dismissive", "hostile")
PLAIN = "the information alone, without the frame"
OFFER = "offers help instead of measuring the reader"
ASKS = "asks openly"
PET = r"(?:sweet(?:heart|ie|y|s)?|darling|dear(?:ie)?|love|hun|honey|hen|pet|lady|mate|pal|buddy|bless(?: you| him| her)?|ma'am|sir|genius|einstein|sunshine|flower|kiddo|champ|babe|chief|boss|mister|young (?:man|lady))"
SUBJECT = r"(?:the|a|an|your|my|our|it|this|that|there|you|we|they|he|she|two|three|four|five|[a-z]+s)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^(?!love it\b)(?:oh |aw+ |aye |now |ok |look |listen )*{PET},? (?P<rest>(?:{SUBJECT}|it's|that's|you're)\b[^.!?;]+)[.!]*$",
        better=(Better("{rest:lower1}", "plain", PLAIN),),
        fires=("sweetheart a deposit means you pay some now", "bless, it's called a standing charge"),
        silent=("Dear all the team,", "Love it when it rains."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"(?P<main>(?:it|this|that)(?:'s| is) (?:called|just called|known as) (?:an? |the )?[^.!?;,]+?)(?:, (?:{PET}|everyone has one|not [^,.!?]+|ok|by the way|it's a \w+ thing|you may have heard of it|look it up|google is free|google it|[^,.!?]*\b(?:google|look it up|dictionary|wikipedia|grown-?ups?|adults?)\b[^,.!?]*))+[?.!😉🙂😊]*(?=\s|$)",
        better=(Better("{main}", "plain", PLAIN),),
        fires=("it's called a deductible, sweetheart, everyone has one", 'it\'s called a stroke, love, not "a turn"'),
        silent=("It's called a deductible.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"(?P<main>(?!but\b)[\w'’\"]+),? (?:but )?(?:write it on your hand|google is free|google it|look it up|try (?:a dictionary|google(?: maps)?|one)|(?<=, )take notes|write that down|ask a grown-?up|(?<=, )(?:do )?keep up|(?<=, )science|(?<=, )surprise|shocking,? i know|hard as that (?:is|may be)|believe it or not|just so you know|for your information|fyi|not that you(?:'d| would) know|in case you (?:missed|forgot|didn't know|hadn't noticed)(?: (?:it|that))?|(?:sweet|nice|cute|good) try)[.!?😉🙂😊😂]*(?=$)",
        better=(Better("{main}", "cut", "leaves the dig out"),),
        fires=("MEL means minimum equipment list, write it on your hand", 'the word is "whom", but sweet try'),
        silent=("I write it on your hand-out.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:{PET},? )?(?:(?:as |like )?(?:even |surely |i think )*(?:my|any|a|an|every|the) (?:[\w'-]+ ){{1,4}}?(?:knows?|could (?:have told|tell) you|can tell you|would know|will tell you|would tell you)(?: that)?(?! that\b)|everyone knows(?: that)?|i'd have thought you knew(?: that)?),? (?P<rest>(?!that [a-z]+ [a-z]+)(?:{SUBJECT})\b[^.!?;]+)[.!]*$",
        better=(Better("{rest:lower1}", "plain", PLAIN), Better("just to note, {rest:lower1}", "soften", PLAIN)),
        fires=("darling even my toddler knows you don't wash wool at 60",),
        silent=("My colleague knows that.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:try to (?:keep up|picture it|imagine it|follow(?: me)?|remember this|remember|stay with me|understand)|i(?:'ll| will|'ve)? (?:use|used|try|tried|keep|put|say|said|repeat|repeated)\b[^:.!?]*|(?:let|lemme|allow|permit) (?:me|hold|us)?\b(?! (?:to )?(?:walk you through|explain|teach you|remind you)\b)[^:.!?]*|(?:aye |ok |right )?lemme [^:.!?]*|in (?:words|language) (?:you|even)[^:.!?]*|(?:quick|little|free|today's) (?:lesson|reminder|tip|tutorial)[^:.!?]*|repeat after me|read my lips|concentrate now|think of it (?:like|as) [^:.!?]*): (?P<rest>[^:?]+)$",
        better=(
            Better("{rest:cap}", "plain", PLAIN),
            Better("in short: {rest}", "soften", PLAIN),
        ),
        fires=(
            "Try to keep up: a full stop ends a sentence.",
            "I will repeat it for the slower ones: two signatures above 5,000.",
            "i'll keep the contract kid-size for you: we own the code, they own the data",
        ),
        silent=("I will use two tools: a hammer and a saw?",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:let me|allow me to|i'll|i will|shall i) (?:walk you through|explain|spell out|teach you|remind you)(?: to you)? what (?P<x>(?:an? |the )?(?:[\w'-]+ ){0,3}?[\w'-]+) (?:is|are|means?)(?: for you)?: (?P<rest>[^:?]+)$",
        better=(
            Better("{x:cap} means this: {rest}", "plain", PLAIN),
            Better("I'm happy to go through what {x} is.", "offer", OFFER),
        ),
        fires=("Let me walk you through what a bank holiday is: doors closed, money asleep.",),
        silent=("Let me explain what the plan is.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?P<x>(?:an? )?[\w-]+(?: [\w-]+)?), (?:let me go slowly|in case (?:you|your \w+|anyone) (?:has|have|had)? ?[^,]*|for those of us [^,]*|as any \w+ (?:\w+ )?knows|it's a \w+|listen carefully|look),? (?P<rest>(?:means?|is|are|needs?|has|have|it) [^.!?;]+)[.!]*$",
        better=(Better("{x:cap} {rest}.", "plain", PLAIN),),
        fires=("A debit, let me go slowly, means that money has left your account.",),
        silent=("A debit, in short, is fine.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:i know|i understand|i realise|i realize|i get that) (?P<x>(?:[\w-]+ )?[\w-]+) (?:isn't for everyone|can be a lot(?: for [^,]+)?|is not your (?:thing|strength|strong suit)|(?:is|are) hard for (?:you|some)|(?:is|are) not easy for everyone), so (?P<rest>[^.!?;]+)[.!]*$",
        better=(Better("{rest:cap}.", "plain", PLAIN),),
        fires=("I know spreadsheets can be a lot for a fish counter, so just colour in the boxes.",),
        silent=("I know Excel is new, so just colour in the boxes.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:surely |i'd (?:have )?thought |one would think )?(?:an? )?(?:grown |fully grown )?(?:adult|person|man|woman|professional|engineer|manager|graduate|nurse|teacher)(?: (?:of|at|in|with) [^,.!?]+?)? (?:should|would|ought to|must|can be expected to) (?:be able to |have |surely )*(?P<do>(?:know|manage|read|handle|understand|find|remember|spell|count|see)\b) (?P<rest>[^.!?;]+)[.!]*$",
        better=(
            Better("is there anything that makes it hard to {do} {rest}?", "ask", "asks what would help"),
            Better("let me know if I can help with this.", "offer", OFFER),
        ),
        fires=("A grown adult should know their own birthday.",),
        silent=("An adult should go along with them.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:please )?(?:ask|get|have|let|find) (?:an? )?(?:adult|grown-?up|somebody|someone|somebody else|a child|your (?:son|daughter|nephew|husband|wife|boss))(?: in your \w+)?(?: to)? (?P<do>walk you through|explain(?: to you)?|show you|tell you|read you|ring me about|call me about|what) ?(?P<rest>(?!how\b|to\b|where\b)[^.!?;]+)[.!]*$",
        better=(
            Better("let me know if anything about {rest:topic_of} is unclear.", "include", "leaves room for questions"),
        ),
        fires=(
            'Ask an adult in your team what "ISO 7" means for cardboard.',
            "Have somebody walk you through what gross margin is.",
        ),
        silent=("Ask someone in your team.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:before [^,]+, )?(?:first |next time )?(?:try|learn|start by|consider|how about) (?P<ing>reading|looking at|checking|opening|listening to) (?P<rest>(?:the|your|our|my|it)\b[^.!?;,]+?)(?: (?:this time|for once|left to right this time|properly|first|next time))*(?:, (?P<more>(?:it's|it is|it has|there) [^.!?;]+))?[.!]*$",
        better=(
            Better("could you take another look at {rest}? {more:cap}", "ask", ASKS),
            Better("could you take another look at {rest}?", "ask", ASKS),
        ),
        fires=("Try reading the seal number this time, it's 7 digits",),
        silent=("Try reading it to the children on Friday, please.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:do|does|did|don't) (?:you|u|anyone(?: there)?|anybody) (?:even |actually |really )?(?:need me to |want me to |know how (?=to )|know )(?P<do>(?:spell|draw|explain|write)(?: out)? (?:what|how|why)|to|what|how) ?(?P<rest>[^.!?;]+)\?*$",
        better=(
            Better("would it help if I went through {do:asked_how} {rest}?", "offer", OFFER),
            Better("is anything about {do:asked_how} {rest} unclear?", "ask", ASKS),
        ),
        fires=("do you need me to spell out what NDA stands for?", "do you know how to put a caller on hold?"),
        silent=("Do you need me on Friday?",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:has|have) (?:anyone|anybody|somebody|no one|nobody) (?:ever )?(?:shown|told|taught|explained to) you (?P<how>how|what|that|where) (?P<rest>[^.!?;]+)\?*$",
        better=(Better("would it help if I went through {how} {rest}?", "offer", OFFER),),
        fires=("Has anyone shown you how a plug goes in?",),
        silent=("Has anyone called you?",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:leave|you can leave) (?P<what>[^.!?;,]+?) to (?:the|us) (?:grown-?ups|adults|experts|professionals|people who know|big boys|pros)(?:,)?(?: and (?P<do>[a-z]+ [^.!?;,]+))?[.!]*$",
        better=(
            Better(
                "I'll look after {what}; could you {do}, please?", "ask", "keeps the request, without the comparison"
            ),
            Better("could you {do}, please?", "ask", "keeps the request, without the comparison"),
        ),
        fires=("Leave the contract to the grown-ups and put the boards up.",),
        silent=("Leave the keys to the house.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:shh+,? |hush,? )?(?:the )?(?:grown-?ups|adults|big boys|professionals|experts) (?:are talking|are working|are speaking)(?: about [^.!?;,]+)?, (?P<more>back in \d+[^.!?]*)[.!]*$",
        better=(Better("we're still discussing this, {more}", "plain", PLAIN),),
        fires=("adults are talking, back in 5",),
        silent=("The experts are here.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^the (?:grown-?ups|adults|big boys|professionals|experts) (?:have )?(?P<verb>settled|decided|agreed on|discussed|signed|chose|made) (?P<rest>(?:the|this|that|it|our|your)\b[^.!?;,]*)[.!]*$",
        better=(Better("{rest:thing} {rest:was} {verb:as_done}{rest:tail}.", "plain", PLAIN),),
        fires=("The grown-ups settled the screen order in February.",),
        silent=("The experts settled in.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:you (?:wouldn't|won't|may not|might not|don't) know (?:this|that|it)(?: yet)?(?:, [^,]+)?|(?:you may be|i know you're|being) new(?: here)?(?:, [^,]+)?|for (?:your information|the record)|let me remind you),? (?:but |so )?(?P<rest>(?:an?|the|our|your|it|we|two|three)\b[^.!?;]+)[.!]*$",
        better=(Better("{rest:cap}.", "plain", PLAIN),),
        fires=("You wouldn't know this yet, being new, but a ewe is a female sheep.",),
        silent=("You don't know it.",),
    ),
)
