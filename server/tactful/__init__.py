"""Tactful: a tone coach that never lets a draft leave the device."""

__version__ = "0.1.0"
API_VERSION = 1
