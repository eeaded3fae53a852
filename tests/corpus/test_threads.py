"""Comment threads: the shipped one checked whole, other shapes, and articles that only look like one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.corpus.threads import author, comments

SEEDS = Path(__file__).parents[2] / "seeds"
SHIPPED = (SEEDS / "003_fa157defeb9da5f3.txt").read_text(encoding="utf-8")


def _outline(text: str) -> list[tuple[str, int, int, bool]]:
    return [(c.author, c.depth, c.parent, c.orphan) for c in comments(text)]


def test_the_shipped_thread_is_read_whole() -> None:
    """Checked by eye: 119 comments, five of them orphans. Columns: index, parent (? missing), number and author."""
    shown = [
        f"{i:3} {'?' if c.orphan else '-' if c.parent < 0 else c.parent:>3} {'  ' * c.depth}{c.number}. {c.author}"
        for i, c in enumerate(comments(SHIPPED))
    ]
    assert shown == Path(__file__).with_name("thread_003.txt").read_text(encoding="utf-8").splitlines()


def test_the_shipped_comments_begin_and_end_with_their_own_words() -> None:
    thread = comments(SHIPPED)
    assert SHIPPED[thread[1].start :].startswith("1. Stephen Johnson\n\n    It’s a strange one.")
    assert SHIPPED[thread[1].body : thread[1].end].endswith("I guess we’ll have to stay tuned.")
    assert "1. The funding. 2. The battlefield." in SHIPPED[thread[99].body : thread[99].end]
    assert SHIPPED[thread[-1].body : thread[-1].end].endswith("then you are not.")
    assert not any(c.author.endswith("author") for c in thread)


@pytest.mark.parametrize("name", ["000_544a33f4aba4746a", "001_5b2ff2e4116d50cd", "002_89fa8f4c1e8583af"])
def test_an_article_without_a_thread_has_none(name: str) -> None:
    assert comments((SEEDS / f"{name}.txt").read_text(encoding="utf-8")) == ()


NESTED = """\
A bridge is closed.

3 Responses

    1. Ann

        Late at last.

        Second paragraph.

            1. Ben Post author

                Why late?

                    1. Cleo D.

                        Because.

    2. Dora (OP)

        1. a list of mine
        2. goes on

        Done.

Leave a Reply
"""


def test_wider_steps_nest_too() -> None:
    assert _outline(NESTED) == [
        ("Ann", 0, -1, False),
        ("Ben", 1, 0, False),
        ("Cleo D.", 2, 1, False),
        ("Dora", 0, -1, False),
    ]
    last = comments(NESTED)[-1]
    assert " ".join(NESTED[last.body : last.end].split()) == "1. a list of mine 2. goes on Done."


def test_a_skipped_parent_leaves_an_orphan() -> None:
    text = "x.\n\n  1. Ann\n\n    Text.\n\n      1. Ben\n\n        Text.\n\n    1. Cleo\n\n      Text.\n"
    assert _outline(text) == [("Ann", 0, -1, False), ("Ben", 2, -1, True), ("Cleo", 1, 0, False)]


def test_numbers_that_start_afresh_answer_a_comment_that_is_gone() -> None:
    text = "x.\n\n  1. Ann\n\n    A.\n\n    1. Ben\n\n      B.\n\n    1. Cleo\n\n      C.\n\n    2. Dora\n\n      D.\n\n  2. Eve\n\n    E.\n"
    assert _outline(text) == [
        ("Ann", 0, -1, False),
        ("Ben", 1, 0, False),
        ("Cleo", 1, -1, True),
        ("Dora", 1, -1, True),
        ("Eve", 0, -1, False),
    ]


def test_bulleted_threads_need_a_heading() -> None:
    thread = "  * Ann\n\n    First.\n\n    * Ben\n\n      Second.\n"
    assert comments(f"Prose.\n\n{thread}") == ()
    assert _outline(f"Prose.\n\nComments (2)\n\n{thread}") == [("Ann", 0, -1, False), ("Ben", 1, 0, False)]


SAYING = """\
The bridge is closed.

2 thoughts on “The bridge”

Ann Lee says:
March 13, 2024 at 2:10 pm

Late at last.

    Ben says:
    March 13, 2024 at 3:05 pm

    Why late?

