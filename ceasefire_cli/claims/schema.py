"""The JSON Schema of claims.yaml, for editors that complete and check while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ceasefire_cli.claims.fields import FILE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.claims.fields import Field

DIALECT = "https://json-schema.org/draft/2020-12/schema"
# One date or an interval; whether the day exists is left to the reader.
_POINT = r"[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9:.,]+(Z|[+-][0-9:]+)?)?)?)?[?~%]?"
DATE_PATTERN = rf"^\s*({_POINT}|{_POINT}/(\.\.|{_POINT})?|(\.\.)?/{_POINT})\s*$"


def json_schema() -> dict[str, Any]:
    """Draft 2020-12. What an editor's YAML reader makes a number of (a year, a figure) is allowed as a number."""
    return {
        "$schema": DIALECT,
        "title": "claims.yaml",
        "description": "Articles, actors and hand-curated claims of a tracker project.",
        **_record(FILE),
        "type": ["object", "null"],  # an empty file is a project without claims
    }


def _record(table: Sequence[Field]) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {f.key: _value(f) for f in table},
        "additionalProperties": False,
    }
    if required := [f.key for f in table if f.required]:
        schema["required"] = required
    return schema


def _value(f: Field) -> dict[str, Any]:
    words = ["string", "number"]
    schema: dict[str, Any]
    match f.kind:
        case "text":
            schema = {"type": words if f.required else [*words, "null"]}
            if f.required:
                schema |= {"minLength": 1, "pattern": r"\S"}
        case "date":
            schema = {"type": ["string", "integer", "null"], "pattern": DATE_PATTERN}
        case "choice":
            schema = {"enum": [*f.choices, None]}
        case "texts" | "refs":
            schema = {"type": ["array", "null"], "items": {"type": words, "minLength": 1, "pattern": r"\S"}}
        case "records":
            schema = {"type": ["array", "null"], "items": _record(f.of)}
    return {"description": f.help, **schema}
