"""Intervals as bars over time, in Unicode or plain ASCII."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.render.axis import scale, ticks
from ceasefire_cli.render.layout import cells, line_spans, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ceasefire_cli.render.axis import Scale, Tick
    from ceasefire_cli.views.blocks import Bar, Chart

STACKED_BELOW = 80  # cells: a label stands above its bar, not beside it
LEAST_WIDTH = 24
INDENT = 2
LABEL_SHARE = 0.45
OPEN_SHARE = 25  # an open end shows a 25th of the time beyond the last date
REPEAT_AXIS_AFTER = 40  # lines


class Signs(NamedTuple):
    """The characters a chart is drawn with, one cell each."""

    bar: str
    day: str
    before: str  # an open beginning
    after: str  # an open end
    guide: str
    rule: str
    tick: str
    cut: str
    mark: str


UNICODE = Signs("━", "●", "◀", "▶", "┊", "─", "┬", "╱", "▲")
ASCII = Signs("=", "*", "<", ">", ":", "-", "+", "/", "^")

Part = tuple[str, str, str]  # text, role, key
Letters = "abcdefghijklmnopqrstuvwxyz"


def chart_lines(chart: Chart, width: int, *, unicode: bool) -> list[list[Part]]:
    """The chart as lines of (text, role, key), none wider than `width` where `width` is 24 or more."""
    width = max(width, LEAST_WIDTH)
    signs = UNICODE if unicode else ASCII
    labels = [_line(bar.label.text) for lane in chart.lanes for bar in lane.bars]
    longest = max(map(cells, labels), default=0)
    stacked = width < STACKED_BELOW
    margin = INDENT if stacked else INDENT + min(longest, int(width * LABEL_SHARE)) + 2
    plot = width - margin
    edges = chart_edges(chart)
    if not edges:
        return [line for lane in chart.lanes for line in _undated(lane.name.text, [b.label.text for b in lane.bars])]
    axis = scale(edges, plot)
    marks = ticks(axis)
    head = _axis_lines(axis, marks, margin, signs) + _day_lines(chart, axis, margin, signs)
    body: list[list[Part]] = []
    for lane in chart.lanes:
        body.append([(part, lane.name.role or "topic", lane.name.key) for part in (_line(lane.name.text),) if part])
        for bar in lane.bars:
            room = width - INDENT if stacked else margin - INDENT - 2
            body += _bar_lines(bar, axis, marks, signs, room=room, margin=margin, stacked=stacked)
    foot = _axis_lines(axis, marks, margin, signs)[::-1] if len(body) > REPEAT_AXIS_AFTER else []
    return [*head, *body, *foot, *_legend(chart, width, signs)]


def chart_edges(chart: Chart) -> list[int]:
    """All days the axis must show, as ordinals; with room beyond the last where an end is open."""
    bars = [bar for lane in chart.lanes for bar in lane.bars]
    edges = {day.toordinal() for day, _ in chart.days}
    edges |= {day.toordinal() + 1 for day, _ in chart.days}
    edges |= {day.toordinal() for bar in bars for day in (bar.begin, bar.end) if day}
    if not edges:
        return []
    spare = max((max(edges) - min(edges)) // OPEN_SHARE, 2)
    if any(bar.begin is None for bar in bars):
        edges.add(max(min(edges) - spare, 1))
    if any(bar.end is None for bar in bars):
        edges.add(min(max(edges) + spare, 3652059))
    return sorted(edges)


def _line(text: str) -> str:
    return shown(text).replace("\n", " ")


def _undated(name: str, labels: list[str]) -> Iterator[list[Part]]:
    yield [(_line(name), "topic", "")]
    for label in labels:
        yield [(" " * INDENT + _line(label), "", "")]


def _axis_lines(axis: Scale, marks: list[Tick], margin: int, signs: Signs) -> list[list[Part]]:
    """The longer units, the labels, and the rule with its ticks below them."""
    above, names, rule = [" "] * axis.cells, [" "] * axis.cells, [signs.rule] * axis.cells
    for tick in marks:
        rule[tick.cell] = signs.tick
        names[tick.cell : tick.cell + len(tick.label)] = tick.label
        above[tick.cell : tick.cell + len(tick.above)] = tick.above
    for left, right in axis.cuts:
        rule[left:right] = [" ", *(signs.cut * (right - left - 2)), " "]
    lines = ["".join(line) for line in (above, names, rule)]
    return [[(" " * margin, "", ""), (line, "muted", "")] for line in lines if line.strip()]


def _lettered(chart: Chart) -> bool:
    """Whether each labelled day gets a letter of its own: not when all say the same, or the alphabet is too short."""
    return 1 < len(chart.days) <= len(Letters) and len({label for _, label in chart.days}) > 1


def _day_lines(chart: Chart, axis: Scale, margin: int, signs: Signs) -> list[list[Part]]:
    """The labelled days as marks below the axis."""
    if not chart.days:
        return []
    line = [" "] * axis.cells
    for number, (day, _) in enumerate(chart.days):
        at = min(axis.cell(day.toordinal()), axis.cells - 1)
        while _lettered(chart) and at + 1 < axis.cells and line[at] != " ":
            at += 1
        line[at] = Letters[number] if _lettered(chart) else signs.mark
    return [[(" " * margin, "", ""), ("".join(line), "date", "")]]


def _legend(chart: Chart, width: int, signs: Signs) -> list[list[Part]]:
    """What the marks below the axis stand for."""
    if not chart.days:
        return []
    named = [
        f"{Letters[number] if _lettered(chart) else signs.mark} {day.isoformat()} {_line(label)}".strip()
        for number, (day, label) in enumerate(chart.days)
    ]
    out: list[list[Part]] = [[]]
    text = "published: "
    for number, name in enumerate(named):
        more = name + ("," if number + 1 < len(named) else "")
        if cells(text) + cells(more) > width and text.strip():
            out.append([(text.rstrip(), "muted", "")])
            text = " " * INDENT
        text += more + " "
    out.append([(text.rstrip(), "muted", "")])
    return out


def _bar_lines(
    bar: Bar, axis: Scale, marks: list[Tick], signs: Signs, *, room: int, margin: int, stacked: bool
) -> Iterator[list[Part]]:
    """A bar beside its label, or below it; a label too long goes on in further lines."""
    label = _line(bar.label.text)
    parts = [label[start:end] for start, end in line_spans(label, room)]
    drawn = list(_drawn(bar, axis, marks, signs))
    guides = list(_parts(_guides(axis, marks, signs), ()))
    role, key = bar.label.role, bar.label.key
    if stacked:
        for part in parts:
            yield [(" " * INDENT + part, role, key)]
        yield [(" " * margin, "", ""), *drawn]
        return
    for number, part in enumerate(parts):
        pad = " " * (margin - INDENT - cells(part))
        yield [(" " * INDENT, "", ""), (part, role, key), (pad, "", ""), *(guides if number else drawn)]


def _guides(axis: Scale, marks: list[Tick], signs: Signs) -> list[str]:
    line = [" "] * axis.cells
    for tick in marks:
        line[tick.cell] = signs.guide
    return line


def _drawn(bar: Bar, axis: Scale, marks: list[Tick], signs: Signs) -> Iterator[Part]:
    line = _guides(axis, marks, signs)
    left = axis.cell(bar.begin.toordinal()) if bar.begin else 0
    right = axis.cell(bar.end.toordinal()) if bar.end else axis.cells
    left = min(left, axis.cells - 1)
    right = max(right, left + 1)
    is_day = bar.begin is not None and bar.end is not None and (bar.end - bar.begin).days <= 1
    line[left:right] = [signs.day if is_day else signs.bar] * (right - left)
    if is_day:
        line[left + 1 : right] = _guides(axis, marks, signs)[left + 1 : right]
        right = left + 1
    if bar.begin is None:
        line[0] = signs.before
    if bar.end is None:
        line[-1] = signs.after
    yield from _parts(line, (left, right), bar.label.key)


def _parts(line: list[str], span: tuple[int, int] | tuple[()], key: str = "") -> Iterator[Part]:
    left, right = span or (0, 0)
    yield "".join(line[:left]), "muted", ""
    yield "".join(line[left:right]), "bar", key
    yield "".join(line[right:]), "muted", ""
