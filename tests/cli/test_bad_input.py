"""Bad input: one clear line with place and remedy, the right exit code, never a traceback, nothing lost."""

from __future__ import annotations

import pytest
from cli.harbour import CLAIMS, FILES

HOSTILE = (
    'The mayor said "the bridge is \x1b[31mred\x1b[0m and [bold]closed[/bold] <script>alert(1)</script> '
    '=cmd(1) *now* [link](http://evil) \u202egnissim".\n'
)


def test_every_mistake_at_once(desk, run):
    desk(
        {
            "claims.yaml": "claims:\n  - claim: One\n    actors: [moreno]\n    colour: red\n  - claim: Two\n    date: Marchh 18\n"
            "actors:\n  - id: morena\n    name: Ana Moreno\n"
        }
    )
    result = run("timeline")
    assert result.code == 2
    assert result.out == ""
    assert "claims.yaml:3:14: error: " in result.err
    assert "did you mean 'morena'" in result.err
    assert "claims.yaml:4:5: error: " in result.err
    assert "claims.yaml:6:11: error: " in result.err


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty", b""),
        ("binary", b"\x7fELF\x02\x01\x01" + bytes(200)),
        ("pdf", b"%PDF-1.7\n\x00\x01\x02"),
    ],
)
def test_unreadable_articles_are_named_and_skipped(desk, run, name, content):
    desk(
        {
            "claims.yaml": "claims: []\n",
            "articles/good.txt": FILES["articles/council.txt"],
            f"articles/{name}.txt": content,
        }
    )
    result = run("articles", "--jsonl")
    assert [r["article"] for r in result.rows] == ["good"]
    assert f"articles/{name}.txt: warning: article skipped" in result.err


def test_missing_article_is_named_with_its_line(desk, run):
    desk({"claims.yaml": "articles:\n  - path: gone.txt\n  - path: here.txt\n", "here.txt": "The bridge is open.\n"})
    result = run("articles", "--jsonl")
    assert [r["article"] for r in result.rows] == ["here"]
    assert "claims.yaml:2:" in result.err
    assert "gone.txt" in result.err


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_other_encodings_are_read(desk, run, encoding):
    text = "“The café is closed,” Ana Moreno said.\r\nIt rained.\r\n"
    desk({"claims.yaml": "claims: []\n", "articles/a.txt": text.encode(encoding)})
    (row,) = run("who-said", "--actor", "Moreno", "--jsonl").rows
    assert "café is closed" in row["text"]


def test_nul_ridden_text_keeps_its_offsets(desk, run):
    desk(
        {
            "claims.yaml": "claims: []\n",
            "articles/a.txt": "A\x00B. “We are closed,” Ana Moreno said.\n" + "Plain prose. " * 50,
        }
    )
    rows = run("who-said", "--actor", "Moreno", "--jsonl").rows
    assert len(rows) == 1
    assert rows[0]["start"] > 3


@pytest.mark.parametrize(
    "args", [("who-said", "--unknown"), ("inspect", "articles/a.txt"), ("find", "bridge"), ("evidence",)], ids=" ".join
)
@pytest.mark.parametrize("form", ["text", "md", "plain", "csv", "json"])
def test_hostile_text_takes_no_effect(desk, run, args, form):
    desk(
        {
            "claims.yaml": "claims:\n  - claim: the mayor said the bridge is red and closed now\n",
            "articles/a.txt": HOSTILE,
        }
    )
    result = run(*args, "-f", form)
    assert "\x1b" not in result.out
    assert "\u202e" not in result.out
    if form == "md":
        from markdown_it import MarkdownIt

        html = MarkdownIt("commonmark").enable("table").render(result.out)
        assert "<script>" not in html
        assert 'href="http://evil"' not in html
        assert "<em>now</em>" not in html
    if form == "csv":
        assert not any(cell.startswith("=") for line in result.out.splitlines() for cell in line.split(","))
    if form == "text":
        assert "[bold]" in result.out


