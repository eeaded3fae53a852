"""What stands between a cue and its content: asides of time, place and addressee."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute.phrases import is_adverb, np_right, quoted_end
from ceasefire_cli.attribute.titles import is_title
from ceasefire_cli.vocab import grammar as g

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text

_AT = {"at": frozenset({"least", "most", "best", "worst"})}
_DAYS = g.WEEKDAYS | g.MONTHS | {"today", "yesterday"}
SPANS_OF_TIME = frozenset({"seconds", "minutes", "hours", "days", "weeks", "months", "years", "moments", "decades"})


def after_asides(t: Text, k: int, b: int) -> int:
    """The first token from `k` on that is no aside of time, place or addressee: where content or punctuation begins."""
    low, quoted = t.low, t.quoted
    begin = k
    while k < b:
        if quoted[k] >= 0:
            # the title of a broadcast or paper belongs to the aside: on MSNBC's "Morning Joe"
            owned = low[k - 1].endswith(("'s", "s'"))
            if k == begin and not (owned and t.word[k - 1][0].isupper() and is_title(t, k, quoted_end(t, k, b))):
                return k  # but "told Radio Riga's “Morning Hour” on Monday that …"
            if not (owned or low[k - 1] in ("on", "of", "the", "titled", "called")):
                return k
            k = quoted_end(t, k, b)
            continue
        w = low[k]
        if w == "there" and k + 1 < b and low[k + 1] in g.AUXILIARIES:
            return k  # "said there was …"
        if k + 1 < b and (low[k + 1] in _AT.get(w, ()) or (w == "over" and low[k + 1][0].isdigit())):
            return k  # "said at least four people died"
        if w == "only" and low[k + 1 : k + 2] == ["that"]:
            return k + 1  # "said only that …"
        if w == "as" and low[k + 1 : k + 2] != ["well"]:
            return k
        if w in g.TIME_WORDS or (
            is_adverb(w) and w not in ("both", "all", "only", "no", "even", "so", "out", "up", "not")
        ):
            k += 1
            if k < b and low[k] in ("night", "morning", "afternoon", "evening"):
                k += 1
            continue
        if w in ("late", "early") and k + 1 < b and (low[k + 1] in _DAYS or low[k + 1] in ("on", "in", "at", "last")):
            k += 1  # "said late on Monday that …"
            continue
        if w in ("a", "an", "one", "two", "three", "some", "several", "hours", "days", "weeks") and (
            later := ago(t, k, b)
        ):
            k = later
            continue
        if (
            w in ("last", "this", "next", "earlier", "that")
            and k + 1 < b
            and low[k + 1] in g.TIME_NOUNS | g.WEEKDAYS | g.MONTHS
        ):
            k += 2
            continue
        if w in (
            "in",
            "on",
            "at",
            "during",
            "via",
            "through",
            "after",
            "before",
            "from",
            "to",
            "with",
            "over",
            "by",
            "for",
            "outside",
            "inside",
        ):
            if k + 2 < b and low[k + 1] in ("late", "early", "mid") and low[k + 2] in _DAYS:
                k += 1  # "in late May"
            end = _over_figures(t, np_right(t, k + 1, b), b)
            if end < b and quoted[end] >= 0 and quoted[end - 1] < 0 and low[end - 1] in ("on", "with"):
                close = quoted_end(t, end, b)
                if is_title(t, end, close):  # "said on “Riga Tonight” that …", "in a talk with “Riga Tonight,”"
                    k = close
                    continue
            if end == k + 1 and not (k + 1 < b and low[k + 1] == "may" and t.word[k + 1][0].isupper()):
                if k + 1 < b and low[k + 1] in g.TIME_WORDS:
                    k += 1
                    continue
                return k
            if low[k + 1] in g.MONTHS or low[k + 1] in g.WEEKDAYS:
                end = k + 2
                while end < b and (low[end].isdigit() or low[end] in ("morning", "night", "afternoon", "evening")):
                    end += 1
            k = end
            continue
        return k
    return k


def _over_figures(t: Text, k: int, b: int) -> int:
    """Behind the rest of "15/12/2023" or "10:30", which are several tokens; `k` where none follows."""
    low = t.low
    while k + 1 < b and k > 0 and low[k] in ("/", ":") and low[k - 1].isdigit() and low[k + 1].isdigit():
        if t.start[k] > t.end[k - 1] or t.start[k + 1] > t.end[k]:
            break
        k += 2
    return k


def ago(t: Text, k: int, b: int) -> int:
    """Behind "a day earlier", "two weeks ago", "hours later"; 0 where no such time begins at `k`."""
    for x in range(k, min(k + 4, b - 1)):
        if t.low[x] in SPANS_OF_TIME or t.low[x] in g.TIME_NOUNS:
            return x + 2 if t.low[x + 1] in ("ago", "earlier", "later", "before", "after") else 0
    return 0
