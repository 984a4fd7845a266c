"""All tips for a draft: what a reply leaves unmet, then what readers from elsewhere may take otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from tactful.coach.culture import dates, names
from tactful.coach.offsets import Utf16Map
from tactful.coach.reply import wording
from tactful.coach.reply.reader import Conversation
from tactful.coach.reply.tips import MAX_TIPS, Hint, Judge, hints
from tactful.coach.reply.voice import voice
from tactful.coach.text import Document
from tactful.coach.types import AnalyzeRequest, Tip


def tips(request: AnalyzeRequest, draft: Document, conversation: Conversation | None, harmless: Judge) -> list[Tip]:
    """At most two, the most useful first. `harmless` is asked of every sentence that would be inserted."""
    found = [
        *(_unmet(request, draft, conversation, harmless) if conversation else ()),
        *_culture(request, draft, conversation),
    ]
    if not found:
        return []
    units = Utf16Map(draft.text)
    return [
        Tip(
            hint.strategy,
            hint.text,
            hint.insertion.words if hint.insertion else "",
            units.to_units(hint.insertion.at if hint.insertion else 0),
        )
        for hint in found[:MAX_TIPS]
    ]


def _unmet(request: AnalyzeRequest, draft: Document, conversation: Conversation, harmless: Judge) -> list[Hint]:
    return hints(conversation.points, draft, voice(draft, request.channel, request.audience), harmless)


def _culture(request: AnalyzeRequest, draft: Document, conversation: Conversation | None) -> Iterator[Hint]:
    own = draft.own_words
    message = request.reply_to or ""
    if conversation and (found := names.mismatch(own, conversation.signature, message)):
        text = (wording.MISSPELT if found.misspelt else wording.TITLE).format(
            signed=found.signed, written=found.written
        )
        yield Hint("cultural_competence", text)
    if date := dates.ambiguous_date(own):
        yield Hint("cultural_competence", wording.DATE.format(date=date.date, one=date.one, other=date.other))
    if phrase := dates.vague_hour(own, message):
        yield Hint("cultural_competence", wording.HOUR.format(phrase=phrase))
    if phrase := dates.unclear_day(own, message):
        yield Hint("cultural_competence", wording.DAY.format(phrase=phrase))
