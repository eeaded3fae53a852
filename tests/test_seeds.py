"""The user's documents are kept byte for byte."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
SHA256 = {
    "000_544a33f4aba4746a.txt": "bc8c3ac6043e5f3798cc5f69b6bcc8467c2b096f8f0738300b8ebf4d7daf0176",
    "001_5b2ff2e4116d50cd.txt": "53aabd92241f71c4933b8dc38325bc8729c615e213ccba0a19dcaf10673054cb",
    "002_89fa8f4c1e8583af.txt": "d99a4ca61d8e199ebf61f14fd01ca20b26fd1003244604f72f8549a57b71e156",
    "003_fa157defeb9da5f3.txt": "845759e81579fb224a37f889058f46118e04956aad8cd8d85dc734827351f3a2",
    "004_52652048721d3da2.txt": "bdaf0869894bdfa9df2b8c6268e527d1fbbc3af9f3238fb23e69dd37b0f3815d",
}


@pytest.mark.parametrize("name", SHA256)
def test_seed_is_byte_for_byte(name):
    assert hashlib.sha256((SEEDS / name).read_bytes()).hexdigest() == SHA256[name]


def test_no_seed_more_or_less():
    assert sorted(p.name for p in SEEDS.iterdir()) == sorted(SHA256)
