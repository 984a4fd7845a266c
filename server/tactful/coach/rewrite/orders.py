# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Orders: how they begin, and the words that add pressure and no information."""

from __future__ import annotations

import re

from tactful.coach.rewrite.verbs import inflect

# Verbs that may open an order. A word that is also a noun ("report", "log") needs an object to count: see `ORDER`.
_IMPERATIVES_WORDS = """
accept add adjust advise agree amend answer apologise apologize approve arrange ask assign attach attend bin block
book bring bump buy call cancel carry change charge check chase clean clear close skip photograph collect come
complete confirm contact copy correct cover create credit cut deal delete deliver deploy describe disable dispatch do
double-check download draft drop edit email empty enable ensure enter escalate explain file fill find finish fix
follow forward gather get give go hand handle hold hurry identify include inform install investigate invite issue join
keep learn leave let lift list log look lower make mark measure meet merge modify move mute notify obtain open order
organise organize pack park pass pay phone pick place plan post prepare present press print process proceed produce
provide pull push put quote raise rate read rebase rebuild rebook recheck reconcile redo reduce refund register release
remove rename repair replace reply report resend reset resolve respond restart restore retract return revert review
revise rewrite re-write ring roll run save scan schedule sell send separate serve set settle share ship show shut sign
sort speak start state stay stop store submit supply swap switch take talk tell test tidy transfer translate turn type
unblock undo uninstall update upgrade upload use verify wait wash wipe withdraw work wrap write
name bag boil carry choose click consider tap untick cook count deduct dial dry dump erase fetch flag flip help hire inspect insert label lay listen load migrate mop paint photocopy play quarantine
record visit declare peel plug polish proofread rank reboot recount rehearse rerun rinse scan screenshot scrap scrub select smile stack stamp stick sweep text throw
tow train treat try unload unlock unplug vacate decide reconsider recalculate reprint reschedule reopen retest relabel cease walk watch water wear
lock unpack weigh calibrate disinfect
"""
IMPERATIVES = frozenset(_IMPERATIVES_WORDS.split())

# Of these, the ones that are nouns as often: they open an order only with an object or a particle behind them.
_NOUNS_TOO_WORDS = """
answer bin block book bump call cancel change charge check clean clear close complete contact copy correct credit cut
deal drop download draft edit email empty file fill find fix follow hand handle hold hurry issue keep learn leave lift
list log look lower mark measure move name order pack park pass pay phone pick place plan post present press print
process produce pull push quote raise rate release rename repair reply report reset return review ring roll run save scan
schedule separate open share ship show shut sign sort start state stay stop store supply swap switch talk test
transfer turn type update upgrade upload use wait wash wipe work wrap display redo do
bag boil cook count dial dump flag flip help label load mop paint play plug polish record visit rank scan screenshot scrap select smile stack stamp stick sweep
text throw tow train treat try walk watch water wear refund dispatch register restart reboot
"""
_NOUNS_TOO = frozenset(_NOUNS_TOO_WORDS.split())
_BEHIND = (
    r"(?:the|your|my|our|his|her|their|a|an|this|that|these|those|it|them|me|us|him|all|every|both|each|one|two|three|up|down|off|on|in"
    r"|out|back|over|through|to|at|with|for|from|by|before|now|again|today|tonight|until|till|til|page|pages|section|everything|everybody"
    r"|what|which|who|how|where|whatever|ringing|calling|texting|whichever|within|[£$€₦#]?\d+|(?-i:[A-Z])[a-z]+)"
)
# Opens an order: a verb in its base form that cannot be a noun where it stands.
ORDER = rf"(?:\b(?:{'|'.join(sorted(IMPERATIVES - _NOUNS_TOO))}|have(?= (?:your|the|my|our|their|his|her|this|that|these|those)\b)|be(?! (?:not|sure to)))\b|\b(?:{'|'.join(sorted(_NOUNS_TOO & IMPERATIVES))})\b(?=,? {_BEHIND}\b| or\b|[.!]*$)(?<!phone)|\bphone(?= (?!off\b|on\b){_BEHIND}\b))"
# At the start of a sentence flagged as demanding, any other bare word before an article or the like is a verb, too.
NO_VERB = (
    "blue|red|green|black|white|same|bigger|smaller|better|faster|louder|later|told|took|had|has|should|could|would|did|was|were|made|got|gave|left|have a|all|also|although|and|anyway|as|at|before|behind|bet|bless|both|but|by|damn|even|every|everybody|everyone|far|for|from|half|here"
    "|how|if|in|into|is|just|like|maybe|more|most|na|next|no|nobody|not|of|off|on|once|one|only|or|out|over|pity|plus|pray|quite|shame|since"
    "|so|some|still|such|than|thank|that|then|there|this|though|through|till|time|to|under|unless|until|up|was|what|when|where|which"
    "|while|who|why|will|with|without|yes|yet|you|your"
)
ANY_ORDER = rf"(?!(?:{NO_VERB})\b)[a-z][a-z-]+(?<!s)(?<!ed)(?<!ing)(?<!ly) (?=(?:the|your|my|our|this|that|these|those|it|them|him|me|us|every|all|an?)\b)"
_BASE_OF_ING = {inflect(verb, "ing"): verb for verb in IMPERATIVES}


def base_of_ing(word: str) -> str | None:
    """The verb of an -ing form, for verbs that may open an order."""
    return _BASE_OF_ING.get(word.lower())


