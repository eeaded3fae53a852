"""`tracker evidence` and `tracker find`: each claim's passages, with the reasons on request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ceasefire_cli.model import Claim, Evidence, Link
from ceasefire_cli.views.blocks import Block, Cell, Heading, Line, Mark, PlainLine, Quote, Record, Records, Sheet
from ceasefire_cli.views.passages import actor_cells, passage_record, plain_line, source_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from ceasefire_cli.model import Article
    from ceasefire_cli.queries.library import Library

    SpeakerAt = Callable[[Link], tuple[str | None, str | None]]

COLUMNS = (
    "claim", "text", "status", "articles", "independent", "links.stance", "links.score", "links.origin",
    "links.text", "links.speaker", "links.actor", "links.article", "links.path", "links.line", "links.start",
    "links.end", "links.published", "links.echo_of",
)  # fmt: skip
WEIGHT_DIGITS = 3


def narrowed(evidence: Evidence, stance: str = "", top: int | None = None) -> Evidence:
    """Only the links of a stance, only the best `top`; the counts stay those of the whole."""
    links = tuple(k for k in evidence.links if not stance or k.stance == stance)[:top]
    return Evidence(evidence.claim, links, evidence.articles, evidence.independent)


def why_record(link: Link) -> dict[str, Any]:
    why = link.why
    return {
        "parts": dict(why.parts),
        "matched": [
            {"word": m.word, "start": m.start, "end": m.end, "how": m.how, "weight": round(m.weight, WEIGHT_DIGITS)}
            for m in why.matches
        ],
        "missing": list(why.missing),
        "stance": why.stance or None,
        "negation": [list(span) for span in why.negation],
    }


def link_record(link: Link, library: Library, speaker_at: SpeakerAt) -> dict[str, Any]:
    speaker, actor = speaker_at(link)
    return {
        **passage_record(library.article_by_id[link.article], link.start, link.end, speaker, actor),
        "score": round(link.score, 4),
        "stance": link.stance,
        "origin": link.origin,
        "echo_of": list(link.echo_of) if link.echo_of else None,
        "state": link.state or None,
        "why": why_record(link),
    }


def evidence_record(
    evidence: Evidence, text: str, status: str, library: Library, speaker_at: SpeakerAt
) -> dict[str, Any]:
    return {
        "claim": evidence.claim,
        "text": text,
        "status": status,
        "articles": evidence.articles,
        "independent": evidence.independent,
        "links": [link_record(link, library, speaker_at) for link in evidence.links],
    }


def sheet(
    rows: Sequence[Evidence],
    library: Library,
    speaker_at: SpeakerAt,
    *,
    context: int = 0,
    why: bool = False,
    runners_up: Mapping[str, Link] | None = None,
    is_part: bool = False,
) -> Sheet:
    """Evidence of the claims in the order given. `context` is in sentences either side, `runners_up` the best link
    that fell below the line, by claim (shown with `why`); `is_part`: of one stance or from a score on alone.
    """

    def record(evidence: Evidence) -> Record:
        claim = library.claim_by_id[evidence.claim]
        return evidence_record(evidence, claim.text, claim.status or "unverified", library, speaker_at)

    return Sheet(
        name="evidence",
        title="Evidence",
        records=Records(rows, record),
        blocks=_blocks(
            rows, library, speaker_at, context=context, why=why, runners_up=runners_up or {}, is_part=is_part
        ),
        plain=_plain(rows, library),
        columns=COLUMNS,
        found=sum(bool(e.links) for e in rows),
        explode="links",
        items=sum(len(e.links) for e in rows),
    )


def find_sheet(
    text: str,
    found: Evidence,
    library: Library,
    speaker_at: SpeakerAt,
    *,
    context: int,
    why: bool,
    is_part: bool = False,
) -> Sheet:
    """The passages nearest to `text`, in the shape of evidence for a claim without an id."""
    return Sheet(
        name="find",
        title=text,
        records=(evidence_record(found, text, "unverified", library, speaker_at),),
        blocks=_claim_blocks(
            Claim("", text), found, library, speaker_at, context=context, why=why, runner_up=None, is_part=is_part
        ),
        plain=_plain([found], library),
        columns=COLUMNS,
        found=len(found.links),
        explode="links",
    )


def _plain(rows: Iterable[Evidence], library: Library) -> Iterable[PlainLine]:
    for row in rows:
        for link in row.links:
            article = library.article_by_id[link.article]
            lead = f"{link.stance} {link.score:.2f} {row.claim}".rstrip()
            yield plain_line(article, link.start, f"[{lead}] {article.text[link.start : link.end]}")


def _blocks(
    rows: Sequence[Evidence],
    library: Library,
    speaker_at: SpeakerAt,
    *,
    context: int,
    why: bool,
    runners_up: Mapping[str, Link],
    is_part: bool,
) -> Iterable[Block]:
    for row in rows:
        claim = library.claim_by_id[row.claim]
        runner = runners_up.get(row.claim)
        yield from _claim_blocks(
            claim, row, library, speaker_at, context=context, why=why, runner_up=runner, is_part=is_part
        )


def _claim_blocks(
    claim: Claim,
    row: Evidence,
    library: Library,
    speaker_at: SpeakerAt,
    *,
    context: int,
    why: bool,
    runner_up: Link | None,
    is_part: bool,
) -> Iterable[Block]:
    detail: list[Cell] = []
    if claim.actors:
        detail += [*actor_cells(claim.actors, library), Cell(" · ", "muted")]
    if claim.id:
        status = claim.status or "unverified"
        detail += [Cell(status, "status", status), Cell(" · ", "muted")]
    detail.append(Cell(_extent(row, is_part), "muted"))
    yield Heading(Cell(claim.text, "claim"), tuple(detail))
    if not row.links:
        nothing = "No passage of the kind asked for bears on it." if is_part else "No passage bears on it."
        yield Line((Cell(nothing, "muted"),))
    for link in row.links:
        yield _quote(link, library, speaker_at, context)
        if why:
            yield from _why_lines(link, library.article_by_id[link.article])
    if why and runner_up is not None:
        article = library.article_by_id[runner_up.article]
        yield Line((Cell("Runner-up, below the line:", "muted"),))
        yield _quote(runner_up, library, speaker_at, 0)
        yield from _why_lines(runner_up, article)


def _extent(row: Evidence, is_part: bool) -> str:
    if not row.links:
        return "none of the kind asked for" if is_part else "no evidence"
    independent = f", {row.independent} independent" if row.independent != row.articles else ""
    return f"{row.articles} article{'s' * (row.articles != 1)}{independent}"


def _quote(link: Link, library: Library, speaker_at: SpeakerAt, context: int) -> Quote:
    article = library.article_by_id[link.article]
    speaker, actor = speaker_at(link)
    lead = [Cell(link.stance, "stance", link.stance), Cell(f" {link.score:.2f}", "score")]
    if link.origin == "confirmed":
        lead.append(Cell(" confirmed" + (" (drifted)" if link.state == "drifted" else ""), "status", "confirmed"))
    if link.echo_of is not None:
        where = library.article_by_id[link.echo_of[0]]
        lead.append(Cell(f" echo of {where.path}:{where.line(link.echo_of[1])}", "muted"))
    if speaker or actor:
        name = library.actor_name(actor) if actor else speaker or ""
        lead += [Cell(" · ", "muted"), Cell(name, "speaker", library.side(actor))]
    before, after = surroundings(article, link.start, link.end, context)
    marks = [Mark(m.start - link.start, m.end - link.start) for m in link.why.matches]
    marks += [Mark(s.start - link.start, s.end - link.start, "negation") for s in link.why.negation]
    inside = [m for m in marks if 0 <= m.start < m.end <= link.end - link.start]
    return Quote(
        article.text[link.start : link.end],
        source_of(article, link.start),
        tuple(lead),
        marks=tuple(sorted(inside, key=lambda m: (m.start, m.end))),
        before=before,
        after=after,
    )


def surroundings(article: Article, start: int, end: int, context: int) -> tuple[str, str]:
    """The `context` sentences before and after a passage, verbatim, of the same comment or body."""
    if context <= 0:
        return "", ""
    inside = [i for i, s in enumerate(article.sentences) if s.start < end and s.end > start]
    if not inside:
        return "", ""
    comment = article.sentences[inside[0]].comment
    earlier = [s for s in article.sentences[max(0, inside[0] - context) : inside[0]] if s.comment == comment]
    later = [s for s in article.sentences[inside[-1] + 1 : inside[-1] + 1 + context] if s.comment == comment]
    before = article.text[earlier[0].start : start].strip() if earlier else ""
    after = article.text[end : later[-1].end].strip() if later else ""
    return before, after


def _why_lines(link: Link, article: Article) -> Iterable[Line]:
    why = link.why
    if why.parts:
        parts = ", ".join(f"{name} {value:.2f}" for name, value in why.parts)
        yield Line((Cell("parts: ", "muted"), Cell(f"{parts}; calibrated to {link.score:.2f}")), indent=1)
    if why.matches:
        words = ", ".join(_match(m.word, article.text[m.start : m.end], m.how) for m in why.matches)
        yield Line((Cell("matched: ", "muted"), Cell(words)), indent=1)
    if why.missing:
        yield Line((Cell("not found: ", "muted"), Cell(", ".join(why.missing))), indent=1)
    if why.stance:
        yield Line((Cell(f"{link.stance}: ", "stance", link.stance), Cell(why.stance)), indent=1)
    if why.negation:
        seen = ", ".join(f"“{article.text[s.start : s.end]}”" for s in why.negation)
        yield Line((Cell("negation seen: ", "muted"), Cell(seen)), indent=1)
    if link.origin == "auto":
        yield Line((Cell("what would change it: ", "muted"), Cell(_levers(link))), indent=1)


def _levers(link: Link) -> str:
    """What a line in claims.yaml would do to an automatic link."""
    missing = link.why.missing
    levers = ["evidence: confirms it", "rejected: rules it out"]
    if missing:
        levers.append(f"an also: wording without “{', '.join(missing)}” raises it")
        levers.append(f"must: [{missing[0]}] drops it")
    return "; ".join(levers)


def _match(word: str, text: str, how: str) -> str:
    return word if word.casefold() == text.casefold() else f"{word} ≈ {text} ({how})"
