# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than a threat or an insult with a demand inside: the demand, as firm as it was, without the attack."""

from __future__ import annotations

from tactful.coach.rewrite.orders import ORDER
from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

HARSH: tuple[FlagLabel, ...] = ("hostile", "demanding", "judgmental", "blaming", "passive_aggressive")
LIMIT = "says what is wanted, without the threat"
ASK = "asks for it, without the attack"
KEEPS = "keeps the demand, leaves the attack out"
# What would be done to the reader.
HARM = r"(?:make (?:your|ur) \w+ (?:a )?(?:hell|misery|miserable)|make (?:sure|you)\b[^.!?;,]*|break|kill|smash|bury|end you|finish you|destroy|ruin|hurt|burn|hunt|find (?:out where )?(?:you|where)|come (?:over|round|for|to|by)|come and|drag|throw|kick|punch|slap|hit|beat|strangle|skin|gut|shove|drop|have you|have the|rip|tear|show you|teach you|see you|set (?:the|my)|send (?:the boys|someone|my)|tell (?:everyone|the whole|your)|regret|be sorry|pay for (?:it|this|that)|wish|know what|lose (?:it|my temper|a|your)|live to|never work|cry|bleed|suffer)"
THREAT = rf"(?:(?:i|we) (?:break|smash|kill|burn|slap|punch|kick|hit|skin|bury) [^.!?;]*|(?:i|we|they|my \w+)(?:'?ll| will| shall|'m going to| am going to| swear)(?: personally| see to it that| make)* {HARM}\b[^.!?;]*|(?:you|u)(?:'ll| will| are going to|'re going to| can)(?: all| both| really)* {HARM}\b[^.!?;]*|(?:you|u)(?:'re| are) (?:dead|finished|done|toast|history|gone)\b[^.!?;]*|(?:see|watch) what happens[^.!?;]*|else\b[^.!?;]*|god help you\b[^.!?;]*|(?:don't|do not) (?:say|blame|complain)\b[^.!?;]*)"
DO = r"(?P<do>(?!try\b)(?:[a-z-]+) (?:my|the|our|that|this|me|him|her|them|it|us|your|a|an|foot|to|at|on|in|up|near|into|behind|around|over|one)\b[^.!?;,]*?)"

