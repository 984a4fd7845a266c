# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than calling a matter too small: the matter by its name, as something that weighs on the reader."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("dismissive", "condescending", "passive_aggressive", "hostile", "judgmental")
SEES = "takes the matter seriously"
WISHES = "wishes the reader well instead of waving it off"
COMPANY = "says that others know it too, without the shrug"
OPEN = r"(?:^|(?<=[,;:.!?–—] )|(?<=\bbut )|(?<=^so )|(?<=^and ))"
# What only leads up to the shrug and goes with it.
LEAD = r"^(?:(?:but|well|oh|ok|look|relax|calm down|chill|honestly|come on|mate|girl|god|sorry|stop \w+ing|nobody(?:'s| has)? died),? )*"
VOCATIVE = r"(?P<who>,? (?-i:(?:Mrs?|Ms|Dr|Miss|Sir)\.? ?(?:[A-Z][\w'’-]+)?)|, (?-i:[A-Z][\w'’-]+))?(?:,? (?:love|luv|pet|hun|babes?|mate|sir|madam|ma'am|ma|pal|dear|bro|lol|honestly|po|lah|imo|tbh|cariad|girl|sunshine))?"
# What only waves off, behind the clause that names the matter.
SHRUG = (
    r"(?:,? (?:(?:and |so )?(?:get over it|move on|moving on|ignore it|next|let it go|deal with it|find a hobby|grow up|walk it off|it happens|nobody died|keep trying|no big deal|whatever|relax|chill|stop (?:fussing|worrying|looking \w+|writing|whining)"
    r"|(?:you|u|it|we)(?:'ll|ll| will) (?:all )?(?:live|survive|pass|be (?:fine|ok|okay|grand)|blow over|get over it)|don'?t (?:be so \w+|make (?:it|a) (?:big|fuss|drama)|stew on it|worry|bother)|they(?:'re| are) (?:insects|just \w+)"
    r"|not (?:a|an|the|no) [\w-]+|take a number|join the queue|have a \w+|tape it up|so what|that's life|what (?:did|do) (?:you|u) expect|life goes on|you get used to it)))*"
)
END = rf"{VOCATIVE}{SHRUG}(?=[\W]*$)"
# A matter with its article or number: no person, and no clause of its own.
MATTER = r"(?P<what>(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|another|some|your|ur|\d[\d.,]*) (?!(?:feelings?|concerns?|worry|worries|opinion|question|idea|emergency|urgency|problem|deadline|view)\b)(?:(?!(?:is|are|was|were|isn't|isnt|aren't|never|won't|can|on|it|they|you|i|who|that)\b|\w+['’]s (?:not|hardly|no|nothing|only)\b)[\w'’%-]+(?:[.,]\d+)? ?){1,9}?)"
SMALL = (
    r"(?:(?:an? |the |such an? |exactly an? |quite an? )?(?:big deal|biggie|tragedy|disaster|catastrophe|emergency|crisis|funeral|drama|war crime|injury|great hardship|real (?:problem|issue)|issue|end of the world)"
    r"|(?:a |any )?(?:reason|cause) (?:to|for) (?:write|writing|call|calling|complain|complaining|panic|a letter|an email|ring|ringing|worry|cry|fuss|alarm)[^.!?;,]*|worth [^.!?;,]+|(?:nothing|anything|something) (?:to (?:write|complain|worry|cry|fuss|panic|be scared|ring)|for (?:an?|us|me)|that (?:an?|we|i))[^.!?;,]*|a luxury problem|a non-issue|no biggie|weather|tea money|small beer)"
)
ILL = r"(?:migraines?|headaches?|back(?: pain| ache)?|bad back|knees?|bad knee|wrist|ankle|shoulder|hip|rash|cold|cough|tinnitus|stomach ?ache|stomach|toothache|burn|bruise|neck|feet|foot|eyes?|fever|throat|allergy|allergies|asthma)"
HARD = r"(?:homesickness|burnout|grief|stress|anxiety|exhaustion|fatigue|loneliness|insomnia|bereavement|stage fright|shyness)"
NO_GROUND = r"(?P<no>(?:is not|isn't|isnt|are not|aren't|arent|['’]s not) [^.!?;,]+?)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}{MATTER}(?: ?(?P<be>is|are|was|were|'s)(?:n't|nt)?)? (?:(?:really|honestly|simply|just|surely|frankly|hardly|not|no|nothing|scarcely|barely|exactly|never|only|quite) )*(?:merits? (?:an?|the) \w+|{SMALL}){END}",
        better=(
            Better("I can see that {what:mid} {be:copula} a nuisance{who}", "acknowledge", SEES),
            Better("I understand why {what:mid} {be:copula} on your mind{who}", "acknowledge", SEES),
        ),
        fires=(
            "A jammed drawer is hardly worth an email.",
            "one late van is no big deal",
            "One missed bin is hardly an emergency, Mrs Ito.",
            "two broken chairs are not the end of the world, move on",
        ),
        silent=("It is hardly an emergency.", "One missed bin is ours.", "Your feelings are not an emergency."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:it|that|this)(?:'s| is|s) (?:(?:really|honestly) )*(?:(?:only|just|merely) (?:an? |one |some )?|one )(?P<what>(?!you\b|me\b|us\b|how\b|what\b|the way\b|that\b|a matter\b|fair\b|right\b|to\b|in\b|for\b|as\b|not\b|your (?:imagination|opinion|job)\b)[\w'’₦$€£-]+(?:[.,]\d+)*(?: [\w'’-]+){{0,4}}?){END}",
        better=(
            Better("I understand why {what:the} {what:is} on your mind{who}", "acknowledge", SEES),
            Better("what bothers you most about {what:the}{who}?", "ask", "asks instead of judging the size of it"),
        ),
        fires=("It is only a door handle.", "it's just a sticker, Mona", "its only a rumour, get over it"),
        silent=("It is only fair.", "It is a door handle.", "It's only you."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:it|that)(?:'s| is|s) an? (?P<what>[\w'’-]+(?: [\w'’-]+){{0,2}}?){VOCATIVE}(?:,? (?:and )?(?:get over it|move on|ignore it|let it go|deal with it|nobody died|find a hobby|you(?:'ll|ll| will) (?:live|survive)|not an? [\w'’-]+)){SHRUG}(?=\W*$)",
        better=(
            Better("I understand why the {what} {what:is} on your mind{who}", "acknowledge", SEES),
            Better("what bothers you most about the {what}{who}?", "ask", "asks instead of judging the size of it"),
        ),
        fires=("it's a typo, get over it", "it's a logo, not a heart"),
        silent=("It's a typo, please mend it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?:{MATTER} (?:never|won't|wont|has never|doesn't|has not) (?:ever )?(?:hurt|hurts|killed|kill|kills|harmed) (?:anyone|anybody|a fly|you)|(?:nobody|no one)(?: ever)? (?:dies|died|has died|is dying) (?:from|of|over|because of) (?P<what2>(?:an?|the|one|two|three|\w+ seconds?) ?[^.!?;,]*?|[^.!?;,]+?)){END}",
        better=(
            Better(
                "I can see that {what:mid}{what2:mid} {what:copula_of}{what2:copula_of} a nuisance{who}",
                "acknowledge",
                SEES,
            ),
        ),
        fires=("A wee draught never hurt anyone.", "nobody dies from a slow page"),
        silent=("Nobody died.", "It never hurt anyone."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"\b(?:i think )?(?:you(?:'re| are|re)|u r|ur) (?:(?:just|really|clearly|totally|being|way) )*(?:over-?reacting|making (?:such )?a (?:big )?(?:fuss|drama|scene|mountain))(?: (?:a bit|a little))? (?:to|about|over|out of|with) (?P<what>(?:the|your|ur|one|an?|that|this|those|these) [^.!?;,]+?){END}",
        better=(
            Better("I can see that {what:known} {what:matter_verb} to you{who}", "acknowledge", SEES),
            Better("what worries you most about {what:known}{who}?", "ask", "asks instead of judging the size of it"),
        ),
        fires=(
            "Tim, you're overreacting to the audit list.",
            "I think you're overreacting a bit about the parking spaces.",
        ),
        silent=("I'm overreacting to the list.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:honestly|oh|ach|well|yeah|lol|look|come on),? )?(?:i think )?(?:you(?:'re| are|re)|u r|ur) (?:(?:just|really|clearly|totally|way) )*over-?reacting(?: (?:a bit|a little|again|here|now|tbh))?{END}",
        better=(
            Better("I can see that this matters to you{who}", "acknowledge", SEES),
            Better("what worries you most about this{who}?", "ask", "asks instead of judging the size of it"),
        ),
        fires=("You're overreacting", "honestly ur overreacting a bit"),
        silent=("You're reacting well.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?P<all>(?:everyone|everybody|every (?!other\b)\w+|we all|all of us|lots of people|a lot of people)(?:['’]s)? (?!else\b|other\b|manages\b|knows\b|can\b|agrees\b|thinks you\b|says\b|complains\b|still\b|but\b|here\b|who\b|thinks\b|picked\b|chose\b|signed\b|manage\b|do (?:it|this)\b)[^.!?;,]+?){END}",
        better=(Better("you're not alone in this: {all:lower1}{who}", "acknowledge", COMPANY),),
        fires=("everyone burns an arm, tape it up", "Everybody's wrist hurts.", "we all get one"),
        silent=("Everyone else manages.", "Everyone knows."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?:your|ur) (?P<ill>{ILL}) (?:is(?:n't| not)?|isnt|are(?:n't| not)?|can(?:'t)?|will|has|have|does(?:n't| not)|comes?|goes) (?!off\b|better\b|due\b|late\b|covered\b|booked\b)[^.!?;,:]+{END}",
        better=(Better("I hope your {ill} will be better soon{who}", "acknowledge", WISHES),),
        fires=("Your migraine is hardly news.", "ur headache isnt on the agenda"),
        silent=("Your migraine is covered by the plan.", "My migraine is hardly news."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?:your |ur )?(?P<what>{HARD}) ?{NO_GROUND}{END}",
        better=(Better("I know that {what:lower1} isn't easy; I'm afraid it {no:isnt}{who}", "acknowledge", SEES),),
        fires=("Grief is not a reason for an extension.", "Homesickness isn't among our codes."),
        silent=("Grief is for the living.", "Your email isn't among our codes."),
    ),
)
