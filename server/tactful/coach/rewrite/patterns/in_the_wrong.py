# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than telling somebody that they are in the wrong: what happened, what would help, where to look."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = (
    "judgmental",
    "blaming",
    "condescending",
    "dismissive",
    "passive_aggressive",
    "hostile",
    "demanding",
)
PLEASE = "keeps the request and adds a please"
TOGETHER = "makes it a matter to solve together"
OPENLY = "asks openly instead of judging"
HAPPENED = "says what happened, not who did it"
VIEW = "says it as one's own view"
AGAIN = "asks for the work to be looked at again, without the verdict"
POST = r"(?:job|role|task|shift|project|position|team|desk|ward|class|route|account|post|case|workload|course)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=r"^(?:it(?:'s| is)|that(?:'s| is)) (?:entirely |solely |clearly |really )?(?:your|ur) (?:own )?(?:responsibility|job|duty|task|obligation) to (?P<do>(?!be\b|know\b)[a-z]+ [^.!?;]+?)(?=[.!]*$)",
        better=(
            Better("please {do}", "soften", PLEASE),
            Better("could you please {do}?", "ask", "asks instead of ordering"),
        ),
        fires=("It is your responsibility to check the spam folder.",),
        silent=("It is our responsibility to check the folder.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:sorry,? (?:but )?|well,? |clearly,? |obviously,? )?(?:the|this|that) (?P<what>problem|issue|error|fault|mistake|bug|delay|mix-up) (?:is|was|lies|must be|has to be) (?:clearly |obviously |entirely |definitely )?(?:on|at|with) (?:your|ur) (?P<side>end|side|computer|network|browser|phone|machine|device|system|server|team|setup)(?:,? not (?:on )?(?:ours|mine|our \w+))?(?=[.!]*$)",
        better=(
            Better(
                "it looks to me as if the {what} is on your {side}, could we check that together?", "include", TOGETHER
            ),
            Better("could we check whether the {what} is on your {side}?", "ask", OPENLY),
        ),
        fires=("The problem is on your end.", "Clearly the error was on your side, not ours."),
        silent=("The problem is on our end.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:funny,? |strange(?:ly)?,? |well,? )?(?:you(?:'re| are)|ur|yours is) the only (?:one|person|customer|client|guest|patient|parent|user|complaint|colleague|tenant)(?: (?:here|so far|on this floor))?(?: (?:who|that|to|in) [^.!?;]+?)?(?=[.!]*$)",
        better=(Better("could you tell me more about what went wrong?", "ask", OPENLY),),
        fires=("You are the only one who has complained.",),
        silent=("You are the first one in line.", "We are the only ones who complained."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:so |well,? |and )?(?:you|u) (?:obviously|clearly|evidently|plainly|apparently|definitely) (?:did not|didn't|didnt|haven't|have not|never)(?: even| bother to| properly)? (?P<verb>test|tested|check|checked|read|proofread|try|tried|review|reviewed|watch|watched|open|opened|measure|measured|compare|compared|count|counted)(?: properly)? (?P<what>this|it|that|any of (?:it|this)|these|them)(?: properly| first| at all| before [^.!?;,]+)?(?=[.!]*$)",
        better=(
            Better("was {what} {verb:as_done}?", "ask", OPENLY),
            Better("it looks to me as if {what} wasn't {verb:as_done}", "plain", VIEW),
        ),
        fires=("You obviously did not test this.",),
        silent=("You did not test this.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:well,? |so |ok,? )?(?:i guess|i suppose|apparently|clearly|evidently|obviously|looks like|it seems)(?: that)?,? (?P<do>reading|counting|measuring|checking|testing|proofreading|weighing|listening)(?: [^.!?;,]+?)? (?:is|must be|seems) (?:(?:too|very|so|really|just) )?(?:hard|difficult|optional|a challenge|a lost art|too much (?:to ask|work)|not (?:your|ur) (?:thing|strength|strong point|strong suit))(?: for (?:you|u|some|some people))?(?=[.!]*$)",
        better=(Better("could you {do:base_ing} it again, please?", "ask", AGAIN),),
        fires=("I guess reading is hard.", "apparently counting is not your strong suit"),
        silent=("Reading is hard without glasses.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:no,? |stop,? |wait,? )?(?:you(?:'re| are|r)|ur) (?:doing|holding|using|reading|saying|pronouncing|spelling|wearing) (?:it|that|this) (?:all |completely |totally )?wrong(?: again)?(?=[.!]*$)",
        better=(
            Better("could we go through it together?", "include", TOGETHER),
            Better("would you like me to show you another way?", "offer", "offers help and leaves the choice"),
        ),
        fires=("You're doing it wrong.",),
        silent=("They're doing it wrong.",),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:maybe|perhaps|clearly|obviously|i think|it seems|i wonder if|looks like)?,? ?(?P<what>(?:this|the|your|that) (?:\w+ )?{POST}) (?:is|may be|might be|was|seems) (?:(?:simply|just|a bit|a little|clearly) )?(?:too (?:much|hard|difficult|big|demanding|stressful) for (?:you|u)|beyond (?:you|u)|over your head|not for (?:you|u))(?=[.!]*$)",
        better=(
            Better("what would make {what:low} easier?", "ask", "asks what would help"),
            Better("how are you finding {what:low}?", "ask", "asks for the reader's side"),
        ),
        fires=("Maybe this job is too much for you.",),
        silent=("This job is too much for me.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?P<open>(?:once again|again|as always|as usual|yet again|yesterday|last night|this morning|today),? )?(?P<who>i|we) (?P<had>had to|have to|had|got to) (?P<do>redo|rewrite|fix|correct|clean up|redraw|recount|repeat|tidy|tidy up|repack|retype|repaint|reprint|rebuild|retest|undo) (?P<all>all |half |most |the whole |the rest )?(?:of )?(?:your|ur) (?P<what>(?!mess\b|rubbish\b|garbage\b)[^.!?;,]+?)(?=[.!]*$)",
        better=(Better("{open}{who:pron} {had} {do} {all}the {what:unread}", "soften", HAPPENED),),
        fires=("I had to redo all your work.", "Once again we had to fix your code."),
        silent=("I had to redo my work.", "I had to clean up your mess."),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:you|u)(?:'ve| have)? (?:always|forever|constantly|never not) (?:have |got |have got )?(?:an|some|another|one|the same) (?:\w+ )?(?:excuse|story|reason|explanation)(?: ready)?(?=[.!]*$)",
        better=(
            Better("could you tell me what got in the way?", "ask", OPENLY),
            Better("what would help to avoid this next time?", "include", "asks for what would help next time"),
        ),
        fires=("You always have an excuse.",),
        silent=("You always have an answer.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:sorry,? |honestly,? |frankly,? )?(?:i|we) (?:(?:don't|dont|do not) care|couldn't care less) (?:about (?:your|ur|the)|for (?:your|ur)|what|how|if|that|whether) [^.!?;,]+[,;–-]+ ?(?P<rest>(?:the|a|an|we|i|it|there|our|my|this|that|he|she|they) [^.!?;]+?)(?=[.!]*$)",
        better=(Better("{rest:stated}", "plain", "the information alone, without the frame"),),
        fires=("I don't care about your weekend, the report is due.",),
        silent=("I don't care about the colour.",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"^(?:sorry,? |honestly,? |frankly,? )?(?:i|we) (?:(?:don't|dont|do not) care|couldn't care less|don't give a \w+) (?:about (?:what )?(?:your|ur) opinion|what (?:you|u|anyone|anybody|they) (?:think|say|want)s?)(?=[.!]*$)",
        better=(Better("I've made up my mind about this", "plain", "stays firm without a threat"),),
        fires=("I don't care what you think.",),
        silent=("I care what you think.",),
    ),
)
