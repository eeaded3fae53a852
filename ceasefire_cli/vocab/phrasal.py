"""Verbs of two words with plain verbs that say the same: "turn down" is "reject", not "turn".

Own compilation from general knowledge of English. A line is one sense: the phrases first, "_" between their words, then
the words that may stand for them. Base forms only.
"""

from __future__ import annotations

_PHRASAL = """
turn_down throw_out vote_down knock_back rule_out | reject refuse decline rebuff dismiss rejection refusal oppose unacceptable defeat
turn_out | attend turnout crowd
call_off | cancel abandon scrap cancellation postpone
call_up | draft conscript mobilise recruit conscription
call_for | demand urge appeal request
call_in | summon
put_off put_back hold_over push_back | postpone delay defer suspend postponement
put_down | suppress crush quell
put_forward put_up | propose offer suggest proposal provide
put_out | extinguish publish
put_up_with | tolerate
set_up | establish create found form launch
set_off | trigger detonate ignite leave
set_aside | reserve allocate annul earmark
set_back | delay setback
give_up | surrender cede abandon yield concede relinquish quit concession renounce
give_in give_way back_down climb_down bow_to | yield concede surrender capitulate relent bow concession
give_back hand_back pay_back | return restore repay refund
give_away | reveal donate
hand_over hand_in turn_over | surrender transfer deliver submit give
hand_out | distribute award
take_over | acquire seize buy takeover assume succeed acquisition
take_out | destroy kill remove extract
take_on | hire recruit accept confront oppose
take_off | depart leave
take_part | participate join participation
take_back | retake recapture regain withdraw
take_place | happen occur hold
take_in | shelter accommodate host deceive
step_down stand_down bow_out | resign quit retire resignation leave withdraw
step_up ramp_up | increase intensify escalate boost
step_in | intervene intervention
step_aside | resign withdraw
pull_out back_out | withdraw leave quit retreat withdrawal
pull_back fall_back | retreat withdraw withdrawal
pull_down tear_down knock_down | demolish destroy demolition
pull_off | succeed achieve
pull_through | survive recover
break_down | collapse fail breakdown failure
break_off | suspend end cut
break_out | escape erupt begin outbreak
break_up split_up | separate divorce dissolve disperse disband
break_in break_into | burgle burglary raid
blow_up | explode destroy bomb blast explosion
bring_down | topple overthrow shoot reduce
bring_in | introduce import
bring_back | restore return revive
bring_forward | advance
bring_up | raise mention
carry_out | conduct perform execute implement
carry_on go_on keep_on keep_up | continue persist remain
come_back | return comeback
come_up_with | devise invent propose
crack_down clamp_down | crackdown suppress curb
cut_off shut_off switch_off turn_off | disconnect stop halt isolate suspend outage sever
cut_back cut_down scale_back | reduce trim reduction decrease
cut_short | curtail
do_away | abolish scrap
draw_up | draft prepare write
drive_out push_out force_out throw_out kick_out boot_out | expel oust evict remove expulsion
drop_out | withdraw quit
fall_apart fall_through | collapse fail
fall_ill | sicken disease
find_out | discover learn
get_away | escape flee
get_rid | remove scrap abolish
go_ahead | proceed continue approve
go_under | bankrupt collapse insolvent
go_up | rise increase raise
go_down | fall sink drop
hold_back | restrain withhold
hold_off | delay resist
hold_up | delay rob
hold_out | resist
keep_out | exclude bar
lay_off | dismiss redundancy layoff fire sack
lay_down | impose surrender
let_in | admit
let_off let_go | release free acquit pardon
look_into | investigate probe examine inquiry
look_after | care
lock_up | jail imprison detain
make_up | invent constitute reconcile
make_off | flee escape steal
melt_down | melt
own_up | confess admit
pass_away | die death
pass_out | faint collapse
pass_on | transfer
pay_off | repay settle bribe clear
pick_up | collect recover
play_down | minimise downplay
point_out | note
roll_out | launch introduce
roll_back | reverse
run_away | flee escape
run_down | criticise
run_out | expire end lapse exhaust
run_over | hit
run_up | accumulate
sell_off | sell sale privatise
send_in | deploy dispatch deployment
send_back | return deport
shoot_down | down destroy
shut_down close_down | close shutdown closure stop
sign_up | join enlist register
sign_off | approve
single_out | select
slow_down | slow decelerate
speed_up | accelerate hasten
spell_out set_out lay_out | explain detail describe specify clear
stand_by | support
stand_up | defend resist
start_up fire_up | begin launch
stave_off fend_off ward_off | avert prevent repel
stir_up | provoke incite
swear_in | inaugurate
switch_on turn_on | activate
talk_up | praise
tie_up | link
turn_around turn_round | reverse
turn_back | return
turn_up show_up | arrive appear
wake_up | realise
walk_out | strike walkout leave
walk_away | leave abandon withdraw
warm_up | heat
wash_away sweep_away | destroy flood
wear_down | exhaust weaken
weigh_up | consider
win_back win_over | regain persuade recapture
wind_up wind_down | close end liquidate
wipe_out write_off | destroy cancel clear eliminate
work_out | solve resolve devise
nod_off drop_off | asleep sleep doze
nail_down tie_down | finalise agree settle secure
prop_up shore_up | support strengthen bolster
hit_back hit_out lash_out | retaliate criticise condemn
claw_back | recover reclaim repay
crop_up | appear
hush_up cover_up | conceal hide
phase_out | abolish
own_goal | mistake
sit_down | negotiate talk meet
square_off face_off | confront
stock_up | store
team_up | cooperate join alliance
tip_off | warn alert inform
top_up | supplement
water_down | weaken dilute
back_up bear_out | confirm support corroborate
bail_out | rescue bailout
bank_on count_on | rely expect trust
beat_up | assault attack batter
beef_up build_up | strengthen reinforce bolster increase
branch_out | diversify expand
break_away | secede split defect
brush_aside brush_off shrug_off wave_away | dismiss ignore reject
burn_down | destroy burn torch fire
buy_out buy_up snap_up | acquire purchase buy takeover
call_on | urge ask appeal demand
cash_in | profit exploit
clear_up sort_out iron_out | resolve settle solve
come_down | fall drop land
come_forward | volunteer appear
come_out | emerge appear
contract_out farm_out | outsource
cut_out | omit remove
cut_off | isolate strand
dig_up dig_out | excavate unearth discover
drag_on | last continue prolong
drain_away | leave
draw_out | prolong
dream_up think_up | invent devise
drive_up push_up jack_up bump_up put_up | raise increase
drive_down push_down bring_down | reduce lower cut
ease_off | decline slow
eat_into | erode reduce
fall_behind | lag delay arrears late
fall_off | decline
fall_out | quarrel row dispute
fall_over tip_over | topple overturn capsize
fight_back | resist retaliate
fight_off see_off | repel defeat
fizzle_out peter_out | end fail
flare_up | erupt escalate
flush_out | expel
free_up | release
freeze_out shut_out lock_out leave_out | exclude omit
gear_up | prepare
get_back | recover regain return
get_out | escape leave
get_through | survive pass
give_birth | deliver bear birth
go_after | pursue chase
go_against | oppose defy
go_along | agree
go_back | return
go_off | explode detonate explosion
go_through | undergo suffer
hammer_out thrash_out | negotiate agree
hand_down | sentence impose
head_for | approach
head_off | avert prevent
heat_up hot_up | escalate intensify
hit_upon | discover find
hold_on hang_on | keep wait
keep_away stay_away | avoid boycott absent
keep_back | withhold
keep_off | avoid
kick_off | begin start launch
knock_out | defeat eliminate disable
knock_over | topple hit
leave_behind | abandon
let_down | disappoint betray
let_out | release
level_off | stabilise
lift_off blast_off | launch takeoff
line_up | arrange queue
look_for search_for hunt_for | seek search
lose_out miss_out | lose
mark_down | reduce discount
mess_up | botch spoil
mix_up | confuse confusion muddle
move_in | enter
move_out | leave vacate evacuate
open_up | open
opt_out | withdraw
own_up | confess
pay_out | compensate pay compensation payout
pay_up cough_up fork_out shell_out | pay spend
pile_up | accumulate
play_up | exaggerate
plough_into smash_into slam_into run_into | crash hit collide ram
press_on press_ahead push_ahead push_on forge_ahead | continue proceed
pull_over | stop
pull_up | stop
put_away | jail imprison
put_in | install
put_on | stage
rip_off | cheat defraud swindle fleece con
rise_up | rebel revolt
rule_on | decide judge
run_aground | ground strand
sail_through | pass
scoop_up | win collect
seal_off cordon_off fence_off | close block isolate
see_through | complete
sell_out | betray
send_out | issue
send_off | dismiss
set_free | release free
shake_up | reform reorganise overhaul restructure
ship_out | export
shoot_up | soar rise
slip_up | err mistake
spark_off touch_off | trigger cause provoke
speak_out speak_up | protest criticise condemn
stamp_out | eliminate suppress
stand_for | represent
stay_on stay_put | remain
stick_to stick_with | keep
storm_out | leave
swallow_up | absorb acquire
take_away | remove confiscate strip revoke withdraw
take_down | remove dismantle
take_off | rise
take_up | accept adopt
talk_into | persuade
talk_out | dissuade
tear_up | cancel scrap
tell_off | reprimand scold rebuke
throw_away | waste discard
touch_down | land
track_down | find trace locate
trade_in | exchange
turn_away | reject refuse
turn_in | surrender
turn_into | become
turn_over | overturn capsize
turn_against | oppose
use_up | exhaust
vote_in | elect
kick_out throw_out | oust
vote_out | oust lose defeat
wait_for | await expect
wash_up | beach strand
wear_out | exhaust
weed_out | remove
win_out win_through | win prevail
wipe_off | cut remove
write_off | cancel scrap
"""

# Each phrase with the words that may stand for it.
PHRASAL: dict[str, tuple[str, ...]] = {}
for _line in _PHRASAL.strip().splitlines():
    _phrases, _, _plain = _line.partition("|")
    for _phrase in _phrases.split():
        PHRASAL[_phrase] = (*PHRASAL.get(_phrase, ()), *_plain.split())
