"""Verbs that say what somebody did or what befell them, as claims have them: base forms, compiled from general English.

Left out are verbs that help others along (make, take, get, give, want, plan), verbs of saying that any report has (say,
tell, add), and those whose form in -s is rather a plural (cuts, plans, claims, strikes).
"""

from __future__ import annotations

from ceasefire_cli.vocab.lists import words

DEEDS = words("""
abandon abduct abolish absolve accept accuse achieve acquire acquit admit adopt adore advise amend anger annul apologise
apologize applaud approve arrest arrive assassinate assault attend authorise authorize avert banish beat befriend betray
blame bless boycott bribe build burgle buy cancel capture caution celebrate choose clash climb
collapse collide commend complain concede condemn confess confirm congratulate conquer contradict convict crash create
criticise criticize cure damage deceive declare decline defeat defect defend defraud defuse degrade delight
demolish demote denounce deny deport desert destroy detain detect deteriorate devastate die disappear disclose discover
dismiss disown disqualify disrupt divorce donate downgrade drown earn elect embezzle employ encourage endorse
enlist enter erect escape evacuate evade evict exclude excuse execute exhume exonerate expand expel explode exploit
expose extend extradite fabricate fail fake flee flood forbid forge forgive fulfil fund gain grant greet hail
hide hijack hire ignore impeach impose imprison improve increase indict infect inherit injure
insist inspire insult intercept intervene invade invent invest invite join kidnap kill lend lose lower marry melt merge
mock murder neglect nominate oblige obtain occupy offend open oppose oust outlaw outperform overrule overthrow overturn
pardon pawn pay persuade plead plunge poison postpone praise prevent proclaim prohibit promote propose prosecute protect
prove provoke publish punish purchase qualify quit ratify reach reassure rebuild rebuke recapture receive reclaim
recommend reconcile recover recruit rectify reduce refuse refute regain regret reinstate reject rejoin relocate remain
remove renew renounce reopen repair repay repeal replace reprieve reprimand rescind rescue resign resume retaliate
retain retire reveal revive reward ridicule rob ruin sabotage sack sail save scrap seize sell settle shoot shorten shut
shrink sink slam smuggle soar solve spend sponsor squander stab steal subsidise succeed sue suffer surrender survive
suspend sympathise tackle teach thank threaten thrive topple torture transfer triumph undermine unveil uphold
vandalise vanish veto vilify vindicate violate warn weaken welcome widen win withdraw withhold withstand
worsen
""")

# These too, but by their past form alone: "visits" and "raids" are as well things.
PAST_DEEDS = words(
    "ban bomb close delay demand end fine fire halt launch march open pass raid start strike tour visit vote"
)
