"""Articles without end for the scale bench: the same number always gives the same text, whatever the folder's size.

An article is put together from runs of sentences of the bench folder's news pages (plain generated prose where that
folder is absent). Names, numbers and years are others in every article, and now and then an ordinary word is, so that
the vocabulary grows as it does in an archive and no two articles are copies. About 4.5 kB each.
"""

from __future__ import annotations

import json
import random
import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

BYTES = 4_500
RUN = (3, 8)  # sentences taken in a row from one page
SWAPPED = 0.06  # of ordinary words: another one of the pool stands there
PER_FOLDER = 1_000
FIRST_DAY, DAYS = date(2015, 1, 1), 3_650
_SLOT = re.compile(
    r"\b(?:(?P<name>[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})*)|(?P<number>\d[\d,.]*\d|\d)|(?P<word>[a-z]{4,}))\b"
)
_SYLLABLES = tuple(
    c + v for c in ("b", "br", "d", "f", "g", "k", "l", "m", "n", "r", "s", "st", "t", "v") for v in "aeiou"
)
_ENDS = ("n", "r", "s", "th", "ck", "ld", "sky", "man", "ton", "")
_SUBJECTS = (
    "The council",
    "A spokesman",
    "The company",
    "The minister",
    "Residents",
    "The court",
    "Engineers",
    "The union",
)
_VERBS = (
    "approved",
    "rejected",
    "reported",
    "delayed",
    "announced",
    "measured",
    "reviewed",
    "praised",
    "dismissed",
    "opened",
)
_OBJECTS = (
    "the harbour plan",
    "a new budget",
    "the water survey",
    "repairs to the bridge",
    "the school programme",
    "a merger",
)
_TAILS = (
    "after weeks of talks",
    "despite protests",
    "at a cost of 40 million",
    "in March 2019",
    "without comment",
    "by 12 votes to 5",
)


@dataclass(slots=True)
class Pool:
    """Sentences cut at their slots: pieces in turn fixed text and (kind, as written); pages are lists of them."""

    pages: list[list[list[tuple[str, str]]]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)  # every ordinary word as often as it occurs


def pool(bench: Path) -> Pool:
    """The sentences to build from, of the bench folder or, where it is absent, generated."""
    data = bench / "link" / "wice_dev.jsonl"
    if data.is_file():
        rows = map(json.loads, data.read_text(encoding="utf-8").splitlines())
        pages = [[" ".join(s.split()) for s in row["sents"]] for row in rows if row["kind"] == "doc"]
    else:
        pages = _plain_pages()
    made = Pool()
    for page in pages:
        cut = [_cut(sentence, made.words) for sentence in page if 30 <= len(sentence) <= 500]
        if len(cut) > RUN[1]:
            made.pages.append(cut)
    return made


def article(number: int, source: Pool) -> str:
    """The text of one article: a title, a date line, paragraphs."""
    rng = random.Random(f"article {number}")  # noqa: S311 - has to repeat
    names: dict[str, str] = {}
    title = _filled(rng.choice(rng.choice(source.pages)), rng, names, source.words).rstrip(".")
    out = [title, "", (FIRST_DAY + timedelta(days=rng.randrange(DAYS))).isoformat(), ""]
    size = 0
    while size < BYTES:
        page = rng.choice(source.pages)
        length = rng.randint(*RUN)
        at = rng.randrange(len(page) - length)
        paragraph = " ".join(_filled(s, rng, names, source.words) for s in page[at : at + length])
        size += len(paragraph)
        out += [paragraph, ""]
    return "\n".join(out)


def claim(number: int, source: Pool) -> str:
    """The words of one claim: a sentence of article `number`, shortened as a person would jot it down."""
    rng = random.Random(f"claim {number}")  # noqa: S311 - has to repeat
    body = article(number, source).split("\n", 3)[3]
    sentences = [s for s in re.split(r"(?<=[.!?]) +|\n+", body) if 60 <= len(s) <= 220] or [body[:200]]
    words = rng.choice(sentences).rstrip(".").split()
    kept = [w for w in words if rng.random() < 0.8]
    return " ".join(kept[:22] or words)


def write_articles(folder: Path, numbers: Sequence[int], source: Pool) -> int:
    """Write those articles below `folder`, a thousand to a folder; gives their bytes."""
    total = 0
    for n in numbers:
        path = folder / f"{n // PER_FOLDER:04d}" / f"{n:06d}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        raw = article(n, source).encode()
        path.write_bytes(raw)
        total += len(raw)
    return total


def write_claims(path: Path, claims: Sequence[str]) -> None:
    """A claims.yaml of these claims; every fifth has a date, as in a project half curated."""
    lines = ["title: scale", "claims:"]
    for n, text in enumerate(claims):
        lines += [f"  - id: c{n:04d}", f"    claim: {json.dumps(text, ensure_ascii=False)}"]
        if n % 5 == 0:
            lines.append(f"    date: {(FIRST_DAY + timedelta(days=7 * n % DAYS)).isoformat()}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _cut(sentence: str, words: list[str]) -> list[tuple[str, str]]:
    pieces, at = [], 0
    for m in _SLOT.finditer(sentence):
        kind = m.lastgroup or ""
        if kind == "name" and m.start() == 0:
            continue  # a sentence's first word is seldom a name
        if m.start() > at:
            pieces.append(("", sentence[at : m.start()]))
        pieces.append((kind, m[0]))
        if kind == "word":
            words.append(m[0])
        at = m.end()
    if at < len(sentence):
        pieces.append(("", sentence[at:]))
    return pieces


def _filled(pieces: list[tuple[str, str]], rng: random.Random, names: dict[str, str], words: list[str]) -> str:
    out = []
    for kind, written in pieces:
        if kind == "name":
            if written not in names:
                names[written] = " ".join(_name(rng) if rng.random() < 0.5 else w for w in written.split())
            out.append(names[written])
        elif kind == "number":
            out.append(_number(written, rng))
        elif kind == "word" and rng.random() < SWAPPED:
            out.append(rng.choice(words))
        else:
            out.append(written)
    return "".join(out)


def _name(rng: random.Random) -> str:
    """A made-up name; a few are in many articles and there is always a new one (a Pareto draw)."""
    n = min(int(rng.paretovariate(0.5)), 10**7) * 7919 + 17
    made = ""
    for _ in range(2 + n % 2):
        n, k = divmod(n, len(_SYLLABLES))
        made += _SYLLABLES[k]
    return (made + _ENDS[n % len(_ENDS)]).capitalize()


def _number(written: str, rng: random.Random) -> str:
    if len(written) == 4 and written[:2] in ("19", "20"):
        return str(rng.randint(1990, 2025))
    return "".join(str(rng.randint(1, 9)) if c.isdigit() else c for c in written)


def _plain_pages() -> list[list[str]]:
    rng = random.Random("plain")  # noqa: S311 - has to repeat
    return [
        [
            f"{rng.choice(_SUBJECTS)} of {_name(rng)} {rng.choice(_VERBS)} {rng.choice(_OBJECTS)} {rng.choice(_TAILS)}."
            for _ in range(40)
        ]
        for _ in range(300)
    ]
