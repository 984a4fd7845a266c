"""How fast the coach is, as ratios against named baselines in the same run: a real service process, asked over HTTP.

    npm ci --prefix scripts/bench
    python scripts/bench/speed.py [ROUNDS] [--float FILE.onnx]

(a) one edited sentence in a 500-word draft, whole request, against harper.js linting one sentence
(b) a cold 500-word draft, against harper.js on the same text, and (with the float file that training leaves in
    `checkpoints/float.onnx`) against the six-layer fp32 encoder run on every sentence by itself
(c) the cold request against the bare session runs inside it
(d) an edit in a 5,000-word draft, against the same edit in a 50-word draft

Baselines and coach take turns, so that both see the same machine; medians are compared.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import random
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import numpy as np
import onnxruntime as ort

from tactful.coach.encode import pad
from tactful.coach.memory import KeyedHash
from tactful.coach.text import TextReader
from tactful.coach.tone import BATCH, ToneModel

ROOT = Path(__file__).resolve().parents[2]
TONE = ROOT / "models" / "tone"
SEED = 7
Ask = Callable[[str], float]


def sentences() -> list[str]:
    """Clean sentences of the project, the material of the drafts."""
    found = []
    for file in sorted((ROOT / "models" / "data" / "sentences").glob("*.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            item = json.loads(line)
            if item["kind"] != "flagged" and item["channel"] == "email" and "\n" not in item["markup"]:
                found.append(item["markup"])
    random.Random(SEED).shuffle(found)
    return found


def drafts(words: int) -> Iterator[str]:
    """Drafts of that length in paragraphs of four items, no sentence twice."""
    pieces: list[str] = []
    count = 0
    for sentence in sentences():
        pieces.append(sentence)
        count += len(sentence.split())
        if count >= words:
            yield "\n\n".join(" ".join(pieces[n : n + 4]) for n in range(0, len(pieces), 4))
            pieces, count = [], 0


@contextmanager
def service() -> Iterator[tuple[Ask, int]]:
    """A service of its own. Yields a function that analyzes a text and returns its milliseconds, and the process id."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as state:
        command = [sys.executable, "-m", "tactful", "serve", "--port", str(port), "--token-store", "file"]
        environment = {**os.environ, "TACTFUL_STATE_DIR": state}
        started = time.perf_counter()
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
            assert process.stdout is not None
            for line in process.stdout:
                if line.startswith("Ready"):
                    break
            print(f"service ready after {time.perf_counter() - started:.1f} s")
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
            token = (Path(state) / "token").read_text()
            headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}

            def ask(text: str) -> float:
                body = json.dumps({"text": text, "channel": "email"})
                begin = time.perf_counter()
                connection.request("POST", "/v1/analyze", body, headers)
                response = connection.getresponse()
                response.read()
                assert response.status == 200, response.status
                return (time.perf_counter() - begin) * 1000

            try:
                yield ask, process.pid
            finally:
                process.terminate()