PATTERNS = (
    Pattern(
        labels=HARSH,
        regex=rf"^(?:(?:just|go on|you|dare to|if you(?: ever| so much as)?|so|well),? )*{DO},? (?:(?:just )?(?:once|one time|one more time|once more|one single time) more|once more|one more time|ever again|even once|one more)(?: time)?,?(?: and|,) {THREAT}[.!]*$",
        better=(
            Better("please don't {do:low} again.", "soften", LIMIT),
            Better("could you please not {do:low} again?", "ask", ASK),
        ),
        fires=(
            "touch my desk once more and you are dead",
            "Set foot in my registry one more time and I shall have the guards throw you out.",
        ),
        silent=("Touch the screen once more and it starts.", "Try it once more and you will see."),
    ),
    Pattern(
        labels=HARSH,
        regex=rf"^(?:(?:just|go on|you|dare to|if you(?: ever| so much as)?|so|well),? )*{DO.replace('(?!try', '(?!try again|try')},? again(?P<where> (?:in|at|on|to|with|before|behind) [^.!?;,]+?),?(?: and|,) {THREAT}[.!]*$",
        better=(
            Better("please don't {do:low} again{where}.", "soften", LIMIT),
            Better("could you please not {do:low} again{where}?", "ask", ASK),
        ),
        fires=("say that to me again in front of the crew and see what happens",),
        silent=("Say it to me again and I will write it down.",),
    ),
    Pattern(
        labels=HARSH,
        regex=rf"^(?:so |and |now |just |you (?:will|better|had better) )*(?P<do>(?:{ORDER})[^.!?;]*?),? or {THREAT}[.!]*$",
        better=(
            Better("please {do:low}.", "soften", LIMIT),
            Better("could you {do:low}, please?", "ask", ASK),
        ),
        fires=("Send the refund today or I will make your life hell.",),
        silent=("Send the refund today or I will cancel the order.",),
    ),
    Pattern(
        labels=HARSH,
        regex=r"^(?:you|u)(?:'re| are|r)(?: all| nothing but| just| such)* (?:an? )?(?:[\w-]+ )?(?:liars?|thie(?:f|ves)|crooks?|cheats?|idiots?|clowns?|jokers?|morons?|disgrace|joke|fools?|frauds?|scammers?|bandits?|useless|hopeless|pathetic|incompetent|lazy|impossible|unbelievable),? and (?P<who>i|we) (?:want|need|expect|demand) (?P<what>(?!to\b|you\b|nothing\b|no\b)[^.!?;]+)[.!]*$",
        better=(
            Better("could {who:pron} have {what}, please?", "ask", KEEPS),
            Better("please let {who:object_of} have {what}.", "soften", KEEPS),
        ),
        fires=("You are a liar and I want my 90 euros back by Monday.",),
        silent=("You are a star and I want a copy.",),
    ),
    Pattern(
        labels=HARSH,
        regex=r"^(?:you|u)(?: (?:bloody|filthy|greedy|lying|useless))*(?: (?:crooks|thieves|clowns|idiots|morons|cowboys|people|lot|guys|bandits|cheats|robbers|vultures|sharks))?(?:'ve| have) (?:had|kept|held|been holding|been sitting on|sat on) (?P<what>(?:my|our) [^.!?;,]+?) (?P<since>(?:since|for) [^.!?;,]+)[.!]*$",
        better=(
            Better("{what} has been with you {since}.", "soften", "says what happened, without the attack"),
            Better("could you tell me where {what} is? It has been with you {since}.", "ask", "asks openly"),
        ),
        fires=("You thieves have had my deposit since January.",),
        silent=("We have had your deposit since January.",),
    ),
    Pattern(
        labels=("demanding", "blaming", "hostile", "judgmental"),
        regex=r"^(?:you|u)(?:'d| had|)? (?:better|best) (?P<do>(?!be sorry|not\b|hope\b|watch\b|believe\b|run\b|start\b)[a-z]+\b[^.!?;]*?)(?:,? or (?:else|you|i)\b[^.!?;]*)?[.!]*$",
        better=(
            Better("could you {do:low}, please?", "ask", ASK),
            Better("please {do:low}.", "soften", LIMIT),
        ),
        fires=("You had better have the translation ready when I land.",),
        silent=("You better not.", "It had better be ready."),
    ),
    Pattern(
        labels=("demanding", "dismissive", "hostile"),
        regex=r"^(?:i|we) (?:don't|do not|dont|couldn't) care (?:how|what|who|whether|if|where|about)\b[^.!?;,]*,? (?:just |but )?(?P<what>(?:the|this|that|your|my|our|all|every|those|these) [^.!?;,]+?) (?:must|has to|have to|had better|needs? to|better|will|is going to) be (?P<rest>[^.!?;,]+)[.!]*$",
        better=(
            Better("could {what} be {rest}, please?", "ask", ASK),
            Better("{what} {what:need} to be {rest}, please.", "soften", KEEPS),
        ),
        fires=("I don't care how you do it, the stand must be up by noon.",),
        silent=("I don't care how you do it.",),
    ),
    Pattern(
        labels=("demanding", "dismissive", "hostile"),
        regex=rf"^(?:i|we) (?:don't|do not|dont|couldn't) care (?:how|what|who|whether|if|where|about)\b[^.!?;,]*, (?:just |but |so )*(?P<do>{ORDER}[^.!?;]*)[.!]*$",
        better=(
            Better("please {do:low}.", "soften", KEEPS),
            Better("could you {do:low}, please?", "ask", ASK),
        ),
        fires=("I don't care what the manual says, just open the gate.",),
        silent=("I don't care about the gate.",),
    ),
    Pattern(
        labels=("demanding",),
        regex=r"^(?:from now on,? |this time,? |and |so )*(?P<what>(?:the|this|that|all|every|both|each|your|my|our|those|these) [^.!?;,]*?) (?:is|are|has|have) to be (?P<rest>[^.!?;]+?)(?:, (?:i|we) (?:don't|do not|couldn't) care [^.!?]*)?(?: by (?:you|each of you|all of you)(?P<more>,? [^.!?;]*?)?)?[.!]*$",
        better=(Better("could {what:lower1} be {rest}{more}, please?", "ask", ASK),),
        fires=(
            "The graphs have to be redone tonight, I don't care who does it.",
            "This time every table is to be dried, stacked and shown to me before one of you goes home.",
        ),
        silent=("The table is to the left.", "It is to be seen."),
    ),
    Pattern(
        labels=("demanding",),
        regex=r"^(?P<what>(?:all|both|every|each) (?:(?:the|of the|your|my|our|\d+|[\w-]+) ){0,3}?[\w-]+|(?:the|your|my) [\w-]+s|all \d+) (?P<rest>(?:[a-z]+ed|done|sent|cut|put|written|back|clean|shut|closed) (?:by|before|within|until|till|tonight|today|tomorrow|this|in|at)\b[^.!?;,]*)[.!]*$",
        better=(
            Better("could {what:lower1} be {rest}, please?", "ask", ASK),
            Better("please make sure that {what:lower1} {what:is} {rest}.", "soften", KEEPS),
        ),
        fires=("all 40 corrected before lunch",),
        silent=("All the trays were sent before lunch, thanks.",),
    ),
    Pattern(
        labels=("demanding",),
        regex=r"^no (?P<what>(?!one\b|body\b|more\b|doubt\b|idea\b|way\b)[\w-]+(?: [\w-]+){0,3}?) (?P<when>(?:till|until|before|unless) [^.!?;,]+)[.!]*$",
        better=(Better("please, no {what} {when}.", "soften", "keeps the rule and adds a please"),),
        fires=("no lunch till the red ones are gone",),
        silent=("No one leaves till six.",),
    ),
    Pattern(
        labels=("demanding", "condescending", "hostile"),
        regex=r"^(?:and |so )?(?:you|u)(?:'ll| will| must)? (?P<do>(?:touch|change|say|send|sign|move|open|promise|write|post|buy|order|print|delete) nothing\b[^.!?;,]*)(?:, (?:ever|never|nothing|period|full stop|understood|clear|got it))?[.!]*$",
        better=(
            Better("please {do}.", "soften", "keeps the rule and adds a please"),
            Better("could you {do}, please?", "ask", ASK),
        ),
        fires=("You touch nothing else in this table, never.",),
        silent=("You said nothing else.",),
    ),
    Pattern(
        labels=HARSH,
        regex=r"^(?:just )?(?P<verb>say|send|write|post|make|pull|try|utter|tell|play|crack|dump|tip|leave|break|lose|file|put) (?:(?:me|us|her|him) )?(?:(?:just )?one more|another|one single) (?P<what>[^.!?;,]+?),? and (?:i(?:'ll| will| swear)|you(?:'ll| will|'re| are| won't)|youre|we(?:'ll| will)|see what)\b[^.!?;]*[.!]*$",
        better=(
            Better("please don't {verb:low} another {what}.", "soften", LIMIT),
            Better("could you please not {verb:low} another {what}?", "ask", ASK),
        ),
        fires=("Say one more word on that radio and I'll walk you to the gate myself.",),
        silent=("Send one more form and the file is done.",),
    ),
    Pattern(
        labels=("demanding",),
        regex=r"^(?:i|we) (?:demand|insist|expect|require|request|ask) that (?:you|your \w+) (?P<do>(?!are\b|be\b|is\b|have\b)[a-z]+ [^.!?;]*?)[.!]*$",
        better=(
            Better("could you {do}, please?", "ask", ASK),
            Better("please {do}.", "soften", KEEPS),
        ),
        fires=("I demand that you replace the washing machine by Friday.",),
        silent=("I demand a refund.",),
    ),
    Pattern(
        labels=("demanding",),
        regex=r"^(?:you|u)(?:'ll| will| must| shall) (?P<do>(?!be\b|have\b)[a-z]+ [^.!?;,]+?),? and (?:you|u)(?:'ll| will| must| shall)? ?do (?:it|so|that) (?P<when>(?:by|before|today|tonight|tomorrow|now|at|within|this|on|in) ?[^.!?;,]*)[.!]*$",
        better=(
            Better("could you {do} {when}, please?", "ask", ASK),
            Better("please {do} {when}.", "soften", KEEPS),
        ),
        fires=("You will refund the deposit, and you will do it today.",),
        silent=("You will see it.",),
    ),
    Pattern(
        labels=("demanding",),
        regex=r"^(?:you|u)(?:'re| are|r) (?P<ing>[a-z]+ing) (?P<rest>[^.!?;,]+?)(?:,? (?:dont|don't|do not|no) (?:argue|complain|moan|arguing|complaining|moaning|buts|excuses|discussion|fuss)[^.!?]*)?[.!]*$",
        better=(
            Better("could you {ing:base_ing} {rest}, please?", "ask", ASK),
            Better("please {ing:base_ing} {rest}.", "soften", KEEPS),
        ),
        fires=("u are covering for lena tonight, dont argue",),
        silent=("You are being kind to me.",),
    ),
    Pattern(
        labels=("demanding",),
        regex=r"^(?P<what>(?:your|ur) (?:company|office|team|people|crew|firm|side|bank|driver|staff|department|boss|man)) (?P<verb>[a-z]+s) (?P<rest>(?!.*\bor\b)[^.!?;,]+?)(?: itself)?(?:,? (?:no|and no|without|period|full stop|end of)\b[^.!?]*)?[.!]*$",
        better=(
            Better("could {what} {verb:base_s} {rest}, please?", "ask", ASK),
            Better("please have {what} {verb:base_s} {rest}.", "soften", KEEPS),
        ),
        fires=("ur side signs the form today itself, no discussion",),
        silent=("Your team likes the form.",),
    ),
)
