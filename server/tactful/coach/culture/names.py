# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Names as the other side writes them: a misspelt one, or a first name where a title was signed."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

NAME = r"[^\W\d_][\w'’-]*[^\W\d_]"
TITLE = r"(?:Dr|Doctor|Prof|Professor|Rev|Revd|Sir|Dame|Judge|Captain|Capt|Col|Mr|Mrs|Ms|Mx|Miss)"
GREETED = re.compile(
    rf"\W*(?i:hi|hey|hello|dear|good (?:morning|afternoon|evening)),? +(?P<title>{TITLE}\b\.? +)?(?P<name>{NAME}(?: +{NAME})?)\s*(?=[,!:.\n–—-]|$)"
)
SIGNED = re.compile(
    rf"^[ \t]*+[-–—~]?[ \t]*+(?P<title>{TITLE}\b\.?[ \t]+)?(?P<names>{NAME}(?:[ \t]+{NAME}){{0,3}})[ \t.]*(?:,[^\n]*)?$",
    re.M,
)
WORDS = re.compile(NAME)
# Shorter names differ by a letter without being misspelt: Tim, Tom, Kim.
MIN_NAME, LONG_NAME = 5, 8
# Whom a greeting may name that is no name, and titles that stand alone.
NOBODY = frozenset(
    (
        "team all everyone everybody there again sir madam folks colleague colleagues friend friends both two one guys support you "
        "ladies gentlemen gang people crew class committee board manager office sales accounts reception desk mate "
        "neighbour neighbours neighbor neighbors thanks dr doctor prof professor reverend captain judge miss"
    ).split()
)

MISSPELT = {"Hi Siobahn,": "Siobhan Kelly", "Dear Ms Okafer,": "Ms Okafor", "hi Katarzina": "Katarzyna"}
UNTITLED = {"Hi John,": "Dr Okafor", "Hello Okafor,": "Prof. Okafor", "Dear Mrs Okafor,": "Dr Ada Okafor"}
SILENT = {
    "Hi Siobhan,": "Siobhan Kelly",
    "Hi Tim,": "Tom",
    "Dear Jose,": "José",
    "Hi team,": "Teams",
    "Hi John,": "Dr John Okafor",
    "Dear Dr Okafor,": "Dr Okafor",
    "Thanks, that helps.": "Dr Okafor",
    "Hi Priya,": "Jonathan Smith",
    "Hi there,": "Dr Okafor",
    "Hello again,": "Dr Okafor",
    "Hi all,": "Dr Okafor",
    "Hi both,": "Dr Okafor",
    "Dear Doctor Okafor,": "Dr Okafor",
    "Dear Professor,": "Dr Okafor",
    "Dear Prof. Adeyemi,": "Professor Adeyemi",
    "Dear Ms Lind,": "Dr Okafor",
    "Dear Sir,": "Dr Okafor",
    "Hello John,": "Please call me John.\n\nDr Okafor",
}


class Mismatch(NamedTuple):
    """The name as signed, as the draft's greeting writes it, and what is amiss."""

    signed: str
    written: str
    misspelt: bool


def mismatch(draft: str, signature: str, message: str) -> Mismatch | None:
    """What the draft's greeting makes of the name under a message. A name that stands in the message is right."""
    greeted, signed = GREETED.match(draft), _signed(signature)
    if not greeted or not signed:
        return None
    # Whom the message itself greets is the one who answers.
    own = GREETED.match(message)
    known = {_plain(word) for word in WORDS.findall(message, own.end() if own else 0)}
    written = greeted["name"].split()
    strange = [name for name in written if _plain(name) not in known and name.lower() not in NOBODY]
    names = signed["names"].split()
    for name in strange:
        near = next((own for own in names if _near(_plain(own), _plain(name))), None)
        if near:
            return Mismatch(near, name, misspelt=True)
    person = all(name.lower() not in NOBODY for name in written)
    # A first name that the message does not give, or the name that was signed, without its title.
    if signed["title"] and len(names) == 1 and not greeted["title"] and person and (strange or written == names):
        return Mismatch(f"{signed['title'].strip()} {names[0]}", greeted["name"], misspelt=False)
    if signed["title"] and greeted["title"] and written[-1:] == names[-1:] and _rank(signed) != _rank(greeted):
        title = greeted["title"].strip()
        return Mismatch(f"{signed['title'].strip()} {names[-1]}", f"{title} {written[-1]}", misspelt=False)
    return None


def _rank(named: re.Match[str]) -> str:
    """A title without its stop, and long or short one and the same."""
    title = str(named["title"]).strip(" .").lower()
    return {"doctor": "dr", "professor": "prof", "revd": "rev", "captain": "capt"}.get(title, title)


def _signed(signature: str) -> re.Match[str] | None:
    """The first line of a signature that is a name and no farewell."""
    return next(
        (
            m
            for m in SIGNED.finditer(signature)
            if all(n[:1].isupper() for n in m["names"].split()) and not FAREWELL.match(m[0])
        ),
        None,
    )


FAREWELL = re.compile(
    r"\W*(?:kind|best|warm|many|thanks|thank|regards|yours|sincerely|cheers|all|with|respectfully|sent|greetings|love|take)\b",
    re.I,
)


def _plain(name: str) -> str:
    """Without case and accents, which keyboards lack."""
    return "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))


def _near(own: str, other: str) -> bool:
    """Whether two names are one, misspelt: a letter apart, or two in a long one."""
    if min(len(own), len(other)) < MIN_NAME or own[0] != other[0]:
        return False
    return 0 < _distance(own, other) <= (2 if len(own) >= LONG_NAME else 1)


def _distance(one: str, other: str) -> int:
    """Letters to change, with neighbours that changed places counted once (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        last, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]
