r"""The records every room speaks in: frozen, with tuples inside.

Named tuples: each slotted dataclass would cost every start a millisecond. `Article` and `Link` are such, for what is
kept of them is read late (`project.shelf`, `project.codec`).

Offsets (`start`, `end`) are half-open, in Unicode code points of the article's decoded text, where line ends are
"\n". Lines and columns count from 1. Scores lie in 0-1. Intervals of days are `[begin, end)`.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from datetime import date

Severity = Literal["error", "warning", "note"]
Stance = Literal["supports", "disputes", "mentions"]
Origin = Literal["confirmed", "auto"]
StatementKind = Literal["direct", "indirect", "comment"]
Mode = Literal["speech", "attitude"]
Status = Literal["confirmed", "reported", "disputed", "refuted", "unverified"]
How = Literal["exact", "stem", "fuzzy", "alias", "number", "date", "acronym", "synonym", "related", "semantic"]
SentenceRole = Literal["title", "heading", "body"]


class Span(NamedTuple):
    """Half-open code-point offsets into the raw text."""

    start: int
    end: int


class Sentence(NamedTuple):
    """One sentence of an article: `paragraph` counts from 0, `comment` indexes `Article.comments` (-1: the body)."""

    start: int
    end: int
    paragraph: int = 0
    comment: int = -1
    role: SentenceRole = "body"


class Place(NamedTuple):
    """Where in a file: 0 for an unknown line or column."""

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return ":".join([self.path, *(str(n) for n in (self.line, self.column) if n)])


class Diagnostic(NamedTuple):
    """Something wrong or weak in the user's files: what was found, where, and what to do about it."""

    severity: Severity
    place: Place
    message: str
    hint: str = ""
    excerpt: str = ""  # the offending line, verbatim

    def __str__(self) -> str:
        return f"{self.place}: {self.severity}: {self.message}" + (f"; {self.hint}" if self.hint else "")


class When(NamedTuple):
    """A date as written (`text`, ISO 8601 / EDTF) and the days it covers: `[begin, end)`, None where it is open."""

    text: str
    begin: date | None
    end: date | None
    precision: Literal["day", "month", "year", "season", "interval"] = "day"
    approximate: bool = False  # EDTF ~
    uncertain: bool = False  # EDTF ?


class Comment(NamedTuple):
    """One reader comment of a thread: `[start, end)` covers its author line and its text, `body` its text alone.

    `depth` is 0 for a top-level comment; `parent` indexes `Article.comments`, -1 for none and for an orphan whose
    parent is missing from the file (`orphan` tells which).
    """

    start: int
    end: int
    body: int  # offset where the comment's text begins
    author: str
    depth: int = 0
    parent: int = -1
    orphan: bool = False
    number: str = ""  # as the file numbers it, "" where it does not


@dataclass(frozen=True, slots=True)
class Article:
    """One decoded article, cut into sentences and comments."""

    id: str
    path: str  # as shown to the user
    text: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    url: str = ""
    published: When | None = None
    published_basis: Literal["", "curated", "read"] = ""  # from claims.yaml, or read in the text
    sentences: tuple[Sentence, ...] = ()
    comments: tuple[Comment, ...] = ()
    line_starts: tuple[int, ...] = (0,)

    def line(self, offset: int) -> int:
        return bisect_right(self.line_starts, offset)

    def column(self, offset: int) -> int:
        return offset - self.line_starts[self.line(offset) - 1] + 1

    def comment_at(self, offset: int) -> Comment | None:
        """The reader comment at a place, None in the article's own text."""
        return next((c for c in self.comments if c.start <= offset < c.end), None)


