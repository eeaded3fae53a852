"""Draw the coloured timeline of README.md: python .ci/picture.py > .github/timeline.svg."""

from __future__ import annotations

import io
import os
import re
import sys
from contextlib import redirect_stdout
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
WIDTH = 104
COMMAND = ["timeline", "--since", "2025-03-21", "--until", "2025-04"]
THEME = TerminalTheme(
    (20, 22, 30),
    (220, 223, 228),
    [
        (40, 44, 52),
        (224, 108, 117),
        (152, 195, 121),
        (229, 192, 123),
        (97, 175, 239),
        (198, 120, 221),
        (86, 182, 194),
        (171, 178, 191),
    ],
    [
        (92, 99, 112),
        (240, 128, 137),
        (172, 215, 141),
        (245, 212, 143),
        (117, 195, 255),
        (218, 140, 241),
        (106, 202, 214),
        (255, 255, 255),
    ],
)


class Terminal(io.StringIO):
    """A stream that says it is a terminal, so that lines are wrapped."""

    def isatty(self) -> bool:
        return True


def main() -> None:
    from ceasefire_cli.cli.app import run

    terminal = Terminal()
    with redirect_stdout(terminal):
        os.chdir(ROOT)
        os.environ.update(COLUMNS=str(WIDTH), COLORTERM="truecolor", TERM="xterm-256color", TRACKER_CACHE="off")
        run(["--color", "always", "--hyperlinks", "never", "--no-pager", *COMMAND, "-f", "text"])
    shown = terminal.getvalue()
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, legacy_windows=False)
    console.print(Text.from_ansi(shown.rstrip("\n")))
    svg = console.export_svg(title="tracker " + " ".join(COMMAND), theme=THEME, unique_id="timeline")
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)  # nothing is fetched from elsewhere
    sys.stdout.write(re.sub(r"[ \t]+$", "", svg, flags=re.MULTILINE))


if __name__ == "__main__":
    main()
