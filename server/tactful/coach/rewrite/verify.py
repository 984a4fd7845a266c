# ruff: noqa: E501  a regular expression is easier to read in one piece
"""The verifier: nothing is offered that loses or changes what the writer has to say, or that reads broken.

Whether the result is still flagged is asked of the model in coach.py.
"""

from __future__ import annotations

import re
from collections import Counter

from tactful.coach.rewrite import meaning
from tactful.coach.rewrite.candidate import Candidate, Target
from tactful.coach.rewrite.clauses import TAG
from tactful.coach.rewrite.orders import FRAGMENT, OR_THE_JOB, PRESSURE
from tactful.coach.rewrite.wholeness import breaks
from tactful.coach.types import FlagLabel

# A question that somebody is to answer with a name, a day or a place.
ASKED = re.compile(r"^\W*(?:[\w ]+, )?(?:who|when|where|which)\b[^.!?]*\?", re.I)
NUMBER = re.compile(r"\d+(?:[.,:/-]\d+)*")
AMOUNT = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty"
    r"|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen)\b(?! guess(?:es)?\b)",
    re.I,
)
# Somebody's age, where that is what shuts them out.
AGE = re.compile(
    r"\b(?:at|over|above|below|beyond|under|near|past|turned|aged?) (?:\d\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?)\b(?![.,:]\d| ?(?:am|pm|%|euros?|dollars?|pounds?|per cent|percent))",
    re.I,
)
LINK = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.\w[\w.-]*")
# In a barb a "QR" or "PR" is no news.
ABBREVIATED = re.compile(r"[A-Z]{2,4}s?")
# Capitalised words that do not open a sentence: names of people, places, products. A long word in capitals is shouted.
NAME = re.compile(
    r"(?<=[^.!?\s]\s)(?!I\b|[A-Z]{5,}\b|(?:ALL|YOU|YOUR|YOU'RE|NOT|NOW|NO|THE|AND|ONE|MY|ONLY|THIS|THAT|SO|EVER|WHAT|WHY|HOW|STOP|READ|MUTE|DON'T"
    r"|NEVER|ANY|BOTH|DO|BE|IS|ARE|LEFT|BLUE|UP|OFF|LIVE|DEAD|SAME|HERE|IT|IN|ON|OF|TO|FOR|WE|ME|US|THEY|HE|SHE|WILL|MUST|CAN|CANT|EVER|NEED|WANT|EACH|EVERY|HAVE|SHOULD|LAST|NEXT|TODAY)\b)[A-Z][\w'’-]+"
)
# The reader's own name at the end carries no news.
VOCATIVE = re.compile(r"(?:,|\byou are|\byou're)\s(?:Mr|Mrs|Ms|Dr)?\.?\s?[A-Z][\w'’-]+(?=,|[.!?]+\s|\W*$)")
NEGATION = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|\w+n['’]t|cant|wont|dont|isnt|doesnt)\b", re.I
)
QUOTED = re.compile(r"[\"“][^\"”]{3,}[\"”]")
# So few words in quotes are a sneer as often.
MOCKED = 3
DATE = re.compile(
    r"\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)day\b|\b(?:today|tomorrow|tonight|yesterday|noon|midnight|january|february|march"
    r"|april|june|july|august|september|october|november|december)\b",
    re.I,
)
NOWADAYS = re.compile(r"today|tonight|yesterday", re.I)
CONTENT = re.compile(r"[^\W\d_]{4,}")
COMMON = frozenset(
    (
        "that this with from have will would could should your yours them they then than when what which where there "
        "their about just need want make sure please right away asap immediately once again been being were does into "
        "only very really here some need must expect demand straight quickly soon earlier excuses discussion story "
        "stories delay exceptions arguments wish discuss care period whatever takes twice hurry chop till until else "
        "otherwise already without yourself because since while therefore obviously clearly still also even then maybe perhaps whoever anyone gets talk "
        "entertained tolerated accepted considered permitted granted allowed"
    ).split()
)
ADDED_PRESSURE = re.compile(f"{PRESSURE}|{FRAGMENT}", re.I)
# In a barb these count for effect ("ten minutes", "the two of you"); what they tell is no news.
STINGS: frozenset[FlagLabel] = frozenset(
    {"hostile", "judgmental", "condescending", "passive_aggressive", "dismissive", "exclusionary"}
)
# In a verdict that goes altogether a name is no news; in an attack never, in a shrug where nothing must be said again.
CUT_WHOLE: frozenset[FlagLabel] = frozenset({"judgmental", "condescending", "passive_aggressive"})
# What a decision or a consequence hangs on: firm stays firm.
DECISION = re.compile(
    r"\b(?:pay(?!er|roll|slip)|refund|charge(?!r)|penalty|cancel|refuse|reject|declin|deni|replac|reissu|resched|postpon|moved (?:to|from|up|back|forward|it|the)|unless|stands|regardless|no longer|suspend|terminat|legal (?:action|step|advice|team|department|proceeding)"
    r"|lawyer|invoice|forbid|prohibit|permitted|allowed|banned|expel|dismiss)\w*|\b(?:fees?|fines|(?:a|the|your) fine|final|closed the|closing|(?:i|we)(?:'d| would| strongly)* (?:recommend|suggest|advise))\b|\b(?:cannot|can't|won't|will not) be\b|\byou (?:will not|won't|will never) (?:get|receive|see (?:a|one|any))\b"
    r"|(?<!do )\b(?:i|we)(?: (?:can(?:no|')t(?! (?:believe|imagine|understand|see why|pronounce|stand|bear|help but|even|think why))|won't(?! (?:discuss|repeat|explain|say|argue))|must(?! (?:have|be|say|admit|ask|wonder))|has to|have to(?! (?:remember|say|admit|ask|laugh|wonder)))|(?:'ll| will)(?! (?:manage|see|survive|cope|live with|use|not (?:discuss|repeat|explain|argue)|say|explain|put|spell|live|type|write|draw|repeat|keep|go slow|talk|speak|use|wait|bet|assume|admit|bite|spare|try)))\b"
    r"|\b(?:it|they|he|she|there|that|this|the \w+) (?:must(?! (?:have|be))|stays?|has to|have to)\b",
    re.I,
)
MONEY = re.compile(r"pay|refund|charge|penalty|fee|fine|invoice|cancel")
# Money is news where a figure, a day or a decision stands by it; "Decent people pay what they owe" tells nobody anything.
SETTLED = re.compile(
    r"\d|[$€£₦]|\b(?:due|remains?|stands?|until|unless|owed|by (?:\d|noon|\w+day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow)\b|(?:\b(?:not|no|never|will|must)|n't|'ll)(?: \w+){0,2} (?:pay|paid|refund|charg|cancel|fees?|fine|invoice|penalt)",
    re.I,
)
# What only the writer may say: a promise, an apology, a cause.
INVENTED = re.compile(r"\b(?:sorry|apologi[sz]e|refund|promise|guarantee|(?:i|we)(?:'ll| will| shall))\b", re.I)
# What a language model likes to add: offers, feelings, reasons, times and pay that the writer never spoke of.
EMBELLISHED = re.compile(
    r"\b(?:(?:i|we)(?:'m| am|'re| are) (?:\w+ )?(?:going to|happy|glad|pleased|delighted|excited|eager|worried|concerned|sad|upset|committed"
    r"|working|looking|sending|here to)|(?:i|we) (?:can|could|would|might) (?!not\b|have (?:liked|appreciated)\b|see\b|hear\b|understand\b|imagine\b|tell\b|appreciate\b|like\b|prefer\b|love\b)\w+|(?:i|we)'d (?!like\b|appreciate\b|prefer\b)\w+"
    r"|let me(?! know)|feel\w*|felt|hurt\w*|frustrat\w*|disappoint\w*|annoy\w*|upset\w*|worr\w+|stress\w*|because|since (?:i|we|it|they)|as (?:we|i) (?:need|want|have)|in order to|so (?:that )?(?:i|we|they|the)|otherwise|or else"
    r"|compensat\w*|discount\w*|credit\w*|free of charge|as soon as possible|asap|right away|immediately|urgent\w*|deadline|end of (?:the )?(?:day|week|month)"
    r"|(?:this|next|last) (?:week|month|year|morning|afternoon|evening)|password|bank|account|click|download|install)\b",
    re.I,
)
# A request that ends in mid-air.
REQUEST_LOST = re.compile(r"\b(?:could you|have)\W*$|^please\W*$", re.I)
BROKEN = re.compile(
    r"  |\b(?:and|or|but|because|the|an)[.!?](?:\s|$)|\s[,.;:!?](?:\s|$)|,\s*[.!?,]|[.!?][,;]|^[\s,;]|\b(?!had\b|that\b)(\w+) \1\b|\(\s*\)|[{}]|\?\.|\.\?|\b(?:please|could you)\b[^.?!\n]*\bplease\b[^.?!\n]*\bplease\b"
    r"|\b(?:the|a|an|your|my|our|their|his|her) (?:the|a|an|your|my|our|their)\b|\ban? (?:people|other|others|deaf people|blind people|disabled people|older people|experienced people|salespeople)\b|\bno an? |\b(?:we|they|you) was\b|\b(?:he|she|it) were\b",
    re.I,
)
IDLE = 0.6
MAX_FACTOR, MAX_EXTRA = 2, 10
# A request keeps its request when this share of its content words is still there; words beside the flag likewise.
MIN_CONTENT = 0.6
# Labels whose flagged words say what the sentence is about, and the share of it that a language model must keep.
TOLD_BY_FLAG: frozenset[FlagLabel] = frozenset({"blaming", "condescending", "passive_aggressive", "demanding"})
MIN_SAME = 0.3


