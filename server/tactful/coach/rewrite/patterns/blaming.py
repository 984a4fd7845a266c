# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than pointing at the reader: say what happened or was missing, or ask for it next time."""

import re

from tactful.coach.rewrite import verbs
from tactful.coach.rewrite.marks import INSIDE
from tactful.coach.rewrite.pattern import Better, Pattern

YOU = r"(?:you|u)(?:r (?:team|crew|lads|staff|people|office|guys|lot|side|colleagues|company|department|driver|firm))?"
# What a plain passive cannot be built from.
NOT_PASSIVE = (
    r"(?!(?:did|had|were|was|could|should|would|said|thought|knew|hoped|waited|came|went|sat|slept|let|made|wanted|cost|promised|kept|got|lost|seemed"
    r"|looked|liked|loved|needed|meant|stood|became|felt|started|stopped|happened|agreed|insisted|decided|told|asked|fancied|wondered|tried|failed|forced"
    r"|indeed|need|instead|used|managed|refused|turned|treat|feed|speed|exceed|proceed|succeed|bleed|raised|hired|hated|bothered|helped|enjoyed|preferred"
    r"|lied|died|red|hundred|bed|shed|sped|pretended|claimed|complained|reckoned|ended|caused|ran|did|joined|broke up)\b)"
)
INTRANSITIVE = frozenset(
    "upped resent lay fell rose grew flew swam began won spoke swore woke fought dealt shone slid sprang swung wound met led understood drank wore sank rang sang".split()
)
# Where a clause may open: a passive fits there, not after "for somebody with a PhD".
CLAUSE_OPEN = (
    r"(?:^|(?<=[,;:.!?–—-] )|(?<=\bbecause )|(?<=\bcos )|(?<=\bbc )|(?<=\band )|(?<=\bso )|(?<=\bthat )|(?<=\bwhen )"
    r"|(?<=\buntil )|(?<=\btill )|(?<=\btil )|(?<=\bsince )|(?<=\bbet )|(?<=\bbut )|(?<=\bas ))"
)
# Irregular pasts of verbs that take an object which can be the subject of a passive.
PASTS = "|".join(
    sorted(
        past
        for past in {past for past, _ in verbs.IRREGULAR.values()}
        if re.fullmatch(rf"{NOT_PASSIVE}\w+", past) and past not in INTRANSITIVE
    )
)
# "The delay is on you" has no words to spare.
NO_BE = r"(?!(?:is|are|was|were|be|been|it|this|that|(?:it|that|this|all)'s)\b)"
CLAUSE = rf"(?:[^.!?;,:–—]|{INSIDE})+"
THING = "says what happened, not who did it"
NEXT = "asks for what would help next time"
WITHOUT = "names the thing, not a culprit"

