"""Plain text, and front matter where a file begins with it."""

from __future__ import annotations

from ceasefire_cli.corpus.decode import decode
from ceasefire_cli.corpus.document import Document
from ceasefire_cli.corpus.frontmatter import front_matter


def read(raw: bytes) -> Document:
    """The text of a plain or Markdown file."""
    text, _, note = decode(raw)
    if text.startswith("---"):
        return front_matter(text)._replace(note=note)
    return Document(text, note=note)
