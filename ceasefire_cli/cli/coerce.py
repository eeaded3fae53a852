"""Option values without pydantic: typer loads it to turn "5" into 5, which would take half of the start-up."""

from __future__ import annotations

from typing import Any

import typer


class Plain:
    """Stands in for typer's runtime parameter: text as typed, whole and decimal numbers in their range, flags.

    Set as `_runtime_param`, which typer fills when first asked; a typer that no longer looks there does its own work,
    slower but the same (a test notices).
    """

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        if param.multiple or param.nargs == -1:
            return tuple(self._one(item, param, ctx) for item in value or ())
        return None if value is None else self._one(value, param, ctx)

    def _one(self, value: Any, param: Any, ctx: Any) -> Any:
        descriptor = param.type_descriptor
        number = next((kind for kind in (int, float) if descriptor.annotation is kind), None)
        if number is None or isinstance(value, number):
            return value
        least, most = descriptor.parameter_info.min, descriptor.parameter_info.max
        try:
            parsed = number(value)
        except ValueError:
            kind = "whole number" if number is int else "number"
            raise typer.BadParameter(f"'{value}' is not a {kind}.", ctx=ctx, param=param) from None
        if (least is not None and not parsed >= least) or (most is not None and not parsed <= most):
            bounds = f"{least if least is not None else '…'} to {most if most is not None else '…'}"
            raise typer.BadParameter(f"{value} is not in the range {bounds}.", ctx=ctx, param=param)
        return parsed


def lightened(command: Any) -> Any:
    """The command, its parameters read by `Plain`; its help option is made late, so that is caught when asked for."""
    made = command.get_help_option

    def help_option(ctx: Any) -> Any:
        return _light(made(ctx))

    for param in command.params:
        _light(param)
    command.get_help_option = help_option
    return command


def _light(param: Any) -> Any:
    if param is not None:
        param._runtime_param = Plain()  # noqa: SLF001 - see `Plain`
    return param
