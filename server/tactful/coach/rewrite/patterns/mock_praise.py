# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than mock praise and mock consent: plain thanks for the thing, or the question and the request behind it."""

from __future__ import annotations

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.reminders import LEAD, THANK
from tactful.coach.rewrite.patterns.sarcasm import ADMIRE, END, T
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("passive_aggressive", "condescending", "judgmental", "blaming", "dismissive")
THANKS = "thanks plainly, without the dig"
ASK = "asks openly for what the remark hints at"
STOP = "asks for it, instead of seeming to allow it"
NTH = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|umpteenth|\d+(?:st|nd|rd|th))"
NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)"
JOY = r"(?:glad|thrilled|delighted|pleased|happy|impressed|honou?red|moved|touched|flattered|relieved|grateful|nice|lovely|great|good|wonderful|kind|generous|sweet)"
WRITTEN = r"(?:e-?mails?|mails?|letters?|messages?|msgs?|notes?|handovers?|tickets?|reply|replies|answers?|reports?|photos?|photographs?|pictures?|updates?|feedback|comments?|reminders?|questions?|requests?|requirements?|lists?|forms?|files?|drafts?|escalations?|follow-ups?|reviews?|summary|proposals?|plans?|minutes|documents?|descriptions?|monitors?|keys?|changes?)"
# What somebody decides to have; a cancellation or an apology is none of these.
CHOSEN = r"(?:polls?|meetings?|calls?|dashboards?|versions?|rounds?|changes?|forms?|docs?|documents?|reports?|surveys?|tools?|process|policy|templates?|trainings?|workshops?|videos?|photos?|screenshots?|spreadsheets?|plans?|drafts?|revisions?|decks?|slides?|checklists?|newsletters?|apps?|channels?|stand-?ups?|syncs?|reviews?|audits?|reminders?|passwords?|log-?ins?|portals?|pages?|memos?|posters?|logos?|ideas?|rules?|committees?)\b"
PART = r"(?:called|acknowledged|made|done|sent|written|booked|held|taken|left|planned|signed)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:such |what )?(?:an? )?(?:{ADMIRE}|good|joy|treat|yay|hurrah|hooray|fantastic|gre+a+t)(?: news| surprise)?[,:;!.…]* (?P<what>(?:yet another|another|one more|an? {NTH}) (?:(?!{PART}\b)[\w-]+ ){{0,2}}?{CHOSEN}(?: \d+| (?:of|on|about|for|in|at|with|before|to)\b(?:(?!who\b|you\b|your\b)[^.!?;,:🙃🙄😏👏])+?)?)(?:,? (?:exactly|just|my|who|that|this|we|as|because|how|can't|cant|only)\b(?:{T})*)?{END}",
        better=(
            Better("do we need {what}?", "ask", ASK),
            Better("is there a reason for {what}?", "include", ASK),
        ),
        fires=(
            "great, another poll about the curtains 🙃",
            "Oh good, a fourth dashboard for the same number.",
            "Great, one more ten-page form, exactly what we were missing.",
        ),
        silent=("Great, another time.", "lovely, one more meeting called without us", "Great, see you at three."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:how |so |very |really |truly |of course |we're |we are |i'm |i am |it's |it is )*{JOY}(?: that| to (?:see|hear) that)? (?:you|u)(?: could| managed to| can| have|'ve| were able to| at last| finally| now)* (?:(?:f(?:i|ou)nd|made?|spared?) (?:us )?(?:the |some |a bit of )?(?:time|a (?:minute|moment|gap|slot|window)[^.!?;,]*?)(?: between [^.!?;,]+?)? (?P<link>to (?!open\b)|for )(?P<do>(?:(?! (?:after|before|between|but|and|until|in the|only)\b)(?!,){T})+)|squeezed? (?P<who>(?:[\w'-]+ )?[\w'-]+) in)(?: (?:after|before|between|but|and|until|in the|only)\b(?:{T})*|, {T}*)?{END}",
        better=(Better("thank you for {link:took} {do}{who}.", "acknowledge", THANKS),),
        fires=(
            "We are delighted that you found time to reply after our third reminder.",
            "glad you could squeeze HR in",
            "How nice that you found a minute for the review after ten weeks.",
        ),
        silent=("Glad you found the house.", "Happy you find time to open it."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"(?P<thanks>\b{THANK}(?: so much| a lot| very much)?(?: (?!for\b|god\b)[\w.]+)?) for (?:finally |at last |kindly )?(?:gracing|blessing|honou?ring|favou?ring|treating|entrusting|presenting) (?:us|me|everyone) with (?P<what>(?:an? |the |your |ur |his |her )?(?:[\w-]+ ){{0,2}}{WRITTEN}(?: (?:of|on|about) (?:(?!after\b)[^.!?;, ]+ ?)+)?)(?: after [^.!?;]+)?(?=[.!?;,]|$)",
        better=(Better("{thanks} for {what}", "acknowledge", THANKS),),
        fires=(
            "Thanks for finally gracing us with the report.",
            "thank you sir for blessing us with documents after a month of calls",
        ),
        silent=("Thanks for gracing us with your presence.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<thanks>{THANK}(?: so much| a lot| very much)?) for (?P<the>the|your|this|that)(?: {NTH}| {NUMBER}| very| extremely| wonderfully)* (?P<what>(?:(?!{NTH}\b|{NUMBER}\b|detailed\b)[\w-]+ ){{0,2}}{WRITTEN}(?: today| this (?:morning|week|afternoon))?),? (?:which|it|they|i|my|our|we|one|who|as|no|really)\b(?:(?!\d){T})*{END}",
        better=(Better("{thanks} for {the} {what}.", "acknowledge", THANKS),),
        fires=(
            "Thank you for the monitor, which took a mere ten months.",
            "thanks for the third escalation, my boss was missing me",
            "Thank you for your tenth email today, it has made everyone's morning.",
        ),
        silent=("Thank you for the list.", "cheers for the mud, it brings the carpet out"),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:{THANK})(?: so much| a lot)? for (?:the|your) |(?:a |what a |such a )?(?:lovely|lovly|great|nice|good|brilliant|splendid|wonderful|thorough|detailed) )(?P<what>(?:[\w-]+ )?{WRITTEN})(?: mate| there| \w+)?,? (?:with )?(?:all |both |a whole |its |full |in )*{NUMBER} (?:whole )?(?:words?|lines?|letters?|sentences?)(?: of (?:it|them))?{END}",
        better=(
            Better("thank you for the {what}, could you add a little more detail?", "ask", ASK),
            Better("could you add more detail to the {what}, please?", "include", ASK),
        ),
        fires=("lovely handover note mate, all four words of it", "Thank you for the ticket, all two words of it."),
        silent=("A lovely note, thank you.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:but )?(?:(?:please,? )?do |by all means,? (?:do )?|no no,? |no, )(?:just )?(?:keep(?: on)?|carry on|continue|go on) (?P<ing>(?!wait|think|dream|try|tell|go|look|shout|talk)[a-z]+ing)(?P<rest>(?: (?!like\b|as\b)(?:(?!,){T})+)?)(?:, {T}+)?{END}",
        better=(
            Better("could you please stop {ing}{rest}?", "ask", STOP),
            Better("I would prefer it if you didn't {ing:base_ing}{rest}.", "soften", STOP),
        ),
        fires=(
            "By all means, keep copying the inspector.",
            "Do carry on printing single-sided, the trees love it.",
            "do keep parking on the ramp",
        ),
        silent=("Keep reading.", "Please keep writing to us."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<what>(?:an?|the|this|that|your|my|our|another) (?:(?!,)(?!\b(?:is|was|were|are|has|had|have|you|i|we|does|did)\b)[^.!?;:🙃🙄])+?)[:,]? (?:(?:how|so|very|what an?|such an?) (?:very |really )?{ADMIRE}|(?:an? )?{ADMIRE} (?:choice|touch|idea|move|approach|decision|plan|strategy|call|twist|take))(?: of (?:you|u|them))?{END}",
        better=(
            Better("could you tell me the thinking behind {what:known_low}?", "ask", ASK),
            Better("I have a question about {what:known_low}.", "soften", ASK),
        ),
        fires=(
            "A payment form without a total, how charming.",
            "a global flag in a billing job: interesting choice",
            "Your colour for the exit signs, bold choice.",
        ),
        silent=("A lovely idea.", "The plan is an interesting choice for us and you."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?P<how>great|lovely|nice|good|wonderful|so good|so nice) to (?P<see>see|hear from|meet|have) (?:you|u)(?P<place>(?: (?:back|here|in person|at (?:the|our) [\w-]+|on (?:the|our) [\w-]+))?)(?: (?:for the (?:last|first)|before|at last|finally|in daylight|from time to time|once in a while|for once|with (?:your|ur))\b(?:(?!\d)(?!,){T})*|,? i(?:'d| had)? (?:only|almost|nearly|thought)\b{T}*){END}",
        better=(Better("{how} to {see} you{place}.", "acknowledge", THANKS),),
        fires=(
            "great to see you before elevenses 🙄",
            "Lovely to hear from you in person, I'd only known your voicemail.",
            "nice to see you at the standup for once",
        ),
        silent=("Great to see you.", "Great to see you at three."),
    ),
)
