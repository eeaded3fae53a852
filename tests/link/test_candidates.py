"""Looking into few articles finds what looking into all would."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from link.linking import article

from ceasefire_cli.link.candidates import Articles, likeliest
from ceasefire_cli.link.index import index
from ceasefire_cli.link.lexicon import Lexicon
from ceasefire_cli.link.query import query

WORDS = ["harbour", "bridge", "ferry", "ferries", "closed", "shut", "12", "tender", "the", "lorry"]
LINES = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join), max_size=5)
CLAIMS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES, max_size=8), CLAIMS, st.integers(1, 6), st.sets(st.integers(0, 12)) | st.none())
def test_the_likeliest_of_all(folder: list[list[str]], claim: str, limit: int, only: set[int] | None) -> None:
    lexicon = Lexicon(index([article(f"a{i}", lines) for i, lines in enumerate(folder)]))
    articles = Articles(query(claim, lexicon), lexicon)
    everything = {s: p for a in range(len(folder)) for p, s in articles.promises(a, only)}
    best = sorted(everything.items(), key=lambda pair: (-pair[1], pair[0]))
    found = likeliest(Articles(query(claim, lexicon), lexicon), lexicon, limit, only)
    assert found.sentences == [s for s, _ in best[:limit]]
    assert found.floor == (best[limit - 1][1] if len(best) >= limit else 0.0)


def test_few_articles_are_looked_into() -> None:
    folder = [article("near", ["The harbour bridge closed.", "A tender for the bridge."])]
    folder += [article(f"far{n}", [f"A lorry waits at gate {n}.", "The harbour is quiet."]) for n in range(50)]
    lexicon = Lexicon(index(folder))
    articles = Articles(query("harbour bridge closed", lexicon), lexicon)
    assert likeliest(articles, lexicon, 1).sentences == [0]
    assert list(articles._known) == [0]
