"""Words that stand where a speaker would and hold no opinion: chances, options, reasons; and words that tell nothing.

General English, gathered by hand; documents, polls and groups are left out, for they can say things.
"""

from __future__ import annotations

from ceasefire_cli.vocab.lists import words

# Heads of noun phrases that nobody can mean when he tells who spoke.
ABSTRACT = words(
    """chance chances option options variant variants version versions way ways reason reasons thing things risk risks
    danger dangers possibility possibilities lack sort sorts type types part parts piece pieces bit bits rest amount
    amounts degree extent level levels rate rates price prices cost costs effect effects consequence consequences step
    steps stage stages place places location locations spots reasoning understanding safety protection addition
    additions alternative alternatives instance instances situation situations moment moments event events incident
    incidents accident accidents attack attacks war wars battle fight obligation obligations plot trick purpose mode
    mess temptation tendency urge luck"""
)

# Bodies of people that no list of organisations holds.
GROUPS = words("campaign campaigns camp team side sides band crew movement crowd jury public opposition industry board")

# Words that, alone, are no content: what they stand for is told elsewhere.
EMPTY = words(
    """a an the it that this these those so such him her them me us you he she they we i and or but of to for
    in on at by with from as about into be do is are was were been being did does done doing have has had anyway
    too also then there here up off out away back not more much all both else otherwise something anything nothing
    things fit what which who whom why how when where whether if than like will would twice once again"""
)

# Doing rather than saying, unless a name and more than one word show otherwise: "attacked the town", "shows promise".
DEEDS = words(
    """attack accept offer hold minimize minimise pressure fight block back support see show order share find mean list
    detail list read issue present welcome consider identify name raise describe discuss seek want invoke lobby rip
    slam blast hit trash tackle press push vote establish document enjoy answer release prohibit"""
)

# Things that tell: they speak for whoever wrote them.
DOCUMENTS = words(
    """poll polls survey surveys study studies report reports statement letter email document documents article articles
    book film movie ad ads tweet post posts interview column record records data filing memo review analysis editorial
    headline headlines law bill rule rules agreement deal commentary evidence research figures numbers sign label box
    guide manual data news paper papers text footage video"""
)
