"""Model files: read, verified against model.json, and opened. The only file that knows onnxruntime."""

from __future__ import annotations

import hashlib
from pathlib import Path

import onnxruntime as ort

from tactful.coach.types import ModelError


def opened(file: Path, sha256: str | None, threads: int = 2) -> ort.InferenceSession:
    """A session of an ONNX file, run by so many threads.

    Raises ModelError when the file is missing, not the one model.json names, or no model.
    """
    verified(file, sha256)
    try:
        # By its path: of bytes that it is given, a session keeps a copy.
        return ort.InferenceSession(file, _options(threads), providers=["CPUExecutionProvider"])
    except Exception as fault:
        raise ModelError(f"The model in {file.parent} cannot be loaded: install Tactful again.") from fault


def verified(file: Path, sha256: str | None) -> bytes:
    """The file's content, if it is the one model.json names: a malformed model must never reach the runtime."""
    try:
        content = file.read_bytes()
    except OSError:
        raise ModelError(f"{file} is missing or cannot be read: install Tactful again.") from None
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ModelError(f"{file} is not the file that model.json names (sha256 differs): install Tactful again.")
    return content


def only_what_is_asked() -> ort.RunOptions:
    """For a run that computes no more of a model than the outputs asked for need."""
    options = ort.RunOptions()
    options.only_execute_path_to_fetches = True
    return options


def _options(threads: int) -> ort.SessionOptions:
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
    # A service at rest must not burn a core waiting for work, and must not keep the largest batch's memory.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 3
    return options
