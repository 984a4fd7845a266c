# ruff: noqa: E501  a regular expression is easier to read in one piece
"""What happened, without the reader in it: every deed of theirs in a sentence as a passive, all else as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress

from tactful.coach.rewrite import clauses, phrases, verbs
from tactful.coach.rewrite.candidate import Candidate, Target
from tactful.coach.rewrite.marks import INSIDE
from tactful.coach.rewrite.pattern import fit
from tactful.coach.rewrite.patterns.blaming import INTRANSITIVE
from tactful.coach.rewrite.phrases import UnfitError
from tactful.coach.rewrite.slot_phrases import CARRIES_ON
from tactful.coach.rewrite.slots import Words
from tactful.coach.types import FlagLabel

LABELS: frozenset[FlagLabel] = frozenset({"blaming", "hostile", "judgmental", "passive_aggressive"})
# What no plain passive can be built from.
NOT_PASSIVE = (
    r"(?!did|had|were|was|could|should|would|said|thought|knew|hoped|waited|came|went|sat|slept|let|wanted|cost|got|seemed|looked|liked|loved|needed|meant|stood|became|felt|happened|agreed|insisted|decided|asked|fancied"
    r"|wondered|tried|failed|forced|indeed|need|instead|managed|treat|feed|speed|exceed|proceed|succeed|bleed|hated|bothered|helped|enjoyed|preferred|lied|died|red|hundred|bed|shed|sped|pretended|claimed|complained|reckoned|ended|ran|broke up)"
)
NOTE = "says what happened, not who did it"
ASKS = "asks how it came about instead of placing the fault"
MAX_WORDS, MAX_ASKED, MIN_TOLD = 40, 12, 4
# More than one clause is too much for one question.
CLAUSES = re.compile(
    r"[,;:–—]|\b(?:because|cause|cuz|cos|bc|so|thanks to|due to|if|since|while|now|will|could|would|might|whoever)\b",
    re.I,
)
CROWD = r"(?:crooks|thieves|swindlers|cheaters|fraudsters|scammers|criminals|clowns|idiots|morons|cowboys|amateurs|fools|muppets|liars|vultures|bandits|robbers|animals|geniuses|jokers|cheats|sharks|lot|people|guys|two|three)"
STAFF = r"(?:team|crew|lads|staff|people|office|guys|lot|side|colleagues?|company|department|drivers?|firm|boys|shop|technicians?|movers|clerks?|agents?|cleaners?|movers|plumbers?|electricians?|fitters?|men)"
BY_YOU = (
    rf"(?:(?:you|u)(?: (?:(?:bunch of|pack of|gang of|bloody|damn|absolute|useless|stupid|lazy|greedy|filthy|lying|incompetent) )*{CROWD})?"
    rf"|your (?:(?:useless|stupid|lazy|incompetent|fraudulent|crooked|dishonest|shady|rotten|clumsy|clueless|careless|sloppy|so-called|bloody|damn) )*(?:{STAFF}|{CROWD}))"
)
ADVERBS = r"(?:(?:just|then|also|again|simply|clearly|obviously|once more|apparently|actually|happily|conveniently|still|already|kindly|somehow|managed to) )*"
# Where a clause may open.
OPEN = r"(?P<open>(?:^|^(?:(?:last|this|on|in|at|by) (?:[\w'’.]+ ){1,3}|(?:yesterday|today|twice|again|again,|yesterday,|today,) )|[,;:–—-] |\b(?:because|cause|cos|coz|cuz|bc|wen|and|so|that|when|until|till|since|but|after|once|as|how|why|where|while|before|if|then) ))"
BASE = r"(?P<verb>(?!be\b|have\b|want\b|like\b|care\b|think\b|know\b|mean\b|need\b|listen\b|reply\b|answer\b|say\b|tell\b|ask\b|come\b|go\b|look\b|try\b|help\b|let\b)[a-z-]+)"
PAST = rf"(?P<verb>{NOT_PASSIVE}[a-z-]+)"
# Up to a mark, or to where another clause begins.
REST = rf"(?P<rest>(?:[^.!?;,:–—]|{INSIDE})+?)(?=(?!{INSIDE})[.,!?;:–—]|$| (?:and|but|so|because|which|before|after|then) (?:now |then |also )?(?:(?!the\b|a\b|an\b){clauses.SUBJECT})\b| (?:and|but|so|because) (?:now |then |also )?(?:the|an?) \w+(?: \w+)? (?:is|was|has|had|are|were|have|got|went|came|found|lost)\b)"
PARTICLE = r"(?P<part>(?:through|out|off|up|back|away|down|in|on|over) )?"

MISSED = re.compile(
    rf"{OPEN}{BY_YOU} {ADVERBS}(?:(?:failed|forgot|neglected|omitted|refused) to|didn't|did not|never|couldn't be bothered to|could not be bothered to)(?: even| bother to| bothered to| once| properly)* {BASE} {REST}",
    re.I,
)
DONE = re.compile(rf"{OPEN}{BY_YOU} {ADVERBS}{PAST} {PARTICLE}{REST}", re.I)
HAVE_DONE = re.compile(
    rf"{OPEN}{BY_YOU}(?:'ve| have|'ve just| have just| have now|(?P<had> had)) {ADVERBS}(?P<not>not |n't )?(?P<verb>[a-z-]+) {PARTICLE}{REST}",
    re.I,
)
IF_DONE = re.compile(
    rf"(?P<open>(?:^|[,;:] |\b)(?:had|if)) {BY_YOU}(?P<had>'d| had)? {ADVERBS}(?P<not>not )?(?:bothered to )?(?P<verb>[a-z-]+) {PARTICLE}{REST}",
    re.I,
)
# "the bins you put out on the wrong day".
RELATIVE = re.compile(
    rf"(?P<open>(?P<noun>\b(?:the|that|this|those|these|every|all the|our|my|his|her|their) (?:[\w'’-]+ ){{0,3}}?(?P<head>[\w'’-]+)) )(?:that |which )?{BY_YOU} {ADVERBS}(?P<verb>{NOT_PASSIVE}[a-z-]+)(?P<tail>(?: (?:out|off|up|back|away|down|in|on|over|at|from|for|with|without|by|to|before|after|during|yesterday|last|this|so|under)\b[^.!?;,:–—]*)?)(?=[.!?;,:–—]|$)",
    re.I,
)
LEFT = re.compile(r"\b(?:you|u|yours|yourself|yourselves)\b", re.I)
VOCATIVE = re.compile(
    rf",? you (?:(?:bloody|absolute|complete|total|utter|useless|stupid|lazy) )*{CROWD[:-1]}|crook|thief|clown|idiot|moron|fool|muppet|liar|genius)(?=[.!?]*$)",
    re.I,
)
IT_WAS = re.compile(r"^it(?:'s| is| was) (you|u|your \w+)(?: alone| yourself)? (?:who|that) ", re.I)
YOURS = re.compile(
    r",? and (?:the|that|it|this)[^,.;]*? (?:was|is|were) (?:yours|on you|down to you|your (?:shift|job|turn|watch|call|idea|doing))(?=[.!]*$)",
    re.I,
)
BACK_TO_YOU = re.compile(
    r"\b(?:you|your|yours|yourself|like an?|as if|as one|as though|into an? (?:soap|circus|joke|mess|drama|nightmare|war|farce|zoo|comedy))\b",
    re.I,
)
UNDONE = re.compile(
    rf"{OPEN}(?:nobody|no one|no-one|none of you|not one of you|no one of you)(?: (?:on|in|at|from|of) (?:your|the|this) (?:[\w-]+ ){{0,2}}?(?:team|shift|side|crew|staff|office|desk|department|floor|end|watch))? (?:even |bothered to |ever |actually )*(?P<verb>(?!was\b|is\b|has\b|had\b|came\b|went\b|else\b)[a-z-]+) {REST}",
    re.I,
)
OPENED = re.compile(r"\W*(?:in|on|at|for|from|with|after|before|by|to|under|during|as)\s*$", re.I)
UNIT = re.compile(r"(?:\b[A-Z]\w*|page|room|number|gate|line|row|step|clause|section)$")
LOST = re.compile(r"lost|broke|mislaid|damaged|misplaced|bent|snapped", re.I)
# "1,200 euros", and whom somebody is told something.
AMOUNT = re.compile(r"[$€£]?\d[\d,.]*\d(?: [a-z]+s)?(?= (?:from|of|to|in|on|at|for|with|without)\b|$)", re.I)
# What a thing is for, up to when it happened: " to room 4.12" of " to room 4.12 on Friday".
LINKED = re.compile(
    r" (?:to|for|of|from) .+?(?=$| (?:on (?:the )?(?:\d|\w+day\b)|yesterday\b|today\b|again\b|twice\b|(?:last|this) \w+$|at (?:\d|noon)|before\b|after\b|during\b))",
    re.I,
)
TELLS = re.compile(r"tell|told|ask|asked|warn|warned|inform|informed|remind|reminded|notified", re.I)
PERSON = re.compile(
    r"(?:the|our|my|your|his|her) (?:[\w-]+ )?[\w-]+(?= (?:about|of|that|to|in|on|before|until|which|where|when)\b)",
    re.I,
)
# What takes no article.
BARE = re.compile(
    r"(?:(?!the\b|an?\b|to\b)[a-z-]+ )?(?:code|water|food|money|paint|salt|data|wine|oil|cash|stock|paper|soap|grease|sand|cement|milk|meat|fish|bread|sugar|glue|petrol|diesel|fuel|equipment|furniture|luggage|software|information|confidential \w+)(?= (?:at|on|in|to|into|from|for|with|without|over|under|behind|before|after|during|near)\b|$)",
    re.I,
)
TIME = re.compile(
    r"(?:time|moment|day|week|month|year|morning|afternoon|evening|night|hour|minute|weekend|second|way|reason|fact|\w+day|ones?|that|least|first|last|thing|people)s?",
    re.I,
)
MOMENT = re.compile(r"(?:the |some |an? )?(?:time|gap|minute|moment|slot|window)\b", re.I)
PARTICIPLES = frozenset(done for _, done in verbs.IRREGULAR.values()) - INTRANSITIVE
FIRES = (
    "the demo crashed cause u pushed untested code at 4pm",
    "You crooks charged me twice for the same room.",
    "Your incompetent clowns wrecked my kitchen floor.",
    "We are being fined 400 euros for the bins you put out on the wrong day.",
    "u forgot to add the van to the list and now he thinks we hid it from him",
    "We could have fixed the leak in March if you had opened the valve.",
    "The shipment is stuck in customs thanks to the form you filled in from memory.",
    "You kept twenty-eight children inside for the sake of a burner.",
    "Nobody told the night nurse about the insulin, and it was your shift.",
    "Your fraudulent firm stole 1,200 euros from my mother.",
    "It was you who gave out six keys when four were allowed.",
    "You lost the key to the archive and now the auditors are sitting in the corridor.",
    "Last week you approved a credit note of KSh 48,000 with no branch stamp.",
    "I asked for it in June, and then you sent the form to the old address.",
    "You never transferred the 1,250 euros.",
    "You forgot to add the 2.5% discount.",
)
SILENT = (
    "You opened the gate and let the dog out.",
    "You slept through the drill.",
    "We pushed untested code at 4pm.",
    "You signed the form as if you owned the place.",
    "You sent the form, and you know it.",
    "You are hopeless.",
    "You made us wait.",
    "You sent it.",
    "You told the agency 7 pm.",
)


def propose(target: Target) -> Iterator[Candidate]:
    """The sentence with the reader's deeds in the passive, when nothing else in it points at the reader."""
    if not target.flag or target.flag.label not in LABELS or len(target.line.split()) > MAX_WORDS:
        return
    line = target.line.replace("’", "'")
    if line.rstrip().endswith("?"):
        return
    told = impersonal(line)
    if told is None:
        return
    start, end = target.sentence
    yield Candidate(start, end, fit(target, start, told), "soften", NOTE, "pattern")
    said = Words(told.strip(" .!…"))
    short = len(said.split()) <= MAX_ASKED and not CLAUSES.search(said)
    if target.flag.label in {"blaming", "hostile"} and short:
        with suppress(UnfitError):
            asked = f"could you tell me how it came about that {said:mid}?"
            yield Candidate(start, end, fit(target, start, asked), "ask", ASKS, "pattern")