@contextmanager
def harper() -> Iterator[Ask]:
    """harper.js in Node."""
    with subprocess.Popen(
        ["node", str(Path(__file__).parent / "harper.mjs")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        if process.stdout.readline().strip() != "ready":
            sys.exit("harper.js does not run: npm ci --prefix scripts/bench")

        def lint(text: str) -> float:
            assert process.stdin is not None
            assert process.stdout is not None
            print(json.dumps(text), file=process.stdin, flush=True)
            return float(process.stdout.readline())

        try:
            yield lint
        finally:
            process.stdin.close()


class Bare:
    """Session runs with nothing around them."""

    def __init__(self) -> None:
        self.model = ToneModel(TONE)
        self.texts = TextReader(KeyedHash(b"bench"))

    def __call__(self, text: str) -> float:
        """Milliseconds of the session runs that a cold request for this text needs."""
        passages = list(self.texts.read(text).passages)
        encoded = sorted(self.model.encoder.encode(text, passages, "email", None), key=lambda e: len(e.ids))
        batches = [pad(encoded[n : n + BATCH]) for n in range(0, len(encoded), BATCH)]
        begin = time.perf_counter()
        for ids, mask, pool in batches:
            self.model._session.run(None, {"input_ids": ids, "attention_mask": mask, "pool": pool})
        return (time.perf_counter() - begin) * 1000


class FloatEncoder:
    """The fp32 network on every sentence by itself."""

    def __init__(self, file: Path, bare: Bare) -> None:
        options = ort.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = 2, 1
        self.session = ort.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
        self.bare = bare

    def __call__(self, text: str) -> float:
        passages = [p._replace(sentences=(s,)) for p in self.bare.texts.read(text).passages for s in p.sentences]
        rows = self.bare.model.encoder.encode(text, passages, "email", None)
        begin = time.perf_counter()
        for row in rows:
            ids, mask, pool = pad([row])
            self.session.run(None, {"input_ids": ids, "attention_mask": mask, "pool": pool.astype(np.float32)})
        return (time.perf_counter() - begin) * 1000


def edits(draft: str, rounds: int) -> Iterator[str]:
    """The draft with its last sentence typed anew each time."""
    for sentence in sentences()[-rounds:]:
        yield f"{draft}\n\n{sentence}"


def one(sentence: str) -> str:
    """At most its first twenty words."""
    return " ".join(sentence.split()[:20])


def told(name: str, ours: list[float], theirs: list[float], baseline: str, wanted: str) -> None:
    """Prints one ratio."""
    a, b = median(ours), median(theirs)
    print(f"{name}: {a:.1f} ms against {b:.1f} ms ({baseline}): ratio {a / b:.2f}, wanted {wanted}")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("rounds", type=int, nargs="?", default=15)
    arguments.add_argument("--float", type=Path, dest="float_file", default=TONE / "checkpoints" / "float.onnx")
    options = arguments.parse_args()
    rounds: int = options.rounds
    bare = Bare()
    with service() as (ask, pid), harper() as lint:
        cold = list(drafts(500))[: 2 * rounds + 2]
        ask(cold[0])
        warm = cold[1]
        ask(warm)
        a: dict[str, list[float]] = {"ours": [], "harper": []}
        for sentence in sentences()[-rounds:]:
            a["ours"].append(ask(f"{warm}\n\n{one(sentence)}"))
            a["harper"].append(lint(one(sentence)))
        told("(a) an edit in 500 words", a["ours"], a["harper"], "harper.js, one sentence", "at most 1.0")

        baseline = FloatEncoder(options.float_file, bare) if options.float_file.exists() else None
        b: dict[str, list[float]] = {"ours": [], "harper": [], "bare": [], "float": []}
        for draft in cold[2 : rounds + 2]:
            b["ours"].append(ask(draft))
            b["harper"].append(lint(draft))
            b["bare"].append(bare(draft))
            if baseline:
                b["float"].append(baseline(draft))
        told("(b) 500 words, cold", b["ours"], b["harper"], "harper.js, same text", "at most 1.0")
        if baseline:
            told("(b) 500 words, cold", b["ours"], b["float"], "fp32 encoder, sentence by sentence", "at most 0.4")
        told("(c) 500 words, cold", b["ours"], b["bare"], "the bare session runs", "at most 1.25, plus 2 ms")

        d: dict[str, list[float]] = {"long": [], "short": []}
        long_draft, short_draft = next(drafts(5000)), next(drafts(50))
        ask(long_draft), ask(short_draft)
        for long, short in zip(edits(long_draft, rounds), edits(short_draft, rounds), strict=True):
            # The long one first: what both share is then new to it.
            d["long"].append(ask(long))
            d["short"].append(ask(short + " "))
        told("(d) an edit in 5,000 words", d["long"], d["short"], "the same in 50 words", "at most 1.3")
        at_rest(pid)


def at_rest(pid: int) -> None:
    """Prints what the service uses while nobody asks."""
    ticks = os.sysconf("SC_CLK_TCK")

    def used() -> float:
        fields: list[str] = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / ticks

    before = used()
    time.sleep(5)
    status: dict[str, Any] = dict(
        line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines() if ":" in line
    )
    print(
        f"at rest: {used() - before:.2f} s of processor time in 5 s, {int(status['VmRSS'].split()[0]) / 1024:.0f} MiB resident"
    )


if __name__ == "__main__":
    main()
