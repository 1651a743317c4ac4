"""Golden rows of the rules that say to whose relations a happening belongs."""

import json
from pathlib import Path

import pytest

ROWS = json.loads(
    (Path(__file__).parent.parent.parent / "golden/pairs/rows.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["rule"])
def test_the_pairs_of_a_text(told, row):
    pairs = [
        str(mention.pair) if mention.pair else None for mention in told(row["text"], row["title"]).mentions
    ]
    assert pairs == row["pairs"]


@pytest.mark.parametrize(
    "note",
    [
        "Ties were opened through its mission in Spain in 1974. A consul was sent in 1991.",
        "Ties were cut under pressure from Spain in 1974 and were resumed in 1991.",
        "The consul in Spain has been accredited since 1974. An embassy was opened in 1991.",
        "The mission in Madrid was closed in 1974 and an office was opened in 1991.",
    ],
)
def test_the_state_of_a_row_leads_what_its_prose_tells(told, note):
    rows = f"Country\tSince\tNotes\nGhana\t1960\t{note}"
    mentions = told(rows, "Foreign relations of Finland").mentions
    pairs = [str(one.pair) for one in mentions if one.date.edtf[:4] != "1960"]
    assert pairs == ["Finland–Ghana", "Finland–Ghana"]


def test_prose_in_an_earlier_cell_of_a_long_row_does_not_lead_the_next(told):
    other = "A hall was built for the fair. " * 40
    rows = f"No\tFair\tNotes\n1\tChile came first. {other}\tAn envoy was sent to Ghana in 1991."
    assert str(told(rows, "Foreign relations of Finland").mentions[-1].pair) == "Finland–Ghana"


def pairs_of(told, heading: str, text: str) -> list[str]:
    return [str(one.pair) for one in told(f"== {heading} ==\n{text}", "Foreign relations of Peru").mentions]


def test_a_heading_of_states_that_followed_one_another_names_that_of_the_year(told):
    text = "A trade treaty was signed in 1932. An embassy was opened in 1994."
    assert pairs_of(told, "Russia and the Soviet Union", text) == ["Peru–Soviet Union", "Peru–Russia"]


def test_after_its_end_a_former_state_gives_way_to_that_of_the_heading(told):
    text = "The Soviet Union closed its embassy in 1973. An air treaty was signed in 1994."
    assert pairs_of(told, "Russia", text) == ["Peru–Soviet Union", "Peru–Russia"]


def test_of_two_states_of_one_name_that_told_of_later_is_not_meant(told):
    text = "A trade treaty was signed in 1950. East Germany sent an envoy in 1973."
    assert pairs_of(told, "Germany", text) == ["Germany–Peru", "East Germany–Peru"]


def test_a_body_named_before_a_neighbour_is_the_partner(told):
    text = "Peru joined the European Union in 1995. Its frontier with Chile is 169 km long."
    (mention,) = told(text, "Foreign relations of Peru").mentions
    assert str(mention.pair) == "European Union–Peru"


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        (
            "Spain sent aid. Spain sold it. In 2009 Peru broke ties with Mali. In 2019 ties were restored.",
            "Mali–Peru",
        ),
        ("Spain sent aid. Spain sold ships. In 2019 relations with Spain were restored.", "Peru–Spain"),
        (
            "Peru broke off relations with Cuba in 1960. In 1965 Chile opened an embassy in Lima."
            " In 1972 ties were renewed.",
            "Cuba–Peru",
        ),
    ],
)
def test_relations_are_restored_with_whom_they_were_broken_off(told, text, pair):
    assert str(told(text, "Foreign relations of Peru").mentions[-1].pair) == pair
