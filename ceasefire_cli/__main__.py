"""`tracker` and `python -m ceasefire_cli`."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from typing import NoReturn


def main() -> NoReturn:
    """Run the command line and leave with its exit code."""
    gc.disable()  # a run is short and makes few cycles: collecting costs a fifth of a long linking run
    try:
        from ceasefire_cli.cli.app import run  # noqa: PLC0415 - keeps `import ceasefire_cli` free of typer

        code = run()
    except KeyboardInterrupt:  # between the start and the boundary in `run`
        code = 130
    _leave(code)


def _leave(code: int) -> NoReturn:
    """End the process at once: to take all it holds apart first costs a twelfth of a long run, and serves nobody.

    The store has been closed by then, or rolls back what was not, as after a crash.
    """
    for stream in (sys.stdout, sys.stderr):
        with suppress(Exception):  # closed, or its reader is gone: `run` has told what there was to tell
            stream.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
