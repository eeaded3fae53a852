"""The command line: global options, commands loaded when they are called, and the one error boundary."""

from __future__ import annotations

import os
import sys
from enum import IntEnum
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from ceasefire_cli.cli.coerce import lightened
from ceasefire_cli.cli.session import Session, Settings

# name -> (module of cli/, summary). The summaries stand here so that help and completion import no command;
# a test holds them against the docstrings.
COMMANDS = {
    "timeline": ("timeline", "Claims in time order, with what bears them out."),
    "who-said": ("who_said", "Every statement of an actor, or who spoke how often."),
    "contradictions": ("contradictions", "Claims and statements that cannot both hold."),
    "evidence": ("evidence", "The passages that support, dispute or mention each claim."),
    "find": ("find", "The passages nearest to any words."),
    "compare": ("compare", "Whether two statements clash, and why."),
    "check": ("check", "Everything wrong or weak in claims.yaml."),
    "articles": ("articles", "The articles that were loaded."),
    "actors": ("actors", "The actors of claims.yaml under all their names."),
    "claims": ("claims", "The claims of claims.yaml with their counts."),
    "inspect": ("inspect", "How a text is read: sentences, statements, dates."),
    "init": ("init", "Start a project: write a claims.yaml for the articles here."),
    "cache": ("cache", "Where derived records are kept, and how much; `clear` empties it."),
    "schema": ("schema", "Print the JSON Schema of claims.yaml, for editors."),
}
COLOR = ("auto", "always", "never")
EPILOG = "Exit codes: 0 done, 1 nothing found or something to mend, 2 wrong usage or bad input, 130 interrupted."


class ExitCode(IntEnum):
    """What the shell is told; 1 is raised by the commands, as grep does."""

    DONE = 0
    BAD_INPUT = 2
    INTERRUPTED = 130


class Commands(TyperGroup):
    """The commands as stubs, the called one replaced by its module's `command`."""

    def __init__(self, **attrs: Any) -> None:
        super().__init__(**attrs)
        for name, (_, summary) in COMMANDS.items():
            self.add_command(TyperCommand(name, help=summary, short_help=summary, rich_markup_mode=None))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        name, stub, rest = super().resolve_command(ctx, args)
        return name, loaded(name) if name and stub else stub, rest


def loaded(name: str) -> Any:
    """The command of a name, its module imported."""
    module, _ = COMMANDS[name]
    single = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    single.command(name)(import_module(f"ceasefire_cli.cli.{module}").command)
    return lightened(typer.main.get_command(single))


