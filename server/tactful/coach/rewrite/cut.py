"""Cutting: often the best rewrite of a barb is to leave it out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tactful.coach.rewrite import barbs, beside, clauses, openers, phrases
from tactful.coach.rewrite.candidate import Candidate, Target
from tactful.coach.rewrite.clauses import Clause
from tactful.coach.rewrite.orders import ANY_ORDER, ASKS, ORDER
from tactful.coach.text import Range
from tactful.coach.types import FlagLabel

# What may be cut without losing what the writer came to say. A demand is itself the message, an idiom carries it.
CUTTABLE: frozenset[FlagLabel] = frozenset(
    {"dismissive", "judgmental", "blaming", "condescending", "passive_aggressive", "hostile", "exclusionary"}
)
NOTE = "leaves the remark out"
PLEASE = "leaves the remark out and adds a please"
NOTES = (NOTE, PLEASE)
MAX_CLAUSES = 8
# A longer sentence says more than its barb, and would be missed.
MAX_WORDS: dict[FlagLabel, int] = {"blaming": 16, "dismissive": 18, "exclusionary": 20}
MAX_WORDS_ELSE = 30
# A shorter one is often an item of a list ("Weigh. Photo. Move.").
MIN_WORDS = 3
# How much of a sentence the flag has to cover for the sentence to go.
MIN_COVER = 0.6
# And of clauses that run over lines, for these to go.
COVERED = 0.95
# Words that lose their capital behind "Dear Jo,": no name is among them.
SMALL = (phrases.STOP | set(re.findall(r"[a-z]+", clauses.SUBJECT + phrases.DETERMINER.pattern))) - {"may", "will"}
# What joins a reason to what it explains: it cannot stand for it.
REASON = re.compile(r"\b(?:because|bc|cos|since|while)\b", re.I)
CONDITION = re.compile(r"\W*(?:if|unless|until|once|when|as long as|provided|in case|should you|had you)\b", re.I)
ORDERS = re.compile(r"\b(?:please|pls|kindly|could you|can you|would you)\b", re.I)
# In words: a shorter clause carries no fact of its own.
SHORT = 3
# The mean probability that a word stays, by the edit model: at most in clauses that may go, and how much
# more in those that are left.
MAX_LEFT, MORE = 0.35, 0.12
# Less than that in a clause that the flag lies on, and it is more of the barb.
BARBED = 0.2
# "It would have gone well" alone tells nobody that it did not.
WOULD_HAVE = re.compile(r"(?:\b(?:would|could|might)(?:n't|n’t| not)?|['’]d)(?: \w+)? have\b", re.I)
# "What is he doing here even": a question that asks nothing.
SHUTS_OUT = re.compile(
    r"\b(?:out of the question|not an option|off the table|no place|not for (?:you|him|her|them))\b", re.I
)
# What leads up to a clause behind it, and says nothing without that.
ANNOUNCES = re.compile(r"(?:and |but |so |no,? )*before (?:you|anyone|anybody) ", re.I)
RHETORICAL = re.compile(r"(?:who|what|why|how|where)\b", re.I)
DECIDED = re.compile(
    r"\b(?:i|we)(?:'re| are|'m| am) (?:looking for|hiring|after)\b"
    r"|\b(?:i|we)(?:'ve| have)(?:n't| not) \w+|\b(?:i|we) (?:didn't|did not) \w+"
    r"|\b(?:i|we)(?:'ve| have) (?:put|given|taken|made|moved|cancelled|booked|sent|left|asked|told)\b"
    r"|,? (?:so|therefore|hence) (?:a|an|the|we|i|he|she|they|it|no|your|our|all|\w+ (?:will|is|are|goes|can|gets?|has|have|does))\b",
    re.I,
)

FIRES = (
    "[Snivelling little clerk that you are], put that file back.",
    "[You are hopeless], warranty is section 15",
    "[Your architecture makes me want to vomit]. Meeting with the CTO is at 16:00.",
    "Rewrite it, and [spare us that face].",
    "Hi Jo,\n\nThe list is in.\n\n[Even you can read it].\n\nSam",
    "[We don't need a man in a dress here], so Robin stays out the back.",
    "[You have no eye for a made bed], 1214 got one fold down the middle.",
)
SILENT = (
    "[You dropped it in the bath], didn't you",
    "[She quit] because you were late.",
    "[You never sign the form].",
    "Hi Jo,\n\n[Even you can read it].\n\nKind regards\nSam",
    "[If code like this gets your approval again], your boss will hear of it.",
    "[One does wonder who drew that plan]. It has no door.",
    "[Sign it, genius], the courier waits.",
    "[Lads aren't made for craft tables], they're on crates.",
    "[As any child knows], which is why we close at five.",
    "[Push to main again, I'll get you fired].",
    "[shut it or hang up, you goose]",
    "truck's packed, 40 items, none missing\n[cross me again and you won't work here\nmotel] codes are in the thread",
    "[I answered: you sat on it].",
    "[It'd have been live in May but you sat on it].",
    "The choir is off, and no, before you write in again, [nobody needs your recipe].",
)


def propose(target: Target) -> Iterator[Candidate]:
    """The sentence without the flagged clause, or the text without the sentence."""
    if not target.flag or target.flag.label not in CUTTABLE:
        return
    whole = list(without_sentence(target)) if clauses.overlap(target.sentence, target.span) >= MIN_COVER else []
    for candidate in without_clauses(target):
        # Half of a barb is still a barb: what stands in it is kept for its figures, or where nothing else is left.
        if (
            not whole
            or target.flag.label == "blaming"
            or _beyond(target, candidate)
            or barbs.FIGURES.search(candidate.replacement)
        ):
            yield candidate
    yield from whole


def _beyond(target: Target, candidate: Candidate) -> bool:
    """Whether what a cut keeps stands mostly beside the flagged words."""
    flagged = set(re.findall(r"\w+", target.words.lower()))
    kept = re.findall(r"\w+", candidate.replacement.lower())
    return sum(word not in flagged for word in kept) > len(kept) / 2


def without_clauses(target: Target) -> Iterator[Candidate]:
    """The sentence without one or more neighbouring clauses that the flag touches, when what is left stands alone."""
    line = target.line
    parts = clauses.split(line)
    if not 2 <= len(parts) <= MAX_CLAUSES:
        return
    start = target.sentence.start
    touched = [
        n
        for n, c in enumerate(parts)
        if clauses.overlap(Range(start + c.start, start + c.end), target.span) >= MIN_COVER
    ]
    if not touched:
        return
    first, last, end = touched[0], touched[-1], len(parts) - 1
    stretches = [(first, last), (0, last), (first, end)]
    if (first, last) == (0, end):
        # The flag is on all of it: the tone model will hear which clause holds the sting.
        stretches = [(0, n) for n in range(end)] + [(n, end) for n in range(1, end + 1)]
    for gone in dict.fromkeys(stretches):
        kept = [c for n, c in enumerate(parts) if not gone[0] <= n <= gone[1]]
        dropped = [line[c.start : c.end] for c in parts[gone[0] : gone[1] + 1]]
        # Lines without a stop are one sentence to us, and more than one to whoever wrote them.
        place = _place(target, parts[gone[0] : gone[1] + 1])
        if any("\n" in clause for clause in dropped) and clauses.overlap(place, target.span) < COVERED:
            continue
        whole = (first, last) == (0, end)
        spare = bool(kept) and _spare(target, parts[gone[0] : gone[1] + 1], kept)
        if (
            kept
            and not _announces(parts, gone[0])
            and _may_go(target, dropped, whole=whole and not spare)
            and _whole(target, line, kept)
            and not clauses.threatens(line, parts, gone)
        ):
            rest = _joined(line, kept)
            yield Candidate(start, target.sentence.end, rest, "cut", NOTE, "edit")
            if ASKS.match(rest):
                asked = f"{'Please' if rest[0].isupper() else 'please'} {rest[:1].lower()}{rest[1:]}"
                yield Candidate(start, target.sentence.end, asked, "soften", PLEASE, "edit")


def _announces(parts: list[Clause], first: int) -> bool:
    """Whether what stands before a clause announces it: "I answered: you sat on it"."""
    return first > 0 and parts[first].joint.startswith(":")


def _spare(target: Target, gone: list[Clause], kept: list[Clause]) -> bool:
    """Whether the edit model would leave these clauses out and keep the others."""
    if target.edit is None:
        return False
    left, stays = (target.edit.kept_in(*_place(target, side)) for side in (gone, kept))
    return left < MAX_LEFT and stays >= left + MORE


def _place(target: Target, some: list[Clause]) -> Range:
    return Range(target.sentence.start + some[0].start, target.sentence.start + some[-1].end)


def _asks(target: Target, dropped: list[str]) -> bool:
    """Whether a request would go with the clauses; an insult's ("get lost") may."""
    asked = [c for c in dropped if ASKS.match(c) or ORDERS.search(c)]
    if target.flag and target.flag.label == "condescending":
        asked += [c for c in dropped if re.match(rf"\W*do {ORDER}", c, re.I)]
    return any(not barbs.INSULTS.match(clause) for clause in asked)


