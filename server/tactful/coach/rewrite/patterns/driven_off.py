# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than driving somebody off ("shut up", "shove your memo", "get lost with that"): an end to the talk, a no, the reason."""

from __future__ import annotations

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.hostile import INSULT
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("hostile", "dismissive", "judgmental", "demanding")
STOP = "sets the limit without the attack"
LATER = "puts the subject off without the attack"
REFUSES = "says no without the insult"
FACT = "says what is the case, without the insult"
SWORN = r"f(?:[*u]+(?:ck|k)?|\*+\w*|uck)"
OPEN = r"(?:(?:just|please|kindly|oh|and|now|och|oi|bro|mate|man|dude|then|so|honestly|would you|can you|will you),? )*"
SHUT = r"(?:shut (?:the [\w*]+ )?(?:up|it|(?:your|ur|yer) (?:[\w*]+ )?(?:mouth|face|trap|gob|gub|hole|cakehole|pie ?hole))|stfu|zip it|belt up|pipe down|button it|put a sock in it|give it a rest)"
NOW = r"(?:,? (?:now|already|please|pls|for once|for god's sake|ffs|will (?:you|u|ya)|would (?:you|u)|all of (?:you|u)|the (?:lot|pair|two) of (?:you|u)))*"
VOCATIVE = rf"(?:,? (?:you|u|ya|ye) (?!(?:are|were|will|can|have|had|did|do|and)\b)[^.!?;,]*|,? (?:mate|man|bro|pal|dude|{INSULT})|, (?-i:[A-Z])[\w'-]+)?"
# A name in small letters: "shut up karen".
NAMED = r" (?!(?:about|and|or|with|when|while|until|till|before|after|shop|down|off|in|out|on|up|again|properly|first|early|tight|quick|quickly|today|tonight|tomorrow|when|is|was|then|so|because)\b)[a-z]+"
UNASKED = r"(?:,? (?:nobody|no one|no-one|noone)(?:'s| is|s)? (?:talking to|speaking to|asked|asking|listening to) (?:you|u|ya))?"
OFF = rf"(?:get lost|get stuffed|get bent|drop dead|go to hell|{SWORN} off|(?:p[i*]ss|sod|bugger|naff|jog|clear|eff) (?:off|on)|beat it|do one|go away|(?:go )?{SWORN} yourself|{SHUT})"
# What the sentence behind it says, and not of the reader.
REASON = rf"(?!.*\b(?:you|u|your|ur|yours|yourself|cares?|{INSULT})\b)(?:(?:we|i|it|he|she|they|that|this|there|thats|its|im|nobody|no one)(?:'\w+)?|(?:the|my|our|no|some|people|all|both|half|two|three) [\w-]+(?: [\w-]+)?(?:'s)?) (?=[a-z])[^!?;]{{3,}}?"
SCORN = r"(?:(?:feeble|little|precious|stupid|pathetic|silly|damn(?:ed)?|d\*mn|bloody|rotten|poxy|lousy|crappy|cr\*ppy|useless|idiotic|sorry|crummy|moronic|pointless|f\*+\w*|fucking|f\*cking|sh\*tty|shitty) )*"
YOURS = rf"(?P<your>your|ur|yer|that|this|the|those|these) {SCORN}"
NOTHING = r"(?!(?:[\w*-]+ )?(?:phone|mouth|face|head|ego|attitude|keys?|badge|desk|hands?|things|bags?|dog|kid|mum|mother|wife|husband|son|daughter|child|children|family|money|notice|leave|invoice|bill|rent|shift|order|clipboard)\b(?= (?:with|and)\b|[.!,;]|$))"
SAID = r"(?:opinions?|complaints?|petition|memo|review|feedback|report|assessment|appraisal|audit|criticism|comments?|remarks?|verdict|advice|proposal|suggestions?|plan|idea|theory|warning|statement|claim|grievance|star rating|rating|lecture)"
OFFERED = r"(?:offers?|discount|voucher|quote|deal|contract|price|refund|promotion|invitation|job offer|terms|upgrade|extension|counter-?offer)"
SHOVED = r"(?:shove|stick|stuff|ram|cram)"
UP = r" (?:up (?:your|ur|yer|its|his|her|their)|where (?:the|it|you|no|your)|(?:back )?down your|in your (?:ear|pipe|eye)|back where)[^.!?;,]*"
COULD = rf"^{OPEN}(?:(?:you|u) (?:can|may|could) )?"


