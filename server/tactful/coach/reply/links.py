"""What the sentences of a draft are beside those of a message: the pair model, and its memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tactful.coach.memory import Memory
from tactful.coach.pair import Hidden, PairModel
from tactful.coach.passages import Key
from tactful.coach.reply.evidence import Beside, beside, together
from tactful.coach.tone import Scores

# Pairs of a message and a passage; one takes a few kilobytes.
CAPACITY = 2048


class Links:
    """Compares the passages it has not seen beside a message: after an edit, the one that was touched. Keeps no words."""

    def __init__(self, pair: PairModel) -> None:
        self._pair = pair
        self._kept: Memory[tuple[bytes, Key], Beside] = Memory(CAPACITY)

    def unknown(self, message: bytes, passages: Sequence[Key]) -> frozenset[Key]:
        """The passages that have not been compared with a message."""
        return frozenset(key for key in passages if (message, key) not in self._kept)

    def beside(
        self,
        message: bytes,
        said: Sequence[tuple[str, Hidden]],
        passages: Mapping[Key, Sequence[str]],
        scores: Mapping[Key, Scores],
    ) -> Beside:
        """The sentences of the passages of a draft, in order, beside those of a message, named `message`: their words, and
        what they are about. `scores`, with states, are those of the passages that `unknown` named.
        """
        rows = []
        for key, sentences in passages.items():
            row = self._kept.get((message, key))
            if row is None:
                logits = self._pair.links([about for _, about in said], scores[key])
                row = beside(logits, [words for words, _ in said], sentences, scores[key])
                self._kept.put((message, key), row)
            rows.append(row)
        return together(rows)
