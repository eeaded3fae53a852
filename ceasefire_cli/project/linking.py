"""Claims linked to the passages of a project's articles, with what the store keeps of it from run to run."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ceasefire_cli.cache import digest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from ceasefire_cli.cache import Store
    from ceasefire_cli.link.engine import Linker
    from ceasefire_cli.model import Article, Claim, ClaimsFile, Evidence, Link
    from ceasefire_cli.progress import Watch
    from ceasefire_cli.project.archive import Archive
    from ceasefire_cli.project.kept_links import KeptLinks
    from ceasefire_cli.project.shelf import Shelf

KEPT_AT_ONCE = 100  # claims
FEWEST_ARCHIVED = 200  # articles from which reading an index is quicker than making it


class Linking:
    """The engine that links, on the articles of one project; `scope` is what the store calls the project.

    `digests` name by its id all that an article was made from; without a `shelf` no index is kept.
    """

    def __init__(
        self,
        file: ClaimsFile,
        articles: Sequence[Article],
        digests: Mapping[str, str],
        store: Store,
        scope: str,
        shelf: Shelf | None,
        watch: Watch,
        *,
        semantic: bool = False,
    ) -> None:
        self.file = file
        self.articles = articles
        self._digests = digests
        self._store = store
        self._scope = scope
        self._shelf = shelf
        self._watch = watch
        self._semantic = semantic

    @cached_property
    def linker(self) -> Linker:
        from ceasefire_cli.link.engine import Linker
        from ceasefire_cli.project.meaning import meaning

        if self._archive:
            from ceasefire_cli.link.lexicon import Lexicon

            lexicon = Lexicon(self._archive.index, self.file.actors, self._archive.counted)
            return Linker(self._archive.articles, self.file.actors, lexicon=lexicon)
        return Linker(self.articles, self.file.actors, semantic=meaning(self._store) if self._semantic else None)

    @cached_property
    def _archive(self) -> Archive | None:
        """The kept index, where reading it is quicker than making one."""
        if self._shelf is None or len(self.articles) < FEWEST_ARCHIVED or self._semantic:
            return None
        from ceasefire_cli.project.archiving import archive

        self._shelf.close()  # so that processes find there what was just read
        keys = [f"{self._digests[a.id]} {a.id!r}" for a in self.articles]  # on one line each, whatever the id is
        return archive(self._store, self._scope, self.articles, keys, self._watch)

    @cached_property
    def _corpus(self) -> str:
        """Names the articles, all of them in their order."""
        ids = [a.id for a in self.articles]
        return digest("\0".join(ids), "".join([self._digests[i] for i in ids]))

    @cached_property
    def evidence(self) -> tuple[Evidence, ...]:
        """The evidence of every claim, at the default line."""
        found = self._at_the_line(self.file.claims)
        self._kept.close(self.file.claims)
        return found

    @cached_property
    def _kept(self) -> KeptLinks:
        from ceasefire_cli.project.kept_links import KeptLinks

        actors = repr([(a.id, a.name, a.aliases) for a in self.file.actors])
        how = "by meaning too" if self._semantic else ""
        return KeptLinks(self._store, self._scope, self._corpus, digest(actors, how))

    def _at_the_line(self, claims: Sequence[Claim]) -> tuple[Evidence, ...]:
        """What the store has not, or no longer holds, is linked and kept."""
        kept = self._kept
        found = kept.found(claims)
        missing = [c for c in claims if c.id not in found]
        if missing:
            if self._archive:
                found |= kept.standing(missing, self._archive, self.linker, self._counting)
                self._store.flush()  # what stood can be told only once: the archive is kept as it is now
            missing = [c for c in missing if c.id not in found]
            for n, (claim, linked) in enumerate(self._watch("claims linked", self._linked(missing), len(missing)), 1):
                found[claim.id] = kept.keep(claim, linked, self._archive)
                if n % KEPT_AT_ONCE == 0:
                    self._store.flush()  # outlives an interruption
        return tuple(found[c.id] for c in claims)

    def _linked(self, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Any]]:
        """Claims with their evidence and its grounds as the store keeps them."""
        from ceasefire_cli.project.kept_links import packed_link

        def linked(claim: Claim) -> Any:
            if self._archive is None:  # nothing is kept to be told what still holds
                return packed_link(self.linker.evidence([claim])[0], None)
            return packed_link(*self.linker.grounded([claim])[0])

        return zip(claims, self._counting(linked, claims), strict=True)

    def _counting(self, work: Callable[[Claim], Any], claims: Sequence[Claim]) -> Iterator[Any]:
        """What `work` makes of each claim; what is counted for one need not be counted again for another."""
        from itertools import islice

        counted = self._archive.counted if self._archive else {}

        def worked(claim: Claim) -> Any:
            known = len(counted)
            value = work(claim)
            return value, list(islice(counted.items(), known, None))

        for value, counts in self._by_claim(worked, claims):
            counted.update(counts)
            yield value

    def _by_claim(self, work: Callable[[Claim], Any], claims: Sequence[Claim]) -> Iterator[Any]:
        """What `work` makes of each claim, by as many processes as it is worth."""
        from ceasefire_cli.project.parallel import by_many

        count = self._processes(claims)
        if claims:
            _ = self.linker.lexicon  # once, before the processes part
        return by_many(work, claims, count, self._store.let_go) if count > 1 else map(work, claims)

    def _processes(self, claims: Sequence[Claim]) -> int:
        from ceasefire_cli.project.parallel import OWN, WORTH, workers

        return min(workers(), len(claims)) if len(claims) * (OWN + len(self.articles)) >= WORTH else 1

    def evidence_for(
        self, claims: Sequence[Claim], min_score: float | None = None, top: int | None = None
    ) -> tuple[Evidence, ...]:
        """The evidence of some claims, at the default line or another one."""
        if min_score is None and top is None:
            return self.evidence if len(claims) == len(self.file.claims) else self._at_the_line(claims)
        if self._processes(claims) <= 1:
            return self.linker.evidence(claims, min_score=min_score, top=top)
        from ceasefire_cli.project.codec import evidence_of, packed_evidence

        def linked(claim: Claim) -> Any:
            return packed_evidence(*self.linker.evidence([claim], min_score=min_score, top=top))

        values = self._watch("claims linked", self._by_claim(linked, claims), len(claims))
        return tuple(evidence_of(value, c.id) for c, value in zip(claims, values, strict=True))

    def runners_up(self, claims: Sequence[Claim], shown: Sequence[Evidence]) -> dict[str, Link]:
        """The best passage of each claim that fell below the line, by claim."""
        runners = {}
        everything = self.linker.evidence(claims, min_score=0, top=max((len(e.links) for e in shown), default=0) + 1)
        for all_links, kept in zip(everything, shown, strict=True):
            seen = {(k.article, k.start) for k in kept.links}
            below = [k for k in all_links.links if (k.article, k.start) not in seen]
            if below:
                runners[kept.claim] = below[0]
        return runners

    def close(self) -> None:
        """Keep what was derived; called when the answer is out."""
        archive = self.__dict__.get("_archive")
        if archive and archive.is_changed:
            _ = self.evidence  # what still holds can only be told from one state of the archive to the next
        if archive:
            from ceasefire_cli.project.archiving import keep_counted

            keep_counted(self._store, self._scope, archive)
