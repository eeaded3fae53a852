"""What must hold between the entries of claims.yaml: ids are given once and lead somewhere, no claim fights itself.

Each check returns only its own faults.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.claims.slug import is_glob, numbered, slug, stem
from ceasefire_cli.claims.source import Fault, Nearest, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ceasefire_cli.claims.entries import Entry


class Ids(NamedTuple):
    """The ids of each section in the order of its entries; `articles` is None where files may come from elsewhere.

    `lost` are ids of entries that could not be read: they are no unknown ids.
    """

    articles: tuple[str, ...] | None
    actors: tuple[str, ...]
    claims: tuple[str, ...]
    lost: frozenset[str] = frozenset()


def ids(file: Entry, lost: frozenset[str] = frozenset()) -> Ids:
    """Given ids as they are, the rest slugs of their words, numbered where one is taken already."""
    paths = file.entries("articles")
    known = tuple(e.text("id") or stem(e.text("path")) for e in paths)
    globs = any(is_glob(e.text("path")) for e in paths)
    return Ids(
        known if paths and not globs else None,
        _named(file.entries("actors"), "name", "actor"),
        _named(file.entries("claims"), "claim", "claim"),
        lost,
    )


def _named(entries: Sequence[Entry], words: str, otherwise: str) -> tuple[str, ...]:
    given = {e.text("id") for e in entries}
    out: list[str] = []
    for entry in entries:
        name = entry.text("id")
        if not name:
            name = numbered(slug(entry.text(words), otherwise), given)
            given.add(name)
        out.append(name)
    return tuple(out)


def duplicate_ids(file: Entry, _: Ids) -> Iterator[Fault]:
    for section, noun in (("articles", "article"), ("actors", "actor"), ("claims", "claim")):
        seen: set[str] = set()
        for entry in file.entries(section):
            name = entry.text("id")
            if name and name in seen:
                start = entry.starts["id"][0]
                yield Fault(start, f"{noun} id '{shown(name)}' is given twice", f"write {shown(numbered(name, seen))}")
            seen.add(name)


def ids_of_globs(file: Entry, _: Ids) -> Iterator[Fault]:
    for entry in file.entries("articles"):
        if entry.text("id") and is_glob(entry.text("path")):
            yield Fault(entry.starts["id"][0], "an id for a glob, which may be many files", "delete the id")


def unknown_actors(file: Entry, known: Ids) -> Iterator[Fault]:
    spelled: dict[str, str] = {}
    for name, entry in zip(known.actors, file.entries("actors"), strict=True):
        for word in (entry.text("name"), *entry.texts("aliases")):
            spelled.setdefault(word.casefold(), name)
    names = known.lost.union(known.actors)
    near_id, near_name = Nearest(known.actors), Nearest(spelled)
    for claim in file.entries("claims"):
        for name, start in zip(claim.texts("actors"), claim.starts.get("actors", ()), strict=True):
            if name not in names:
                guess = spelled.get(name.casefold()) or near_id(name)
                guess = guess or spelled.get(near_name(name), "")
                otherwise = f"add it to actors: - id: {shown(name)}"
                yield Fault(start, f"unknown actor '{shown(name)}'", _did_you_mean(guess) or otherwise)


def unknown_claims(file: Entry, known: Ids) -> Iterator[Fault]:
    names = known.lost.union(known.claims)
    near = Nearest(known.claims)
    for claim in file.entries("claims"):
        for key in ("contradicts", "compatible"):
            for name, start in zip(claim.texts(key), claim.starts.get(key, ()), strict=True):
                if name not in names:
                    guess = near(name) or near(slug(name))
                    hint = _did_you_mean(guess) or "it names the id of another claim"
                    yield Fault(start, f"unknown claim '{shown(name)}' in '{key}'", hint)


def unknown_articles(file: Entry, known: Ids) -> Iterator[Fault]:
    """Only where the articles section names every file itself."""
    if known.articles is None:
        return
    by_path = {e.text("path"): name for name, e in zip(known.articles, file.entries("articles"), strict=True)}
    names = known.lost.union(known.articles)
    near = Nearest(known.articles)
    for claim in file.entries("claims"):
        for key in ("evidence", "rejected"):
            for quote in claim.entries(key):
                name = quote.text("article")
                if name and name not in names:
                    guess = by_path.get(name) or near(name)
                    yield Fault(quote.starts["article"][0], unknown_article(name), article_hint(guess))


def unknown_article(name: str) -> str:
    return f"unknown article '{shown(name)}'"


def article_hint(guess: str) -> str:
    return _did_you_mean(guess) or "it names the id of an article, or its file without the suffix"


def claims_against_themselves(file: Entry, known: Ids) -> Iterator[Fault]:
    """A claim that contradicts itself, and pairs said to contradict each other and to be compatible."""
    clashing: set[frozenset[str]] = set()
    claims = list(zip(known.claims, file.entries("claims"), strict=True))
    for name, claim in claims:
        for key in ("contradicts", "compatible"):
            for other, start in zip(claim.texts(key), claim.starts.get(key, ()), strict=True):
                if other == name:
                    yield Fault(start, f"claim '{shown(name)}' names itself in '{key}'", "delete it")
        clashing.update(frozenset({name, other}) for other in claim.texts("contradicts"))
    for name, claim in claims:
        for other, start in zip(claim.texts("compatible"), claim.starts.get("compatible", ()), strict=True):
            if other != name and frozenset({name, other}) in clashing:
                message = f"'{shown(name)}' and '{shown(other)}' are said to contradict each other and to be compatible"
                yield Fault(start, message, "keep one of the two")


def quotes_twice(file: Entry, _: Ids) -> Iterator[Fault]:
    """Words that a person has both confirmed and ruled out for one claim, or confirmed twice."""
    for claim in file.entries("claims"):
        seen: dict[tuple[str, str], str] = {}
        for key in ("evidence", "rejected"):
            for quote in claim.entries(key):
                words = (quote.text("article"), " ".join(quote.text("quote").split()))
                if not quote.is_sound:
                    continue
                earlier = seen.get(words, "")
                if earlier and earlier != key:
                    message = "this quote is both evidence and rejected"
                    yield Fault(quote.starts["quote"][0], message, "keep one of the two")
                elif earlier:
                    message = f"this quote stands twice in '{key}'"
                    yield Fault(quote.starts["quote"][0], message, "delete one", "warning")
                seen.setdefault(words, key)


def _did_you_mean(guess: str) -> str:
    return f"did you mean '{shown(guess)}'?" if guess else ""


CHECKS: tuple[Callable[[Entry, Ids], Iterator[Fault]], ...] = (
    duplicate_ids,
    ids_of_globs,
    unknown_actors,
    unknown_claims,
    unknown_articles,
    claims_against_themselves,
    quotes_twice,
)
