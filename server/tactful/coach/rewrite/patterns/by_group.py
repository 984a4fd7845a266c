# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than handing out tasks, doubts and rules by group: the task is offered, the rule said for everyone."""

from __future__ import annotations

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("exclusionary",)
OPEN = "asks the people themselves instead of deciding by group"
OUT = "leaves out what does not matter here"
RULE = "keeps the point, and leaves the group out"
# Whom a task is given to, or kept from, by group.
ONE = r"(?:guys?|girls?|gals?|boys?|lads?|lass(?:es|ie)?|ladies|lady|women|woman|men|man|blokes?|chaps?|kids?|aunt(?:ie|y|ies)|mums?|moms?|mothers?|dads?|fathers?|wives|husbands?|seniors?|pensioners?|juniors?|freshers?|foreigners?|immigrants?|locals?|natives?|native speakers?|folks?|people|ones|types?|parents|singles?|childless|volunteers?|devs?|students?|interns?|drivers?|colleagues?|temps?|trainees?|technicians?|operators?|cleaners?|nurses?|clerks?|workers?)"
ADJ = r"(?:[A-Z]?[\w-]+ ){0,3}"
GROUP = rf"(?:the |one of (?:the |our |your )|some of the |our |those |these |a |an |your |all )?{ADJ}{ONE}(?: (?:from|in|on|with|of) [\w' -]+?)?"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^(?:[\w ]+: )?(?:let|have|get) (?!your (?:husband|wife|son|daughter|mother|father|mum|dad)\b){GROUP} (?:to )?(?P<do>(?!on\b|off\b|in\b|out\b|from\b|with\b|of\b|who\b|and\b|for\b|at\b|to\b)[a-z]+ (?:the |a |your |my |our |it\b|this |that )?[^.!?;,]*?)(?:,? (?:lol|haha|\w+ (?:have|like|are|can|fold|dont|don't)\b[^.!?;]*|yours [^.!?;]*|not [^.!?;,]*))?[.!]*$",
        better=(
            Better("who could {do}?", "ask", OPEN),
            Better("could somebody {do}, please?", "include", OPEN),
        ),
        fires=("let the Indians guys do the boring shifts", "let the girls order the flowers"),
        silent=("Let the form print on Friday.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:(?:[^.!?;]+), so )?(?:please )?(?:let|have|ask|get) your (?:husband|wife|son|daughter|mother|father|mum|dad|grandson|nephew|man)(?:[ -]in[ -]law)? (?:to )?(?P<do>(?!if\b|whether\b|about\b|in\b)[a-z]+ [^.!?;,]+?)(?:(?: po)?, [^.!?;]*)?[.!]*$",
        better=(
            Better("could you {do}, please?", "ask", "asks the reader, and doubts nobody"),
            Better("would you like some help to {do}?", "include", "asks the person instead of deciding by group"),
        ),
        fires=("Let your husband read the part about the loan.", "get your daughter in law to read the box for you"),
        silent=("Let your husband know.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:[\w ]+: )?{GROUP} (?:can|could|will|should|must|gets? to|have to|ought to) (?P<do>(?!be\b|have\b|get\b|not\b|never\b|always\b|hardly\b|tend\b|usually\b|skip\b|stay\b|watch\b|belong\b|come\b)[a-z]+ [^.!?;,]+?)(?:,? (?:since|as|because|they|the rest|grown men|lol|haha)\b[^.!?;]*|, (?:he|she|it|them|their|his|her|you|that|not|so)\b[^.!?;]*)?[.!]*$",
        better=(
            Better("who could {do}?", "ask", OPEN),
            Better("would anyone like to {do}?", "include", OPEN),
        ),
        fires=(
            "Single girls can take Saturday, since the rest of you have families.",
            "the Bengali girl can do the eyebrows",
        ),
        silent=(
            "The form can be sent.",
            "Girls can be late.",
            "A man from Leeds will always take it slowly, so add a day.",
        ),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:can|could|may|would) {GROUP} (?P<do>(?!on\b|off\b|in\b|out\b|from\b|with\b|of\b|who\b|[^.!?;,]* (?:is|are|was|were)\b)[a-z]+ [^.!?;,]+?)(?:, [^.!?;]*)?[?.!]*$",
        better=(Better("could somebody {do}, please?", "include", OPEN), Better("who could {do}?", "ask", OPEN)),
        fires=("can one of the girls take notes, they have nicer handwriting",),
        silent=("Can someone take notes?",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:have you|do you have|is there|have we|need|we need|send(?: me)?|get(?: me)?|find(?: me)?|i want|we want|give me) (?:an? |some |only |one )?{ADJ}(?:{ONE}|driver|voice|person|somebody|someone)(?: (?:in|on|at|from|around) (?:the |your |this )?[\w-]+)? (?P<who>who|that|to|for) (?P<do>(?!actually\b)[^.!?;,]+?)(?:,? (?:not|no|instead)\b[^.!?;]*)?(?:, (?-i:[A-Z]\w+))?[?.!]*$",
        better=(
            Better("do you have somebody {who} {do}?", "ask", OUT),
            Better("we need somebody {who} {do}.", "include", OUT),
        ),
        fires=(
            "Have you a lad who could carry the mattresses, Joan?",
            "is there some man in the house who can reset the router?",
        ),
        silent=("Have you the key for the door?",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:[\w ]+: |(?:(?:he|she|they|you)\b|[^.!?;,]*\b{ONE}\b)[^.!?;,]*, (?:so )?)?(?:give|leave|keep) (?P<what>(?:the|this|that|our|your)\b[^.!?;,]*?) (?:to|for) (?:the |a |an )?[^.!?;,]+(?:, [^.!?;]*)?[.!]*$",
        better=(
            Better("who would like to take {what}?", "ask", OPEN),
            Better("could we ask who is interested in {what}?", "include", OPEN),
        ),
        fires=(
            "give the night shift to the childless",
            "leave the football book for the boys",
            "she's expecting, give the trial to a chap",
        ),
        silent=("Give it to Jo.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:the )?(?P<what>(?!past\b)[\w' -]{4,40}?) (?:is|are|'s|goes|belongs) (?:really |only )?(?:for|to) (?:(?:the|real|proper|normal|grown) )*(?:men|boys|guys|lads|women|ladies|girls|natives?|adults|real \w+|normal people|a proper \w+(?: and \w+)?|digital natives|young people|the young|people who grew up with \w+ \w+)(?=[.!]*$)",
        better=(
            Better("everyone who would like to join the {what:bare} is welcome.", "include", "includes everyone"),
            Better("who would like to join the {what:bare}?", "ask", OPEN),
        ),
        fires=("site tour is for the men", "The toolbox talk is for the boys."),
        silent=("The key is for Jo.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?P<ramadan>ramadan|eid|diwali|hanukkah|passover|lent|sabbath|a cold|pregnancy|period pain|a hearing aid|a wheelchair|your (?:religion|faith|age|accent|condition|pregnancy)) is no (?:excuse|reason) (?:for|to) (?P<what>[^.!?;,]+)[.!]*$",
        better=(
            Better(
                "how can we plan around {ramadan:mid_any}?", "include", "asks the person instead of deciding by group"
            ),
            Better("would it help to talk about {what}?", "ask", "asks the person instead of deciding by group"),
        ),
        fires=("Ramadan is no excuse for skipping a night shift.",),
        silent=("Rain is no excuse.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:are|is|will|would|can) (?P<what>[^.!?;,]+?) (?:really |perhaps |maybe )*(?:be )?(?:the (?:right )?thing|suitable|right|a good idea|too much|manageable|safe|for you|something) (?:for|with|at|in) (?:a|an|your|someone|somebody|you)\b[^.!?;]*\?$",
        better=(
            Better("would {what} suit you?", "ask", "asks the person instead of doubting"),
            Better("is there anything you need for {what}?", "include", "asks what would help instead of doubting"),
        ),
        fires=("Are night shifts really the thing for a mother of twins?",),
        silent=("Are you there for a minute?",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<who>{GROUP}|(?:the )?(?:single|childless) ones) (?:can|could|will|should|must|to) (?:work|do|have|take|cover|handle) (?P<what>it|the \w+|this|that)\b[^.!?;]*[.!]*$",
        better=(
            Better("who could take {what}?", "ask", OPEN),
            Better("would anyone like to take {what}?", "include", OPEN),
        ),
        fires=("the childless can do it, they have nobody at home",),
        silent=("Jo can do it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:(?:to be honest(?: with you)?|well|sorry),? )?(?:you|we know(?: that)?|i know(?: that)?|with you|all|most|your)?(?: |^)?(?P<who>[\w '’-]{3,60}?) (?:(?:will |would |can |do |tend to |just )?(?:always|never|rarely|only|hardly|seldom|usually|are never|are always|tend to|need|cannot|can't|have a)\b)[^.!?;,]*,? (?P<joint>so|but) (?P<rest>(?!the (?:single|childless|young|old|men|women|girls|boys|ladies|lads|mothers|mums)\b)(?:ok, |here |an? |we|the|our|your |this|please|it|i'|i |number|\d)[^.!?;]*)[.!]*$",
        better=(Better("{rest:cap}.", "plain", RULE),),
        fires=(
            "Caravan people rarely pay, so we ask for a deposit up front.",
            "you Kikuyus will always bargain, but the excess is fixed at 15,000",
        ),
        silent=("We rarely pay cash, so send the form; thanks.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"(?P<keep>[\w'’]+),? (?:(?:in|with|of) your (?:culture|country|religion|religious folks?)|where you(?:'re| are) from|for (?:your|you) people|(?:unlike|like) you people|, whatever your people do)(?=[,.!?;]|$)",
        better=(Better("{keep}", "cut", OUT),),
        fires=("You come when you like, in your culture.",),
        silent=("It is in your country folder.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^in your (?:culture|country|religion|part of the world) (?:a |the )?[^.!?;]+?,? but (?P<rest>(?:our|we|the|here|it|i)\b[^.!?;]+)[.!]*$",
        better=(
            Better("{rest:cap}.", "plain", RULE),
            Better(
                "I don't know how you usually handle this; {rest}.",
                "include",
                "leaves room for another way of doing it",
            ),
        ),
        fires=("In your culture a time is perhaps more an idea, but our gate closes at 18:00.",),
        silent=("In your country the gate closes.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"(?:^|(?<=[,;:] ))(?:you (?:two )?|your )?(?:don't|do not|doesn't|does not) look (?:disabled|sick|ill|autistic|gay|foreign|old enough|like a \w+)(?: to (?:me|us))?,? (?:so )?(?P<rest>(?:bring|send|show|please)\b[^.!?;]+)[.!]*$",
        better=(
            Better("could you {rest:unpleased}, please?", "ask", "asks for what is needed, and judges no one's looks"),
        ),
        fires=("You don't look disabled to me, so bring the consultant's letter.",),
        silent=("You don't look late, so wait.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:we|i) (?:want|need|are looking for|would like) (?:someone|somebody|a person|people|an? \w+) (?:young|fresh|youthful|energetic|dynamic|hungry)(?:,? (?:and|or)? ?(?:young|fresh|youthful|energetic|dynamic|hungry|good-looking|pretty))* (?P<rest>(?:on|for|in|at|to)\b[^.!?;]+)[.!]*$",
        better=(Better("we need somebody motivated {rest}.", "include", "leaves age out of it (WHO guide on ageism)"),),
        fires=("We want somebody young and fresh on the helpline.",),
        silent=("We want somebody on the helpline.",),
    ),
)
