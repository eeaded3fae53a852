"""What a word does to its sentence by itself: a negator, a verb of denial, a word such as "hoax", or nothing.

Set phrases ("not only", "no doubt", "no longer") negate nothing, and neither does a "not" that only sets one thing
against another ("a ticket, not an arrest").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ceasefire_cli.vocab import negation as v
from ceasefire_cli.vocab.stopwords import REPORTING, STOPWORDS
from ceasefire_cli.vocab.undoing import DOUBTING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.text.words import Word

BREAK = re.compile(r"[,;:.!?()\[\]\u2026\u2014]|\s[-\u2013]+\s|--")
_APPOSED = re.compile(r"[,\u2014]|\s[-\u2013]+\s|--")
# Words about the report, not about what it reports: they count for nothing in a comparison.
ABOUT = REPORTING | v.REPORTS | v.UNTRUE | v.SAYING | v.ABOUT_REPORTS
_SHARES = frozenset(("of", "the", "a", "an", "most", "half", "about", "nearly", "more", "less", "almost", "over"))
PHRASE_STARTS = frozenset(p[0] for p in v.PHRASES_UNTRUE)


def phrase(found: Sequence[Word], n: int) -> int:
    """The length in words of a phrase of denial at `n`, 0 if there is none."""
    for phrase in v.PHRASES_UNTRUE:
        end = n + len(phrase)
        if phrase[0] == found[n].form and tuple(w.form for w in found[n:end]) == phrase:
            after = found[end].form if end < len(found) else ""
            if phrase[1] == "up" and (after[:1].isdigit() or after in _SHARES):
                return 0  # "made up 45 percent of the vote"
            return len(phrase)
    return 0


def kind_of(text: str, found: Sequence[Word], n: int) -> str:
    """What the word at `n` does by itself: "negator", "wished", "denial", "untrue" or ""."""
    form = found[n].form
    after = found[n + 1].form if n + 1 < len(found) else ""
    if form in v.NEGATORS or form.endswith("n't"):
        if phrase(found, n) or _is_idle(text, found, n, after):
            return ""
        if after == "to" and any(w.form in v.WISHES for w in found[max(0, n - 6) : n]):
            return "wished"  # "asked them not to leave"
        return "negator"
    if (form in v.REFUSALS and after in ("to", "of")) or (form == v.YET and after == "to") or form in v.OMISSIONS:
        return "negator"
    if form == "without" and after.endswith("ing"):
        return "negator"  # "without asking anybody"
    window = [w.form for w in found[n + 1 : n + 6]]
    if form in v.DENIALS:
        if n and found[n - 1].form in ("or", "nor"):  # "to confirm or deny"
            return ""
        refused = form.startswith("den") and "that" not in window and not v.REQUESTS.isdisjoint(window[:3])
        return "" if refused else "denial"
    if form in v.DISMISSALS or (form in v.DISMISSALS_APART and not v.PARTICLES.isdisjoint(window)):
        return "" if v.REPORTS.isdisjoint(window) else "denial"
    if form not in v.UNTRUE or (form in v.ATTRIBUTES and not _calls_untrue(text, found, n)):
        return ""  # "a fake passport" is a passport all the same
    if form in v.MISREPORTING and _REPORTED.isdisjoint(w.form for w in found[max(0, n - 2) : n + 3]):
        return ""  # "wrongly convicted" tells of a deed
    return "untrue"


_REPORTED = v.SAYING | v.REPORTS | v.IDENTIFYING


def _calls_untrue(text: str, found: Sequence[Word], n: int) -> bool:
    """Whether the adjective at `n` is said of a report or a picture, or stands alone: "a fake viral photo"."""
    for k in range(n, min(n + 3, len(found) - 1)):
        after = found[k + 1].form
        if BREAK.search(text[found[k].end : found[k + 1].start]) or after in STOPWORDS:
            return k == n
        if after in ABOUT or after in v.MEDIA:
            return True
    return n + 1 >= len(found)


def _has_negator(found: Sequence[Word], n: int) -> bool:
    """Whether a negator stands in the words shortly before `n`."""
    return any(w.form in v.NEGATORS or w.form.endswith("n't") for w in found[max(0, n - 8) : n])


def _is_doubting(found: Sequence[Word], n: int) -> bool:
    """Whether what is negated is a doubt: "nobody doubts", "none of them disputes that …"."""
    for k in range(n + 1, min(n + 5, len(found) - 1)):
        if found[k].form in DOUBTING and found[k].form not in v.DENIALS:  # those undo a negator as it is
            return found[k].form.startswith("doubt") or found[k + 1].form == "that"
    return False


def _is_idle(text: str, found: Sequence[Word], n: int, after: str) -> bool:
    """Whether the negator at `n` says nothing against its clause."""
    form = found[n].form
    before = found[n - 1].form if n else ""
    gap = text[found[n].end : found[n + 1].start] if n + 1 < len(found) else "."
    led = text[found[n - 1].end : found[n].start] if n else ""
    return (
        (form in ("no", "not", "nor") and BREAK.search(gap) is not None)  # "No, …"
        or (
            form == "not" and (_APPOSED.search(led) is not None or before in ("but", "and"))
        )  # "a ticket, not an arrest"
        or (form == "no" and gap == "-")  # "the no-fly list"
        or (form == "nor" and after not in v.AUXILIARIES and _has_negator(found, n))  # "neither sent nor received"
        or any(k in v.IDLE_NEGATORS for k in ((before, form, ""), ("", form, after), (before, form, after)))
        or (form == "no" and before in ("with", "in", "of", "a"))
        or after in ("longer", "again")
        or (form not in v.NOUN_NEGATORS and after in v.OPEN)
        or before in v.MODALS_ASIDE
        or _is_doubting(found, n)
        or form in ("shouldn't", "mustn't")
    )
