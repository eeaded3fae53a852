"""What must hold of any score, on made-up collections."""

from __future__ import annotations

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from link.linking import HARBOUR, article, collection, evidence

from ceasefire_cli.link.engine import Linker
from ceasefire_cli.link.query import query
from ceasefire_cli.model import Claim

NOUNS = [
    "river",
    "tower",
    "castle",
    "garden",
    "market",
    "window",
    "engine",
    "planet",
    "doctor",
    "singer",
    "pepper",
    "bottle",
    "ladder",
    "pillow",
    "rocket",
]
WORD = st.sampled_from(NOUNS)
SENTENCE = st.lists(WORD, min_size=2, max_size=7, unique=True).map(" ".join)
ARTICLES = st.lists(st.lists(SENTENCE, min_size=1, max_size=6), min_size=1, max_size=4)


def linker_of(articles: list[list[str]]) -> Linker:
    return Linker([article(f"a{i}", lines) for i, lines in enumerate(articles)])


def scores(linker: Linker, claim: str) -> dict[tuple[str, int], float]:
    return {(k.article, k.start): k.score for k in evidence(linker, claim, min_score=0.0).links}


@settings(max_examples=60, deadline=None)
@given(ARTICLES, st.data())
def test_identical_text_scores_one_and_none_scores_more(articles: list[list[str]], data: st.DataObject) -> None:
    claim = data.draw(st.sampled_from([s for lines in articles for s in lines]))
    found = scores(linker_of(articles), claim)
    assert max(found.values()) == 1.0
    assert all(0 <= s <= 1 for s in found.values())


@settings(max_examples=60, deadline=None)
@given(ARTICLES, SENTENCE)
def test_the_same_input_gives_the_same_answer(articles: list[list[str]], claim: str) -> None:
    one, other = linker_of(articles), linker_of(articles)
    assert one.evidence([Claim("c", claim)], min_score=0) == other.evidence([Claim("c", claim)], min_score=0)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORD, min_size=3, max_size=6, unique=True), st.data())
def test_worse_text_scores_lower(words: list[str], data: st.DataObject) -> None:
    """Two articles alike but for one sentence: the one that lacks a word of the claim ranks below."""
    dropped = data.draw(st.integers(0, len(words) - 1))
    worse = [w if i != dropped else "something" for i, w in enumerate(words)]
    linker = linker_of([[" ".join(words), "unrelated talk"], [" ".join(worse), "unrelated talk"]])
    found = scores(linker, " ".join(words))
    assert found["a0", 0] > found.get(("a1", 0), 0.0)


@settings(max_examples=60, deadline=None)
@given(ARTICLES, SENTENCE, st.lists(st.sampled_from(["cloud", "spoon", "violin", "hammer"]), min_size=2, max_size=6))
@example(
    [
        [*["river tower"] * 4, "river planet", "river tower castle engine"],
        ["river tower castle engine", "river castle"],
    ],
    "tower engine planet",
    ["cloud", "cloud"],
)
@example(  # a third article: words that both others have begin to tell articles apart, and two sentences draw level
    [
        ["river tower", "river tower rocket castle garden"],
        ["river tower", "garden market rocket tower", "river tower garden window", "river castle"],
    ],
    "river tower castle window rocket",
    ["cloud", "cloud"],
)
@example(
    [["river window"], ["river tower castle garden market"], ["river tower castle garden market"]],
    "river tower market castle window engine",
    ["cloud", "cloud"],
)
def test_an_unrelated_sentence_reorders_nothing_grossly(
    articles: list[list[str]], claim: str, noise: list[str]
) -> None:
    before = scores(linker_of(articles), claim)
    after = scores(linker_of([*articles, [" ".join(noise)]]), claim)
    # Sentences without a word of the claim are looked at beside the likeliest only: which those are may change.
    assert all((before.get(k) or after[k]) < 0.1 for k in before.keys() ^ after.keys())
    for one, s in before.items():
        for other, t in before.items():
            if s > t + 0.15:
                assert after[one] > after.get(other, 0.0) - 0.1  # level at the most, in the smallest of folders


@settings(max_examples=40, deadline=None)
@given(SENTENCE)
def test_a_claim_of_absent_words_has_no_evidence(claim: str) -> None:
    linker = Linker(collection(HARBOUR))
    assert scores(linker, claim) == {} or any(g.alternatives for g in query(claim, linker.lexicon).groups)


@settings(max_examples=40, deadline=None)
@given(ARTICLES, SENTENCE, st.integers(1, 5))
def test_top_is_a_prefix(articles: list[list[str]], claim: str, top: int) -> None:
    linker = linker_of(articles)
    everything = linker.evidence([Claim("c", claim)], min_score=0)[0].links
    assume(len(everything) > top)
    some = linker.evidence([Claim("c", claim)], min_score=0, top=top)[0].links
    assert [(k.article, k.start, k.score) for k in some] == [(k.article, k.start, k.score) for k in everything[:top]]
