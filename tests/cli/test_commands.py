"""The commands over a small project about something else than the shipped articles."""

from __future__ import annotations

import csv
import io
import json

import pytest
from cli.harbour import FILES

LISTINGS = (
    ("timeline",),
    ("who-said",),
    ("who-said", "--actor", "Moreno"),
    ("contradictions",),
    ("evidence",),
    ("find", "bridge repairs"),
    ("articles",),
    ("actors",),
    ("claims",),
    ("check",),
    ("inspect", "articles/council.txt"),
    ("compare", "The bridge is open", "The bridge is not open"),
)


@pytest.mark.parametrize("args", LISTINGS, ids=" ".join)
@pytest.mark.parametrize("form", ["text", "md", "plain", "json", "jsonl", "csv"])
def test_every_listing_in_every_format(desk, run, args, form):
    desk(FILES)
    result = run(*args, "-f", form)
    assert result.code in (0, 1)
    assert result.out.strip()
    assert "\x1b" not in result.out
    assert "Traceback" not in result.err


@pytest.mark.parametrize("args", LISTINGS, ids=" ".join)
def test_json_jsonl_and_csv_agree(desk, run, args):
    desk(FILES)
    whole = json.loads(run(*args, "-f", "json").out)
    assert whole["version"] == 1
    (records,) = (value for key, value in whole.items() if key != "version")
    assert run(*args, "--jsonl").rows == records
    rows = list(csv.reader(io.StringIO(run(*args, "--csv").out)))
    assert len({len(row) for row in rows}) == 1
    assert len(rows) > 1


def test_timeline_records(desk, run):
    desk(FILES)
    rows = {r["claim"]: r for r in run("timeline", "--jsonl").rows}
    closes = rows["bridge-closes"]
    assert (closes["date"], closes["basis"], closes["precision"], closes["event"]) == (
        "2023-05-10",
        "curated",
        "day",
        "2023-07",
    )
    assert closes["supports"] >= 1
    assert rows["ferry-free"]["date"] is None
    assert (rows["ferry-free"]["supports"], rows["ferry-free"]["articles"]) == (0, 0)


def test_timeline_filters(desk, run):
    desk(FILES)

    def ids(*args):
        return [r["claim"] for r in run("timeline", "--jsonl", *args).rows]

    assert ids("--topic", "money") == ["cost-12-million", "cost-19-million"]
    assert ids("--actor", "Hallberg") == ["cost-19-million"]
    assert ids("--since", "2023-06") == ["cost-19-million"]
    assert ids("--until", "2023-05-31") == ["bridge-closes", "cost-12-million"]
    assert ids("--status", "disputed") == ["cost-19-million"]
    assert ids("--by", "event", "--since", "2023-07", "--until", "2023-07") == ["bridge-closes"]
    assert ids("--reverse", "--topic", "money") == ["cost-19-million", "cost-12-million"]


def test_passages_are_verbatim(desk, run):
    root = desk(FILES)
    for record in run("evidence", "--jsonl").rows:
        for link in record["links"]:
            text = (root / link["path"]).read_text()
            assert text[link["start"] : link["end"]] == link["text"]
            assert text.count("\n", 0, link["start"]) + 1 == link["line"]
            assert 0 <= link["score"] <= 1


def test_a_claim_without_support_shows_nothing(desk, run):
    desk(FILES)
    result = run("evidence", "ferry-free", "--jsonl")
    assert result.code == 1
    assert result.rows[0]["links"] == []


def test_who_said_by_name_alias_and_id(desk, run):
    desk(FILES)
    by_id = run("who-said", "--actor", "moreno", "--jsonl")
    assert by_id.code == 0
    assert {r["actor"] for r in by_id.rows} == {"moreno"}
    assert {r["kind"] for r in by_id.rows} == {"direct", "indirect"}
    for name in ("Ana Moreno", "Moreno", "MORENO"):
        assert run("who-said", "--actor", name, "--jsonl").out == by_id.out


def test_a_quotation_broken_by_its_clause_is_one_statement_of_two_parts(desk, run):
    desk(FILES)
    quoted = [r for r in run("who-said", "--actor", "hallberg", "--kind", "direct", "--jsonl").rows]
    assert [len(r["parts"]) for r in quoted] == [2]


def test_unknown_speakers_are_listed(desk, run):
    desk(FILES)
    result = run("who-said", "--unknown", "--jsonl")
    assert result.code == 0
    assert any("tender" in r["text"] for r in result.rows)


def test_unknown_actor_names_the_nearest(desk, run):
    desk(FILES)
    result = run("who-said", "--actor", "Halberk")
    assert result.code == 2
    assert "unknown actor 'Halberk'" in result.err
    assert "allberg" in result.err


