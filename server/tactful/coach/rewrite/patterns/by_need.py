# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than choosing or praising by group: what is needed, the person asked, the praise alone."""

from __future__ import annotations

from tactful.coach.rewrite.orders import ORDER
from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.by_group import ONE
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("exclusionary",)
PRAISED: tuple[FlagLabel, ...] = ("exclusionary", "judgmental", "condescending")
OPEN = "asks the people themselves instead of deciding by group"
NEED = "says what is needed, and leaves the group out"
OUT = "leaves out what does not matter here"
TASK = "keeps the request, leaves the group out"
# A reason that hangs behind what was said.
REASON = r"(?:,? (?:because|since|as|they|the|those|these|he|she|it|that|not|no|you|we|women|men|girls|boys|your|ladies|with)\b[^.!?;]*)?"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^(?:so |and )?(?P<who>(?:we|i)\b)?(?:'d|'re| are|'m| am| would| really| just| only| do| could)* ?(?:need|want|like|use|prefer|looking for|hiring|after) (?:an? |some |one |two |only |a couple of )?(?:[\w-]+,? ){{0,3}}{ONE} (?:for|on|at|in) (?P<what>(?:the |our |this |a |my )?[^.!?;,]+?){REASON}[.!?]*$",
        better=(
            Better("{who} need somebody for {what}.", "include", NEED),
            Better("who would like to take {what:known}?", "ask", OPEN),
        ),
        fires=(
            "we need a guy for the night round, the ladies get nervous in the car park",
            "I want two strong lads on the loading bay.",
        ),
        silent=("We need a key for the night round.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:so |and |please |just )*(?:let|have|ask|get) (?P<who>(?-i:[A-Z])[\w'’-]+) (?:to )?(?P<do>(?!on\b|off\b|in\b|out\b|from\b|with\b|of\b|who\b|and\b|know\b)[a-z]+ [^.!?;,]+)(?:, [^.!?;]*)?[.!]*$",
        better=(
            Better("would {who} like to {do}?", "ask", "asks the person, and leaves the reason out"),
            Better("could {who} {do}, please?", "include", TASK),
        ),
        fires=("Let Agnieszka do the cleaning contract, she'll know the trade.",),
        silent=("Let us do the cleaning contract.", "Let Agnieszka know."),
    ),
    Pattern(
        labels=PRAISED,
        regex=r"(?:^|(?<=, ))(?P<main>(?:you|she|he|they|your)\b[^.!?;,]*?) for (?:someone|somebody|a person|people|an? (?:[\w-]+ ){0,3}(?:guy|girl|woman|man|lady|boy|lad|bloke|foreigner|person|immigrant|pensioner|mother|mum|case|refugee|housewife|kid|grandma|granny|outsider|beginner|non-native|farmer|cripple|villager))(?: (?:from|of|in|with|who|at|your|her|his)\b[^.!?;,]*)?(?=[.!?;,]|$)",
        better=(Better("{main:unsurprised}", "cut", "praises without measuring by group"),),
        fires=(
            "she bakes well for a call center girl, try her in Malate",
            "you're quite organised for somebody from the south, all labels on",
        ),
        silent=("Look for a man in a hat.", "I looked for somebody from the office."),
    ),
    Pattern(
        labels=PRAISED,
        regex=r"^(?!.*\bso \w+ that\b)for (?:an? |someone |somebody )(?:(?!fee\b|while\b|start\b|moment\b|change\b|week\b|day\b|month\b|year\b)[\w'-]+ ){0,4}?(?:guy|girl|woman|man|lady|boy|lad|bloke|foreigner|person|immigrant|pensioner|mother|mum|refugee|housewife|kid|grandma|granny|age|villager|family|\d\d|years old)(?: [\w-]+| (?:on|of|from|in|with|at) [\w' -]+?)?,? (?P<main>(?:you|she|he|they|your|that|it|this|\w+'s)\b[^.!?;]+)[.!]*$",
        better=(Better("{main:unsurprised}.", "cut", "praises without measuring by group"),),
        fires=(
            "For a lady caretaker you keep a very tidy plant room.",
            "For a woman on her own you have quite a head for figures.",
            "For a pensioner you filled in the online form surprisingly well.",
        ),
        silent=("For a fee you get a copy.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:[^.!?;]+?)(?: so|, so|,? and so|,| -| –|:) (?:you(?:'ll| will| can| may| must| have to| should| better)?|so you(?:'ll| will| can)?) (?P<do>(?!be\b){ORDER}[^.!?;]*)[.!]*$",
        better=(
            Better("could you {do}, please?", "ask", TASK),
            Better("would you like to {do}?", "include", OPEN),
        ),
        fires=(
            "no offence but asians are just better at this stuff, you do the maths part",
            "A childless person cannot understand what parents go through, so you take the Christmas shift.",
        ),
        silent=(
            "You take the Christmas shift.",
            "The lobby needs younger faces, so you will be happier in the office.",
        ),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:he|she|they|his|her|their|(?-i:[A-Z])\w+)(?:'ll|'s|'re|'d)?\b[^.!?;,]*|[^.!?;,]*\b{ONE}\b[^.!?;,]*)(?:, (?:so |and so )?| so )(?:please |just |better )*(?P<do>(?:give|offer|put|send|ask|take|leave|move|let|book|use|keep|call|ring|hire|pick|choose)\b (?!him\b|her\b|them\b)(?!.*\ban? (?:chap|guy|lad|man|bloke|boy|fella|girl|lady|woman)\b)[^.!?;]*)[.!]*$",
        better=(
            Better("please {do}.", "soften", TASK),
            Better("could you {do}, please?", "ask", TASK),
        ),
        fires=("she'll have another baby by spring, give the promotion to Lewis",),
        silent=("Give the promotion to Lewis.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:well,? |sorry,? )?(?:i|we)(?:'d| would|'ll| will)?(?: really)? (?:rather not|prefer not to|don't want to|do not want to|can't|cannot|won't|will not|wouldn't|shouldn't) (?:send|put|take|have|let|hire|seat|bring|invite|place|use) (?:an? |the |any |those |these |more )?(?:[\w-]+ ){{0,2}}(?:{ONE}|users?|patients?|staff|workers?|guests?|members?|candidates?|applicants?) (?:to|on|at|in|for|into|near|with) (?P<what>(?:the|our|this|my|a) [^.!?;,]+?){REASON}[.!]*$",
        better=(
            Better("how could we make {what} work for everyone?", "include", "looks for a way that includes everyone"),
            Better("could we ask everyone what they need for {what}?", "ask", OPEN),
        ),
        fires=("I would rather not send a wheelchair user to the site visit, it slows everyone down.",),
        silent=("I would rather not send the parcel to the site.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:please )?(?:put|get|want|need|send|we need|have) (?:me |us )?(?:someone|somebody|a person|a face|people|staff) (?:[\w-]+ )?(?:normal|presentable|pretty|good-looking|healthy|white|local|proper|decent|young|younger|fit|able-bodied|attractive|respectable|sane)(?:[\w -]*?)? (?:on|at|for|in|behind|to) (?P<what>(?:the|our|my) [^.!?;,]+)(?:, [^.!?;]*)?[.!]*$",
        better=(
            Better("who could take {what}?", "ask", OPEN),
            Better("who would like to take {what}?", "include", OPEN),
        ),
        fires=("put someone normal on the front desk, not the one with the stutter",),
        silent=("Put someone on the front desk.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:well,? |but |and )?(?:an? |any )?(?:someone|somebody|people|folks|women|men|ladies|girls|lads|mothers|mums|parents|pensioners|seniors|person|man|woman|mother|lady|girl)(?: (?:your|of your|at your|in your|like you|with|from|who|over|past|under)\b[^.!?;,]*?)? (?:won't|wouldn't|will not|would not|can't|cannot|could not|couldn't|shouldn't|should not)(?: really| ever)?(?: want to| be able to| manage to| like to| care to| need to| have to| dare to| expected to)* (?P<do>(?![^.!?;,]* (?:should|must|can|could|will|would|may)\b|apply\b|join\b|attend\b|be\b|have\b|understand\b|know\b|get\b|understand\b|cope\b|keep\b|last\b)[a-z]+ [^.!?;,]+?)(?:,? (?:so|and) [^.!?;]*)?[.!]*$",
        better=(
            Better("would you like to {do}?", "ask", "asks the person instead of deciding by age or group"),
            Better("what would you need to {do}?", "include", "asks what would help instead of doubting"),
        ),
        fires=("Someone your age won't want to move to the new system.",),
        silent=("Someone should move the van.", "You won't want to move."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:and |so |please )*(?:can|could|may|would|will) (?:someone|somebody|anyone|anybody) (?:with|of|who)\b (?:(?:an?|the|our|real|is|has|speaks?|looks?|normal|proper|decent|actual|native|local|good|better|right|young|strong|white|not|isn't|doesn't)[\w-]* )+(?:[\w-]+ ){{0,2}}?(?P<do>{ORDER}[^.!?;,]*|brief [^.!?;,]+)(?:, [^.!?;]*)?[?.!]*$",
        better=(
            Better("could somebody {do}, please?", "include", OUT),
            Better("who could {do}?", "ask", OPEN),
        ),
        fires=("can someone with a normal accent brief the Senate staff, not you",),
        silent=("Can someone brief the Senate staff?",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:well,? |and |but )*(?:i (?:don't|do not) know (?:how|what)|maybe|perhaps|it may be|that may be|things may|i'm sure|i am sure|no doubt)\b[^.!?;]*?\b(?:in|where|back|from|over there|they|people)\b[^.!?;]*?,? but (?P<rest>(?:here|we|our|the|in|this|it|i|please|at)\b[^.!?;]+)[.!]*$",
        better=(
            Better("{rest}.", "plain", "keeps the point, and leaves the group out"),
            Better("please note that {rest:clause}.", "soften", "keeps the point, and leaves the group out"),
        ),
        fires=("I don't know how they do things in a favela, but here a balcony is not a place for a barbecue.",),
        silent=("I don't know where they are, but they called.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?P<who>(?!it\b|that\b|this\b|there\b)(?:he|she|they|(?-i:[A-Z])\w+))(?:'s|'re| is| are| has| have| uses?)\b[^.!?;,]*?,? so (?P<what>(?:the|our|this|a) [^.!?;,]*?) (?:is|are) (?:out of the question|not an option|off the table|impossible|too much|no place|out|pointless|not for (?:him|her|them))\b[^.!?;]*[.!]*$",
        better=(
            Better("could we talk with {who:object_form} about {what}?", "ask", OPEN),
            Better(
                "what would {what} need so that {who:low} can take part?",
                "include",
                "looks for a way that includes everyone",
            ),
        ),
        fires=("He is confined to a wheelchair, so the warehouse is out of the question.",),
        silent=("It is late, so the warehouse is out of the question.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:just |better |please )*(?:ask|get|call|send|use|try) (?:the|that|our|one of the) [^.!?;,]+?,? (?:(?:he|she|they)(?:'s|'re| is| are| will be)|who(?:'s| is| are)) (?P<good>(?:really |so |very |always )?good (?:with|at) [^.!?;,]+)[.!]*$",
        better=(
            Better("could we ask somebody who is {good}?", "ask", NEED),
            Better("who here is {good}?", "include", OPEN),
        ),
        fires=("ask the chinese guy he's good with computers",),
        silent=("Ask the team about computers.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:well,? |but |and |i (?:doubt|guess|suppose)(?: that)? )?[^.!?;,]+? (?:won't|wouldn't|will not|would not|can't|cannot|will hardly|would hardly)(?: really)? (?:want|like|fancy|enjoy|care for|manage|handle) (?P<what>(?:the|this|that|our|a|an) [^.!?;,]+?)(?:,[^.!?;]*)?[.!]*$",
        better=(
            Better("could we ask who would like {what:known}?", "ask", OPEN),
            Better("could we offer {what:known} to everyone?", "include", "includes everyone"),
        ),
        fires=("A mother of three won't want the team lead job, I'd guess.",),
        silent=("I want the team lead job.",),
    ),
    Pattern(
        labels=(*LABELS, "judgmental"),
        regex=r"\b(?P<is>(?:this|that|it)(?:'s| is)) (?:a|no) (?:job|task|shift|round|project) for (?:an? |the )?(?:(?:real|strong|proper|grown|young|big) )*(?:men|man|lads?|blokes?|guys?|boys?|women|woman|girls?|ladies|lady)(?P<rest>(?: with [^.!?;,]+)?)(?=[.!?;,]|$)",
        better=(
            Better("{is} a task for somebody{rest}", "include", NEED),
            Better("who would like to take this on?", "ask", OPEN),
        ),
        fires=("This is a job for a man with strong nerves.",),
        silent=("This is a job for Monday.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:well,? |but |and |sorry,? )*[^.!?;,]*\b(?:women|men|mothers|mums|fathers|parents|people|folks|seniors|pensioners|citizens|foreigners|juniors|students|ones|girls|boys|lads|ladies|colleagues|employees|members|part-timers|users)\b[^.!?;,]*? (?:should not|shouldn't|need not|needn't|cannot|can't|may not|must not|are not to|had better not) (?P<do>(?:apply|join|come|attend|take part|sign up|bid|enter|register|speak|present)\b[^.!?;,]*)(?:, [^.!?;]*)?[.!]*$",
        better=(
            Better("everyone who would like to {do} is welcome.", "include", "includes everyone"),
            Better("who would like to {do}?", "ask", OPEN),
        ),
        fires=("Women with small children should not apply for the shift lead.",),
        silent=("Women should not pay more.",),
    ),
)
