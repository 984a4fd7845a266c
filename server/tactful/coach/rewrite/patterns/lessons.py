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
CHOICE = "offers help and leaves the choice"
ASK = "asks for it, and trusts the reader"
LEAD = r"^(?:and |so |well,? |oh,? |ah,? |now,? |sorry,? |eh,? |or )*"
SIMPLY = r"(?:slow(?:ly|er)?|sslowly|once more|again|(?:simple|plain|easy|small|short|tiny|little) (?:words?|terms|steps|sentences|letters|language|english|version)|simply|baby(?: language| steps)?|crayon|kid-?size|words of one syllable|one syllable|(?:words|language) (?:you|even you|a layman|anyone) (?:can|could) \w+|so (?:that )?(?:even )?you (?:can|could) (?:also )?(?:follow|understand)|short version|simple english|big letters)"
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
        better=(
            Better("just so you know, {rest:clause}.", "soften", HELPS),
            Better("did you know that {rest:clause}?", "ask", HELPS),
        ),
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
        regex=rf"{LEAD}(?:please |now |just |kindly )*(?P<do>(?:scroll|press|click|push|pull|turn|tap|try(?= (?:the|our|this|that|page)\b)|type|swipe|select|choose|slide|point|plug|switch|restart)\b(?! (?:it|that|this|harder|again|using|to)\b)(?:(?!\b(?:your|ur|brain|eyes|{ADDRESS})\b)[^.!?;:,🙃])+?)(?<! and)(?:, (?:[\w'-]+(?: [\w'-]+)?, )?(?:it|it's|its|the|there|that|that's|they|and then be|a|which|like)\b(?:{T})*|; {T}+| (?:like (?:at|in|on|you) )(?:{T})+){END}",
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
        regex=rf"{LEAD}(?:just |best |better )?leave (?P<what>(?!it\b|this\b|that\b|(?:the |all the )?(?:thinking|talking|rest|room|key|keys|door)\b)(?:the |those |all the )?[\w-]+(?: [\w-]+)?) to (?:us|me|the (?:grown-?ups|adults|professionals|experts|specialists|\w+ team)|people|those|them|someone|somebody)\b(?:(?!,){T})*(?:, {ADDRESS})?{END}",
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
    Pattern(
        labels=LABELS,
        regex=rf"{LEAD}(?:do (?:you|u) (?:need|want|require) me to|(?:need|want) me to|shall i|should i|must i|would you like me to|do i (?:need|have) to)(?: really| just| also)? (?:spell out|explain|tell you|show you|remind you|teach you|write down|go over) (?P<how>what|how|where|when) (?P<what>(?:{T})+?)(?: (?:to|for) (?:you|u)| in (?:crayon|small words|baby language)| again| slowly)*\?*{END}",
        better=(
            Better("would it help if I explained {how} {what}?", "offer", HELPS),
            Better("I'm happy to explain {how} {what}.", "include", HELPS),
        ),
        fires=(
            "do you need me to spell out what SLA stands for?",
            "need me to explain what a branch is",
            "Shall I tell you how a queue works?",
        ),
        silent=("Shall I explain it?", "I explained what it means."),
    ),
)
