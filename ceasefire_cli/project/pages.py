"""The index of a large project, kept: numbers in pages, read when a claim asks for them.

Whatever is missing or torn is made anew from the articles, as numbers depend on nothing else.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Sequence
from functools import cached_property, partial
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Any, cast

from ceasefire_cli.link.index import Index

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ceasefire_cli.cache import Store

_PAGE = 1 << 12  # numbers
_HELD = 2_000  # pages of each part, and as many numbers in rows, before what is held is let go
_WIDTH = array("I").itemsize


def keep_index(store: Store, name: str, stamp: str, index: Index) -> None:
    """Put an index into the store in place of the project's last one; `stamp` names the articles it is of."""
    keys = []

    def put(part: str, value: Any) -> None:
        keys.append(_key(stamp, part))
        store.put("index", keys[-1], value, scope=name)

    put("terms", "\n".join(index.terms))
    for part, numbers in (("spread", index.spread), ("owner", index.owner), ("first", index.first)):
        put(part, array("I", numbers).tobytes())
    for part, rows in (("postings", index.postings), ("bags", index.bags)):
        put(f"{part} begin", array("I", accumulate(map(len, rows), initial=0)).tobytes())
        for n, page in enumerate(_paged(chain.from_iterable(cast("list[list[int]]", rows)))):
            put(f"{part} {n}", page)
    store.keep_only("index", name, keys)


def kept_index(store: Store, stamp: str, remake: Callable[[], Index]) -> Index | None:
    """The index of those articles, its long parts still in the store; None where the store has none."""
    terms = store.get("index", _key(stamp, "terms"))
    if not isinstance(terms, str):
        return None
    parts = ("spread", "owner", "first", "postings begin", "bags begin")
    found = [_numbers(store.get("index", _key(stamp, part))) for part in parts]
    if None in found:
        return None
    spread, owner, first, postings, bags = cast("list[array[int]]", found)
    made = _Remade(remake)
    names = terms.split("\n") if terms else []
    if len(names) != len(spread):
        return None
    return Index(
        terms=dict(zip(names, range(len(names)), strict=True)),
        postings=cast("Any", _Postings(store, f"{stamp} postings", postings, made)),
        spread=cast("Any", spread),
        bags=cast("Any", _Bags(store, f"{stamp} bags", bags, made)),
        owner=cast("Any", owner),
        first=cast("Any", first),
    )


class _Remade:
    """The whole index, made anew once some of it is lost."""

    def __init__(self, make: Callable[[], Index]) -> None:
        self._make = make

    @cached_property
    def index(self) -> Index:
        return self._make()


class _Rows(Sequence[Any]):
    """Rows of numbers of which row n stands between `begin[n]` and `begin[n + 1]` of the pages."""

    def __init__(self, store: Store, part: str, begin: array[int], made: _Remade) -> None:
        self._store = store
        self._part = part
        self._begin = begin
        self._made = made
        self._pages: dict[int, array[int] | None] = {}

    def __len__(self) -> int:
        return len(self._begin) - 1

    def _row(self, n: int) -> array[int] | None:
        """None where a page is lost."""
        start, end = self._begin[n], self._begin[n + 1]
        row = array("I")
        for number in range(start // _PAGE, -(-end // _PAGE)):
            page = self._page(number)
            if page is None:
                return None
            at = number * _PAGE
            row += page[max(0, start - at) : end - at]
        return row if len(row) == end - start else None

    def _page(self, number: int) -> array[int] | None:
        if number not in self._pages:
            if len(self._pages) >= _HELD:
                self._pages.clear()
            self._pages[number] = _numbers(self._store.get("index", _key(self._part, str(number))))
        return self._pages[number]


class _Posting(Sequence[int]):
    """One row, as long as it says before it is read."""

    __slots__ = ("_length", "_read", "_values")

    def __init__(self, length: int, read: Callable[[], Sequence[int]]) -> None:
        self._length = length
        self._read = read
        self._values: Sequence[int] | None = None

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[int]:
        return iter(self._all())

    def __getitem__(self, n: Any) -> Any:
        return self._all()[n]

    def _all(self) -> Sequence[int]:
        if self._values is None:
            self._values = self._read()
        return self._values


class _Postings(_Rows):
    """The same row is the same object each time, within a query."""

    def __init__(self, store: Store, part: str, begin: array[int], made: _Remade) -> None:
        super().__init__(store, part, begin, made)
        self._rows: dict[int, _Posting] = {}
        self._held = 0  # numbers in rows

    def __getitem__(self, n: Any) -> Any:
        found = self._rows.get(n)
        if found is None:
            found = self._rows[n] = _Posting(self._begin[n + 1] - self._begin[n], partial(self._read, n))
        return found

    def _read(self, n: int) -> Sequence[int]:
        self._held += self._begin[n + 1] - self._begin[n]
        if self._held > _HELD * _PAGE:
            self._rows.clear()
            self._held = 0
        row = self._row(n)
        return self._made.index.postings[n] if row is None else row


class _Bags(_Rows):
    def __getitem__(self, n: Any) -> Any:
        row = self._row(n)
        return self._made.index.bags[n] if row is None else tuple(row)


def _key(*parts: str) -> str:
    return " ".join((sys.byteorder, *parts))


def _numbers(kept: Any) -> array[int] | None:
    if not isinstance(kept, bytes) or len(kept) % _WIDTH:
        return None
    numbers = array("I")
    numbers.frombytes(kept)
    return numbers


def _paged(numbers: Iterator[int]) -> Iterator[bytes]:
    page = array("I")
    for number in numbers:
        page.append(number)
        if len(page) == _PAGE:
            yield page.tobytes()
            page = array("I")
    if page:
        yield page.tobytes()
