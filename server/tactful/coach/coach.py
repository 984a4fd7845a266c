"""The coach: two verbs, analyze and rewrite. Pure but for the model it holds."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tactful.coach.edit import Edit, EditModel, Lower, Subject
from tactful.coach.flags import Found
from tactful.coach.hearing import Heard, Listener, Setting, keys
from tactful.coach.judge import JudgeModel
from tactful.coach.memory import KeyedHash
from tactful.coach.offsets import Utf16Map, check_characters
from tactful.coach.pair import PairModel
from tactful.coach.reply.acknowledge import said_back
from tactful.coach.reply.reader import ReplyReader, reply_of
from tactful.coach.reply.signals import GLAD
from tactful.coach.reply.voice import voice
from tactful.coach.rewrite import borrowed, propose
from tactful.coach.rewrite.borrowed import Brief
from tactful.coach.rewrite.candidate import Candidate, Said, Target
from tactful.coach.rewrite.clauses import overlap, snapped
from tactful.coach.rewrite.features import MAKERS, features
from tactful.coach.rewrite.heard import LABELS as WAVES_OFF
from tactful.coach.rewrite.rank import Judged, best
from tactful.coach.rewrite.verify import keeps_the_message, reads_well
from tactful.coach.rewrite.worth import WorthModel
from tactful.coach.text import Document, Passage, Range, TextReader
from tactful.coach.tips import tips
from tactful.coach.tone import ToneModel
from tactful.coach.types import (
    Analysis,
    AnalyzeRequest,
    BadText,
    Flag,
    Move,
    RewriteRequest,
    Rewrites,
    Skip,
    Suggestion,
)
from tactful.coach.why import why

# A rewrite just under the threshold still stings: it must take at least a quarter of the sting away.
MAX_STING_LEFT = 0.75
# Candidates that the model hears, in the order of the generators: what bounds the time of a rewrite.
MAX_JUDGED = 8


class Aim(NamedTuple):
    """What is to be rewritten, and what was heard before."""

    document: Document
    heard: Heard
    setting: Setting
    target: Target | None


class Coach:
    """Reads drafts. Safe for one caller at a time; pickles as its model's folder and cache key."""

    def __init__(self, model: ToneModel, cache_key: bytes) -> None:
        self.model = model
        self._cache_key = cache_key
        name = KeyedHash(cache_key)
        self._texts = TextReader(name)
        self._listener = Listener(model)
        self._replies = ReplyReader(
            model, PairModel(model.folder, model.card), JudgeModel(model.folder, model.card), self._texts, name
        )
        self._editor = EditModel(model.folder, model.card)
        self._worth = WorthModel(model.folder, model.card)

    def __reduce__(self) -> tuple[type[Coach], tuple[ToneModel, bytes]]:
        return Coach, (self.model, self._cache_key)

    @classmethod
    def load(cls, model_dir: Path, cache_key: bytes) -> Coach:
        """Loads the model from a folder. Raises ModelError when it is missing, damaged or not the one model.json names."""
        return cls(ToneModel(model_dir), cache_key)

    def warm(self) -> Iterator[None]:
        """Prepares what the first rewrite would wait for, in steps of some milliseconds."""
        return propose.warm()

    def analyze(self, request: AnalyzeRequest) -> Analysis:
        """What a reader may hear in a draft. Raises BadText for text that is not well-formed."""
        _check(request)
        setting = Setting(request.channel, request.audience, request.sensitivity, frozenset(request.labels_off))
        document = self._texts.read(request.text)
        message = self._replies.message(request.reply_to) if request.reply_to else None
        unlinked = self._replies.unlinked(message, keys(document, setting)) if message else ()
        (heard,), scores = self._listener.hear([document], setting, unlinked)
        conversation = (
            self._replies.conversation(message, document, keys(document, setting), scores) if message else None
        )
        units = Utf16Map(request.text)
        return Analysis(
            flags=[
                Flag(
                    id=f"f{n}",
                    start=units.to_units(found.start),
                    end=units.to_units(found.end),
                    label=found.label,
                    severity=found.severity,
                    confidence=found.confidence,
                    why=why(found.label, found.severity),
                )
                for n, found in enumerate(heard.flags, 1)
            ],
            moves=[
                Move(units.to_units(start + s.start), units.to_units(start + s.end), s.moves)
                for start, paragraph in heard.paragraphs
                for s in paragraph.sentences
                if s.moves
            ],
            reply=reply_of(request.reply_to, conversation.points) if request.reply_to and conversation else None,
            tips=tips(request, document, conversation, lambda sentence: self._harmless(sentence, setting)),
            language=document.language,
            skipped=[Skip(units.to_units(skip.start), units.to_units(skip.end), skip.why) for skip in document.skipped],
        )

    def _harmless(self, sentence: str, setting: Setting) -> bool:
        return not self.hear(sentence, setting).flags

    def brief(self, request: RewriteRequest) -> Brief | None:
        """What a language model needs to know to word the flagged sentence; None without a flag. Raises BadText."""
        aim = self._aim(request)
        return borrowed.brief(aim.document, aim.target) if aim.target else None

    def rewrite(self, request: RewriteRequest, wordings: Sequence[str] = ()) -> Rewrites:
        """Better wordings for a stretch of a draft. Raises BadText for ill-formed text or a stretch that is none.

        `wordings` are others' for the sentence that `brief` named; they are judged like our own, and trusted less.
        """
        units = Utf16Map(request.text)
        return Rewrites(
            [
                Suggestion(units.to_units(c.start), units.to_units(c.end), c.replacement, entry.moves, c.note, c.source)
                for entry in self.ranked(request, wordings)
                for c in [entry.candidate]
            ]
        )

    def ranked(
        self,
        request: RewriteRequest,
        wordings: Sequence[str] = (),
        generators: Collection[str] = frozenset(propose.GENERATORS),
    ) -> list[Judged]:
        """The candidates behind `rewrite`, best first, of these generators. Raises BadText."""
        judged, evidence = self.judged(request, wordings, generators)
        if not judged:
            return []
        worth = self._worth.read(evidence)
        known = [
            entry._replace(worth=p) if entry.candidate.maker in MAKERS else entry
            for entry, p in zip(judged, worth, strict=True)
        ]
        return best(request.text, known, request.n, self._worth.least)

    def judged(
        self,
        request: RewriteRequest,
        wordings: Sequence[str] = (),
        generators: Collection[str] = frozenset(propose.GENERATORS),
    ) -> tuple[list[Judged], NDArray[np.float32]]:
        """All candidates that mend the flag, before any is chosen, and what the worth model reads of them, (N, F).

        Raises BadText.
        """
        _, heard, setting, target = self._aim(request)
        if target is None:
            return [], np.empty((0, 0), np.float32)
        proposed = [*propose.propose(target, generators), *borrowed.propose(target, wordings)]
        sound = [c for c in _distinct(proposed) if keeps_the_message(target, c) and reads_well(target, c)]
        judged = self._judged(sound[:MAX_JUDGED], request.text, heard, target.flag, setting)
        return judged, features(target, judged)

    def _aim(self, request: RewriteRequest) -> Aim:
        _check(request)
        units = Utf16Map(request.text)
        span = Range(units.to_position(request.start), units.to_position(request.end))
        if span.start >= span.end:
            raise BadText("range", "The stretch to rewrite is empty: give an end behind its start.")
        setting = Setting(request.channel, request.audience, request.sensitivity, frozenset(request.labels_off))
        document = self._texts.read(request.text)
        (heard,), scores = self._listener.hear([document], setting, lower=True)
        target = _target(document, heard, span, setting)
        if target and target.flag:
            sentence, placed = target.sentence, zip(document.passages, keys(document, setting), strict=True)
            passage, key = max(placed, key=lambda p: overlap(sentence, Range(p[0].start, p[0].end)))
            lower = scores[key].lower if key in scores else None
            target = target._replace(edit=self._edit(target, target.flag, passage, lower, request.reply_to))
        if target and target.flag and target.flag.label in WAVES_OFF and request.reply_to:
            target = target._replace(said=self._said(request.reply_to, document, setting))
        return Aim(document, heard, setting, target)

    def _edit(self, target: Target, flag: Found, passage: Passage, lower: Lower | None, message: str | None) -> Edit:
        """What the edit model says of a flagged sentence in its passage, in answer to a message."""
        (encoded,) = self.model.encoder.encode(target.text, [passage], target.channel, target.audience)
        sentence, span = (Range(r.start - passage.start, r.end - passage.start) for r in (target.sentence, target.span))
        words = target.text[passage.start : passage.end]
        subject = Subject(words, sentence, span, flag.label, target.channel, target.audience)
        said = [h.about for h in self._replies.message(message).remembered.heard] if message else []
        states = self.model.lower_states(encoded) if lower is None else lower
        return self._editor.read(subject, encoded, states, said, passage.start)

    def _said(self, message: str, draft: Document, setting: Setting) -> Said | None:
        """What weighs most in the message being answered, said back in the draft's voice."""
        bad = [p for p in self._replies.points(message) if p.heard.feeling not in GLAD]
        felt = said_back(bad, voice(draft, setting.channel, setting.audience))
        return Said(message, felt.sentence) if felt and felt.sentence else None

    def _judged(
        self, sound: list[Candidate], text: str, before: Heard, flag: Found | None, setting: Setting
    ) -> list[Judged]:
        """The candidates that mend the flag, as they would be heard."""
        taken = []
        for candidate in sound:
            stretch = _paragraph(text, candidate.start, candidate.end)
            moved = candidate._replace(start=candidate.start - stretch.start, end=candidate.end - stretch.start)
            taken.append((candidate, stretch, moved, self._texts.read(moved.applied(text[slice(*stretch)]))))
        judged = []
        heard, _ = self._listener.hear([document for *_, document in taken], setting)
        for (candidate, stretch, moved, _), after in zip(taken, heard, strict=True):
            sting = _sting_left(moved, after, [f for f in before.flags if stretch.start <= f.start < stretch.end], flag)
            if sting is not None:
                touched = [s for s in after.sentences if moved.start <= s.end and s.start < _end(moved)]
                judged.append(Judged(candidate, sting, sorted({move for s in touched for move in s.moves})))
        return judged

    def hear(self, text: str, setting: Setting) -> Heard:
        """What the model finds in a text, in the order of the text."""
        (heard,), _ = self._listener.hear([self._texts.read(text)], setting)
        return heard


