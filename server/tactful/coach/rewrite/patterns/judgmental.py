# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than a verdict on the reader: what it does to the writer, a question, or the thing itself."""

from tactful.coach.rewrite.pattern import Better, Pattern

SELF = "speaks of the effect on oneself instead of judging the reader"
OPEN_QUESTION = "asks openly instead of judging"
THING = "asks for the work to be looked at again, without the verdict"
ARE = r"\byou(?:'re| are|re)(?: just| all| simply| always| clearly| really| being| so| too| very| a bit| a little| rather| quite| honestly)*"
TOGETHER = Better("could we look at this together?", "include", "makes it a matter to solve together")

PATTERNS = (
    Pattern(
        labels=("judgmental", "hostile", "dismissive"),
        regex=rf"{ARE} (?:difficult|unreasonable|stubborn|impossible|negative|defensive|dramatic|emotional|hysterical|petty|picky|pedantic|paranoid|obstructive"
        r"|awkward|demanding|sensitive|touchy|silly|ridiculous)(?: about (?:this|it|that)| again| here| today| on purpose)?(?=[.!?,;]|$)",
        better=(
            Better("could you tell me what matters most to you here?", "ask", OPEN_QUESTION),
            Better("I see this differently", "soften", SELF),
            Better("I'm finding it hard to see a way forward here", "soften", SELF),
        ),
        fires=("You're being difficult.", "you are so stubborn about this"),
        silent=("This is being difficult.", "You're difficult to reach by phone."),
    ),
    Pattern(
        labels=("judgmental", "hostile"),
        regex=rf"{ARE} (?P<adj>rude|disrespectful|unprofessional|aggressive|condescending|arrogant|insulting|cold|patronising|patronizing|impolite)(?: about (?:this|it|that)| again| to me| here| today)?(?=[.!?,;]|$)",
        better=(
            Better("this came across as {adj} to me", "soften", SELF),
            Better("I'd like us to talk about this calmly", "include", "asks for another way of talking"),
        ),
        fires=("You're rude.", "You are being unprofessional."),
        silent=("He was rude to me.",),
    ),
    Pattern(
        labels=("judgmental", "hostile"),
        regex=rf"{ARE} (?:careless|sloppy|lazy|slapdash|messy) (?:with|about|on) (?P<rest>(?:[\w-]+ ){{0,3}}[\w-]+)(?=[.!?,;]|$)",
        better=(
            Better("could you take another look at {rest}?", "ask", THING),
            Better("{rest} could use another look", "soften", THING),
        ),
        fires=("You are careless with nulls, see line 88.",),
        silent=("I am careless with nulls.",),
    ),
    Pattern(
        labels=("judgmental", "hostile"),
        regex=rf"{ARE} (?:lazy|careless|sloppy|slow|late|disorgani[sz]ed|unorgani[sz]ed|chaotic|unreliable|incompetent|useless|clueless|unhelpful|hopeless|inconsistent|inattentive|forgetful|unprepared)(?: again| today| as usual| as ever)?(?=[.!?,;]|$)",
        better=(
            Better("this isn't working well for me", "soften", SELF),
            Better("is there something that makes this harder at the moment?", "ask", OPEN_QUESTION),
            TOGETHER,
        ),
        fires=("You're lazy.", "you are so unreliable"),
        silent=("You're late for the 9 o'clock train.", "You're slow-cooking it."),
    ),
    Pattern(
        labels=("judgmental",),
        regex=r"\b(?:that|this|it)(?:'s| is| was) (?:so |really |very |just |plain |rather |quite )*(?:careless|rude|lazy|selfish|unprofessional|stupid|thoughtless|inconsiderate|sloppy|irresponsible|immature|childish|petty)(?: of you)?(?: all)?(?=[.!?,;]|$)",
        better=(
            Better("that was difficult for me", "soften", SELF),
            Better("could we talk about how that went?", "ask", "asks for a talk instead of giving a verdict"),
        ),
        fires=("That was careless of you.", "this is so unprofessional"),
        silent=("That was careless of me.",),
    ),
    Pattern(
        labels=("judgmental", "passive_aggressive", "condescending", "blaming", "hostile"),
        regex=r"\b(?:did|do|have|has) (?:you|anyone there|anybody there|nobody) (?:ever |even |actually |bother(?:ed)? to |once )+(?P<verb>read|look at|open|check|test|see|listen to|think about|run|try|watch)(?:en|ed)? (?P<rest>(?:(?! or (?:shall|should|do|must) i\b)[^.!?;])+)(?: or (?:shall|should|do|must) i\b[^.!?;]*)?\?*",
        better=(
            Better("have you had a chance to {verb} {rest}?", "ask", "asks without doubting the effort"),
            Better("could you {verb} {rest} when you have a moment?", "ask", "asks for the thing that is needed"),
        ),
        fires=("Did you even read the ticket?", "did you actually test this"),
        silent=("Did you read it yet?",),
    ),
    Pattern(
        labels=("judgmental", "condescending", "passive_aggressive", "hostile", "blaming"),
        regex=r"\b(?:do|are|did) you (?:even|actually|really) (?:know(?! (?:what|how))|care|understand|think|try|trying|listening|listen|awake|working|serious)\b[^.!?;]*\?*",
        better=(
            Better("could you tell me how you see this?", "ask", OPEN_QUESTION),
            Better("could you help me understand what happened?", "ask", OPEN_QUESTION),
        ),
        fires=("Do you even care about the deadline?", "are you even listening"),
        silent=("Do you know the deadline?",),
    ),
    Pattern(
        labels=("judgmental", "condescending"),
        regex=r"\byou (?:clearly |obviously |seem to |really )*(?:have|had|having|'ve) (?:absolutely )?no (?:idea|clue|understanding) (?:of|about) (?:your own )?(?P<rest>[^.!?;,]+)",
        better=(
            Better("let's go through {rest:the} together", "include", "makes it a matter to solve together"),
            Better("could we go through {rest:the}?", "ask", OPEN_QUESTION),
        ),
        fires=("You seem to have no idea of your own data model.",),
        silent=("I have no idea of the data model.",),
    ),
    Pattern(
        labels=("judgmental",),
        regex=r"\b(?:what|that's|that is|this is|it's|it is|such|call(?:ing)? (?:this|that))(?: just| really| simply)? (?:an?|the most|the) (?:very |really |so )?(?:lazy|lazi\w+|sloppy|careless|poor|pathetic|terrible|awful|useless|stupid|ridiculous|shoddy|amateurish|half-hearted|weak) "
        r"(?P<what>(?:[\w-]+ )?(?:answer|report|fix|code|work|design|draft|estimate|plan|summary|reply|excuse|translation|layout|analysis|email|mail|response|proposal|review|handover|job|attempt|effort|idea|question))(?=[.!?,;]|$)",
        better=(
            Better("could you take another look at the {what}?", "ask", THING),
            Better("I have some questions about the {what}", "soften", "keeps to the work"),
        ),
        fires=("That's a lazy answer.", "this is a very sloppy report"),
        silent=("This is a short report.",),
    ),
    Pattern(
        labels=("judgmental", "hostile"),
        regex=r"\byour (?P<what>(?:[\w-]+ )?(?:answer|report|fix|code|work|design|draft|estimate|plan|summary|reply|translation|layout|analysis|email|mail|response|proposal|review|handover|migration|slides|figures|numbers|notes|documentation|docs))(?: is| are|'s) (?:just |simply |frankly |really |so |a |an |complete |total |utter |absolute )*"
        r"(?:lazy|sloppy|careless|garbage|rubbish|useless|pathetic|terrible|awful|stupid|ridiculous|shoddy|a? ?joke|mess|disgrace|trash|crap|nonsense|weak|amateurish|embarrassing|embarrassment)(?:,? (?:and )?so are you)?(?=[.!?,;]|$)",
        better=(
            Better("could we go through your {what} together?", "include", "makes it a matter to solve together"),
            Better("I have some questions about your {what}", "soften", "keeps to the work"),
            Better("could you take another look at your {what}?", "ask", THING),
        ),
        fires=("Your report is sloppy.", "your migration is garbage, so are you"),
        silent=("Your report is late by a day.",),
    ),
    Pattern(
        labels=("judgmental", "blaming", "hostile"),
        regex=r"\byou(?:'re| are) (?:just |only |simply |always )*making (?P<what>excuses|things up|a mess|this up|no sense|a fuss|this harder|this difficult)\b",
        better=(
            Better("could you help me understand what happened?", "ask", OPEN_QUESTION),
            Better("I'm having trouble following this", "soften", SELF),
        ),
        fires=("You're just making excuses.",),
        silent=("You're making progress.",),
    ),
    Pattern(
        labels=("judgmental", "blaming", "hostile"),
        regex=r"\byou (?:clearly |obviously |really |just |simply |plainly )*(?:don't|do not|couldn't|could not|didn't|can't) (?:even )?(?:care less|care|bother|be bothered|give a \S+|try)\b(?: (?:about|to) (?P<rest>[^.!?;,]+))?",
        better=(
            Better("could you tell me how you see this?", "ask", OPEN_QUESTION),
            Better("this matters a lot to me", "soften", SELF),
        ),
        fires=("You clearly couldn't care less.", "you don't even try"),
        silent=("I don't care about the colour.",),
    ),
    Pattern(
        labels=("judgmental", "hostile"),
        regex=r"\b(?:what(?:'s| is) wrong with you|what were you thinking|are you (?:serious|kidding(?: me)?|insane|blind|deaf|stupid|dense))\b[?!]*",
        better=(
            Better("could you help me understand what happened?", "ask", OPEN_QUESTION),
            Better("can you tell me how this came about?", "ask", OPEN_QUESTION),
        ),
        fires=("What is wrong with you?", "what were you thinking"),
        silent=("What is wrong with the printer?",),
    ),
    Pattern(
        labels=("judgmental", "passive_aggressive", "condescending", "blaming"),
        regex=r"(?:,? (?:as (?:usual|ever|always)|typical(?:ly)?(?: you)?|even for you|even by your standards|for once|of all people))(?=[.!?,;]|$)",
        better=(Better("", "cut", "leaves the dig out"),),
        fires=("The form is late, as usual.", "that was quick for once"),
        silent=("As usual, we meet at nine.",),
    ),
)
