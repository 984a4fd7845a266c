# ruff: noqa: E501  a regular expression is easier to read in one piece
"""What opens a sentence and is no part of its message: a greeting, the reader's name, the topic it turns to."""

from __future__ import annotations

import re

from tactful.coach.rewrite.orders import IMPERATIVES

FIRES = (
    "Dear Ms Rahman, normal residents like it.",
    "Hi Renee, bank holds happen.",
    "Marek, you think in puddles.",
    "Mr and Mrs Beggs, collect Jonah today.",
    "About the Diwali closure: you never told us.",
    "As for the milk replacer, one bag is nothing.",
)
SILENT = (
    "Honestly, you never told us.",
    "Sweetie, that is what the manual is for.",
    "Idiots, all of you.",
    "Because of you, we lost the day.",
    "Hi Jo,",
    "About time, people.",
    "Cancel, and you will see.",
    "You count screws like a poet, Jo.",
)
TITLE = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Frau|Herr|Sir|Madam)\b\.?"
NAME = r"[A-Z][\w'’-]+"
# Capitalised at the start of a sentence, and no name: adverbs, answers, pet names and names called.
NO_NAME = (
    r"(?!(?:\w+ly|\w+(?:iots?|ons|owns|ards|ers|ites)|so|well|yes|no|ok|okay|sure|right|fine|now|then|oh|ah|aw|bless|sorry|thanks|congrats|bravo"
    r"|please|again|also|anyway|besides|however|instead|still|today|tonight|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday|next|first|second|third|once|look|listen|see|wow|great|nice|good|lovely|wonderful|amazing|marvellous|typical|honey|love|dear|darling"
    r"|sweetie|sweetheart|sunshine|genius|einstein|princess|kiddo|champ|buddy|pal|mate|ladies|girls|boys|lads|gents|people|folks|guys"
    r"|calm|relax|breathe|chill|whatever|enough|nobody|everyone|this|that|these|those|it|he|she|they|we|you|i|what|which|who|how|why|when|where"
    r"|machines?|children|parasites?|thie\w+|crooks?|scum|trash|losers?|fools?|sir|madam)\b)"
)
GREETING = (
    r"(?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|morning|kia ora|greetings)\b[^.!?;:,\n]{0,40}"
)
TOPIC = r"(?:about|regarding|re|on|concerning|with regard to|a word (?:on|about))\b[^.!?;:,\n]{3,60}(?=:)|(?:as (?:for|to)|regarding|concerning)\b[^.!?;:,\n]{3,60}"
VOCATIVE = rf"(?:{TITLE}(?: and {TITLE})? (?-i:{NAME})(?: (?-i:{NAME}))?|{NO_NAME}(?-i:{NAME})(?: (?-i:{NAME}))?)(?= ?,\s+\w+\s+\w)"
OPENER = re.compile(rf"\W*(?:(?:{GREETING}|{VOCATIVE}|{TOPIC})[,:]\s+)+(?=\w+\W+\w)", re.I)


def length(sentence: str) -> int:
    """How many characters at the start of a sentence are such an opening."""
    found = OPENER.match(sentence)
    first = re.match(r"\W*(\w+)", sentence)
    # "Cancel, and …" is an order to somebody, and no name.
    return found.end() if found and first and first[1].lower() not in IMPERATIVES else 0


def ends(before: str) -> bool:
    """Whether the text before a sentence is such an opening: any other sentence has a stop or a break before it."""
    return before.rstrip(" \t").endswith((",", ":"))
