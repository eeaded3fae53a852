"""What a command is given: the settings typed before it, the project they mean, and the terminal."""

from __future__ import annotations

import os
import sys
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import typer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from ceasefire_cli.model import Claim, Verdict, When
    from ceasefire_cli.project.desk import Project
    from ceasefire_cli.project.find import Request
    from ceasefire_cli.project.pairs import PairToCompare
    from ceasefire_cli.render.as_json import Spread
    from ceasefire_cli.terminal import Terminal
    from ceasefire_cli.views.blocks import Sheet


class Settings(NamedTuple):
    """The global options, as typed."""

    project: str = ""
    claims: str = ""
    articles: tuple[str, ...] = ()
    color: str = "auto"
    hyperlinks: str = "auto"
    no_pager: bool = False
    quiet: bool = False
    verbose: bool = False
    cached: bool = True
    semantic: bool = False


class Session:
    """Opens the project once; turns names and dates as typed into ids and days, with near names for a slip."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._opened: list[Project] = []

    @cached_property
    def terminal(self) -> Terminal:
        from ceasefire_cli.terminal import Terminal

        return Terminal(sys.stdin, sys.stdout, sys.stderr, os.environ)

    @cached_property
    def cwd(self) -> Path:
        from pathlib import Path

        from ceasefire_cli.project.find import bad_input

        try:
            return Path.cwd()
        except FileNotFoundError:
            raise bad_input("the current folder is gone", "go to one that exists") from None

    @property
    def request(self) -> Request:
        from ceasefire_cli.project.find import Request

        settings = self.settings
        return Request(settings.project, settings.claims, settings.articles, settings.semantic)

    @cached_property
    def project(self) -> Project:
        """The project. Raises `BadInput` where there is none or its claims.yaml has faults."""
        return self._open(tolerant=False)

    @cached_property
    def tolerant_project(self) -> Project:
        """The project with the faults of its claims.yaml kept as diagnostics."""
        return self._open(tolerant=True)

    @cached_property
    def loose_project(self) -> Project:
        """The project, or an empty one where there is none: some commands work on any file."""
        from ceasefire_cli.project.desk import no_project
        from ceasefire_cli.project.find import NoProject

        try:
            return self.project
        except NoProject:
            self._opened.append(no_project(self.cwd))
            return self._opened[-1]

    def _open(self, *, tolerant: bool) -> Project:
        from ceasefire_cli.project.desk import open_project

        project = open_project(self.request, self.cwd, os.environ, tolerant=tolerant, cached=self.settings.cached)
        self._opened.append(project)
        if not self.settings.quiet:
            project.watch = self.terminal.watch
        if self.settings.verbose:
            self.terminal.error(f"project {project.root} ({project.found.why})")
        return project

    def spare_sources(self, output: str) -> None:
        """Raises `BadInput` where an answer would be written over claims.yaml or an article."""
        from ceasefire_cli.project.find import bad_input

        if any(project.is_source(self.cwd / output) for project in self._opened):
            raise bad_input("is a source of this project, nothing is written over it", "name another file", output)

    @property
    def reason_for_nothing(self) -> str:
        """Why nothing could be found, where no article could be read; "" otherwise."""
        if any(project.articles for project in self._opened):
            return ""
        hint = "put texts into articles/ beside claims.yaml, or name them under 'articles:' there"
        return f", for no article was read; {hint}" if self._opened and not self.settings.articles else ""

    def spread(self, sheet: Sheet) -> Spread:
        """Does a piece of work on each record of a sheet: in several processes where it has very many items."""
        from ceasefire_cli.project.parallel import WORTH_WRITING

        return self.project.by_many if sheet.items >= WORTH_WRITING else map

    def close(self) -> None:
        """Keep what was derived, and tell on standard error what was wrong with the project but stopped nothing."""
        for project in self._opened:
            project.close()
            told = ("error",) if self.settings.quiet else ("error", "warning")
            for diagnostic in project.warnings:
                if diagnostic.severity in told:
                    self.terminal.error(diagnostic, color=self.settings.color)

    def actor(self, name: str) -> str:
        """The id of an actor of claims.yaml under any of its names; "" for "". Raises `BadInput` with near names."""
        if not name:
            return ""
        found = self.project.names.resolve(name)
        if found is None:
            raise unknown("actor", name, self.project.names.nearest(name))
        return found

    def claim(self, claim_id: str) -> Claim:
        """A claim by id. Raises `BadInput` with near ids."""
        known = {c.id: c for c in self.project.file.claims}
        if claim_id not in known:
            raise unknown("claim", claim_id, near(claim_id, known))
        return known[claim_id]

    def statement(self, text: str) -> PairToCompare:
        """A statement to compare: a claim's words, date and first actor where `text` is its id, else the text."""
        from ceasefire_cli.project.pairs import PairToCompare

        known = {c.id: c for c in self.loose_project.file.claims}
        claim = known.get(text)
        if claim is None:
            self.refuse_slip(text, known)
            return PairToCompare(None, text, text)
        day = claim.date.begin if claim.date else None
        actor = claim.actors[0] if claim.actors else ""
        return PairToCompare(claim.id, claim.text, claim.text, day, day, actor, actor)

    def refuse_slip(self, text: str, known: Collection[str]) -> None:
        """Raises `BadInput` for a word written like the id of a claim that nearly is one: no words are meant by it."""
        if text in known or "-" not in text or any(map(str.isspace, text)):
            return
        meant = near(text, known, _SURELY_MEANT)
        if meant:
            raise unknown("claim", text, meant)

    def shared_actor(self, a: str | int | None, b: str | int | None) -> str:
        """Who makes both of two claims by id, whoever else makes one of them; "" where nobody does."""
        makers = [set(c.actors) for c in self.loose_project.file.claims if c.id in (a, b)]
        return min(set.intersection(*makers), default="") if len(makers) == 2 else ""

    def declared(self, a: str | int | None, b: str | int | None) -> Verdict | None:
        """What claims.yaml itself says of two claims by id: a person's word goes before the machine's."""
        from ceasefire_cli.model import Verdict

        claims = {c.id: c for c in self.loose_project.file.claims}
        pairs = [(claims[x], y) for x, y in ((a, b), (b, a)) if x in claims and y in claims]
        if any(other in claim.contradicts for claim, other in pairs):
            return Verdict("contradiction", 1.0, "declared", "declared in claims.yaml")
        if any(other in claim.compatible for claim, other in pairs):
            return Verdict("compatible", 1.0, "", "declared compatible in claims.yaml")
        return None

    def topic(self, name: str) -> str:
        from ceasefire_cli.queries.filters import topics

        known = {t.casefold(): t for t in topics(self.project.file.claims)}
        if name and name.casefold() not in known:
            raise unknown("topic", name, near(name, known.values()))
        return known.get(name.casefold(), "")

    def day(self, text: str, option: str, today: date | None = None) -> When | None:
        """A date option as an interval; None for "". What is relative ("last month") counts from `today`, else from
        the newest article.
        """
        if not text:
            return None
        if today is None or today == date.max:
            from ceasefire_cli.views.timeline import newest

            today = newest(self.project.library)
        return _day(text, option, today if today != date.max else date.today())  # noqa: DTZ011 - the user's own day

    def period(self, since: str, until: str, today: date | None = None) -> tuple[When | None, When | None]:
        """The days that `--since` and `--until` name; raises a usage fault where no day lies between."""
        first, last = self.day(since, "--since", today), self.day(until, "--until", today)
        if first and last and first.begin and last.end and last.end <= first.begin:
            raise usage(f"'{until}' is before '{since}'", "--until")
        return first, last

    def exact_day(self, text: str, option: str) -> When | None:
        """A date option that no project is needed for; what is relative counts from the user's own day."""
        return _day(text, option, date.today()) if text else None  # noqa: DTZ011 - as said


