# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than a demand that is no plain order: a claim, a rule for all, an ultimatum, a question barked."""

from __future__ import annotations

from tactful.coach.rewrite.orders import ANY_ORDER, ORDER
from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.demanding import ASK, END, PLEASE
from tactful.coach.rewrite.patterns.threats import NO_STEP
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("demanding",)
HARSH: tuple[FlagLabel, ...] = ("hostile", "demanding", "judgmental", "dismissive")
LIMIT = "sets the limit without the attack"
CALM = "keeps the request, leaves the insult out"
INSULTS = r"(?:useless|stupid|lazy|thieving|thick-headed|thick|bloody|little|pathetic|dirty|clumsy|hopeless|absolute|complete|total|pack of|bunch of|shower of|load of|bone-idle|dozy)"
BODY = r"(?:(?:\w+ )?(?:hands?|paws?|fingers?|nose|mouth|face|beak|eyes|mitts|carcass|backside|arse|ass|butt))"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<who>i|we)(?:'ll| will| shall) have (?P<what>(?:the|all|your|those|that|these|every|both|an?)\b[^.!?;]*?){END}",
        better=(
            Better("could {who:pron} have {what:low}, please?", "ask", ASK),
            Better("please let {who:object_of} have {what:low}.", "soften", PLEASE),
        ),
        fires=("I'll have the access codes by return.",),
        silent=("I'll have lunch.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:you|u)(?:'d| had) better (?P<do>(?!be sorry|not\b|hope\b|watch\b)[a-z]+\b[^.!?;]*?){END}",
        better=(Better("could you {do:low}, please?", "ask", ASK), Better("please {do:low}.", "soften", PLEASE)),
        fires=("you'd better have that passport copy here by 3",),
        silent=("You'd better not.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<who>everyone|everybody|someone|somebody|one of you|each of you|every one of you|the whole (?:team|crew|shift)) (?P<verb>stays|works|signs|comes|brings|joins|reads|sends|writes|fills|takes|does|leaves|cleans|helps|wears|waits|answers|attends|uses|checks) (?P<rest>(?!.*, (?:and )?(?:every|i\b|we\b|you\b|nobody))[^.!?;]*?){END}",
        better=(
            Better("could {who:low} {verb:base_s} {rest:low}, please?", "ask", ASK),
            Better("please {verb:base_s} {rest:low}, everyone.", "soften", PLEASE),
        ),
        fires=("Everyone stays until the file is done.",),
        silent=("Everyone likes it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^no (?P<what>(?!one\b|body\b|more\b)(?:[\w'’-]+ ){0,2}[\w'’-]+s?) (?:will|shall|can|are to) be (?:entertained|accepted|tolerated|considered|allowed|discussed|granted|given|taken|permitted)(?P<when>(?: (?:before|after|until|till|from|on|in) [^.!?;,]+)?)[.!]*$",
        better=(
            Better("I'm afraid no {what:low} will be possible{when}.", "soften", "as firm, and sorry for it"),
            Better("please understand that no {what:low} will be possible{when}.", "plain", "as firm, as a request"),
        ),
        fires=("No changes will be entertained.", "No late entries will be accepted after Friday."),
        silent=("No one will be asked.", "No changes were made."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^no (?P<more>more )?(?P<what>(?:[\w'’-]+ ){0,2}[\w'’-]+s)(?P<when>(?: (?:before|after|until|till|this|today|from|on|in) [^.!?;,]+)?)(?:,? (?:ok|okay|clear|understood|got it|please))?[.!]*$",
        better=(
            Better("no {more:low} {what:low}{when}, please.", "soften", PLEASE),
            Better(
                "I'd be grateful if there were no {more:low} {what:low}{when}.", "plain", "asks as a favour, as firmly"
            ),
        ),
        fires=("No more emails.", "NO MORE SWAPS", "No changes after today."),
        silent=("No more than six.",),
    ),
    Pattern(
        labels=HARSH,
        regex=r"^(?:whoever|anyone who|anybody who) (?:does not|doesn't|don't|hasn't|fails to|won't) (?P<do>(?!care\b|like\b)[a-z]+ [^.!?;,]*?(?:by|before|on|until|in) [^.!?;,]+?) (?:gets?|will|can|is|loses|may|goes)\b[^.!?;]*[.!]*$",
        better=(
            Better("could everyone {do}, please?", "ask", ASK),
            Better("please {do}, everyone.", "soften", PLEASE),
        ),
        fires=("Whoever does not fill the timesheet by Friday gets a talk with me.",),
        silent=("Whoever does not fill it is late.",),
    ),
    Pattern(
        labels=HARSH,
        regex=r"^(?:the )?next (?:person|one|idiot|clown|genius) (?:who|that) (?P<verb>[a-z]+s) (?P<rest>[^.!?;,]+?) (?:gets?|will|can|is|loses|goes|has|pays|buys|answers)\b[^.!?;]*[.!]*$",
        better=(
            Better("please don't {verb:base_s} {rest}.", "soften", "says what is wanted, without the threat"),
            Better("could everyone please not {verb:base_s} {rest}?", "ask", "asks for it, without the threat"),
        ),
        fires=("next person who takes a call on the line gets their phone in the fryer",),
        silent=("The next person who calls is Jo.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<from>from (?:tomorrow|now on|today|next week|\w+day)(?: on)?),? you (?:are to|will|must|shall|have to|need to|'ll) (?P<do>(?!not\b|never\b|be\b|see\b|find\b|get\b|smile\b)[a-z]+ [^.!?;]*?){END}",
        better=(
            Better("{from:low}, could you {do:low}, please?", "ask", ASK),
            Better("please {do:low} {from:low}.", "soften", PLEASE),
        ),
        fires=("From tomorrow you are to drop the Hindi greeting.",),
        silent=("From tomorrow you will see it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:so |and |well,? |ok,? )?where(?P<be>'s| is| are|s) (?P<what>(?:my|our|the|that)\b[^.!?;,]{2,60}?)(?:, [^.!?;]*)?[?!]*$",
        better=(
            Better("could you let me know where {what} {what:is}, please?", "ask", "asks openly"),
            Better("I'm still waiting for {what}.", "plain", "says what is missing"),
        ),
        fires=("Where is my proof?!",),
        silent=("Where is Jo?",),
    ),
    Pattern(
        labels=HARSH,
        regex=rf"^(?:just |and )?(?:get|keep|take|remove) (?:that|your|ur|yer|those) {BODY} (?:off|out of|away from) (?P<place>(?:my|our|this|the) [^.!?;,]+)(?:, (?-i:[A-Z])?\w+)?[.!]*$",
        better=(
            Better("please leave {place} as it is.", "soften", "says what is wanted, without the attack"),
            Better("could you leave {place} to me, please?", "ask", "asks for it, without the attack"),
        ),
        fires=("keep ur greasy hands off my pinned post",),
        silent=("Keep your hands warm.",),
    ),
    Pattern(
        labels=HARSH,
        regex=rf"^(?:just |kindly |and )?(?P<verb>get|take|remove|move) (?:that|your|ur|yer|those) (?!{BODY})(?:(?:snotty|filthy|stupid|manky|smelly|dirty|bloody|ugly|grubby|clown|useless|brainless|idiotic|crappy) )*(?P<what>(?:[\w-]+ )?[\w-]+) (?P<off>off|out of|away from|from) (?P<place>(?:my|our|this|the) [^.!?;,]+)(?:, (?-i:[A-Z])?\w+)?[.!]*$",
        better=(
            Better("could you {verb:low} your {what} {off} {place}, please?", "ask", CALM),
            Better("please {verb:low} your {what} {off} {place}.", "soften", CALM),
        ),
        fires=("get your snotty jumper off my chair, leo",),
        silent=("Take the book off the list.",),
    ),
    Pattern(
        labels=HARSH,
        regex=rf"^(?P<do>(?:{ORDER}|{ANY_ORDER}|stop [a-z]+ing\b)[^.!?;,]*?),? (?:you|u|ya|ye) (?:{INSULTS} )+[\w-]+(?P<rest>(?:, [^.!?;]+)?)[.!]*$",
        better=(
            Better("please {do:low}{rest}.", "soften", CALM),
            Better("could you {do:low}, please?{rest:after}", "ask", CALM),
        ),
        fires=(
            "hand in your keys you useless lump",
            "stop annoying the librarian you pack of eejits, she's asked yis twice",
        ),
        silent=("Hand in your keys.",),
    ),
    Pattern(
        labels=HARSH,
        regex=r"^(?:(?:close|shut) (?:your|ur|yer) (?:(?:[a-z]+ing|big|fat|filthy|bloody) )?(?:mouth|trap|gob|face)|(?:quit|stop) (?:yapping|whining|moaning|sulking|crying)|zip it|stfu|shut (?:up|it)|get off your (?:arse|ass|backside|butt)|wipe that (?:smirk|grin) off(?: your face)?),? and (?P<do>[a-z]+(?: [^.!?;]+)?)[.!]*$",
        better=(Better("could you {do:low}, please?", "ask", CALM), Better("please {do:low}.", "soften", CALM)),
        fires=("close your big mouth and share the screen", "shut up and dial", "stfu and merge"),
        silent=("Close the door and share the screen.",),
    ),
    Pattern(
        labels=HARSH,
        regex=r"^(?:shut (?:up|your mouth|it)|stop (?:going on|banging on|whining|moaning|crying)|enough) about (?P<what>(?:the|your|my|our|this|that) (?:(?!,? (?:or|and) (?:i|we|you)\b)[^.!?;,])+)(?:,? (?:or|and) (?:i|we|you)\b[^.!?;]*)?",
        better=(
            Better("let's leave {what} for now, please", "soften", LIMIT),
            Better("I'd rather not talk about {what} any more", "plain", LIMIT),
        ),
        fires=(
            "shut your mouth about the old framework, decision was 2 years ago",
            "Shut up about the canteen or I'll see you starve.",
        ),
        silent=("Enough about me.",),
    ),
    Pattern(
        labels=("hostile",),
        regex=rf"^{NO_STEP}(?:if you )?(?P<do>(?:{ORDER}|bring|skip|put|ring|write|push|send)[^.!?;,]*?)(?P<again> (?:again|once more|one more time))?(?P<how> (?:like|behind|in|after|before) [^.!?;,]*?)?,? and (?:i(?:'ll| will)|my lawyer|we(?:'ll| will| shall)|you(?:'re| are|'ll)|ur\b|the whole \w+|your \w+ (?:\w+ )?(?:goes|is|will|claim))\b[^.!?;]*[.!]*$",
        better=(
            Better("please don't {do:low}{again:again}{how}.", "soften", "says what is wanted, without the threat"),
            Better(
                "I'd be grateful if you didn't {do:low}{again:again}{how}.",
                "plain",
                "says what is wanted, without the threat",
            ),
        ),
        fires=(
            "Put that illustration in front of my client and I'll have your desk cleared.",
            "Write to us once more and the whole street will learn about it.",
        ),
        silent=("Write to us and we answer.", "Sign it or I finish you."),
    ),
    Pattern(
        labels=("hostile", "demanding"),
        regex=r"^one more (?P<what>(?!(?:word|lie|excuse|trick)\b)(?:[\w-]+ ){0,2}[\w-]+(?: (?:to|from|about|like|in|on) [^.!?;,]+?)?),? and (?:you|ur|u|i|we|it|your)\b[^.!?;]*[.!]*$",
        better=(
            Better("let's avoid another {what}, please.", "soften", "says what is wanted, without the threat"),
            Better("how can we avoid another {what}?", "ask", "looks ahead, without the threat"),
        ),
        fires=("one more late call and ur OUT",),
        silent=("One more call, and then lunch.", "One more lie and you are out."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?P<what>(?!(?:i|we|you|he|she|they|it|no|not|nobody|dock|room|half|quarter|leave|camera|either|then|before|after|next|every)\b)(?!.*\bor\b)(?:[\w'#-]+ ){0,6}?[\w'#-]+(?:, [^.!?;,]+){0,3}?)(?P<joint>,? )(?P<when>(?:(?:by|before|within|in the next|on) (?:my |the |this |our |your )?[^.!?;,]+|now|today|tonight))[.!]*$",
        better=(Better("{what:verbless}{joint}{when:low}, please.", "soften", PLEASE),),
        fires=("Photo of the meter and the seal, in the next five minutes",),
        silent=(
            "You sign by noon.",
            "Room 7, now.",
            "Grow up and answer the client by noon.",
            "Get it together before noon.",
            "Cash by noon or the plates stay.",
        ),
    ),
)
