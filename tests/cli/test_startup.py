"""Start-up is a feature: what help, completion and mistakes must not import."""

from __future__ import annotations

import subprocess
import sys

import pytest
from conftest import ROOT

ENGINE = ("yaml", "rapidfuzz", "sqlite3", "rich", "ceasefire_cli.link", "ceasefire_cli.attribute", "ceasefire_cli.when")
SHOW = """
import sys
from ceasefire_cli.cli.app import run
code = run(sys.argv[1:])
print("MODULES", code, *sorted(m for m in sys.modules if m.split(".")[0] in ("yaml", "rapidfuzz", "sqlite3", "rich", "pydantic", "ceasefire_cli")))
"""


def modules_after(*args: str, cwd=ROOT) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", SHOW, *args],
        cwd=cwd,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "TRACKER_CACHE": "off"},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(next(line for line in done.stdout.splitlines() if line.startswith("MODULES")).split()[2:])


@pytest.mark.parametrize(
    "args",
    [
        ("--help",),
        ("timeline", "--help"),
        ("who-said", "--help"),
        ("--version",),
        ("timelin",),
        ("timeline", "--format", "pdf"),
    ],
)
def test_help_and_usage_errors_load_no_engine(args):
    loaded = modules_after(*args)
    assert not [m for m in loaded if m.startswith(ENGINE)], "start-up got heavier"


def test_help_imports_no_command():
    loaded = modules_after("--help")
    assert not {"ceasefire_cli.cli.timeline", "ceasefire_cli.model"} & loaded
    assert "ceasefire_cli.cli.app" in loaded, "the probe saw nothing"


def test_machine_formats_do_not_load_rich(tmp_path):
    (tmp_path / "claims.yaml").write_text("claims:\n  - claim: The harbour bridge is closed\n")
    for form in ("md", "plain", "json", "jsonl", "csv"):
        loaded = modules_after("timeline", "-f", form, cwd=tmp_path)
        assert not [m for m in loaded if m.startswith("rich")], form


def test_no_command_loads_pydantic(tmp_path):
    """typer's own reading of option values would; see cli/coerce.py."""
    (tmp_path / "claims.yaml").write_text("claims:\n  - claim: The harbour bridge is closed\n")
    loaded = modules_after("-q", "evidence", "--top", "3", "--min-score", "0.2", cwd=tmp_path)
    assert "ceasefire_cli.views.evidence" in loaded
    assert "pydantic" not in loaded
