"""Verbs that tell one deed from its two sides: who wins beats whom, and who loses loses to whom.

Own compilation from general English. A row has the verbs whose subject is the one party, a bar, and those whose subject
is the other. The party that is not the subject is the object, or stands after the preposition at the end ("lose_to");
words between the two follow the verb at once ("make_way_for").
"""

from __future__ import annotations

from functools import cache

from ceasefire_cli.vocab.lists import words

_ROWS = """
beat defeat outplay thrash thump trounce triumph_over prevail_over win_against win_over | lose_to lose_against fall_to \
go_down_to go_out_to bow_to bow_out_to succumb_to
capture conquer overrun seize take | fall_to
sell_to | buy_from purchase_from acquire_from
lend_to loan_to | borrow_from
let_to rent_to lease_to | rent_from lease_from
export_to | import_from
give_to send_to hand_to award_to donate_to pay_to | receive_from get_from
leave_to left_to bequeath_to | inherit_from
sign | sign_for sign_with
employ | work_for
lead outpace overtake ahead_of | trail behind
replace succeed take_over_from | precede make_way_for hand_over_to
own | belong_to
teach | learn_from study_under
cause lead_to | arise_from result_from stem_from
"""
# What only one can have done to the other at one occasion, by the first verb of its row.
ONE_WAY = frozenset({"beat", "employ", "lead", "own", "replace"})

# Nouns with a verb that says nothing more: "suffered a defeat to", "slumped to a loss against", "sealed a win over".
OUTCOMES = {
    "defeat": ("lose_to", frozenset({"to", "by", "against"})),
    "loss": ("lose_to", frozenset({"to", "against"})),
    "win": ("beat", frozenset({"over", "against"})),
    "victory": ("beat", frozenset({"over", "against"})),
    "triumph": ("beat", frozenset({"over", "against"})),
}
CARRIES = words("""
battle celebrate claim clinch coast complete crash cruise ease earn fall go grab have power post race record register
romp score seal secure slip slump snatch storm stumble suffer sweep take win
""")
# Verbs beside "ahead" and "behind" that say where somebody stands, or comes to stand.
STANDS = words("""
be come draw drop edge fall finish go lag lie move nose pull remain run sit slide slip stand stay surge
""")
MEASURES = words("point points goal goals percent percentage lap laps second seconds vote votes place places")


@cache
def converses() -> dict[str, tuple[tuple[tuple[str, ...], str, bool], ...]]:
    """Base form -> the words after it up to the preposition, what it tells, and whether from the second side."""
    table: dict[str, list[tuple[tuple[str, ...], str, bool]]] = {}
    for row in _ROWS.replace("\\\n", "").strip().splitlines():
        first, second = row.split("|")
        what = first.split()[0]
        for side, turned in ((first, False), (second, True)):
            for entry in side.split():
                verb, *rest = entry.split("_")
                table.setdefault(verb, []).append((tuple(rest), what, turned))
    return {verb: tuple(entries) for verb, entries in table.items()}


# Who does the one has not done the other with the same thing.
GAINS = words("take capture seize conquer retake recapture gain regain")
LOSSES = words("lose forfeit")
