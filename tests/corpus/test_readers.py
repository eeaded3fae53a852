"""The readers of other file types; a type whose extra is not installed is skipped, its message is not."""

from __future__ import annotations

import io
import sys
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.corpus.articles import article
from ceasefire_cli.corpus.document import MissingExtra, Unreadable
from ceasefire_cli.corpus.find import reader_for

MAIL = """\
From: "Ann Lee" <ann@post.example>
To: readers@post.example
Subject: =?utf-8?q?Br=C3=BCcke?= closed for a year
Date: Tue, 05 Mar 2024 23:30:00 +0100
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=x

--x
Content-Type: text/html; charset=utf-8

<p>Never read.</p>
--x
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

The caf=E9 by the bridge stays open. "We were not asked," its owner said.
--x--
"""


def test_mail() -> None:
    found = article(MAIL.encode(), path="a.eml", id="a")
    assert (found.title, found.author) == ("Brücke closed for a year", "Ann Lee")
    assert found.published is not None
    assert (found.published.text, found.published_basis) == ("2024-03-05", "read")
    assert [found.text[s.start : s.end] for s in found.sentences] == [
        "Brücke closed for a year",
        "The café by the bridge stays open.",
        '"We were not asked," its owner said.',
    ]


def test_mail_without_text() -> None:
    with pytest.raises(Unreadable, match="no text"):
        reader_for(".eml")(b"Subject: x\n\n \n")


@given(st.binary(max_size=200))
def test_any_bytes_are_mail_or_unreadable(raw: bytes) -> None:
    try:
        found = reader_for(".eml")(raw)
    except Unreadable:
        return
    assert found.text.strip()


@pytest.mark.parametrize(
    ("suffix", "module", "extra"),
    [
        (".html", "trafilatura", "html"),
        (".pdf", "pypdf", "pdf"),
        (".docx", "docx", "docx"),
        (".epub", "lxml.etree", "epub"),
    ],
)
def test_a_missing_extra_is_named(suffix: str, module: str, extra: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtra, match=rf"ceasefire-cli\[{extra}\]") as caught:
        reader_for(suffix)(b"x")
    assert caught.value.extra == extra


PAGE = """\
<!DOCTYPE html><html><head><title>Bridge closed for a year - The Post</title>
<meta property="og:title" content="Bridge closed for a year"><meta name="author" content="Ann Lee">
<meta property="article:published_time" content="2024-03-05T08:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav><article><h1>Bridge closed for a year</h1>
<p>The council voted on Monday to close the old bridge for repairs that will last a year.</p>
<p>“We were not asked,” said the owner of the café beside it, who fears for his trade &amp; his guests.</p>
<p>Works are to begin in April and to cost some four million, according to the plan that was published.</p>
</article><footer>Imprint</footer></body></html>
"""


def test_page() -> None:
    pytest.importorskip("trafilatura", exc_type=ImportError)
    found = article(PAGE.encode(), path="a.html", id="a")
    assert (found.title, found.author) == ("Bridge closed for a year", "Ann Lee")
    assert found.published is not None
    assert found.published.text == "2024-03-05"
    body = [found.text[s.start : s.end] for s in found.sentences]
    assert body[0] == "Bridge closed for a year"
    assert body.count("Bridge closed for a year") == 1
    assert "“We were not asked,” said the owner of the café beside it, who fears for his trade & his guests." in body
    assert not any("Sport" in sentence or "Imprint" in sentence for sentence in body)


@pytest.mark.parametrize("words", ["in 2019", "on 9 November 2019", "on 9 Nov. 2019"])
def test_a_date_in_the_prose_of_a_page_is_not_its_own(words: str) -> None:
    pytest.importorskip("trafilatura", exc_type=ImportError)
    page = PAGE.replace("on Monday", words)
    undated = page.replace('<meta property="article:published_time" content="2024-03-05T08:00:00Z">', "")
    assert undated != page
    assert reader_for(".html")(page.encode()).date.startswith("2024-03-05")
    assert reader_for(".html")(undated.encode()).date == ""


def test_tags_that_dress_words_break_no_line_of_a_short_page() -> None:
    pytest.importorskip("trafilatura", exc_type=ImportError)
    page = (
        "<html><body><p>It <em>was</em> shut, said <b>Ann Lee</b>.</p><p>So <strong>it</strong> is.</p></body></html>"
    )
    assert reader_for(".html")(page.encode()).text == "It was shut, said Ann Lee.\nSo it is."


def test_page_without_text() -> None:
    pytest.importorskip("trafilatura", exc_type=ImportError)
    with pytest.raises(Unreadable, match="no text"):
        reader_for(".html")(b"<html><body><script>1</script></body></html>")


