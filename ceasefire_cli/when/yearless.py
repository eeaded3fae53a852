"""In which year: days named without one ("3 March", "Easter Monday")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ceasefire_cli.vocab.timewords import SURELY_AHEAD
from ceasefire_cli.when.context import UNRESOLVED, Reading, dated, is_decided, is_told, looks_ahead, word_ahead

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from ceasefire_cli.when.context import Context
    from ceasefire_cli.when.periods import Period
    from ceasefire_cli.when.phrases import Phrase

_NEAR: Final = 45  # days from publication within which a day without a year is surely the nearest
_FAR: Final = 75  # days ahead beyond which only a clause about the future means the coming one
_CLOSE: Final = 16  # characters: "In 2019, on 3 March"
_ENDED: Final = frozenset({"ended", "since"})


def in_a_year(p: Phrase, days: Callable[[int], Period | None], context: Context) -> Reading:
    """The day of the right year: the nearest to publication, unless the words or the story say otherwise.

    A pointer ("last Christmas") decides; so does a year that the text has just told of. A day far ahead is the last
    one unless the clause looks ahead, and a day behind is the next one where it clearly does.
    """
    now = context.published
    if now is None:
        return UNRESOLVED
    near = [d for y in range(now.year - 1, now.year + 2) if (d := days(y))]
    if not near:
        return UNRESOLVED
    pointer = p.word("POINT", "PAST", "CURRENT")
    best = min(near, key=lambda d: abs((d.begin - now).days))
    if pointer == "this":
        return dated(days(now.year), "published")
    if pointer in {"last", "past", "previous"}:
        return dated(_before(near, now), "published")
    if pointer in {"next", "coming", "upcoming"}:
        return dated(_after(near, now), "published")
    far = abs((best.begin - now).days) > _NEAR
    told = context.year_told(p) if far else context.year_told(p, _CLOSE)
    if told is not None and told != now.year:
        return dated(days(told), "text")
    return dated(_by_clause(p, near, best, now), "published")


def _by_clause(p: Phrase, near: list[Period], best: Period, now: date) -> Period | None:
    away = (best.begin - now).days
    if p.word_before() in _ENDED and away > 0:
        return _before(near, now)
    if away > _FAR and not looks_ahead(p) and not is_decided(p):
        return _before(near, now) if is_told(p) else None
    if away < -_NEAR and word_ahead(p) in SURELY_AHEAD:
        return _after(near, now)
    return best


def _before(near: list[Period], now: date) -> Period | None:
    return max((d for d in near if d.begin < now), key=lambda d: d.begin, default=None)


def _after(near: list[Period], now: date) -> Period | None:
    return min((d for d in near if d.begin > now), key=lambda d: d.begin, default=None)
