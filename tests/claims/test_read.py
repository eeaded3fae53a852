from __future__ import annotations

import subprocess
import sys
from textwrap import dedent

import pytest

from ceasefire_cli.claims.read import dangling_articles, names_all_articles, read_claims
from ceasefire_cli.model import Actor, ArticleEntry, Claim, Place, Quote
from ceasefire_cli.text.edtf import parse_when


def read(text):
    return read_claims(dedent(text).lstrip("\n"), "claims.yaml")


def said(file):
    return [str(d).removeprefix("claims.yaml:") for d in file.diagnostics]


FULL = """
    title: The harbour bridge
    articles:
      - path: texts/gazette.txt      # a comment
        id: opening
        title: "Bridge: it opens"
        outlet: Gazette
        author: A. Writer
        published: 2025-04-16
        url: https://example.org/1
      - path: texts/post.txt
    actors:
      - id: mayor
        name: Jane Müller
        aliases: [Müller, "the mayor"]
        side: City
        role: mayor
      - name: Harbour Board
    claims:
      - id: opens
        claim: The bridge opens in May
        actors: [mayor, harbour-board]
        topic: bridge
        date: 2025-04-16
        event: 2025-05~/..
        also: [bridge to open, 'It''s open']
        must: [bridge, 17]
        contradicts: [the-bridge-stays-shut]
        compatible:
          - third
        status: reported
        evidence:
          - article: opening
            quote: >-
              the bridge will
              open in May
            stance: mentions
          - {article: post, quote: it opens}
        rejected:
          - article: post
            quote: no bridge
        note: |
          two
          lines
      - claim: The bridge stays shut
      - claim: Tolls rise
        id: third
"""


def test_every_field_is_read_with_its_place():
    file = read(FULL)
    assert file.diagnostics == ()
    assert file.title == "The harbour bridge"
    assert file.articles == (
        ArticleEntry(
            "texts/gazette.txt",
            "opening",
            "Bridge: it opens",
            "Gazette",
            "A. Writer",
            "https://example.org/1",
            parse_when("2025-04-16"),
            Place("claims.yaml", 3, 5),
        ),
        ArticleEntry("texts/post.txt", place=Place("claims.yaml", 10, 5)),
    )
    assert file.actors == (
        Actor("mayor", "Jane Müller", ("Müller", "the mayor"), "City", "mayor", Place("claims.yaml", 12, 5)),
        Actor("harbour-board", "Harbour Board", place=Place("claims.yaml", 17, 5)),
    )

    def quote(article, text, stance, line, column, article_line, article_column):
        here, there = Place("claims.yaml", line, column), Place("claims.yaml", article_line, article_column)
        return Quote(article, text, stance, here, there)

    assert file.claims == (
        Claim(
            "opens",
            "The bridge opens in May",
            ("mayor", "harbour-board"),
            "bridge",
            parse_when("2025-04-16"),
            parse_when("2025-05~/.."),
            ("bridge to open", "It's open"),
            ("bridge", "17"),
            ("the-bridge-stays-shut",),
            ("third",),
            "reported",
            (
                quote("opening", "the bridge will open in May", "mentions", 33, 16, 32, 18),
                quote("post", "it opens", "supports", 37, 32, 37, 19),
            ),
            (quote("post", "no bridge", "supports", 40, 16, 39, 18),),
            "two\nlines",
            Place("claims.yaml", 19, 5),
        ),
        Claim("the-bridge-stays-shut", "The bridge stays shut", place=Place("claims.yaml", 44, 5)),
        Claim("third", "Tolls rise", place=Place("claims.yaml", 45, 5)),
    )


@pytest.mark.parametrize(
    "text", ["", "\n", "# only a comment\n", "---\n", "claims:\nactors:\n", "claims: []\n", "\ufeff"]
)
def test_a_file_with_nothing_in_it_is_right(text):
    file = read_claims(text, "claims.yaml")
    assert (file.claims, file.actors, file.diagnostics) == ((), (), ())


def test_line_ends_and_bom_move_nothing():
    text = dedent(FULL).lstrip("\n")
    plain = read_claims(text, "x")
    assert read_claims(text.replace("\n", "\r\n"), "x") == plain
    assert read_claims(text.replace("\n", "\r"), "x") == plain
    assert read_claims("\ufeff" + text, "x") == plain


def test_columns_count_code_points():
    file = read("claims:\n  - {note: 😀é, claim: x, actors: [nobody]}\n")
    assert said(file) == ["2:35: error: unknown actor 'nobody'; add it to actors: - id: nobody"]


