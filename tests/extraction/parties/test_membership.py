"""What an overview's country has to do with an organisation."""

import pytest

ROWS = [
    ("Albania became a member state of NATO in 2009.", "Albania–NATO"),
    ("Application for membership in the EU in 2009.", "Albania–European Union"),
    ("Becoming part of NATO's Action Plan in 2002.", "Albania–NATO"),
    ("In 2005, the EU's commission called for a vote to be held in Albania.", "Albania–European Union"),
    ("In 2006 the EU was enlarged.", None),
    ("Albania joined the EU in 2004 together with nine other countries.", "Albania–European Union"),
    ("Albania applied to the EU in 1990. Accession talks began in 1998.", "Albania–European Union"),
    ("In 1990 Albania, a member of the African Union, attacked Chile.", "Albania–Chile"),
    ("Albania and the EU are partners. In 1992 Albania closed negotiations with its rebels.", None),
    ("Albania and Spain quarrelled. In 1950 Albania and other countries withdrew envoys.", "Albania–Spain"),
    ("Albania and Chile joined the United Nations in 1955.", "Albania–Chile"),
    (
        "Albania applied to the EU. The Treaty of Accession was signed in Athens in 2003.",
        "Albania–European Union",
    ),
    ("Albania became a full member of NATO in 2009 and of the EU in 2014.", "Albania–European Union"),
    ("Albania held the presidency of the Council of Europe in 2012.", "Albania–Council of Europe"),
    ("Albania and Kosovo quarrelled. In 2009 NATO suspended Albania.", "Albania–NATO"),
    ("In 1991 Albania set up relations with many countries.", None),
    ("In 1991 Albania signed treaties with several countries, among them Chile.", "Albania–Chile"),
    ("Albania welcomed the vote that saw Fiji quit the Commonwealth in 1987.", None),
    ("A war with Peru and Albania's admission to the United Nations (14 December 1955) followed.", None),
]


@pytest.mark.parametrize(("text", "pair"), ROWS, ids=lambda value: str(value)[:40])
def test_the_pair_of_a_happening(told, text, pair):
    found = told(f"Albania sold ore abroad. {text}", "Foreign relations of Albania").mentions[-1].pair
    assert (str(found) if found else None) == pair


def test_steps_of_joining_belong_to_the_organisation_that_the_paragraph_is_about(told):
    text = "The European Union grew. The European Union wanted laws. In 2020 Albania closed accession talks."
    pairs = [str(one.pair) for one in told(text, "Foreign relations of Albania").mentions]
    assert pairs == ["Albania–European Union"]


def test_what_is_done_with_another_is_no_step_of_joining(told):
    text = "The European Union grew. The European Union wanted laws."
    text += " In 2020 Albania held accession talks with Kosovo."
    assert str(told(text, "Foreign relations of Albania").mentions[-1].pair) == "Albania–Kosovo"


def test_a_treaty_that_founds_a_body_is_not_its_founding(told):
    text = "== Energy Community ==\nAlbania watched the treaty establishing the Energy Community in 2006."
    assert str(told(text, "Foreign relations of Albania").mentions[-1].pair) == "Albania–Energy Community"


def test_two_bodies_and_two_dates_go_together_in_turn(told):
    text = "Albania's goals were accession into NATO and the EU, achieved in March and May 2004 respectively."
    pairs = [str(one.pair) for one in told(text, "Foreign relations of Albania").mentions]
    assert pairs == ["Albania–NATO", "Albania–European Union"]
