"""`tracker cache`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from ceasefire_cli.cli import complete
from ceasefire_cli.cli.listing import listing
from ceasefire_cli.cli.session import usage

if TYPE_CHECKING:
    from ceasefire_cli.views.blocks import Sheet


@listing
def command(
    ctx: typer.Context,  # noqa: ARG001 - the same shape as every listing
    action: Annotated[
        str, typer.Argument(metavar="clear", help="Empty it.", autocompletion=complete.words("clear"))
    ] = "",
) -> Sheet:
    """Where derived records are kept, and how much; `clear` empties it."""
    from ceasefire_cli.cache import Store, cache_folder
    from ceasefire_cli.project.find import bad_input
    from ceasefire_cli.views import cache

    if action not in ("", "clear"):
        raise usage(f"'{action}' is no action; there is only clear", "clear")
    store = Store(cache_folder(os.environ))
    if action and store.path is not None and not store.clear():
        raise bad_input("can't be deleted", "check the folder's permissions", str(store.path))
    size = store.path.stat().st_size if store.path and store.path.is_file() else 0
    counts = store.counts() if size else {}
    store.close()
    return cache.sheet(str(store.path or ""), size, counts)