FAULTS = [
    # keys
    ("claims: []\ntitel: x", ["2:1: error: unknown key 'titel' in this file; did you mean 'title'?"]),
    (
        "actors:\n  - name: A\n    colour: red",
        ["3:5: error: unknown key 'colour' in this actor; known are name, id, aliases, side, role"],
    ),
    (
        "claims:\n  - claim: A\n    published: 2025",
        ["3:5: error: unknown key 'published' in this claim; did you mean 'date'?"],
    ),
    ("title: a\ntitle: b", ["2:1: error: 'title' stands twice, in lines 1 and 2; keep one of the two"]),
    (
        "claims:\n  - claim: a\n    note: b\n    claim: c",
        ["4:5: error: 'claim' stands twice, in lines 2 and 4; keep one of the two"],
    ),
    ("? [a]\n: b", ["1:3: error: a key must be a word; put the text in quotes if it is text"]),
    # types
    (
        "claims:\n  - claim: A\n    also: B",
        ["3:11: error: 'also' must be a list; write also: [B]"],
    ),
    (
        "actors:\n  - name: A\n    aliases: Bee, the other",
        ["3:14: error: 'aliases' must be a list; write aliases: [Bee, the other]"],
    ),
    (
        "claims:\n  - claim: A\n    also: It was late that night, and nobody came",
        ["3:11: error: 'also' must be a list; write also: [\"It was late that night, and nobody came\"]"],
    ),
    (
        "claims:\n  - claim: [A]",
        ["2:12: error: 'claim' must be one text, not a list; write claim: A"],
    ),
    (
        "claims:\n  - claim: A\n    note: {b: c}",
        ["3:11: error: 'note' must be a text, not keys with values; put it in quotes if it is text"],
    ),
    (
        "claims:\n  - claim: A\n    also: {b: c}",
        ["3:11: error: 'also' must be a list of texts; put '- ' before each, or all of them into [ ]"],
    ),
    (
        "claims:\n  - claim: A\n    also: [b: c, [d]]",
        [
            "3:12: error: 'also' holds texts, here stands keys with values; put the text in quotes",
            "3:18: error: 'also' holds texts, here stands a list; put the text in quotes",
        ],
    ),
    (
        "claims:\n  a:\n    claim: A",
        ["2:3: error: 'claims' must be a list of entries; begin each with '- claim: …'"],
    ),
    ("claims:\n  claim: A", ["2:3: error: 'claims' must be a list of entries; put '- ' before its first key"]),
    (
        "claims: A",
        ["1:9: error: 'claims' must be a list of entries, not a text; write '- claim: …' in the next line"],
    ),
    ("claims:\n  - A b", ["2:5: error: this claim has no keys; write '- claim: A b'"]),
    ("claims:\n  - claim A", ["2:5: error: this claim has no keys; write '- claim: A'"]),
    ("claims:\n  -\n", ["2:4: error: an empty claim; delete the '-', or write '- claim: …'"]),
    (
        "- claim: A",
        ["1:1: error: the file is a list, not keys with values; put 'claims:' above the list and indent it"],
    ),
    ("A", ["1:1: error: the file is the text 'A', not keys with values; write 'claims:' and a list"]),
    # what is missing
    (
        "claims:\n  - id: a",
        ["2:5: error: this claim has no 'claim'; add claim: what is claimed, in your own words"],
    ),
    (
        "actors:\n  - id: a",
        ["2:5: error: this actor has no 'name'; add name: full name of a person, organisation or state"],
    ),
    (
        "articles:\n  - id: a",
        ["2:5: error: this article has no 'path'; add path: file or glob, relative to claims.yaml"],
    ),
    (
        "claims:\n  - claim: A\n    evidence:\n      - stance: mentions",
        [
            "4:9: error: this evidence has no 'article'; add article: id of the article",
            "4:9: error: this evidence has no 'quote'; add quote: the article's own words",
        ],
    ),
    (
        'claims:\n  - claim: A\n    rejected:\n      - {article: a, quote: " "}',
        ["4:29: error: 'quote' is empty; write the article's own words"],
    ),
    ("claims:\n  - claim:", ["2:11: error: 'claim' is empty; write what is claimed, in your own words"]),
    ("claims:\n  - claim: ''", ["2:12: error: 'claim' is empty; write what is claimed, in your own words"]),
    (
        "claims:\n  - claim: ~",
        ["2:12: error: 'claim: ~' is no value in YAML; put it in quotes if it is meant as text"],
    ),
    (
        "claims:\n  - claim: A\n    also: [null, '', b]",
        [
            "3:12: error: an empty entry in 'also'; put it in quotes if it is meant as text",
            "3:18: error: an empty entry in 'also'; delete it",
        ],
    ),
    # values
    ("claims:\n  - claim: A\n    date: 2025-3-18", ["3:11: error: date '2025-3-18' not understood; write 2025-03-18"]),
    (
        "claims:\n  - claim: A\n    event: Marchh 18\n    date: 2025-04",
        ["3:12: error: date 'Marchh 18' not understood; write 2025-03-18"],
    ),
    (
        "claims:\n  - claim: A\n    event: Marchh 18",
        ["3:12: error: date 'Marchh 18' not understood; write YYYY-03-18 with its year"],
    ),
    ("claims:\n  - claim: A\n    status: Refuted", ["3:13: error: unknown status 'Refuted'; write refuted"]),
    (
        "claims:\n  - claim: A\n    status: true",
        [
            "3:13: error: unknown status 'true'; it is one of confirmed, reported, disputed, refuted, unverified",
        ],
    ),
    (
        "claims:\n  - claim: A\n    evidence: [{article: a, quote: b, stance: support}]",
        [
            "3:47: error: unknown stance 'support'; did you mean 'supports'? it is one of supports, disputes, mentions",
        ],
    ),
    # ids
    (
        "actors: [{name: A, id: a}, {name: B, id: a}]",
        ["1:42: error: actor id 'a' is given twice; write a-2"],
    ),
    (
        "claims: [{claim: A, id: x}, {claim: B, id: x}]",
        ["1:44: error: claim id 'x' is given twice; write x-2"],
    ),
    (
        "articles: [{path: a.txt, id: x}, {path: b.txt, id: x}]",
        ["1:52: error: article id 'x' is given twice; write x-2"],
    ),
    ("articles: [{path: '*.txt', id: x}]", ["1:32: error: an id for a glob, which may be many files; delete the id"]),
    (
        (
            "actors: [{name: Jane Miller, aliases: [the boss], id: jane}]\n"
            "claims: [{claim: A, actors: [jame, the boss, Jane Miler, xyz]}]"
        ),
        [
            "2:30: error: unknown actor 'jame'; did you mean 'jane'?",
            "2:36: error: unknown actor 'the boss'; did you mean 'jane'?",
            "2:46: error: unknown actor 'Jane Miler'; did you mean 'jane'?",
            "2:58: error: unknown actor 'xyz'; add it to actors: - id: xyz",
        ],
    ),
    (
        "claims: [{claim: Tolls rise, contradicts: [toll-rise, Tolls rise!], compatible: [q]}]",
        [
            "1:44: error: unknown claim 'toll-rise' in 'contradicts'; did you mean 'tolls-rise'?",
            "1:55: error: unknown claim 'Tolls rise!' in 'contradicts'; did you mean 'tolls-rise'?",
            "1:82: error: unknown claim 'q' in 'compatible'; it names the id of another claim",
        ],
    ),
    (
        "claims: [{claim: a, contradicts: [a]}, {claim: b, compatible: [b]}]",
        [
            "1:35: error: claim 'a' names itself in 'contradicts'; delete it",
            "1:64: error: claim 'b' names itself in 'compatible'; delete it",
        ],
    ),
    (
        "claims: [{claim: a, contradicts: [b]}, {claim: b, compatible: [a]}]",
        ["1:64: error: 'b' and 'a' are said to contradict each other and to be compatible; keep one of the two"],
    ),
    (
        (
            "articles: [{path: d/one.txt}, {path: two.txt, id: second}]\n"
            "claims: [{claim: a, evidence: [{article: on, quote: q}, {article: one, quote: q}],"
            " rejected: [{article: two.txt, quote: q}]}]"
        ),
        [
            (
                "2:42: warning: 'on' is read as these characters, but other YAML readers take it for true or false; "
                'put it in quotes: "on"'
            ),
            "2:42: error: unknown article 'on'; did you mean 'one'?",
            "2:105: error: unknown article 'two.txt'; did you mean 'second'?",
        ],
    ),
    (
        (
            "claims:\n  - claim: a\n    evidence: [{article: x, quote: b  c}, {article: x, quote: b c}]\n"
            "    rejected: [{article: y, quote: b c}, {article: x, quote: b c}]"
        ),
        [
            "3:63: warning: this quote stands twice in 'evidence'; delete one",
            "4:62: error: this quote is both evidence and rejected; keep one of the two",
        ],
    ),
    # silent conversions
    *(
        (
            f"claims:\n  - claim: {text}",
            [
                (
                    f"2:12: warning: '{text}' is read as these characters, but other YAML readers take it for {what}; "
                    f'put it in quotes: "{text}"'
                ),
            ],
        )
        for text, what in [
            ("no", "true or false"),
            ("On", "true or false"),
            ("007", "a number"),
            ("1_000", "a number"),
            ("1e3", "a number"),
            ("0x1F", "a number"),
            ("1.50", "a number"),
            ("12:30", "a time counted in sixties"),
        ]
    ),
    (
        "claims:\n  - claim: a\n    note: ~",
        [
            "3:11: warning: 'note: ~' is read as no value; leave it empty, or put it in quotes if it is meant as text",
        ],
    ),
    (
        "claims:\n  - claim: We are #1 now",
        [
            (
                "2:19: warning: the text ends before '#', which begins a comment; "
                "put the whole text in quotes; if it is a comment, write a space after #"
            ),
        ],
    ),
    ("claims: [{claim: a, also: [b, c, b]}]", ["1:34: warning: 'b' stands twice in 'also'; delete one"]),
]


