"""`tracker` and `python -m ceasefire_cli`."""

from __future__ import annotations

import gc
import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    gc.disable()  # a run is short and makes few cycles: collecting costs a fifth of a long linking run
    try:
        from ceasefire_cli.cli.app import run  # noqa: PLC0415 - keeps `import ceasefire_cli` free of typer

        sys.exit(run())
    except KeyboardInterrupt:  # between the start and the boundary in `run`
        sys.exit(130)


if __name__ == "__main__":
    main()
