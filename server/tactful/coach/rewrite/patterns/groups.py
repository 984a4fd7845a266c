# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than deciding by group: the people are asked, or what does not matter is left out."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("exclusionary", "hostile", "judgmental", "condescending", "dismissive", "demanding")
OPEN = "asks the people themselves instead of deciding by group"
OUT = "leaves out what does not matter here"
GROUP = (
    r"(?:(?:the |our |your |all |some |most |these |those )?(?:\w+ )?(?:mums?|moms?|mothers?|dads?|fathers?|parents|women|woman|ladies|lady|girls?|men|boys?|lads?|blokes?|guys|part-?timers|part-time \w+|foreigners|immigrants|juniors"
    r"|housewives|pensioners|old people|older people|old folks?|old folk|youngsters|kids|millennials|boomers|muslims|christians|jews|hindus|catholics|people with \w+|wheelchair users?|disabled people|the deaf|the blind|interns?))"
)

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=r"\byou (?:foreigners|people|lot|guys|southerners|northerners|(?-i:[A-Z][a-z]+s)) (?:always |just |all )?(?:do|see|have|handle|take) (?:things|it|this|time) (?:differently|your own way|slowly|easy)\b[^.!?;,]*",
        better=(Better("how do you usually handle this?", "ask", "asks how the reader does it"),),
        fires=("You foreigners do things differently.",),
        silent=("We do things differently.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:(?:no|yes|ok|okay|and|so|well|but),? )*where are you (?:really|actually|originally) from\b\??",
        better=(Better("where are you based?", "ask", OUT),),
        fires=("Where are you really from?", "no but where are you REALLY from"),
        silent=("Where are you from?",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:man|cowboy|toughen|nut|harden) (?:the (?:fuck|hell) )?up,? (?:and|boys and|lads and) (?P<do>[a-z]+ [^.!?;]+)",
        better=(
            Better("please {do}.", "soften", "keeps the request, and leaves manhood out of it"),
            Better("could you {do}, please?", "ask", "keeps the request, and leaves manhood out of it"),
        ),
        fires=("Man up and take the call.",),
        silent=("Man the phones and take the call.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?P<who>he|she|(?-i:[A-Z][a-z]+))(?:'s| is| was|'d be) (?:getting |a bit |far |much |just )*too (?:old|young|frail|pregnant|blind|deaf|slow|emotional|fragile|sensitive) (?:to (?P<do>[a-z]+ [^.!?;,]+)|for (?P<what>[^.!?;,]+))",
        better=(
            Better("could we ask {who:object_form} about {do:gerund_any}{what}?", "ask", OPEN),
            Better("would {who} be interested in {do:gerund_any}{what}?", "include", OPEN),
        ),
        fires=("He's too old to learn the new system.", "Dana is too young for the lead role"),
        silent=("It's too old to repair.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^{GROUP}(?: with [^.!?;,]+?| on [^.!?;,]+?| from [^.!?;,]+?)? (?:don't|do not|can't|cannot|won't|shouldn't|should not|can|should|never|couldn't|wouldn't) (?:do|take|lead|handle|run|own|manage|cope with|present|drive|carry|lift|join|be on|work|fix|stay|keep up with|have) (?P<what>[^.!?;,]+)(?:, [^.!?;]*)?[.!]*$",
        better=(
            Better("who would like to take on {what}?", "ask", OPEN),
            Better("could we ask who is interested in {what}?", "include", OPEN),
        ),
        fires=(
            "mums with toddlers don't do on-call, sorry Kasia",
            "Women can't lead the night shift.",
            "disabled people can't do reception, who picks up the phone",
        ),
        silent=("The lift can't carry them.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:a |an )(?:young|younger|youthful)(?:,| and|, and) (?P<adj>energetic|dynamic|fresh|hungry|flexible|motivated|fit|keen|creative|ambitious|lively|enthusiastic)(?:,? [a-z]+)?? (?P<who>person|team|colleague|people|candidate|candidates|developer|employee|someone|hire|crew)",
        better=(Better("{adj:with_article} {who}", "include", "leaves age out of it (WHO guide on ageism)"),),
        fires=("We need a young and energetic person for this.",),
        silent=("We need an energetic person.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:an? )?(?P<who>someone|somebody|anyone|anybody|person|bloke|man|colleague|guy|lady)(?:,)? (?:who|that) (?:actually |really )?(?:speaks?|knows?|can speak|understands?|can write|writes?) (?:(?:proper|good|real|decent|plain|better|correct|normal) )?english(?: properly| please)?(?: this time)?",
        better=(Better("someone", "include", "asks for help, and judges no one's English"),),
        fires=("can someone who speaks English ring me",),
        silent=("someone who speaks French",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?P<ask>is there|have you got|do you have|could we speak to|can (?:i|we) (?:speak|talk) to|could (?:i|we) (?:speak|talk) to|get me|give me|send(?: me)?|put|find(?: me)?|i want to (?:speak|talk) to) (?:a|an|the|your) (?:proper |real )?(?:man|bloke|husband|lad|fella|gentleman|woman|girl|male (?:colleague|manager)|son|father)(?! (?:who|that|with)\b)(?P<rest>[^.!?;,]*)",
        better=(Better("{ask} somebody{rest}", "include", OUT),),
        fires=(
            "Is there a man in the family we could speak to?",
            "Can I talk to a man about this, please?",
            "Kindly put a man on the line.",
        ),
        silent=("Is there a man with a red hat?",),
    ),
    Pattern(
        labels=("exclusionary",),
        regex=r"\b(?:(?:your|our|the|my) )?(?:office|front[- ]desk|reception|shop|tea|secretary|accounts|admin) (?:girls?|ladies|lady|boys?|lads?)\b",
        better=(
            Better("your colleague", "include", "includes everyone (UN guidelines for gender-inclusive language)"),
        ),
        fires=("Have your office girl upload the forms.",),
        silent=("Have your office upload the forms.",),
    ),
    Pattern(
        labels=("exclusionary",),
        regex=r"\bnormal (?P<who>residents|members|students|pupils|tenants|staff|passengers|visitors|patients|users|drivers|eyes|sight|diets|names|bodies|brains|homes|couples|groups)\b",
        better=(
            Better("most {who}", "include", "calls no group abnormal"),
            Better("other {who}", "include", "calls no group abnormal"),
        ),
        fires=("Normal residents rather like it.",),
        silent=("The normal rate is 12.",),
    ),
    Pattern(
        labels=("exclusionary",),
        regex=r"\b(?P<you>you(?:'re| are|'ve| have| speak| write| drive| handle| know| read)?) (?:so |very |really |surprisingly |quite |remarkably |rather |such )?(?P<what>[\w -]{3,40}?) for an? (?:[\w-]+ )?(?:guy|girl|woman|man|lady|boy|lad|bloke|foreigner|person|immigrant|pensioner|mother|mum)(?: (?:your|her|his) age| of \w+ \w+)?(?=[.!?;,]|$)",
        better=(
            Better("well done", "plain", "praises the work, not the origin"),
            Better("thank you, that was very clear", "acknowledge", "thanks for the content"),
        ),
        fires=("you're so well-spoken for a Balkan guy",),
        silent=("She is tall for a girl.",),
    ),
    Pattern(
        labels=("exclusionary",),
        regex=r"^(?:(?:sorry|hello|hi) \w+, )?(?:(?:i|we)'d |let's |we should )?(?:keep|put|leave|send|move|take) (?P<who>him|her|them|(?-i:[A-Z])[\w'’-]+) (?:off|away from|out of|to|on|in) (?P<what>[^.!?;,]+)(?:, (?:her|his|their|she|he|they)\b[^.!?;]*)?",
        better=(Better("could we ask {who} about {what}?", "ask", OPEN),),
        fires=("Keep her off the stage.", "I'd keep Sun-Hee off the closing call, her people hate a fight."),
        silent=("Keep it off the stage.",),
    ),
    Pattern(
        labels=("exclusionary",),
        regex=r"\b(?:(?:we|i) )?(?:get|need|want|send|use|find|grab|put|have|take|give it to) (?:me |us )?(?:(?:some|one|two|three|a couple) of )?(?:the |an? |our |some )?(?:(?:big|strong|young|real|proper|tough|fit|strapping|burly|male|decent) )*(?:man|men|lads?|blokes?|boys?|guys?|fell(?:a|as|ow|ows)|girls?|ladies|women|woman|mums?|moms?|mothers?|dads?) (?:to|for) (?P<what>(?:the |an? )?[^.!?;,]+?)(?:,? (?:not|instead of|rather than|no|since|as|because|the \w+ (?:will|are))\b[^.!?;]*)?(?=[.!?;,]|$)",
        better=(
            Better("who could help with {what:gerund_any}?", "ask", OPEN),
            Better("we need somebody for {what:gerund_any}", "include", OPEN),
        ),
        fires=(
            "get one of the young boys to carry the cash boxes",
            "we need a big strong lad for moving, not you girls",
        ),
        silent=("Get the boxes to the van.",),
    ),
    Pattern(
        labels=("exclusionary",),
        regex=r"^(?:even )?(?:a|an|your|my|any) (?:housewife|granny|grandma|grandmother|blonde|girl|woman|mother|pensioner|child|farmer|secretary) (?:can|could|would) (?P<do>[a-z]+ [^.!?;,]+)",
        better=(
            Better("let me know if anything about it is unclear", "include", "leaves room for questions"),
            Better("I'm happy to show you how to {do}", "offer", "offers help instead of a comparison"),
        ),
        fires=("even a housewife can flip this toggle",),
        silent=("Our mother can come.",),
    ),
)
