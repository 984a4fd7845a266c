# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than waving a matter away: take it as seriously as the reader does, or say the no plainly."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("dismissive", "condescending", "passive_aggressive", "judgmental", "hostile")
ASKS = "asks how it weighs for the reader"
SEES = "takes the matter seriously"
HOW = Better("could you tell me more about how this affects you?", "ask", ASKS)
MATTERS = Better("I can see this matters to you", "acknowledge", SEES)
NO = "keeps the no, without closing the door"
VIEW = (
    "(?:point|concern|worry|feedback|idea|request|complaint|objection|comment|question|remark|suggestion|proposal|note)"
)
SMALL = r"(?:big (?:of a )?deal|biggie|drama|tragedy|disaster|catastrophe|emergency|end of the world|life or death|(?:real )?issue|crisis|war crime|reason to \w+|matter of life and death)"

PATTERNS = (
    Pattern(
        labels=("dismissive",),
        regex=r"^(?:well,? |oh,? |and |but |sorry,? |look,? )*(?P<x>(?!(?:it|this|that|he|she|they|there|nobody|what|which|who|you|your \w+ is)\b)(?:[\w'’#%₦€$£.-]+ ){0,9}?[\w'’#%₦€$£-]+?)(?:['’]s(?! [\w-]+ (?:is|was|are|were|isn|wasn|has)\b)| is| are| was| were|(?: is|)n['’]t| aren['’]t) (?:(?:hardly|not|no|just|only|really|barely|scarcely|never) )*"
        r"(?:nothing|(?:(?:an?|the|that|any|much|so|such|quite|great|my idea|worth|in my) )*(?:real |big |great |huge |actual |serious )?(?:crisis|emergency|tragedy|disaster|war crime|catastrophe|problem|issue|deal|drama|end of the world|thing|hardship|matter|priority|metric|urgent|late|concern|wedding|excuse|hanging offen[cs]e|life or death))\b[^.!?;,]*(?:, [^.!?;:]*)?[.!🙄]*\s*$",
        better=(
            Better("could you tell me more about {x:mid}?", "ask", ASKS),
            Better("could you tell me how {x:mid} affects you?", "include", ASKS),
        ),
        fires=(
            "Three dropped sensors out of 400 is nothing to write me about.",
            "A missing cardigan isn't an emergency, Mrs Doak.",
            "forty minutes for a main on a Saturday is hardly a tragedy",
        ),
        silent=("It's only a hamster.", "The invoice is a problem for us on Monday; please call.", "Nothing is late."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:(?:please|just),? )?(?:calm down|relax|chill(?: out)?|breathe|deep breath),? (?:please,? )?it(?:'s| is) (?:really )?(?:not|no|only|just) [^.!?;]*(?=[.!]*$)",
        better=(
            Better(
                "I can see this matters to you, so let's look at it together.",
                "acknowledge",
                "takes the feeling seriously",
            ),
            Better("what part of this worries you most?", "ask", "asks instead of judging the size of it"),
        ),
        fires=("Calm down, it's not a big deal.", "relax, it's only tax"),
        silent=("It's not a big deal for us to redo it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"\b(?:it|this|that)(?:'s| is) (?:really |honestly |just )?(?:not|no|hardly|n't) (?:that |such |exactly |really )?(?:an? |the )?{SMALL}(?: here)?\b",
        better=(
            Better("I'd like to understand how this affects you", "ask", ASKS),
            MATTERS,
            Better("we can sort this out", "include", "offers a way out instead of a verdict"),
        ),
        fires=("It's not a big deal.", "Honestly, it's no big deal", "this is hardly a tragedy"),
        silent=("Is it a big deal?",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<what>(?:an?|one|the|your|this|a little|a bit of|a few|losing|whether) [^.!?;,:]*?) (?:(?:is|are) (?:really )?(?:hardly|no|not|nothing)|isn't|aren't) (?:exactly |quite )?(?:an? |the )?(?:{SMALL}|worth (?:an?|my|your|our|three|two|the)\b[^.!?;]*|suffering)[.!]*$",
        better=(
            Better("could you tell me more about {what:known} and how it affects you?", "ask", ASKS),
            Better("thank you for telling me about {what:known}.", "acknowledge", SEES),
        ),
        fires=("A lost order is hardly a tragedy.", "One wet label is hardly worth my morning"),
        silent=("A lost order is a problem.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:just |please )?(?:calm down|chill out|simmer down|settle down|take a breath|deep breath|relax)\b(?=[.!]|$|,? (?:the|we|i|your|our)\b)",
        better=(
            Better("take the time you need", "soften", "leaves the feeling alone"),
            Better("I can hear that this is frustrating", "acknowledge", "names the feeling instead of forbidding it"),
        ),
        fires=("Calm down.", "just relax, the courier is on its way"),
        silent=("The market may calm down by spring.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:that|this|it)(?:'s| is)(?: really| honestly| simply)? (?:not|hardly) (?:my|our) (?:problem|department|job|concern|business|issue|worry)\b|\b(?:that|this|it)(?:'s| is) (?:your|a you) problem\b|\bnot (?:my|our) (?:problem|department|job|concern|circus)\b",
        better=(
            Better("I can't solve this one myself", "plain", NO),
            Better("this is outside what I can decide", "plain", NO),
            Better(
                "could we find out who can help with this?", "include", "stays firm and helps to find the right person"
            ),
        ),
        fires=("That's not my problem.", "not our department"),
        silent=("This is my problem.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:there(?:'s| is)? )?nothing (?:that )?(?P<who>we|i) can do(?: about (?:it|that|this)| here| for you)?\b",
        better=(
            Better("I'm afraid this isn't something {who} can change", "plain", NO),
            Better("{who} can't change this, much as I see that it matters to you", "acknowledge", NO),
        ),
        fires=("There's nothing we can do.", "nothing I can do about it"),
        silent=("There's nothing we can't do.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\byou(?:'re| are)(?: just| really| completely| totally)* (?:overreacting|exaggerating|overthinking(?: (?:it|this))?|blowing (?:this|it) out of (?:all )?proportion|making (?:a (?:fuss|mountain|drama|scene)[^.!?;,]*|too much of (?:it|this))|imagining (?:things|it)|being (?:too sensitive|dramatic|over the top|hysterical|emotional))",
        better=(MATTERS, HOW, Better("I'd like to understand what makes this weigh so much", "ask", ASKS)),
        fires=("You're overreacting.", "you are just being dramatic"),
        silent=("I am overreacting.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:i'm |i am |we're |we are )?sorry (?:that |if )?you (?:feel|felt|think|see it|took it)(?: (?:that way|like that|so|this way|it that way|offen[cs]e))?[^.!?;,]*",
        better=(
            Better("I can see that this was hard for you", "acknowledge", SEES),
            Better("could you tell me more about what happened?", "ask", ASKS),
        ),
        fires=("Sorry you feel that way.", "I'm sorry if you took it that way"),
        silent=("I'm sorry for the delay.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:oh |yeah |ya |ok |so )*(?:whatever|who cares|so what|boo hoo|big deal|not interested|don't care|i (?:don't|couldn't|could not) care(?: less)?|nobody cares|no one cares|and so|tough(?: luck)?|too bad|cry me a river|meh|yawn)[^.;?]{0,25}[.!?]*$",
        better=(
            Better("could you tell me what matters to you here?", "ask", ASKS),
            Better("I see it differently, and I'd like to hear your view.", "include", "disagrees and stays open"),
        ),
        fires=("Whatever.", "who cares", "so what"),
        silent=("Whatever you decide is fine by me and by Jo.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:nobody|no one|no-one|none of us)(?: here| at our end| on our side| in this team| in the team| really)? (?:cares?|is interested in|asked|gives? a \S+)(?: (?:about|what|how|for|whether|if))? ?(?P<rest>[^.!?;]*)",
        better=(
            Better("I can't take this up right now", "plain", "says no to the timing, not to the person"),
            Better("could you tell me why this matters to you?", "ask", ASKS),
        ),
        fires=("Nobody here cares what broke on your side.", "nobody asked what you think of the roster"),
        silent=("Nobody called.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:nobody|no one|no-one|no other \w+|none of (?:the|our) other \w+)(?: else)?(?: here| on \w+ \w+| in \w+ \w+)? (?:has |have |ever |had )*(?:complain(?:s|ed)?|noticed?|mentioned|minds?|heard|needed|had a problem|seems to mind)\b[^.!?;]*",
        better=(
            Better("I haven't heard this from anyone else yet, so could you tell me more?", "ask", ASKS),
            Better("thank you for telling me about this", "acknowledge", SEES),
        ),
        fires=("No one else complains.", "nobody else has noticed it"),
        silent=("Nobody was hurt.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:well,? |oh,? |just )*(?:(?:you'll |you will )?(?:get over|live with|deal with|put up with|get used to) (?:it|that|this)|suck it up|move on|let it go|toughen up|grow up|man up|find a hobby|you'll (?:live|survive|get over [^.!?;,]+)|people live with worse|others have it worse|it could be worse)\b(?: already| then| now)?",
        better=(
            Better("I can see that this isn't easy", "acknowledge", SEES),
            Better("what would make this easier for you?", "ask", "asks what would help"),
        ),
        fires=("Get over it.", "you'll get over the serif", "just deal with it"),
        silent=("We will deal with the invoice.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:well,? |but |so )*(?:that(?:'s| is)|it(?:'s| is)|such is|this is)(?: just| simply)? (?:how|the way) (?:it|the|this|that|our|things|we|on-call|\w+) ?[\w' ]{0,30}[.!]*$|\b(?:these|such|those) things happen\b[^.!?;]*|\bit happens\b|\bthat's life\b|\bit is what it is\b|\bthat's (?:city|village|office) (?:living|life)\b",
        better=(
            Better("I can see that this isn't what you hoped for", "acknowledge", SEES),
            HOW,
        ),
        fires=("That's just how it is.", "These things happen when people bring valuables."),
        silent=("That's how we met Anna, by the way, in 2019.",),
    ),
    Pattern(
        labels=("dismissive",),
        regex=r"\b(?:every(?:one|body)|we all|we're all|we are all|everybody else|everyone else|other (?:people|families|guests|customers|branches|teams))(?:'s| is| are| has| have| gets?| had)? [^.!?;]*",
        better=(
            Better("it sounds like a lot at the moment", "acknowledge", SEES),
            Better("what would help you most?", "ask", "asks what would help"),
        ),
        fires=("Everyone has headaches.", "we are all tired"),
        silent=("Everybody.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:end of (?:story|discussion|conversation)|case closed|subject closed|i(?:'m| am) not (?:discussing|going to discuss) this(?: any further| again)?|not up for discussion|this is not a discussion|i won't discuss (?:it|this)(?: further| any further)?|there(?:'s| is) nothing to discuss)\b",
        better=(
            Better(
                "my decision stands, and I'm happy to explain it", "offer", "keeps the decision and offers the reason"
            ),
            Better("I won't change this, and I'd still like to hear your view", "include", "stays firm and open"),
        ),
        fires=("End of discussion.", "The answer is no, case closed."),
        silent=("At the end of the discussion we vote.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:it )?works (?:fine )?(?:for me|at (?:our|my) end|on (?:our|my) (?:end|side|machine)|here)(?:,? so[^.!?;]*)?",
        better=(
            Better(
                "I can't reproduce this yet, so could you tell me more?",
                "ask",
                "keeps the fact and stays with the problem",
            ),
            Better(
                "it works on my side, so could you show me what you see?", "ask", "keeps the fact and asks to see more"
            ),
        ),
        fires=("Works for me.", "works at our end, so no real issue"),
        silent=("Friday works.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:i|we) (?:skimmed|didn't read|did not read|stopped reading|gave up on|haven't read|won't read)\b[^.!?;]*",
        better=(
            Better("could you send me the main point in a line or two?", "ask", "asks for what is needed to help"),
            Better("what is the most important point for you?", "ask", "asks for what matters most"),
        ),
        fires=("I skimmed your letter.", "i stopped reading at line two"),
        silent=("I read it twice.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<what>your (?:[\w'-]+ ){{0,3}}{VIEW}) (?:is|has been) noted[.!]*$",
        better=(
            Better("thank you for {what:lower1}.", "acknowledge", SEES),
            Better("could you tell me more about {what:lower1}?", "ask", ASKS),
        ),
        fires=("Your fire exit point is noted.",),
        silent=("Your point is right.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<what>your (?:[\w'-]+ ){{0,3}}{VIEW}) (?:is|has been) noted, ?(?:and |but )?(?P<rest>[^.!?;]+)[.!]*$",
        better=(Better("thank you for {what:lower1}, {rest}.", "acknowledge", SEES),),
        fires=("Your GDPR concern is noted, we go ahead.",),
        silent=("Your point is right.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:(?:relax|breathe|calm down|ag|oh|ah|well|hey),? )?(?:it|this|that)(?:'s| is|s)(?: really)? (?:just|only) (?P<what>(?:an? |the )?(?:[\w'-]+ ){0,2}[\w'-]+)(?=[.!?,;]|$)",
        better=(
            Better("could you tell me more about how this affects you?", "ask", ASKS),
            MATTERS,
        ),
        fires=("it's just a phone case ma'am", "it's only a rumor, get over it"),
        silent=("It is just right for us and that is good to know.",),
    ),
)
