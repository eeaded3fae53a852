"""What stands before a date and bends it: early, about, since, until, and the two ends of a range."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from ceasefire_cli.vocab.timewords import APPROXIMATE, BOUNDS, EDGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.model import Timex
    from ceasefire_cli.when.phrases import Phrase

Mod = Literal["", "START", "MID", "END", "APPROX", "BEFORE", "AFTER", "SINCE", "UNTIL"]

_JOINTS: Final = frozenset({"to", "until", "till", "through", "-", "–"})
_LONGEST_JOINT: Final = 9
_DATES: Final = frozenset({"DATE", "TIME"})


def mod(p: Phrase) -> Mod:
    """TIMEX3's modifier of a date: its own edge ("early March") before what stands in front ("since March")."""
    for word in p.words("EDGE", "EARLY"):
        return EDGES[word]
    word = p.word_before()
    if word == "the":
        word = p.word_before(2)
    if word in APPROXIMATE:
        return "APPROX"
    bound: Mod = BOUNDS.get(word, "")
    if bound in {"UNTIL", "BEFORE"} and word != "by" and p.word_before(2) == "not":
        return "SINCE"
    return bound


def with_ranges(text: str, found: Sequence[Timex]) -> list[Timex]:
    """Two dates joined by "to" or a dash, or by "between … and …", become the begin and the end of a range."""
    out = list(found)
    for k in range(1, len(out)):
        a, b = out[k - 1], out[k]
        if a.type not in _DATES or b.type not in _DATES or a.begin is None or b.begin is None:
            continue
        if b.start - a.end > _LONGEST_JOINT:
            continue
        joint = text[a.end : b.start].strip().lower()
        before = text[max(0, a.start - 12) : a.start].lower().removesuffix("the ").rstrip()
        between = joint == "and" and before.endswith("between")
        if joint in _JOINTS or between:
            if a.begin > b.begin:
                continue
            out[k - 1], out[k] = a._replace(mod="SINCE"), b._replace(mod="UNTIL")
    return out