def _may_go(target: Target, dropped: list[str], *, whole: bool) -> bool:
    """Whether clauses carry nothing but the barb; `whole` when the flag lies on all of their sentence."""
    label = target.flag.label if target.flag else None
    if _needed(target, dropped) or (label == "blaming" and any(barbs.DEED.search(c) for c in dropped)):
        return False
    short = all(barbs.BARB.search(c) or len(c.split()) <= SHORT for c in dropped)
    return short or not whole


def _needed(target: Target, dropped: list[str]) -> bool:
    """Whether a request or a condition would go with the clauses."""
    return _asks(target, dropped) or any(CONDITION.match(clause) for clause in dropped)


def _whole(target: Target, line: str, kept: list[Clause]) -> bool:
    """Whether the clauses left make a sentence: the first stands alone, or opened the sentence and is chat's short form."""
    opening = line[kept[0].start : kept[0].end]
    if _wants_the_rest(line, kept) or _still_barbed(target, line, kept):
        return False
    if kept[0].joint.startswith(":") and len(opening.split()) >= 2:
        return True
    if clauses.stands_alone(opening, asks="?" in line[kept[-1].end :]):
        return True
    short_form = target.channel == "chat" and kept[0].start == 0 and len(opening.split()) >= 3
    # What is counted within the barb ("four years of college") is part of it.
    counted = barbs.COUNTED.match(opening) and clauses.overlap(_place(target, kept), target.span) < MIN_COVER
    says = clauses.has_verb(opening) or barbs.STATE.search(opening) or counted
    hangs = clauses.HANGS.match(opening) or clauses.EMPTY.match(opening)
    return short_form and bool(says) and not hangs