def keeps_the_message(target: Target, candidate: Candidate) -> bool:
    """Whether facts, negations and requests of the replaced stretch are all still there, and nothing was made up."""
    old = target.text[candidate.start : candidate.end]
    new = candidate.replacement
    return (
        _keeps_facts(target, candidate, old, new)
        and _keeps_surroundings(target, candidate)
        # What is quoted is the thing itself, and no general sentence stands for it.
        and not (candidate.general and new and any(len(m[0].split()) > MOCKED for m in QUOTED.finditer(old)))
        and all(
            m[0].lower() in straight(f"{old} {candidate.told}").lower()
            for m in INVENTED.finditer(straight(new).lower())
        )
        and _stays_firm(target, old, new)
        and _means_the_same(target, candidate, old, new)
        and (candidate.source != "local_llm" or _only_rewords(target, candidate, old, new))
    )


def _means_the_same(target: Target, candidate: Candidate, old: str, new: str) -> bool:
    """Whether bounds, sides and states are the same, and denials and conditions where the flag is on what happened.

    What an idiom says is in none of its words, and of other barbs the denial may be the sting.
    """
    label = target.flag.label if target.flag else None
    if not new or candidate.general or label == "culture_bound":
        return True
    plain_old, plain_new, beside = (straight(text).lower() for text in (old, new, _outside(target, candidate)))
    return (
        meaning.keeps_bounds(beside, plain_old, plain_new)
        and meaning.keeps_sides(plain_old, plain_new)
        and not meaning.turns_round(plain_old, plain_new)
        and (label != "blaming" or _denies_the_same(plain_old, plain_new))
    )


