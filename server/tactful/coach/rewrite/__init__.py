"""Rewrites: several generators propose, one verifier judges, one ranker picks."""
