"""A member is told with the union whose member it is, where the paragraph tells of one that is joined."""

import pytest

MEMBERS = [
    (
        "Finland applied to join NATO in 2022. Peru approved this. Finland became the 31st member in 2024.",
        "Finland becomes the 31st member of NATO",
    ),
    (
        "Peru and Chile began talks on accession to the European Union. Peru became a member in 2013.",
        "Peru becomes a member of the European Union",
    ),
    (
        "Egypt joined the Organization of American States. The Bolivian application was lodged in 1950.",
        "Bolivian application to join the Organization of American States lodged",
    ),
    # it joined without a word on what
    (
        "NATO invited Peru in May 2008, and it became a member in 2009.",
        "Peru becomes a member of NATO",
    ),
    (
        "The Arab League began talks with Chile in 1992, and it joined in 1995.",
        "Chile joins the Arab League",
    ),
    (
        "Chile joined the Arab League. In 1950 Belarus' second application was lodged.",
        "Belarus' second application to join the Arab League lodged",
    ),
    (
        "Peru and Chile hoped for accession to NATO. A second application was lodged in 1995.",
        "Second application to join NATO lodged",
    ),
    # it signed the charter, was an observer, or took its place
    (
        "Peru signed the Charter of the Arab League and became a member in 1945.",
        "Peru becomes a member of the Arab League",
    ),
    (
        "Peru was an observer in the Lake Alliance from 1992 and became a full member in 1997.",
        "Peru becomes a full member of the Lake Alliance",
    ),
    (
        "Talks on accession to Turkosur began in 2015; Peru took its place as a full member in 2024.",
        "Peru takes its place as a full member of Turkosur",
    ),
    # it is admitted, also again
    (
        "Peru was not among the founders of the Arab League; it was admitted in 1946.",
        "Peru admitted to the Arab League",
    ),
    (
        "Peru left the Lake Commission in 1992 and was readmitted in 2002 with a reservation.",
        "Peru readmitted to the Lake Commission with a reservation",
    ),
    (
        "Peru denounced the Turku Convention in 1992 and was readmitted in 2002.",
        "Peru readmitted to the Turku Convention",
    ),
]


@pytest.mark.parametrize(("text", "title"), MEMBERS)
def test_a_member_of_what(told, text, title):
    assert told(text).mentions[-1].title == title


UNSURE = [
    # who has joined joins no more, and who is a member joins nothing
    (
        "Chile joined NATO and wanted ships. Its application was rejected in 2003.",
        "Chile's application rejected",
    ),
    ("Chile, a member of NATO, was free. In 1997 it became a full member.", "Chile becomes a full member"),
    ("The pact let members of NATO in; in 1999 Chile became a member.", "Chile becomes a member"),
    # as is told also with an ordinal or an article before, and a name that ends in -s
    (
        "Peru joined NATO in 1990 and wanted ships. Its second application was rejected in 2003.",
        "Peru's second application rejected",
    ),
    (
        "Peru joined the Arab League. The second Peruvian application was lodged in 1950.",
        "Second Peruvian application lodged",
    ),
    (
        "Belarus joined the Arab League. In 1950 Belarus' second application was lodged.",
        "Belarus' second application lodged",
    ),
    # and whose application nobody says may be that of who has joined
    (
        "Finland joined the Organization of American States. A second application was lodged in 1950.",
        "Second application lodged",
    ),
    # or of what else is told
    (
        "Peru joined NATO in 1990. Chile stood for election to the board. It became a member in 1995.",
        "Chile becomes a member",
    ),
    # two unions are near
    (
        "Chile joined NATO in 1999 and the European Union in 2004, and Peru became a member in 2007.",
        "Peru becomes a member",
    ),
    (
        "Cuba joined the League of Nations and left the Postal Union. Brazil became a member in 1926.",
        "Brazil becomes a member",
    ),
    # no state, another thing, or another paragraph
    ("Peru joined the Arab League in 1926. Ana Paz became a member in 1930.", "Ana Paz becomes a member"),
    (
        "Peru joined the Arab League in 1926. Chile became a member of the board in 1930.",
        "Chile becomes a member of the board",
    ),
    ("Peru joined the Arab League in 1926.\n\nChile became a member in 1930.", "Chile becomes a member"),
    (
        "Peru joined the Arab League. Chile sought a loan. The Chilean application was rejected in 1928.",
        "Chilean application rejected",
    ),
    # another state left or signed
    ("Chile was expelled from the Arab League in 1995. Peru was readmitted in 1999.", "Peru readmitted"),
    (
        "Chile did not sign the Charter of the Arab League. Peru became a member in 1955.",
        "Peru becomes a member",
    ),
    # a town where it had an observer
    (
        "Peru had an observer in Turku from 1992 and became a full member in 1997.",
        "Peru becomes a full member",
    ),
    # two were left
    ("Peru left the Arab League in 2001 and NATO in 2002. It was readmitted in 2003.", "Peru readmitted"),
    # a person
    ("Ana Paz was expelled from the Arab League in 1960 and was readmitted in 1962.", "Ana Paz readmitted"),
]


@pytest.mark.parametrize(("text", "title"), UNSURE)
def test_where_no_union_is_surely_meant_none_is_told(told, text, title):
    assert told(text).mentions[-1].title == title