app = typer.Typer(
    cls=Commands,
    rich_markup_mode=None,  # rich would double the time of `--help`
    pretty_exceptions_enable=False,
    invoke_without_command=True,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(*, wanted: bool) -> None:
    if wanted:
        from ceasefire_cli import __version__

        typer.echo(f"tracker {__version__}")
        raise typer.Exit


def _complete_color(incomplete: str) -> list[str]:
    return [word for word in COLOR if word.startswith(incomplete)]


def _complete_hyperlinks(incomplete: str) -> list[str]:
    from ceasefire_cli.render.links import HYPERLINKS

    return [word for word in ("auto", "never", *HYPERLINKS) if word.startswith(incomplete)]


@app.callback()
def main(
    ctx: typer.Context,
    project: Annotated[
        str, typer.Option("-C", "--project", metavar="DIR", help="The folder of claims.yaml (or set TRACKER_PROJECT).")
    ] = "",
    claims: Annotated[str, typer.Option("--claims", metavar="FILE", help="Another claims file.")] = "",
    articles: Annotated[
        list[str] | None,
        typer.Option("--articles", metavar="PATH", help="Read these files, folders or globs instead; may be repeated."),
    ] = None,
    color: Annotated[
        str,
        typer.Option("--color", metavar="WHEN", help="auto, always or never.", autocompletion=_complete_color),
    ] = "auto",
    hyperlinks: Annotated[
        str,
        typer.Option(
            "--hyperlinks",
            metavar="HOW",
            help="auto, never, or an editor: vscode, cursor, idea …",
            autocompletion=_complete_hyperlinks,
        ),
    ] = "auto",
    no_pager: Annotated[bool, typer.Option("--no-pager", help="Never page long output.")] = False,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Derive everything anew, keep nothing.")] = False,
    semantic: Annotated[
        bool, typer.Option("--semantic", help="Match by meaning too (needs the extra “semantic”).")
    ] = False,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="No warnings.")] = False,
    verbose: Annotated[bool, typer.Option("-v", "--verbose", help="Say which project was found, and why.")] = False,
    version: Annotated[  # noqa: ARG001 - the callback does the work
        bool,
        typer.Option(
            "--version", help="Print the version.", callback=lambda value: _version(wanted=value), is_eager=True
        ),
    ] = False,
) -> None:
    """Track news claims: what supports a claim, who said it, when, and what contradicts it."""
    if color not in COLOR:
        raise typer.BadParameter(f"'{color}' is none of {', '.join(COLOR)}", param_hint="--color")
    if ctx.obj is not None:  # the terminal of `run`, which tells what stops a command
        ctx.obj.asked_color = color
    ctx.obj = Session(
        Settings(
            project,
            claims,
            tuple(articles or ()),
            color,
            hyperlinks,
            no_pager=no_pager,
            quiet=quiet,
            verbose=verbose,
            cached=not no_cache,
            semantic=semantic,
        )
    )
    if ctx.invoked_subcommand is None:
        from ceasefire_cli.cli.summary import summary

        summary(ctx.obj)


def run(args: list[str] | None = None) -> int:
    """Run `tracker` with these arguments and return its exit code: every fault ends here as one clear message."""
    from ceasefire_cli.project.find import BadInput
    from ceasefire_cli.terminal import OutputError, Terminal

    usage_fault = typer.BadParameter.__mro__[2]  # ClickException, which typer keeps to itself
    terminal = Terminal(sys.stdin, sys.stdout, sys.stderr, os.environ)
    try:
        code = lightened(typer.main.get_command(app)).main(
            args, prog_name="tracker", standalone_mode=False, obj=terminal
        )
        terminal.write(())  # flushes what typer printed, and minds a closed pipe
        return code if isinstance(code, int) else ExitCode.DONE
    except BadInput as fault:
        for diagnostic in fault.diagnostics:
            terminal.error(diagnostic)
        return ExitCode.BAD_INPUT
    except OutputError as fault:
        terminal.error(str(fault))
        return ExitCode.BAD_INPUT
    except (KeyboardInterrupt, typer.Abort):
        return ExitCode.INTERRUPTED
    except Exception as fault:  # noqa: BLE001 - the boundary
        terminal.error(_usage_text(fault) if isinstance(fault, usage_fault) else _own_fault(fault, args))
        return ExitCode.BAD_INPUT


def _usage_text(fault: Any) -> str:
    """A wrong use as typer words it, for `Terminal.error`: what was typed may hold anything."""
    from io import StringIO

    words = StringIO()
    fault.show(words)
    return words.getvalue()


def _own_fault(fault: Exception, args: list[str] | None) -> str:
    """A fault of the program in one line, or whole with -v. Python's own exit code would mean "nothing found"."""
    import traceback

    if {"-v", "--verbose"} & set(sys.argv[1:] if args is None else args):
        return "".join(traceback.format_exception(fault))
    where = traceback.extract_tb(fault.__traceback__)[-1]
    place = f"{os.path.basename(where.filename)}:{where.lineno}"  # noqa: PTH119
    what = " ".join(f"{type(fault).__name__} {fault}".split())[:200]
    return f"tracker: error: a fault in tracker itself ({what}, {place}); please report it, with what tracker -v … says"
