#!/usr/bin/env python3
"""Makes `ceasefire_cli/vocab/neighbours.py`: for common English words the words that may loosely stand for them.

  python bench/neighbours/build.py WORDNET-FOLDER        (with the extra "semantic"; a minute, some 3 GB of memory)

Word vectors alone bring words of one class as near as words of one meaning ("win", "lose"); WordNet alone keeps rare
senses beside common ones. So a pair must be tied in WordNet or be near as vectors, and how much each tie tells is
learnt (logistic regression) from the groups of synonyms written down by hand: which pairs of their words share a group.

What a pair is known by: a sense they share, one that is wider, one that is like it, a sense of a derived word, a common
wider sense, a part, a word of the gloss, each by the geometric mean of how much of either word's use it is; the cosine,
and the cosine less what each is near to anyhow (CSLS, Conneau et al. 2018). Vectors count only for words that the model
has in one piece: others are near to whatever shares a piece.

Out go opposites, also of what is nearer, members of one class (`vocab.kinds`), names, times, numbers, and kin; what is
left of each word are its nearest, and those to which it is nearest. Words meet by their stems, as in the index.
"""

from __future__ import annotations

import math
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

import numpy as np
from wordnet import WordNet, wordnet

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from ceasefire_cli.link.wordvectors import word_vectors  # noqa: E402
from ceasefire_cli.text.stem import inflected, stem  # noqa: E402
from ceasefire_cli.vocab.antonyms import opposites  # noqa: E402
from ceasefire_cli.vocab.families import FAMILIES  # noqa: E402
from ceasefire_cli.vocab.kinds import kinds  # noqa: E402
from ceasefire_cli.vocab.lists import words  # noqa: E402
from ceasefire_cli.vocab.stopwords import REPORTING, STOPWORDS  # noqa: E402
from ceasefire_cli.vocab.synonyms import GROUPS  # noqa: E402

TARGET = ROOT / "ceasefire_cli/vocab/neighbours.py"
COMMON = 3  # times seen in WordNet's tagged texts
LEAST = 0.1  # odds of standing in one group, below which a pair is left out
CLOSE = 0.16  # and from which on it is close
OWN, MOST = 8, 20  # neighbours a word chooses, and has with those that chose it
WIDE = 60  # words of one wider sense, past which they have little in common
TELLING = 400  # glosses with a word, past which it tells nothing
NEAREST = 25  # words nearest as vectors that are looked at
TIES = {"&": "like", "+": "derived", "%p": "part", "#p": "part"}
SIGNS = (
    "same",
    "wider n",
    "wider v",
    "like",
    "derived",
    "beside n",
    "beside v",
    "gloss",
    "part",
    "whole",
    "cosine",
    "csls",
)
# What any sentence may speak of, and what is never loosely another: times, numbers, measures, sides, sexes.
VAGUE = words("""
person individual someone somebody mortal soul human being thing object organ grownup adult animal artifact unit group
state act way matter say get make take give go come put do be have
""")
APART = words("""
minute hour day week fortnight month year decade century night morning evening afternoon noon midnight weekend season
today yesterday tomorrow tonight daytime nighttime spring summer autumn winter one two three four five six seven eight
nine ten dozen hundred thousand million billion trillion zero half third first ton pound dollar cent penny euro mile
kilometer metre meter foot inch gram kilogram litre liter gallon pint degree percent north south east west father
mother son daughter brother sister uncle aunt husband wife boy girl man woman king queen male female
""")
Pair = tuple[str, str]


class Evidence(NamedTuple):
    words: list[str]
    ties: dict[Pair, dict[str, float]]
    antonyms: set[Pair]


def vocabulary(net: WordNet, pieces: set[str]) -> list[str]:
    """Words that are common, or in one piece for the vectors, or in the groups by hand; no names, no function words."""
    by_hand = {w for g in GROUPS for w in g}
    kept = []
    for word in net.of_word:
        if not re.fullmatch("[a-z]{3,}", word) or word in STOPWORDS or word in REPORTING:
            continue
        if sum(share for (part, _), share in net.shares(word).items() if part == "r") > 0.5:
            continue  # "shortly" would lend "soon" to "short"
        senses = [net.senses[k] for k in net.of_word[word]]
        if any(word in s.words and not any(p.kind == "@i" for p in s.pointers) for s in senses) and (
            word in by_hand or word in pieces or sum(net.seen[word].values()) >= COMMON
        ):
            kept.append(word)
    return sorted(kept)


