# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than sweeping aside what the reader raised: it is named, and the no or the "not now" stays."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.waved_off import HARD, ILL, OPEN, SHRUG, VOCATIVE
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("dismissive", "condescending", "passive_aggressive", "hostile", "judgmental")
LATER = "says no to the timing, not to the matter"
NOTED = "thanks for it, and keeps what was decided"
SEES = "takes the matter seriously, and keeps the fact"
NO = "keeps the no, without closing the door"
END = rf"{VOCATIVE}{SHRUG}(?=[\W]*$)"
VOICED = r"(?:feedback|concerns?|worry|worries|questions?|quer(?:y|ies)|complaints?|ideas?|suggestions?|opinions?|views?|theory|hunch|remarks?|notes?|comments?|proposals?|objections?|points?|thoughts|request|feature request|letter|email|mail|message|report|essay|survey)"
RAISED = rf"(?P<what>(?:your|ur) (?:[\w'’-]+ ){{0,2}}?{VOICED}(?: (?:about|on|for|of|to|in|regarding|with|from|over) (?:(?!(?:is|are|was|were|has|have|can|will|went)\b)[\w'’.%-]+ ?){{1,8}}?)?)"
# Something that is talked about at work, with its owner or article.
TOPIC = rf"(?P<what>(?:your|ur|the|that|this) (?![\"“]?(?:{ILL}|{HARD}|itching|pain|feelings|own|mother|mum|dog|son|daughter|kid|child|husband|wife|page|fact|(?:[\w'’-]+ )?(?:resident|client|customer|patient|guest|boss|manager|team|people))\b)(?:(?!(?:is|are|was|were|has|have|can|will|went|it|they)\b)[\w'’\"“”-]+ ?){{1,8}}?)"
WHOSE = r"(?P<what>(?!(?:that|this|it|he|she|you|we|they|there|what|who|which|after|chasing (?:it|them))\b)(?:(?!(?:is|are)\b|it\b|\w+['’]s not\b|but\b|and\b|so\b|because\b)[\w'’-]+ ){0,6}?(?!it\b|is\b|are\b)[\w'’-]+)"
# What somebody has told, as a clause.
THAT = r"that (?P<what>(?:you|your|the|he|she|his|her|their|they|our)\b [^.!?;,]+?)"
NOBODY = r"(?:nobody|no one|no-one|noone|none of us|not a soul|no[- ]?body)(?: (?:here|there|really|literally|honestly|actually|else|on (?:our|my) (?:side|floor)|in (?:the|this|our) \w+|at our end))*"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}{RAISED} ?(?:(?:is|are|was|were|has been|have been) (?:(?:duly|hereby|well) )?|, |: )?(?:noted|minuted|recorded|heard|read|on file)(?:,? (?:and )?(?:parked|filed|next(?: \w+)?|in (?:the bin|pencil)|thanks?|thank you))*{END}",
        better=(
            Better("thank you, I've noted {what:lower1}{who}", "plain", NOTED),
            Better("thank you for {what:lower1}{who}", "plain", NOTED),
        ),
        fires=("Your worry about the lift is noted.", "Your concern about the seats is noted and parked, Dr Lind."),
        silent=("My worry is noted.", "Your letter is on its way."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}{RAISED} (?:is|are) (?:duly )?noted(?:,? (?:and|but)|,) (?P<then>(?:we|the|it|i)\b[^.!?;]+)(?=[.!]*$)",
        better=(Better("thank you, I've noted {what:lower1}; {then}", "plain", NOTED),),
        fires=("Your privacy concern is noted, we go ahead.",),
        silent=("Your privacy concern is noted.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}{RAISED} (?:is|are) (?:duly )?noted,? (?:and|but) (?:it )?(?:changes? nothing|doesn't change (?:a thing|anything)){END}",
        better=(Better("thank you, I've noted {what:lower1}, though it doesn't change things{who}", "plain", NOTED),),
        fires=("Your objection is noted and changes nothing.",),
        silent=("Your objection is noted.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?:{NOBODY} (?:asked (?:for|about)|wants(?: to (?:hear|know)(?: about)?)?|cares? (?:about|for)|is (?:interested in|asking for)|(?:has|got|'s got) (?:the )?time for|will read|wants to read)|(?:i|we) (?:don't|do not|dont|haven't|can't) (?:(?:really|have) )*(?:(?:got )?time for|care (?:about|for))|we(?:'ve| have) heard enough about) {TOPIC}{END}",
        better=(
            Better("I can't get to {what:lower1} right now{who}", "plain", LATER),
            Better("could we come back to {what:lower1} later{who}?", "ask", LATER),
        ),
        fires=("nobody asked for your theory on the tax code", "No one wants to hear about your layout, Finn."),
        silent=("Nobody asked for a receipt.", "We have no time for lunch."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?:{NOBODY} (?:cares?|gives? a \S+) about|(?:i|we) (?:don't|do not|dont|couldn't) (?:really )?care (?:less )?about) {TOPIC}, (?P<fact>(?:the|we|i|it|they|he|she|our|my|this|that|there)\b[^.!?;]+)(?=[.!]*$)",
        better=(Better("I understand that {what:lower1} {what:matter_verb} to you, but {fact}", "acknowledge", SEES),),
        fires=("Nobody cares about your 40 labels, the release goes out on Monday.",),
        silent=("Nobody cares about your labels.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?:i|we) (?:don't|do not|dont|couldn't) (?:really )?care (?:less )?that (?P<what>you (?!think|feel)[^.!?;,]+?)(?:, (?P<fact>(?:the|we|i|it|they|he|she|our|my|this|that|there)\b[^.!?;]+))(?=[.!]*$)",
        better=(Better("I understand that {what:lower1}, but {fact}", "acknowledge", SEES),),
        fires=("I don't care that you lost the slip, it says no refund.",),
        silent=("I don't care that it rains.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}{NOBODY} needs? (?!to\b|you\b|me\b|us\b|this\b|that\b|it\b)(?P<what>(?:(?!because|so|anyway|and|but)[\w'’-]+ ?){{1,6}}?)(?: anyway)?{END}",
        better=(
            Better("I don't think we need {what:unowned}{who}", "soften", "says it as one's own view"),
            Better("could we do without {what:unowned}{who}?", "ask", "asks instead of deciding"),
        ),
        fires=("no one needs your fifth version", "Nobody needs a manual in Latin."),
        silent=("Nobody needs to know.", "We need a manual."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}{TOPIC},? (?:can (?:easily |surely |very well )?(?:wait|go(?: and)? (?:sit|behind|(?:in|to|on) the (?:bin|drawer|suggestion box|queue|trash|pile|back))|sit in|join the queue)|will have to wait|(?:is|are) (?:in the drawer|on a list called|not (?:up for|on the agenda|wanted|needed))|(?:isn't|aren't) (?:on the agenda|up for|needed here)|goes? (?:in|on) the (?:bin|drawer|pile|trash)|went (?:straight )?(?:to|in|into) the (?:bin|dustbin|drawer|pile|trash|shredder)|not now)\b[^.!?;,]*{END}",
        better=(
            Better("could we come back to {what:lower1} later{who}?", "ask", LATER),
            Better("I can't get to {what:lower1} right now{who}", "plain", LATER),
        ),
        fires=("that lamp worry can wait", "your rota thing, not now", "Your view of the seating can go in the bin."),
        silent=("Your migraine can wait.", "The van can go to the depot."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:(?:oh|ah|aw|eh|yes|ok|lol),? )?(?:a |what a )?(?:cute|nice|lovely|sweet|precious|adorable|great) (?P<what>(?:little )?(?:idea|thought|suggestion|question|proposal|plan|comment|point|remark|feedback)s?)(?:,? (?:next|anyway+|moving on|back to [^.!?]+|but no|now [^.!?]+))?(?=[\W]*$)",
        better=(
            Better("thanks for the {what}; could we come back to {what:it} later?", "ask", LATER),
            Better("thanks for the {what}", "plain", NOTED),
        ),
        fires=("cute idea, next", "lovely suggestion"),
        silent=("nice idea, let us try it on Monday",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}{WHOSE} (?P<be>(?:is|are) not|isn't|aren't|isnt|arent) (?:really )?(?:(?:part of|on) )?(?P<own>our|my) (?:department|job|list|responsibility|problem|business|concern|headache|matter|circus){END}",
        better=(
            Better("I'm afraid {what:lower1} {be:copula} outside what {own:ours} can help with{who}", "plain", NO),
        ),
        fires=(
            "the towing fee is not our problem",
            "Your interview isn't our department.",
            "Training the temps is not my job.",
        ),
        silent=("That is not our problem.", "The lift is my problem."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"(?:^|(?<=[,;:.!?] ))(?:well,? |oh,? |sir,? |madam,? )*(?:(?:i'm|i am|we're|we are|im|so) )?sorry (?:that |if )?(?:you|u) (?:feel|see it|think|felt) (?:that way|this way|like (?:that|this)|so)(?: about (?P<what>(?!it\b|this\b|that\b)[^.!?;,]+?))?{END}",
        better=(
            Better(
                "I'm sorry about {what:or_this}{who}. Could you tell me what went wrong?", "own", "owns it and asks"
            ),
            Better("could you tell me what went wrong{who}?", "ask", "asks what happened"),
        ),
        fires=(
            "well, sorry you feel like that",
            "I'm sorry you feel that way about our soup.",
            "Ana, sorry you feel that way.",
        ),
        silent=("I'm sorry you feel ill.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?:how|what|whatever) (?P<whose>you|your \w+) (?:feels?|felt|think|thinks) about (?P<what>(?!it\b|this\b|that\b)(?:(?!(?:is|are|was|does|doesn't)\b)[\w'’.-]+ ?){{1,8}}?) ?(?:is|are|does|doesn't|isn't|was|plays)\b[^.!?;,]*{END}",
        better=(Better("I understand that {whose} {whose:feel} strongly about {what}{who}", "acknowledge", SEES),),
        fires=(
            "How you feel about the letter is not a matter for us.",
            "What your client feels about the delay does not interest me.",
        ),
        silent=("How you feel is important.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?:the fact )?{THAT} (?:is|was) (?:hardly (?:news|a matter)|life|of no (?:consequence|interest|importance)|no concern of|nothing (?:that|to|for)|neither here nor there|sad but|a private matter)\b[^.!?;,]*{END}",
        better=(Better("I understand that {what:lower1}, and that this isn't easy{who}", "acknowledge", SEES),),
        fires=(
            "That your daughter is upset about the fee is hardly a matter for a firm.",
            "That you feel left out is neither here nor there.",
        ),
        silent=("That you are upset is clear.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}whether (?P<what>(?:(?:you|your|the|he|she|his|her|their|they|our|it|a|an|my)\b|(?-i:[A-Z][a-z]+) )[^.!?;,]+?) (?:is (?:hardly|of (?:no|little)|no|not|nothing|neither|irrelevant|a detail|a matter)|isn't|makes no difference|plays no role|doesn't|does not|matters (?:little|to nobody)|has no bearing)\b[^.!?;,]*{END}",
        better=(Better("I understand that it matters to you whether {what}{who}", "acknowledge", SEES),),
        fires=(
            "Whether your aunt likes mint is of no interest to a kitchen.",
            "Whether the tutors are tired isn't on the agenda, Ms Daly.",
        ),
        silent=("Whether it rains is not known yet, so we wait.", "I wonder whether the wig itches."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?:the fact )?{THAT} (?P<no>(?:does(?:n't| not)|do(?:e)?sn?t) (?:change|alter|affect) [^.!?;,]+?|has no bearing on [^.!?;,]+?|changes nothing(?: [^.!?;,]+?)?){END}",
        better=(Better("I understand that {what}, but it {no}{who}", "acknowledge", SEES),),
        fires=(
            "The fact that you are upset doesn't change the date.",
            "That the drill scared you has no bearing on the price.",
        ),
        silent=("The fact that you are upset is clear.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?:the fact )?{THAT} (?:is not|isn't) (?:my|our) (?:problem|concern|business|headache){END}",
        better=(Better("I understand that {what}, but I can't solve that myself{who}", "acknowledge", SEES),),
        fires=("That your phone can't run the app is not my problem.",),
        silent=("That is not my problem.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"(?:^|(?<=\bso )|(?<=^and ))(?P<what>(?:you|u) (?!can\b|could\b|are (?:so|not)\b|should\b)[^.!?;,]+?)(?:,? (?:and|well|ok|okay|sure))?, (?:join the queue|take a number|so what|so do (?:we|i)|big deal|boo hoo|poor you|moving on|get over it)(?=[\W]*$)",
        better=(Better("I hear that {what:lower1}, and that can't be easy", "acknowledge", SEES),),
        fires=("so u feel dizzy after 14 hours, join the queue", "you cried in the review, moving on"),
        silent=("You feel dizzy, sit down.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?:(?:go|just) )?(?:cry|whine|moan|whinge|sob|complain) (?:to [\w ]+ )?(?:about|over) (?P<what>(?!it\b|that\b|this\b)[^.!?;,]+?)(?: (?:to (?:someone|somebody|your|the|hr|a|who)\b[^.!?;,]*|somewhere else|elsewhere|in your own time|on your own time|later|outside))?{END}",
        better=(
            Better("I can't talk about {what} right now{who}", "plain", LATER),
            Better("could we talk about {what} another time{who}?", "ask", LATER),
        ),
        fires=("cry about overtime somewhere else", "moan about the fonts to someone who's paid to listen"),
        silent=("Customers complain about the queue.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:(?:oh|please|pls|just|omg|well|ok),? )*(?:ca+l+m+ d(?:ow|wo)n|chil+(?: out)?|relax|take a chill pill|deep breaths?)(?P<who>,? (?-i:[A-Z][a-z'’-]+))?(?:,? (?:love|babes?|hun|mate|pet|dude|bro|girl))?,? (?P<fact>(?:it's|its|the|we|i|nobody|there|that's|they)\b(?! (?:only|just|not|no|a|one)\b)[^.!?;]*)(?=[.!]*$)",
        better=(Better("I can see that this is worrying{who}, but {fact:lower1}", "acknowledge", SEES),),
        fires=("calm down, it's the test server", "Chill, Asha, nobody outside the team has seen the board."),
        silent=("Calm down.", "relax, it's only tax"),
    ),
)
