"""The shell around the engines: finds a project, reads its files, and runs each engine at most once."""
