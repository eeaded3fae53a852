"""What stands in commas behind a source and tells who that is: “the auditor, Helen Moss,”, “Moss, who led it,”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab.titles import HONORIFICS, KIN, NAME_PARTICLES, ORGANISATION_WORDS, ROLES, SOURCES

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text

_LONGEST = 20  # tokens of one
_LISTED = 5  # tokens in which "and" shows a list
_DESCRIBING = ROLES | SOURCES
_NAMED = _DESCRIBING | KIN | ORGANISATION_WORDS  # what a name behind the comma can be the name of
_VERBS = g.AUXILIARIES | {"says", "said"}


def behind_apposition(t: Text, k: int, b: int) -> int:
    """Where the sentence goes on behind what stands in commas behind a source that ends before the comma at `k - 1`;
    `k` where it goes on at once.
    """
    low, word = t.low, t.word
    close = next((x for x in range(k, min(k + _LONGEST, b)) if low[x] == "," and t.quoted[x] < 0), 0)
    if k < 2 or close <= k or close + 2 >= b or max(t.quoted[k:close]) >= 0:
        return k
    first = low[k]
    if first in ("who", "whose") or (first.isdigit() and close == k + 1):
        return close + 1
    named = word[k - 2][0].isupper()
    if _is_listed(t, close + 1, b) or not _VERBS.isdisjoint(low[k:close]):
        return k
    if not named and low[k - 2] in _NAMED and _is_name(t, k, close):
        return close + 1
    opens = first in g.DETERMINERS or first in _DESCRIBING or first.endswith(("'s", "s'")) or word[k][0].isupper()
    described = opens and not _DESCRIBING.isdisjoint(low[k:close]) and not (named and _is_name(t, k, close))
    return close + 1 if named and described else k


def before_place(t: Text, comma: int) -> int:
    """The last word of the office before a comma: "the mayor, …", "the mayor of the Hague, …"; `comma` for none."""
    x = comma - 1
    while x > 0 and t.word[x][0].isupper() and comma - x < 5:
        x -= 1
    while x > 0 and x < comma - 1 and t.low[x] in g.DETERMINERS:
        x -= 1
    if x < comma - 1:
        if t.low[x] not in ("of", "for") or x < 1:
            return comma
        x -= 1
    return x if t.low[x] in ROLES and t.word[x][0].islower() else comma


def behind_name(t: Text, k: int) -> int:
    """Where what tells somebody's office begins behind a name that ends before `k`: "Lee, 60, the mayor", "Lee (the
    mayor", "Lee, who is mayor", "Lee is the mayor"; 0 where nothing does.
    """
    low = t.low
    if k + 2 >= len(low):
        return 0
    if low[k] == "is":
        return k + 1 if low[k + 1] in g.DETERMINERS else 0
    if low[k] not in (",", "(", "\u2014", "--"):
        return 0
    k += 1
    if low[k].isdigit() and low[k + 1] == ",":
        k += 2
    if low[k] in g.CONJUNCTIONS:
        return 0  # "Lee, 60, and her brother, the mayor"
    return k + 2 if low[k : k + 2] == ["who", "is"] else k


def _is_name(t: Text, x: int, y: int) -> bool:
    """Whether `[x, y)` is a full name, or a surname behind its title."""
    if y - x < 2 or y - x > 6:
        return False
    small = NAME_PARTICLES | ROLES | HONORIFICS
    return t.word[y - 1][0].isupper() and all(t.word[k][0].isupper() or t.low[k] in small for k in range(x, y))


def _is_listed(t: Text, k: int, b: int) -> bool:
    """Whether "and" and one more follow within a few words and no verb before: what stands in commas is one of many."""
    for x in range(k, min(k + _LISTED, b)):
        if t.low[x] in g.AUXILIARIES:
            return False
        if t.low[x] in ("and", "or"):
            return True
    return False
