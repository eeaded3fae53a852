"""What sentences mean by their words' vectors: one more part of the score, for claims in other words than the text's.

A sentence's vector is its own, that with its neighbours and that of its whole article, each at length 1, added with
their weights: "this", "he" and "the agreement" mean what stands around them. To the likeness of the whole comes, word
by word, that of the claim's words the sentence lacks to the nearest word it has (soft alignment). From both is taken
what chance brings: the upper quartile among the candidates of the claim, so that scores stay comparable between
claims. All of it is added to the score of the words and shown as "meaning"; nothing replaces a word.

Weights were picked on two sets (long claims over many articles, shorthand claims over five). Chosen on one half and
scored on the other they lift MRR by .04 on shorthand claims and by next to nothing on long ones.
"""

from __future__ import annotations

from hashlib import sha256
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

from ceasefire_cli.link.index import terms
from ceasefire_cli.link.wordvectors import VECTORS, WordVectors, products, unit, word_vectors
from ceasefire_cli.model import Match
from ceasefire_cli.text.words import raw_words

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from ceasefire_cli.link.groups import Query
    from ceasefire_cli.link.index import Index
    from ceasefire_cli.model import Article

OWN, AROUND, WHOLE = 1.0, 2.0, 2.0  # weights of the sentence alone, with its neighbours, and of its article
NEIGHBOUR = 0.5  # of a neighbour's vector
ALIGNED = 3.0  # weight of the claim's words near to one of the sentence
NEAR = 0.4  # cosine from which two words are near
CHANCE = 0.75  # quantile of the candidates' likeness that is chance
MARGIN = 0.2  # by which likeness must beat chance to lift a score
NEAREST = 20  # sentences looked at because of their meaning alone


class Store(Protocol):
    """Where vectors may be kept between runs."""

    def get(self, kind: str, key: str) -> Any: ...
    def put(self, kind: str, key: str, value: Any, *, scope: str = "") -> None: ...


class Meaning:
    """The model, and the vectors of words and sentences made with it."""

    def __init__(self, store: Store | None = None, *, vectors: WordVectors | None = None) -> None:
        """With a store, articles' vectors are kept by their text; raises SemanticUnavailableError without the extra."""
        self.vectors = vectors or word_vectors()
        self._store = store
        self._words: dict[str, Any] = {}

    def collection(self, articles: Sequence[Article], index: Index) -> Senses:
        """The articles' sentences by their meaning; `index` numbers them."""
        return Senses(self, articles, index)

    def sentences(self, article: Article) -> Any:
        """The vectors of an article's sentences, one row each, at length 1 to three digits."""
        np = import_module("numpy")
        text, store = article.text, self._store
        key = ""
        if store is not None:
            cuts = ",".join(f"{s.start}-{s.end}" for s in article.sentences)
            key = sha256(f"{VECTORS[1]} {cuts} {text}".encode("utf-8", "surrogatepass")).hexdigest()
            kept = store.get("meaning", key)
            if isinstance(kept, bytes) and len(kept) == 2 * self.vectors.size * len(article.sentences):
                return np.frombuffer(kept, "<f2").reshape(-1, self.vectors.size).astype(np.float32)
        own = self.vectors.sums([raw_words(text[s.start : s.end]) for s in article.sentences]).astype("<f2")
        if store is not None:
            store.put("meaning", key, own.tobytes())
        return own.astype(np.float32)

    def words(self, spellings: Sequence[str]) -> Any:
        """The vectors of words (or of words in a row), one row each, at length 1."""
        known = self._words
        new = [w for w in spellings if w not in known]
        if new:
            known.update(zip(new, self.vectors.sums([raw_words(w) for w in new]), strict=True))
        return import_module("numpy").stack([known[w] for w in spellings])


