"""Articles that state their date of publication, and such as only seem to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.when.published import published_in, read_two_ways

STATED = [
    ("---\ntitle: A day\ndate: 2025-04-16\n---\nBody of 4 May 2024.", "2025-04-16", "2025-04-16"),
    ('---\npublished: "16 April 2025"\n---\nBody.', "2025-04-16", "16 April 2025"),
    ("Title\n\nPublished: 16 April 2025\nUpdated: 18 April 2025\n\nBody.", "2025-04-16", "16 April 2025"),
    ("Title\nPublished on April 16, 2025 at 10:30 am ET\nBody.", "2025-04-16", "April 16, 2025"),
    ("Title\nFirst published 16 Apr 2025 by A. Writer", "2025-04-16", "16 Apr 2025"),
    ("Title\nBy Jane Roe | April 16, 2025\nBody.", "2025-04-16", "April 16, 2025"),
    ("Title\nBy Jane Roe, April 16, 2025\nBody.", "2025-04-16", "April 16, 2025"),
    ("Title\nJane Roe · 16 April 2025 · 5 min read\nBody.", "2025-04-16", "16 April 2025"),
    ("Title\nWednesday, 16 April 2025 10:01 am\nBody.", "2025-04-16", "Wednesday, 16 April 2025"),
    ("2025-04-16\nBody.", "2025-04-16", "2025-04-16"),
    ("2025-04-16T10:00:00Z\nBody.", "2025-04-16", "2025-04-16T10:00:00Z"),
    ("PARIS, April 16, 2025 (AP) — The talks began.", "2025-04-16", "April 16, 2025"),
    ("Title\n16 April 2025, 07:40\nBody.", "2025-04-16", "16 April 2025"),
    ("Brussels, 16 April 2025\n\nA decision\n\nBody.", "2025-04-16", "16 April 2025"),
    ("Title\nGENEVA, 3 March 2024\n\nBody.", "2024-03-03", "3 March 2024"),
    ("Title\nWashington, D.C., May 3, 2024\nBody.", "2024-05-03", "May 3, 2024"),
    ("The Morning Show\nTranscript, Thursday 6 June 2024, 07:40\nHOST: Hello.", "2024-06-06", "Thursday 6 June 2024"),
    ("Letters, 28th June, 2024\n\nSir,\nBody.", "2024-06-28", "28th June, 2024"),
    ("Palace of Westminster, 4 July 2024\nBody.", "2024-07-04", "4 July 2024"),
    ("By Jane Roe | April 16, 2025\nKyiv, 15 April 2025\nBody.", "2025-04-16", "April 16, 2025"),
    ("Published: 05/07/2025\n\nLONDON, July 5 (Wire) - Body.", "2025-07-05", "05/07/2025"),
    ("Published: 05/07/2025\n\nLONDON, May 7 (Wire) - Body.", "2025-05-07", "05/07/2025"),
    ("Title\nSaturday 05/07/2025\nBody.", "2025-07-05", "05/07/2025"),
    ("Title\nPublished: Wednesday, 05/07/2025 10:30\nBody.", "2025-05-07", "05/07/2025"),
    ("Title\nDate: March 2025\nBody.", "2025-03", "March 2025"),
    ("ROME, Sunday 8 June 2025, 20:05 CEST (Wire) -- Polls closed.", "2025-06-08", "Sunday 8 June 2025"),
    ("OSLO, June 8, 2025 /Newswire/ -- Nordkraft today announced results.", "2025-06-08", "June 8, 2025"),
    ("NICE, France, June 8, 2025 (Wire) - The talks began.", "2025-06-08", "June 8, 2025"),
    ("BOSTON, Mass., 8 June 2025 – The talks began.", "2025-06-08", "8 June 2025"),
    ("LAS VEGAS--(TRADE WIRE)--June 8, 2025--Mavrick Inc. today opened a mill.", "2025-06-08", "June 8, 2025"),
    ("Geneva, 8 June 2025 – Cases fell. " + "They fell again. " * 20, "2025-06-08", "8 June 2025"),
    ("Title\nJune 8, 2025 06:00 AM Eastern Daylight Time\nBody.", "2025-06-08", "June 8, 2025"),
    ("Title\nSun 8 Jun 2025 20.05 BST Last modified on Mon 9 Jun 2025 10.00 BST", "2025-06-08", "Sun 8 Jun 2025"),
    ("Title\n20:05, 8 Jun 2025Updated: 21:00, 9 Jun 2025\nBody.", "2025-06-08", "20:05, 8 Jun 2025"),
    ("Title\nDate of publication: 8 June 2025\nBody.", "2025-06-08", "8 June 2025"),
    ("FOR IMMEDIATE RELEASE: June 8, 2025\nTitle\nBody.", "2025-06-08", "June 8, 2025"),
    ("June 8, 2025 FOR IMMEDIATE RELEASE\nTitle\nBody.", "2025-06-08", "June 8, 2025"),
    ("Release date: June 8, 2025\nTitle\nBody.", "2025-06-08", "June 8, 2025"),
]


@pytest.mark.parametrize(("text", "when", "words"), STATED)
def test_a_plain_statement_is_read(text, when, words):
    found = published_in(text)
    assert found is not None
    assert (found[0].text, text[found[1].start : found[1].end]) == (when, words)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Title\nOn April 16, 2025 the talks began.",
        "Title\nThe talks of April 16, 2025",
        "Title\nPublished: 3/4/2025",
        "Title\nPublished: April 16",
        "Title\nUpdated: 16 April 2025",
        "In Berlin, November 9, 1989 – a Thursday – was the day.",
        "Trieste, June 4, 1953 – a day that nobody forgot.",
        "The mill, 8 June 2025, was sold.",
        "Title\nUpdated rules of 8 June 2025 apply",
        "Title\nFor release by 8 June 2025 the band must finish",
        "Title\nMarch 2025",
        "Title\n16 April 2025\n\nBody.\n\n17 April 2025",
        "PARIS, April 16 (AP) — The talks began.",
        "Title\n2025",
        "\n".join(["Line."] * 20) + "\nPublished: 16 April 2025",
        "Published reports of 4 May 2024 were wrong.",
        "Title\nDate of birth: 4 May 1984",
        "Published: 05/07/2025\n\nLONDON, June 6 (Wire) - Body.",
        "Title\nMonday 05/07/2025\nBody.",
        "Title\nThe vote of Saturday 05/07/2025 was close.\nBody.",
        "Published: 05/07/2025\n\nOn July 5 it rained.",
        "She was born in Leeds, 4 May 1984\nBody.",
        "Title\nBorn in Leeds, 4 May 1984, she moved.\nBody.",
        "Title\nBrussels, 2 October\nBody.",
        "Title\nBrussels, March 2025\nBody.",
        "Title\nKyiv, 3 May 2024\nLviv, 4 May 2024\nBody.",
        "Title\nA.\nB.\nC.\nD.\nKyiv, 3 May 2024",
        "Title\nIn the end, 4 May 2024\nBody.",
    ],
)
def test_what_is_not_plain_is_not_read(text):
    assert published_in(text) is None


@given(st.text(max_size=300))
def test_any_text_will_do(text):
    found = published_in(text)
    assert found is None or 0 <= found[1].start < found[1].end <= len(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Title\nPublished: 05/07/2025\nBody.", "05/07/2025"),
        ("05/07/2025\nBody.", "05/07/2025"),
        ("Title\nPublished: 16/07/2025\nBody.", ""),
        ("Title\nThe vote of 05/07/2025 was close.", ""),
        ("Title\nPublished: 07/07/2025\nBody.", ""),
        ("Title\nPublished: 5 July 2025\nBody.", ""),
    ],
)
def test_a_date_of_two_readings_is_named(text, words):
    assert read_two_ways(text) == words