def _denies_the_same(old: str, new: str) -> bool:
    return meaning.keeps_denials(old, new) and meaning.keeps_conditions(old, new)


def _only_rewords(target: Target, candidate: Candidate, old: str, new: str) -> bool:
    """Whether a language model kept to its task. Patterns know what they replace and need no such check.

    Nothing is added (figures, names, dates, denials, requests, claims, more than a word or two), what stands beside the
    flagged words is all there, an idiom's neighbours too, and the sentence is still about the same thing where the flag
    holds its message.
    """
    plain_old, plain_new = straight(old).lower(), straight(new).lower()
    outside = _outside(target, candidate)
    facts = [[Counter(p.findall(text.lower())) for text in (outside, new, old)] for p in (NUMBER, LINK, AMOUNT, DATE)]
    names = {m[0] for m in NAME.finditer(new)}
    label = target.flag.label if target.flag else None
    most = meaning.MAX_NEW_FOR_IDIOM if label == "culture_bound" else meaning.MAX_NEW
    heard = target.said.message if target.said else ""
    return (
        all(beside <= kept <= there for beside, kept, there in facts)
        and all(name in target.text for name in names)
        and all(m[0] in new for m in NAME.finditer(VOCATIVE.sub("", outside)))
        and _denies_the_same(plain_old, plain_new)
        and meaning.keeps_bounds(straight(outside).lower(), plain_old, plain_new)
        and (label == "demanding" or meaning.asks_no_more(plain_old, plain_new))
        and not meaning.adds_words(plain_new, straight(f"{target.text} {heard}").lower(), most)
        and all(m[0][:5] in plain_new for m in DECISION.finditer(straight(outside).lower()))
        and all(m[0] in plain_old for m in EMBELLISHED.finditer(plain_new))
        and (label not in TOLD_BY_FLAG or _keeps_words(old, plain_new, MIN_SAME))
    )


