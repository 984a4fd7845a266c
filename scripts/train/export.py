"""The trained networks as ONNX files, int8 but for the smallest."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import onnx
import torch
from network import EditNetwork, PairNetwork, SpanNetwork, ToneNetwork, TopicNetwork
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from sklearn.ensemble import HistGradientBoostingClassifier
from torch import Tensor, nn

from tactful.coach.edit import KNOWN

Axes = dict[str, dict[int, str]]


def export_tone(tone: ToneNetwork, out: Path) -> None:
    """Writes `tone.onnx`, and the float file it was made of to `checkpoints`; and `span.onnx`, which says of each word what
    `tone.onnx` says until span.py teaches it more.
    """
    ids = torch.ones((2, 12), dtype=torch.int64)
    inputs: Axes = {
        "input_ids": {0: "batch", 1: "tokens"},
        "attention_mask": {0: "batch", 1: "tokens"},
        "pool": {0: "batch", 1: "sentences", 2: "tokens"},
    }
    outputs: Axes = {
        "token_logits": {0: "batch", 1: "tokens"},
        "severity_logits": {0: "batch", 1: "tokens"},
        "sentence_logits": {0: "batch", 1: "sentences"},
        "hidden_states": {0: "batch", 1: "tokens"},
    }
    _write(tone, (ids, torch.ones_like(ids), _pool()), inputs, outputs, out / "tone.onnx")
    export_span(SpanNetwork(tone), out)


def export_span(span: SpanNetwork, out: Path) -> None:
    """Writes `span.onnx`, and the float file it was made of to `checkpoints`."""
    tokens: Axes = {name: {0: "batch", 1: "tokens"} for name in ("hidden_states", "attention_mask")}
    example = (torch.randn((2, 12, span.width)), torch.ones((2, 12), dtype=torch.int64))
    _write(span, example, tokens, {"span_logits": {0: "batch", 1: "tokens"}}, out / "span.onnx")


def export_links(topic: TopicNetwork, pair: PairNetwork, out: Path) -> None:
    """Writes `topic.onnx` and `pair.onnx`, and the float files they were made of to `checkpoints`."""
    states, mask, pool = torch.randn((2, 12, pair.width)), torch.ones((2, 12), dtype=torch.int64), _pool()
    inputs: Axes = {
        "hidden_states": {0: "batch", 1: "tokens"},
        "attention_mask": {0: "batch", 1: "tokens"},
        "pool": {0: "batch", 1: "sentences", 2: "tokens"},
    }
    outputs: Axes = {"topic_states": {0: "batch", 1: "tokens"}, "signal_logits": {0: "batch", 1: "sentences"}}
    _write(topic, (states, mask, pool), inputs, outputs, out / "topic.onnx")
    example = (states, mask.float(), torch.randn((3, 9, pair.width)), torch.ones((3, 9)))
    inputs = {
        "said": {0: "said", 1: "said_tokens"},
        "said_mask": {0: "said", 1: "said_tokens"},
        "reply": {0: "parts", 1: "part_tokens"},
        "reply_mask": {0: "parts", 1: "part_tokens"},
    }
    _write(pair, example, inputs, {"link_logits": {0: "said", 1: "parts"}}, out / "pair.onnx")


def export_edit(edit: EditNetwork, out: Path) -> None:
    """Writes `edit.onnx`, in float: it is small."""
    tokens: Axes = {name: {0: "tokens"} for name in ("states", "sentence", "span", "beside")}
    states, mask = torch.randn((12, edit.width)), torch.ones(12)
    example = (states, mask, mask, mask, torch.randn(edit.width), torch.zeros(KNOWN))
    outputs: Axes = {"needed_logit": {}, "keep_logits": {0: "tokens"}, "phrase_logits": {}}
    _write_float(edit, example, tokens | {"message": {}, "known": {}}, outputs, out / "edit.onnx")


def export_trees(trees: HistGradientBoostingClassifier, file: Path) -> None:
    """Writes boosted trees over `evidence` (N, F) that give a `probability` (N, 1)."""
    names = ("treeids", "nodeids", "featureids", "values", "modes", "truenodeids", "falsenodeids")
    nodes: dict[str, list[Any]] = {name: [] for name in names}
    leaves: dict[str, list[Any]] = {name: [] for name in ("treeids", "nodeids", "ids", "weights")}
    # The library has no other way to its trees.
    for tree, (grown,) in enumerate(trees._predictors):
        for number, node in enumerate(grown.nodes):
            leaf = bool(node["is_leaf"])
            described = (tree, number, node["feature_idx"], node["num_threshold"], leaf, node["left"], node["right"])
            for name, value in zip(nodes, described, strict=True):
                nodes[name].append(value)
            if leaf:
                for name, value in zip(leaves, (tree, number, 0, node["value"]), strict=True):
                    leaves[name].append(value)
    numbers = {f"nodes_{name}": [int(n) for n in nodes[name]] for name in nodes if name not in ("values", "modes")}
    ensemble = onnx.helper.make_node(
        "TreeEnsembleRegressor",
        ["evidence"],
        ["logit"],
        domain="ai.onnx.ml",
        n_targets=1,
        base_values=[float(trees._baseline_prediction.item())],
        nodes_values=[float(v) for v in nodes["values"]],
        nodes_modes=["LEAF" if leaf else "BRANCH_LEQ" for leaf in nodes["modes"]],
        target_treeids=leaves["treeids"],
        target_nodeids=leaves["nodeids"],
        target_ids=leaves["ids"],
        target_weights=[float(w) for w in leaves["weights"]],
        **numbers,
    )
    graph = onnx.helper.make_graph(
        [ensemble, onnx.helper.make_node("Sigmoid", ["logit"], ["probability"])],
        "judge",
        [onnx.helper.make_tensor_value_info("evidence", onnx.TensorProto.FLOAT, [None, trees.n_features_in_])],
        [onnx.helper.make_tensor_value_info("probability", onnx.TensorProto.FLOAT, [None, 1])],
    )
    versions = [onnx.helper.make_opsetid("", 17), onnx.helper.make_opsetid("ai.onnx.ml", 3)]
    onnx.save(onnx.helper.make_model(graph, opset_imports=versions, ir_version=8), file)


def _pool() -> Tensor:
    """Two sentences in each of two passages of twelve tokens."""
    pool = torch.zeros((2, 2, 12))
    pool[:, 0, 1:6] = 1
    pool[:, 1, 6:11] = 1
    return pool


def _write(network: nn.Module, example: tuple[Any, ...], inputs: Axes, outputs: Axes, file: Path) -> None:
    """Weights are 7-bit (`reduce_range`): on processors without VNNI the 16-bit sums of full int8 saturate and accuracy falls
    silently. Figures are always taken on this file, never on the float one.
    """
    plain = file.parent / "checkpoints" / f"float-{file.name}"
    plain.parent.mkdir(exist_ok=True)
    _write_float(network, example, inputs, outputs, plain)
    with tempfile.TemporaryDirectory() as folder:
        ready = Path(folder) / "ready.onnx"
        quant_pre_process(str(plain), str(ready), skip_symbolic_shape=True)
        quantize_dynamic(str(ready), str(file), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)


def _write_float(network: nn.Module, example: tuple[Any, ...], inputs: Axes, outputs: Axes, file: Path) -> None:
    torch.onnx.export(
        network.eval(),
        example,
        str(file),
        input_names=list(inputs),
        output_names=list(outputs),
        dynamic_axes=inputs | outputs,
        opset_version=17,
        dynamo=False,
    )
