# ruff: noqa: E501  a regular expression is easier to read in one piece
"""From a question to what was asked: "When will I see it?" becomes "when you will see it"; nothing when in any doubt."""

from __future__ import annotations

import re
from typing import Literal

from tactful.coach.reply.fragment import GREETING, SHOUTED, SYMBOLS
from tactful.coach.reply.predicate import BE, DO, PRONOUN, VERBS, may_follow, split
from tactful.coach.reply.turn import turned
from tactful.coach.rewrite import verbs
from tactful.coach.rewrite.phrases import DETERMINER, STOP, UnfitError, is_adverb

Side = Literal["I", "we"]
MAX_WORDS = 22
OPENER = re.compile(
    r"^(?:(?:and|but|so|or|then|also|ok|okay|well|oh|quick question|one more thing|lastly|finally|secondly)\b[,:]?\s+)+",
    re.I,
)
INDIRECT = re.compile(
    r"^(?:(?:can|could|would|will) you (?:please |kindly |maybe |perhaps )?(?:tell|let) (?:me|us)(?: know)?(?:,? please,?)?"
    r"|(?:i|we)(?:['’](?:m|re)| am| are| was| were)? (?:just )?(?:wonder|wondering|wondered)"
    r"|(?:i|we)(?:['’]d| would) (?:like|love) to know|(?:do|would) you (?:happen to )?know|any idea|please (?:tell me|tell us|let me know|let us know|advise))"
    r" (?P<how>whether|if|when|how|what|where|which|who|why) (?P<rest>.+)",
    re.I,
)
WH = re.compile(
    r"^(?P<wh>(?:how (?:long|much|many \w+|often|soon|far|late|early|big)|what (?:time|size|kind of \w+|colour|color|day|date)|which \w+|what|when|where|why|how|who))"
    r" (?P<rest>(?P<aux>is|are|was|were|am|can|could|will|would|should|shall|may|might|must|has|have|had|do|does|did)\b .+)",
    re.I,
)
INVERTED = re.compile(
    r"^(?P<aux>is|are|was|were|am|can|could|will|would|should|may|might|must|has|have|had|do|does|did) (?P<rest>.+)",
    re.I,
)
# "When will it come" behind "tell me": turned round already, or never.
STILL_TURNED = re.compile(
    rf"(?:\w+ ){{0,2}}(?:is|are|was|were|am|can|could|will|would|should|has|have|had|do|does|did) (?:{PRONOUN.pattern}|{DETERMINER.pattern})",
    re.I,
)
# The reader as owner or object: what can be told from the writer's side. Elsewhere "you" is a subject, and ambiguous.
YOUR_OR_YOU = re.compile(
    r"\byour\b|\byou(?=[.,;]?$|\s+(?:to|on|at|by|in|for|with|about|before|after|again|today|tomorrow|directly)\b)", re.I
)
READER_LEFT = re.compile(r"\b(?:you|u|yours|yourself)\b", re.I)
# What nobody calls theirs alone.
OF_THE_FIRM = re.compile(
    r"\byour (?:\w+ )?(?:company|couriers?|customers|delivery|drivers?|electricians?|engineers?|firm|hotel|office|plumbers?|prices?|restaurant"
    r"|service|shop|site|staff|stores?|technicians?|warehouse|webshop|website)\b",
    re.I,
)
# "We" may be both sides. "Send us" is not: the one who sends is another.
SHARED = re.compile(r"\b(?:we|us|our|ours|ourselves|let['’]?s)\b", re.I)
TO_US = re.compile(
    r"^(?:can|could|will|would|did|do|have|are|were) you\b(?:(?!\b(?:we|our|ours|ourselves|you)\b).)*$", re.I
)
# What customers, too, do with the one they write to.
TOGETHER = re.compile(
    r"\bwe(?:['’]re)? (?:\w+ )?(?:agree\w*|arrange|catch|chat|discuss\w*|find|go(?:ing)? over|have a (?:call|chat|meeting|talk|word)|look|meet\w*|move|plan"
    r"|postpone|reschedule|schedule|set up|sit down|speak\w*|start\w*|talk\w*|work)\b",
    re.I,
)
# To be allowed to ask is not what is asked.
MAY_ASK = re.compile(
    r"^(?:can|could|may|might) (?:i|we) (?:just |quickly |please )?(?:ask|check|clarify|confirm|know|trouble)\b", re.I
)
# What is to be checked or sent stands in another sentence.
UNNAMED = re.compile(
    r"^(?:can|could|would|will) (?:you|anyone|someone|somebody) (?:also |just |maybe )?(?:advise|assist|check|confirm|explain|fix|help|look|reply|respond|see|send|tell)(?: (?:me|us|it|that|this))?$",
    re.I,
)
# A wish to hear of something once it happens.
NOTICE = re.compile(r"^(?:.*\blet (?:me|us) know|please tell (?:me|us)) (?:if|when)\b", re.I)
# "How do I open it": how to open it. Not so where the verb is no deed: "what do I owe".
TO_DO = frozenset({"how", "what", "where", "when"})
STATES = frozenset("owe need have get want qualify lose pay own seem look sound belong count know".split())
# Adverbs that no ending tells ("did you last speak").
ADVERBS = frozenset("first last never often only sometimes soon".split())
SLIPPERY = re.compile(
    r"[!()\[\]{}\"“”«»…*_~<>|\\=#@;]|,(?!\d)|\.\.|\?.|\s[-–—]\s|:(?!\d)|\b(?:or|please|pls|and (?:how|when|what|where|who|why|is|are|can|do|does|will|could)|how come|what about|on earth|the hell|even|seriously|ever|here|owe|(?:have|has) (?:\w+ )?got|(?:an?|another|spare|other|which) ones?|bother|kindly|mind|think|\w+ enough|check (?:if|whether))\b|n['’]t\b",
    re.I,
)

