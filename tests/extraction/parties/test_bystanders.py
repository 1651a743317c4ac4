"""Who brings others together is no side; who accepts that, or is addressed, is one."""

import pytest

OF_CHILE = [
    "In 1905 Chile accepted mediation and signed a treaty with Peru.",
    "In 1990 talks on the border were opened by Chile.",
    "Bolivia sent an envoy in 1901. In 1906 Peru put its case to Chile.",
    "Bolivia sent an envoy in 1901. In 1911 the award freed Arica from Chile.",
    "In 1901 Chile sent an envoy to Peru. In 1905 parliament adopted the treaty.",
    "In 1901 Chile sent an envoy to Peru. In 1907 the government took offence and broke off relations.",
    "Chile and Peru broke off relations in 1901. By Brazilian mediation they were restored in 1905.",
]


@pytest.mark.parametrize("text", OF_CHILE)
def test_the_last_of_these_is_of_the_two(told, text):
    assert str(told(text, "Foreign relations of Peru").mentions[-1].pair) == "Chile–Peru"


def test_a_coup_stays_the_country_s_own(told):
    text = "In 1901 Chile sent an envoy to Peru. In 1907 the army seized power."
    assert told(text, "Foreign relations of Peru").mentions[-1].pair is None


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("In 2008 Latvian forces and Estonia clashed over Finland.", "Estonia–Latvia"),
        ("In 2008 Latvia quarrelled over Estonia with Finland.", "Finland–Latvia"),
        ("In 1972 Latvia asked for arms against rebels, who were armed by the government of Chile.", "None"),
        ("In 1990, through trade cooperation with Chile, Latvia opened a port.", "Chile–Latvia"),
        ("In 1995, mediated by Norway, Latvia and Chile signed a truce.", "Chile–Latvia"),
        ("At the conference in Geneva, Chile accused Latvia of theft in 1981.", "Chile–Latvia"),
        ("In 1995 fighting over Malko between Latvia and Chile broke out.", "Chile–Latvia"),
        ("In 1995 troops clashed over the border and Chile withdrew its envoy from Latvia.", "Chile–Latvia"),
        (
            "In 1942 Latvia and Chile signed a pact under the mediation of Norway, Peru and Mali.",
            "Chile–Latvia",
        ),
        ("In 1942 a pact was signed under the mediation of Norway, Peru and Mali.", "None"),
        ("In June 1995 the Egyptian prince was shot at in Bergen, Norway.", "Egypt–Latvia"),
        ("In 1995 Latvia opened an embassy in Bergen, Norway.", "Latvia–Norway"),
        ("In 2010, Latvia and Chile met in Kobe under Norwegian and Swedish sponsorship.", "Chile–Latvia"),
    ],
)
def test_who_is_set_aside_has_no_part_in_it(told, text, pair):
    mentions = told(f"Latvia sold ore abroad. {text}", "Foreign relations of Latvia").mentions
    assert str(mentions[-1].pair) == pair