def evidence(net: WordNet, listed: list[str]) -> Evidence:
    """What WordNet knows of pairs of words."""
    known = set(listed)
    here: dict[tuple[str, str], list[tuple[str, float]]] = defaultdict(list)
    for word in listed:
        for key, share in net.shares(word).items():
            here[key].append((word, share))
    ties: dict[Pair, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    antonyms: set[Pair] = set()

    def tie(name: str, some: list[tuple[str, float]], others: list[tuple[str, float]]) -> None:
        for a, p in some:
            for b, q in others:
                if a != b:
                    ties[min(a, b), max(a, b)][name] += math.sqrt(p * q)

    narrower: dict[tuple[str, str], list[tuple[str, float]]] = defaultdict(list)
    for key, sense in net.senses.items():
        own = here.get(key, [])
        for i, one in enumerate(own):
            tie("same", [one], own[i + 1 :])
        for kind, target, (mine, theirs) in sense.pointers:
            if kind == "!":
                one, other = sense.words[mine - 1].lower(), net.senses[target].words[theirs - 1].lower()
                antonyms |= {(stem(one), stem(other)), (stem(other), stem(one))}
            elif kind == "@":
                tie(f"wider {key[0]}", own, here.get(target, []))
                narrower[target] += [(w, p) for w, p in own if p > 0.1]
            elif kind in TIES:
                tie(TIES[kind], own, here.get(target, []))
    for wide, members in narrower.items():
        if len(members) <= WIDE:
            for i, one in enumerate(members):
                tie(f"beside {wide[0]}", [one], members[i + 1 :])
    glosses = {key: {_base(w, known) for w in re.findall("[a-z]+", net.senses[key].gloss)} - {""} for key in here}
    spread = Counter(w for gloss in glosses.values() for w in gloss)
    for key, gloss in glosses.items():
        for b in gloss:
            if spread[b] <= TELLING:
                tells = (math.log(len(glosses) / spread[b]) / 10) ** 2 / len(gloss)
                tie("gloss", [(a, p * p) for a, p in here[key] if p > 0.15], [(b, tells)])
    return Evidence(listed, ties, antonyms)


def _base(word: str, known: set[str]) -> str:
    base = inflected(word)
    return next((w for w in (base, base + "e", word) if w in known and word not in STOPWORDS), "")


def odds(found: Evidence, vectors: np.ndarray, whole: np.ndarray) -> dict[Pair, float]:
    """How likely two words would stand in one group by hand."""
    number = {w: i for i, w in enumerate(found.words)}
    cosine = vectors @ vectors.T
    np.fill_diagonal(cosine, -1)
    cosine[~whole] = cosine[:, ~whole] = -1
    anyhow = np.partition(cosine, -10, axis=1)[:, -10:].mean(1)
    csls = 2 * cosine - anyhow[:, None] - anyhow[None, :]
    for i in np.flatnonzero(whole):
        for j in np.argpartition(-csls[i], NEAREST)[:NEAREST]:
            a, b = found.words[i], found.words[j]
            found.ties[min(a, b), max(a, b)]["near"] = 1.0
    pairs = [(a, b) for a, b in sorted(found.ties) if stem(a) != stem(b)]
    rows = []
    for a, b in pairs:
        signs, i, j = found.ties[a, b], number[a], number[b]
        both = bool(whole[i] and whole[j])
        ours = [math.sqrt(signs.get(s, 0.0)) for s in SIGNS[:9]]
        rows.append([*ours, both, *((cosine[i, j], max(-0.6, csls[i, j])) if both else (0.0, 0.0))])
    signs = np.array(rows)
    by_hand = {w for g in GROUPS for w in g}
    grouped = {(a, b) for g in GROUPS for a in g for b in g}
    learnt = np.array([a in by_hand and b in by_hand for a, b in pairs])
    signs = (signs - signs[learnt].mean(0)) / (signs[learnt].std(0) + 1e-9)
    weights = fitted(signs[learnt], np.array([p in grouped for p, k in zip(pairs, learnt, strict=True) if k], float))
    print({s: round(float(w), 2) for s, w in zip((*SIGNS, "-"), weights, strict=True)})
    return dict(zip(pairs, _chance(signs, weights).tolist(), strict=True))


def fitted(signs: np.ndarray, truth: np.ndarray, ridge: float = 0.1) -> np.ndarray:
    """Weights of a logistic regression, the constant last (Newton's method)."""
    rows = np.c_[signs, np.ones(len(signs))]
    weights = np.zeros(rows.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-rows @ weights))
        bend = (rows * (p * (1 - p))[:, None]).T @ rows + ridge * np.eye(len(weights))
        weights -= np.linalg.solve(bend, rows.T @ (p - truth) + ridge * weights)
    return weights


