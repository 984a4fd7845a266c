# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than set phrases of shrugging and contempt: the no, the fact or the question that they stand for."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = (
    "dismissive",
    "judgmental",
    "condescending",
    "hostile",
    "passive_aggressive",
    "blaming",
    "demanding",
    "exclusionary",
)
NO = "keeps the no, without closing the door"
OPENLY = "asks openly instead of judging"
OWN = "says it as one's own view"
REMIND = "says it once more, without the reproach"
LIMIT = "sets the limit without the attack"
WORK = "keeps to the work, without the verdict"
TOGETHER = "makes it a matter to solve together"
OFTEN = r"(?:(?:several|many|a few|a hundred|a thousand|two|three|four|five|\d+|countless|so many|enough) times|twice|thrice|(?:over and )?over(?: again)?|repeatedly|again and again|more than once|time and (?:time )?again)"
WORKS = r"(?:report|email|e-?mail|mail|letter|presentation|draft|code|design|plan|text|summary|proposal|review|memo|slides?|spreadsheet|handover|application|cv|resume|essay|translation|article|menu|logo|drawing|layout|website|page|manual|contract|invoice|rota|schedule|estimate|quote|specification|spec|script|speech|pitch|budget|minutes|note|notes|document|documentation|test|tests|answer)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"^(?:but |and |look,? |listen,? )?(?:i|we)(?:'ve| have)? (?:already )?(?:told|reminded|informed|warned|explained to|said to|written to) (?:you|u|you all|you guys) (?:already )?{OFTEN}(?: now| already)?,?(?: that|:)? (?P<fact>(?:the|a|an|we|i|it|there|our|my|this|these|no|all|both|he|she|they|you (?:can|must|need|have)|[A-Z]\w+|\d)[^.!?;]* [^.!?;]+?)(?=[.!]*$)",
        better=(
            Better("{fact:stated}", "plain", REMIND),
            Better("just as a reminder: {fact:clause}", "soften", REMIND),
        ),
        fires=("We have told you several times that the form must be signed.", "I told u twice the code is 4471"),
        silent=("I told you twice.", "We told them several times that the form must be signed."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:please |maybe |just |perhaps |try to |do )*(?:use your (?:brain|brains|head|eyes|common sense)|engage your brain|think)(?: for once)?,? (?:next time|the next time|in future|from now on)(?=[.!]*$)",
        better=(Better("could you take a moment over it next time?", "ask", "asks for what would help next time"),),
        fires=("Please use your brain next time.",),
        silent=("Please use your key next time.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:maybe |perhaps |so )?(?:you|u)(?: (?:should|need to|ought to|might want to|could|must))?,? ?(?:maybe |perhaps )?(?:learn(?: how)? to|try to learn to) (?P<do>count|read|spell|measure|add up|weigh)(?: first| properly| again)?(?=[.!]*$)",
        better=(
            Better(
                "could you {do} it again, please?",
                "ask",
                "asks for the work to be looked at again, without the verdict",
            ),
        ),
        fires=("Maybe you should learn to count.",),
        silent=("Maybe you should learn to count in German.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:did|has|have) (?:nobody|no one|no-one|anyone|anybody|your (?:mother|parents|mum|mom|school|boss|teacher)|they)(?: really)?(?: not| never|n't)? (?:ever )?(?:teach|taught|show|shown|tell|told|train|trained) (?:you|u)(?: people)? (?:how )?to (?P<do>[a-z]+ [^.!?;,]+?)\?*(?=$)",
        better=(Better("would it help to go through how to {do}?", "offer", TOGETHER),),
        fires=("Did nobody teach you how to write an email?",),
        silent=("Did they tell you to wait?",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:(?:let me|i'll|shall i) google (?:that|it|this) for (?:you|u)|(?:just |try |ever tried |have you tried |you could |maybe )?(?:google|googling)(?: it| that)?(?: is your friend| exists)?|(?:ever |have you ever |have you )?heard of google)\?*(?=[.!]*$)",
        better=(Better("a quick search may help here", "plain", "gives it as help, not as a lesson"),),
        fires=("Let me google that for you.", "google is your friend"),
        silent=("I'll google it.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:(?:sorry,? |frankly,? )?(?:that|this|it|what i do|how i do it)(?:'s| is) )?(?:none of (?:your|ur) (?:business|concern)|not (?:your|ur) (?:business|concern)|no concern of yours)(?=[.!]*$)",
        better=(Better("I'd rather not go into this", "plain", LIMIT),),
        fires=("That is none of your business.", "not your concern"),
        silent=("That is our business.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:sorry,? |well,? |then )?(?:that|this|it)(?:'s| is|s) (?:entirely |really |all )?(?:your|ur) (?:own )?(?:problem|job|concern|issue|business|headache|lookout|affair),? (?:and )?not (?:ours|mine|our \w+|my \w+)(?=[.!]*$)",
        better=(
            Better("I'm afraid this has to be solved on your side", "plain", NO),
            Better("we can't solve this on our side, I'm afraid", "plain", NO),
        ),
        fires=("That's your problem, not ours.",),
        silent=("That's our problem, not yours.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:well,? |sorry,? |look,? )?(?:it is what it is|that's (?:just )?(?:life|how it is|the way it is|the way the cookie crumbles|how things are)|such is life|c'est la vie|life(?:'s| is) (?:not|un)? ?fair|tough luck|them's the breaks)(?=[.!]*$)",
        better=(
            Better("I'm afraid I can't change this", "plain", NO),
            Better("I know this isn't what you hoped for", "acknowledge", "takes the feeling seriously"),
        ),
        fires=("It is what it is.", "that's just life"),
        silent=("That is my life.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:honestly,? |look,? )?(?:i|we) (?:don't|dont|do not|won't) (?:want to|wanna|need to|care to) (?:hear|know|talk|discuss)(?: (?:about|of))? ?(?:it|this|that|anything|any of (?:it|this)|another word)?(?: again| any ?more| now)?(?=[.!]*$)",
        better=(Better("I'd rather not talk about it now", "plain", LIMIT),),
        fires=("I don't want to hear about it.", "we don't want to discuss this again"),
        silent=("I don't want to know the price.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:sorry,? |lol,? )?(?:nobody|no one|no-one|who) (?:here )?(?:asked|wants|needs|cares for)(?: for)? (?:your|ur) (?:opinion|advice|view|input|thoughts|two cents|2 cents|comments?|feedback)\?*(?=[.!]*$)",
        better=(Better("I'd like to decide this myself", "plain", LIMIT),),
        fires=("Nobody asked for your opinion.",),
        silent=("Who asked for your opinion form to be sent?", "We asked for your opinion."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:as (?:an? )?[\w -]+?,? )?(?:you|u)(?:'ve| have)? (?:got )?(?:no|absolutely no|zero) (?:right|business|reason|grounds) to (?:ask|demand|expect|request|want|claim)(?: for)? (?:that|this|it|any of (?:this|that)|such a thing|anything)(?=[.!]*$)",
        better=(
            Better("I'm afraid we can't do that", "plain", NO),
            Better("we won't be able to do that, I'm afraid", "plain", NO),
        ),
        fires=("As a customer you have no right to demand that.",),
        silent=("We have no right to demand that.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:(?:well|then|so),? )?(?:(?:clearly|obviously|probably|surely),? )?(?:you|u)(?:'ve| have)? (?:(?:must have|must|probably|obviously|clearly|surely|just|have probably|have clearly) )+(?:pressed|clicked|entered|typed|chosen|chose|picked|used|done|did|opened|selected|plugged|installed|set|filled in|been doing) (?:the wrong [^.!?;,]+?|something wrong|it wrong|it all wrong|that wrong|it incorrectly|something silly|something stupid)(?=[.!]*$)",
        better=(
            Better("could you tell me step by step what you did?", "ask", OPENLY),
            Better("shall we go through the steps together?", "offer", TOGETHER),
        ),
        fires=("You must have done something wrong.", "You probably pressed the wrong button."),
        silent=("You pressed the wrong button.", "We must have done something wrong."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:funny,? |strange,? |odd,? |well,? )?(?:nobody|no one|no-one|none of (?:our|the) \w+|no other \w+) (?:else )?(?:has|have|had|ever has|has ever had) (?:this|that|such a|the same|a|any) (?:problems?|issues?|trouble|difficulty|complaint)(?=[.!]*$)",
        better=(Better("could you tell me more about what you see?", "ask", OPENLY),),
        fires=("No one else has this problem.", "Strange, no other customer has this issue."),
        silent=("No one else has this key.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:you|u|the) (?:people|lot|guys|folks|ones|team) (?:in|from|at|over in|up in|down in) (?P<team>(?:the )?[\w&'’-]+(?: [\w&'’-]+)?) (?:never|don't ever|don't|hardly ever|can't be bothered to) (?:ever )?(?:answer|reply|respond|write back|call back|pick up|get back to (?:me|us|anyone)|answer (?:mails?|emails?|calls|the phone|your phone|anything))(?=[.!]*$)",
        better=(
            Better(
                "I often don't hear back from {team}",
                "soften",
                "speaks of the effect on oneself instead of judging the reader",
            ),
            Better("what is the best way to reach {team}?", "ask", "asks for what would help from now on"),
        ),
        fires=("You people in finance never answer.",),
        silent=("You people in finance always answer.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:only )?(?:an? |some |any )?(?:complete |total |absolute |utter |real )?(?:fool|idiot|moron|madman|lunatic|clown|coward|amateur|beginner|child|imbecile|donkey) would (?:ever )?(?P<do>(?!have\b|be\b|know\b)[a-z]+ [^.!?;,]+?)(?: like (?:this|that))?(?=[.!]*$)",
        better=(
            Better("I wouldn't {do}", "plain", OWN),
            Better("could we talk about why we would {do}?", "ask", "asks for a talk instead of giving a verdict"),
        ),
        fires=("Only a fool would sign this.",),
        silent=("A child would have signed this.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:i|we) (?:(?:still|really|just|honestly) )?(?:can't|cannot|can not|cant|couldn't) believe (?:that )?(?:you|u)(?:'ve| have)? (?:actually |really |just |even )?(?P<verb>(?!had\b|were\b|was\b|said\b|told\b|thought\b|went\b|came\b|got\b|made\b|would\b|could\b|did\b|are\b|still\b|never\b)[a-z]+) (?P<rest>[^.!?;]+?)(?=[.!]*$)",
        better=(
            Better(
                "I was surprised that {rest:thing} {rest:was} {verb:done}{rest:tail}",
                "soften",
                "says the surprise, without the irony",
            ),
            Better("{rest:thing} {rest:was} {verb:done}{rest:tail}", "plain", "says what happened, not who did it"),
        ),
        fires=("I can't believe you forgot the keys again.", "i cant believe u sent the draft to the client"),
        silent=("I can't believe you said that.", "I can't believe we won the tender."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:honestly,? |frankly,? |sorry,? (?:but )?|wow,? )?(?:this|that|it|yours)(?:'s| is| was| has to be| must be) (?:by far |easily |probably |honestly )?(?:the|one of the) (?:worst|laziest|sloppiest|weakest|poorest|most (?:boring|confusing|careless|useless|ridiculous|amateurish|unprofessional)) (?P<what>{WORKS})s? (?:(?:that )?(?:i|we|anyone|you)(?:'ve| have| has)? (?:ever |yet )?(?:read|seen|had|heard|got|received|written|had to read|come across|sent)[^.!?;,]*|ever|in years|so far|this (?:week|month|year))(?=[.!]*$)",
        better=(
            Better("the {what} could use another look", "soften", WORK),
            Better("could we go through the {what} together?", "include", TOGETHER),
        ),
        fires=("This is the worst report I have ever read.",),
        silent=("This is the best report I have ever read.",),
    ),
)
