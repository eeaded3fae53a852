"""A project on the desk: read on demand, each engine run at most once.

Engines are imported where they are first needed, so that a command pays for what it uses.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from ceasefire_cli.cache import Store, cache_folder, code_digest, digest
from ceasefire_cli.model import ClaimsFile, Diagnostic, Place
from ceasefire_cli.progress import unwatched
from ceasefire_cli.project.codec import statement_of
from ceasefire_cli.project.files import (
    STDIN,
    file_key,
    read_claims_file,
    read_claims_text,
    shown_path,
    stdin_or,
)
from ceasefire_cli.project.find import BadInput, Found, Request, bad_input, is_file, locate
from ceasefire_cli.project.shelf import Shelf
from ceasefire_cli.project.sources import Sources

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from ceasefire_cli.model import Article, Claim, Clash, Evidence, Link, Statement, Timex, When
    from ceasefire_cli.progress import Watch
    from ceasefire_cli.project.linking import Linking
    from ceasefire_cli.queries.library import Library
    from ceasefire_cli.queries.speakers import Voices
    from ceasefire_cli.text.names import Names

T = TypeVar("T")


class Project:
    """One project, read on demand: each property and method does its work once and keeps the result.

    Faults that stop nothing (an unreadable article, a missing file) gather in `warnings`.
    """

    def __init__(
        self,
        found: Found,
        file: ClaimsFile,
        request: Request,
        cwd: Path,
        store: Store | None = None,
        *,
        tolerant: bool = False,
    ) -> None:
        self.found = found
        self._tolerant = tolerant
        self.store = store or Store(None)
        self.file = file
        self.warnings: list[Diagnostic] = []
        self.watch: Watch = unwatched
        self._request = request
        self._cwd = cwd
        self._timexes: dict[str, tuple[Timex, ...]] = {}
        self._asked: list[Path] = []  # files read by name
        self._linked_articles: set[str] = set()  # of the evidence asked for
        self._voices: dict[str, Voices] = {}

    @property
    def root(self) -> Path:
        return self.found.root

    @cached_property
    def articles(self) -> tuple[Article, ...]:
        """Every readable article, in the order claims.yaml or the folder gives."""
        read = self._sources.articles(self._shelf)
        articles = tuple(self.watch("articles read", read, len(self._sources.paths)))
        if not self._request.articles:
            # quotes may name articles that an --articles choice leaves out; without one, such a name is a slip
            known = {*(a.id for a in articles), *(e.id for e in self.file.articles if e.id)}
            quotes = (q for c in self.file.claims for q in (*c.evidence, *c.rejected))
            if any(q.article not in known for q in quotes):
                self._refuse_dangling(sorted(known))
        return articles

    def _refuse_dangling(self, known: list[str]) -> None:
        """Quotes of articles that are not there: a mistake like any other, told once the articles are found."""
        from ceasefire_cli.claims.read import dangling_articles, names_all_articles

        if names_all_articles(self.file):
            return  # told when claims.yaml was read
        slips = dangling_articles(self.file, known, text="\n".join(self.claims_lines.values()))
        if slips and not self._tolerant:
            raise BadInput(*slips)
        self.warnings.extend(slips)

    @cached_property
    def _sources(self) -> Sources:
        return Sources(self.root, self._cwd, self.file.articles, self._request.articles, self.warnings)

    @cached_property
    def library(self) -> Library:
        from ceasefire_cli.queries.library import library

        return library(self.articles, self.file.actors, self.file.claims)

    @cached_property
    def names(self) -> Names:
        from ceasefire_cli.text.names import Names

        return Names(self.file.actors)

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """All statements of all articles, speakers resolved to actors."""
        return self._said(self.articles)

    def statements_of(self, article: Article) -> tuple[Statement, ...]:
        return self._said([article])

    def _said(self, articles: Sequence[Article]) -> tuple[Statement, ...]:
        """The statements of articles: from the store, or found anew and kept."""
        from ceasefire_cli.attribute.resolve import resolved

        sources = {a.id: self._sources.digests.get(a.id) for a in articles}
        kept = {name: self.store.get("statements", source) if source else None for name, source in sources.items()}
        new = [a for a in articles if kept[a.id] is None]
        if new:
            from ceasefire_cli.project.parallel import said_by_many

            found = self.watch("articles searched for statements", said_by_many(new, self.store.let_go), len(new))
            for article, value in zip(new, found, strict=True):
                kept[article.id] = value
                source = sources[article.id]
                if source:
                    self.store.put("statements", source, value, scope=self._name)
        said = (statement_of(value, a.id) for a in articles for value in kept.pop(a.id) or ())
        return resolved(tuple(said), self.names)

    @cached_property
    def _name(self) -> str:
        """What the store calls this project: another choice of articles is another one."""
        return digest(str(self.root), *((str(self._cwd), *self._request.articles) if self._request.articles else ()))

    @cached_property
    def _shelf(self) -> Shelf | None:
        """What the store has of the articles; None without a store."""
        return Shelf(self.store, self.root, self._cwd, self._name) if self.store.folder else None

    def close(self) -> None:
        """Keep what was derived; to be called when the answer is out."""
        if self._shelf and "articles" in self.__dict__:
            self._shelf.close()
            if "linking" in self.__dict__:
                with suppress(BadInput):  # the answer is out: a file that has gone meanwhile is the next run's business
                    self.linking.close()
        self.store.close()
        if self.store.warning:
            hint = "set TRACKER_CACHE to a folder of yours, or say --no-cache"
            self.warnings.append(Diagnostic("warning", Place("tracker"), self.store.warning, hint))

    @cached_property
    def linking(self) -> Linking:
        """The engine that links claims, on all articles."""
        from ceasefire_cli.project.linking import Linking

        return Linking(
            self.file,
            self.articles,
            self._sources.digests,
            self.store,
            self._name,
            self._shelf,
            self.watch,
            semantic=self._request.semantic,
        )

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The evidence of every claim, at the default line."""
        return self.linking.evidence

    def evidence_for(
        self, claims: Sequence[Claim], min_score: float | None = None, top: int | None = None
    ) -> tuple[Evidence, ...]:
        return self._to_show(self.linking.evidence_for(claims, min_score, top))

    def find(self, text: str, *, top: int = 10, min_score: float | None = None) -> Evidence:
        """The passages nearest to any words."""
        return self._to_show((self.linking.linker.find(text, top=top, min_score=min_score),))[0]

    def runners_up(self, claims: Sequence[Claim], shown: Sequence[Evidence]) -> dict[str, Link]:
        """The best passage of each claim that fell below the line, by claim."""
        found = self.linking.runners_up(claims, shown)
        self._linked_articles.update(link.article for link in found.values())
        return found

    def _to_show(self, found: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
        self._linked_articles.update(k.article for e in found for k in e.links)
        return found

    def timexes(self, article_id: str) -> tuple[Timex, ...]:
        if article_id not in self._timexes:
            self._timexes[article_id] = self.timexes_of(self.library.article_by_id[article_id])
        return self._timexes[article_id]

    def timexes_of(self, article: Article) -> tuple[Timex, ...]:
        from ceasefire_cli.when.timexes import timexes

        published = article.published  # counted from a month or a year, "yesterday" would become a wrong day
        day = published.begin if published and published.precision == "day" else None
        return timexes(article.text, day, article.sentences)

    def clashes(self, min_score: float | None = None, actor: str | None = None) -> tuple[Clash, ...]:
        """Everything that clashes, or what clashes with anything of one actor."""
        from ceasefire_cli.contradict.pairs import clashes

        return clashes(
            self.file.claims,
            self.evidence,
            self.statements,
            self.library.article_by_id,
            self.file.actors,
            min_score=min_score,
            actor=actor,
        )

    def speaker_at(self, link: Link) -> tuple[str | None, str | None]:
        """Whose words a passage is, and that actor's id: the narrowest statement that covers most of it."""
        if link.article not in self._voices:
            self._listen_to({*self._linked_articles, link.article} - self._voices.keys())
        said = self._voices[link.article].at(link.start, link.end)
        return (said.speaker, said.actor) if said else (None, None)

    def by_many(self, work: Callable[[T], Any], items: Sequence[T]) -> Iterator[Any]:
        """What `work` makes of each item, by as many processes as there are cores."""
        from ceasefire_cli.project.parallel import by_many, workers

        self._listen_to(self._linked_articles - self._voices.keys())  # once, before the processes part
        count = min(workers(), len(items))
        return by_many(work, items, count, self.store.let_go) if count > 1 else map(work, items)

    def _listen_to(self, wanted: AbstractSet[str]) -> None:
        """Find the statements of some articles: in a large project few are shown."""
        from ceasefire_cli.queries.speakers import Voices

        known = self.__dict__.get("statements")
        found = known if known is not None else self._said([a for a in self.articles if a.id in wanted])
        by_article: dict[str, list[Statement]] = {article: [] for article in wanted}
        for statement in found:
            if statement.article in wanted:
                by_article[statement.article].append(statement)
        self._voices.update((article, Voices(said)) for article, said in by_article.items())

    @cached_property
    def _bearing(self) -> dict[str, list[tuple[int, int, str]]]:
        spans: dict[str, list[tuple[int, int, str]]] = {}
        for evidence in self.evidence:
            for link in evidence.links:
                spans.setdefault(link.article, []).append((link.start, link.end, evidence.claim))
        return spans

    def claims_of(self, statement: Statement) -> tuple[str, ...]:
        """The claims one of whose passages shares words with a statement, in the order of the file."""
        from ceasefire_cli.queries.speakers import shares_words

        spans = self._bearing.get(statement.article, ())
        return tuple(dict.fromkeys(claim for start, end, claim in spans if shares_words(statement, start, end)))

    @cached_property
    def mention_counts(self) -> dict[str, int]:
        """How often the articles name each actor; a comment's author counts as named."""
        from collections import Counter

        counts: Counter[str] = Counter()
        for article in self.articles:
            counts.update(actor for actor, _ in self.names.mentions(article.text))
        return dict(counts)

    @cached_property
    def claims_lines(self) -> dict[int, str]:
        """The lines of claims.yaml, by number from 1."""
        if self.found.claims is None:
            return {}
        return dict(enumerate(read_claims_text(self.found.claims, self.file.path).split("\n"), 1))

    def mentioned(self, statement: Statement) -> list[str]:
        """The actors a statement names."""
        text = self.library.article_by_id[statement.article].text
        return [actor for part in statement.parts for actor, _ in self.names.mentions(text, part.start, part.end)]

    def read_file(self, path: str, published: When | None = None) -> Article:
        """One file (`-`: standard input) with what claims.yaml says of it. Raises `BadInput` if it can't be read."""
        from ceasefire_cli.corpus.document import Unreadable
        from ceasefire_cli.project.reading import read_article

        target = stdin_or(path, self._cwd)
        self._asked.append(target)
        shown = path if str(target) == STDIN else shown_path(target, self._cwd)
        entry = self._sources.entry(str(target))
        article_id = (entry.id if entry else "") or ("stdin" if shown == STDIN else target.stem)
        try:
            article, note = read_article(target, shown, article_id, entry, named=True)
        except Unreadable as fault:
            raise bad_input(fault.reason, fault.remedy, shown) from None
        self._note(shown, note)
        return replace(article, published=published, published_basis="curated") if published else article

    def is_source(self, path: Path) -> bool:
        """Whether a file is claims.yaml or an article: no answer is to be written there."""
        sources = [
            *self._sources.paths,
            *map(str, self._asked),
            *([str(self.found.claims)] if self.found.claims else []),
        ]
        return is_file(path) and file_key(path) in {file_key(source) for source in sources}

    def _note(self, shown: str, note: str) -> None:
        if note:
            self.warnings.append(Diagnostic("note", Place(shown), note))


def open_project(
    request: Request, cwd: Path, environ: Mapping[str, str], *, tolerant: bool = False, cached: bool = True
) -> Project:
    """The project a request means, with claims.yaml read.

    Raises `BadInput` with every fault of claims.yaml; `tolerant` keeps them in `Project.file.diagnostics` instead, for
    `tracker check`.
    """
    found = locate(request, cwd, environ)
    folder = cache_folder(environ) if cached else None
    store = Store(folder, code_digest(Path(__file__).parent.parent)) if folder else Store(None)
    if found.claims is None:
        return Project(found, ClaimsFile(""), request, cwd, store)
    file = read_claims_file(found.claims, cwd, store)
    errors = [d for d in file.diagnostics if d.severity == "error"]
    if errors and not tolerant:
        store.close()
        raise BadInput(*errors)
    project = Project(found, file, request, cwd, store, tolerant=tolerant)
    project.warnings.extend(d for d in file.diagnostics if d.severity == "warning")
    return project


def no_project(cwd: Path) -> Project:
    """A project without claims and articles, for commands that work on any file."""
    return Project(Found(cwd, None, "none"), ClaimsFile(""), Request(), cwd)
