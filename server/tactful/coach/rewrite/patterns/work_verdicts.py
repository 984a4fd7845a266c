# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Better than a verdict on somebody by their work: the work itself, as something to look at together."""

from tactful.coach.rewrite.pattern import Better, Pattern
from tactful.coach.rewrite.things import THINGS
from tactful.coach.types import FlagLabel

LABELS: tuple[FlagLabel, ...] = (
    "judgmental",
    "hostile",
    "condescending",
    "passive_aggressive",
    "blaming",
    "dismissive",
)
WORK = "keeps to the work, without the verdict"
TOGETHER = "makes it a matter to solve together"
OPENLY = "asks openly instead of judging"
OPEN = r"(?:^|(?<=[,;:.!?–—] )|(?<=\bbut )|(?<=\band )|(?<=^tbh )|(?<=^ngl )|(?<=^so )|(?<=^honestly ))"
END = r"(?P<who>,? (?-i:(?:Mrs?|Ms|Dr|Miss|Sir)\.? ?(?:[A-Z][\w'’-]+)?)|,? (?-i:[A-Z][a-z'’-]+))?(?:,? (?:love|pet|hun|mate|sir|madam|ma'am|pal|dear|oga|lol|honestly|tbh))?(?=[.!]*$)"
DEGREE = r"(?:(?:so|very|really|quite|rather|pretty|a bit|a little|just|simply|frankly|clearly|always|all|too|far too|being|getting|as) )*"
FAULT = r"(?:lazy|sloppy|careless|slapdash|shoddy|messy|useless|hopeless|terrible|awful|rubbish|slow|slack|clumsy|soft|unprofessional|stubborn|difficult|unreasonable|precious|petty|picky|childish|negligent|inconsistent|weak|poor|timid|half-hearted|spineless|amateurish|pathetic|cold|heavy-handed)"
MADE = rf"(?:(?:[\w'’-]+ ){{0,2}}?(?:{'|'.join(sorted(THINGS | {'spiel', 'spiels', 'names', 'steps', 'slides', 'cabling', 'handwriting', 'code', 'reviews', 'minutes', 'sheets', 'files', 'filing', 'figures', 'drafts', 'answers', 'interviews', 'speech', 'tweet', 'work', 'packing', 'wiring'}))})(?: notes?| steps?| messages?| files?| sheets?| plans?| reviews?)?)"
LIKE = r"(?:(?:reads?|looks?|sounds?|feels?|smells?|is|are|was|were)(?:n't)? (?:(?:a bit|just|exactly|rather|almost|about) )*(?:like|as if|as though)|(?:is|are|was|were)(?: just)? (?:as \w+ as|what (?:i|we|one)(?:'d| would)? expect|the work of|barely|hardly)|shows? (?:how (?:little|much) |no |that you ))\b[^.!?;]*"
# A thing named behind a verdict: no clause, and nobody's doing.
NAMED = r"(?P<what>(?![^.!?;]* and\b)(?!\w+ing\b)(?![\w'’-]+$|[^.!?;]*\w['’]s (?:up|upside|down|off|out|not|been|too|still|\w+ed|late|empty|open|wrong|gone)\b)[^.!?;:,]+?)"

