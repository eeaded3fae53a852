from __future__ import annotations

from ceasefire_cli.attribute.resolve import resolved
from ceasefire_cli.model import Actor, Span, Statement
from ceasefire_cli.text.names import Names

NAMES = Names([Actor("lee", "Peter Lee", ("Lee",)), Actor("ministry", "Ministry of Roads", ("roads ministry",))])


def said(speaker: str | None, source: str = "") -> Statement:
    return Statement("a", (Span(0, 1),), "indirect", speaker=speaker, source_text=source)


def test_actor_comes_from_the_speaker_then_from_the_source_words() -> None:
    found = resolved(
        [said("Peter Lee"), said(None, "the roads ministry"), said(None, "officials"), said("Ann Lee")], NAMES
    )
    assert [s.actor for s in found] == ["lee", "ministry", None, None]


def test_joint_speakers_count_for_the_first_that_is_an_actor() -> None:
    (one,) = resolved([said("Ann Novak and Peter Lee")], NAMES)
    assert one.actor == "lee"
