# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than irony: what was noticed, what is asked for, said as it is meant."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = (
    "passive_aggressive",
    "judgmental",
    "condescending",
    "dismissive",
    "blaming",
    "hostile",
)
NOTICED = "says what was noticed, without the irony"
ASK = "asks openly for what the remark hints at"
MINE = "says it as one's own view"
SHARE = "makes it a matter to solve together"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=r"\b(?:no worries|don't worry|no problem|sure|fine|great|never mind),? i'll (?:just )?(?P<do>work|stay|come in|cancel|skip|miss) (?P<what>[^.!?;,]+?)(?: again| too| as usual| then)*(?=[.!?;,]|$)",
        better=(
            Better("I'll {do} {what}; could we share this next time?", "ask", "asks for help instead of hinting"),
            Better("I'll {do} {what}", "plain", "keeps the offer, leaves the dig out"),
        ),
        fires=("No worries, I'll just work the weekend again.",),
        silent=("I'll work the weekend.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?P<just>just )?(?:a |an )?(?:friendly |gentle |quick |little )*(?P<what>reminder|nudge|heads[- ]up),? (?:since|because|as|seeing (?:that|as)) (?:you|some(?:one|body|thing)?|nobody|everyone)\b[^.!?;]*",
        better=(Better("just a reminder", "plain", "a plain reminder, without the reproach"),),
        fires=("Just a friendly reminder, since you apparently forgot again.",),
        silent=("Just a reminder.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:how|so|very|really|it's (?:so |very |really )?|that's (?:so |very )?)? ?(?:nice|kind|lovely|good|sweet|considerate|generous|great|decent|big|thoughtful|brave|bold|clever|helpful|charming|wise|creative|noble) of (?:you|u) to (?:finally |even |actually |also )*(?P<verb>(?!finally|even|actually|also|join|reply|answer|respond|get|come|let|tell|mention|call|show|find|make|turn|drop|check|write)[a-z]+) (?P<rest>(?![^.!?;]*\byou(?:r|rs)?\b)[^.!?;🙃🙄😏😒👏☕⭐]+)",
        better=(
            Better("I noticed that you {verb:past_of} {rest}", "plain", NOTICED),
            Better("could we talk about {verb:ing_any} {rest:gift}?", "ask", ASK),
        ),
        fires=("How thoughtful of you to leave me fourteen open tickets.",),
        silent=("It is nice of Jo to help.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:i'm |i am |so |very )?sorry for (?:ever |even |actually )?(?P<verb>caring|asking|trying|thinking|expecting|assuming|wanting|believing|hoping|having (?:an opinion|standards|a life|feelings)|existing|breathing)\b(?P<rest>[^.!?;,]*)",
        better=(
            Better("this matters to me", "plain", MINE),
            Better("could we talk about what is possible here?", "ask", ASK),
        ),
        fires=("Sorry for caring about quality.",),
        silent=("Sorry for the delay.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:(?:i'm |i am |so )?glad|happy|good|nice|great|lovely|wonderful|interesting|funny|amazing)(?: to see| to hear| to know| that| how)*(?: at least)? (?:someone|somebody|some people|some of us|you lot|others|certain people|you|everyone else) (?:has|have|had|found|can find|gets?|got|managed to find)(?: the)? (?:time|leisure|energy) for (?P<x>[^.!?;]+?)(?:,? but not for (?P<y>[^.!?;]+))?(?=[.!?;]|$)",
        better=(
            Better("could you find some time for {y:or_this} as well?", "ask", ASK),
            Better("how is your workload at the moment?", "include", ASK),
        ),
        fires=(
            "Glad someone has time for a long lunch.",
            "Interesting that you found time for the party but not for my report.",
        ),
        silent=("I have time for lunch.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:how |so |very |most )?(?:funny|interesting|curious|strange|amazing|odd|fascinating|remarkable|incredible|it's (?:funny|interesting|curious|strange|amazing|odd|fascinating|remarkable|truly \w+|so \w+)) (?:how|that|to see how|to see that) (?P<rest>(?![^.!?;]*\byou\b)(?!(?:someone|somebody)\b)[^.!?;🙃🙄😏😒👏]+)",
        better=(
            Better("I noticed that {rest}", "plain", NOTICED),
            Better("could we talk about why {rest}?", "ask", ASK),
        ),
        fires=("Funny how your leave and audits always coincide.",),
        silent=("The funny one is Jo.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:we|i)(?: do|'re| are|'m| am| were| was)?(?: so| truly| really| absolutely| all| of course)* (?:delighted|thrilled|touched|overjoyed|enchanted|charmed|honoured|honored|impressed|relieved|pleased)(?: to (?:see|read|learn|hear|note))?(?: that| how)? (?P<rest>(?:you|your|the|our|my|it|they|he|she)\b[^.!?;]+)",
        better=(
            Better("I see that {rest}", "plain", NOTICED),
            Better("I'd like to talk about this: {rest}", "include", "says the point openly"),
        ),
        fires=("We are delighted that you read the terms after signing them.",),
        silent=("We are delighted with it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:(?:big |special |huge |my )?(?:shout ?out|round of applause|thanks|thank you|congrats|congratulations|applause|kudos|hats off|bravo|props)(?: (?:go|goes))?|whoever) (?:to |for )?(?P<who>whoever|whoever it was that|the (?:genius|person|hero|legend|mastermind|clever clogs|kind soul|artist) (?:who|that)) (?P<rest>[^.!?;🙃🙄😏😒👏]+)",
        better=(
            Better("could whoever {rest} get in touch with me, please?", "ask", ASK),
            Better("does anyone know who {rest}?", "include", ASK),
        ),
        fires=('shout out to whoever put "see notes" in a case with no notes',),
        silent=("Thanks to Jo for the notes.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:don't worry|no worries|never mind|it's fine|that's fine|no problem|sure|fine|great|don't mind me|i guess|i suppose),? (?:i guess |i suppose )?(?:i'll|i will|i can|i'd better|guess i'll) (?:just )?(?:do|clean up|fix|finish|sort|handle|cover|redo|write|tidy|take care of|pick up|deal with) [^.!?;,]+?(?:,? (?:myself|all by myself|alone|on my own|again|as usual|as always|like always|then|too|for you|once again))*(?=[.!?;,]|$)",
        better=(
            Better("I'll take care of this", "plain", "keeps the offer, leaves the dig out"),
            Better("I'll take care of this; could we share it next time?", "ask", "asks for help instead of hinting"),
        ),
        fires=("Don't worry, I'll clean up your mess as usual.", "I guess I'll do it myself, like always."),
        silent=("I'll do it on Monday.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?P<what>(?:i|we) thought (?:we|you|i|it|this|that|they|the \w+)\b[^.!?;,]+),? (?:but )?(?:apparently|obviously|clearly|evidently|i guess)(?: not| i was wrong| it was not| i'm mistaken)?(?=[.!?;,]|$)",
        better=(
            Better("{what}, did I misunderstand?", "ask", "leaves room for a misunderstanding"),
            Better("{what}, could we check?", "include", SHARE),
        ),
        fires=("I thought we agreed on this, but apparently not.",),
        silent=("I thought it was on Friday.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\bthank(?:s| you|u)? (?:so much |a lot |ever so |very much )?for (?P<what>nothing|(?:absolutely )?nothing|your (?:usual |kind |great |non-?existent )*(?:help|support|interest|concern|input|cooperation|enthusiasm))(?: on this| with this| as always| as usual)?(?=[.!?;,🙃🙄😏😒👏]|$)",
        better=(
            Better("I could have used some help with this", "soften", MINE),
            Better("could we talk about how to handle this next time?", "ask", ASK),
        ),
        fires=("thanks for nothing",),
        silent=("Thanks for the note.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:thanks|thank you|tysm|thx|many thanks|cheers|congrats|congratulations)(?: so much| very much| a lot)? (?:for|on) (?:the|your|yet) (?P<nth>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another|\d+(?:st|nd|rd|th)) (?P<what>(?:[\w-]+ )?(?:change|version|revision|ticket|reminder|mail|e-?mail|email|message|draft|request|update|call|complaint|question|round|comment)\b(?: (?:of|about|on|to) [^.!?;,🙃🙄]+)?)(?:,? [^.!?;]*)?[.!🙃🙄]*$",
        better=(
            Better("this is the {nth} {what}, could we settle it together?", "include", SHARE),
            Better("this is the {nth} {what}; what is still missing?", "ask", ASK),
        ),
        fires=("thank you for the seventh change of the profile, it never gets old",),
        silent=("Thank you for the draft.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?P<when>(?:great|good|nice|lovely|glad) to (?:see|have|hear from) you) (?:before (?:noon|lunch)|after \w+|at last|finally|for once|today|already|online|here|awake)\b[^.!?;]*",
        better=(
            Better("good to have you here", "plain", "a plain welcome"),
            Better("is everything all right on your side?", "ask", ASK),
        ),
        fires=("great to see you before lunch 🙄",),
        silent=("Great to see you on Friday.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:(?:nah|no),? )?(?:don't|dont|please don't|do not) (?:all )?(?:get up|rush|trouble yourself|strain yourself|break a sweat|hurry|everyone rush|help)\b[^.!?;]*[.!🙃🙄]*$",
        better=(
            Better("could somebody give me a hand?", "ask", "asks for help instead of hinting"),
            Better("I could use some help here.", "soften", "says what is needed"),
        ),
        fires=("nah don't get up, I love unloading by myself",),
        silent=("Don't touch the rota.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?:have|has) (?:we|you|they|it|everyone|nobody) (?:all )?(?:moved to|forgotten|given up|gone)\b[^.!?;]*\?*",
        better=(Better("could you tell me where things stand?", "ask", ASK),),
        fires=("Has everyone forgotten the rota?",),
        silent=("We have forgotten the rota.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\b(?P<main>(?:i|we)(?:'ve| have)? attached [^.!?;,]+), (?:which|that) (?:you|anyone|anybody) (?:could|might|would|can)(?: also| easily)? (?:have )?(?:found|find|seen|see|got|get|looked up)\b[^.!?;]*",
        better=(Better("{main}", "cut", "leaves the dig out"),),
        fires=("I've attached the price list, which you could have found on our website.",),
        silent=("I've attached the list, which is new.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"(?P<prev>[\w'’]+),? as (?:it (?:clearly |plainly )?(?:says|states|reads)|(?:is )?(?:clearly |plainly )?(?:stated|written|shown|mentioned|explained)|(?:you'd|you would) know)(?P<where> (?:on|in|at) (?:the|our|your|my) [^.!?;,]+)?(?=[.!?;,]|$)",
        better=(Better("{prev}{where:see}", "plain", "the point alone, without the reproach"),),
        fires=("We are closed on Sundays, as it clearly says on the door.",),
        silent=("It was stated on the door.",),
    ),
)
