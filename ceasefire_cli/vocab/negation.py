"""Words that turn a sentence round: negators, verbs that deny, words that call a report untrue, hedges, conditions.

Own compilation from grammars of English and from reading news headlines; forms are those of `text.words`
(lower-case, straight apostrophes). Words that only weaken ("rumoured", "allegedly") are hedges, never denials.
"""

from __future__ import annotations

from ceasefire_cli.vocab.lists import words

# Negate the clause they stand in, from the auxiliary on.
VERB_NEGATORS = frozenset("not never cannot cant dont doesnt didnt isnt arent wasnt werent wont nor".split())
# Negate by standing before a noun, as subject or object.
NOUN_NEGATORS = frozenset("no neither none".split())
# Negate by being the subject or object themselves.
PRONOUN_NEGATORS = frozenset("nobody nothing nowhere noone".split())
NEGATORS = VERB_NEGATORS | NOUN_NEGATORS | PRONOUN_NEGATORS

# A negator inside these says nothing against the clause: (word before, negator, word after); "" is any word.
IDLE_NEGATORS = frozenset(
    {
        ("", "not", "only"),
        ("", "not", "just"),
        ("", "not", "merely"),
        ("", "not", "simply"),
        ("", "not", "necessarily"),
        ("", "not", "alone"),
        ("", "not", "immediately"),
        ("", "not", "least"),
        ("or", "not", ""),
        ("why", "not", ""),
        ("whether", "not", ""),
        ("if", "not", ""),
        ("", "no", "doubt"),
        ("", "no", "wonder"),
        ("", "no", "matter"),
        ("", "no", "comment"),
        ("", "no", "idea"),
        ("", "no", "surprise"),
        ("", "no", "sooner"),
        ("", "no", "less"),
        ("", "no", "fewer"),
        ("", "no", "later"),
        ("", "no", "stranger"),
        ("by", "no", "means"),
        ("", "none", "other"),
        ("", "nothing", "but"),
        ("", "nothing", "short"),
    },
)

# Verbs whose infinitive or gerund did not happen: "refused to sign", "failed to appear", "stopped short of".
REFUSALS = frozenset(
    "refuse refuses refused refusing decline declines declined declining fail fails failed failing "
    "unable incapable".split()
)
# What somebody skips he does not do.
OMISSIONS = frozenset("skip skips skipped skipping avoid avoids avoided avoiding".split())
# Never taken place: "has yet to speak".
YET = "yet"
# "should not", "may not": no word on what is so.
MODALS_ASIDE = frozenset("should may might must".split())
# Verbs that deny what follows, whatever it is.
DENIALS = frozenset(
    "deny denies denied denying refute refutes refuted refuting rebut rebuts rebutted rebutting debunk debunks "
    "debunked debunking disprove disproves disproved disproving disproven rebuff rebuffs rebuffed rebuffing "
    "disclaim disclaims disclaimed misreport misreports misreported misreporting belie belies belied recant "
    "recants recanted recanting unmask unmasks unmasked".split()
)
# Verbs that deny only where a report, a claim or a rumour is their object.
DISMISSALS = frozenset(
    "dismiss dismisses dismissed dismissing reject rejects rejected rejecting dispute disputes disputed disputing "
    "quash quashes quashed quashing squash squashes squashed squashing scotch scotches scotched counter counters "
    "countered challenge challenges challenged contradict contradicts contradicted contradicting slam slams "
    "slammed slamming rubbishes rubbished scoff scoffs scoffed scoffing mock mocks "
    "mocked ridicule ridicules ridiculed doubt doubts doubted discount discounts discounted disbelieve disown "
    "disowns disowned retract retracts retracted retracting withdraws withdrew correct corrects corrected "
    "correcting clarify clarifies clarified quell quells quelled bust busts busted busting puncture punctures "
    "punctured silence silences silenced squelch squelches squelched undercut undercuts backtrack backtracks "
    "backtracked repudiate repudiates repudiated repudiating disavow disavows disavowed disavowing discredit "
    "discredits discredited discrediting dispel dispels dispelled dispelling".split()
)
# These do so only with a particle: "shoots down", "brushed aside", "poured cold water".
DISMISSALS_APART = frozenset(
    "shoot shoots shot shut shuts shutting knock knocks knocked bat bats batted swat swats swatted tamp tamps "
    "tamped laugh laughs laughed laughing brush brushes brushed brushing shrug shrugs shrugged pour pours poured "
    "pouring".split()
)
PARTICLES = frozenset("down off aside away cold".split())
REPORTS = frozenset(
    "claim claims allegation allegations accusation accusations report reports reporting rumor rumors rumour "
    "rumours suggestion suggestions assertion assertions story stories speculation speculations statement "
    "statements charge charges notion notions idea talk gossip tale tales theory theories myth myths hype whispers "
    "chatter buzz hearsay innuendo insinuation insinuations contention implication narrative hoax hoaxes "
    "misconception misconceptions falsehood falsehoods lies canard smear smears legend narratives characterization "
    "characterisation".split()
)
# Things that show or tell what happened: of them "fake" and its like say that it did not.
MEDIA = frozenset(
    "photo photos photograph photographs picture pictures image images pic pics selfie video videos footage clip clips "
    "audio recording recordings screenshot screenshots tweet tweets quote quotes quotation news site sites website "
    "websites headline headlines meme memes post posts poster".split()
)
# "denied a request": a refusal, not a denial.
REQUESTS = frozenset(
    "request requests appeal appeals motion motions bid bids petition petitions application applications bail parole "
    "access entry visa visas permission opportunity chance right rights asylum custody admission reelection them him "
    "her us you me license licenses licence licences service treatment coverage care justice benefits".split()
)

