"""What a renderer must know of the place its text will be shown in."""

from __future__ import annotations

from typing import NamedTuple


class Look(NamedTuple):
    """Where the text will be read. The defaults suit a pipe: nothing wrapped, no escape code.

    `width` is in cells; with `wrap` off it only sizes charts. `dark` tells the background, None where nothing does.
    `hyperlinks` is a link template with `{path}`, `{line}` and `{column}`, "" for no links; relative paths are taken
    from `root`, an absolute folder. `colors` is the size of the palette the terminal knows.
    """

    width: int = 80
    color: bool = False
    dark: bool | None = None
    hyperlinks: str = ""
    unicode: bool = True
    root: str = ""
    wrap: bool = False
    colors: int = 256
