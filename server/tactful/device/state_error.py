"""The errors of what this machine keeps: the token and the settings."""


class StateError(Exception):
    """What is to be kept cannot be kept or found. The message is the rest of a sentence, for a person, without a secret."""


class KeyringError(StateError):
    """The system's keyring does not serve."""
