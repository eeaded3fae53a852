"""Words by which a passage speaks of less than a claim does: of a part, of some, of a deputy; own compilation."""

from __future__ import annotations

from ceasefire_cli.vocab.lists import words

# Before "of": a part only.
PARTS = words("""
part parts portion section sections some several few most many half third quarter percent corner bit fraction majority
minority handful dozens scores hundreds thousands one two three four five six seven eight nine ten
""")
# Shares of a whole, behind one of the words of number.
FRACTIONS = words("half third thirds quarter quarters fifth fifths tenth tenths")
COUNTING = words("a one two three four almost nearly over about")
# Before "part of": something belongs to it.
BELONGS = words("""
be is was are were been being am become becomes became becoming as form forms formed forming remain remains remained
remaining
""")
# Before a noun in the plural: not all of them.
SOME = words("some few several most many half")
ALL = words("all every each whole entire both everyone everything everybody")
# Before an office: somebody else holds it.
DEPUTIES = words("deputy vice assistant shadow")
# Of an owner, somebody else: what befell "the mayor's brother" did not befall the mayor.
RELATIONS = words("""
accountant adviser advisor agent aide assistant aunt bodyguard boyfriend brother chauffeur client colleague cousin critic customer daughter driver ex-husband ex-wife father fiancé
fiancée friend girlfriend grandfather grandmother grandson granddaughter husband lawyer mother neighbour neighbor nephew
niece opponent partner patient predecessor pupil receptionist rival secretary sister son spokesman spokeswoman stepson stepdaughter successor uncle widow
widower wife
""")
