"""The trained network as one int8 ONNX file."""

from __future__ import annotations

import tempfile
from pathlib import Path

import torch
from network import ToneNetwork
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process


def export(network: ToneNetwork, out: Path) -> None:
    """Writes `tone.onnx`, and the float file it was made of to `checkpoints/float.onnx`.

    Weights are 7-bit (`reduce_range`): on processors without VNNI the 16-bit sums of full int8 saturate and accuracy falls
    silently. Figures are always taken on this file, never on the float one.
    """
    ids = torch.ones((2, 12), dtype=torch.int64)
    pool = torch.zeros((2, 2, 12))
    pool[:, 0, 1:6] = 1
    pool[:, 1, 6:11] = 1
    (out / "checkpoints").mkdir(exist_ok=True)
    plain = out / "checkpoints" / "float.onnx"
    with tempfile.TemporaryDirectory() as folder:
        ready = Path(folder) / "ready.onnx"
        torch.onnx.export(
            network,
            (ids, torch.ones_like(ids), pool),
            str(plain),
            input_names=["input_ids", "attention_mask", "pool"],
            output_names=["token_logits", "severity_logits", "sentence_logits"],
            dynamic_axes={
                "input_ids": {0: "batch", 1: "tokens"},
                "attention_mask": {0: "batch", 1: "tokens"},
                "pool": {0: "batch", 1: "sentences", 2: "tokens"},
                "token_logits": {0: "batch", 1: "tokens"},
                "severity_logits": {0: "batch", 1: "tokens"},
                "sentence_logits": {0: "batch", 1: "sentences"},
            },
            opset_version=17,
            dynamo=False,
        )
        quant_pre_process(str(plain), str(ready), skip_symbolic_shape=True)
        quantize_dynamic(
            str(ready), str(out / "tone.onnx"), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True
        )
