# ruff: noqa: E501  a regular expression is easier to read in one piece
"""What a change may break in the grammar of a sentence: each fault counts only where the sentence did not have it before."""

from __future__ import annotations

import re

from tactful.coach.rewrite.clauses import CUT_SHORT, TAG

# "So we kept it": what joined the sentence to a part of it that is gone.
JOINED = re.compile(
    r"\W*(?:and|or|but|so|then|because|cos|yet|plus|which|hence)\b(?! (?:far|long|many|much|of)\b)", re.I
)
# What only announces, points or asks for assent, with nothing behind it.
EMPTY = re.compile(
    r"\W*(?:(?:please )?(?:tell me|let me explain|remember|note|look|listen|see)|you|your|i|it|that|this|he|she|we|they"
    r"|i(?:['’]m| am) told|i (?:hear|gather|believe|suppose|guess|let you draw the conclusion|(?:dis)?agree)|right|isn't it|innit|okay|ok|eh|huh|(?:\w+ )?(?:tip|hint|note|word)(?: for next time)?)\W*",
    re.I,
)
FAULTS = (
    # "A invoice", but "a unit", "a one-off".
    re.compile(r"\ba (?=[aeiou])(?!one|once|us[aeiu]|uni|eu|u[bkrt][aeiou]|u\b)[a-z]", re.I),
    # "An booking", but "an hour", "an FTP server".
    re.compile(r"\b(?:an|An) (?![aeiou]|hour|honest|heir|honou?r|[A-Z]|\d)[a-z]"),
    # "A hanging a surprise", "the my list".
    re.compile(r"\b(?:an?|the|my|your|our) (?:\w+ing )?(?:an?|the|my|your|our) ", re.I),
    # "Could you let's", "could you fill it and don't ring".
    re.compile(r"\b(?:could you|please) let's\b|\bcould you\b[^.!?;]*\band (?:don't|do not|never) [a-z]", re.I),
    # A verb whose subject is gone: "the escort comes at four, can bury itself".
    re.compile(
        r", (?:can|could|will|would|is|are|was|were|has|have|had) (?!(?:you|u|i|we|they|he|she|it|there|that|this|these|those|the|an?|my|your|our|his|her|their|any\w*|some\w*|not|[A-Z]\w+)\b)",
    ),
    # "Could you run it before you opened this", "I know, so I renamed it".
    re.compile(r"\bcould you\b[^.!?;]*\bbefore (?:you|u) \w+ed\b|^\W*i (?:know|see|guess), (?:so|and|but)\b", re.I),
    # "I'd have to will", "could you to".
    re.compile(r"\bto (?:will|can|could|would|should|must|may)\b|\bcould you (?:to|will|can|are|is)\b", re.I),
    # "Please tell you what": an opening that asks nothing.
    re.compile(r"\bplease tell you\b", re.I),
    # "Keep you updated in you".
    re.compile(r"\b(you|me|us|him|them) (?:\w+ )?(?:in|on|of|at|to) \1\b", re.I),
    # "It it is", "they the team are".
    re.compile(r"\b(?:i|we|he|she|they) (?:i|we|he|she|they) (?:am|is|are|was|were|have|has|will|can)\b", re.I),
)
# A word of time in capitals within a sentence: it was one of its own ("Call them. Tonight.").
CAPITAL = re.compile(
    r"(?<=[a-z] )(?:Now|Today|Tonight|Tomorrow|Immediately|Quickly|The|And|But|So|Then|Please|You|Your|It|We)\b"
)
# A name, by its capital within a sentence.
NAME = re.compile(r"(?<=[a-z,] )(?!(?:I|Day)\b)[A-Z][a-z]{2,}\b(?! [A-Z])")
# "The logs were deleted, the backup and the config": of a list only the first is told.
LISTED = re.compile(
    r"\b(?:was|were|been|be|wasn't|weren't) \w+(?: (?:out|off|up|back|away|down|in|on|over))?"
    r"(?P<more>, (?!and\b|or\b|but\b|so\b|not\b|which\b|who\b|because\b|since\b|while\b|when\b|after\b|before\b|as\b)[^,.!?;:]+?(?:, [^,.!?;:]+?)*?,? (?:and|or) [^,.!?;:]+)",
    re.I,
)
TELLS = re.compile(
    r"\b(?:i|you|u|we|they|he|she|it|that|who|which|there) \w+|\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|must|should|may)\b"
    r"|\w(?:n't|'(?:re|ve|ll|m|d))\b|\w{3}ed\b",
    re.I,
)
# "This is your fault, not mine": without the reader the contrast stands against nobody.
CONTRAST = re.compile(r",? (?:and )?not (?:mine|ours|theirs|his|hers|me|us|him|her|them|my|our|i|we)\b", re.I)
TO_YOU = re.compile(r"\b(?:you|u|your|yours|ur)\b", re.I)
LAST_WORDS = re.compile(r"[\w'’]+\W+[\w'’]+(?=\W*$)")


def breaks(old: str, new: str) -> bool:
    """Whether a sentence, or what is left of it, no longer holds together."""
    before, after = (text.replace("’", "'") for text in (old, new))
    return (
        (JOINED.match(after) is not None and JOINED.match(before) is None)
        or EMPTY.fullmatch(after) is not None
        or (TAG.match(after.strip()) is not None and TAG.match(before.strip()) is None)
        or (CUT_SHORT.search(after) is not None and CUT_SHORT.search(before) is None and _is_cut(before, after))
        or any(len(fault.findall(after)) > len(fault.findall(before)) for fault in FAULTS)
        or _lists_on(before, after)
        or _contrasts_with_nobody(before, after)
        or len(CAPITAL.findall(after)) > len(CAPITAL.findall(before))
        or any(re.search(rf"\b{name.lower()}\b", after) and name not in after for name in NAME.findall(before))
    )


def _lists_on(before: str, after: str) -> bool:
    """Whether the rest of a list hangs behind what is said of its first item."""
    return not LISTED.search(before) and any(not TELLS.search(found["more"]) for found in LISTED.finditer(after))


def _contrasts_with_nobody(before: str, after: str) -> bool:
    """Whether somebody is set against a reader that the sentence no longer names."""
    found, kept = CONTRAST.search(before), CONTRAST.search(after)
    return bool(found and kept and TO_YOU.search(before[: found.start()]) and not TO_YOU.search(after[: kept.start()]))


def _is_cut(before: str, after: str) -> bool:
    """Whether a sentence ends where words of the old one went on."""
    last = LAST_WORDS.search(after)
    return last is None or last[0].lower() in before.lower()
