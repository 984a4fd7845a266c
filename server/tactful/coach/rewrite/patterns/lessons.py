# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than a lesson: what it teaches without the frame, the remark in its middle or the one at its end."""

from __future__ import annotations

from tactful.coach.rewrite.clauses import SUBJECT
from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.patterns.condescending import ADDRESS
from tactful.coach.rewrite.patterns.sarcasm import END, T
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = ("condescending", "passive_aggressive", "judgmental", "dismissive")
PLAIN = "the information alone, without the lesson"
HELPS = "gives it as help, not as a lesson"
THANKS = "thanks plainly, as to an equal"
VIEW = "says it as one's own view"
LEAD = r"^(?:and |so |well,? |oh,? |ah,? |now,? |sorry,? |eh,? |or )*"
SIMPLY = r"(?:slow(?:ly|er)?|sslowly|once more|again|(?:simple|plain|easy|small|short|tiny|little) (?:words?|terms|steps|sentences|letters|language|english|version)|simply|baby(?: language| steps)?|crayon|kid-?size|words of one syllable|one syllable|(?:words|language) (?:you|even you|a layman|anyone) (?:can|could) \w+|so (?:that )?(?:even )?you (?:can|could) (?:also )?(?:follow|understand)|short version|simple english|big letters|for (?:the |those |all |everyone )[^:.!?]{0,20}(?:back|slow|slower ones|new|seats))"
PERSON = r"(?:even |as )*(?:an?|any|every|my|our|the|your|his|her) (?:[\w'’-]+ ){0,3}?(?:child|kid|toddler|baby|trainee|intern|student|apprentice|junior|novice|beginner|newbie|rookie|pupil|porter|cleaner|nephew|niece|gran|granny|grandmother|mother|mum|dog|monkey|boy|girl|clerk|assistant|first-year|schoolboy|schoolchild|usher|tea boy|layman|layperson|amateur|fool|\w+-year-old|graduate|temp|waiter|recruit)"
KNOWS = r"(?:knows?|knew|could (?:see|tell you|tell me|have told you)|can (?:see|tell you)|would (?:know|see|tell you|have told you)|will tell you|understands|sees|learns?)"
TOOL = r"(?:spread-?sheet|search (?:bar|box|field|function)|spell-?check(?:er)?|ctrl ?\+ ?\w|calendar|tutorial|back-?up|manual|filter|template|checklist|dictionary|calculator|map|glossary|handbook|wiki|reminder|alarm|undo button|print screen|screenshot|shortcut|help page|faq|torch|ladder|diary|planner|to-do list)"
DIG = (
    r"(?:for the record|for future reference|you will manage|(?:the|a) (?:clue|hint)(?: is|'s) in the name|it(?:'s| is) (?:all )?in the name|google it|look it up|ever heard of (?:it|that|them)|did (?:you|u) know|with me so far|(?:can|are) (?:you|u) (?:still )?(?:follow(?:ing)?|with)(?: me| this| so far)?|you(?:'ll| will) (?:find|get) (?:it|there)"
    r"|(?:in case|since|because|as) (?:nobody|no one|somebody|anybody)\b[^,.;]*|(?:i'd|i would) have thought\b[^.;]*|but (?:sweet|nice|good|cute|lovely) (?:try|effort)|(?:some|most|other) (?:people|folks|of us)(?: even| actually| manage)?\b[^,.;]*|as (?:any|every|even)\b[^,.;]*|which (?:for you|most|even|any|every)\b[^.;]*"
    rf"|whatever (?:you|some)\b[^.;]*|in case (?:it|that|you|u)\b[^,.;]*|remember(?: (?:it|that|them))?|bless(?: you| your heart)?|isn't that (?:clever|nice|lovely)|that's the trick(?: of it)?|it(?:'s| is) (?:really )?not (?:that )?(?:hard|difficult|complicated|rocket science)|(?<=, )(?:my )?{ADDRESS})(?=\W|$)"
)
TRIED = r"(?:tri(?:ed|es)|used?|fill(?:ed)?|attach(?:ed)?|sent|send|number(?:ed)?|wrote|write|count(?:ed)?|sort(?:ed)?|label+ed|sign(?:ed)?|clean(?:ed)?|check(?:ed)?|book(?:ed)?|update[d]?|had a go)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^[^:;.!?]*\b{SIMPLY}\b[^:;.!?]{{0,40}}: ?(?P<rest>[^:?]+)$",
        better=(
            Better("{rest}", "plain", PLAIN),
            Better("in short: {rest}", "soften", PLAIN),
        ),
        fires=(
            "Wages can be a lot for a small shop, so in small words: gross is before taxes, net is after.",
            "I will use short words: the lease has ended.",
            "ten years in the trade, so once more: the red pipe is the hot one",
        ),
        silent=("Two words: thank you.", "The slow train: 9:15, platform 2. The fast one: 9:40."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?P<what>(?!(?:if|when|as|since|because|so|well|now|yes|no|oh)\b)(?:[\w'’\"“”-]+ ){0,5}[\w'’\"“”-]+), (?:let me|as (?:i|you|any|every|even|someone|we|your)|since (?:you|nobody|no one)|in case (?:nobody|no one|anybody)|if (?:you|nobody|i may)|should|may i|i'm sure|i am sure|you'll|you will|you may|you might|you see|to put|to say|it may|it might|for (?:your|those|somebody|someone)|believe it|of course|obviously|mind you)\b[^,]*, "
        r"(?P<be>is|are|was|were|means?|has|have|goes|go|comes|come|costs?|needs?|takes?|makes?|will|can|must|says?|stands?|works?|opens?|closes?|ends?|starts?) (?P<rest>(?!not\b)[^.!?;]+)"
        + END,
        better=(
            Better("{what} {be} {rest}.", "plain", PLAIN),
            Better("in case it helps: {what:lower1} {be} {rest}.", "soften", HELPS),
        ),
        fires=(
            "A credit, let me go slowly, means that money has come in.",
            "Rent, as someone will surely tell you one day, is due on the first.",
            "The margin, you'll find, makes room for remarks.",
        ),
        silent=("The lease, as you know it.", "Rent, heating, and water are due on the first."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}{PERSON} {KNOWS}(?: that)? (?P<rest>(?:{SUBJECT}|that's|(?-i:[A-Z][\w-]+)) (?:(?!:){T})+){END}",
        better=(
            Better("{rest:stated}.", "plain", PLAIN),
            Better("in case it helps: {rest:clause}.", "soften", HELPS),
        ),
        fires=(
            "Even the porter knew that the valve gets closed first.",
            "any first-year apprentice knows you knock before you enter",
            "Any child could tell you that the doors are locked at six.",
        ),
        silent=("My colleague knows the way.", "Any child can see that."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:{PERSON}|even (?:you|u)) (?:can|could|would be able to|should be able to|manages? to) (?P<verb>follow|read|understand|work|use|operate|fill in|fill out|open|find|buy|book|press|set up|install|assemble|print|copy|count|sign|complete) (?P<rest>(?=(?:the|this|that|those|these|our|my|your) )(?!it\b|that\b[,.!]|this\b[,.!]|out\b|up\b)(?:(?!,){T})+?)(?:, (?:(?-i:[A-Z])[\w'-]+|{ADDRESS}))?{END}",
        better=(
            Better("{rest:matter} should be easy to {verb}{rest:tail}, let me know if not.", "soften", HELPS),
            Better("{rest:matter} should be easy to {verb}{rest:tail}.", "plain", PLAIN),
        ),
        fires=(
            "Even a child can work the ticket machine at the station.",
            "even u can press the button",
            "Any trainee could read that bill, Rashid.",
        ),
        silent=("Even a child can tell a drum from a bell.", "My nephew can read."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:there(?:'s| is) (?:a|one) (?:thing|button|key|tool|function|little thing)(?: these days)? called|(?:it's|its|it is|this is|that's|that is) called|(?:you may|you might|have you|ever)(?: have)? heard of(?: a thing called)?) (?P<what>(?:an? |the )?{TOOL})\b(?:[,;.:!?🙃🙄😇 ](?:{T})*)?\??{END}",
        better=(
            Better("{what} might help here.", "plain", HELPS),
            Better("would {what} help here?", "ask", HELPS),
        ),
        fires=(
            "it's called a spreadsheet, Dermot, it adds up",
            "There is a thing called a calendar.",
            "its called a search box, folks",
        ),
        silent=("It's called a stroke.", "There is a thing called confidentiality."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:you|u) (?:do |surely |really )*(?:know|realise|realize|understand|are aware)(?: that)? (?P<rest>(?!(?:what|how|why|where|which|who|it|that|this|your|you)\b)(?:{T})+?),? ?(?:right|yes|yeah|don't you|dont you|eh|innit|no)?\?*{END}",
        better=(Better("just so you know, {rest:clause}.", "soften", HELPS),),
        fires=(
            "You do know that parking costs extra, right?",
            "u do know the office closes at six, right",
            "You do realise an account has to be opened first?",
        ),
        silent=("You know how a lift works, right?", "You know it."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?P<fact>(?!(?:if|when|as|since|because|so|well|now|yes|no|oh|oi|i|we|you|u|your|perhaps|maybe|did|does|do|can|could|will|would|are|have|has|leave|take|try|please|let|it's called|its called|that is how|that's how)\b)[^.!?;:,🥺]+),? (?<!which )(?<!to )(?<!my )(?<!mate, ){DIG}\??{END}",
        better=(
            Better("{fact:stated}.", "plain", PLAIN),
            Better("in case it helps: {fact:clause}.", "soften", HELPS),
        ),
        fires=(
            'the word is "fewer", but sweet try',
            "A temporary pass is temporary, the clue is in the name.",
            "The label goes on the left, I'd have thought the arrow would help.",
        ),
        silent=("It is in the name.", "Google it."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:very )?(?:well done|good (?:job|boy|girl|lad)|nice one|gold star|bravo|clap clap|(?:i'm |i am |we're )?so proud(?: of you)?|bless(?: you| your heart| your cotton socks)?|aw+(?: bless)?|(?:how |very |so )?(?:sweet|cute|brave|lovely|adorable)(?: of you| that)?)[,!]?(?: for| to)? (?:(?:you|u|she|he) )?(?:actually |even |finally )?(?P<do>(?!tri(?:ed|es) (?:your|ur) best)(?:(?:{TRIED}) |(?:trying|using|filling|attaching|sending|numbering|writing|counting|sorting|labelling|signing|checking|booking|updating) )(?:(?! (?:all (?:by|on)|by yourself|yourself|like an?|this time|on your own|without|for once|before|your best|didnt|didn't)\b)(?!,){T})+)(?:,? (?:all (?:by|on)|by yourself|yourself|like an?|this time|on your own|without|for once|before|we're|you're|let me|didnt|didn't)\b[^.!?;]*)?{END}",
        better=(Better("thank you for {do:thanked}.", "acknowledge", THANKS),),
        fires=(
            "so proud, you used the scanner like a big boy",
            "Well done for attaching an invoice!",
            "good girl, u attached the file this time",
            "Bless you, you tried to do the taxes.",
        ),
        silent=("Well done, everyone.", "well done, you found the switch"),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:when|once|after|one day|some day|as soon as|in time|with time|give it (?:a few|some) years(?: and)?)\b[^.!?;:]{{0,60}}?,? (?:you|u)(?:'ll| will| may| might)(?: also| too| perhaps)? (?:see|find|find out|discover|learn|understand|realise|realize|notice) that (?P<rest>(?!(?:your?|u)\b)(?:{SUBJECT}|[\w'-]+(?: [\w'-]+)?) (?:(?!\b(?:you|your|u)\b){T})+){END}",
        better=(
            Better("I think that {rest:clause}.", "soften", VIEW),
            Better("in my view {rest:clause}.", "plain", VIEW),
        ),
        fires=(
            "When you have run a shop as long as I have, you'll see that rent is a cost like any other.",
            "One day you will discover that a checklist is not an option.",
        ),
        silent=("When you open it, you'll see the key.", "Once you sign, you will find that your page has moved."),
    ),
)