# What is said of a report that is not true.
UNTRUE = frozenset(
    "hoax hoaxes hoaxed hoaxer hoaxers hoaxing fake fakes faked fakery faking false falsely falsehood falsehoods "
    "untrue untruth bogus fabricated fabrication fabrications fabricating debunked debunking phony phoney "
    "unfounded baseless groundless unsubstantiated misinformation disinformation satire satires satirical spoof "
    "spoofs spoofed parody prank pranks pranked prankster pranksters pranking nonsense rubbish hogwash baloney "
    "bunk bunkum hokum malarkey poppycock balderdash bullshit claptrap codswallop doctored photoshop photoshops "
    "photoshopped photoshopping deepfake myth myths mythical erroneous erroneously inaccurate inaccurately "
    "incorrect incorrectly mistakenly misleading wrongly duped dupes dupe duping fooled fools fooling hoodwinked "
    "hoodwinks bamboozled punked trolled trolls trolling suckered gullible nonexistent misreported misquoted "
    "misquotes misidentified misidentifies misattributed misconstrued misinterpreted misunderstood "
    "misunderstanding misconception misrepresented mischaracterized mischaracterised mislabeled mislabelled "
    "misstated mistranslated concocted forgery sham ruse joking kidding impostor imposter exaggerated "
    "exaggeration overblown ludicrous preposterous laughable absurd ridiculous implausible snopes clickbait liar "
    "liars".split()
)
# Before a noun that is no report these describe the noun.
ATTRIBUTES = frozenset(
    "fabricated untrue fake fakes false bogus phony phoney doctored satirical erroneous unfounded baseless "
    "groundless unsubstantiated inaccurate incorrect misleading nonexistent concocted mythical exaggerated "
    "overblown ludicrous preposterous laughable absurd ridiculous implausible prank parody lie sham".split()
)
# These call a report untrue only beside a word of reporting: "wrongly reported", not "wrongly convicted".
MISREPORTING = frozenset("falsely wrongly mistakenly erroneously incorrectly inaccurately".split())
IDENTIFYING = frozenset(
    "identify identified identifying accuse accused attribute attributed blame blamed link linked linking name named "
    "label labelled labeled call called describe described portray portrayed quote quoted assume assumed suggest "
    "suggested stated state states assert asserted assumes".split()
)
PHRASES_UNTRUE = tuple(
    tuple(phrase.split())
    for phrase in (
        "made up|makes up|made it up|made it all up|making it up|made this up|not true|not real|not accurate|"
        "not correct|not the case|not a thing|not a real thing|not so fast|not even close|not legit|not genuine|"
        "not authentic|not factual|isn't true|isn't real|wasn't true|wasn't real|aren't true|aren't real|"
        "weren't true|isn't accurate|isn't the case|no truth|no evidence|no proof|no such thing|no basis|"
        "no substance|nothing to suggest|nothing of the kind|nothing of the sort|no record of|no indication|"
        "no sign of|never happened|never existed|never took place|didn't happen|doesn't exist|don't exist|"
        "didn't exist|isn't happening|not happening|pants on fire|urban legend|urban legends|urban myth|"
        "tall tale|conspiracy theory|old wives|figment of|too good to check|too good to be true|"
        "photo shopped|sets the record straight|"
        "set the record straight|setting the record straight|sets record straight|set record straight|april fool|"
        "april fools|april fool's|mistaken identity|cold water on|wishful thinking|"
        "publicity stunt|pr stunt|marketing stunt|taken out of context|not happen|not exist|"
        "no credible evidence|nothing to do with|cried wolf"
    ).split("|")
)