def _wants_the_rest(line: str, kept: list[Clause]) -> bool:
    """Whether what is left points at what is gone: before it, or behind it."""
    opening, words = line[kept[0].start : kept[0].end], line[kept[0].start : kept[-1].end]
    if kept[0].start > 0 and (clauses.POINTS_BACK.match(opening) or REASON.search(kept[0].joint)):
        return True
    unfinished = WOULD_HAVE.search(words) is not None and kept[-1].end < len(line.rstrip(" .!?…"))
    return unfinished or ANNOUNCES.match(line[kept[-1].start : kept[-1].end]) is not None


def _still_barbed(target: Target, line: str, kept: list[Clause]) -> bool:
    """Whether the clauses left are more of the barb: where the flag lies on them as well, only some can stand."""
    opening, words = line[kept[0].start : kept[0].end], line[kept[0].start : kept[-1].end]
    label = target.flag.label if target.flag else None
    few = label == "dismissive" and len(words.split()) < MIN_WORDS
    announced = label == "hostile" and barbs.ANNOUNCED.match(opening)
    if few or barbs.SPITEFUL.search(words) or announced or barbs.DRIVES_OFF.match(opening):
        return True
    place = _place(target, kept)
    if clauses.overlap(place, target.span) < MIN_COVER:
        return False
    if target.edit and target.edit.kept_in(*place) < BARBED:
        return True
    # Irony lies on every part of its sentence; a figure in it may still be news.
    if label == "passive_aggressive" and (not barbs.FIGURES.search(words) or ASKS.match(opening)):
        return True
    # The reason that shuts people out opens the sentence; an order by group stays one.
    if label == "exclusionary":
        ordered = ASKS.match(opening) or barbs.WARNS.match(opening)
        return (
            (kept[0].start == 0 and not (ordered and len(kept) == 1))
            or bool(RHETORICAL.match(opening) or SHUTS_OUT.search(words))
            or bool(ASKS.match(opening) and (barbs.NAMED.search(opening) or barbs.BY_GROUP.search(opening)))
        )
    return bool(barbs.REMNANT.match(opening)) or (label == "dismissive" and bool(barbs.IRONIC.match(opening)))


