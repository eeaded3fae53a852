#!/usr/bin/env python3
"""Linking side by side: ours, BM25, SQLite FTS5 and a raw fuzzy ratio, on the same claims and sentences, in one run.

  python bench/link_table.py                      the shorthand claims of bench/gold over seeds/
  python bench/link_table.py --set notebook       another set of bench/gold: notebook, afield, further, later …
  python bench/link_table.py --data FILE.jsonl    lines {"kind": "doc", "id", "sents"} and
                                                  {"kind": "claim", "id", "text", "gold": [[doc, sentence], …]}
  python bench/link_table.py --ablation           ours, with one signal at a time left out
  python bench/link_table.py --thin 0.5           ours with that share of words taken out of the groups of synonyms
                                                  by chance, with and without the thesaurus
  python bench/link_table.py --semantic           ours with the extra "semantic" too
  python bench/link_table.py --without fuzz       leave a system out (the fuzzy ratio takes minutes on big data)

MRR, MAP, R@10 and hit@1 are over claims that have gold sentences; best F1 is at the best single threshold and at most
five links a claim; default F1 and "false" (claims without gold that still get a link) are what a user sees.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import re
import sqlite3
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ceasefire_cli.corpus.articles import article as read_article  # noqa: E402
from ceasefire_cli.link import distant as distant_room  # noqa: E402
from ceasefire_cli.link import lexicon as lexicon_room  # noqa: E402
from ceasefire_cli.link import query as query_room  # noqa: E402
from ceasefire_cli.link import related as related_room  # noqa: E402
from ceasefire_cli.link import score as score_room  # noqa: E402
from ceasefire_cli.link.engine import Linker  # noqa: E402
from ceasefire_cli.model import Article, Claim, Sentence  # noqa: E402
from ceasefire_cli.vocab import synonyms  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from ceasefire_cli.link.semantic import Meaning

Key = tuple[str, int]
Ranking = list[tuple[Key, float]]
Gold = dict[str, set[Key]]
DEPTH = 100
OWN_ARTICLES = ("afield", "further", "later", "elsewhere", "blind")


def from_jsonl(path: Path) -> tuple[list[Article], list[Claim], Gold]:
    articles, claims, gold = [], [], {}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["kind"] == "doc":
            at, cut, lines = 0, [], [" ".join(s.split()) for s in row["sents"]]
            for i, s in enumerate(lines):
                cut.append(Sentence(at, at + len(s), i))
                at += len(s) + 1
            articles.append(Article(row["id"], row["id"], "\n".join(lines), sentences=tuple(cut)))
        else:
            claims.append(Claim(row["id"], " ".join(row["text"].split())))
            gold[row["id"]] = {(d, i) for d, i in row["gold"]}
    return articles, claims, gold


def by_hand(name: str) -> tuple[list[Article], list[Claim], Gold]:
    """A set of bench/gold: some have their own articles, the others are over seeds/."""
    path = ROOT / f"bench/gold/{name}.jsonl"
    if name in OWN_ARTICLES:
        return from_jsonl(path)
    articles = [read_article(p.read_bytes(), path=p.name, id=p.name) for p in sorted((ROOT / "seeds").glob("*.txt"))]
    by_id = {a.id: a for a in articles}
    claims, gold = [], {}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        claims.append(Claim(row["id"], row["claim"]))
        gold[row["id"]] = {
            (p["article"], i)
            for p in row["passages"]
            for i, s in enumerate(by_id[p["article"]].sentences)
            if s.start < p["end"] and p["start"] < s.end
        }
    return articles, claims, gold


def ours(
    articles: list[Article], claims: list[Claim], meaning: Meaning | None = None
) -> tuple[dict[str, Ranking], dict[str, set[Key]]]:
    number = {a.id: {s.start: i for i, s in enumerate(a.sentences)} for a in articles}
    linker = Linker(articles, semantic=meaning)
    ranked = {
        e.claim: [((k.article, number[k.article][k.start]), k.score) for k in e.links]
        for e in linker.evidence(claims, min_score=0.0, top=DEPTH)
    }
    shown = {
        e.claim: {(k.article, number[k.article][k.start]) for k in e.links if k.stance != "mentions"}
        for e in linker.evidence(claims)
    }
    return ranked, shown


def sentences(articles: list[Article]) -> list[tuple[Key, str]]:
    return [((a.id, i), a.text[s.start : s.end]) for a in articles for i, s in enumerate(a.sentences)]


def plain_words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def bm25(articles: list[Article], claims: list[Claim]) -> dict[str, Ranking]:
    """Robertson's BM25, k1 1.2, b 0.75, on lower-cased words without stems."""
    rows = sentences(articles)
    postings: dict[str, list[tuple[int, int]]] = defaultdict(list)
    lengths = []
    for n, (_, text) in enumerate(rows):
        counted = Counter(plain_words(text))
        lengths.append(sum(counted.values()))
        for word, times in counted.items():
            postings[word].append((n, times))
    mean = sum(lengths) / max(1, len(lengths))
    out = {}
    for claim in claims:
        got: dict[int, float] = defaultdict(float)
        for word in set(plain_words(claim.text)):
            having = postings.get(word, [])
            idf = math.log(1 + (len(rows) - len(having) + 0.5) / (len(having) + 0.5))
            for n, times in having:
                got[n] += idf * times * 2.2 / (times + 1.2 * (0.25 + 0.75 * lengths[n] / mean))
        out[claim.id] = [(rows[n][0], s) for n, s in sorted(got.items(), key=lambda x: (-x[1], x[0]))[:DEPTH]]
    return out


