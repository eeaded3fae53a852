from __future__ import annotations

import pytest

from ceasefire_cli.corpus import find
from ceasefire_cli.corpus.readers import markdown, plain


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("seeds/a.txt", True),
        ("seeds/A.TXT", True),
        ("a.md", True),
        ("a.Markdown", True),
        ("a.html", True),
        ("a.pdf", True),
        ("a.docx", True),
        ("a.epub", True),
        ("a.eml", True),
        (".a.txt", False),
        ("~$a.docx", False),
        ("#a.txt#", False),
        ("a.txt~", False),
        ("._a.txt", False),
        ("a.bak", False),
        ("a.yaml", False),
        ("README", False),
        ("a.txt.swp", False),
        (".txt", False),
    ],
)
def test_is_article(path: str, wanted: bool) -> None:
    assert find.is_article(path) is wanted


def test_matches_are_sorted_and_leave_hidden_folders_out() -> None:
    assert find.matches(["b.txt", "../x/a.txt", ".git/c.txt", "n/.obsidian/d.md", "e.png"]) == ["../x/a.txt", "b.txt"]


def test_reader_for_knows_suffixes_in_any_case() -> None:
    assert find.reader_for(".TXT") is plain.read
    assert find.reader_for(".md") is markdown.read
    assert find.reader_for(".unknown") is plain.read
