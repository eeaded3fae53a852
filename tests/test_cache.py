"""The store is never needed for a right answer, and nothing that befalls it shows as more than a warning."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing

import pytest
from cli.harbour import CLAIMS, FILES

from ceasefire_cli.cache import FILE, Store, cache_folder, digest

COMMANDS = (("timeline", "--json"), ("evidence", "--json"), ("who-said", "--actor", "moreno", "--json"))


@pytest.fixture
def kept(tmp_path, monkeypatch):
    monkeypatch.setenv("TRACKER_CACHE", str(tmp_path / "kept"))
    return tmp_path / "kept" / FILE


def outputs(run, *options):
    return [run(*options, *args).out for args in COMMANDS]


def test_same_bytes_with_and_without(desk, run, kept):
    desk(FILES)
    without = outputs(run, "--no-cache")
    assert not kept.exists()
    first, second = outputs(run), outputs(run)
    assert kept.exists()
    assert without == first == second


def test_the_second_run_links_nothing(desk, run, kept, monkeypatch):
    desk(FILES)
    first = run("timeline", "--json").out

    def never(*_args, **_options):
        raise AssertionError("linked again")

    monkeypatch.setattr("ceasefire_cli.link.engine.Linker.evidence", never)
    assert run("timeline", "--json").out == first


def test_one_changed_claim_links_one_claim(desk, run, kept, monkeypatch):
    from ceasefire_cli.link.engine import Linker

    desk(FILES)
    run("timeline")
    linked = []
    real = Linker.evidence
    monkeypatch.setattr(
        Linker, "evidence", lambda self, claims: linked.extend(c.id for c in claims) or real(self, claims)
    )
    desk({"claims.yaml": CLAIMS.replace("Repairs cost 12 million", "Repairs cost 13 million")})
    run("timeline")
    assert linked == ["cost-12-million"]


def test_a_changed_article_changes_the_answer(desk, run, kept):
    desk(FILES)
    before = run("evidence", "bridge-closes", "--json").out
    desk({"articles/council.txt": "Nothing to see here.\n"})
    after = run("evidence", "bridge-closes", "--json").out
    assert before != after == run("--no-cache", "evidence", "bridge-closes", "--json").out


@pytest.mark.parametrize("harm", ["garbage", "truncated", "empty", "folder", "locked", "other", "tampered"])
def test_a_broken_store_is_no_error(desk, run, kept, harm, monkeypatch):
    desk(FILES)
    right = outputs(run)
    lock = None
    if harm == "garbage":
        kept.write_bytes(os.urandom(5000))
    elif harm == "truncated":
        kept.write_bytes(kept.read_bytes()[:3000])
    elif harm == "empty":
        kept.write_bytes(b"")
    elif harm == "folder":
        kept.unlink()
        kept.mkdir()
    elif harm == "locked":
        monkeypatch.setattr("ceasefire_cli.cache.WAIT", 0.05)
        lock = sqlite3.connect(kept, isolation_level=None)
        lock.execute("begin exclusive")
    elif harm == "other":
        kept.unlink()
        with closing(sqlite3.connect(kept)) as other:
            other.execute("create table derived (a)").connection.commit()
    elif harm == "tampered":
        with closing(sqlite3.connect(kept)) as connection, connection:
            connection.execute("update derived set value = '[]'")
    for args, expected in zip(COMMANDS, right, strict=True):
        result = run(*args)
        assert result.out == expected
        assert result.code == 0
        assert "Traceback" not in result.err
        assert len(result.err.splitlines()) <= 2
    if lock:
        lock.close()


def test_an_unwritable_folder_is_a_warning(desk, run, tmp_path, monkeypatch):
    desk({**FILES, "file": "x"})
    monkeypatch.setenv("TRACKER_CACHE", str(tmp_path / "file" / "below"))
    result = run("timeline", "--json")
    assert result.code == 0
    assert "working without the store" in result.err
    assert run("-q", "timeline", "--json").err == ""


def test_cache_command_shows_and_clears(desk, run, kept):
    desk(FILES)
    run("timeline")
    (row,) = run("cache", "--jsonl").rows
    assert row["path"] == str(kept)
    assert row["bytes"] == kept.stat().st_size
    assert row["records"]["evidence"] == 4
    assert run("cache", "clear").code == 0
    assert not kept.exists()
    assert run("cache", "burn").code == 2


def test_where_it_is():
    assert cache_folder({"TRACKER_CACHE": "/x"}).as_posix() == "/x"
    assert cache_folder({"XDG_CACHE_HOME": "/y", "HOME": "/h"}).as_posix() == "/y/tracker"
    assert cache_folder({"HOME": "/h"}).as_posix() == "/h/.cache/tracker"
    assert cache_folder({"TRACKER_CACHE": "off", "HOME": "/h"}) is None
    assert cache_folder({}) is None


def test_digest_keeps_boundaries():
    assert digest("ab", "c") != digest("a", "bc")
    assert digest("ab") == digest(b"ab")


def test_nothing_is_written_before_close(tmp_path):
    store = Store(tmp_path)
    store.put("k", "a", [1, "ü"])
    assert store.get("k", "a") is None
    store.close()
    again = Store(tmp_path)
    assert again.get("k", "a") == [1, "ü"]
    assert again.get("k", "b") is None


def of_two_hundred(desk):
    """Enough articles for the index to be kept."""
    extra = {
        f"articles/n{n:03d}.txt": f"Report {n}\n\nThe ferry to pier {n} was late. Repairs went on.\n"
        for n in range(200)
    }
    listed = CLAIMS.replace("actors:\n", "  - path: articles/n*.txt\nactors:\n", 1)
    desk({**FILES, **extra, "claims.yaml": listed})
    return listed


def added(claims):
    return claims + "  - id: ferry-late\n    claim: The ferry to pier 77 was late\n    must: [ferry]\n"


def test_a_new_claim_makes_no_index(desk, run, kept, monkeypatch):
    claims = of_two_hundred(desk)
    run("timeline")
    desk({"claims.yaml": added(claims)})
    expected = run("--no-cache", "evidence", "--json").out
    with monkeypatch.context() as watched:
        for made in ("link.engine.index", "project.archiving.indices"):
            watched.setattr(f"ceasefire_cli.{made}", lambda *_: pytest.fail("indexed again"))
        assert run("evidence", "--json").out == expected
        assert run("find", "late ferries at pier 12", "--jsonl").rows
    assert (
        run("evidence", "--min-score", "0", "--json").out
        == run("--no-cache", "evidence", "--min-score", "0", "--json").out
    )
    assert '"ferry-late"' in expected


@pytest.mark.parametrize("harm", ["value = x'00'", "kind = 'index', value = '[]'", "key = sum"])
def test_a_torn_index_is_made_again(desk, run, kept, harm):
    claims = of_two_hundred(desk)
    run("timeline")
    desk({"claims.yaml": added(claims)})
    expected = run("--no-cache", "evidence", "--json").out
    with closing(sqlite3.connect(kept)) as connection, connection:
        assert connection.execute(f"update or ignore derived set {harm} where kind = 'index'").rowcount > 5  # noqa: S608
    result = run("evidence", "--json")
    assert (result.out, result.err) == (expected, "")


@pytest.mark.parametrize("lost", ["evidence", "grounds", "rows", "article"])
def test_one_kind_of_record_may_be_lost(desk, run, kept, lost):
    of_two_hundred(desk)
    expected = run("evidence", "--json").out
    with closing(sqlite3.connect(kept)) as connection, connection:
        assert connection.execute("delete from derived where kind = ?", (lost,)).rowcount > 0
    result = run("evidence", "--json")
    assert (result.out, result.err) == (expected, "")


def test_indexes_do_not_pile_up(desk, run, kept):
    of_two_hundred(desk)
    counts = []
    for n in range(3):
        desk({"articles/n000.txt": f"Report\n\nThe ferry to pier {n} was late again.\n"})
        run("timeline")
        counts.append(run("cache", "--jsonl").rows[0]["records"]["index"])
    assert counts[1] == counts[2] < 2 * counts[0]


def test_what_still_holds_is_not_linked_again(desk, run, kept, monkeypatch):
    from ceasefire_cli.link.engine import Linker

    of_two_hundred(desk)
    run("timeline")
    linked = []
    real = Linker.grounded
    monkeypatch.setattr(
        Linker, "grounded", lambda self, claims: linked.extend(c.id for c in claims) or real(self, claims)
    )
    told = {"articles/n0505.txt": "Weather\n\nIt rained on the hills all day long.\n"}
    for files, relinked in (
        (told, []),
        ({"articles/n0506.txt": "Pensions\n\nPensioners said nothing.\n"}, ["ferry-free"]),
    ):
        desk(files)
        linked.clear()
        found = run("evidence", "--json").out
        assert linked == relinked
        assert found == run("--no-cache", "evidence", "--json").out


def test_abbreviations_after_a_removal(desk, run, kept, monkeypatch):
    monkeypatch.setattr("ceasefire_cli.project.linking.FEWEST_ARCHIVED", 2)
    claims = "claims:\n  - {id: a, claim: The IMF pays the harbour}\n  - {id: b, claim: Ferries stay free}\n"
    root = desk(
        {
            "claims.yaml": claims,
            "articles/a.txt": "Zebra quokka wombat gnu.\n",
            "articles/b.txt": "The International Monetary Fund (IMF) spoke of the harbour.\n",
            "articles/c.txt": "The International Monetary Fund pays for the bridge and the harbour.\n",
        }
    )
    run("evidence", "--json")
    (root / "articles/a.txt").unlink()
    expected, found = run("--no-cache", "evidence", "--json"), run("evidence", "--json")
    assert (found.code, found.out) == (0, expected.out)
    assert "articles/c.txt" in found.out


def test_the_note_on_a_file_written_in_another_encoding(desk, run, kept):
    text = "Straße über die Brücke, sagte der Bürgermeister. Die Brücke schließt im März für größere Arbeiten.\n"
    claims = "claims:\n  - {id: a, claim: Die Brücke schließt}\n"
    root = desk({"claims.yaml": claims, "articles/x.txt": text.encode("cp1252")})
    run("articles")
    (root / "articles/x.txt").write_bytes(text.encode())
    assert run("check", "--json").out == run("--no-cache", "check", "--json").out


def test_what_stood_outlives_an_interruption(desk, run, kept, monkeypatch):
    from ceasefire_cli.link.engine import Linker

    monkeypatch.setattr("ceasefire_cli.project.linking.FEWEST_ARCHIVED", 2)
    monkeypatch.setattr("ceasefire_cli.link.score.CANDIDATES", 1)
    words = ("bridge", "ferry", "tender", "lorry", "harbour", "tunnel")
    claims = "claims:\n" + "".join(f"  - claim: The {w} beside the {w} closes\n" for w in words)
    pairs = [(a, b) for a in words for b in words] + [("bridge", "ferry")] * 4
    desk(
        {
            "claims.yaml": claims,
            **{f"articles/{n:02}.txt": f"The {a} beside the {b} closes.\n" for n, (a, b) in enumerate(pairs)},
        }
    )
    run("timeline")
    linked = []
    real = Linker.grounded

    def interrupted(*_args, **_options):
        raise KeyboardInterrupt

    monkeypatch.setattr(
        Linker, "grounded", lambda self, chosen: linked.extend(c.id for c in chosen) or real(self, chosen)
    )
    desk({"articles/99.txt": "Nobody here minds any of that.\n"})
    with monkeypatch.context() as stopped:
        stopped.setattr("ceasefire_cli.views.timeline.sheet", interrupted)
        assert run("timeline").code == 130
    assert not linked, "the test needs claims whose evidence stands"
    found = run("timeline", "--json").out
    assert not linked
    assert found == run("--no-cache", "timeline", "--json").out