def _joined(line: str, kept: list[Clause]) -> str:
    """The clauses in one sentence, with the capital and the final mark of the old one."""
    words = line[kept[0].start : kept[0].end]
    for clause in kept[1:]:
        words += clause.joint + line[clause.start : clause.end]
    final = re.search(r"[.!?…]*\s*$", line)
    mark = final[0].rstrip() if final else ""
    if "?" in mark and not re.match(
        r"\W*(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did|can|could|will|would|has|have)\b",
        words,
        re.I,
    ):
        mark = "."
    first = next((c for c in line if c.isalpha()), "A")
    return (words[:1].upper() + words[1:] if first.isupper() else words) + mark


def without_sentence(target: Target, min_words: int = MIN_WORDS) -> Iterator[Candidate]:
    """Cuts the sentence and the blank or line break that joins it, if the draft still says something without it."""
    start, end = target.sentence
    text = target.text
    # A "No." is the answer, whatever else it sounds like.
    if clauses.ANSWER.fullmatch(target.line):
        return
    label = target.flag.label if target.flag else None
    limit = MAX_WORDS.get(label, MAX_WORDS_ELSE) if label else MAX_WORDS_ELSE
    parts = [target.line[c.start : c.end] for c in clauses.split(target.line)]
    few = len(target.line.split()) < min_words and label not in {"hostile", "judgmental"}
    # "Gloves too small? Your hands are too tender": the echo alone is not what stings.
    # Nor is what was decided by the rest of the sentence.
    few = few or (label not in {"hostile", "passive_aggressive"} and bool(DECIDED.search(target.line)))
    few = few or (label == "dismissive" and target.line.rstrip().endswith("?"))
    # Whatever bare verb opens it may be an order that no list knows ("Transpose the table").
    ordered = (
        label != "hostile" and re.match(rf"\W*{ANY_ORDER}", target.line, re.I) and not barbs.INSULTS.match(target.line)
    )
    # A reproach says what happened: only one that says nothing in particular may go.
    told = label == "blaming" and not barbs.VAGUE.search(target.line)
    says_more = told or ordered or few or len(target.line.split()) > limit
    contempt = label == "hostile" and barbs.CONTEMPT.fullmatch(target.line.replace("’", "'"))
    if _asks(target, parts) or (target.needed and not contempt) or (says_more and not target.spare):
        return
    after, before = text[end:], text[:start]
    if beside.only_echoes(before, after):
        return
    leans = barbs.LEANS.match(after) or (barbs.MEANS.match(after) and not beside.says_something(before, ""))
    if not beside.says_something(before, after) or (leans and "\n" not in after[: len(after) - len(after.lstrip())]):
        return
    if openers.ends(before):
        end, joined = _next_word(text, end)
        if joined is None:
            # "Dear Jo," may stand alone on its line, "About the rota:" may not.
            if not before.rstrip().endswith(",") or not after.strip():
                return
            start = len(before.rstrip())
        yield Candidate(start, end, joined or "", "cut", NOTE, "edit", general=label == "blaming")
        return
    if after.split("\n", 1)[0].strip():
        end += len(after) - len(after.lstrip(" \t"))
    elif before.rsplit("\n", 1)[-1].strip():
        start = len(before.rstrip(" \t"))
    elif after.strip():
        # A paragraph or line of its own goes with the breaks behind it.
        end += len(after) - len(after.lstrip())
    else:
        start = len(before.rstrip())
    # A reproach says what happened as well: better to say that than nothing.
    yield Candidate(start, end, "", "cut", NOTE, "edit", general=label == "blaming")


def _next_word(text: str, end: int) -> tuple[int, str | None]:
    """Where the first word behind a sentence of the same line ends, and that word as it stands behind "Dear Jo,"."""
    found = re.match(r"[ \t]*([\w'’]+)", text[end:])
    if not found:
        return end, None
    word = found[1]
    small = re.split(r"['’]", word.lower())[0] in SMALL and not re.match(r"I\b", word)
    return end + found.end(), word.lower() if small else word
