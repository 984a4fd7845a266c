"""The command line's side of the service."""

from __future__ import annotations

import pytest

from tactful.service.client import Client, NoAnswerError
from tests.service.talk import TOKEN


def test_a_service_that_went_away_between_two_questions_gives_no_answer(unused_tcp_port: int) -> None:
    client = Client(unused_tcp_port, TOKEN)
    assert client.neighbour() == "nobody"
    with pytest.raises(NoAnswerError):
        client.health()
    with pytest.raises(NoAnswerError):
        client.pair_start()
