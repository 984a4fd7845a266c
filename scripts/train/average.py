"""Averages the weights of runs of tone.py, teaches the pair model and calibrates: runs from one start lie in one valley, and
their middle is steadier than either end (model soups, arXiv 2203.05482).

    python scripts/train/average.py RUN/checkpoints/last.pt models/tone/tone.onnx … [--out models/tone]

The runs are given in order; the record lists the lessons of the last.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch
from export import export_tone
from network import BASE, ToneNetwork
from pair import Recipe, teach
from tone import begun, lessons_before, write_tokenizer

ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("runs", type=Path, nargs="+")
    arguments.add_argument("--out", type=Path, default=ROOT / "models" / "tone")
    options = arguments.parse_args()
    slots = write_tokenizer(options.out)
    states = [begun(slots, run).state_dict() for run in options.runs]
    network = ToneNetwork(BASE)
    network.load_state_dict({name: torch.stack([s[name].float() for s in states]).mean(0) for name in states[0]})
    lessons = [*lessons_before(options.runs[-1]), {"script": "average.py", "runs": len(states)}]
    export_tone(network, options.out)
    teach(options.out, Recipe(), lessons)


if __name__ == "__main__":
    main()
