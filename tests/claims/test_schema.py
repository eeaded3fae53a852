from __future__ import annotations

import re

import pytest
import yaml

from ceasefire_cli.claims.fields import CLAIM, FILE, Field
from ceasefire_cli.claims.read import read_claims
from ceasefire_cli.claims.schema import DATE_PATTERN, json_schema
from ceasefire_cli.text.edtf import DateError, parse_when

TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "null": type(None),
}


def holds(schema, value):
    """Whether a value satisfies the keywords of JSON Schema that ours uses."""
    known = {"$schema", "title", "description", "type", "enum", "pattern", "minLength"}
    known |= {"properties", "required", "additionalProperties", "items"}
    assert set(schema) <= known
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(isinstance(value, TYPES[kind]) and not isinstance(value, bool) for kind in kinds):
        return False
    if "enum" in schema and value not in schema["enum"]:
        return False
    if isinstance(value, str):
        return len(value) >= schema.get("minLength", 0) and bool(re.search(schema.get("pattern", ""), value))
    if isinstance(value, list):
        return all(holds(schema["items"], item) for item in value)
    if isinstance(value, dict):
        properties = schema["properties"]
        return (
            set(value) <= set(properties)
            and set(schema.get("required", ())) <= set(value)
            and all(holds(properties[key], item) for key, item in value.items())
        )
    return True


@pytest.mark.parametrize(
    "text",
    [
        "",
        "title: a",
        "claims: []",
        "claims:",
        "articles: [{path: a.txt, published: '2025-04-16'}]",
        "actors: [{name: A, aliases: [b, 3], side: x}]",
        "claims: [{claim: A, date: 2025, event: 2025-03-18/.., must: [17], note: }]",
        "claims: [{claim: A, status: refuted, also: , evidence: [{article: a, quote: b, stance: disputes}]}]",
        "claims: [{claim: 17, date: 2025-04~/2025-05%}]",
    ],
)
def test_reader_and_schema_accept(text):
    assert [d for d in read_claims(text, "x").diagnostics if d.severity == "error"] == []
    assert holds(json_schema(), yaml.load(text, yaml.SafeLoader))


@pytest.mark.parametrize(
    "text",
    [
        "- a",
        "titel: a",
        "title: [a]",
        "claims: a",
        "claims: [a]",
        "claims: {a: b}",
        "claims: [{id: a}]",
        "claims: [{claim: ''}]",
        "claims: [{claim: ' '}]",
        "claims: [{claim: }]",
        "claims: [{claim: A, date: soon}]",
        "claims: [{claim: A, date: 2025-4-1}]",
        "claims: [{claim: A, date: ../..}]",
        "claims: [{claim: A, status: Confirmed}]",
        "claims: [{claim: A, also: b}]",
        "claims: [{claim: A, also: ['']}]",
        "claims: [{claim: A, also: [{b: c}]}]",
        "claims: [{claim: A, evidence: [{quote: a}]}]",
        "claims: [{claim: A, evidence: [{article: a, quote: b, stance: for}]}]",
        "actors: [{id: a}]",
        "articles: [{title: a}]",
    ],
)
def test_reader_and_schema_refuse(text):
    assert any(d.severity == "error" for d in read_claims(text, "x").diagnostics)
    assert not holds(json_schema(), yaml.load(text, yaml.BaseLoader))  # noqa: S506  builds strings only


def tables(table, at=()):
    yield at, table
    for field in table:
        if field.of:
            yield from tables(field.of, (*at, field.key))


@pytest.mark.parametrize(("at", "table"), list(tables(FILE)))
def test_every_key_is_described_and_read(at, table: tuple[Field, ...]):
    """One table: each key stands in the schema with its words, and the reader knows it."""
    schema = json_schema()
    for key in at:
        schema = schema["properties"][key]["items"]
    assert list(schema["properties"]) == [f.key for f in table]
    assert schema.get("required", []) == [f.key for f in table if f.required]
    for field in table:
        assert schema["properties"][field.key]["description"] == field.help
        assert field.help
        entry = f"{{{field.key}: }}"
        for key in reversed(at):
            entry = f"{{{key}: [{entry}]}}"
        assert not any("unknown key" in d.message for d in read_claims(entry, "x").diagnostics)


def test_the_contract_of_a_claim_has_all_its_keys():
    assert {f.key for f in CLAIM} == {
        *("claim", "id", "actors", "topic", "date", "event", "also", "must"),
        *("contradicts", "compatible", "status", "evidence", "rejected", "note"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "2025",
        "2025-04-17?",
        "2025-21",
        "/2025",
        "2025/",
        "../2025~",
        "2025-04-16T12:30Z",
        "2025-03/..",
        "",
        "/",
        "..",
        "soon",
        "2025-4",
        "25",
    ],
)
def test_the_pattern_of_dates_is_the_readers(text):
    try:
        parse_when(text)
    except DateError:
        assert not re.search(DATE_PATTERN, text)
    else:
        assert re.search(DATE_PATTERN, text)
