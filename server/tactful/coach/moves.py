"""From the model's scores to moves: what a sentence does for the relationship."""

from __future__ import annotations

from tactful.coach.tone import MOVES, Card, Scores
from tactful.coach.types import MoveLabel


def moves_of(scores: Scores, sentence: int, card: Card) -> list[MoveLabel]:
    """Moves of one sentence of a passage."""
    return [move for move, score in zip(MOVES, scores.moves[sentence], strict=True) if score >= card.moves[move]]
