"""Comment threads: what a commenter says himself, and what he quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.model import Span, Statement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.model import Article


def own_words(article: Article, found: Sequence[Statement]) -> list[Statement]:
    """One statement of kind "comment" for every comment of the thread: its sentences, without what others say in it."""
    spans: dict[int, list[Span]] = {}
    for s in article.sentences:
        if s.comment >= 0:
            spans.setdefault(s.comment, []).append(Span(s.start, s.end))
    out = []
    for index, parts in sorted(spans.items()):
        comment = article.comments[index]
        out.append(
            Statement(
                article=article.id,
                parts=tuple(parts),
                kind="comment",
                speaker=comment.author or None,
                source_text=comment.author,
                rule="comment",
                comment=index,
                depth=comment.depth,
            )
        )
    return out
