"""`tracker timeline`: claims in time order, each with what bears it out and whether it still stands."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from ceasefire_cli.model import Evidence
from ceasefire_cli.queries.dates import has_run_out, in_period, order
from ceasefire_cli.views.blocks import (
    Bar,
    Block,
    Cell,
    Chart,
    Column,
    Heading,
    Lane,
    Line,
    PlainLine,
    Sheet,
    Source,
    Table,
)
from ceasefire_cli.views.passages import actor_cells, plain_line, source_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from ceasefire_cli.model import Claim, Link, Timex, When
    from ceasefire_cli.queries.filters import ClaimFilter
    from ceasefire_cli.queries.library import Library

Basis = Literal["curated", "resolved", "published", ""]
By = Literal["claimed", "event"]
MONTH_HEADINGS_FROM = 2  # months in view; below that a heading would only repeat the date column
YEAR_HEADINGS_FROM = 6 * 12
TOLD = {"before": "claimed before", "while": "claimed while it held", "after": "claimed after"}
COLUMNS = (
    "date", "end", "precision", "basis", "claim", "text", "actors", "topic", "status", "standing", "relation",
    "supports", "disputes", "expression", "articles", "independent",
)  # fmt: skip


class Entry(NamedTuple):
    """A claim on the timeline: `when` is None where nothing dates it, `expression` the words that did."""

    claim: Claim
    when: When | None
    basis: Basis
    expression: str
    evidence: Evidence
    standing: Literal["", "expired", "due"]

    def count(self, stance: str) -> int:
        return sum(link.stance == stance and link.echo_of is None for link in self.evidence.links)


class Period(NamedTuple):
    """What `--since`, `--until` and `--as-of` ask: `as_of` is the day to judge from, `cut` hides what came later."""

    since: When | None = None
    until: When | None = None
    as_of: date = date.max
    cut: bool = False  # only where the user named the day


def newest(library: Library) -> date:
    """The last day an article was published: the reader's "now", so that output does not change with the clock."""
    ends = {a.published.end for a in library.articles if a.published}
    last = max((end for end in ends if end), default=None)
    return last - timedelta(days=1) if last else date.max


def entries(
    library: Library,
    evidence: Sequence[Evidence],
    timexes: Callable[[str], Sequence[Timex]],
    *,
    wanted: ClaimFilter,
    period: Period,
    by: By = "claimed",
) -> list[Entry]:
    """The claims asked for, by date, then in the order of the file; undated ones last."""
    found = {e.claim: e for e in evidence}
    rows = []
    for claim in library.claims:
        if not wanted.passes(claim):
            continue
        proof = known_by(found[claim.id], library, period.as_of) if period.cut else found[claim.id]
        when, basis, expression = dated(claim, proof.links, library, timexes, by)
        made = claim.date or (when if by == "claimed" else None)
        if period.cut and made and made.begin and made.begin > period.as_of:
            continue
        if period.cut and not made and found[claim.id].links and not proof.links:
            continue  # nobody had written of it yet
        if in_period(when, period.since, period.until):
            rows.append(Entry(claim, when, basis, expression, proof, standing(claim, period.as_of)))
    rows.sort(key=lambda row: order(row.when))
    return rows


def known_by(evidence: Evidence, library: Library, day: date) -> Evidence:
    """The evidence that had been published by a day; what is undated counts as known."""

    def is_known(link: Link) -> bool:
        published = library.article_by_id[link.article].published
        return published is None or published.begin is None or published.begin <= day

    links = tuple(link for link in evidence.links if is_known(link))
    if len(links) == len(evidence.links):
        return evidence
    articles = {link.article for link in links}
    return Evidence(evidence.claim, links, len(articles), min(evidence.independent, len(articles)))


def first_hand(links: Sequence[Link], library: Library) -> Iterator[Link]:
    """The links with what a person confirmed first, then the articles' own words before what repeats them, and readers'
    comments last. Articles are looked into only as far as links are asked for.
    """

    def is_comment(link: Link) -> bool:
        return library.article_by_id[link.article].comment_at(link.start) is not None

    for confirmed in (True, False):
        copies, comments = [], []
        for link in links:
            if (link.origin == "confirmed") != confirmed:
                continue
            if link.echo_of is not None:
                copies.append(link)
            elif is_comment(link):
                comments.append(link)
            else:
                yield link
        told = [(link, is_comment(link)) for link in copies]
        yield from (link for link, is_reader in told if not is_reader)
        yield from comments
        yield from (link for link, is_reader in told if is_reader)


