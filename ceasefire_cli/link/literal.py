"""Claims of function words alone ("There is no report"): no index has those, so the sentences themselves are read.

A sentence answers where it has the words in a row; the more of it they are, the better. Only such claims are looked for
like this: it takes a pass over all the text.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ceasefire_cli.link.score import PARTS, THRESHOLD, Scored
from ceasefire_cli.model import Match
from ceasefire_cli.text.words import form, raw_words, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from ceasefire_cli.model import Article

_LEAST = THRESHOLD / 2  # the score of a sentence that has the words and a great many more: who searches is shown it
_ALL = 0.999
_WEIGHTS = (1.0,) + (0.0,) * (len(PARTS) - 1)


def literally(
    text: str, articles: Sequence[Article], first: Sequence[int], only: AbstractSet[int] | None = None
) -> list[Scored]:
    """The sentences that have a text's words in a row; `first` has the number of each article's first sentence."""
    sought = [form(w) for w in raw_words(text)]
    if not any(sought):
        return []
    found = []
    for article, begin in zip(articles, first, strict=False):
        for n, sentence in enumerate(article.sentences, start=begin):
            if only is not None and n not in only:
                continue
            there = list(map(form, raw_words(article.text[sentence.start : sentence.end])))
            if next(_places(sought, there), -1) >= 0:
                found.append(_scored(n, len(sought) / len(there)))
    return found


def literal_matches(text: str, passage: str, offset: int) -> tuple[Match, ...]:
    """The words of a text where a passage has them in a row, with offsets into its article."""
    said, there = words(text), words(passage)
    at = next(_places([w.form for w in said], [w.form for w in there]), -1)
    if at < 0:
        return ()
    made = partial(Match, how="exact", weight=round(1 / len(said), 3))
    return tuple(
        made(text[w.start : w.end], start=t.start + offset, end=t.end + offset)
        for w, t in zip(said, there[at : at + len(said)], strict=True)
    )


def _places(sought: Sequence[str], there: Sequence[str]) -> Iterator[int]:
    size = len(sought)
    return (i for i in range(len(there) - size + 1) if there[i] == sought[0] and there[i : i + size] == sought)


def _scored(sentence: int, share: float) -> Scored:
    score = 1.0 if share >= 1 else round(_LEAST + (_ALL - _LEAST) * share, 4)
    return Scored(sentence, score, (score, *_WEIGHTS[1:]), score, score, _WEIGHTS)
