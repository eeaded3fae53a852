"""Bodies that speak: words that stand for an organisation, for its spokespeople, and for people of one trade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.vocab.lists import words
from ceasefire_cli.vocab.titles import ORGANISATION_WORDS

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text

_DELEGATES = words(
    "representatives officials executives spokespeople spokesmen leaders lawyers delegates negotiators staff"
)
TRADESMEN = ("ers", "ors", "ists", "ants", "ents", "ians", "ials", "ives", "men", "ees")  # "Growers", "Residents"
COMPANIES = words(
    """company firm group airline retailer maker manufacturer chain startup start-up lender carrier charity agency
    organisation organization union regulator watchdog newspaper paper broadcaster publisher developer operator"""
)
# Lower-cased words that stand for an organisation named before: "the bank said".
ORGANISED = (COMPANIES | ORGANISATION_WORDS) - words(
    "post times house press states church army navy police media force"
)


def speaks_for_body(t: Text, start: int, end: int) -> bool:
    """`NATO representatives`, `Treasury Department officials`: a body and those who speak for it."""
    names = t.word[start : end - 1]
    return (
        t.low[end - 1] in _DELEGATES
        and all(w[0].isupper() for w in names)
        and (
            any(w.lower() in ORGANISATION_WORDS for w in names)
            or (len(names) == 1 and names[0].isupper() and 2 < len(names[0]) < 7 and names[0].isalpha())
        )
    )
