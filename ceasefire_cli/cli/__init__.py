"""Commands: options in, one view, one renderer, exit code."""
