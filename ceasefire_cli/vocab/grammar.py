"""Closed classes of words that tell where phrases begin and end."""

from __future__ import annotations

from ceasefire_cli.vocab.lists import words

NEGATORS = frozenset({"not", "never", "n't", "neither", "nor", "hardly", "cannot", "no", "without"})
BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "am", "isn't", "aren't", "wasn't", "weren't"})
HAVE = frozenset({"has", "have", "had", "having", "hasn't", "haven't", "hadn't"})
DO = frozenset({"do", "does", "did", "doesn't", "don't", "didn't"})
MODALS = words(
    """will would can could may might must shall should ought won't wouldn't can't couldn't shouldn't mustn't cannot
    needn't"""
)
HYPOTHETICAL = frozenset({"should", "could", "might", "may", "must", "ought", "shouldn't", "mustn't", "can", "shall"})
AUXILIARIES = BE | HAVE | DO | MODALS | frozenset({"get", "gets", "got", "used"})
ADVERBS = words(
    """also later then now once again just even still already ever never often always sometimes soon first earlier
    recently so far too instead further furthermore meanwhile once twice all both only not long yet though however
    thus therefore perhaps maybe rather quite very much simply merely back up out here there today yesterday
    tonight tomorrow openly himself herself themselves itself largely either reportedly famously seldom rarely fully aloud"""
)
NO_ADVERB = words(
    """family ally reply rally july italy supply only assembly anomaly monopoly bully jelly belly lily sally billy
    molly emily kelly reilly daly daily weekly monthly early elderly friendly likely unlikely apply rely
    jolly holly polly dolly silly ugly lovely lonely lively curly costly deadly holy carly shelly wally beverly"""
)
DETERMINERS = words(
    """the a an this that these those his her their its our my your some many most several few any each every both
    all another other no one two three four five six seven eight nine ten dozens hundreds thousands half more such
    certain various numerous countless"""
)
PREPOSITIONS = words(
    """of in on at for from with by to about against into over under after before during through between among within
    without toward towards upon via across behind beyond near since until despite regarding like as than inside
    outside around along amid amidst alongside beneath besides concerning except following including off onto out
    per up down throughout versus"""
)
NOUN_PREPOSITIONS = frozenset(
    {"of", "for", "at", "in", "from", "with", "on", "to", "against", "near", "behind", "within"}
)
SUBORDINATORS = words(
    """that because if when while although though whereas whether unless since until as before after once where how
    why what which who whom whose than so lest whenever wherever"""
)
CONJUNCTIONS = frozenset({"and", "or", "but", "nor", "yet", "plus"})
WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday")
MONTHS = words(
    """january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec"""
)
TIME_WORDS = WEEKDAYS | words(
    """today yesterday tonight tomorrow earlier later recently afterward afterwards then now again once too as well
    here there repeatedly publicly anonymously"""
)
TIME_NOUNS = words("""week month year night morning afternoon evening day fall summer spring winter time weekend""")
WH = words("how what why whether who if where when which whom")
