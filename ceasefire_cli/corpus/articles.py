"""A file's bytes to an `Article`: text, title, date, sentences, comments."""

from __future__ import annotations

import re
from itertools import accumulate
from pathlib import PurePath
from typing import TYPE_CHECKING

from ceasefire_cli.corpus import find, layout
from ceasefire_cli.corpus.threads import comments
from ceasefire_cli.model import Article, Sentence
from ceasefire_cli.text.edtf_days import plain_when
from ceasefire_cli.text.sentences import sentences

if TYPE_CHECKING:
    from ceasefire_cli.corpus.document import Document
    from ceasefire_cli.model import ArticleEntry, Comment, When

# A line that is nothing but the date of publication, ISO only: other spellings are read by `when`.
_DATE_LINE = re.compile(
    r"(?:(?i:published|posted|date|updated|dateline)(?: on)?:? +)?(\d{4}-\d\d-\d\d)"
    r"(?:T[\d:.+Z-]{4,20}| \d\d:\d\d.{0,10})?\Z"
)
_TITLE_WITHIN = 8  # sentences, the notices and the date above it included
_DATE_LINES, _DATE_WIDTH = 6, 60  # that close to the top, that short


def article(raw: bytes, *, path: str, id: str, entry: ArticleEntry | None = None) -> Article:  # noqa: A002
    """The article in a file's bytes. Raises `Unreadable` (or `MissingExtra`) where there is none.

    What claims.yaml says (`entry`) goes before what the file says of itself.
    """
    return compose(find.reader_for(PurePath(path).suffix)(raw), path=path, id=id, entry=entry)


def compose(document: Document, *, path: str, id: str, entry: ArticleEntry | None = None) -> Article:  # noqa: A002
    """The article in a text that is read already."""
    text = document.text
    thread = comments(text)
    cut = _sentences(document, thread)
    published = entry.published if entry else None
    basis = "curated" if published else ""
    if published is None:
        published = _dated(document, cut)
        basis = "read" if published else ""
    return Article(
        id=id,
        path=path,
        text=text,
        title=(entry.title if entry else "") or document.title or _title(text, cut),
        outlet=(entry.outlet if entry else "") or document.outlet,
        author=(entry.author if entry else "") or document.author,
        url=(entry.url if entry else "") or document.url,
        published=published,
        published_basis=basis,  # type: ignore[arg-type]
        sentences=tuple(cut),
        comments=thread,
        line_starts=_line_starts(text),
    )


def _line_starts(text: str) -> tuple[int, ...]:
    lengths = [len(line) + 1 for line in text.split("\n")]
    return tuple(accumulate(lengths[:-1], initial=0))


def _sentences(document: Document, thread: tuple[Comment, ...]) -> list[Sentence]:
    """Body and comments in file order; author lines belong to no sentence."""
    text = document.text
    out = layout.roles(text, sentences(text, document.begin, thread[0].start if thread else None), document.title)
    if not thread:
        return out
    paragraph = out[-1].paragraph + 1 if out else 0
    for index, comment in enumerate(thread):
        for start, end, where, _, _ in sentences(text, comment.body, comment.end, paragraph):
            out.append(Sentence(start, end, where, index))
            paragraph = where + 1
    out.extend(sentences(text, thread[-1].end, None, paragraph))
    return out


def _title(text: str, cut: list[Sentence]) -> str:
    first = [sentence for sentence in cut[:_TITLE_WITHIN] if sentence.role == "title"]
    return text[first[0].start : first[-1].end] if first else ""


def _dated(document: Document, cut: list[Sentence]) -> When | None:
    """The date of the front matter or the file's own record, else of a line of its own near the top."""
    text = document.text
    near_top = (text[s.start : s.end] for s in cut[:_DATE_LINES] if s.end - s.start < _DATE_WIDTH and s.comment < 0)
    stated = _DATE_LINE.match(document.date)
    found = [stated[1] if stated else document.date, *(line[1] for line in map(_DATE_LINE.match, near_top) if line)]
    for written in filter(None, found):
        try:
            return plain_when(written)
        except ValueError:
            continue
    return None
