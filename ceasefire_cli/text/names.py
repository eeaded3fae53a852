"""Names of actors: which actor a name means, where actors are named in a text, which names are near.

Names are compared folded: accents, case, full stops, possessive endings, forms of address and middle initials are gone.
Another spelling of the same sounds (Sergei, Sergey), a letter doubled or single and two letters swapped are forgiven
in a word that keeps its first letter; any other letter makes another name (Johnson, Johnston), and so does a given name
that is somebody else's.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from ceasefire_cli.model import Actor, Span
from ceasefire_cli.vocab.lists import words as listed
from ceasefire_cli.vocab.titles import HONORIFICS, ORGANISATION_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "esq", "phd", "md", "mp", "mep", "kc", "qc"})
_DOTS = re.compile(r"(?<=\b[a-z])\.(?=[a-z]\b)")
_WORD = re.compile(r"[^\W_]+")
_START = re.compile(r"[^\W_a-z](?<!\w.)\w*")
# A bare surname that is an everyday word is looked for only where claims.yaml lists it as an alias.
_EVERYDAY = listed(
    """january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday the it he she we you they this that here there now will in on at by"""
)


def folded(name: str) -> tuple[str, ...]:
    """The words of a name, folded: no case, accents, possessive ending, full stops within initials ("J.D." is "jd")."""
    if not name.isascii():
        name = name.replace("\u2019", "'").replace("\u02bc", "'").replace("\u2018", "'")
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    name = name.casefold().strip()
    if name.endswith(("'s", "s'")):
        name = name[:-2] if name.endswith("'s") else name[:-1]
    return tuple(_WORD.findall(_DOTS.sub("", name).replace("'", "")))


def core(words: Sequence[str]) -> tuple[str, ...]:
    """The words without forms of address before the name and suffixes behind it; never none."""
    start, end = 0, len(words)
    while start < end - 1 and words[start] in HONORIFICS:
        start += 1
    while end > start + 1 and words[end - 1] in _SUFFIXES:
        end -= 1
    if end - start > 2:
        inner = [w for w in words[start + 1 : end - 1] if len(w) > 1]
        return (words[start], *inner, words[end - 1])
    return tuple(words[start:end])


def distance(a: str, b: str, limit: int = 2) -> int:
    """Edits from `a` to `b` (insert, delete, replace, swap of neighbours); `limit` + 1 where there are more.

    Optimal string alignment, row by row, given up as soon as a row is over the limit.
    """
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        older, before, row = before, row, [i]
        for j, y in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and y == a[i - 2]:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return min(row[-1], limit + 1)


def _sounded(word: str) -> str:
    """A word as it may also be spelt: doubled letters once, y as i, an ending -ey or -iy as -i, ks as x, ue as u.

    So Sergei is Sergey, Belensky Belenskyy, Müller Mueller, Hallog Hallogg; Johnson is not Johnston.
    """
    word = _UMLAUT.sub(r"\1", word.replace("y", "i").replace("ks", "x").replace("kh", "h").replace("ph", "f"))
    return _ENDING.sub("i", _DOUBLED.sub(r"\1", word))


_DOUBLED = re.compile(r"(.)\1+")
_UMLAUT = re.compile(r"(?<=.)([aou])e(?=[^aeiou])")
_ENDING = re.compile(r"e?i$")


def _swapped(a: str, b: str) -> bool:
    """Whether two neighbouring letters, not the first, have changed places."""
    if len(a) != len(b) or len(a) < 5:
        return False
    k = next((n for n in range(len(a)) if a[n] != b[n]), 0)
    return 0 < k < len(a) - 1 and a[k] == b[k + 1] and a[k + 1] == b[k] and a[k + 2 :] == b[k + 2 :]


def _near(a: str, b: str) -> int:
    """0 for the same word, 1 for another spelling or a slip of the pen, 9 for another name."""
    if a == b:
        return 0
    if min(len(a), len(b)) < 4 or a[0] != b[0]:
        return 9
    return 1 if _sounded(a) == _sounded(b) or _swapped(a, b) else 9


def _given_agree(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether the words before two surnames can be one person's: none, an initial, the same or nearly so."""
    if not a or not b:
        return True
    x, y = a[0], b[0]
    if len(x) == 1 or len(y) == 1:
        return x[0] == y[0]
    return _near(x, y) < 9 or (min(len(x), len(y)) >= 3 and (x.startswith(y) or y.startswith(x)))