@pytest.mark.parametrize(("text", "expected"), FAULTS)
def test_a_fault_has_its_place_and_a_remedy(text, expected):
    file = read_claims(text, "claims.yaml")
    assert said(file) == expected
    lines = text.split("\n")
    assert [d.excerpt for d in file.diagnostics] == [lines[d.place.line - 1] for d in file.diagnostics]


@pytest.mark.parametrize(
    "text",
    [
        'claims: [{claim: "no", also: ["007", "12:30", "~", "null"]}]',
        "claims: [{claim: a, must: [17, 2025, 3.5, -4]}]",
        "claims:\n  - claim: a # a comment\n    topic: b    # another",
        "claims:\n  - claim: a\n    note:\n    date:\n    also:\n    status:\n    evidence:\n",
        "claims:\n- claim: |\n    a # b\n",
    ],
)
def test_what_is_meant_is_not_diagnosed(text):
    assert said(read_claims(text, "claims.yaml")) == []


def test_scalars_are_read_as_written():
    file = read_claims("claims: [{claim: no, topic: 007, also: [12:30, 1e3], note: Null}]", "x")
    claim = file.claims[0]
    assert (claim.text, claim.topic, claim.also, claim.note, claim.id) == ("no", "007", ("12:30", "1e3"), "", "no")


