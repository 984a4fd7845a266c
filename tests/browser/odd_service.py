"""The real service with one thing wrong with it: `python odd_service.py loading|broken|wrong_version|stranger PORT`.

`loading` goes on loading its model until something is written to its standard input. A `stranger` has a token of its own.
"""

from __future__ import annotations

import asyncio
import secrets
import sys

import tactful
from tactful.coach.coach import Coach
from tactful.coach.types import ModelError
from tactful.device.paths import model_dir, state_dir
from tactful.device.token import obtain_token
from tactful.service import app, run


def main(oddity: str, port: int) -> None:
    """Serves until it is told to stop."""

    def load() -> Coach:
        if oddity == "broken":
            raise ModelError("The model's file is damaged: install Tactful again.")
        if oddity == "loading":
            sys.stdin.readline()
        return Coach.load(model_dir(), cache_key=secrets.token_bytes(32))

    if oddity == "wrong_version":
        tactful.API_VERSION += 1
    token = secrets.token_urlsafe(32) if oddity == "stranger" else obtain_token("file", state_dir()).value
    with run.bind(port) as listener:
        print("Ready to be odd.", flush=True)
        asyncio.run(run.serve(app.create_app(token, port, load), listener, lambda _: None))


main(sys.argv[1], int(sys.argv[2]))
