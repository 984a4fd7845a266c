"""What mail programs put above the message being answered, or above one passed on. The browser has the same rules
(extension/reply/headings.ts).
"""

from __future__ import annotations

import re

# No program says "you wrote": whoever does speaks for themselves, and what follows may be theirs.
_NOBODY_SPEAKS = r"(?![^\n]*\s(?:I|me|my|you|your|we|us|our)\s)"
# What no program leaves out, and hardly anybody writes: a year, a time or an address.
_WHEN = r"(?=[^\n]*(?:\b\d{4}\b|\d[:.h]\d\d|@))"
# In the languages of the commonest ones. The line may be wrapped once, so it spans at most 200 characters.
_WRAPPED = r"\b(?:[^\n]{3,120}|[^\n]{3,120}\n[^\n]{1,100})"
_WROTE = (
    rf"(?:On{_WRAPPED}\bwrote ?:"
    rf"|Am{_WRAPPED}\bschrieb\b[^\n]{{0,80}}:"
    rf"|Le{_WRAPPED}\ba écrit ?:"
    rf"|El{_WRAPPED}\bescribió ?:"
    rf"|Op{_WRAPPED}\bschreef\b[^\n]{{0,80}}:"
    rf"|Em{_WRAPPED}\bescreveu ?:"
    rf"|Il{_WRAPPED}\bha scritto ?:)"
)
_QUOTED_BELOW = r"(?=\s*\n[ \t]*>)"
ATTRIBUTION = re.compile(
    rf"^[ \t]*(?=\S)(?:{_WHEN}{_NOBODY_SPEAKS}{_WROTE}(?<!\nyou wrote:)|{_WROTE}{_QUOTED_BELOW}"
    r"|-{2,}[ \t]*(?=[^\s-])[^\n]{1,160}\bwrote[ \t]*-{2,})[ \t\r]*$",
    re.M,
)
_ADDRESS = r"<[^\s<>@]{1,64}@[^\s<>@]{1,255}>"
# "Anna Berg <anna@x.example> wrote on 4 May:", and "2026-05-04 9:12 GMT+02:00 Anna Berg <anna@x.example>:".
ADDRESSED = re.compile(
    rf"^[ \t]*(?=\S){_NOBODY_SPEAKS}(?:[^\n<>]{{0,120}}{_ADDRESS},? "
    rf"(?:wrote|writes|schrieb|a écrit|escribió|schreef|escreveu|ha scritto)"
    rf"\b[^\n]{{0,80}}|\d{{4}}([-/.])\d\d?\1\d\d?,? \d\d?:\d\d[^\n<>]{{0,120}}{_ADDRESS}) ?:[ \t\r]*$",
    re.M,
)
FORWARDED = re.compile(
    r"^[ \t]*(?:-{2,}[ \t]*(?:(?:original|forwarded) message[ \t\r-]*|forwarded by\b[^\n]*)"
    r"|begin forwarded message:[ \t\r]*)$",
    re.M | re.I,
)


def _head(names: tuple[str, ...], value: str = r"(?:[ \t][^\n]*)?") -> str:
    return rf"[ \t]*\*?(?:{'|'.join(names)})[ \xa0]?:\*?{value}\r?(?:\n|\Z)"


FROM = ("from", "von", "de", "van", "da")
SENT = ("sent", "gesendet", "envoyé", "enviado", "verzonden", "inviato")
SUBJECT = ("subject", "betreff", "objet", "asunto", "onderwerp", "assunto", "oggetto")
OTHER = ("date", "datum", "data", "to", "an", "à", "para", "aan", "a", "cc", "reply-to")
HEADS = (*FROM, *SENT, *SUBJECT, *OTHER)
_HEAD = _head(HEADS)
_WITH_ADDRESS = _head(HEADS, r"[ \t][^\n]*\S@\S[^\n]*")
_WITH_TIME = _head(SENT, r"[ \t][^\n]*\d[:.h]\d\d[^\n]*")
_ABOVE = r"(?:[^\n:]{1,12}:[^\n]*\n){0,6}?"
# "From: Leeds", "To: York" and "Date: 5 May" are a journey: the heads of a mail have an address, a time or a subject.
HEADER_BLOCK = re.compile(
    rf"^(?={_ABOVE}{_head(FROM)})(?:"
    rf"(?={_ABOVE}(?:{_WITH_ADDRESS}|{_WITH_TIME}))(?:{_HEAD}){{2,}}"
    rf"|(?={_ABOVE}{_head(SUBJECT)})(?:{_HEAD}){{3,}}"
    rf"|(?:{_HEAD}){{2,7}}(?=\s*>))",
    re.M | re.I,
)
# Any of them begins an earlier message.
HEADINGS = (ATTRIBUTION, ADDRESSED, FORWARDED, HEADER_BLOCK)
