"""Quotation spans, cues, sources, statements."""
