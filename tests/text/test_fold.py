from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.text.fold import fold

TEXT = st.text(alphabet=st.sampled_from("aB  \n\t“”‘’'\"—-–…ﬁß\u00ad\u200b.É"), max_size=40)


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        ("He  said:\n“No — never…”", 'he said: "no - never..."'),
        ("it’s ‘fine’", "it's 'fine'"),
        ("''quoted''", '"quoted"'),
        ("co\u00adoperate\u200b now", "cooperate now"),
        ("ﬁne STRASSE ß", "fine strasse ss"),
        ("1990–95 -- and --- on", "1990-95 - and - on"),
    ],
)
def test_folding(raw: str, folded: str) -> None:
    assert fold(raw).text == folded


def test_the_way_back() -> None:
    raw = "A  “big” — deal…"
    folded = fold(raw)
    at = folded.text.index('"big" - deal')
    span = folded.span(at, at + len('"big" - deal'))
    assert raw[span.start : span.end] == "“big” — deal"


@given(TEXT)
def test_every_folded_character_comes_from_somewhere(raw: str) -> None:
    folded = fold(raw)
    assert len(folded.origin) == len(folded.text) + 1
    assert list(folded.origin) == sorted(folded.origin)
    assert folded.origin[-1] == len(raw)


@given(TEXT, st.data())
def test_a_span_folds_to_what_was_asked_for(raw: str, data: st.DataObject) -> None:
    folded = fold(raw)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    span = folded.span(start, end)
    assert 0 <= span.start <= span.end <= len(raw)
    assert folded.text[start:end] in fold(raw[span.start : span.end]).text
