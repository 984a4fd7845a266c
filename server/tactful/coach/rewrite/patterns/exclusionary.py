# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than words that shut people out: the term the group itself prefers, or a question to the person.

Terms follow the groups' own guides: disability, the UN Disability-Inclusive Language Guidelines (2021) and the National Center on
Disability and Journalism; gender, the UN Guidelines for gender-inclusive language in English; age, the WHO guide to avoiding ageism;
autism and Deaf, the wording of the National Autistic Society and the World Federation of the Deaf.
"""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("exclusionary", "hostile", "judgmental", "condescending", "demanding", "dismissive")
PREFERRED = "the term the group itself prefers (UN guidelines on disability-inclusive language)"
GENDER = "includes everyone (UN guidelines for gender-inclusive language)"
AGE = "leaves age out of it (WHO guide on ageism)"
OPEN = "asks the people themselves instead of deciding by group"

# wording, better wording, note, an example it fires on, one it stays silent on
# fmt: off
TERMS: tuple[tuple[str, str, str, str, str], ...] = (
    (r"\b(?:the|our|one of the|you) (?:girls|ladies|gals|boys|lads|chaps) (?:in|from|at|on) (?P<where>(?:the )?[\w-]+)(?=[.!?,;]|$| (?:can|could|will|to|on|for|about|do|does|is|are|know|said|have|who|and)\b)", "the team in {where}", GENDER, "Ask the girls in accounting.", "Ask the team in accounting."),
    (r"\b(?:one of the|some of the) (?:girls|ladies|boys|lads|chaps)\b", "someone", GENDER, "One of the girls can pour coffee.", "One of the team can pour coffee."),
    (r"\b(?:guys|fellas|lads|gents|gentlemen|boys|chaps)(?: \(?and (?:the )?(?:token )?(?:\w+)\)?)(?=[,.!?:)]|$)", "everyone", GENDER, "okay fellas (and Tina), brief's up", "The boys are out."),
    (r"\b(?:ladies (?:and|&) gentlemen|hey guys|hi guys|you guys)\b", "everyone", GENDER, "Thanks, you guys.", "Thanks, you all."),
    (r"^(?:hey |hi |hello )?guys(?=,)", "hi everyone", GENDER, "Guys, can someone help me?", "The guys are in."),
    (r"\bchairman\b", "chairperson", GENDER, "The chairman decides.", "The chair decides."),
    (r"\bmanpower\b", "staff", GENDER, "We need more manpower.", "We need more power."),
    (r"\bmanning\b", "staffing", GENDER, "Who is manning the desk?", "Peyton plays."),
    (r"\bman the (?P<where>desk|phones?|counter|booth|stand|door|bar)\b", "look after the {where}", GENDER, "Man the desk at eight.", "The man at the desk."),
    (r"\bman[- ](?P<unit>hours?|days?|weeks?|months?)\b", "person-{unit}", GENDER, "It takes ten man-days.", "It takes ten days, man."),
    (r"\bsalesmen\b", "salespeople", GENDER, "Our salesmen know.", "Our sales team knows."),
    (r"\bfiremen\b", "firefighters", GENDER, "The firemen came.", "The firefighters came."),
    (r"\bpolicemen\b", "police officers", GENDER, "Two policemen came.", "The police came."),
    (r"\bforeman\b", "supervisor", GENDER, "Ask the foreman.", "Ask for Roman."),
    (r"\bcleaning (?:lady|ladies|woman|girl)\b", "cleaner", GENDER, "Ask the cleaning lady.", "Ask the cleaner."),
    (r"\b(?:male|lady|female|girl) (?P<job>nurse|doctor|engineer|driver|electrician|plumber|developer|manager|pilot|secretary)\b", "{job}", GENDER, "Send a male nurse.", "Send a nurse."),
    (r"\bman up\b(?!,? and\b)", "take the time you need", GENDER, "Man up.", "The man is up."),
    (r"\b(?:we )?need (?:a )?(?:strong |big )?(?:man|lad|fellow|fella|bloke|guy|lads|men|guys|blokes|boys) (?P<for>for|to) (?P<rest>[^.!?;,]+)", "who can help {for} {rest}?", OPEN, "need a strong fellow for the server move", "We need a hand."),
    (r"\bconfined to (?:a|his|her|their) wheelchair\b|\bwheelchair[- ]bound\b", "using a wheelchair", PREFERRED, "He is wheelchair-bound.", "She uses a wheelchair."),
    (r"\bthe (?:disabled|handicapped)\b|\bhandicapped people\b|\bcripples\b", "disabled people", PREFERRED, "The disabled use the back door.", "Disabled people use it."),
    (r"\bhandicapped (?P<what>toilet|parking|bay|entrance|access|room|seat|guest)\b", "accessible {what}", PREFERRED, "The handicapped parking is full.", "The parking is full."),
    (r"\bthe deaf\b(?! (?:boy|girl|lad|one|guy|woman|man|colleague|guest|customer))|\bdeaf[- ]and[- ]dumb\b|\bdeaf[- ]mute\b", "deaf people", PREFERRED, "The deaf cannot use it.", "Deaf people use it."),
    (r"\bthe blind\b", "blind people", PREFERRED, "The blind will not need it.", "Blind people need it."),
    (r"\bthe elderly\b|\bold people\b|\bthe aged\b|\bseniors\b", "older people", AGE, "The elderly give up here.", "Older people like it."),
    (r"\b(?:crazy|insane|psycho|nutters?|lunatics?|retards?)\b(?= (?:idea|plan|price|deadline|request|customer|client))", "unusual", "says it without borrowing an illness", "That insane plan is back.", "She is insane."),
    (r"\b(?:totally |completely |a bit |so )?(?:ocd|bipolar|schizophrenic|autistic|adhd)\b(?= (?:about|with|on))", "very particular", "an illness is no manner of working", "I'm so OCD about this.", "He has OCD."),
    (r"\b(?:a |the )?(?:crazy|mental|lunatic|insane) (?:person|woman|man|lady|guy)\b", "a person", "says it without borrowing an illness", "Don't be a crazy woman.", "A person called."),
    (r"\bsuffer(?:s|ing|ed)? from (?P<what>autism|blindness|deafness|dyslexia|adhd|down'?s syndrome|epilepsy)\b", "with {what}", PREFERRED, "A guest suffering from autism.", "A guest with autism."),
    (r"\bspecial needs\b", "support needs", PREFERRED, "The special needs kids.", "The kids need it."),
    (r"\ba normal (?P<who>person|sub|employee|worker|customer|guest|driver|tenant|family|patient)\b", "a {who}", "calls no group abnormal", "Can we get a normal sub this time.", "A normal day."),
    (r"(?<!\ba )\bnormal (?P<who>people|person|employees|kids|children|customers|guests|workers|sub|tenants|families)\b", "other {who}", "calls no group abnormal", "Normal people use the stairs.", "A normal day."),
    (r"\b(?:oriental|coloured|colored) (?P<who>people|woman|man|guests?|customers?|lady|guy)\b", "{who}", "leaves out what does not matter here", "The oriental lady called.", "The lady called."),
    (r"\ban? (?:real |true )?native (?:english )?speaker\b", "someone who writes English well", "asks for the skill, not the origin", "We need a native speaker.", "She speaks well."),
    (r"\bnative (?:english )?speakers(?: only)?\b", "people who write English well", "asks for the skill, not the origin", "Native speakers only, please.", "She speaks well."),
    (r"\b(?:real|proper|correct|normal) english\b", "English", "calls no English unreal", "someone who speaks real English", "someone who speaks English"),
    (r"\b(?:grandfathered|grandfather clause)\b", "kept under the old rule", "plain wording", "You are grandfathered.", "Grandfather called."),
    (r"\bblacklist(?P<e>ed|ing|s)?\b", "blocklist{e}", "plain wording", "We blacklisted it.", "We blocked it all."),
    (r"\bwhitelist(?P<e>ed|ing|s)?\b", "allowlist{e}", "plain wording", "We whitelisted it.", "We allowed it all."),
    (r"\b(?:freshers|freshmen)\b", "new joiners", AGE, "Freshers cannot do it.", "New people can."),
    (r"\bold dog\b|\bdinosaurs?\b|\b(?:ok )?boomers?\b|\bold timers?\b", "experienced people", AGE, "The dinosaurs like printouts.", "The old house."),
)
# fmt: on

WHO = r"(?:wives|husbands|mothers|fathers|ladies|girls|gals|women|mums|aunties|boys|lads|chaps|men|guys|gents|fellas|fellows?|blokes?|girl|boy|lad|lady|strong (?:man|lad)|man)"

PATTERNS = (
    *(
        Pattern(
            ("exclusionary", "hostile", "condescending", "judgmental"),
            regex,
            (Better(better, "include", note),),
            (fires,),
            (silent,),
        )
        for regex, better, note, fires, silent in TERMS
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?P<is>is|are|sounds?|looks?|was|that's|it's|seems?) (?:a bit |totally |completely |so |just )*(?:lame|gay|retarded|spastic)\b",
        better=(Better("{is} disappointing", "plain", "says it without borrowing a group's name"),),
        fires=("That's so lame.",),
        silent=("The lame horse is back.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?P<is>is|are|sounds?|looks?|was|that's|it's|seems?) (?:a bit |totally |completely |so |just )*(?:crazy|insane|mental|psycho|bonkers|nuts)\b",
        better=(Better("{is} hard to believe", "plain", "says it without borrowing an illness"),),
        fires=("This is crazy.",),
        silent=("The crazy paving is done.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"\b(?:put|get|have|need|send) (?:one of )?(?:the |an? |our )?(?:\w+ )?{WHO} (?:on|for|at) (?P<task>(?:the )?(?:reception|desk|phones?|counter|door|calls|chat|collections|labels|coffee|tea|cakes|minutes|server move|move|boxes|tables|flowers|bar)\b(?! to\b)[^.!?;,]*)",
        better=(Better("who could take {task}?", "ask", OPEN), Better("who would like to take {task}?", "ask", OPEN)),
        fires=("Put one of the girls on reception for the open day.", "need a strong fellow for the server move"),
        silent=("Put the boxes on the table.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"\b(?:the )?{WHO}(?: can| could| will| to| should)? (?P<on>on )(?P<one>[a-z]+), (?:and )?(?:the )?{WHO}(?: can| could| will| to| should)? on (?P<two>[a-z]+)(?:, as (?:always|usual))?",
        better=(Better("who would like to be {on}{one}, and who {on}{two}?", "ask", OPEN),),
        fires=("boys on calls, girls on chat, as always",),
        silent=("Sam is on calls, Jo on chat.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"\b(?:the )?{WHO}(?: can| could| will| to| should)? (?P<one>(?!on\b|who\b|in\b|of\b|and\b|from\b)[a-z]+(?: [a-z]+){{0,4}}), (?:and )?(?:the )?{WHO}(?: can| could| will| to| should)? (?P<two>(?!on\b|who\b|in\b)[a-z]+(?: [a-z]+){{0,4}})",
        better=(Better("who would like to {one}, and who to {two}?", "ask", OPEN),),
        fires=("Ladies bake, chaps shift the tables.",),
        silent=("Sam bakes, Jo shifts the tables.",),
    ),
    Pattern(
        labels=("exclusionary",),
        regex=r"(?:^|(?<=, ))(?!.*\b(?:surprising|remarkab|astonishing|unusual|unexpected)ly\b)(?:for|as) an? (?:[\w-]+ )?[\w-]+(?: (?:from|of|in) \w+| on (?:her|his|your) own| your age)?,? (?P<next>you(?:'re|'ve|'d| are| have| write| speak| read| know| did| do| drive| handle| manage| \w+ed)?\b)",
        better=(Better("{next}", "cut", "leaves out what does not matter here"),),
        fires=(
            "For a Syrian you write a very clean German, Hassan.",
            "Mrs Jacobs, for a lady you have quite a head for figures.",
        ),
        silent=("You get a copy for a fee.",),
    ),
    Pattern(
        labels=("exclusionary",),
        regex=r"^[^.!?;:]+, (?:so |and so )?(?:so |kindly |please |just )*(?P<do>(?:explain|write|repeat|spell|type|call|tell|confirm|email)\b[^.!?;]*)[.!]*$",
        better=(
            Better("could you {do:low}, please?", "ask", "keeps the request, leaves the group out"),
            Better("please {do:low}.", "soften", "keeps the request, leaves the group out"),
        ),
        fires=("Provincial people are always unclear, so kindly explain again where you live.",),
        silent=("Please explain again where you live.",),
    ),
    Pattern(
        labels=("exclusionary",),
        regex=r"\b(?:your|ur) english(?: is)? (?:so+ |very |really |quite |su+per )*(?:good|great|excellent|astonishing|perfect|amazing|impressive|fine)(?: (?:for|considering)[^.!?;,]*)?|\b(?:so+|su+per|such|very) good (?:your )?english for [^.!?;,]*|\byou speak (?:so |very |such )*(?:well|good english|english well)(?: for[^.!?;,]*)?",
        better=(
            Better("your message is very clear", "plain", "praises the text, not the origin"),
            Better("thank you for explaining this so clearly", "acknowledge", "thanks for the content"),
        ),
        fires=("Your English is good for someone from there.", "so good your English for a visitor"),
        silent=("Your English course starts on Monday.",),
    ),
    Pattern(
        labels=("exclusionary",),
        regex=r",? (?:(?:for|being) (?:a |an )(?:girl|woman|lady|man|german|foreigner|kiwi|chinese|indian|muslim|muslima|christian|[A-Z]\w+(?:an|ish|ese|i)|(?:young|old|older) \w+)|at your age|for your age|at (?:his|her) age|where you come from|in your condition)(?: \w+ (?:from|in) [\w ]+)?(?=[.!,;]|$)",
        better=(Better("", "cut", "leaves out what does not matter here"),),
        fires=("The app may be hard at your age.", "You read plans well for a woman."),
        silent=("A woman called.",),
    ),
    Pattern(
        labels=("exclusionary",),
        regex=r"\b(?:are you sure you can|can you (?:still |even |really |actually )*|do you think you can|will you be able to) ?(?P<rest>(?:handle|manage|cope with|do|lift|keep up with) [^.!?;,]+?)(?: (?:at your age|in your condition|as a \w+|with (?:a|the|your) \w+))[?.]*$",
        better=(Better("is there anything you need to {rest}?", "ask", "asks what would help instead of doubting"),),
        fires=("Are you sure you can handle this at your age?", "Can you really cope with it at your age?"),
        silent=("Are you sure you can handle this?",),
    ),
)
