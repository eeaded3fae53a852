"""Word vectors for `--semantic`, or a word on how to get them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.project.find import bad_input

if TYPE_CHECKING:
    from ceasefire_cli.cache import Store
    from ceasefire_cli.link.semantic import Meaning


def meaning(store: Store) -> Meaning:
    """The vectors of the extra "semantic". Raises `BadInput` where it is missing or not the one that was tested."""
    from ceasefire_cli.link.semantic import Meaning
    from ceasefire_cli.link.wordvectors import SemanticUnavailableError

    try:
        return Meaning(store if store.folder else None)
    except SemanticUnavailableError as fault:
        raise bad_input(f"--semantic: {fault}") from None
