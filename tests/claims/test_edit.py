from __future__ import annotations

from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.claims.edit import append_claim, append_quote
from ceasefire_cli.claims.fields import STANCES, STATUSES
from ceasefire_cli.claims.layout import EditError
from ceasefire_cli.claims.read import read_claims
from ceasefire_cli.claims.starter import starter

NEW = {"claim": "It opens", "id": "opens"}


def text(indented):
    return dedent(indented).lstrip("\n")


CLAIMS = [
    ("", "claims:\n  - id: opens\n    claim: It opens\n"),
    ("title: a", "title: a\n\nclaims:\n  - id: opens\n    claim: It opens"),
    ("# c\n", "# c\n\nclaims:\n  - id: opens\n    claim: It opens\n"),
    ("claims:\n", "claims:\n  - id: opens\n    claim: It opens\n"),
    ("claims:\n# - id: x\ntitle: a\n", "claims:\n  - id: opens\n    claim: It opens\n# - id: x\ntitle: a\n"),
    ("claims: [] # none\ntitle: a\n", "claims: # none\n  - id: opens\n    claim: It opens\ntitle: a\n"),
    ("'claims' : ~\n", "'claims' :\n  - id: opens\n    claim: It opens\n"),
    ("claims:\n- claim: a\ntitle: b\n", "claims:\n- claim: a\n- id: opens\n  claim: It opens\ntitle: b\n"),
    ("claims:\n  -   claim: a", "claims:\n  -   claim: a\n  -   id: opens\n      claim: It opens"),
    ("claims:\n  -\n    claim: a\n", "claims:\n  -\n    claim: a\n  - id: opens\n    claim: It opens\n"),
    (
        "claims:\r\n  - claim: a\r\n",
        "claims:\r\n  - claim: a\r\n  - id: opens\r\n    claim: It opens\r\n",
    ),
    (
        "claims:\n  - claim: a # c\n    # of a\n  # of all\n\ntitle: b\n",
        "claims:\n  - claim: a # c\n    # of a\n  - id: opens\n    claim: It opens\n  # of all\n\ntitle: b\n",
    ),
    (
        "claims:\n  - claim: a\n\n  - claim: b\n    note: |\n      n\n\n# end\n",
        "claims:\n  - claim: a\n\n  - claim: b\n    note: |\n      n\n\n  - id: opens\n    claim: It opens\n\n# end\n",
    ),
    ("claims: [{claim: a}]\n", "claims: [{claim: a}, {id: opens, claim: It opens}]\n"),
    ("claims: [\n  {claim: a},\n]\n", "claims: [\n  {claim: a}, {id: opens, claim: It opens},\n]\n"),
    ("---\nclaims:\n  - claim: a\n...\n", "---\nclaims:\n  - claim: a\n  - id: opens\n    claim: It opens\n...\n"),
    ("\ufeffclaims:\n", "\ufeffclaims:\n  - id: opens\n    claim: It opens\n"),
]


@pytest.mark.parametrize(("before", "after"), CLAIMS)
def test_a_claim_goes_behind_the_last_in_the_layout_of_the_file(before, after):
    assert append_claim(before, NEW) == after


def test_all_fields_of_a_claim_are_written():
    fields = {
        "note": "two\nlines",
        "claim": "Mayor: it opens",
        "actors": ["ann"],
        "topic": "bridge",
        "date": "2025-04-16",
        "event": "2025-05/..",
        "also": ["a, b", "no"],
        "must": [],
        "status": "reported",
        "evidence": [{"article": "x", "quote": "yes", "stance": "supports"}],
    }
    assert append_claim("actors: [{name: Ann}]\n", fields) == text("""
        actors: [{name: Ann}]

        claims:
          - claim: "Mayor: it opens"
            actors: [ann]
            topic: bridge
            date: 2025-04-16
            event: 2025-05/..
            also: ["a, b", "no"]
            status: reported
            evidence:
              - article: x
                quote: "yes"
                stance: supports
            note: "two\\nlines"
    """)


