"""Quoted words further on that go on with what a report says: `said the board “lied,” which led to “ruin”`.

A report is cut where a new clause seems to take over. Words in marks behind the cut that have no cue of their own are
the speaker's all the same: who writes the sentence puts nothing of his own in marks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute import extent
from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.found import is_free
from ceasefire_cli.attribute.things import somebody_else
from ceasefire_cli.attribute.titles import is_title
from ceasefire_cli.vocab import grammar as g

if TYPE_CHECKING:
    from ceasefire_cli.attribute.found import Found
    from ceasefire_cli.attribute.phrases import Text

_CARRYING = frozenset({"clause", "quote", "object", "infinitive", "about", "noun", "according", "as", "around"})
_GAP = 24  # tokens between what was said and the words in marks, at most
_PARTING = frozenset({";", ":", ".", "\u2014", "\u2013", "--"})
_OPENING = frozenset({"as", "while", "although", "though", "after", "before", "when", "if", "since", "once", "where"})


def carry_on(t: Text, a: int, b: int, free: list[tuple[int, int]], out: list[Found]) -> None:
    """Lengthens what was found by the quotations behind it in the carrier that nothing claims."""
    if t.low[a] in _OPENING:
        return  # "While Lee calls it “a gift,” the town fears for “its good name”": the main clause is another's
    for start, end in free:
        if not is_free(out, start, end) or _is_name(t, start, end):
            continue
        last = max((h for h in out if h.cue[0] < start), key=lambda h: h.cue[0], default=None)
        if last is None:
            continue
        for hit in (last, *(h for h in out if h is not last and any(x <= last.cue[0] < y for x, y in h.parts))):
            if _goes_on(t, hit, start):
                hit.parts[-1] = (hit.parts[-1][0], max(end, extent.clause_end(t, start, b, "ed")))


def _is_name(t: Text, start: int, end: int) -> bool:
    """`on the radio's “Morning Hour”`: where it was said."""
    before = t.low[start - 1]
    return before.endswith(("'s", "s'")) and t.word[start - 1][0].isupper() and is_title(t, start, end)


def _goes_on(t: Text, hit: Found, start: int) -> bool:
    """Whether what a cue tells may go on with the words in marks at `start`."""
    edge = hit.parts[-1][1]
    stands_around = hit.rule == "around" and len(hit.parts) > 1
    if (hit.backward and not stands_around) or hit.rule not in _CARRYING or not 0 < start - edge <= _GAP:
        return False
    return all(t.quoted[x] >= 0 or not _parts_from(t, x, hit) for x in range(edge, start))


def _parts_from(t: Text, x: int, hit: Found) -> bool:
    """Whether the writer speaks again at `x`: behind a stop, with "but" and a new subject, with when and why."""
    w, after = t.low[x], t.low[x + 1]
    if w in _PARTING:
        return True
    if w == "and" and t.low[x - 1] == "," and somebody_else(t, x + 1, len(t.low)):
        return True
    if w == "but":
        return p.noun_like(t, x + 1) or after in g.DETERMINERS or after in g.PREPOSITIONS or p.bare(after) in p.PERSONAL
    if hit.rule not in ("object", "about"):
        return False
    return w in ("when", "because") or (w in ("after", "before") and p.bare(after) in p.PERSONAL)