def test_all_faults_are_said_in_the_order_of_the_file():
    file = read("""
        actors:
          - id: mayor
            nam: Jane
        claims:
          - claim: A
            actors: [mayer]
            date: soon
          - id: b
          - claim: C
            contradicts: [d]
    """)
    assert [(d.place.line, d.severity) for d in file.diagnostics] == [
        (2, "error"),
        (3, "error"),
        (6, "error"),
        (7, "error"),
        (8, "error"),
        (10, "error"),
    ]
    assert [c.text for c in file.claims] == ["A", "C"]


def test_default_ids_are_slugs_numbered_where_taken():
    file = read("""
        actors: [{name: Jane Doe}, {name: jane doe!}, {name: X, id: jane-doe-2}, {name: "…"}]
        claims: [{claim: It opens}, {claim: it opens!}, {claim: Other, id: it-opens}]
    """)
    assert said(file) == []
    assert [a.id for a in file.actors] == ["jane-doe", "jane-doe-3", "jane-doe-2", "actor"]
    assert [c.id for c in file.claims] == ["it-opens-2", "it-opens-3", "it-opens"]


QUOTED = "claims: [{claim: a, evidence: [{article: oen, quote: q}, {article: two, quote: q}]}]\n"


@pytest.mark.parametrize(
    "articles", ["", "articles:\n", "articles: [{path: 't/*.txt'}]\n", "articles: [{path: o.txt}, {path: 'x?'}]\n"]
)
def test_articles_found_elsewhere_are_checked_by_the_caller(articles):
    text = articles + QUOTED
    file = read_claims(text, "claims.yaml")
    assert said(file) == []
    assert not names_all_articles(file)
    line = text.count("\n")
    (fault,) = dangling_articles(file, ["one", "two"], text=text)
    assert str(fault) == f"claims.yaml:{line}:42: error: unknown article 'oen'; did you mean 'one'?"
    assert fault.excerpt == QUOTED.rstrip()
    assert dangling_articles(file, ["oen", "two"]) == ()


def test_articles_all_named_are_checked_at_once():
    file = read_claims("articles: [{path: oen.txt}]\n" + QUOTED, "claims.yaml")
    assert names_all_articles(file)
    assert said(file) == [
        "2:68: error: unknown article 'two'; it names the id of an article, or its file without the suffix"
    ]


def test_a_right_file_loads_nothing_for_wrong_ones():
    code = (
        "import sys; from ceasefire_cli.claims.read import read_claims\n"
        "assert not read_claims('claims: [{claim: a, date: 2025, also: [b, \"c\"]}]', 'x').diagnostics\n"
        "print(*sorted(sys.modules))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "yaml" in loaded
    late = {"difflib", "rapidfuzz", "rich", "ceasefire_cli.claims.recover", "ceasefire_cli.text.edtf_remedy"}
    assert late.isdisjoint(loaded)
