"""Averages the weights of runs of tone.py, teaches the pair model and calibrates: runs from one start lie in one valley, and
their middle is steadier than either end (model soups, arXiv 2203.05482).

    python scripts/train/average.py RUN/checkpoints/last.pt RUN/checkpoints/last.pt … [--out models/tone]

The runs are given in order; the record lists the lessons of the last.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch
from export import export_tone
from network import BASE, ToneNetwork
from pair import Recipe, teach
from tone import lessons_before, write_tokenizer
from torch.optim.swa_utils import AveragedModel

ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("checkpoints", type=Path, nargs="+")
    arguments.add_argument("--out", type=Path, default=ROOT / "models" / "tone")
    options = arguments.parse_args()
    states = [torch.load(file, weights_only=False)["average"] for file in options.checkpoints]
    mean = {
        name: torch.stack([s[name].float() for s in states]).mean(0).to(value.dtype)
        for name, value in states[0].items()
    }
    averaged = AveragedModel(ToneNetwork(BASE))
    averaged.load_state_dict(mean)
    write_tokenizer(options.out)
    network: ToneNetwork = averaged.module
    export_tone(network, options.out)
    lessons = [*lessons_before(options.checkpoints[-1]), {"script": "average.py", "runs": len(states)}]
    teach(options.out, Recipe(), lessons)


if __name__ == "__main__":
    main()
