"""Marks around a name: the title of a book, a film, a broadcast, which nobody says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.vocab import grammar as g

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text

_SMALL = g.PREPOSITIONS | g.CONJUNCTIONS | g.DETERMINERS | {"vs"}
_LONGEST = 16  # tokens


def is_title(t: Text, start: int, end: int) -> bool:
    """Whether tokens `[start, end)`, marks among them, are words with capitals and no sentence."""
    if end - start > _LONGEST or t.low[end - 2] in (".", "!", "?"):
        return False
    inner = [x for x in range(start, end) if t.low[x][0].isalpha()]
    return (
        bool(inner)
        and all(t.word[x][0].isupper() or t.low[x] in _SMALL for x in inner)
        and t.word[inner[0]][0].isupper()
        and (len(inner) > 1 or not t.word[inner[0]].isupper())
    )
