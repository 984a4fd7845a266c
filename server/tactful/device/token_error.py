"""The one error of the token's places."""


class TokenError(Exception):
    """The token cannot be kept or found. The message is the rest of a sentence, for a person, and holds no secret."""
