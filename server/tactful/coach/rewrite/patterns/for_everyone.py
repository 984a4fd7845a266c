# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than a need, a rule or a wish said of a group: the need alone, the rule for everyone, the reader asked."""

from __future__ import annotations

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.by_group import ONE
from tactful.coach.rewrite.patterns.by_person import ASKED, FIRST, NAME, OPEN, PEOPLE
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("exclusionary",)
OUT = "leaves out what does not matter here"
NEED = "says what is needed, and leaves the group out"
PERSON = r"(?:guy|dude|man|men|woman|bloke|lad|lady|girl)"
WITH = r"(?:with (?:that|your|an?|those) [^.!?;,]+?|at your (?:age|time of life)|in your condition|(?:as|being) an? [^.!?;,]+?)"
LIKE_YOU = r"(?:(?:people|folks?|someone|somebody|ladies|women|men|families|guests|mothers|mums|pensioners|seniors) (?:like|of|from|with|at|in|your) [^.!?;,]+?)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"\b(?:an? |some )?{PERSON}'?s'? eyes?\b",
        better=(Better("another pair of eyes", "include", NEED),),
        fires=("need a bloke's eyes on this query",),
        silent=("A man's bag was found.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"\b(?:an? |some )?{PERSON}'?s'? (?:hands?|muscles?|strength|arms?|grip)\b",
        better=(Better("another pair of hands", "include", NEED),),
        fires=("This needs a man's hand.",),
        silent=("A man's bag was found.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"\b(?P<who>(?:[\w-]+ )?(?:shift|desk|team|counter|stand|round|job|kitchen|bar|site|van|door|office|lobby|stage|helpline|reception|phones|we|i|crew)) (?P<need>needs?|wants?)(?: really| just| only)? (?:an? |some |two |more )?(?:(?:real|strong|big|proper|tough|young|younger|male|fit|grown|pretty|decent|local|normal|white|nice) )+{ONE}(?=[.!?,;]|$)(?:, (?:sorry|not|no)\b[^.!?;]*)?",
        better=(Better("{who} {need} somebody", "include", NEED),),
        fires=("night shift needs a real man, sorry girls",),
        silent=("The night shift needs a man who can drive.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:[^.!?;]+?(?:, so |,? so |; |, | - ))?(?:{WITH},? )?you(?:'d|'ll| will| would| may| might)|{LIKE_YOU} (?:will|would|may|might)) (?:surely |probably |certainly |naturally |only )*(?:be (?:much |far )?(?:happier|better off|more at home|more comfortable) (?:with|in|on|at)|prefer|rather have|want|like|feel happier (?:in|with)) (?P<what>(?:the|our|an?) (?!to\b)(?![^.!?;,]*\b(?:old|ladies|girls|women|men|boys|your|like you)\b)[^.!?;,]+)(?:, (?-i:[A-Z])\w+)?[.!]*$",
        better=(
            Better("would {what} suit you?", "ask", "asks the reader instead of assuming"),
            Better("would you prefer {what}, or something else?", "include", "asks the reader instead of assuming"),
        ),
        fires=(
            "People like you may prefer the other branch.",
            "Mothers usually find this course too much, so you may like the short one.",
            "With that stammer you'd be happier in the archive, Tom.",
        ),
        silent=("Dana may prefer the other branch.", "The client may want the other branch."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:and |so |please )*(?:perhaps|maybe|might|could|can|will|would|may|should)(?: it be that)? your (?:husband|wife|son|daughter|mother|father|mum|dad|brother|boss|grandson|nephew|man)(?: could| can| might| would| will| should)? (?:please |kindly |perhaps )*(?P<do>(?!be\b|have\b|know\b|like\b|want\b|prefer\b|need\b|come\b|join\b)[a-z]+ (?:the|your|our|this|that|it|me|us|an?)\b[^.!?;,]*)(?:, [^.!?;]*)?[.!?]*$",
        better=(
            Better("could you {do}, please?", "ask", "asks the reader, and doubts nobody"),
            Better("would you be able to {do}?", "include", "asks the reader, and doubts nobody"),
        ),
        fires=("Perhaps your husband could measure the doorway.", "could your son read the contract to you"),
        silent=("Could your husband come on Monday?",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\bis (?:your|the|ur) (?:husband|man|hubby|son|father|dad|boss|man of the house)(?: perhaps| maybe)? (?:in|home|at home|there|around|about|available|free|with you)(?: to [^.!?;,]*)?\?",
        better=(
            Better("do you have a moment?", "ask", "speaks to the reader, whoever that is"),
            Better("is now a good time for you?", "include", "speaks to the reader, whoever that is"),
        ),
        fires=("is your husband in?",),
        silent=("Is your order in?",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:and |so |but )*(?:for|with|from|to|given) [^.!?;,]*?(?:like (?:you|yours|that)|of your (?:kind|sort|type|lot|colour|faith)|(?:from|in) your (?:part of the world|country|area|parts?|culture)),? (?P<rest>(?:we|i|the|it|our|there)\b[^.!?;]+)[.!]*$",
        better=(Better("{rest}.", "plain", "keeps the point, and leaves the group out"),),
        fires=("With passports like yours we hold a larger deposit, payable on arrival.",),
        silent=("With passports we hold a larger deposit.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?P<ask>(?:we|i)(?: always| usually| do| must| have to| would)? (?:ask|expect|remind|require|advise|request|tell|invite|urge))(?: all)?(?: our| the| any)? (?-i:[A-Z][a-z]+|older|younger|foreign|overseas|female|male) (?P<who>guests|customers|clients|residents|patients|tenants|visitors|members|students|families|drivers|passengers|colleagues|parents|suppliers|applicants|users|ladies|gentlemen) (?P<to>(?:not )?to)\b",
        better=(Better("{ask} all {who} {to}", "include", "says the rule for everyone"),),
        fires=("We ask our Spanish guests not to smoke on the deck.",),
        silent=("We ask our guests not to smoke on the deck.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?P<det>one|the|some|for|by|two|three|of|any|our|are|only|least one|speaks?|speaking|write|in) (?:real|proper|normal|true|genuine|actual|decent) (?P<what>(?-i:[A-Z][a-z]+)|native|local)",
        better=(Better("{det} {what}", "plain", OUT),),
        fires=("The list is for normal Dutch speakers.",),
        silent=("The list is for normal hours.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<main>[^.!?;]*?\b(?:need|needs|want|wants|looking for|send|get|prefer|hire|hiring|find|choose|bring)\b (?!to\b)[^.!?;,]+?),? (?:and |so |but |please )?(?:no|not|none of|rather than|instead of) (?!one\b|later\b|before\b|more\b|longer\b|just\b|only\b)(?:one of |any |an? |the |your |those |that |you )?(?:[\w-]+ ){{0,3}}(?:{ONE}|accents?|voices?|faces?)(?:[, ][^.!?;]*)?[.!]*$",
        better=(Better("{main}.", "cut", NEED),),
        fires=("For the hackathon we want hungry people, so no part-time mums, please.",),
        silent=("We want the report, not later.", "We want people who can lift, not the form."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{FIRST}(?:(?P<who>{NAME}|he|she)(?:'s| is| has)|(?:{PEOPLE}|(?:religious|fasting|deaf|blind|disabled|older|pregnant) people) [a-z]+)\b[^.!?;,]*?,? so no (?P<what>[^.!?;,]+?) for (?:him|her|you|them)\b(?:, [^.!?;]*)?[.!]*$",
        better=(
            Better("could we talk about the {what}?", "ask", ASKED),
            Better("who would be interested in the {what}?", "include", OPEN),
        ),
        fires=(
            "Amaka is pregnant, so no Madrid course for her.",
            "religious people leave early so no lead role for you",
        ),
        silent=("The course is full, so no place for you.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:so |and |but )*(?P<who>(?:[\w-]+ )?(?:users|people|guests|customers|colleagues|residents|passengers|visitors|patients|members|students|pupils)(?: (?:with|in|from) [^.!?;,]+?)?) (?:won't|will not|don't|do not|can't|cannot|will hardly|hardly|never) (?:really )?(?:need|want|use|miss|notice|read|look at) (?P<what>(?:the |our |any |a |an )?(?!to\b|it\b|them\b|that\b|this\b)[^.!?;,]+?)(?: anyway| in any case)?(?:,? so [^.!?;]*)?[.!]*$",
        better=(
            Better("could we ask {who:lower1} about {what}?", "ask", OPEN),
            Better("what would {who:lower1} need for {what}?", "include", "looks for a way that includes everyone"),
        ),
        fires=("Blind users will not need the charts anyway.",),
        silent=("The users will not need it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:[^.!?;]+?,? (?:so|therefore|hence) )?(?:please |kindly |just )*(?P<send>send|assign|get|find|give|book|call|fetch)(?P<me> me| us)? an? (?-i:[A-Z])[a-z]+ (?P<role>driver|nurse|engineer|technician|plumber|cleaner|guide|doctor|agent|teacher|carer|waiter|electrician|colleague|interpreter)(?P<rest>(?: (?:for|to|on|at) [^.!?;,]+)?)(?:, [^.!?;]*)?[.!]*$",
        better=(
            Better("could you {send:low}{me} {role:with_article}{rest}, please?", "ask", OUT),
            Better("please {send:low}{me} {role:with_article}{rest}.", "soften", OUT),
        ),
        fires=("Send me a Scottish driver, one I can understand.",),
        silent=("Send me a Ford driver manual.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:[^.!?;]+?,? (?:so|therefore|hence) )?(?:please |kindly |just )*(?P<send>send|assign|get|find|fetch)(?P<me> me| us)? an? (?-i:[A-Z])[a-z]+(?P<rest> (?:for|to) (?!the (?:post|office)\b)[^.!?;,]+)(?:, [^.!?;]*)?[.!]*$",
        better=(
            Better("could you {send:low}{me} somebody{rest}, please?", "ask", OUT),
            Better("please {send:low}{me} somebody{rest}.", "soften", OUT),
        ),
        fires=("Paper is not in their blood, therefore assign a European for the check of the records.",),
        silent=("Send a report for the check.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"(?:^|(?<=, )|(?<=but )|(?<=and ))in (?:this country|our culture|our country|a civili[sz]ed country|civili[sz]ed countries|normal countries|the west),? (?P<rest>(?:we|people|the|you|one|it|i|our|a|an)\b)",
        better=(Better("{rest}", "cut", OUT),),
        fires=("Mr Haddad, in this country the little ones shower before they go in.",),
        silent=("It is sold in this country.",),
    ),
)
