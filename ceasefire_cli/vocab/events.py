"""Kinds of events that change what is so, each with the usual ways to write it.

The kinds are those that news corpora mark up by hand (the ACE 2005 scheme: life, transaction, business, personnel,
justice, protest), with accidents and what is called off, and without the ones that any verb may express, such as moving,
giving and talking. A report of such an event has one of these words; none of them says what only resembles it.
"""

from __future__ import annotations

# (what names the event in a claim, what else tells of it): prefixes of words; "_" is a space, "." ends the word.
EVENTS: tuple[tuple[str, str], ...] = (
    # life
    ("born. birth. births.", "baby newborn"),
    ("marr wed. weds. wedding", "bride groom. spous husband wife"),
    ("divorc", "separat split marri"),
    (
        "die. dies. died. dead. death. deaths. kill murder assassinat slain",
        (
            "dying fatal lethal victim toll lost_their_li lost_his_li lost_her_li passed_away pass_away claimed_the_li lives los massacr shot."
            " drown perish bod corpse funeral mourn buried casualt homicid surviv behead execut"
        ),
    ),
    (
        "injur wound hurt. hurts.",
        "hospital casualt harm bruis broke burn. burns. burnt. treated shot. stab surg victim maim bleed suffer",
    ),
    # business
    ("bankrupt insolven liquidat", "administrat receiver debt creditor collaps wound_up winding bust. folded. fold."),
    ("merger merge. merges. merged.", "tak combin join unit acqui bid. bought buy. absorb fus union"),
    # personnel
    (
        "resign quit. quits. quitting. step_down steps_down stepped_down stepping_down stands_down stood_down stand_down",
        (
            "leav left depart stand step stood bow resigna retir vacat hand_in handed_in relinquish give_up gave_up part"
            " exit successor outgoing former"
        ),
    ),
    (
        "sack. sacks. sacked. sacking oust",
        (
            "dismiss fire. fires. fired. firing remov axe. axed. let_go expel topple overthr lost_his lost_her lay_off"
            " laid_off redundan job. jobs. suspend depos unseat replac drop vote dump kick force"
        ),
    ),
    ("appoint", "nam nominat choos chose pick select hire. hired. install tapp made. became becom new. promot elect"),
    (
        "elect. elects. elected. re-elected. reelected.",
        "vote voting votes voter win. wins. winner won. victor ballot poll chose seat mandate landslide president election",
    ),
    (
        "becomes. become. became.",
        "nam appoint elect chose choose pick promot made. makes. new. first sworn took tak turn join enter succeed replac grew grow",
    ),
    # transaction
    (
        "sells. sell. sold.",
        "sale seller buy bought buyer acqui purchas tak took auction deal bid hand transfer stake dispos market shop price go gone fetch",
    ),
    (
        "buys. buy. bought.",
        "purchas acqui tak took sell sold. sale deal bid stake owner own. owns. owned. snap pay paid order invest spend spent",
    ),
    (
        "stolen. steal. steals. stole. theft burgl robb loot",
        "thie heist raid broke_in break-in break_in made_off taken. took. missing snatch swip haul cash cart disappear vanish",
    ),
    # accident
    (
        "explosion explode explosions blast. blasts.",
        "explo blast deton blew blow bomb burst ignit shell boom bang",
    ),
    (
        "crash collision collid derail",
        "hit hits. smash accident struck strike wreck overturn plough plow plung sank sink ram rams. rammed. fell came_down skid off_the_rails off_the_track left_the_track",
    ),
    (
        "fire_at fire_in fires_at fires_in blaze wildfire arson",
        "fire. fires. burn flame smoke ablaze alight inferno engulf gutted firefight",
    ),
    (
        "evacuat",
        "leav left. mov flee fled empt clear homes shelter order out_of resid displac rescu bus bused led_out taken_out",
    ),
    # undertakings
    (
        "cancel. cancels. cancelled. canceled. scrap. scraps. scrapped. shelve",
        "call drop axe. axed. abandon halt stop suspend withdr pull end. ends. ended. no_longer not. n't won't cut. cuts. abolish ditch give_up gave_up revok annul",
    ),
    (
        "apolog",
        "sorry regret forgiv mistake shame remors",
    ),
    # justice
    (
        "arrest detain",
        (
            "custody held. hold. seiz apprehend taken_in jail prison handcuff caught. nabbed. round police_took detent"
            " captur locked suspect"
        ),
    ),
    ("jailed. imprison", "jail prison sentenc behind_bars bars. detain custody cell. years. lock term inmate"),
    (
        "indict charged_with charged_over charged_in",
        "charg accus prosecut court trial indictment arraign dock",
    ),
    ("convict found_guilty", "guilt sentenc verdict jury jail prison court offence offense"),
    ("acquit exonerat", "cleared. clear. not_guilty innocent free. freed. dismiss drop overturn"),
    ("pardon amnest", "clemen free. freed. releas commut forgiv"),
    ("extradit", "hand. handed. handing. deport transfer surrender sent_to"),
    (
        "sue. sues. sued. suing. lawsuit",
        "court legal claim action. damages. compensat litigat suit. case. judge tribunal",
    ),
    # protest
    (
        "on_strike goes_on_strike walkout walk_out walks_out walked_out",
        "strik stoppag picket industrial_action down_tools downed_tools walk work-to-rule ballot stopp",
    ),
    (
        "occupy occupie squat",
        "sit-in sit_in barricad tak took seiz storm captur control held hold inside camp enter invad troop resid",
    ),
    # refusal, of which there is some word of refusing, of not doing or of blame
    (
        "rejects. rejected. refuses. refused. vetoes. vetoed. vetos. ban. bans. banned. outlaw",
        (
            "reject refus veto declin oppos turn_down turned_down turns_down throw threw not. no. never. nor. none."
            " cannot against. without. block prevent prohibit forbid forbad stop halt fail fell. defeat denie deny."
            " dismiss rebuff spurn unaccept rul_out ruled_out rules_out rule_out struck strikes_down rebel drop. dropped"
            " scrap withdr object illegal unlawful won't. don't. doesn't. didn't. isn't. can't. wouldn't. voted_down"
        ),
    ),
    (
        "condemn denounce",
        (
            "critic attack blam slam blast deplor outrag fur angr anger protest accus unaccept shame scandal inexcus"
            " oppos reject reprimand lament against. wrong regret"
        ),
    ),
)