def _pdf(*lines: str) -> bytes:
    """A PDF of one page with those lines."""
    shown = " T* ".join(f"({line}) Tj" for line in lines)
    stream = f"BT /F1 12 Tf 14 TL 72 720 Td {shown} ET".encode()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(out)
    return out + b"xref\n0 6\n0000000000 65535 f \n%strailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        table,
        start,
    )


def test_pdf() -> None:
    pytest.importorskip("pypdf")
    found = article(_pdf("Bridge closed for a year", "The council voted on Monday."), path="a.pdf", id="a")
    assert found.text.split("\n") == ["Bridge closed for a year", "The council voted on Monday."]
    assert found.title == "Bridge closed for a year"


@pytest.mark.parametrize("raw", [b"%PDF-1.4\nbroken", b"plain text", b""])
def test_broken_pdf(raw: bytes) -> None:
    pytest.importorskip("pypdf")
    with pytest.raises(Unreadable):
        reader_for(".pdf")(raw)


def test_pdf_without_text() -> None:
    pytest.importorskip("pypdf")
    with pytest.raises(Unreadable, match="no text"):
        reader_for(".pdf")(_pdf(""))


def test_docx() -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_paragraph("Bridge closed for a year")
    document.add_paragraph("The council voted on Monday. Nobody objected.")
    document.add_table(1, 2).rows[0].cells[1].text = "Four million"
    stored = io.BytesIO()
    document.save(stored)
    found = article(stored.getvalue(), path="a.docx", id="a")
    assert (found.title, found.author) == ("Bridge closed for a year", "")
    assert [found.text[s.start : s.end] for s in found.sentences][1:] == [
        "The council voted on Monday.",
        "Nobody objected.",
        "Four million",
    ]


def _zip(files: dict[str, str]) -> bytes:
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w", zipfile.ZIP_DEFLATED) as book:
        for name, text in files.items():
            book.writestr(name, text)
    return stored.getvalue()


CONTAINER = '<container><rootfiles><rootfile full-path="OEBPS/c.opf"/></rootfiles></container>'
PACKAGE = """<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Bridges</dc:title>
<dc:creator>Ann Lee</dc:creator><dc:date>2024-03-05</dc:date></metadata>
<manifest><item id="b" href="b.xhtml"/><item id="a" href="a%20a.xhtml"/></manifest>
<spine><itemref idref="a"/><itemref idref="b"/></spine></package>"""
BOOK = {
    "META-INF/container.xml": CONTAINER,
    "OEBPS/c.opf": PACKAGE,
    "OEBPS/a a.xhtml": "<html><body><div><h1>One bridge</h1><p>It was\n <b>old</b>.</p></div></body></html>",
    "OEBPS/b.xhtml": "<html><body><p>It fell – “at last”.</p></body></html>",
}


def test_epub() -> None:
    pytest.importorskip("lxml")
    found = reader_for(".epub")(_zip(BOOK))
    assert found.text == "One bridge\nIt was old.\nIt fell – “at last”."
    assert (found.title, found.author, found.date) == ("Bridges", "Ann Lee", "2024-03-05")


def test_epub_reads_no_file_of_this_machine() -> None:
    pytest.importorskip("lxml")
    entity = '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    book = BOOK | {"OEBPS/c.opf": entity + PACKAGE.replace("Bridges", "&x;")}
    assert reader_for(".epub")(_zip(book)).title == ""


@pytest.mark.parametrize("suffix", [".docx", ".epub"])
@pytest.mark.parametrize("raw", [b"", b"plain", b"PK\x03\x04broken", _zip({"a": "b"})])
def test_broken_archives(suffix: str, raw: bytes) -> None:
    pytest.importorskip("docx")
    with pytest.raises(Unreadable):
        reader_for(suffix)(raw)


@pytest.mark.parametrize(("suffix", "kind"), [(".docx", "DOCX"), (".epub", "EPUB")])
def test_a_broken_archive_is_named_by_its_kind(suffix: str, kind: str) -> None:
    pytest.importorskip("docx")
    with pytest.raises(Unreadable, match=f"^broken {kind} "):
        reader_for(suffix)(b"PK\x03\x04broken")


def test_a_library_logs_nothing_of_a_broken_file(capfd: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("pypdf")
    with pytest.raises(Unreadable):
        reader_for(".pdf")(b"%PDF-1.4\nbroken")
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("suffix", [".docx", ".epub"])
def test_archives_that_swell_are_refused(suffix: str) -> None:
    pytest.importorskip("docx")
    with pytest.raises(Unreadable, match="unpacks to more"):
        reader_for(suffix)(_zip({"a": "0" * 60_000_000}))