PATTERNS = (
    Pattern(
        labels=("blaming", "passive_aggressive", "judgmental"),
        regex=r"\byou (?:should|could|ought to|might)(?: have|'ve|ve) (?:told|warned|asked|informed|let) (?P<who>me|us)(?: know)?"
        rf"(?P<when> (?:earlier|sooner|before(?: that)?|first|in time))?(?P<rest>(?: (?:about|of|when|that|before) {CLAUSE})?)",
        better=(
            Better(
                "I wish {who:subject} had known{when}{rest}", "soften", "says what was missing, not whose fault it was"
            ),
            Better("next time, could you let {who} know{when}{rest}?", "ask", NEXT),
            Better("it would have helped {who} to know{when}{rest}", "soften", "says what would have helped"),
        ),
        fires=(
            "You should have told us earlier.",
            "you could've warned me",
            "You should have told us of the name change before the wedding.",
            "You should have told me yesterday that the room is booked.",
        ),
        silent=("I should have told you earlier.", "You should have received a link."),
    ),
    Pattern(
        labels=("blaming", "judgmental", "condescending"),
        regex=rf"\byou (?:really )?(?:should|could|ought to|might)(?: have|'ve|ve) (?!told|warned|asked|informed|let|received|got|been|seen|had)(?P<verb>[a-z]+) (?P<rest>{CLAUSE})(?:, like (?:any|every|a|the)\b[^.!?;]*)?",
        better=(
            Better(
                "it would have helped if {rest:thing} had been {verb:as_done}{rest:tail}",
                "soften",
                "says what would have helped",
            ),
            Better("next time, could {rest:thing} be {verb:as_done}{rest:tail}?", "ask", NEXT),
            Better("could you {verb:base_any} {rest:object} first next time?", "ask", NEXT),
        ),
        fires=(
            "You should have checked the address first.",
            "you could have read the brief",
            "You should have ordered the No. 5 filter.",
        ),
        silent=("You should have received the link.", "I should have checked it."),
    ),
    Pattern(
        labels=("blaming", "judgmental", "passive_aggressive"),
        regex=rf"\b{YOU} (?:didn't|did not|never)(?: even| bother(?:ed)? to| once| properly)* (?P<verb>(?!want|like|mean|need|have|think|know|say|answer|reply|care|respond)[a-z]+) (?P<rest>{CLAUSE})",
        better=(
            Better("{rest:thing} {rest:was}n't {verb:undone}{rest:tail}", "soften", THING),
            Better(
                "could you tell me what got in the way with {rest:matter}?",
                "ask",
                "asks for the reason instead of naming a failure",
            ),
        ),
        fires=(
            "You didn't sign the form.",
            "You never checked the seals on Friday.",
            "You never bothered to check the list.",
            "You never transferred the 1,250 euros.",
            "You didn't book the 14:30 slot for Prof. Lee.",
        ),
        silent=("I didn't sign the form.", "You didn't need to."),
    ),
    Pattern(
        labels=("blaming", "judgmental", "passive_aggressive"),
        regex=rf"\b{YOU} (?:haven't|have not|still haven't)(?: even| bothered to| once| yet| still)* (?P<verb>[a-z]+(?:ed|en|t|wn|ne|id|ad)) (?P<rest>{CLAUSE})",
        better=(
            Better("{rest:thing} {rest:have}n't been {verb}{rest:tail}", "soften", THING),
            Better(
                "could you tell me when {rest:thing} can be {verb}?", "ask", "asks when, instead of naming a failure"
            ),
        ),
        fires=("You haven't signed the form.", "you still haven't sent the photos"),
        silent=("I haven't signed it.",),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=rf"\b{YOU} (?:failed|forgot|neglected|omitted|refused) to (?P<verb>(?!be|have)[a-z]+) (?P<rest>{CLAUSE})",
        better=(
            Better("{rest:thing} {rest:was}n't {verb:as_done}{rest:tail}", "soften", THING),
            Better(
                "could you tell me what got in the way with {rest:matter}?",
                "ask",
                "asks for the reason instead of naming a failure",
            ),
        ),
        fires=(
            "You failed to sign the form.",
            "you forgot to close the ticket",
            "You forgot to invite Dr. Patel to the 3pm call.",
            "You forgot to lock room 2.14.",
        ),
        silent=(
            "I forgot to sign the form.",
            "You failed the test.",
            "You forgot to send Mrs. Olsen the 2.5 m cable.",
        ),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=rf"{CLAUSE_OPEN}{YOU} (?:clearly |simply |obviously |just |then |also |again )?(?P<verb>{NOT_PASSIVE}[a-z]+(?<!eed)(?:ed)|{PASTS}) (?P<part>(?:out|off|up|back|away) )?(?P<rest>(?!(?:up|down|out|off|on|in|to|at|for|with|by|over|through|into|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|that (?:you|we|i|it|he|she|they|the)\b|me down|us down){CLAUSE})",
        better=(Better("{rest:thing} {rest:was} {verb:done} {part}{rest:tail}", "soften", THING),),
        fires=(
            "you gave out the PIN",
            "you posted that RTGS wrongly",
            "You left the chem lab unlocked.",
            "You signed the travel form in May.",
            "Your lads left the gas on.",
        ),
        silent=(
            "You stood there on Monday.",
            "Had you locked the store, it would be fine.",
            "You slept through it.",
            "You agreed to the price.",
        ),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=rf"\byou must have (?P<verb>(?!been|had|come|gone)[a-z]+(?:ed|en|t|wn|ne|id|ad)) (?P<rest>{CLAUSE})",
        better=(
            Better("{rest:thing} may have been {verb}{rest:tail}", "soften", "leaves room for another explanation"),
        ),
        fires=("You must have keyed the wrong rate.",),
        silent=("You must have the key.",),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=rf"(?<!if )(?P<prev>\b{NO_BE}[\w'’%$€£]+),? (?:(?:and )?(?:all )?(?:thanks to|because of|due to|bc of|cos of|bcos of|on account of) (?:you|u)|(?:and )?(?:it's|this is|that is|that's) (?:all )?(?:down to|on) (?:you|u))(?: lot| guys| people| again)?(?=[.!?,;]|$)",
        better=(Better("{prev}", "soften", WITHOUT),),
        fires=("We lost the day because of you.", "aws bill tripled bc of you"),
        silent=("Thanks to you all we won.",),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=rf"(?:{CLAUSE_OPEN}|(?<=yesterday )|(?<=night )|(?<=today ))(?<!letters ){YOU}(?:'ve| have)? (?:just )?(?:cost|lost) (?P<who>me|us) (?P<rest>{CLAUSE})",
        better=(Better("{who:subject} lost {rest}", "soften", "says the loss, not who caused it"),),
        fires=("You cost us the Ferrante renewal.",),
        silent=("It cost us the renewal.",),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=rf"{CLAUSE_OPEN}your (?!(?:incompetence|stupidity|laziness|carelessness|attitude|ignorance|arrogance|negligence|sloppiness|selfishness|greed|tone|manner|behaviou?r)\b)(?!(?:[\w-]+ )?(?:man|woman|guy|boss|manager)\b)(?P<what>(?:[\w-]+ ){{0,2}}?[\w-]+?) (?:has |just |have )*(?:cost|lost) (?P<who>me|us) (?P<rest>{CLAUSE})",
        better=(Better("because of the {what}, {who:subject} lost {rest}", "soften", WITHOUT),),
        fires=("Your late signature cost us the refund.",),
        silent=("Your order cost 40.", "Your usual man cost me forty chairs."),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=r"\byou let (?P<what>(?:the|a|my|our|this|that|their|\d+) (?:[\w-]+ )?[\w-]+) (?P<verb>boil|melt|bleed|rot|spoil|lie|fail|wait|expire|slip|lapse|fall|drop|go|die|run|burn|freeze|crash|overflow|slide|leak|sit|rot|stand|walk)\b",
        better=(Better("{what} {verb:past_of}", "soften", THING),),
        fires=("You let the stock boil over.", "you let the domain expire"),
        silent=("You let the client know.",),
    ),
    Pattern(
        labels=("blaming", "judgmental", "demanding", "passive_aggressive"),
        regex=rf"\bwhy (?:(?:didn't|did not|don't|haven't|couldn't|wouldn't|can't|won't) you|(?:did|do|have|could|would|can) you not)(?: even| just| ever| simply| at least)? (?P<verb>(?!like|want|think)[a-z]+)(?P<rest>(?: {CLAUSE})?)\?*",
        better=(
            Better("what got in the way of {verb:ing_any}{rest}?", "ask", "asks for the reason, not for a defence"),
            Better("next time, could you {verb:base_any}{rest}?", "ask", NEXT),
        ),
        fires=(
            "Why didn't you call the client?",
            "why haven't you signed the form",
            "Why did you not tell the site manager?",
        ),
        silent=("Why didn't the parcel arrive?",),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=r"\b(?P<how>because of|cause of|cos of|bc of|due to|thanks to|owing to|through) (?:your|ur) (?!(?:incompetence|stupidity|laziness|carelessness|attitude|ignorance|arrogance|negligence|sloppiness|selfishness|greed|tone|manner|behaviou?r)\b)(?P<adj>late|careless|sloppy|wrong|missing|bad|slow|silly|lazy|little|clever|tiny)? ?(?P<what>(?!(?:\w+ )?(?:mouth|eyes?|head|face|hands?|fingers?|mood|brain)\b)(?:[\w-]+ )?[\w-]+)(?=[.!?,;]|$| (?:we|i|the|our|and|on|in|yesterday|today|all)\b)",
        better=(Better("{how:cause} the {adj} {what}", "soften", WITHOUT),),
        fires=(
            "We lost the Didsbury instruction through your late valuation.",
            "Because of your late signature the objection lapsed.",
        ),
        silent=("We did it because of the late valuation.",),
    ),
    Pattern(
        labels=("blaming",),
        regex=r"\b(?:it(?:'s| is| was)|this(?: is| was)|that(?:'s| is| was)) (?:all |entirely |completely |clearly |simply |totally )?(?:your(?: own)? (?:fault|doing|mistake|error)|on you|down to you)\b",
        better=(
            Better(
                "I'd like to understand how this came about",
                "ask",
                "asks how it came about instead of placing the fault",
            ),
            Better("let's look at how this came about", "include", "makes it a matter to solve together"),
        ),
        fires=("It's your own fault.", "This is entirely your doing."),
        silent=("It's not your fault.", "It was my fault."),
    ),
    Pattern(
        labels=("blaming", "hostile", "judgmental"),
        regex=r"\b(?:look|see) what you(?:'ve| have)? (?:did|done|caused)[^.!?;,]*|\bwhat have you done\b[?!]*",
        better=(
            Better("could you tell me what happened?", "ask", "asks openly"),
            Better("let's look at what happened", "include", "makes it a matter to solve together"),
        ),
        fires=("Look what you did.", "what have you done?!"),
        silent=("What have we done so far?",),
    ),
    Pattern(
        labels=("blaming", "passive_aggressive", "judgmental"),
        regex=r"\bi (?:did|had|already|have already|'ve already)? ?(?:told|warned|tell) you(?: so| before| already| (?:many|several|three|four) times)*\b(?! that)",
        better=(
            Better("as a reminder", "plain", "turns the reproach into a reminder"),
            Better("I may not have been clear enough", "own", "leaves room for a misunderstanding"),
        ),
        fires=("I told you so.",),
        silent=("He told you so.",),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=rf"{CLAUSE_OPEN}your (?P<what>(?!team|crew|people|side|office|staff|lads|company|firm|department)[\w-]+(?: [\w-]+)?) (?:has |have )?(?P<verb>broke|blocked|stopped|destroyed|delayed|ruined|killed|crashed|flooded"
        rf"|triggered|caused|brought down|took down|held up|damaged|cut) (?P<rest>{CLAUSE})",
        better=(Better("{rest:thing} {rest:was} {verb:done} by the {what}{rest:tail}", "soften", WITHOUT),),
        fires=("Your traffic broke the shared cluster on Tuesday.", "your script stopped the sync"),
        silent=("Your team broke the record.", "The traffic broke the cluster."),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=rf"\b{YOU}(?:'ve| have)? (?:just )?cost (?P<who>(?:this|the|my|our) [\w-]+) (?P<rest>(?:its|their|his|her|the|a|our|my|\d|[a-z]+ (?:hours|days|weeks))\b{CLAUSE})",
        better=(Better("{who} lost {rest}", "soften", "says the loss, not who caused it"),),
        fires=("You have cost this desk its Sunday.",),
        silent=("It cost this desk its Sunday.",),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=rf"(?P<prev>\b{NO_BE}[\w'’%$€£]+),? (?:(?:and )?(?:all )?on (?:your (?:account|say-so|head|watch|orders)|you)|by you(?:r (?:team|side|people|office|lot))?|at your hands|and (?:you can sign your name under it|it has your name on it|it is on your head))(?= (?:on|at|in|yesterday|today)\b|[.!?,;]|$)",
        better=(Better("{prev}", "soften", WITHOUT),),
        fires=(
            "Thirty guests saw in the New Year in their coats on your say-so.",
            "The boxes were lost by you on the phone.",
        ),
        silent=("We count on your help.",),
    ),
    Pattern(
        labels=("blaming", "judgmental", "passive_aggressive"),
        regex=r"^(?P<x>(?:the|this|that|our|my|all) [^.!?;,]+?) (?:(?:is|are|was|were)(?: all)? (?:down to|on|because of|thanks to|due to) you|has your (?:name|initials|fingerprints|signature) (?:on|under|all over) it)(?: as well| too| alone)?[.!]*$",
        better=(
            Better(
                "I'd like to understand how {x:lower1} came about.",
                "ask",
                "asks how it came about instead of placing the fault",
            ),
            Better("could we talk about {x:lower1}?", "include", "makes it a matter to solve together"),
        ),
        fires=("The £16 bank charge is down to you as well.", "this fine has your name on it"),
        silent=("The choice is yours.",),
    ),
    Pattern(
        labels=("blaming", "judgmental"),
        regex=rf"\bit was (?:you|your \w+)(?: alone| yourself)? (?:who |that )?(?P<verb>{NOT_PASSIVE}[a-z]+ed|sent|left|broke|forgot|put|gave|wrote|sold|paid|cut|hid|threw|chose|built|set|bought|brought|hit|split) (?P<rest>(?!up|down|out|off|on|in|to|at|for|with|by|that\b){CLAUSE})",
        better=(Better("{rest:thing} {rest:was} {verb:done}{rest:tail}", "soften", THING),),
        fires=("It was you who signed the form.",),
        silent=("It was us who signed the form.",),
    ),
)
