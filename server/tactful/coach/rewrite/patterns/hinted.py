# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than a hint behind polite words: what it hints at, said or asked openly."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = (
    "passive_aggressive",
    "condescending",
    "judgmental",
    "blaming",
    "dismissive",
    "hostile",
)
HINT = "asks openly for what the remark hints at"
PLAIN = "says what was noticed, without the irony"
THANKS = "thanks plainly, without the dig"
REASON = "asks openly for the reason"
LEAD = r"^(?:oh |well,? |ah,? |and |but |so |wow,? |ok,? |no no,? |sure,? |yes,? )*"
HARM = r"(?:ignore|forget|skip|lose|break|delete|interrupt|waste|leave|drop|miss|ruin|block|cancel|overwrite|throw|dump|park|plug|burn|keep \w+ing|carry on \w+ing|go on \w+ing)"
TEASE = r"(?: again| as well| too| yet again| as usual| once more| as always| as ever)*"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:by all means|feel free to|do feel free to|please feel free to|please do|go ahead and|do go ahead and|why not just),? (?:just |please |simply )?(?P<do>{HARM} (?!it$|that$)[^.!?;,]+?){TEASE}(?: 👍| 🙃| 😊)*(?=[.!]*$)",
        better=(
            Better("please don't {do:unread}", "plain", "says what is wanted"),
            Better("could you please not {do:unread}?", "ask", HINT),
        ),
        fires=("by all means ignore the schedule again", "Do feel free to lose the next form as well."),
        silent=("Feel free to leave your coat here, if you like.", "By all means ring me at home."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:it )?must be (?:so )?(?:nice|lovely|great|wonderful|good|fun|relaxing|brilliant) to (?P<do>(?!be\b|know\b|see\b|live\b)[a-z]+(?: (?!you\b|so\b|that\b|where\b|like\b|such\b)[\w'’-]+){{1,7}}?)(?: 🙃| 🙄| 😊)*(?=[.!]*$)",
        better=(
            Better(
                "I wish I could {do:unread} too",
                "plain",
                "speaks of the effect on oneself instead of judging the reader",
            ),
        ),
        fires=("must be nice to leave at three", "It must be lovely to work from the garden."),
        silent=("It must be nice to be here.", "It must be done."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:i'm|i am|im|we're|we are) (?:quite |very )?sure (?:you|u|they)(?:'ve| have)? (?:must )?(?:had|have) (?:your|ur|a|some|good|a very good|a good|their|very good|excellent|an excellent) (?:own |good |very good )?reasons? (?:for|to) (?P<do>[a-z]+ing [^.!?;,]+?)(?=[.!]*$)",
        better=(
            Better("could you tell me the reason for {do:unread}?", "ask", REASON),
            Better("what was the thinking behind {do:unread}?", "include", REASON),
        ),
        fires=("I'm sure you had your reasons for cancelling the meeting.",),
        silent=("I'm sure there are reasons for cancelling it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:i'm|i am|we are|we're)? ?(?:so |very |ever so )?(?:glad|happy|pleased|delighted|thrilled|honou?red|relieved|touched|good|nice|great|lovely) (?:to see |to hear |to know )?(?:that )?(?:you|u)(?:'ve| have)? (?:finally |eventually |even |at last |actually )*(?:found|made|could find|could spare|managed to find) (?:the |some |a little )?time (?:to|for) (?P<do>(?!us$|me$|this$)[a-z]+(?: [^.!?;,]+?)?)(?: at last| in the end| after all)?(?=[.!]*$)",
        better=(Better("thank you for taking the time to {do:habit}", "plain", THANKS),),
        fires=(
            "glad to see you found the time to reply",
            "We are honoured that you finally found time to answer the tenants.",
        ),
        silent=("Glad to see you.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:(?:an?|what an?|that's an?|such an?) )?(?:very |really |rather )?(?:interesting|bold|curious|brave|odd|funny|strange|creative|fascinating|unusual|daring|novel|courageous) (?:choice|decision|idea|move|approach|call|strategy|take),?(?: of yours)? to (?P<do>[a-z]+ (?!you\b)[^.!?;\U0001F000-\U0001FAFF]+?)(?: *[\U0001F000-\U0001FAFF])*(?=[.!]*$)",
        better=(
            Better("what was the thinking behind {do:gerund_first}?", "ask", REASON),
            Better(
                "could we talk about the decision to {do}?", "include", "asks for a talk instead of giving a verdict"
            ),
        ),
        fires=("Interesting choice to send it without a subject.", "bold move to book the small hall 🤔🎪"),
        silent=("It is an interesting choice.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:apparently|evidently|clearly|obviously|it seems|it appears)(?: that)?,? (?:nobody|no one|no-one|none of (?:you|us)|not one of (?:you|us)) (?:here |in this \w+ )?(?:can|could|bothers to|is able to|knows how to|has time to|wants to|is capable of|cares to) (?P<do>(?:read|check|follow|use|wash|clean|close|lock|empty|fill|refill|answer|sign|label|tidy|switch|turn|put|shut|reply|write|knock|count|clear|wipe|flush|replace)\b[^.!?;,]+?)(?=[.!]*$)",
        better=(
            Better("could everyone please {do}?", "ask", HINT),
            Better("it would help if everyone could {do}", "plain", "says what would help"),
        ),
        fires=("Apparently nobody can read a rota.", "it seems no one here knows how to empty the sink"),
        silent=("Nobody can read the sign in the dark.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:just |this is )?(?:a )?(?:friendly|gentle|little|kind|quick|tiny|polite) (?:little )?(?:reminder|nudge),? (?:for the [\w]+ time|again|yet again|once again|once more|number \w+|no\. ?\d+|since the [^,]+|in case [^,]+),? (?:that|:|to|about) ?(?P<rest>[^.!?;]+?)(?=[.!]*$)",
        better=(Better("just as a reminder: {rest:clause}", "soften", "says it once more, without the reproach"),),
        fires=("Just a friendly reminder, for the fifth time, that the form is due.",),
        silent=("Just a friendly reminder that the form is due.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:well done|congratulations|congrats|bravo|nice work|good job|full marks|hats off|kudos|gold star|clever you|good on you|good for you)(?: to you)?,? (?:for|on) (?:actually |finally |even )*(?P<do>(?:turning up|showing up|arriving|coming|replying|answering|sending|paying|signing|finishing|reading|remembering|closing|cleaning|tidying|calling|ringing|filing|booking|submitting)\b[^.!?;,]*?),? (?:for once|at last|finally|for a change|this time|after all|in the end)(?=[.!]*$)",
        better=(Better("thank you for {do}", "plain", THANKS),),
        fires=("Well done for turning up on time for once.", "congrats on finally sending the slides at last"),
        silent=("Well done for turning up on time.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:what a (?:\w+ )?(?:surprise|shock)|surprise,? surprise|no surprise(?: there)?|how (?:surprising|unexpected|shocking)|who would have (?:thought|guessed)(?: it)?|shocker|shock horror|quelle surprise|colou?r me surprised|as if by magic|lo and behold)[,:;.!]+ (?P<rest>(?:the|our|my|his|her|their|its?|this|that|we|i|he|she|they|another|no|there|[A-Z]\w+) [^!?;]+?)(?: 🙃| 🙄)*(?=[.!]*$)",
        better=(Better("{rest:stated}", "plain", PLAIN),),
        fires=("What a surprise, the printer is broken again.", "Surprise, surprise, the report is late."),
        silent=("What a surprise!", "What a surprise, thank you."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?P<wish>(?:do |please )?(?:enjoy|have) (?:your|ur|the|a|an) [^.!?;,]+?),? while (?:the rest of us|some of us|others|everyone else|everybody else|i|we) [^.!?;]+?(?=[.!]*$)",
        better=(Better("{wish}", "plain", "leaves the dig out"),),
        fires=("Enjoy your weekend while the rest of us work.",),
        silent=("Enjoy your weekend.", "Enjoy your coffee while it is hot."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:look|surprise|joy|here we go|here comes|guess what)(?: at that| who it is)?[,:!.]+ (?P<what>(?:yet )?another (?!one$)[^.!?;,]+?)(?: again)?(?: 🙃| 🙄)*(?=[.!]*$)",
        better=(
            Better("do we need {what:low}?", "ask", HINT),
            Better("is there a reason for {what:low}?", "include", REASON),
        ),
        fires=("oh look, another meeting about meetings",),
        silent=("Look, another time perhaps?",),
    ),
)