def test_no_project_here(tmp_path, run, desk):
    desk({})
    result = run("timeline")
    assert result.code == 2
    assert "claims.yaml" in result.err
    assert "tracker init" in result.err
    assert len(result.err.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("timeline", "--since", "Marchh 18"), "--since"),
        (("timeline", "--actor", "Morreno X"), "unknown actor"),
        (("timeline", "--topic", "mony"), "did you mean 'money'"),
        (("timeline", "--status", "wrong"), "--status"),
        (("timeline", "--by", "size"), "--by"),
        (("evidence", "bridge-close"), "did you mean 'bridge-closes'"),
        (("evidence", "--min-score", "3"), "--min-score"),
        (("evidence", "--stance", "likes"), "--stance"),
        (("who-said", "--kind", "shouted"), "--kind"),
        (("who-said", "--json", "--csv"), "one format"),
        (("timeline", "-f", "pdf"), "pdf"),
        (("compare", "only one"), "two statements"),
        (("inspect", "gone.txt"), "gone.txt"),
        (("--color", "blue", "timeline"), "--color"),
        (("--color", "always", "--hyperlinks", "notepad", "timeline"), "--hyperlinks"),
        (("-C", "nowhere", "timeline"), "nowhere"),
        (("--claims", "no.yaml", "timeline"), "no.yaml"),
        (("--articles", "nothing-here", "timeline"), "nothing-here"),
        (("find", " "), "nothing to look for"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_wrong_usage(desk, run, args, told):
    desk(FILES)
    result = run(*args)
    assert result.code == 2, result
    assert told in result.err
    assert result.out == ""
    assert "Traceback" not in result.err


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "bomb",
            "a: &a [x,x,x,x,x,x,x,x,x]\n"
            + "".join(f"{chr(98 + i)}: &{chr(98 + i)} [{','.join(['*' + chr(97 + i)] * 9)}]\n" for i in range(9)),
        ),
        ("deep", "claims: " + "[" * 5000 + "]" * 5000 + "\n"),
        ("tabs", "claims:\n\t- claim: x\n"),
        ("not a mapping", "- a\n- b\n"),
        ("broken", "claims: [unclosed\n"),
        ("nul", "claims:\n  - claim: a\x00b\n"),
        ("huge", "# " + "x" * 10_000_001 + "\n"),
        ("latin", "claims:\n  - claim: caf\xe9\n".encode("latin-1") + b"\xff\xfe\x00"),
    ],
)
def test_hostile_claims_files(desk, run, name, text):
    desk({"claims.yaml": text})
    result = run("timeline")
    assert result.code == 2, name
    assert "claims.yaml" in result.err
    assert "Traceback" not in result.err
    assert len(result.err.splitlines()) < 40


def test_interrupt_is_130(desk, run, monkeypatch):
    desk(FILES)

    def interrupted(*_args, **_options):
        raise KeyboardInterrupt

    monkeypatch.setattr("ceasefire_cli.project.desk.open_project", interrupted)
    assert run("timeline").code == 130


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        ("Fishermen burned the town hall down in anger", "the nearest passage is articles/council.txt:5: “Fishermen"),
        ("penguins dance on ice tonight", "nothing in it comes near"),
    ],
)
def test_a_lost_quote_is_an_error_of_check_with_the_nearest_passage(desk, run, quote, told):
    lost = CLAIMS.replace(
        "    status: reported\n",
        "    status: reported\n    evidence:\n      - article: council\n        quote: QUOTE\n".replace("QUOTE", quote),
        1,
    )
    desk({**FILES, "claims.yaml": lost})
    result = run("check", "-f", "plain")
    assert result.code == 2
    assert f"quote not found in council; {told}" in result.out
    assert "claims.yaml:" in result.out


def test_a_drifted_quote_is_shown_as_it_stands_now(desk, run):
    drifted = CLAIMS.replace(
        "    status: reported\n",
        "    status: reported\n    evidence:\n      - article: council\n        quote: We would spend 12 million on the repairs\n",
        1,
    )
    desk({**FILES, "claims.yaml": drifted})
    result = run("check", "-f", "plain")
    assert result.code == 1
    assert "council.txt:4: “" in result.out
    assert "We will spend 12 million on the repairs" in result.out


def test_an_extra_that_is_missing_is_named(desk, run, monkeypatch):
    from ceasefire_cli.link import wordvectors

    def missing(*_args, **_options):
        raise wordvectors.SemanticUnavailableError("needs the extra 'semantic': pip install 'ceasefire-cli[semantic]'")

    monkeypatch.setattr("ceasefire_cli.link.semantic.Meaning", missing)
    desk(FILES)
    result = run("--semantic", "evidence")
    assert result.code == 2
    assert "pip install 'ceasefire-cli[semantic]'" in result.err
    assert result.out == ""
