# ruff: noqa: E501  a regular expression is easier to read in one piece
"""What happened, without the reader in it: every deed of theirs in a sentence as a passive, all else as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress

from tactful.coach.rewrite import clauses, phrases, verbs
from tactful.coach.rewrite.candidate import Candidate, Target
from tactful.coach.rewrite.counterfactual import as_it_is
from tactful.coach.rewrite.deeds import (
    AMOUNT,
    BACK_TO_YOU,
    BARE,
    CANNOT,
    DID,
    DONE,
    HAVE_DONE,
    IF_DONE,
    IT_WAS,
    KNOWN,
    LEFT,
    LINKED,
    LOST,
    MISSED,
    MISTYPED,
    NONE_BUT,
    OPENED,
    PARTICIPLES,
    PERSON,
    RELATIVE,
    RUN_IN,
    SAT,
    SNEERS,
    TELLS,
    TIME,
    UNDONE,
    UNIT,
    VOCATIVE,
    YOURS,
)
from tactful.coach.rewrite.pattern import fit
from tactful.coach.rewrite.patterns.blaming import INTRANSITIVE, WITHOUT
from tactful.coach.rewrite.phrases import UnfitError
from tactful.coach.rewrite.slot_phrases import CARRIES_ON, lists_on
from tactful.coach.rewrite.slots import Words
from tactful.coach.rewrite.unowned import unowned
from tactful.coach.types import FlagLabel

LABELS: frozenset[FlagLabel] = frozenset({"blaming", "hostile", "judgmental", "passive_aggressive"})
NOTE = "says what happened, not who did it"
ASKS = "asks how it came about instead of placing the fault"
NOTES = (NOTE, ASKS, WITHOUT)
MAX_WORDS, MAX_ASKED, MIN_TOLD = 40, 12, 4
# More than one clause is too much for one question.
CLAUSES = re.compile(
    r"[,;:–—]|\b(?:because|cause|cuz|cos|bc|so|thanks to|due to|if|since|while|now|will|could|would|might|whoever|until|till|when|then)\b|^(?:again|argh|ugh|oh|well)\b|\band (?:it|the|we|i|he|she|they|that|this|now)\b",
    re.I,
)
MOMENT = re.compile(r"(?:the |some |an? )?(?:time|gap|minute|moment|slot|window)\b", re.I)
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
    "someone (you) left the ghost light off",
    "The pilot died because you sat on the firmware fix for nine days.",
    "The data was gone because you can't label a backup.",
    "Nobody but you opened the valve.",
    "you missed the fly cue, darling",
    "If you hadn't lost the receipt three people would have had a break.",
    "Your typo sent the file to a stranger.",
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
    "You made this lane sick in the first place.",
    "You lost us the account.",
    "You left a wet floor and no sign.",
    "From the minute you named the old discount we lost two customers.",
)


def propose(target: Target) -> Iterator[Candidate]:
    """The sentence with the reader's deeds in the passive, when nothing else in it points at the reader."""
    if not target.flag or target.flag.label not in LABELS or len(target.line.split()) > MAX_WORDS:
        return
    line = SNEERS.sub("", target.line.replace("’", "'"))
    if line.rstrip().endswith("?"):
        return
    start, end = target.sentence
    told = as_it_is(line) or impersonal(line)
    if told is None:
        thing = unowned(line)
        if thing is not None:
            yield Candidate(start, end, fit(target, start, thing), "soften", WITHOUT, "pattern")
        return
    yield Candidate(start, end, fit(target, start, told), "soften", NOTE, "pattern")
    said = Words(told.strip(" .!…"))
    short = len(said.split()) <= MAX_ASKED and not CLAUSES.search(said)
    if target.flag.label in {"blaming", "hostile"} and short:
        with suppress(UnfitError):
            asked = f"could you tell me how it came about that {said:mid}?"
            yield Candidate(start, end, fit(target, start, asked), "ask", ASKS, "pattern")


def impersonal(line: str) -> str | None:
    """A sentence with every deed of the reader in the passive; None when it has none, or one that cannot be turned."""
    told = VOCATIVE.sub("", YOURS.sub("", IT_WAS.sub(r"\1 ", NONE_BUT.sub(r"\1", line))))
    changed = False
    for shape, turn in (
        (RELATIVE, _relative),
        (IF_DONE, _if),
        (SAT, _waiting),
        (CANNOT, _missed),
        (MISSED, _missed),
        (UNDONE, _missed_by_all),
        (HAVE_DONE, _have),
        (DID, _did),
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
    # "The minute you named the rate we lost it": the sentence itself has run into the object.
    if RUN_IN.search(thing) and match["open"].strip() and len(match.string[: match.start()].split()) <= 1:
        raise UnfitError
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
    if lists_on(tail):
        raise UnfitError
    # "Sent us the form" has two objects, of which the second is the one that was sent.
    return phrases.subject(thing), tail


def _opened(match: re.Match[str], words: str) -> str:
    return f"{match['open']}{words}"


def _missed(match: re.Match[str]) -> str:
    # "You never sell another car" is no deed of the past.
    if "never" in match[0].lower() and verbs.participle_of_past(match["verb"]) is None:
        raise UnfitError
    # Behind "didnt" a word may be mistyped, and has no forms then.
    if MISTYPED.search(match[0]) and match["verb"] not in KNOWN:
        raise UnfitError
    thing, tail = _object(match)
    part = match.groupdict().get("part") or ""
    # "Picked up the phone to them" leaves the one it was done for.
    if part and tail.startswith(" to "):
        raise UnfitError
    return _opened(match, f"{thing} {_was(thing)}n't {Words(match['verb'])._as_done()} {part}".rstrip() + tail)


def _waiting(match: re.Match[str]) -> str:
    thing, tail = _object(match)
    return _opened(match, f"{thing} {_was(thing)} left waiting{tail}")


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
    if verb == "found" and MOMENT.match(thing):
        raise UnfitError
    people = thing in {"I", "we", "he", "she", "they", "it"}
    # "You made this team sick", "you lost us the account", "you kept on asking".
    waits = verb == "kept" and tail.startswith(" waiting")
    going_on = verb == "kept" and not waits and (people or tail.strip().endswith("ing"))
    if verb == "made" or (verb in {"lost", "cost"} and people) or going_on:
        raise UnfitError
    return _opened(match, f"{thing} {_was(thing)} {done} {part}".rstrip() + tail)


def _did(match: re.Match[str]) -> str:
    if match["verb"] not in KNOWN or match["verb"] in {verbs.base_of_past(past) for past in INTRANSITIVE}:
        raise UnfitError
    thing, tail = _object(match)
    done = verbs.inflect(match["verb"], "done")
    return _opened(match, f"{thing} {_was(thing)} {done} {match['part'] or ''}".rstrip() + tail)


def _have(match: re.Match[str]) -> str:
    done = _participle(match["verb"])
    thing, tail = _object(match)
    if done in {"been", "had", "got", "come", "gone", "become", "lost", "made", "cost"}:
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
    nay = "n't" if (match["had"] or "").endswith("n't") else ""
    return f"{opened} {thing} had{nay} {match['not'] or ''}been {done} {match['part'] or ''}".rstrip() + tail


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
