"""Sheets to text, Markdown, plain lines, JSON, JSONL and CSV; escaping per format."""
