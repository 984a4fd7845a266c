# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than brushing a worry off: an ear for it, with the fact or the no that stands beside it."""

from __future__ import annotations

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("dismissive", "condescending", "judgmental", "hostile", "passive_aggressive")
ONLY: tuple[FlagLabel, ...] = ("dismissive",)
SEES = "takes the matter seriously"
ASKS = "asks how it weighs for the reader"
NO = "keeps the no, without closing the door"
BARE = "the point alone, without the frame"
ILL = r"(?:headaches?|migraines?|back|knees?|shoulders?|backache|cold|flu|sick|ill|tired|sleepy|burn(?:ed|t)[ -]?out|burnout|stress(?:ed)?|sore|dizzy|upset|crying|cried|cry|tears|hurts?|pain|fever|nervous|scared|frightened|worried|worries|anxious|lonely|exhausted)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^(?:so |and |well,? |oh |aw )*(?P<echo>(?:[\w'’-]+ ){{0,4}}{ILL}(?: [\w'’-]+){{0,4}})\? (?:(?!\bplease\b|\bcan you\b|\bcould you\b|\d)[^?])+$",
        better=(
            Better("{echo}? That sounds hard, what would help?", "acknowledge", SEES),
            Better("{echo}? How bad is it?", "ask", "asks instead of comparing"),
        ),
        fires=("sore back? we've all got one", "ur boss worries? buy him a tea"),
        silent=("sore back? can you sit?", "Sick? Call 111."),
    ),
    Pattern(
        labels=ONLY,
        regex=r"^(?:whether|that) (?P<what>(?:your|you|the|my)\b[^.!?;,]+?) (?:is (?:neither here nor there|of no (?:interest|importance|concern)(?: here| to (?:me|us))?|irrelevant|not (?:my|our) \w+|hardly a \w+ we [a-z]+)|has no bearing on (?P<price>[^.!?;,]+)|makes no (?:odds|difference)(?: to (?:me|us))?|changes nothing|doesn't (?:matter|interest \w+|change \w+))[.!]*$",
        better=(
            Better("I can see that {what}, and it doesn't change {price:must}.", "acknowledge", NO),
            Better("I hear that {what}.", "acknowledge", SEES),
        ),
        fires=(
            "That the MRI scared you has no bearing on the price.",
            "That the alert frightened you is neither here nor there.",
        ),
        silent=("That the MRI is at nine is fine.",),
    ),
    Pattern(
        labels=ONLY,
        regex=r"^(?P<main>(?:i know|i see|you (?:write|say|tell me)|i hear)(?: that)? [^.!?;]+?),? but (?:it's|it is|that's|this is)? ?(?:hardly|not exactly|no|only|just|not)\b[^.!?;]*[.!]*$",
        better=(
            Better("{main}, and I can see that this isn't easy.", "acknowledge", SEES),
            Better("{main}; what would help you most for now?", "ask", "asks what would help"),
        ),
        fires=("I know the boiler has been off since Sunday, but it's hardly the end of the world.",),
        silent=("I know the boiler is off, but we come at nine.",),
    ),
    Pattern(
        labels=ONLY,
        regex=r"^(?:who cares|nobody cares|i (?:don't|couldn't) care|it doesn't matter|no one asked|don't care) (?:about )?(?P<what>(?:what|how|which|whose|if|whether|where|when|who)\b[^.!?;,]+)[,;] (?P<rest>[^.!?;]+)[.!]*$",
        better=(
            Better(
                "please {rest:order}, {what:lower1} isn't important.", "soften", "keeps the request, without the shrug"
            ),
            Better(
                "could you {rest:order}, please? Anything goes for the rest.",
                "ask",
                "keeps the request, without the shrug",
            ),
        ),
        fires=("who cares what colour the tickets are, print 150",),
        silent=("Who cares for the tickets, Jo?",),
    ),
    Pattern(
        labels=ONLY,
        regex=r"^(?:oh |ah |well,? |ach,? )*(?:you|ye|u)(?:'ll| will) (?:live|survive|manage|cope|get over it|be fine|forget (?:it|about it))\b(?: [^.!?;,]+)?[.!]*$|^(?:yes|yeah|aye|ok|sure) (?:yes|yeah|aye|sure),? \w+[.!]*$|^(?:ok|okay|right|yeah|yes)? ?(?:and\?|so\?|your point\?|next|moving on|anyway|noted)[.!]*$|^feelings later[.!]*$|^(?:tiny|small|little|minor) (?:thing|matter|detail)\b[^.!?;]*[.!]*$",
        better=(
            Better("I hear you, could you tell me a bit more?", "acknowledge", SEES),
            Better("could you tell me how this affects you?", "ask", ASKS),
        ),
        fires=("ach, ye'll live", "yes yes, stress", "tiny thing really, dont stew on it"),
        silent=("You will get it.",),
    ),
    Pattern(
        labels=ONLY,
        regex=r"^(?:cute|nice|sweet|lovely|great|funny|adorable|interesting) (?P<what>idea|thought|plan|suggestion|question|story|theory|proposal|concern)(?: [\w' ]+)?(?:,? (?:but|next|anyway|though|and no|moving on)\b[^.!?;]*)?[.!]*$",
        better=(
            Better(
                "thank you for the {what}, could we come back to it later?",
                "acknowledge",
                "says no for now, without the smile",
            ),
            Better("could you tell me more about the {what}?", "ask", "asks openly"),
        ),
        fires=("cute idea, next", "cute idea."),
        silent=("Nice plan for Friday? Tell me.",),
    ),
    Pattern(
        labels=ONLY,
        regex=r"^(?P<what>(?!that\b|this\b|it\b)(?:[\w'’-]+ ){1,7}?[\w'’-]+) (?:hardly calls for|is hardly|isn't worth|is not worth|did not merit|doesn't merit|does not deserve|is nothing to|is a luxury|is no (?:great )?hardship|is no reason (?:to|for)|can wait|is not (?:a|an|our|my) (?:priority|concern|emergency|matter))\b[^.!?;]*[.!]*$",
        better=(
            Better("could you tell me more about {what:known_mid}?", "ask", ASKS),
            Better("I'd like to understand what {what:known_mid} means for you.", "acknowledge", SEES),
        ),
        fires=("A charger hardly calls for three e-mails.", "Wanting her own chair by the window is a luxury."),
        silent=("That is hardly new.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:(?:the|our|my) answer is no|no|sorry|nope|nah)[,.:]? (?:and )?(?:i|we) (?:won't|will not|don't|do not|am not|aren't|are not|have no time to) (?:discuss|debate|argue|explain|repeat|go into|waste)[^.!?;]*[.!]*$",
        better=(
            Better("my answer is no, and I can see that it isn't what you hoped for.", "acknowledge", NO),
            Better("my answer stays no.", "plain", NO),
        ),
        fires=("The answer is no, and I won't discuss it.",),
        silent=("No, I won't come.",),
    ),
    Pattern(
        labels=ONLY,
        regex=r"^(?P<not>(?:i|we) (?:will not|won't|can't|cannot|don't have time to)) (?:spend (?:my|our|any) \w+ on|lose (?:any )?sleep over|waste (?:my|our|any|more) \w+ (?:on|with)|get into|deal with|listen to|worry about) (?P<what>[^.!?;]+)[.!]*$",
        better=(
            Better("{not} look into {what} right now.", "plain", "says no to the timing, not to the person"),
            Better("{not} take up {what} now, could we find another time?", "ask", NO),
        ),
        fires=(
            "I will not spend my morning on what hurt your feelings in the roadmap meeting.",
            "I can't lose sleep over one person's paperwork two weeks before launch.",
        ),
        silent=("I can't sleep.",),
    ),
    Pattern(
        labels=ONLY,
        regex=r"^(?:if )(?P<what>(?:the|your|this|that|it)\b[^.!?;,]+?) (?:bothers?|annoys?|upsets?|worries|troubles) you(?: (?:that much|so much|so))?, (?:then )?(?P<do>(?:change|fix|do|write|move|report|turn|close|buy|get|ask|find)\b[^.!?;]+?)(?: yourself)?[.!]*$",
        better=(
            Better("if {what} bothers you, feel free to {do}.", "include", "leaves the choice, without the shrug"),
            Better("could you tell me what bothers you about {what}?", "ask", ASKS),
        ),
        fires=("If the wording bothers you that much, change it yourself.",),
        silent=("If the noise bothers you, call us.",),
    ),
    Pattern(
        labels=ONLY,
        regex=r"^(?P<who>(?:mums|boys|girls|kids|children|people|everyone|everybody|dogs|babies|men|women|tenants|customers|students)) [a-z]+ (?:at|in|about|over|when) [^.!?;,]+,? (?:and|but|so) (?P<rest>(?:the|your|our|it|we)\b[^.!?;]+)[.!]*$",
        better=(
            Better("{rest:cap}.", "plain", BARE),
            Better("I can see that this isn't easy, and {rest}.", "acknowledge", SEES),
        ),
        fires=("Mums cry at birthdays, and the bill stands.",),
        silent=("The bill stands.",),
    ),
)
