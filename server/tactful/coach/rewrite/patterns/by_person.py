# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than a place or a task given to people by their group: they are asked, and the reason goes."""

from __future__ import annotations

from tactful.coach.rewrite.orders import ORDER
from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.by_group import ONE
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("exclusionary",)
OPEN = "asks the people themselves instead of deciding by group"
ASKED = "asks the person, and leaves the reason out"
FIRST = r"(?:so |and |then |just |please |better |well,? )*"
# A name, which is no nation in the plural and no pronoun at the start of a sentence.
NAME = r"(?-i:(?!(?:We|You|They|It|That|This|The|There|He|She|Everyone|Everybody|Somebody|Someone|Nobody|Anyone|Who|What|Our|Your|My|His|Her|Their|All|Some|Most|One|Any|No|As|At|In|For|With|Please|Only|Even|Older|Younger)\b)(?:(?:Mrs?|Ms|Dr|Miss)\.? )?[A-Z][\w'’-]*[a-rt-z])"
PEOPLE = rf"(?:(?:the|that|this|our|one of (?:the|our|your)|some of the|an?|those|these|any|your|them) )?(?:[\w-]+ ){{0,3}}{ONE}(?: (?:with|in|from|of) (?:(?:an?|the|his|her|their) )?[\w-]+)?"
REASON = r"(?:,(?! (?:but|and|please|thanks)\b)|;| -| –| —| because| since| as| cos| cuz| bc) [^.!?;]+"
PLACE = r"(?:on|at|in|behind|near) (?:the |our |my |your )?(?!\w*day\b|time\b|case\b|line with\b|touch\b|mind\b|fact\b|charge\b|front\b|(?:line|phone)(?:[.!?,]|$| to\b))[^.!?;,]+?"
EVENT = r"(?:the |our |my |your |this |that |next \w+'s |\w+'s )?(?:[\w-]+ ){0,3}(?:call|visit|pitch|video|dinner|lunch|meeting|trip|briefing|demo|interview|panel|tour|project|launch|team|stage|shoot|photo|presentation|workshop|group|committee|board|event|party|podcast|job|rota|line|run)s?(?: (?:with|for|in|at) [\w' -]+)?"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^{FIRST}(?P<who>{NAME})(?:'ll| can| could| will| should| may| gets? to) (?P<do>(?!not\b|never\b|only\b|hardly\b|have\b|get\b|like\b|prefer\b|want\b|need\b|love\b|know\b|mind\b|wait\b|stay\b|understand\b|be (?!our\b|the\b|your\b|my\b|an?\b))[a-z]+ [^.!?;,]+?){REASON}[.!]*$",
        better=(
            Better("would {who} like to {do}?", "ask", ASKED),
            Better("could {who} {do}, please?", "include", ASKED),
        ),
        fires=(
            "Amina can welcome the delegation, she has the dress for it.",
            "Ravi will keep the score, they're all born accountants",
        ),
        silent=("Amina can welcome the delegation.", "Germans can build the stand, they're good at it."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{FIRST}(?:put|stick|have|keep|leave) (?P<who>{NAME}) (?P<where>{PLACE}){REASON}[.!]*$",
        better=(
            Better("would {who} like to be {where}?", "ask", ASKED),
            Better("could we ask {who} about being {where}?", "include", ASKED),
        ),
        fires=("Put Pablo on the dance number, it's in his blood.", "stick Mr Lowe on the slow till, he is past sixty"),
        silent=("Put Pablo on the list.", "Put Pablo on Sunday, he is free."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{FIRST}give {PEOPLE} (?P<what>(?:the|our|this|that) (?!code\b|key|password|number|money)[^.!?;,]+?)(?:{REASON})?[.!]*$",
        better=(
            Better("who would like to take on {what}?", "ask", OPEN),
            Better("could we ask who is interested in {what}?", "include", OPEN),
        ),
        fires=("give the Somali kids the jackhammer, they dont feel it",),
        silent=("Give the list a second look.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{FIRST}give (?P<who>{NAME}) (?P<what>(?:the|our|this|that) (?!code\b|key|password|number|money)[^.!?;,]+?){REASON}[.!]*$",
        better=(
            Better("would {who} like to take on {what}?", "ask", ASKED),
            Better("could we ask {who} about {what}?", "include", ASKED),
        ),
        fires=("Give Leila the back office, a veil scares the walk-ins.",),
        silent=("Give Leila the key, she has the late shift.", "Give Leila the back office."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{FIRST}(?:let's not|lets not|don't|dont|do not|never|(?:we|i)(?:'d| would) rather not|better not|(?:we|i) (?:can't|cannot|don't|won't|shouldn't)) (?:put|send|have|let|seat|use|take|place|show|bring|invite|want) (?:{PEOPLE}|him|her|them) (?:on|to|in|at|into|near|for) (?P<what>{EVENT})(?:{REASON})?[.!?]*$",
        better=(
            Better("could we ask who would like to be part of {what}?", "ask", OPEN),
            Better("who would like to be part of {what}?", "include", OPEN),
        ),
        fires=("Let's not put the girl in the headscarf on the welcome video.",),
        silent=("Let's not put the price on the welcome video.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{FIRST}(?:let's |lets |we should )?(?:keep|leave) {PEOPLE} (?:off|out of|away from) (?P<what>{EVENT})(?:{REASON})?[.!]*$",
        better=(
            Better("could we ask who would like to be part of {what}?", "ask", OPEN),
            Better("who would like to be part of {what}?", "include", OPEN),
        ),
        fires=("leave the girls off the call, the client's old school",),
        silent=("Leave the figures out of the call.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{FIRST}(?:ask|get|call|try|send|use) (?P<who>{NAME}),? (?:(?:he|she|they)(?:'s|'re| is| are)|as an?|being an?) [^.!?;,]+, (?:and )?(?:he|she|they)(?:'ll| will| can|'d| would| should) (?P<do>(?!know\b|understand\b|love\b|like\b|have\b|be\b)[a-z]+ [^.!?;,]+)[.!]*$",
        better=(
            Better("could {who} {do}, please?", "ask", ASKED),
            Better("could we ask {who} to {do}?", "include", ASKED),
        ),
        fires=("ask Wei, he's Chinese, he'll check the sums",),
        silent=("Ask Wei, he'll check the sums.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{FIRST}(?:ask|get|call|try|send|use) {PEOPLE},? (?:(?:he|she|they)(?:'s|'re| is| are)|as an?|being an?) [^.!?;,]+, (?:and )?(?:he|she|they)(?:'ll| will| can|'d| would| should) (?P<do>(?!know\b|understand\b|love\b|like\b|have\b|be\b)[a-z]+ [^.!?;,]+)[.!]*$",
        better=(
            Better("who could {do}?", "ask", OPEN),
            Better("could somebody {do}, please?", "include", OPEN),
        ),
        fires=("ask the new lad, he's Indian, he'll fix the printer",),
        silent=("Ask the new lad, he'll fix the printer.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{FIRST}(?:ask|get|call) (?P<who>{NAME}), (?!please\b|thanks\b)(?!.*\b(?:he|she|they)(?:'ll| will| can)\b)(?:{PEOPLE}|\w+s (?:love|like|are|know|can|have|make)|they|you people|(?:he|she)(?:'s| is) (?:an? )?(?-i:[A-Z])\w+)\b[^.!?;]*[.!]*$",
        better=(
            Better("could {who} help, please?", "ask", ASKED),
            Better("could we ask {who}, if there is time?", "include", ASKED),
        ),
        fires=("ask Ingrid, swedes love manuals", "Call Bogdan, he's Romanian."),
        silent=("Ask Ingrid, please.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{FIRST}(?P<what>(?!it\b|this\b|that\b|which\b|there\b)[\w' -]{{3,40}}?) (?:is|are|isn't|aren't|na) (?:really |still |just |always |no |not |an? |the )*(?:wo)?(?:m[ae]n|girl|boy|lad|guy|lady|ladie|bloke|secretarie|mother|mum)'?s?'? (?:job|work|task|business|thing|stuff|domain)s?\b[^.!?;]*[.!?]*$",
        better=(
            Better("who would like to take on {what:the}?", "ask", OPEN),
            Better("could we ask who would like to take on {what:the}?", "include", OPEN),
        ),
        fires=(
            "the forklift is a man's job, Nadia can stay on labels",
            "Unit tests are girls' work.",
        ),
        silent=("This is a man's jobsite.", "The forklift is a big job."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{FIRST}{PEOPLE} (?:are|is)(?:n't| not) (?:really |exactly |just )?(?:made|built|cut out|meant|fit|suited|right|ready|designed) (?:for|to do|to run) (?P<what>(?!me\b|us\b|you\b)[^.!?;,]+)(?:, (?:so )?[^.!?;]+)?[.!]*$",
        better=(
            Better("who would like to take on {what}?", "ask", OPEN),
            Better("could we ask who is interested in {what}?", "include", OPEN),
        ),
        fires=("Women aren't made for field work, so Karl goes.", "Older drivers are not cut out for the night run."),
        silent=("The boxes are not made for field work.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{FIRST}(?:can|could|will|would) you (?P<do>(?!be\b|people\b|lot\b|guys\b|girls\b|even\b|really\b|ever\b|still\b)[a-z]+ [^.!?;,]+), (?:(?:as|since|because|being) )?(?:you(?:'re| are|'ll| both| all| people| lot| girls| ladies| guys)|you being|as an?|your (?:people|lot|kind|sort))\b[^.!?;]*[.?!]*$",
        better=(
            Better("could you {do}, please?", "ask", "keeps the request, leaves the group out"),
            Better("would you like to {do}?", "include", OPEN),
        ),
        fires=("can you do bed 9, you're both African so you'll know how to handle her",),
        silent=("Can you do bed 9, please?",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{FIRST}let (?:an?|some|one of (?:the|our|your)) (?:[\w-]+ ){{1,3}}?(?P<do>{ORDER}[^.!?;,]*)(?:, [^.!?;]*)?[.!]*$",
        better=(
            Better("who could {do}?", "ask", OPEN),
            Better("could somebody {do}, please?", "include", OPEN),
        ),
        fires=("Let a native speaker write the tweets, yours sound foreign.",),
        silent=("Let an hour pass, please.",),
    ),
)