FIRES = {
    "When will I see it?": "when you will see it",
    "How long does the battery last in the cold?": "how long the battery lasts in the cold",
    "How long did it last?": "how long it lasted",
    "Could I pay in instalments until summer?": "whether you could pay in instalments until summer",
    "Do you restring badminton rackets?": "whether we restring badminton rackets",
    "I was wondering whether I'm allowed to fit an outside tap.": "whether you're allowed to fit an outside tap",
    "And could you send me the invoice again?": "whether we could send you the invoice again",
    "When does the replacement arrive?": "when the replacement arrives",
    "who will tell the dabbawala?": "who will tell the dabbawala",
    "Did the courier leave my parcel with the neighbour?": "whether the courier left your parcel with the neighbour",
    "Can you send us the invoice?": "whether we can send you the invoice",
    "Has your team seen the draft I sent you on Monday?": "whether our team has seen the draft you sent us on Monday",
    "Is 3 pm ok for you?": "whether 3 pm is ok for us",
    "What is included?": "what is included",
    "Which room is the cheapest?": "which room is the cheapest",
    "What time does the shop close?": "what time the shop closes",
    "What shall I bring?": "what to bring",
}
# What customers alone may be told: their "we" is not the reader's.
OF_CUSTOMERS = {
    "When will we get our deposit back?": "when you will get your deposit back",
    "Should we turn off the water?": "whether you should turn off the water",
}
SILENT = (
    "Why don't you ever answer?",
    "What on earth is going on?",
    "how much, and how long does it take?",
    "is the dhow dinner on the 12th adults only?",
    "I need two by Saturday.",
    "Seriously?",
    "Is it the red one or the blue one?",
    "is that right?",
    "Is that red one mine?",
    "Is the red one mine?",
    "Can we meet on Monday to go over the plan?",
    "When did you last speak to her?",
    "What did he actually say?",
    "Can you and Tom come on Friday?",
    "Is Friday at 3 ok?",
    "Who will take over when you are away?",
    "What is the price of the blue lamp?",
    "Can I pay by card, Sam?",
    "Are you free on Friday, could I come by?",
    "Can I ask how long it takes?",
    "Can you check?",
    "Do you think my time grows on trees?",
    "Would you mind sending the form again?",
    "Could you kindly send me the report?",
    "Is the lift big enough for a case of 1.90 m?",
    "Can you check whether the pump is on auto?",
    "Could someone help me?",
    "Could you tell me when will the parcel arrive?",
    "What do customers get?",
    "What is check-in time?",
    "Which room has a view?",
    "Please let me know if the shipment is delayed.",
    "Can you walk me through what you meant?",
    "When will somebody really be here?",
    "What do I owe you for the petrol?",
    "Is there a spare one of the 6th?",
    "Have you got a person who builds cribs?",
)
SILENT_TO_COLLEAGUES = (
    "Should we postpone the launch to June 4?",
    "Have we paid the caterer?",
    "Is our slot still free?",
    "Can you update our roadmap?",
    "I was wondering if we should postpone the launch.",
    *OF_CUSTOMERS,
)


