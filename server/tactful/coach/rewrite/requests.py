# ruff: noqa: E501  a regular expression is easier to read in one piece
"""From an order to a request in the order's own words, clause by clause: what adds pressure only goes, all else stays."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tactful.coach.rewrite import clauses, cut, verbs
from tactful.coach.rewrite.candidate import Candidate, Strategy, Target
from tactful.coach.rewrite.clauses import Clause
from tactful.coach.rewrite.orders import ANY_ORDER, FRAGMENT, IMPERATIVES, OR_THE_JOB, ORDER, PRESSURE
from tactful.coach.rewrite.pattern import fit, with_fragments
from tactful.coach.rewrite.slots import Words

OPENERS = r"(?:(?:and|so|then|now|just|well|ok|okay|right|kindly|simply),? |(?:yes|no), )*"
ORDERED = re.compile(
    rf"{OPENERS}(?!(?:be|do) (?:honest|fair|clear)\b)(?P<do>(?:{ORDER}|{ANY_ORDER}|(?:get|stop|sit|skip|ring|think)\b).*)",
    re.I,
)
PRESSING = re.compile(rf"\W*{PRESSURE.removeprefix('(?:[,.!]? ').removesuffix(')')}\W*", re.I)
# What cannot be asked for politely, since it threatens or humiliates.
UNFIT = re.compile(
    r"\b(?:resign|quit|grovel|crawl|go home|sacked|fired|shut|apologi[sz]e|regret|see what happens|warning letter|unpaid|chainsaw|get lost"
    r"|piss|stuff (?:your|ur)|hell|idiots?|stupid|lazy|yourself|get it together|your face|teeth|or you(?:'ll| will|'re| are) (?:out|gone|fired|dead|done|sorry)"
    r"|or forget|join the club|get (?:knotted|stuffed|bent|real|over|used|lost|out of my)|drop it|one more|stay gone|another (?:job|employer|career)|find somewhere else|ur? (?:out|gone|fired|done)\b|or (?:else|don't|dont|do not|hand|collect|read|wave|pack|stay|get|no))\b",
    re.I,
)
NOBODY = re.compile(
    r"(?:nobody|no one|no-one|none of you)(?P<where> (?:in|on|from) (?:your|the|this|my|our) \w+)? (?P<verb>(?!(?:cares|knows|wants|asks|needs|likes|believes|thinks|understands|sees|minds|has|is|was|does)\b)[a-z]+s)\b(?P<rest>.*)",
    re.I,
)
# An insult that opens an order.
TOLD_OFF = re.compile(rf"^(?:grow up|wake up|get a (?:grip|move on)|man up|sort yourself out),? and (?={ORDER})", re.I)
DEADLINE = re.compile(r"you(?:'ve| have)(?: got)? (?:until|till) (?P<when>[^,]+?) to (?P<do>[a-z]+ .*)", re.I)
PLACED = re.compile(
    r"(?:you(?:'re| are)|u r|ur) (?P<rest>(?:on|in|at|off|back|down for|up)\b(?! (?:to|your|about|my|thin|fire)\b).*)",
    re.I,
)
EVERYBODY = re.compile(
    r"(?P<who>(?:(?:all|both) (?:the |of the )?\w+s|every \w+|everyone(?: in \w+ \w+)?|everybody|whoever [^,]+|somebody|someone|each of you|every one of you|all of you|the whole \w+)) "
    r"(?:must |will |shall |has to |have to |need to |needs to |is to |are to )(?P<do>(?!be\b)[a-z]+ .*)",
    re.I,
)
ASK = "asks instead of ordering"
PLEASE = "keeps the request and adds a please"
ROOM = "asks, and leaves room to say what stands in the way"
CONSEQUENCE = "says the consequence without the threat"
FIRM = "keeps the demand without the threat"
BOTH = "keeps both choices open"
WHICH = "asks which of the two it is to be"
NOTES = (ASK, PLEASE, ROOM, CONSEQUENCE, FIRM, BOTH, WHICH)
IF_NOT = " If anything stands in the way, please tell me."
MAX_WORDS = 32
FIRES = (
    "Move your payroll run. [We aren't asking].",
    "Proofread the calendar, all 412 pages, tonight.",
    "scope frozen, sign the sheet",
    "nobody leaves the bridge until I say so",
    "You have until midnight to transfer £1,150, and I won't be discussing it.",
    "you're on the door tonight, sick or not",
    "Pay the March invoice by Tuesday or your lift stays parked at three.",
    "I want the full list by noon, with numbers, or support will write its own.",
    "two reviewers, ten minutes, go",
    "Cover Sunday or hand in your badge.",
    "Either the mural is painted over by Monday or I will do it myself.",
    "Take the note about Dr. Osei off the door before I get in.",
    "Your company clears the dock by ten or we bin the lot.",
    "autoclave empty at 18h or your badge is cut",
    "All keys on my table in one hour or you are out.",
    "You collect it today or I send it to the scrap yard.",
)
SILENT = (
    "We sign the sheet on Friday.",
    "Can you sign the sheet?",
    "Cancel your leave or resign.",
    "book the room or dont come in tomorrow",
    "You're on my mind today.",
    "Write the report. I don't trust you with more.",
)
# "Do it and don't …" cannot be asked as a question.
FORBIDS = re.compile(r"\b(?:and|,) (?:don't|dont|do not|no|never)\b", re.I)
# More than one sentence, or a question: not ours.
ENDED = re.compile(r"[?]|(?<!\b(?:Mr|Ms|Dr|St|No))(?<!\bMrs)(?<!\bProf)[.!]\s")
OR_ELSE = re.compile(
    r"(?P<do>.+?(?<!yes)),? (?:or|otherwise) (?!not\b|two\b|so\b)(?:(?P<choice>(?!forget)(?:find|look for|use|choose|pick|take|try|say|tell me)\b(?! (?:out|it in|another team|someone else)\b).*)"
    r"|(?P<lose>(?:lose|forfeit|miss) .*)|(?P<none>no [a-z]+ .*)|(?P<then>(?:i|we|you|it|they|he|she|i'm|we're|you're|it's|the|your|our|my|this|that|every|all|\d+|[a-z]+(?: [a-z]+)?(?= (?:will|won't|can't|is|are|gets?|goes|stays?)\b))\b.*))",
    re.I,
)
ULTIMATUM = re.compile(rf"(?P<do>(?!.*\b(?:leave|resign|quit)\b).+?){OR_THE_JOB}", re.I)
EITHER = re.compile(
    r"either (?P<what>[^,]+?) (?:is|are) (?P<rest>[^,]+?),? or (?P<then>(?:i|we|he|she|it|they|the|your|our)\b.*)", re.I
)
OTHERS_OR = re.compile(
    r"(?P<what>your (?:company|office|team|people|crew|firm|side|bank|driver|man)) (?P<verb>[a-z]+s) (?P<rest>[^,]+?),? or (?P<then>(?:i|we|he|she|it|they|the|your|our)\b.*)",
    re.I,
)
# What is wanted, and by when.
MEASURED = re.compile(r"\b(?:by|before|at|within|in|today|tonight|tomorrow|now)\b", re.I)
WANTED = re.compile(r"(?P<who>i|we) (?:want|need|expect|demand)(?: to have| to see)? (?P<what>(?!to\b|you\b).+)", re.I)


def propose(target: Target) -> Iterator[Candidate]:
    """The order as a request: with a please, as a question, as a question with room."""
    if not target.flag or target.flag.label != "demanding":
        return
    target = with_fragments(target)
    if PRESSING.fullmatch(target.line):
        yield from cut.without_sentence(target, min_words=1)
        return
    line = re.sub(rf"(?<![ap]\.m)[.!]\s+(?={FRAGMENT}(?:\s|$))", " ", target.line.rstrip(" .!…"), flags=re.I)
    line = TOLD_OFF.sub("", re.sub(rf"{PRESSURE}+$", "", line, flags=re.I))
    ultimatum = ULTIMATUM.fullmatch(line)
    if ultimatum:
        line = ultimatum["do"]
    if (
        len(line.split()) > MAX_WORDS
        or UNFIT.search(line)
        or (line.lower().startswith("either") and not EITHER.fullmatch(line))
        or ENDED.search(line)
    ):
        return
    stopped = target.line.rstrip().endswith((".", "!", "?", "…"))
    for wording, strategy, note in _insisting(line) if ultimatum else _requests(line):
        ended = wording if stopped else wording.removesuffix(".")
        fitted = fit(target, target.sentence.start, ended)
        yield Candidate(target.sentence.start, target.sentence.end, fitted, strategy, note, "pattern")


def _requests(line: str) -> Iterator[tuple[str, Strategy, str]]:
    line = re.sub(
        rf"^you(?:(?:'ll| will| must| have to| need to| are to) (?=.* or )| (?={ORDER}.* or ))", "", line, flags=re.I
    )
    if match := EITHER.fullmatch(line) or OTHERS_OR.fullmatch(line):
        named = match.groupdict()
        do = f"be {named['rest']}" if "verb" not in named else f"{_base(named['verb'])} {named['rest']}"
        what = re.sub(r"^Your\b", "your", named["what"])
        if not do.startswith("None"):
            yield (
                f"could {what} {do}, please? Otherwise {match['then']}.",
                "ask",
                CONSEQUENCE,
            )
        return
    either = OR_ELSE.fullmatch(line)
    if either:
        yield from _ultimatum(str(Words(either["do"])._low()), either)
        return
    kept = [c for c in clauses.split(line) if not PRESSING.fullmatch(line[c.start : c.end])]
    # "You're staying till it is done, cancel your plans": the order is not all of the pressure.
    if kept and not re.match(r"you(?:'re| are) \w+ing\b.*,", line, re.I):
        yield from _of_clauses(kept, [_calm(line[c.start : c.end], first=n == 0) for n, c in enumerate(kept)])


def _insisting(line: str) -> Iterator[tuple[str, Strategy, str]]:
    """The order of an ultimatum as a request that stays one."""
    order = ORDERED.fullmatch(_calm(line, first=True))
    if not order and not clauses.has_verb(line):
        yield f"{line}, please, it has to be done.", "soften", FIRM
    if order:
        yield f"please {order['do']}, it has to be done.", "soften", FIRM
        yield f"could you {order['do']}, please? It has to be done.", "ask", FIRM


def _calm(clause: str, *, first: bool) -> str:
    """A clause without its shouting; a name later in the line keeps its capital."""
    calm = re.sub(r"^gimme\b", "give me", str(Words(clause)._low()))
    calm = re.sub(r"^first,? (.+)", r"\1 first", calm)
    return calm if first or clause.isupper() else clause[:1] + calm[1:]


def _ultimatum(do: str, either: re.Match[str]) -> Iterator[tuple[str, Strategy, str]]:
    """An order with a consequence: the consequence stays, as one; a second choice stays a choice."""
    want = WANTED.fullmatch(do)
    order = ORDERED.fullmatch(do)
    ask = f"could {want['who']} have {want['what']}" if want else f"could you {order['do']}" if order else None
    then = f"you would {either['lose']}" if either["lose"] else either["then"] or f"there will be {either['none']}"
    if ask is None:
        if either["then"] and not clauses.has_verb(do) and MEASURED.search(do):
            yield f"{do}, please, otherwise {then}.", "soften", CONSEQUENCE
        return
    please = (
        f"please let {'me' if want['who'].lower() == 'i' else 'us'} have {want['what']}"
        if want
        else f"please {order['do'] if order else do}"
    )
    if either["choice"]:
        yield f"{please}, or let me know if you would rather {either['choice']}.", "soften", BOTH
        yield f"{ask}, or would you rather {either['choice']}?", "ask", WHICH
    else:
        yield f"{please}, otherwise {then}.", "soften", CONSEQUENCE
        yield f"{ask}, please? Otherwise {then}.", "ask", ASK


def _of_clauses(kept: list[Clause], words: list[str]) -> Iterator[tuple[str, Strategy, str]]:
    first = words[0]
    rest = "".join(c.joint + w for c, w in zip(kept[1:], words[1:], strict=True))
    later_verbs = any(clauses.has_verb(w) and not ORDERED.match(w) for w in words[1:])
    if match := NOBODY.fullmatch(first):
        base = _base(match["verb"])
        if match["where"]:
            yield f"please make sure nobody{match['where']} {match['verb']}{match['rest']}{rest}.", "soften", PLEASE
        elif base:
            yield f"please don't {base}{match['rest']}{rest}.", "soften", PLEASE
            yield f"could everyone please not {base}{match['rest']}{rest}?", "ask", ASK
    elif (match := DEADLINE.fullmatch(first)) and not rest:
        yield f"could you {match['do']} by {match['when']}, please?", "ask", ASK
        yield f"please {match['do']} by {match['when']}.", "soften", PLEASE
    elif match := PLACED.fullmatch(first):
        if not later_verbs:
            yield f"could you be {match['rest']}{rest}, please?", "ask", ASK
            yield f"could you be {match['rest']}{rest}?{IF_NOT}", "include", ROOM
    elif match := EVERYBODY.fullmatch(first):
        if not later_verbs:
            yield f"could {match['who']} {match['do']}{rest}, please?", "ask", ASK
    elif match := ORDERED.fullmatch(first):
        yield f"please {match['do']}{rest}.", "soften", PLEASE
        if not later_verbs and not FORBIDS.search(match["do"] + rest):
            yield f"could you {match['do']}{rest}, please?", "ask", ASK
            yield f"could you {match['do']}{rest}?{IF_NOT}", "include", ROOM
    else:
        yield from _later_order(kept, words)


def _later_order(kept: list[Clause], words: list[str]) -> Iterator[tuple[str, Strategy, str]]:
    """A line whose order comes behind a statement or a fragment, or that is all fragments."""
    for n, word in enumerate(words[1:], 1):
        match = ORDERED.fullmatch(word)
        if match:
            before = words[0] + "".join(c.joint + w for c, w in zip(kept[1:n], words[1:n], strict=True))
            after = "".join(c.joint + w for c, w in zip(kept[n + 1 :], words[n + 1 :], strict=True))
            yield f"{before}{kept[n].joint}please {match['do']}{after}.", "soften", PLEASE
            return
    said = " ".join(words)
    if (
        not any(clauses.has_verb(word) for word in words)
        and not re.search(r"(?<!of )\b(?:you|u)\b", said, re.I)
        and words[0].lower() not in {"you", "u", "me", "us", "mine"}
    ):
        line = words[0] + "".join(c.joint + w for c, w in zip(kept[1:], words[1:], strict=True))
        yield f"{line}, please.", "soften", PLEASE


def _base(third: str) -> str | None:
    """The verb of a third person form, for verbs that are known."""
    bases = [b for b in (third[:-1], third[:-2], third[:-3] + "y") if b and verbs.inflect(b, "s") == third]
    return next((b for b in bases if b in verbs.IRREGULAR or b in IMPERATIVES), next(iter(bases), None))
