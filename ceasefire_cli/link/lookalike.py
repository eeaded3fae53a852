"""Whether a passage that reads much like a quotation says something else.

Letters alone cannot tell: "illegal" is two letters from "legal", "rose" as long as "fell". So the words are set side by
side, and what was replaced must be a form, a spelling or a near relative of what stood there.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from ceasefire_cli.link.contrast import rivals
from ceasefire_cli.link.lexicon import is_slip
from ceasefire_cli.link.related import common_terms, relatives
from ceasefire_cli.text.stem import stem
from ceasefire_cli.text.words import Word, words
from ceasefire_cli.vocab import numberwords
from ceasefire_cli.vocab.stopwords import STOPWORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

# What denies, and what makes a statement a possibility or a condition: an ellipsis may not hide it.
TURNS = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|hardly|barely|scarcely|unable|den(?:y|ies|ied)"
    r"|refus\w+|reject\w*|fail(?:s|ed|ing)?|false|untrue|wrong(?:ly)?|hoax|fake|if|unless|whether|instead|rather"
    r"|\w+n['’]t)\b",
    re.IGNORECASE,
)
_HEDGES = re.compile(r"\b(?:may|might|could|should|must|perhaps|possibly|reportedly|allegedly)\b", re.IGNORECASE)
EACH = 12  # words of a quotation for every one that may be another altogether: a desk edits what it prints
_HE, _SHE = frozenset({"he", "him", "his"}), frozenset({"she", "her", "hers"})
_SHORTEST = 4  # letters of a word that a slip leaves recognisable


def says_otherwise(quote: str, passage: str) -> bool:
    """Whether the passage has other figures, another number of negations or hedges, or other words than a quotation."""
    return (
        _figures(quote) != _figures(passage)
        or len(TURNS.findall(quote)) != len(TURNS.findall(passage))
        or len(_HEDGES.findall(quote)) != len(_HEDGES.findall(passage))
        or _is_reworded(quote, passage)
    )


def _is_reworded(quote: str, passage: str) -> bool:
    """Whether words were replaced by others that mean something else: any name, any opposite, or too many."""
    mine, theirs = _joined(quote), _joined(passage)
    others = 0
    table = SequenceMatcher(None, [w.form for w in mine], [w.form for w in theirs], autojunk=False)
    for kind, a, b, c, d in table.get_opcodes():
        if kind != "replace" or _run_together(mine[a:b]) == _run_together(theirs[c:d]):
            continue
        for one, other in zip(mine[a:b], theirs[c:d], strict=False):
            if is_kin(one.form, other.form):
                continue
            if _is_name(quote, one, mine[0]) or _is_name(passage, other, theirs[0]) or _are_opposed(one, other):
                return True
            others += 1
    return others > len(mine) // EACH


@lru_cache(maxsize=5_000)
def is_kin(one: str, other: str) -> bool:
    """Whether two word forms may stand for one another in a quotation: function words, forms, slips, relatives."""
    if one in STOPWORDS and other in STOPWORDS:
        return _HE.isdisjoint((one, other)) or _SHE.isdisjoint((one, other))
    a, b = stem(one), stem(other)
    if a == b or _number_words().get(one, one) == _number_words().get(other, other):
        return True
    if (b,) in {r.terms for r in relatives(one)} | {r.terms for r in relatives(other)} and not _excludes(one, other):
        return True
    common = common_terms()
    return min(len(one), len(other)) >= _SHORTEST and is_slip(one, other) and not (a in common and b in common)


def _excludes(one: str, other: str) -> bool:
    return stem(other) in rivals(stem(one), one) or stem(one) in rivals(stem(other), other)


def _are_opposed(one: Word, other: Word) -> bool:
    """Whether two words exclude each other: opposites, two of a kind, one with a prefix that turns the other round."""
    return _excludes(one.form, other.form)


def _is_name(text: str, word: Word, first: Word) -> bool:
    return text[word.start].isupper() and word is not first and word.form not in STOPWORDS


def _joined(text: str) -> list[Word]:
    """The words of a text, those with a hyphen between them as one: "re-open" is "reopen"."""
    found: list[Word] = []
    for w in words(text):
        if found and text[found[-1].end : w.start] in ("-", "\u2010", "\u2011"):
            found[-1] = Word(found[-1].form + w.form, found[-1].start, w.end)
        else:
            found.append(w)
    return found


def _run_together(some: Sequence[Word]) -> str:
    return "".join(w.form for w in some)


@cache
def _number_words() -> dict[str, str]:
    return {w: str(n) for w, n in (numberwords.UNITS | numberwords.TENS).items() if n != 1}


def _figures(text: str) -> list[str]:
    """The figures of a text in their order, in words or not."""
    spelled = _number_words()
    return [
        spelled.get(w.form, w.form)
        for w in words(text)
        if w.form in spelled or w.form in numberwords.SCALES or w.form[0].isdigit()
    ]
