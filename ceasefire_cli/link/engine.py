"""A collection of articles, asked for the passages that bear on a claim."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ceasefire_cli.link.index import Index, index
from ceasefire_cli.link.query import Lexicon, query
from ceasefire_cli.link.score import THRESHOLD, ranked
from ceasefire_cli.model import Claim, Evidence, Link, Why

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.model import Actor, Article


class Linker:
    """Links claims to the sentences of articles; what it needs is built when first asked for."""

    def __init__(self, articles: Sequence[Article], actors: Sequence[Actor] = ()) -> None:
        self.articles = tuple(articles)
        self.actors = tuple(actors)

    @cached_property
    def index(self) -> Index:
        return index(self.articles)

    @cached_property
    def lexicon(self) -> Lexicon:
        return Lexicon(self.index, self.actors)

    def evidence(
        self, claims: Sequence[Claim], *, min_score: float | None = None, top: int | None = None
    ) -> tuple[Evidence, ...]:
        """Each claim's passages, best first; `min_score` None stands for the calibrated threshold."""
        return tuple(self._evidence(c, THRESHOLD if min_score is None else min_score, top) for c in claims)

    def find(self, text: str, *, top: int = 10, min_score: float | None = None) -> Evidence:
        """The passages nearest to any words."""
        return self._evidence(Claim("", text), THRESHOLD if min_score is None else min_score, top)

    def _evidence(self, claim: Claim, floor: float, top: int | None) -> Evidence:
        links = []
        made = self.index
        for score, s in ranked(query(claim.text, self.lexicon), self.lexicon, limit=top or 100):
            if score < floor:
                break
            a = made.owner[s]
            article = self.articles[a]
            sentence = article.sentences[s - made.first[a]]
            links.append(Link(claim.id, article.id, sentence.start, sentence.end, score, "supports", why=Why()))
        articles = len({k.article for k in links})
        return Evidence(claim.id, tuple(links), articles, articles)
