"""English verb forms: what a pattern needs to keep tense and agreement when it turns a reproach or an idiom round."""

from __future__ import annotations

import re
from typing import Literal

Form = Literal["base", "s", "ing", "past", "done"]

# base, past, past participle, where they do not follow the rules.
_IRREGULAR = """
be was been|up upped upped|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent
bet bet bet|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|bring brought brought
build built built|burst burst burst|buy bought bought|catch caught caught|choose chose chosen|come came come
cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
fly flew flown|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given
go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held
hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|learn learned learned|leave left left
lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met
miss missed missed|misread misread misread|mistake mistook mistaken|overlook overlooked overlooked|pay paid paid
put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|resend resent resent|rewrite rewrote rewritten
redo redid redone|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen
sell sold sold|send sent sent|set set set|shake shook shaken|shine shone shone|shoot shot shot|show showed shown
shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken
spend spent spent|spit spat spat|spin spun spun|split split split|spread spread spread|spring sprang sprung
stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|sweep swept swept
swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told
think thought thought|throw threw thrown|understand understood understood|undo undid undone|upset upset upset
wake woke woken|wear wore worn|win won won|wind wound wound|write wrote written
"""
IRREGULAR: dict[str, tuple[str, str]] = {
    base: (past, done)
    for line in _IRREGULAR.split("\n")
    for base, past, done in (entry.split() for entry in line.split("|") if entry)
}
_BASE_OF_PAST = {past: base for base, (past, _) in IRREGULAR.items()} | {
    "were": "be",
    "lied": "lie",
    "resent": "resend",
}
_BASE_OF_DONE = {done: base for base, (_, done) in IRREGULAR.items()}
_DOUBLED_END = ("b", "d", "g", "l", "m", "n", "p", "r", "t")
# Of more than one syllable, stressed on the last: "preferred", against "entered".
_DOUBLED_LONG = frozenset(
    {
        "refer",
        "prefer",
        "defer",
        "commit",
        "submit",
        "admit",
        "permit",
        "omit",
        "cancel",
        "unplug",
        "unwrap",
        "unzip",
        "rerun",
        "reset",
        "label",
        "control",
        "begin",
        "forget",
    }
)
VOWELS = "aeiou"


def _stem(base: str) -> str:
    """The stem that -ed and -ing are put to, with its last letter doubled where spelling asks for it."""
    if base in _DOUBLED_LONG:
        return base + base[-1]
    one_syllable = sum(c in VOWELS and (n == 0 or base[n - 1] not in VOWELS) for n, c in enumerate(base)) == 1
    closed = len(base) > 2 and base[-1] in _DOUBLED_END and base[-2] in VOWELS and base[-3] not in VOWELS
    return base + base[-1] if one_syllable and closed else base


def inflect(base: str, form: Form) -> str:
    """A verb in the form asked for: base, third person, -ing, past, past participle."""
    if form == "base":
        return base
    if form == "s":
        return _third_person(base)
    if form == "ing":
        return _ing(base)
    if base in IRREGULAR:
        return IRREGULAR[base][0 if form == "past" else 1]
    if base.endswith("e"):
        return base + "d"
    return base[:-1] + "ied" if _consonant_y(base) else _stem(base) + "ed"


def _third_person(base: str) -> str:
    if base in {"be", "have"}:
        return {"be": "is", "have": "has"}[base]
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    return base[:-1] + "ies" if _consonant_y(base) else base + "s"


def _ing(base: str) -> str:
    if base in {"be", "up"}:
        return {"be": "being", "up": "upping"}[base]
    if base.endswith("ie"):
        return base[:-2] + "ying"
    silent_e = base.endswith("e") and not base.endswith(("ee", "oe", "ye"))
    return (base[:-1] if silent_e else _stem(base)) + "ing"


def _consonant_y(base: str) -> bool:
    return base.endswith("y") and base[-2] not in VOWELS


def be(form: Form, previous: str) -> str:
    """The form of "to be" that goes with the word before it."""
    plural = previous in {"we", "you", "they"}
    if form == "past":
        return "were" if plural else "was"
    if form == "base":
        return "are" if plural else "am" if previous == "i" else "be"
    return inflect("be", form)


def participle_of_past(past: str) -> str | None:
    """The past participle of a past form ("forgot": "forgotten", "signed": "signed"); None if it is no past form."""
    word = past.lower()
    if word in _BASE_OF_PAST:
        return IRREGULAR[_BASE_OF_PAST[word]][1] if _BASE_OF_PAST[word] in IRREGULAR else None
    return word if len(word) > 4 and word.endswith("ed") and not word.endswith("eed") else None


def base_of_past(past: str) -> str | None:
    """The verb that a past form or participle belongs to; None when its spelling leaves that open."""
    word = past.lower()
    if word in _BASE_OF_PAST or word in _BASE_OF_DONE:
        return _BASE_OF_PAST.get(word) or _BASE_OF_DONE[word]
    if not word.endswith("ed") or word.endswith("eed") or len(word) < 5:
        return None
    if word.endswith("ied"):
        return word[:-3] + "y"
    stem = word[:-2]
    return next(
        (base for base in (stem, stem + "e", stem[:-1]) if inflect(base, "past") == word and _plausible(base)), None
    )


def _plausible(base: str) -> bool:
    if base.endswith("e"):
        return True
    # English verbs do not end in these letters without an e.
    return not base.endswith(
        ("v", "c", "u", "z", "at", "dg", "rg", "ng" if base.endswith("ang") else "rs", "bl", "gl", "pl", "iz", "as")
    )


# What a bare form follows; after anything else "hit" is more often past.
BEFORE_BASE = frozenset(
    (
        "to will 'll can could would 'd should must may might shall do does did n't not don't please just and or us me them him "
        "let's let never always also so then gonna wanna gotta , . : - kindly cannot can't won't"
    ).split()
)

# Of these, what a bare form follows behind "have" and "is", too.
INFINITIVE = frozenset({"to", "gonna", "wanna", "gotta"})

# As it stands, since an apostrophe parts the words.
BARE_BEFORE = re.compile(r"(?:n[’']t|\blet[’']s)(?: \w+ly| ever| even| all)?\s*$", re.I)


def form_of(word: str, base: str, before: str) -> Form:
    """Which form of a verb a word is. `before` is the text before it, which tells "hit" from "hit" and "hit"."""
    lower = word.lower()
    if lower == inflect(base, "ing"):
        return "ing"
    if lower == inflect(base, "s"):
        return "s"
    previous = before.lower().replace("'", " '").split()[-2:]
    perfect = any(w in {"have", "has", "had", "'ve", "been", "was", "were", "is", "be", "got"} for w in previous)
    if lower == inflect(base, "done") and perfect and previous[-1] not in INFINITIVE:
        return "done"
    bare = not previous or previous[-1] in BEFORE_BASE or BARE_BEFORE.search(before)
    if lower == inflect(base, "past") and (lower != base or not bare):
        return "past"
    return "base" if lower == base else "done"
