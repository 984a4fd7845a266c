# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Mock praise, mock thanks and mock joy taken at their word: what was done, or what is so, as a plain statement."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tactful.coach.rewrite import clauses, deeds, phrases, told, verbs
from tactful.coach.rewrite.candidate import Candidate, Target
from tactful.coach.rewrite.pattern import fit

FIRES = (
    "How kind of you to send the estimate in green ink.",
    "How thoughtful to hold the training on the day of the audit.",
    "Lovely of the plasterers to leave at two.",
    "Thanks so much for moving the tasting to my day off.",
    "thanks for telling us AFTER the bus had left",
    "Great that the budget was agreed with everyone but us.",
    "love that we all heard about the move from the radio",
    "How nice that the early shift left us six full bins again.",
)
SILENT = (
    "How kind of you to remember that we exist.",
    "love how the bins empty themselves",
    "Thanks for warning me about the dog.",
    "Thanks for helping with the bins.",
    "Glad you found the time.",
    "So brave of you.",
    "How nice of you to hold the door and wave.",
)
PRAISE = (
    r"(?:brave|bold|cute|considerate|noble|lovely|impressive|generous|thoughtful|refreshing|interesting|great|wonderful|nice|classy|kind|good|sweet|clever|decent"
    r"|sporting|fascinating|fortunate|wise|helpful|fun|charming|reassuring|comforting|touching|moving|typical|funny|strange|odd|curious)"
)
JOY = r"(?:glad|thrilled|delighted|pleased|happy|impressed|honou?red|moved|touched|flattered|relieved|grateful|amazed)"
LEAD = r"(?:and |so |well,? |oh,? |ah,? |still,? |but )*(?:(?:how|so|very|really|such|truly|just|quite|of course|it is|it's|it was|what) )*"
WHO = r"(?P<who>you|u|ye|your [\w-]+(?: [\w-]+)?|the [\w-]+(?: [\w-]+)?|[A-Z][\w-]+|someone|somebody|head office|whoever)(?: (?:all|lot|guys|people|both))?"
TO = r"to (?:also |then |just |simply )?(?P<do>(?P<verb>[a-z-]+) .+)"
DEEDS = (
    re.compile(rf"{LEAD}{PRAISE}(?: work| move| idea)? of {WHO} {TO}", re.I),
    re.compile(rf"{LEAD}(?:how )(?:very |so )?{PRAISE} {TO}", re.I),
    re.compile(
        rf"{LEAD}(?:you were|it was) (?:so |very |really )*(?:brave|bold|kind|good|generous|thoughtful|clever|wise) {TO}",
        re.I,
    ),
    re.compile(rf"{LEAD}so (?:brave|bold|kind|generous|thoughtful|clever|wise) {TO}", re.I),
    re.compile(
        r"(?:(?:many|big|huge) )?(?:thanks|thank you|thx|cheers|ta)(?: so much| a lot| a million| very much| ever so(?: much)?)? for (?:also |just )?(?P<do>(?P<verb>[a-z-]+ing) [^,]+)",
        re.I,
    ),
    re.compile(r"(?:great|good|nice|lovely|amazing|brilliant) (?:work|job|one) (?P<do>(?P<verb>[a-z-]+ing) .+)", re.I),
)
STATES = (
    re.compile(
        rf"{LEAD}(?:(?:we are|we're|i am|i'm|i was|we were) )?(?:(?:so|truly|really|very|quite) )*(?:{PRAISE}|{JOY}) (?:that|to (?:see|know) that|to (?:hear|learn|read)(?: that)?) (?P<state>.+)",
        re.I,
    ),
    re.compile(r"(?:i |we )?(?:just |really |do |so )*lo+ve (?:that|how) (?P<state>.+)", re.I),
)
# A present, where nothing was given.
GIFT = re.compile(
    r",? as an? (?:\w+ ){0,2}(?:present|gift|treat|surprise|favou?r)\b|,? (?:like|as) (?:always|ever|usual)\b|\balready ",
    re.I,
)
# What hangs behind the irony and is no part of what it is about, and what only marks it.
TAIL = re.compile(
    r"(?:[\s🙃🙄😏😒👏🙂😊😅☕⭐🏆💪🥰❤️]|\blol\b|,? (?:by the way|btw|how (?:nice|kind|lovely|artistic|modern|charming|sweet|thoughtful|convenient|original)|well done|bravo|very \w+|so \w+|interesting|lovely|nice)\W*$|, (?:we|i|it|one|who|how|as|so|everyone|keeps?|makes?)\b[^\d,]*$)+$",
    re.I,
)
# What is only said in irony, or says nothing that could be told plainly.
FIGURATIVE = re.compile(
    r"\b(?:grac\w+|surfac\w+|squeez\w+|spar(?:e|ed|ing)|f(?:i|ou)nd(?:ing)? (?:us )?(?:the |an? |so )*(?:time|minute|gap|moment|leisure|us|number|our number|way)|rememb\w+|bless\w*|honou?r\w*|wander\w*|deign\w*|bother\w*|trust\w*|exist\w*|discover\w*"
    r"|itself|themselves|yourself|memo|had time|have time|holidays?|coffees?|lunch|haircut|vacation|beach|bed|nap|who (?:needs|cares)|could|admire|enjoy\w*|love[ds]?|loving|join\w*|help\w*|weigh\w*|shar(?:e|ed|ing)|clap\w*"
    r"|manag\w+|works?\b|one of us|leisure|watch\w*|f(?:i|ou)nd\w*|turn\w* up|show\w* up|mistake|hurry|century|christmas|volunteer\w*|caring|offer\w*|invit\w*|wait\w*|try\w*|tried|be\b|being|have\b|having|see(?:ing|n)?\b|saw|hear\b|meet\b|read\b|get to)\b",
    re.I,
)
# What the reader has or is said to be: told plainly it stings as before.
YOURS = re.compile(r"\b(?:your|ur|yours)\b", re.I)
VERDICT = re.compile(r"\b(?:is|was|are|were) \w+$", re.I)
# Thanks for a warning are meant when it came too late, else that it never came.
TELLS = re.compile(r"(?:warn|tell|inform|lett?|notify|remind|ask|consult|mention|say)", re.I)
WHEN = re.compile(
    r"\b(?:after|once|when|before|now that|while|on the day|only|(?:ten|five|two|three|\d+) (?:minutes|hours|days|weeks) (?:before|after))\b",
    re.I,
)
# "The room without a door": a passive would make it the manner of the deed.
LACKING = re.compile(r" (?:(?!(?:at|in|on|to|for|by)\b)[\w'-]+ ){1,5}with(?:out)? (?:an?|no|the|its|their) ", re.I)
# "And then wave", "and leave": a second deed has a form of its own.
SECOND = re.compile(r"\b(?:and|but|then) (?:then |also |never |not )?(?P<next>[a-z'-]+)", re.I)
MIN_WORDS, MAX_WORDS = 4, 24
SURPRISED = "I was surprised that you {}"
NOTE = "says what is so, without the irony"


