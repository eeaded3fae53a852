"""Pairs that clash, and the reason."""
