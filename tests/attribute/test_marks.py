"""Quotations, whatever happened to their marks."""

from __future__ import annotations

import pytest

from ceasefire_cli.attribute.marks import closes_at, quotations


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('He said "yes" and "no".', ['"yes"', '"no"']),
        ("He said “yes” and ”no“ again.", ["“yes”", "”no“"]),
        ("He said ''yes'' and left.", ["''yes''"]),
        ("He said “a “b” c” and left.", ["“a “b” c”"]),
        ("“as he puts it, the “world majority,”” he says.", ["“as he puts it, the “world majority,””"]),
        ("“It never closed. And on.", ["“It never closed. And on."]),
        ("He said ‘yes, it’s mine,’ and left.", ["‘yes, it’s mine,’"]),
        ("The boys' room and the girls' room.", []),
        ("No marks at all.", []),
        ("''What did he mean by that?''' he said.", ["''What did he mean by that?'''"]),
        ("He is 6'2\" tall.", []),
    ],
)
def test_quotations(text: str, found: list[str]) -> None:
    assert [text[q.start : q.end] for q in quotations(text, 0, len(text))] == found


def test_open_quotation_says_so() -> None:
    (only,) = quotations("“It never closed.", 0, 17)
    assert only.open_end


@pytest.mark.parametrize(("text", "end"), [("no mark", 0), ("“opens first”", -1), ("it ends here.” More", 14)])
def test_closing_mark_of_an_earlier_paragraph(text: str, end: int) -> None:
    assert closes_at(text, 0, len(text)) == end