QUOTES = [
    (
        "claims:\n  - claim: a\n  - claim: b\n",
        "claims:\n  - claim: a\n    evidence:\n      - article: x\n        quote: q r\n        stance: disputes\n  - claim: b\n",
    ),
    (
        "claims:\n- claim: a\n  # of a\n# of all\n",
        "claims:\n- claim: a\n  # of a\n  evidence:\n  - article: x\n    quote: q r\n    stance: disputes\n# of all\n",
    ),
    (
        "claims:\n  - claim: a\n    evidence:\n    - quote: w\n      article: z\n    topic: t",
        (
            "claims:\n  - claim: a\n    evidence:\n    - quote: w\n      article: z\n"
            "    - article: x\n      quote: q r\n      stance: disputes\n    topic: t"
        ),
    ),
    (
        "claims:\n  - claim: a\n    evidence:  # none\n    topic: t\n",
        (
            "claims:\n  - claim: a\n    evidence:  # none\n      - article: x\n        quote: q r\n"
            "        stance: disputes\n    topic: t\n"
        ),
    ),
    (
        "claims:\n  - claim: a\n    evidence: []\n",
        "claims:\n  - claim: a\n    evidence:\n      - article: x\n        quote: q r\n        stance: disputes\n",
    ),
    (
        "claims:\n  - claim: a\n    evidence: [{article: z, quote: w}]\n",
        "claims:\n  - claim: a\n    evidence: [{article: z, quote: w}, {article: x, quote: q r, stance: disputes}]\n",
    ),
    ("claims: [{claim: a}]", "claims: [{claim: a, evidence: [{article: x, quote: q r, stance: disputes}]}]"),
    (
        "claims: [{claim: a, evidence: , topic: t}]",
        "claims: [{claim: a, evidence: [{article: x, quote: q r, stance: disputes}], topic: t}]",
    ),
    (
        "claims: [{claim: a, evidence: [] }]",
        "claims: [{claim: a, evidence: [{article: x, quote: q r, stance: disputes}] }]",
    ),
]


@pytest.mark.parametrize(("before", "after"), QUOTES)
def test_a_quote_goes_behind_those_of_its_claim(before, after):
    assert append_quote(before, "a", "evidence", "x", "q r", "disputes") == after


def test_a_rejected_quote_has_no_stance():
    before = "claims:\n  - claim: a\n    evidence:\n    - {article: x, quote: y}\n"
    assert (
        append_quote(before, "a", "rejected", "x", "- z")
        == before + '    rejected:\n    - article: x\n      quote: "- z"\n'
    )


FAULTY = [
    (lambda: append_claim("claims:\n  - claim: a: b\n", NEW), "claims.yaml cannot be edited: line 2: a colon inside "),
    (lambda: append_claim("{claims: []}", NEW), "the whole file stands in brackets"),
    (lambda: append_claim("claims: [\n]\n", NEW), "'claims' is an empty list over several lines"),
    (lambda: append_claim("claims: x\n", NEW), "'claims' is no list"),
    (lambda: append_claim("claims: {}\n", NEW), "'claims' is no list"),
    (lambda: append_claim("claims:\n  'x'\n", NEW), "'claims' is no list"),
    (lambda: append_quote("claims: [{claim: a, evidence: b}]", "a", "evidence", "x", "y"), "'evidence' is no list"),
    (lambda: append_claim("- a\n", NEW), "this cannot be written: "),
    (lambda: append_claim("title: a\n...\n", NEW), "this "),
    (lambda: append_claim("claims: [{claim: opens}]", NEW), "claim id 'opens' is taken; write opens-2"),
    (lambda: append_claim("", {"id": "a"}), "'claim' is empty; write what is claimed"),
    (lambda: append_claim("", {"claim": "a", "titel": "b"}), "unknown key 'titel'"),
    (lambda: append_claim("", {"claim": "a", "date": "soon"}), "this cannot be written: date 'soon' not understood"),
    (lambda: append_claim("", {"claim": "a", "actors": ["b"]}), "this cannot be written: unknown actor 'b'"),
    (lambda: append_claim("", {"claim": "a\x1b"}), "this cannot be written: control character U+001B"),
    (lambda: append_quote("claims: []", "a", "evidence", "x", "y"), "no claim 'a'"),
    (lambda: append_quote("claims: [{claim: a}]", "a", "evidence", "x", ""), "'quote' is empty"),
]


@pytest.mark.parametrize(("edit", "message"), FAULTY)
def test_what_cannot_be_edited_safely_is_refused(edit, message):
    with pytest.raises(EditError) as caught:
        edit()
    assert str(caught.value).startswith(message)
    assert caught.value.remedy


