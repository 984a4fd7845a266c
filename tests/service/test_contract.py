"""The service keeps to the contract it publishes, as schemathesis understands it."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from tests.service.talk import TOKEN, Talk

# A well-formed request can still be refused: a code that nobody waits for, offsets beyond the text.
NOT_CHECKED = "positive_data_acceptance"


async def test_schemathesis(talk: Talk, tmp_path: Path) -> None:
    contract = tmp_path / "openapi.json"
    contract.write_bytes((await talk.get("/v1/openapi.json")).body)
    options = ["--url", f"http://127.0.0.1:{talk.port}", "--header", f"Authorization: Bearer {TOKEN}"]
    bounds = ["--exclude-checks", NOT_CHECKED, "--max-examples", "15", "--seed", "7", "--no-color"]
    process = await asyncio.create_subprocess_exec(
        str(Path(sys.executable).parent / "schemathesis"),
        *("run", str(contract), *options, *bounds),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        cwd=tmp_path,
    )
    said, _ = await process.communicate()
    assert process.returncode == 0, said.decode()
