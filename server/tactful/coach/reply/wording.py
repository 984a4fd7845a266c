"""What the tips say: of the message and its sender, never of the writer. One sentence each."""

from __future__ import annotations

from tactful.coach.types import Signal, Strategy

# Of a list that stands without a verb; `{thing}` is the sender's own words, turned, as below.
LISTED = "{thing}: that is a lot at once."
# Why, and the sentence that says the thing back.
FEELINGS: dict[Signal, tuple[Strategy, str, str]] = {
    "frustration": (
        "empathy",
        "They sound frustrated: a sentence that names what happened shows that it was heard.",
        "I can see why this is frustrating: {thing}.",
    ),
    "worry": (
        "empathy",
        "They sound worried: a sentence that names the worry makes it easier to carry.",
        "I can see why this is a worry: {thing}.",
    ),
    "disappointment": (
        "empathy",
        "They sound disappointed: a sentence that names what was missed shows that it counts.",
        "I can see why this is disappointing: {thing}.",
    ),
    "confusion": (
        "active_listening",
        "Something does not add up for them: saying it back shows that it was read closely.",
        "I can see why this is confusing: {thing}.",
    ),
    "sadness": (
        "empathy",
        "There is sadness in what they wrote: a few plain words for it can come before anything else.",
        "I can see how hard this is: {thing}.",
    ),
    "overwhelm": (
        "empathy",
        "They have a lot on their plate: a sentence that sees it takes a little of the weight.",
        "That is a lot at once: {thing}.",
    ),
    "anger": (
        "empathy",
        "They sound angry: naming the reason comes before any answer to it.",
        "I can see why this is upsetting: {thing}.",
    ),
    "gratitude": (
        "relationship_building",
        "They said something kind: a few words back keep it going.",
        "It is good to hear that {thing}.",
    ),
    "joy": (
        "relationship_building",
        "They shared something good: a few words for it are quickly said.",
        "It is good to hear that {thing}.",
    ),
}
# Where the kind of feeling is not sure, none is named, and no sentence is offered: what fits any feeling fits none.
SOME_FEELING: tuple[Strategy, str] = (
    "empathy",
    "There is more in what they wrote than the facts: a sentence that names what happened shows that it was read.",
)
UNANSWERED = "One question of theirs is still open: “{words}”"
UNMET = "One request of theirs is still open: “{words}”"
# Whole as they stand, and they tell nothing of when and what: that the writer alone can.
ASKED = "You asked {what}; {who} still need to get back to you on that."
ALSO_ASKED = "You also asked {what}; {who} still need to get back to you on that."
TITLE = "They signed as {signed}, and the greeting says {written}."
MISSPELT = "They spell their name {signed}, and the greeting says {written}."
DATE = "{date} is read as {one} in some countries and as {other} in others: the month in letters makes it clear."
DAY = "“{phrase}” is the nearest one to some readers and the one after to others: the date makes it clear."
HOUR = "“{phrase}” falls at another hour where they are: a time with its zone makes it clear."
