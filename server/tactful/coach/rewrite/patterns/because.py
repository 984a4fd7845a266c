# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than "because of you": the cause as a thing, the reproach as a question that keeps its facts."""

from __future__ import annotations

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.blaming import CLAUSE_OPEN, NOT_PASSIVE, PASTS
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("blaming", "judgmental", "passive_aggressive")
# Somebody's nature or body is no cause to name.
NATURE = (
    r"(?:incompetence|stupidity|laziness|carelessness|attitude|ignorance|arrogance|negligence|sloppiness|slapdash|selfishness|greed|tone|manners?|behaviou?r|mood|brain|mouth|ego|big|silly|little|clever|precious|lunch"
    r"|holiday|eyes?|head|face|hands?|fingers?|nose)"
)
# A noun phrase behind "your", with at most one phrase linked to it.
CAUSE = rf"(?!(?:[\w'’-]+ )?{NATURE}\b)(?!\w+ing\b)(?:[\w'’-]+ ){{0,3}}?[\w'’-]+"
THING = "names the thing, not a culprit"
OPENLY = "asks openly instead of judging"
HELPED = "says what would have helped, not whose fault it was"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<main>(?:(?!\b(?:because|since|if)\b|only (?:because|thanks|due)\b)[^.!?;,])+? )(?:all )?(?:because of|thanks to|due to|bc of|cos of|on account of|over) (?:your|ur) (?P<what>{CAUSE})[.!]*$",
        better=(
            Better("{main} because of the {what}.", "soften", THING),
            Better("{main:end}; could we talk about the {what}?", "ask", OPENLY),
        ),
        fires=("We lost the bonus because of your two red surveys.", "212 shops had no machines thanks to your update"),
        silent=(
            "We lost the day because of your laziness.",
            "We met because of the survey.",
            "It held only thanks to your test.",
        ),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:because of|thanks to|due to|bc of|cos of) (?:your|ur) (?P<what>{CAUSE}),? (?P<main>(?:we|i|the|our|my|he|she|they|it|nobody|half|all|two|three|four|five|six|ten|forty|fifty)\b[^.!?;]+)[.!]*$",
        better=(
            Better("because of the {what}, {main}.", "soften", THING),
            Better("could we look at how it came about that {main:one}?", "ask", OPENLY),
        ),
        fires=("Because of your typo forty people got no deposit.",),
        silent=("Because of your laziness we lost the day.", "Because of the typo nobody got paid."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{CLAUSE_OPEN}your (?P<what>(?!team|crew|people|side|office|staff|lads|company|firm|department|son|daughter|child|wife|husband|dog|mother|father|{NATURE}\b|(?:[\w-]+ )?(?:man|woman|guy|girl|boy|boss|manager)\b)(?:(?!and\b)[\w-]+ ){{0,2}}?(?!and\b)[\w-]+(?<!ing)(?: (?:for|in|of|on|to) [\w' -]+?)?) "
        r"(?P<verb>(?:just |also )?(?:cost|left|had|got|made|scared|sent|put|kept|took|set|broke|locked|soaked|killed|ate|woke|held|stopped|blocked|ruined|wiped)) (?P<rest>(?!time|off|me$|us$)[^.!?;]+)[.!]*$",
        better=(
            Better("the {what} {verb} {rest}.", "soften", THING),
            Better("could we look at how the {what} {verb} {rest:one}?", "ask", OPENLY),
        ),
        fires=(
            "Your two-hour test scared away the whole list.",
            "Your refusal to learn the app left eleven parcels in the garage.",
        ),
        silent=("Your team left eleven parcels in the garage.", "The test scared away the list."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?P<main>[^.!?;,]+?),? (?:because|bc|cos|since) (?P<you>you|u|your (?:team|crew|staff|people|colleagues)) (?:(?:could|did|would|have|had)(?:n't| not)|couldn't|didn't|never|failed to|forgot to|couldn't be bothered to)(?: even| bother(?:ed)? to)* (?P<verb>(?!be\b|have\b|want|like|care|listen|think|know)[a-z]+) (?P<rest>[^.!?;,]+)[.!]*$",
        better=(
            Better(
                "{main} because {rest:thing} {rest:was}n't {verb:undone}{rest:tail}.",
                "soften",
                "says what was missing, not who is at fault",
            ),
            Better(
                "{main:end}; could we look at why {rest:thing} {rest:was}n't {verb:undone}{rest:tail}?", "ask", OPENLY
            ),
        ),
        fires=(
            "The demo died on stage since you couldn't be bothered to charge the laptop.",
            "We lost the slot because you didn't sign the form.",
        ),
        silent=("We lost the slot because we didn't sign the form.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<main>[^.!?;,]+?),? (?:because|bc|cos|since) (?:you|u) (?P<verb>{NOT_PASSIVE}[a-z]+(?<!eed)ed|{PASTS}) (?P<rest>(?!(?:up|down|out|off|on|in|to|at|for|with|by|over|through|into)\b)[^.!?;,]+)[.!]*$",
        better=(
            Better(
                "{main} because {rest:thing} {rest:was} {verb:done}{rest:tail}.",
                "soften",
                "says what happened, not who did it",
            ),
        ),
        fires=("Her wrist is broken because you skipped the mats.",),
        silent=("Her wrist is broken because we skipped the mats.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:had (?:you|u)|if (?:you|u)(?:'d| had)) (?:only |just |even )?(?P<did>asked|ordered|called|rung|written|booked|applied|reported|told (?:me|us))(?P<when>(?: (?:in|on|by|at|before|last|two|three) [^,.!?;]+)?), (?P<then>(?!(?:you|u)\b)[^.!?;]+)[.!]*$",
        better=(Better("with {did:deed}{when}, {then}.", "soften", HELPED),),
        fires=("Had you ordered in August, we would not beg in November.",),
        silent=("Had we ordered in August, we would not beg now.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:well,? |and |but |so )*why (?:on earth |the hell |in god's name |would you )?(?:did|do|have|would) (?:you|u|your (?:team|people|staff|office)) (?P<do>(?!not\b|always\b|even\b)[^.!?;]+)\?*$",
        better=(
            Better("could you tell me what led you to {do}?", "ask", OPENLY),
            Better("what was the thinking behind {do:gerund_first}?", "include", OPENLY),
        ),
        fires=("Why on earth did you promise the Fosters a ground-floor room?",),
        silent=("Why did the pump stop?", "Why did we promise it?"),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:it was (?:you|your (?:team|hand|office|people) )(?: (?:who|that))?|it's (?:because of you|thanks to you|your doing) that|(?:you're|you are) the reason (?:that |why )?|thanks to you,? |because of you,? |when [^,]+, remember (?:that )?it was (?:you|your team) that) ?(?P<rest>(?!i (?:like|love|am|stay)|.*, (?!as\b|since\b|because\b|and\b|which\b))(?:the|a|an|we|i|he|she|they|our|my|all|half|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|ninety|\d[\d,.]*|(?!Who)(?-i:[A-Z][\w'’-]+))\b [^.!?;]+)[.!]*$",
        better=(
            Better("could we look at why {rest}?", "ask", OPENLY),
            Better("{rest}, and I'd like to understand how that came about.", "soften", OPENLY),
        ),
        fires=(
            "It's because of you that Lakshmi has to repeat the whole control set.",
            "you're the reason the customer closed his account",
            "Because of you 1,900 people were not paid on Friday.",
        ),
        silent=("It was you who helped.", "You're the reason I like it here, Jo."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?P<fact>[^.!?;,]+),? (?:and )?(?:guess (?:who|whose)|and we (?:both|all) know (?:who|whose)|i wonder (?:who|whose)|(?:well )?who else but you|and you were the one|and (?:it's|it is) your name|got your name|that's on you|your (?:name is|fingerprints are) on (?:it|the))\b[^.!?;]*[.!?🙃]*$",
        better=(
            Better("{fact}; could we look at how that came about?", "ask", OPENLY),
            Better("{fact}.", "soften", "says what happened, not who did it"),
        ),
        fires=(
            "three temps quit, guess who trained them",
            "Mr Ngata left without his plate, and you were the one at the desk.",
        ),
        silent=("Three temps quit, and we wonder why.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:guess (?:who|whose \w+)|(?:well )?who(?: of you(?: \w+)?)?|which (?:genius|clown|idiot|clever \w+)|who on earth) (?P<did>(?!else\b|do\b|does\b|is\b|are\b|has\b|cares\b|knows\b|told\b|asked\b|said\b|had\b)[a-z]+ [^.!?;,]+?)(?: lol| again)?[.!?🙃]*$",
        better=(
            Better("could whoever {did} let me know, please?", "ask", "asks openly, without a culprit"),
            Better("does anyone know how this came about? Somebody {did}.", "include", OPENLY),
        ),
        fires=("who of you geniuses left debug logging on?", "guess who forgot the crane again"),
        silent=("Who has the key?",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?P<what>(?!that\b|it\b|this\b)[^.!?;,]+?) (?:is|are|was|were) (?:(?:all|entirely|after all) )*(?:your (?:own )?(?:fault|doing|decision|mistake|choice)|on you|down to you)(?:, (?P<why>[^.!?;]+))?[.!]*$",
        better=(
            Better("could we look at how {what:topic} came about?", "ask", OPENLY),
            Better("I'd like to understand how {what:topic} came about.", "soften", OPENLY),
        ),
        fires=("the outage is down to you",),
        silent=("The outage was our fault.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:it|this|that) (?:would(?:'ve| have| be)?|might(?:'ve| have)?) (?P<then>[^.!?;,]+?) if (?:you|u)(?:'d| had| would(?:'ve| have)?) (?:only |just |bothered (?:with|to) )?(?P<if>[^.!?;,]+)[.!]*$",
        better=(Better("next time, could you {if:base_first}?", "ask", "asks for what would help next time"),),
        fires=("It would be green if you had signed line 12.",),
        silent=("It would be green if we had signed it.",),
    ),
)
