# ruff: noqa: E501  a regular expression is easier to read in one piece
"""How a sentence says what the reader did or left undone, and what of it no passive can say."""

from __future__ import annotations

import re

from tactful.coach.rewrite import clauses, orders, verbs
from tactful.coach.rewrite.marks import INSIDE
from tactful.coach.rewrite.patterns.blaming import INTRANSITIVE

# What no plain passive can be built from.
NOT_PASSIVE = (
    r"(?!(?:did|had|were|was|could|should|would|said|thought|knew|hoped|waited|came|went|sat|slept|let|wanted|cost|got|seemed|looked|liked|loved|needed|meant|stood|became|felt|happened|agreed|insisted|decided|asked|fancied"
    r"|wondered|tried|failed|forced|indeed|need|instead|managed|treat|feed|speed|exceed|proceed|succeed|bleed|hated|bothered|helped|enjoyed|preferred|lied|died|red|hundred|bed|shed|sped|pretended|claimed|complained|reckoned|ended|ran|joined|caused|broke up)\b)"
)
CROWD = r"(?:crooks|thieves|swindlers|cheaters|fraudsters|scammers|criminals|clowns|idiots|morons|cowboys|amateurs|fools|muppets|liars|vultures|bandits|robbers|animals|geniuses|jokers|cheats|sharks|lot|people|guys|two|three)"
STAFF = r"(?:own )?(?:team|crew|lads|staff|people|office|guys|lot|side|colleagues?|company|department|drivers?|firm|boys|shop|technicians?|movers|clerks?|agents?|cleaners?|movers|plumbers?|electricians?|fitters?|men|boys|children|kids|pupils|students|engineers?|predecessor)"
BY_YOU = (
    rf"(?:(?:you|u)(?: (?:(?:bunch of|pack of|gang of|bloody|damn|absolute|useless|stupid|lazy|greedy|filthy|lying|incompetent) )*{CROWD})?"
    rf"|(?:someone|somebody|one person|a person) (?:\(you\)|with your (?:name|initials|badge|login)|(?:at|on|in|from) your (?:end|office|side|team|house|shift|desk))"
    rf"|(?:someone|somebody) \((?:you|u)\)|one of (?:you|your (?:people|lot|team|lads|boys|drivers|staff))"
    rf"|your (?:(?:useless|stupid|lazy|incompetent|fraudulent|crooked|dishonest|shady|rotten|clumsy|clueless|careless|sloppy|so-called|bloody|damn) )*(?:{STAFF}|{CROWD}))"
)
ADVERBS = r"(?:(?:just|then|also|again|simply|clearly|obviously|once more|apparently|actually|happily|conveniently|still|already|kindly|somehow|managed to|only|even) )*"
# Where a clause may open.
OPEN = r"(?P<open>(?:^|^(?:(?:last|this|on|in|at|by) (?:[\w'’.]+ ){1,3}|(?:yesterday|today|twice|again|again,|yesterday,|today,|(?:the|that) (?:second|minute|moment|day|week)|(?:argh|ugh|oh|ah|oi|hey|omg|wow|well|look|unfortunately|still|so|sorry|honestly),?) )|[,;:–—-] |\b(?:because|cause|cos|coz|cuz|bc|wen|and|so|that|when|until|till|since|but|after|once|as|how|why|where|while|before|if|then|the second|the minute|the moment) ))"
BASE = r"(?P<verb>(?!be\b|have\b|want\b|like\b|care\b|think\b|know\b|mean\b|need\b|listen\b|reply\b|answer\b|say\b|tell\b|ask\b|come\b|go\b|look\b|try\b|help\b|let\b)[a-z-]+)"
PAST = rf"(?P<verb>{NOT_PASSIVE}[a-z-]+)"
# Up to a mark, or to where another clause begins.
REST = rf"(?P<rest>(?:[^.!?;,:–—]|{INSIDE})+?)(?=(?!{INSIDE})[.,!?;:–—]|$| (?:and|but|so|because|which|before|after|then) (?:now |then |also )?(?:(?!the\b|a\b|an\b){clauses.SUBJECT})\b| (?:and|but|so|because) (?:now |then |also )?(?:the|an?) \w+(?: \w+)? (?:is|was|has|had|are|were|have|got|went|came|found|lost)\b| (?:{clauses.SUBJECT}) ?(?:'d|'ll|would|could|might|wouldn't|couldn't)\b| (?:the|our|my|two|three|four|five|half|all) (?:[\w-]+ ){{1,2}}(?:would|could|might|wouldn't|couldn't)\b)"
PARTICLE = r"(?P<part>(?:through|out|off|up|back|away|down|in|on(?! (?:the )?\d)|over) )?"