class Actor(NamedTuple):
    """A person, organisation or state of claims.yaml under all its names."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    side: str = ""
    role: str = ""
    place: Place = Place("claims.yaml")


class Quote(NamedTuple):
    """Words of an article that a person confirmed or rejected as evidence."""

    article: str
    text: str
    stance: Stance = "supports"
    place: Place = Place("claims.yaml")
    article_place: Place = Place("claims.yaml")  # of the article's id


class Claim(NamedTuple):
    """One hand-curated claim of claims.yaml."""

    id: str
    text: str
    actors: tuple[str, ...] = ()
    topic: str = ""
    date: When | None = None  # when it was claimed
    event: When | None = None  # when what it speaks of happens or holds
    also: tuple[str, ...] = ()
    must: tuple[str, ...] = ()
    contradicts: tuple[str, ...] = ()
    compatible: tuple[str, ...] = ()
    status: Status | Literal[""] = ""
    evidence: tuple[Quote, ...] = ()
    rejected: tuple[Quote, ...] = ()
    note: str = ""
    place: Place = Place("claims.yaml")


class ArticleEntry(NamedTuple):
    """What claims.yaml says of an article, or of all that a glob names."""

    path: str  # file or glob, relative to claims.yaml
    id: str = ""
    title: str = ""
    outlet: str = ""
    author: str = ""
    url: str = ""
    published: When | None = None
    place: Place = Place("claims.yaml")


class ClaimsFile(NamedTuple):
    """claims.yaml as records; what could not be understood stands in `diagnostics`, not here."""

    path: str
    title: str = ""
    articles: tuple[ArticleEntry, ...] = ()
    actors: tuple[Actor, ...] = ()
    claims: tuple[Claim, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


class Timex(NamedTuple):
    """A time expression found in a text: TIMEX3 `type` and `value` ("" : found, not resolvable) and its days.

    `basis` says what the value rests on: "absolute", "published" (relative to the publication date) or "text"
    (relative to another date of the text); `rule` names the rule that made it.
    """

    start: int
    end: int
    text: str
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str = ""
    begin: date | None = None  # first day
    end_day: date | None = None  # day after the last
    basis: Literal["", "absolute", "published", "text"] = ""
    rule: str = ""
    mod: Literal["", "START", "MID", "END", "APPROX", "BEFORE", "AFTER", "SINCE", "UNTIL"] = ""  # early, about, since …


class Statement(NamedTuple):
    """Words attributed to somebody: `parts` are the attributed words, in text order, never empty."""

    article: str
    parts: tuple[Span, ...]
    kind: StatementKind
    mode: Mode = "speech"
    cue: str = ""  # as written; "" for a comment
    source: Span | None = None  # the words that name the speaker here ("he", "Lavrov"), None where there are none
    source_text: str = ""
    speaker: str | None = None  # who that is, as fully as the text tells; None: could not be told
    actor: str | None = None  # id of the actor of claims.yaml
    rule: str = ""  # the rule that found it
    comment: int = -1  # index into Article.comments
    depth: int | None = None  # of that comment
    negated: bool = False  # "did not say", "refused to rule out"
    nested: int = 0  # 1 for B's words in "A says that B promised", …

    @property
    def start(self) -> int:
        return self.parts[0].start

    @property
    def end(self) -> int:
        return self.parts[-1].end


class Match(NamedTuple):
    """One word of a claim found in a passage: where (offsets into the article), how, and what it weighs (0-1)."""

    word: str  # as the claim has it
    start: int
    end: int
    how: How
    weight: float


class Why(NamedTuple):
    """Why a link scores as it does: the parts sum (before calibration) to what the score rests on."""

    parts: tuple[tuple[str, float], ...] = ()  # (name of the signal, its contribution)
    matches: tuple[Match, ...] = ()
    missing: tuple[str, ...] = ()  # words of the claim the passage does not have
    stance: str = ""  # the reason for the stance, one line
    negation: tuple[Span, ...] = ()  # negators and denial words seen


NO_REASON = Why()


@dataclass(frozen=True, slots=True)
class Link:
    """A passage that bears on a claim."""

    claim: str
    article: str
    start: int
    end: int
    score: float
    stance: Stance
    origin: Origin = "auto"
    echo_of: tuple[str, int] | None = None  # (article, start) of the passage it repeats
    why: Why = NO_REASON
    state: Literal["", "found", "drifted"] = ""  # of a confirmed quote


class Evidence(NamedTuple):
    """A claim's passages, best first; `independent` counts articles without echoes and reader comments."""

    claim: str
    links: tuple[Link, ...]
    articles: int
    independent: int


class Side(NamedTuple):
    """One half of a clash: a claim and/or a passage, who holds it and when it was said."""

    text: str
    claim: str | None = None
    article: str | None = None
    start: int = 0
    end: int = 0
    speaker: str | None = None
    actor: str | None = None
    date: When | None = None
    marks: tuple[Span, ...] = ()  # the words that clash, offsets into `text`


class Clash(NamedTuple):
    """Two sides that cannot both hold, or one actor's change of position (`kind` "changed")."""

    kind: str  # declared | denied | negated | opposite | figures | dates | changed
    score: float
    why: str  # one line
    a: Side
    b: Side
    same_actor: bool = False
    origin: Literal["declared", "auto"] = "auto"


class Verdict(NamedTuple):
    """Whether two statements clash: `kind` and `why` say how, or why not."""

    label: Literal["contradiction", "compatible"]
    score: float
    kind: str
    why: str
    a_marks: tuple[Span, ...] = ()
    b_marks: tuple[Span, ...] = ()
