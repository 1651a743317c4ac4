"""Notices of a page are told from sentences about what was revised."""

from __future__ import annotations

import pytest

from explorer.reading.furniture import is_furniture, is_furniture_heading, names_something


@pytest.mark.parametrize(
    "line",
    [
        "This page was last edited on 3 May 2020, at 12:00. Its text is available under a free licence.",
        "The text was most recently revised on 14 April 2021",
        "Contents last checked in March 2019.",
        "Last update: 3 May 2020",
        "Latest revision as of 12:33, 14 April 2021",
        "Last modification 3.5.2020",
        "Most recent change (minor) on 2020-05-03",
        "3 May 2020 · 12 min read · 1,204 views",
        "Asia Desk | May 3, 2020 | 4 comments",
        "BUY CHEAP WATCHES 2021!!! CLICK HERE www.watches.example SALE ENDS 3 MAY 2022!!!",
        "By Staff Reporter | Published: 20 December 2019",
        "Page reviewed: 12/12/2020. For older papers write to the registry.",
        "Page made 12-3-97",
        "Print • E-mail a friend • Lesson last revised in 2013",
        "From the Kobe Atlas. Revised 5 October 2024",
        "Text: the editors · Published 2 March 2021 · Revised 14 June 2023 · Reading time 9 minutes",
        "Ana Paz • 12 minutes",
        "(Revised 3 May 2020)",
        "Entry revised 3 May 2020.",
        "Webmaster: Ana Paz, updated 3 May 2020",
        "Issue 14, May 2020",
        "Vol. XII, No. 3 (May 2020)",
        "Next update expected in June 2025",
        "Captured 14 times between 2004 and 2019",
        "Opening hours from 3 May 2020",
        "Licence: CC BY-SA, 2014",
        "All times UTC. Today is 3 May 2020",
        "Most read in May 2020",
        "Comments closed on 3 May 2020",
        "Printed from the atlas on 3 May 2020",
        "Map drawn by Ana Paz in 1998",
        "Comment by ana_p, 4 Oct 2014: my uncle was there!",
        "ana_p Wed Mar 12, 2008 8:01 am",
        "Posted by Juan Roca on 3 May 2010 at 10:20",
        "-- Joined: 04 May 2006. Posts: 311",
        "ana_p wrote on 3 May 2010:",
        "On 3 May 1998 10:20, Juan Roca wrote:",
        "Ana Paz, 3 May 2010 at 9:00 am — Reply",
        "Visitors since May 1998: 23,456",
        "Received 3 May 2001; accepted 4 June 2002",
        "Translated 3 May 2003",
        "Correction, 3 May 2010: an earlier version named the wrong town.",
        "This website was launched in 1998.",
        "[12] See Papers 1950, vol. III (printed 1976).",
    ],
)
def test_a_notice_of_when_a_page_was_revised_is_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement: cheap flights to Turku from 1 July 2020",
        "Share this article · Published 12 March 2018 at 14:05",
        "Sign up for our weekly newsletter. We have sent it since 3 May 2015.",
        "Click here to subscribe to the list, sent every Monday since 3 May 2015!",
        "Comments (2): Holm wrote on 3 May 2016: a fine article",
        "Related articles: Peru signs pact (3 May 2012); Japan opens embassy (5 June 2013)",
    ],
)
def test_what_a_page_asks_of_its_reader_is_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell in Osaka on 3 May 2012.",
        "Comments by Holm (1987) angered Peru.",
        "Advertisements for emigrants were forbidden in 1903.",
        "Related articles were struck out of the treaty in 1921.",
        "Like this treaty, that of 1921 was never ratified.",
        "Register of ships: Turku opened it in 1903.",
        "Like this post, the consulate in Bergen was closed in 1922.",
        "Promoted – on 3 May 1985 – to ambassador, Roca left for Oslo.",
        "Promoted: Ana Roca to ambassador in Oslo, 3 May 1985.",
        "Sponsored – and paid – by Norway, the school opened in 1972.",
        "Reply from Kobe, 3 May 1941: the islands are no subject of talks.",
        "Comments by the envoy on 3 May 1941 angered Peru.",
        "Received on 3 May 1871, the envoy left in June.",
        "Translated into Finnish in 1903, the treaty was read aloud.",
        "Correction of the border was agreed on 3 May 1941.",
        "Ana Paz said on 3 May 1941 that Peru would leave.",
        "Sponsored by Peru, the motion was adopted in 1975.",
    ],
)
def test_a_sentence_that_begins_alike_is_none(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "The treaty was last revised on 14 April 1921.",
        "Revised on 3 May 1990, the treaty came into force in 1991.",
        "Article 5 was revised on 3 May 1990.",
        "Article revised on 3 May 1990 by both governments after long talks in Kobe",
        "Maps drawn in 1998 led to a quarrel over the border.",
        "Captured in 1998, the ship was kept in Kobe.",
        "Most viewed the treaty with distrust in 1998.",
        "3 May 1990 · Treaty revised in Kobe · Text published by both governments in 1991",
        "From Lima to Kobe. The pact was revised on 14 April 1921.",
        "3 May 1920 · Treaty of friendship signed",
        "3 May 1920: 12 views of the harbour were shown to the envoy of Peru, and he chose one.",
        "The last revision of the treaty on 14 April 1921 met with protest.",
        "Text of the treaty last revised in Paris on 14 April 1921 by both governments.",
        "The text was last revised in 1921, when Chile and Peru agreed upon a new map of their border.",
        "The last change of the border was made in 1921 and gave Tacna to Peru, as had been agreed.",
    ],
)
def test_what_was_revised_otherwise_is_content(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Treaty of Amity | Signed 1911 | Revised 1935",
        "Greece | Cyprus | Treaty revised 3 May 1971",
        "Treaty of Ghent · Revised 1911",
        "Republic of Korea · Issued 3 March 1991 · Ratified 4 May 1992",
        "Embassy in Kobe · Created 3 March 1991",
        "1952 · Embassy opened · Issued 4 May 1952",
        "Treaty · 2 minutes · 4 May 1952",
        "Kenya, 4 May 1963 - Link with Uganda railway opened",
        "Japan on 4 May 1952 - Report submitted to the Security Council",
        "Lytton, 2 October 1932 - report published",
        "Iraq invades Kuwait Thursday, 2 August 1990, 02:00",
        "Armistice signed Monday, 11 November 1918 at 5:10",
        "President Truman said on 12 March 1947",
        "On 12 May 1961, at 10:30, an agreement was signed and minister Sato said:",
        "Captured 3 times, in 1521, 1526 and 1529, Buda was at last relieved in 1686.",
        "Working hours were cut to 48 a week in 1919.",
        "Next review conference opened in Geneva in 1980.",
        "Next issue was the border, settled in 1881.",
        "Best viewed as a truce, the pact of 1939 ended in 1941.",
        "Printed from plates in 1623, the First Folio sold 750 copies.",
        "License: granted by the king in 1602 to the Company",
        "The document was revised on 4 May 1952.",
        "The article was changed on 4 May 1952. Japan then opened an embassy in Kobe.",
        "Most recently changed hands in 1949.",
        "Contact: the first mission reached Peking on 4 May 1793",
        "Author: Dr Lee was arrested on 4 May 1952",
        "Comments by the foreign minister on 4 May 1952: Seoul recalled its envoy from Tokyo.",
        "Received on 3 May 1952. Accepted as ambassador.",
        "Submitted 3 May 1952; accepted 4 July 1953 by the League of Nations.",
        "The visits since 1952 were led by the king of Nepal.",
        "1 In 1899 the Boxers burned vol. 3 of the Yongle Encyclopaedia.",
        "Our blog was shut by court order on 4 May 2012.",
        "This website was seized by the FBI in 2010.",
    ],
)
def test_what_was_done_or_told_like_a_notice_is_content(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(
    "heading",
    ["1936", "March 1984", "Since 1990", "I. 1984–1990", "The 19th century", "Chronology", "7. Timeline"],
)
def test_a_time_or_what_could_head_any_article_names_nothing(heading: str) -> None:
    assert not names_something(heading)


@pytest.mark.parametrize(
    "heading", ["The march on Rome", "Chronology of Iceland", "Chile and Peru since 1879"]
)
def test_a_heading_with_a_subject_names_it(heading: str) -> None:
    assert names_something(heading)


@pytest.mark.parametrize(
    "line",
    [
        "Was this page helpful? | Crown copyright © 2022",
        "Text © Ana Paz 2011; maps © Juan Roca 2012",
        "Designed and hosted by Kobe Web, 2016",
        "Treaties with Turku: 0 entries as of 1.1.2019",
        "14 treaties in force (as of 1 March 2018)",
        "Author's interview, Turku, June 2010.",
        "This article first appeared in the Kobe Herald of 4 May 2013.",
        "An earlier version of this article misstated the year; corrected 4 May 2013.",
        "Related: Turku opens a port, 3 May 2012",
        "Previous: The consul's bees (4 May 2012) | Next: The end of the line",
        "The embassy will be closed on 12 December 2014.",
        "Terms of use updated 25 May 2018",
        "Compiled May 1988; revised June 1991.",
        "Proposed for deletion since May 2013",
        "4 May 2014: fixed a broken link",
        "Map of the border, 1914",
        "Above: the tea wharf in 1934.",
        "The embassy in 1968. Photo: archive",
        "[Signed] Juan Roca, Kobe, 4 May 1963",
        "The Kobe Herald, Saturday, 4 May 1963, page 3",
        "Tender no. 12/2013 closes 4 May 2013",
        "Homework for 4 May 2013: map of the port",
        "Sponsored by the Kobe Bank since 1998",
        "Front cover: Tea ships, 1911",
        "Summer timetable from 4 May 2013",
        "Collection: consular letters, 1837–1901",
        "Box 1. The treaty of 1964",
    ],
)
def test_what_a_page_says_of_itself_and_its_pictures_is_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "POPULATION (census)   2005  92,533   2010  103,058",
        "Population: 840,407 (2011 census)",
        "Exports, 2015: tea (34%), flowers (12%)",
        "Letters received 1911: 340. 1912: 356.",
        "Currency: euro (since 2008)",
        "Ambassador since 2014: Ana Paz",
        "Juan Roca (Ambassador 1999-2003)",
    ],
)
def test_figures_of_years_and_holders_of_posts_are_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Copyright agreement signed on 4 May 1964",
        "Map of the border approved on 4 May 1914",
        "Left: two ships left the port on 4 May 1964",
        "Peru sends an observer, 4 May 1964",
        "Status of the port settled in 1964",
        "Population exchange in 1923",
        "Plan of action, signed 4 May 2004",
        "Peru closed 3 consulates as of 1 March 2018.",
        "This treaty was first published in 1964.",
        "In 1964 the embassy was designed by Juan Roca.",
        "Founded in 1911, the club moved to the port in 1923.",
        "Next came the trade agreement of 4 May 1964.",
        "Signed: 4 May 1964",
        "Summits: 1964, 1966, 1970",
        "Supported by Peru since 1961, Finland left the bank in 1974.",
        "Next week, on 4 May 1964, Peru opened a consulate.",
        "Restrictions: lifted in 1964",
    ],
)
def test_a_happening_worded_like_these_is_content(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize("heading", ["Reading", "2 thoughts on “The consul”", "Cite this page", "4. Errata"])
def test_a_section_of_sources_or_replies_holds_no_content(heading: str) -> None:
    assert is_furniture_heading(heading)


@pytest.mark.parametrize(
    "line",
    [
        "First posted to Lima in 1990, Juan Roca of Chile returned to Peru as ambassador in 2001.",
        "The neutrality of this island state was recognised by Peru in 1856.",
        "The tone of this letter led Chile to recall its envoy in 1881.",
        "The accuracy of this map was disputed by Chile in 1905.",
        "This project was funded by the World Bank and opened in 1990.",
        "This project received a loan from Chile in 1990.",
        "First of a series of border talks between Peru and Chile was held in Lima in 1990.",
        "Copies made in Lima in 1929 were sent to Chile.",
        "Copies filed in Lima were returned in 1990.",
        "This report was first published in 1990 and led Peru to recall its ambassador.",
        "This letter was first printed in 1881 and caused a war.",
        "The embassy will be closed in 1990, Chile announces.",
        "Order places Chile under blockade in 1880",
        "Sign copies of the treaty in 1929",
        "Agenda adopted at the Lima summit in 1990 opens the border.",
        "Offer ends war in 1883",
        "A drawing of the border in 1929 ends the dispute.",
        "A cartoon of the president in 1990 leads Chile to recall its ambassador.",
        "The portrait of the king arrives in Lima in 1825.",
        "Maps of the frontier: Peru and Chile exchange them in 1930.",
        "Left: Chilean troops leave Lima on 23 October 1883",
        "Above: Peru signs the treaty in 1929",
        "Exports to Chile in 1990: Peru lifts its tariff",
        "President from 1985: Juan Roca visits Chile and signs pact",
        "Independence Day: Peru celebrates with Chile 28 July 1921",
        "Annex A: Agreement on the border enters into force on 3 May 1990",
        "Table 3. Chile leaves the pact with Peru in 1990",
        "Video: Peru and Chile sign in 1990",
        "Stamp: Peru issues a stamp of Chile in 1990",
        "Chile pays Peru reparations: $6 million (1929)",
        "300 Chilean troops remain in Tacna as of 1 May 1990",
        "3 May 1990: Added new pages to the treaty with Chile",
        "3 May 1990 – Removed some references to Chile from the constitution.",
        "Tender for the railway to Chile, closing in 1990",
        "In 1955 Peru joined the Universal Copyright 1952 convention with Chile.",
        "Peru accedes to the Berne convention on copyright 1990.",
        "On 3 May 1990 Chile's press printed a first picture; photo: a tank at the border",
        "Chile publishes images. Photo: tank crosses the border on 3 May 1990.",
        "Prepared for independence by Britain, Kenya joins the Commonwealth in 1963.",
        "Tacna: 300 Chilean troops stationed as of May 1990.",
    ],
)
def test_a_deed_told_in_any_tense_is_no_notice(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(
    "row", ["{0} 120, ", "{0}  1,   ", "{0} 1 % "], ids=["plain", "spaced", "in percent"]
)
def test_a_row_of_many_years_is_read_at_all(row: str) -> None:
    """Each year could be parted from its figure in several ways; a line is not tried in all of them."""
    line = "Exports " + "".join(row.format(year) for year in range(1970, 2010))
    assert not is_furniture(f"{line[:280]}(provisional)")


def test_holders_of_a_post_are_read_at_all() -> None:
    assert not is_furniture("King: " + "Roca 1990-91, " * 19 + "zz!")


@pytest.mark.parametrize(
    "heading", ["Note", "Credits", "Copyright", "Index", "Public holidays", "Two responses to the invasion"]
)
def test_a_heading_that_may_name_what_happened_opens_a_section_of_content(heading: str) -> None:
    assert not is_furniture_heading(heading)
