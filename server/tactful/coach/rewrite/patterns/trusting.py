# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than an order that doubts the reader's wits: a request, or an offer of help, that trusts them."""

from __future__ import annotations

from tactful.coach.rewrite.orders import ORDER
from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.condescending import ADDRESS
from tactful.coach.rewrite.patterns.lessons import HELPS, LABELS, LEAD
from tactful.coach.rewrite.patterns.sarcasm import END, T

ASK = "asks for it, and trusts the reader"
CHOICE = "offers help and leaves the choice"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:please |do |maybe |perhaps |just |try to |try |next time,? )*(?:re-?)?(?:read(?:ing)?|study(?:ing)?|look(?:ing)? at|check(?:ing)?) (?P<what>(?:the|our|my|that|this|page|section) ?(?:[\w'’-]+ ){{0,3}}?[\w'’-]+?)(?:,? (?:slowly|properly|carefully|again|once more|this time|next time|first|for once|twice|with your glasses on|line by line|word by word|out loud|with a ruler(?: under each line)?|before (?:you|asking)[^,.;]*))+(?:[,;] (?:then (?:ask|call|write|come back)|it's|it is|it has|there's|thats?|that's|you|there are|it helps)\b(?:{T})*)?{END}",
        better=(Better("could you have another look at {what}, please?", "ask", ASK),),
        fires=(
            "read the manual slowly this time, it's written in plain words",
            "Do read the leaflet properly this time.",
            "read the label first, then ask",
        ),
        silent=("We read the manual again.", "Read the manual."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:(?:sir|madam|\w+),? )?(?:(?:it|this|that)(?:'s| is)(?: really| honestly)? not|it isn't|this isn't|it ain't|its not) (?:that |so |really |exactly )*(?:rocket science|brain surgery|hard|difficult|complicated|magic)[,.;:]* (?:just |simply |so |you )*(?P<do>(?:{ORDER})[^.!?;:]*){END}",
        better=(
            Better("could you {do:low}, please?", "ask", ASK),
            Better("please {do:low}.", "soften", ASK),
        ),
        fires=("sir it is not rocket science, scan the card", "It's really not that hard, just sign the form."),
        silent=("It is not that hard, I think.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:please |now |just |kindly )*(?P<do>(?:scroll|press|click|push|pull|turn|tap|try(?= (?:the|our|this|that|page)\b)|type|swipe|select|choose|slide|point|plug|switch|restart)\b(?! (?:it|that|this|harder|again|using|to)\b)(?:(?!\b(?:your|ur|brain|eyes|{ADDRESS})\b)[^.!?;:,🙃])+?)(?<! and)(?:, (?:[\w'-]+(?: [\w'-]+)?, )?(?:it|it's|its|the|there|that|that's|they|and then be|a|which|like)\b(?:{T})*(?:; {T}+)?|; {T}+| (?:like (?:at|in|on|you) )(?:{T})+){END}",
        better=(
            Better("could you {do:low}, please?", "ask", ASK),
            Better("please {do:low}.", "soften", ASK),
        ),
        fires=(
            "Scroll down, it is the wheel on your mouse, and it moves the page.",
            "press the green key, dear, the machine remembers",
            "try the big red button, it goes green",
        ),
        silent=("Press the button.", "Try it, it works.", "use your eyes, the number is there"),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^[^.!?;:]*\b(?:you|your|u|someone|somebody|everyone|people|beginner|owners?)\b[^.!?;:]*, so (?:please |kindly )?(?:just |simply |only )(?P<do>(?!trust|leave|let|stick|listen|be\b|relax|sit\b|nod|smile|remember)[a-z]+ (?:{T})+){END}",
        better=(
            Better("please {do}.", "soften", ASK),
            Better("could you {do}, please?", "ask", ASK),
        ),
        fires=(
            "I know spreadsheets aren't for everyone, so just fill in the boxes.",
            "You will not follow the rest, so please just look at the totals on page 2.",
            "The maths may be hard for you, so just sign the form",
        ),
        silent=("You may find it long, so we made a summary.", "It is hard for you, so just trust us."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:please |perhaps |maybe |just |better |could you |next time,? )*(?:ask|have|get|let) (?:an? (?:grown-?up|adult|colleague|friend|relative|nephew|grandchild)|someone (?:grown-?up|technical|older|competent|qualified|who (?:knows|can)[^.!?;,]*?)|your (?:son|daughter|nephew|mum|mother|dad|kid|kids|teacher|boss)|some ?(?:body|one) (?:else|there|at your end)?)(?: (?:there|in your (?:company|office|team)|at your end))?(?: to)? (?P<do>(?:check|look over|look at|go over|help with|proofread) (?:(?! (?:for|to|with) you\b|next time\b)(?!,){T})+?)(?P<next>,? next time)?(?: (?:for|to|with) you)?{END}",
        better=(
            Better("could you have somebody {do}{next}, please?", "ask", ASK),
            Better("it would help to have somebody {do}{next}.", "soften", ASK),
        ),
        fires=(
            "Have a grown-up check the address next time.",
            "ask an adult to check your sums",
            "Perhaps get someone who can read to look over the order.",
        ),
        silent=("Ask a colleague.", "We had somebody check the address."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:just |best |better |perhaps |maybe )*leave (?P<what>(?!it\b|this\b|that\b|(?:the |all the )?(?:thinking|talking|rest|room|key|keys|door)\b)(?:the |those |all the )?[\w-]+(?: [\w-]+)?) to (?:us|me|the (?:grown-?ups|adults|professionals|experts|specialists|\w+ team)|people|those|them|someone|somebody)\b(?:(?!,){T})*(?:, {ADDRESS})?{END}",
        better=(
            Better("I can take care of {what:the} if you like.", "offer", CHOICE),
            Better("let me know if you would like some help with {what:the}.", "include", CHOICE),
        ),
        fires=(
            "Leave the sums to people with a head for them.",
            "leave formulas to those who passed maths",
            "leave the acronyms to us, hon",
        ),
        silent=("Leave the thinking to us.", "Leave it to me.", "Leave the key to the office on the desk."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:shall i|should i|do (?:you|u) (?:need|want) me to|(?:you )?(?:need|want) me to|must i|would you like me to|i can|i could|i'll|i will|let me)(?: just| always| also)? (?:draw|sketch|paint) (?:(?:it|this|that) for )?(?:you |u )?(?:(?:an?|the) (?:little |nice |wee )?(?:picture|drawing|map|sketch|diagram) (?:of|for) )?(?P<what>the (?:[\w-]+ ){{0,3}}?[\w-]+)(?: (?:for (?:you|u)|with (?:crayons?|boxes|pictures)|in crayon|too|as well|in colou?rs?))*\?*{END}",
        better=(
            Better("would a drawing of {what} help?", "offer", HELPS),
            Better("I can send a drawing of {what} if that helps.", "include", HELPS),
        ),
        fires=(
            "shall i draw you the inside of the pump?",
            "Shall I draw you a picture of the shelves?",
            "want me to draw u the valve",
        ),
        silent=("Shall I draw a line?", "I'll draw it."),
    ),
)
