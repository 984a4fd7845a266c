"""The weights of an exported tone.onnx as a state of ToneNetwork, to go on training from the file that ships."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor


def weights_of(file: Path) -> dict[str, Tensor]:
    """Names as in ToneNetwork, in float: an int8 weight is (quantized - zero point) * scale, per column or per table."""
    graph = onnx.load(str(file)).graph
    stored = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    state = {name: torch.tensor(value) for name, value in stored.items() if name.endswith((".weight", ".bias"))}
    for name in stored:
        if name.endswith(".weight_quantized"):
            state[name.removesuffix("_quantized")] = _float(stored, name.removesuffix("_quantized"))
    for node in graph.node:
        if node.op_type == "MatMulInteger" and node.input[1] in stored:
            # A node's name is the path of its module: /encoder/encoder/layer.0/output/dense/MatMul_quant
            path = ".".join(node.name.strip("/").split("/")[:-1]).replace("sentence.sentence.", "sentence.")
            state[f"{path}.weight"] = _float(stored, node.input[1].removesuffix("_quantized")).T.contiguous()
    return state


def _float(stored: dict[str, np.ndarray], name: str) -> Tensor:
    quantized, zero, scale = (
        stored[f"{name}_{part}"].astype(np.float32) for part in ("quantized", "zero_point", "scale")
    )
    return torch.tensor((quantized - zero) * scale)