class Names:
    """The names of a set of actors, ready to be looked up; the first actor wins where two claim one name."""

    def __init__(self, actors: Sequence[Actor]) -> None:
        self.actors = tuple(actors)
        self._exact: dict[tuple[str, ...], str | None] = {}
        self._ids = {folded(a.id): a.id for a in reversed(self.actors)}
        spoken = [(folded(actor.name), actor.id) for actor in self.actors]
        for actor in self.actors:
            spoken.extend((folded(alias), actor.id) for alias in actor.aliases)
        for words, who in spoken:
            if words:
                self._exact.setdefault(words, who)
        cores: dict[tuple[str, ...], set[str]] = {}
        for words, who in spoken:
            if words:
                cores.setdefault(core(words), set()).add(who)
        self._core = {words: next(iter(who)) if len(who) == 1 else None for words, who in cores.items()}
        self._surnames = self._by_surname()
        self._seen: dict[str, str | None] = {}
        self._forms: dict[str, list[tuple[str, bool, str]]] | None = None  # made when first asked for
        self._lower: list[str] = []

    def _by_surname(self) -> dict[str, list[tuple[tuple[str, ...], str]]]:
        """Surname → the given names and ids of those who bear it."""
        out: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for actor in self.actors:
            for name in (actor.name, *actor.aliases):
                words = core(folded(name))
                if len(words) >= 2 and _is_personal(name, words):
                    out.setdefault(words[-1], []).append((words[:-1], actor.id))
        return out

    def resolve(self, name: str) -> str | None:
        """The id of the actor that `name` means, None where that is nobody or more than one."""
        if name not in self._seen:
            self._seen[name] = self._resolve(name)
        return self._seen[name]

    def _resolve(self, name: str) -> str | None:
        words = folded(name)
        if not words:
            return None
        if words in self._exact:
            return self._exact[words]
        if words in self._ids:
            return self._ids[words]
        bare = core(words)
        if bare in self._core:
            return self._core[bare]
        if words[0] == "the" and words[1:] in self._exact:
            return self._exact[words[1:]]
        found = self._as_person(bare)
        if found is not None:
            return found or None
        return self._misspelt(bare)

    def _as_person(self, words: tuple[str, ...]) -> str | None:
        """By surname and what is known of the given name; "" where several or none bear it with that given name."""
        bearers = self._surnames.get(words[-1])
        if bearers:
            who = {i for given, i in bearers if _given_agree(words[:-1], given)}
            return next(iter(who)) if len(who) == 1 else ""
        if len(words) == 2:  # "James Nixey" where the file has "Nixey" alone
            sole = self._core.get(words[1:])
            if sole and len(core(folded(self._actor(sole).name))) == 1 and words[1] not in ORGANISATION_WORDS:
                return sole
        return None

    def _actor(self, who: str) -> Actor:
        return next(a for a in self.actors if a.id == who)

    def _misspelt(self, words: tuple[str, ...]) -> str | None:
        best: dict[str, int] = {}
        for known, who in self._core.items():
            if who is None or len(known) != len(words):
                continue
            slips = 0
            for a, b in zip(words, known, strict=True):
                slips += _near(a, b)
                if slips > 2:
                    break
            else:
                best[who] = min(slips, best.get(who, 9))
        for surname, bearers in self._surnames.items():
            slips = _near(words[-1], surname)
            if slips < 2:
                for given, who in bearers:
                    if _given_agree(words[:-1], given):
                        best[who] = min(slips, best.get(who, 9))
        if not best:
            return None
        least = min(best.values())
        who_best = [w for w, s in best.items() if s == least]
        return who_best[0] if len(who_best) == 1 else None

    def nearest(self, name: str, limit: int = 3) -> list[str]:
        """Up to `limit` names of actors that look most like `name`, for "did you mean"."""
        asked = " ".join(folded(name))
        if not asked:
            return []
        ranked = []
        for order, actor in enumerate(self.actors):
            score = min(_unlike(asked, " ".join(folded(n))) for n in (actor.name, actor.id, *actor.aliases))
            if score <= 0.5:
                ranked.append((score, order, actor.name))
        return [label for _, _, label in sorted(ranked)[:limit]]

    def _first_words(self) -> dict[str, list[tuple[str, bool, str]]]:
        """First word → (whole form, must its case agree, id), longest form first."""
        forms: dict[str, tuple[str, str]] = {}
        for actor in self.actors:
            for name in (actor.name, *actor.aliases):
                for form in {name.strip(), _plain(name.strip())}:
                    forms.setdefault(form.replace("\u2019", "'"), (actor.id, ""))
        for surname, bearers in self._surnames.items():
            who = {i for _, i in bearers}
            if len(who) == 1 and surname not in _EVERYDAY:
                forms.setdefault(surname.capitalize(), (next(iter(who)), "surname"))
        out: dict[str, list[tuple[str, bool, str]]] = {}
        for form, (who_id, _) in forms.items():
            first = re.match(r"\w+", form)
            if first:
                exact = form.isupper() and len(form) <= 5
                out.setdefault(first.group().casefold(), []).append((form if exact else form.casefold(), exact, who_id))
        for entries in out.values():
            entries.sort(key=lambda e: -len(e[0]))
        return out

    def _small_names(self) -> list[str]:
        """Forms written with a small first letter ("the peace envoy"): they are no capitalised word to stop at."""
        names = [n.strip() for a in self.actors for n in (a.name, *a.aliases)]
        return sorted({n for n in names if n and n[0].islower()})

    def mentions(self, text: str, start: int = 0, end: int | None = None) -> list[tuple[str, Span]]:
        """Actor id and span of every name in `text[start:end]`, in order, longest first, without overlap."""
        stop = len(text) if end is None else end
        if self._forms is None:
            self._forms, self._lower = self._first_words(), self._small_names()
        forms = self._forms
        found: list[tuple[str, Span]] = []
        done = start
        for m in _START.finditer(text, start, stop):
            entries = forms.get(m.group().casefold())
            if entries is None or m.start() < done:
                continue
            hit = _longest(entries, text, m.start(), stop)
            if hit:
                found.append((hit[0], Span(m.start(), hit[1])))
                done = hit[1]
        if self._lower:
            found = _merged(found, self._small(text, start, stop))
        return found

    def _small(self, text: str, start: int, stop: int) -> list[tuple[str, Span]]:
        out = []
        for form in self._lower:
            who = self._exact.get(folded(form))
            at = text.find(form, start, stop)
            while at >= 0 and who:
                after = at + len(form)
                if not text[at - 1 : at].isalnum() and not text[after : after + 1].isalnum():
                    out.append((who, Span(at, after)))
                at = text.find(form, after, stop)
        return out


