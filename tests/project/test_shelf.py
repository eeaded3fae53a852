"""Kept articles are the articles: same records from the store as from the files, and no stale one."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing

import pytest
from conftest import write_tree
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.cache import FILE
from ceasefire_cli.model import Article, Comment, Sentence
from ceasefire_cli.project import file_rows, shelf
from ceasefire_cli.project.codec import (
    comments_of,
    line_starts,
    packed_comments,
    packed_sentences,
    packed_when,
    sentences_of,
    when_of,
)
from ceasefire_cli.project.desk import open_project
from ceasefire_cli.project.find import BadInput, Request
from ceasefire_cli.text.edtf import parse_when

CLAIMS = """\
articles:
  - path: a/*.md
    outlet: Gazette
  - path: a/one.md
    id: first
    published: 2024-05~
claims: []
"""
ONE = "# The bridge\n\nThe bridge is open. It rained.\n\n## Later\n\nIt snowed.\n"
TWO = "---\ntitle: Ferries\ndate: 2023-02-01\n---\n\nFerries sail again. “So what?” she asked.\n"
FIELDS = tuple(Article.__slots__)


@pytest.fixture
def tree(tmp_path):
    write_tree(tmp_path, {"claims.yaml": CLAIMS, "a/one.md": ONE, "a/two.md": TWO})
    for path in (tmp_path / "a").iterdir():
        aged(path, 60)
    return tmp_path


@pytest.fixture
def settled(monkeypatch):
    """As if every file had been written long ago: the inode's time can't be set back."""
    monkeypatch.setattr(file_rows, "_TICK", -1)
    monkeypatch.setattr(file_rows, "_COARSE_TICK", -1)


def aged(path, seconds):
    then = time.time() - seconds
    os.utime(path, (then, then + 0.25))


def opened(root, **request):
    return open_project(Request(**request), root, {"TRACKER_CACHE": str(root / "kept")})


def records(project):
    found = [{name: getattr(a, name) for name in FIELDS} for a in project.articles]
    project.close()
    return found


def fresh(root):
    return records(open_project(Request(), root, {}, cached=False))


@pytest.fixture
def unread(monkeypatch):
    """Nothing may be cut into sentences."""

    def never(*_args, **_options):
        raise AssertionError("read anew")

    monkeypatch.setattr("ceasefire_cli.project.reading.read_article", never)


def test_kept_articles_have_every_field(tree, settled, request):
    expected = fresh(tree)
    assert records(opened(tree)) == expected
    request.getfixturevalue("unread")
    project = opened(tree)
    assert all(type(a) is shelf.KeptArticle for a in project.articles)
    assert records(project) == expected
    assert (expected[0]["id"], expected[0]["outlet"], expected[1]["title"]) == ("first", "", "Ferries")


def test_any_field_may_be_asked_for_first(tree, settled):
    expected = fresh(tree)
    records(opened(tree))
    for name in FIELDS:
        article = opened(tree).articles[1]
        assert getattr(article, name) == expected[1][name], name
    with pytest.raises(AttributeError):
        article.nonsense  # noqa: B018


def test_unchanged_files_are_not_even_opened(tree, settled, monkeypatch):
    records(opened(tree))
    monkeypatch.setattr(shelf.Shelf, "_opened", lambda *_: pytest.fail("opened"))
    project = opened(tree)
    assert [a.id for a in project.articles] == ["first", "two"]
    assert [a.published.text for a in project.articles] == ["2024-05~", "2023-02-01"]


def test_a_touched_file_is_looked_at_but_not_cut(tree, settled, request):
    expected = fresh(tree)
    records(opened(tree))
    aged(tree / "a/one.md", 10)
    request.getfixturevalue("unread")
    assert records(opened(tree)) == expected


@pytest.mark.parametrize("keep_times", [True, False])
def test_a_changed_file_of_the_same_size_is_read_anew(tree, keep_times):
    records(opened(tree))
    path = tree / "a/one.md"
    before = path.stat()
    path.write_text(ONE.replace("rained", "poured"), encoding="utf-8")
    if keep_times:  # as cp -p would: the inode's own time still tells
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert before.st_size == path.stat().st_size
    assert "poured" in records(opened(tree))[0]["text"]


def test_a_file_changed_within_a_tick_of_its_reading_is_looked_at_again(tree, monkeypatch):
    """Its times may stay as they were: nothing but the text tells."""
    for module in (shelf, file_rows):
        monkeypatch.setattr(module, "state", lambda _found: "the same")
    records(opened(tree))
    (tree / "a/one.md").write_text(ONE.replace("rained", "poured"), encoding="utf-8")
    assert "poured" in records(opened(tree))[0]["text"]


def test_what_claims_yaml_says_is_never_stale(tree, settled):
    records(opened(tree))
    (tree / "claims.yaml").write_text(CLAIMS.replace("Gazette", "Herald").replace("2024-05~", "2021"))
    assert records(opened(tree)) == fresh(tree)


def test_added_and_removed_files(tree, settled):
    records(opened(tree))
    (tree / "a/three.md").write_text("A third one.\n")
    assert records(opened(tree)) == fresh(tree)
    (tree / "a/one.md").unlink()
    assert records(opened(tree)) == fresh(tree)
    assert len(opened(tree).articles) == 2


def test_a_lost_record_is_read_anew(tree, settled):
    expected = fresh(tree)
    records(opened(tree))
    with closing(sqlite3.connect(tree / "kept" / FILE)) as connection, connection:
        assert connection.execute("delete from derived where kind = 'article'").rowcount == 2
    connection.close()
    assert records(opened(tree)) == expected


def test_a_file_that_changes_under_a_run_stops_it(tree, settled):
    records(opened(tree))
    project = opened(tree)
    first, second = project.articles
    (tree / "a/one.md").write_text("Something else.\n")
    (tree / "a/two.md").unlink()
    with pytest.raises(BadInput, match="changed while it was read"):
        first.text  # noqa: B018
    with pytest.raises(BadInput, match="changed while it was read"):
        second.line_starts  # noqa: B018


def test_skipped_files_and_notes_are_told_again(tree, settled):
    write_tree(tree, {"a/empty.md": "", "a/latin.md": "Caf\u00e9 ferm\u00e9.\n".encode("cp1252")})
    told = []
    for _ in range(2):
        project = opened(tree)
        assert len(project.articles) == 3
        told.append([(str(w.place), w.message) for w in project.warnings])
        project.close()
    assert told[0] == told[1]
    assert len(told[0]) == 2


def test_a_project_keeps_no_records_it_has_outgrown(tree, settled):
    records(opened(tree))
    for n in range(5):
        (tree / "a/one.md").write_text(f"{ONE}\nDay {n}.\n")
        records(opened(tree))
    with closing(sqlite3.connect(tree / "kept" / FILE)) as connection, connection:
        ((count,),) = connection.execute("select count(*) from derived where kind = 'article'")
    connection.close()
    assert count == 2


sizes = st.integers(0, 10_000)
cuts = st.lists(
    st.tuples(
        sizes, st.integers(1, 500), st.integers(0, 3), st.integers(-1, 2), st.sampled_from(["title", "heading", "body"])
    ),
    max_size=8,
)


@given(cuts)
def test_sentences_survive(cut):
    at, sentences, paragraph = 0, [], 0
    for gap, length, step, comment, role in cut:
        paragraph += step
        sentences.append(Sentence(at + gap, at + gap + length, paragraph, comment, role))
        at += gap + length
    assert sentences_of(packed_sentences(sentences)) == tuple(sentences)


@given(st.text(alphabet="ab\n", max_size=20))
def test_lines_begin_after_line_feeds(text):
    starts = line_starts(text)
    assert starts == (0, *(i + 1 for i, c in enumerate(text) if c == "\n"))


def test_comments_and_dates_survive():
    comments = (Comment(0, 9, 3, "Ann", number="1."), Comment(9, 20, 12, "Bo", 1, 0, orphan=True))
    assert comments_of(packed_comments(comments)) == comments
    for text in ("2024-05-01", "2024-05~", "2024?", "2024-03-01/..", "../2024"):
        when = parse_when(text)
        assert when_of(*packed_when(when)) == when
    assert packed_when(None) == []


@pytest.mark.parametrize("held", [0, 50, 10_000])
def test_many_articles_are_not_held(tree, settled, monkeypatch, held):
    expected = fresh(tree)
    monkeypatch.setattr("ceasefire_cli.project.sources.MANY", 1)
    monkeypatch.setattr(shelf, "_HELD", held)
    for _ in ("first", "next"):
        project = opened(tree)
        articles = project.articles
        assert all(type(a) is shelf.KeptArticle for a in articles)
        for a, fields in [*zip(articles, expected, strict=True), *zip(articles, expected, strict=True)]:
            assert {name: getattr(a, name) for name in FIELDS} == fields
        with pytest.raises(AttributeError):  # a slot that was never filled
            Article.text.__get__(articles[0])
        project.close()


def test_many_unchanged_articles_are_not_held(unlisted, settled, monkeypatch):
    told(unlisted)
    monkeypatch.setattr("ceasefire_cli.project.sources.MANY", 1)
    monkeypatch.setattr(shelf.Shelf, "article", lambda *_: pytest.fail("one by one"))
    articles = opened(unlisted).articles
    assert all(a.text for a in articles)
    with pytest.raises(AttributeError):
        Article.text.__get__(articles[0])


def test_many_articles_without_a_store(tree, monkeypatch):
    expected = fresh(tree)
    monkeypatch.setattr("ceasefire_cli.project.sources.MANY", 1)
    (tree / "kept").write_text("in the way")
    project = opened(tree)
    assert records(project) == expected
    assert any("working without the store" in w.message for w in project.warnings)


def test_an_interrupted_run_over_many_articles_has_read_them(tree, settled, monkeypatch, request):
    expected = fresh(tree)
    monkeypatch.setattr("ceasefire_cli.project.sources.MANY", 1)
    _ = opened(tree).articles  # and never closed
    request.getfixturevalue("unread")
    assert records(opened(tree)) == expected


UNLISTED = {
    "claims.yaml": "claims: []\n",
    "articles/one.md": ONE,
    "articles/two.md": TWO,
    "articles/b/one.txt": "Rain.\n",
}


@pytest.fixture
def unlisted(tmp_path):
    """A folder of which claims.yaml says nothing: what did not change is told at one look."""
    write_tree(tmp_path, UNLISTED | {"articles/latin.md": "Caf\u00e9 ferm\u00e9.\n".encode("cp1252")})
    return tmp_path


def told(root):
    project = opened(root)
    found = records(project)
    return found, [str(w) for w in project.warnings]


def test_an_unchanged_folder_is_told_at_one_look(unlisted, settled, monkeypatch):
    expected = told(unlisted)
    assert expected[0] == fresh(unlisted)
    monkeypatch.setattr(shelf.Shelf, "article", lambda *_: pytest.fail("one by one"))
    assert told(unlisted) == expected
    assert [f["id"] for f in expected[0]] == ["latin", "one", "two", "articles/b/one"]
    assert any("latin.md" in line for line in expected[1])


@pytest.mark.parametrize(
    "change",
    [
        lambda root: (root / "articles/one.md").write_text(ONE.replace("rained", "poured")),
        lambda root: (root / "articles/three.md").write_text("It hailed.\n"),
        lambda root: (root / "articles/a").mkdir() or (root / "articles/a/two.md").write_text("It hailed.\n"),
        lambda root: (root / "articles/one.md").unlink(),
        lambda root: (root / "articles/one.md").rename(root / "articles/zero.md"),
        lambda root: (root / "articles/latin.md").write_text("Café fermé.\n", encoding="utf-8"),
        lambda root: (root / "articles/two.md").chmod(0o600) or aged(root / "articles/two.md", 500),
        lambda root: (root / "claims.yaml").write_text(
            "articles: [{path: articles/*.md, outlet: Gazette}]\nclaims: []\n"
        ),
    ],
)
def test_a_folder_that_changed_is_not(unlisted, settled, change):
    before = told(unlisted)
    change(unlisted)
    found, warnings = told(unlisted)
    assert found == fresh(unlisted)
    assert told(unlisted) == (found, warnings)
    (unlisted / "claims.yaml").write_text(UNLISTED["claims.yaml"])
    assert told(unlisted)[0] == fresh(unlisted)
    assert len(before[0]) == 4


def test_a_folder_changed_within_a_tick_is_looked_at_again(unlisted, monkeypatch):
    for module in (shelf, file_rows):
        monkeypatch.setattr(module, "state", lambda _found: "the same")
    told(unlisted)
    (unlisted / "articles/one.md").write_text(ONE.replace("rained", "poured"), encoding="utf-8")
    assert any("poured" in f["text"] for f in told(unlisted)[0])
