"""Pairs of ways to put how something stands, of which only one can be so: "over" and "goes on", "for" and "against".

Each side lists what says so, in the notation of `vocab.events`: prefixes of words, "_" a space, "." the end of the word,
"$" that of the clause as well.
"""

from __future__ import annotations

STATES: tuple[tuple[str, str], ...] = (
    (
        "over$ ended. ends. finished. expired. expires. called_off calls_off is_up",
        "goes_on go_on going_on went_on continu carry_on carries_on carried_on drags_on extended prolong no_end",
    ),
    (
        "backs. backed. supports. supported. in_favour in_favor favours favors vote_for votes_for voted_for",
        "against. oppose. opposes. opposed. rejects. rejected. objects. objected.",
    ),
    (
        "passes. passed. adopts. adopted. approves. approved. ratif",
        "threw_out throws_out thrown_out voted_down vote_down votes_down rejected. rejects. voted_against",
    ),
    (
        "reopen opens. opened. open_again",
        (
            "stay_shut stays_shut stay_closed stays_closed remain_shut remains_shut remain_closed remains_closed"
            " remained_closed still_closed still_shut closes. closed_down shuts. shut_down"
        ),
    ),
    (
        "leaves. left. withdraws. withdrew. pulls_out pulled_out quits.",
        "remains. remain. stays_put stay_put stays_on stay_on to_stay",
    ),
    (
        "resume resumes. resumed. restart back_on",
        "broke_down break_down broken_down collapsed. stalled. called_off suspended. broken_off broke_off",
    ),
    (
        "up$ up_[£$€]?\\d went_up rises. rose. risen. climb higher. soar jump surge",
        "down$ down_[£$€]?\\d went_down falls. fell. fallen. drops. dropped. slump lower. plunge slid. slide",
    ),
    ("save. saves. saved. saving", "cost. costs. costing"),
    ("found. recovered. rescued.", "still_missing not_been_found no_trace searching_for"),
    ("released. freed. set_free let_go", "still_held remains_in_custody remain_in_custody still_in_custody"),
)