def shoved(noun: str) -> str:
    """The thing that somebody is told to shove, whichever way it is said."""
    what = rf"{YOURS}(?P<what>{NOTHING}(?:(?!and\b)[\w*'-]+ ){{0,3}}?{noun}(?: (?:of|about|on|for|from) (?:(?! and )[^.!?;,])+?)?)"
    return rf"{COULD}(?=take .* and |(?:shove|stuff) |{SHOVED} (?:your|ur|yer) |{SHOVED} .*{UP})(?:take (?=.* and )|{SHOVED} ){what}(?:,? and (?:{SHOVED}|bin|burn|choke|eat|jump|get lost|go to hell|{SWORN} off|drown|hang|swallow|frame)\b[^.!?;,]*|{UP}{VOCATIVE}|{VOCATIVE})[.!]*$"


PATTERNS = (
    Pattern(
        labels=("hostile", "judgmental"),
        regex=rf"^{OPEN}{SHUT}{NOW}{UNASKED}(?:{VOCATIVE}|{NAMED}){NOW}[.!]*$",
        better=(
            Better("let's leave it there, please.", "soften", STOP),
            Better("I'd like to stop here.", "plain", STOP),
        ),
        fires=("Shut up.", "shut your face, nobody asked you", "stfu already", "Oh shut it, you pompous windbag."),
        silent=("Shut the valve.", "We shut up shop at six.", "Shut it down."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{OPEN}{SHUT}{NOW}{VOCATIVE}{NOW}(?:,| -| –) (?P<why>{REASON})[.!]*$",
        better=(
            Better("could you be quiet, please, {why:calm}?", "ask", STOP),
            Better("please be quiet, {why:calm}.", "soften", STOP),
        ),
        fires=("Shut up, the client is on the line.", "shut it, there's a baby asleep next door"),
        silent=("Shut up, you fool.", "Shut up, nobody cares."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{OPEN}(?!{SHUT}){OFF}{NOW}{VOCATIVE}(?:,| -| –) (?P<why>{REASON})[.!]*$",
        better=(Better("{why}", "cut", FACT),),
        fires=("get lost, the course is full", "Drop dead, it's only a parking ticket."),
        silent=("Go away, you bore me.", "get lost, nobody cares"),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{OPEN}(?:go )?{SWORN} (?:you and )?(?P<your>your|ur|yer) {SCORN}(?P<what>(?:(?!and\b)[\w*'-]+ ){{0,3}}?[\w'-]+(?<!s)),? (?:it's|its|it has) been (?P<rest>(?!(?:a|an|the|nothing)\b)(?!.*\b(?:you|your|ur|u)\b)[^!?;]+?)[.!]*$",
        better=(Better("{your:low} {what} has been {rest}.", "plain", FACT),),
        fires=("f*** you and your invoice, it's been overdue for a month",),
        silent=("F*** your ticket, it's been a joke.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{OPEN}(?:go )?{SWORN} (?:you and )?(?:your|ur|yer|the|that|this) {SCORN}[\w*' -]+?,? (?P<why>(?!it'?s been\b){REASON})[.!]*$",
        better=(Better("{why}", "cut", FACT),),
        fires=("F*** your voucher, the counter is closed.",),
        silent=("Fix your voucher, the counter is closed.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{OPEN}(?:(?:go )?(?:to hell|drown|die|choke|rot)|go {SWORN} yourself|drop dead|away (?:n|and) \S+|{OFF}|(?:go )?{SWORN} (?:you|off))(?:,? and|,? with|,? about|,? you and) (?P<what>(?:your|ur|yer) {SCORN}(?P<thing>{NOTHING}(?:(?!(?:and|or|before|until|by|with)\b)[\w*'“”\"-]+ ?){{1,4}}?))(?: with (?:you|u))?(?: too| as well)?(?:,? (?:nonsense|crap|rubbish|garbage))?(?:,? (?:you|u|ya) [^.!?;]*|, (?:(?!and\b|or\b)[\w-]+ )?[\w-]+)?[.!]*$",
        better=(
            Better("could we leave your {thing:low} for now, please?", "ask", LATER),
            Better("I'd rather not go into your {thing:low} right now.", "plain", LATER),
        ),
        fires=(
            "Drop dead with your seating plan.",
            "go to hell and your spreadsheet with you",
            "piss off with your style guide, office parrot",
        ),
        silent=("Go to hell with your family.", "Go to lunch with your team."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{OPEN}(?:stop|quit|enough with) (?:(?:your|ur|yer|the) )?(?:whing(?:e?ing)|whining|moaning|crying|bitching|b\*+ing|banging on|going on|harping on|wittering(?: on)?|droning on|droning|rabbiting on|yapping|greetin|griping|bleating|nagging|blubbing|sobbing)(?: (?:at|to) (?:me|us))?,? (?:re|about|over) (?P<what>(?:the|your|ur|my|our|this|that|these|those|how|who) (?:(?!,? (?:or|and) (?:i|we|you|u)\b)[^.!?;,])+?)(?:,? (?-i:[A-Z])\w+)?(?:,? (?:or|and) (?:i|we)\b[^.!?;]*)?{VOCATIVE}(?=[.!?;,]|$)",
        better=(
            Better("let's leave {what:low} for now, please", "soften", LATER),
            Better("I'd rather not talk about {what:low} any more", "plain", LATER),
        ),
        fires=("stop whingeing about the kitchen rota", "Quit moaning about your parking space, you baby."),
        silent=("Stop talking about the rota.", "Stop crying."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{OPEN}(?:do not|don't(?: (?:you|u) dare)?|dont|never|stop) (?:come|coming) (?:(?:whining|crying|moaning|bleating|running|bitching|sobbing|complaining|whingeing|griping)(?: back)?|back)(?: to (?:me|us|(?:my|our) (?:door|desk|office|team)))?(?P<again> (?:ever )?(?:again|any more|anymore))? (?:about|with|over) {YOURS}(?P<what>[^.!?;,]+?){VOCATIVE}[.!]*$",
        better=(
            Better("please don't come to me about {your:low} {what}{again:again}.", "soften", STOP),
            Better("I'd rather not discuss {your:low} {what}{again:again}.", "plain", STOP),
        ),
        fires=("Don't come crying to me about your precious parking permit.",),
        silent=("Don't come to the office about the lease.",),
    ),
    Pattern(
        labels=LABELS,
        regex=shoved(SAID),
        better=(
            Better("I don't agree with {your:low} {what}.", "plain", REFUSES),
            Better("I'd rather not go into {your:low} {what}.", "soften", REFUSES),
        ),
        fires=(
            "Take your feeble complaint and shove it.",
            "you can stick your review where the sun doesn't shine",
            "Shove that proposal up your backside, Clive.",
        ),
        silent=("Take your report and send it.", "Stick the report on the board."),
    ),
    Pattern(
        labels=LABELS,
        regex=shoved(OFFERED),
        better=(
            Better("my answer to {your:low} {what} is no.", "plain", REFUSES),
            Better("I'm turning down {your:low} {what}.", "soften", REFUSES),
        ),
        fires=("You can stuff your discount.", "take your lousy voucher and choke on it"),
        silent=("Stick the voucher in the bag.",),
    ),
    Pattern(
        labels=("hostile", "demanding"),
        regex=r"^(?:just |and |now )?(?:keep|get) (?:your|ur|that|those|yer) (?:[\w*-]+ )?(?:smirk|face|hands|paws|mitts|claws|fingers|beak|mug|backside|arse) (?:away from|off(?: of)?|out of) (?P<what>(?:my|our|the|his|her) [^.!?;,]+?)(?:,? (?:you|u) [^.!?;,]*)?[.!]*$",
        better=(
            Better("please stay away from {what}.", "soften", STOP),
            Better("could you leave {what} alone, please?", "ask", STOP),
        ),
        fires=("Keep your grubby paws off my toolbox, you thief.", "get that smug face away from our clients"),
        silent=("Keep your hands off.",),
    ),
)
