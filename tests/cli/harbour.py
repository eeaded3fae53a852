"""A second project, about no war: a harbour bridge, its closing date and its cost."""

from __future__ import annotations

CLAIMS = """\
title: Harbour bridge
articles:
  - path: articles/council.txt
    id: council
    title: Bridge to close
    published: 2023-05-10
  - path: articles/reply.txt
    id: reply
    title: Engineers disagree
    published: 2023-06-02
actors:
  - id: moreno
    name: Ana Moreno
    aliases: [Moreno]
    side: Council
    role: mayor
  - id: hallberg
    name: Nils Hallberg
    aliases: [Hallberg]
    side: Engineers
claims:
  - id: bridge-closes
    claim: The harbour bridge will close for repairs in July
    actors: [moreno]
    topic: bridge
    date: 2023-05-10
    event: 2023-07
    status: reported
  - id: cost-12-million
    claim: Repairs cost 12 million
    actors: [moreno]
    topic: money
    date: 2023-05-10
    contradicts: [cost-19-million]
  - id: cost-19-million
    claim: Repairs cost 19 million
    actors: [hallberg]
    topic: money
    date: 2023-06-02
    status: disputed
  - id: ferry-free
    claim: The ferry is free for pensioners
    topic: ferry
"""
COUNCIL = """\
Bridge to close

The old harbour bridge will close for repairs in July, Mayor Ana Moreno said on Wednesday.
"We will spend 12 million on the repairs," she told reporters.
Fishermen were not pleased.
"""
REPLY = """\
Engineers disagree

Nils Hallberg, the city's chief engineer, said the repairs would cost 19 million.
“The bridge does not need to close in July,” Hallberg said. “Weekends are enough.”
According to one official, the tender begins next week.
"""
FILES = {"claims.yaml": CLAIMS, "articles/council.txt": COUNCIL, "articles/reply.txt": REPLY}
