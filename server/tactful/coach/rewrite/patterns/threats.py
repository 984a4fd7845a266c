# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than a threat with a condition: what is asked of the reader, said as a request; the harm is left out."""

from __future__ import annotations

from tactful.coach.rewrite.orders import OR_THE_JOB, ORDER
from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("hostile", "demanding")
LIMIT = "says what is wanted, without the threat"
ASK = "asks for it, without the threat"
# Somebody spoken to: "Mr Okoro, ...", "..., Lina", "..., you clown".
TO = r"(?:(?-i:(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z])[\w'-]+, )?"
VOCATIVE = r"(?:, (?-i:(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z])[\w'-]+|,? (?:mate|man|bro|pal|sir|madam)|,? (?:you|u) (?:[\w*-]+ ){0,2}[\w*-]+)?"
AGAIN = r"(?:again|once more|one more time|a (?:second|third|fourth) time)"
# What opens no order of a threat: a subject, a condition, or an order that only insults.
NO_DEED = r"(?!(?:try|whoever|anyone|anybody|someone|if|when|please|and|but|so|one|another|the|an?|i|we|you|u|he|she|it|they|this|that|my|our|your|his|her|their|every|any|no|do(?! (?:that|this|it)\b)|can|could|will|would|next|just|once|lie|sulk|mislead|carry|cry|run|crawl|snitch|cross|breathe(?! a word\b)|bring (?:that|your|ur) (?:mouth|face|attitude)|glance|spread|test|whine|moan|shut|get|go|keep|then|what|who|why|how|open)\b)"
THEN = r"(?:i|we|you|u|ur|youre|ill|he|she|they|it|no|nobody|the|your|yer|ur|my|our|remember|with|see|watch)(?:'\w+)?\b"
# What is done to a person, and to nothing else.
HARM = r"(?:you(?:'ll| will) (?:be sorry|regret|wish|never)\b|(?:you(?:'re| are)|youre|ur) (?:finished|done for|dead|toast|history|gone|fired|sacked|out)\b|see (?:what|how|who|if)\b|(?:ill|(?:i|we)(?:'ll| will| shall)) (?:have (?:you|your)|end (?:you|u)|strangle|kill|see|make|tell|ruin|bury|drag|break|finish|personally)\b)"
# Steps that anybody may take, and that the other one has to know of.
STEP_TAKEN = (
    r"(?:(?:cancel|terminate|end|suspend|withdraw from|stop|freeze) (?:it|this|the lot|(?:the|your|our|my|this) [\w -]+?)|(?:report|escalate) (?:it|this|you)(?: to (?:the |your |our )?[\w -]+?)?"
    r"|have (?:it|your [a-z]+|you) towed|(?:call|ring|phone|contact|inform|notify|involve|go to|speak to|tell|bring in|email|write to) (?:the (?:police|union|council|ombudsman|landlord|agency|bank|regulator|labour court|tribunal|owner|board)|hr|security|your (?:manager|boss|supervisor|line manager|head office)|(?:my|our|a) (?:lawyer|solicitor|union|manager))"
    r"|take (?:it|this) to (?:court|hr|the (?:tribunal|ombudsman|union|board|police)|my lawyer|our lawyer|your (?:manager|boss))|take legal (?:action|steps)|charge (?:you )?(?:for it|a fee)|mute you|block (?:you|your number|your address)|file a complaint|see you in court)"
)
ENDING = r"(?:,? and (?:you|u|that|then|see|good luck|enjoy|let)\b[^.!?;]*|,? (?:you|u) [^.!?;]*)?[.!]*$"
# A step of that kind is kept: see `warnings.py`.
NO_STEP = rf"(?!.*\b(?:will|shall|(?:i|we)'ll) {STEP_TAKEN}{ENDING})"
DONT = (
    Better("please don't {do:low} again{where}.", "soften", LIMIT),
    Better("could you please not {do:low} again{where}?", "ask", ASK),
)