MISSED = re.compile(
    rf"{OPEN}{BY_YOU} {ADVERBS}(?:(?:failed|forgot|neglected|omitted|refused) to|didn'?t|dint|did not|never|couldn't be bothered to|could not be bothered to)(?: even| bother to| bothered to| once| properly)* {BASE} {PARTICLE}{REST}",
    re.I,
)
DID = re.compile(rf"{OPEN}{BY_YOU} did (?:just |in fact |indeed )?{BASE} {PARTICLE}{REST}", re.I)
DONE = re.compile(rf"{OPEN}{BY_YOU} {ADVERBS}{PAST} {PARTICLE}{REST}", re.I)
HAVE_DONE = re.compile(
    rf"{OPEN}{BY_YOU}(?:'ve| have|'ve just| have just| have now|(?P<had> had)) {ADVERBS}(?P<not>not |n't )?(?P<verb>[a-z-]+) {PARTICLE}{REST}",
    re.I,
)
IF_DONE = re.compile(
    rf"(?P<open>(?:^|[,;:] |\b)(?:had|if)) {BY_YOU}(?P<had>'d| had(?:n't)?)? {ADVERBS}(?P<not>not )?(?:bothered to )?(?P<verb>[a-z-]+) {PARTICLE}{REST}",
    re.I,
)
# "You sat on the form for a month", and not on the wall.
SAT = re.compile(
    rf"{OPEN}{BY_YOU}(?:'ve| have| had|'d)? {ADVERBS}(?P<verb>sat|slept|(?:was|were|been) (?:sitting|sleeping)) on (?!(?:the|a|an|your|my|our|his|her) (?:[\w-]+ )?(?:wall|table|chair|bench|sofa|couch|floor|step|stairs|seat|bed|fence|bus|train|side|desk|lap|bag|box|bonnet|grass|sofa)\b){REST}",
    re.I,
)
# "Because you can't label a backup".
CANNOT = re.compile(
    rf"(?P<open>\b(?:because|cause|cos|coz|cuz|bc|since|as) ){BY_YOU} (?:can't|cannot|can not|couldn't|could not|won't|wouldn't|would not|will not) (?:even |be bothered to )?(?!tell|hold|keep|be\b|see|make|wait|stand|stop|remember|bear|take\b|manage|find|get\b|give|spell|speak|hear|understand|afford|resist)(?P<verb>[a-z]+) (?=(?:the|an?|my|our|this|that|these|those|his|her|their)\b)(?!a (?:calendar|clock|map|watch)\b){REST}",
    re.I,
)
# "the bins you put out on the wrong day".
RELATIVE = re.compile(
    rf"(?P<open>(?P<noun>\b(?:the|that|this|those|these|every|all the|our|my|his|her|their) (?:[\w'’-]+ ){{0,3}}?(?P<head>[\w'’-]+)) )(?:that |which )?{BY_YOU} {ADVERBS}(?P<verb>{NOT_PASSIVE}[a-z-]+)(?P<tail>(?: (?:out|off|up|back|away|down|in|on|over|at|from|for|with|without|by|to|before|after|during|yesterday|last|this|so|under)\b[^.!?;,:–—]*)?)(?=[.!?;,:–—]|$)",
    re.I,
)
LEFT = re.compile(r"\b(?:you|u|yours|yourself|yourselves)\b", re.I)
VOCATIVE = re.compile(
    rf",? (?:my )?(?:darling|sweetie|sweetheart|sunshine|genius|champ|pal|buddy|clown|princess|hero)(?=[.!]*$)|,? you (?:(?:bloody|absolute|complete|total|utter|useless|stupid|lazy) )*{CROWD[:-1]}|crook|thief|clown|idiot|moron|fool|muppet|liar|genius)(?=[.!?]*$)",
    re.I,
)
IT_WAS = re.compile(r"^it(?:'s| is| was) (you|u|your \w+)(?: alone| yourself)? (?:who|that) ", re.I)
NONE_BUT = re.compile(r"\b(?:nobody|no one|no-one) (?:but|except|else but) (you|u|your \w+)\b", re.I)
YOURS = re.compile(
    r",? and (?:the|that|it|this)[^,.;]*? (?:was|is|were) (?:yours|on you|down to you|your (?:shift|job|turn|watch|call|idea|doing))(?=[.!]*$)",
    re.I,
)
# What adds a sting and no fact.
SNEERS = re.compile(
    r",? (?:and|so) here we (?:are|go)(?: again)?(?=[.!]*$)|\s*[🙄🙃😒😏😤😡👏🤷]+(?=[.!]*$)| ?(?:btw|fyi|lol)(?=[.!]*$)",
    re.I,
)
BACK_TO_YOU = re.compile(
    r"\b(?:you|your|yours|yourself|mirr?or|culprit|like an?|as if|as one|as though|into an? (?:soap|circus|joke|mess|drama|nightmare|war|farce|zoo|comedy))\b",
    re.I,
)
UNDONE = re.compile(
    rf"{OPEN}(?:nobody|no one|no-one|none of you|not one of you|no one of you)(?: (?:on|in|at|from|of) (?:your|the|this) (?:[\w-]+ ){{0,2}}?(?:team|shift|side|crew|staff|office|desk|department|floor|end|watch))? (?:even |bothered to |ever |actually )*(?P<verb>(?!was\b|is\b|has\b|had\b|came\b|went\b|else\b)[a-z-]+) {REST}",
    re.I,
)
OPENED = re.compile(r"\W*(?:in|on|at|for|from|with|after|before|by|to|under|during|as)\s*$", re.I)
UNIT = re.compile(r"(?:\b[A-Z]\w*|page|room|number|gate|line|row|step|clause|section)$")
LOST = re.compile(r"lost|broke|mislaid|damaged|misplaced|bent|snapped", re.I)
# "1,200 euros", and whom somebody is told something.
AMOUNT = re.compile(r"[$€£]?\d[\d,.]*\d(?: [a-z]+s)?(?= (?:from|of|to|in|on|at|for|with|without)\b|$)", re.I)
# What a thing is for, up to when it happened: " to room 4.12" of " to room 4.12 on Friday".
LINKED = re.compile(
    r" (?:to|for|of|from) .+?(?=$| (?:on (?:the )?(?:\d|\w+day\b)|yesterday\b|today\b|again\b|twice\b|(?:last|this) \w+$|at (?:\d|noon)|before\b|after\b|during\b))",
    re.I,
)
TELLS = re.compile(r"tell|told|ask|asked|warn|warned|inform|informed|remind|reminded|notified", re.I)
PERSON = re.compile(
    r"(?:the|our|my|your|his|her) (?:[\w-]+ )?[\w-]+(?= (?:about|of|that|to|in|on|before|until|which|where|when)\b)",
    re.I,
)
RUN_IN = re.compile(r" (?:we|i|he|she|they|it) [a-z]", re.I)
# What takes no article.
BARE = re.compile(
    r"(?:(?!the\b|an?\b|to\b)[a-z-]+ )?(?:code|water|food|money|paint|salt|data|wine|oil|cash|stock|paper|soap|grease|sand|cement|milk|meat|fish|bread|sugar|glue|petrol|diesel|fuel|equipment|furniture|luggage|software|information|confidential \w+)(?= (?:at|on|in|to|into|from|for|with|without|over|under|behind|before|after|during|near)\b|$)",
    re.I,
)
TIME = re.compile(
    r"(?:time|moment|day|week|month|year|morning|afternoon|evening|night|hour|minute|weekend|second|way|reason|fact|\w+day|ones?|that|least|first|last|thing|people)s?",
    re.I,
)
MISTYPED = re.compile(r"\b(?:didnt|dint)\b", re.I)
KNOWN = orders.IMPERATIVES | verbs.IRREGULAR.keys()
PARTICIPLES = frozenset(done for _, done in verbs.IRREGULAR.values()) - INTRANSITIVE
