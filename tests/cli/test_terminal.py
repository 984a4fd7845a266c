"""What a person sees in a terminal."""

from __future__ import annotations

import os
import pty
import subprocess
import sys

import pytest


@pytest.mark.parametrize(("unwanted", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_a_terminal_gets_colour_unless_unwanted(unwanted: dict[str, str], coloured: bool) -> None:
    inherited = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    main, side = pty.openpty()
    subprocess.run(
        [sys.executable, "-m", "tactful", "check"],
        input=b"Calm down, it is not a big deal.",
        stdout=side,
        env={**inherited, **unwanted},
        timeout=60,
        check=True,
    )
    os.close(side)
    shown = os.read(main, 65536).decode()
    os.close(main)
    underlined = "\x1b[4mCalm down" in shown or ";4mCalm down" in shown
    assert underlined == coloured
    assert ("\x1b" in shown) == coloured
    assert ("^^^^" in shown) != coloured
