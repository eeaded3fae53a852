"""Claim to passages: candidates, score parts, stance; anchoring of quotes."""
