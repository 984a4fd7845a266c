# ruff: noqa: E501  a regular expression is easier to read in one piece
"""Questions that nobody is to answer ("Do you think my time grows on trees?"): only forms that hardly ever ask."""

from __future__ import annotations

import re

RHETORICAL = re.compile(
    r"\b(?:what|which) (?:kind|sort) of (?:an? )?[\w ]{1,30} do you call (?:that|this)\b"
    r"|\b(?:too|so) (?:much|hard) to (?:ask|expect)\b"
    r"|\bsince when (?:do|does|must) (?:an?|one|we|i)\b"
    r"|\b(?:is|was) (?:this|that) (?:how (?:we|you|they) (?:treat|handle|run)|(?:some kind of |meant to be |supposed to be )?an? joke|your idea of)\b"
    r"|\bin (?:god|heaven)['’]?s name\b"
    r"|\bdo(?:es)? (?:nobody|no one)\b"
    r"|\bdo(?:es)? (?:anyone|anybody|somebody) (?:over there|at that)\b"
    r"|\bdo they ever\b"
    r"|\bdo you (?:people|guys|folks|lot) (?:even|ever|actually|really|enjoy|all|pack|think|care|talk)\b"
    r"|\bhow many (?:more )?times (?:do|does|must|will|should) (?:i|we|one|a person|she|he)\b"
    r"|\bwould it (?:have )?kill(?:ed)?\b"
    r"|\bare you (?:guys |people )?(?:kidding|joking|having a laugh)\b"
    r"|\bdo you (?:really |honestly |seriously )?think (?:my (?:time|money)|i['’]m (?:made|stupid)|money grows)\b"
    r"|\bwho thought of \w+ing\b"
    r"|\b(?:is|was) it written on my\b",
    re.I,
)


def is_rhetorical(sentence: str) -> bool:
    """Whether a sentence has the form of a question that accuses or sighs, and expects no answer."""
    return RHETORICAL.search(sentence) is not None


FIRES = (
    "What kind of service do you call that?!",
    "Is one call a week really too much to ask?",
    "Since when does a clinic answer by fax?",
    "Is this how you treat people?",
    "What in God's name is a handling surcharge?",
    "Does nobody over there write anything down?",
    "Does anyone over there open the post?",
    "Do they ever look at a clock?",
    "Do you people even own a calendar?",
    "How many times do I have to send the same form?",
    "Would it have killed you to ring?",
    "Are you kidding me?",
    "Do you think my time grows on trees?",
    "Who thought of booking both vans for the same day?",
    "Is it written on my forehead that I do the rota?",
)
SILENT = (
    "Since when is it like this?",
    "Does anyone know whether the gate is open?",
    "Does anyone at your end speak Turkish?",
    "Did anyone talk to the supplier?",
    "Is this how they are meant to be?",
    "How many times do the pills have to be taken?",
    "How many times have you tried it?",
    "Do you think I can move it to Friday?",
    "Who thought of the menu?",
    "How on earth did you get it open?",
    "What kind of lamp is that?",
    "Do they even need to sign?",
)
