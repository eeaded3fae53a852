"""What the store's list has of a project's files: a row of each, kept as columns that are compared at one go."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from os import stat_result

_TICK = 50_000_000  # nanoseconds within which a second change of a file may leave its time as it is
_COARSE_TICK = 2_100_000_000  # on file systems that count whole seconds, or two
_UNSURE = "?"  # the state of a file that changed so lately


class Row(NamedTuple):
    """What is known of a file.

    Its state as it was read, what claims.yaml told of it, the digest of all the article was made from, its date, its
    id; what was told and dates are numbers in lists, for many files share them.
    """

    state: str
    told: int
    derived: str
    date: int
    id: str


class Columns(NamedTuple):
    """Rows by name, a column for each field, the texts joined: a hundred thousand are read in a moment."""

    names: str = ""
    states: str = ""
    told: Sequence[int] = ()
    derived: str = ""
    dates: Sequence[int] = ()
    ids: str = ""

    def rows(self) -> dict[str, Row]:
        """The rows by name."""
        if not self.told:
            return {}
        fields = (self.states.split("\n"), self.told, self.derived.split("\n"), self.dates, self.ids.split("\0"))
        return dict(zip(self.names.split("\0"), map(Row._make, zip(*fields, strict=True)), strict=True))


class Numbered(list[Any]):
    """Values by number; equal ones share theirs."""

    def __init__(self, values: Any) -> None:
        super().__init__(values)
        self._numbers = {value: n for n, value in enumerate(self)}

    def number(self, value: Any) -> int:
        found = self._numbers.get(value)
        if found is None:
            found = self._numbers[value] = len(self)
            self.append(value)
        return found


def columns_of(rows: Mapping[str, Row]) -> Columns:
    states, told, derived, dates, ids = list(zip(*rows.values(), strict=True)) or [()] * 5
    return Columns("\0".join(rows), "\n".join(states), list(told), "\n".join(derived), list(dates), "\0".join(ids))


def state(found: stat_result) -> str:
    """What a file looks like from outside."""
    return f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns} {found.st_ino}"


def lasting(found: stat_result) -> str:
    """The state to remember: one that never fits where the file could change once more and keep its times."""
    tick = _TICK if found.st_mtime_ns % 1_000_000_000 else _COARSE_TICK
    age = time.time_ns() - max(found.st_mtime_ns, found.st_ctime_ns)
    return state(found) if age > tick else _UNSURE