Comments are closed.
"""


def test_names_that_say_at_a_time() -> None:
    assert _outline(SAYING) == [("Ann Lee", 0, -1, False), ("Ben", 1, 0, False)]
    first, second = comments(SAYING)
    assert SAYING[first.body : first.end] == "Late at last."
    assert SAYING[second.body : second.end] == "Why late?"


PROSE = "The old bridge over the river was closed on Monday, and the mayor could not say when it would open again.\n"
STAMPED = [
    "5 comments\n\nAnn Lee\nMarch 13, 2024 at 2:10 pm\n\nLate.\n\n    ben_7\n    13 March 2024, 15:05\n\n    Why?\n",
    "Comments (2)\n\nAnn Lee · 13 March 2024, 14:10 · Reply\nLate.\n\n  ben_7 · 13 March 2024, 15:05 · Reply\n  Why?\n",
    "## 2 Replies\n\n1. **Ann Lee**\n   2024-03-13 14:10\n\n   Late.\n\n    1. **ben_7**\n       2024-03-13 15:05\n\n       Why?\n",
    "2 responses to “The bridge”\n\nAnn Lee 3 days ago\nLate.\n\n  ben_7 2 days ago (edited)\n  Why?\n",
]


@pytest.mark.parametrize("thread", STAMPED)
def test_names_with_a_time_below_a_count(thread: str) -> None:
    text = f"The bridge\n\n{PROSE}\n{thread}"
    assert _outline(text) == [("Ann Lee", 0, -1, False), ("ben_7", 1, 0, False)]
    assert [text[c.body : c.end] for c in comments(text)] == ["Late.", "Why?"]
    assert comments(f"The bridge\n\n{PROSE}\n{thread.partition(chr(10))[2]}") == ()  # no count, no thread


def test_a_count_beside_the_byline_heads_no_thread() -> None:
    top = "The bridge\n\n2 comments\n\nCleo Moss\n12 March 2024\n\n"
    assert comments(top + PROSE) == ()
    assert [c.author for c in comments(f"{top}{PROSE}\n{STAMPED[0]}")] == ["Ann Lee", "ben_7"]
    assert [c.author for c in comments("The bridge\n" + STAMPED[1])] == ["Ann Lee", "ben_7"]


@pytest.mark.parametrize(
    "text",
    [
        f"The bridge\n\n{PROSE}\n2 comments\n\nIt opened\nMarch 13, 2024 was a fine day for it.\n",
        f"The bridge\n\n{PROSE}\n2 comments\n\nWe met on 13 March 2024.\n",
        f"The bridge\n\n{PROSE}\n2 comments\n\nIt was shut.\n13 March 2024\n",
    ],
)
def test_a_date_in_prose_heads_no_comment(text: str) -> None:
    assert comments(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said:\n\n1. Close the bridge.\n\n2. Repair it.\n\nThat is all.\n",
        "Steps:\n\n  1. Close the bridge.\n\n     Soon.\n\n  2. Repair it.\n\n     Later.\n",
        "Steps:\n\n  1. Bridge\n\n     Soon to close.\n\n  2. Road\n\n     Later.\n",
        "Ann Lee said:\n\n“We close it.”\n\nShe left.\n",
        "1. First\n2. Second\n3. Third\n",
        "Comments\n\nThe spokesman had none.\n",
        "Plan.\n\nDiscussion\n\n  1. Bridge\n\n     Soon to close.\n\n  2. Road\n\n     Later.\n",
        "1. Bridge\n\n   Soon to close.\n\n   1. Arches\n\n      Two.\n\n2. Road\n\n   Later.\n",
        "x.\n\n  1. Bridge\n\n     Soon.\n\n     1. Arches of the old bridge downtown\n\n        Two.\n",
        "Ann Lee said March 3 was too late.\n\nBen said at 5 that it rained.\n",
        "",
    ],
)
def test_lists_and_statements_are_no_threads(text: str) -> None:
    assert comments(text) == ()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Yves Post author", "Yves"),
        ("Ann Lee says:", "Ann Lee"),
        ("Ann Lee March 13, 2025 at 2:10 pm", "Ann Lee"),
        ("Ann (OP)", "Ann"),
        (".Tom", ".Tom"),
        ("i just don't care", "i just don't care"),
        ("Author", "Author"),
        ("Dr. Ann Lee, 2025-03-13 14:10", "Dr. Ann Lee"),
    ],
)
def test_author(line: str, name: str) -> None:
    assert author(line) == name


@st.composite
def threads(draw: st.DrawFn) -> tuple[str, list[tuple[str, int]]]:
    """A thread as a file has it, and the name and depth of each comment."""
    step = draw(st.sampled_from([2, 4]))
    want: list[tuple[str, int]] = []
    lines = ["Prose about a bridge.", "", "9 comments", ""]
    counts: list[int] = []
    for _ in range(draw(st.integers(2, 12))):
        depth = draw(st.integers(0, min(4, len(counts))))
        counts = [*counts[: depth + 1], *([0] * (depth + 1 - len(counts)))]
        counts[depth] += 1
        name = draw(st.sampled_from(["Ann Lee", "ben", "Cleo_7", ".Dora", "The Old Miner"]))
        want.append((name, depth))
        indent = " " * (step * (depth + 1))
        lines += [f"{indent}{counts[depth]}. {name}", "", f"{indent}  Some words. More, of course.", ""]
    return "\n".join(lines), want


@given(threads())
def test_what_was_written_is_read(written: tuple[str, list[tuple[str, int]]]) -> None:
    text, want = written
    found = comments(text)
    assert [(c.author, c.depth) for c in found] == want
    assert not any(c.orphan for c in found)
    assert all((c.parent == -1) == (c.depth == 0) for c in found)
    assert all(found[c.parent].depth == c.depth - 1 and c.parent < i for i, c in enumerate(found) if c.depth)
    assert all(text[c.body : c.end] == "Some words. More, of course." for c in found)


@given(
    st.lists(
        st.sampled_from([" ", "  ", "\n", "\n\n", "1. ", "2) ", "Ann", "says:", "* ", "3 comments", "x.", "\t"])
    ).map("".join)
)
def test_spans_are_ordered_and_inside(text: str) -> None:
    thread = comments(text)
    edges = [edge for c in thread for edge in (c.start, c.body, c.end)]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(text) for edge in edges)
