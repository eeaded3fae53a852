"""Feasts and public holidays with a name of their own, and how each year's day is found.

Source: common knowledge of the Western church year and of the holidays that English-language news names without
explaining. Left out is what falls on other days in other countries (Mother's Day, Independence Day, Labour Day) and
what no calendar rule gives.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Feast(NamedTuple):
    """A day of the year: `day` of `month`, or so many days from Easter, or the n-th `weekday` (-1: the last)."""

    month: int = 0
    day: int = 0
    from_easter: int | None = None
    weekday: int = -1
    nth: int = 0


_SAINTS: Final = {"valentine's day": Feast(2, 14), "patrick's day": Feast(3, 17), "patricks day": Feast(3, 17)}

# Lower case, with a plain apostrophe.
FEASTS: Final[dict[str, Feast]] = {
    "new year's day": Feast(1, 1),
    "new year's eve": Feast(12, 31),
    "new year's": Feast(1, 1),
    "new year": Feast(1, 1),
    "epiphany": Feast(1, 6),
    "valentines day": Feast(2, 14),
    "april fools' day": Feast(4, 1),
    "april fool's day": Feast(4, 1),
    "anzac day": Feast(4, 25),
    "may day": Feast(5, 1),
    "bastille day": Feast(7, 14),
    "juneteenth": Feast(6, 19),
    "halloween": Feast(10, 31),
    "armistice day": Feast(11, 11),
    "veterans day": Feast(11, 11),
    "christmas eve": Feast(12, 24),
    "christmas": Feast(12, 25),
    "christmas day": Feast(12, 25),
    "boxing day": Feast(12, 26),
    "shrove tuesday": Feast(from_easter=-47),
    "ash wednesday": Feast(from_easter=-46),
    "palm sunday": Feast(from_easter=-7),
    "maundy thursday": Feast(from_easter=-3),
    "good friday": Feast(from_easter=-2),
    "easter": Feast(from_easter=0),
    "easter day": Feast(from_easter=0),
    "easter sunday": Feast(from_easter=0),
    "easter monday": Feast(from_easter=1),
    "ascension day": Feast(from_easter=39),
    "pentecost": Feast(from_easter=49),
    "whit sunday": Feast(from_easter=49),
    "whit monday": Feast(from_easter=50),
    "memorial day": Feast(5, weekday=0, nth=-1),
    "father's day": Feast(6, weekday=6, nth=3),
    "fathers day": Feast(6, weekday=6, nth=3),
    "labor day": Feast(9, weekday=0, nth=1),
    "columbus day": Feast(10, weekday=0, nth=2),
    "remembrance sunday": Feast(11, weekday=6, nth=2),
    "thanksgiving": Feast(11, weekday=3, nth=4),
    "thanksgiving day": Feast(11, weekday=3, nth=4),
} | _SAINTS

ALONE: Final = frozenset(name for name in FEASTS if name.isalpha())
# First words of the longer names: they open a name, and mean nothing by themselves.
OPENING: Final = frozenset(name.split()[0].partition("'")[0] for name in FEASTS) - ALONE - {"may", "april"}
# Christmas and Easter by the Julian calendar.
EASTERN: Final = frozenset({"orthodox", "coptic", "julian"})
