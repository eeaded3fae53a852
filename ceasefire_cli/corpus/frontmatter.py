"""The block of `key: value` lines between `---` that Markdown files begin with."""

from __future__ import annotations

import re

from ceasefire_cli.corpus.document import Document

_BLOCK = re.compile(r"---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_PAIR = re.compile(r"([A-Za-z][\w-]{0,40})[ \t]*:(?:[ \t]+(.*))?\Z")
_KEYS = {
    "title": ("title", "headline"),
    "author": ("author", "authors", "byline", "by", "creator"),
    "outlet": ("outlet", "publisher", "publication", "site", "sitename", "source"),
    "url": ("url", "link", "canonical", "canonical_url", "source_url", "source-url", "source"),
    "date": ("date", "published", "publish_date", "pubdate", "date_published", "created"),
}


def front_matter(text: str) -> Document:
    """The text with what its front matter says; `begin` stands behind it, at 0 where there is none.

    A plain reading of scalars and flat lists, not YAML: what it does not understand it passes over.
    """
    block = _BLOCK.match(text)
    if block is None:
        return Document(text)
    values = _values(block[1])
    if not values:
        return Document(text)
    found = {field: next((values[k] for k in keys if values.get(k)), "") for field, keys in _KEYS.items()}
    if not found["url"].startswith(("http://", "https://")):
        found["url"] = ""
    if found["outlet"].startswith(("http://", "https://")):
        found["outlet"] = ""
    return Document(text, begin=block.end(), **found)


def _values(block: str) -> dict[str, str]:
    values: dict[str, str] = {}
    key = ""
    for line in block.split("\n"):
        if pair := _PAIR.match(line):
            key = pair[1].lower()
            values.setdefault(key, _scalar(pair[2] or ""))
        elif key and (item := line.strip()).startswith("- "):
            values[key] = ", ".join(filter(None, (values[key], _scalar(item[2:]))))
    return values


def _scalar(written: str) -> str:
    """A value without its quotation marks, brackets and trailing comment."""
    value = written.strip()
    if value[:1] in ("'", '"'):
        closing = value.find(value[0], 1)
        return value[1:closing] if closing > 0 else value[1:]
    if value.startswith("[") and value.endswith("]"):
        return ", ".join(_scalar(item) for item in value[1:-1].split(",") if item.strip())
    return value.split(" #", 1)[0].strip()
