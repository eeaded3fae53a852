"""The claims.yaml a new project begins with."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from ceasefire_cli.claims.fields import STANCES, STATUSES
from ceasefire_cli.claims.scalar import scalar

if TYPE_CHECKING:
    from collections.abc import Sequence

_UNWRITABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_GLOB = re.compile(r"([*?[])")
_HEAD = """\
# Claims of this project. The tracker reads this file and never writes to it.
# `tracker check` says what is wrong or weak in it, `tracker schema` prints its JSON Schema for editors.
# Dates: 2025-04-17, 2025-04, 2025; an interval: 2025-03-18/2025-04-17; with an open end: 2025-03-18/..
# about: 2025-04~; uncertain: 2025-04?

title: My claims

# The articles. Relative dates in them ("on Thursday") are resolved against `published`: fill it in.
# Also: id (short name for use below), title, outlet, author, url. A path may be a glob: notes/*.txt
articles:{articles}

# Who speaks, under all the names the articles use; `side` colours and groups.
actors:
# - id: mayor
#   name: Jane Doe
#   aliases: [Doe, the mayor]
#   side: City
#   role: mayor

# What is claimed, jotted down in your own words. Only `claim` is needed.
claims:
# - id: bridge-opens-in-may
#   claim: The new bridge opens in May
#   actors: [mayor]              # who makes the claim
#   topic: bridge
#   date: 2025-04-16             # when it was claimed
#   event: 2025-05               # when what it speaks of happens or holds
#   also: [bridge to be opened]  # other wordings to match
#   must: [bridge]               # a passage without these is no evidence
#   contradicts: []              # ids of claims that cannot hold together with this one
#   compatible: []               # ids of claims never to report against it
#   status: reported             # {statuses}
#   evidence:                    # passages you have confirmed; `rejected:` for those you rule out
#     - article: id-of-an-article
#       quote: the words of the article
#       stance: supports         # {stances}
#   note: for yourself
"""


def _beside(path: str) -> str:
    """A glob for the files of a path's kind in its folder."""
    return str(PurePosixPath(path).with_name("*" + PurePosixPath(path).suffix))


def starter(articles: Sequence[str]) -> str:
    """A commented claims.yaml for a folder with these article paths (relative to it); reads back without a fault.

    A path that no YAML reader would give back (control characters, bytes that are no UTF-8) is left out.
    """
    paths = [
        _GLOB.sub(r"[\1]", path) for path in articles if path and path.strip() == path and not _UNWRITABLE.search(path)
    ]
    every = len(paths) == len(articles)  # else a glob would bring in what is left out
    later = dict.fromkeys(_beside(path) for path in paths if every and PurePosixPath(path).suffix)
    listed = [f"\n  - path: {scalar(path)}\n    published:" for path in paths]
    listed += [f"\n  - path: {scalar(path)}  # what is saved there later" for path in later]
    return _HEAD.format(
        articles="".join(listed),
        statuses=" | ".join(STATUSES),
        stances=" | ".join(STANCES),
    )
