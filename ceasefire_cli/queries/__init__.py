"""Filters by actor, date, article and claim."""
