"""Comments speak for their authors; what they repeat belongs to whom they repeat."""

from __future__ import annotations

from ceasefire_cli.attribute.statements import statements
from ceasefire_cli.model import Article, Comment, Sentence, Statement
from ceasefire_cli.text.sentences import sentences

BODY = "The bridge is a masterpiece of a forgotten age."


def thread(*comments: tuple[str, int, str]) -> Article:
    """An article of one sentence with comments (author, parent, text)."""
    text = BODY + "\n\n"
    cut: list[Sentence] = list(sentences(BODY))
    made: list[Comment] = []
    for n, (author, parent, words) in enumerate(comments):
        start = len(text)
        text += f"{n + 1}. {author}\n\n"
        body = len(text)
        text += words + "\n\n"
        depth = made[parent].depth + 1 if parent >= 0 else 0
        made.append(Comment(start, body + len(words), body, author, depth, parent))
        cut.extend(
            s._replace(comment=n) for s in sentences(text, body, body + len(words), paragraph=cut[-1].paragraph + 1)
        )
    return Article("a", "a.txt", text, author="Host", sentences=tuple(cut), comments=tuple(made))


def words_of(article: Article, s: Statement) -> list[str]:
    return [article.text[p.start : p.end] for p in s.parts]


def test_each_comment_speaks_for_its_author() -> None:
    article = thread(("Ann", -1, "I like it. It is old."), ("Bob", 0, "So do I."))
    found = statements(article)
    assert [(s.kind, s.speaker, s.comment, s.depth) for s in found] == [
        ("comment", "Ann", 0, 0),
        ("comment", "Bob", 1, 1),
    ]
    assert words_of(article, found[0]) == ["I like it. It is old."]


def test_repeated_opening_belongs_to_the_parent() -> None:
    first = "Nobody will ever cross that bridge again."
    article = thread(("Ann", -1, first), ("Bob", 0, f"{first}\n\nI would."))
    repeated, own = (s for s in statements(article) if s.comment == 1)
    assert (repeated.speaker, words_of(article, repeated)) == ("Ann", [first])
    assert (own.speaker, words_of(article, own)) == ("Bob", ["I would."])


def test_repeated_post_belongs_to_its_author() -> None:
    article = thread(("Ann", -1, f"> {BODY}\n\nNo, it is not."))
    repeated, own = statements(article)
    assert (repeated.speaker, words_of(article, repeated)) == ("Host", [BODY])
    assert words_of(article, own) == ["No, it is not."]


def test_marked_lines_belong_to_the_parent() -> None:
    article = thread(("Ann", -1, "The bridge, as I see it, must go."), ("Bob", 0, "> must go\n\nWhy?"))
    repeated, own = (s for s in statements(article) if s.comment == 1)
    assert (repeated.speaker, words_of(article, repeated)) == ("Ann", ["must go"])
    assert words_of(article, own) == ["Why?"]


def test_speech_reported_in_a_comment_keeps_its_place() -> None:
    article = thread(("Ann", -1, "Peter Lee was quoted as saying the bridge must go."))
    reported = next(s for s in statements(article) if s.kind == "indirect")
    assert (reported.speaker, reported.comment, reported.depth) == ("Peter Lee", 0, 0)


def test_quoted_speech_is_no_word_of_the_commenter() -> None:
    article = thread(("Ann", -1, "Peter Lee wrote: “The bridge must go at once.” I agree with him."))
    own = next(s for s in statements(article) if s.kind == "comment")
    assert "must go" not in " ".join(words_of(article, own))
    assert "I agree with him." in " ".join(words_of(article, own))


def test_words_put_into_another_s_mouth_stay_with_the_comment() -> None:
    article = thread(
        ("Ann", -1, "A useless answer might be – “Dear Lee, what a nice old bridge you have got there, let us meet.”")
    )
    assert [(s.kind, s.speaker) for s in statements(article)] == [("comment", "Ann")]
