"""Which paragraphs open with the name of who speaks, as transcripts and headlines do: "LEE: …", "Ann Lee: …"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ceasefire_cli.attribute import blocks
from ceasefire_cli.vocab.months import MONTHS

if TYPE_CHECKING:
    from ceasefire_cli.attribute.carriers import Carrier
    from ceasefire_cli.attribute.people import People

_WORD = re.compile(r"[^\W\d_]+")
_DATE = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}:\d{2}")
_OF_DATES = frozenset(
    {*MONTHS, *["st", "nd", "rd", "th", "am", "pm", "gmt", "utc", "bst", "est", "edt", "cet", "at", "of"]}
)


def labels_of(text: str, lines: list[Carrier], people: People) -> dict[int, tuple[int, int]]:
    """Line start → span of the speaker's label, for the paragraphs that open with one."""
    found: dict[int, tuple[int, int]] = {}
    count: dict[str, int] = {}
    before = None
    for line in lines:
        place = (line.paragraph, line.comment)
        begin = line.start + (text[line.start] in '"\u201c')
        if place != before and (span := blocks.label(text, begin, line.end)) and _says(text, span[1] + 1, line.end):
            found[line.start] = span
            name = text[span[0] : span[1]]
            count[name] = count.get(name, 0) + 1
        before = place
    heads = {line.start for line in lines if line.role != "body"} | {line.start for line in lines[:1]}
    topics = {at for at, (_, y) in found.items() if at in heads and _goes_on_small(text, y)}
    return {
        at: (x, y)
        for at, (x, y) in found.items()
        if blocks.is_shouted(text[x:y])
        or count[text[x:y]] > 1
        or ((text[x:y] in people.by_name or blocks.is_office(text[x:y])) and at not in topics)
        or (" " not in text[x:y] and text[x:y].lower() in people.by_surname)
        or (at in heads - topics and text[x:y].split(maxsplit=1)[0].lower() not in people.lower)
        or text[y + 1 : y + 3].strip()[:1] in ('"', "\u201c")
    }


def _says(text: str, start: int, end: int) -> bool:
    """Whether words stand behind a label, more than a date or an address: "Published: 05/07/2025"."""
    said = text[start:end].strip()
    if not said or said.startswith(("http", "www.")) or (" " not in said and "@" in said):
        return False
    names = [w.lower() for w in _WORD.findall(said)]
    if not _DATE.search(said) and not any(w in MONTHS for w in names):
        return True
    return any(w not in _OF_DATES for w in names) or not any(c.isdigit() for c in said)


def _goes_on_small(text: str, colon: int) -> bool:
    """`Storm over Riga: live updates`: a heading's topic, no speaker."""
    return text[colon + 1 : colon + 3].strip()[:1].islower()