def _keeps_facts(target: Target, candidate: Candidate, old: str, new: str) -> bool:
    """Whether numbers and links are the same, and names and dates are all still there; an idiom's are none ("for six")."""
    label = target.flag.label if target.flag else None
    if label == "culture_bound":
        # What an idiom pattern replaces is the idiom alone, whose numbers and names mean nothing ("catch-22").
        return LINK.findall(old) == LINK.findall(new)
    # Of both, since what looks like an age may be an hour ("starts at 10").
    ageless, new_ageless = (AGE.sub("", words) if label == "exclusionary" else words for words in (old, new))
    # What stands elsewhere in the draft as well is not lost, and whatever is new is made up.
    beside = target.text[: candidate.start] + " " + target.text[candidate.end :]
    for facts in (NUMBER, LINK):
        had, has = Counter(facts.findall(ageless)), Counter(facts.findall(new_ageless))
        if has - had - Counter(facts.findall(candidate.told)) or (had - has).keys() - set(facts.findall(beside)):
            return False
    told = _outside(target, candidate) if label in STINGS else ageless
    if Counter(AMOUNT.findall(told.lower())) - Counter(AMOUNT.findall(new.lower())):
        return False
    known = f"{old} {candidate.told}".lower()
    if Counter(AMOUNT.findall(new.lower())) - Counter(AMOUNT.findall(known)):
        return False
    if any(m[0].lower() not in known for m in DATE.finditer(new)):
        return False
    # A group's name may be what has to go ("for a German"), and in an insult nothing but its figures is news.
    names = (
        [] if old.upper() == old else [m[0] for m in NAME.finditer(VOCATIVE.sub("", old)) if not DATE.fullmatch(m[0])]
    )
    if label == "exclusionary":
        names = [name for name in names if name not in target.words]
    idle = target.edit is not None and target.edit.needed < IDLE
    if label == "hostile" or ((label in CUT_WHOLE or (label == "dismissive" and idle)) and not new):
        names = [name for name in names if name not in target.words]
    if label in STINGS and candidate.general:
        # Nor is a name, where nothing of the barb must be said again.
        names = [n for n in names if n not in target.words or not (idle or ABBREVIATED.fullmatch(n))]
    # In a remark that goes altogether a month or a day is said for effect ("till April").
    gone = (label in {"judgmental", "hostile", "exclusionary"} and (not new or candidate.general)) or (
        label in {"dismissive", "condescending"} and not new
    )
    dates = [m[0] for m in DATE.finditer(told if gone else old)]
    if label in STINGS and candidate.general:
        # "Your fourth mail today": that tells nobody when.
        dates = [date for date in dates if not NOWADAYS.fullmatch(date)]
    named = [*names, *dates]
    return all(name.lower() in f"{new} {beside}".lower() for name in named)


