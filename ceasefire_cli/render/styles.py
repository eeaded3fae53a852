"""What each role looks like on a terminal: one table of SGR codes, and an accent colour per side.

Where nothing tells the background, every colour has a contrast of 3.7 or more on black and on white alike (WCAG 2
formula on xterm's palette); a known background gets clearer ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal
from zlib import crc32

if TYPE_CHECKING:
    from ceasefire_cli.render.look import Look

Ground = Literal["any", "dark", "light"]

# Colour names to xterm's 256 numbers on any, a dark and a light ground, and to the first 16 where there are no more.
COLORS: dict[str, tuple[int, int, int, int]] = {
    "blue": (32, 75, 25, 4),
    "orange": (166, 209, 130, 3),
    "violet": (98, 141, 55, 5),
    "teal": (30, 79, 23, 6),
    "pink": (162, 212, 125, 5),
    "olive": (100, 143, 58, 2),
    "brown": (131, 180, 94, 1),
    "steel": (67, 110, 24, 4),
    "green": (28, 114, 22, 2),
    "red": (160, 203, 124, 1),
    "amber": (130, 179, 94, 3),
    "grey": (243, 245, 241, 8),
}
SIDES = ("blue", "orange", "violet", "teal", "pink", "olive", "brown", "steel")

# A style is SGR numbers and colour names. "role:key" is looked up before "role".
ROLES = {
    "title": "1;4",
    "heading": "1",
    "date": "teal",
    "claim": "",
    "actor": "1",
    "speaker": "1",
    "cue": "3",
    "topic": "violet",
    "status": "",
    "status:confirmed": "green",
    "status:disputed": "amber",
    "status:refuted": "red",
    "status:unverified": "grey",
    "status:expired": "grey",
    "status:due": "1;amber",
    "kind": "1;red",
    "kind:direct": "green",
    "kind:indirect": "amber",
    "kind:comment": "violet",
    "kind:changed": "1;blue",
    "kind:figures": "1;amber",
    "kind:dates": "1;amber",
    "kind:declared": "1;violet",
    "kind:compatible": "1;green",
    "stance:supports": "1;green",
    "stance:disputes": "1;red",
    "stance:mentions": "grey",
    "score": "grey",
    "count": "",
    "source": "grey",
    "muted": "grey",
    "key": "1",
    "column": "4;grey",
    "bar": "grey",
    "warning": "1;amber",
    "error": "1;red",
    "mark:match": "1;4",
    "mark:negation": "1;4;red",
    "mark:speaker": "1;blue",
    "mark:cue": "3;grey",
    "mark:clash": "1;4;red",
    "mark:content": "green",
    "mark:date": "4;teal",
}
_SIDED = frozenset({"actor", "speaker", "bar"})  # roles whose key is a side


class Styles:
    """The table read for one look. A side keeps its colour from run to run, unless another of the run has it."""

    def __init__(self, look: Look) -> None:
        self._column = 3 if look.colors < 256 else {None: 0, True: 1, False: 2}[look.dark]
        self._known: dict[tuple[str, str], str] = {}
        self._sides: dict[str, str] = {}

    def __call__(self, role: str, key: str = "") -> str:
        """The SGR numbers for a role, "" for plain text."""
        found = self._known.get((role, key))
        if found is None:
            found = self._known[role, key] = self._codes(role, key)
        return found

    def _codes(self, role: str, key: str) -> str:
        if role in _SIDED and key:
            color = self.side(key)
            return self.sgr(f"1;{color}" if role != "bar" else color)
        return self.sgr(ROLES.get(f"{role}:{key}") or ROLES.get(role, ""))

    def side(self, name: str) -> str:
        """The colour of a side: by its name, the next free one if a side before it has that."""
        key = name.casefold()
        if key not in self._sides:
            first = crc32(key.encode("utf-8", "replace"))
            taken = set(self._sides.values())
            tries = [SIDES[(first + step) % len(SIDES)] for step in range(len(SIDES))]
            self._sides[key] = next((color for color in tries if color not in taken), tries[0])
        return self._sides[key]

    def sgr(self, style: str) -> str:
        return ";".join(self._color(part) if part in COLORS else part for part in style.split(";") if part)

    def _color(self, name: str) -> str:
        number = COLORS[name][self._column]
        if self._column < 3:
            return f"38;5;{number}"
        return str(30 + number if number < 8 else 82 + number)
