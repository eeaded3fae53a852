"""Matching by meaning: a tiny model of our own stands for the package's."""

import importlib
import json

import pytest
from link.linking import HARBOUR, collection, evidence

from ceasefire_cli.link import wordvectors
from ceasefire_cli.link.engine import Linker
from ceasefire_cli.link.semantic import Meaning
from ceasefire_cli.link.wordvectors import SemanticUnavailableError, WordVectors, model, word_vectors

PIECES = ["<unk>", "▁strike", "▁walkout", "▁duty", "▁imposte", "▁fuel", "▁petrol", "▁x", "a", "b", "ab", "▁", "▁ab"]
MERGES = ["a b", "▁ ab", "▁ x"]
DIRECTION = {"▁strike": 0, "▁walkout": 0, "▁duty": 1, "▁imposte": 1, "▁fuel": 2, "▁petrol": 2, "▁ab": 3}


def files() -> tuple[bytes, bytes]:
    np = pytest.importorskip("numpy")
    table = np.zeros((len(PIECES), 8), "<f2")
    for i, piece in enumerate(PIECES):
        if piece in DIRECTION:
            table[i, DIRECTION[piece]] = 1.0
    head = {"embedding.weight": {"dtype": "F16", "shape": list(table.shape), "data_offsets": [0, table.nbytes]}}
    raw = json.dumps(head).encode()
    pieces = {"model": {"vocab": {p: i for i, p in enumerate(PIECES)}, "merges": MERGES}}
    return len(raw).to_bytes(8, "little") + raw + table.tobytes(), json.dumps(pieces).encode()


@pytest.fixture
def meaning() -> Meaning:
    return Meaning(vectors=WordVectors(model(*files())))


class Kept(dict):
    """A store in memory."""

    def get(self, kind, key):
        return dict.get(self, (kind, key))

    def put(self, kind, key, value, **_):
        self[kind, key] = value


def test_words_are_cut_by_the_pairs_learnt_first():
    vectors = WordVectors(model(*files()))
    assert vectors.rows("strike") == (PIECES.index("▁strike"),)
    assert vectors.rows("ab") == (PIECES.index("▁ab"),)
    assert vectors.rows("aab") == (PIECES.index("▁"), PIECES.index("a"), PIECES.index("ab"))
    assert vectors.rows("ü") == (PIECES.index("▁"), 0)


def test_a_text_is_the_sum_of_its_words_at_length_one():
    np = pytest.importorskip("numpy")
    sums = WordVectors(model(*files())).sums([["strike", "duty"], [], ["walkout"]])
    assert sums[0] @ sums[2] == pytest.approx(0.5**0.5, abs=1e-3)
    assert not np.any(sums[1])


def test_a_claim_in_other_words_finds_its_passage(meaning):
    articles = collection(HARBOUR)
    (link, *_) = evidence(
        Linker(articles, semantic=meaning), "Union wants petrol imposte gone", min_score=0.0, top=3
    ).links
    text = articles[1].text
    assert text[link.start : link.end].startswith("Their union wants the government to cut the duty")
    assert [(m.word, text[m.start : m.end], m.how) for m in link.why.matches if m.how == "semantic"] == [
        ("imposte", "duty", "semantic")
    ]
    assert "imposte" not in link.why.missing
    assert "meaning" in dict(link.why.parts)


def test_without_it_nothing_changes(meaning):
    articles = collection(HARBOUR)
    plain = evidence(Linker(articles), "Union wants petrol imposte gone", min_score=0.0)
    assert plain == evidence(Linker(articles, semantic=None), "Union wants petrol imposte gone", min_score=0.0)
    assert all("meaning" not in dict(k.why.parts) for k in plain.links)
    assert all(m.how != "semantic" for k in plain.links for m in k.why.matches)


def test_figures_are_near_to_no_other_figure(meaning):
    (link, *_) = evidence(
        Linker(collection(HARBOUR), semantic=meaning), "Bridge costs €80 million", min_score=0.0
    ).links
    assert "80" in link.why.missing


def test_the_same_sentence_still_scores_one(meaning):
    (link, *_) = evidence(Linker(collection(HARBOUR), semantic=meaning), "Heatwave closes schools").links
    assert link.score == 1.0


def test_a_score_does_not_hang_on_how_many_are_asked_for(meaning):
    linker = Linker(collection(HARBOUR), semantic=meaning)
    few = evidence(linker, "Union wants lower petrol imposte", min_score=0.0, top=2).links
    many = evidence(linker, "Union wants lower petrol imposte", min_score=0.0, top=50).links
    assert few == many[:2]


def test_kept_vectors_give_the_same_answer():
    vectors, store = WordVectors(model(*files())), Kept()
    asked = "Union wants petrol imposte gone"
    first = evidence(Linker(collection(HARBOUR), semantic=Meaning(store, vectors=vectors)), asked, min_score=0.0)
    assert store
    again = evidence(Linker(collection(HARBOUR), semantic=Meaning(store, vectors=vectors)), asked, min_score=0.0)
    assert (
        first == again == evidence(Linker(collection(HARBOUR), semantic=Meaning(vectors=vectors)), asked, min_score=0.0)
    )


def test_torn_vectors_are_made_anew():
    vectors, store = WordVectors(model(*files())), Kept()
    asked = "Union wants petrol imposte gone"
    whole = evidence(Linker(collection(HARBOUR), semantic=Meaning(store, vectors=vectors)), asked, min_score=0.0)
    for key in store:
        store[key] = b"torn"
    assert (
        evidence(Linker(collection(HARBOUR), semantic=Meaning(store, vectors=vectors)), asked, min_score=0.0) == whole
    )


@pytest.mark.parametrize("text", ["", "...", "Union", "13 000"])
def test_claims_of_few_or_no_words(meaning, text):
    evidence(Linker(collection(HARBOUR), semantic=meaning), text, min_score=0.0)
    evidence(Linker([], semantic=meaning), text, min_score=0.0)
    evidence(Linker(collection("\n---\nOne line."), semantic=meaning), text, min_score=0.0)


def test_without_the_extra_the_message_names_it(monkeypatch):
    monkeypatch.setattr(wordvectors, "find_spec", lambda _: None)
    with pytest.raises(SemanticUnavailableError, match=r"ceasefire-cli\[semantic\]"):
        word_vectors()


def test_another_model_is_refused(monkeypatch, tmp_path):
    pytest.importorskip("numpy")
    (tmp_path / "weights").mkdir()
    spec = importlib.machinery.ModuleSpec("wordllama", None, origin=str(tmp_path / "__init__.py"))
    monkeypatch.setattr(wordvectors, "find_spec", lambda _: spec)
    with pytest.raises(SemanticUnavailableError, match=r"has no weights/"):
        word_vectors()
    (tmp_path / "weights/l2_supercat_256.safetensors").write_bytes(b"other")
    with pytest.raises(SemanticUnavailableError, match="not the file"):
        word_vectors()