def _keeps_surroundings(target: Target, candidate: Candidate) -> bool:
    """Whether what stands beside the flagged words keeps its negations, its request and its content."""
    new = candidate.replacement
    outside = _outside(target, candidate)
    if target.flag and target.flag.label == "demanding":
        outside = ADDED_PRESSURE.sub("", outside)
    if len(NEGATION.findall(outside)) > len(NEGATION.findall(new)):
        return False
    if meaning.REQUEST.search(outside) and not meaning.REQUEST.search(new):
        return False
    return _keeps_words(outside, new.lower(), MIN_CONTENT)


def _outside(target: Target, candidate: Candidate) -> str:
    """What a candidate replaces beside the flagged words."""
    before = target.text[candidate.start : max(candidate.start, target.span.start)]
    return before + " " + target.text[min(candidate.end, target.span.end) : candidate.end]


def _stays_firm(target: Target, old: str, new: str) -> bool:
    """Whether a demand keeps what it asks for, and a decision or consequence is still said."""
    plain_old, plain_new = straight(old), straight(new.lower())
    label = target.flag.label if target.flag else None
    if label == "demanding":
        wanted = ADDED_PRESSURE.sub("", " " + re.sub(OR_THE_JOB, "", straight(target.words), flags=re.I))
        return not REQUEST_LOST.search(plain_new) and _keeps_words(wanted, plain_new, MIN_CONTENT)
    if label == "culture_bound":
        return True
    decided = [m[0].lower() for m in DECISION.finditer(plain_old)]
    if label == "hostile":
        # A threat may go, a word about money may not.
        decided = [words for words in decided if MONEY.match(words) or words.startswith("you ")]
    # "Ladies, who will sing?" wants an answer, whoever is asked.
    if label == "exclusionary" and not new and ASKED.search(plain_old):
        return False
    # What is said of a group settles nothing; what follows from it does.
    settling = straight(target.words) if label == "exclusionary" else plain_old
    if label == "exclusionary":
        decided = [words for words in decided if not re.search(r"(?:recommend|suggest|advise)$", words)]
    if label in STINGS and not SETTLED.search(settling):
        decided = [words for words in decided if not MONEY.match(words)]
    kept = plain_new.replace("paid", "pay paid")
    return all(words[:5] in kept for words in decided)


def straight(text: str) -> str:
    """The text with straight apostrophes."""
    return text.replace("’", "'")


def _keeps_words(old: str, new: str, share: float) -> bool:
    """Whether a share of the content words of an old text is still in the new one."""
    wanted = {w.lower() for w in CONTENT.findall(old)} - COMMON
    return sum(w[:4] in new for w in wanted) >= share * len(wanted)


def reads_well(target: Target, candidate: Candidate) -> bool:
    """Whether the sentence round the replacement is in one piece (spacing, marks, no fragment) and not too long."""
    old = target.text[candidate.start : candidate.end]
    if candidate.replacement == old:
        return False
    if len(candidate.replacement.split()) > MAX_FACTOR * len(old.split()) + MAX_EXTRA:
        return False
    result = candidate.applied(target.text)
    start = result.rfind("\n", 0, candidate.start) + 1
    end = result.find("\n", candidate.start + len(candidate.replacement))
    line = result[start : end if end >= 0 else len(result)]
    if not line.strip():
        return False
    rest = result[candidate.start + len(candidate.replacement) :].split("\n", 1)[0]
    tag_left = rest.startswith(", ") and TAG.match(re.split(r"[.!?]", rest[2:], maxsplit=1)[0])
    asked_twice = re.match(r"\W*(?:please|pls|plz)\b", rest, re.I) and re.search(
        r"\bplease\b", candidate.replacement, re.I
    )
    first, last = min(candidate.start, target.sentence.start), max(candidate.end, target.sentence.end)
    left = target.text[first : candidate.start] + candidate.replacement + target.text[candidate.end : last]
    if tag_left or asked_twice or breaks(target.text[first:last], left):
        return False
    broken_before = BROKEN.search(target.text[target.sentence.start : target.sentence.end])
    return bool(broken_before) or not BROKEN.search(line.strip())
