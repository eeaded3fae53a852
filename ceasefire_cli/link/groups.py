"""What a claim asks: its content words, each a group of everything that counts as it."""

from __future__ import annotations

from typing import NamedTuple

from ceasefire_cli.link.lexicon import Alternative  # noqa: TC001  # read when the record is made, if compiled
from ceasefire_cli.link.related import common_terms
from ceasefire_cli.text.stem import stem
from ceasefire_cli.text.words import form


class Group(NamedTuple):
    """One word or name of the claim, `start` its place there; its weights are shares of the whole claim's."""

    word: str
    start: int
    alternatives: tuple[Alternative, ...]
    weight: float
    article_weight: float
    is_number: bool = False


def is_name(group: Group) -> bool:
    """Whether a word of a claim is a name; the first word is one unless it is a common word."""
    word = group.word
    return word[0].isupper() and (group.start > 0 or stem(form(word)) not in common_terms())


class Query(NamedTuple):
    """A claim's groups in their order.

    `whole` is the sum of the groups' unscaled weights, `information` the rarities of the claim's words counted in
    unique sentences, `terms` the claim's own bag (empty where it holds a term no article has), `actors` the names of
    who makes the claim where the claim does not name them, `small` whether the folder was: that decides on the weights.
    """

    groups: tuple[Group, ...]
    whole: float
    information: float
    terms: tuple[int, ...]
    actors: tuple[Alternative, ...] = ()
    small: bool = False
