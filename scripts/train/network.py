"""The network: one small encoder, several heads, one file."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from transformers import AutoModel, AutoTokenizer

from tactful.coach.tone import FLAGS, MOVES, SIGNALS
from tactful.coach.words import GLOSSES

SENTENCE_OUTPUTS = 1 + len(FLAGS) + len(MOVES) + len(SIGNALS)


class ToneNetwork(nn.Module):
    """Encoder with a token head (flags, severity) and a sentence head (any flag, flags, moves, signals).

    Inputs: `input_ids` (B, T), `attention_mask` (B, T), `pool` (B, S, T), whose rows are 1 on the tokens of a sentence.
    Outputs: token logits (B, T, 9), severity logits (B, T, 3), sentence logits (B, S, 28).
    """

    def __init__(self, base: str, dropout: float = 0.15) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(base, add_pooling_layer=False, attn_implementation="eager")
        width = self.encoder.config.hidden_size
        self.dropout = nn.Dropout(dropout)
        self.token = nn.Linear(width, len(FLAGS))
        self.severity = nn.Linear(width, 3)
        self.sentence = nn.Sequential(
            nn.Linear(2 * width, width), nn.GELU(), nn.Dropout(dropout), nn.Linear(width, SENTENCE_OUTPUTS)
        )

    def forward(self, input_ids: Tensor, attention_mask: Tensor, pool: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """See the class."""
        hidden = self.dropout(self.encoder(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state)
        size = pool.sum(-1, keepdim=True)
        mean = torch.matmul(pool, hidden) / size.clamp(min=1.0)
        peak = (hidden.unsqueeze(1) + (pool.unsqueeze(-1) - 1.0) * 1e4).amax(2)
        # The rows of padding must be small: the int8 file scales activations by the largest of the batch.
        peak = peak * (size > 0)
        return self.token(hidden), self.severity(hidden), self.sentence(torch.cat([mean, peak], -1))

    @torch.no_grad()
    def name_markers(self, base: str, slots: dict[str, int]) -> None:
        """Starts each marker's embedding from the mean of its gloss (words.py), not from an unused slot's noise."""
        tokenizer = AutoTokenizer.from_pretrained(base)
        table = self.encoder.embeddings.word_embeddings.weight
        for name, gloss in GLOSSES.items():
            ids = tokenizer(gloss, add_special_tokens=False)["input_ids"]
            table[slots[name]] = table[torch.tensor(ids)].mean(0)
