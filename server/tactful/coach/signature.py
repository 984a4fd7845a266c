"""Where a text is signed: a sign-off with a name below it, and lines of contact at its end. A sentence is never a part of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

SIGN_OFF = re.compile(
    r"^(?:with |many |my |our |warm(?:est)? |kind(?:est)? |best |all the )*"
    r"(?:(?P<formal>regards|wishes|sincerely|yours(?: (?:sincerely|faithfully|truly))?|respectfully)"
    r"|best|thanks(?: again)?|thank you|cheers|take care|greetings)[,.!]?[ \t\r]*$",
    re.M | re.I,
)
# The extension sends so many lines along with an edit near the end, and one more (extension/drafts/part.ts).
MAX_SIGNATURE_LINES = 7
MAX_SIGNATURE_LINE = 70
LINE = re.compile(r"[^\n]+")
# No phone number, though it looks like one.
_DATE = r"\d{1,4}([/.-])\d\d?\1\d{1,4}(?![/.-]?\d)"
CONTACT = re.compile(rf"\S@\S+\.\w|(?<![\d/.-])(?!{_DATE})\+?\d[\d ()/.-]{{7,}}\d|\w \| \w")
# What mail programs and companies put below a name, in whole sentences: no writer goes on behind it.
PROGRAM = re.compile(r"\W*(?:sent from (?:my|outlook|yahoo|mail|proton)|get outlook for)\b[^,.;:]*", re.I)
NOTICE = re.compile(
    r"\W*(?:(?:confidential(?:ity)?(?: notice)?|disclaimer)\W*(?:$|:)|(?:please )?(?:consider the environment|think before printing)"
    r"|(?:please )?do(?:n['’]t| not) print this|my working (?:hours|days)|i work (?:flexibly|part)"
    r"|this (?:e-?mail|message|communication)\b.*\b(?:confidential|privileged|intended|addressee|recipient)\b"
    r"|the (?:information|contents?) (?:contained |of |in )+th(?:is|e) |if you (?:are not|have received) th(?:is|e) )",
    re.I,
)
TEAM = re.compile(r"\bthe (?:\w+ )?(?:team|crew|staff|family|board|committee|office)\b", re.I)
# Words in small letters inside names, titles and addresses.
PARTICLES = frozenset("of and the de da di du la le van von der den el bin y".split())
SMALL = PARTICLES | frozenset("from at for in x xx xxx".split())
LABELS = PARTICLES | frozenset(
    "tel phone mobile mob cell fax office direct line number ext email e-mail mail web m t p f e w".split()
)
# Words of a sentence. Some begin a name as well ("Will Hall", "IT Support"): in capitals they count before a small word.
_SAYING = (
    "you|we|he|she|it|they|this|that|these|those|there|me|him|them|nobody|nothing|everyone|someone|who|what|when|why|how"
    "|is|are|was|were|be|been|did|does|has|have|had|can|could|will|would|shall|should|may|might|must|not|never|please|let|again|now"
).split("|")
_AFTER = r"(?=['’]\w|[ ]+[a-z])"
SAYING = re.compile(
    rf"(?<![\w/.@'’-])(?:(?:{'|'.join(_SAYING)}|us|i)(?![\w/@-]|\.\w)|(?:{'|'.join(map(str.capitalize, _SAYING))}|I){_AFTER}"
    r"|P\.?S\b)|\w['’](?:t|re|ll|ve|m|d)\b|\b(?:dont|didnt|doesnt|cant|wont|isnt)\b"
)
# "Call the depot": what stands before an article does something, unless it is a small word.
DOING = re.compile(
    r"\b(?!(?:of|and|from|at|for|in|by|on|with|near|to|under|or)\b)[^\W\d]+ (?:the|a|an|my|your|our) [a-z]", re.I
)
EDGES = " \t\r.,;:|()[]–—-*_~\"'“”"


def signatures(text: str, end: int) -> Iterator[tuple[int, int]]:
    """The signed stretches of a text up to `end`, in code points. Its last eight lines that are not blank decide, and the
    run of lines of contact at its end.
    """
    signed = _signed_off(text, end)
    if signed:
        yield signed
    contact = _contact_start(text, end)
    if contact < end:
        yield contact, end


def _signed_off(text: str, end: int) -> tuple[int, int] | None:
    tail = _tail_start(text, end, MAX_SIGNATURE_LINES + 1)
    for sign_off in reversed(list(SIGN_OFF.finditer(text, tail, end))):
        below = [line for line in LINE.finditer(text, sign_off.end(), end) if line[0].strip()]
        # "Thanks" may also stand alone above what is asked for next.
        can_sign = is_detail if sign_off["formal"] else is_name
        if below and can_sign(below[0][0].strip()):
            return sign_off.start(), _signed_end(below, end)
    return None


def _signed_end(lines: list[re.Match[str]], end: int) -> int:
    """Where the lines from the name on become running text again, at `end` at the latest."""
    for above, line in pairwise(lines):
        if NOTICE.match(line[0]):
            return end
        if not is_detail(line[0].strip()):
            return above.end()
    return end


def _contact_start(text: str, end: int) -> int:
    """Where the lines of contact at the end begin; `end` when there are none."""
    start = position = end
    for line in reversed(text[:end].splitlines(keepends=True)):
        position -= len(line)
        if line.strip():
            if not is_contact(line.strip()):
                break
            start = position
    return start


def _tail_start(text: str, end: int, lines: int) -> int:
    """Where the last so many lines that are not blank begin."""
    start = end
    while lines and start > 0:
        line_start = text.rfind("\n", 0, start - 1) + 1
        lines -= bool(text[line_start:start].strip())
        start = line_start
    return start


def is_name(line: str) -> bool:
    """Whether a line can be who signs: names, with or without what they are ("Jo Petersen, Head of customer service")."""
    words = TEAM.sub("Team", line).split()
    if len(line) > MAX_SIGNATURE_LINE or line.endswith(("!", "?", ":")) or _says(line):
        return False
    if len(words) == 1:
        return line[-1] != "." and any(map(str.isalpha, line))
    return words[0].lower() not in SMALL and _is_capitalised(words, SMALL)


def is_contact(line: str) -> bool:
    """Whether a line says where to reach somebody, and nothing else."""
    if len(line) > MAX_SIGNATURE_LINE or line.endswith((".", "?", "!")):
        return False
    if PROGRAM.fullmatch(line):
        return True
    return bool(CONTACT.search(line)) and not _says(line) and _is_capitalised(line.split(), LABELS)


def is_detail(line: str) -> bool:
    """Whether a line below a name belongs to the signature."""
    if is_name(line) or is_contact(line):
        return True
    return len(line) <= MAX_SIGNATURE_LINE and not (line.endswith((".", "!", "?")) or _says(line) or DOING.search(line))


def _is_capitalised(words: list[str], small: frozenset[str]) -> bool:
    """Whether all words begin with a capital but small ones, and two behind such a one or a comma ("…, Head of sales")."""
    capitals = left = 0
    for word in words:
        bare = word.strip(EDGES)
        if bare.lower() in small:
            left = 2 if capitals > 1 else 0
        elif bare[:1].islower() and bare.isalpha():
            if not left:
                return False
            left -= 1
        else:
            capitals += 1
            left = 2 if capitals > 1 and word.endswith(",") else 0
    return True


def _says(line: str) -> bool:
    """Whether words of a sentence are in a line; of one all in capitals two, as "IT" and "WILL" may be names."""
    return len(SAYING.findall(line.lower())) > 1 if line.isupper() else bool(SAYING.search(line))
