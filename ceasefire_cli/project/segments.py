"""An index in segments, each kept in the store as numbers in pages and read when a claim asks for them.

All segments number articles, sentences and terms alike: what is added gets the next numbers, and nothing kept changes.
What is missing or torn is made anew from the articles.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, chain, pairwise
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from ceasefire_cli.cache import Store
    from ceasefire_cli.link.index import Index

PAGE = 1 << 12  # numbers
PAGES_HELD = 2_000  # 33 MB
HELD = 8_000_000  # numbers of each part that are held, those asked for last
Part = Literal["postings", "holders", "bags"]
PARTS: tuple[Part, ...] = ("postings", "holders", "bags")
_WIDTH = array("I").itemsize


class Pages:
    """The pages of segments, those asked for last at hand."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.read = lru_cache(PAGES_HELD)(self._read)

    def _read(self, name: str, part: Part, number: int) -> array[int] | None:
        return _numbers(self.store.get("index", numbers_key(name, f"{part} {number}")))


class Segment:
    """Some articles' part of an index: `names` are the terms it has, rising; bags are counted from sentence `base`."""

    def __init__(self, pages: Pages, name: str, base: int, names: array[int], begins: dict[Part, array[int]]) -> None:
        self.name = name
        self.base = base
        self.names = names
        self._pages = pages
        self._begins = begins

    def row(self, part: Part, number: int) -> array[int] | None:
        """The numbers for a term, or of a sentence's bag; empty where there are none, None where they are lost."""
        if part == "bags":
            at = number - self.base
        else:
            at = bisect_left(self.names, number)
            if at == len(self.names) or self.names[at] != number:
                return array("I")
        begin = self._begins[part]
        start, end = begin[at], begin[at + 1]
        found = array("I")
        for page in range(start // PAGE, -(-end // PAGE)):
            numbers = self._pages.read(self.name, part, page)
            if numbers is None:
                return None
            first = page * PAGE
            found += numbers[max(0, start - first) : end - first]
        return found if len(found) == end - start else None

    def records(self) -> Iterator[str]:
        """The keys of all that is kept of it."""
        yield numbers_key(self.name, "names")
        for part, begin in self._begins.items():
            yield numbers_key(self.name, part)
            yield from (numbers_key(self.name, f"{part} {n}") for n in range(-(-begin[-1] // PAGE)))

    def counts(self, part: Part) -> Iterator[tuple[int, int]]:
        """Each term the segment has, and how long its row is."""
        begin = self._begins[part]
        return zip(self.names, (b - a for a, b in pairwise(begin)), strict=True)


def put_segment(
    store: Store, scope: str, name: str, made: Index, numbers: Sequence[int], base: tuple[int, int]
) -> None:
    """Keep an index as a segment; `numbers` are its terms' numbers among all, `base` what comes before it.

    The base is a number of sentences and of articles.
    """
    rising = sorted(range(len(numbers)), key=numbers.__getitem__)
    sentences, articles = base
    flat: dict[Part, array[int]] = {
        "postings": _joined((made.postings[t] for t in rising), sentences),
        "holders": _joined((made.holders[t] for t in rising), articles),
        "bags": array("I", map(numbers.__getitem__, chain.from_iterable(made.bags))),
    }
    sizes: dict[Part, Iterable[int]] = {
        "postings": (made.counts[t] for t in rising),
        "holders": (made.spread[t] for t in rising),
        "bags": map(len, made.bags),
    }
    keep_numbers(store, scope, name, "names", [numbers[t] for t in rising])
    for part in PARTS:
        keep_numbers(store, scope, name, part, array("I", accumulate(sizes[part], initial=0)))
        for n in range(-(-len(flat[part]) // PAGE)):
            keep_numbers(store, scope, name, f"{part} {n}", flat[part][n * PAGE : (n + 1) * PAGE])


def kept_segment(pages: Pages, name: str, base: int) -> Segment | None:
    """A segment whose rows are still in the store; None where the store has lost it."""
    store = pages.store
    names = _numbers(store.get("index", numbers_key(name, "names")))
    begins = {part: _numbers(store.get("index", numbers_key(name, part))) for part in PARTS}
    if names is None:
        return None
    whole = {part: begin for part, begin in begins.items() if begin}
    if len(whole) < len(PARTS) or len(whole["postings"]) != len(names) + 1 or len(whole["holders"]) != len(names) + 1:
        return None
    return Segment(pages, name, base, names, whole)


class Rows(Sequence[Any]):
    """One part of several segments as one sequence; `gone` are ranges of numbers to leave out, in rising order."""

    def __init__(
        self,
        part: Part,
        segments: Sequence[Segment],
        size: int,
        gone: Sequence[tuple[int, int]],
        remade: Callable[[Part, int], Iterable[int]],
    ) -> None:
        self._part: Part = part
        self._segments = segments
        self._bases = [s.base for s in segments]
        self._size = size
        self._gone = gone
        self._remade = remade
        self._held: OrderedDict[int, Any] = OrderedDict()
        self._room = HELD

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, number: Any) -> Any:
        found = self._held.get(number)
        if found is None:
            found = self._read(number)
            self._held[number] = found
            self._room -= len(found) + 8
            while self._room < 0 and len(self._held) > 1:
                self._room += len(self._held.popitem(last=False)[1]) + 8
        else:
            self._held.move_to_end(number)
        return found

    def _read(self, number: int) -> Any:
        if self._part == "bags":
            bag = self._segments[bisect_right(self._bases, number) - 1].row("bags", number)
            return tuple(self._remade("bags", number) if bag is None else bag)
        found = array("I")
        for segment in self._segments:
            row = segment.row(self._part, number)
            if row is None:
                return array("I", self._remade(self._part, number))
            found += row
        for first, last in self._gone:
            begin = bisect_left(found, first)
            end = bisect_left(found, last, begin)
            del found[begin:end]
        return found


def numbers_key(name: str, part: str) -> str:
    """The key of `part` of what is called `name`: another machine's numbers are not read."""
    return f"{sys.byteorder} {name} {part}"


def numbers_kept(store: Store, name: str, part: str) -> array[int] | None:
    return _numbers(store.get("index", numbers_key(name, part)))


def keep_numbers(store: Store, scope: str, name: str, part: str, numbers: Collection[int]) -> None:
    store.put(
        "index",
        numbers_key(name, part),
        (numbers if isinstance(numbers, array) else array("I", numbers)).tobytes(),
        scope=scope,
    )


def _joined(rows: Iterable[Sequence[int]], base: int) -> array[int]:
    flat = array("I")
    for row in rows:
        flat.extend(row)
    return array("I", [n + base for n in flat]) if base else flat


def _numbers(kept: Any) -> array[int] | None:
    if not isinstance(kept, bytes) or len(kept) % _WIDTH:
        return None
    numbers = array("I")
    numbers.frombytes(kept)
    return numbers