def fts5(articles: list[Article], claims: list[Claim]) -> dict[str, Ranking]:
    """SQLite's own bm25() over porter stems, any word of the claim."""
    rows = sentences(articles)
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE s USING fts5(text, tokenize='porter unicode61')")
    base.executemany("INSERT INTO s(rowid, text) VALUES (?, ?)", ((n, t) for n, (_, t) in enumerate(rows)))
    out = {}
    for claim in claims:
        wanted = " OR ".join(f'"{w}"' for w in dict.fromkeys(plain_words(claim.text)))
        found = base.execute("SELECT rowid, bm25(s) FROM s WHERE s MATCH ? ORDER BY 2, 1 LIMIT ?", (wanted, DEPTH))
        out[claim.id] = [(rows[n][0], -score) for n, score in found]
    return out


def fuzz_ratio(articles: list[Article], claims: list[Claim]) -> dict[str, Ranking]:
    """rapidfuzz token_set_ratio of claim and sentence, sentences under five words left out."""
    from rapidfuzz import fuzz, process, utils  # noqa: PLC0415

    rows = [(k, t) for k, t in sentences(articles) if len(t.split()) > 4]
    texts = [utils.default_process(t) for _, t in rows]
    out = {}
    for claim in claims:
        asked = utils.default_process(claim.text)
        best = process.extract(asked, texts, scorer=fuzz.token_set_ratio, limit=DEPTH)
        out[claim.id] = [(rows[n][0], score) for _, score, n in best]
    return out


def measures(ranked: dict[str, Ranking], gold: Gold, shown: dict[str, set[Key]] | None) -> dict[str, float]:
    mrr = mean = hit = recall = 0.0
    pool: list[tuple[float, bool]] = []
    with_gold = [c for c, g in gold.items() if g]
    total = sum(map(len, gold.values()))
    for claim, wanted in gold.items():
        links = ranked.get(claim, [])
        pool += [(s, k in wanted) for k, s in links[:5]]
        ranks = [i for i, (k, _) in enumerate(links, start=1) if k in wanted]
        if wanted and ranks:
            mrr += 1 / ranks[0]
            hit += ranks[0] == 1
            mean += sum(j / r for j, r in enumerate(ranks, start=1)) / len(wanted)
            recall += sum(r <= 10 for r in ranks) / len(wanted)
    best, right = 0.0, 0
    for n, (_, ok) in enumerate(sorted(pool, key=lambda x: -x[0]), start=1):
        right += ok
        best = max(best, 2 * right / (n + total))
    n = max(1, len(with_gold))
    row = {"MRR": mrr / n, "MAP": mean / n, "R@10": recall / n, "hit@1": hit / n, "best F1": best}
    if shown is not None:
        good = sum(len(shown.get(c, set()) & g) for c, g in gold.items())
        row["F1"] = 2 * good / max(1, total + sum(map(len, shown.values())))
        bare = [c for c, g in gold.items() if not g]
        row["false"] = sum(bool(shown.get(c)) for c in bare) / max(1, len(bare))
    return row


def ablations() -> dict[str, Callable[[], None]]:
    """Name of a signal -> what switches it off."""

    def weight(i: int) -> Callable[[], None]:
        def off() -> None:
            score_room.WEIGHTS = (*ALL[:i], 0.0, *ALL[i + 1 :])
            score_room.TERSE = (*TERSE[:i], 0.0, *TERSE[i + 1 :])
            score_room.JOTTED = (*JOTTED[:i], 0.0, *JOTTED[i + 1 :])

        return off

    def no_related() -> None:
        query_room.relatives = lambda *_: ()

    def no_distance() -> None:
        score_room.BELOW_BEST = 0.0

    def no_information() -> None:
        score_room.INFORMATION = 0.0

    def no_neighbours() -> None:
        distant_room.MOST = 0

    def no_amounts() -> None:
        query_room.amounts = lambda _: ()

    def no_common() -> None:
        lexicon_room.SMALL = 0

    def no_terse() -> None:
        score_room.TERSE = score_room.JOTTED = ALL
        score_room.REACH = (KEPT_REACH[0],) * 2

    parts = {f"- {name}": weight(i) for i, name in enumerate(score_room.PARTS) if name != "actor"}
    return parts | {
        "- below best": no_distance,
        "- information": no_information,
        "- related words": no_related,
        "- neighbours": no_neighbours,
        "- amounts": no_amounts,
        "- common words": no_common,
        "- terse weights": no_terse,
    }


