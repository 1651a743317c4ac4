import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.extraction.lexicon import load_lexicon

ROWS = [
    ("Finland and Japan", ["Finland", "Japan"]),
    ("the Finnish and Japanese governments", ["Finland", "Japan"]),
    ("Caracas and the White House", ["Venezuela", "United States"]),
    ("the U.S. ambassador", ["United States"]),
    ("the United States of America", ["United States"]),
    ("Burma, now Myanmar", ["Myanmar", "Myanmar"]),
    ("the Soviet Union and the Ottoman Empire", ["Soviet Union", "Ottoman Empire"]),
    ("the EU and the United Nations", ["European Union", "United Nations"]),
    ("BOLIVIA AND MEXICO", ["Bolivia", "Mexico"]),
    ("an ex-Chilean president and the ex-Chilean colonies", ["Chile"]),
    ("Côte d’Ivoire", ["Ivory Coast"]),
    ("Nigeria, not Niger", ["Nigeria", "Niger"]),
    ("Papua New Guinea", ["Papua New Guinea"]),
    # refusals: names that only contain a party's
    ("the Latin American states", []),
    ("the Gulf of Mexico and New Mexico", []),
    ("the Treaty of Paris", []),
    ("in 1883 Santiago, Lima and La Paz", ["Chile", "Peru", "Bolivia"]),
    ("the Lima Group", []),
    ("the Duke of Wellington and the Archbishop of Athens", []),
    ("the National Security Council", []),
    ("the OAS General Assembly", ["Organization of American States"]),
    ("Americana and Japanophile", []),
]


@pytest.mark.parametrize(("text", "names"), ROWS)
def test_parties_are_found(lexicon, text, names):
    assert [hit.name for hit in lexicon.matcher.find(text)] == names


def test_the_longest_name_wins(lexicon):
    hit = lexicon.matcher.find("in the Democratic Republic of the Congo")[0]
    assert hit.name == "Democratic Republic of the Congo"


def test_all_states_with_a_code_are_there(lexicon):
    codes = [party.iso for party in lexicon.parties.values() if party.kind == "country" and party.iso]
    assert len(codes) == len(set(codes)) >= 195
    assert all(len(code) == 3 and code.isupper() for code in codes)


def test_successors_exist_and_come_later(lexicon):
    for party in lexicon.parties.values():
        for name in party.successors:
            successor = lexicon.parties[name]
            assert successor.last is None or party.first is None or successor.last >= party.first


def test_no_state_is_its_own_successor(lexicon):
    assert all(name not in successors for name, successors in lexicon.lineage.items())


_LEXICON = load_lexicon()


@given(st.text(max_size=300))
def test_hits_are_in_order_and_do_not_overlap(text):
    hits = _LEXICON.matcher.find(text)
    assert all(one.end <= two.start for one, two in itertools.pairwise(hits))


@pytest.mark.parametrize("table", ["rulers", "forums"])
def test_the_tables_beside_the_parties_name_known_parties(table):
    names = set(getattr(_LEXICON, table))
    assert names
    assert names <= set(_LEXICON.parties)


def test_former_states_have_years_in_order():
    former = [party for party in _LEXICON.parties.values() if party.kind == "former"]
    assert all(
        party.first is not None and party.last is not None and party.first < party.last for party in former
    )


SPELLINGS = [
    ("The party took Vientiane. Hanoi sent advisers.", ["Laos", "Vietnam"]),
    ("They met Prof. Paris.", []),
    ("Timor\N{NON-BREAKING HYPHEN}Leste", ["Timor-Leste"]),
    ("Sao Tome & Principe", ["São Tomé and Príncipe"]),
    ("St Lucia and St. Lucia", ["Saint Lucia", "Saint Lucia"]),
    ("Sino-Soviet and Franco–German quarrels", ["China", "Soviet Union", "France", "Germany"]),
    ("the Indo-Pakistani war", ["India", "Pakistan"]),
    (
        "They met in Chile.Peru left, and in Papua New Guinea.Fiji",
        ["Chile", "Peru", "Papua New Guinea", "Fiji"],
    ),
    ("Dahomey, Upper Volta and Zaïre", ["Benin", "Burkina Faso", "Democratic Republic of the Congo"]),
    # refusals: a general, words that only begin like a state
    ("General Franco died", []),
    ("the Indo-Pacific and the Anglo-Saxons", []),
]


@pytest.mark.parametrize(("text", "names"), SPELLINGS)
def test_parties_are_found_however_they_are_spelt(lexicon, text, names):
    assert [hit.name for hit in lexicon.matcher.find(text)] == names


def test_a_shared_name_keeps_its_first_meaning_and_tells_the_others(lexicon):
    hit = lexicon.matcher.find("in Brussels")[0]
    assert (hit.name, "European Union" in lexicon.matcher.others("Brussels")) == ("Belgium", True)


MEMBERS = re.findall(
    "[A-Z]{3}",
    """
    AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR
    BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG CRI CIV HRV CUB CYP CZE PRK COD DNK DJI DMA DOM ECU
    EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND
    IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS
    MDV MLI MLT MHL MRT MUS MEX FSM MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK
    PLW PAN PNG PRY PER PHL POL PRT QAT KOR MDA ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP
    SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE
    GBR TZA USA URY UZB VUT VEN VNM YEM ZMB ZWE
""",
)
"""ISO 3166-1 codes of the members of the United Nations."""


def test_every_member_of_the_united_nations_is_known_with_its_number(lexicon):
    numbers = {party.iso: party.cow for party in lexicon.parties.values() if party.iso}
    assert len(MEMBERS) == 193
    assert [code for code in MEMBERS if numbers.get(code) is None] == []


def test_every_member_has_an_adjective(lexicon):
    bare = [party.iso for party in lexicon.parties.values() if party.iso in MEMBERS and not party.demonyms]
    assert bare == ["DMA"]  # Dominican is shared with its larger neighbour
