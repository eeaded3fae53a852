"""Cue verbs with their particles ("point out", "lash out at"), and the table of every cue form."""

from __future__ import annotations

from ceasefire_cli.vocab.cues import Cue, cues

PARTICLES: dict[str, tuple[tuple[str, str], ...]] = {
    "point": (("out", "T"), ("to", "O")),
    "lay": (("out", "O"),),
    "rule": (("out", "O"),),
    "play": (("down", "O"),),
    "brush": (("off", "O"),),
    "lash": (("out at", "O"), ("out against", "O")),
    "hit": (("back at", "O"), ("out at", "O")),
    "take": (("issue with", "O"), ("aim at", "O")),
    "make": (
        ("clear", "T"),
        ("it clear", "T"),
        ("the case", "T"),
        ("the point", "T"),
        ("the argument", "T"),
        ("plain", "T"),
        ("known", "T"),
        ("transparent", "T"),
        ("the case for", "O"),
        ("the case against", "O"),
        ("a case for", "O"),
    ),
    "come": (("out against", "O"), ("out for", "O"), ("out in favor of", "O")),
    "go": (("after", "O"),),
    "push": (("back on", "O"), ("back against", "O"), ("for", "O")),
    "spell": (("out", "O"),),
    "call": (("on", "O"), ("for", "O"), ("out", "O")),
    "speak": (("out against", "O"), ("highly of", "O")),
    "cast": (("doubt on", "O"),),
    "raise": (("questions about", "O"), ("concerns about", "O"), ("doubts about", "O")),
    "put": (("it", "Q"),),
    "set": (("out", "O"),),
    "shoot": (("back", "Q"),),
    "fire": (("back", "Q"),),
    "have": (("no comment on", "O"),),
}


_PARTICLE_FORMS = {
    "lay": "lay lays laid laying", "play": "play plays played playing", "brush": "brush brushes brushed brushing",
    "hit": "hit hits hitting", "take": "take takes took taken taking", "make": "make makes made making",
    "come": "come comes came coming", "go": "go goes went going", "spell": "spell spells spelled spelling",
    "raise": "raise raises raised raising", "put": "put puts", "set": "set sets setting",
    "shoot": "shoot shot shoots", "fire": "fire fired fires", "have": "had have has",
}  # fmt: skip


_TABLE: dict[str, Cue] = {}


def _particle_cues() -> dict[str, Cue]:
    out = {}
    for lemma, forms in _PARTICLE_FORMS.items():
        for k, form in enumerate(forms.split()):
            kind = "base" if k == 0 else "s" if form.endswith("s") else "ing" if form.endswith("ing") else "ed"
            out[form] = Cue(lemma, frozenset(), frozenset(), frozenset({kind}), attitude=False)
    return out


def table() -> dict[str, Cue]:
    if not _TABLE:
        _TABLE.update(_particle_cues())
        _TABLE.update(cues())
    return _TABLE
