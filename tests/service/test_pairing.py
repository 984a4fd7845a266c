"""Proof of identity, and the one-time code."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from pathlib import Path

import pytest

from tactful.device import origins as origins_file
from tactful.device.state_error import StateError
from tactful.service.origins import Origins
from tests.service.conftest import Clock
from tests.service.talk import TOKEN, Talk

NONCE = base64.urlsafe_b64encode(bytes(range(32))).decode().rstrip("=")
UNPAIRED: dict[str, str | None] = {"Authorization": None}


async def _code(talk: Talk) -> str:
    reply = await talk.post("/v1/pair/start", {})
    assert reply.json["expires_s"] == 120
    return str(reply.json["code"])


def _wrong(code: str) -> str:
    return ("B" if code[0] == "A" else "A") + code[1:]


@pytest.mark.parametrize("nonce", [NONCE, NONCE + "="])
async def test_hello_proves_the_token_without_showing_it(talk: Talk, nonce: str) -> None:
    reply = await talk.post("/v1/hello", {"nonce": nonce}, UNPAIRED)
    message = b"tactful1|" + str(talk.port).encode() + b"|" + nonce.encode()
    proof = base64.urlsafe_b64encode(hmac.digest(TOKEN.encode(), message, hashlib.sha256)).decode().rstrip("=")
    assert reply.json == {"proof": proof}


@pytest.mark.parametrize("nonce", ["", "short", NONCE + "A", NONCE[:-1] + "!", NONCE + "\n", "é" * 43, 5, None])
async def test_hello_answers_no_other_nonce(talk: Talk, nonce: object) -> None:
    assert (await talk.post("/v1/hello", {"nonce": nonce}, UNPAIRED)).status == 422


async def test_the_code_is_readable_and_gives_the_token(talk: Talk) -> None:
    code = await _code(talk)
    assert re.fullmatch(r"[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}", code)
    assert (await talk.post("/v1/pair", {"code": code}, UNPAIRED)).json == {"token": TOKEN}


async def test_the_code_may_be_typed_carelessly(talk: Talk) -> None:
    code = await _code(talk)
    typed = f"  {code[:2].lower()} {code[2:].replace('-', ' - ').lower()}\t"
    assert (await talk.post("/v1/pair", {"code": typed}, UNPAIRED)).status == 200


async def test_the_code_works_once(talk: Talk) -> None:
    code = await _code(talk)
    assert (await talk.post("/v1/pair", {"code": code}, UNPAIRED)).status == 200
    again = await talk.post("/v1/pair", {"code": code}, UNPAIRED)
    assert (again.status, again.kind) == (410, "no_code")


async def test_without_a_code_nothing_is_right(talk: Talk) -> None:
    assert (await talk.post("/v1/pair", {"code": "AAAA-AAAA"}, UNPAIRED)).kind == "no_code"


async def test_four_wrong_tries_are_forgiven(talk: Talk) -> None:
    code = await _code(talk)
    for _ in range(4):
        assert (await talk.post("/v1/pair", {"code": _wrong(code)}, UNPAIRED)).kind == "wrong_code"
    assert (await talk.post("/v1/pair", {"code": code}, UNPAIRED)).status == 200


async def test_the_fifth_wrong_try_ends_the_code(talk: Talk) -> None:
    code = await _code(talk)
    for _ in range(5):
        assert (await talk.post("/v1/pair", {"code": _wrong(code)}, UNPAIRED)).kind == "wrong_code"
    assert (await talk.post("/v1/pair", {"code": code}, UNPAIRED)).kind == "no_code"


@pytest.mark.parametrize(("seconds", "status"), [(119.9, 200), (120, 410)])
async def test_the_code_holds_for_two_minutes(talk: Talk, clock: Clock, seconds: float, status: int) -> None:
    code = await _code(talk)
    clock.now += seconds
    assert (await talk.post("/v1/pair", {"code": code}, UNPAIRED)).status == status


async def test_a_new_code_voids_the_old_one(talk: Talk) -> None:
    first, second = await _code(talk), await _code(talk)
    assert (await talk.post("/v1/pair", {"code": first}, UNPAIRED)).status == 403
    assert (await talk.post("/v1/pair", {"code": second}, UNPAIRED)).status == 200


@pytest.mark.parametrize("code", ["", "x" * 65, "\udc80", "🙂🙂🙂🙂🙂🙂🙂🙂", None])
async def test_nonsense_for_a_code(talk: Talk, code: object) -> None:
    await _code(talk)
    assert (await talk.post("/v1/pair", {"code": code}, UNPAIRED)).status in {403, 422}


async def test_a_stranger_cannot_send_much(talk: Talk) -> None:
    for path, content in (("/v1/pair", {"code": "x" * 1024}), ("/v1/hello", {"nonce": "x" * 1024})):
        assert (await talk.post(path, content, UNPAIRED)).status == 413


async def test_only_a_paired_client_can_start_pairing(talk: Talk) -> None:
    assert (await talk.post("/v1/pair/start", {}, UNPAIRED)).status == 401


FIREFOX = "moz-extension://4f6f7c1e-0000-4000-8000-746163746675"
AS_FIREFOX: dict[str, str | None] = {"Origin": FIREFOX, "Sec-Fetch-Site": "same-origin"}


async def test_a_new_firefox_can_pair_and_do_nothing_else(talk: Talk) -> None:
    for path, body in (
        ("/v1/hello", {"nonce": NONCE}),
        ("/v1/analyze", {"text": "Thank you."}),
        ("/v1/pair/start", {}),
    ):
        assert (await talk.post(path, body, AS_FIREFOX)).status == 403
    wrong = await talk.post("/v1/pair", {"code": _wrong(await _code(talk))}, UNPAIRED | AS_FIREFOX)
    assert (wrong.status, wrong.kind) == (403, "wrong_code")
    assert (await talk.post("/v1/hello", {"nonce": NONCE}, UNPAIRED | AS_FIREFOX)).status == 403


async def test_a_paired_firefox_is_known_and_no_other(talk: Talk) -> None:
    assert (await talk.post("/v1/pair", {"code": await _code(talk)}, UNPAIRED | AS_FIREFOX)).json == {"token": TOKEN}
    assert (await talk.post("/v1/hello", {"nonce": NONCE}, UNPAIRED | AS_FIREFOX)).status == 200
    assert (await talk.post("/v1/analyze", {"text": "Thank you."}, AS_FIREFOX)).status == 200
    # Firefox leaves the Origin out of a GET.
    assert (await talk.get("/v1/health", {"Sec-Fetch-Site": "same-origin"})).status == 200
    other = AS_FIREFOX | {"Origin": FIREFOX.replace("4f", "5f")}
    assert (await talk.post("/v1/hello", {"nonce": NONCE}, UNPAIRED | other)).status == 403
    assert (await talk.post("/v1/analyze", {"text": "Thank you."}, other)).status == 403


def test_paired_firefoxes_are_kept_and_the_oldest_forgotten() -> None:
    kept: list[list[str]] = []
    origins = Origins([FIREFOX, "https://mail.example"], kept.append)
    assert FIREFOX in origins
    assert "https://mail.example" not in origins
    origins.remember(FIREFOX)
    origins.remember("https://mail.example")
    assert kept == []
    for digit in "12356789":
        origins.remember(FIREFOX.replace("4f", digit + "f"))
    assert len(kept[-1]) == 8
    assert FIREFOX not in origins


@pytest.mark.parametrize("text", ["[", "{}", "[1]"])
def test_a_damaged_list_of_firefoxes_is_named(tmp_path: Path, text: str) -> None:
    folder = tmp_path / "state"
    origins_file.save(folder, [FIREFOX])
    assert origins_file.load(folder) == [FIREFOX]
    (folder / "origins.json").write_text(text)
    with pytest.raises(StateError, match="pair Firefox again"):
        origins_file.load(folder)
