"""Pronouns by what they can stand for."""

from __future__ import annotations

from ceasefire_cli.vocab.lists import words

HE = frozenset({"he", "him", "his", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
FIRST = frozenset({"i", "me", "my", "we", "us", "our", "myself", "ourselves"})
SECOND = frozenset({"you", "your", "yourself"})
RELATIVE = frozenset({"who", "that", "which", "whom", "whose"})
INDEFINITE = words(
    """one another some many others most few several both all none nobody everyone everybody anyone anybody someone
    somebody each neither either"""
)
DEMONSTRATIVE = frozenset({"this", "that", "these", "those"})
SUBJECT = frozenset({"i", "he", "she", "it", "we", "you", "they"}) | INDEFINITE
ALL = HE | SHE | THEY | FIRST | SECOND | RELATIVE | INDEFINITE | DEMONSTRATIVE | frozenset({"it", "its", "itself"})
