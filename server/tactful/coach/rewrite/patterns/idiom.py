"""From a row (idiom, plain wording, example) to a pattern: the idiom's verb lends its form to the plain verb."""

from __future__ import annotations

import re

from tactful.coach.rewrite.pattern import Better, Pattern

NOTE = "plain words that readers everywhere know"
# What every idiom has to stay silent on, beside its own literal use.
PLAIN = (
    "The report is due on Friday, and the team has two questions about the first page.",
    "Could you send me the figures by noon, please?",
    "We hit a problem with the park, the ball, the court and the table on the boat.",
)

# What stands before a noun, where plain words that are none take its place: "a bit of a dog's breakfast".
ARTICLE = (
    r"(?:(?:an?|the|some|my|our|your|their|his|her|its(?! (?:an?|the)\b)) )?"
    r"(?:(?:absolute|bit of an?|complete|proper|pure|real|regular|right|sheer|total|true) )?"
)
# The same behind a comparison: "like the DMV".
LIKE = rf"(?:(?:(?:a bit|exactly|just|much|pure|rather|very) )?like )?{ARTICLE}"
# Whose it is, for `{whose}`; a second one in the same row needs no name.
WHOSE = r"(?P<whose>my|our|your|their|his|her|one's)"
ANYONES = r"(?:my|our|your|their|his|her|one's)"
# Who it is done to, for `{who}`, and what, for `{x}`.
WHO = r"(?P<who>me|us|you|them|him|her|everyone|everybody|people)"
IT = r"(?P<x>it|this|that|them|(?:the|our|your|my|their|this|that) [\w-]+(?: [\w-]+)?)"

# "A dog's dinner", "don't": where the apostrophe is often left out in chat. Of "it's" and "we're" it tells words apart.
APOSTROPHE = re.compile(
    r"(?<=[a-z]{3})(?<!\bthat)(?<!here)(?<!\bwhat)(?<!\bshe)'(?=s\b)|(?<=\wn)(?<!\bcan)(?<!\bwon)'(?=t\b)"
)

Row = tuple[str, str, str] | tuple[str, str, str, str]


def idioms(rows: tuple[Row, ...]) -> tuple[Pattern, ...]:
    """Patterns of rows: a regex with `<verb>` for all forms, plain wordings with `<verb>` for the same form, an example.

    Wordings are parted by " / ": where the model mishears one, it may hear the next.

    Where an idiom has a literal use, that stands fourth, to stay silent on.
    """
    return tuple(
        Pattern(
            ("culture_bound",),
            rf"(?<!\w){_articles(row[1])}(?:{_loose(row[0])})(?!\w)",
            tuple(Better(re.sub(r"<([a-z_]+)>", r"{v0:as=\1}", plain), "plain", NOTE) for plain in row[1].split(" / ")),
            (row[2],),
            (*PLAIN, *row[3:]),
        )
        for row in rows
    )


def _loose(regex: str) -> str:
    """The regex, apostrophes that chat drops left open."""
    return APOSTROPHE.sub("'?", regex)


def _articles(plain: str) -> str:
    """The article before an idiom, to be swallowed when the plain wording brings its own or can have none."""
    if not re.match(r"(?:an?|the|some(?:one|thing|body)|very|too|not)\b", plain):
        return r"(?:(?:an? )?(?:real|proper|pure|regular|bit of an?|bit) )?"
    return r"(?:(?:an?|the|my|our|your|their|his|her|its(?! (?:an?|the)\b)) (?:(?:real|proper|pure|regular|right|bit of a) )?)?"