def thin(share: float, seed: int) -> None:
    """Take that share of the words out of the groups of synonyms written by hand."""
    chance = random.Random(seed)  # noqa: S311 - to draw words, not secrets
    for name, kept in KEPT_GROUPS.items():
        left = (tuple(w for w in group if chance.random() >= share) for group in kept)
        setattr(synonyms, name, tuple(g for g in left if len(g) > 1))
    for made_of_it in (synonyms._table, synonyms._fields, related_room.relatives):  # noqa: SLF001
        made_of_it.cache_clear()


def thinned(articles: list[Article], claims: list[Claim], gold: Gold, share: float) -> None:
    """Print the means of six drawings."""
    for name, most in (("- neighbours", 0), ("ours", KEPT_MOST)):
        distant_room.MOST = most
        rows, begun = [], time.perf_counter()
        for seed in range(1, DRAWINGS + 1):
            thin(share, seed)
            ranked, shown = ours(articles, claims)
            rows.append(measures(ranked, gold, shown))
        show(name, {k: sum(r[k] for r in rows) / DRAWINGS for k in rows[0]}, time.perf_counter() - begun)
    thin(0, 0)


DRAWINGS = 6
KEPT_GROUPS = {"GROUPS": synonyms.GROUPS, "FIELDS": synonyms.FIELDS}
ALL, TERSE, JOTTED = score_room.WEIGHTS, score_room.TERSE, score_room.JOTTED
KEPT_MOST = distant_room.MOST
KEPT_AMOUNTS, KEPT_SMALL, KEPT_REACH = query_room.amounts, lexicon_room.SMALL, score_room.REACH
KEPT = (score_room.BELOW_BEST, score_room.INFORMATION, query_room.relatives)


def restore() -> None:
    score_room.WEIGHTS, score_room.TERSE, score_room.JOTTED = ALL, TERSE, JOTTED
    score_room.BELOW_BEST, score_room.INFORMATION, query_room.relatives = KEPT
    distant_room.MOST = KEPT_MOST
    query_room.amounts, lexicon_room.SMALL, score_room.REACH = KEPT_AMOUNTS, KEPT_SMALL, KEPT_REACH


def show(name: str, row: dict[str, float], seconds: float) -> None:
    cells = "".join(f"{row[k]:9.3f}" if k in row else f"{'–':>9}" for k in COLUMNS)
    print(f"{name:18}{cells}{seconds:8.1f}")


COLUMNS = ("MRR", "MAP", "R@10", "hit@1", "best F1", "F1", "false")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--set", default="shorthand", choices=["shorthand", "notebook", *OWN_ARTICLES])
    parser.add_argument("--ablation", action="store_true")
    parser.add_argument("--thin", type=float)
    parser.add_argument("--semantic", action="store_true")
    parser.add_argument("--without", nargs="*", default=[], choices=["bm25", "fts5", "fuzz"])
    options = parser.parse_args()
    articles, claims, gold = from_jsonl(options.data) if options.data else by_hand(options.set)
    print(f"{len(claims)} claims, {sum(len(a.sentences) for a in articles)} sentences in {len(articles)} articles")
    print(f"{'':18}" + "".join(f"{c:>9}" for c in COLUMNS) + f"{'seconds':>8}")
    if options.thin is not None:
        thinned(articles, claims, gold, options.thin)
        return
    runs: dict[str, Callable[[], None]] = {"ours": restore} | (ablations() if options.ablation else {})
    for name, change in runs.items():
        restore()
        change()
        begun = time.perf_counter()
        ranked, shown = ours(articles, claims)
        show(name, measures(ranked, gold, shown), time.perf_counter() - begun)
    restore()
    if options.semantic:
        from ceasefire_cli.link.semantic import Meaning  # noqa: PLC0415

        begun = time.perf_counter()
        ranked, shown = ours(articles, claims, Meaning())
        show("ours, semantic", measures(ranked, gold, shown), time.perf_counter() - begun)
    others = {} if options.ablation else {"bm25": bm25, "fts5": fts5, "fuzz": fuzz_ratio}
    for name, system in others.items():
        if name not in options.without:
            begun = time.perf_counter()
            found = system(articles, claims)
            show(name, measures(found, gold, None), time.perf_counter() - begun)


if __name__ == "__main__":
    main()
