# ruff: noqa: E501  a regular expression is easier to read in one piece
"""What stands in any message and says nothing of this one: greetings, thanks that only close, and what announces the rest."""

from __future__ import annotations

import re

_FORMS = (
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b(?: [\w.'’-]+){0,4}",
    r"(?:many |kind |best |warm )?(?:thanks|thank you|thx|cheers|ta)"
    r"(?: (?:so much|very much|a lot|again|in advance|and regards|for your (?:time|help|understanding|patience|attention|support|cooperation|assistance)))*(?:,? [A-Z][\w.'’-]+)?",
    r"(?:i |we )?hope (?:you(?:['’]re| are)|this (?:e?mail|message|note)? ?finds you) (?:all )?(?:well|good|fine|doing well)",
    r"(?:(?:hi|hey|hello|so)\b[^,?]{0,24},? )?how(?:['’]s| is| are) (?:you|things|it going|everything)(?: doing| today)?",
    r"(?:looking|i look|we look) forward to (?:hearing from you|your (?:reply|response|answer))",
    r"(?:i |we )?(?:just )?have (?:a|one|two|three|four|some|a few|a couple of|several)(?: more| quick| short| other)* questions?(?: for you)?",
    r"(?:i(?:['’]m| am) )?sorry (?:to (?:bother|trouble|disturb) you|for bothering you)(?: again| with this)*",
    r"(?:please |just |do )*(?:let (?:me|us) know|contact (?:me|us)|reach out|get in touch|ask) (?:if|should) (?:you (?:have|need)|there(?:['’]s| is| are)) any"
    r"(?:thing(?: else)?| (?:further |other |more )?(?:questions?|details|information))(?: (?:at all|from (?:me|us)))?",
    r"(?:please )?(?:do not|don['’]t) hesitate to (?:ask|call|write|contact|get in touch|reach out)(?: (?:me|us))?(?: if you have any \w+)?",
    r"(?:please )?feel free to (?:ask|call|write|contact|get in touch|reach out)(?: (?:me|us|with any questions|any ?time))*",
    r"(?:see you|talk|speak) (?:soon|then|later|tomorrow)",
    r"no rush|take your time|get well soon|take care",
    r"have a (?:good|great|nice|lovely|wonderful) (?:one|day|evening|week|weekend|rest of (?:the|your) \w+)",
    # The number of a point, or a mark that was torn off its question.
    r"[\d\s.)?!#-]+",
)
FORMULA = re.compile(rf"\W*(?:{'|'.join(_FORMS)})\W*", re.I)

FIRES = (
    "Dear Mrs Adeyemi,",
    "Thanks in advance, Ana",
    "Let me know if you have any questions.",
    "Please do not hesitate to contact us if you have any questions.",
    "Feel free to reach out any time!",
    "I hope you are well.",
    "Have a lovely weekend!",
    "No rush.",
    "2.",
    "??",
)
SILENT = (
    "Please let me know if the parcel has left.",
    "Thank you for staying on the line with my father.",
    "Have a look at page two, please.",
    "See you in court.",
    "😡",
    "Take care of the hinge first.",
)
