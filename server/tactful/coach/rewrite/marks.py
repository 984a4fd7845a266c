"""Marks that end no clause, since they stand inside a number, a time, a name or an address."""

from __future__ import annotations

TITLES = ("Mr", "Mrs", "Ms", "Dr", "Prof", "St")
# "2.5", "1,250", "14:30", "kim@acme.com", "Dr. Patel", "No. 5", "9 a.m. on"; one mark, within a larger expression.
INSIDE = (
    r"(?:(?<=\d)[.,:](?=\d)|(?<=\w)\.(?=\w)|:(?=//)"
    r"|(?:" + "|".join(rf"(?<=\b{title})" for title in TITLES) + r")\.(?= \w)"
    r"|(?<=\bNo)\.(?= ?\d)|(?<=\b[ap]\.m)\.(?= (?-i:[a-z])))"
)
