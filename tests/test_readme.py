"""README.md is true line by line: its transcripts are run, its commands and options exist.

TRACKER_UPDATE=1 pytest tests/test_readme.py writes the outputs anew; read the difference before you commit.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest
from conftest import ROOT

from ceasefire_cli.cli.app import COMMANDS

README = ROOT / "README.md"
BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)
SHELL = f'tracker() {{ "{sys.executable}" -m ceasefire_cli "$@"; }}\n'


def transcripts() -> list[tuple[str, str]]:
    """(command, expected output) of every `$ command` in a console block."""
    found = []
    for block in BLOCK.findall(README.read_text(encoding="utf-8")):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            found.append((command, output))
    return found


def shown(command: str, cwd) -> str:
    done = subprocess.run(
        ["bash", "-c", SHELL + command],
        cwd=cwd,
        env={"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TRACKER_CACHE": "off"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert "Traceback" not in done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("command", "output"), transcripts(), ids=lambda value: value[:50] if isinstance(value, str) else None
)
def test_transcript(command, output):
    real = shown(command, ROOT)
    real = "\n".join(line.rstrip() for line in real.rstrip("\n").split("\n")) + "\n"
    if os.environ.get("TRACKER_UPDATE"):
        text = README.read_text(encoding="utf-8")
        README.write_text(text.replace(f"$ {command}\n{output}", f"$ {command}\n{real}", 1), encoding="utf-8")
        return
    assert real == output


def test_there_are_transcripts():
    assert len(transcripts()) >= 8


def test_the_readme_names_every_command():
    text = README.read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"tracker {name}" not in text] == []


def test_every_option_the_readme_names_exists():
    text = README.read_text(encoding="utf-8")
    helps = shown("tracker --help; " + "; ".join(f"tracker {name} --help" for name in COMMANDS), ROOT)
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", re.sub(r"`(?:pip|jq|fzf|grep|python)[^`]*`", "", text)))
    foreign = {"--upgrade", "--preview", "--delimiter", "--ansi"}
    assert sorted(named - foreign - set(re.findall(r"--[a-z][a-z-]+", helps))) == []


def test_the_claims_file_by_example_reads_without_a_fault():
    from ceasefire_cli.claims.read import read_claims

    (example,) = re.findall(r"```yaml\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    file = read_claims(example, "claims.yaml")
    assert [str(d) for d in file.diagnostics] == []
    assert len(file.claims) == 2
