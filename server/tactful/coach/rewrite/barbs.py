# ruff: noqa: E501  a regular expression is easier to read in one piece
"""What a barb is known by, and what may be left of its sentence when it goes."""

from __future__ import annotations

import re

# Where the flag lies on a whole sentence, what goes must show that it is the barb.
BARB = re.compile(
    r"\b(?:you|u|your|ur|yours|yourself|you(?:'re|'d|'ve|'ll)|ya|nobody|no one|everyone|everybody|we all|lol|bless|sweet\w*|pet|love|darling|honey|hun|dear|mate|pal|genius|ma'am|sir"
    r"|obvious\w*|clear\w*|simpl\w+|slow\w*|again|already|finally|always|never|even|just|only|surely|typical\w*|lazy|sloppy|careless|stupid|dumb|idiot\w*|clown\w*|useless|hopeless|pathetic|rubbish|crap"
    r"|garbage|nonsense|ridiculous|joke|liars?|calm|relax|chill|breathe|breath|baby|child\w*|kid|kids|nephew|toddler|grown-?ups?|adults?|boring|yawn|blah|whatever|cares?|drama\w*|precious|cute|adorable|lovely"
    r"|bravo|great|wonderful|marvellous|brilliant|amazing|nice|congrat\w*|thank\w*|grateful|glad|delighted|enjoy\w*|must be|imagine|dare say|gather|hardly|scarcely|barely|mind|fault|because of|thanks to"
    r"|let me|shall i|i'll|explain|repeat|told|said|old|young|girls?|boys?|lads?|ladies|wom[ae]n|m[ae]n|mums?|moms?|mothers?|husband|wife|foreign\w*|english|people like|those people|these people|they|(?:what|why) (?:it|they|that)(?:'s|'re| is| are)? (?:there|meant|here) for|dog|like an? \w+|as an? \w+)\b|[🙄🙃😏😒👏🍼🐟]",
    re.I,
)
# What makes a message of words without a verb: "spike tape gone".
STATE = re.compile(
    r"\b(?:\w+ed|gone|lost|off|missing|out|down|late|wrong|red|empty|full|stuck|open|closed|again|broken|done|due|needed|left|ready|low|high|wet|cold|hot)\W*$"
    r"|\b(?:at|by|on|before|until|till) (?:\d|noon|\w+day)",
    re.I,
)
COUNTED = re.compile(
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|second|third|fourth|fifth|another) [a-z]+ (?:in|on|at|of|for|from|since|today|this|again)\b",
    re.I,
)
# What is left of a barb and not of its message, where the flag lies on it as well.
REMNANT = re.compile(
    r"(?:it(?:'s| is| was|'ll| will| won't)|its|that(?:'s| is| was)|this is|you(?!r)(?:'\w+)?|u)\b", re.I
)
IRONIC = re.compile(r"(?:i|we)(?:'\w+)?\b", re.I)
NAMED = re.compile(r"(?<=\s)[A-Z][a-z]+")
WARNS = re.compile(r"(?:(?:be )?careful|mind|remember|watch|keep it)\b", re.I)
# "Give it to a chap": the order still chooses by group.
BY_GROUP = re.compile(
    r"\b(?:an?|some|one of (?:the|our)) (?:\w+ ){0,2}(?:chap|guy|lad|man|bloke|boy|fella|girl|lady|woman|gentleman|native|local)s?\b"
    r"|\b(?:skip|keep|leave|move) (?:him|her|them)\b",
    re.I,
)
FIGURES = re.compile(r"\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tomorrow|tonight)\b", re.I)
# Openings that lean on the sentence before: cut that, and they point at nothing.
LEANS = re.compile(
    r"\W*(?:(?:that|this)(?:['’]s| (?!(?:week|weekend|month|quarter|year|morning|afternoon|evening|time|spring|summer|autumn|winter|\w+day)\b)\w+)|(?:these|those) (?:are|were|will|would|had|can|could)|because of (?:that|this|it)|them|both|neither|either|which|so|then"
    r"|otherwise|(?:until|till|by|before|since|after) (?:then|that)|that said|hence|therefore|thus|yours|mine|ours|theirs|and|but|or|also|instead|still|yet|no,|yes,|the (?:same|latter|former|rest|other)|either way|as if)\b",
    re.I,
)
# These may point further back, if anything stands there.
MEANS = re.compile(r"\W*(?:it|its|they|their|he|she|his|her)\b", re.I)
# A reproach that says what was done: that is news, and better said without the reader than left out.
DEED = re.compile(
    r"\b(?:\w+ )?(?:you|u|your (?:\w+ )?\w+)(?:'ve| have| had)? (?:\w+ly |just |then )?\w+ (?:it (?:off|out|up|down)|(?:the|a|an|my|our|that|this|those|these|his|her|their|\d+|two|three|four)\b)",
    re.I,
)
# A reproach that tells nothing new.
VAGUE = re.compile(
    r"\b(?:always|never|typical\w*|as usual|as ever|again|your (?:own )?fault|guess who|genius|surprise|what did you expect|congratulations|bravo|well done|thanks to you|choir|hope you)\b|\?\W*$",
    re.I,
)
# What no cut may keep: it goes on insulting.
SPITEFUL = re.compile(
    r"\b(?:good riddance|look at you|(?:the (?:whole )?[\w-]+|every(?:one|body)(?: (?:on|in|at) [\w ]+?)?)(?: can| will)? (?:shows?|proves?|knows?|sees?|tells?) (?:it|that|so)|do the thinking|go ahead|sue us|take a (?:pill|number|nap)|have a cry|(?:was|is|were|are) (?:yours|on you|your (?:job|turn|responsibility|doing))|leave the (?:thinking|maths?|numbers)|get used to|give it (?:a few|some|\w+) years|get over it|yours to (?:enjoy|keep|explain)|deal with it|live with it|grow up|move on|join the queue|for all i care|coward|shove it|stuff it|your (?:face|mouth|brain))\b",
    re.I,
)
# What is left of a threat is its announcement.
ANNOUNCED = re.compile(
    r"\W*(?:every \w+(?: (?:in|on|at|from) [\w ]+?)? will (?:hear|know|learn|read|see)|(?:i|we)(?:'ll| will| shall| come\b| am going to|'m going to| know where))\b",
    re.I,
)
# What drives somebody off is no milder for standing alone.
DRIVES_OFF = re.compile(
    r"\W*(?:please )?(?:shut (?:up|it|your)|stfu|get lost|pack your (?:desk|things|bags)|crawl|wipe that|go to hell)\b",
    re.I,
)
# Orders that only insult.
INSULTS = re.compile(
    r"\W*(?:(?:just|please|kindly|now|go) )*(?:shut|bring (?:your|ur|a) (?:brain|manners|spine)|get off (?:your|ur) (?:\w+ )?(?:arse|ass|backside|butt|bum)|get (?:(?:this|that|it|your \w+|ur \w+|those|these)[^,]* out of my (?:sight|face|life|way|hair)|lost|out\b(?! the)|stuffed|a (?:life|grip|clue|room|job|hobby)|your head|over)|go (?:and )?(?:\w+(?: yourself| off)|cheat|play|cry|moan|rob|bother|annoy)|take (?:it|that|them) (?:to the|up with|elsewhere)|try (?:to act|teaching|working|doing|acting)|piss|clear off|bugger|sod|eat|keep (?:your|ur)|take (?:your|ur)|shove"
    r"|stick (?:it|your)|kiss|cry|save (?:it|your|ur|us|the (?:concerns?|complaints?|tears|drama|speech|sermon|lecture|excuses|sob stor\w+))|spare|resign|uninstall yourself|delete yourself|do (?:us|me|everyone|yourself) a favou?r|close your mouth|write it on|crawl|try to (?:keep up|picture|imagine|understand|follow)|wipe|wash your|learn|grow|wake|drop dead|jump|tell your|ask your|try (?:using|thinking))\b",
    re.I,
)
# Contempt and ill wishes, whole: nothing of such a sentence has to be said again.
CONTEMPT = re.compile(
    r"(?!.*(?:\d|\b(?:because|since|please|court|police|lawyer|fired|sacked|hr)\b))(?:(?:honestly|frankly|seriously|and|well),? )?(?:"
    r"(?:may|(?:i |we )?hope) (?:that )?(?:you|u|your|ur)\b[^.!?;:]*\b(?:die|dies|leaks?|rots?|break|breaks|fails?|burns?|drowns?|chokes?|floods?|crash|crashes|starves?|suffers?|collapses?|falls? (?:apart|off|down))\b[^.!?;:]*"
    r"|(?:i|we)(?:'ve| have)? (?:met|seen|scraped|flushed|trodden in|stepped in|wiped|known|had|peeled|coughed up)\b[^.!?;:]*(?:\bthan you\b|\b(?:better|smarter|brighter|cleverer)\b[^.!?;:]* (?:off|in|at|under)\b|\bmore (?:sense|brains?|talent|use|spine|wit|charm|respect|backbone)\b)[^.!?;:]*"
    r"|(?:nobody|no one|no-one|not one person)\b[^.!?;:]* (?:would|will|is going to|'d) (?:ever )?miss (?:you|u)\b[^.!?;:]*|(?:nobody|no one|no-one) (?:likes|wants|can stand) (?:you|u)\b[^.!?;:,]*"
    r"|(?:i|we)(?:'d| would) (?:have )?(?:gladly|happily|cheerfully) (?:have )?(?:throw|thrown|push|pushed|drown|drowned|strangle|strangled)\b[^.!?;:,]*"
    r"|(?:you|u)(?:'re| are|r)?(?: (?:all|both|such|just|really|honestly|truly|simply))* (?:an? )?(?:(?:absolute|complete|total|utter|bloody|real|pathetic|stupid|miserable|sorry|slimy|p[a*]thetic) )*"
    r"(?:useless|p[a*]thetic|worthless|disgusting|despicable|idiots?|morons?|clowns?|cretins?|fools?|waste of (?:space|oxygen|skin|air)|vermin|scum|parasites?|leech(?:es)?|worms?|toads?|rats?|swine)\b(?!,? (?:so|the)\b)[^.!?;:]*"
    r")[.!]*",
    re.I,
)
