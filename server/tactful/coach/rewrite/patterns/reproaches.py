# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than a reproach of a habit, a cause or a default: the fact, and what would help from now on."""

from __future__ import annotations

from tactful.coach.rewrite.orders import ORDER
from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.blaming import CLAUSE, CLAUSE_OPEN, NO_BE, NOT_PASSIVE, PASTS, THING, WITHOUT
from tactful.coach.rewrite.unowned import PERSONAL
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("blaming", "judgmental", "passive_aggressive")
READER = r"(?:you|u|ya)"
# A clause that tells a fact and does not name the reader.
FACT = r"(?:(?!\b(?:you|u|your|ur|yours|because|cos|bc|since|if)\b)[^.!?;,:–—])+?"
PAST = rf"(?P<verb>{NOT_PASSIVE}[a-z]+(?<!eed)ed|{PASTS})"
NO_PARTICLE = r"(?!(?:up|down|out|off|on|in|to|at|for|with|by|over|through|into|from|about)\b)"
CAUSE = rf"(?!(?:[\w'’-]+ )*?{PERSONAL}\b)(?:[\w'’-]+ ){{0,3}}?[\w'’-]+"
NOT = r"(?:didn'?t|dint|did not|haven'?t|have not|don'?t|do not|couldn'?t|could not|wouldn'?t|would not)"
HABIT = rf"(?!(?:listen|care|think|learn|know|understand|help|change|see|get|do|say|tell)\b)[a-z]+ {CLAUSE}"
FROM_NOW_ON = "asks for what would help from now on"
OPENLY = "asks openly instead of judging"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^{READER} never (?:ever |once )?(?P<do>{HABIT})[.!]*$",
        better=(Better("could you {do:habit} from now on?", "ask", FROM_NOW_ON),),
        fires=("you never run the linter before a push",),
        silent=("You never told us.", "We never run the linter.", "you never listen to us"),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{READER} never (?:ever |once )?(?P<do>{HABIT}?),? (?:so|(?:and )?(?:that'?s|which is) why) (?P<fact>(?!(?:you|u|your|were)\b)[^.!?;😡😤🙄🙃]+)[.!]*$",
        better=(Better("{fact:clause}; could you {do:habit} from now on?", "ask", FROM_NOW_ON),),
        fires=("you never label the samples, so we test them twice.",),
        silent=("You never told us, so we waited.", "we never label the samples, so we test them twice."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<fact>{FACT}),? (?:and |but )?{READER} never (?:ever |once )?(?P<do>{HABIT})[.!]*$",
        better=(Better("{fact:clause}; could you {do:habit} from now on?", "ask", FROM_NOW_ON),),
        fires=("The float was short again, and you never count it when you close.",),
        silent=("The float was short, and you never told us.", "The float was short, and we never count it."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{CLAUSE_OPEN}(?:{READER}|your (?:[\w-]+ )?(?:team|crew|staff|people|lot|lads|boys|driver)) let (?P<what>me|us|him|her|them|it|(?:the|a|an|my|our|this|that|their|his|\d+) (?:[\w-]+ )??[\w-]+) (?P<verb>(?!be\b|know\b|have\b|do\b|go\b)[a-z]+)(?P<rest>(?: {CLAUSE})?)(?=[.!?,;]|$)",
        better=(Better("{what:subject} {verb:let_past}{rest:unread}", "soften", THING),),
        fires=("You let him walk out of the ward.", "u let my courier stand outside for an hour"),
        silent=("You let him know.", "We let him walk out of the ward.", "You let the tabs down on the bow."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^why (?:on earth )?(?:did|do|would) {READER} let (?P<what>me|us|him|her|them|it|(?:the|a|an|my|our|this|that|their|his|\d+) (?:[\w-]+ ){{0,2}}?[\w-]+) (?P<verb>(?!be\b|know\b|have\b|do\b|go\b)[a-z]+)(?P<rest>(?: {CLAUSE})?)\?*$",
        better=(
            Better(
                "could you tell me how it came about that {what:subject} {verb:let_past}{rest:unread}?", "ask", OPENLY
            ),
        ),
        fires=("Why did you let the catering order lapse?",),
        silent=("Why did we let the order lapse?",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{READER} (?:just )?{PAST} (?P<rest>{NO_PARTICLE}(?:(?!\band\b)[^.!?;,])+?),? (?:(?:so|and|now) )*{READER} (?:can |will |have to |get to |may |must |better )?(?P<order>(?!live|sleep|deal|learn|face|be\b){ORDER}[^.!?;,]*)[.!]*$",
        better=(Better("{rest:thing} {rest:was} {verb:done}{rest:tail}; could you {order}?", "ask", THING),),
        fires=("you shut the wrong valve, you explain it to the plant", "You broke the seal, so you call the vendor."),
        silent=("We shut the valve, you call them.", "You made the bed, now you lie in it."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<main>{FACT}),? (?:and|since) (?:it (?:was|is) )?(?:your|ur) (?P<what>{CAUSE}) (?:is|was|that was|that is|that) (?:(?:all )?(?:the reason|why|to blame|behind (?:it|that)|what did it|did (?:it|that)))[.!]*$",
        better=(
            Better("{main} because of the {what}.", "soften", WITHOUT),
            Better("{main}; could we talk about the {what}?", "ask", OPENLY),
        ),
        fires=(
            "The client left, and your late reply is the reason.",
            "The tram line was blocked and it was your van that did it.",
        ),
        silent=("The client left, and your son is the reason.", "The client left, and the reply is why."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:your|ur) (?P<what>{CAUSE}) (?:is|was) (?:the (?:only )?reason|why) (?:that |why )?(?P<main>(?:the|a|an|we|i|our|my|nobody|half|all|two|three)\b[^.!?;,]+)[.!]*$",
        better=(Better("{main} because of the {what}.", "soften", WITHOUT),),
        fires=("Your invoice is the reason we closed the books late.",),
        silent=("Your son is the reason we came late.", "Your invoice is why they wrote."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:so |and |but )*w+h+y+ (?:{NOT} {READER}|(?:did|do|have|could|would) {READER} not) (?:even |just |ever )?(?P<do>(?!like|want|think|say)[a-z]+(?: {CLAUSE}?)?)(?:\?*,? (?P<fact>(?:the|we|i|our|my|he|she|they|now)\b[^.!?;]+))?[?!.]*$",
        better=(
            Better(
                "{fact:clause}; what got in the way of {do:gerund_first}?",
                "ask",
                "asks for the reason, not for a defence",
            ),
            Better("next time, could you {do}?", "include", "asks for what would help next time"),
        ),
        fires=("why did u not ring the vet, the cow was down for an hour",),
        silent=("why did we not ring the vet, the cow was down", "Why didn't the vet ring?"),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?-i:[A-Z])\w+,? )?(?:so |and |but |well,? )*how (?:on earth |the hell )?(?:could|can|did) {READER} (?:even |possibly |just |manage to )*(?P<verb>(?!be\b|have\b|do\b|say\b|think\b|not\b|know\b|let\b|get\b|come\b|go\b|expect\b|call\b)[a-z]+) (?P<rest>(?!me\b|us\b|it\b|this\b|that\b){NO_PARTICLE}(?:(?!\b(?:yaar|bro|man|dude|mate)\b)[^.!?;,])+?)(?:,? (?:yaar|bro|man|dude|mate))?[?!.]*$",
        better=(
            Better(
                "{rest:thing} {rest:was} {verb:as_done}{rest:tail}; could you tell me what happened?", "ask", OPENLY
            ),
        ),
        fires=("How could you forget the projector?", "how did you manage to wipe the test server"),
        silent=("How could we forget the projector?", "How could you do this to us?"),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:so |and |well,? )*(?:guess )?who (?:just )?{PAST} (?P<rest>{NO_PARTICLE}[^.!?;,]+?)(?:,? (?:(?:one|two|three|\d) guess(?:es)?|any guesses|i wonder|guess who|not naming names)\b[^.!?;]*)[.!?]*$|^(?:so |and |well,? )*guess who (?:just )?(?P<verb2>{NOT_PASSIVE}[a-z]+(?<!eed)ed|{PASTS}) (?P<rest2>{NO_PARTICLE}[^.!?;,]+?)(?:,? (?:lol|(?-i:[A-Z])\w+))?[.!?]*$",
        better=(
            Better("{rest:thing} {rest:was} {verb:done}{rest:tail}.", "soften", THING),
            Better("{rest2:thing} {rest2:was} {verb2:done}{rest2:tail}.", "soften", THING),
        ),
        fires=("who left the gate open, three guesses", "guess who forgot the badge again, Tom"),
        silent=("Who left the gate open?", "Guess who is here."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<when>(?:(?:once|twice|three times) (?:this|last) \w+|(?:on|last|this) \w+|yesterday|today|again),? )?{READER} (?:didn'?t|did not|never|failed to|couldn't be bothered to)(?: even| once)*(?: bother(?:ed)? to)? (?:come|came|turn(?:ed)? up|show(?:ed)? up|appear(?:ed)?|attend(?:ed)?(?= the)) (?P<where>(?:to|for|at) (?:the|our|my|this) [^.!?;,]+)[.!]*$",
        better=(
            Better("{when} we didn't see you {where:placed}.", "soften", "says what was missing, not who is at fault"),
        ),
        fires=("Twice this month you didn't bother to come to the inspection.", "You never turned up to the handover."),
        silent=("We never came to the handover.", "You never came."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<main>{FACT}),? (?:because|bc|cos|since|cause|as|all because) {READER} (?:were|was|are|fancied|wanted|had to|needed|insisted|preferred|felt|decided|thought|dithered|overslept|dozed|chatted|wandered|went|sat|gossiped|slept|can'?t|cannot|couldn'?t|won'?t|wouldn'?t|would not|don'?t)\b[^.!?;]*[.!]*$",
        better=(
            Better("{main:clause}; could we look at how that came about?", "ask", OPENLY),
            Better("{main:clause}; what could we do so that it doesn't happen again?", "include", "looks ahead"),
        ),
        fires=(
            "The second act began late because you fancied a coffee.",
            "hall 4 is dark cos u had to fetch a scooter",
        ),
        silent=("The second act began late because we fancied a coffee.", "Because you were late, we waited."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:na |so |all |it(?:'s| is| was) )*(?:because|bcos|bc|cos|cause|thanks|down) (?:of|to) {READER}(?: lot| guys| only| people)?,?(?: that)? (?P<rest>(?:the|a|an|we|i|he|she|they|our|my|all|half|nobody|two|three|four|five|six|ten|container|whole|\d[\d,.]*)\b [^.!?;]+)[.!]*$",
        better=(
            Better("{rest:calm}.", "soften", "says what happened, not who caused it"),
            Better("could we look at why {rest:calm}?", "ask", OPENLY),
        ),
        fires=("thanks to u we missed the ferry", "It was because of you that the jury waited an hour."),
        silent=("Thanks to us we missed nothing.", "Thanks to the crew we missed nothing."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"(?P<prev>\b{NO_BE}[\w'’%$€£]+),? (?:(?:all )?(?:na )?(?:because|bcos|bc|cos|cause|thanks|down) (?:of|to) {READER}(?: only| alone)?|and (?:that|this|it)(?:'s| is| was) (?:all )?your (?:own )?(?:doing|fault)|and (?:that|this) [\w-]+ (?:is|was) (?:on|down to) {READER})(?=[.!]*$)",
        better=(Better("{prev}", "soften", WITHOUT),),
        fires=(
            "whole floor is late because of you only",
            "She rang in tears and that call is on you.",
            "the boy cried and that's your doing",
        ),
        silent=("Because of you only we won the cup today.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{CLAUSE_OPEN}(?:your|ur) (?P<one>(?!(?:[\w-]+ )?{PERSONAL}\b)[\w-]+(?: [\w-]+)?), (?P<two>(?:my|our|her|his|their) [\w-]+(?: [\w-]+)?)[.!]*$",
        better=(Better("the {one} led to {two:low}", "soften", WITHOUT),),
        fires=("your shortcut, my evening",),
        silent=("your coffee, your elbow", "your mother, my aunt"),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{READER} (?:really )?(?:should|could|might)(?: have|'ve|ve) (?P<verb>(?!been|had|got)[a-z]+(?:ed|en|t|wn|ne|id|ad)) (?P<rest>(?:the|a|an|our|my|it|that|this|page|clause|line)\b[^.!?;,]*?) before {READER} (?P<act>[a-z]+ [^.!?;,]+)[.!]*$",
        better=(
            Better(
                "it would have helped to {verb:base_any} {rest} before {act:gerund}.",
                "soften",
                "says what would have helped",
            ),
            Better(
                "next time, could you {verb:base_any} {rest} before {act:gerund}?",
                "ask",
                "asks for what would help next time",
            ),
        ),
        fires=("You should have read the label before you washed the coat.",),
        silent=("I should have read the label before you washed it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:so |well,? )*it(?:'s| is| was) (?:all |entirely )?(?:your|ur) (?:own )?(?:fault|doing) (?:that|if)|(?:thanks to|because of|cause of) {READER},?) (?P<rest>(?:(?:the|a|an|we|i|he|she|they|our|my|all|half|nobody|two|three|four|five|six)\b|(?-i:(?:Mrs?|Ms|Dr)\.? [A-Z]\w+))[^.!?;]+)[.!]*$",
        better=(Better("could we look at why {rest:lower_name}?", "ask", OPENLY),),
        fires=("It is your fault that Mrs Okoro hung up.", "It's all your doing that the lift is out."),
        silent=("It is our fault that Mrs Okoro hung up.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:well,? |but |and )*{READER} (?:really )?(?:should|could|might)(?: have|'ve|ve) (?:just )?(?P<verb>asked|called|checked|rung|waited|phoned|looked)(?: (?:first|before|earlier|me|us))?[.!]*$",
        better=(Better("next time, could you {verb:base_any} first?", "ask", "asks for what would help next time"),),
        fires=("you should've asked", "You could have called first."),
        silent=("I should've asked.", "You should have asked the vet about the cow."),
    ),
)
