"""Sentences of English news text, as offsets into it.

A stop (`.`, `!`, `?`, `…`) with the marks that close behind it ends a sentence unless the words around it say
otherwise: an abbreviation, an initial, a list number, a lower-case continuation, "“Why?” Smith asked", a bracket that
is still open. Every rule looks at a bounded stretch, so the work grows with the length of the text whatever is in it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ceasefire_cli.model import Sentence
from ceasefire_cli.text.abbreviations import STARTERS, ends, is_known
from ceasefire_cli.text.paragraphs import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

# How far back a word or an open bracket is looked for.
_WORD = 32
_BRACKET = 240
_LIST = 300  # how far behind "1." a "2." makes it a list
_OPENING = "\"'“‘’”«»„([{*_–—―-•#>"
_DASHES = frozenset("-–—―_•·")

# A stop and what may close behind it. It begins with a plain set, which is searched for fast; the look-behind keeps a
# long run of stops from being tried at each of its characters; every other repetition is bounded.
_STOP = re.compile(
    r"[.!?…。！？](?<![.!?…。！？][.!?…。！？])[.!?…。！？]*+(?:[ \xa0]\.(?![\w.])){0,9}+"
    r"(?:"
    r"['\"’‘”“»«›‹)\]}*_]{0,12}+"
    r"(?:(?:(?<=[a-z%)][.?!])|(?<=[a-z%)][.?!][”\"’])|(?<=[.?!]))(?:\[\d{1,3}\]){1,4}+|"
    r"(?:(?<=[a-z][a-z)][.?!])|(?<=[a-z][.?!][”\"’]))\d{1,2}+\.?+)?+"  # a footnote's number
    r"(?:[ \xa0](?:''|[”’»)\]])(?=\s|\Z))?+"  # closing marks that stand apart
    r"(?=\s|\Z)"
    r"|(?<=[a-z][.?!])(?=“[A-Z])"  # lost spaces: `end.“We`, `end.”We`, `end.We`
    r"|(?<=[a-z][.?!])[”\"](?=[A-Z“])"
    r"|(?<=[a-z]{3}[.?!])(?=[A-Z][a-z]{0,30}+[ ,’'])"
    r"|(?<=[。！？])[」』”）]*+"
    r")"
)
# What comes next: opening marks, then the first word.
_NEXT = re.compile(r"\s*+([\"'“”‘’«»„‹›(\[{*_–—―•·-]*+)\s?([^\W_]{0,24}+)")
# Who asked or cried what ends with such a mark: a name, its office, an aside, then the verb.
_ASKED = re.compile(
    r"\s(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Prof|Sir|Lord|Lady)\.?\s)?[A-Z][\w’'-]{0,30}+"
    r"(?:\s(?:[A-Z][\w.’'-]{0,30}+|of|for|and|the|spokesman|spokeswoman|secretary|president|director|chairman|chairwoman|"
    r"leader|manager|adviser|advisor|minister|mayor|official|delegate|supporter|columnist|reporter)){0,6}"
    r"(?:\s\([^()\n]{1,20}\))?(?:,\s[^,.?!\"“”\n]{1,60},|,\s[A-Z]-[A-Z][a-z]{1,5}\.,)?"
    r"\s(?:also\s|once\s|then\s|later\s|finally\s|has\s|had\s)?"
    r"(?:asked|asks|said|says|wondered|wrote|writes|added|adds|shouted|cried|exclaimed|tweeted|demanded|replied|inquired|"
    r"went on|goes on|continued|continues|told|exclaimed|yelled|joked|quipped|snapped|chanted|"
    r"screamed|declared|recalled|roared|thundered|insisted|boasted)\b"
)


def sentences(text: str, begin: int = 0, end: int | None = None, paragraph: int = 0) -> list[Sentence]:
    """The sentences of `text[begin:end]`, in order; `paragraph` is the number of the first paragraph.

    Offsets are trimmed of white space and cover every other character; sentences neither overlap nor cross a paragraph.
    A paragraph is a line, or a block of lines in a hard-wrapped text.
    """
    out: list[Sentence] = []
    for number, (start, stop) in enumerate(paragraphs(text, begin, len(text) if end is None else end), paragraph):
        out.extend(Sentence(a, b, number) for a, b in _cut(text, start, stop))
    return out


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Sentence spans of one paragraph, which begins and ends with other than white space."""
    quotes, counted = 0, start  # straight double marks before the offset `counted`: an odd number leaves one open
    for stop in _STOP.finditer(text, start, end):
        at = stop.end()
        if at >= end:
            break
        if at <= start:
            continue
        if text[at - 1] == '"' or text.startswith(' "', at):
            quotes += text.count('"', counted, at)
            counted = at
            if text[at - 1] == '"' and not text[at].isspace() and quotes % 2:
                at -= 1  # `end."We`, where the mark opens
            elif quotes % 2 and text.startswith(' "', at) and (at + 2 == end or text[at + 2].isspace()):
                at += 2  # `end. "`, where the mark closes
                if at >= end:
                    break
        if _is_end(text, start, stop.start(), at, end):
            yield start, at
            start = at
            while text[start].isspace():
                start += 1
    if start < end:
        yield start, end


