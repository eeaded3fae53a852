"""Do two statements clash: rules by kind, and what is no conflict."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.contradict.compare import compare
from ceasefire_cli.link.clash import THRESHOLD


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("Harlow has signed the Elm treaty", "Harlow has not signed the Elm treaty", "negated"),
        ("A boat is crossing the lake near the mill", "No boat is crossing the lake", "negated"),
        ("Two farmers are selling apples", "No farmer is selling apples", "negated"),
        ("Harlow agreed to meet the Elm council", "Harlow refused to meet the Elm council", "opposite"),
        ("Harlow met the Elm council", "Harlow refused to meet the Elm council", "negated"),
        ("Singer Ida Hall is dead", "Ida Hall death hoax spreads again", "denied"),
        ("Alder Bank is buying the Elm ferry", "Alder Bank denies buying Elm ferry", "denied"),
        (
            "Alder Bank is buying the Elm ferry",
            "Alder Bank dismissed reports that it is buying the Elm ferry",
            "denied",
        ),
        ("Wolves roam the Elm tunnel", "That Photo Of Wolves In The Elm Tunnel? It’s Photoshopped", "denied"),
        ("Wolves roam the Elm tunnel", "Story of wolves in Elm tunnel turns out to be a publicity stunt", "denied"),
        ("Wolves roam the Elm tunnel", "Warden brushes aside talk of wolves roaming the Elm tunnel", "denied"),
        ("Ida Hall bought the mill", "Ida Hall was wrongly reported to have bought the mill", "denied"),
        ("The Elm tunnel has flooded", "Has the Elm mine flooded? No, the owners say.", "denied"),
        ("Harlow supports the Elm treaty", "Harlow opposes the Elm treaty", "opposite"),
        ("Moss is a Norwegian film", "Moss is a 1999 Danish drama film directed by Kari Lund.", "opposite"),
        ("Moss is a novel", "Moss is a 1999 film.", "opposite"),
        ("Slate Moon was written by Ida Hall", "Slate Moon was written by Kari Lund in 1999.", "opposite"),
        ("Ida Hall is a chemist", "Ida Hall (born 4 May 1960) is a British singer, dancer and actress.", "opposite"),
        ("Kari Lund wrote Slate Moon", "Slate Moon was written by Ida Hall in 1999.", "opposite"),
        ("Moss is a novel", "The film is a 1999 film about Moss.", "opposite"),
        ("Ida Hall was born in June", "Ida Hall (born 4 May 1960) is a British actress.", "dates"),
        ("Ida Hall died in 2013", "Ida Hall, the singer, died in 2014.", "dates"),
        ("Tide is the second album of Slate Moon", "Tide is the third album of Slate Moon.", "figures"),
        ("The Elm ferry carried 35 people", "The Elm ferry carried 53 people", "figures"),
    ],
)
def test_clashes(a: str, b: str, kind: str) -> None:
    for one, other in ((a, b), (b, a)):
        verdict = compare(one, other)
        assert (verdict.label, verdict.kind) == ("contradiction", kind), verdict


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Harlow has signed the Elm treaty", "The Elm treaty has been signed by Harlow"),
        # the barer statement may hold where the fuller one does not
        ("A man is dancing", "No man is dancing on the roof of the mill"),
        ("A woman is slicing an apple", "A woman is not slicing a pear"),
        # negation elsewhere
        ("Harlow signed the Elm treaty", "Harlow signed the Elm treaty, but the king did not come"),
        # both negate, or twice
        ("Harlow has not signed the Elm treaty", "The Elm treaty was not signed by Harlow"),
        ("Harlow signed the Elm treaty", "Harlow did not deny signing the Elm treaty"),
        ("All Harlow wants is not to pay for the ferry", "Harlow doesn’t want to pay for the ferry"),
        # questions, conditions, hedges, wishes
        ("Harlow signed the Elm treaty", "Did Harlow not sign the Elm treaty?"),
        ("Harlow will sign the Elm treaty", "If Harlow does not sign the Elm treaty, the talks end"),
        ("Harlow signed the Elm treaty", "Harlow is rumoured to have signed the Elm treaty"),
        ("Harlow closed the mill", "The unions asked Harlow not to close the mill"),
        ("Harlow is in office", "Harlow is no longer in office"),
        # bounds, ranges, sums, days, places
        ("At least 81 people died in Elm", "257 people died in Elm"),
        ("Between 40 and 60 people died in Elm", "53 people died in Elm"),
        ("35 people died in Elm", "53 people died in Alder"),
        ("35 people died in Elm on Monday", "53 people died in Elm on Tuesday"),
        ("Shares of Elm rose 3% at 10:30", "Shares of Elm fell 3% at 16:00"),
        # both call it untrue; the denier denies something else of it; an adjective of the thing
        ("The Elm wolf story is a hoax", "Warden: the wolf in the Elm tunnel is a hoax"),
        ("Ida Hall was convicted of theft", "Ida Hall says she was wrongly convicted of theft"),
        ("Police shot a man in Elm after reports of gunfire", "Man in Elm ignored police, reports say"),
        # two of a kind that are two things
        ("Hall met a lawyer in Elm", "Hall met a lawyer and a singer in Elm"),
        ("Singer Ida Hall met the mayor of Elm", "Ida Hall, whose lawyer met the mayor, left Elm"),
        ("Judge Ida Hall met a lawyer in Elm", "Ida Hall met the mayor in Elm"),
        ("Mill Fire Killed Six In 2013", "Mill Fire in 2014 Killed Six"),
        # spellings of one name
        ("The treaty was signed by the EU", "The treaty was signed by Austria"),
        ("The NATO base is run by NATO", "The NATO base is run by the North Atlantic Treaty Organization"),
        ("", ""),
        ("?", "not"),
    ],
)
def test_no_conflict(a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        verdict = compare(one, other)
        assert (verdict.label, verdict.kind) == ("compatible", ""), verdict


def test_headlines_match_in_any_case() -> None:
    plain = compare("alder bank denies buying elm ferry", "Alder Bank is buying the Elm ferry")
    titled = compare("ALDER BANK DENIES BUYING ELM FERRY", "Alder Bank is buying the Elm ferry")
    assert plain.label == titled.label == "contradiction"


def test_the_same_actor_later_has_changed() -> None:
    a, b = "We will sign the Elm treaty", "We will not sign the Elm treaty"
    days = {"a_date": date(2025, 3, 1), "b_date": date(2025, 4, 1)}
    assert compare(a, b, **days, a_actor="harlow", b_actor="harlow").kind == "changed"
    assert compare(a, b, **days, a_actor="harlow", b_actor="moss").kind == "negated"
    same_day = {"a_date": date(2025, 3, 1), "b_date": date(2025, 3, 1)}
    assert compare(a, b, **same_day, a_actor="harlow", b_actor="harlow").kind == "negated"


def test_figures_of_another_day_are_superseded() -> None:
    a, b = "The Elm ferry carried 35 people", "The Elm ferry carried 53 people"
    assert compare(a, b, a_date=date(2025, 3, 1), b_date=date(2025, 3, 2)).label == "compatible"
    assert compare(a, b, a_date=date(2025, 3, 1), b_date=date(2025, 3, 1)).kind == "figures"


NEW, OLD = date(2025, 3, 2), date(2025, 3, 1)


@pytest.mark.parametrize(
    ("denied", "held", "day", "label"),
    [
        ("Harlow will not raise the Elm toll again", "Harlow raises the Elm toll", NEW, "compatible"),
        ("Harlow will not raise the Elm toll again", "Harlow raised the Elm toll", OLD, "compatible"),
        ("Harlow will never raise the Elm toll any more", "Harlow raised the Elm toll", OLD, "compatible"),
        ("The Elm tunnel is not open any more", "The Elm tunnel is open", OLD, "compatible"),
        ("The Elm tunnel is not open any more", "The Elm tunnel is open", NEW, "contradiction"),
        ("Harlow will not raise the Elm toll", "Harlow raises the Elm toll", OLD, "contradiction"),
        ("Harlow did not raise the Elm toll", "Harlow raised the Elm toll again", OLD, "contradiction"),
    ],
)
def test_what_was_so_until_it_is_denied_for_the_future(denied: str, held: str, day: date, label: str) -> None:
    assert compare(denied, held, a_date=NEW, b_date=day).label == label
    assert compare(held, denied, a_date=day, b_date=NEW).label == label


def test_what_is_denied_for_the_future_and_done_later_clashes() -> None:
    a, b = "Harlow will not raise the Elm toll again", "Harlow raises the Elm toll"
    assert compare(a, b, a_date=OLD, b_date=NEW).kind == "negated"
    assert compare(a, b).kind == "negated"  # days not known


def test_marks_are_the_words_that_clash() -> None:
    a, b = "Harlow supports the Elm treaty", "Today Harlow opposes the Elm treaty"
    verdict = compare("Harlow supports the Elm treaty", "Harlow firmly opposes the Elm treaty")
    assert [a[s.start : s.end] for s in verdict.a_marks] == ["supports"]
    assert verdict.why == "“supports” against “opposes”"
    assert b  # the words differ; the marks are offsets into each text


WORDS = st.lists(
    st.sampled_from(
        [
            "the",
            "bridge",
            "Alder",
            "closed",
            "open",
            "not",
            "denies",
            "hoax",
            "12",
            "13",
            "dead",
            "people",
            "in",
            "of",
            "June",
            "May",
            "2013",
            "2014",
            "by",
            "if",
            "?",
        ]
    ),
    max_size=14,
).map(" ".join)


@given(WORDS | st.text(max_size=60), WORDS | st.text(max_size=60))
def test_compare_is_symmetric_and_its_marks_are_spans(a: str, b: str) -> None:
    one, other = compare(a, b), compare(b, a)
    assert (one.label, one.score) == (other.label, other.score)
    assert 0 <= one.score <= 1
    assert (one.label == "contradiction") == (one.score >= 0.5) == bool(one.kind)
    assert all(0 <= s.start < s.end <= len(a) for s in one.a_marks)
    assert all(0 <= s.start < s.end <= len(b) for s in one.b_marks)


@given(WORDS)
def test_nothing_contradicts_itself(text: str) -> None:
    verdict = compare(text, text)
    if not any(cue in text for cue in ("not", "denies", "hoax")):
        assert verdict.label == "compatible", verdict


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The bridge is open.", "The bridge is closed."),
        ("The council approved the plan.", "The council rejected the plan."),
        ("The talks succeeded.", "The talks failed."),
        ("The truce held.", "The truce collapsed."),
    ],
)
def test_opposites_of_the_one_thing_both_begin_with(a: str, b: str) -> None:
    assert compare(a, b).kind == "opposite"
    assert compare(a, b.replace("The ", "A ", 1)).label == "compatible"


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("The truce begins on 3 May 2025.", "The truce begins on 5 May 2025.", "dates"),
        ("The bridge opens in May.", "The bridge opens in June.", "dates"),
        ("The force will have 6 nations.", "The force will have 30 nations.", "figures"),
    ],
)
def test_dates_and_figures_of_the_one_thing_both_begin_with(a: str, b: str, kind: str) -> None:
    assert compare(a, b).kind == kind


@pytest.mark.parametrize(
    ("a", "b", "label"),
    [
        ("Sales rose by 12 percent in May.", "Sales rose by 14 percent in June.", "compatible"),
        ("Sales rose by 12 percent in May.", "Sales rose by 14 percent in May.", "contradiction"),
        ("The tram opened in May.", "The tram opened in June.", "contradiction"),
        ("The cafe has 40 seats.", "The cafe has 12 seats outside.", "compatible"),
        ("The cafe has 40 seats.", "The cafe has 12 seats.", "contradiction"),
        ("The tram will open in 2030.", "The tram will open in two years.", "compatible"),
        ("The tram will open in 2030.", "The tram will open in 2031.", "contradiction"),
    ],
)
def test_figures_of_two_months_of_a_part_and_lengths_of_time(a: str, b: str, label: str) -> None:
    verdict = compare(a, b)
    assert verdict.label == label
    assert label == "contradiction" or verdict.score < THRESHOLD
