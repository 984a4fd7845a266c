# ruff: noqa: E501  a regular expression is easier to read in one piece
"""How the wordings of the phrase list are known in the written rewrites: by name, what a rewrite of that kind says."""

from __future__ import annotations

import re

_KINDS = {
    "told": r"^(?:ok,? |ah,? |oh,? )?(?:thank you|thanks|thank u|thx|good|glad|nice|great)\b.*\b(?:tell\w*|told|let(?:ting)?|saying|say|writing|wrote|flag\w*|coming|shar\w+|honest\w*|straight|report\w*|rais\w+)\b",
    "asked": r"^(?:good|thanks|thank you|glad|fair|worth|nice|right to)\b.*\b(?:ask\w*|question|check\w*)\b|understand (?:the|your|why).*(?:question|ask)|(?:see|understand) why you(?:'d)? (?:ask|wonder)|you(?:'re| are) right to ask",
    "wait": r"\bwait(?:ed|ing)?\b(?!.*\?)|(?:days|weeks|months|hours|a month|a week) (?:without|is|are|of)|(?:that|it)(?:'s| is| has been|'s been) (?:a )?long",
    "annoying": r"annoy|frustrat|no fun|isn't fun|irritat|vex",
    "worry": r"worr(?:y|ie)|afraid of|scar(?:y|ed)|anxious|nervous|concern",
    "upset": r"upset|angry|\bhurts?\b|fed up|had enough|unpleasant|awful|horrible",
    "hoped": r"\bhop(?:ed|ing) (?:for|to|that)|wanted to hear|isn't what you|not what you|disappoint|(?:answer|news) you (?:want|hop)|you(?:'d| had) (?:wanted|expected|hoped|planned|pictured|looked)",
    "confusing": r"confus|mix (?:them|these|those|the \w+) up|easy to miss|unclear(?!.*let)|hard to read|(?:isn't|not) (?:very )?clear|hard to (?:find|see|tell)",
    "busy": r"\bbusy\b|a lot on|lot going on|stretched|under pressure|\btired\b|long (?:day|shift|week|night)|flat out|snowed",
    "work": r"\b(?:thank|thanks|appreciate|grateful|credit)\b.*\b(?:work|effort|help\w*|time|cover\w*|doing|night|hours|done|care|try\w*|putting|think\w*|idea)\b|you put a lot|(?:work|effort|time|care|thought) (?:you|went|that went)",
    "happened": r"what (?:happened|went wrong|'?s? ?going on)|how (?:did|come|could) (?:it|this|that|the)|came about|what was the reason|was there a reason|why (?:is|was|did|were)",
    "needhelp": r"(?:need|use|do with).{0,15}\bhelp|alone (?:with|on)|give me a hand|help me|i(?:'m| am) (?:on my own|alone)",
}
KINDS = {name: re.compile(regex, re.I) for name, regex in _KINDS.items()}