def _day(text: str, option: str, today: date) -> When:
    from ceasefire_cli.project.find import bad_input
    from ceasefire_cli.when.filters import parse_filter

    try:
        return parse_filter(text, today)
    except ValueError as fault:
        remedy = getattr(fault, "remedy", "write YYYY-MM-DD, YYYY-MM, YYYY or “last month”")
        raise bad_input(f"{option}: date '{text}' not understood", remedy) from None


_SURELY_MEANT = 0.8


def near(name: str, known: object, likeness: float = 0.5) -> list[str]:
    from difflib import get_close_matches

    return get_close_matches(name, list(known), 3, likeness)  # type: ignore[call-overload]


def unknown(what: str, name: str, suggestions: list[str]) -> Exception:
    """A `BadInput`: what the name was meant to be, and the names near it."""
    from ceasefire_cli.project.find import bad_input

    quoted = ", ".join(f"'{s}'" for s in suggestions)
    hint = (
        f"did you mean {quoted}?"
        if quoted
        else f"see the list: tracker {what}s"
        if what != "topic"
        else "see tracker claims"
    )
    return bad_input(f"unknown {what} '{name}'", hint)


def usage(message: str, hint: str = "") -> Exception:
    """A wrong use of options, as typer reports it: exit code 2."""
    return typer.BadParameter(message, param_hint=hint or None)


def demand_one_of(value: str, known: Iterable[str], option: str) -> None:
    """Raise a usage fault where an option has a word other than the few it takes; "" asks nothing."""
    words = tuple(known)
    if value and value not in words:
        raise usage(f"'{value}' is none of {', '.join(words)}", option)
