"""Looking into few articles finds what going through all of them does."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from link.linking import article

from ceasefire_cli.link.candidates import ByArticle, Everywhere, view
from ceasefire_cli.link.index import index
from ceasefire_cli.link.lexicon import Lexicon
from ceasefire_cli.link.query import query

WORDS = ["harbour", "bridge", "ferry", "ferries", "closed", "shut", "12", "tender", "the", "lorry"]
LINES = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join), max_size=5)
CLAIMS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES, max_size=8), CLAIMS, st.integers(1, 6), st.sets(st.integers(0, 12)) | st.none())
def test_both_ways_find_the_same(folder: list[list[str]], claim: str, limit: int, only: set[int] | None) -> None:
    lexicon = Lexicon(index([article(f"a{i}", lines) for i, lines in enumerate(folder)]))
    asked = query(claim, lexicon)
    whole, by_article = view(asked, lexicon, 10_000), view(asked, lexicon, -1)
    assert isinstance(whole, Everywhere)
    assert isinstance(by_article, ByArticle)
    everything = whole.hits(())
    assert by_article.hits(range(len(folder))).words == everything.words
    assert by_article.hits(range(len(folder))).groups == everything.groups
    owner = lexicon.index.owner
    promises = {s: x + everything.shares[owner[s]] / 2 for s, x in everything.words.items() if not only or s in only}
    if only is not None and not only:
        promises = {}
    best = sorted(promises.items(), key=lambda pair: (-pair[1], pair[0]))
    found = whole.likeliest(limit, only)
    assert found.sentences == [s for s, _ in best[:limit]]
    assert found.floor == (best[limit - 1][1] if len(best) >= limit else 0.0)
    assert by_article.likeliest(limit, only) == found
    seen = by_article.hits({owner[s] for s in found.sentences})
    for s in found.sentences:
        assert seen.words[s] == everything.words[s]
        assert seen.shares[owner[s]] == everything.shares[owner[s]]


def test_few_articles_are_looked_into() -> None:
    folder = [article("near", ["The harbour bridge closed.", "A tender for the bridge."])]
    folder += [article(f"far{n}", [f"A lorry waits at gate {n}.", "The harbour is quiet."]) for n in range(50)]
    lexicon = Lexicon(index(folder))
    articles = view(query("harbour bridge closed", lexicon), lexicon, 10)
    assert isinstance(articles, ByArticle)
    assert articles.likeliest(1).sentences == [0]
    assert list(articles._known) == [0]
