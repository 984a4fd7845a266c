# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than measuring somebody by a deed or against others: what it was about, and what would help."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = (
    "judgmental",
    "condescending",
    "blaming",
    "passive_aggressive",
    "hostile",
    "dismissive",
)
OPENLY = "asks openly instead of judging"
REASON = "asks openly for the reason"
HELPED = "says what would have helped"
TALK = "asks for a talk instead of giving a verdict"
DEGREE = r"(?:(?:really|very|so|rather|quite|pretty|a bit|bit|a little|somewhat|just|plain|downright|extremely|deeply|simply|frankly|incredibly|typically|seriously) )*"
FAULT = r"(?:careless|lazy|sloppy|thoughtless|unprofessional|amateur(?:ish)?|selfish|rude|foolish|childish|reckless|irresponsible|stupid|silly|daft|dumb|cheap|petty|mean|cowardly|sly|sneaky|dishonest|arrogant|cheeky|shabby|tactless|insensitive|inconsiderate|immature|naive|negligent|unfair|low|poor|weak|spineless|pathetic|short-sighted|heartless|cold|unkind|disrespectful)"
NOUN = r"(?:person|parent|mother|father|mum|mom|dad|nurse|doctor|teacher|coach|manager|boss|lead|leader|developer|engineer|driver|cook|chef|waiter|clerk|landlord|tenant|guest|host|customer|client|buyer|seller|agent|lawyer|colleague|employee|worker|owner|traveller|traveler|business|company|supplier|team|shop|carer|pharmacist|accountant|editor|tutor|trainer|planner|builder|plumber|electrician|pilot|captain|officer|professional|adult|man|woman|friend|neighbou?r)"
WORTHY = r"(?:responsible|sensible|proper|real|good|decent|serious|competent|careful|caring|professional|honest|reasonable|smart|intelligent|normal|half-decent|conscientious)"
DEED = r"(?P<do>(?!be\b|have\b)[a-z]+ [^.!?;,]+?)"
HARSH = r"(?:difficult|unreasonable|stubborn|dramatic|petty|defensive|negative|childish|emotional|awkward|oversensitive|over-sensitive|hysterical|precious|rigid|impossible|silly|ridiculous|paranoid|touchy|fussy|picky|pedantic|selfish|unfair|unprofessional|a diva|a drama queen)"
MANNER = r"(?:arrogant|unprofessional|rude|cold|nervous|weak|aggressive|unprepared|lost|bored|defensive|insecure|incompetent|confused|clueless|smug|pushy|desperate|unconvincing|wooden|amateurish|timid)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^(?:well,? |so |and |that said,? )?(?:(?:it|that)(?:'s| is| was|s) )?(?:an? )?{DEGREE}{FAULT}(?: and \w+)? of (?:you|u) to {DEED}(?=[.!]*$)",
        better=(
            Better("what led you to {do}?", "ask", REASON),
            Better("could we talk about the decision to {do}?", "include", TALK),
        ),
        fires=(
            "It was careless of you to leave the register open.",
            "Bit lazy of you to reuse the old floor plan.",
            "pretty unprofessional of you to answer the guest in capitals",
        ),
        silent=("It was kind of you to leave the register open.", "It was careless of me to leave it open."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<do>(?!being\b|nothing\b|something\b|anything\b|everything\b|during\b|morning\b)[a-z]+ing(?: (?!is\b|was\b)[^.!?;,]+?)?) (?:is|was) {DEGREE}{FAULT}(?: of you| from you| on your part)(?=[.!]*$)",
        better=(
            Better("what was the thinking behind {do:low}?", "ask", REASON),
            Better("could we talk about {do:low}?", "include", TALK),
        ),
        fires=("Ringing the family at midnight was thoughtless of you.",),
        silent=("Ringing the family was kind of you.", "Ringing the family was careless."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:well,? |but |and )?(?:an?|any) (?:{WORTHY} {NOUN}|professional|gentleman|grown-up|{NOUN} (?:who (?:cared|cares|knew (?:his|her|their|the) (?:job|trade|stuff)|was any good)|with (?:any|some|a bit of|an ounce of) [a-z]+)) (?:would|'d)(?: have|'ve|ve|a| of) (?P<do>(?!known\b|thought\b|seen\b|hesitated\b)[a-z]+ (?:(?!(?:him|her|it|them)sel)[^.!?;,])+?)(?=[.!]*$)",
        better=(
            Better("it would have helped to {do:base_first}", "plain", HELPED),
            Better("what stood in the way of {do:gerund}?", "ask", OPENLY),
        ),
        fires=(
            "A responsible landlord would have called a plumber by Friday.",
            "A coach who cared would have been at the match.",
            "A professional would have called first.",
        ),
        silent=(
            "A responsible landlord will call a plumber.",
            "A good nurse would have known.",
            "A gentleman would have told us himself.",
        ),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:you(?:'re| are|r)|ur|u r)(?: just| simply| always)? being {DEGREE}{HARSH}(?: (?:about|over|with) (?P<what>[^.!?;,]+?))(?=[.!]*$)",
        better=(Better("could you tell me what matters most to you about {what}?", "ask", OPENLY),),
        fires=("you're being dramatic about the rota",),
        silent=("You're being very patient about the rota.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:you(?:'re| are|r)|ur|u r)(?: just| simply| always)? being {DEGREE}{HARSH}(?: again| here| now| today)?(?=[.!]*$)",
        better=(
            Better("could you tell me what matters most to you here?", "ask", OPENLY),
            Better("we seem to see this differently, can we talk it through?", "include", TALK),
        ),
        fires=("ur being difficult",),
        silent=("You're being very patient.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:in|during|at) (?P<what>(?:the|your|our|this|that|today's|yesterday's|last week's)\b(?: [\w'’-]+){{0,4}}?),? (?:you|u) (?:came across as|came over as|came off as|seemed|looked|sounded|appeared|were) {DEGREE}{MANNER}(?: and \w+)?(?=[.!]*$)",
        better=(
            Better("how do you feel {what} went?", "ask", "asks for the reader's side"),
            Better("could we talk about how {what} went?", "include", TALK),
        ),
        fires=("In the budget meeting you came across as arrogant.",),
        silent=("In the budget meeting you came across as calm.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:(?:are|r|were) (?:you|u) (?:just |really )?)?(?:too|that|so|just too) (?:lazy|proud|dumb|stupid|busy|good|grand|important|thick|scared|shy|cheap|posh|arrogant|clever) to (?P<do>(?!be\b|have\b|care\b)[a-z]+(?: [^.!?;,]+?)?)(?:,? (?:i guess|i suppose|or what|are you|are we|were you|huh|eh))?\?*[.!]*$",
        better=(
            Better("did you get a chance to {do}?", "ask", "asks without doubting the effort"),
            Better("is there anything that makes it hard to {do}?", "ask", OPENLY),
        ),
        fires=("Are you too lazy to read the minutes?", "too proud to ask for help, I guess?"),
        silent=("Are you ready to read the minutes?", "I was too lazy to read the minutes."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?P<what>[\"“][^\"”]+[\"”]|that|this) (?:is|was|isn't|is not) (?:an? |much of an? |really an? |any )?(?:(?:pretty|rather|very|really) )?(?:lazy |lame |poor |weak |pathetic |cheap |feeble |useless |proper |real |good )?(?:answer|reply|response|explanation|excuse|reason)(?P<who>, (?:Mr|Mrs|Ms|Dr)\.? [A-Z]\w+|, [A-Z]\w+)?(?=[.!]*$)",
        better=(
            Better("could you tell me more than {what:low}{who}?", "ask", "asks for what is needed"),
            Better("{what:low} doesn't tell me enough{who}", "plain", "says what is missing"),
        ),
        fires=('"Will do" is a lazy answer, Mr Brand.',),
        silent=("The manual is a good answer.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:in|at|during) (?P<where>(?:the |our |every |these )?[\w'’-]+(?: [\w'’-]+)?),? (?:you|u) (?:always|keep|constantly|never stop) interrupt(?:ing)? (?P<who>(?!me$|us$|me\b.* when)[\w'’. -]+?)(?=[.!]*$)",
        better=(Better("could you let {who} finish in {where}?", "ask", "asks for what would help from now on"),),
        fires=("In stand-ups you keep interrupting Olga.",),
        silent=("In meetings they always interrupt Olga.",),
    ),
)
