# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than a threat: what is asked, with the step that would really follow where there is one, and the limit without it."""

from __future__ import annotations

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.threats import AGAIN, ENDING, HARM, LABELS, NO_DEED, NO_STEP, STEP_TAKEN, THEN, TO

LIMIT = "says what is wanted, without the threat"
STEP = "says the step that would follow, without the threat"
FIRM = "stays firm without a threat"
WILL = r"(?P<will>(?:i|we)(?:'ll| will| shall))"
INSTEAD = (
    Better("please don't {do:low}{again:again}{where}, otherwise {will:mid} {then}.", "soften", STEP),
    Better("could you please not {do:low}{again:again}{where}? Otherwise {will:mid} {then}.", "ask", STEP),
)
# Nor may a word of court and the like go.
NO_LAW = rf"{NO_STEP}(?!.*\b(?:court|lawyers?|solicitors?|legal|police|tribunal|bailiffs?|collection|agency|cancel)\b)"
MENACE = r"(?:strangle|throttle|kill|murder|break|smash|slap|punch|thump|deck|ruin|bury|destroy|skin|drown|hang|gut|flatten|hurt|end|finish|have)"
SACKED = r"(?:fired|sacked|axed|booted|demoted|dismissed|made redundant|laid off|the sack|the boot|kicked out|thrown out|written up)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^{TO}(?:if (?:you|u)(?: ever| so much as| dare(?: to)?)? )?(?P<do>{NO_DEED}(?!.*\b(?:or|unless)\b)(?:[a-z]+(?<!ing)(?<!ed)|ring|bring|sing)(?: [^.!?;:,]*?)?)(?P<again> {AGAIN})(?P<where> (?:in|at|on|to|with|before|behind|about) [^.!?;:,]+?)?,?(?: and)? {WILL} (?P<then>{STEP_TAKEN}){ENDING}",
        better=INSTEAD,
        fires=(
            "If you ring my mother again I'll call the police.",
            "Park across our gate once more and we will report it to the council, you clown.",
            "touch the thermostat again and i'll go to HR",
            "If you book a crew without me once more, I'll cancel the contract and you can whistle.",
        ),
        silent=(
            "If you need it again I'll call HR.",
            "Do that again and I'll break your arm.",
            "If you ring again, I'll have more news.",
        ),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{NO_LAW}{TO}(?:just |and )?(?:one|1|another|a single)(?: more| single)? (?:word|peep|sound|squeak|syllable|comment|remark|crack|quip|lecture|message|lie)(?: (?:from|out of) (?:you|u|him|her|that mouth))?(?:,? (?:and|or)|,|\.\.\.|…) (?:{THEN}|watch)[^.!?;]*[.!]*$",
        better=(
            Better("let's leave it there, please.", "soften", "sets the limit without the attack"),
            Better("I'd like to stop here.", "plain", "sets the limit without the attack"),
        ),
        fires=("one more word and I'll throw you out", "Just one more comment, and I swear you will walk home."),
        silent=("One more word and I'll call the police.", "One more word and a photo."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{NO_LAW}{TO}(?:just )?(?:one|1|another|a single)(?: more| single)? (?:word|peep|comment|remark) to (?P<whom>(?!me\b|us\b)[^.!?;:,]+?)(?:,? (?:and|or)|,) (?:{THEN})[^.!?;]*[.!]*$",
        better=(
            Better("please don't say anything more to {whom}.", "soften", LIMIT),
            Better("could you please say nothing more to {whom}?", "ask", LIMIT),
        ),
        fires=("One more word to the auditors and I'll see that you never get a reference.",),
        silent=("One more word to the wise, and then lunch.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{NO_LAW}{TO}(?:just )?(?:one|1|another|a single)(?: more| single)? lie (?:about|over|on) (?P<what>(?!me\b|it\b)[^.!?;:,]+?)(?:,? (?:and|or)|,) (?:{THEN})[^.!?;]*[.!]*$",
        better=(
            Better("please tell me the truth about {what}.", "soften", LIMIT),
            Better("could you tell me the truth about {what}, please?", "ask", LIMIT),
        ),
        fires=("One more lie about the mileage and I will have your badge.",),
        silent=("One more lie about me and I will go.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{NO_LAW}{TO}(?:if (?:you|u) )?(?:(?:so much as|even|ever|dare to|dare) )*(?:breathe|look|glance|sneeze|spit|lean|tread) (?:on|near|at|in the direction of|towards) (?P<what>(?:my|our|the|his|her|their|this|that) (?:(?! (?:again|one more|once more)\b)[^.!?;:,])+?)(?: (?:again|one more time|once more))?(?:,? (?:and|or)|,|(?= (?:i'll|i will|ill)\b)) {HARM}[^.!?;]*[.!]*$",
        better=(
            Better("please leave {what} alone.", "soften", LIMIT),
            Better("could you leave {what} alone, please?", "ask", LIMIT),
        ),
        fires=(
            "Breathe on my seedlings and you are finished here.",
            "If you so much as look at my spreadsheet again, I'll have your login cut.",
        ),
        silent=("Look at the plan and you will see.", "Look at my notes and you'll find it."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{NO_LAW}{TO}(?:if (?:you|u) )?(?:(?:ever|dare(?: to)?) )?cross me(?: (?:on|over|about) (?P<what>(?:(?! (?:again|once more|one more)\b)[^.!?;:,])+?))?(?P<again> (?:again|once more|one more time))?(?:,? (?:and|or)|,) (?:{THEN})[^.!?;]*[.!]*$",
        better=(
            Better("please don't go against me on {what:or_this}{again:again}.", "soften", LIMIT),
            Better("could you please not go against me on {what:or_this}{again:again}?", "ask", LIMIT),
        ),
        fires=("Cross me on the menu again and you'll be peeling onions.",),
        silent=("Cross me off the list, and I will go.",),
    ),
    Pattern(
        labels=("hostile",),
        regex=rf"^{NO_LAW}{TO}(?:(?:so help me|i swear),? )*(?:i'll|ill|i will|i shall|i'm going to|im going to|i'm gonna|imma) {MENACE} (?:you|u|your [\w ]+?|ur [\w ]+?)(?: myself| in two| for good| out)? if (?:you|u) (?:ever |so much as |dare(?: to)? )*(?P<do>(?!(?:are|were|have|had|want|like|need|think|don't|dont|do not|do\b(?! that))\b)[a-z]+(?: [^.!?;:,]*?)?)(?P<again> {AGAIN})?[.!]*$",
        better=(
            Better("please don't {do:low}{again:again}.", "soften", LIMIT),
            Better("could you please not {do:low}{again:again}?", "ask", LIMIT),
        ),
        fires=("i'll throttle you if you whistle again", "I swear I'll break your fingers if you move my paints."),
        silent=("I'll have you on the list if you like.", "I'll kill you if you don't come."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{NO_LAW}{TO}(?:if (?:you|u) )?(?P<do>miss|skip|lose|break|touch|delete|forget|ignore|drop|spill|burn|waste|cancel|reject|scratch|dent|(?:send(?: me| us)?|post|move|book|change|make|park|start|write(?: me| us)?|open)(?=.*,? (?:and|or) {HARM})) (?:another|one more|a single|one single) (?P<what>(?!(?:word|time|lie)\b)[^.!?;:,]+?)(?:,? (?:and|or)|,) (?:{THEN})[^.!?;]*[.!]*$",
        better=(
            Better("please don't {do:low} another {what}.", "soften", LIMIT),
            Better("could you please not {do:low} another {what}?", "ask", LIMIT),
        ),
        fires=("Lose another sample and you will wish you had stayed home.", "dent one more van and you're walking"),
        silent=("Send another copy and we will sign.", "Miss another payment and we will cancel the contract."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:the next (?:person|one|idiot|clown|genius|muppet|moron) (?:who|that)|anyone who|anybody who|whoever|any \w+ who) (?P<verb>(?!(?:is|has|was|does|did|had|wants|needs|knows|likes|thinks)\b)[a-z]+s) (?P<rest>(?!(?:it|that|this|me|us)\b(?! (?:again|at|on|in|like)))[^.!?;,]+?),? (?:can (?:clear off|get lost|get out|leave|go|find|look for|pack)\b|(?:will|is going to|'s going to) (?:be (?:sorry|fired|sacked|dead|out)|regret|lose|answer to|find|have me|get my|pay for|wish|wear|eat)\b|is (?:dead|finished|fired|sacked|out|toast|gone|a dead)\b|loses (?:a|an|their|his|her)\b|gets (?:my|the (?:sack|boot|bill)|a (?:slap|kick|punch|fist|boot))\b|answers to me\b)[^.!?;]*[.!]*$",
        better=(
            Better("please don't {verb:base_of_third} {rest}.", "soften", LIMIT),
            Better("could everyone please not {verb:base_of_third} {rest}?", "ask", LIMIT),
        ),
        fires=(
            "The next person who touches the thermostat loses a hand.",
            "whoever takes my charger again is dead",
            "Anyone who leaves a bike in this corridor will answer to me.",
        ),
        silent=("Anyone who needs a form can find it here.", "Whoever takes the minutes gets a thank you."),
    ),
    Pattern(
        labels=("hostile", "demanding", "judgmental"),
        regex=r"^(?:next time,? |just |so |and )?(?:(?:come|get) (?:down|over|up|out|here|in|round|back)(?: here)? and |have the (?:guts|nerve|decency|balls) (?:to|and) )?(?:say|tell me) (?P<it>it|that|this) to my face(?:,? (?:you|u) [^.!?;,]*|,? (?-i:[A-Z])[\w'-]+|,? mate)?[.!]*$",
        better=(
            Better("please tell me in person.", "soften", "asks for a talk instead of a fight"),
            Better("could we talk about {it:low} in person?", "ask", "asks for a talk instead of a fight"),
        ),
        fires=("Come down here and say it to my face, Paulo.", "say that to my face you coward"),
        silent=("He said it to my face.",),
    ),
    Pattern(
        labels=("hostile", "demanding"),
        regex=rf"^{NO_LAW}(?:so |now |just )*pay(?: up| me| us)?(?P<when>,? (?:by|before) (?:(?! or )[^.!?;,])+?)?,? or (?:i|we|my|our|you|your|see)\b[^.!?;]*[.!]*$",
        better=(
            Better("please pay what is owed{when}.", "soften", LIMIT),
            Better("could you pay what is owed{when}, please?", "ask", LIMIT),
        ),
        fires=("pay up or i tell your whole street", "Pay by Friday or you will meet my cousins."),
        silent=("Pay up or we take it to court.", "Pay in cash or by card."),
    ),
    Pattern(
        labels=("hostile", "demanding"),
        regex=rf"^{NO_LAW}keep (?P<what>(?:my|our) (?:deposit|money|tools?|keys?|bike|laptop|camera|drill|phone|stuff|books?|card|files?|samples?))(?: [^.!?;,]+?)?,? (?:and|n) (?:{HARM}|my (?:brothers?|mates?|lads|uncles?|cousins?|family|boys) (?:will|are)\b|(?:i'll|i will|we'll|we will|ill) (?:find|visit|burn|come round|come for|ring your|tell your|tell every)\b|watch)[^.!?;]*[.!]*$",
        better=(
            Better("please give {what} back.", "soften", LIMIT),
            Better("could you give {what} back, please?", "ask", LIMIT),
        ),
        fires=("keep my deposit and my uncles will visit you",),
        silent=("Keep my keys and I will fetch them.",),
    ),
    Pattern(
        labels=("hostile",),
        regex=r"^(?:(?-i:(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z])[\w'-]+, )?(?:mark my words,? |trust me,? |believe me,? )?(?:i|we)(?:'ll| will| shall| am going to|'m going to) (?:(?:personally )?(?:make (?:very )?sure|see to it|ensure)(?: that)? (?:no|not one|not a single) [^.!?;]*\b(?:you|your \w+|anything of yours)\b[^.!?;]*|see you (?:ruined|bankrupt|broke|finished|destroyed|begging|out of a job|out on your ear)\b[^.!?;]*)[.!]*$",
        better=(
            Better("I'm not willing to leave it like this.", "plain", FIRM),
            Better(
                "I'd like us to find a solution before I take this further.",
                "include",
                "says the next step without a threat",
            ),
        ),
        fires=(
            "I will make sure that no gallery in this city shows your work.",
            "I'll see you ruined for it, Mr Dao.",
        ),
        silent=("I'll make sure that no file is lost.", "I'll see you on the street."),
    ),
    Pattern(
        labels=("hostile",),
        regex=r"^(?:and |just |so |oh,? )?(?:(?-i:(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z])[\w'-]+, )?(?:(?:you(?:'ll| will) (?:be (?:very |so )?sorry|regret (?:it|this|that)|pay for (?:it|this|that))|watch your back|i know where (?:you|u) (?:live|park|sleep|work|drink)|you(?:'re| are) going to (?:regret|pay for) (?:it|this|that))(?: (?:for (?:it|this|that)|one day|soon enough))?)(?:,? (?-i:(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z])[\w'-]+|,? (?:mate|pal|bro|sir|madam))?[.!]*$",
        better=(
            Better("I'm not willing to leave it like this.", "plain", FIRM),
            Better("I'd like us to find a solution.", "include", "says what is wanted, without a threat"),
        ),
        fires=("Ms Albright, you'll be sorry for this.", "I know where you park, mate"),
        silent=("I know where you work on the plan.",),
    ),
    Pattern(
        labels=("hostile",),
        regex=rf"^(?:(?:honestly|seriously),? )?(?:i |we )?(?:really )?hope (?:that )?(?:you|u|they|he|she|someone|somebody)(?:'re| are)? (?:get|gets|got|is|are|lose|loses) (?:[^.!?;]*?)(?:{SACKED}|(?:your|his|her|their|ur) (?:job|licen[cs]e|contract|desk)) (?:over|for|because of|after) (?P<what>(?:this|that|these|those|the|your|ur) [^.!?;,]+?|this|that)[.!]*$",
        better=(
            Better("I'm angry about {what:low}.", "soften", "says the feeling without the attack"),
            Better("I'm very unhappy with {what:low}.", "plain", "says the feeling without the attack"),
        ),
        fires=("I hope you get sacked over this invoice.", "hope someone gets fired for that banner"),
        silent=("I hope you get a raise over this.", "I hope you get fired."),
    ),
)
