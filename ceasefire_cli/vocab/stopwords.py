"""Function words of English: what any sentence may hold whatever it is about.

Closed classes of the language (articles, pronouns, prepositions, conjunctions, auxiliaries and a few adverbs), written
down from grammar. Negators are here as well: they decide the stance of a passage, not its subject.
"""

from __future__ import annotations

_STOPWORDS = """
    a an the this that these those there here such same other another some any all both each every either neither
    i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
    we us our ours ourselves they them their theirs themselves one ones who whom whose which what whatever whoever
    and or but nor so yet if then else than because since while whereas although though unless until till whether
    as at by for from in into of off on onto out over to up upon with within without about above across after against
    along amid among amongst around before behind below beneath beside besides between beyond down during except
    inside like near outside past per through throughout toward towards under underneath via
    am is are was were be been being do does did doing done have has had having
    can could may might must shall should will would ought cannot
    not no never none n't isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't
    wouldn't shouldn't mustn't needn't ain't
    i'm i've i'd i'll you're you've you'd you'll he'd he'll she'd she'll it'd it'll we're we've we'd we'll
    they're they've they'd they'll that'd that'll who'd who'll there'd there'll let's
    when where why how again also already always ever even just only quite rather really still too very much many more
    most less least few fewer several own well now however therefore thus hence perhaps indeed instead meanwhile
    s t d ll m re ve mr mrs ms dr
"""
STOPWORDS = frozenset(_STOPWORDS.split())

# Words of reporting: they tell that something was said, hardly ever what.
_REPORTING = "say says said saying tell tells told telling according report reports reported"
REPORTING = frozenset(_REPORTING.split())

# What may stand between a verb or preposition and its noun, without telling anything of it.
BEFORE_A_NOUN = frozenset(["the", "a", "an", "its", "his", "her", "their"])
