"""From a passage to the numbers the encoder reads, and back from tokens to words. Training uses this same file."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from tactful.coach.spelling import Spelling
from tactful.coach.text import Passage
from tactful.coach.types import Audience, Channel
from tactful.coach.words import Word, words_of

MAX_TOKENS = 192


class Encoded(NamedTuple):
    """One passage, ready for the encoder. Nothing in it depends on where in a draft the passage stands.

    `ids`: (T,) token ids. `token_word`: (T,) index of a token's word, -1 for tokens that stand for none.
    `words`: (W, 2) code points from the start of the passage, empty for markers. `word_sentence`: (W,) index of the
    sentence a word lies in.
    """

    ids: NDArray[np.int64]
    token_word: NDArray[np.int64]
    words: NDArray[np.int64]
    word_sentence: NDArray[np.int64]
    sentences: int

    def forgotten(self) -> Encoded:
        """Without its tokens, from which the words could be read again."""
        return self._replace(ids=NO_TOKENS, token_word=NO_TOKENS)

    def token_sentence(self) -> NDArray[np.int64]:
        """(T,) index of the sentence a token lies in, -1 for none."""
        if not len(self.words):
            return np.full(len(self.ids), -1)
        return np.where(self.token_word >= 0, self.word_sentence[self.token_word], -1)


NO_TOKENS = np.zeros(0, np.int64)


class Encoder:
    """The tokenizer of the model, without padding or truncation of its own, and the words it is to hear in mistyped ones."""

    def __init__(self, tokenizer: str, words: str) -> None:
        """Takes the content of a tokenizer.json and of a words.txt."""
        self._tokenizer = Tokenizer.from_str(tokenizer)
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._spelling = Spelling(words)

    def encode(
        self, text: str, passages: list[Passage], channel: Channel | None, audience: Audience | None
    ) -> list[Encoded]:
        """Encodes passages of one text. Tokens beyond `MAX_TOKENS` are left out."""
        word_lists = [words_of(text, passage, channel, audience, self._spelling) for passage in passages]
        rows = self._tokenizer.encode_batch([[w.surface for w in words] for words in word_lists], is_pretokenized=True)
        return [
            Encoded(
                np.asarray(row.ids[:MAX_TOKENS], np.int64),
                np.asarray([-1 if w is None else w for w in row.word_ids[:MAX_TOKENS]], np.int64),
                np.asarray([(w.start, w.end) for w in words], np.int64).reshape(-1, 2),
                _sentence_of_words(words, passage),
                len(passage.sentences),
            )
            for row, words, passage in zip(rows, word_lists, passages, strict=True)
        ]


def _sentence_of_words(words: list[Word], passage: Passage) -> NDArray[np.int64]:
    ends = [sentence.end - passage.start for sentence in passage.sentences]
    return np.asarray([min(bisect_right(ends, word.start), len(ends) - 1) for word in words], np.int64)


def pad(batch: list[Encoded]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]:
    """Pads to the longest. Returns `ids` (B, T), `mask` (B, T) and `pool` (B, S, T), whose rows are 1 on a sentence's tokens."""
    length = max(len(e.ids) for e in batch)
    most = max(e.sentences for e in batch)
    ids = np.zeros((len(batch), length), np.int64)
    mask = np.zeros((len(batch), length), np.int64)
    pool = np.zeros((len(batch), most, length), np.float32)
    for row, encoded in enumerate(batch):
        n = len(encoded.ids)
        ids[row, :n] = encoded.ids
        mask[row, :n] = 1
        of_token = encoded.token_sentence()
        for sentence in range(encoded.sentences):
            pool[row, sentence, :n] = of_token == sentence
    return ids, mask, pool
