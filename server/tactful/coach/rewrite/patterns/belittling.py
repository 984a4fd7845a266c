# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than belittling a reader or a worry: the information alone, an open question, a no that stays a no."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = (
    "condescending",
    "dismissive",
    "passive_aggressive",
    "judgmental",
    "hostile",
    "demanding",
)
SMALL: tuple[FlagLabel, ...] = ("dismissive", "condescending", "judgmental", "hostile", "passive_aggressive")
PLAIN = "the information alone, without the frame"
OFFER = "offers help instead of measuring the reader"
ASKS = "asks how it weighs for the reader"
SEES = "takes the matter seriously"
NO = "keeps the no, without closing the door"

PATTERNS = (
    Pattern(
        labels=SMALL,
        regex=r"\bit(?:'s| is) not (?:my|our) fault (?:that |if |when )?you\b[^.!?;]*",
        better=(
            Better("let me know which part is unclear", "ask", OFFER),
            Better("I'm happy to go through it with you", "offer", OFFER),
        ),
        fires=("It's not my fault you can't read.",),
        silent=("It's not my fault that it rained.",),
    ),
    Pattern(
        labels=("judgmental", "condescending", "hostile", "dismissive"),
        regex=r"\byou (?:clearly |obviously |seem to |really |simply )*(?:have|had|having|'ve) (?:absolutely )?no (?:idea|clue) (?P<how>how|what|why|where) (?!you\b)(?P<rest>[^.!?;,]+)",
        better=(
            Better("could we go through {how} {rest}?", "include", "makes it a matter to solve together"),
            Better("I'm happy to explain {how} {rest}", "offer", OFFER),
        ),
        fires=("You clearly have no idea how this works.",),
        silent=("I have no idea how this works.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:wow|oh|well|look),? (?:so )?you (?:actually|finally|really) (?:did|managed|made|got|wrote|sent) (?:something|it|this|that|one thing)(?: \w+){0,2}[.!]*$",
        better=(Better("thank you, this helps.", "plain", "plain thanks"),),
        fires=("Wow, you actually did something useful.",),
        silent=("You did something useful.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:just )?make sure (?P<what>this|that|it) (?:never|doesn't|does not|won't) (?:ever )?happens? again",
        better=(
            Better("please make sure {what} doesn't happen again", "soften", "keeps the request and adds a please"),
            Better(
                "how can we make sure {what} doesn't happen again?", "include", "makes it a matter to solve together"
            ),
        ),
        fires=("Make sure this never happens again.",),
        silent=("This never happens again.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:bless(?: (?:you|him|her|them|your heart))?|aw+|oh (?:sweetie|honey|dear|bless)|baby ?step+s*|aye|deep breaths?|breathe|listen(?: up)?|repeat after me|newsflash|news ?flash|fun fact(?: for [\w ]+)?|pro ?tip|life hack|hint|spoiler(?: alert)?|reminder for the slow ones|for the (?:slow ones|hard of hearing|people in the back|cheap seats|last time|umpteenth time)|once more (?:for the (?:slow ones|back)|slowly)|(?:as|like) (?:even|any) (?:a |an )?[\w -]+? (?:would|could|can|will) (?:tell|show|explain to) you)[,:!.]+ (?P<rest>[^.!?;].*)",
        better=(Better("{rest:lower1}", "plain", PLAIN),),
        fires=(
            "bless, it's called a standing charge",
            "As even a first-year would tell you, the result is not significant.",
            "fun fact for the newbies: north is up on the map",
        ),
        silent=("Bless you.", "As a first-year I would tell you."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:(?:shall|should|do) i (?:need to |have to )?(?:draw|paint|write|spell|sing|explain|say)\b[^.!?:]*[?:]+|(?:i'll|i will|let me|i) (?:explain|say|type|write|put|draw|spell|repeat|go|tell|keep)\b[^.!?:]*:|(?:i|let me) use the words i use for [^.!?:]*:|(?:gladly|happily|once more|so) (?:i )?(?:repeat|explain)[^.!?:]*:) (?P<rest>[^?:]+)$",
        better=(
            Better("{rest:cap}", "plain", PLAIN),
            Better("to be clear: {rest}", "soften", PLAIN),
        ),
        fires=(
            "shall i draw it with crayons? service A calls B, B never calls A",
            "I'll type slowly this time: the routing number is nine digits.",
            "I explain it like to my nephew: word count is not page count.",
        ),
        silent=("I explain it on Monday.", "Shall I draw the plan?"),
    ),
    Pattern(
        labels=LABELS,
        regex=r"(?:^|(?<=[,;.:!?] ))(?:please |just |maybe |perhaps |so |next time,? )*(?:read|rtfm|go read|try reading|have you tried reading) (?P<what>(?:the|our|my) (?:[\w-]+ )?(?:docs?|documentation|manual|faq|wiki|readme|brief|terms|contract|guide|handbook|policy|ticket|email|mail|instructions|notes?|memo|error(?: message)?))(?: (?:first|for once|before you ask|before asking|next time|properly))?\??(?=[.!?;,]|$)",
        better=(
            Better("{what} should have the answer", "plain", "points to the place, and trusts the reader"),
            Better(
                "could you take a look at {what}, and tell me if anything is unclear?",
                "ask",
                "asks, and leaves room for questions",
            ),
        ),
        fires=("just read the docs", "Have you tried reading the manual?"),
        silent=("I read the docs.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:this|that|it)(?:'s| is) (?:really |just |such )?(?:basic|simple|elementary|entry-level|beginner|trivial|first-year|kindergarten|primary[- ]school) (?:stuff|things?|knowledge|english|maths?|physics|question|logic)(?:,? (?:and )?(?:you should|i shouldn't have to|everyone)\b[^.!?;]*)?(?=[.!?;,]|$)",
        better=(
            Better("I'm happy to go through it with you", "offer", OFFER),
            Better("let me know which part is unclear", "ask", OFFER),
        ),
        fires=("This is basic stuff, you should know it by now.",),
        silent=("This is basic equipment.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:i'm not going to|i am not going to|i won't|i will not|do i (?:really )?(?:have|need) to|how (?:often|many times) do i have to|i don't want to) (?:explain|repeat|say|go over|go through) (?:this|it|that|myself)(?: (?:again|(?:a )?(?:second|third|fourth|another) time|once more|one more time|every time))*[?.!]*",
        better=(
            Better("could you tell me which part is still unclear?", "ask", "asks what is still open"),
            Better(
                "I've tried to explain this before, so please tell me what is still unclear",
                "soften",
                "says it without the reproach",
            ),
        ),
        fires=("I'm not going to explain this a third time.", "How many times do I have to say it?"),
        silent=("I won't explain the plan.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:let me|i'll|i will|allow me to|i have to) (?:put|explain|say|spell) (?:this|it|that)(?: out| again| down)*(?: (?:slowly|again|once more|(?:in|with) (?:very )?(?:simple|small|plain|short|easy) (?:terms|words|steps)|for you|one more time|nice and slow))+(?=[.!]|$)",
        better=(
            Better("I'm happy to go through it with you", "offer", OFFER),
            Better("let me know which part is unclear", "ask", OFFER),
        ),
        fires=("Let me put this in simple terms for you.", "I'll explain it again slowly."),
        silent=("I'll explain it on Monday.",),
    ),
    Pattern(
        labels=SMALL,
        regex=r"\b(?:other|most|all (?:the )?other|all our other|our other) (?:customers|clients|people|tenants|guests|teams|branches|users|parents|members|students|patients|colleagues|companies|suppliers|residents|drivers) (?:seem to )?(?:manage|cope|understand|accept|do|don't (?:complain|mind|have)|get (?:it|by|along)|have no|are (?:fine|happy|ok))\b[^.!?;,]*",
        better=(
            Better("could you tell me where it gets difficult?", "ask", ASKS),
            Better("I can see that this isn't easy", "acknowledge", SEES),
        ),
        fires=("Other customers manage just fine.",),
        silent=("Other customers called on Monday.",),
    ),
    Pattern(
        labels=SMALL,
        regex=r"\bi (?:really |just |simply )?(?:don't|do not|haven't) (?:have |got )?(?:the )?(?:time|patience|energy|nerves) (?:for|to deal with) (?:this|that|it|your|these|such)\b[^.!?;,]*",
        better=(
            Better("I can't get to this right now", "plain", "says no to the timing, not to the person"),
            Better("could we find another time for this?", "ask", "keeps the no for now and stays open"),
        ),
        fires=("I don't have time for this.",),
        silent=("I don't have time on Friday.",),
    ),
    Pattern(
        labels=SMALL,
        regex=r"\bi (?:really |honestly )?(?:don't|can't|do not|fail to) (?:see|get|understand) (?:why|how|what) (?:this|that|it|your \w+) (?:matters?|is (?:important|a problem|an issue|so important|relevant)|concerns me|has to do with (?:me|us))\b[^.!?;,]*",
        better=(
            Better("could you help me see why this matters to you?", "ask", ASKS),
            Better("I'd like to understand how this affects you", "acknowledge", ASKS),
        ),
        fires=("I don't see why this matters.",),
        silent=("I don't see the button.",),
    ),
    Pattern(
        labels=SMALL,
        regex=r"^(?:whatever|fine|ok|okay|sure)[,.]? (?:just )?(?:do (?:what|whatever|as) you (?:want|like|please)|suit yourself|your (?:call|choice|loss)|if you say so|as you wish)[.!]*$",
        better=(
            Better("I'd do it differently, and I'm fine with your choice.", "plain", "says the disagreement openly"),
            Better("could we compare the options before we decide?", "include", "keeps the talk open"),
        ),
        fires=("Whatever, do what you want.",),
        silent=("Do what you like best.",),
    ),
    Pattern(
        labels=SMALL,
        regex=r"\byour (?:lack of planning|bad planning|poor planning|urgency|emergency|problem|deadline|drama|mess|mistake|hurry|stress|failure to \w+)(?: (?:is|does)(?: not|n't)|isn't|doesn't) (?:constitute )?(?:my|our|an|a) (?:emergency|problem|concern|priority|job|fault|department)(?: (?:on (?:my|our) (?:part|side)|for (?:me|us)))?",
        better=(
            Better("I can't drop everything for this", "plain", NO),
            Better("could we look at what is possible in time?", "include", "stays firm and looks for a way"),
        ),
        fires=("Your lack of planning is not my emergency.",),
        silent=("Your deadline is not on Friday.",),
    ),
    Pattern(
        labels=SMALL,
        regex=r"\b(?:you'll|you will|you|we all) (?:just |simply )?(?:have|'ll have|need|had better learn) to (?:live|deal|cope|put up) with (?:it|that|this)\b",
        better=(
            Better("I'm afraid this can't be changed, and I can see that it isn't easy", "acknowledge", NO),
            Better("I'm afraid this is how it stays", "plain", NO),
        ),
        fires=("You'll have to live with it.",),
        silent=("You have to deal with the bank.",),
    ),
    Pattern(
        labels=SMALL,
        regex=r"\b(?:i'm|i am|we're|we are)(?: not| n't) (?:your|the) (?:secretary|assistant|mother|mum|mom|nanny|babysitter|servant|maid|helpdesk|help desk|nurse|therapist|taxi|bank|calendar|slave|dad|father)(?=[.!?;,]|$)",
        better=(
            Better("I can't take this on", "plain", NO),
            Better("could you take care of this yourself, please?", "ask", "keeps the no, as a request"),
        ),
        fires=("i'm not your secretary",),
        silent=("I'm not the owner.",),
    ),
    Pattern(
        labels=SMALL,
        regex=r"\b(?:we(?:'ve| have)|i(?:'ve| have))(?: already| been)* (?:discussed|been over|been through|talked about|covered|settled|decided) (?:this|it|that)(?: (?:already|before|enough|to death|a (?:hundred|thousand|million) times))?(?:,? (?:and )?(?:end of (?:story|discussion)|period|full stop|the answer is (?:still )?no|it's (?:closed|settled|done)|i(?:'m| am) not [^.!?;,]*))(?=[.!?;,]|$)",
        better=(
            Better("we've discussed this, and my answer stands", "plain", NO),
            Better(
                "we've discussed this and my answer stands, though I'm happy to explain it once more",
                "offer",
                "keeps the decision and offers the reason",
            ),
        ),
        fires=("We've already discussed this, end of story.",),
        silent=("We've discussed this and Jo agrees.",),
    ),
    Pattern(
        labels=SMALL,
        regex=r"^(?P<what>(?:nobody|no one|no-one)(?: ever)? (?:died|has died|was hurt|got hurt)(?: of| from| by)\b)[^.!?;]*[.!]*$",
        better=(
            Better("could you tell me how this affects you?", "ask", ASKS),
            Better("I can see that this isn't easy.", "acknowledge", SEES),
        ),
        fires=("nobody died of a double shift",),
        silent=("Nobody was hurt.",),
    ),
    Pattern(
        labels=SMALL,
        regex=r"\b(?:(?:you're|you are|stop) (?:being )?(?:so |too |a bit |such a )?(?:sensitive|dramatic|emotional|negative|a snowflake|a drama queen|over the top)|bit dramatic|don't be (?:so |such a )?(?:dramatic|sensitive|silly|a baby|negative|drama queen)|no need to (?:panic|get upset|get worked up|be upset|overreact|be so dramatic)|stop (?:overreacting|panicking|making a fuss|fussing|crying about it))(?: (?:about (?:it|this|that)|mate|please))?(?=[.!?;,]|$)",
        better=(
            Better("I can see this matters to you", "acknowledge", SEES),
            Better("could you tell me more about how this affects you?", "ask", ASKS),
        ),
        fires=("You're being too sensitive about this.", "no need to get upset"),
        silent=("There is no need to call.",),
    ),
    Pattern(
        labels=("dismissive", "condescending", "passive_aggressive", "judgmental", "exclusionary"),
        regex=r"\bok(?:ay)?,? boomer\b|\bcheck your (?:privilege|facts)\b|\bcry (?:about it|me a river|harder)\b",
        better=(
            Better("I see this differently", "plain", "disagrees without the dig"),
            Better("could you tell me more about how you see it?", "ask", "asks openly"),
        ),
        fires=("ok boomer",),
        silent=("Okay, boom.",),
    ),
)
