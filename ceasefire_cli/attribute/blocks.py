"""Attributions that reach over whole paragraphs: speaker labels of transcripts and headlines, words that introduce a
block of quoted text ("X wrote:"), and names below a quotation ("― X").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.subjects import subject_left
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab.lists import words
from ceasefire_cli.vocab.titles import HONORIFICS, NO_SURNAMES

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text

_LABEL = re.compile(
    r"[^\W\d_a-z][\w.'\u2019&-]{0,30}"
    r"(?:,? (?:[^\W\d_a-z][\w.'\u2019&-]{0,30}|of|the|to|and|de|van|von|bin|for|editorial)){0,9}"
    r"(?: \([^()\n]{1,30}\))?(?=:(?:\s|[\"\u201c\u2018']))"
)
_NO_LABEL = words(
    """note notes update updates updated correction photo photos picture credit source sources watch read related
    video analysis opinion exclusive breaking live q a question answer also ps edit author authors by image
    caption topics tags category date subject re warning editor listen more see here why how what where when who
    transcript poll topic title abstract summary background context example examples conclusion introduction
    location time contact email phone contributing copyright advertisement disclosure bottom line bottomline
    result results fact facts byline dateline headline section length body look published posted modified created
    category categories keywords keyword status language url link links web website filed share reporting editing
    interview interviews"""
)
_INTRODUCERS = words(
    """write wrote writes written writing say said says saying invoke invokes invoked quote quotes quoted quoting
    cite cites cited citing explain explains explained note notes noted add adds added put puts argue argues
    argued state states stated tweet tweets tweeted post posts posted report reports reported observe observes
    observed comment comments commented conclude concludes concluded warn warns warned reply replies replied
    respond responds responded tell tells told announce announces announced declare declares declared read reads"""
)
_SAID = words("said says added adds wrote writes replied replies asked asks explained explains tweeted noted argued")
_OF_OTHERS = words("""invoke invokes invoked quote quotes quoted quoting cite cites cited citing""")
FROM = frozenset({"via", "from", "by", "per"})
_DASHES = frozenset({"\u2015", "\u2014", "\u2013", "--", "-"})


def label(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Span of the name before the colon that opens a paragraph, None where it opens with something else."""
    m = _LABEL.match(text, start, end)
    if m is None:
        return None
    words = m.group().lower().split()
    if words[0].strip(".,") in _NO_LABEL or words[-1].strip(".,") in _NO_LABEL:
        return None
    if len(words) > 1 and words[0] in _SAID:  # "Said Ann Lee: “…”" opens with its verb
        return None
    return m.span()


_CAPITAL = r"[^\W\d_a-z][\w.'\u2019-]*"
_BYLINE = re.compile(
    rf"^[ \t*_]*[Bb][Yy][: ][ \t]*({_CAPITAL}(?: {_CAPITAL}){{1,3}})[ \t*_]*(?:[,|\u2013\u2014-].*)?$", re.MULTILINE
)
_HEAD = 600  # characters in which a byline stands


def written_by(text: str) -> str:
    """The name in a line "By Ann Lee" near the beginning, "" where there is none."""
    m = _BYLINE.search(text, 0, _HEAD)
    return m[1] if m else ""


def spoken(speaker: str) -> str:
    """The name in a speaker's label: "LORD PETER LEE, U.K. AMB." is "Peter Lee"."""
    parts = speaker.split(",", maxsplit=1)[0].split("(", maxsplit=1)[0].split()
    while len(parts) > 1 and parts[0].lower().rstrip(".") in HONORIFICS:
        parts.pop(0)
    if all(w.isupper() for w in parts) and any(len(w) > 3 for w in parts):
        parts = [w.capitalize() if len(w) > 3 or len(parts) > 1 else w for w in parts]
    return " ".join(parts)


def is_office(name: str) -> bool:
    """`British Ambassador: Lee Should Go`: an office speaks, and no topic."""
    words = name.lower().split()
    return len(words) > 1 and words[-1] in NO_SURNAMES


def is_shouted(name: str) -> bool:
    """A label in capitals, as transcripts have them."""
    return name.upper() == name and sum(c.isalpha() for c in name) >= 3


def dateline(t: Text, a: int, b: int) -> int:
    """Behind `RIGA, Latvia (AP) —` at the beginning of a report; `a` where there is none."""
    if len(t.word[a]) < 3 or not t.word[a].isupper() or t.quoted[a] >= 0:
        return a
    for k in range(a + 1, min(a + 10, b - 2)):
        if t.low[k] in _DASHES and t.text[t.start[k] - 1].isspace():
            return k + 1
        if t.word[k][0].islower() or t.quoted[k] >= 0 or t.low[k] == ":":
            break
    return a


def introduced(t: Text, a: int, b: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Source and cue of a carrier that ends with a colon and introduces what follows; token ranges."""
    low, quoted = t.low, t.quoted
    while b > a and low[b - 1] == ":":
        b -= 1
    for i in range(b - 1, max(a - 1, b - 26), -1):
        w = low[i]
        if quoted[i] >= 0:
            continue
        if w in _INTRODUCERS:
            if w in _OF_OTHERS and i + 1 < b:
                end = p.np_right(t, i + 1, b)
                if end > i + 1 and any(t.word[x][0].isupper() for x in range(i + 1, end)):
                    return (i + 1, end), (i, i + 1)
            subject = subject_left(t, a, p.group_left(t, a, i).left)
            if subject is not None and subject.end > subject.start:
                return (subject.start, subject.end), (i, i + 1)
        elif (w in FROM or (w == "to" and i > a and low[i - 1] == "according")) and i + 1 < b:
            start = i + 1
            while start < b and low[start] == "(":
                while start < b and low[start] != ")":
                    start += 1
                start += 1
            end = p.np_right(t, start, b)
            if end > start and (end >= b - 1 or low[end] in ("(", ",")):
                return (start, end), (i, i + 1)
    return None


def byline(t: Text, a: int, b: int) -> tuple[int, int] | None:
    """Token range of the name in a line that is a dash and a name."""
    if b - a < 2 or t.low[a] not in _DASHES or b - a > 14:
        return None
    k = a + 1
    if not t.word[k][0].isupper() or t.low[k] in g.DETERMINERS:
        return None
    end = p.np_right(t, k, b)
    if end == k or not (end == b or t.low[end] in (",", ".", "(")):
        return None
    return k, end


def belongs(block: set[str], paragraph: set[str]) -> bool:
    """Whether a paragraph goes on with a quoted block: a good part of its longer words stand in the block too."""
    return bool(paragraph) and len(block & paragraph) >= 0.28 * len(paragraph)


def stems(low: list[str]) -> set[str]:
    """The longer words of a paragraph, cut to five letters: enough to see that two paragraphs share their matter."""
    return {w[:5] for w in low if len(w) > 3 and w[0].isalpha() and w not in g.SUBORDINATORS and w not in g.AUXILIARIES}
