"""Markdown: read as it stands, so that every offset is one into the file."""

from __future__ import annotations

from ceasefire_cli.corpus.readers.plain import read

__all__ = ["read"]
