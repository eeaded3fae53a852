"""Comment threads: what a commenter says himself, and what he takes over from others.

A comment speaks for its author except where it quotes: lines behind ">", an opening that repeats the comment it
answers or the post itself, quotations and transcripts of somebody else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ceasefire_cli.model import Span, Statement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.model import Article, Sentence

_WORDS = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_LEAST = 6  # words of a repeated sentence: fewer may be chance
_OTHERS = frozenset({"block", "label", "byline", "colon", "bare", "beside", "inverted", "quote"})


def own_words(article: Article, found: Sequence[Statement]) -> list[Statement]:
    """One statement of kind "comment" for each comment that has words of its own, and one for each repetition.

    `found` are the statements already read in the comments: the direct speech of others in them is left out.
    """
    whole: dict[int, str] = {}  # comment → all its words; -1 for the post
    by_comment: dict[int, list[Sentence]] = {}
    heard: dict[str, str | None] = {}  # a sentence, folded → who said it first; None for the post
    for s in article.sentences:
        if s.comment >= 0:
            by_comment.setdefault(s.comment, []).append(s)
        else:
            heard.setdefault(_folded(article.text[s.start : s.end]), None)
    if article.comments:
        whole[-1] = _folded(article.text[: article.comments[0].start])
    taken: dict[int, list[Span]] = {}
    for one in found:
        if one.comment >= 0 and one.kind == "direct" and one.rule in _OTHERS:
            author = article.comments[one.comment].author
            if one.speaker != author or one.rule == "bare":
                taken.setdefault(one.comment, []).extend(one.parts)
    out: list[Statement] = []
    for index, sentences in sorted(by_comment.items()):
        comment = article.comments[index]
        borrowed = taken.get(index, [])
        own: list[Span] = []
        repeated: list[Span] = []
        source: str | None = None
        whole[index] = _folded(article.text[comment.body : comment.end])
        for s in sentences:
            text = article.text[s.start : s.end]
            key = _folded(text)
            marked = text.startswith(">")
            long = key.count(" ") >= _LEAST - 1
            if long and key not in heard:
                if comment.parent >= 0 and key in whole.get(comment.parent, ""):
                    heard[key] = article.comments[comment.parent].author
                elif not own and key in whole.get(-1, ""):
                    heard[key] = None
            if key in heard and (marked or long):
                source = source or heard[key] or article.author or None
                _put(repeated, article, Span(s.start + _marker(text), s.end))
                continue
            if marked:
                _put(repeated, article, Span(s.start + _marker(text), s.end))
                continue
            if long:
                heard[key] = comment.author
            for span in _without(Span(s.start, s.end), borrowed):
                _put(own, article, span)
        if repeated:
            if source is None and comment.parent >= 0:
                source = article.comments[comment.parent].author
            out.append(_statement(article, index, repeated, source or None, "repeated", "direct"))
        if own:
            out.append(_statement(article, index, own, comment.author or None, "comment", "comment"))
    return out


def _statement(article: Article, index: int, parts: list[Span], speaker: str | None, rule: str, kind: str) -> Statement:
    return Statement(
        article=article.id,
        parts=tuple(parts),
        kind="comment" if kind == "comment" else "direct",
        source_text=speaker or "",
        speaker=speaker,
        rule=rule,
        comment=index,
        depth=article.comments[index].depth,
    )


def _put(spans: list[Span], article: Article, span: Span) -> None:
    """Add a span; one that only white space parts from the last joins it."""
    text = article.text
    start, end = span
    while start < end and not text[start].isalnum() and text[start] not in "\"'\u201c\u2018(#@$€£>":
        start += 1
    if start >= end or not any(c.isalnum() for c in text[start:end]):
        return
    if spans and not text[spans[-1].end : start].strip() and "\n" not in text[spans[-1].end : start]:
        spans[-1] = Span(spans[-1].start, end)
    else:
        spans.append(Span(start, end))


def _without(span: Span, borrowed: list[Span]) -> list[Span]:
    """What is left of `span` when the borrowed parts are cut out."""
    left = [span]
    for b in borrowed:
        nxt = []
        for s in left:
            if b.end <= s.start or b.start >= s.end:
                nxt.append(s)
                continue
            if s.start < b.start:
                nxt.append(Span(s.start, b.start))
            if b.end < s.end:
                nxt.append(Span(b.end, s.end))
        left = nxt
    return left


def _marker(text: str) -> int:
    """Length of the ">" and blanks at the start of a quoted line."""
    return len(text) - len(text.lstrip("> ")) if text.startswith(">") else 0


def _folded(text: str) -> str:
    """Words alone, one blank between, straight apostrophes: what two copies of a sentence have in common."""
    return " ".join(_WORDS.findall(text.casefold().replace("\u2019", "'")))
