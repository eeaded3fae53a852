"""One module a command: what is shown, in what order."""
