"""Article text made safe to show: what could command a terminal or hide words is replaced one for one."""

from __future__ import annotations

import re
from functools import cache


@cache
def _unsafe() -> re.Pattern[str]:
    """Characters that must never reach a terminal, a note or a message as they are.

    C0 and C1 controls but tab and newline; direction marks, embeddings, overrides and isolates; zero-width and
    invisible signs; line and paragraph separators; annotation marks; tag characters; lone surrogates, which no
    encoding can write. Joiners stay where scripts and emoji need them. All of them are unprintable to Python, which is
    what `inert` relies on to be quick.
    """
    return re.compile(
        r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
        r"\ud800-\udfff\U000e0000-\U000e007f]"
        r"|\u200c(?<![\u0600-\u08ff\u0900-\u0dff\ufb50-\ufefe]\u200c)"
        r"|\u200d(?<![\u0600-\u08ff\u0900-\u0dff\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]\u200d)"
    )


def inert(text: str) -> str:
    """The text with control, direction and hiding codes as U+FFFD; tab and newline stay, lengths too."""
    if text.isprintable():
        return text
    return _unsafe().sub("\ufffd", text)