def _distinct(proposed: list[Candidate]) -> list[Candidate]:
    """One candidate a wording, the first proposed."""
    return list({(c.start, c.end, c.replacement): c for c in reversed(proposed)}.values())[::-1]


def _end(candidate: Candidate) -> int:
    """Where the words of a candidate end once it is taken; a cut touches the character behind it."""
    return candidate.start + max(1, len(candidate.replacement))


def _sting_left(candidate: Candidate, after: Heard, flagged: list[Found], flag: Found | None) -> float | None:
    """How likely the mended stretch still stings; None if it, or anything by its side, would be flagged."""
    end = candidate.start + len(candidate.replacement)
    allowed = max(0, len(flagged) - 1) if flag else len(flagged)
    if any(f.start < end and candidate.start < f.end for f in after.flags) or len(after.flags) > allowed:
        return None
    # What stands beside a cut may sting as it did before: that has a flag of its own.
    touched = [s.sting for s in after.sentences if s.start < end and candidate.start < s.end]
    sting = max(touched, default=0.0)
    if flag and flag.label != "culture_bound" and sting > MAX_STING_LEFT * flag.confidence:
        return None
    return sting


def _check(request: AnalyzeRequest | RewriteRequest) -> None:
    for text in (request.text, request.reply_to or ""):
        check_characters(text)


def _paragraph(text: str, start: int, end: int) -> Range:
    """The stretch between blank lines that holds a place: what the model's reading of it can depend on."""
    before, after = text.rfind("\n\n", 0, start), text.find("\n\n", end)
    return Range(before + 2 if before >= 0 else 0, after if after >= 0 else len(text))


def _target(document: Document, heard: Heard, span: Range, setting: Setting) -> Target | None:
    """The flag a stretch points at (the one it shares most with) and its sentence; None outside running text."""
    meant = [f for f in heard.flags if f.start < span.end and span.start < f.end]
    flag = max(meant, key=lambda f: min(f.end, span.end) - max(f.start, span.start)) if meant else None
    stretch = flag.reach if flag else span
    sentences = [s for s in document.sentences if s.start < stretch.end and stretch.start < s.end]
    if not sentences:
        return None
    if flag:
        sentences, stretch = snapped(document.text, sentences, stretch)
    sentence = Range(sentences[0].start, sentences[-1].end)
    return Target(document.text, stretch, sentence, flag, setting.channel, setting.audience)