PATTERNS = (
    Pattern(
        labels=(*LABELS, "judgmental"),
        regex=rf"^{NO_STEP}{TO}(?:(?:just|go on,?|you) )?(?P<do>{NO_DEED}(?:[a-z]+(?<!ing)(?<!ed)|ring|bring|fling|sing)(?: [^.!?;:,]*?)?) {AGAIN}(?P<where> (?:in|at|on|to|with|before|behind|about) [^.!?;:,]+?)?,?(?: and| or|,(?! (?:you|u) (?!are\b)(?:[\w*-]+ )?[\w*-]+[.!]*$)) {THEN}[^.!?;]*[.!]*$",
        better=DONT,
        fires=(
            "Shout at my trainee once more and you can look for another dentist.",
            "Mr Okoro, park in the ambulance bay again and I shall see you sacked.",
            "mute me again in the retro and ill end you",
            "Do that again and I will ring every agent in town.",
            "Bring a dog into the kitchen again and you are fired.",
            "Move my desk again and see what happens.",
        ),
        silent=(
            "The lift stopped again and we called you.",
            "Try it again and you will see.",
            "You forgot the list again, you clown.",
        ),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{NO_STEP}{TO}(?:if|should) (?:you|u)(?: ever| so much as| dare(?: to)?)? (?P<do>(?!(?:are|were|have|had|can|cannot|could|would|want|need|think|like|don't|dont|do|still|lie)\b)[a-z]+(?: [^.!?;:,]*?)?) {AGAIN}(?P<where> (?:in|at|on|to|with|before|behind) [^.!?;:,]+?)?,? (?:then )?(?:i|we|he|she|they|it|you)(?:'ll| will| shall|ll|'m|'d)\b[^.!?;]*[.!]*$",
        better=DONT,
        fires=("If you write over my head once more I'll have your account closed.",),
        silent=("If you need it again, I'll send it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:the )?next time (?:you|u) (?P<do>(?!(?:are|were|have|had|need|want|come|see|visit|lie)\b)[a-z]+ (?:(?! (?:i|we|you|he|she|they|it|i'll|you'll|we'll)\b)[^.!?;:,])+)(?P<where>),? (?:i|we|you|he|she|they|it)(?:'ll| will| shall|'m|'d)\b[^.!?;]*[.!]*$",
        better=DONT,
        fires=("Next time you threaten us with the newspaper I will drown your office in letters.",),
        silent=("Next time you need a form I will bring it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:just )?(?:one|1|another|a single)(?: more| single)? (?:word|peep|comment|remark|joke|crack) (?:about|on|regarding|against) (?P<what>(?!me\b|him\b|her\b|you\b|this\b)(?:(?! (?:and|or) (?:i|we|you|u|he|she|they|it|hr|your?)\b)[^.!?;:,])+?)(?:,? (?:and|or) {THEN}[^.!?;]*|,? (?:and|or) (?-i:[A-Z])[^.!?;]*|{VOCATIVE.removesuffix('?')})[.!]*$",
        better=(
            Better("let's not discuss {what} any further, please.", "soften", "sets the limit without the attack"),
            Better("I'd rather not talk about {what} any more.", "plain", "sets the limit without the attack"),
        ),
        fires=(
            "One more word about the fence and I will have you barred.",
            "another joke about my accent, you muppet",
        ),
        silent=("One more word about the schedule.", "One more remark about the plan, and then lunch."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:just |go on,? |you )?keep (?:on )?(?P<ing>(?!(?:going|working|trying|moving|looking|being|reading|lying|whin|moan|cry|complain|yapp|whistl|dream))[a-z]+in(?:g|')?) (?P<rest>(?!(?:and|that|your|ur) )[^.!?;:,]*?)(?: (?:and|or|,)|,|,? (?:you|u) (?:[\w-]+ ){{0,3}}?[\w-]+) (?:(?:and|or) )?{THEN}[^.!?;]*[.!]*$",
        better=(
            Better("could you please stop {ing} {rest}?", "ask", ASK),
            Better("please stop {ing} {rest}.", "soften", LIMIT),
        ),
        fires=(
            "Keep selling on my corner and see who I ring.",
            "keep posting in our channel u sad troll see what happens",
        ),
        silent=("Keep going and you will get there.", "Keep walking for a mile and turn left."),
    ),
    Pattern(
        labels=("hostile",),
        regex=rf"^(?P<do>{NO_DEED}[a-z]+(?<!ing)(?<!ed) (?!.*\b(?:one more|another)\b)[^.!?;:,]+?),? and {HARM}[^.!?;]*[.!]*$",
        better=(
            Better("please don't {do:low}.", "soften", LIMIT),
            Better("could you please not {do:low}?", "ask", ASK),
        ),
        fires=(
            "Come near this hatch and you will be sorry.",
            "Touch my plan and you are finished.",
            "Shame me before the auditors and I'll see you out.",
        ),
        silent=("Try the door and see if it opens.", "Come to the desk and we will help."),
    ),
    Pattern(
        labels=("hostile",),
        regex=rf"^(?P<do>(?!pay up|shut|get lost|resign|crawl|leave\b){ORDER}[^.!?;:,]*?),? or (?:(?:i|we)(?:'ll| will)? (?:have|get|see|throw|drag|kick|chuck) (?:you|u|your)\b[^.!?;]*|{OR_THE_JOB.removeprefix(',? or ')})[.!]*$",
        better=(
            Better("please {do:low}.", "soften", LIMIT),
            Better("could you {do:low}, please?", "ask", ASK),
        ),
        fires=(
            "Stay out of my cold room or I have you walked off the site.",
            "Recount the float or start looking for another job.",
        ),
        silent=("Send the file or I have to wait.",),
    ),
)