WORDS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\ufffe\uffff\ufeff"), min_size=1
)
WORDS = WORDS.map(lambda s: " ".join(s.split())).filter(bool)
DATES = st.sampled_from(["", "2025", "2025-04~", "2025-04-16", "../2025-04", "2025-21/2025-05-01?"])
QUOTE = st.fixed_dictionaries({"article": WORDS, "quote": WORDS, "stance": st.sampled_from(STANCES)})


def both(claim):
    return claim["evidence"] + claim["rejected"]


def wording(quote):
    return quote["article"], quote["quote"]


CLAIM = st.fixed_dictionaries(
    {
        "claim": WORDS,
        "topic": st.one_of(st.just(""), WORDS),
        "date": DATES,
        "event": DATES,
        "also": st.lists(WORDS, unique=True, max_size=3),
        "must": st.lists(WORDS, unique=True, max_size=3),
        "status": st.sampled_from(["", *STATUSES]),
        "evidence": st.lists(QUOTE, max_size=2),
        "rejected": st.lists(QUOTE, max_size=2),
        "note": st.one_of(st.just(""), WORDS),
    }
)
# A quote may not be both confirmed and ruled out, nor stand twice.
CLAIM = CLAIM.filter(lambda claim: len(set(map(wording, both(claim)))) == len(both(claim)))
LAYOUTS = st.sampled_from(
    [
        "",
        starter(["seeds/a.txt"]).replace("articles:\n  - path: seeds/a.txt\n    published:", "articles:"),
        "claims:\n- claim: old one\n  # a comment\n\n- claim: old two\n  evidence:\n  - {article: x, quote: y}\n\n# end\n",
        "claims:\n    -   claim: old one\n        note: >+\n            folded\n\n\n\nactors: []\n",
        "claims: [{claim: old one}]",
        "title: 'a'\nclaims:\n  - claim: |-\n      old one",
    ]
)


def as_fields(claim):
    """A claim read, as the mapping it was written from."""
    quotes = {
        key: [{"article": q.article, "quote": q.text, "stance": q.stance} for q in getattr(claim, key)]
        for key in ("evidence", "rejected")
    }
    return {
        "claim": claim.text,
        "topic": claim.topic,
        "date": claim.date.text if claim.date else "",
        "event": claim.event.text if claim.event else "",
        "also": list(claim.also),
        "must": list(claim.must),
        "status": claim.status,
        "note": claim.note,
        **quotes,
    }


@given(
    LAYOUTS, st.lists(CLAIM, min_size=1, max_size=3), st.sampled_from(["\n", "\r\n"]), st.sampled_from(["", "\ufeff"])
)
def test_any_records_written_read_back_and_no_byte_is_lost(layout, claims, nl, bom):
    before = bom + layout.replace("\n", nl)
    old = read_claims(before, "x").claims
    for fields in claims:
        after = append_claim(before, fields)
        assert is_insertion(before, after)
        assert after.count("\n") == after.count(nl) or not layout.count("\n")
        before = after
    file = read_claims(before, "x")
    assert [d for d in file.diagnostics if d.severity == "error"] == []
    assert [c.id for c in file.claims[: len(old)]] == [c.id for c in old]
    assert [as_fields(c) for c in file.claims[len(old) :]] == claims


@given(
    LAYOUTS.filter(lambda layout: "old one" in layout),
    st.lists(QUOTE, min_size=1, max_size=3, unique_by=wording),
    st.sampled_from(["evidence", "rejected"]),
)
def test_any_quotes_written_read_back_and_no_byte_is_lost(layout, quotes, section):
    before = layout
    had = len(getattr(read_claims(layout, "x").claims[0], section))
    for quote in quotes:
        after = append_quote(before, "old-one", section, quote["article"], quote["quote"], quote["stance"])
        assert is_insertion(before, after)
        before = after
    claim = read_claims(before, "x").claims[0]
    assert as_fields(claim)[section][had:] == quotes


def is_insertion(before, after):
    """Whether `after` is `before` with one piece put in."""
    start = 0
    while start < len(before) and before[start] == after[start]:
        start += 1
    rest = before[start:]
    return after.endswith(rest)
