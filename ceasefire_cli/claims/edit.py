"""Lossless edits of claims.yaml: a claim or a quote is put in, and every other byte stays where it was.

Each edit is read back before it is handed out: what the file said before and the new entry, nothing else, or there is
an EditError and no edit.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Literal

from ceasefire_cli.claims.fields import CLAIM, EVIDENCE
from ceasefire_cli.claims.layout import EditError, Layout
from ceasefire_cli.claims.read import read_claims
from ceasefire_cli.claims.slug import numbered
from ceasefire_cli.claims.source import shown
from ceasefire_cli.model import Claim, ClaimsFile, Place, Quote

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ceasefire_cli.model import Stance

BOM = "\ufeff"
_NOWHERE = Place("")


def append_claim(text: str, fields: Mapping[str, Any]) -> str:
    """`text` with a claim behind the last one; `fields` are values by the keys of a claim, texts or lists of texts.

    `evidence` and `rejected` are lists of mappings. Keys without a value are left out. Raises EditError.
    """
    layout = Layout(text.removeprefix(BOM))
    taken = layout.claim_ids()
    if (wanted := str(fields.get("id") or "")) in taken:
        raise EditError(f"claim id '{shown(wanted)}' is taken", f"write {shown(numbered(wanted, taken))}")

    def is_added(before: list[Claim], after: list[Claim]) -> bool:
        new = after[-1] if after else None
        return after[:-1] == before and new is not None and new.text == str(fields["claim"]).strip()

    return _checked(text, layout.with_claim(CLAIM, fields), is_added)


def append_quote(
    text: str,
    claim_id: str,
    section: Literal["evidence", "rejected"],
    article: str,
    quote: str,
    stance: Stance = "supports",
) -> str:
    """`text` with a passage confirmed or ruled out for a claim, behind those it has. Raises EditError."""
    fields = {"article": article, "quote": quote}
    if section == "evidence" or stance != "supports":
        fields["stance"] = stance
    edited = Layout(text.removeprefix(BOM)).with_quote(claim_id, section, EVIDENCE, fields)
    new = Quote(article.strip(), quote.strip(), stance, _NOWHERE, _NOWHERE)

    def grown(claim: Claim) -> Claim:
        if claim.id != claim_id:
            return claim
        if section == "evidence":
            return claim._replace(evidence=(*claim.evidence, new))
        return claim._replace(rejected=(*claim.rejected, new))

    def is_added(before: list[Claim], after: list[Claim]) -> bool:
        return after == [grown(claim) for claim in before]

    return _checked(text, edited, is_added)


def _checked(text: str, edited: str, is_added: Callable[[list[Claim], list[Claim]], bool]) -> str:
    """The edited text with the BOM of `text`, after a look at what it says now."""
    before, after = read_claims(text, "x"), read_claims(edited, "x")
    faults = Counter(d.message for d in after.diagnostics if d.severity == "error")
    faults -= Counter(d.message for d in before.diagnostics if d.severity == "error")
    if faults:
        fault = next(d for d in after.diagnostics if d.message in faults)
        raise EditError(f"this cannot be written: {fault.message}", fault.hint)
    if not is_added(_placeless(before), _placeless(after)) or _frame(before) != _frame(after):
        raise EditError("this file is laid out in a way that cannot be edited safely", "write the entry by hand")
    return (BOM if text.startswith(BOM) else "") + edited


def _placeless(file: ClaimsFile) -> list[Claim]:
    """Claims as they read, wherever they stand."""
    return [
        claim._replace(
            place=_NOWHERE,
            evidence=tuple(q._replace(place=_NOWHERE, article_place=_NOWHERE) for q in claim.evidence),
            rejected=tuple(q._replace(place=_NOWHERE, article_place=_NOWHERE) for q in claim.rejected),
        )
        for claim in file.claims
    ]


def _frame(file: ClaimsFile) -> tuple[object, ...]:
    """All that is no claim, wherever it stands."""
    return (
        file.title,
        [a._replace(place=_NOWHERE) for a in file.articles],
        [a._replace(place=_NOWHERE) for a in file.actors],
    )
