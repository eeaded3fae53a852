"""How a text is written: report, or chat in which verbs of saying and wanting are turns of phrase as often as not."""

from __future__ import annotations

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
    low, quoted = t.low, t.quoted
    total = quoted.count(-1)
    if total < _LEAST:
        return False
    telling = {w for w in set(low) if w in _TALK or ("'" in w and (w.endswith("n't") or bare(w) in _TALK))}
    if sum(map(low.count, telling)) < _SHARE * total:
        return False
    talk = sum(quoted[k] < 0 for k, w in enumerate(low) if w in telling)
    return talk >= _SHARE * total