def dated(
    claim: Claim, links: Sequence[Link], library: Library, timexes: Callable[[str], Sequence[Timex]], by: By
) -> tuple[When | None, Basis, str]:
    """The date to show a claim at, what it rests on and the words it was read from.

    A person's date wins. Without one, "claimed" is the publication of the best supporting article that has a date, and
    "event" the one date the best passage itself resolves to, past the day it was said on.
    """
    curated = claim.event if by == "event" else claim.date
    if curated:
        return curated, "curated", ""
    supporting = [link for link in links if link.stance == "supports"]
    if by == "event":
        best = next(first_hand(supporting, library), None)
        if best is None:
            return None, "", ""
        from ceasefire_cli.when.settle import as_when, best_event, is_day_of_saying

        text = library.article_by_id[best.article].text
        within = [t for t in timexes(best.article) if best.start <= t.start and t.end <= best.end]
        timex = best_event([t for t in within if not is_day_of_saying(t, text, best.start)])
        when = as_when(timex) if timex else None
        return (when, "resolved", timex.text) if timex and when else (None, "", "")
    source = next(first_hand(_in_dated(supporting, library), library), None)
    published = library.article_by_id[source.article].published if source else None
    return (published, "published", "") if published else (None, "", "")


def _in_dated(links: Iterable[Link], library: Library) -> list[Link]:
    """Those in articles that have a date."""
    return [link for link in links if library.article_by_id[link.article].published]


def standing(claim: Claim, as_of: date) -> Literal["", "expired", "due"]:
    """Whether what a claim speaks of has run out ("expired"), or was foretold and has passed unchecked ("due")."""
    event, claimed = claim.event, claim.date
    if event is None or not has_run_out(event, as_of):
        return ""
    if event.precision == "interval" and event.begin is not None:
        return "expired"
    foretold = claimed is not None and claimed.begin is not None and relation(claim) == "before"
    return "due" if foretold and claim.status not in ("confirmed", "refuted") else ""


def relation(claim: Claim) -> Literal["", "before", "while", "after"]:
    """Whether a claim was made before, while or after what it speaks of; "" where the dates do not tell."""
    claimed, event = claim.date, claim.event
    if claimed is None or event is None:
        return ""
    if claimed.end and event.begin and claimed.end <= event.begin:
        return "before"
    if claimed.begin and event.end and claimed.begin >= event.end:
        return "after"
    inside = (event.begin is None or (claimed.begin and claimed.begin >= event.begin)) and (
        event.end is None or (claimed.end and claimed.end <= event.end)
    )
    return "while" if inside else ""


def record(entry: Entry) -> dict[str, Any]:
    begin, _, end = (entry.when.text if entry.when else "").partition("/")
    claim = entry.claim
    return {
        "date": begin or None,
        "end": end or None,
        "precision": entry.when.precision if entry.when else None,
        "basis": entry.basis or None,
        "claim": claim.id,
        "text": claim.text,
        "actors": list(claim.actors),
        "topic": claim.topic or None,
        "status": claim.status or "unverified",
        "supports": entry.count("supports"),
        "disputes": entry.count("disputes"),
        "expression": entry.expression or None,
        "standing": entry.standing or None,
        "relation": relation(claim) or None,
        "claimed": claim.date.text if claim.date else None,
        "event": claim.event.text if claim.event else None,
        "articles": entry.evidence.articles,
        "independent": entry.evidence.independent,
    }


def sheet(rows: Sequence[Entry], library: Library, *, by: By, chart: bool = False, reverse: bool = False) -> Sheet:
    shown = list(reversed(rows)) if reverse else list(rows)
    return Sheet(
        name="timeline",
        title="Timeline",
        records=tuple(record(row) for row in shown),
        blocks=_chart_blocks(shown, library) if chart else _blocks(shown, library, by),
        plain=(_plain(row, library) for row in shown),
        columns=COLUMNS,
        found=len(shown),
    )


def _plain(row: Entry, library: Library) -> PlainLine:
    claim = row.claim
    text = f"{row.when.text if row.when else 'undated'} {claim.text} [{claim.id}]"
    best = _best(row, library)
    if best is None:
        return PlainLine(claim.place.path, claim.place.line, claim.place.column, text)
    return plain_line(library.article_by_id[best.article], best.start, text)