def test_contradictions_show_the_declared_pair(desk, run):
    desk(FILES)
    rows = run("contradictions", "--jsonl").rows
    declared = [r for r in rows if r["origin"] == "declared"]
    assert [(r["a"]["claim"], r["b"]["claim"]) for r in declared] == [("cost-12-million", "cost-19-million")]
    assert run("contradictions", "--exit-code").code == 1
    assert run("contradictions", "--topic", "ferry", "--exit-code").code == 0
    assert run("contradictions", "--topic", "ferry").code == 1


def test_a_project_of_articles_only(tmp_path, desk, run, monkeypatch):
    desk({name: text for name, text in FILES.items() if name != "claims.yaml"})
    result = run("--articles", "articles", "who-said", "--jsonl")
    assert result.code == 0
    assert {"Ana Moreno", "Nils Hallberg"} <= {r["speaker"] for r in result.rows}
    assert run("--articles", "articles", "find", "cost of the repairs", "--jsonl").rows[0]["links"]
    assert run("who-said").code == 2


def test_markdown_for_notes_reads_as_a_note(desk, run):
    desk(FILES)
    note = run("who-said", "--actor", "Moreno").out
    assert note.startswith("## ")
    assert "\n> “" in note or "\n> We will" in note or '\n> "We will' in note or "\n> We" in note
    assert "(articles/council.txt#L4)" in note
    assert "2023-05-10" in note
    assert note.endswith("\n")
    assert not note.endswith("\n\n")


def test_output_file_picks_the_format_and_is_swapped_in(desk, run):
    root = desk(FILES)
    assert run("timeline", "-o", "out.json").out == ""
    assert json.loads((root / "out.json").read_text())["timeline"]
    run("timeline", "-o", "out.csv")
    assert (root / "out.csv").read_text().startswith("date,end,")
    assert sorted(p.name for p in root.iterdir()) == ["articles", "claims.yaml", "out.csv", "out.json"]


def test_output_that_cannot_be_written(desk, run):
    desk(FILES)
    result = run("timeline", "-o", "missing/out.json")
    assert result.code == 2
    assert "missing/out.json" in result.err


def test_same_input_same_bytes(desk, tracker):
    root = desk(FILES)
    for args in LISTINGS:
        first, second = (tracker(*args, "-f", "json", cwd=root, env={"PYTHONHASHSEED": seed}) for seed in "12")
        assert first.out == second.out, args


def test_compare_pairs_keeps_the_order(desk, run):
    desk(
        {
            "pairs.jsonl": '{"id": 7, "a": "The bridge is open.", "b": "The bridge is not open."}\n{"id": "x", "a": "It rained.", "b": "The ferry is red."}\n'
        }
    )
    rows = run("compare", "--pairs", "pairs.jsonl", "--jsonl").rows
    assert [(r["id"], r["label"]) for r in rows] == [(7, "contradiction"), ("x", "compatible")]


def test_compare_pairs_reports_every_bad_line(desk, run):
    desk({"pairs.jsonl": '{"id": 7, "a": "x"}\nnonsense\n'})
    result = run("compare", "--pairs", "pairs.jsonl")
    assert result.code == 2
    assert "pairs.jsonl:1" in result.err
    assert "pairs.jsonl:2" in result.err


def test_init_then_check(desk, run):
    root = desk({"articles/a.txt": "Mayor Ana Moreno said the bridge will close.\n"})
    assert run("init").code == 0
    assert "articles/a.txt" in (root / "claims.yaml").read_text()
    assert run("check").code in (0, 1)
    again = run("init")
    assert again.code == 2
    assert "claims.yaml" in again.err


def test_schema_is_json(run):
    result = run("schema")
    assert result.code == 0
    assert "object" in json.loads(result.out)["type"]


def test_alone_it_says_what_to_type_next(desk, run):
    desk(FILES)
    result = run()
    assert result.code == 0
    assert "tracker timeline" in result.out
    assert "Harbour bridge" in result.out
    assert len(result.out.splitlines()) <= 40


def test_compare_honours_what_is_declared(desk, run):
    desk(FILES)
    (row,) = run("compare", "cost-12-million", "cost-19-million", "--jsonl").rows
    assert (row["label"], row["kind"]) == ("contradiction", "declared")
    desk({"claims.yaml": FILES["claims.yaml"].replace("contradicts:", "compatible:")})
    (row,) = run("compare", "cost-19-million", "cost-12-million", "--jsonl").rows
    assert row["label"] == "compatible"
    assert "declared" in row["why"]


def test_an_ending_without_a_format_is_told(desk, run):
    root = desk(FILES)
    result = run("timeline", "-o", "x.html")
    assert result.code == 2
    assert ".json" in result.err
    assert not (root / "x.html").exists()
    assert run("timeline", "-o", "notes").code == 0


def test_a_project_without_claims_is_told_to_write_one(desk, run):
    desk({**FILES, "claims.yaml": "claims: []\n"})
    out = run().out
    assert "tracker init" not in out
    assert "who-said" in out


