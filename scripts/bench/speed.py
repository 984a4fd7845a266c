"""How fast the coach is, as ratios against named baselines in the same run: a real service process, asked over HTTP.

    npm ci --prefix scripts/bench
    python scripts/bench/speed.py [ROUNDS] [--float FILE.onnx]

(a) one edited sentence in a 500-word draft, whole request, against harper.js linting one sentence
(b) a cold 500-word draft, against harper.js on the same text, and (with the float file that training leaves in
    `checkpoints/float-tone.onnx`) against the six-layer fp32 encoder run on every sentence by itself
(c) the cold request against the bare session runs inside it
(d) an edit in a 5,000-word draft, against the same edit in a 50-word draft

Baselines and coach take turns, so that both see the same machine; medians are compared.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import numpy as np
import onnxruntime as ort
from running import Running, service

from tactful.coach.coach import Coach
from tactful.coach.encode import pad
from tactful.coach.memory import KeyedHash
from tactful.coach.text import TextReader
from tactful.coach.tone import ToneModel
from tactful.coach.types import AnalyzeRequest

ROOT = Path(__file__).resolve().parents[2]
TONE = ROOT / "models" / "tone"
SEED = 7
# Milliseconds for a text.
Timer = Callable[[str], float]


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


def timed(running: Running, text: str) -> float:
    """Milliseconds of one analyze, the whole request."""
    answer = running.ask("POST", "/v1/analyze", {"text": text, "channel": "email"})
    assert answer.status == 200, answer.status
    return answer.elapsed_ms


@contextmanager
def harper() -> Iterator[Timer]:
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


class Recorder:
    """Stands in for a session, and keeps what it is asked."""

    def __init__(self, session: ort.InferenceSession, runs: list[Callable[[], Any]]) -> None:
        self._session = session
        self._runs = runs

    def run(self, wanted: Any, given: Any) -> Any:
        """As the session does."""
        self._runs.append(lambda: self._session.run(wanted, given))
        return self._session.run(wanted, given)


class Bare:
    """Session runs with nothing around them: those that a coach makes for a text, made again."""

    def __init__(self) -> None:
        self.model = ToneModel(TONE)
        self.texts = TextReader(KeyedHash(b"bench"))
        self._runs: list[Callable[[], Any]] = []
        for name in ("_session", "_span"):
            recorder = Recorder(getattr(self.model, name), self._runs)
            setattr(self.model, name, recorder)
        self._coach = Coach(self.model, b"bench")

    def __call__(self, text: str) -> float:
        """Milliseconds of the session runs that a cold request for this text needs."""
        self._runs.clear()
        self._coach.analyze(AnalyzeRequest(text, "email"))
        begin = time.perf_counter()
        for run in self._runs:
            run()
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
    arguments.add_argument("--float", type=Path, dest="float_file", default=TONE / "checkpoints" / "float-tone.onnx")
    options = arguments.parse_args()
    bare = Bare()
    baseline = FloatEncoder(options.float_file, bare) if options.float_file.exists() else None
    with service() as running, service() as other, harper() as lint:
        print(f"service ready after {running.ready_s:.1f} s")
        cold = list(drafts(500))[: options.rounds + 2]
        timed(running, cold[0])
        an_edit(running, lint, cold[1], options.rounds)
        from_cold(running, lint, bare, baseline, cold[2:])
        a_long_draft(running, other, options.rounds)
        at_rest(running.pid)


def an_edit(running: Running, lint: Timer, draft: str, rounds: int) -> None:
    """Prints (a)."""
    timed(running, draft)
    ours, harper_js = [], []
    for sentence in sentences()[-rounds:]:
        ours.append(timed(running, f"{draft}\n\n{one(sentence)}"))
        harper_js.append(lint(one(sentence)))
    told("(a) an edit in 500 words", ours, harper_js, "harper.js, one sentence", "at most 1.0")


def from_cold(running: Running, lint: Timer, bare: Bare, baseline: FloatEncoder | None, cold: list[str]) -> None:
    """Prints (b) and (c)."""
    ours, harper_js, runs, encoder = [], [], [], []
    for draft in cold:
        ours.append(timed(running, draft))
        harper_js.append(lint(draft))
        runs.append(bare(draft))
        encoder += [baseline(draft)] if baseline else []
    told("(b) 500 words, cold", ours, harper_js, "harper.js, same text", "at most 1.0")
    if encoder:
        told("(b) 500 words, cold", ours, encoder, "fp32 encoder, sentence by sentence", "at most 0.4")
    told("(c) 500 words, cold", ours, runs, "the bare session runs", "at most 1.25, plus 2 ms")


def a_long_draft(running: Running, other: Running, rounds: int) -> None:
    """Prints (d). Two services, so that neither profits from what the other has read."""
    long_draft, short_draft = next(drafts(5000)), next(drafts(50))
    timed(running, long_draft), timed(other, short_draft)
    long, short = [], []
    for in_long, in_short in zip(edits(long_draft, rounds), edits(short_draft, rounds), strict=True):
        long.append(timed(running, in_long))
        short.append(timed(other, in_short))
    told("(d) an edit in 5,000 words", long, short, "the same in 50 words", "at most 1.3")


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