def propose(target: Target) -> Iterator[Candidate]:
    """The plain statement, the reader's deed in the passive; where there is none for it, how it struck the writer."""
    if not target.flag or target.flag.label not in told.LABELS or target.line.rstrip().endswith("?"):
        return
    start, end = target.sentence
    for plain in meant(target.line):
        words = told.impersonal(plain)
        if words is None and plain.startswith("You "):
            words = SURPRISED.format(plain[4:])
        elif words is None and not deeds.LEFT.search(plain):
            words = plain
        if words:
            stopped = target.line.rstrip().endswith((".", "!", "…"))
            fitted = fit(target, start, words)
            yield Candidate(start, end, fitted if stopped else fitted.rstrip("."), "plain", NOTE, "pattern")


def meant(line: str) -> Iterator[str]:
    """What an ironic sentence says was done or is so, with the reader as "you" where it was the reader's doing."""
    line = line.replace("’", "'")
    final = re.search(r"[.!?…]*\s*$", line)
    body = TAIL.sub("", line[: final.start()] if final else line).rstrip(" .!…")
    if re.search(r"[;:]|\w[.!?] ", body):
        return
    for said in (*_deeds(body), *_states(body)):
        plain = GIFT.sub("", said)
        if not FIGURATIVE.search(plain) and MIN_WORDS <= len(plain.split()) <= MAX_WORDS:
            yield f"{plain[:1].upper()}{plain[1:]}."


def _deeds(body: str) -> Iterator[str]:
    for shape in DEEDS:
        match = shape.fullmatch(body)
        if not match:
            continue
        verb, rest = match["verb"].lower(), match["do"][len(match["verb"]) :]
        base = clauses.base_of_ing(verb) if verb.endswith("ing") else verb
        second = SECOND.search(rest)
        if (
            LACKING.match(rest)
            or base is None
            or (second and not phrases.DETERMINER.match(second["next"]))
            or (TELLS.fullmatch(base) and not WHEN.search(rest))
        ):
            continue
        who = match.groupdict().get("who") or "you"
        yield f"{'you' if who.lower() in {'u', 'ye'} else who} {verbs.inflect(base, 'past')}{rest}"
        return


def _states(body: str) -> Iterator[str]:
    for shape in STATES:
        match = shape.fullmatch(body)
        if (
            match
            and clauses.has_verb(match["state"])
            and not VERDICT.search(match["state"])
            and not YOURS.search(match["state"])
            and re.match(clauses.SUBJECT + r"\b|[A-Z]|all\b|one of", match["state"])
        ):
            yield match["state"]
            return
