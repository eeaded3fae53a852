"""Sentences that their reporting clause breaks: `The streets were empty, he added, “but people met.”`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.vocab import grammar as g

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text
    from ceasefire_cli.attribute.subjects import Subject

# What opens words of the speaker's: "If it rains, Lee wrote, “We go home.”"
_SPOKEN = frozenset({"if", "unless", "because", "so", "of"})


def goes_on_in_marks(t: Text, a: int, subject: Subject | None, k: int) -> bool:
    """Whether the quotation at `k`, behind "…, X said,", goes on with the sentence begun before X.

    A quotation that is a sentence of its own begins with a capital letter; one that does not has its beginning outside.
    """
    if subject is None or subject.how == "relative" or subject.start - a < 3:
        return False
    low, quoted = t.low, t.quoted
    if low[subject.start - 1] != "," or quoted[subject.start - 1] >= 0 or low[subject.start - 2] in g.PREPOSITIONS:
        return False  # "The words were aimed at many, including, he said, “the board”"
    first = next((x for x in range(k, min(k + 3, len(low))) if quoted[x] == quoted[k] and low[x][0].isalpha()), -1)
    if first < 0:
        return False
    return t.word[first][0].islower() or low[a] in _SPOKEN or low[a : a + 2] == ["as", "for"]