def asked(question: str, side: Side, *, customer: bool = False) -> str | None:
    """The question as a clause behind "You asked", in the second person. `side` is what the writer calls themselves.

    Among colleagues "we" may be both, and is left alone; a `customer` means their own.
    """
    words = " ".join(question.split()).rstrip(" .?")
    words = OPENER.sub("", GREETING.sub("", OPENER.sub("", words)))
    match = INDIRECT.match(words)
    if _doubtful(words, match["rest"] if match else words, side, customer=customer):
        return None
    if match:
        return _indirect(match, side)
    try:
        if match := WH.match(words):
            return _wh(match, side)
        if match := INVERTED.match(words):
            return _uninverted("whether", match["aux"].lower(), match["rest"], side)
    except UnfitError:
        pass
    return None


def _doubtful(words: str, thing: str, side: Side, *, customer: bool) -> bool:
    """Whether a question, or what an indirect one asks, cannot be told at all, or not from this side."""
    if SLIPPERY.search(thing) or SYMBOLS.search(words) or SHOUTED.search(words) or len(words.split()) > MAX_WORDS:
        return True
    if (
        MAY_ASK.match(words)
        or UNNAMED.match(words)
        or NOTICE.match(words)
        or (side == "I" and OF_THE_FIRM.search(words))
    ):
        return True
    apart = TO_US.match(thing) or (customer and not TOGETHER.search(thing))
    return bool(SHARED.search(thing)) and not apart


def _indirect(match: re.Match[str], side: Side) -> str | None:
    how = "whether" if match["how"].lower() == "if" else match["how"].lower()
    if READER_LEFT.search(match["rest"]) or (how != "whether" and STILL_TURNED.match(match["rest"])):
        return None
    return f"{how} {_from(match['rest'], side)}"


def _wh(match: re.Match[str], side: Side) -> str | None:
    wh, aux = match["wh"].lower(), match["aux"].lower()
    rest = match["rest"][len(aux) :].strip()
    thing = DETERMINER.match(rest)
    if PRONOUN.match(rest) or rest[:1].isupper() or (thing and not (aux in BE and wh.startswith("which "))):
        return _uninverted(wh, aux, rest, side)
    # Who and what may be the subject themselves: nothing was turned round.
    told = aux not in DO and (thing or may_follow(aux, rest.split(" ", 1)[0].lower()))
    if not told or not wh.startswith(("who", "what", "which", "how m")) or READER_LEFT.search(rest):
        return None
    return f"{wh} {_from(f'{aux} {rest}', side)}"


def _uninverted(how: str, aux: str, rest: str, side: Side) -> str | None:
    """ "when", "will", "I see it": "when you will see it". Raises UnfitError when there is no subject."""
    parts = split(aux, rest, bare=how not in {"whether", "why"})
    if parts is None:
        return None
    who, tail = parts
    if aux == "shall":
        return f"{how} to {_from(tail, side)}" if who.lower() in {"i", "we"} and not READER_LEFT.search(tail) else None
    subject = {"i": "you", "we": "you", "you": side}.get(who.lower(), who)
    if aux in DO:
        head, _, tail = tail.partition(" ")
        if not _is_verb(head, tail):
            return None
        if aux == "do" and who.lower() in {"i", "we"} and how in TO_DO and head not in STATES:
            return f"{how} to {_from(f'{head} {tail}', side)}".rstrip()
        verb = verbs.inflect(head, "past" if aux == "did" else "s" if aux == "does" else "base")
    else:
        verb = _agreeing(aux, subject)
    if READER_LEFT.search(YOUR_OR_YOU.sub("", tail)):
        return None
    own = _from(subject, side) if subject == who else subject
    return " ".join(part for part in (how, own, verb, _from(tail, side)) if part)


def _is_verb(head: str, tail: str) -> bool:
    """Whether the word behind the subject of "do" is its verb, and no adverb before it ("did you last speak")."""
    if head in ADVERBS:
        return head == "last" and tail.split(" ", 1)[0] not in VERBS
    known = head in {"have", "do", "be"} or (head not in STOP and not is_adverb(head))
    return known and re.fullmatch(r"[a-z]+", head) is not None


def _from(words: str, side: Side) -> str:
    """The sender turned, and the reader's own things, and "you" as an object, told from the writer's side."""
    mine, me = ("my", "me") if side == "I" else ("our", "us")
    parts = re.split(f"({YOUR_OR_YOU.pattern})", words, flags=re.I)
    return "".join(
        turned(part) if n % 2 == 0 else mine if part.lower() == "your" else me for n, part in enumerate(parts)
    )


def _agreeing(aux: str, subject: str) -> str:
    """The auxiliary that agrees with a subject whose person has changed."""
    if subject not in {"you", "we", "I"}:
        return aux
    present, past = ("am", "was") if subject == "I" else ("are", "were")
    return {"am": present, "is": present, "are": present, "was": past, "were": past, "has": "have"}.get(aux, aux)