class Senses:
    """Sentences by their numbers in the index, each with its vector."""

    def __init__(self, meaning: Meaning, articles: Sequence[Article], index: Index) -> None:
        self.meaning = meaning
        self._articles = articles
        self._index = index
        self._content: dict[int, list[str]] = {}
        np = import_module("numpy")
        parts = [self._of(article) for article in articles]
        size = meaning.vectors.size
        self._vectors = np.concatenate(parts) if parts else np.zeros((0, size), np.float32)

    def _of(self, article: Article) -> Any:
        """The vectors of an article's sentences, in themselves and where they stand."""
        own = self.meaning.sentences(article)
        around = own.copy()
        around[1:] += NEIGHBOUR * own[:-1]
        around[:-1] += NEIGHBOUR * own[1:]
        return OWN * own + AROUND * unit(around) + WHOLE * unit(own.sum(axis=0))

    def sense(self, text: str, query: Query) -> Sense:
        """A claim beside all sentences; `query` is the claim taken apart."""
        return Sense(self, text, query)

    def likeness(self, text: str) -> Any:
        """How near each sentence is to a text."""
        return products(self._vectors, self.meaning.vectors.sums([raw_words(text)]))[:, 0]

    def content(self, number: int) -> list[str]:
        """The words of a sentence that may be near to another: no function words, no figures."""
        known = self._content.get(number)
        if known is None:
            a = self._index.owner[number]
            article = self._articles[a]
            s = article.sentences[number - self._index.first[a]]
            known = self._content[number] = [
                w for w in raw_words(article.text[s.start : s.end]) if terms(w) and w.isalpha()
            ]
        return known


class Sense:
    """One claim's nearness in meaning to the sentences of a collection."""

    def __init__(self, senses: Senses, text: str, query: Query) -> None:
        self._senses = senses
        self._query = query
        self._all = senses.likeness(text)
        self._words = senses.meaning.words([g.word for g in query.groups]) if query.groups else None

    def nearest(self) -> list[int]:
        """The sentences nearest in meaning, nearest first, whatever words they have."""
        np = import_module("numpy")
        count = min(NEAREST, len(self._all))
        best = np.argpartition(-self._all, count - 1)[:count] if count else []
        return sorted((int(s) for s in best), key=lambda s: (-self._all[s], s))

    def likenesses(self, sentences: Sequence[int], credits_: Sequence[Sequence[float]]) -> list[float]:
        """How near each sentence is, weighed, before chance is taken off.

        `credits_` has for each word of the claim what it counts in each of the sentences.
        """
        found: list[float] = self._all[list(sentences)].tolist()
        if not self._query.groups:
            return found
        contents = [self._senses.content(s) for s in sentences]
        words = list(dict.fromkeys(w for content in contents for w in content))
        column = {w: i for i, w in enumerate(words)}
        columns = [[column[w] for w in content] for content in contents]
        cosines = products(self._words, self._senses.meaning.words(words)).tolist() if words else []
        for group, row, counted in zip(self._query.groups, cosines, credits_, strict=False):
            weight = ALIGNED * group.weight
            for i, there in enumerate(columns):
                credit = counted[i]
                if there and credit < 1.0 and not group.is_number:
                    near = max([row[c] for c in there])
                    if near > NEAR and near > credit:
                        found[i] += weight * (near - credit)
        return found

    def chance(self, likenesses: Sequence[float]) -> float:
        """What a candidate's nearness is worth nothing below: a quantile of all, and a margin."""
        ordered = sorted(likenesses)
        return (ordered[int(CHANCE * (len(ordered) - 1))] if ordered else 0.0) + MARGIN

    def explained(
        self, hits: Sequence[Match], missing: Sequence[str], words_there: Sequence[re.Match[str]]
    ) -> tuple[tuple[Match, ...], tuple[str, ...]]:
        """What matches with the claim's missing words that are near to another word of the passage, and what is left.

        In the order of the passage; each missing word goes to the nearest word that matches nothing itself.
        """
        taken = [(m.start, m.end) for m in hits]
        free = [
            w for w in words_there if w.group().isalpha() and not any(b < w.end() and w.start() < e for b, e in taken)
        ]
        if not missing or not free:
            return tuple(hits), tuple(missing)
        words = self._senses.meaning.words
        cosines = products(words(missing), words([w.group() for w in free])).tolist()
        weights = {g.word: g.weight for g in self._query.groups}
        found, left = list(hits), []
        used: set[int] = set()
        for word, row in zip(missing, cosines, strict=True):
            near, at = max(((x, -i) for i, x in enumerate(row) if i not in used), default=(0.0, 0))
            if near > NEAR and not word[:1].isdigit():
                used.add(-at)
                start, end = free[-at].span()
                found.append(Match(word, start, end, "semantic", round(weights[word] * near, 4)))
            else:
                left.append(word)
        return tuple(sorted(found, key=lambda m: (m.start, m.end))), tuple(left)
