"""Small collections for the tests of linking: a line is a sentence, `---` parts articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.model import Actor, Article, Claim, Comment, Evidence, Sentence

if TYPE_CHECKING:
    from ceasefire_cli.link.engine import Linker


def article(name: str, lines: list[str], comments: tuple[Comment, ...] = ()) -> Article:
    sentences, at = [], 0
    for line in lines:
        sentences.append(Sentence(at, at + len(line)))
        at += len(line) + 1
    return Article(name, f"{name}.txt", "\n".join(lines), sentences=tuple(sentences), comments=comments)


def collection(text: str) -> list[Article]:
    parts = [[line.strip() for line in part.splitlines() if line.strip()] for part in text.split("---")]
    return [article(f"a{i}", lines) for i, lines in enumerate(parts)]


HARBOUR = """
Council votes on the new harbour bridge
The city council approved the harbour bridge on Monday by 14 votes to 9.
Mayor Ines Okafor said the bridge would cost €90 million and open in 2031.
She called it the largest investment in a generation.
Opponents collected 13,000 signatures against the plan.
---
Fishermen strike over fuel prices
Fishing crews in three ports stayed ashore for a second week.
Their union wants the government to cut the duty on diesel.
The transport minister refused to meet the strikers before Friday.
Two trawlers were seized after leaving port without a licence.
---
Heatwave closes schools
Schools across the south were shut as temperatures passed 41 degrees.
The weather service expects the heat to ease by the weekend.
Hospitals treated dozens of elderly patients for dehydration.
A reservoir near the capital fell to a third of its capacity.
---
Orchestra returns from tour
The national orchestra came home after forty concerts in eleven countries.
Its conductor praised the audiences and hoped for a recording contract.
Ticket sales rose by 12 percent over the previous season.
The next season opens with a symphony by a young composer.
"""


def evidence(linker: Linker, text: str, **fields: object) -> Evidence:
    options = {k: fields.pop(k) for k in ("min_score", "top") if k in fields}
    (found,) = linker.evidence([Claim("c", text, **fields)], **options)  # type: ignore[arg-type]
    return found


def best(linker: Linker, text: str, **fields: object) -> str:
    found = evidence(linker, text, min_score=0.0, **fields)
    link = found.links[0]
    return next(a for a in linker.articles if a.id == link.article).text[link.start : link.end]


OKAFOR = Actor("okafor", "Ines Okafor", aliases=("the mayor", "city hall"))
