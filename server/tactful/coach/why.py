"""What the card says of a flag: how a reader may hear it. About the phrase and the reader, never about the writer."""

from __future__ import annotations

from tactful.coach.types import FlagLabel

# One sentence a severity, mildest first.
WHY: dict[FlagLabel, tuple[str, str, str]] = {
    "dismissive": (
        "May sound as if the matter is smaller than it feels to the reader.",
        "May sound as if what the reader feels or asks does not count.",
        "Shuts the door: the reader is likely to feel waved away.",
    ),
    "judgmental": (
        "May come across as a verdict on the reader rather than on the matter.",
        "Likely to be heard as a verdict on the reader's character or effort.",
        "Judges the person outright: the reader will remember that more than the point.",
    ),
    "blaming": (
        "May read as pointing at the reader for what went wrong.",
        "Likely to be heard as “this is your fault”, and to be answered in kind.",
        "Puts the whole fault on the reader, which leaves little room to mend it together.",
    ),
    "condescending": (
        "May sound as if the reader should already know this.",
        "Likely to make the reader feel talked down to.",
        "Treats the reader as less able: the help in it will not be heard.",
    ),
    "passive_aggressive": (
        "May be read between the lines as annoyance.",
        "The politeness is likely to be heard as a reproach.",
        "The sarcasm will be heard louder than the message.",
    ),
    "demanding": (
        "May sound like an order; a reason or a choice would soften it.",
        "Likely to be felt as pressure, without a reason or a choice.",
        "Reads as an ultimatum: the reader is left with no way to say yes freely.",
    ),
    "hostile": (
        "Likely to be felt as an attack on the reader.",
        "Likely to be felt as an attack on the reader.",
        "Reads as contempt or a threat, and will damage the relationship.",
    ),
    "exclusionary": (
        "May leave some readers feeling that they are not meant.",
        "Rests on an assumption about a group, and may shut the reader out.",
        "Reduces people to a stereotype: readers will feel shut out.",
    ),
    "culture_bound": (
        "A figure of speech that a reader from elsewhere may not know.",
        "A figure of speech that a reader from elsewhere may not know.",
        "A figure of speech that a reader from elsewhere may not know.",
    ),
}


def why(label: FlagLabel, severity: int) -> str:
    """The sentence for a label and severity (1 to 3)."""
    return WHY[label][severity - 1]
