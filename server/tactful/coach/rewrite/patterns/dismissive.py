# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than waving a matter away: take it as seriously as the reader does, or say the no plainly."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("dismissive", "condescending", "passive_aggressive", "judgmental", "hostile")
NO = "keeps the no, without closing the door"
SMALL = r"(?:big (?:of a )?deal|biggie|drama|tragedy|disaster|catastrophe|emergency|end of the world|life or death|(?:real )?issue|crisis|war crime|reason to \w+|matter of life and death)"

PATTERNS = (
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
        better=(Better("we can sort this out", "include", "offers a way out instead of a verdict"),),
        fires=("It's not a big deal.", "Honestly, it's no big deal", "this is hardly a tragedy"),
        silent=("Is it a big deal?",),
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
        regex=r"^(?:oh |yeah |ya |ok |so )*(?:whatever|who cares|so what|boo hoo|big deal|not interested|don't care|i (?:don't|couldn't|could not) care(?: less)?|nobody cares|no one cares|and so|tough(?: luck)?|too bad|cry me a river|meh|yawn)[^.;?]{0,25}[.!?]*$",
        better=(
            Better("I see it differently, and I'd like to hear your view.", "include", "disagrees and stays open"),
        ),
        fires=("Whatever.", "who cares", "so what"),
        silent=("Whatever you decide is fine by me and by Jo.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:nobody|no one|no-one|none of us)(?: here| at our end| on our side| in this team| in the team| really)? (?:cares?|is interested in|asked|gives? a \S+)(?: (?:about|what|how|for|whether|if))? ?(?P<rest>[^.!?;]*)",
        better=(Better("I can't take this up right now", "plain", "says no to the timing, not to the person"),),
        fires=("Nobody here cares what broke on your side.", "nobody asked what you think of the roster"),
        silent=("Nobody called.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:well,? |oh,? |just )*(?:(?:you'll |you will )?(?:get over|live with|deal with|put up with|get used to) (?:it|that|this)|suck it up|move on|let it go|toughen up|grow up|man up|find a hobby|you'll (?:live|survive|get over [^.!?;,]+)|people live with worse|others have it worse|it could be worse)\b(?: already| then| now)?",
        better=(Better("what would make this easier for you?", "ask", "asks what would help"),),
        fires=("Get over it.", "you'll get over the serif", "just deal with it"),
        silent=("We will deal with the invoice.",),
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
)
