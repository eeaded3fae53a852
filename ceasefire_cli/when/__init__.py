"""Timexes to intervals with their precision."""
