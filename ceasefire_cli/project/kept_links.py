"""Evidence in the store: found again while the articles are the same, and while it still holds after they changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ceasefire_cli.cache import digest
from ceasefire_cli.project.codec import evidence_of, packed_evidence, to_keep

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ceasefire_cli.cache import Store
    from ceasefire_cli.link.engine import Linker
    from ceasefire_cli.link.holds import Grounds
    from ceasefire_cli.model import Claim, Evidence
    from ceasefire_cli.project.archive import Archive

    ByClaim = Callable[[Callable[[Claim], Any], Sequence[Claim]], Iterable[Any]]


class KeptLinks:
    """The evidence of one project's claims; `corpus` names its articles, `how` all else that decides on links."""

    def __init__(self, store: Store, scope: str, corpus: str, how: str) -> None:
        self._store = store
        self._scope = scope
        self._corpus = corpus
        self._how = how

    def found(self, claims: Sequence[Claim]) -> dict[str, Evidence]:
        """Evidence by claim, of those whose articles are as they were."""
        kept = {c.id: self._store.get("evidence", self._key(c, self._corpus)) for c in claims}
        return {claim: evidence_of(value, claim) for claim, value in kept.items() if value is not None}

    def standing(
        self, claims: Sequence[Claim], archive: Archive, linker: Linker, by_claim: ByClaim
    ) -> dict[str, Evidence]:
        """Evidence by claim, of those for which it still holds though articles came or went; it is kept anew.

        `by_claim` does a piece of work for each claim.
        """
        change = archive.change
        if change is None:
            return {}
        from ceasefire_cli.link.holds import is_outdone
        from ceasefire_cli.link.lexicon import Lexicon

        added = Lexicon(change.came)
        number = {a.id: n for n, a in enumerate(archive.articles)}

        def holds(claim: Claim) -> bool:
            kept = grounds[claim.id]
            if kept is None:
                return False
            _, since, queries, floors, articles, terms = kept
            quoted = [number.get(q.article) for q in (*claim.evidence, *claim.rejected)]
            if (
                since != change.since
                or not change.removed.isdisjoint(articles)
                or not change.moved.isdisjoint(terms)
                or not all(n is not None and archive.keys[n] not in change.added for n in quoted)
            ):
                return False
            asked = linker.queries(claim)
            return asked is not None and queries == _named(asked) and not is_outdone(asked, floors, added)

        grounds = {c.id: self._store.get("grounds", self._key(c)) for c in claims}
        found = {}
        for claim, still in zip(claims, by_claim(holds, claims), strict=True):
            corpus, _, *rest = grounds[claim.id] or ("", "")
            value = self._store.get("evidence", self._key(claim, corpus)) if still else None
            if value is not None:
                found[claim.id] = evidence_of(value, claim.id)
                self._put(claim, value, [self._corpus, archive.name, *rest])
        return found

    def keep(self, claim: Claim, linked: Any, archive: Archive | None) -> Evidence:
        """The evidence that was found, remembered together with what it rests on."""
        value, rests_on = linked
        if archive and rests_on:
            queries, floors, articles, terms = rests_on
            keys = [archive.keys[n] for n in articles]
            rests_on = [self._corpus, archive.name, queries, floors, keys, terms]
        self._put(claim, value, rests_on if archive else None)
        return evidence_of(value, claim.id)

    def close(self, claims: Sequence[Claim]) -> None:
        """Drop what is not these claims' with the next writing."""
        self._store.keep_only("evidence", self._scope, [self._key(c, self._corpus) for c in claims])
        self._store.keep_only("grounds", self._scope, [self._key(c) for c in claims])

    def _put(self, claim: Claim, value: Any, grounds: Any) -> None:
        self._store.put("evidence", self._key(claim, self._corpus), to_keep(value), scope=self._scope)
        if grounds:
            self._store.put("grounds", self._key(claim), grounds, scope=self._scope)

    def _key(self, claim: Claim, corpus: str = "") -> str:
        return digest(corpus or self._scope, self._how, _linked_by(claim))


def packed_link(evidence: Evidence, grounds: Grounds | None) -> tuple[Any, Any]:
    """What `KeptLinks.keep` takes, of plain values."""
    rests_on = grounds and (_named(grounds.queries), grounds.floors, grounds.articles, grounds.terms)
    return packed_evidence(evidence), rests_on


def _named(queries: Any) -> str:
    return digest(repr(queries))


def _linked_by(claim: Claim) -> str:
    """What of a claim decides its evidence."""
    quotes = [[(q.article, q.text, q.stance) for q in chosen] for chosen in (claim.evidence, claim.rejected)]
    dates = [when.text if when else "" for when in (claim.date, claim.event)]
    return repr((claim.id, claim.text, claim.actors, claim.also, claim.must, dates, quotes))