PATTERNS = (
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?P<what>(?:your|ur|this|that|these|those|the) {MADE})(?: of yours)?,? {LIKE}(?=[.!?]*$)",
        better=(
            Better("could we go through {what:known_low} together?", "include", TOGETHER),
            Better("{what:known_low} could use another look", "soften", WORK),
        ),
        fires=(
            "your test names read like a ransom note",
            "Your minutes read as if you had slept through it.",
            "ngl your code is as messy as your desk",
            "Your handover is what I would expect from someone who does not care.",
        ),
        silent=("My minutes read like a poem.", "Your mother reads like a scholar."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?P<what>(?:your|ur) {MADE}) (?:is|are|was|were|r) {DEGREE}{FAULT}(?: and \w+)?{END}",
        better=(
            Better("could we go through {what} together{who}?", "include", TOGETHER),
            Better("{what} could use another look{who}", "soften", WORK),
        ),
        fires=("your spiels are lazy, Ramon", "ur code reviews are useless"),
        silent=("Your slides are short.", "My slides are lazy."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:what|such|kind of|bit|a bit|another|more)?(?: of)?(?: an?)? ?{FAULT} (?P<what>{MADE})(?: from (?:you|u)| (?:for|on) an? \w+day)?(?:, (?:as ever|as usual|even for you))?{END}",
        better=(
            Better("the {what} could use another look{who}", "soften", WORK),
            Better("could we go through the {what} together{who}?", "include", TOGETHER),
        ),
        fires=("sloppy site notes, Owen", "lazy commit message, even for you", "what a spineless review"),
        silent=("short site notes, Owen", "lazy Sunday"),
    ),
    Pattern(
        labels=LABELS,
        regex=r"\bwhy (?:are|r|must|do) (?:you|u) (?:always |all )?(?:(?:being|be|have to be|got to be) )?(?:so |such )?(?:difficult|stubborn|unreasonable|awkward|negative|precious|petty|rigid|defensive)(?: an? \w+)? (?:about|over|with) (?P<what>(?!this\b|that\b|it\b)[^.!?;,]+)\?*",
        better=(
            Better("could you tell me what matters most to you about {what}?", "ask", OPENLY),
            Better("how do you see {what}?", "ask", OPENLY),
        ),
        fires=("why are you being so stubborn about the font",),
        silent=("Why are you so careful about the font?",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"(?:^|(?<=, ))(?:did|have) (?:you|u) (?P<do>(?:read|open|check|look at|watch|see|count) [^.!?;,]+?)(?: at all)? or (?:just|did you just|are you just|do you just|can you just|were you just)\b[^.!?]*\?*(?=$)",
        better=(Better("did you get a chance to {do}?", "ask", "asks without doubting the effort"),),
        fires=("did you read the notice or just guess",),
        silent=("Did you read the notice or the letter?",),
    ),
    Pattern(
        labels=LABELS,
        regex=r"(?:^|(?<=[,;:.!?] ))(?:(?:nice|well done|good|great),? )?for once,? (?:you|u) (?:actually |really |even )?(?P<do>(?!are\b|were\b|did\b|have\b|had\b|don't\b|didn't\b|can\b)[a-z]+ [^.!?;]+)(?=[.!]*$)",
        better=(Better("thanks for {do:gerund}", "plain", "plain thanks, without the dig"),),
        fires=("nice, for once you tried it on a copy", "For once you read the file before the call."),
        silent=("For once and for all, stop.", "For once we tried it."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:a )?(?:bit|so|very|really|rather|quite|proper|just|pretty) )*(?:{FAULT}|greedy|cheap|rude|selfish|bold) of (?:you|u)(?P<who>,? (?-i:[A-Z][a-z'’-]+))?, {NAMED}(?=[.!]*$)",
        better=(
            Better("could we talk about {what:verbless_the}{who}?", "ask", OPENLY),
            Better("I'd like to talk about {what:verbless_the}{who}", "include", TOGETHER),
        ),
        fires=("bit careless of you, api key in the screenshot", "Very sloppy of you, Orla, that guest list."),
        silent=("Very kind of you, that cake.", "careless of you, the gate is open"),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"^(?:(?:typical|classic|so|very|just like) (?:of )?(?:you|u)|bold choice|(?:an )?interesting choice|how very you)(?P<who>,? (?-i:[A-Z][a-z'’-]+))?[,:] {NAMED}(?=[.!]*$)",
        better=(
            Better("could we talk about {what:verbless_the}{who}?", "ask", OPENLY),
            Better("I'd like to talk about {what:verbless_the}{who}", "include", TOGETHER),
        ),
        fires=("typical of you, that ending", "bold choice, that font", "Typical you, invoices on the 31st."),
        silent=("typical you, the gate is open", "Good choice, that font."),
    ),
    Pattern(
        labels=LABELS,
        regex=rf"{OPEN}(?P<what>(?!that\b|this\b|it\b|honesty\b|truth\b|modesty\b|manners\b|shame\b)(?:[\w'’-]+ ){{0,2}}?[\w'’-]+) (?:(?:clearly|obviously|evidently|really|just|plainly|simply) )*(?:is|are|isn't|aren't|isnt)(?: (?:clearly|obviously|evidently|really|just|plainly|simply))*(?: not)? (?:your|ur) (?:thing|gift|strength|strong (?:side|suit|point)|forte|medium|talent|calling|department)s?{END}",
        better=(
            Better("could we talk about {what:lower1}{who}?", "ask", OPENLY),
            Better("is there something that would help with {what:lower1}{who}?", "ask", "offers help"),
        ),
        fires=("chaperoning clearly isn't your gift", "Deadlines are not your strong side, Ravi."),
        silent=("That isn't your department.", "Deadlines are not our strength."),
    ),
)
