"""Which articles a project has, under which ids, paths and dates."""

from __future__ import annotations

import pytest
from conftest import write_tree

from ceasefire_cli.project.desk import open_project
from ceasefire_cli.project.files import shown_path
from ceasefire_cli.project.find import BadInput, Request

TEXT = "The bridge is open. It rained.\n"


@pytest.fixture
def opened(tmp_path):
    def project(files, **request):
        write_tree(tmp_path, files)
        return open_project(Request(**request), tmp_path, {})

    return project


def test_every_readable_file_below_seeds_or_articles(opened):
    files = {"claims.yaml": "", "seeds/b.txt": TEXT, "seeds/a/c.md": TEXT, "articles/d.txt": TEXT, "notes.txt": TEXT}
    project = opened(
        {**files, "seeds/.hidden.txt": TEXT, "seeds/.git/x.txt": TEXT, "seeds/pic.png": b"\x89PNG\r\n\x1a\n"}
    )
    assert [a.path for a in project.articles] == ["seeds/b.txt", "seeds/a/c.md", "articles/d.txt"]


def test_a_file_named_outright_beats_a_glob(opened):
    claims = "articles:\n  - path: 'x/*.txt'\n    outlet: Gazette\n  - path: x/b.txt\n    id: bee\n    published: 2024-05-01\n"
    project = opened({"claims.yaml": claims, "x/a.txt": TEXT, "x/b.txt": TEXT})
    assert [(a.id, a.outlet, a.published and a.published.text) for a in project.articles] == [
        ("a", "Gazette", None),
        ("bee", "", "2024-05-01"),
    ]


def test_ids_stay_apart(opened):
    project = opened({"claims.yaml": "", "seeds/x/a.txt": TEXT, "seeds/y/a.txt": TEXT})
    assert [a.id for a in project.articles] == ["a", "seeds/y/a"]


def test_a_file_with_glob_characters_in_its_name_is_itself(opened):
    project = opened({"claims.yaml": "articles:\n  - path: 'a[1].txt'\n", "a[1].txt": TEXT, "a1.txt": TEXT})
    assert [a.path for a in project.articles] == ["a[1].txt"]


def test_articles_option_replaces_the_projects_own(opened):
    files = {
        "claims.yaml": "articles:\n  - path: x/a.txt\n    published: 2024-05-01\n",
        "x/a.txt": TEXT,
        "x/b.txt": TEXT,
    }
    project = opened(files, articles=("x",))
    assert [(a.id, a.published is not None) for a in project.articles] == [("a", True), ("b", False)]


def test_a_date_the_text_states_is_read_and_marked(opened):
    project = opened({"claims.yaml": "", "seeds/a.md": "---\ntitle: T\ndate: 2024-05-01\n---\n\n" + TEXT})
    (article,) = project.articles
    assert article.published is not None
    assert (article.published.text, article.published_basis) == ("2024-05-01", "read")


def test_unreadable_files_are_skipped_with_a_reason(opened, tmp_path):
    project = opened({"claims.yaml": "", "seeds/a.txt": TEXT, "seeds/b.txt": b"", "seeds/c.txt": b"%PDF-1.4\n\x00"})
    assert [a.id for a in project.articles] == ["a"]
    assert [str(w.place) for w in project.warnings] == ["seeds/b.txt", "seeds/c.txt"]


def test_a_folder_in_place_of_a_file_is_no_traceback(opened):
    with pytest.raises(BadInput):
        opened({"claims.yaml": ""}).read_file(".")


def test_paths_below_the_current_folder_are_relative(tmp_path):
    assert shown_path(tmp_path / "a" / "b.txt", tmp_path) == "a/b.txt"
    assert shown_path(tmp_path / "a" / ".." / "b.txt", tmp_path) == "b.txt"
    assert shown_path(tmp_path / "b.txt", tmp_path / "a") == str(tmp_path / "b.txt")
    assert shown_path(tmp_path / "ab" / "c.txt", tmp_path / "a") == str(tmp_path / "ab" / "c.txt")


def test_quotes_that_name_no_article_are_told(opened):
    claims = "claims:\n  - claim: x\n    evidence:\n      - article: aa\n        quote: The bridge is open.\n"
    with pytest.raises(BadInput) as fault:
        _ = opened({"claims.yaml": claims, "seeds/a.txt": TEXT}).articles
    (slip,) = fault.value.diagnostics
    assert (slip.place.line, slip.severity) == (4, "error")
    assert "'aa'" in slip.message
    assert slip.excerpt.strip() == "- article: aa"
    assert opened({"seeds/aa.txt": TEXT}).articles


def test_only_passages_that_are_shown_are_searched_for_speakers(opened, monkeypatch):
    said = "“The bridge stays shut,” Ana Moreno said.\n"
    files = {"claims.yaml": "claims: [claim: The bridge stays shut]\n", "articles/a.txt": said}
    project = opened({**files, **{f"articles/b{n}.txt": "Ferries are free.\n" for n in range(3)}})
    searched = []
    real = type(project)._said
    monkeypatch.setattr(
        type(project), "_said", lambda self, articles: searched.extend(articles) or real(self, articles)
    )
    (found,) = project.evidence_for(project.file.claims)
    assert [project.speaker_at(link) for link in found.links] == [("Ana Moreno", None)]
    assert [article.id for article in searched] == ["a"]