def _chance(signs: np.ndarray, weights: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-(np.c_[signs, np.ones(len(signs))] @ weights)))


def neighbours(chances: dict[Pair, float], antonyms: set[Pair]) -> dict[str, dict[str, float]]:
    """Stem -> the stems of its neighbours with their odds, the likeliest first."""
    opposed = antonyms | {(stem(a), stem(b)) for a, others in opposites().items() for b in others}
    families: dict[str, set[int]] = defaultdict(set)
    for n, family in enumerate(FAMILIES):
        for word in family:
            families[stem(word)].add(n)
    near: dict[str, dict[str, float]] = defaultdict(dict)
    for (a, b), p in chances.items():
        s, t = stem(a), stem(b)
        if p < LEAST or not APART.isdisjoint((a, b)) or not VAGUE.isdisjoint((a, b)) or _one_class(a, b):
            continue
        if (s, t) not in opposed and families[s].isdisjoint(families[t]):
            near[s][t] = near[t][s] = max(p, near[s].get(t, 0.0))
    near = {s: _by_odds(row) for s, row in near.items()}
    chosen: dict[str, dict[str, float]] = defaultdict(dict)
    for s, row in near.items():
        sure = list(row)
        kept = [t for i, t in enumerate(sure) if not any((t, u) in opposed for u in sure[:i])]
        for t in kept[:OWN]:
            chosen[s][t] = chosen[t][s] = row[t]
    return {s: dict(list(_by_odds(row).items())[:MOST]) for s, row in sorted(chosen.items())}


def _one_class(a: str, b: str) -> bool:
    """Whether two words are different members of a class: red, blue."""
    return any(c == d and m != n for c, m in kinds().get(a, ()) for d, n in kinds().get(b, ()))


def _by_odds(row: dict[str, float]) -> dict[str, float]:
    return dict(sorted(row.items(), key=lambda x: (-x[1], x[0])))


def main() -> None:
    net = wordnet(Path(sys.argv[1]))
    model = word_vectors()
    listed = vocabulary(net, {w for w in net.of_word if len(model.rows(w)) == 1})
    found = evidence(net, listed)
    whole = np.array([len(model.rows(w)) == 1 for w in listed])
    table = neighbours(odds(found, model.sums([[w] for w in listed]), whole), found.antonyms)
    lines = []
    for key, row in table.items():
        close = " ".join(t for t, p in row.items() if p >= CLOSE)
        loose = " ".join(t for t, p in row.items() if p < CLOSE)
        lines.append(f"{key} {close}|{loose}".rstrip("|"))
    text = TARGET.read_text(encoding="utf-8")
    begin = text.index('_LINES = """\n') + len('_LINES = """\n')
    end = text.index('"""\n', begin)
    TARGET.write_text(text[:begin] + "\n".join(lines) + "\n" + text[end:], encoding="utf-8")
    print(f"{len(listed)} words, {len(lines)} stems, {sum(map(len, table.values()))} neighbours")


if __name__ == "__main__":
    main()
