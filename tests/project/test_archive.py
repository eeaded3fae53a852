"""A kept index is the index, whatever came and went and whatever becomes of its pages."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from link.linking import article

from ceasefire_cli.cache import FILE, Store, digest
from ceasefire_cli.link.index import index
from ceasefire_cli.link.lexicon import Lexicon
from ceasefire_cli.project import archiving as room
from ceasefire_cli.project import segments
from ceasefire_cli.project.archiving import archive, keep_counted

WORDS = ("harbour", "bridge", "ferries", "12", "seven", "Moreno", "closed", "the", "tender", "90bn", "ß", "über")
texts = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join), max_size=4)
folders = st.lists(texts, max_size=6, unique_by=tuple)


@pytest.fixture(autouse=True)
def small(monkeypatch):
    monkeypatch.setattr(segments, "PAGE", 3)
    monkeypatch.setattr(segments, "HELD", 40)
    monkeypatch.setattr(room, "SEGMENT", 3)
    monkeypatch.setattr(room, "SMALL", 1)


def collection(folder):
    return [article("/".join(lines) or "empty", lines) for lines in folder]


def opened(store, articles):
    store.flush()
    return archive(store, "p", articles, [digest(a.id, a.text) for a in articles])


def said(made, articles):
    """What an index says of its articles, without its numbers."""

    def place(s):
        owner = made.owner[s]
        return articles[owner].id, s - made.first[owner]

    living = [a for a in range(len(articles)) if articles[a].id]
    names = {n: term for term, n in made.terms.items()}
    return {
        "rows": {t: sorted(map(place, made.postings[n])) for t, n in made.terms.items()},
        "holders": {t: sorted(articles[a].id for a in made.holders[n]) for t, n in made.terms.items()},
        "counts": {t: (made.counts[n], made.spread[n]) for t, n in made.terms.items()},
        "bags": {
            place(s): [names[t] for t in made.bags[s]] for a in living for s in range(made.first[a], made.last(a))
        },
        "order": [
            articles[a].id
            for a in sorted(
                filter(lambda a: made.last(a) > made.first[a], living), key=lambda a: made.place(made.first[a])
            )
        ],
        "size": (made.articles, made.sentences),
    }


@given(st.lists(folders, min_size=1, max_size=5))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_it_says_what_a_new_one_says(tmp_path_factory, states):
    place = tmp_path_factory.mktemp("store")
    for folder in states:
        articles = collection(folder)
        store = Store(place)
        kept = opened(store, articles)
        assert kept is not None
        assert said(kept.index, kept.articles) == said(index(articles), articles)
        store.close()
        again = opened(store, articles)
        assert again is not None
        assert not again.is_changed
        assert said(again.index, again.articles) == said(index(articles), articles)
        store.close()


def test_what_changed(tmp_path):
    store = Store(tmp_path)
    was = collection([["harbour bridge"], ["ferries"], ["bridge tender"]])
    first = opened(store, was)
    assert first.change is None
    now = collection([["harbour bridge"], ["bridge closed"], ["bridge tender"]])
    second = opened(store, now)
    assert second.change.since == first.name
    assert (len(second.change.added), len(second.change.removed)) == (1, 1)
    added = second.change.came
    assert [[s for s in added.postings[second.index.terms[t]]] for t in ("bridg", "clos", "harbor")] == [
        [0],
        [0],
        [],
    ]
    reordered = opened(store, now[::-1])
    assert reordered.change is None
    store.close()


def test_only_what_is_new_is_indexed(tmp_path, monkeypatch):
    store = Store(tmp_path)
    folder = [[f"harbour {n}"] for n in range(7)]
    opened(store, collection(folder))
    indexed = []
    monkeypatch.setattr(room, "indices", lambda batches, _: [indexed.extend(b) or index(b) for b in batches])
    opened(store, collection([*folder[:2], ["bridge"], *folder[2:]]))
    assert [a.text for a in indexed] == ["bridge", "harbour 6"], "the last segment is small"
    store.close()


def sql(folder, query, *values):
    """Do something behind the store's back."""
    with closing(sqlite3.connect(folder / FILE)) as connection, connection:
        return connection.execute(query, values).fetchall()


@pytest.mark.parametrize("harm", ["delete from derived", "update derived set value = x'0000'"])
@pytest.mark.parametrize("grown", [False, True])
def test_every_record_may_be_lost_or_torn(tmp_path, harm, grown):
    articles = collection(
        [["harbour bridge closed", "ferries to the harbour"], ["bridge tender 12", "seven ferries"], [], ["ß"], ["12"]]
    )
    store = Store(tmp_path)
    opened(store, articles[1:])
    store.close()
    rows = sql(tmp_path, "select * from derived")
    assert len(rows) > 8
    wanted = articles if grown else articles[1:]
    for row in rows:
        sql(tmp_path, f"{harm} where key = ?", row[0])
        back = opened(store, wanted)
        assert said(back.index, back.articles) == said(index(wanted), wanted)
        store.close()
        sql(tmp_path, "delete from derived")
        for whole in rows:
            sql(tmp_path, "insert or replace into derived values (?, ?, ?, ?, ?, ?, ?)", *whole)


def six():
    return collection([[f"harbour {n}", "bridge"] for n in range(3)] + [[f"ferries {n}"] for n in range(3)])


def test_an_interrupted_rebuild_harms_nothing(tmp_path, monkeypatch):
    old, store = six(), Store(tmp_path)
    opened(store, old)

    def stop(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as interrupted:
        interrupted.setattr(room, "_keep", stop)
        with pytest.raises(KeyboardInterrupt):
            opened(store, old[3:])
    store.close()
    again = opened(Store(tmp_path), old)
    assert said(again.index, again.articles) == said(index(old), old)


def test_another_tracker_may_rebuild_meanwhile(tmp_path):
    old, one, two = six(), Store(tmp_path), Store(tmp_path)
    opened(one, old)
    one.close()
    first = opened(one, old)
    opened(two, old[3:])
    two.close()
    assert said(first.index, first.articles) == said(index(old), old)


def asked(made, counted):
    """What a search would count: how often two terms stand in a row, in one sentence, in one article."""
    lexicon = Lexicon(made, counted=counted)
    known = [(number,) for term, number in sorted(made.terms.items()) if term in PAIRED]
    for one, other in permutations(known, 2):
        lexicon.are_side_by_side(one, other, 0.0)
    return lexicon


PAIRED = ("harbor", "bridg", "ferri", "12")


@given(st.lists(folders, min_size=2, max_size=4))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_what_was_counted_is_carried_over(tmp_path_factory, states):
    store = Store(tmp_path_factory.mktemp("store"))
    for folder in states:
        made = opened(store, collection(folder))
        anew = Lexicon(made.index)
        assert made.counted == {key: anew.counts(key) for key in made.counted}
        asked(made.index, made.counted)
        keep_counted(store, "p", made)
    store.close()


def test_counts_are_carried_over_an_article_more_and_one_less(tmp_path):
    store = Store(tmp_path)
    folder = [["harbour bridge"], ["bridge harbour", "ferries"], ["harbour bridge 12"], ["ferries 12"]]
    first = opened(store, collection(folder))
    asked(first.index, first.counted)
    keep_counted(store, "p", first)
    harbour, bridge = (first.index.terms[t] for t in ("harbor", "bridg"))
    assert first.counted[harbour, bridge] == 2
    second = opened(store, collection([*folder[1:], ["the harbour bridge closed"], ["harbour bridge tender"]]))
    assert second.counted[harbour, bridge] == 3
    assert len(second.counted) == len(first.counted)
    store.close()
