"""Folding with offset maps, sentence cuts, tokens, dates as written: the standard library only."""
