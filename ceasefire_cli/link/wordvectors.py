"""Vectors of words, from the files that the package `wordllama` carries: nothing is ever fetched.

Only the package's data are read, never its code, which would look for a missing file on the network. The model is a
table with a vector for each of 32,000 pieces of words (256 numbers, trained so that texts of like meaning have like
sums; MIT licence) and the byte-pair encoding that cuts words into those pieces (Sennrich et al. 2016). Both files are
held to their digests: other vectors would be other scores.
"""

from __future__ import annotations

import json
from hashlib import sha256
from importlib import import_module
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

PACKAGE = "wordllama"
EXTRA = "pip install 'ceasefire-cli[semantic]'"
VECTORS = ("weights/l2_supercat_256.safetensors", "64b47a2dc493cb8e85944076601189739852d7b64e0e1eedcb1937a251cd9fd5")
PIECES = (
    "tokenizers/l2_supercat_tokenizer_config.json",
    "93248f2a9ec36c7b35f700a033d5f36228aae48db61aee31007fa49062cdeb68",
)
_BLANK = "\u2581"  # stands before the first letter of a word
_LONGEST = 40  # letters of a word that are read: nothing longer is one
_UNKNOWN = 0


class SemanticUnavailableError(Exception):
    """The vectors are not there, or not those the scores were tuned with; the message says what to do."""


class Model(NamedTuple):
    """The two files, read: a row of `table` for each piece, and which two pieces are joined before which."""

    table: Any  # numpy array of half floats, pieces x size
    pieces: dict[str, int]
    joins: dict[tuple[str, str], int]


class WordVectors:
    """A vector for any word as written, "Paris" and "paris" each its own."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._rows: dict[str, tuple[int, ...]] = {}
        self.size = int(model.table.shape[1])

    def rows(self, word: str) -> tuple[int, ...]:
        """The rows of the table that make up a word."""
        known = self._rows.get(word)
        if known is None:
            pieces = self._model.pieces
            whole = pieces.get(_BLANK + word)
            known = self._rows[word] = (
                (whole,) if whole is not None else tuple(pieces.get(p, _UNKNOWN) for p in self._cut(word[:_LONGEST]))
            )
        return known

    def sums(self, texts: list[list[str]]) -> Any:
        """For each text, given as its words, the sum of its words' vectors, at length 1 (or 0 without words)."""
        np = import_module("numpy")
        rows: list[int] = []
        starts: list[int] = []
        filled: list[int] = []
        for i, text in enumerate(texts):
            if text:
                filled.append(i)
                starts.append(len(rows))
                for word in text:
                    rows += self.rows(word)
        sums = np.zeros((len(texts), self.size), np.float32)
        if rows:
            sums[filled] = np.add.reduceat(self._model.table[rows], starts, axis=0, dtype=np.float32)
        return unit(sums)

    def _cut(self, word: str) -> list[str]:
        """The pieces of a word: letters, of which the earliest learnt pair is joined until there is none."""
        parts = [_BLANK, *word]
        joins = self._model.joins
        never = len(joins)
        while len(parts) > 1:
            ranks = [joins.get(pair, never) for pair in pairwise(parts)]
            first = min(ranks)
            if first == never:
                break
            at = ranks.index(first)
            parts[at : at + 2] = [parts[at] + parts[at + 1]]
        return parts


def unit(rows: Any) -> Any:
    """Vectors at length 1; those of no length stay."""
    np = import_module("numpy")
    length = np.linalg.norm(rows, axis=-1, keepdims=True)
    return rows / np.where(length > 0, length, 1)


def products(some: Any, others: Any) -> Any:
    """The inner product of each vector of some with each of others.

    Not by matrix multiplication: its threads cost small products thrice their time, and sum in an order of their own.
    """
    return import_module("numpy").einsum("ik,jk->ij", some, others)


def word_vectors() -> WordVectors:
    """The vectors of the installed package, checked; raises SemanticUnavailableError with what to do."""
    if find_spec("numpy") is None or (spec := find_spec(PACKAGE)) is None or not spec.origin:
        raise SemanticUnavailableError(f"matching by meaning needs the extra 'semantic': {EXTRA}")
    folder = Path(spec.origin).parent
    return WordVectors(model(_checked(folder, *VECTORS), _checked(folder, *PIECES)))


def model(vectors: bytes, pieces: bytes) -> Model:
    """The two files of a model, taken apart (safetensors: length of the head, head in JSON, then the numbers)."""
    np = import_module("numpy")
    begin = 8 + int.from_bytes(vectors[:8], "little")
    entry = json.loads(vectors[8:begin])["embedding.weight"]
    first, last = entry["data_offsets"]
    table = np.frombuffer(vectors[begin + first : begin + last], dtype="<f2").reshape(entry["shape"])
    bpe = json.loads(pieces)["model"]
    joins: dict[tuple[str, str], int] = {}
    for rank, pair in enumerate(bpe["merges"]):
        left, right = pair.split(" ", 1) if isinstance(pair, str) else pair
        joins[left, right] = rank
    return Model(table, bpe["vocab"], joins)


def _checked(folder: Path, name: str, wanted: str) -> bytes:
    path = folder / name
    try:
        raw = path.read_bytes()
    except OSError as fault:
        raise SemanticUnavailableError(
            f"matching by meaning: {PACKAGE} has no {name} here; install it anew: {EXTRA}"
        ) from fault
    if sha256(raw).hexdigest() != wanted:
        raise SemanticUnavailableError(
            f"matching by meaning: {name} of {PACKAGE} is not the file this tracker was tuned with; "
            f"install the version it names: {EXTRA}"
        )
    return raw
