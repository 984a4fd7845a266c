# ruff: noqa: E501  a regular expression is easier to read in one piece
"""What a sentence says, compared with what stands for it: denials, sides, bounds, conditions, requests, states, words.

Each check answers for one of them whether the new sentence still says the same, and in doubt it does not. All take
plain text with straight apostrophes in lower case.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from tactful.coach.rewrite import verbs
from tactful.coach.rewrite.orders import FRAGMENT, ORDER, PRESSURE

REQUEST = re.compile(r"\?|\b(?:please|pls|could you|can you|would you)\b", re.I)
# "Missing" denies as "not there" does, and "forgot to" as "did not".
DENIAL = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|\w+n't|(?:ca|wo|do|is|does|did|have|has|was|are|could|would|should)nt"
    r"|unless|unable|impossible|hardly|stop(?= [a-z]+ing)|ignor\w+|overlook\w*|skipp?\w*|avoid\w*|refrain\w*|forg[eo]t\w*|fail(?:s|ed)? to|neglect\w*|omit\w*|refus(?:e|es|ed|ing)|yet to|still (?:need|waiting|to (?:be|come))|await\w*|missing|absent|outstanding|non-|lack\w*|un(?:paid|signed|answered|read|finished|done|booked|available))\b"
)
# Words of denial that deny nothing: a number ("No. 5"), a bound, and what only presses, asks for assent or is said of the reader's wits.
NOT_DENIED = re.compile(
    rf"\bno\. ?(?=\d)|\b(?:no(?:t any)? later than|not only|no doubt|no wonder|whether or not|if not)\b|{PRESSURE}|{FRAGMENT}"
    r"|\b(?:nobody|no one|no-one) (?:but|except|else but) (?:you|u)\b|,? (?:is|are|was|do|does|did|wo|ca|have|has)n't (?:it|you|they|we|i)\W*$"
    r"|\b(?:it|this|that)(?:'s| is)(?:n't| not) (?:that |so )?(?:rocket science|hard|difficult|complicated)\b|\b(?:not my problem|nobody cares|or don't bother|stop (?:whin|complain|moan|sulk|being)\w*|thanks for nothing|nobody asked (?:for )?your?\b[^,.;]*|don't make me|(?:don't|do not) forget|can(?:'t|not) (?:believe|understand|imagine)|i (?:don't|do not) care|i won't (?:ask|say|repeat|tell)|no (?:idea|clue)|don't you dare)\b"
)
# "Had you read it, we would not be here": it was not read, and here we are.
NOT_SO = re.compile(
    r"\b(?:had (?:you|u)|if (?:you|u)(?:'d| had))(?: only| just| actually| ever| even)? (?P<verb>\w+) (?P<rest>[^,.!?;]+?),? (?:[\w']+ ){0,3}?[\w']+(?:'d not| would not|wouldn't| wouldn't) be\b"
    r"|\b[\w']+(?: would not|'d not| wouldn't) be (?P<state>[^,.!?;]+?) (?:if (?:you|u)(?:'d| had)|had (?:you|u)) (?P<late>\w+)"
)
NOT = r"(?:never|\w+n't|(?:do|did|ca|wo|have|has)nt|(?:do|did|can|could|will|would|have) not|cannot)"
# What the reader left undone: a request for that very thing says it, too.
UNDONE = re.compile(
    rf"\b(?:why|how(?: come)?) (?:\w+n't (?:you|u)|(?:can|could|did|do|have|would|will) (?:you|u) not) (?:\w+ly |even |ever |just )?(?P<asked>\w+)"
    rf"|\b(?:{NOT} (?:you|u)|(?:you|u)(?: people| guys| lot)? (?:still |just |also )?(?:{NOT}|(?:forgot|forget|fail|failed|neglected|omitted|refuse|refused) to))(?: (?:even|ever|once|just|bother(?:ed)? to))* (?P<verb>\w+)"
)
# Said of the reader, not of what happened.
VERDICT = re.compile(
    r"(?:listen|care|bother|think|understand|get|learn|pay|try|tell|told|respect|appreciate|notice|know|want|seem)(?:s|ed|ing)?"
)
# A wish, where there was a verdict.
WISH = re.compile(
    r"\b(?:i|we)(?:'d| would) (?:like|love|appreciate|prefer)\b|\b(?:i|we) (?:wish|hope)\b|\bit would help\b"
)
ASKING = re.compile(
    r"\b(?:please|kindly|(?:could|can|would|will|did|do|have|are|were|may|should) (?:you|u|we|i)|(?:would|is) it (?:be )?possible)\b"
)
OBLIGED = re.compile(
    r"\b(?:you|u) (?:\w+ )?(?:need|must|should|ought|have to|has to|could|might|can|will)\b|\b(?:i|we)(?:'d| would|'m| am|'re| are)? (?:still )?(?:need|want|expect|like|waiting)\b"
)
AN_ORDER = re.compile(
    rf"(?:^|[.!?;:,–—] |\b(?:and|so|then|or|but|just) )(?:just |kindly |now |do not |don't )?(?!\w+ #?\d+ (?:is|was|are|were|has|have|will)\b){ORDER}",
    re.I,
)
CLAUSE_END = re.compile(r"[.!?;:,–—](?:\s|$)|\b(?:but|and|so|because|while)\b")
# To talk about what was said asks for nothing new.
TO_TALK = re.compile(
    r"\b(?:could|can|may) (?:we|i) (?:please )?(?:talk|speak|look)\b[^?]*\?|\blet's (?:talk|look|speak)\b"
)
SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")

VALUE = (
    r"\d+(?:[.,:/-]\d+)*|noon|midnight|today|tomorrow|tonight|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|(?:this |next )?(?:week|month|year)"
)
BOUND = re.compile(
    r"\b(?P<kind>by|before|after|until|till?|til|from|since|within|no(?:t any)? later than|at least|at most|(?:more|less|fewer|earlier|later) than|over|under|above|below|up to)"
    rf" (?:the |next |this |last |coming |end of |[$€£₦] ?|(?:kes|ksh|usd|eur) ?)*(?P<value>{VALUE})\b"
)
SAME_BOUND = {"till": "until", "til": "until", "no later than": "by", "not any later than": "by"}
# "You have until noon to send it."
DEADLINE = re.compile(
    r"(?<=have )(?:until|till)|(?<='ve )(?:until|till)|(?<=have got )(?:until|till)|(?<='ve got )(?:until|till)"
)
HALF_DAY = re.compile(r"(?P<value>\d+(?:[:.]\d\d)?) ?(?P<kind>[ap])\.?m\b")

CONDITION = re.compile(r"\b(?:if|unless|provided|as long as|in case|on condition|only|except)\b")
# "If you had read it", "as if", "if possible": these make nothing depend on anything.
NO_CONDITION = re.compile(
    r"\b(?:as|like|what|even) if\b|\bif (?:only|anything|possible|not|needed|(?:you|u) (?:ask me|had only|had|bothered|cared|ever|knew|read|listened|paid|like|can|could|have an?)|(?:you|u)'d|[^,.]{1,40} had (?:not )?been|that works|it's (?:ok|okay|possible)|there(?:'s| is) (?:a|any)thing)\b|\b(?:of|to) (?:you|u) only\b"
    r"|\b(?:appreciate it|grateful|thankful|great|helpful|help|nice|good|better|best|wonder(?:ing)?|ask(?:ing)?|know|see|check) if\b"
)

# States of which only one can be true. A new sentence may have one only where the old one has it, or has not the other.
OPPOSITES = tuple(
    tuple(re.compile(rf"\b(?:{side})\b") for side in pair)
    for pair in (
        ("open(?:ed|s)?", "closed?|closes|shut|locked"),
        ("late|delay(?:s|ed)?|overdue|behind", "early|punctual|(?:on|in) time|on schedule|ahead"),
        ("lost|lose|losing|loss", "kept|keep(?:s|ing)?|w[io]n|gained|found"),
        (
            "br[eo]ken?|broke|down|fail(?:s|ed|ing)?|crash(?:es|ed)?|out of order",
            "works?|worked|working|fixed|repaired|running|in order",
        ),
        ("(?:go|goes|gone|went|going) up", "(?:go|goes|gone|went|going) down"),
        ("wrong|incorrect|mistakes?|errors?", "right|correct|accurate|flawless"),
        ("more|higher|rose|increase[sd]?|above|over", "less|fewer|lower|fell|decrease[sd]?|below|under"),
        ("first", "last|second"),
        ("cheap(?:er)?", "expensive|dear(?:er)?"),
        ("all|every|always|each|both", "some|few|sometimes|neither|one of"),
        ("accept(?:s|ed)?|approved?", "reject(?:s|ed)?|refused?|declined?|denied"),
        ("start(?:s|ed)?|beg[aiu]ns?", "stop(?:s|ped)?|end(?:s|ed)?|finish(?:es|ed)?"),
        ("allowed|permitted|may", "forbidden|banned|prohibited"),
        ("full", "empty"),
        ("wet", "dry"),
        ("safe", "unsafe|dangerous"),
        ("dirty", "clean(?:ed)?"),
        ("paid", "unpaid|owed?|owes|due|outstanding"),
        ("ready|complete|done|finished", "incomplete|unfinished|pending|outstanding"),
        ("b[uo](?:y|ought)", "sell|sold"),
        ("left|leaves?|leaving", "stay(?:s|ed)?|remain(?:s|ed)?"),
        ("too (?:long|big|high|many|much|old)", "too (?:short|small|low|few|little|young)"),
        ("same", "different"),
        ("possible", "impossible"),
        ("can|could|able", "unable"),
    )
)

# Words that say nothing of the matter: those of grammar, and those that a report or a request is opened with.
GRAMMAR = frozenset(
    (
        "the and for but are was were has have had having been being did does done doing not nor can could will would shall should may "
        "might must ought you your yours our ours them they their its his her him she who whom whose what which when where why how that "
        "this these those there here with from into onto upon out off about over than then also too very just only still yet now again "
        "any some all both each few one because since while before after until till unless though although however soon such same other "
        "more most much many own even ever never really quite bit little lot thing things something anything way away through during "
        "between against without within whether either else once back isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't "
        "didn't can't couldn't won't wouldn't shouldn't it's that's there's"
    ).split()
)
FREE = GRAMMAR | frozenset(
    (
        "get gets got getting let lets need needs needed want wants make makes made take takes took give given gave set see put like "
        "please mind come comes came coming thank thanks kindly possible possibly able appreciate appreciated grateful glad helpful help helped chance moment "
        "convenient convenience know going rather instead perhaps maybe unfortunately seem seems look looks appear appears notice noticed "
        "understand aware think believe hear sure easier well good great wish hope hoped prefer next future tell told talk try check "
        "mention mentioned confirm note reminder happen happened hello dear everyone everybody anyone somebody someone"
    ).split()
)
WORD = re.compile(r"[^\W\d_]{3,}(?:'[a-z]+)?")
THING = re.compile(rf"\d[\d:.]*(?: ?[ap]m)?|{WORD.pattern}")
# Words that a wording may add to what was spoken of; an idiom has to be said in other words.
MAX_NEW, MAX_NEW_FOR_IDIOM = 2, 4


def stem(word: str) -> str:
    """What the forms of a word have in common ("sends", "sent", "sending"), near enough to know it again."""
    bare = verbs.base_of_past(word.removesuffix("'s")) or word.removesuffix("'s")
    bare = re.sub(r"(?<=..[a-z])(?:ing|ies|es|s|y|e)$", "", bare)
    return re.sub(r"([^aeiou])\1$", r"\1", bare)[:5]


def _stems(text: str) -> set[str]:
    return {stem(word) for word in WORD.findall(text) if word not in FREE}


def adds_words(new: str, known: str, most: int) -> bool:
    """Whether more words are new than may be, or any where something is asked for."""
    told = _stems(known)
    return len(_stems(new) - told) > most or any(
        len(_stems(said) - told) > most - MAX_NEW
        for said in SENTENCE_END.split(new)
        if ASKING.search(said) or AN_ORDER.match(said)
    )


def keeps_denials(old: str, new: str) -> bool:
    """Whether what is denied stays denied, and nothing else is.

    What the reader did not do may be asked for instead, and what was said of the reader alone may be wished otherwise.
    What would not be so, had they done it, may be told as it is.
    """
    as_it_was = NOT_SO.sub(_as_it_was, old)
    return _denies_as(old, new) or (as_it_was != old and _denies_as(as_it_was, new))


def _denies_as(old: str, new: str) -> bool:
    denied = NOT_DENIED.sub(" ", old)
    needed, given = (len(DENIAL.findall(text)) for text in (denied, NOT_DENIED.sub(" ", new)))
    if given < needed:
        return needed - given <= sum(_stands_for(undone, new) for undone in UNDONE.finditer(denied))
    return given == needed and all(_is_denied(word, new) for word in _denied_words(denied))


def _as_it_was(found: re.Match[str]) -> str:
    return f"not {found['verb']} {found['rest']} " if found["verb"] else f" {found['state']} not {found['late']}"


def _stands_for(undone: re.Match[str], new: str) -> bool:
    """Whether a new sentence asks or wishes for what was left undone; any question or wish will do for a verdict."""
    verb = undone["asked"] or undone["verb"]
    asked = "?" in new or ASKING.search(new) or WISH.search(new)
    verdict = "even" in undone[0].split() or VERDICT.fullmatch(verb)
    return bool(asked and (verdict or stem(verb) in map(stem, WORD.findall(new))))


def _denied_words(text: str) -> list[str]:
    """The first word or figure behind each denial that says what is denied."""
    behind = (_things(text[m.end() : m.end() + 40]) for m in DENIAL.finditer(text))
    return [next(words, "") for words in behind]


def _is_denied(word: str, new: str) -> bool:
    """Whether what was denied is so in a new sentence, if that has it at all."""
    return all(DENIAL.search(clause) for clause in CLAUSE_END.split(new) if word in _things(clause))


def _things(text: str) -> Iterator[str]:
    return (stem(word) for word in THING.findall(text) if word not in GRAMMAR)


DOES = re.compile(r"\b(you|u|i|we)(?:'ve|'d|'ll)?((?: [a-z']+){1,4})")
OWNS = re.compile(r"\b(your|ur|our|my) (?:\w+ )??([a-z]{3,})")
PASSIVE = re.compile(r"(?:was|were|been|being|am|are|is|get|got)(?:n't)?")


def keeps_sides(old: str, new: str) -> bool:
    """Whether each side does and has what it did and had: "you never sent it" is not "we never sent it"."""
    before, after = _sides(old), _sides(new)
    return all(not before.get(thing) or who & before[thing] for thing, who in after.items())


def _sides(text: str) -> dict[str, set[bool]]:
    """For each deed and each thing, whether it is the reader's; what is done to one side is the other's deed."""
    found: dict[str, set[bool]] = {}
    for who, thing in OWNS.findall(text):
        found.setdefault(stem(thing), set()).add(who in {"your", "ur"})
    for who, said in DOES.findall(text):
        passive = False
        for word in said.split():
            if word in {"you", "u", "i", "we"}:
                break
            passive = passive or PASSIVE.fullmatch(word) is not None
            if word not in GRAMMAR and not PASSIVE.fullmatch(word) and len(word) >= 3:
                suffered = passive and not word.endswith("ing")
                found.setdefault(stem(word), set()).add((who in {"you", "u"}) != suffered)
                break
    return found


def keeps_bounds(beside: str, old: str, new: str) -> bool:
    """Whether a figure or day that is still there has its "before" or "at least", and none has one it had not."""
    must, may, has = (_bounds(text) for text in (beside, old, new))
    return must <= has <= may and not any(re.search(rf"\b{re.escape(value)}", new) for _, value in may - has)


def _bounds(text: str) -> Counter[tuple[str, str]]:
    """Before or after which figure or day, at least or at most how many, in which half of the day."""
    text = DEADLINE.sub("by", text)
    found = [*BOUND.finditer(text), *HALF_DAY.finditer(text)]
    return Counter((SAME_BOUND.get(m["kind"], m["kind"]), m["value"]) for m in found)


def keeps_conditions(old: str, new: str) -> bool:
    """Whether the same number of conditions is left, but for those that make nothing depend on anything."""
    left = (len(CONDITION.findall(NO_CONDITION.sub(" ", text))) for text in (old, new))
    return len(set(left)) == 1


def asks_no_more(old: str, new: str) -> bool:
    """Whether nothing is asked for where nothing was."""
    return not asks(new) or asks(old) or any(p.search(old) is not None for p in (UNDONE, OBLIGED))


def asks(text: str) -> bool:
    """Whether a sentence asks for something or orders it."""
    text = TO_TALK.sub("", text)
    return any(p.search(text) is not None for p in (REQUEST, ASKING, AN_ORDER))


def turns_round(old: str, new: str) -> bool:
    """Whether a state is told as its opposite."""
    return any(
        there.search(old) and not here.search(old) and here.search(new) and not there.search(new)
        for pair in OPPOSITES
        for here, there in (pair, pair[::-1])
    )
