"""The local HTTP service. docs/protocol.md says what it speaks and whom it refuses."""
