"""This machine: folders and the token's place."""
