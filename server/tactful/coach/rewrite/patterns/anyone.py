# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than naming a group: anyone who can do it, a language that all share, the worry itself."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("exclusionary", "condescending", "dismissive", "judgmental", "hostile")
PERSON = "asks the person instead of deciding by group"
POINT = "keeps the point, and leaves the group out"
LANGUAGE = "looks for a way that includes everyone"
RELATIVE = r"(?:husband|wife|boyfriend|girlfriend|man|father|dad|brother|son|partner|hubby|fella|lad|menfolk)"
TONGUE = r"(?:english|german|french|dutch|spanish|polish|arabic|turkish|russian|hindi|urdu|tamil|mandarin|chinese|cantonese|yoruba|igbo|hausa|swahili|afrikaans|zulu|xhosa|portuguese|italian|romanian|tagalog|punjabi|malay|vietnamese|thai|korean|japanese|hebrew|greek|welsh|irish)"
TIMID = r"(?:an? )?(?:(?:old|big|little|total|complete|such a) )*(?:woman|girl|girly|baby|wimp|sissy|princess|diva|drama queen|snowflake|grandma|granny|pansy|wuss|crybaby|lady|housewife|old maid|wet blanket)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<aux>has|can|could|did|will|would|is|does) (?:your|ur|a|the) {RELATIVE} (?P<rest>[^.!?;,]+)\?*$",
        better=(Better("{aux} someone {rest}?", "ask", "asks without assuming who"),),
        fires=("Has your husband had a look at the boiler?", "can your dad lift the mower?"),
        silent=("Has your tenant had a look at the boiler?",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?P<who>someone|somebody|anyone|anybody|a person|a colleague|an agent|a nurse|a driver|an operator|people|staff|colleagues) (?:without|with no|who (?:has no|doesn't have|speaks without)) (?:(?:an?|that|the|your|such an?|any|a strong|a thick|a heavy) )?(?:foreign |strong |thick |heavy |funny )?accents?\b",
        better=(Better("{who}", "plain", POINT),),
        fires=("Could someone without an accent call me back?",),
        silent=("Could someone with a key call me back?",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:please|just|everyone|guys|people|you must|you have to|we) )*(?:speak|talk|use) (?:only |proper )?{TONGUE}(?: only| please)? (?P<where>(?:in|at|on|during|near|around|by) [^.!?;,]+?)(?:,? please| only)?(?=[.!]*$)",
        better=(
            Better("could we use a language that we all share {where}, please?", "include", LANGUAGE),
            Better("which language works for everyone {where}?", "ask", LANGUAGE),
        ),
        fires=("Speak English in the kitchen.", "please speak only German on the ward"),
        silent=("We speak English and French here.", "Can you speak English in the call?"),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:please,? )?no (?:more )?{TONGUE} (?P<where>(?:in|at|on|during|near|around|by) [^.!?;,]+?)(?:,? please)?(?=[.!]*$)",
        better=(Better("could we use a language that we all share {where}, please?", "include", LANGUAGE),),
        fires=("No Polish at the till, please.",),
        silent=("No Polish translation at the till yet.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:are (?:you|u)|i'm not|we're not) (?:really |quite |so )?sure (?:that )?(?:an?|the|this|any) (?:young |old |older |little )?(?:woman|girl|lady|man|lad|boy|mother|mum|pensioner|student|foreigner) (?:can|could|should|will be able to|is able to) (?P<do>[a-z]+ [^.!?;,]+?)\?*[.!]*$",
        better=(
            Better("who can {do}?", "ask", PERSON),
            Better("could we ask who would like to {do}?", "include", PERSON),
        ),
        fires=("Are you sure a woman can drive the forklift?",),
        silent=("Are you sure the van can take the load?",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:oh,? |please |come on,? )?(?:don't|dont|do not|stop) (?:be|being|acting like) (?:such )?{TIMID} about (?P<what>[^.!?;,]+?)(?=[.!]*$)",
        better=(Better("what worries you about {what}?", "ask", "asks openly"),),
        fires=("Don't be such an old woman about the ladder.",),
        silent=("Don't be late about the ladder.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:oh,? |please |come on,? )?(?:don't|dont|do not|stop) (?:be|being|acting like) (?:such )?{TIMID}(?=[.!]*$)",
        better=(Better("what worries you about it?", "ask", "asks openly"),),
        fires=("don't be such a wimp",),
        silent=("Don't be late.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?P<verb>ask|get|have|find|let|hire) an? (?:real|proper|true|native|genuine) (?:american|brit|briton|englishman|englishwoman|australian|canadian|english (?:person|speaker)|native|speaker) to (?P<do>(?:check|read|correct|proofread|edit|rewrite|look|write|translate)\b)",
        better=(
            Better("{verb} someone who writes English well to {do}", "plain", "asks for the skill, not the origin"),
        ),
        fires=("Ask a real American to check the text.",),
        silent=("Ask a real estate agent to check the text.",),
    ),
)
