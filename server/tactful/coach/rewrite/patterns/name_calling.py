# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than a name called beside a fact or a request: "some idiot left the gate open", "what kind of fool mails a key"."""

from __future__ import annotations

from tactful.coach.rewrite.orders import ORDER
from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.hostile import INSULT
from tactful.coach.rewrite.patterns.insults import CALLED
from tactful.coach.rewrite.verbs import IRREGULAR
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("hostile", "judgmental", "passive_aggressive", "blaming")
FACT = "says what happened, without the insult"
CALM = "keeps the request, leaves the insult out"
WHO = "asks who it was, without the insult"
GOING = "says the grievance, not an insult"
SWEAR = r"(?:(?:absolute|complete|total|utter|bloody|stupid|useless|lazy|brainless|clueless|careless|dozy|blind|f\*+\w*|fucking|effing|damn|goddamn|little|big|massive|proper|right|selfish|incompetent|brain-?dead) )*"
NAMES = rf"(?:{INSULT}|genius(?:es)?|twits?|gits?|plonkers?|cretins?|dolts?|nitwits?|dumm(?:y|ies)|dopes?|cowboys?|wall(?:y|ies)|prats?|knobheads?|d[i*]ckheads?|dipsticks?|eejits?|nutters?|lazy sods?|sods?|lumps?|bright sparks?|melts?|jokers?)"
WHERE = r"(?:(?:in|on|from|at) (?:(?:the|our|my|your|that) )?(?:[\w-]+ )?)"
PAST = rf"(?:[a-z]+ed|left|cut|set|hit|put|read|shut|{'|'.join(sorted(past for past, _ in IRREGULAR.values() if past.isalpha()))})"
# What a passive cannot be made of.
ACTIVE = r"(?!(?:was|were|had|did|came|went|got|let|thought|said|wanted|needed|tried|decided|managed|forgot|had|hoped|ran|felt|failed|refused|seemed|called|sat|slept|happened)\b)"
# What has its own determiner, so that no clause and no adverb hides in it.
OBJECT = r"(?:the|my|our|a|an|all|both|every|this|that|these|those|his|her|their|half|\d+) [^.!?;,]+?"
# No further insult, and not the reader.
PLAIN = rf"(?!.*\b(?:you|u|your|ur|yours|yourself|{INSULT}|idiotic|moronic|stupid|f\*+\w*|why|because)\b)"
TAIL = r"(?:,? (?:honestly|seriously|really|again\?)| ?[^\w\s.,;:!?'\"()-]+)?"
PERSON = rf"(?:{NAMES}|person|man|woman|human|animal|human being|professional|company|firm|colleague|boss|manager|engineer|nurse|doctor|teacher|chef|developer|parent|landlord|neighbour)"
NEVER = (
    Better("please don't {verb:base_of_third} {rest}.", "soften", CALM),
    Better("could you please not {verb:base_of_third} {rest}?", "ask", CALM),
)
BADLY = r"(?:useless|hopeless|pathetic|terrible|awful|dreadful|crap|rubbish|shite?|sh\*te?|cr\*p|a joke|a disgrace|a disaster|a nightmare|the worst)"
YOU_ARE = r"(?:(?:honestly|frankly|seriously|man|mate|bro|wow),? )?(?:you(?:'re| are| lot are| guys are)|youre|ur|u r|u are)(?: (?:all|both|just|really|so|such|honestly|truly|absolutely|completely|totally|utterly|f\*+\w*|fucking|bloody))*"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:so|and|great|oh|ok|lovely|well|wonderful),? )*(?:some|another|(?:this|that|the) (?=(?:[\w*-]+ ){{1,3}}(?:in|on|from|at) (?:the|our|my) )) ?{SWEAR}{NAMES} (?P<rest>{PLAIN}{WHERE}?(?:has |have |had |keeps |is |was |also |just |again |already |actually |clearly )*(?:{PAST}|[a-z]+ing|taken|gone|done|given|written|thrown|broken|stolen|driven|drunk|eaten|forgotten)\b[^.!?;]*?){TAIL}[.!]*$",
        better=(Better("someone {rest}", "soften", FACT),),
        fires=(
            "Some idiot left the yard gate open again.",
            "some absolute genius on nights has mixed the two resins",
            "Another clown parked across the loading ramp at 7.",
            "That clown in the depot sent the wrong pallet to Hull.",
            "great, some moron keeps wedging the fire door",
        ),
        silent=("Some idiots, you know who you are.", "Some clowns will be at the fair."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:so|and|great|oh|ok|lovely|well|wonderful),? )*(?:some|another|this|that|the|our|which) {SWEAR}{NAMES} (?P<verb>{ACTIVE}{PAST}) (?P<rest>{PLAIN}{OBJECT}){TAIL}[.!]*$",
        better=(Better("{rest:thing} {rest:was} {verb:done}{rest:tail}", "plain", FACT),),
        fires=(
            "That clown sent the wrong pallet to Hull.",
            "Some idiot put the fish order in the dairy fridge.",
        ),
        silent=("The clown entertained us.", "Some idiot lied to you."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:so|and|great|oh|ok|lovely|well|wonderful),? )*(?:some|another|this|that|the|our) {SWEAR}{NAMES} (?:has|'s|have) (?:just |again |already )*(?P<verb>(?!been\b|got\b|gone\b|come\b|had\b|let\b|decided\b|managed\b|tried\b|forgotten\b|failed\b)[a-z]+(?:ed|en|ne|pt|nt|lt|ld|ut|wn|ft)|(?:{'|'.join(sorted(done for _, done in IRREGULAR.values() if done not in {'been', 'got', 'gone', 'come', 'had', 'let'}))})) (?P<rest>{PLAIN}{OBJECT}){TAIL}[.!]*$",
        better=(Better("{rest:thing} {rest:have} been {verb}{rest:tail}", "plain", FACT),),
        fires=("This clown has wiped the shared drive.", "that useless muppet has booked the same van twice"),
        silent=("The clown has come.", "This idiot has had a car."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:so|and|ok|right),? )*(?:(?:which|what) (?:(?:kind|sort|type) of (?:an? )?)?|(?:who is|who's|whos) (?:the|this|that) ){SWEAR}{NAMES} (?P<where>{WHERE})?(?:(?:that|who) )?(?P<rest>{PLAIN}(?:has |have |just |keeps )*(?:{PAST}|[a-z]+ing|taken|done|given|written|thrown|broken|stolen)\b[^.!?;]*?){TAIL}(?:[.!?]+|$)",
        better=(Better("who {where}{rest}?", "ask", WHO),),
        fires=(
            "Which moron parked the forklift across the fire exit?",
            "who's the genius that emailed the price list to all suppliers",
            "What kind of idiot in payroll deleted the March folder?",
        ),
        silent=("Which clown is booked?", "Who is the clown?", "What sort of idiot do you take me for?"),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:so|and|just|honestly|seriously),? )*what (?:the [\w*]+ )?(?:kind|sort|type|manner) of (?:an? )?{SWEAR}{PERSON} (?P<verb>(?!(?:is|has|does|was|are|thinks|says|knows|wants|needs|lies|works|likes)\b)[a-z]+s) (?P<rest>{PLAIN}(?!(?:like|and|off|up|out)\b)(?:(?! and )[^.!?;,])+?){TAIL}(?:[.!?]+|$)",
        better=NEVER,
        fires=(
            "What kind of idiot sends the only key by post?",
            'what sort of nurse writes "deceased" on a birthday card',
        ),
        silent=("What kind of idiot are you?", "What kind of person works here?"),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:so|and|just|honestly|seriously),? )*how (?:f\*+\w* |bloody )?(?:dumb|stupid|thick|dense|brain-?dead|blind|lazy|clueless) (?:do|must|can) (?:you|u|someone|somebody|one|a person|anyone) (?:have to )?be to (?P<do>(?!be\b|not\b|think\b|believe\b|do\b|say\b)[a-z]+ {PLAIN}(?:(?! and )[^.!?;,])+?){TAIL}(?:[.!?]+|$)",
        better=(
            Better("please don't {do}.", "soften", CALM),
            Better("could you please not {do}?", "ask", CALM),
        ),
        fires=("How stupid do you have to be to bleach a wool rug?",),
        silent=("How stupid do you have to be?", "How stupid do you have to be to think that?"),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:ok|so|and|right),? )*who (?:the [\w*]+ |on earth )?taught (?:you|u|ya) (?:how )?to (?P<do>(?!be\b|talk\b|speak\b|lie\b|read\b|spell\b|count\b|write\b|think\b|behave\b)[a-z]+(?: {PLAIN}[^.!?;,]+?)?)(?:,? (?:an? |the |your )[\w -]+)?(?:[.!?]+|$)",
        better=(
            Better("could we go over how to {do} together?", "ask", "speaks of the work, and offers to go through it"),
        ),
        fires=("who taught you to plaster a ceiling, a seagull?", "Who the hell taught you to stack a pallet?"),
        silent=("Who taught you to be so kind?", "Who taught you to write?"),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:{CALLED}|(?:you|u|ya) (?:(?:stupid|silly|useless|lazy|clumsy|dozy|foolish),? )+(?:woman|man|girl|boy|old \w+|sod)),? (?P<fact>(?:that|this|it|thats|its)(?:'s| is| was|(?<=ts)) (?!(?:why|how|what|because|typical|your|ur|you|all|so)\b)[^.!?;,]+), (?P<do>(?:{ORDER}|ring\b|swap\b|stop\b)[^.!?;,]*)[.!]*$",
        better=(
            Better("{fact}, could you {do:low}, please?", "ask", CALM),
            Better("{fact}, please {do:low}.", "soften", CALM),
        ),
        fires=("useless lump, that's a chest pain not a sprain, call the doctor",),
        silent=("You said that's fine, call the doctor.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:you|u|ya) (?:(?:stupid|silly|useless|lazy|clumsy|dozy|foolish|bloody),? )+(?:woman|man|girl|boy|old \w+|sod|cow|thing),? (?P<fact>(?:that|this|it|thats|its)(?:'s| is| was|(?<=ts)) (?!(?:why|how|what|because|typical|your|ur|you|all|so)\b)[^.!?;,]+)[.!]*$",
        better=(Better("{fact}", "plain", FACT),),
        fires=("you silly, silly man, that was the last roll of the old print",),
        silent=("You stupid thing.",),
    ),
    Pattern(
        labels=("hostile", "judgmental"),
        regex=r"^(?:your|ur|yer) (?:brain|head|skull|mind)(?:'s| is|s)? [^.!?;,:]+, (?P<fact>(?!.*\b(?:you|u|your|ur|and|like)\b)[^.!?;]{8,}?)[.!]*$",
        better=(Better("{fact:low}", "plain", FACT),),
        fires=("ur brain is soup, wrong trailer AGAIN",),
        silent=("Your head is fine, thanks.",),
    ),
    Pattern(
        labels=("hostile", "judgmental"),
        regex=rf"^{YOU_ARE} [^.!?;:]+?,? and (?P<what>(?:(?:the|your|this|that|my|our|yesterday's|today's|last \w+'s) [^.!?;,]+?|(?-i:[A-Z])[\w-]+'s [^.!?;,]+?)) (?:proves?|shows?|is (?:the )?proof(?: of it)?|confirms?)(?: (?:it|that|so|as much))?[.!]*$",
        better=(
            Better("I'm not happy with {what:mid_any}.", "soften", GOING),
            Better("could we talk about {what:mid_any}?", "ask", "asks for a talk instead of attacking"),
        ),
        fires=("You're a butcher, Amir, and Monday's haircut proves it.",),
        silent=("You are right and the test shows the bug.",),
    ),
    Pattern(
        labels=("hostile", "judgmental"),
        regex=rf"^{YOU_ARE} {BADLY} (?P<prep>on|in|with) (?P<what>(?!(?:an?|this|that|it|you|me|us|the whole|here|every|general|my life|the head|bed|your)\b)(?:(?! and )[^.!?;,])+?)[.!]*$",
        better=(Better("I'm not happy with how things are going {prep} {what}.", "soften", GOING),),
        fires=("You are hopeless with the walk-in customers.", "ur useless on late shift"),
        silent=("You are good with customers.",),
    ),
    Pattern(
        labels=("hostile", "judgmental", "demanding"),
        regex=rf"^{YOU_ARE} (?:an? |the )[^.!?;:]+?,? and you (?:will|must|shall|are going to) (?P<do>(?!(?:be|never|not|always|regret|wish|have|see|get|lose|die|rot|pay for|end|hear|learn|find|feel)\b)[a-z]+ [^.!?;,]+?)[.!]*$",
        better=(
            Better("please {do}.", "soften", CALM),
            Better("could you {do}, please?", "ask", CALM),
        ),
        fires=("You are a cheat and a nuisance, and you will return the projector by Friday.",),
        silent=("You are a cheat, and you will regret it.", "You are a star, and you will be missed."),
    ),
    Pattern(
        labels=("hostile", "judgmental", "demanding"),
        regex=rf"^(?=[^.!?;]*\b{INSULT}\b)[^.!?;:]+?,? and you(?:'ve| have)(?: got)? (?:until|till) (?P<when>[^.!?;,]+?) to (?P<do>[a-z]+(?: [^.!?;,]+)?)[.!]*$",
        better=(
            Better("please {do} by {when}.", "soften", CALM),
            Better("could you {do} by {when}, please?", "ask", CALM),
        ),
        fires=("Crooks like you sell damp flats, and you have until Friday to answer.",),
        silent=("Clowns are booked, and you have until noon.",),
    ),
    Pattern(
        labels=("hostile", "judgmental"),
        regex=r"\b(?P<who>i|we) (?:spit|piss|puke|laugh|crap) (?:on|at) (?:it|them|that)\b",
        better=(Better("{who:pron} don't agree with it", "plain", "says no without the insult"),),
        fires=("I have seen your offer for the barn, and I spit on it.",),
        silent=("I spit on the floor.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:you|u) (?P<verb>{ACTIVE}{PAST}) (?P<rest>{PLAIN}(?:{OBJECT})), what an? (?:[\w*'-]+ )*(?:move|job|joke|mess|idiot|clown|disgrace|stunt|shambles|performance|effort)[.!]*$",
        better=(Better("{rest:thing} {rest:was} {verb:done}{rest:tail}", "plain", FACT),),
        fires=("you sent 12 crates to the wrong school, what a brainless stunt",),
        silent=("You sent 12 crates, what a help.",),
    ),
)
