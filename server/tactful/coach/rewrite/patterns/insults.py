# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than contempt: what it is about. The fact behind an insult, the request in it, the work that displeased."""

from __future__ import annotations

from tactful.coach.rewrite.orders import ANY_ORDER, ORDER
from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.hostile import INSULT
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("hostile", "judgmental")
CALM = "keeps the request, leaves the insult out"
FACT = "says what happened, without the insult"
LATER = "puts the subject off without the attack"
TOGETHER = "speaks of the work, and offers to go through it"
FOOL = r"(?:idiot|moron|fool|mule|donkey|clown|coward|amateur|imbecile|muppet|halfwit|dimwit|lunatic|monkey|goat|savage|genius|useless \w+|lazy \w+|complete \w+|total \w+)"
# A name called, with nothing that could be a verb: "you brainless muppet".
CALLED = (
    r"(?:(?:you|u|ya|ye) (?!(?:are|r|were|will|can|could|have|had|do|did|dont|know|should|said|must|need|get|want|people|lot|never|always|just)\b|\w+ed\b)(?:[\w*'-]+ ){0,2}?[\w*'-]+"
    rf"|(?:useless|stupid|lazy|bloody|absolute|total|brainless|dozy|clumsy) [\w*'-]+|{INSULT}(?:,? the (?:pair|lot|two) of you)?"
    r"|what (?:the [\w*]+ )?is wrong with (?:you|u)|are (?:you|u) (?:blind|mad|stupid|dumb|deaf|insane))"
)
DONE = r"(?:code|notebook|roadmap|report|slides?|deck|design|layout|draft|plan|proposal|spec|letter|email|spreadsheet|model|script|network|config|memo|summary|analysis|presentation|translation|article|tests?|documentation|chart|branch|page|dashboard|template|poster|menu|schedule|rota)"
SAID = r"(?:feedback|comments?|reviews?|audit|complaint|verdict|opinion|assessment|appraisal|corrections?|remarks?)"
WHOSE = r"(?P<your>your|ur) (?P<what>(?:(?!stupid|pathetic|useless|silly|precious|little|bloody|garbage)[\w'-]+ ){0,2}?"
ABOUT = r"(?: (?:on|for|about|of|from|to) [^.!?;,]+?)?)"
BAD = (
    r"(?:(?:is|are|was|were|'s|s) (?:nothing but |just |complete |total |absolute |utter |such )*(?:garbage|trash|rubbish|crap|vomit|a joke|a disgrace|moronic|idiotic|pathetic|worthless|useless|laughable|unreadable|disgusting|a load of [\w*]+|sh\*?i?te?"
    r"|an? (?:insult|embarrassment|disaster|dumpster fire|graveyard|nightmare|abomination|shambles|crime|heap|pile|waste|stain)\b[^.!?;,]*)"
    r"|belongs? in (?:the|a) (?:toilet|bin|trash|skip|gutter|fire|sewer)|makes? (?:me|us) (?:puke|sick|vomit|gag|retch)|stinks?|sucks?)"
)
REST = r"(?:,? (?:and|as|so|with|in|but) [^.!?;]*)?[.!]*$"
SPIT = r"(?:i|we) (?:spit|puke|piss) on"
DESTROY = r"(?:delete|burn|drown|shred|flush|bin|torch)"
# What shows that no order to delete is meant.
AND_YOU = r"(?:before (?:any|some|every)\w+|(?:and|with) (?:you|u|yourself))\b"
BODY = r"(?:backside|arse|ass|butt|carcass|bum|bones|bulk)"
NO_PLACE = r"(?!(?:my|our|the|that|this) (?:sight|face|life|way|hair|road|back|case|high horse)\b)"
CONCERNS = (
    Better("I have concerns about {your:low} {what}. Could we go through that together?", "ask", TOGETHER),
    Better("I'm not happy with {your:low} {what} yet, and I'd like to talk it through.", "soften", TOGETHER),
)

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^(?:honestly,? |frankly,? )?only (?:an? |some )?{FOOL}(?: like (?:you|u))? (?P<verb>[a-z]+s) (?P<rest>[^.!?;,]+?)(?:, (?-i:(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z])[\w'-]+)?[.!]*$",
        better=(
            Better("please don't {verb:base_s} {rest}.", "soften", CALM),
            Better("could you please not {verb:base_s} {rest}?", "ask", CALM),
        ),
        fires=("Only a fool leaves the gas on, Mr Obi.", "only an idiot like you pushes to main on a Friday"),
        silent=("Only an engineer signs the form.", "Only a clown is needed."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:{CALLED},? )?who (?:the hell |on earth |even |the [\w*]+ )?(?P<verb>(?!(?:is|has|does|was|owns|knows|needs|wants|cares|says|thinks|gets|decides|pays|leads|comes|goes|does)\b)[a-z]+s) (?P<rest>(?!(?:here|there|next|first)\b)[^.!?;,]{{6,}}?)(?:, (?:honestly|seriously|really))?(?:\?|$)",
        better=(
            Better("please don't {verb:base_s} {rest}.", "soften", CALM),
            Better("could you please not {verb:base_s} {rest}?", "ask", CALM),
        ),
        fires=("clowns, the pair of you, who mops a floor at rush hour", "Who sends a client a photo of the screen?"),
        silent=("Who pays the invoice?", "Who knows the code?"),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{CALLED},? (?P<rest>(?:that|this|it|thats|its)(?:'s| is| was|(?<=ts)) (?!(?:why|how|what|because|typical|your|ur|you|all|so)\b)[^.!?;,]+)",
        better=(Better("{rest}", "plain", FACT),),
        fires=(
            "you hopeless donkey, that was the signed original",
            "u cretin thats the signed copy",
            "what is wrong with you, that was the master key",
        ),
        silent=("You said that was fine.", "You know that is late.", "You muppet, that's your job."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:you|u|ur|your \w+)\b[^.!?;]*?, even (?P<fact>(?:the|my|our|this|that|those|these) [^.!?;,]*?(?:is|are|was|were|has|have|isn't|aren't|wasn't|weren't)\b[^.!?;,]*)",
        better=(Better("{fact}", "plain", FACT),),
        fires=("You are useless, Tom, even the labels are upside down.",),
        silent=("You were right, even the labels we print.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:honestly,? |frankly,? )?{WHOSE}{DONE}{ABOUT} {BAD}{REST}",
        better=CONCERNS,
        fires=("your slides are garbage and so are you", "Your code makes me puke."),
        silent=("Your slides are great.", "Your code is in the repo."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:honestly,? |frankly,? )?(?:{SPIT}|(?=.* {AND_YOU}){DESTROY}) {WHOSE}(?:{DONE}|{SAID}){ABOUT}(?: {AND_YOU}[^.!?;]*)?[.!]*$",
        better=CONCERNS,
        fires=("Burn your report before anybody reads it.", "i spit on ur appraisal"),
        silent=("Delete your branch.", "Delete your comment."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:honestly,? |frankly,? )?{WHOSE}{SAID}{ABOUT} {BAD}{REST}",
        better=(
            Better("I don't agree with {your:low} {what}. Could we talk it through?", "ask", TOGETHER),
            Better(
                "I see some points in {your:low} {what} differently, and I'd like to talk about them.",
                "soften",
                TOGETHER,
            ),
        ),
        fires=("your review is vomit in three parts",),
        silent=("Your review is late.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:bro |oh |just |and )*(?:f[*u]+(?:ck)? off|stfu|shut up|piss off|sod off|bugger off|get lost|get out of my (?:sight|face|hair)|go to hell|get stuffed|jog on|away) (?:with|about) (?P<what>(?:your|ur|that|this|those|these|the|all that|all this) (?!.*\b(?:notice|leave|mc)\b)(?:(?! (?:i|we|you|u|they|he|she|it)\b)[^.!?;,])*?)(?: (?:nonsense|crap|bullshit|rubbish|garbage))?(?: (?:man|mate|bro|pal)|,? (?:or|and) (?:i|we|you)\b[^.!?;]*|,? (?:you|u) [^.!?;]*)?[.!]*$",
        better=(
            Better("could we leave {what:low} for now, please?", "ask", LATER),
            Better("I'd rather not go into {what:low} right now.", "plain", LATER),
        ),
        fires=("get lost with your floor plan", "shut up about the heating or I'll see you freeze"),
        silent=("Get lost with me in the garden.", "shut up with your leave request"),
    ),
    Pattern(
        labels=("hostile", "dismissive"),
        regex=r"^(?P<or>otherwise,? )?(?:please |just |kindly |then )?(?:go (?:and )?)?(?:bother|pester|annoy|harass|waste the time of) (?:another|some other|a different) (?P<what>[^.!?;,]+?)(?:,? because [^.!?;]*)?[.!]*$",
        better=(
            Better("{or}please try another {what}.", "soften", "sends them on without the contempt"),
            Better("{or}I would suggest another {what}.", "plain", "sends them on without the contempt"),
        ),
        fires=("Go bother another supplier.",),
        silent=("Do not bother another supplier.",),
    ),
    Pattern(
        labels=("hostile", "demanding"),
        regex=rf"^(?:(?:just|now|and|dude|bro|man),? )?(?:get|shift|move|haul|drag|(?:f[*u]+(?:ck)?|piss|bugger|clear) off|clear)(?: the (?:f[*u]\S*|hell|heck))? (?:(?:your|ur|yer|that) (?:[\w-]+ )?{BODY} )?out of (?P<place>{NO_PLACE}(?:my|our|the|that|this) [^.!?;,]+?)(?:,? (?:you|u) [^.!?;]*| and take (?:your|ur) [^.!?;]*)?[.!]*$",
        better=(
            Better("could you leave {place}, please?", "ask", CALM),
            Better("please stay out of {place}.", "soften", CALM),
        ),
        fires=(
            "get out of my kitchen, you clown",
            "Drag your backside out of the cold store.",
            "Get the hell out of our cutting room.",
        ),
        silent=("Get out of my way.", "We get out of the hall at six."),
    ),
    Pattern(
        labels=("hostile", "demanding"),
        regex=rf"^(?:(?:just|now|and|dude|bro|man),? )?(?:get|shift|move|haul|drag) (?:(?:your|ur|yer|that) (?:[\w-]+ )?{BODY} )?off (?P<place>{NO_PLACE}(?:my|our|the|that|this) (?:(?! (?:before|or|and) )[^.!?;,])+?)(?: before (?:i|we) [^.!?;]*)?(?:,? (?:you|u) [^.!?;]*)?[.!]*$",
        better=(Better("could you get off {place}, please?", "ask", CALM),),
        fires=(
            "shift your backside off that ladder",
            "get off my rug you muddy oaf",
            "Get off our scaffold before I drag you off.",
        ),
        silent=("Get off my back.", "Move off."),
    ),
    Pattern(
        labels=("hostile",),
        regex=rf"^(?P<do>(?!keep|shut|go\b|get lost|crawl|cry|choke|rot|pay up){ORDER}[^.!?;,]*?|(?!keep|shut|go\b|crawl|cry|choke|rot|take|suck|eat){ANY_ORDER}[^.!?;,]*?), (?:you|u|ya|ye) (?!(?:are|r|were|will|can|could|have|had|do|did|know|should|said|must|need|get|want|may)\b|\w+ed\b|\w+ing\W*$)(?:[\w*'-]+ ){{0,3}}?[\w*'-]+[.!]*$",
        better=(
            Better("please {do:low}.", "soften", CALM),
            Better("could you {do:low}, please?", "ask", CALM),
        ),
        fires=("send the proof or close the thread, you lying weasel",),
        silent=("Send the proof, you know the address.",),
    ),
)