# Closing words that add pressure and no information.
PRESSURE = (
    r"(?:[,.!]? (?:and |with )?(?:(?:i(?:'m| am)|we(?:'re| are)) not interested in [^.!?,]*|don'?t argue|whatever else (?:you|is)[^.!?,]*|no matter (?:what|how|who|when|where|the) [^.!?,]*|how (?:many times|often) (?:do|must|should|shall|did|have) i\b[^.!?]*|and i mean \w+|how you (?:do|arrange|manage) it is\b[^.!?]*|what(?:'s| is) so hard about (?:it|that)|no (?:swapping|swaps|haggling|discussion|excuses|stor(?:y|ies)|arguments?|exceptions?|buts|delays?)|without (?:discussion|exception|fail|excuses)"
    r"|period|full stop|end of(?: story| discussion)?|final(?: na)?|that(?:'s| is) (?:that|final|the end of it|an order)"
    r"|this is not a (?:discussion|request)|i (?:do not|don't|dont|won't|will not) (?:(?:wish|want) (?:to (?:hear|discuss|argue|debate|talk|know)\b|(?:any |your )?(?:excuses|discussions?|arguments?|debate|drama|stories))|care|be discussing|dis\w+)[^.!?]*|whatever it takes|or else"
    r"|(?:we|i)(?:'re| are|'m| am)(?: not|n't) asking|nobody(?:'s| is)? ask(?:s|ing|ed)\b[^.!?,]*|\w+ or no \w+|,? not an? (?:single )?(?:\w+ )?(?:excuse|story|discussion|debate|lecture|sermon|essay|novel|request|question|suggestion|speech|joke|minute|second|moment) ?[^.!?,]*|i(?:'m| am) not (?:an? |your |asking|going to ask|here to )[^.!?,]*|(?:i|we) (?:haven't got|don't have) all day|you(?:'re| are) wasting (?:my|our) time"
    r"|no (?:sulking|whining|moaning|complaining|arguing|drama|nonsense|questions)(?: (?:from|about) [^.!?,]+)?|stop being \w+|don't sleep on it|get on with it|(?:and )?(?:faster|quicker) than last time|and (?:make it|be) (?:quick|snappy|fast)"
    r"|not asking|pronto|i mean it|i(?:'m| am) not debating it|(?:finished|ready|done) or not|not excuses|no theatrics|no sob stories|and no sulking|shade or no shade|understood|talk later|for once|already|(?:make it|be) quick|keep it short|don't (?:even )?ask(?: me)?(?: again)?|don't bother replying"
    r"|don't make me (?:ask|repeat|say|chase)[^.!?]*|the lot of you|this instant|sick or not|like it or not|spare (?:me|us) [^.!?]*|(?:do not|don't) come back (?:to me )?with \w+(?: \w+)?"
    r"|your \w+ (?:can|will have to) wait\b[^.!?]*|(?:i|we) (?:don't|do not|dont|couldn't) care\b[^.!?]*|(?:i )?(?:accept|take) no (?:other )?(?:answers?|excuses)"
    r"|(?:this|that)(?: is not| isn't|'s not) (?:a )?(?:request|discussion|democracy|negotiable|optional|up for \w+)|(?:i )?(?:won't|will not|am not|'m not) (?:be )?discuss(?:ing)? (?:it|this)|no ifs[^.!?]*"
    r"|whether (?:it suits you|you like it)(?: or not)?|nobody asks why|(?:i )?accept no [^.!?,]*|that(?:'s| is) all (?:i have|there is) to say|there is nothing (?:more |further |else )?to (?:discuss|say|add)"
    r"|(?:i|we) (?:won't|will not) have (?:an? |any )?(?:debate|argument|discussion)[^.!?]*|(?:don't|do not|dont) (?:whine|moan|dawdle|sulk)|not a (?:minute|second) later|before (?:you|u) (?:so much as|even) [^.!?,]+|before you (?:breathe|blink)|before i(?:'ve| have) counted[^.!?,]*|(?:be )?quick about it|i(?:'m| am) not (?:discussing|arguing)[^.!?,]*"
    r"|no whining|quit whining|move it|chop chop|hop to it|got it|clear|capisce|are we clear|go)(?!\w))"
)
# An end to the job, or the like, is no consequence that a request can name; that it must be done is.
OR_THE_JOB = r",? or (?:(?:you )?hand (?:in|me|over)|get off my|find yourself another|start looking|don't take lunch|take your (?:jacket|coat|hat|things)|wave goodbye|find another (?:job|employer|career|hobby|team)|you(?:'re| are) (?:out|fired|gone|done|off|finished)|don't (?:bother|come|take)|dont (?:bother|come|take)|forget (?:your|about your) (?:job|shift|career|promotion)|collect your|pack (?:up|your)|clear your desk|look for (?:another|a new)|you (?:don't|won't|can) (?:work|find|go|leave)|lose your (?:job|position|desk|badge)|you may go|no (?:job|work|shift)$)\b.*"
# A fragment that belongs to the order before it: "Fix the door. Now."
FRAGMENT = r"(?:(?:right )?now|today|tonight|asap|immediately|at once|pronto|period|full stop|no (?:swapping|swaps|haggling|discussion|excuses|stor(?:y|ies)|arguments)|end of story|talk later)[.!]*"
# A sentence that opens with an order, and would take a request with it.
ASKS = re.compile(rf"\W*(?!save (?:me )?(?:the|your) (?:excuses|tears|drama)\b){ORDER}", re.I)