def impersonal(line: str) -> str | None:
    """A sentence with every deed of the reader in the passive; None when it has none, or one that cannot be turned."""
    told = VOCATIVE.sub("", YOURS.sub("", IT_WAS.sub(r"\1 ", line)))
    changed = False
    for shape, turn in (
        (RELATIVE, _relative),
        (IF_DONE, _if),
        (MISSED, _missed),
        (UNDONE, _missed_by_all),
        (HAVE_DONE, _have),
        (DONE, _done),
    ):
        # From the end, so that what stands before keeps its place.
        for match in reversed(list(shape.finditer(told))):
            try:
                words = turn(match)
            except UnfitError:
                continue
            told = told[: match.start()] + words + told[match.end() :]
            changed = True
    # "It was sent" tells nothing.
    says = len(told.split()) >= MIN_TOLD
    return told if changed and says and not LEFT.search(told) else None


def _object(match: re.Match[str]) -> tuple[str, str]:
    """The object of a deed and what follows it. Raises UnfitError when that cannot be said of the object alone."""
    rest = match["rest"]
    carried = CARRIES_ON.search(rest)
    if carried and not re.match(rf"{clauses.SUBJECT}\b", carried["next"], re.I):
        raise UnfitError
    bare = BARE.match(rest) or AMOUNT.match(rest) or (PERSON.match(rest) if TELLS.fullmatch(match["verb"]) else None)
    thing, tail = (bare[0], rest[bare.end() :]) if bare else phrases.object_of(rest)
    # "KSh 48,000" is one.
    measure = re.match(r" \d[\d.,]*\b", tail)
    timed = TELLS.fullmatch(match["verb"]) and re.search(r" \d[\d:.]*(?: ?[ap]m)?$", thing)
    if timed or (measure and not UNIT.search(thing)):
        raise UnfitError
    if measure:
        thing, tail = thing + measure[0], tail[measure.end() :]
    # "The key to the archive" is one, too.
    linked = LINKED.match(tail)
    if LOST.fullmatch(match["verb"]) and linked:
        thing, tail = thing + linked[0], tail[linked.end() :]
    if BACK_TO_YOU.search(tail) or re.match(r"(?:how|what|why|that|who|where|if|whether)\b", thing, re.I):
        raise UnfitError
    # "Sent us the form" has two objects, of which the second is the one that was sent.
    return phrases.subject(thing), tail


