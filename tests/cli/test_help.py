"""Summaries in help stand apart from the commands, so they are held against them."""

from __future__ import annotations

from importlib import import_module

import pytest

from ceasefire_cli.cli.app import COMMANDS


@pytest.mark.parametrize("name", COMMANDS)
def test_summary_is_the_commands_first_line(name):
    module, summary = COMMANDS[name]
    command = import_module(f"ceasefire_cli.cli.{module}").command
    assert (command.__doc__ or "").splitlines()[0] == summary


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_helped(name, run):
    result = run(name, "--help")
    assert result.code == 0
    assert COMMANDS[name][1].split()[0] in result.out


def test_help_lists_every_command_with_its_summary(run):
    words = " ".join(run("--help").out.split())
    for name, (_, summary) in COMMANDS.items():
        assert f" {name} {summary}" in words


def test_near_command_is_suggested(run):
    result = run("timelin")
    assert result.code == 2
    assert "timeline" in result.err
    assert "Traceback" not in result.err


def test_editors_are_completed():
    from ceasefire_cli.cli.app import _complete_hyperlinks

    assert _complete_hyperlinks("vsc") == ["vscode", "vscode-insiders", "vscodium"]
    assert _complete_hyperlinks("nev") == ["never"]