def _is_end(text: str, start: int, stop: int, at: int, end: int) -> bool:
    """Whether the stop at `stop`, closed at `at`, ends the sentence that began at `start`."""
    ahead = _NEXT.match(text, at, end)
    if ahead is None:  # cannot be: every part may be empty
        return True
    marks, word = ahead.groups()
    lower = word[:1].islower()
    sign = text[stop]
    closed = at - stop > 1
    if text.find("(", max(start + 1, stop - _BRACKET), stop) >= 0 and _in_bracket(text, start, stop, at, end, word):
        return False
    if sign != "." or text.startswith("..", stop):
        if sign in "。！？":
            return True
        if lower:
            return False
        return not (closed and sign in "?!" and text[at - 1] in "\"'”’»" and _ASKED.match(text, at, end))
    before = text[max(start, stop - _WORD) : stop]
    before = before[max(before.rfind(" "), before.rfind("\n"), before.rfind("\xa0")) + 1 :].lstrip(_OPENING)
    if not word and ahead.end() < end and text[ahead.end()] in ":;=":
        return False  # a face, ":-)"
    if before.isalpha() and len(before) > 6 and not lower:
        return True
    if lower:
        # In edited English a bare stop before a small letter is an abbreviation, a name that is written small, or
        # carelessness: only after a full word it ends anything.
        return not closed and len(before) > 2 and before.isalnum() and marks not in _DASHES and not is_known(before)
    first = stop - len(before)
    opens = first - start < 9 and not text[start:first].strip(_OPENING + " \t")
    if before.isdigit() and len(before) < 4 and (opens or (before == "1" and text.find(" 2. ", at, at + _LIST) > 0)):
        return False  # a list number with its text
    in_figures = word.isdigit() or (word.isupper() and len(word) > 1)
    if marks and is_known(before) and (marks[0] in "-–—―_" or (marks[0] == "(" and in_figures)):
        return False  # a dateline: "FAIRVIEW, W.Va. — The", "BUFFALO, N.Y. (AP)"; a time: "9:30 a.m. (0730 GMT)"
    return ends(before, word, opens=opens, after_comma=text[max(start, first - 2) : first] == ", ")


def _in_bracket(text: str, start: int, stop: int, at: int, end: int, word: str) -> bool:
    """Whether a bracket opened within the sentence holds the stop, and the sentence goes on behind it."""
    low = max(start + 1, stop - _BRACKET)
    opened = text.rfind("(", low, stop)
    if opened < text.rfind(")", low, stop):
        return False
    if ")" in text[stop:at]:
        return text[stop] in "?!" and word not in STARTERS
    closing = text.find(")", at, min(end, at + _BRACKET))
    return closing >= 0 and text.find("(", at, closing) < 0
