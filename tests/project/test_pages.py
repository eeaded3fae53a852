"""A kept index is the index, whatever becomes of its pages."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ceasefire_cli.cache import FILE, Store
from ceasefire_cli.link.index import Index, index
from ceasefire_cli.model import Article, Sentence
from ceasefire_cli.project import pages

WORDS = ("harbour", "bridge", "ferries", "12", "seven", "Moreno", "closed", "the", "tender", "90bn", "ß", "über")
texts = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join), max_size=4)
folders = st.lists(texts, max_size=5)


def collection(folder):
    return [
        Article(
            str(n),
            f"{n}.txt",
            "\n".join(lines),
            sentences=tuple(
                Sentence(sum(map(len, lines[:i])) + i, sum(map(len, lines[: i + 1])) + i) for i in range(len(lines))
            ),
        )
        for n, lines in enumerate(folder)
    ]


def plain(made: Index):
    return (
        list(made.terms.items()),
        [list(row) for row in made.postings],
        list(made.spread),
        [tuple(row) for row in made.bags],
        list(made.owner),
        list(made.first),
    )


def lost():
    raise AssertionError("made anew")


@pytest.fixture(autouse=True)
def small(monkeypatch):
    monkeypatch.setattr(pages, "_PAGE", 3)
    monkeypatch.setattr(pages, "_HELD", 2)


@given(folders)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_it_comes_back_whole(tmp_path_factory, folder):
    made = index(collection(folder))
    store = Store(tmp_path_factory.mktemp("store"))
    pages.keep_index(store, "p", "one", made)
    store.close()
    back = pages.kept_index(store, "one", lost)
    assert back is not None
    assert plain(back) == plain(made)
    assert [len(row) for row in back.postings] == [len(row) for row in made.postings]
    assert pages.kept_index(store, "two", lost) is None
    store.close()


def sql(folder, query, *values):
    """Do something behind the store's back."""
    with closing(sqlite3.connect(folder / FILE)) as connection, connection:
        return connection.execute(query, values).fetchall()


@pytest.mark.parametrize("harm", ["delete from derived", "update derived set value = x'0000'"])
def test_every_record_may_be_lost_or_torn(tmp_path, harm):
    made = index(
        collection([["harbour bridge closed", "ferries to the harbour"], ["bridge tender 12", "seven ferries"]])
    )
    store = Store(tmp_path)
    pages.keep_index(store, "p", "one", made)
    store.close()
    rows = sql(tmp_path, "select * from derived")
    assert len(rows) > 8
    outcomes = set()
    for row in rows:
        sql(tmp_path, f"{harm} where key = ?", row[0])
        back = pages.kept_index(store, "one", lambda: made)
        assert back is None or plain(back) == plain(made)
        outcomes.add(back is None)
        sql(tmp_path, "insert or replace into derived values (?, ?, ?, ?, ?, ?, ?)", *row)
    store.close()
    assert outcomes == {True, False}, "heads and pages were both tried"