def _best(row: Entry, library: Library) -> Link | None:
    """The passage to name as the source: the one that dates the claim, else the best that speaks for it, or against it,
    before one that only mentions its matter.
    """
    links = row.evidence.links
    for stance in ("supports", "disputes", "mentions"):
        of_stance = [k for k in links if k.stance == stance]
        if row.basis == "published":
            of_stance = _in_dated(of_stance, library) or of_stance
        if of_stance:
            return next(first_hand(of_stance, library), None)
    return None


def _source(row: Entry, library: Library) -> Source | None:
    best = _best(row, library)
    return source_of(library.article_by_id[best.article], best.start) if best else None


def _blocks(rows: Sequence[Entry], library: Library, by: By) -> Iterable[Block]:
    columns = (
        Column("Date" if by == "claimed" else "Event"),
        Column("Who"),
        Column("Claim", grow=True),
        Column("Status"),
        Column("Evidence", align="right"),
    )
    for title, group in _groups(rows):
        if title:
            yield Heading(Cell(title, "date"), level=2)
        yield Table(
            columns,
            tuple(_cells(row, library, by) for row in group),
            bullets=True,
            sources=tuple(_source(row, library) for row in group),
        )


def _cells(row: Entry, library: Library, by: By) -> tuple[tuple[Cell, ...], ...]:
    claim = row.claim
    when = [Cell(row.when.text.replace("/", " – ") if row.when else "undated", "date" if row.when else "muted")]
    if row.basis in ("resolved", "published"):
        when.append(Cell(f" ({row.expression})" if row.expression else " (published)", "muted"))
    status = claim.status or "unverified"
    state = [Cell(status, "status", status)]
    if row.standing:
        state += [Cell(", "), Cell(row.standing, "status", row.standing)]
    told = relation(claim) if by == "event" else ""
    if told:
        state += [Cell(", "), Cell(TOLD[told], "muted")]
    supports, disputes = row.count("supports"), row.count("disputes")
    counts = [Cell(f"+{supports}", "stance", "supports")] if supports else []
    if disputes:
        counts += [Cell(" ")] if counts else []
        counts.append(Cell(f"−{disputes}", "stance", "disputes"))
    if not counts:
        counts.append(Cell("no evidence", "muted"))
    return (tuple(when), actor_cells(claim.actors, library), (Cell(claim.text, "claim"),), tuple(state), tuple(counts))


def _groups(rows: Sequence[Entry]) -> Iterable[tuple[str, list[Entry]]]:
    """Rows under a heading of the month or year they begin in, as the span asks."""
    known = [row.when.begin for row in rows if row.when and row.when.begin]
    months = {(day.year, day.month) for day in known}
    span = (max(known) - min(known)).days // 30 if known else 0
    form = "" if len(months) < MONTH_HEADINGS_FROM else "%Y" if span >= YEAR_HEADINGS_FROM else "%B %Y"
    group: list[Entry] = []
    current = None
    for row in rows:
        title = "Undated" if row.when is None else _title(row.when, form)
        if title != current and group:
            yield current or "", group
            group = []
        current = title
        group.append(row)
    if group:
        yield current or "", group


def _title(when: When, form: str) -> str:
    """A heading no more exact than the date below it: a claim of "2024" is not one of January."""
    if not form:
        return ""
    if when.begin is None:
        return "No known beginning"
    vague = when.precision in ("year", "season") or (
        when.precision == "interval" and len(when.text) == len("2024/2025")
    )
    return when.begin.strftime("%Y" if vague else form)


def _chart_blocks(rows: Sequence[Entry], library: Library) -> Iterable[Block]:
    lanes: dict[str, list[Bar]] = {}
    for row in rows:
        when = row.claim.event or row.when
        if when is None:
            continue
        actor = row.claim.actors[0] if row.claim.actors else None
        label = Cell(row.claim.text, "claim", library.side(actor))
        lanes.setdefault(row.claim.topic or "no topic", []).append(Bar(when.begin, when.end, label))
    days = sorted({(a.published.begin, a.id) for a in library.articles if a.published and a.published.begin})
    if lanes:
        yield Chart(tuple(Lane(Cell(name, "topic"), tuple(bars)) for name, bars in lanes.items()), tuple(days))
    undated = sum(row.claim.event is None and row.when is None for row in rows)
    if undated:
        told = (
            "1 claim without a date is not drawn" if undated == 1 else f"{undated} claims without a date are not drawn"
        )
        yield Line((Cell(told, "muted"),))