def _opened(match: re.Match[str], words: str) -> str:
    return f"{match['open']}{words}"


def _missed(match: re.Match[str]) -> str:
    # "You never sell another car" is no deed of the past.
    if "never" in match[0].lower() and verbs.participle_of_past(match["verb"]) is None:
        raise UnfitError
    thing, tail = _object(match)
    return _opened(match, f"{thing} {_was(thing)}n't {Words(match['verb'])._as_done()}{tail}")


def _missed_by_all(match: re.Match[str]) -> str:
    if verbs.participle_of_past(match["verb"]) is None and not re.search(r"bothered to", match[0], re.I):
        raise UnfitError
    return _missed(match)


def _done(match: re.Match[str]) -> str:
    verb, part = match["verb"].lower(), match["part"] or ""
    done = verbs.participle_of_past(verb)
    if done is None or verb in INTRANSITIVE:
        raise UnfitError
    thing, tail = _object(match)
    # "You found a gap between two meetings".
    if verb in {"found", "made"} and MOMENT.match(thing):
        raise UnfitError
    # "You made us wait", "you kept on asking".
    if verb in {"made", "kept"} and (thing in {"I", "we", "he", "she", "they", "it"} or tail.strip().endswith("ing")):
        raise UnfitError
    return _opened(match, f"{thing} {_was(thing)} {done} {part}".rstrip() + tail)