def test_one_line_tells_what_was_not_said(desk, run):
    text = "Ann Drury does not think the bridge is safe. Drury denied that it was safe. Drury said that it was old.\n"
    desk({"articles/a.txt": text, "claims.yaml": "claims: []\n"})
    lines = run("who-said", "--actor", "Drury", "-f", "plain").out.splitlines()
    assert [line.split(": ", 1)[1] for line in lines] == [
        "Ann Drury (negated): the bridge is safe",
        "Ann Drury (negated): that it was safe",
        "Ann Drury: that it was old",
    ]
    assert run("inspect", "articles/a.txt", "-f", "plain").out.count("(negated)") == 2


def test_a_denial_is_marked_whatever_stands_before_its_verb(desk, run):
    text = "Ann Drury has previously denied any interest. Drury ruled out the sale. Drury pointed out the cost.\n"
    desk({"articles/a.txt": text, "claims.yaml": "claims: []\n"})
    lines = run("who-said", "--actor", "Drury", "-f", "plain").out.splitlines()
    assert [line.split(": ", 1)[1] for line in lines] == [
        "Ann Drury (negated): any interest",
        "Ann Drury (negated): the sale",
        "Ann Drury: the cost",
    ]


def test_compare_does_not_take_a_slip_in_an_id_for_a_statement(desk, run):
    desk(FILES)
    result = run("compare", "cost-12-milion", "cost-19-million")
    assert result.code == 2
    assert "cost-12-million" in result.err
    assert run("compare", "Twelve-million", "It rained.").code == 0  # no id, and near to none
    assert run("compare", "cost-12-milion of it", "It rained.").code == 0


def test_compare_knows_who_makes_both_claims(desk, run):
    claims = """\
actors: [{id: lee, name: Ann Lee}, {id: roe, name: Ben Roe}]
claims:
  - {id: open, claim: The tunnel is open to traffic, actors: [lee, roe], date: 2023-05-10}
  - {id: shut, claim: The tunnel is not open to traffic, actors: [roe], date: 2023-06-02}
  - {id: hers, claim: The tunnel is not open to traffic, actors: [lee], date: 2023-06-02}
"""
    desk({"claims.yaml": claims, "articles/a.txt": "It rained on the tunnel.\n"})
    kinds = {b: run("compare", "open", b, "--jsonl").rows[0]["kind"] for b in ("shut", "hers")}
    assert kinds == {"shut": "changed", "hers": "changed"}
    assert run("compare", "shut", "hers", "--jsonl").rows[0]["label"] == "compatible"


def test_check_names_a_date_of_two_readings(desk, run):
    desk({"claims.yaml": "claims: []\n", "articles/a.txt": "Bridge shut\n\nPublished: 05/07/2025\n\nIt was shut.\n"})
    assert "“05/07/2025” can be read two ways" in run("check", "-f", "plain").out


def test_a_slip_in_an_id_is_no_matter_to_speak_about(desk, run):
    desk(FILES)
    result = run("who-said", "--about", "cost-12-milion")
    assert result.code == 2
    assert "cost-12-million" in result.err
    assert run("who-said", "--about", "cost-12-million", "--jsonl").code == 0


@pytest.mark.parametrize("command", ["timeline", "who-said"])
def test_a_period_that_ends_before_it_begins_is_a_slip(desk, run, command):
    desk(FILES)
    result = run(command, "--since", "2023-06", "--until", "2023-05-10")
    assert result.code == 2
    assert "--until" in result.err
    assert run(command, "--since", "2023-05-10", "--until", "2023-05").code == 0


CHANGING = {
    "claims.yaml": "actors: [{id: lee, name: Ann Lee}]\n"
    "claims: [{id: shuts, claim: The old library will close in June, actors: [lee], date: 2024-03-12}]\n",
    "articles/a.txt": "---\ndate: 2024-03-12\n---\n“The old library will close in June,” Ann Lee said.\n",
    "articles/b.txt": "---\ndate: 2024-05-21\n---\n“The old library will not close in June,” Ann Lee said. “The mill burned.”\n"
    "\n“The mayor was in Paris,” Ann Lee said.\n",
}


def test_a_narrowed_list_shows_no_change_from_outside_it(desk, run):
    desk(CHANGING)
    assert "Changed position" in run("who-said", "--actor", "lee").out
    assert "Changed position" in run("who-said", "--actor", "lee", "--since", "2024").out
    for narrowed in (("--until", "2024-03-12"), ("--about", "mayor in Paris")):
        result = run("who-said", "--actor", "lee", *narrowed)
        assert (result.code, "Changed position" in result.out) == (0, False)


def test_what_is_filtered_away_is_not_called_no_evidence(desk, run):
    desk(FILES)
    for args in (("evidence", "bridge-closes", "--min-score", "1"), ("find", "bridge repairs", "--min-score", "1")):
        out = run(*args).out
        assert "none of the kind asked for" in out
        assert "No passage of the kind asked for bears on it." in out
        assert "no evidence" not in out
    assert "No passage bears on it." in run("find", "xyzzy").out
