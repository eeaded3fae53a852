"""How a text is written: report, or chat in which verbs of saying and wanting are turns of phrase as often as not."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ceasefire_cli.attribute.phrases import bare
from ceasefire_cli.vocab.lists import words

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text

_TALK = words("i you my your me we're i'm it's that's let's there's they're ! lol")
# Outside quotations, of all tokens: half of annotated news stays below 0.002, one article in thirty goes beyond this.
_SHARE = 0.03
_LEAST = 150  # tokens: less shows nothing


def is_chatty(t: Text) -> bool:
    """Whether writer and reader, and contractions, stand everywhere outside the quotations."""
    total = t.quoted.count(-1)
    if total < _LEAST:
        return False
    telling = {w: n for w, n in Counter(t.low).items() if w in _TALK or ("'" in w and _is_short_for(w))}
    if sum(telling.values()) < _SHARE * total:
        return False
    return sum(q < 0 and w in telling for w, q in zip(t.low, t.quoted, strict=True)) >= _SHARE * total


def _is_short_for(word: str) -> bool:
    """`don't`, `I've`: a contraction of talk."""
    return word.endswith("n't") or bare(word) in _TALK
