"""claims.yaml to records, each with its place."""
