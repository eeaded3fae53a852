"""Article text as bad as it comes: markup of every kind, escape codes, invisible signs, blanks and line breaks."""

from __future__ import annotations

from hypothesis import strategies as st

PIECES = st.sampled_from(
    [
        "word", "the mayor’s", "“U.S.”", "U.S.", "well-known", "3.5 per cent", "$5 million", "US$3bn", "R&D", "&lt;", "&amp;",
        "&#42;", "*", "**", "_", "__", "snake_case", "`", "``", "[sic]", "[a](b)", "![x](y)", "<b>", "</b>", "<!--", "<x@y.z>",
        "|", "#", "##", "#tag", "1.", "12)", "-", "+", ">", "~", "~~", "~50", "==", "=", "---", "***", "___", "===", "%%",
        "\\", "\\*", "http://x.yz/a_b_c", "www.x.yz", "a@b.cd", "[^1]", "[x]:", ":smile:", ":", "{x}", "^", "$", "$$", "x$",
        "- [ ]", "```", "~~~", "    ", "\t", "  ", " ", "\n", "\n\n", "\n\n\n", "\x1b[31m", "\x1b]8;;http://x\x1b\\", "\x07",
        "\u202e", "\u2066", "\u200b", "\x9b31m", "\ud800", "\x00", "\r", "=1+1", "@SUM(A1)", "日本語の文章", "e\u0301", "👩‍👧", "…", "\u2028",
        "\x85", "\x0b", "\x0c", "\u00a0", "[bold]", "[/]", "[link=x]",
    ]
)  # fmt: skip
nasty = st.one_of(
    st.lists(PIECES, max_size=12).map("".join),
    st.lists(PIECES, max_size=12).map(" ".join),
    st.text(st.characters(codec=None), max_size=60),
    st.text(st.sampled_from("ab *_`[]<>()#|~=$%^@&;:!\\-+.1\n\t"), max_size=40),
)
