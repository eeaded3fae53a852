"""What every listing command shares: the output options, and the way from a sheet to the reader."""

from __future__ import annotations

import inspect
from functools import wraps
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from ceasefire_cli.cli import complete
from ceasefire_cli.cli.session import Session, demand_one_of, usage

if TYPE_CHECKING:
    from collections.abc import Callable

    from ceasefire_cli.render.formats import Format
    from ceasefire_cli.views.blocks import Sheet

SHORTHANDS = ("json", "jsonl", "md", "csv")
FORMATS = ("text", "md", "plain", "json", "jsonl", "csv")


class Output(NamedTuple):
    """Where and how to print, as typed."""

    form: str = ""
    file: str = ""


def _output_parameters() -> list[inspect.Parameter]:
    """The output options, appended to the options of each listing command."""
    kind = inspect.Parameter.KEYWORD_ONLY
    form = typer.Option(
        "-f", "--format", metavar="FORMAT", help=f"{', '.join(FORMATS)}.", autocompletion=complete.words(*FORMATS)
    )
    file = typer.Option(
        "-o", "--output", metavar="FILE", help="Write to FILE; its ending picks the format; - is stdout."
    )
    flags = [
        inspect.Parameter(
            f"as_{name}",
            kind,
            default=False,
            annotation=Annotated[bool, typer.Option(f"--{name}", help=f"Same as -f {name}.")],
        )
        for name in SHORTHANDS
    ]
    return [
        inspect.Parameter("form", kind, default="", annotation=Annotated[str, form]),
        *flags,
        inspect.Parameter("output", kind, default="", annotation=Annotated[str, file]),
    ]


def listing(command: Callable[..., Sheet]) -> Callable[..., None]:
    """A command that returns a sheet, with the output options added and the sheet printed as they ask."""

    @wraps(command)
    def printed(ctx: typer.Context, **options: Any) -> None:
        forms = [options.pop("form"), *(name if options.pop(f"as_{name}") else "" for name in SHORTHANDS)]
        chosen = [name for name in forms if name]
        output = Output(chosen[0] if chosen else "", options.pop("output"))
        if len(set(chosen)) > 1:
            raise usage("choose one format", "--format")
        demand_one_of(output.form, FORMATS, "--format")
        code = finish(ctx.obj, command(ctx, **options), output)
        if code:
            raise typer.Exit(code)

    command.__annotations__.pop("return", None)  # a late import: nothing to evaluate it with
    signature = inspect.signature(command, eval_str=True)
    parameters = [*signature.parameters.values(), *_output_parameters()]
    ordered = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in parameters[1:]]
    printed.__signature__ = signature.replace(parameters=[parameters[0], *ordered], return_annotation=None)  # type: ignore[attr-defined]
    printed.__annotations__ = {p.name: p.annotation for p in parameters}
    del printed.__wrapped__  # else typer reads the inner signature
    return printed


def finish(session: Session, sheet: Sheet, output: Output) -> int:
    """Print a sheet and return the exit code: 1 where nothing was found, 0 where the reader went away (`| head`)."""
    from ceasefire_cli.render.render import render

    terminal = session.terminal
    settings = session.settings
    if output.file:
        session.spare_sources(output.file)
    form = chosen_format(session, output)
    try:
        look = terminal.look(color=settings.color, hyperlinks=settings.hyperlinks, output=output.file)
    except ValueError as fault:
        raise usage(str(fault), "--hyperlinks") from None
    paged = form == "text" and not settings.no_pager
    read = terminal.write(render(sheet, form, look, session.spread(sheet)), output.file, pager=paged)
    session.close()
    if not read:
        return 0
    if not sheet.found and form in ("text", "md", "plain") and sheet.exit_code < 0 and not settings.quiet:
        terminal.error(f"{sheet.title}: nothing found{session.reason_for_nothing}")
    return sheet.exit_code if sheet.exit_code >= 0 else int(not sheet.found)


def chosen_format(session: Session, output: Output) -> Format:
    """The format asked for, else the one of the file's ending, else text on a terminal and Markdown elsewhere."""
    from ceasefire_cli.render.formats import Format, format_of

    if output.form:
        return Format(output.form)
    if output.file not in ("", "-"):
        form = format_of(output.file)
        if form is None and "." in output.file.rpartition("/")[2][1:]:
            raise usage(
                f"no format goes with '{output.file}'; end it in .md, .txt, .json, .jsonl or .csv, or say -f", "-o"
            )
        return form or Format.MD
    return Format.TEXT if session.terminal.is_tty else Format.MD
