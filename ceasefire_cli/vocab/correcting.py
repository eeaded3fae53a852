"""What may stand around the word that a sentence puts right: "in Faro, not in Porto", "gold, not silver"."""

from __future__ import annotations

# Before what is denied.
BESIDE = frozenset("in on at by for from to with of the a an about around his her its their until since during".split())
# Within a name.
JOINING = frozenset("of the and de da du la le van von der al bin".split())
# A word of the clause before these is not what is put right.
UNCOMPARED = frozenset("because although though while if unless when where who which that".split())
# After "not" these begin something else: "not yet", "not far".
INTO = frozenset("least yet far long all once unlike surprising alone enough content".split())
# Days and parts of the year without a name of their own.
OF_TIME = frozenset("today tomorrow yesterday spring summer autumn winter".split())
OF_FIGURES = "£$€"
# After a figure: how long before or after, how far.
MEASURING = frozenset("after before later earlier ago since away from".split())