def _longest(entries: list[tuple[str, bool, str]], text: str, at: int, stop: int) -> tuple[str, int] | None:
    for form, exact, who in entries:
        after = at + len(form)
        if after > stop or text[after : after + 1].isalnum():
            continue
        here = text[at:after]
        if here == form if exact else here.replace("\u2019", "'").casefold() == form:
            return who, after
    return None


def _merged(a: list[tuple[str, Span]], b: list[tuple[str, Span]]) -> list[tuple[str, Span]]:
    """Both lists in text order; of two that overlap the longer stays."""
    out: list[tuple[str, Span]] = []
    for who, span in sorted(a + b, key=lambda e: (e[1].start, -e[1].end)):
        if out and span.start < out[-1][1].end:
            if span.end - span.start > out[-1][1].end - out[-1][1].start:
                out[-1] = (who, span)
            continue
        out.append((who, span))
    return out


def _plain(name: str) -> str:
    if name.isascii():
        return name
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def _is_personal(name: str, words: tuple[str, ...]) -> bool:
    """Whether the last word is a surname: every word of the name capitalised, none of an organisation's words."""
    raw = [w for w in re.findall(r"[^\W\d_][\w'’-]*", name) if w.lower() not in HONORIFICS]
    small = sum(w[0].islower() for w in raw)
    return (
        2 <= len(words) <= 5
        and not set(words) & ORGANISATION_WORDS
        and bool(raw)
        and not raw[-1][0].islower()
        and small <= len(raw) - 2
        and not any(w.lower() in ("of", "for", "and", "the") for w in raw)
        and len(words[-1]) > 1
    )


def _unlike(a: str, b: str) -> float:
    """0 for the same, 1 for nothing in common; a word of one that is nearly the other counts as near."""
    if not b:
        return 1.0
    longest = max(len(a), len(b))
    slips = distance(a, b, longest // 2)
    whole = slips / longest if slips <= longest // 2 else 1.0
    words = b.split()
    if len(words) > 1:
        for word in words:
            limit = len(word) // 2
            slips = distance(a, word, limit)
            if slips <= limit:
                whole = min(whole, slips / max(len(a), len(word)) + 0.05)
    return whole
