"""WordNet's database files, read: senses, the words in each, and how they hang together (see its man page `wndb`)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

_FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
_CLASS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}  # of a sense key
UNSEEN = 0.5  # how often a sense counts as seen that was not: the later listed, the less

Key = tuple[str, str]  # part of speech and place in its file


class Pointer(NamedTuple):
    """To another sense; `words` are the places of the two words in their senses, from 1, or 0 for all of them."""

    kind: str
    target: Key
    words: tuple[int, int]


class Sense(NamedTuple):
    words: tuple[str, ...]  # as written, "_" between the words of an expression
    pointers: tuple[Pointer, ...]
    gloss: str


class WordNet(NamedTuple):
    """The senses by key; of each word its senses, the commonest first, and how often each was seen in tagged texts."""

    senses: dict[Key, Sense]
    of_word: dict[str, list[Key]]
    seen: dict[str, dict[Key, float]]

    def shares(self, word: str) -> dict[Key, float]:
        """How much of the word's use each of its senses is, all together 1."""
        row: dict[Key, float] = {}
        place: dict[str, int] = defaultdict(int)
        for key in self.of_word.get(word, ()):
            place[key[0]] += 1
            row[key] = self.seen[word].get(key, 0.0) + UNSEEN / place[key[0]]
        whole = sum(row.values()) or 1.0
        return {key: x / whole for key, x in row.items()}


def wordnet(folder: Path) -> WordNet:
    senses: dict[Key, Sense] = {}
    of_word: dict[str, list[Key]] = defaultdict(list)
    for part, name in _FILES.items():
        for line in (folder / f"data.{name}").read_text("latin1").splitlines():
            if line[0] != " ":
                senses[part, line.split(" ", 1)[0]] = _sense(line)
        for line in (folder / f"index.{name}").read_text("latin1").splitlines():
            if line[0] != " ":
                fields = line.split()
                of_word[fields[0]] += [(part, at) for at in fields[6 + int(fields[3]) :]]
    seen: dict[str, dict[Key, float]] = defaultdict(dict)
    for line in (folder / "cntlist.rev").read_text("latin1").splitlines():
        key, number, times = line.split()
        word, rest = key.split("%")
        own = [k for k in of_word.get(word, ()) if k[0] == _CLASS[rest[0]]]
        if int(number) <= len(own):  # a few are of an older edition
            seen[word][own[int(number) - 1]] = float(times)
    return WordNet(senses, of_word, seen)


def _sense(line: str) -> Sense:
    head, _, gloss = line.partition("|")
    fields = head.split()
    count = int(fields[3], 16)
    words = tuple(fields[4 + 2 * i].split("(")[0] for i in range(count))
    at = 4 + 2 * count
    pointers = []
    for i in range(int(fields[at])):
        kind, target, part, places = fields[at + 1 + 4 * i : at + 5 + 4 * i]
        mine, theirs = divmod(int(places, 16), 256)
        pointers.append(Pointer(kind, (part.replace("s", "a"), target), (mine, theirs)))
    return Sense(words, tuple(pointers), gloss.split('; "')[0].strip())