HEDGES = frozenset(
    "rumor rumors rumour rumours rumored rumoured allegedly alleged reportedly supposedly purportedly apparently "
    "perhaps maybe possibly probably likely may might could would unconfirmed unverified speculation speculated "
    "considering weighing mulling mulls".split()
)

# What is said begins after these.
SAYING = frozenset(
    "say says said saying tell tells told report reports reported insist insists insisted claim claims claimed confirm "
    "confirms confirmed add adds added argue argues argued believe believes believed think thinks thought warn warns "
    "warned admit admits admitted announce announces announced reveal reveals revealed explain explains "
    "explained".split()
)
# Words about how a report spread, not about what it reports.
ABOUT_REPORTS = frozenset(
    "despite internet news viral website site online media twitter facebook article video truth evidence actually "
    "really sadly true real literally totally completely categorically update updated exclusive".split()
)
# Verbs and nouns that say little by themselves.
LIGHT = frozenset(
    "make makes made making get gets got getting take takes took taken taking go goes going gone went come comes "
    "coming came give gives gave given giving put puts putting become becomes became keep keeps kept keeping thing "
    "things way ways time times year years day days man person people someone somebody anyone anybody everybody "
    "everyone try tries tried trying happen happens happened happening use used uses".split()
)

# A negated verb or adjective of saying and knowing leaves open what it is about: "did not say", "is not clear".
OPEN = frozenset(
    "say says said saying comment comments commenting know knows known clear sure certain confirm confirms confirmed "
    "confirming guarantee guarantees guaranteed mean means meant necessarily specify disclose reveal elaborate respond "
    "explain mind remember rule ruled".split()
)
# What is wished, asked or tried is not said to be so: "asked them to end the war".
WISHES = frozenset(
    "want wants wanted wanting ask asks asked asking seek seeks sought seeking demand demands demanded demanding urge "
    "urges urged urging refuse refuses refused refusing try tries tried trying hope hopes hoped hoping fight fights "
    "fighting propose proposes proposed request requests requested call calls called calling need needs needed "
    "require requires required like wish wishes wished order orders ordered advise advises advised efforts effort "
    "attempt attempts attempted bid consider considers considering considered invite invited offer offers offered "
    "threaten threatens threatened designed aimed intended struggle".split()
)
# What is weighed is not done.
WEIGHING = frozenset("consider considers considered considering mulls mulling contemplate contemplates weighs".split())
MODALS = frozenset("could would may might should must".split())

# Subjects that name nobody: who it is stands elsewhere.
SUBJECTS = frozenset("i you he she it we they who whom which that there this these those".split())

# Clauses part here.
CLAUSE_WORDS = frozenset(
    "but although though because while whereas unless if since until despite which whether before after when "
    "so however yet".split()
)
AUXILIARIES = frozenset(
    "am is are was were be been being do does did has have had can could may might must shall should will would "
    "isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't "
    "shouldn't cannot ain't mustn't needn't".split()
)
# What is not there or not so is said without a negator as well.
LACKING = frozenset(
    "without lack lacks lacked lacking absent absence missing free unable only except empty vacant instead rather "
    "few little hardly barely scarcely rarely seldom less against short despite zero exempt hold off".split()
)
ENDING = words("""
abandon avoid ban bar cease close decline delay deny die end exclude expire fail forbid halt ignore keep leave lose miss
neglect omit oppose postpone prevent prohibit quit refuse reject remain resist rule scrap spare stay stop suspend undo veto
wait withhold
""")
# Before an auxiliary and its subject: "nor did he", "at no time has she".
INVERTING = frozenset("nor neither never".split())
TIMES = frozenset("point time stage moment".split())
# Whom a negation of everybody names.
ANYBODY = frozenset("anybody anyone anything nobody nothing".split())
