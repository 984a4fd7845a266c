# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than calling a matter small: the writer's own view of it, and a question how the reader sees it."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("dismissive", "condescending", "passive_aggressive", "judgmental", "hostile")
OWN = "says it as one's own view"
ASKS = "asks how it weighs for the reader"
NO = "keeps the no, without closing the door"
# What ends the talk.
SHRUG = r"(?:(?:so |just |please )*(?:get over it|let it go|deal with it|move on|suck it up|calm down|relax|chill|grow up|live with it|get on with it|stop (?:whining|moaning|fussing|complaining)|cry about it|boo hoo)|(?:you|u|ye|they|we|he|she|kids|people)(?:'ll| will|ll) (?:live|survive|cope|manage|get over it)|no one (?:died|dies)|nobody (?:died|dies)|(?:it's |its )?(?:not|no) (?:a |the )?(?:big deal|biggie|end of the world|drama|tragedy|war))"
GRAVE = r"(?:crisis|emergency|disaster|catastrophe|tragedy|drama|big deal|scandal|catastrophe|matter of life and death|reason to (?:panic|cry|worry|write)|end of the world|national emergency|hardship)"
THING = r"(?!(?:you|u|that|this|it|there|what|why|who)\b)(?:[\w'’-]+ ){0,7}?[\w'’-]+"
# Wears and drinks are no advice for an illness; these are for the cold and the heat.
WEAR = r"(?:jumper|sweater|coat|scarf|hat|cardigan|fleece|jacket|umbrella|fan|blanket|cushion|raincoat|pair of gloves|pair of socks|calculator|dictionary|map|checklist|ladder|trolley)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^(?:well,? |oh,? |look,? |honestly,? |come on,? )?(?:it|that|this)(?:'s| is|s) (?:(?:only|just|merely) )?(?P<what>(?:an?|one) (?:[\w-]+ ){{0,2}}?[\w-]+)(?:,|\.| -| –| so)? {SHRUG}(?=[.!]*$)",
        better=(
            Better("to me it's {what}, but how do you see it?", "ask", OWN),
            Better("what bothers you most about {what:known_low}?", "ask", ASKS),
        ),
        fires=("it's a typo, get over it", "It's just a scratch, you'll live."),
        silent=("It's just a scratch, we'll polish it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:well,? |sorry,? |honestly,? )?(?P<what>{THING}) (?:is|are|was|were)(?:n't| not| hardly| scarcely| never)(?: really| exactly)? (?:an? |the )?(?:real )?{GRAVE}(?P<who>, (?:Mr|Mrs|Ms|Dr)\.? [A-Z]\w+|, [A-Z]\w+)?(?=[.!]*$)",
        better=(
            Better("how much of a problem is {what:topic} for you{who}?", "ask", ASKS),
            Better("what would help most with {what:topic}{who}?", "ask", "asks what would help"),
        ),
        fires=("A late tray is hardly a crisis, Mr Odum.", "One missing fork is not a catastrophe."),
        silent=("That is hardly a crisis.", "Is a late tray a crisis?"),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:look,? |sorry,? |honestly,? |tbh,? |literally )?(?:nobody|no one|no-one) (?:here )?(?:cares|is interested|gives a \w+|wants to (?:hear|know)) (?:about |in )?(?P<what>(?:the|your|our|ur|how (?:[\w'’-]+ )+(?:is|are|was|were)|whether)\b[^.!?;,]*?)(?=[.!]*$)",
        better=(
            Better("we can't look into {what:low} right now", "plain", NO),
            Better("what is it about {what:topic} that matters most to you?", "ask", "asks for what matters most"),
        ),
        fires=("nobody cares how cold the hall is", "Nobody cares about your seating plan."),
        silent=("Nobody cares.", "Nobody cares about you."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:sorry,? |look,? |well,? )?(?P<what>(?:your|ur|the|this)\b(?: [\w'’-]+){1,5}?) (?:isn't|is not|are not|aren't|is none of|are none of) (?:our|my) (?:department|problem|job|concern|business|responsibility|issue|area)(?=[.!]*$)",
        better=(
            Better("I can't help with {what:low} myself, I'm afraid", "plain", NO),
            Better(
                "could we find out who can help with {what:low}?",
                "include",
                "stays firm and helps to find the right person",
            ),
        ),
        fires=("Your parking permit is not our department.", "ur payslip isn't my problem"),
        silent=("This is not our department.", "Your permit is our department."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?P<what>(?:your|ur)\b(?: [\w'’-]+){1,4}?) (?:can|will have to|has to|have to|must) wait (?:until|till) (?P<when>[^.!?;,]+?)(?=[.!]*$)",
        better=(Better("could we leave {what:low} until {when}?", "ask", "asks instead of ordering"),),
        fires=("Your parking permit can wait till Monday.",),
        silent=("Your guests can wait until Monday in the hall, if they like.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?P<what>(?:your|ur)\b(?: [\w'’-]+){1,4}?) (?:can|will have to|has to|have to|must) wait(?=[.!]*$)",
        better=(
            Better("could we come back to {what:low} later?", "ask", "asks for a time instead of pushing"),
            Better("I can't take up {what:low} right now", "plain", "says no to the timing, not to the person"),
        ),
        fires=("Your parking permit can wait.",),
        silent=("Your guests can wait in the hall.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:so |then |just |well,? |oh,? )*(?:wear|take|get|bring|buy|use|try) (?P<what>(?:a|an|some) (?:[\w-]+ )?{WEAR})(?: then)?(?=[.!]*$)",
        better=(Better("would {what} help?", "ask", "asks what would help"),),
        fires=("so wear a scarf",),
        silent=("Wear a hard hat on site, please.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:look,? |well,? |sorry,? )?(?:everyone|everybody|we all|all of us)(?:'s| is|'re| are|s)? (?P<state>tired|busy|cold|hot|stressed|exhausted|hungry|behind|short-staffed|overworked|under pressure|swamped|knackered|sore|worried|nervous)(?:,? (?:so |just |now )*(?:get on with it|deal with it|stop (?:whining|moaning|complaining)|move on|suck it up|you(?:'re| are) not special|(?:do )?you think you(?:'re| are)? special|what makes you (?:so )?special))?\?*(?=[.!]*$)",
        better=(
            Better("I hear that you're {state}, and many of us are", "acknowledge", "takes the feeling seriously"),
            Better("what would help you most right now?", "ask", "asks what would help"),
        ),
        fires=("everyone's tired, get on with it", "Everybody is busy."),
        silent=("Everyone is busy today.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:we|i)(?:'ve| have)? (?:all )?(?:got |had )?(?:bigger|better|more important|worse) (?:problems?|things?|fish|worries|matters)(?: to (?:worry about|do|deal with|think about|fry))? than (?P<what>(?:your|the|this|ur)\b[^.!?;,]+?)(?=[.!]*$)",
        better=(
            Better("I can't take up {what:low} right now", "plain", "says no to the timing, not to the person"),
            Better("could we come back to {what:low} later?", "ask", "asks for a time instead of pushing"),
        ),
        fires=("We have bigger problems than your chair.",),
        silent=("We have bigger rooms than the old hall.",),
    ),
)
