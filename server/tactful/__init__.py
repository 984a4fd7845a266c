"""Tactful: a tone coach that never lets a draft leave the device."""

import os

__version__ = "0.1.0"
API_VERSION = 1
DEFAULT_PORT = 41917

# onnxruntime reports usage to its maker unless this is set before it is first imported. Nothing of this package can be
# imported without passing here, so every way in is covered.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
