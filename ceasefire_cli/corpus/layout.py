"""Which lines of an article are its title and its headings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ceasefire_cli.model import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ceasefire_cli.model import SentenceRole

_LONGEST_TITLE = 180
_LONGEST_HEADING = 90
_HEADING_WORDS = 14
_MARKS = "\"'“”‘’«»)"
_HEAD = 4  # paragraphs at the top, where a byline stands
_MARKDOWN = re.compile(r"(#{1,6})[ \t]+(?=[^\s#])")
_CLOSING_HASHES = re.compile(r"[ \t]+#+\Z")
_DATELINE = re.compile(
    r"(?:[-–—_]|\([A-Z][\w. ]{1,30}\)[ \t]*[-–—_]*)\Z|\A(?i:by|from|author|published|posted|updated|date)\b"
)
_CREDIT = re.compile(
    r"\b(?:photos?|images?|picture|pictured|credits?|handout|courtesy|getty|screenshot|copyright|via|file)\b"
    r"|©|\w/\w|, [A-Z]{2,}\Z|\A(?:by|from|authors?|sources?|tags|topics|read|more|related|share|subscribe|sign|"
    r"advertisement|print|comments|published|updated|posted|edited|editor)\b",
    re.IGNORECASE,
)
# What stands above a title: the notice of a press release, a place and a date ("Brussels, 2 October 2023"), a byline.
_ABOVE = re.compile(
    r"(?i:by )[A-Z][^\n]{1,150}[^\n.!?:;,]\Z|(?i:published|posted|updated|date)\b[^\n]{0,60}\d[^\n]{0,60}\Z"
    r"|(?i:for immediate (?:release|publication)|(?:[^\s.!?]+ ){0,4}(?:press|news|media) (?:release|statement|notice)"
    r"(?:[ :–-]*(?:n(?:[or]\.?|[°º]|um(?:ber)?) ?)?\d[\d/.-]*)?"
    r"|embargoed\b.{0,60})[.!:]?\Z"
    r"|(?:[A-Z][\w.'’-]*(?:,? )){0,6}(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? \d{4}"
    r"|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d)(?:,? \d{1,2}[:.]\d\d)?\.?\Z"
)
_ITEM = re.compile(r"(?:>(?: ?>)*|[-*+•▪◦‣]|\d{1,2}[.)])[ \t]+(?=[^\W_]|[\"'“‘(*])")
_DEEPEST = 40  # blanks before an item
_MOST_ABOVE = 3
_UNPARTED = "\u2e80"  # from here on, scripts without spaces
_NAME = re.compile(r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3}\Z")


def roles(text: str, sentences: Iterable[Sentence], title: str = "") -> list[Sentence]:
    """The body's sentences with the title line and the headings marked; Markdown's `#` falls off them.

    `title` is what the file says its title is ("" for nothing): a first line with those words is the title. A notice
    ("For immediate release") or a place and date above it are none.
    """
    paragraphs = _paragraphs(sentences)
    shown = [text[p[0].start : p[-1].end] for p in paragraphs]
    out: list[Sentence] = []
    before_is_heading = False
    first = _title_at(shown)
    for number, (paragraph, words) in enumerate(zip(paragraphs, shown, strict=True)):
        following = shown[number + 1] if number + 1 < len(shown) else ""
        role: SentenceRole = "body"
        hashes = _MARKDOWN.match(words) if words.startswith("#") else None
        if number == first and _is_title(words, paragraph, following, title, marked=hashes is not None):
            role = "title"
        elif hashes or (
            number > first
            and len(words) <= _LONGEST_HEADING
            and len(paragraph) == 1
            and not before_is_heading
            and _is_heading(words, following, in_head=number < _HEAD)
        ):
            role = "heading"
        before_is_heading = role != "body" and number > first
        if role == "body":
            out.extend(_unlisted(text, sentence) for sentence in paragraph)
        else:
            out.extend(_marked(words, paragraph, role, len(hashes[0]) if hashes else 0))
    return out


def _unlisted(text: str, sentence: Sentence) -> Sentence:
    """The sentence without the mark of the list item or the quoted block that it opens ("- ", "2. ", "> ")."""
    mark = _ITEM.match(text, sentence.start, sentence.end)
    if mark is None or text[max(0, sentence.start - _DEEPEST) : sentence.start].rstrip(" \t")[-1:] not in ("", "\n"):
        return sentence
    return sentence._replace(start=mark.end())


def _title_at(shown: list[str]) -> int:
    """The paragraph that may be the title: the first below what stands above titles, where anything is below it."""
    for number, words in enumerate(shown[: _MOST_ABOVE + 1]):
        if not _ABOVE.match(words):
            return number
    return 0


def _paragraphs(sentences: Iterable[Sentence]) -> list[list[Sentence]]:
    out: list[list[Sentence]] = []
    last = -1
    for sentence in sentences:
        if sentence.paragraph == last:
            out[-1].append(sentence)
        else:
            out.append([sentence])
            last = sentence.paragraph
    return out


def _marked(words: str, paragraph: list[Sentence], role: SentenceRole, hashes: int) -> list[Sentence]:
    """The paragraph's sentences in their role, without Markdown's marks around them."""
    begin = paragraph[0].start + hashes
    closing = _CLOSING_HASHES.search(words) if hashes else None
    end = paragraph[0].start + closing.start() if closing else paragraph[-1].end
    return [
        Sentence(max(s.start, begin), min(s.end, end), s.paragraph, -1, role)
        for s in paragraph
        if max(s.start, begin) < min(s.end, end)
    ]


def _is_title(words: str, paragraph: list[Sentence], following: str, title: str, *, marked: bool) -> bool:
    if marked:
        return True
    if title and _plain(words) == _plain(title):
        return True
    ending = words.rstrip(_MARKS)[-1:]
    return (
        bool(following)
        and len(words) <= _LONGEST_TITLE
        and len(paragraph) <= 2
        and (" " in words or words[0] >= _UNPARTED)
        and "\n" not in words
        and ending not in (".", ",", ";", ":", "…", "。", "؟", "")
        and (words[0].isupper() or words[0].isdigit() or words[0] in "\"'“‘«¿「" or _has_no_case(words[0]))
        and not _DATELINE.search(words)
    ) or _is_title_case(words, paragraph)


def _has_no_case(letter: str) -> bool:
    """Whether a letter is of a script that knows no capitals."""
    return letter.isalpha() and letter.lower() == letter.upper()


def _is_title_case(words: str, paragraph: list[Sentence]) -> bool:
    """Whether a line that ends like a sentence Is Written Like This and so a title all the same."""
    long_words = [word for word in words.split() if len(word) > 3 and word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in long_words)
    return (
        len(paragraph) == 1
        and len(words) <= _LONGEST_TITLE
        and words.rstrip(_MARKS)[-1:] == "."
        and len(long_words) > 3
        and capitals >= 0.8 * len(long_words)
        and not _DATELINE.search(words)
    )


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


def _is_heading(words: str, following: str, *, in_head: bool) -> bool:
    """A short line without a stop before a longer paragraph of prose: no credit, no byline, no item of a list."""
    return (
        (words[-1].isalnum() or words[-1] in _MARKS + "%")
        and words.rstrip(_MARKS)[-1:] not in (".", ",", ";", ":", "…", "!", "?", "")
        and (words[0].isupper() or words[0].isdigit() or words[0] in "\"'“‘")
        and len(words.split()) <= _HEADING_WORDS
        and len(following) > max(len(words), 80)
        and following.rstrip("\"'”’»)")[-1:] in ".!?…:"
        and not _CREDIT.search(words)
        and not _DATELINE.search(words)
        and not (in_head and _NAME.match(words))
    )