def _have(match: re.Match[str]) -> str:
    done = _participle(match["verb"])
    thing, tail = _object(match)
    if done in {"been", "had", "got", "come", "gone", "become", "lost", "made"}:
        raise UnfitError
    have = "had" if match["had"] else "have" if phrases.is_plural(thing) or thing in {"I", "we", "they"} else "has"
    nay = "n't" if match["not"] else ""
    return _opened(match, f"{thing} {have}{nay} been {done} {match['part'] or ''}".rstrip() + tail)


def _if(match: re.Match[str]) -> str:
    inverted = match["open"].lower().endswith("had")
    if not inverted and not match["had"]:
        raise UnfitError
    done = "let" if match["verb"].lower() == "let" and not match["part"] else _participle(match["verb"])
    if done in {"been", "had", "got", "come", "gone", "become"}:
        raise UnfitError
    thing, tail = _object(match)
    opened = re.sub(r"had$", "if", match["open"], flags=re.I) if inverted else match["open"]
    return f"{opened} {thing} had {match['not'] or ''}been {done} {match['part'] or ''}".rstrip() + tail


def _relative(match: re.Match[str]) -> str:
    verb, noun = match["verb"].lower(), match["noun"]
    done = verbs.participle_of_past(verb)
    head = match["head"].lower()
    # "The week you took over" is a time, "the one that you" no thing of its own.
    if done is None or verb in INTRANSITIVE or phrases.is_adverb(head) or head in phrases.STOP or TIME.fullmatch(head):
        raise UnfitError
    # "In the kitchen you slipped": the noun belongs to the preposition that opens the sentence.
    if OPENED.match(match.string[: match.start()]):
        raise UnfitError
    if BACK_TO_YOU.search(match["tail"]) or CARRIES_ON.search(match["tail"]):
        raise UnfitError
    return f"{noun} that {'were' if phrases.is_plural(noun) else 'was'} {done}{match['tail']}"


def _was(thing: str) -> str:
    return "was" if thing == "I" else "were" if thing in {"we", "they"} else phrases.was(thing)


def _participle(word: str) -> str:
    """The participle that a word is. Raises UnfitError when it is none."""
    lower = word.lower()
    if lower in PARTICIPLES or (lower.endswith("ed") and not lower.endswith("eed") and len(lower) > 3):
        return lower
    raise UnfitError
