"""What the coach keeps of a passage it has read: probabilities, moves and flags, without its words."""

from __future__ import annotations

import re
from typing import NamedTuple, get_args

from tactful.coach.flags import READIEST, Found, Scored, any_probability, claims_of, flags_of
from tactful.coach.moves import moves_of
from tactful.coach.text import Passage
from tactful.coach.tone import Card
from tactful.coach.types import MoveLabel, Sensitivity

SENSITIVITIES: tuple[Sensitivity, ...] = get_args(Sensitivity)


class HeardSentence(NamedTuple):
    """A sentence in code points, its moves, and how likely it stings (probability that it carries a flag)."""

    start: int
    end: int
    moves: list[MoveLabel]
    sting: float

    def moved(self, by: int) -> HeardSentence:
        """The sentence as it stands that much further on."""
        return HeardSentence(self.start + by, self.end + by, self.moves, self.sting)


class Reading(NamedTuple):
    """What the model finds in a stretch of text, a passage or a paragraph. Offsets count from the start of the stretch."""

    sentences: list[HeardSentence]
    flags: dict[Sensitivity, list[Found]]


def reading_of(passage: Passage, scored: Scored, card: Card) -> Reading:
    """A passage's reading, from the model's scores."""
    sentences: list[HeardSentence] = []
    flags: dict[Sensitivity, list[Found]] = {sensitivity: [] for sensitivity in SENSITIVITIES}
    for n, (start, end) in enumerate(passage.sentences):
        sting = any_probability(card, scored.scores, n)
        moves = moves_of(scored.scores, n, card)
        sentences.append(HeardSentence(start - passage.start, end - passage.start, moves, sting))
        claims = claims_of(scored, n, sting, card)
        for sensitivity in SENSITIVITIES:
            flags[sensitivity] += flags_of(claims, card.thresholds[sensitivity])
    return Reading(sentences, flags)


# Words that say nothing by themselves. A sentence that has just been begun is made of them.
SMALL = frozenset(
    "i you he she it we they me him her us them this that these those there here a an the my your his its our their one is"
    " are was were be been am 's 're 've 'm 'll do does did have has had will would can could shall should may might must"
    " and or but so if as for to of in on at by with from then when what which who now just also not no yes please".split()
)


def says_little(words: str) -> bool:
    """Whether a stretch of text is made of small words alone. Without any word it may say a lot ("🙄", "!!!")."""
    found = re.findall(r"'?\w+", words.lower().replace("’", "'"))
    return bool(found) and all(word in SMALL for word in found)


def in_company(reading: Reading, alone: list[Reading], little: list[bool]) -> Reading:
    """A passage's reading, in which sentences beside a flag count as they are heard alone, where they sting more so.

    So do those that say `little`: beside a sting "So it is" would sting as well, and so would any sentence just begun.
    """
    flags: dict[Sensitivity, list[Found]] = {}
    for sensitivity, found in reading.flags.items():
        flags[sensitivity] = []
        for sentence, own, small in zip(reading.sentences, alone, little, strict=True):
            beside = len(_within(sentence, found)) < len(found)
            if found and (_outshone(sentence, reading, own) or (small and beside)):
                flags[sensitivity] += [flag.moved(sentence.start) for flag in own.flags[sensitivity]]
            else:
                flags[sensitivity] += _within(sentence, found)
    return reading._replace(flags=flags)


def _outshone(sentence: HeardSentence, reading: Reading, alone: Reading) -> bool:
    # Told once for all sensitivities: a higher one only ever adds flags.
    return alone.sentences[0].sting > sentence.sting or not _within(sentence, reading.flags[READIEST])


def _within(sentence: HeardSentence, flags: list[Found]) -> list[Found]:
    return [flag for flag in flags if sentence.start <= flag.start < sentence.end]


def joined(parts: list[tuple[int, Reading]]) -> Reading:
    """One reading of several, each with where it begins. Flags are in the order of the text."""
    return Reading(
        [sentence.moved(start) for start, part in parts for sentence in part.sentences],
        {
            sensitivity: sorted(found.moved(start) for start, part in parts for found in part.flags[sensitivity])
            for sensitivity in SENSITIVITIES
        },
    )
