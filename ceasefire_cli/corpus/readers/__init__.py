"""One module a file type: `read(raw)` makes a `Document` of bytes."""
