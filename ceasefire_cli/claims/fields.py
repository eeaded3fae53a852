"""The keys of claims.yaml: one table that the reader checks against and the JSON Schema is made from.

A `Field.kind` says how a value is written and read:

- "text": words, read as written; a number may stand without quotes
- "date": ISO 8601 / EDTF, see `ceasefire_cli.text.edtf`
- "choice": one of `choices`
- "texts": a list of words; "refs" the same, of ids of `to`
- "records": a list of entries, each with the keys of the table `of`
"""

from __future__ import annotations

from typing import Final, Literal, NamedTuple, get_args

from ceasefire_cli.model import Stance, Status

Kind = Literal["text", "date", "choice", "texts", "refs", "records"]


class Field(NamedTuple):
    """One key: how its value is written, and what it means."""

    key: str
    kind: Kind
    help: str
    required: bool = False
    choices: tuple[str, ...] = ()
    of: tuple[Field, ...] = ()
    noun: str = ""  # what one entry of `of` is called
    to: Literal["", "articles", "actors", "claims"] = ""  # whose ids the value names


STATUSES: Final = get_args(Status)
STANCES: Final = get_args(Stance)

ARTICLE: Final = (
    Field("path", "text", "file or glob, relative to claims.yaml", required=True),
    Field("id", "text", "short name for use in evidence; the file's stem where it is left out"),
    Field("title", "text", "headline; read from the file where it is left out"),
    Field("outlet", "text", "who published it"),
    Field("author", "text", "who wrote it"),
    Field("published", "date", "day of publication; “on Thursday” in the text is resolved against it"),
    Field("url", "text", "where it can be read"),
)
ACTOR: Final = (
    Field("name", "text", "full name of a person, organisation or state", required=True),
    Field("id", "text", "short name for use in claims; a slug of the name where it is left out"),
    Field("aliases", "texts", "other names and spellings the articles use"),
    Field("side", "text", "colours and groups the output"),
    Field("role", "text", "office or function"),
)
_EVIDENCE_ARTICLE: Final = Field("article", "text", "id of the article", required=True, to="articles")
_QUOTE: Final = Field("quote", "text", "the article's own words", required=True)
_STANCE: Final = Field("stance", "choice", "what the words do to the claim; supports if left out", choices=STANCES)
EVIDENCE: Final = (_EVIDENCE_ARTICLE, _QUOTE, _STANCE)
CLAIM: Final = (
    Field("claim", "text", "what is claimed, in your own words", required=True),
    Field("id", "text", "short name; a slug of the claim where it is left out"),
    Field("actors", "refs", "who makes the claim: ids of actors", to="actors"),
    Field("topic", "text", "groups claims that belong together"),
    Field("date", "date", "when it was claimed"),
    Field("event", "date", "when what it speaks of happens or holds"),
    Field("also", "texts", "other wordings to match"),
    Field("must", "texts", "words a passage needs; without them it is no evidence"),
    Field("contradicts", "refs", "ids of claims that cannot hold together with this one", to="claims"),
    Field("compatible", "refs", "ids of claims never to report against this one", to="claims"),
    Field("status", "choice", "a person's verdict", choices=STATUSES),
    Field("evidence", "records", "passages confirmed by a person", of=EVIDENCE, noun="evidence"),
    Field("rejected", "records", "passages ruled out by a person", of=EVIDENCE, noun="rejected quote"),
    Field("note", "text", "for yourself; never matched"),
)
FILE: Final = (
    Field("title", "text", "what this collection is about"),
    Field(
        "articles",
        "records",
        "the articles; every readable file below seeds/ or articles/ where it is left out",
        of=ARTICLE,
        noun="article",
    ),
    Field("actors", "records", "who speaks, under all their names", of=ACTOR, noun="actor"),
    Field("claims", "records", "what is claimed", of=CLAIM, noun="claim"),
)
